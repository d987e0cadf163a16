//! Verification policy: accepted schemes, the order in which they are tried, and the tolerance for timestamps.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::base64;
use crate::canonical::{CanonicalError, Document, Field, Scalar, check_length};
use crate::error::WebhookError;
use crate::header_name::HeaderName;
use crate::scheme::{
    RAW_HEADER, SIMPLE_HEADER, SignatureScheme, SimpleValues, TIMESTAMP_HEADER, V2_HEADER, Verification,
};
use crate::signature::{Key, Tag, simple_parts};

/// Maximum number of values of one signature header. The platform sends one.
const MAX_VALUES: usize = 4;

const DEFAULT_TOLERANCE: Duration = Duration::from_secs(300);

const BASE64_BODY: &str = "the body is base64: decode it before the verification (API Gateway sets `isBase64Encoded`)";

/// Schemes in the order in which they are tried, cheapest first.
const ORDER: [SignatureScheme; 4] =
    [SignatureScheme::Raw, SignatureScheme::V2, SignatureScheme::V2Timestamped, SignatureScheme::Simple];

/// Verifies that webhooks are genuine and recent.
///
/// Create one and keep it: the work that depends only on the secrets is done once. It can be shared between threads.
///
/// By default, every scheme that signs the whole body is accepted. Each is an HMAC with the secret, so accepting
/// several does not weaken the verification. Use [`only`](Self::only) or [`accept`](Self::accept) to restrict the
/// schemes.
#[derive(Clone)]
pub struct Verifier {
    keys: Vec<Key>,
    tolerance: Duration,
    clock: Arc<dyn Fn() -> i64 + Send + Sync>,
    accepted: Vec<SignatureScheme>,
}

impl Verifier {
    /// Creates a verifier for one secret or, during rotation, several: any of them may have signed. The whole secret
    /// (including a prefix such as `whsec_`) is the key.
    ///
    /// # Errors
    ///
    /// [`WebhookError::InvalidSecret`] if there is no secret, or one is empty or ends with a line break.
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

    /// Sets how far the signed timestamp may differ from now, in both directions, in whole seconds. A webhook of
    /// exactly this age is accepted. Default: 300 seconds.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Reads the time (Unix seconds) from `clock` instead of the system; for tests.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Accepts exactly these schemes. An empty list accepts no webhook.
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

    /// Accepts `X-Signature-Simple` if no other scheme matches. Default: `false`, because this scheme signs only four
    /// values and the rest of the body may be forged.
    #[must_use]
    pub fn allow_simple(mut self, allow: bool) -> Self {
        self.accepted.retain(|scheme| *scheme != SignatureScheme::Simple);
        if allow {
            self.accepted.push(SignatureScheme::Simple);
        }
        self
    }

