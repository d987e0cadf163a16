//! The policy: which signatures count, in which order they are tried, and how old a webhook may be.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::canonical::{Document, Field, Scalar, check_length};
use crate::error::WebhookError;
use crate::signature::{
    Key, RAW_HEADER, SIMPLE_HEADER, SignatureScheme, TIMESTAMP_HEADER, Tag, V2_HEADER, simple_parts,
};

/// How many values of one signature header are looked at. The platform sends one of each.
const MAX_VALUES: usize = 4;

const DEFAULT_TOLERANCE: Duration = Duration::from_secs(300);

/// Forms in the order they are tried, the cheapest first.
const ORDER: [SignatureScheme; 4] =
    [SignatureScheme::Raw, SignatureScheme::V2, SignatureScheme::V2Timestamped, SignatureScheme::Simple];

/// Tells whether a webhook is genuine and fresh.
///
/// Make one and keep it: the work that depends only on the secrets is done here. It may be shared
/// between threads, and clones share their secrets' keys.
///
/// By default all schemes that cover the whole body are accepted; each is an HMAC under the secret, so
/// that accepting several opens nothing. [`only`](Self::only) and [`accept`](Self::accept) narrow that.
#[derive(Clone)]
pub struct Verifier {
    keys: Vec<Key>,
    tolerance: Duration,
    clock: Arc<dyn Fn() -> i64 + Send + Sync>,
    accepted: Vec<SignatureScheme>,
}

/// A webhook was found genuine and fresh; this is by what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// The scheme that matched.
    pub scheme: SignatureScheme,
    /// When it was sent, in Unix seconds; covered by the signature.
    pub timestamp: i64,
    /// With [`SignatureScheme::Simple`] the only values that are proven; everything else in the body
    /// could have been changed by anybody. Absent with the other schemes, which prove the whole body.
    pub simple: Option<SimpleValues>,
}

/// The four values `X-Signature-Simple` covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SimpleValues {
    /// Unix seconds.
    pub timestamp: i64,
    /// The session, or "" for an event that belongs to none.
    pub session_id: String,
    /// The status, such as `Approved`, or "" if the event has none.
    pub status: String,
    /// The event's name, such as `status.updated`, or "" if the body gave none.
    pub webhook_type: String,
}

impl Verifier {
    /// A verifier for one secret or, while secrets are being changed, several: any of them may have
    /// signed. The whole text of a secret (a prefix such as `whsec_` included) is the key.
    ///
    /// # Errors
    ///
    /// [`WebhookError::InvalidSecret`] if there is no secret, or one that is empty or ends with a line end.
    pub fn new(secrets: impl IntoIterator<Item = impl Into<String>>) -> Result<Self, WebhookError> {
        let keys = secrets.into_iter().map(|secret| Key::new(&secret.into())).collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() {
            return Err(WebhookError::InvalidSecret);
        }
        Ok(Self {
            keys,
            tolerance: DEFAULT_TOLERANCE,
            clock: Arc::new(unix_now),
            accepted: vec![SignatureScheme::Raw, SignatureScheme::V2, SignatureScheme::V2Timestamped],
        })
    }

    /// How far the signed time may lie from now, to either side, in whole seconds; a webhook exactly this
    /// old is accepted. 300 s unless set.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Takes the time from `clock` (Unix seconds) instead of the system; for tests.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Accepts exactly these schemes. An empty list accepts no webhook at all.
    #[must_use]
    pub fn accept(mut self, schemes: &[SignatureScheme]) -> Self {
        self.accepted = schemes.to_vec();
        self
    }

    /// Accepts exactly this scheme.
    #[must_use]
    pub fn only(self, scheme: SignatureScheme) -> Self {
        self.accept(&[scheme])
    }

    /// Whether `X-Signature-Simple` counts where no other scheme matched. It does not unless asked for:
    /// it proves four values and leaves the rest of the body to anybody.
    #[must_use]
    pub fn allow_simple(mut self, allow: bool) -> Self {
        self.accepted.retain(|scheme| *scheme != SignatureScheme::Simple);
        if allow {
            self.accepted.push(SignatureScheme::Simple);
        }
        self
    }

