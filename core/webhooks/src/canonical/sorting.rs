//! Parses a body with keys in any order, and records the pieces of every member, so that they can be written in
//! canonical order. Returns the error for an invalid body.

use super::keys::{Key, Texts};
use super::scanner::Scanner;
use super::spans::{Kind, Piece, Span, index};
use super::structural_index::StructuralIndex;
use super::{CanonicalError, Document, FIELDS, Fields, MAX_DEPTH, count_space, numbers, strings};
use std::cmp::Ordering;

/// A parsed object.
#[derive(Clone, Copy, Default)]
pub(super) struct Object {
    /// Members in canonical order.
    pub(super) members: Span,
    /// Total number of pieces of its members.
    pub(super) pieces: u32,
}

/// A member: its key, colon and value. Usually two verbatim pieces; if it has other pieces, `head` refers to them.
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

/// An open array or object.
#[derive(Clone, Copy)]
struct Level {
    object: bool,
    /// The keys so far are strictly ascending.
    ascending: bool,
    /// Index of the object in `Reader::objects`.
    index: usize,
    /// Index of the first piece of its members.
    first_piece: usize,
    /// Index of its first member in `Reader::pending`.
    first_pending: usize,
}

const ARRAY: Level = Level { object: false, ascending: true, index: 0, first_piece: 0, first_pending: 0 };

/// Parses the whole body like Python's `json.loads`.
pub(super) fn read<'a>(body: &'a [u8], structural: &StructuralIndex) -> Result<Document<'a>, CanonicalError> {
    let mut reader = Reader::new(body, structural);
    let mut position = 0;
    match reader.scanner.at(&mut position) {
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
    reader.scanner.flush(position);
    Ok(reader.document())
}

/// Parses the end of a body, starting at a top-level key.
pub(super) fn read_end<'a>(body: &'a [u8], structural: &StructuralIndex) -> Result<Document<'a>, CanonicalError> {
    let mut reader = Reader::new(body, structural);
    let level = reader.object();
    let mut position = reader.members(0, level)?;
    reader.end(&mut position)?;
    Ok(reader.document())
}

struct Reader<'a, 's> {
    scanner: Scanner<'a, 's>,
    objects: Vec<Object>,
    /// Members of the closed objects, in canonical order.
    arranged: Vec<Member>,
    fields: Fields,
    /// Members of the open objects; those of the innermost object are last.
    pending: Vec<Pending>,
    decoded_keys: Vec<u8>,
    orders: Orders,
}

impl<'a, 's> Reader<'a, 's> {
    fn new(body: &'a [u8], structural: &'s StructuralIndex) -> Self {
        // A member of a webhook has about 25 bytes. The vectors grow if there are more members.
        let members = body.len() / 32;
        let mut scanner = Scanner::new(body, structural, 0);
        scanner.pieces.reserve(2 * members);
        Self {
            scanner,
            objects: Vec::new(),
            arranged: Vec::with_capacity(members),
            fields: Fields::default(),
            pending: Vec::with_capacity(members.min(64)),
            decoded_keys: Vec::new(),
            orders: Orders::default(),
        }
    }

