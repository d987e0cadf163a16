//! Parses string literals and writes them as Python does.

use super::super::hex;
use super::CanonicalError;
use super::structural_index::StructuralIndex;

/// A string literal, including its quotes.
pub(super) struct Literal {
    /// Position after the closing quote.
    pub(super) end: usize,
    /// Start of its canonical JSON in the rewritten bytes. None if the literal is already canonical.
    pub(super) rewritten: Option<usize>,
    /// The literal contains a lone surrogate, so it has no canonical JSON.
    pub(super) lone_surrogate: bool,
}

/// Parses the literal whose opening quote is at `start`, and whose first structural character, at `next_structural`, is
/// not a quote. If the literal is not canonical, appends its canonical JSON, which is never longer, to `rewritten`.
pub(super) fn read(
    body: &[u8],
    structural: &StructuralIndex,
    start: usize,
    next_structural: usize,
    rewritten: &mut Vec<u8>,
) -> Result<Literal, CanonicalError> {
    let mut position = next_structural;
    loop {
        match body.get(position) {
            Some(b'"') => {
                return Ok(Literal { end: position + 1, rewritten: None, lone_surrogate: false });
            }
            Some(b'\\') => {
                // Among `\u` escapes, only those of control characters can be canonical.
                if let Some([_, b'u', digits @ ..]) = body[position..].first_chunk::<5>()
                    && digits > b"001"
                {
                    return rewrite(body, structural, start, position, rewritten);
                }
                let escape = read_escape(&body[position..]).ok_or_else(|| bad_escape(position))?;
                if !escape.canonical {
                    return rewrite(body, structural, start, position, rewritten);
                }
                position = structural.next(position + escape.length);
            }
            other => return Err(no_end(other, position)),
        }
    }
}

/// Rewrites a literal that is canonical before the escape sequence at `position`.
fn rewrite(
    body: &[u8],
    structural: &StructuralIndex,
    start: usize,
    mut position: usize,
    rewritten: &mut Vec<u8>,
) -> Result<Literal, CanonicalError> {
    if rewritten.capacity() == 0 {
        rewritten.reserve(body.len() / 8);
    }
    let begin = rewritten.len();
    let mut lone_surrogate = false;
    append(rewritten, body, start, position - start);
    loop {
        while body.get(position) == Some(&b'\\') {
            if let Some(unit) = body[position..].first_chunk().copied().and_then(plain_unit) {
                push_utf8(rewritten, unit);
                position += 6;
                continue;
            }
            let escape = read_escape(&body[position..]).ok_or_else(|| bad_escape(position))?;
            lone_surrogate |= !write_code(escape.code, rewritten);
            position += escape.length;
        }
        let next_structural = structural.next(position);
        append(rewritten, body, position, next_structural - position);
        match body.get(next_structural) {
            Some(b'"') => {
                rewritten.push(b'"');
                return Ok(Literal { end: next_structural + 1, rewritten: Some(begin), lone_surrogate });
            }
            Some(b'\\') => position = next_structural,
            other => return Err(no_end(other, next_structural)),
        }
    }
}

fn bad_escape(position: usize) -> CanonicalError {
    CanonicalError::expected("a valid escape sequence", position)
}

fn no_end(byte: Option<&u8>, position: usize) -> CanonicalError {
    let expected = if byte.is_some() { "an escaped control character" } else { "the end of the string" };
    CanonicalError::expected(expected, position)
}

/// Appends a range of `source`. Most are short, and copying a fixed number of bytes is faster than copying a few.
#[inline]
fn append(text: &mut Vec<u8>, source: &[u8], start: usize, length: usize) {
    const SHORT: usize = 16;
    match source[start..].first_chunk::<SHORT>() {
        Some(bytes) if length <= SHORT => {
            let end = text.len() + length;
            text.extend_from_slice(bytes);
            text.truncate(end);
        }
        _ => text.extend_from_slice(&source[start..start + length]),
    }
}

#[inline]
fn hex_unit(digits: [u8; 4]) -> Option<u32> {
    let values = digits.map(|digit| hex::VALUES[usize::from(digit)]);
    let valid = values.iter().fold(0, |all, value| all | value) < 16;
    valid.then(|| values.iter().fold(0, |unit, value| unit << 4 | u32::from(*value)))
}

/// Returns the code point of the most common kind of escape: one that Python writes as two or three bytes of UTF-8.
#[inline]
fn plain_unit(escape: [u8; 6]) -> Option<u32> {
    let [b'\\', b'u', digits @ ..] = escape else { return None };
    hex_unit(digits).filter(|unit| (0x80..0xd800).contains(unit))
}

/// Appends a code point from U+0080 to U+FFFF as UTF-8. Branchless, because code points of both lengths may alternate.
#[inline]
fn push_utf8(text: &mut Vec<u8>, code: u32) {
    let long = code >= 0x800;
    let two = 0x80c0 | code >> 6 | (code & 0x3f) << 8;
    let three = 0x80_80e0 | code >> 12 | (code >> 6 & 0x3f) << 8 | (code & 0x3f) << 16;
    let bytes = if long { three } else { two };
    let end = text.len() + 2 + usize::from(long);
    text.extend_from_slice(&bytes.to_le_bytes());
    text.truncate(end);
}

/// An escape sequence. A surrogate pair is a single one.
struct Escape {
    /// Code point; may be a lone surrogate.
    code: u32,
    length: usize,
    /// Python writes exactly this escape sequence.
    canonical: bool,
}

/// Parses the escape sequence at the beginning of `text`, which starts with a backslash.
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
            let digits = *text.get(2..)?.first_chunk()?;
            let code = hex_unit(digits)?;
            if (0xd800..0xdc00).contains(&code)
                && let Some([b'\\', b'u', low @ ..]) = text.get(6..).and_then(<[u8]>::first_chunk::<6>)
            {
                // As in Python, invalid digits in the second escape are an error even if it is not a low surrogate.
                let low = hex_unit(*low)?;
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

/// Returns the two-character escape sequence that Python uses for a character, if there is one.
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

/// Appends a code point as Python writes it inside a string. Returns false for a surrogate.
fn write_code(code: u32, text: &mut Vec<u8>) -> bool {
    if let Some(escape) = short_escape(code) {
        text.extend_from_slice(escape);
    } else if code < 0x20 {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        text.extend_from_slice(&[b'\\', b'u', b'0', b'0', DIGITS[code as usize >> 4], DIGITS[code as usize & 15]]);
    } else if let Some(character) = char::from_u32(code) {
        text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    } else {
        return false;
    }
    true
}

/// Appends the unescaped string of a valid literal, given without its quotes. A lone surrogate becomes the three bytes
/// that the UTF-8 scheme would give. The result is then not valid UTF-8, but different keys remain different.
pub(super) fn unescape(inner: &[u8], text: &mut Vec<u8>) {
    let mut rest = inner;
    while let Some(plain) = memchr::memchr(b'\\', rest) {
        text.extend_from_slice(&rest[..plain]);
        rest = &rest[plain..];
        let Some(escape) = read_escape(rest) else { return };
        match char::from_u32(escape.code) {
            Some(character) => text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
            None => push_utf8(text, escape.code),
        }
        rest = &rest[escape.length..];
    }
    text.extend_from_slice(rest);
}
