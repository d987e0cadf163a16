//! Canonical JSON of a webhook body: the bytes that `X-Signature-V2` signs.
//!
//! The reference is CPython: `json.loads`, integral floats turned into `int` at every depth, then
//! `json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))`. The bytes here equal CPython's, and
//! any body for which CPython raises an exception is refused.
//!
//! Canonicalization takes two passes over small index vectors, without a tree of values. [`Document::parse`] validates
//! the JSON and records *pieces*: spans of the input that are already canonical, and the numbers and strings that were
//! rewritten. [`Document::write_to`] emits the pieces in canonical order. Values that Python's serializer refuses (a
//! lone surrogate, an infinite number) cause an error only in the second pass, because a value that a later equal key
//! shadows is never serialized.
//!
//! The platform sends keys in order. `fast_path` parses such a body and records next to nothing; it gives up at the
//! first key that is out of order. Only then does `sorting` record every member.

mod fast_path;
mod keys;
mod numbers;
mod scanner;
mod sorting;
mod spans;
mod strings;
mod structural_index;

use memchr::memmem::FinderRev;
use sorting::{Member, Object};
use spans::{Kind, Piece, Span};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;
use structural_index::StructuralIndex;

/// Maximum length of a body in bytes (32 MiB). A typical webhook has a few kilobytes.
pub const MAX_BODY: usize = 32 << 20;

/// Maximum nesting depth of objects and arrays; the top level counts as 1.
///
/// For comparison: with the platform's published function, CPython's limit is a little under 500.
pub const MAX_DEPTH: usize = 256;

/// Maximum number of digits of an integer. CPython refuses longer ones.
const MAX_INTEGER_DIGITS: usize = 4300;

/// How much longer than twice the body its canonical JSON may be, in bytes (1 MiB).
///
/// Only numbers grow: `1e300` becomes 301 digits. Without this limit, the receiver would have to hash fifty times the
/// size of the request. Numbers in shadowed values count too, because they are rewritten before the later equal key is
/// read.
const GROWTH_ALLOWANCE: usize = 1 << 20;

/// Error returned when a body has no canonical JSON. Offsets are in bytes from the start of the body.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CanonicalError {
    /// The body is longer than [`MAX_BODY`].
    #[error("the body has {length} bytes; the maximum is {limit}", limit = MAX_BODY)]
    TooLong {
        /// Length of the body in bytes.
        length: u64,
    },
    /// The body is not valid UTF-8.
    #[error("the body is not valid UTF-8 at byte {offset}")]
    NotUtf8 {
        /// Offset of the first invalid byte.
        offset: u64,
    },
    /// The body is not valid JSON.
    #[error("the body is not valid JSON: expected {expected} at byte {offset}")]
    Syntax {
        /// Description of the expected token.
        expected: &'static str,
        /// Offset of the unexpected byte.
        offset: u64,
    },
    /// The top level of the JSON is not an object.
    #[error("the body is not a JSON object")]
    NotAnObject,
    /// Objects and arrays are nested deeper than [`MAX_DEPTH`].
    #[error("objects and arrays are nested deeper than {limit} levels at byte {offset}", limit = MAX_DEPTH)]
    TooDeep {
        /// Offset of the bracket that exceeds the limit.
        offset: u64,
    },
    /// An integer has more than 4300 digits, the limit of CPython.
    #[error("the integer at byte {offset} has more than {limit} digits", limit = MAX_INTEGER_DIGITS)]
    IntegerTooLong {
        /// Offset of the number.
        offset: u64,
    },
    /// A number is infinite or NaN (`1e400`, `NaN`).
    #[error("the number at byte {offset} is not finite")]
    NotFinite {
        /// Offset of the number.
        offset: u64,
    },
    /// A string contains a lone surrogate, which has no UTF-8 encoding.
    #[error("the string at byte {offset} contains a lone surrogate (half of a surrogate pair)")]
    LoneSurrogate {
        /// Offset of the string's opening quote.
        offset: u64,
    },
    /// The numbers of the body, written out in full, are too long.
    #[error("the numbers of the body, written out in full, exceed twice the length of the body plus 1 MiB")]
    Grows,
}

impl CanonicalError {
    fn expected(expected: &'static str, offset: usize) -> Self {
        Self::Syntax { expected, offset: offset as u64 }
    }
}