    /// Proves that `body` was signed under one of the secrets, within the tolerance of now.
    ///
    /// `body` must be the bytes as received, before any parsing. `headers` are pairs of name and
    /// value, such as `&http::HeaderMap`, `&HashMap<String, String>` or an array of pairs; names in any
    /// case, headers of other names ignored.
    ///
    /// The schemes are tried in the order of their cost: the raw bytes, the canonical text, the
    /// canonical text after the timestamp, and last, if allowed, the four values. Of a
    /// signature header given several times (at most 4) any value may match; `X-Timestamp` must say the
    /// same each time. Signatures may be in upper case and have white space around them.
    ///
    /// Freshness rests on signed content alone: on the body's `timestamp`, Unix seconds as a number or
    /// as decimal text. Where `X-Timestamp` is present it must be the same number. Only
    /// [`SignatureScheme::V2Timestamped`], which signs the header, may do without a time in the body; in any
    /// other scheme a body without one (older deliveries have ISO text) is refused, because nothing would
    /// tell its replay.
    ///
    /// A body that is not a JSON object, or has no [canonical text](crate::canonicalize), is refused. One
    /// that `X-Signature` verifies is read only as far as its timestamp, so that the rest may still be invalid JSON.
    ///
    /// # Errors
    ///
    /// See [`WebhookError`].
    pub fn verify_signature<K, V>(
        &self,
        body: &[u8],
        headers: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Verification, WebhookError>
    where
        K: AsRef<str>,
        V: AsRef<[u8]>,
    {
        let mut found = Headers::default();
        found.collect(headers)?;
        self.verify_headers(body, &found)
    }

    fn verify_headers(&self, body: &[u8], headers: &Headers) -> Result<Verification, WebhookError> {
        self.require_headers(headers)?;
        check_length(body)?;
        let mut schemes = self.candidates(headers).peekable();
        if schemes.next_if_eq(&SignatureScheme::Raw).is_some()
            && self.matches(&headers.raw, |key| Ok(key.sign(body)))?
        {
            let document = Document::parse_end(body).map_or_else(|| Document::parse(body), Ok)?;
            return self.verify_content(SignatureScheme::Raw, &document, headers);
        }
        // What has no signature to compare with is not worth parsing.
        if schemes.all(|scheme| headers.signatures(scheme).tags().is_empty()) {
            return Err(WebhookError::NoMatch);
        }
        let document = Document::parse(body)?;
        for scheme in self.candidates(headers) {
            let tags = headers.signatures(scheme);
            let matched = match (scheme, &headers.timestamp) {
                (SignatureScheme::V2, _) => self.matches(tags, |key| Ok(key.sign_canonical(None, &document)?))?,
                (SignatureScheme::V2Timestamped, Some(timestamp)) => {
                    self.matches(tags, |key| Ok(key.sign_canonical(Some(timestamp.text()), &document)?))?
                }
                (SignatureScheme::Simple, _) => match simple_message(&document) {
                    Some(message) => self.matches(tags, |key| Ok(key.sign(message.as_bytes())))?,
                    None => false,
                },
                // Tried above, or without the header it signs.
                (SignatureScheme::Raw | SignatureScheme::V2Timestamped, _) => false,
            };
            if matched {
                return self.verify_content(scheme, &document, headers);
            }
        }
        Err(WebhookError::NoMatch)
    }

    /// Accepted schemes whose headers are there, in the order to try.
    fn candidates(&self, headers: &Headers) -> impl Iterator<Item = SignatureScheme> {
        let accepted = |scheme: &SignatureScheme| self.accepted.contains(scheme);
        ORDER.into_iter().filter(move |scheme| accepted(scheme) && headers.missing(*scheme).is_none())
    }

    /// At least one accepted scheme must have its headers.
    fn require_headers(&self, headers: &Headers) -> Result<(), WebhookError> {
        if self.candidates(headers).next().is_some() {
            return Ok(());
        }
        // A scheme that got nearly all of its headers says best what is missing; else V2, which
        // the platform recommends.
        let missing = |scheme: &SignatureScheme| headers.missing(*scheme);
        let header = self
            .accepted
            .iter()
            .filter_map(missing)
            .find(|header| *header == TIMESTAMP_HEADER)
            .or_else(|| self.accepted.iter().filter_map(missing).find(|header| *header == V2_HEADER))
            .or_else(|| self.accepted.iter().find_map(missing));
        Err(header.map_or(WebhookError::NoMatch, |header| WebhookError::MissingHeader { header: header.to_owned() }))
    }

    /// Whether one of the header's values is the signature under one of the secrets.
    fn matches(
        &self,
        values: &Signatures,
        sign: impl Fn(&Key) -> Result<Tag, WebhookError>,
    ) -> Result<bool, WebhookError> {
        if values.tags().is_empty() {
            return Ok(false);
        }
        for key in &self.keys {
            let expected = sign(key)?;
            // No early end: which of the values was right is nobody's business.
            if values.tags().iter().fold(false, |found, tag| found | tag.matches(&expected)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The signature held: what remains is that the content has a canonical text and a fresh time.
    fn verify_content(
        &self,
        scheme: SignatureScheme,
        document: &Document<'_>,
        headers: &Headers,
    ) -> Result<Verification, WebhookError> {
        document.check()?;
        let header = headers.timestamp.as_ref().map(HeaderTimestamp::seconds).transpose()?;
        let timestamp = match (body_timestamp(document), header) {
            (Some(signed_timestamp), Some(header_timestamp)) if signed_timestamp != header_timestamp => {
                return Err(WebhookError::TimestampMismatch { header_timestamp, signed_timestamp });
            }
            (Some(timestamp), _) => timestamp,
            (None, Some(timestamp)) if scheme == SignatureScheme::V2Timestamped => timestamp,
            (None, _) => return Err(WebhookError::NoTimestamp),
        };
        let now = (self.clock)();
        let tolerance_seconds = self.tolerance.as_secs();
        if now.abs_diff(timestamp) > tolerance_seconds {
            return Err(WebhookError::Stale { timestamp, now, tolerance_seconds });
        }
        let parts = if scheme == SignatureScheme::Simple { simple_parts(document) } else { None };
        let simple = parts.map(|[_, session_id, status, webhook_type]| SimpleValues {
            timestamp,
            session_id,
            status,
            webhook_type,
        });
        Ok(Verification { scheme, timestamp, simple })
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Verifier")
            .field("secrets", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .field("accepted", &self.accepted)
            .finish_non_exhaustive()
    }
}

fn unix_now() -> i64 {
    let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => seconds(since),
        Err(before) => -seconds(before.duration()),
    }
}

/// The body's `timestamp`, if it is a whole number of seconds, or text that is one.
fn body_timestamp(document: &Document<'_>) -> Option<i64> {
    match document.field(Field::Timestamp) {
        Scalar::Number(text) | Scalar::Text(text) => decimal(text.as_bytes()),
        Scalar::Absent | Scalar::Other => None,
    }
}

/// A decimal integer without sign of plus, space or separators.
fn decimal(text: &[u8]) -> Option<i64> {
    let (sign, digits) = text.strip_prefix(b"-").map_or((1, text), |digits| (-1, digits));
    let append = |value: i64, digit: &u8| match digit {
        b'0'..=b'9' => value.checked_mul(10)?.checked_add(sign * i64::from(digit - b'0')),
        _ => None,
    };
    if digits.is_empty() { None } else { digits.iter().try_fold(0, append) }
}

/// The message of the Simple scheme. None where a value holds the separator: the same message could then
/// be cut into other values than those that were signed.
fn simple_message(document: &Document<'_>) -> Option<String> {
    let parts = simple_parts(document)?;
    if parts.iter().any(|part| part.contains(':')) { None } else { Some(parts.join(":")) }
}

/// What the request's headers say about its signature.
#[derive(Default)]
struct Headers {
    raw: Signatures,
    v2: Signatures,
    simple: Signatures,
    timestamp: Option<HeaderTimestamp>,
}

/// The values of one signature header.
#[derive(Default)]
struct Signatures {
    seen: usize,
    /// Those that have the shape of a signature, and how many these are.
    tags: [Tag; MAX_VALUES],
    readable: usize,
}

/// `X-Timestamp` as received, because that is what is signed.
struct HeaderTimestamp {
    bytes: [u8; MAX_TIMESTAMP],
    length: usize,
}

impl HeaderTimestamp {
    fn read(text: &[u8]) -> Result<Self, WebhookError> {
        let mut bytes = [0; MAX_TIMESTAMP];
        bytes.get_mut(..text.len()).ok_or_else(invalid_timestamp)?.copy_from_slice(text);
        Ok(Self { bytes, length: text.len() })
    }

    fn text(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    fn seconds(&self) -> Result<i64, WebhookError> {
        decimal(self.text().trim_ascii()).ok_or_else(invalid_timestamp)
    }
}

fn invalid_timestamp() -> WebhookError {
    malformed(TIMESTAMP_HEADER, "Unix seconds in decimal digits expected")
}

fn malformed(header: &str, reason: &str) -> WebhookError {
    WebhookError::Malformed { header: header.to_owned(), reason: reason.to_owned() }
}

/// The longest `X-Timestamp` that is kept: an `i64` has 20 characters, the rest is for spaces.
const MAX_TIMESTAMP: usize = 64;

impl Headers {
    fn collect<K, V>(&mut self, pairs: impl IntoIterator<Item = (K, V)>) -> Result<(), WebhookError>
    where
        K: AsRef<str>,
        V: AsRef<[u8]>,
    {
        for (name, value) in pairs {
            let (name, value) = (name.as_ref(), value.as_ref());
            // All four begin so, and few others do.
            if !name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("X-")) {
                continue;
            }
            for (header, signatures) in
                [(RAW_HEADER, &mut self.raw), (V2_HEADER, &mut self.v2), (SIMPLE_HEADER, &mut self.simple)]
            {
                if name.eq_ignore_ascii_case(header) {
                    signatures.add(header, value)?;
                }
            }
            if name.eq_ignore_ascii_case(TIMESTAMP_HEADER) {
                self.set_timestamp(value)?;
            }
        }
        Ok(())
    }

    fn set_timestamp(&mut self, value: &[u8]) -> Result<(), WebhookError> {
        let timestamp = HeaderTimestamp::read(value)?;
        if self.timestamp.as_ref().is_some_and(|earlier| earlier.text() != value) {
            return Err(malformed(TIMESTAMP_HEADER, "it is given twice with different values"));
        }
        self.timestamp = Some(timestamp);
        Ok(())
    }

    fn signatures(&self, scheme: SignatureScheme) -> &Signatures {
        match scheme {
            SignatureScheme::Raw => &self.raw,
            SignatureScheme::V2 | SignatureScheme::V2Timestamped => &self.v2,
            SignatureScheme::Simple => &self.simple,
        }
    }

    /// The first header a scheme lacks.
    fn missing(&self, scheme: SignatureScheme) -> Option<&'static str> {
        if self.signatures(scheme).seen == 0 {
            Some(scheme.header())
        } else if scheme == SignatureScheme::V2Timestamped && self.timestamp.is_none() {
            Some(TIMESTAMP_HEADER)
        } else {
            None
        }
    }
}

impl Signatures {
    fn add(&mut self, header: &str, value: &[u8]) -> Result<(), WebhookError> {
        self.seen += 1;
        if self.seen > MAX_VALUES {
            return Err(malformed(header, "it is given more than 4 times"));
        }
        if let Some(tag) = Tag::from_header(value) {
            self.tags[self.readable] = tag;
            self.readable += 1;
        }
        Ok(())
    }

    fn tags(&self) -> &[Tag] {
        &self.tags[..self.readable]
    }
}
