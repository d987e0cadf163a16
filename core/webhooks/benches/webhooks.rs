//! Time of a verification, compared with the HMAC alone (the lower limit) and with the usual implementation: a tree of
//! values with serde_json, canonical JSON, hmac and sha2. `make bench` prints the ratios.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use didit_webhooks::{Signer, Verifier, canonicalize};
use hmac::{KeyInit, Mac};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Duration;

const NOW: i64 = 1_760_000_000;
const SECRET: &str = "a secret of 43 characters, as they really are";
const SIZES: [(&str, usize); 5] =
    [("200 B", 200), ("1 KB", 1 << 10), ("8 KB", 8 << 10), ("64 KB", 64 << 10), ("1 MB", 1 << 20)];

/// Names in several scripts, as in the documents that the platform reads.
const NAMES: [&str; 6] = ["Ada Lovelace", "José Ñúñez", "Олена Шевченко", "محمد العربي", "山田 太郎", "Νίκος Παππάς"];

/// One step of a decision.
fn check(index: usize) -> Value {
    json!({
        "status": "Approved", "node_id": format!("feature_ocr_{index}"), "document_type": "Identity Card",
        "document_number": format!("{:09}", 123_456_789 + index), "personal_number": null, "issuing_state": "ESP",
        "issuing_state_name": "Spain", "full_name": NAMES[index % NAMES.len()], "date_of_birth": "1990-01-02",
        "expiration_date": "2031-06-02", "age": 35, "score": 97.25, "address": format!("Calle Mayor {index}, Málaga"),
        "portrait_image": "https://storage.example.org/sessions/portrait.jpg?signature=0123456789abcdef",
        "parsed_address": {"city": "Málaga", "country": "ES", "zip": "29001", "lat": 36.7213, "lng": -4.4214},
        "extra_fields": {"first_surname": "Ñúñez", "second_surname": "García"}, "warnings": [],
    })
}

/// Returns an event of about `size` bytes.
fn event(size: usize) -> Value {
    let mut event = json!({
        "webhook_type": "status.updated", "status": "Approved", "timestamp": NOW, "vendor_data": "user-123",
        "session_id": "0b7f8f3c-7a1e-4f0e-9d0a-0a1b2c3d4e5f",
    });
    let mut checks = Vec::new();
    let mut length = event.to_string().len();
    while length < size && size > 200 {
        checks.push(check(checks.len()));
        length += checks.last().map_or(0, |check| check.to_string().len());
    }
    if !checks.is_empty() {
        event["decision"] = json!({"status": "Approved", "features": ["OCR"], "id_verifications": checks});
    }
    event
}

/// Writes the value with the members of every object in a fixed but unsorted order, and with whitespace.
fn shuffled(value: &Value, out: &mut String) {
    match value {
        Value::Object(object) => {
            let mut members: Vec<_> = object.iter().collect();
            members.sort_by_key(|(name, _)| {
                name.bytes().fold(7_u32, |hash, byte| hash.wrapping_mul(31) ^ u32::from(byte))
            });
            out.push('{');
            for (index, (name, value)) in members.into_iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push_str(": ");
                shuffled(value, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                shuffled(item, out);
            }
            out.push(']');
        }
        other => out.push_str(&other.to_string()),
    }
}

/// Escapes all characters outside ASCII, as Python does by default.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            out.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

/// Makes a tree of values canonical: a careful implementation without this crate.
fn by_tree(value: Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            #[expect(clippy::cast_possible_truncation, reason = "as the platform's published function does")]
            Some(float) if number.is_f64() && float.fract() == 0.0 => Value::from(float as i64),
            _ => Value::Number(number),
        },
        Value::Array(items) => items.into_iter().map(by_tree).collect(),
        Value::Object(object) => {
            let mut members: Vec<_> = object.into_iter().map(|(name, value)| (name, by_tree(value))).collect();
            members.sort_by(|left, right| left.0.cmp(&right.0));
            Value::Object(members.into_iter().collect::<Map<_, _>>())
        }
        other => other,
    }
}