    fn document(self) -> Document<'a> {
        Document {
            body: self.scanner.body,
            pieces: self.scanner.pieces,
            rewritten: self.scanner.rewritten,
            objects: self.objects,
            members: self.arranged,
            fields: self.fields,
            canonical: false,
            unserializable: self.scanner.unserializable,
        }
    }

    /// Parses the members of the top level, from the first key up to and including the closing brace.
    fn members(&mut self, start: usize, top: Level) -> Result<usize, CanonicalError> {
        let body = self.scanner.body;
        let mut position = start;
        let mut outer: Vec<Level> = Vec::new();
        let mut level = top;
        // The top-level field whose value is being read, and the start of that value.
        let (mut field, mut field_start) = (None, 0);
        'next: loop {
            if level.object {
                position = self.scanner.after_space(position);
                let all_short = !outer.is_empty() && self.short_members(&mut position, &mut level);
                self.scanner.run = position;
                if !all_short {
                    if body.get(position) != Some(&b'"') {
                        return Err(CanonicalError::expected("a key in double quotes", position));
                    }
                    let first_piece = self.scanner.pieces.len();
                    let key = self.key(&mut position)?;
                    self.check_order(&mut level, key);
                    self.pending.push(Pending { key, member: Member::long(first_piece, first_piece) });
                    if self.scanner.at(&mut position) != b':' {
                        return Err(CanonicalError::expected("':'", position));
                    }
                    position += 1;
                    if outer.is_empty() {
                        let key = key.text(self.texts());
                        field = FIELDS.iter().position(|name| *name == key);
                        self.scanner.at(&mut position);
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
                    self.fields[index] = Some(Span::new(field_start, position));
                }
                let byte = self.scanner.at(&mut position);
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

    /// Parses the members from `position` on that need no separate pieces, up to the closing brace or the first member
    /// that does. Returns true at the closing brace.
    #[inline]
    fn short_members(&mut self, position: &mut usize, level: &mut Level) -> bool {
        while let Some((key, member, end)) = self.short_member(*position) {
            self.check_order(level, key);
            self.pending.push(Pending { key, member });
            if self.scanner.body.get(end) != Some(&b',') {
                *position = end;
                return true;
            }
            *position = self.scanner.after_space(end + 1);
        }
        false
    }

    /// Parses a member that needs no separate pieces, up to its comma or closing brace. Records nothing.
    #[inline]
    fn short_member(&self, start: usize) -> Option<(Key, Member, usize)> {
        let scanner = &self.scanner;
        let body = scanner.body;
        let window = scanner.structural.window(start + 1);
        let key_end = scanner.structural.first(start + 1, window);
        if body.get(start) != Some(&b'"') || *body.get(key_end..)?.first_chunk()? != [b'"', b':'] {
            return None;
        }
        let value = scanner.after_space(key_end + 2);
        let end = match *body.get(value)? {
            b'"' => {
                // The structural characters in the window are the end of the key, the start of the value and, if it is
                // near enough, the end of the value.
                let near = window & window.wrapping_sub(1);
                let near = near & near.wrapping_sub(1);
                let mut end = start + 1 + near.trailing_zeros() as usize;
                // Search again if the value is too long, or if line breaks precede it.
                if near == 0 || end <= value {
                    end = scanner.structural.next(value + 1);
                }
                if *body.get(end)? != b'"' {
                    return None;
                }
                end + 1
            }
            b'-' | b'0'..=b'9' => {
                let number = numbers::read(body, value).ok()?;
                if number.kind != Kind::Verbatim || number.kept != number.end {
                    return None;
                }
                number.end
            }
            b't' => scanner.word(value, b"true").ok()?,
            b'f' => scanner.word(value, b"false").ok()?,
            b'n' => scanner.word(value, b"null").ok()?,
            _ => return None,
        };
        let after = scanner.after_space(end);
        if !matches!(body.get(after)?, b',' | b'}') {
            return None;
        }
        let key = Key::new(body, start + 1, key_end - start - 1);
        let member = Member { head: Piece::verbatim(start, key_end + 2), tail: Piece::verbatim(value, end) };
        Some((key, member, after))
    }

    /// Records whether a key is greater than the previous one.
    #[inline]
    fn check_order(&self, level: &mut Level, key: Key) {
        if level.ascending
            && let Some(previous) = self.pending[level.first_pending..].last()
        {
            level.ascending = previous.key.is_before(key, self.texts());
        }
    }

    /// Parses a scalar or an empty container, or enters a container up to its first member or value.
    #[inline]
    fn value(&mut self, position: &mut usize, depth: usize) -> Result<Option<Level>, CanonicalError> {
        let start = {
            self.scanner.at(position);
            *position
        };
        *position = match self.scanner.body.get(start) {
            Some(b'"') => self.scanner.string(start)?,
            Some(b'-' | b'0'..=b'9') => self.scanner.number(start)?,
            Some(bracket @ (b'{' | b'[')) => {
                if depth + 2 > MAX_DEPTH {
                    return Err(CanonicalError::TooDeep { offset: start as u64 });
                }
                let (inner, level) = if *bracket == b'{' { self.enter_object(start) } else { self.enter_array(start) };
                *position = inner;
                return Ok(level);
            }
            Some(b't') => self.scanner.word(start, b"true")?,
            Some(b'f') => self.scanner.word(start, b"false")?,
            Some(b'n') => self.scanner.word(start, b"null")?,
            Some(b'N') => self.scanner.not_finite(start, b"NaN")?,
            Some(b'I') => self.scanner.not_finite(start, b"Infinity")?,
            _ => return Err(CanonicalError::expected("a value", start)),
        };
        Ok(None)
    }

    /// Checks that only whitespace is left.
    fn end(&mut self, position: &mut usize) -> Result<(), CanonicalError> {
        self.scanner.space(position);
        if *position < self.scanner.body.len() {
            return Err(CanonicalError::expected("the end of the body", *position));
        }
        Ok(())
    }

    /// Adds a new object.
    fn object(&mut self) -> Level {
        let index = self.objects.len();
        self.objects.push(Object::default());
        Level {
            object: true,
            ascending: true,
            index,
            first_piece: self.scanner.pieces.len(),
            first_pending: self.pending.len(),
        }
    }

    /// Enters the object whose opening brace is at `start`, up to its first key. Skips an empty object.
    fn enter_object(&mut self, start: usize) -> (usize, Option<Level>) {
        let inner = start + 1 + count_space(&self.scanner.body[start + 1..]);
        if self.scanner.body.get(inner) == Some(&b'}') {
            let mut position = start + 1;
            self.scanner.space(&mut position);
            return (position + 1, None);
        }
        // The braces and commas are written separately, because members may move.
        self.scanner.put(Piece::new(self.objects.len(), 0, Kind::Object), start, inner);
        (inner, Some(self.object()))
    }

    /// Enters the array whose opening bracket is at `start`, up to its first value. Skips an empty array.
    fn enter_array(&mut self, start: usize) -> (usize, Option<Level>) {
        let mut position = start + 1;
        if self.scanner.at(&mut position) == b']' { (position + 1, None) } else { (position, Some(ARRAY)) }
    }

    /// Parses the key whose opening quote is at `position`, and moves `position` after it.
    fn key(&mut self, position: &mut usize) -> Result<Key, CanonicalError> {
        let body = self.scanner.body;
        let start = *position;
        let end = self.scanner.structural.next(start + 1);
        if body.get(end) == Some(&b'"') {
            *position = end + 1;
            return Ok(Key::new(body, start + 1, end - start - 1));
        }
        *position = self.scanner.string(start)?;
        let begin = self.decoded_keys.len();
        strings::unescape(&body[start + 1..*position - 1], &mut self.decoded_keys);
        Ok(Key::decoded(&self.decoded_keys, begin))
    }

    fn texts(&self) -> Texts<'_> {
        Texts { body: self.scanner.body, decoded: &self.decoded_keys }
    }

    /// Completes a member at its comma or closing brace.
    fn end_member(&mut self, end: usize) {
        let Some(Pending { member, .. }) = self.pending.last_mut() else { return };
        if member.head.kind() == Kind::Several {
            if self.scanner.run < end {
                self.scanner.pieces.push(Piece::verbatim(self.scanner.run, end));
            }
            *member = Member::long(member.head.start(), self.scanner.pieces.len());
        }
        self.scanner.run = end + 1;
    }

    /// Sorts the members of an object; the last of equal keys wins.
    fn end_object(&mut self, level: Level) {
        let first_member = self.arranged.len();
        let members = &mut self.pending[level.first_pending..];
        if level.ascending {
            self.arranged.extend(members.iter().map(|pending| pending.member));
        } else {
            let texts = Texts { body: self.scanner.body, decoded: &self.decoded_keys };
            self.orders.arrange(members, texts, &mut self.arranged);
        }
        self.pending.truncate(level.first_pending);
        self.objects[level.index] = Object {
            members: Span::new(first_member, self.arranged.len()),
            pieces: index(self.scanner.pieces.len() - level.first_piece),
        };
    }
}

/// Maximum number of members of an object whose order is cached.
const CACHED_MEMBERS: usize = 48;
const CACHED_ORDERS: usize = 8;

/// Cache of the orders of recent objects. The objects of a list usually have the same keys at the same positions, so
/// the order of one is tried for the next; a comparison of adjacent keys verifies it.
#[derive(Default)]
struct Orders {
    orders: [Option<Order>; CACHED_ORDERS],
}

struct Order {
    length: usize,
    first: u64,
    places: [u8; CACHED_MEMBERS],
}

impl Orders {
    /// Appends the members to `arranged` in canonical order; the last of equal keys wins.
    fn arrange(&mut self, members: &mut [Pending], texts: Texts<'_>, arranged: &mut Vec<Member>) {
        let (length, first) = (members.len(), members[0].key.prefix());
        let slot = (first.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize ^ length;
        let slot = &mut self.orders[slot % CACHED_ORDERS];
        if let Some(known) = slot.as_ref().filter(|known| known.length == length && known.first == first) {
            let at = |place: &u8| &members[usize::from(*place)];
            let places = &known.places[..length];
            if places.windows(2).all(|pair| at(&pair[0]).key.is_before(at(&pair[1]).key, texts)) {
                arranged.extend(places.iter().map(|place| at(place).member));
                return;
            }
        }
        if length <= CACHED_MEMBERS {
            let mut places = [0; CACHED_MEMBERS];
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
