//! Reads a body whose keys already are in canonical order, as the platform's own are: what is canonical stays as it lies,
//! white space is passed over, strings and short numbers are rewritten. Nothing is noted about single members, which makes
//! this several times faster than reading keys in any order.

use super::keys::{Key, Texts};
use super::numbers::{self, short_decimal};
use super::pieces::{Kind, Piece, Span};
use super::stops::Stops;
use super::{Document, FIELDS, Fields, MAX_DEPTH, count_space, strings};

/// An object or array whose end was not read yet.
#[derive(Clone, Copy)]
struct Level {
    object: bool,
    /// No key was read yet.
    first: bool,
    /// The key that was read last.
    previous: Key,
}

const OBJECT: Level = Level { object: true, first: true, previous: Key::NONE };
const ARRAY: Level = Level { object: false, first: true, previous: Key::NONE };

/// Reads a body. None where the keys are not in order, where something is out of the ordinary, or where the body is no
/// JSON: reading in any order finds out.
pub(super) fn read<'a>(body: &'a [u8], stops: &Stops) -> Option<Document<'a>> {
    let start = count_space(body);
    let position = body.get(start).filter(|byte| **byte == b'{').map(|_| start + 1)?;
    let mut reader = Reader { body, stops, pieces: Vec::new(), rewritten: Vec::new(), run: start };
    let fields = reader.members(position)?;
    Some(reader.document(fields))
}

/// Reads the end of a body from a key of its top level on, for its fields alone.
pub(super) fn read_end<'a>(body: &'a [u8], stops: &Stops) -> Option<Document<'a>> {
    let mut reader = Reader { body, stops, pieces: Vec::new(), rewritten: Vec::new(), run: 0 };
    let fields = reader.members(0)?;
    Some(reader.document(fields))
}

struct Reader<'a, 's> {
    body: &'a [u8],
    stops: &'s Stops,
    pieces: Vec<Piece>,
    rewritten: Vec<u8>,
    /// Where the stretch begins that is canonical as it lies and was not noted yet.
    run: usize,
}

