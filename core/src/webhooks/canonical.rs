//! The canonical text of a webhook body: the bytes `X-Signature-V2` signs.
//!
//! The reference is Python: `json.loads`, integral floats turned into `int` at every depth, then
//! `json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))`. The bytes here
//! equal Python's, and what makes Python raise is refused.
//!
//! Work happens in two passes over small index vectors, without a tree of values. [`Document::parse`]
//! checks the JSON and notes *pieces*: stretches of the input that are canonical as they lie,
//! and the numbers and strings that must be rewritten. [`Document::write_to`] hands the pieces out
//! in canonical order. What Python's serialiser would refuse (a lone surrogate, an infinite number)
//! is only noticed in the second pass, because a value shadowed by a later equal key never gets there.
//!
//! The platform's own body mostly is its canonical text. The same reader first proves that without noting anything, and
//! stops at the first byte that is not.

use std::cmp::Ordering;
use std::io::{Cursor, Write as _};
use std::ops::Range;

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
/// receiver fifty times its size in hashing.
const GROWTH_ALLOWANCE: usize = 1 << 20;

/// Digits every double keeps: a decimal text of up to this many reads back as itself.
const EXACT_DIGITS: usize = 15;

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
        expected: String,
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

/// The canonical text of a JSON object, byte for byte as Python writes it.
///
/// Time is linear in the body, apart from sorting the keys. Bounds: [`MAX_BODY`], [`MAX_DEPTH`].
///
/// # Errors
///
/// See [`CanonicalError`]; the body is refused wherever Python raises, and where a bound is passed.
///
/// ```
/// let canonical = didit::webhooks::canonicalize(br#"{ "b": 2.0, "a": "\u00e9" }"#)?;
/// assert_eq!(canonical, r#"{"a":"é","b":2}"#.as_bytes());
/// # Ok::<(), didit::webhooks::CanonicalError>(())
/// ```
pub fn canonicalize(body: &[u8]) -> Result<Vec<u8>, CanonicalError> {
    let document = Document::parse(body)?;
    let mut canonical = Vec::with_capacity(body.len());
    document.write_to(&mut |bytes| canonical.extend_from_slice(bytes))?;
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
    objects: Vec<Object>,
    members: Vec<Member>,
    fields: [Option<Span>; 4],
    /// The body is its own canonical text.
    canonical: bool,
    /// Something was seen that may have no canonical text.
    doubtful: bool,
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
pub(crate) enum Scalar {
    /// Absent or null.
    Nothing,
    Text(String),
    /// Canonical text of a number.
    Number(String),
    /// A truth value, an array or an object.
    Other,
}

const FIELDS: [&[u8]; 4] = [b"timestamp", b"session_id", b"status", b"webhook_type"];

/// A stretch of the body.
#[derive(Clone, Copy)]
struct Span {
    start: u32,
    length: u32,
}

/// A stretch of the body and what must be done with it. Eight bytes, because a hostile body can
/// force one of them per two or three bytes.
#[derive(Clone, Copy)]
struct Piece {
    /// Offset in the body; for an object, its index.
    start: u32,
    /// Length shifted left by `KIND_BITS`, and the kind.
    length_and_kind: u32,
}

const KIND_BITS: u32 = 3;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Canonical as it lies.
    Verbatim,
    /// A number whose canonical text differs, or may differ.
    Number,
    /// A string (with its quotes) holding an escape that is not canonical.
    Text,
    /// `NaN` and the infinities, which Python's parser reads and its serialiser refuses.
    NotFinite,
    /// An object with members.
    Object,
}

impl Piece {
    fn new(start: usize, length: usize, kind: Kind) -> Self {
        Self { start: index(start), length_and_kind: index(length) << KIND_BITS | kind as u32 }
    }

    fn kind(self) -> Kind {
        match self.length_and_kind & ((1 << KIND_BITS) - 1) {
            0 => Kind::Verbatim,
            1 => Kind::Number,
            2 => Kind::Text,
            3 => Kind::NotFinite,
            _ => Kind::Object,
        }
    }

    fn range(self) -> Range<usize> {
        let start = self.start as usize;
        start..start + (self.length_and_kind >> KIND_BITS) as usize
    }
}

#[derive(Clone, Copy, Default)]
struct Object {
    first_member: u32,
    end_member: u32,
    /// The piece after the object's last.
    end_piece: u32,
}