/// Returns the canonical JSON of a JSON object, byte for byte as CPython writes it.
///
/// The running time is linear in the length of the body, apart from sorting the keys. Limits: [`MAX_BODY`],
/// [`MAX_DEPTH`].
///
/// # Errors
///
/// See [`CanonicalError`]. A body is refused if CPython raises an exception for it, or if it exceeds a limit.
///
/// ```
/// let canonical = didit_webhooks::canonicalize(br#"{ "b": 2.0, "a": "\u00e9" }"#)?;
/// assert_eq!(canonical, r#"{"a":"é","b":2}"#.as_bytes());
/// # Ok::<(), didit_webhooks::CanonicalError>(())
/// ```
pub fn canonicalize(body: &[u8]) -> Result<Vec<u8>, CanonicalError> {
    let document = Document::parse(body)?;
    let mut canonical = Vec::with_capacity(body.len());
    document.write_to(&mut canonical)?;
    Ok(canonical)
}

/// Refuses a body longer than [`MAX_BODY`].
pub(crate) fn check_length(body: &[u8]) -> Result<(), CanonicalError> {
    if body.len() > MAX_BODY { Err(CanonicalError::TooLong { length: body.len() as u64 }) } else { Ok(()) }
}

/// A parsed body: valid JSON with an object at the top level.
pub(crate) struct Document<'a> {
    body: &'a [u8],
    pieces: Vec<Piece>,
    /// Canonical JSON of the strings and numbers that had to be rewritten.
    rewritten: Vec<u8>,
    objects: Vec<Object>,
    members: Vec<Member>,
    fields: Fields,
    /// The body is already canonical.
    canonical: bool,
    /// The body contains a value that has no canonical JSON.
    unserializable: bool,
}

/// Top-level members that the verification reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Timestamp,
    SessionId,
    Status,
    WebhookType,
}