fn webhooks(criterion: &mut Criterion) {
    let verifier = Verifier::new([SECRET]).expect("a secret").clock(|| NOW);
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, SECRET.as_bytes());
    for (name, size) in SIZES {
        let event = event(size);
        let mut mixed = String::new();
        shuffled(&event, &mut mixed);
        let canonical = canonicalize(mixed.as_bytes()).expect("canonical JSON");
        let ascii = escaped(std::str::from_utf8(&canonical).expect("UTF-8"));
        // The signatures of canonical JSON are the same in all schemes, so every case hashes the same bytes.
        let signed = Signer::new(SECRET).expect("a secret").sign(&canonical, NOW).expect("headers");
        let v2 = [("X-Signature-V2", signed.signature_v2.as_str()), ("X-Timestamp", signed.timestamp.as_str())];
        let raw: Vec<_> = signed.iter().collect();

        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(canonical.len() as u64));
        group.warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).sample_size(30);
        group.bench_function(BenchmarkId::from_parameter("hmac alone"), |bench| {
            bench.iter(|| ring::hmac::sign(&key, black_box(&canonical)));
        });
        let mut verify = |case: &str, body: &[u8], headers: &[(&str, &str)]| {
            verifier.verify_signature(body, headers.iter().copied()).expect("genuine");
            group.bench_function(BenchmarkId::from_parameter(case), |bench| {
                bench.iter(|| verifier.verify_signature(black_box(body), headers.iter().copied()));
            });
        };
        verify("raw", &canonical, &raw);
        verify("v2 canonical", &canonical, &v2);
        verify("v2 escaped", ascii.as_bytes(), &v2);
        verify("v2 shuffled", mixed.as_bytes(), &v2);
        group.bench_function(BenchmarkId::from_parameter("serde_json, hmac, sha2"), |bench| {
            bench.iter(|| {
                let value: Value = serde_json::from_slice(black_box(mixed.as_bytes())).expect("JSON");
                let text = by_tree(value).to_string();
                let mut mac = hmac::Hmac::<sha2::Sha256>::new_from_slice(SECRET.as_bytes()).expect("any length");
                mac.update(text.as_bytes());
                mac.finalize().into_bytes()
            });
        });
        group.finish();
    }
}

/// Headers with a wrong signature, so that all schemes are tried and none matches.
const FORGED: [(&str, &str); 2] = [
    ("X-Signature-V2", "00000000000000000000000000000000000000000000000000000000000000aa"),
    ("X-Timestamp", "1760000000"),
];

/// Returns bodies of about `size` bytes that an attacker could send to cause as much work as possible.
fn hostile(size: usize) -> Vec<(&'static str, String)> {
    let repeated = |part: &str| part.repeat(size / part.len());
    let members = |key: &dyn Fn(usize) -> String, length: usize| -> String {
        let members: Vec<String> = (0..size / length).map(|index| format!("\"{}\":1", key(index))).collect();
        format!("{{\"o\":{{{}}}}}", members.join(","))
    };
    let nested = format!("{}{},", "[".repeat(240), "]".repeat(240)).repeat(size / 481);
    vec![
        ("deep nesting", format!("{{\"a\":[{nested}0]}}")),
        ("many keys, backwards", members(&|index| format!("{:07}", 9_999_999 - index), 11)),
        ("many keys that begin alike", members(&|index| format!("the same beginning {:07}", 9_999_999 - index), 30)),
        ("many equal keys", members(&|_| "k".to_owned(), 6)),
        ("many escaped keys", members(&|index| format!("\\u0061{:07}", 9_999_999 - index), 17)),
        ("escapes", format!("{{\"a\":\"{}\"}}", repeated("\\u00e9"))),
        ("escapes, short", format!("{{\"a\":\"{}\"}}", repeated("\\n\\/"))),
        ("quotes", format!("{{\"a\":[{}1]}}", repeated("\"\","))),
        ("small arrays", format!("{{\"a\":[{}1]}}", repeated("[],"))),
        ("numbers to rewrite", format!("{{\"a\":[{}1]}}", repeated("1.5e-7,"))),
        ("short numbers to rewrite", format!("{{\"a\":[{}1]}}", repeated("1e5,"))),
        ("long numbers", format!("{{\"a\":[{}1]}}", repeated(&format!("0.{},", "7".repeat(300))))),
        ("white space", format!("{{{}\"a\":1}}", repeated(" "))),
        ("one line in two", format!("{{\"a\":[{}1]}}", repeated("1\n,"))),
    ]
}

/// The time per byte must not depend on the size of the body, and only slightly on its content.
fn bounds(criterion: &mut Criterion) {
    let verifier = Verifier::new([SECRET]).expect("a secret").clock(|| NOW);
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, SECRET.as_bytes());
    let mut group = criterion.benchmark_group("growth");
    group.warm_up_time(Duration::from_millis(200)).measurement_time(Duration::from_secs(1)).sample_size(10);
    for (name, size) in [("200 B", 200), ("8 KB", 8 << 10), ("1 MB", 1 << 20), ("27 MB", 27 << 20)] {
        let mut mixed = String::new();
        shuffled(&event(size), &mut mixed);
        group.throughput(Throughput::Bytes(mixed.len() as u64));
        group.bench_function(BenchmarkId::from_parameter(name), |bench| {
            bench.iter(|| verifier.verify_signature(black_box(mixed.as_bytes()), FORGED).expect_err("forged"));
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("hostile");
    group.warm_up_time(Duration::from_millis(200)).measurement_time(Duration::from_secs(1)).sample_size(10);
    for (name, body) in hostile(1 << 20) {
        group.throughput(Throughput::Bytes(body.len() as u64));
        if name == "deep nesting" {
            group.bench_function(BenchmarkId::from_parameter("hmac alone"), |bench| {
                bench.iter(|| ring::hmac::sign(&key, black_box(body.as_bytes())));
            });
        }
        group.bench_function(BenchmarkId::from_parameter(name), |bench| {
            bench.iter(|| verifier.verify_signature(black_box(body.as_bytes()), FORGED).expect_err("forged"));
        });
    }
    group.finish();
}

criterion_group!(benches, webhooks, bounds);
criterion_main!(benches);