#[derive(Clone, Copy)]
struct Member {
    key: Key,
    /// The first eight bytes of the key as a number, which nearly always tells two keys apart.
    prefix: u64,
    first_piece: u32,
    end_piece: u32,
}

/// Where the text of a key lies: in the body, or, if it is escaped there, decoded beside it.
#[derive(Clone, Copy)]
struct Key {
    span: Span,
    decoded: bool,
}

impl Key {
    fn text<'t>(self, body: &'t [u8], decoded: &'t [u8]) -> &'t [u8] {
        let source = if self.decoded { decoded } else { body };
        let start = self.span.start as usize;
        &source[start..start + self.span.length as usize]
    }
}

/// Positions and counts fit 32 bits (and lengths the 29 of a piece), as they never exceed [`MAX_BODY`].
#[expect(clippy::cast_possible_truncation, reason = "bounded by MAX_BODY")]
fn index(value: usize) -> u32 {
    debug_assert!(value <= MAX_BODY, "beyond every bound");
    value as u32
}

impl<'a> Document<'a> {
    /// Reads and checks the whole body as Python's `json.loads` does.
    pub(crate) fn parse(body: &'a [u8]) -> Result<Self, CanonicalError> {
        check_length(body)?;
        if let Err(error) = simdutf8::compat::from_utf8(body) {
            return Err(CanonicalError::NotUtf8 { offset: error.valid_up_to() as u64 });
        }
        // The platform's own body is its canonical text, unless something rewrote it or it has escapes.
        let mut prover = Parser::<false>::new(body);
        if prover.begin().and_then(|()| prover.run()).is_ok() && prover.document.canonical {
            return Ok(prover.document);
        }
        let mut parser = Parser::<true>::new(body);
        parser.begin()?;
        parser.run()?;
        Ok(parser.document)
    }

    /// Reads the end of a body alone, from its last `"timestamp"` on, where that is a key of the top level. For a body
    /// whose bytes are proven already, so that nothing but its time is asked for.
    ///
    /// None where only reading the whole body can tell.
    pub(crate) fn parse_end(body: &'a [u8]) -> Option<Self> {
        const KEY: &[u8] = b"\"timestamp\"";
        let start = memchr::memmem::rfind(body, KEY)?;
        // In JSON a quote without a backslash before it that does not end a string begins one.
        if body[..start].last().is_none_or(|before| *before == b'\\') || body.len() > MAX_BODY {
            return None;
        }
        let mut parser = Parser::<true>::new(body);
        parser.position = start;
        parser.document.objects.push(Object::default());
        parser.open.push(Open::Object { index: 0, first_pending: 0, ascending: true });
        parser.key().and_then(|()| parser.run()).ok()?;
        (!parser.document.doubtful).then_some(parser.document)
    }

    /// Hands the canonical text to `sink`, piece by piece.
    ///
    /// On an error the sink has seen a beginning of the text, which must be thrown away.
    pub(crate) fn write_to(&self, sink: &mut impl FnMut(&[u8])) -> Result<(), CanonicalError> {
        if self.canonical {
            sink(self.body);
            return Ok(());
        }
        let mut growth = 0;
        let mut outer: Vec<Frame> = Vec::new();
        let mut next = 0;
        let mut end = self.pieces.len();
        loop {
            if next == end {
                let Some(frame) = outer.last_mut() else {
                    return Ok(());
                };
                if let Some(member) = self.members[frame.members.clone()].first() {
                    frame.members.start += 1;
                    sink(b",");
                    (next, end) = (member.first_piece as usize, member.end_piece as usize);
                } else {
                    sink(b"}");
                    (next, end) = (frame.next_piece, frame.end_piece);
                    outer.pop();
                }
                continue;
            }
            let piece = self.pieces[next];
            next += 1;
            let offset = u64::from(piece.start);
            match piece.kind() {
                Kind::Verbatim => sink(&self.body[piece.range()]),
                Kind::Number => {
                    let text = &self.body[piece.range()];
                    let mut digits = NumberText::new();
                    let digits = digits.canonical(text).ok_or(CanonicalError::NotFinite { offset })?;
                    growth += digits.len().saturating_sub(text.len());
                    if growth > self.body.len() + GROWTH_ALLOWANCE {
                        return Err(CanonicalError::Grows);
                    }
                    sink(digits);
                }
                Kind::Text => {
                    write_string(&self.body[piece.range()], sink)
                        .map_err(|LoneSurrogate| CanonicalError::LoneSurrogate { offset })?;
                }
                Kind::NotFinite => return Err(CanonicalError::NotFinite { offset }),
                Kind::Object => {
                    let object = self.objects[piece.start as usize];
                    let (first, stop) = (object.first_member as usize, object.end_member as usize);
                    outer.push(Frame {
                        members: first + 1..stop,
                        next_piece: object.end_piece as usize,
                        end_piece: end,
                    });
                    let member = self.members[first];
                    (next, end) = (member.first_piece as usize, member.end_piece as usize);
                    sink(b"{");
                }
            }
        }
    }

