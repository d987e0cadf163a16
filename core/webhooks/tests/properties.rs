//! Properties of all documents. A simple writer creates the documents from random values.

#![allow(clippy::format_push_string, reason = "simple rather than fast")]

use std::collections::BTreeMap;

use didit_webhooks::{SignatureScheme, Signer, Verifier, canonicalize};
use proptest::prelude::*;

const NOW: i64 = 1_760_000_000;

#[derive(Debug, Clone)]
enum Value {
    Null,
    Bool(bool),
    Integer(i64),
    /// A float in tenths.
    Tenth(i32),
    Text(String),
    Array(Vec<Value>),
    Object(BTreeMap<String, Value>),
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Integer),
        any::<i32>().prop_map(Value::Tenth),
        any::<String>().prop_map(Value::Text),
        "[a-c\"\\\\\n\u{1}é😀]{0,6}".prop_map(Value::Text),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::btree_map("[a-c\"é\u{ffff}😀]{0,2}", inner, 0..6).prop_map(Value::Object),
        ]
    })
}

fn object() -> impl Strategy<Value = Value> {
    prop::collection::btree_map("[a-z\u{e000}😀]{0,3}", value(), 0..8).prop_map(|mut members| {
        members.insert("timestamp".to_owned(), Value::Integer(NOW));
        Value::Object(members)
    })
}

/// Style in which a value is written. Every style represents the same value.
struct Style {
    random: fastrand::Rng,
    /// Write canonical JSON, without random choices.
    canonical: bool,
}

impl Style {
    fn canonical() -> Self {
        Self { random: fastrand::Rng::with_seed(0), canonical: true }
    }

    fn free(seed: u64) -> Self {
        Self { random: fastrand::Rng::with_seed(seed), canonical: false }
    }

    fn chance(&mut self) -> bool {
        !self.canonical && self.random.bool()
    }

    fn space(&mut self, text: &mut String) {
        while self.chance() {
            text.push(*self.random.choice(&[' ', '\t', '\n', '\r']).expect("not empty"));
        }
    }

    fn string(&mut self, value: &str, text: &mut String) {
        text.push('"');
        for character in value.chars() {
            if self.chance() {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    text.push_str(&format!("\\u{unit:04x}"));
                }
                continue;
            }
            match character {
                '"' => text.push_str("\\\""),
                '\\' => text.push_str("\\\\"),
                '\u{8}' => text.push_str("\\b"),
                '\t' => text.push_str("\\t"),
                '\n' => text.push_str("\\n"),
                '\u{c}' => text.push_str("\\f"),
                '\r' => text.push_str("\\r"),
                '\0'..' ' => text.push_str(&format!("\\u{:04x}", u32::from(character))),
                '/' if self.chance() => text.push_str("\\/"),
                _ => text.push(character),
            }
        }
        text.push('"');
    }

    fn write(&mut self, value: &Value, text: &mut String) {
        self.space(text);
        match value {
            Value::Null => text.push_str("null"),
            Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
            Value::Integer(0) if self.chance() => text.push_str("-0"),
            Value::Integer(value) => text.push_str(&value.to_string()),
            Value::Tenth(tenths) => {
                let sign = if *tenths < 0 { "-" } else { "" };
                let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
                if !self.canonical && self.chance() {
                    text.push_str(&format!("{tenths}e-1"));
                } else if tenth != 0 || !self.canonical {
                    let zeros = if self.canonical { 0 } else { self.random.usize(0..30) };
                    text.push_str(&format!("{sign}{whole}.{tenth}{}", "0".repeat(zeros)));
                } else {
                    text.push_str(&format!("{sign}{whole}"));
                }
            }
            Value::Text(value) => self.string(value, text),
            Value::Array(items) => {
                text.push('[');
                self.space(text);
                for (position, item) in items.iter().enumerate() {
                    if position > 0 {
                        text.push(',');
                    }
                    self.write(item, text);
                }
                text.push(']');
            }
            Value::Object(members) => {
                let mut members: Vec<_> = members.iter().collect();
                if !self.canonical {
                    self.random.shuffle(&mut members);
                }
                text.push('{');
                self.space(text);
                for (position, (key, value)) in members.into_iter().enumerate() {
                    if position > 0 {
                        text.push(',');
                        self.space(text);
                    }
                    if self.chance() {
                        // Shadowed by the next member.
                        self.string(key, text);
                        text.push_str(":[NaN,\"\\udc00\",{}],");
                    }
                    self.string(key, text);
                    self.space(text);
                    text.push(':');
                    self.write(value, text);
                }
                text.push('}');
            }
        }
        self.space(text);
    }

    fn text(mut self, value: &Value) -> String {
        let mut text = String::new();
        self.write(value, &mut text);
        text
    }
}

