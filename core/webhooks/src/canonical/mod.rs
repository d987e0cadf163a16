//! The canonical text of a webhook body: the bytes `X-Signature-V2` signs.
//!
//! The reference is Python: `json.loads`, integral floats turned into `int` at every depth, then
//! `json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))`. The bytes here
//! equal Python's, and what makes Python raise is refused.
//!
//! Work happens in two passes over small index vectors, without a tree of values. [`Document::parse`]
//! checks the JSON and notes *pieces*: stretches of the input that are canonical as they lie,
//! and the numbers and strings that were rewritten. [`Document::write_to`] hands the pieces out
//! in canonical order. What Python's serialiser would refuse (a lone surrogate, an infinite number)
//! is only noticed in the second pass, because a value shadowed by a later equal key never gets there.
//!
//! The platform writes its keys in order. `fast_path` reads such a body with next to no notes, and gives up where a key
//! is out of place; only then does `sorting` note every member.

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

/// The longest body that is looked at, in bytes (32 MiB). A webhook has a few kilobytes.
pub const MAX_BODY: usize = 32 << 20;

/// The deepest nesting of objects and arrays that is accepted; the top level counts as 1.
///
/// Python's own limit, with the platform's published function, lies a little under 500.
pub const MAX_DEPTH: usize = 256;

/// The longest integer, in digits: Python converts no longer one.
const MAX_INTEGER_DIGITS: usize = 4300;

/// How much longer than twice the body its canonical text may be, in bytes (1 MiB).
///
/// Only numbers grow: `1e300` becomes 301 digits. Without a bound a small request would cost the
/// receiver fifty times its size in hashing. Numbers in values that later equal keys shadow count too, because they are
/// written out before that is known.
const GROWTH_ALLOWANCE: usize = 1 << 20;

/// Why a body has no canonical text. Offsets count bytes from the start of the body.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CanonicalError {
    /// The body is longer than [`MAX_BODY`].
    #[error("the body has {length} bytes; at most {limit} are read", limit = MAX_BODY)]
    TooLong {
        /// Length of the body in bytes.
        length: u64,
    },
    /// The bytes are not UTF-8.
    #[error("the body is not UTF-8: byte {offset} does not belong to a character")]
    NotUtf8 {
        /// Offset of the first byte that is wrong.
        offset: u64,
    },
    /// The text is not JSON.
    #[error("the body is not JSON: {expected} expected at byte {offset}")]
    Syntax {
        /// What should have stood there.
        expected: &'static str,
        /// Where it should have stood.
        offset: u64,
    },
    /// The JSON is well begun, but its top level is not an object.
    #[error("the body is not a JSON object")]
    NotAnObject,
    /// Objects and arrays are nested deeper than [`MAX_DEPTH`].
    #[error("the body nests deeper than {limit} levels at byte {offset}", limit = MAX_DEPTH)]
    TooDeep {
        /// Offset of the bracket that is one too many.
        offset: u64,
    },
    /// An integer has more digits than Python converts (4300).
    #[error("the integer at byte {offset} has more than {limit} digits", limit = MAX_INTEGER_DIGITS)]
    IntegerTooLong {
        /// Offset of the number.
        offset: u64,
    },
    /// A number is infinite or no number (`1e400`, `NaN`).
    #[error("the number at byte {offset} is not finite")]
    NotFinite {
        /// Offset of the number.
        offset: u64,
    },
    /// A string holds half of a surrogate pair, which no text can contain.
    #[error("the string at byte {offset} holds half of a surrogate pair")]
    LoneSurrogate {
        /// Offset of the string's opening quote.
        offset: u64,
    },
    /// Rewriting the numbers would make the text far longer than the body.
    #[error("the body's numbers written out in full exceed twice the body plus 1 MiB")]
    Grows,
}

impl CanonicalError {
    fn expected(expected: &'static str, offset: usize) -> Self {
        Self::Syntax { expected, offset: offset as u64 }
    }
}

/// The canonical text of a JSON object, byte for byte as Python writes it.
///
/// Time is linear in the body, apart from sorting the keys. Bounds: [`MAX_BODY`], [`MAX_DEPTH`].
///
/// # Errors
///
/// See [`CanonicalError`]; the body is refused wherever Python raises, and where a bound is passed.
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