/// Value of a [`Field`].
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Scalar<'d> {
    /// Absent or null.
    Absent,
    Text(Cow<'d, str>),
    /// Canonical JSON of a number.
    Number(Cow<'d, str>),
    /// A boolean, an array or an object.
    Other,
}

const FIELDS: [&[u8]; 4] = [b"timestamp", b"session_id", b"status", b"webhook_type"];

/// Position of the value of each of [`FIELDS`] in the body.
type Fields = [Option<Span>; 4];

/// Receives the canonical JSON in parts.
pub(crate) trait Sink {
    fn bytes(&mut self, bytes: &[u8]);

    /// Writes a range of `source`; an implementation may read bytes after the range.
    #[inline]
    fn part(&mut self, source: &[u8], start: usize, length: usize) {
        self.bytes(&source[start..start + length]);
    }

    /// Writes the mark before a member (`{` or `,`), and the two parts of the member.
    #[inline]
    fn member(&mut self, mark: u8, source: &[u8], head: Range<usize>, tail: Range<usize>) {
        self.bytes(&[mark]);
        self.part(source, head.start, head.len());
        self.part(source, tail.start, tail.len());
    }
}

impl Sink for Vec<u8> {
    fn bytes(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

/// Discards all output.
struct Discard;

impl Sink for Discard {
    fn bytes(&mut self, _: &[u8]) {}
}

impl<'a> Document<'a> {
    /// Parses and validates the whole body like Python's `json.loads`.
    pub(crate) fn parse(body: &'a [u8]) -> Result<Self, CanonicalError> {
        check_length(body)?;
        if let Err(error) = simdutf8::compat::from_utf8(body) {
            return Err(CanonicalError::NotUtf8 { offset: error.valid_up_to() as u64 });
        }
        let structural = StructuralIndex::of(body);
        fast_path::read(body, &structural).map_or_else(|| sorting::read(body, &structural), Ok)
    }

    /// Parses only the end of a body, from its last `"timestamp"` on, if that is a top-level key. For a body whose
    /// bytes are already verified, so that only its timestamp is needed.
    ///
    /// Returns None if the whole body has to be parsed.
    pub(crate) fn parse_end(body: &'a [u8]) -> Option<Self> {
        static KEY: LazyLock<FinderRev<'static>> = LazyLock::new(|| FinderRev::new(b"\"timestamp\""));
        let start = KEY.rfind(body)?;
        // In valid JSON, a quote that does not follow a backslash and precedes a letter begins a string.
        if body[..start].last().is_none_or(|before| *before == b'\\') || body.len() > MAX_BODY {
            return None;
        }
        let end = &body[start..];
        let structural = StructuralIndex::of(end);
        let document = fast_path::read_end(end, &structural).or_else(|| sorting::read_end(end, &structural).ok())?;
        (!document.unserializable).then_some(document)
    }

    /// Returns the body if it is already canonical.
    pub(crate) fn canonical_body(&self) -> Option<&[u8]> {
        self.canonical.then_some(self.body)
    }

    /// Writes the canonical JSON to `sink`, piece by piece.
    ///
    /// After an error, discard the partial output.
    pub(crate) fn write_to(&self, sink: &mut impl Sink) -> Result<(), CanonicalError> {
        if self.canonical {
            sink.bytes(self.body);
            return Ok(());
        }
        let mut outer: Vec<Frame> = Vec::new();
        let mut rest = self.pieces.as_slice();
        loop {
            while let Some((piece, after)) = rest.split_first() {
                if piece.kind() == Kind::Object {
                    let object = self.objects[piece.start()];
                    let members = &self.members[object.members.range()];
                    outer.push(Frame { members, mark: b'{', after: &after[object.pieces as usize..] });
                    break;
                }
                self.write_piece(*piece, sink)?;
                rest = after;
            }
            let Some(frame) = outer.last_mut() else { return Ok(()) };
            loop {
                let Some((member, others)) = frame.members.split_first() else {
                    sink.bytes(b"}");
                    rest = frame.after;
                    outer.pop();
                    break;
                };
                let mark = std::mem::replace(&mut frame.mark, b',');
                frame.members = others;
                let (head, tail) = (member.head, member.tail);
                if head.kind() == Kind::Several {
                    sink.bytes(&[mark]);
                    rest = &self.pieces[head.start()..][..head.length()];
                    break;
                }
                sink.member(mark, self.body, head.range(), tail.range());
            }
        }
    }

    fn write_piece(&self, piece: Piece, sink: &mut impl Sink) -> Result<(), CanonicalError> {
        let (start, length) = (piece.start(), piece.length());
        match piece.kind() {
            Kind::Verbatim => sink.part(self.body, start, length),
            Kind::Rewritten => sink.part(&self.rewritten, start, length),
            Kind::Grows => return Err(CanonicalError::Grows),
            Kind::LoneSurrogate => return Err(CanonicalError::LoneSurrogate { offset: start as u64 }),
            // Object and Several do not occur here: `write_to` expands them.
            Kind::NotFinite | Kind::Object | Kind::Several => {
                return Err(CanonicalError::NotFinite { offset: start as u64 });
            }
        }
        Ok(())
    }

    /// Checks that the document can be serialized. Skips the serialization if no value was unserializable.
    pub(crate) fn check(&self) -> Result<(), CanonicalError> {
        if self.unserializable { self.write_to(&mut Discard) } else { Ok(()) }
    }

    /// Returns a top-level member; the last of equal keys wins.
    pub(crate) fn field(&self, field: Field) -> Scalar<'a> {
        let Some(span) = self.fields[field as usize] else {
            return Scalar::Absent;
        };
        let text = &self.body[span.range()];
        match text {
            [b'"', inner @ .., b'"'] if memchr::memchr(b'\\', inner).is_none() => {
                str::from_utf8(inner).map_or(Scalar::Other, |text| Scalar::Text(Cow::Borrowed(text)))
            }
            [b'"', inner @ .., b'"'] => {
                let mut decoded = Vec::with_capacity(inner.len());
                strings::unescape(inner, &mut decoded);
                String::from_utf8(decoded).map_or(Scalar::Other, |text| Scalar::Text(Cow::Owned(text)))
            }
            b"null" => Scalar::Absent,
            [b'1'..=b'9', digits @ ..] if digits.iter().all(u8::is_ascii_digit) => {
                str::from_utf8(text).map_or(Scalar::Other, |digits| Scalar::Number(Cow::Borrowed(digits)))
            }
            [b'-' | b'0'..=b'9', ..] => {
                let mut digits = Vec::new();
                let finite = numbers::write(text, &mut digits);
                String::from_utf8(digits)
                    .ok()
                    .filter(|_| finite)
                    .map_or(Scalar::Other, |digits| Scalar::Number(Cow::Owned(digits)))
            }
            _ => Scalar::Other,
        }
    }
}

/// An object being written.
struct Frame<'d> {
    /// Remaining members.
    members: &'d [Member],
    /// Byte before the next member: `{` or `,`.
    mark: u8,
    /// Pieces after the object.
    after: &'d [Piece],
}

/// Returns the length of the leading whitespace in bytes.
#[inline]
fn count_space(text: &[u8]) -> usize {
    text.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).unwrap_or(text.len())
}