    /// Verifies that `body` was signed with one of the secrets, within the tolerance of now.
    ///
    /// `body` must be the bytes as received, before any parsing. `headers` are pairs of name and value, such as
    /// `http::HeaderMap`, owned or borrowed, `&HashMap<String, String>` or an array of pairs. Names are case-insensitive; other headers
    /// are ignored.
    ///
    /// The schemes are tried in order of their cost: [`Raw`](SignatureScheme::Raw), [`V2`](SignatureScheme::V2),
    /// [`V2Timestamped`](SignatureScheme::V2Timestamped) and, if allowed, [`Simple`](SignatureScheme::Simple). A
    /// signature header may occur up to 4 times, and any of its values may match. Signatures may be in upper case and
    /// surrounded by whitespace.
    ///
    /// The age is computed from signed content only: the body's `timestamp`, in Unix seconds as a number or a decimal
    /// string. A body without a `timestamp` in Unix seconds (older deliveries have an ISO 8601 string) is refused,
    /// because a replay could not be detected. `X-Timestamp` is ignored, because it is not signed; it is returned in
    /// [`Verification::header_timestamp`]. The exception is [`SignatureScheme::V2Timestamped`], which signs the header:
    /// its age is computed from `X-Timestamp`, and the body's `timestamp` may differ or be absent. If another scheme
    /// also matches and its timestamp is too old or absent, [`SignatureScheme::V2Timestamped`] decides.
    ///
    /// A body that is not a JSON object, or has no [canonical JSON](crate::canonicalize), is refused, and so is a body
    /// that is still base64, as API Gateway passes it if `isBase64Encoded` is true. If `X-Signature`
    /// matches, the body may be parsed only from its timestamp on; the rest may then be invalid JSON.
    ///
    /// # Errors
    ///
    /// See [`WebhookError`].
    pub fn verify_signature<K, V, M>(
        &self,
        body: &[u8],
        headers: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Verification, WebhookError>
    where
        K: HeaderName<M>,
        V: AsRef<[u8]>,
    {
        let mut found = Headers::default();
        found.collect(headers)?;
        match self.verify_headers(body, &found) {
            Err(WebhookError::NoMatch | WebhookError::BadJson { .. }) if base64::encodes_an_object(body) => {
                Err(WebhookError::BadJson { reason: BASE64_BODY.to_owned() })
            }
            outcome => outcome,
        }
    }

    fn verify_headers(&self, body: &[u8], headers: &Headers) -> Result<Verification, WebhookError> {
        self.require_headers(headers)?;
        check_length(body)?;
        let mut refused = None;
        let mut schemes = self.candidates(headers).peekable();
        if schemes.next_if_eq(&SignatureScheme::Raw).is_some()
            && self.matches(&headers.raw, |key| Ok(key.sign(body)))?
        {
            let document = Document::parse_end(body).map_or_else(|| Document::parse(body), Ok)?;
            match self.verify_content(SignatureScheme::Raw, &document, headers) {
                Err(error) if self.header_may_decide(&error, headers) => refused = Some(error),
                outcome => return outcome,
            }
        }
        // Without a well-formed signature there is nothing to compare with, so do not parse the body.
        if schemes.all(|scheme| headers.signatures(scheme).tags().is_empty()) {
            return Err(WebhookError::NoMatch);
        }
        let document = match Document::parse(body) {
            Ok(document) => document,
            Err(error) => return Err(refused.unwrap_or_else(|| error.into())),
        };
        for scheme in self.candidates(headers) {
            let tags = headers.signatures(scheme);
            let matched = match (scheme, headers.timestamp.text()) {
                (SignatureScheme::V2, _) => self.matches(tags, |key| Ok(key.sign_canonical(None, &document)?))?,
                (SignatureScheme::V2Timestamped, Some(timestamp)) => {
                    self.matches(tags, |key| Ok(key.sign_canonical(Some(timestamp), &document)?))?
                }
                (SignatureScheme::Simple, _) if refused.is_none() => match simple_message(&document) {
                    Some(message) => self.matches(tags, |key| Ok(key.sign(message.as_bytes())))?,
                    None => false,
                },
                // Raw was tried above; V2Timestamped requires the header that it signs.
                _ => false,
            };
            if matched {
                match self.verify_content(scheme, &document, headers) {
                    Err(error) if scheme == SignatureScheme::V2 && self.header_may_decide(&error, headers) => {
                        refused = Some(error);
                    }
                    outcome => return outcome,
                }
            }
        }
        Err(refused.or_else(|| self.unusable_timestamp(headers)).unwrap_or(WebhookError::NoMatch))
    }

    /// Returns true if the body's timestamp was refused, but the signature of `X-Timestamp` is still to be tried.
    fn header_may_decide(&self, error: &WebhookError, headers: &Headers) -> bool {
        matches!(error, WebhookError::Stale { .. } | WebhookError::NoTimestamp)
            && self.candidates(headers).any(|scheme| scheme == SignatureScheme::V2Timestamped)
            && !headers.v2.tags().is_empty()
    }

    /// Returns the error for an `X-Timestamp` that [`SignatureScheme::V2Timestamped`] cannot have signed.
    fn unusable_timestamp(&self, headers: &Headers) -> Option<WebhookError> {
        let HeaderTimestamp::Unusable(reason) = headers.timestamp else { return None };
        let tried = self.candidates(headers).any(|scheme| scheme == SignatureScheme::V2Timestamped);
        (tried && !headers.v2.tags().is_empty()).then(|| malformed(TIMESTAMP_HEADER, reason))
    }

    /// Returns the accepted schemes whose headers are present, in the order to try.
    fn candidates(&self, headers: &Headers) -> impl Iterator<Item = SignatureScheme> {
        let accepted = |scheme: &SignatureScheme| self.accepted.contains(scheme);
        ORDER.into_iter().filter(move |scheme| accepted(scheme) && headers.missing(*scheme).is_none())
    }

    /// Checks that at least one accepted scheme has all of its headers.
    fn require_headers(&self, headers: &Headers) -> Result<(), WebhookError> {
        if self.candidates(headers).next().is_some() {
            return Ok(());
        }
        // Report X-Timestamp first, because then the signature header is present; otherwise X-Signature-V2, which the
        // platform recommends.
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

    /// Returns true if one of the header values is the signature with one of the secrets.
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
            // No early return: do not leak which value matched.
            if values.tags().iter().fold(false, |found, tag| found | tag.matches(&expected)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Checks, after the signature matched, that the body has canonical JSON and that its timestamp is recent.
    fn verify_content(
        &self,
        scheme: SignatureScheme,
        document: &Document<'_>,
        headers: &Headers,
    ) -> Result<Verification, WebhookError> {
        document.check()?;
        let header_timestamp = headers.timestamp.seconds();
        let timestamp = if scheme == SignatureScheme::V2Timestamped {
            header_timestamp.ok_or_else(|| malformed(TIMESTAMP_HEADER, "expected Unix seconds in decimal digits"))?
        } else {
            body_timestamp(document).ok_or(WebhookError::NoTimestamp)?
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
        Ok(Verification { scheme, timestamp, header_timestamp, simple })
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

/// Returns the `timestamp` of a body as the verifier reads it: Unix seconds, as a number or a decimal string. `None` if
/// it is absent or in another form. Does not verify anything; use it to choose the time to [sign](crate::Signer::sign).
///
/// # Errors
///
/// [`CanonicalError`] if the body is not a JSON object.
///
/// ```
/// use didit_webhooks::timestamp_of;
///
/// assert_eq!(timestamp_of(br#"{"timestamp":1760000000.0}"#)?, Some(1_760_000_000));
/// assert_eq!(timestamp_of(br#"{"timestamp":"1760000000"}"#)?, Some(1_760_000_000));
/// assert_eq!(timestamp_of(br#"{"timestamp":"2025-10-09T08:53:20Z"}"#)?, None);
/// # Ok::<(), didit_webhooks::CanonicalError>(())
/// ```
pub fn timestamp_of(body: &[u8]) -> Result<Option<i64>, CanonicalError> {
    Ok(body_timestamp(&Document::parse(body)?))
}

/// Returns the body's `timestamp` if it is an integer, or a string that contains one.
fn body_timestamp(document: &Document<'_>) -> Option<i64> {
    match document.field(Field::Timestamp) {
        Scalar::Number(text) | Scalar::Text(text) => decimal(text.as_bytes()),
        Scalar::Absent | Scalar::Other => None,
    }
}

/// Parses a decimal integer without plus sign, spaces or separators.
fn decimal(text: &[u8]) -> Option<i64> {
    let (sign, digits) = text.strip_prefix(b"-").map_or((1, text), |digits| (-1, digits));
    let append = |value: i64, digit: &u8| match digit {
        b'0'..=b'9' => value.checked_mul(10)?.checked_add(sign * i64::from(digit - b'0')),
        _ => None,
    };
    if digits.is_empty() { None } else { digits.iter().try_fold(0, append) }
}

/// Returns the message that the Simple scheme signs. None if a value contains the separator, because the same message
/// could then be split into different values.
fn simple_message(document: &Document<'_>) -> Option<String> {
    let parts = simple_parts(document)?;
    if parts.iter().any(|part| part.contains(':')) { None } else { Some(parts.join(":")) }
}

/// Signature headers of a request.
#[derive(Default)]
struct Headers {
    raw: Signatures,
    v2: Signatures,
    simple: Signatures,
    timestamp: HeaderTimestamp,
}

/// Values of one signature header.
#[derive(Default)]
struct Signatures {
    seen: usize,
    /// The well-formed values; the first `readable` entries are used.
    tags: [Tag; MAX_VALUES],
    readable: usize,
}

/// Value of `X-Timestamp`.
#[derive(Default)]
enum HeaderTimestamp {
    #[default]
    Absent,
    /// The value exactly as received, because the V2Timestamped scheme signs these bytes.
    Value { bytes: [u8; MAX_TIMESTAMP], length: usize },
    /// The header is present, but V2Timestamped cannot have signed it; the reason is for an error.
    Unusable(&'static str),
}

impl HeaderTimestamp {
    fn read(text: &[u8]) -> Self {
        let mut bytes = [0; MAX_TIMESTAMP];
        let Some(start) = bytes.get_mut(..text.len()) else {
            return Self::Unusable("expected Unix seconds in decimal digits");
        };
        start.copy_from_slice(text);
        Self::Value { bytes, length: text.len() }
    }

    fn text(&self) -> Option<&[u8]> {
        match self {
            Self::Value { bytes, length } => Some(&bytes[..*length]),
            Self::Absent | Self::Unusable(_) => None,
        }
    }

    fn seconds(&self) -> Option<i64> {
        decimal(self.text()?.trim_ascii())
    }
}

fn malformed(header: &str, reason: &str) -> WebhookError {
    WebhookError::Malformed { header: header.to_owned(), reason: reason.to_owned() }
}

/// Maximum length of `X-Timestamp`: 20 characters for an `i64`, the rest for spaces.
const MAX_TIMESTAMP: usize = 64;

impl Headers {
    fn collect<K, V, M>(&mut self, pairs: impl IntoIterator<Item = (K, V)>) -> Result<(), WebhookError>
    where
        K: HeaderName<M>,
        V: AsRef<[u8]>,
    {
        let mut last = None;
        for (name, value) in pairs {
            if name.header_name().is_some() {
                last = Some(name);
            }
            let Some(name) = last.as_ref().and_then(HeaderName::header_name) else { continue };
            let value = value.as_ref();
            // Skip most other headers quickly: all four names have this prefix.
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
                self.set_timestamp(value);
            }
        }
        Ok(())
    }

    fn set_timestamp(&mut self, value: &[u8]) {
        self.timestamp = match self.timestamp {
            HeaderTimestamp::Absent => HeaderTimestamp::read(value),
            _ if self.timestamp.text() == Some(value) => return,
            _ => HeaderTimestamp::Unusable("it occurs more than once with different values"),
        };
    }

    fn signatures(&self, scheme: SignatureScheme) -> &Signatures {
        match scheme {
            SignatureScheme::Raw => &self.raw,
            SignatureScheme::V2 | SignatureScheme::V2Timestamped => &self.v2,
            SignatureScheme::Simple => &self.simple,
        }
    }

    /// Returns the first header of the scheme that is missing.
    fn missing(&self, scheme: SignatureScheme) -> Option<&'static str> {
        if self.signatures(scheme).seen == 0 {
            Some(scheme.header())
        } else if scheme == SignatureScheme::V2Timestamped && matches!(self.timestamp, HeaderTimestamp::Absent) {
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
            return Err(malformed(header, "it occurs more than 4 times"));
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
