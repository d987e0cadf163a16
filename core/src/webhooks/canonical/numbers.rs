//! Number literals: reading them, and writing them as Python would.

use super::pieces::Kind;
use super::{CanonicalError, MAX_INTEGER_DIGITS};
use std::io::{Cursor, Write as _};

/// Digits every double keeps: a decimal text of up to this many reads back as itself.
const EXACT_DIGITS: usize = 15;

/// A number literal.
pub(super) struct Number {
    pub(super) end: usize,
    /// Verbatim, a number to rewrite, or not finite.
    pub(super) kind: Kind,
}

/// Reads the number that begins at `start`, with a digit or a minus.
#[inline]
pub(super) fn read(body: &[u8], start: usize) -> Result<Number, CanonicalError> {
    let mut position = start;
    if body.get(position) == Some(&b'-') {
        position += 1;
        if body.get(position) == Some(&b'I') {
            return if body[start..].starts_with(b"-Infinity") {
                Ok(Number { end: start + 9, kind: Kind::NotFinite })
            } else {
                Err(CanonicalError::expected("a value", start))
            };
        }
    }
    let whole = position;
    position = if body.get(position) == Some(&b'0') { position + 1 } else { digits(body, position, "a digit")? };
    let integer_digits = position - whole;
    let (mut float, mut exponent) = (false, false);
    if body.get(position) == Some(&b'.') {
        float = true;
        position = digits(body, position + 1, "a digit after the point")?;
    }
    if matches!(body.get(position), Some(b'e' | b'E')) {
        exponent = true;
        position += 1;
        if matches!(body.get(position), Some(b'+' | b'-')) {
            position += 1;
        }
        position = digits(body, position, "a digit in the exponent")?;
    }
    let text = &body[start..position];
    if float || exponent {
        let kind = match short_decimal(text) {
            Some(trimmed) if trimmed.len() == text.len() => Kind::Verbatim,
            _ => Kind::Number,
        };
        return Ok(Number { end: position, kind });
    }
    if integer_digits > MAX_INTEGER_DIGITS {
        return Err(CanonicalError::IntegerTooLong { offset: start as u64 });
    }
    let kind = if text == b"-0" { Kind::Number } else { Kind::Verbatim };
    Ok(Number { end: position, kind })
}

/// Passes over one digit or more.
#[inline]
fn digits(body: &[u8], start: usize, expected: &'static str) -> Result<usize, CanonicalError> {
    let mut position = start;
    while body.get(position).is_some_and(u8::is_ascii_digit) {
        position += 1;
    }
    if position == start { Err(CanonicalError::expected(expected, start)) } else { Ok(position) }
}

/// The canonical text of a float literal that can be had without reading it as a double: no exponent,
/// few enough digits to survive the double, and not so small that Python prints an exponent.
pub(super) fn short_decimal(text: &[u8]) -> Option<&[u8]> {
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
pub(super) struct NumberText {
    text: [u8; 320],
}

impl NumberText {
    pub(super) fn new() -> Self {
        Self { text: [0; 320] }
    }

    /// The canonical text of a number literal that is valid JSON, or none if it is not finite.
    pub(super) fn canonical<'t>(&'t mut self, literal: &'t [u8]) -> Option<&'t [u8]> {
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
            write_integral(&mut text, value).ok()?;
        } else {
            write_fraction(&mut text, value).ok()?;
        }
        let length = usize::try_from(text.position()).ok()?;
        Some(&self.text[..length])
    }
}

/// Writes a double without a fractional part in full.
fn write_integral(text: &mut Cursor<&mut [u8]>, value: f64) -> std::io::Result<()> {
    // Formatting a double takes many times as long as an integer.
    if value.abs() < 1e15 {
        #[expect(clippy::cast_possible_truncation, reason = "it is whole and small enough")]
        return write!(text, "{}", value as i64);
    }
    write!(text, "{value:.0}")
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
    text.write_all(lead.as_bytes())?;
    if !tail.is_empty() || !rest.is_empty() {
        text.write_all(b".")?;
    }
    text.write_all(tail.as_bytes())?;
    text.write_all(rest.as_bytes())?;
    text.write_all(b"e-")?;
    match u8::try_from(exponent.unsigned_abs()) {
        Ok(exponent @ 0..100) => text.write_all(&[b'0' + exponent / 10, b'0' + exponent % 10]),
        _ => write!(text, "{}", exponent.unsigned_abs()),
    }
}

/// The double nearest to a literal; infinite beyond the largest.
fn read_double(literal: &[u8]) -> f64 {
    let text = str::from_utf8(literal).unwrap_or_default();
    // The standard parser stops counting at large exponents, although a mantissa of as many zeros
    // can make up for one; Python counts on.
    if let Some(at) = literal.iter().position(|byte| matches!(byte, b'e' | b'E'))
        && literal.len() - at > 5
    {
        return read_double_with_long_exponent(&text[..at], &text[at + 1..]);
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
