//! Simple reference implementation of canonical JSON: parses a tree of values like Python's `json.loads` and writes it
//! like `json.dumps`. Property tests and the fuzzer compare the fast implementation with it.

use std::collections::BTreeMap;

/// Result of the reference for a body.
#[derive(Debug, PartialEq)]
pub(crate) enum Verdict {
    /// Canonical JSON of the body.
    Canonical(Vec<u8>),
    /// Python raises an exception, or a limit is exceeded.
    Refused,
    /// The body has a number that requires arbitrary-precision arithmetic.
    Unknown,
}

enum Value {
    Word(&'static str),
    Integer(String),
    Float(f64),
    Text(Vec<u32>),
    Array(Vec<Value>),
    Object(BTreeMap<Vec<u32>, Value>),
}

const MAX_DEPTH: usize = 256;
const MAX_INTEGER_DIGITS: usize = 4300;

pub(crate) fn canonical(body: &[u8]) -> Verdict {
    let Ok(text) = std::str::from_utf8(body) else { return Verdict::Refused };
    let mut reader = Reader { text: text.chars().collect(), at: 0, unknown: false };
    let read = reader.value(0).filter(|_| reader.ended());
    if reader.unknown {
        return Verdict::Unknown;
    }
    let mut out = String::new();
    match read {
        Some(value @ Value::Object(_)) if write(&value, &mut out).is_some() => Verdict::Canonical(out.into_bytes()),
        _ => Verdict::Refused,
    }
}

struct Reader {
    text: Vec<char>,
    at: usize,
    unknown: bool,
}

impl Reader {
    fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    fn take(&mut self, wanted: char) -> Option<()> {
        (self.peek()? == wanted).then(|| self.at += 1)
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.at += 1;
        }
    }

    fn ended(&mut self) -> bool {
        self.space();
        self.at == self.text.len()
    }

    fn word(&mut self, word: &str) -> Option<()> {
        word.chars().try_for_each(|letter| self.take(letter))
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        self.space();
        match self.peek()? {
            '{' | '[' if depth == MAX_DEPTH => None,
            '{' => self.object(depth + 1),
            '[' => self.array(depth + 1),
            '"' => Some(Value::Text(self.string()?)),
            't' => self.word("true").map(|()| Value::Word("true")),
            'f' => self.word("false").map(|()| Value::Word("false")),
            'n' => self.word("null").map(|()| Value::Word("null")),
            'N' => self.word("NaN").map(|()| Value::Float(f64::NAN)),
            'I' => self.word("Infinity").map(|()| Value::Float(f64::INFINITY)),
            _ => self.number(),
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        let mut members = BTreeMap::new();
        self.take('{')?;
        self.space();
        if self.take('}').is_some() {
            return Some(Value::Object(members));
        }
        loop {
            self.space();
            let key = self.string()?;
            self.space();
            self.take(':')?;
            members.insert(key, self.value(depth)?);
            self.space();
            if self.take(',').is_none() {
                self.take('}')?;
                return Some(Value::Object(members));
            }
        }
    }

    fn array(&mut self, depth: usize) -> Option<Value> {
        let mut items = Vec::new();
        self.take('[')?;
        self.space();
        if self.take(']').is_some() {
            return Some(Value::Array(items));
        }
        loop {
            items.push(self.value(depth)?);
            self.space();
            if self.take(',').is_none() {
                self.take(']')?;
                return Some(Value::Array(items));
            }
        }
    }

    fn string(&mut self) -> Option<Vec<u32>> {
        let mut units = Vec::new();
        self.take('"')?;
        loop {
            let letter = self.peek()?;
            self.at += 1;
            match letter {
                '"' => return Some(units),
                '\0'..' ' => return None,
                '\\' => {
                    let unit = self.escape()?;
                    units.push(unit);
                }
                _ => units.push(u32::from(letter)),
            }
        }
    }

    fn escape(&mut self) -> Option<u32> {
        let letter = self.peek()?;
        self.at += 1;
        Some(match letter {
            '"' | '\\' | '/' => u32::from(letter),
            'b' => 8,
            'f' => 12,
            'n' => 10,
            'r' => 13,
            't' => 9,
            'u' => {
                let high = self.hex()?;
                let low_follows = self.text[self.at..].starts_with(&['\\', 'u']);
                if !(0xd800..0xdc00).contains(&high) || !low_follows {
                    return Some(high);
                }
                let before = self.at;
                self.at += 2;
                let low = self.hex()?;
                if !(0xdc00..0xe000).contains(&low) {
                    self.at = before;
                    return Some(high);
                }
                0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00)
            }
            _ => return None,
        })
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        let value = digits.iter().try_fold(0, |value, digit| Some(value * 16 + digit.to_digit(16)?))?;
        self.at += 4;
        Some(value)
    }

    fn digits(&mut self) -> Option<usize> {
        let start = self.at;
        while self.peek().is_some_and(|letter| letter.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > start).then(|| self.at - start)
    }

    fn number(&mut self) -> Option<Value> {
        let start = self.at;
        if self.take('-').is_some() && self.peek() == Some('I') {
            return self.word("Infinity").map(|()| Value::Float(f64::NEG_INFINITY));
        }
        let whole = if self.take('0').is_some() { 1 } else { self.digits()? };
        let mut float = false;
        if self.take('.').is_some() {
            float = true;
            self.digits()?;
        }
        if self.take('e').or_else(|| self.take('E')).is_some() {
            float = true;
            if self.take('+').is_none() {
                let _ = self.take('-');
            }
            // Rust's parser does not compensate a huge exponent with as many zeros.
            self.unknown |= self.digits()? > 3;
        }
        let text: String = self.text[start..self.at].iter().collect();
        if float {
            return Some(Value::Float(text.parse().ok()?));
        }
        (whole <= MAX_INTEGER_DIGITS).then(|| Value::Integer(if text == "-0" { "0".to_owned() } else { text }))
    }
}

fn write(value: &Value, out: &mut String) -> Option<()> {
    match value {
        Value::Word(word) => out.push_str(word),
        Value::Integer(digits) => out.push_str(digits),
        Value::Float(float) => out.push_str(&float_text(*float)?),
        Value::Text(text) => write_text(text, out)?,
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                write(item, out)?;
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (index, (key, value)) in members.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                write_text(key, out)?;
                out.push(':');
                write(value, out)?;
            }
            out.push('}');
        }
    }
    Some(())
}

fn write_text(text: &[u32], out: &mut String) -> Option<()> {
    out.push('"');
    for unit in text {
        match char::from_u32(*unit)? {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control @ '\0'..' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            letter => out.push(letter),
        }
    }
    out.push('"');
    Some(())
}

/// Formats a float like Python: integral ones as integers, others with `repr`.
fn float_text(float: f64) -> Option<String> {
    if !float.is_finite() {
        return None;
    }
    if float.fract() == 0.0 {
        return Some(format!("{:.0}", float + 0.0));
    }
    let scientific = format!("{float:e}");
    let (mantissa, exponent) = scientific.split_once('e')?;
    let exponent: i32 = exponent.parse().ok()?;
    Some(if exponent < -4 { format!("{mantissa}e-{:02}", -exponent) } else { float.to_string() })
}