    /// Refuses what has no canonical text, without producing it where nothing was suspicious.
    pub(crate) fn check(&self) -> Result<(), CanonicalError> {
        if self.doubtful { self.write_to(&mut |_| ()) } else { Ok(()) }
    }

    /// A member of the top level; of equal keys the last.
    pub(crate) fn field(&self, field: Field) -> Scalar {
        let Some(span) = self.fields[field as usize] else {
            return Scalar::Nothing;
        };
        let text = &self.body[span.start as usize..(span.start + span.length) as usize];
        match text {
            [b'"', inner @ .., b'"'] => {
                let mut decoded = Vec::with_capacity(inner.len());
                unescape(inner, &mut |part| part.append_to(&mut decoded));
                String::from_utf8(decoded).map_or(Scalar::Other, Scalar::Text)
            }
            b"null" => Scalar::Nothing,
            [b'-' | b'0'..=b'9', ..] => NumberText::new()
                .canonical(text)
                .and_then(|digits| str::from_utf8(digits).ok())
                .map_or(Scalar::Other, |digits| Scalar::Number(digits.to_owned())),
            _ => Scalar::Other,
        }
    }
}

/// An object being written: what is left of it, and where the walk goes on afterwards.
struct Frame {
    members: Range<usize>,
    next_piece: usize,
    end_piece: usize,
}

/// An array or object whose end was not read yet.
enum Open {
    Array,
    Object {
        index: usize,
        /// Where this object's members begin among the pending ones.
        first_pending: usize,
        /// Keys so far are strictly ascending.
        ascending: bool,
    },
}

/// Reads a body. With `NOTES` it notes the pieces; without, it only proves that they would be one, and gives up where they
/// would not.
struct Parser<'a, const NOTES: bool> {
    document: Document<'a>,
    position: usize,
    /// Where the stretch begins that is canonical as it lies and was not noted yet.
    run: usize,
    open: Vec<Open>,
    /// Members of the open objects, the innermost last.
    pending: Vec<Member>,
    decoded_keys: Vec<u8>,
}

/// What a string literal turned out to be.
struct Literal {
    start: usize,
    end: usize,
    escaped: bool,
    canonical: bool,
}

impl<'a, const NOTES: bool> Parser<'a, NOTES> {
    fn new(body: &'a [u8]) -> Self {
        Self {
            document: Document {
                body,
                pieces: Vec::new(),
                objects: Vec::new(),
                members: Vec::new(),
                fields: [None; 4],
                canonical: true,
                doubtful: false,
            },
            position: 0,
            run: 0,
            open: Vec::new(),
            pending: Vec::new(),
            decoded_keys: Vec::new(),
        }
    }

    /// Finds the object a body must be.
    fn begin(&mut self) -> Result<(), CanonicalError> {
        self.space();
        match self.peek() {
            Some(b'{') => self.enter_object().map(|_| ()),
            Some(b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n' | b'N' | b'I') => {
                Err(CanonicalError::NotAnObject)
            }
            _ => Err(self.expected("an object")),
        }
    }

