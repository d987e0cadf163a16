//! Reads a body whatever the order of its keys, and notes where the pieces of every member lie, so that they can be handed
//! out in canonical order. Says what is wrong with a body that has no canonical text.

use super::keys::{Key, Texts};
use super::numbers::{Number, NumberText};
use super::pieces::{Kind, Piece, Span, index};
use super::stops::Stops;
use super::{CanonicalError, Document, FIELDS, MAX_DEPTH, count_space, numbers, strings};
use std::cmp::Ordering;

/// An object that was read.
#[derive(Clone, Copy, Default)]
pub(super) struct Object {
    /// Its members, in canonical order.
    pub(super) members: Span,
    /// How many pieces its members have, all told.
    pub(super) pieces: u32,
}

/// A member: its key, colon and value. Mostly these are one stretch of the body, or two with white space between; what is
/// more lies among the pieces.
#[derive(Clone, Copy)]
pub(super) struct Member {
    pub(super) head: Piece,
    pub(super) tail: Piece,
}

impl Member {
    fn long(first_piece: usize, end_piece: usize) -> Self {
        Self { head: Piece::new(first_piece, end_piece - first_piece, Kind::Several), tail: Piece::EMPTY }
    }
}

/// A member of an object that is still open.
#[derive(Clone, Copy)]
struct Pending {
    key: Key,
    member: Member,
}

/// An array or object whose end was not read yet.
#[derive(Clone, Copy)]
struct Level {
    object: bool,
    /// Keys so far are strictly ascending.
    ascending: bool,
    /// The object's place among the objects.
    index: usize,
    /// The piece behind its own.
    first_piece: usize,
    /// Where its members begin among the pending ones.
    first_pending: usize,
}

const ARRAY: Level = Level { object: false, ascending: true, index: 0, first_piece: 0, first_pending: 0 };

/// Reads the whole body as Python's `json.loads` does.
pub(super) fn read<'a>(body: &'a [u8], stops: &Stops) -> Result<Document<'a>, CanonicalError> {
    let mut reader = Reader::new(body, stops);
    let mut position = 0;
    match reader.at(&mut position) {
        b'{' => {}
        b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n' | b'N' | b'I' => return Err(CanonicalError::NotAnObject),
        _ => return Err(CanonicalError::expected("an object", position)),
    }
    let (inner, level) = reader.enter_object(position);
    match level {
        Some(level) => position = reader.members(inner, level)?,
        None => position = inner,
    }
    reader.end(&mut position)?;
    reader.flush(position);
    Ok(reader.document)
}

/// Reads the end of a body from a key of its top level on.
pub(super) fn read_end<'a>(body: &'a [u8], stops: &Stops) -> Result<Document<'a>, CanonicalError> {
    let mut reader = Reader::new(body, stops);
    let level = reader.object();
    let mut position = reader.members(0, level)?;
    reader.end(&mut position)?;
    Ok(reader.document)
}

struct Reader<'a, 's> {
    document: Document<'a>,
    stops: &'s Stops,
    /// Where the stretch begins that is canonical as it lies and was not noted yet.
    run: usize,
    /// Members of the open objects, the innermost last.
    pending: Vec<Pending>,
    decoded_keys: Vec<u8>,
    orders: Orders,
    digits: NumberText,
}

/// By how much a number may grow to be rewritten at once.
const FEW_DIGITS: usize = 16;

impl<'a, 's> Reader<'a, 's> {
    fn new(body: &'a [u8], stops: &'s Stops) -> Self {
        // Members of a webhook are some 25 bytes long. What is more grows.
        let members = body.len() / 32;
        Self {
            document: Document {
                body,
                pieces: Vec::with_capacity(2 * members),
                rewritten: Vec::new(),
                objects: Vec::new(),
                members: Vec::with_capacity(members),
                fields: [None; 4],
                canonical: false,
                doubtful: false,
                growth: 0,
            },
            stops,
            run: 0,
            pending: Vec::with_capacity(members.min(64)),
            decoded_keys: Vec::new(),
            orders: Orders::default(),
            digits: NumberText::new(),
        }
    }

