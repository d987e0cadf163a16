//! Parses a body whose keys are already in canonical order, as the platform sends it. Canonical bytes are used in
//! place, whitespace is skipped, strings and numbers are rewritten where necessary. It records nothing per member,
//! which makes it several times faster than `sorting`.

use super::keys::{Key, Texts};
use super::scanner::Scanner;
use super::spans::Span;
use super::structural_index::StructuralIndex;
use super::{Document, FIELDS, Fields, MAX_DEPTH, count_space};

/// An open object or array.
#[derive(Clone, Copy)]
struct Level {
    object: bool,
    /// True until the first key was read.
    first: bool,
    /// The last key that was read.
    previous: Key,
}

const OBJECT: Level = Level { object: true, first: true, previous: Key::NONE };
const ARRAY: Level = Level { object: false, first: true, previous: Key::NONE };

/// Parses a body. Returns None if the keys are not in order, for rare input such as `NaN`, and if the body is not valid
/// JSON; `sorting` then handles the body or returns the error.
pub(super) fn read<'a>(body: &'a [u8], structural: &StructuralIndex) -> Option<Document<'a>> {
    let start = count_space(body);
    let position = body.get(start).filter(|byte| **byte == b'{').map(|_| start + 1)?;
    let mut scanner = Scanner::new(body, structural, start);
    let fields = members(&mut scanner, position)?;
    Some(document(scanner, fields))
}

/// Parses the end of a body, starting at a top-level key; only for its fields.
pub(super) fn read_end<'a>(body: &'a [u8], structural: &StructuralIndex) -> Option<Document<'a>> {
    let mut scanner = Scanner::new(body, structural, 0);
    let fields = members(&mut scanner, 0)?;
    Some(document(scanner, fields))
}

fn document<'a>(mut scanner: Scanner<'a, '_>, fields: Fields) -> Document<'a> {
    let canonical = scanner.pieces.is_empty() && scanner.run == 0;
    if !canonical {
        scanner.flush(scanner.body.len());
    }
    Document {
        body: scanner.body,
        pieces: scanner.pieces,
        rewritten: scanner.rewritten,
        objects: Vec::new(),
        members: Vec::new(),
        fields,
        canonical,
        unserializable: scanner.unserializable,
    }
}

/// Parses the members of the top level, from after its opening brace to the end of the body.
fn members(scanner: &mut Scanner<'_, '_>, start: usize) -> Option<Fields> {
    let body = scanner.body;
    let keys = Texts { body, decoded: &[] };
    let mut position = start;
    let mut fields = Fields::default();
    let mut outer: Vec<Level> = Vec::new();
    let mut level = OBJECT;
    // The top-level field whose value is being read, and the start of that value.
    let (mut field, mut field_start) = (None, 0);
    'next: loop {
        if level.object {
            if scanner.at(&mut position) != b'"' {
                return None;
            }
            let start = position + 1;
            let window = scanner.structural.window(start);
            let end = scanner.structural.first(start, window);
            let Some([b'"', colon]) = body.get(end..).and_then(<[u8]>::first_chunk::<2>) else { return None };
            let key = Key::new(body, start, end - start);
            // The prefixes usually decide; the first key of an object has no predecessor.
            if key.prefix() <= level.previous.prefix() && !level.first && !level.previous.is_before(key, keys) {
                return None;
            }
            level.previous = key;
            level.first = false;
            position = end + 2;
            if *colon != b':' {
                position = end + 1;
                if scanner.at(&mut position) != b':' {
                    return None;
                }
                position += 1;
            }
            if outer.is_empty() {
                field = FIELDS.iter().position(|name| *name == &body[start..end]);
                scanner.at(&mut position);
                field_start = position;
            } else if *colon == b':' && body.get(position) == Some(&b'"') {
                // Without whitespace the next structural character is this quote, and the one after it usually ends
                // the value.
                let near = window & window.wrapping_sub(1);
                let near = near & near.wrapping_sub(1);
                let end = if near == 0 {
                    scanner.structural.next(position + 1)
                } else {
                    start + near.trailing_zeros() as usize
                };
                if let Some([b'"', b',']) = body.get(end..).and_then(<[u8]>::first_chunk::<2>) {
                    position = end + 2;
                    continue 'next;
                }
            }
        }
        let first = scanner.at(&mut position);
        if first == b'"' {
            // Inlined `Scanner::string`, because its result would go through memory each time.
            let next_structural = scanner.structural.next(position + 1);
            position = match body.get(next_structural) {
                Some(b'"') => next_structural + 1,
                _ => scanner.escaped_string(position, next_structural).ok()?,
            };
        } else {
            match first {
                b'-' | b'0'..=b'9' => position = scanner.number(position).ok()?,
                b'{' | b'[' => {
                    position += 1;
                    let close = scanner.at(&mut position);
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
                b't' => position = scanner.word(position, b"true").ok()?,
                b'f' => position = scanner.word(position, b"false").ok()?,
                b'n' => position = scanner.word(position, b"null").ok()?,
                _ => return None,
            }
        }
        loop {
            if outer.is_empty()
                && let Some(index) = field.take()
            {
                fields[index] = Some(Span::new(field_start, position));
            }
            let byte = scanner.at(&mut position);
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
    scanner.space(&mut position);
    (position == body.len()).then_some(fields)
}
