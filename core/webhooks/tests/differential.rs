//! Compares canonical JSON with CPython on random documents, valid and invalid.
//!
//! Environment variables: `DIDIT_DIFFERENTIAL_DOCUMENTS` is the number of documents (default: 20,000),
//! `DIDIT_DIFFERENTIAL_SEED` the seed of the generator, and `DIDIT_PYTHON` the interpreter (default: `python3`).

use std::env;
use std::fmt::Write as _;
use std::io::{BufReader, BufWriter, Read, Write as _};
use std::ops::Range;
use std::process::{Command, Stdio};
use std::sync::mpsc::sync_channel;
use std::thread;

use didit_webhooks::{MAX_DEPTH, canonicalize};
use fastrand::Rng;

const REFERENCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/differential_reference.py");

#[test]
fn canonical_json_equals_that_of_cpython() {
    let documents = setting("DIDIT_DIFFERENTIAL_DOCUMENTS").unwrap_or(20_000);
    let seed = setting("DIDIT_DIFFERENTIAL_SEED").unwrap_or(20_261_107);

    let python = env::var("DIDIT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let mut reference = Command::new(&python)
        .args([REFERENCE, &MAX_DEPTH.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("cannot start {python} ({error}): set DIDIT_PYTHON to a Python interpreter"));
    let mut requests = BufWriter::new(reference.stdin.take().expect("stdin is piped"));
    let mut responses = BufReader::new(reference.stdout.take().expect("stdout is piped"));

    // Bounded, to limit the memory for any number of documents.
    let (sender, sent) = sync_channel::<Vec<u8>>(1024);
    let writer = thread::spawn(move || {
        let mut generator = Generator { random: Rng::with_seed(seed), text: Vec::new() };
        for _ in 0..documents {
            let document = generator.document();
            let length = u32::try_from(document.len()).expect("documents are short");
            requests.write_all(&length.to_be_bytes()).expect("the reference reads");
            requests.write_all(&document).expect("the reference reads");
            requests.flush().expect("the reference reads");
            // The receiver is dropped only after a failure.
            if sender.send(document).is_err() {
                return;
            }
        }
    });

    let mut accepted = 0_u64;
    let mut refused = 0_u64;
    for document in sent {
        let mut length = [0; 4];
        responses.read_exact(&mut length).expect("the reference responds to each document");
        let mut response = vec![0; u32::from_be_bytes(length) as usize];
        responses.read_exact(&mut response).expect("the reference responds to each document");
        let which = format!("seed {seed}, document {}: {}", accepted + refused, document.escape_ascii());
        match (response.split_first(), canonicalize(&document)) {
            (Some((1, theirs)), Ok(ours)) => {
                assert!(
                    ours == theirs,
                    "{which}\nours:      {}\nCPython's: {}",
                    ours.escape_ascii(),
                    theirs.escape_ascii(),
                );
                accepted += 1;
            }
            (Some((0, _)), Err(_)) => refused += 1,
            (Some((_, theirs)), ours) => panic!("{which}\nours: {ours:?}\nCPython's: {}", theirs.escape_ascii()),
            (None, _) => panic!("the reference returned an empty response"),
        }
    }
    writer.join().expect("the writer sent all documents");
    assert!(reference.wait().expect("the reference ends").success());
    println!("compared {documents} documents with CPython: {accepted} accepted, {refused} refused, seed {seed}");
    assert_eq!(accepted + refused, documents);
    // The generator must produce enough valid and enough invalid documents.
    assert!(documents < 1000 || (accepted > documents / 3 && refused > documents / 10));
}

fn setting(name: &str) -> Option<u64> {
    let value = env::var(name).ok()?;
    Some(value.parse().unwrap_or_else(|_| panic!("{name} must be an integer")))
}

/// A small set of keys, so that equal keys are frequent: some are equal after unescaping, some are hard to sort.
const KEYS: [&str; 24] = [
    r#""a""#,
    r#""b""#,
    r#""\u0061""#,
    r#""B""#,
    r#""""#,
    r#""10""#,
    r#""9""#,
    r#""aa""#,
    r#""a\u0000""#,
    r#""\uffff""#,
    r#""\uFFEE""#,
    r#""\ud83d\ude00""#,
    r#""😀""#,
    r#""é""#,
    r#""\u00E9""#,
    r#""e\u0301""#,
    r#""/""#,
    r#""\/""#,
    r#""\"""#,
    r#""\\""#,
    r#""\n""#,
    r#""\u000a""#,
    r#""timestamp""#,
    r#""status""#,
];

const PLAIN: [&str; 8] = ["a", "Approved", " ", "/", "<&>", "x y z", "{", "}:,["];

const ESCAPES: [&str; 19] = [
    r#"\""#, r"\\", r"\/", r"\b", r"\f", r"\n", r"\r", r"\t", r"\u0000", r"\u001f", r"\u001F", r"\u0008", r"\u000c",
    r"\u0022", r"\u005C", r"\u002f", r"\u007f", r"\u2028", r"\ud7ff",
];

/// Parts of strings that make the string unserializable or the document invalid, or that almost do.
const STRING_EDGES: [&str; 19] = [
    r"\ud800",
    r"\udfff",
    r"\ud83d\u0041",
    r"\ude00\ud83d",
    r"\ud83d\ud83d\ude00",
    r"\uD83Dx",
    r"\ud83d\n",
    r"\u12",
    r"\u12g4",
    r"\ud83d\uzzzz",
    r"\u+123",
    r"\x",
    r"\u 123",
    r"\ue000",
    "\u{1f}",
    "\n",
    "\0",
    "\u{7f}",
    "\u{feff}",
];

/// Numbers at the limits of parsing and formatting rules.
const NUMBER_EDGES: [&str; 44] = [
    "0",
    "-0",
    "0.0",
    "-0.0",
    "-0e5",
    "0E-999",
    "1.0",
    "2.0",
    "-3.00",
    "1E5",
    "1e2",
    "1e-400",
    "-1e-400",
    "4503599627370497.5",
    "4503599627370495.5",
    "9007199254740993.0",
    "9007199254740992.5",
    "1e15",
    "1e16",
    "1e17",
    "1e21",
    "1e22",
    "1e23",
    "1e300",
    "1.7976931348623157e308",
    "5e-324",
    "2.5e-324",
    "2.2250738585072014e-308",
    "98.60",
    "0.1000000000000000055",
    "0.30000000000000004",
    "0.0001",
    "0.00010",
    "0.00001",
    "0.000099999999999999999",
    "0.00009999999999999999",
    "1.5e-7",
    "1e-10",
    "12345678901234567890123",
    "123456789012345.5",
    "12345678901234.5",
    "1234567890123456.7",
    "999999999999999.9",
    "100000000000000000000000.5",
];

const NOT_FINITE: [&str; 6] = ["NaN", "Infinity", "-Infinity", "1e400", "-1e400", "1.8e308"];

const INVALID_NUMBERS: [&str; 17] = [
    "01", "1.", ".5", "-", "1e", "1e+", "0x1", "--1", "1.e5", "-.5", "00", "1_0", "\u{661}", "nan", "-NaN", "+1", "-I",
];

/// Generates documents that exercise every rule of canonical JSON.
struct Generator {
    random: Rng,
    text: Vec<u8>,
}

impl Generator {
    fn document(&mut self) -> Vec<u8> {
        self.text.clear();
        let depth = self.random.usize(1..6);
        match self.random.u32(0..100) {
            // Usually not an object at the top level.
            0 => self.value(depth),
            1 => self.deep(),
            2..8 => self.shadowed(depth),
            8 => {
                self.put("\u{feff}");
                self.object(depth);
            }
            9..12 => self.webhook(),
            _ => {
                self.space();
                self.object(depth);
                self.space();
            }
        }
        if self.random.u32(0..8) == 0 {
            self.corrupt();
        }
        std::mem::take(&mut self.text)
    }

    fn put(&mut self, text: &str) {
        self.text.extend_from_slice(text.as_bytes());
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.random.usize(0..choices.len())]
    }

    fn space(&mut self) {
        if self.random.u32(0..6) == 0 {
            let space = self.pick(&[" ", "\n", "\t", "\r\n", "   "]);
            self.put(space);
        }
    }

    fn value(&mut self, depth: usize) {
        match self.random.u32(0..if depth == 0 { 12 } else { 18 }) {
            0 => self.put("true"),
            1 => self.put("false"),
            2 => self.put("null"),
            3..8 => {
                let number = self.number();
                self.put(&number);
            }
            8..12 => self.string(),
            12..15 => self.array(depth - 1),
            _ => self.object(depth - 1),
        }
    }

    fn array(&mut self, depth: usize) {
        self.put("[");
        self.space();
        for position in 0..self.random.usize(0..5) {
            if position > 0 {
                self.put(",");
                self.space();
            }
            self.value(depth);
            self.space();
        }
        self.put("]");
    }

    fn object(&mut self, depth: usize) {
        self.put("{");
        self.space();
        for position in 0..self.random.usize(0..7) {
            if position > 0 {
                self.put(",");
                self.space();
            }
            match self.random.u32(0..50) {
                0..40 => {
                    let key = self.pick(&KEYS);
                    self.put(key);
                }
                40 => self.put(r#""\ud800""#),
                _ => self.string(),
            }
            self.space();
            self.put(":");
            self.space();
            self.value(depth);
            self.space();
        }
        self.put("}");
    }

    fn string(&mut self) {
        self.put("\"");
        for _ in 0..self.random.usize(0..8) {
            match self.random.u32(0..60) {
                0..18 => {
                    let plain = self.pick(&PLAIN);
                    self.put(plain);
                }
                18..28 => {
                    let escape = self.pick(&ESCAPES);
                    self.put(escape);
                }
                28..36 => {
                    // Any character below the surrogates, with hex digits in upper or lower case.
                    let unit = self.random.u32(0..0xd800);
                    let escape = if self.random.bool() { format!("\\u{unit:04x}") } else { format!("\\u{unit:04X}") };
                    self.put(&escape);
                }
                36..42 => {
                    let character = self.random.char('\u{10000}'..);
                    let mut escape = String::new();
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        write!(escape, "\\u{unit:04x}").expect("strings grow");
                    }
                    self.put(&escape);
                }
                42..59 => {
                    let character = self.random.char(' '..);
                    if !matches!(character, '"' | '\\') {
                        self.put(character.encode_utf8(&mut [0; 4]));
                    }
                }
                _ => {
                    if self.random.u32(0..3) == 0 {
                        let edge = self.pick(&STRING_EDGES);
                        self.put(edge);
                    }
                }
            }
        }
        self.put("\"");
    }

    fn digits(&mut self, count: Range<usize>) -> String {
        let count = self.random.usize(count);
        (0..count).map(|_| self.random.digit(10)).collect()
    }

    fn sign(&mut self) -> &'static str {
        self.pick(&["", "", "-"])
    }

    fn number(&mut self) -> String {
        let sign = self.sign();
        match self.random.u32(0..26) {
            0..3 => self.random.i32(-1000..1000).to_string(),
            3 => format!("{sign}{}{}", self.random.u32(1..10), self.digits(0..60)),
            4..8 => format!("{sign}{}.{}", self.random.u32(0..200), self.digits(1..4)),
            8..10 => format!("{sign}{}.{}", self.random.u64(..) >> self.random.u32(0..64), self.digits(1..20)),
            10..12 => format!("{sign}0.{}{}", "0".repeat(self.random.usize(0..8)), self.digits(1..20)),
            12..14 => {
                let exponent = self.pick(&["e", "E", "e+", "e-", "E-"]);
                let zeros = self.pick(&["", "0", "00"]);
                format!("{sign}{}{exponent}{zeros}{}", self.random.u32(0..20), self.random.u32(0..307))
            }
            14 => format!("{}.{}e{}", self.random.u32(0..10), self.digits(1..25), self.random.i32(-345..307)),
            15..17 => self.any_double(),
            17 => self.halfway(),
            18..21 => self.pick(&NUMBER_EDGES).to_owned(),
            21 => {
                let zeros = self.random.usize(1..400);
                format!("{sign}0.{}1e{}", "0".repeat(zeros), self.random.usize(0..zeros + 300))
            }
            22 => {
                let exponent = self.pick(&["-99999", "-999999999999999999999", "00000012", "-00000012", "+000000000"]);
                format!("{sign}{}e{exponent}", self.random.u32(0..3))
            }
            23 if self.random.u32(0..10) == 0 => self.very_long(),
            24 if self.random.u32(0..10) == 0 => self.pick(&NOT_FINITE).to_owned(),
            25 if self.random.u32(0..10) == 0 => self.pick(&INVALID_NUMBERS).to_owned(),
            _ => self.random.i64(..).to_string(),
        }
    }

    fn any_double(&mut self) -> String {
        let double = f64::from_bits(self.random.u64(..));
        if double.is_finite() { format!("{double:e}") } else { "1e-999".to_owned() }
    }

    /// The midpoint of two doubles, sometimes slightly above it: requires exact parsing.
    fn halfway(&mut self) -> String {
        // Between 1/32 and 2^52, half of the gap between two doubles has at most 58 decimals.
        let double = f64::from_bits(self.random.u64(0x3fa0_0000_0000_0000..0x4330_0000_0000_0000));
        let half_gap = (f64::from_bits(double.to_bits() + 1) - double) / 2.0;
        // Both are written exactly, so the decimal sum is exact, although it is not a double.
        let (value, half_gap) = (format!("{double:.64}"), format!("{half_gap:.64}"));
        let mut carry = 0;
        let mut sum: Vec<u8> = Vec::new();
        let mut addend = half_gap.bytes().rev();
        for digit in value.bytes().rev() {
            let other = addend.next().unwrap_or(b'0');
            if digit == b'.' {
                sum.push(b'.');
                continue;
            }
            let total = digit - b'0' + (other - b'0') + carry;
            carry = total / 10;
            sum.push(b'0' + total % 10);
        }
        if carry > 0 {
            sum.push(b'1');
        }
        sum.reverse();
        let tail = self.pick(&["", "", "1", "0001"]);
        format!("{}{tail}", String::from_utf8(sum).expect("digits are ASCII"))
    }

    fn very_long(&mut self) -> String {
        let length = self.pick(&[4299, 4300, 4301, 5000]);
        let sign = self.sign();
        let digits = format!("{}{}", self.random.u32(1..10), self.digits(length - 1..length));
        match self.random.u32(0..4) {
            0 => format!("{sign}{digits}e-{}", length - 10),
            1 => format!("{sign}0.{digits}"),
            _ => format!("{sign}{digits}"),
        }
    }

    /// A value that is usually shadowed by a later equal key, so that only the parser reads it.
    fn shadowed(&mut self, depth: usize) {
        let shadowed = self.pick(&[
            "1e400",
            "NaN",
            "-Infinity",
            "[Infinity]",
            r#""\ud800""#,
            r#"{"\ud800":1}"#,
            r#"{"b":-Infinity,"a":[1e999]}"#,
            r#"{"a":1,"a":2}"#,
            "01",
            r#""\x""#,
        ]);
        let (name, again) = self.pick(&[
            (r#""a""#, r#""a""#),
            (r#""\u0061""#, r#""a""#),
            (r#""é""#, r#""\u00e9""#),
            (r#""\ud800""#, r#""\ud800""#),
        ]);
        let shadowed = if self.random.u32(0..8) == 0 { self.very_long() } else { shadowed.to_owned() };
        self.put(&format!("{{{name}:{shadowed},"));
        if self.random.u32(0..4) > 0 {
            self.put(&format!("{again}:"));
            self.value(depth);
        } else {
            self.put(r#""b":1"#);
        }
        self.put("}");
    }

    fn deep(&mut self) {
        let levels = self.pick(&[3, 60, 128, MAX_DEPTH - 1, MAX_DEPTH, MAX_DEPTH + 1]);
        let mut closing = Vec::new();
        for level in 0..levels {
            if level == 0 || self.random.bool() {
                self.put(r#"{"b":0,"a":"#);
                closing.push("}");
            } else {
                self.put("[1.0,");
                closing.push("]");
            }
        }
        self.put("1e2");
        closing.reverse();
        self.put(&closing.concat());
    }

    fn webhook(&mut self) {
        self.put(r#"{"webhook_type":"status.updated","timestamp":1760000000,"metadata":"#);
        self.object(2);
        self.put(r#","decision":{"id_verifications":[{"first_name":"#);
        self.string();
        self.put(r#","score":"#);
        let number = self.number();
        self.put(&number);
        self.put(r#"}]},"status":"Approved"}"#);
    }

    /// Removes, duplicates, changes or inserts a byte, truncates the document, or appends to it.
    fn corrupt(&mut self) {
        if self.text.is_empty() {
            return;
        }
        let at = self.random.usize(0..self.text.len());
        match self.random.u32(0..6) {
            0 => drop(self.text.remove(at)),
            1 => self.text.insert(at, self.text[at]),
            2 => self.text[at] = self.random.u8(..),
            3 => {
                let byte = self.pick(b",:{}[]\"\\0 ");
                self.text.insert(at, byte);
            }
            4 => self.text.truncate(at),
            _ => {
                let tail = self.pick(&["}", "x", ",", "{}", "\0", "\u{a0}", " \n", "\u{b}"]);
                self.put(tail);
            }
        }
    }
}