    /// Reads the members of the top level, from the first key to behind its closing bracket.
    fn members(&mut self, start: usize, top: Level) -> Result<usize, CanonicalError> {
        let body = self.document.body;
        let mut position = start;
        let mut outer: Vec<Level> = Vec::new();
        let mut level = top;
        // The field of the top level that is being read, and where its value begins.
        let (mut field, mut field_start) = (None, 0);
        'next: loop {
            if level.object {
                if self.at(&mut position) != b'"' {
                    return Err(CanonicalError::expected("a key in double quotes", position));
                }
                let start = position;
                let first_piece = self.document.pieces.len();
                self.run = start;
                let window = self.stops.window(start + 1);
                let key = self.key(start, window, &mut position)?;
                if level.ascending
                    && let Some(previous) = self.pending[level.first_pending..].last()
                {
                    level.ascending = previous.key.is_before(key, self.texts());
                }
                if !outer.is_empty()
                    && !key.is_decoded()
                    && let Some((member, end)) = self.short(start, position, window)
                {
                    self.pending.push(Pending { key, member });
                    position = end;
                    if body[end] == b',' {
                        position += 1;
                        continue 'next;
                    }
                    self.run = position;
                } else {
                    self.pending.push(Pending { key, member: Member::long(first_piece, first_piece) });
                    if self.at(&mut position) != b':' {
                        return Err(CanonicalError::expected("':'", position));
                    }
                    position += 1;
                    if outer.is_empty() {
                        let key = key.text(self.texts());
                        field = FIELDS.iter().position(|name| *name == key);
                        self.at(&mut position);
                        field_start = position;
                    }
                    if let Some(entered) = self.value(&mut position, outer.len())? {
                        outer.push(level);
                        level = entered;
                        continue 'next;
                    }
                }
            } else if let Some(entered) = self.value(&mut position, outer.len())? {
                outer.push(level);
                level = entered;
                continue 'next;
            }
            loop {
                if outer.is_empty()
                    && let Some(index) = field.take()
                {
                    self.document.fields[index] = Some(Span::new(field_start, position));
                }
                let byte = self.at(&mut position);
                if level.object {
                    if byte != b',' && byte != b'}' {
                        return Err(CanonicalError::expected("',' or '}'", position));
                    }
                    self.end_member(position);
                    position += 1;
                    if byte == b',' {
                        continue 'next;
                    }
                    self.end_object(level);
                } else {
                    if byte != b',' && byte != b']' {
                        return Err(CanonicalError::expected("',' or ']'", position));
                    }
                    position += 1;
                    if byte == b',' {
                        continue 'next;
                    }
                }
                match outer.pop() {
                    Some(level_around) => level = level_around,
                    None => return Ok(position),
                }
            }
        }
    }

    /// Looks whether the member whose key lies from `start` to `key_end` needs no piece of its own, and where it ends then:
    /// at its comma or bracket. Notes nothing.
    #[inline]
    fn short(&mut self, start: usize, key_end: usize, window: u64) -> Option<(Member, usize)> {
        let body = self.document.body;
        if *body.get(key_end)? != b':' {
            return None;
        }
        let value = self.behind_space(key_end + 1);
        let end = match *body.get(value)? {
            b'"' => {
                // The stops of the window are the key's end, the value's beginning and, if it is near enough, its end.
                let near = window & window.wrapping_sub(1);
                let near = near & near.wrapping_sub(1);
                let mut end = start + 1 + near.trailing_zeros() as usize;
                // Unless it is too far away, or there are line ends between.
                if near == 0 || end <= value {
                    end = self.stops.next(value + 1);
                }
                if *body.get(end)? != b'"' {
                    return None;
                }
                end + 1
            }
            b'-' | b'0'..=b'9' => {
                let number = numbers::read(body, value).ok()?;
                if number.kind != Kind::Verbatim {
                    return None;
                }
                number.end
            }
            b't' => self.word(value, b"true").ok()?,
            b'f' => self.word(value, b"false").ok()?,
            b'n' => self.word(value, b"null").ok()?,
            _ => return None,
        };
        let behind = self.behind_space(end);
        if !matches!(body.get(behind)?, b',' | b'}') {
            return None;
        }
        let member = if value == key_end + 1 {
            Member { head: Piece::verbatim(start, end), tail: Piece::EMPTY }
        } else {
            Member { head: Piece::verbatim(start, key_end + 1), tail: Piece::verbatim(value, end) }
        };
        Some((member, behind))
    }

    /// Reads a scalar or an empty container, or enters a container up to its first member or value.
    #[inline]
    fn value(&mut self, position: &mut usize, depth: usize) -> Result<Option<Level>, CanonicalError> {
        let start = {
            self.at(position);
            *position
        };
        *position = match self.document.body.get(start) {
            Some(b'"') => self.string(start)?,
            Some(b'-' | b'0'..=b'9') => self.number(start)?,
            Some(bracket @ (b'{' | b'[')) => {
                if depth + 2 > MAX_DEPTH {
                    return Err(CanonicalError::TooDeep { offset: start as u64 });
                }
                let (inner, level) = if *bracket == b'{' { self.enter_object(start) } else { self.enter_array(start) };
                *position = inner;
                return Ok(level);
            }
            Some(b't') => self.word(start, b"true")?,
            Some(b'f') => self.word(start, b"false")?,
            Some(b'n') => self.word(start, b"null")?,
            Some(b'N') => self.not_finite(start, b"NaN")?,
            Some(b'I') => self.not_finite(start, b"Infinity")?,
            _ => return Err(CanonicalError::expected("a value", start)),
        };
        Ok(None)
    }

    /// Nothing but white space may be left.
    fn end(&mut self, position: &mut usize) -> Result<(), CanonicalError> {
        self.space(position);
        if *position < self.document.body.len() {
            return Err(CanonicalError::expected("the end of the body", *position));
        }
        Ok(())
    }

    /// A new object.
    fn object(&mut self) -> Level {
        let index = self.document.objects.len();
        self.document.objects.push(Object::default());
        Level {
            object: true,
            ascending: true,
            index,
            first_piece: self.document.pieces.len(),
            first_pending: self.pending.len(),
        }
    }

    /// Enters the object whose bracket is at `start`, up to its first key; of an empty one passes over it.
    fn enter_object(&mut self, start: usize) -> (usize, Option<Level>) {
        let inner = start + 1 + count_space(&self.document.body[start + 1..]);
        if self.document.body.get(inner) == Some(&b'}') {
            let mut position = start + 1;
            self.space(&mut position);
            return (position + 1, None);
        }
        // Its brackets and commas are written anew, because its members may move.
        self.put(self.document.objects.len(), 0, Kind::Object, start, inner);
        (inner, Some(self.object()))
    }

    /// Enters the array whose bracket is at `start`, up to its first value; of an empty one passes over it.
    fn enter_array(&mut self, start: usize) -> (usize, Option<Level>) {
        let mut position = start + 1;
        if self.at(&mut position) == b']' { (position + 1, None) } else { (position, Some(ARRAY)) }
    }

    /// Reads the key whose quote is at `start`, and passes it.
    #[inline]
    fn key(&mut self, start: usize, window: u64, position: &mut usize) -> Result<Key, CanonicalError> {
        let body = self.document.body;
        let end = self.stops.first(start + 1, window);
        if body.get(end) == Some(&b'"') {
            *position = end + 1;
            return Ok(Key::new(body, start + 1, end - start - 1));
        }
        *position = self.string(start)?;
        let begin = self.decoded_keys.len();
        strings::unescape(&body[start + 1..*position - 1], &mut self.decoded_keys);
        Ok(Key::decoded(&self.decoded_keys, begin))
    }

    fn texts(&self) -> Texts<'_> {
        Texts { body: self.document.body, decoded: &self.decoded_keys }
    }

    /// Ends a member at its comma or bracket.
    fn end_member(&mut self, end: usize) {
        let Some(Pending { member, .. }) = self.pending.last_mut() else { return };
        if member.head.kind() == Kind::Several {
            if self.run < end {
                self.document.pieces.push(Piece::verbatim(self.run, end));
            }
            *member = Member::long(member.head.start(), self.document.pieces.len());
        }
        self.run = end + 1;
    }

    /// Puts the members of an object in order; of equal keys the last stays.
    fn end_object(&mut self, level: Level) {
        let first_member = self.document.members.len();
        let members = &mut self.pending[level.first_pending..];
        if level.ascending {
            self.document.members.extend(members.iter().map(|pending| pending.member));
        } else {
            let texts = Texts { body: self.document.body, decoded: &self.decoded_keys };
            self.orders.arrange(members, texts, &mut self.document.members);
        }
        self.pending.truncate(level.first_pending);
        self.document.objects[level.index] = Object {
            members: Span::new(first_member, self.document.members.len()),
            pieces: index(self.document.pieces.len() - level.first_piece),
        };
    }

    /// Reads a string with escapes.
    fn string(&mut self, start: usize) -> Result<usize, CanonicalError> {
        let literal = strings::read(self.document.body, self.stops, start, &mut self.document.rewritten)?;
        if let Some(begin) = literal.rewritten {
            if literal.lone_surrogate {
                self.document.doubtful = true;
                self.put(start, 0, Kind::LoneSurrogate, start, literal.end);
            } else {
                self.put(begin, self.document.rewritten.len() - begin, Kind::Rewritten, start, literal.end);
            }
        }
        Ok(literal.end)
    }

    #[inline]
    fn number(&mut self, start: usize) -> Result<usize, CanonicalError> {
        let number = numbers::read(self.document.body, start)?;
        if number.kind == Kind::Number {
            self.rewrite_number(start, &number);
        } else if number.kind != Kind::Verbatim {
            self.document.doubtful = true;
            self.put(start, number.end - start, number.kind, start, number.end);
        }
        Ok(number.end)
    }

    /// Rewrites a number once for all signatures, unless its canonical text is far longer or there is none.
    fn rewrite_number(&mut self, start: usize, number: &Number) {
        let literal = &self.document.body[start..number.end];
        let begin = self.document.rewritten.len();
        match self.digits.canonical(literal) {
            // What is rewritten stays within the size of the body, whatever the numbers are.
            Some(digits)
                if digits.len() <= literal.len() + FEW_DIGITS && begin + digits.len() <= self.document.body.len() =>
            {
                self.document.growth += digits.len().saturating_sub(literal.len());
                self.document.rewritten.extend_from_slice(digits);
                self.put(begin, self.document.rewritten.len() - begin, Kind::Rewritten, start, number.end);
            }
            digits => {
                self.document.doubtful |= digits.is_none();
                self.put(start, number.end - start, Kind::Number, start, number.end);
            }
        }
    }

    fn word(&self, start: usize, word: &[u8]) -> Result<usize, CanonicalError> {
        let found = self.document.body[start..].starts_with(word);
        if found { Ok(start + word.len()) } else { Err(CanonicalError::expected("a value", start)) }
    }

    fn not_finite(&mut self, start: usize, word: &[u8]) -> Result<usize, CanonicalError> {
        let end = self.word(start, word)?;
        self.document.doubtful = true;
        self.put(start, word.len(), Kind::NotFinite, start, end);
        Ok(end)
    }

    /// The byte at `position`, or the first behind it that is no white space; zero at the end, which is as wrong as a
    /// zero in the body.
    #[inline]
    fn at(&mut self, position: &mut usize) -> u8 {
        match self.document.body.get(*position) {
            Some(byte) if *byte > b' ' => *byte,
            _ => {
                self.space(position);
                self.document.body.get(*position).copied().unwrap_or_default()
            }
        }
    }

    #[inline]
    fn behind_space(&self, position: usize) -> usize {
        match self.document.body[position..] {
            [byte, ..] if byte > b' ' => position,
            [b' ', next, ..] if next > b' ' => position + 1,
            ref rest => position + count_space(rest),
        }
    }

    /// Passes white space, which is no part of the canonical text.
    #[inline]
    fn space(&mut self, position: &mut usize) {
        let behind = self.behind_space(*position);
        if behind > *position {
            self.flush(*position);
            *position = behind;
            self.run = behind;
        }
    }

    /// Notes the stretch up to `end` that is canonical as it lies.
    #[inline]
    fn flush(&mut self, end: usize) {
        if self.run < end {
            self.document.pieces.push(Piece::verbatim(self.run, end));
        }
    }

    /// Notes what cannot stay as it lies, which in the body reaches from `from` to `to`.
    #[inline]
    fn put(&mut self, start: usize, length: usize, kind: Kind, from: usize, to: usize) {
        self.flush(from);
        self.document.pieces.push(Piece::new(start, length, kind));
        self.run = to;
    }
}