    /// Reads on to the end of the body, from the first value of the object that was entered last.
    fn run(&mut self) -> Result<(), CanonicalError> {
        let mut root_value = 0;
        let mut at_value = !self.open.is_empty();
        loop {
            if at_value {
                if self.open.len() == 1 {
                    root_value = self.position;
                }
                at_value = self.value()?;
                if at_value {
                    continue;
                }
            }
            let end_of_value = self.position;
            self.space();
            if !NOTES && !self.document.canonical {
                return Err(self.expected("canonical text"));
            }
            let byte = self.peek();
            match (self.open.last(), byte) {
                (None, None) => {
                    self.flush(self.position);
                    return Ok(());
                }
                (None, Some(_)) => return Err(self.expected("the end of the body")),
                (Some(Open::Array), Some(b',')) => {
                    self.position += 1;
                    self.space();
                    at_value = true;
                }
                (Some(Open::Array), Some(b']')) => {
                    self.position += 1;
                    self.open.pop();
                }
                (Some(Open::Object { .. }), Some(b',')) => {
                    self.end_member(root_value, end_of_value);
                    self.space();
                    self.key()?;
                    at_value = true;
                }
                (Some(Open::Object { .. }), Some(b'}')) => {
                    self.end_member(root_value, end_of_value);
                    self.end_object();
                }
                (Some(Open::Array), _) => return Err(self.expected("',' or ']'")),
                (Some(Open::Object { .. }), _) => return Err(self.expected("',' or '}'")),
            }
        }
    }

