//! Parses number literals and writes them as Python does.

use super::spans::Kind;
use super::{CanonicalError, MAX_INTEGER_DIGITS};
use std::io::Write as _;

/// Number of significant digits that every double preserves: a decimal of up to 15 digits survives the conversion.
const EXACT_DIGITS: u8 = 15;

/// A number literal.
pub(super) struct Number {
    pub(super) end: usize,
    /// End of the canonical part of a verbatim number; after it come trailing zeros and possibly the decimal point.
    pub(super) kept: usize,
    /// `Verbatim`, `Rewritten` or `NotFinite`.
    pub(super) kind: Kind,
}

/// Parses the number that begins at `start` with a digit or a minus sign.
#[inline]
pub(super) fn read(body: &[u8], start: usize) -> Result<Number, CanonicalError> {
    let mut position = start;
    if body.get(position) == Some(&b'-') {
        position += 1;
        if body.get(position) == Some(&b'I') {
            return if body[start..].starts_with(b"-Infinity") {
                Ok(Number { end: start + 9, kept: start, kind: Kind::NotFinite })
            } else {
                Err(CanonicalError::expected("a value", start))
            };
        }
    }
    let whole = position;
    let zero = body.get(whole) == Some(&b'0');
    let point = if zero { whole + 1 } else { digits(body, whole, "a digit")? };
    let next = body.get(point);
    if !matches!(next, Some(b'.' | b'e' | b'E')) {
        if point - whole > MAX_INTEGER_DIGITS {
            return Err(CanonicalError::IntegerTooLong { offset: start as u64 });
        }
        let kind = if zero && whole > start { Kind::Rewritten } else { Kind::Verbatim };
        return Ok(Number { end: point, kept: point, kind });
    }
    let mut end = point;
    if next == Some(&b'.') {
        end = digits(body, point + 1, "a digit after the decimal point")?;
    }
    if matches!(body.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(body.get(end + 1), Some(b'+' | b'-')));
        end = digits(body, end + 1 + sign, "a digit in the exponent")?;
        return Ok(Number { end, kept: end, kind: Kind::Rewritten });
    }
    let number = short_decimal(&body[whole..end], whole > start);
    Ok(match number {
        Some(length) => Number { end, kept: whole + length, kind: Kind::Verbatim },
        None => Number { end, kept: end, kind: Kind::Rewritten },
    })
}

/// Skips one or more digits.
#[inline]
fn digits(body: &[u8], start: usize, expected: &'static str) -> Result<usize, CanonicalError> {
    let mut position = start;
    while body.get(position).is_some_and(u8::is_ascii_digit) {
        position += 1;
    }
    if position == start { Err(CanonicalError::expected(expected, start)) } else { Ok(position) }
}

/// Returns the length of the canonical part of a decimal literal without sign and exponent. None if the literal must be
/// rewritten: it has too many digits to survive the conversion to a double, it is so small that Python prints an
/// exponent, or it is a negative zero.
#[inline]
fn short_decimal(text: &[u8], negative: bool) -> Option<usize> {
    let zero = text[0] == b'0';
    // The decimal point and a zero before it are not significant digits.
    if text.len() > usize::from(EXACT_DIGITS) + 1 + usize::from(zero) || zero && text[2..].starts_with(b"0000") {
        return None;
    }
    let kept = text.iter().rposition(|byte| *byte != b'0')?;
    if text[kept] != b'.' {
        return Some(kept + 1);
    }
    // Integral float: drop the decimal point too.
    (!zero || !negative).then_some(kept)
}

/// Appends the canonical JSON of a valid number literal. Returns false if it is not finite.
pub(super) fn write(literal: &[u8], text: &mut Vec<u8>) -> bool {
    if let Some(decimal) = Decimal::read(literal)
        && decimal.write(text)
    {
        return true;
    }
    if !literal.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
        text.extend_from_slice(literal);
        return true;
    }
    write_double(read_double(literal), text)
}