fn verifier(secret: &str) -> Verifier {
    Verifier::new([secret]).expect("a secret").clock(|| NOW)
}

proptest! {
    #[test]
    fn every_style_has_the_same_canonical_json(object in object(), seed: u64) {
        let canonical = Style::canonical().text(&object);
        let free = Style::free(seed).text(&object);
        prop_assert_eq!(String::from_utf8(canonicalize(free.as_bytes()).unwrap()).unwrap(), canonical);
    }

    #[test]
    fn canonicalization_is_idempotent(object in object(), seed: u64) {
        let once = canonicalize(Style::free(seed).text(&object).as_bytes()).unwrap();
        prop_assert_eq!(canonicalize(&once).unwrap(), once);
    }

    #[test]
    fn arbitrary_bytes_are_handled(bytes: Vec<u8>, text: String, json in r#"[\[\]{}":,\\u0-9eE.\-tfn a]{0,40}"#) {
        for body in [&bytes[..], text.as_bytes(), json.as_bytes(), format!("{{\"a\":{json}}}").as_bytes()] {
            if let Ok(canonical) = canonicalize(body) {
                prop_assert_eq!(canonicalize(&canonical).unwrap(), canonical);
            }
        }
    }

    #[test]
    fn arbitrary_headers_are_refused(pairs: Vec<(String, Vec<u8>)>, values in prop::collection::vec(any::<Vec<u8>>(), 0..6)) {
        let names = ["X-Signature", "X-Signature-V2", "X-Signature-Simple", "X-Timestamp"];
        let verifier = verifier("secret").allow_simple(true);
        let body = br#"{"timestamp":1760000000}"#;
        prop_assert!(verifier.verify_signature(body, pairs).is_err());
        let named: Vec<_> = names.into_iter().cycle().zip(values).collect();
        prop_assert!(verifier.verify_signature(body, named).is_err());
    }

    #[test]
    fn reformatting_preserves_v2_and_breaks_raw(object in object(), seed: u64, secret in ".+") {
        let sent = Style::canonical().text(&object);
        let received = Style::free(seed).text(&object);
        let signer = Signer::new(secret.as_str()).unwrap();
        for scheme in [SignatureScheme::V2, SignatureScheme::V2Timestamped] {
            let headers = signer.clone().v2_scheme(scheme).sign(sent.as_bytes(), NOW).unwrap();
            let verification = verifier(&secret).verify_signature(received.as_bytes(), headers.iter()).unwrap();
            prop_assert_eq!(verification.scheme, if sent == received { SignatureScheme::Raw } else { scheme });
            prop_assert_eq!(verification.timestamp, NOW);
            let verification = verifier(&secret).only(SignatureScheme::Raw).verify_signature(received.as_bytes(), headers.iter());
            prop_assert_eq!(verification.is_ok(), sent == received);
        }
    }

    #[test]
    fn a_body_with_a_flipped_bit_never_verifies(object in object(), seed: u64, at: prop::sample::Index, bit in 0..8_u32) {
        let sent = Style::free(seed).text(&object).into_bytes();
        let canonical = canonicalize(&sent).unwrap();
        let headers = Signer::new("secret").unwrap().sign(&sent, NOW).unwrap();
        let mut received = sent.clone();
        let at = at.index(received.len());
        received[at] ^= 1 << bit;
        prop_assert!(verifier("secret").only(SignatureScheme::Raw).verify_signature(&received, headers.iter()).is_err());
        // The canonical JSON may be unchanged, for example if a space becomes a line break or a shadowed value changes.
        let same = canonicalize(&received).is_ok_and(|received| received == canonical);
        prop_assert_eq!(verifier("secret").verify_signature(&received, headers.iter()).is_ok(), same);
    }

    #[test]
    fn a_signature_with_a_changed_digit_never_verifies(object in object(), at in 0..64_usize, by in 1..16_u32) {
        let body = Style::canonical().text(&object);
        let headers = Signer::new("secret").unwrap().sign(body.as_bytes(), NOW).unwrap();
        let mut digits: Vec<char> = headers.signature_v2.chars().collect();
        digits[at] = char::from_digit((digits[at].to_digit(16).unwrap() + by) % 16, 16).unwrap();
        let changed: String = digits.into_iter().collect();
        let pairs = [("X-Signature", changed.as_str()), ("X-Signature-V2", changed.as_str())];
        prop_assert!(verifier("secret").verify_signature(body.as_bytes(), pairs).is_err());
    }
}