    /// Reads a scalar or an empty container (false), or enters a container up to its first value (true).
    fn value(&mut self) -> Result<bool, CanonicalError> {
        let start = self.position;
        match self.peek() {
            Some(b'"') => {
                let literal = self.string()?;
                self.put_string(&literal);
            }
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b'{') => return self.enter_object(),
            Some(b'[') => return self.enter_array(),
            Some(b't') => self.word(b"true", Kind::Verbatim)?,
            Some(b'f') => self.word(b"false", Kind::Verbatim)?,
            Some(b'n') => self.word(b"null", Kind::Verbatim)?,
            Some(b'N') => self.word(b"NaN", Kind::NotFinite)?,
            Some(b'I') => self.word(b"Infinity", Kind::NotFinite)?,
            _ => return Err(self.expected_at("a value", start)),
        }
        Ok(false)
    }

    fn check_depth(&self) -> Result<(), CanonicalError> {
        if self.open.len() == MAX_DEPTH {
            return Err(CanonicalError::TooDeep { offset: self.position as u64 });
        }
        Ok(())
    }

    fn enter_array(&mut self) -> Result<bool, CanonicalError> {
        self.check_depth()?;
        self.position += 1;
        self.space();
        if self.peek() == Some(b']') {
            self.position += 1;
            return Ok(false);
        }
        self.open.push(Open::Array);
        Ok(true)
    }

    fn enter_object(&mut self) -> Result<bool, CanonicalError> {
        self.check_depth()?;
        let start = self.position;
        let inner = start + 1 + count_space(&self.document.body[start + 1..]);
        if self.document.body.get(inner) == Some(&b'}') {
            self.position = start + 1;
            self.space();
            self.position += 1;
            return Ok(false);
        }
        // Its brackets and commas are written anew, because its members may move.
        let index = self.document.objects.len();
        if NOTES {
            self.document.objects.push(Object::default());
        }
        self.put(index, 0, Kind::Object, start, inner);
        self.document.canonical &= inner == start + 1;
        self.position = inner;
        self.open.push(Open::Object { index, first_pending: self.pending.len(), ascending: true });
        self.key()?;
        Ok(true)
    }

    /// Reads a key and its colon, and begins the member.
    fn key(&mut self) -> Result<(), CanonicalError> {
        if self.peek() != Some(b'"') {
            return Err(self.expected("a key in double quotes"));
        }
        let literal = self.string()?;
        self.run = literal.start;
        let first_piece = index(self.document.pieces.len());
        self.put_string(&literal);
        let inner = literal.start + 1..literal.end - 1;
        let key = if literal.escaped {
            let start = self.decoded_keys.len();
            let decoded = &mut self.decoded_keys;
            unescape(&self.document.body[inner], &mut |part| {
                part.append_to(decoded);
            });
            let length = self.decoded_keys.len() - start;
            Key { span: Span { start: index(start), length: index(length) }, decoded: true }
        } else {
            Key { span: Span { start: index(inner.start), length: index(inner.len()) }, decoded: false }
        };
        let prefix = prefix(key.text(self.document.body, &self.decoded_keys));
        let member = Member { key, prefix, first_piece, end_piece: first_piece };
        if let Some(Open::Object { first_pending, ascending, .. }) = self.open.last_mut()
            && let Some(previous) = self.pending[*first_pending..].last_mut()
        {
            *ascending &= order(previous, &member, self.document.body, &self.decoded_keys) == Ordering::Less;
            if NOTES {
                self.pending.push(member);
            } else {
                *previous = member;
            }
        } else {
            self.pending.push(member);
        }
        self.space();
        if self.peek() != Some(b':') {
            return Err(self.expected("':'"));
        }
        self.position += 1;
        self.space();
        Ok(())
    }

    /// Ends a member at its comma or bracket, and passes that.
    fn end_member(&mut self, root_value: usize, end_of_value: usize) {
        self.flush(self.position);
        self.position += 1;
        self.run = self.position;
        let Some(member) = self.pending.last_mut() else {
            return;
        };
        member.end_piece = index(self.document.pieces.len());
        if self.open.len() == 1 {
            let key = member.key.text(self.document.body, &self.decoded_keys);
            if let Some(field) = FIELDS.iter().position(|name| *name == key) {
                self.document.fields[field] =
                    Some(Span { start: index(root_value), length: index(end_of_value - root_value) });
            }
        }
    }

    /// Puts the members of the innermost object in order; of equal keys the last stays.
    fn end_object(&mut self) {
        let Some(Open::Object { index: object, first_pending, ascending }) = self.open.pop() else {
            return;
        };
        if !NOTES {
            self.document.canonical &= ascending;
            self.pending.truncate(first_pending);
            return;
        }
        let first_member = self.document.members.len();
        let members = &mut self.pending[first_pending..];
        if ascending {
            self.document.members.extend_from_slice(members);
        } else {
            self.document.canonical = false;
            let order = |a: &Member, b: &Member| order(a, b, self.document.body, &self.decoded_keys);
            members.sort_unstable_by(|a, b| order(a, b).then(a.first_piece.cmp(&b.first_piece)));
            let mut sorted = members.iter().peekable();
            while let Some(member) = sorted.next() {
                if sorted.peek().is_none_or(|next| order(next, member) != Ordering::Equal) {
                    self.document.members.push(*member);
                }
            }
        }
        self.pending.truncate(first_pending);
        self.document.objects[object] = Object {
            first_member: index(first_member),
            end_member: index(self.document.members.len()),
            end_piece: index(self.document.pieces.len()),
        };
    }

    /// Reads a string literal, from quote to quote.
    #[inline]
    fn string(&mut self) -> Result<Literal, CanonicalError> {
        let body = self.document.body;
        let start = self.position;
        let mut literal = Literal { start, end: start, escaped: false, canonical: true };
        let mut position = start + 1;
        loop {
            let Some(plain) = plain_length(&body[position..]) else {
                return Err(self.expected_at("the end of the string", body.len()));
            };
            position += plain;
            match body[position] {
                b'"' => {
                    literal.end = position + 1;
                    self.position = literal.end;
                    return Ok(literal);
                }
                b'\\' => {
                    literal.escaped = true;
                    let Some(escape) = read_escape(&body[position..]) else {
                        return Err(self.expected_at("a valid escape", position));
                    };
                    literal.canonical &= escape.canonical;
                    self.document.doubtful |= char::from_u32(escape.code).is_none();
                    position += escape.length;
                }
                _ => {
                    return Err(self.expected_at("no raw control character in the string", position));
                }
            }
        }
    }

    fn put_string(&mut self, literal: &Literal) {
        if !literal.canonical {
            self.document.canonical = false;
            self.put(literal.start, literal.end - literal.start, Kind::Text, literal.start, literal.end);
        }
    }

    fn number(&mut self) -> Result<(), CanonicalError> {
        let start = self.position;
        if self.peek() == Some(b'-') {
            self.position += 1;
            if self.peek() == Some(b'I') {
                self.position = start;
                return self.word(b"-Infinity", Kind::NotFinite);
            }
        }
        let integer_digits = if self.peek() == Some(b'0') {
            self.position += 1;
            1
        } else {
            self.digits("a digit")?
        };
        let mut float = false;
        let mut exponent = false;
        if self.peek() == Some(b'.') {
            float = true;
            self.position += 1;
            self.digits("a digit after the point")?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            exponent = true;
            self.position += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.position += 1;
            }
            self.digits("a digit in the exponent")?;
        }
        let text = &self.document.body[start..self.position];
        let kind = if float || exponent {
            // Doubles end near 1.8e308.
            self.document.doubtful |= exponent || integer_digits > 300;
            match short_decimal(text) {
                Some(trimmed) if trimmed.len() == text.len() => Kind::Verbatim,
                _ => Kind::Number,
            }
        } else {
            if integer_digits > MAX_INTEGER_DIGITS {
                return Err(CanonicalError::IntegerTooLong { offset: start as u64 });
            }
            if text == b"-0" { Kind::Number } else { Kind::Verbatim }
        };
        if kind == Kind::Number {
            self.document.canonical = false;
            self.put(start, self.position - start, kind, start, self.position);
        }
        Ok(())
    }

    /// Passes over one digit or more.
    fn digits(&mut self, expected: &str) -> Result<usize, CanonicalError> {
        let rest = &self.document.body[self.position..];
        let count = rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
        self.position += count;
        if count == 0 { Err(self.expected(expected)) } else { Ok(count) }
    }

    fn word(&mut self, word: &[u8], kind: Kind) -> Result<(), CanonicalError> {
        if !self.document.body[self.position..].starts_with(word) {
            return Err(self.expected("a value"));
        }
        let start = self.position;
        self.position += word.len();
        if kind == Kind::NotFinite {
            self.document.doubtful = true;
            self.document.canonical = false;
            self.put(start, word.len(), kind, start, self.position);
        }
        Ok(())
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.document.body.get(self.position).copied()
    }

    /// Passes white space, which is no part of the canonical text.
    #[inline]
    fn space(&mut self) {
        let count = count_space(&self.document.body[self.position..]);
        if count > 0 {
            self.flush(self.position);
            self.position += count;
            self.run = self.position;
            self.document.canonical = false;
        }
    }

    /// Notes the stretch up to `end` that is canonical as it lies.
    #[inline]
    fn flush(&mut self, end: usize) {
        if NOTES && self.run < end {
            self.document.pieces.push(Piece::new(self.run, end - self.run, Kind::Verbatim));
        }
    }

    /// Notes what cannot stay as it lies, which in the body reaches from `from` to `to`.
    fn put(&mut self, start: usize, length: usize, kind: Kind, from: usize, to: usize) {
        if NOTES {
            self.flush(from);
            self.document.pieces.push(Piece::new(start, length, kind));
            self.run = to;
        }
    }

    fn expected(&self, expected: &str) -> CanonicalError {
        self.expected_at(expected, self.position)
    }

    #[expect(clippy::unused_self, reason = "reads as its sibling where it is called")]
    fn expected_at(&self, expected: &str, offset: usize) -> CanonicalError {
        CanonicalError::Syntax { expected: expected.to_owned(), offset: offset as u64 }
    }
}