/// A number literal in decimal, without conversion to a double: `digits` × 10^`scale`, where `digits` is zero or does
/// not end in a zero.
struct Decimal {
    negative: bool,
    digits: u64,
    scale: i64,
}

/// Maximum length of the canonical JSON of a [`Decimal`]: `-1.23456789012345e-300`, or 23 digits and a sign.
const DECIMAL_TEXT: usize = 24;

impl Decimal {
    /// Parses a short literal. None if a double might not preserve all of its digits.
    fn read(literal: &[u8]) -> Option<Self> {
        // Literals of at most this length cause no overflow below.
        const LONGEST: usize = 19;
        let (negative, text) = literal.strip_prefix(b"-").map_or((false, literal), |text| (true, text));
        if text.len() > LONGEST {
            return None;
        }
        let (mut digits, mut scale) = (0, 0);
        let mut rest = text.iter();
        let mut decimal = 0;
        while let Some(byte) = rest.next() {
            match byte {
                b'0'..=b'9' => {
                    digits = 10 * digits + u64::from(byte - b'0');
                    scale -= decimal;
                }
                b'.' => decimal = 1,
                _ => {
                    let exponent = rest.as_slice();
                    let (down, exponent) =
                        exponent.strip_prefix(b"-").map_or((false, exponent), |digits| (true, digits));
                    let exponent = exponent.strip_prefix(b"+").unwrap_or(exponent);
                    let exponent = exponent.iter().fold(0, |all, digit| 10 * all + i64::from(digit - b'0'));
                    scale += if down { -exponent } else { exponent };
                    break;
                }
            }
        }
        while digits > 0 && digits % 10 == 0 {
            digits /= 10;
            scale += 1;
        }
        (digits < 10_u64.pow(EXACT_DIGITS.into())).then_some(Self { negative, digits, scale })
    }

    /// Appends the canonical JSON of the nearest double. Returns false and appends nothing if that requires the double
    /// itself.
    ///
    /// Unless the double is subnormal, no other decimal of up to 15 digits is parsed as the same double. So these
    /// digits are the shortest ones.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "few places, and their sign is known")]
    fn write(&self, text: &mut Vec<u8>) -> bool {
        // The largest exponent of a power of five that a double represents exactly.
        const MOST_ZEROS: i64 = 22;
        if self.digits == 0 {
            text.push(b'0');
            return true;
        }
        let start = text.len();
        text.extend_from_slice(&[b'0'; DECIMAL_TEXT]);
        let Some(out) = text.last_chunk_mut() else { return false };
        let begin = usize::from(self.negative);
        if self.negative {
            out[0] = b'-';
        }
        let count = i64::from(self.digits.ilog10()) + 1;
        // Number of digits before the decimal point; negative if zeros follow the point.
        let whole = count + self.scale;
        let end = if self.scale >= 0 {
            // An integral double is written exactly, so it must be equal to this number.
            let exact = whole <= i64::from(EXACT_DIGITS)
                || self.scale <= MOST_ZEROS
                    && self.digits.checked_mul(5_u64.pow(self.scale as u32)).is_some_and(|odd| odd <= 1 << 53);
            put_digits(out, begin + count as usize, self.digits, None);
            if exact { begin + whole as usize } else { 0 }
        } else if whole > -4 {
            let point = begin + whole.max(1) as usize;
            let end = point + 1 + -self.scale as usize;
            out[point] = b'.';
            put_digits(out, end, self.digits, Some(point));
            end
        } else if whole > -300 {
            let point = begin + 1;
            let mantissa = begin + count as usize + usize::from(count > 1);
            out[point] = b'.';
            put_digits(out, mantissa, self.digits, Some(point));
            out[mantissa..mantissa + 2].copy_from_slice(b"e-");
            let exponent = 1 - whole;
            let end = mantissa + if exponent < 100 { 4 } else { 5 };
            put_digits(out, end, exponent as u64, None);
            end
        } else {
            0
        };
        text.truncate(start + end);
        end > 0
    }
}

