//! HMAC-SHA256 signatures of webhooks: creates them for tests, parses and compares them.

use std::fmt;
use std::ops::Range;

use subtle::ConstantTimeEq as _;

use crate::canonical::{CanonicalError, Document, Field, Scalar, Sink};
use crate::error::WebhookError;
use crate::hash::hmac;
use crate::hex;
use crate::scheme::{RAW_HEADER, SIMPLE_HEADER, SignatureScheme, TIMESTAMP_HEADER, V2_HEADER};

/// Signs webhook bodies as the platform does, for tests and local emulation.
///
/// ```
/// use didit_webhooks::{Signer, Verifier};
///
/// let body = br#"{"status":"Approved","timestamp":1760000000,"webhook_type":"status.updated"}"#;
/// let headers = Signer::new("secret")?.sign(body, 1_760_000_000)?;
///
/// let verifier = Verifier::new(["secret"])?.clock(|| 1_760_000_000);
/// verifier.verify_signature(body, headers.iter())?;
/// # Ok::<(), didit_webhooks::WebhookError>(())
/// ```
#[derive(Clone)]
pub struct Signer {
    key: Key,
    v2_scheme: SignatureScheme,
}

impl Signer {
    /// Creates a signer for a secret. The whole secret (including a prefix such as `whsec_`) is the key.
    ///
    /// # Errors
    ///
    /// [`WebhookError::InvalidSecret`] if the secret is empty or ends with a line break.
    pub fn new(secret: impl Into<String>) -> Result<Self, WebhookError> {
        Ok(Self { key: Key::new(&secret.into())?, v2_scheme: SignatureScheme::V2 })
    }

    /// Sets the scheme of `X-Signature-V2`: [`SignatureScheme::V2`] (default) or [`SignatureScheme::V2Timestamped`].
    /// Any other scheme selects the default.
    #[must_use]
    pub fn v2_scheme(mut self, scheme: SignatureScheme) -> Self {
        self.v2_scheme = scheme;
        self
    }

    /// Creates all signature headers for `body`, sent at `timestamp` (Unix seconds).
    ///
    /// `X-Signature` signs the exact bytes of the body. The body is not changed: its `timestamp` should be the same
    /// number, because verifiers compute the age from it, except for [`SignatureScheme::V2Timestamped`].
    /// [`timestamp_of`](crate::timestamp_of) returns it.
    ///
    /// # Errors
    ///
    /// [`WebhookError::BadJson`] if the body has no canonical JSON, or if one of the four values of
    /// `X-Signature-Simple` is neither a string nor a number.
    pub fn sign(&self, body: &[u8], timestamp: i64) -> Result<SignedHeaders, WebhookError> {
        let document = Document::parse(body)?;
        let timestamp = timestamp.to_string();
        let prefix = match self.v2_scheme {
            SignatureScheme::V2Timestamped => Some(timestamp.as_bytes()),
            _ => None,
        };
        let signature_v2 = self.key.sign_canonical(prefix, &document)?.to_hex();
        let simple = simple_parts(&document).ok_or_else(|| WebhookError::BadJson {
            reason: "timestamp, session_id, status and webhook_type must be strings or numbers".to_owned(),
        })?;
        Ok(SignedHeaders {
            signature: self.key.sign(body).to_hex(),
            signature_v2,
            signature_simple: self.key.sign(simple.join(":").as_bytes()).to_hex(),
            timestamp,
        })
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Signer").field("v2_scheme", &self.v2_scheme).finish_non_exhaustive()
    }
}

/// Signature headers of a webhook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedHeaders {
    /// `X-Signature`: 64 lower-case hex digits.
    pub signature: String,
    /// `X-Signature-V2`: 64 lower-case hex digits.
    pub signature_v2: String,
    /// `X-Signature-Simple`: 64 lower-case hex digits.
    pub signature_simple: String,
    /// `X-Timestamp`: Unix seconds.
    pub timestamp: String,
}

impl SignedHeaders {
    /// Returns pairs of name and value, for an HTTP client or
    /// [`Verifier::verify_signature`](crate::Verifier::verify_signature).
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            (RAW_HEADER, self.signature.as_str()),
            (V2_HEADER, self.signature_v2.as_str()),
            (SIMPLE_HEADER, self.signature_simple.as_str()),
            (TIMESTAMP_HEADER, self.timestamp.as_str()),
        ]
        .into_iter()
    }
}

/// Returns the four values of the Simple scheme, "" for absent ones. None if a value is neither a string nor a number.
pub(crate) fn simple_parts(document: &Document<'_>) -> Option<[String; 4]> {
    let part = |field| match document.field(field) {
        Scalar::Absent => Some(String::new()),
        Scalar::Text(text) | Scalar::Number(text) => Some(text.into_owned()),
        Scalar::Other => None,
    };
    Some([part(Field::Timestamp)?, part(Field::SessionId)?, part(Field::Status)?, part(Field::WebhookType)?])
}

/// HMAC key of a secret, with the state that depends only on the secret already computed.
#[derive(Clone)]
pub(crate) struct Key(hmac::Key);