/// How many bytes of white space a text begins with.
#[inline]
fn count_space(text: &[u8]) -> usize {
    text.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).unwrap_or(text.len())
}

/// The first eight bytes as a number that orders as they do; zeros where there are fewer.
#[inline]
fn prefix(text: &[u8]) -> u64 {
    match text.first_chunk::<8>() {
        Some(bytes) => u64::from_be_bytes(*bytes),
        None => text.iter().fold(0, |prefix, byte| prefix << 8 | u64::from(*byte)) << (8 * (8 - text.len())).min(63),
    }
}

/// The order of two keys. Of UTF-8 the order of bytes is that of code points.
#[inline]
fn order(a: &Member, b: &Member, body: &[u8], decoded: &[u8]) -> Ordering {
    a.prefix.cmp(&b.prefix).then_with(|| a.key.text(body, decoded).cmp(b.key.text(body, decoded)))
}

/// How many bytes of plain text a string goes on with, before a quote, a backslash or a control character. None where
/// there is none of these.
#[inline]
fn plain_length(text: &[u8]) -> Option<usize> {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let ends = |byte: u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    let (words, rest) = text.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        // A byte below the subtrahend borrows, which shows in its highest bit. The lowest such bit is right; those
        // above it may come of the borrowing.
        let below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word;
        let quote = word ^ (ONES * u64::from(b'"'));
        let backslash = word ^ (ONES * u64::from(b'\\'));
        let found = (below(quote, 1) | below(backslash, 1) | below(word, 0x20)) & HIGH;
        if found != 0 {
            return Some(index * 8 + found.trailing_zeros() as usize / 8);
        }
    }
    rest.iter().position(|byte| ends(*byte)).map(|at| words.len() * 8 + at)
}

/// One escape sequence; a surrogate pair is one.
struct Escape {
    /// The code point; a surrogate if it has no partner.
    code: u32,
    length: usize,
    /// Python would write it just so.
    canonical: bool,
}