/// Writes the digits before `end`, over zeros, and skips the position of the decimal point.
#[inline]
fn put_digits(out: &mut [u8; DECIMAL_TEXT], end: usize, digits: u64, point: Option<usize>) {
    let (mut at, mut rest) = (end, digits);
    while rest > 0 {
        at -= 1 + usize::from(Some(at - 1) == point);
        out[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
}

/// Appends a double. Returns false if it is not finite.
fn write_double(value: f64, text: &mut Vec<u8>) -> bool {
    if !value.is_finite() {
        return false;
    }
    let written = if value.fract() == 0.0 { write_integral(text, value) } else { write_fraction(text, value) };
    written.is_ok()
}

/// Writes an integral double with all of its digits.
fn write_integral(text: &mut Vec<u8>, value: f64) -> std::io::Result<()> {
    // Formatting an integer is many times faster than formatting a double.
    if value.abs() < 1e38 {
        #[expect(clippy::cast_possible_truncation, reason = "it is whole and small enough")]
        return write!(text, "{}", value as i128);
    }
    write!(text, "{value:.0}")
}

/// Writes a double with a fractional part as Python's `repr` does: the shortest digits that are parsed as the same
/// double, and below 1e-4 an exponent of at least two digits. (Python also writes an exponent from 1e16 on, but no
/// double of that size has a fractional part.)
fn write_fraction(text: &mut Vec<u8>, value: f64) -> std::io::Result<()> {
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
    // The first nonzero digit leads; its position corrects the exponent.
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

/// Returns the double nearest to a literal; infinite if it is too large.
fn read_double(literal: &[u8]) -> f64 {
    let text = str::from_utf8(literal).unwrap_or_default();
    // Rust's parser saturates at large exponents, although a mantissa with as many zeros can compensate for them.
    // Python is exact.
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
    // With the decimal point before the first significant digit, the value is 0.ddd × 10^`scale`.
    let leading_zeros = digits.len() - significant.len();
    let places = i64::try_from(whole.len()).unwrap_or(0) - i64::try_from(leading_zeros).unwrap_or(0);
    let scale = exponent.saturating_add(places).clamp(-400, 400);
    sign * format!("0.{significant}e{scale}").parse().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::{Decimal, read_double, write_double};
    use fastrand::Rng;

    fn random_literal(random: &mut Rng) -> String {
        let digits = |random: &mut Rng, count: usize| (0..count).map(|_| random.digit(10)).collect::<String>();
        let sign = if random.bool() { "-" } else { "" };
        let whole = match random.usize(0..16) {
            0..4 => "0".to_owned(),
            more => format!("{}{}", random.u32(1..10), digits(random, more % 9)),
        };
        let fraction = match random.usize(0..16) {
            0..3 => String::new(),
            // Many zeros, because they determine the format.
            3..7 => format!(".{}{}", "0".repeat(random.usize(0..6)), digits(random, 2)),
            more => format!(".{}{}", digits(random, more / 2), random.u32(0..100)),
        };
        let most = random.i32(1..330);
        let exponent = match random.usize(0..4) {
            0 => String::new(),
            1 => format!("e{}", random.i32(-9..25)),
            2 => format!("E+{:03}", random.i32(0..25)),
            _ => format!("e{}", random.i32(-most..most)),
        };
        format!("{sign}{whole}{fraction}{exponent}")
    }

    #[test]
    fn decimals_are_written_like_their_doubles() {
        let mut random = Rng::with_seed(5);
        let mut decimals = 0;
        for _ in 0..400_000 {
            let literal = random_literal(&mut random);
            let (mut short, mut long) = (Vec::new(), Vec::new());
            let Some(decimal) = Decimal::read(literal.as_bytes()) else { continue };
            if decimal.write(&mut short) {
                decimals += 1;
                assert!(write_double(read_double(literal.as_bytes()), &mut long), "{literal}");
                assert_eq!(String::from_utf8_lossy(&short), String::from_utf8_lossy(&long), "{literal}");
            } else {
                assert!(short.is_empty(), "{literal}");
            }
        }
        // Make sure that the test covers enough numbers.
        assert!(decimals > 200_000, "{decimals}");
    }
}
