//! Integers of more than 64 bits, which [`serde_json::Value`] would round to a double. They are strings in values: their
//! digits, or the digits after a mark if the value becomes an integer again, as in a request or in Python.

use std::borrow::Cow;

/// Form of an integer of more than 64 bits in a JSON value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LargeIntegers {
    /// String of its digits.
    #[default]
    Text,
    /// String of its digits after a mark, for [`large_integer`].
    Marked,
}

/// Begins with a control character, which no text of the platform contains.
const MARK: &str = "\0integer:";
const MARK_IN_JSON: &[u8] = br"\u0000integer:";
/// Number of digits of the smallest such integer.
const FEWEST_DIGITS: usize = 19;

/// Puts quotes around the integers of more than 64 bits in JSON.
pub fn quote_large_integers(json: &[u8], form: LargeIntegers) -> Cow<'_, [u8]> {
    if has_long_number(json) { rewrite(json, form) } else { Cow::Borrowed(json) }
}

/// Returns the digits of an integer that [`quote_large_integers`] has marked.
pub fn large_integer(text: &str) -> Option<&str> {
    text.strip_prefix(MARK).filter(|digits| is_large(digits.as_bytes()))
}

/// Writes marked integers as integers in JSON that was serialized.
pub fn unquote_large_integers(json: Vec<u8>) -> Vec<u8> {
    replace_marked(json, |digits, out| out.extend_from_slice(digits))
}

/// Writes marked integers as strings of their digits in JSON that was serialized.
pub(crate) fn unmark_large_integers(json: Vec<u8>) -> Vec<u8> {
    replace_marked(json, |digits, out| out.extend([b"\"", digits, b"\""].concat()))
}

fn is_large(number: &[u8]) -> bool {
    let digits = number.strip_prefix(b"-").unwrap_or(number);
    let is_whole = digits.iter().all(u8::is_ascii_digit) && digits.first().is_some_and(|first| *first != b'0');
    let text = std::str::from_utf8(number).unwrap_or_default();
    is_whole && digits.len() >= FEWEST_DIGITS && text.parse::<u64>().is_err() && text.parse::<i64>().is_err()
}

/// Returns `true` if JSON may contain such an integer. Fast, because each response is searched.
fn has_long_number(json: &[u8]) -> bool {
    // So many digits fill a whole word, whatever their offset. In ASCII, the upper half of a digit is 3.
    const WORD: usize = size_of::<u64>();
    const { assert!(2 * WORD - 1 <= FEWEST_DIGITS) };
    json.chunks_exact(WORD).enumerate().any(|(index, word)| {
        let halves = word.try_into().map_or(0, u64::from_ne_bytes) & 0xf0f0_f0f0_f0f0_f0f0;
        halves == 0x3030_3030_3030_3030 && {
            let (before, after) = json.split_at((index + 1) * WORD);
            let is_digit = |byte: &&u8| byte.is_ascii_digit();
            before.iter().rev().take_while(is_digit).count() + after.iter().take_while(is_digit).count()
                >= FEWEST_DIGITS
        }
    })
}

#[cold]
fn rewrite(json: &[u8], form: LargeIntegers) -> Cow<'_, [u8]> {
    let mark = if form == LargeIntegers::Marked { MARK_IN_JSON } else { b"" };
    let mut out = Vec::new();
    let (mut copied, mut at, mut in_string) = (0, 0, false);
    while let Some(byte) = json.get(at) {
        match byte {
            b'"' => in_string = !in_string,
            b'\\' if in_string => at += 1,
            b'-' | b'0'..=b'9' if !in_string => {
                let belongs = |byte: &&u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'+' | b'-');
                let end = at + json[at..].iter().take_while(belongs).count();
                // A number in the place of a key is an error.
                if is_large(&json[at..end]) && !json[end..].trim_ascii_start().starts_with(b":") {
                    out.extend([&json[copied..at], b"\"", mark, &json[at..end], b"\""].concat());
                    copied = end;
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    out.extend_from_slice(&json[copied..]);
    Cow::Owned(out)
}

fn replace_marked(json: Vec<u8>, write: impl Fn(&[u8], &mut Vec<u8>)) -> Vec<u8> {
    if memchr::memmem::find(&json, MARK_IN_JSON).is_none() {
        return json;
    }
    let mut out = Vec::with_capacity(json.len());
    let mut copied = 0;
    for at in memchr::memmem::find_iter(&json, MARK_IN_JSON) {
        let digits = at + MARK_IN_JSON.len();
        let Some(end) = memchr::memchr(b'"', &json[digits..]).map(|length| digits + length) else { break };
        // The mark is a whole string, and not a key: the quote before it is not escaped.
        let is_string = json[..at].ends_with(b"\"") && !json[..at].ends_with(b"\\\"");
        if is_string && is_large(&json[digits..end]) && json.get(end + 1) != Some(&b':') {
            out.extend_from_slice(&json[copied..at - 1]);
            write(&json[digits..end], &mut out);
            copied = end + 1;
        }
    }
    out.extend_from_slice(&json[copied..]);
    out
}