/// Reads the escape sequence at the beginning of `text`, which starts with a backslash.
fn read_escape(text: &[u8]) -> Option<Escape> {
    let short = |code: u8, canonical| Some(Escape { code: u32::from(code), length: 2, canonical });
    match text.get(1)? {
        byte @ (b'"' | b'\\') => short(*byte, true),
        b'/' => short(b'/', false),
        b'b' => short(0x08, true),
        b't' => short(b'\t', true),
        b'n' => short(b'\n', true),
        b'f' => short(0x0c, true),
        b'r' => short(b'\r', true),
        b'u' => {
            let digits = text.get(2..6)?;
            let code = hex_unit(digits)?;
            if (0xd800..0xdc00).contains(&code)
                && let Some(low) = text.get(6..12)
                && low.starts_with(b"\\u")
            {
                // As in Python, digits that are none are an error at the first of the two already.
                let low = hex_unit(&low[2..])?;
                if (0xdc00..0xe000).contains(&low) {
                    let code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                    return Some(Escape { code, length: 12, canonical: false });
                }
            }
            let canonical = code < 0x20 && short_escape(code).is_none() && !digits.iter().any(u8::is_ascii_uppercase);
            Some(Escape { code, length: 6, canonical })
        }
        _ => None,
    }
}

fn hex_unit(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))
}

/// The two-character escape Python uses for a character, if it has one.
fn short_escape(code: u32) -> Option<&'static [u8]> {
    Some(match code {
        0x08 => b"\\b",
        0x09 => b"\\t",
        0x0a => b"\\n",
        0x0c => b"\\f",
        0x0d => b"\\r",
        0x22 => b"\\\"",
        0x5c => b"\\\\",
        _ => return None,
    })
}

/// A part of a string's text: bytes as they lie, or the code point of an escape.
enum Part<'a> {
    Plain(&'a [u8]),
    Code(u32),
}

impl Part<'_> {
    /// Appends the part as UTF-8; a lone surrogate as the three bytes it would have, which keeps
    /// different keys different and is no UTF-8.
    fn append_to(&self, text: &mut Vec<u8>) {
        match *self {
            Part::Plain(bytes) => text.extend_from_slice(bytes),
            Part::Code(code) => match char::from_u32(code) {
                Some(character) => {
                    text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                }
                None => text.extend([0xe0 | code >> 12, 0x80 | code >> 6 & 0x3f, 0x80 | code & 0x3f].map(low_byte)),
            },
        }
    }
}

fn low_byte(value: u32) -> u8 {
    value.to_le_bytes()[0]
}

/// Takes the inside of a valid string literal apart.
fn unescape<'t>(inner: &'t [u8], take: &mut impl FnMut(Part<'t>)) {
    let mut rest = inner;
    while let Some(plain) = rest.iter().position(|byte| *byte == b'\\') {
        if plain > 0 {
            take(Part::Plain(&rest[..plain]));
        }
        rest = &rest[plain..];
        let Some(escape) = read_escape(rest) else {
            return;
        };
        take(Part::Code(escape.code));
        rest = &rest[escape.length..];
    }
    take(Part::Plain(rest));
}

struct LoneSurrogate;

/// Writes a string literal as Python would.
fn write_string(literal: &[u8], sink: &mut impl FnMut(&[u8])) -> Result<(), LoneSurrogate> {
    let mut outcome = Ok(());
    sink(b"\"");
    unescape(&literal[1..literal.len() - 1], &mut |part| match part {
        Part::Plain(bytes) => sink(bytes),
        Part::Code(code) => {
            if let Some(escape) = short_escape(code) {
                sink(escape);
            } else if code < 0x20 {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                let (high, low) = (HEX[code as usize >> 4], HEX[code as usize & 15]);
                sink(&[b'\\', b'u', b'0', b'0', high, low]);
            } else if let Some(character) = char::from_u32(code) {
                sink(character.encode_utf8(&mut [0; 4]).as_bytes());
            } else {
                outcome = Err(LoneSurrogate);
            }
        }
    });
    sink(b"\"");
    outcome
}