impl<'a> Reader<'a, '_> {
    fn document(mut self, fields: Fields) -> Document<'a> {
        let canonical = self.pieces.is_empty() && self.run == 0;
        if !canonical {
            self.flush(self.body.len());
        }
        Document {
            body: self.body,
            pieces: self.pieces,
            rewritten: self.rewritten,
            objects: Vec::new(),
            members: Vec::new(),
            fields,
            canonical,
            doubtful: false,
            growth: 0,
        }
    }

    /// Reads the members of the top level, from behind its bracket to the end of the body.
    fn members(&mut self, start: usize) -> Option<Fields> {
        let body = self.body;
        let keys = Texts { body, decoded: &[] };
        let mut position = start;
        let mut fields = Fields::default();
        let mut outer: Vec<Level> = Vec::new();
        let mut level = OBJECT;
        // The field of the top level that is being read, and where its value begins.
        let (mut field, mut field_start) = (None, 0);
        'next: loop {
            if level.object {
                if self.at(&mut position)? != b'"' {
                    return None;
                }
                let start = position + 1;
                let mut window = self.stops.window(start);
                let end = self.stops.first(start, window);
                let Some([b'"', colon]) = body.get(end..).and_then(<[u8]>::first_chunk::<2>) else { return None };
                let key = Key::new(body, start, end - start);
                // Mostly the beginnings tell; an object's first key is behind nothing.
                if key.prefix() <= level.previous.prefix() && !level.first && !level.previous.is_before(key, keys) {
                    return None;
                }
                level.previous = key;
                level.first = false;
                position = end + 2;
                if *colon != b':' {
                    position = end + 1;
                    if self.at(&mut position)? != b':' {
                        return None;
                    }
                    position += 1;
                }
                if outer.is_empty() {
                    field = FIELDS.iter().position(|name| *name == &body[start..end]);
                    self.at(&mut position)?;
                    field_start = position;
                } else if window != 0 && *colon == b':' && body.get(position) == Some(&b'"') {
                    // With nothing between, the next stop is this quote, and mostly the one behind it ends the value.
                    window &= window - 1;
                    window &= window.wrapping_sub(1);
                    let end = start + window.trailing_zeros() as usize;
                    if let Some([b'"', b',']) = body.get(end..).and_then(<[u8]>::first_chunk::<2>) {
                        position = end + 2;
                        continue 'next;
                    }
                }
            }
            let first = self.at(&mut position)?;
            if first == b'"' {
                let end = self.stops.next(position + 1);
                position = if body.get(end) == Some(&b'"') { end + 1 } else { self.string(position)? };
            } else {
                match first {
                    b'-' | b'0'..=b'9' => position = self.number(position)?,
                    b'{' | b'[' => {
                        position += 1;
                        let close = self.at(&mut position)?;
                        if close == first + 2 {
                            position += 1;
                        } else {
                            if outer.len() + 2 > MAX_DEPTH {
                                return None;
                            }
                            outer.push(level);
                            level = if first == b'{' { OBJECT } else { ARRAY };
                            continue 'next;
                        }
                    }
                    b't' => position = self.word(position, b"true")?,
                    b'f' => position = self.word(position, b"false")?,
                    b'n' => position = self.word(position, b"null")?,
                    _ => return None,
                }
            }
            loop {
                if outer.is_empty()
                    && let Some(index) = field.take()
                {
                    fields[index] = Some(Span::new(field_start, position));
                }
                let byte = self.at(&mut position)?;
                position += 1;
                if byte == b',' {
                    continue 'next;
                }
                if byte != if level.object { b'}' } else { b']' } {
                    return None;
                }
                match outer.pop() {
                    Some(level_around) => level = level_around,
                    None => break 'next,
                }
            }
        }
        self.space(&mut position);
        (position == body.len()).then_some(fields)
    }

    /// The byte at `position`, or the first behind it that is no white space.
    #[inline]
    fn at(&mut self, position: &mut usize) -> Option<u8> {
        match self.body.get(*position) {
            Some(byte) if *byte > b' ' => Some(*byte),
            None => None,
            Some(_) => {
                self.space(position);
                self.body.get(*position).copied()
            }
        }
    }

    /// Passes white space, which is no part of the canonical text.
    fn space(&mut self, position: &mut usize) {
        let count = count_space(&self.body[*position..]);
        if count > 0 {
            self.flush(*position);
            *position += count;
            self.run = *position;
        }
    }

    /// Notes the stretch up to `end` that is canonical as it lies.
    #[inline]
    fn flush(&mut self, end: usize) {
        if self.run < end {
            if self.pieces.is_empty() {
                self.pieces.reserve(self.body.len() / 64);
            }
            self.pieces.push(Piece::new(self.run, end - self.run, Kind::Verbatim));
        }
    }

    /// Notes what was rewritten from `begin` on, and stands in the body from `start` to `end`.
    fn put(&mut self, start: usize, end: usize, begin: usize) {
        self.flush(start);
        self.pieces.push(Piece::new(begin, self.rewritten.len() - begin, Kind::Rewritten));
        self.run = end;
    }

    /// A string with escapes.
    fn string(&mut self, start: usize) -> Option<usize> {
        let literal = strings::read(self.body, self.stops, start, &mut self.rewritten).ok()?;
        if let Some(begin) = literal.rewritten {
            if literal.lone_surrogate {
                return None;
            }
            self.put(start, literal.end, begin);
        }
        Some(literal.end)
    }

    #[inline]
    fn number(&mut self, start: usize) -> Option<usize> {
        let number = numbers::read(self.body, start).ok()?;
        match number.kind {
            Kind::Verbatim => {}
            Kind::Number => {
                let begin = self.rewritten.len();
                self.rewritten.extend_from_slice(short_decimal(&self.body[start..number.end])?);
                self.put(start, number.end, begin);
            }
            _ => return None,
        }
        Some(number.end)
    }

    fn word(&self, start: usize, word: &[u8]) -> Option<usize> {
        self.body[start..].starts_with(word).then(|| start + word.len())
    }
}
