//! Compares canonical JSON with a simple reference implementation, on input that is almost valid JSON. The fuzzer
//! (`fuzz/`) makes the same comparison and finds input that these strategies do not generate.

#![allow(clippy::format_push_string, reason = "simple rather than fast")]

#[path = "support/reference.rs"]
mod reference;

use didit_webhooks::{CanonicalError, canonicalize};
use proptest::prelude::*;
use reference::{Verdict, canonical};

fn check(body: &[u8]) {
    let fast = canonicalize(body);
    match canonical(body) {
        Verdict::Unknown => {}
        _ if fast == Err(CanonicalError::Grows) => {}
        Verdict::Canonical(text) => {
            assert_eq!(fast.as_deref().map(String::from_utf8_lossy), Ok(String::from_utf8_lossy(&text)));
        }
        Verdict::Refused => assert!(fast.is_err(), "{:?} gives {fast:?}", String::from_utf8_lossy(body)),
    }
}

/// Fragments of JSON, valid and invalid, in any order.
fn fragments() -> impl Strategy<Value = Vec<&'static str>> {
    const FRAGMENTS: [&str; 44] = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        " ",
        "\n",
        "\"",
        "\\",
        "\"a\"",
        "\"b\":",
        "\"a\":",
        "\"\\u0061\":",
        "\"é\":",
        "\"\u{ffff}\":",
        "\"😀\":",
        "\"\\ud83d\\ude00\":",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\u001F\"",
        "\"\\/\"",
        "1",
        "-",
        "0",
        "-0",
        "-0.0",
        "1.0",
        "1.5",
        "1e5",
        "1E-7",
        "1e400",
        "12345678901234567890",
        "0.1",
        "1e22",
        "5e-324",
        "true",
        "null",
        "NaN",
        "-Infinity",
        "{}",
        "[]",
        "\"timestamp\":",
        "\u{1}",
    ];
    prop::collection::vec(prop::sample::select(&FRAGMENTS[..]), 0..24)
}

/// Objects with members in any order; mostly valid.
fn members() -> impl Strategy<Value = String> {
    let keys = [
        "a",
        "b",
        "aa",
        "é",
        "\\u0061",
        "\\u00e9",
        "😀",
        "\\ud83d\\ude00",
        "\u{ffff}",
        "timestamp",
        "abcdefgh",
        "abcdefghi",
    ];
    let values = [
        "1",
        "1.0",
        "-0.0",
        "1e5",
        "1.5e-7",
        "0.00001",
        "123456789012345678",
        "9007199254740993.0",
        "1e16",
        "\"x\"",
        "\"\\u00e9\\n\"",
        "[ 1 , 2.0 ]",
        "{\"z\":1,\"y\":2}",
        "{ }",
        "[]",
        "NaN",
        "\"\\ud800\"",
        "1e999",
        "null",
    ];
    prop::collection::vec((prop::sample::select(keys.to_vec()), prop::sample::select(values.to_vec())), 0..8).prop_map(
        |members| {
            let members: Vec<String> = members.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
            format!("{{{}}}", members.join(","))
        },
    )
}

/// Lists of objects with keys in various orders and with whitespace wherever it is allowed. Nested deeply enough for
/// members without separate pieces, and with strings that extend beyond one word of the structural index.
fn lists() -> impl Strategy<Value = String> {
    let keys = ["b", "a", "document_number", "document_type", "", "z\\u0041", "zA", "é", "timestamp"];
    let values = [
        "1",
        "1.50",
        "-0",
        "\"x\"",
        "\"\"",
        "\",\"",
        "\":\"",
        "\"}\"",
        "\"é\\u00e9\\\"\"",
        "\"0123456789012345678901234567890123456789012345678901234567890123456789\"",
        "[ ]",
        "[1,{\"d\":1,\"c\":[2]}]",
        "1e2",
        "[1e5,2.0,-0,1.5e-7,true,3e1, 4E1,5e1]",
        "[1e2,\"a text longer than a gap between numbers\",1e3,{\"b\":1e4,\"a\":[1e5,1e6]},1e7]",
        "{\"b\":{\"b\":\n\",\",\"a\":true},\"a\":false}",
        "null",
    ];
    let space = || prop::sample::select(vec!["", "", "", " ", "\n", "\r\n\t ", "  "]);
    let member = (
        space(),
        prop::sample::select(keys.to_vec()),
        space(),
        space(),
        prop::sample::select(values.to_vec()),
        space(),
    )
        .prop_map(|(before, key, before_colon, before_value, value, after)| {
            format!("{before}\"{key}\"{before_colon}:{before_value}{value}{after}")
        });
    let object = prop::collection::vec(member, 1..8).prop_map(|members| format!("{{{}}}", members.join(",")));
    // Each object occurs several times, so that the cached order of one is used for the next.
    let objects = prop::collection::vec((object, 1..4_usize), 1..6).prop_map(|objects| {
        let all: Vec<String> = objects.into_iter().flat_map(|(object, times)| vec![object; times]).collect();
        all.join(",")
    });
    (objects, any::<bool>()).prop_map(|(objects, first)| {
        if first { format!("{{\"list\":[{objects}],\"a\":1}}") } else { format!("{{\"a\":1,\"list\":[{objects}]}}") }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn almost_valid_json_matches_the_reference(fragments in fragments()) {
        check(format!("{{{}}}", fragments.concat()).as_bytes());
        check(fragments.concat().as_bytes());
    }

    #[test]
    fn lists_match_the_reference(body in lists()) {
        check(body.as_bytes());
    }

    #[test]
    fn damaged_lists_match_the_reference(body in lists(), places in prop::collection::vec(any::<prop::sample::Index>(), 1..4)) {
        let mut body = body.into_bytes();
        for place in places {
            body.remove(place.index(body.len()));
        }
        check(&body);
    }

    #[test]
    fn members_match_the_reference(body in members()) {
        check(body.as_bytes());
    }
}