/// The canonical text of a float literal that can be had without reading it as a double: no exponent,
/// few enough digits to survive the double, and not so small that Python prints an exponent.
fn short_decimal(text: &[u8]) -> Option<&[u8]> {
    // Sign, point and the zero before it come on top of the digits.
    if text.len() > EXACT_DIGITS + 2 {
        return None;
    }
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    let point = digits.iter().position(|byte| *byte == b'.')?;
    if digits.len() - 1 > EXACT_DIGITS || !digits[point + 1..].iter().all(u8::is_ascii_digit) {
        return None;
    }
    let zero = digits[0] == b'0';
    if zero && digits[point + 1..].starts_with(b"0000") {
        return None;
    }
    let kept = text.iter().rposition(|byte| *byte != b'0')?;
    if text[kept] != b'.' {
        return Some(&text[..=kept]);
    }
    // Integral: the point goes too, and zero has no sign.
    Some(if zero { b"0" } else { &text[..kept] })
}

/// Room for the longest canonical text of a double: 309 digits and a sign.
struct NumberText {
    text: [u8; 320],
}

impl NumberText {
    fn new() -> Self {
        Self { text: [0; 320] }
    }

    /// The canonical text of a number literal that is valid JSON, or none if it is not finite.
    fn canonical<'t>(&'t mut self, literal: &'t [u8]) -> Option<&'t [u8]> {
        if !literal.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
            return Some(if literal == b"-0" { b"0" } else { literal });
        }
        if let Some(text) = short_decimal(literal) {
            return Some(text);
        }
        let value = read_double(literal);
        if !value.is_finite() {
            return None;
        }
        let mut text = Cursor::new(self.text.as_mut_slice());
        if value.fract() == 0.0 {
            // Adding zero turns the negative zero into the positive one.
            write!(text, "{:.0}", value + 0.0).ok()?;
        } else {
            write_fraction(&mut text, value).ok()?;
        }
        let length = usize::try_from(text.position()).ok()?;
        Some(&self.text[..length])
    }
}

/// Writes a double with a fractional part as Python's `repr` does: the shortest digits that read back,
/// with an exponent of at least two digits below 1e-4. (Above, the exponent starts at 1e16, where
/// no double has a fraction any more.)
fn write_fraction(text: &mut Cursor<&mut [u8]>, value: f64) -> std::io::Result<()> {
    if value.is_sign_negative() {
        text.write_all(b"-")?;
    }
    let mut buffer = zmij::Buffer::new();
    let shortest = buffer.format_finite(value.abs());
    if value.abs() >= 1e-4 {
        return text.write_all(shortest.as_bytes());
    }
    let (mantissa, exponent) = shortest.split_once('e').unwrap_or((shortest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    // The first digit that is not zero leads; where it stands corrects the exponent.
    let (digits, shift) = if whole == "0" {
        let digits = fraction.trim_start_matches('0');
        (digits, fraction.len() - digits.len() + 1)
    } else {
        (whole, 0)
    };
    let rest = if whole == "0" { "" } else { fraction.trim_end_matches('0') };
    let exponent = exponent.parse::<i64>().unwrap_or(0) - i64::try_from(shift).unwrap_or(0);
    let (lead, tail) = digits.split_at(digits.len().min(1));
    let point = if tail.is_empty() && rest.is_empty() { "" } else { "." };
    write!(text, "{lead}{point}{tail}{rest}e-{:02}", exponent.unsigned_abs())
}

/// The double nearest to a literal; infinite beyond the largest.
fn read_double(literal: &[u8]) -> f64 {
    let text = str::from_utf8(literal).unwrap_or_default();
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    // The standard parser stops counting at large exponents, although a mantissa of as many zeros
    // can make up for one; Python counts on.
    if exponent.len() > 4 {
        return read_double_with_long_exponent(mantissa, exponent);
    }
    text.parse().unwrap_or(f64::NAN)
}

fn read_double_with_long_exponent(mantissa: &str, exponent: &str) -> f64 {
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or((1.0, mantissa), |rest| (-1.0, rest));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    let significant = digits.trim_start_matches('0');
    if significant.is_empty() {
        return 0.0 * sign;
    }
    let exponent = exponent.parse::<i64>().unwrap_or(if exponent.starts_with('-') { i64::MIN } else { i64::MAX });
    // With the point before the first significant digit, the value is 0.ddd times ten to this.
    let leading_zeros = digits.len() - significant.len();
    let places = i64::try_from(whole.len()).unwrap_or(0) - i64::try_from(leading_zeros).unwrap_or(0);
    let scale = exponent.saturating_add(places).clamp(-400, 400);
    sign * format!("0.{significant}e{scale}").parse().unwrap_or(f64::NAN)
}