/// A body that was read once: valid JSON with an object on top.
pub(crate) struct Document<'a> {
    body: &'a [u8],
    pieces: Vec<Piece>,
    /// Canonical text of the strings and numbers that are not canonical as they lie.
    rewritten: Vec<u8>,
    objects: Vec<Object>,
    members: Vec<Member>,
    fields: Fields,
    /// The body is its own canonical text.
    canonical: bool,
    /// Something was seen that has no canonical text.
    unserializable: bool,
}

/// The members of the top level that verification itself reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Timestamp,
    SessionId,
    Status,
    WebhookType,
}

/// What a [`Field`] holds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Scalar<'d> {
    /// Absent or null.
    Absent,
    Text(Cow<'d, str>),
    /// Canonical text of a number.
    Number(Cow<'d, str>),
    /// A truth value, an array or an object.
    Other,
}

const FIELDS: [&[u8]; 4] = [b"timestamp", b"session_id", b"status", b"webhook_type"];

/// Where in the body each of [`FIELDS`] has its value.
type Fields = [Option<Span>; 4];

/// Takes the canonical text as it comes.
pub(crate) trait Sink {
    fn bytes(&mut self, bytes: &[u8]);

    /// Part of a longer text; this may read on behind it.
    #[inline]
    fn part(&mut self, source: &[u8], start: usize, length: usize) {
        self.bytes(&source[start..start + length]);
    }

    /// What stands before a member, and its two parts.
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

/// Where nobody asks for the text.
struct Discard;

impl Sink for Discard {
    fn bytes(&mut self, _: &[u8]) {}
}

impl<'a> Document<'a> {
    /// Reads and checks the whole body as Python's `json.loads` does.
    pub(crate) fn parse(body: &'a [u8]) -> Result<Self, CanonicalError> {
        check_length(body)?;
        if let Err(error) = simdutf8::compat::from_utf8(body) {
            return Err(CanonicalError::NotUtf8 { offset: error.valid_up_to() as u64 });
        }
        let structural = StructuralIndex::of(body);
        fast_path::read(body, &structural).map_or_else(|| sorting::read(body, &structural), Ok)
    }

    /// Reads the end of a body alone, from its last `"timestamp"` on, where that is a key of the top level. For a body
    /// whose bytes are proven already, so that nothing but its time is asked for.
    ///
    /// None where only reading the whole body can tell.
    pub(crate) fn parse_end(body: &'a [u8]) -> Option<Self> {
        static KEY: LazyLock<FinderRev<'static>> = LazyLock::new(|| FinderRev::new(b"\"timestamp\""));
        let start = KEY.rfind(body)?;
        // In JSON a quote without a backslash before it that does not end a string begins one.
        if body[..start].last().is_none_or(|before| *before == b'\\') || body.len() > MAX_BODY {
            return None;
        }
        let end = &body[start..];
        let structural = StructuralIndex::of(end);
        let document = fast_path::read_end(end, &structural).or_else(|| sorting::read_end(end, &structural).ok())?;
        (!document.unserializable).then_some(document)
    }

    /// The body, if it is its own canonical text.
    pub(crate) fn canonical_body(&self) -> Option<&[u8]> {
        self.canonical.then_some(self.body)
    }

    /// Hands the canonical text to `sink`, piece by piece.
    ///
    /// On an error the sink has seen a beginning of the text, which must be thrown away.
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
            // Objects and several pieces are no single piece to write.
            Kind::NotFinite | Kind::Object | Kind::Several => {
                return Err(CanonicalError::NotFinite { offset: start as u64 });
            }
        }
        Ok(())
    }

    /// Refuses what has no canonical text, without producing it where nothing was suspicious.
    pub(crate) fn check(&self) -> Result<(), CanonicalError> {
        if self.unserializable { self.write_to(&mut Discard) } else { Ok(()) }
    }

    /// A member of the top level; of equal keys the last.
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
    /// The members that are left.
    members: &'d [Member],
    /// What stands before the next of them.
    mark: u8,
    /// The pieces behind the object.
    after: &'d [Piece],
}

/// How many bytes of white space a text begins with.
#[inline]
fn count_space(text: &[u8]) -> usize {
    text.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).unwrap_or(text.len())
}