impl Key {
    pub(crate) fn new(secret: &str) -> Result<Self, WebhookError> {
        // A secret read from a file often keeps its line break, and would then never match.
        if secret.is_empty() || secret.ends_with('\n') {
            return Err(WebhookError::InvalidSecret);
        }
        Ok(Self(hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes())))
    }

    pub(crate) fn sign(&self, content: &[u8]) -> Tag {
        Tag::of(hmac::sign(&self.0, content))
    }

    /// Signs the canonical JSON, preceded by `{prefix}:` if there is a prefix.
    pub(crate) fn sign_canonical(&self, prefix: Option<&[u8]>, document: &Document<'_>) -> Result<Tag, CanonicalError> {
        if let Some(body) = document.canonical_body() {
            let mut hash = hmac::Context::with_key(&self.0);
            if let Some(prefix) = prefix {
                hash.update(prefix);
                hash.update(b":");
            }
            hash.update(body);
            return Ok(Tag::of(hash.sign()));
        }
        let mut buffer = HashBuffer { hash: hmac::Context::with_key(&self.0), buffer: [0; BUFFER_SIZE], used: 0 };
        if let Some(prefix) = prefix {
            buffer.bytes(prefix);
            buffer.bytes(b":");
        }
        document.write_to(&mut buffer)?;
        Ok(buffer.finish())
    }
}

const BUFFER_SIZE: usize = 2048;

/// Largest number of bytes that is copied as a fixed-size array.
const SHORT: usize = 32;

/// Buffers small parts, because hashing whole blocks is faster.
struct HashBuffer {
    hash: hmac::Context,
    buffer: [u8; BUFFER_SIZE],
    used: usize,
}

impl Sink for HashBuffer {
    #[inline]
    fn bytes(&mut self, bytes: &[u8]) {
        if let Some(room) = self.buffer.get_mut(self.used..self.used + bytes.len()) {
            room.copy_from_slice(bytes);
            self.used += bytes.len();
        } else {
            self.overflow(bytes);
        }
    }

    /// Most parts are short, and copying a fixed number of bytes is faster than copying a few.
    #[inline]
    fn part(&mut self, source: &[u8], start: usize, length: usize) {
        if length <= SHORT
            && let Some(part) = source.get(start..).and_then(<[u8]>::first_chunk::<SHORT>)
            && let Some(room) = self.buffer.get_mut(self.used..).and_then(<[u8]>::first_chunk_mut::<SHORT>)
        {
            *room = *part;
            self.used += length;
        } else {
            self.bytes(&source[start..start + length]);
        }
    }

    /// Checks the free space once for the mark and both parts.
    #[inline]
    fn member(&mut self, mark: u8, source: &[u8], head: Range<usize>, tail: Range<usize>) {
        let (head_length, tail_length) = (head.len(), tail.len());
        if head_length <= SHORT
            && tail_length <= SHORT
            && let Some(head) = source.get(head.start..).and_then(<[u8]>::first_chunk::<SHORT>)
            && let Some(tail) = source.get(tail.start..).and_then(<[u8]>::first_chunk::<SHORT>)
            && let Some(room) = self.buffer.get_mut(self.used..).and_then(<[u8]>::first_chunk_mut::<{ 1 + 2 * SHORT }>)
        {
            room[0] = mark;
            room[1..=SHORT].copy_from_slice(head);
            room[1 + head_length..][..SHORT].copy_from_slice(tail);
            self.used += 1 + head_length + tail_length;
        } else {
            self.bytes(&[mark]);
            self.part(source, head.start, head.len());
            self.part(source, tail.start, tail.len());
        }
    }
}

impl HashBuffer {
    #[cold]
    #[inline(never)]
    fn overflow(&mut self, bytes: &[u8]) {
        self.flush();
        if let Some(room) = self.buffer.get_mut(..bytes.len()) {
            room.copy_from_slice(bytes);
            self.used = bytes.len();
        } else {
            self.hash.update(bytes);
        }
    }

    fn flush(&mut self) {
        self.hash.update(&self.buffer[..self.used]);
        self.used = 0;
    }

    fn finish(mut self) -> Tag {
        self.flush();
        Tag::of(self.hash.sign())
    }
}

/// HMAC-SHA256 tag (32 bytes).
#[derive(Clone, Copy, Default)]
pub(crate) struct Tag([u8; 32]);

impl Tag {
    fn of(tag: hmac::Tag) -> Self {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(tag.as_ref());
        Self(bytes)
    }

    /// Parses a header value: 64 hex digits in upper or lower case, with optional surrounding whitespace.
    pub(crate) fn from_header(value: &[u8]) -> Option<Self> {
        let (pairs, []) = value.trim_ascii().as_chunks::<2>() else {
            return None;
        };
        let pairs: &[[u8; 2]; 32] = pairs.try_into().ok()?;
        let mut bytes = [0; 32];
        let mut all = 0;
        for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
            let (high, low) = (hex::VALUES[usize::from(*high)], hex::VALUES[usize::from(*low)]);
            all |= high | low;
            *byte = high << 4 | low & 15;
        }
        (all < 16).then_some(Self(bytes))
    }

    /// Compares two tags in constant time.
    pub(crate) fn matches(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }

    fn to_hex(self) -> String {
        let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or_default();
        self.0.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
    }
}