/// How many members an object may have for its order to be remembered.
const REMEMBERED_MEMBERS: usize = 48;
const REMEMBERED_ORDERS: usize = 8;

/// The orders the last objects were put in. Objects of a list mostly have the same keys in the same places, so that what
/// put one of them in order does it for the next; whether it did is seen on the way.
#[derive(Default)]
struct Orders {
    orders: [Option<Order>; REMEMBERED_ORDERS],
}

struct Order {
    length: usize,
    first: u64,
    places: [u8; REMEMBERED_MEMBERS],
}

impl Orders {
    /// Appends the members in order to `arranged`; of equal keys the last.
    fn arrange(&mut self, members: &mut [Pending], texts: Texts<'_>, arranged: &mut Vec<Member>) {
        let begin = arranged.len();
        let (length, first) = (members.len(), members[0].key.prefix());
        let slot = (first.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize ^ length;
        let slot = &mut self.orders[slot % REMEMBERED_ORDERS];
        if let Some(known) = slot.as_ref().filter(|known| known.length == length && known.first == first) {
            let mut previous: Option<Key> = None;
            let ascending = known.places[..length].iter().all(|place| {
                let Pending { key, member } = members[usize::from(*place)];
                arranged.push(member);
                previous.replace(key).is_none_or(|previous| previous.is_before(key, texts))
            });
            if ascending {
                return;
            }
            arranged.truncate(begin);
        }
        if length <= REMEMBERED_MEMBERS {
            let mut places = [0; REMEMBERED_MEMBERS];
            for (place, index) in places.iter_mut().zip(0..) {
                *place = index;
            }
            let key = |place: u8| members[usize::from(place)].key;
            places[..length].sort_unstable_by(|a, b| key(*a).order(key(*b), texts).then(a.cmp(b)));
            push_last_of_equal(places[..length].iter().map(|place| &members[usize::from(*place)]), texts, arranged);
            *slot = Some(Order { length, first, places });
        } else {
            members.sort_by(|a, b| a.key.order(b.key, texts));
            push_last_of_equal(members.iter(), texts, arranged);
        }
    }
}

fn push_last_of_equal<'m>(sorted: impl Iterator<Item = &'m Pending>, texts: Texts<'_>, arranged: &mut Vec<Member>) {
    let mut sorted = sorted.peekable();
    while let Some(Pending { key, member }) = sorted.next() {
        if sorted.peek().is_none_or(|next| next.key.order(*key, texts) != Ordering::Equal) {
            arranged.push(*member);
        }
    }
}
