//! Canonical JSON, rule by rule. The expected values come from CPython 3.11.

use didit_webhooks::{CanonicalError, MAX_BODY, MAX_DEPTH, canonicalize};

#[track_caller]
fn accepted(body: impl AsRef<[u8]>, canonical: &str) {
    let ours = canonicalize(body.as_ref()).expect("the body has canonical JSON");
    assert_eq!(String::from_utf8(ours).expect("canonical JSON is UTF-8"), canonical);
}

#[track_caller]
fn refused(body: impl AsRef<[u8]>) -> CanonicalError {
    canonicalize(body.as_ref()).expect_err("the body has no canonical JSON")
}

#[track_caller]
fn number(literal: &str, canonical: &str) {
    accepted(format!(r#"{{"n":{literal}}}"#), &format!(r#"{{"n":{canonical}}}"#));
    accepted(format!(r#"{{"n":[ {literal} ]}}"#), &format!(r#"{{"n":[{canonical}]}}"#));
    if !literal.starts_with('-') && canonical != "0" {
        accepted(format!(r#"{{"n":-{literal}}}"#), &format!(r#"{{"n":-{canonical}}}"#));
    }
}

#[test]
fn integral_floats_become_integers() {
    for (literal, canonical) in [
        ("2.0", "2"),
        ("0.0", "0"),
        ("-0.0", "0"),
        ("-0", "0"),
        ("0", "0"),
        ("-0e7", "0"),
        ("0E-7", "0"),
        ("1E5", "100000"),
        ("1e2", "100"),
        ("1e+2", "100"),
        ("100.00", "100"),
        ("1e-400", "0"),
        ("4503599627370497.5", "4503599627370498"),
        ("1e15", "1000000000000000"),
        ("1e16", "10000000000000000"),
        ("1e22", "10000000000000000000000"),
        ("1e23", "99999999999999991611392"),
        ("9007199254740993.0", "9007199254740992"),
        ("9007199254740993", "9007199254740993"),
        ("1.50e3", "1500"),
        ("0.0000", "0"),
        ("12.5e1", "125"),
        ("123456789012345e7", "1234567890123449958400"),
        ("3e22", "30000000000000000000000"),
        ("7e22", "70000000000000004194304"),
        ("123456789012345678e-2", "1234567890123456.8"),
        ("1e37", "9999999999999999538762658202121142272"),
        ("3e38", "300000000000000012135895401846682943488"),
    ] {
        number(literal, canonical);
    }
    number(
        "1e300",
        "1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864\
         0437044438328838781769425232353604305756447921847867069828483872009265758037378302337947880900593689\
         5323497079994508111903896764088007465274278014249457925878882005684283811566947219638686545940054016\
         0",
    );
}

#[test]
fn other_floats_are_written_like_pythons_repr() {
    for (literal, canonical) in [
        ("98.60", "98.6"),
        ("0.1000000000000000055", "0.1"),
        ("0.30000000000000004", "0.30000000000000004"),
        ("0.0001", "0.0001"),
        ("0.00010", "0.0001"),
        ("0.00001", "1e-05"),
        ("0.000012", "1.2e-05"),
        ("1.5e-7", "1.5e-07"),
        ("1e-10", "1e-10"),
        ("15e-1", "1.5"),
        ("1.50", "1.5"),
        ("0.123456789012345", "0.123456789012345"),
        ("0.1234567890123450", "0.123456789012345"),
        ("1000e-8", "1e-05"),
        ("0.0012e-3", "1.2e-06"),
        ("123456789012345e-14", "1.23456789012345"),
        ("123456789012345e-18", "0.000123456789012345"),
        ("123456789012345e-19", "1.23456789012345e-05"),
        ("1e-99", "1e-99"),
        ("1.5e-100", "1.5e-100"),
        ("123456789012345e-313", "1.23456789012345e-299"),
        ("123456789012345e-314", "1.23456789012345e-300"),
        ("123456789012345e-330", "1.2345679e-316"),
        ("123456789012345.5", "123456789012345.5"),
        ("1234567890123456.7", "1234567890123456.8"),
        ("5e-324", "5e-324"),
        ("2.2250738585072014e-308", "2.2250738585072014e-308"),
    ] {
        number(literal, canonical);
    }
}

#[test]
fn adjacent_rewritten_numbers_keep_the_bytes_between_them() {
    accepted(r#"{"n":[1e2,1e-5,-0,[2e1],"-",3e1, 4e1,"\u00e9",5e1]}"#, r#"{"n":[100,1e-05,0,[20],"-",30,40,"é",50]}"#);
    accepted(r#"{"b":1e1,"a":2e1}"#, r#"{"a":20,"b":10}"#);
    accepted(
        r#"{"o":[{"b":1e1,"a":2e1},3e1,{"d":4e1,"c":[5e1,6e1]}]}"#,
        r#"{"o":[{"a":20,"b":10},30,{"c":[50,60],"d":40}]}"#,
    );
    accepted(r#"{"n":[1e1,"0123456789012345",2e1]}"#, r#"{"n":[10,"0123456789012345",20]}"#);
    // A number that is not finite does not affect the numbers around it.
    accepted(r#"{"a":[1e1,1e400,2e1],"a":[1e1,2e1]}"#, r#"{"a":[10,20]}"#);
}

#[test]
fn huge_exponents_and_many_zeros_cancel_out() {
    let zeros = "0".repeat(1_000_000);
    number(&format!("0.{zeros}15e1000001"), "1.5");
    number(&format!("15{zeros}e-1000001"), "1.5");
    number("1e-99999999999999999999999", "0");
    number("0e99999999999999999999999", "0");
    number("15e-0000000000000000000001", "1.5");
    assert_eq!(refused(r#"{"n":1e99999999999999999999999}"#), CanonicalError::NotFinite { offset: 5 });
}

#[test]
fn integers_of_up_to_4300_digits_are_preserved() {
    number("12345678901234567890123", "12345678901234567890123");
    let longest = "7".repeat(4300);
    number(&longest, &longest);
    let error = refused(format!(r#"{{"n":-{longest}7}}"#));
    assert_eq!(error, CanonicalError::IntegerTooLong { offset: 5 });
    // A float may have more digits; it is rounded.
    number(&format!("0.{longest}7"), "0.7777777777777778");
}

#[test]
fn non_finite_numbers_are_refused() {
    for literal in ["1e400", "-1e400", "1.8e308", "NaN", "Infinity", "-Infinity"] {
        let error = refused(format!(r#"{{"n":{literal}}}"#));
        assert_eq!(error, CanonicalError::NotFinite { offset: 5 }, "{literal}");
    }
    let digits = "9".repeat(400);
    refused(format!(r#"{{"n":{digits}.5}}"#));
    for literal in ["nan", "-NaN", "+Infinity", "-Inf", "Infinit"] {
        assert!(matches!(refused(format!(r#"{{"n":{literal}}}"#)), CanonicalError::Syntax { .. }), "{literal}");
    }
}

#[test]
fn the_last_of_equal_keys_wins() {
    accepted(r#"{"b":1,"a":2,"b":3}"#, r#"{"a":2,"b":3}"#);
    accepted(r#"{"b":1,"a":2,"\u0062":3}"#, r#"{"a":2,"b":3}"#);
    accepted(r#"{"a":1,"a":2}"#, r#"{"a":2}"#);
    accepted(
        r#"{"o":{"\u0065":1,"e":[{"y":1,"x":2}],"e\u0301":3,"\u00e9":4}}"#,
        "{\"o\":{\"e\":[{\"x\":2,\"y\":1}],\"e\u{301}\":3,\"\u{e9}\":4}}",
    );
}

#[test]
fn shadowed_values_are_parsed_but_not_serialized() {
    for shadowed in ["1e400", "NaN", r#""\ud800""#, r#"[{"\ud800":-Infinity}]"#, r#"{"x":1,"x":1e999}"#] {
        accepted(format!(r#"{{"a":{shadowed},"a":1}}"#), r#"{"a":1}"#);
        accepted(format!(r#"{{"\u0061":{shadowed},"b":0,"a":1}}"#), r#"{"a":1,"b":0}"#);
        refused(format!(r#"{{"a":1,"a":{shadowed}}}"#));
    }
    for shadowed in ["01", r#""\x""#, "[1,]", &"1".repeat(4301)] {
        refused(format!(r#"{{"a":{shadowed},"a":1}}"#));
    }
    accepted(format!(r#"{{"a":{},"a":1}}"#, "1".repeat(4300)), r#"{"a":1}"#);
}

#[test]
fn keys_are_sorted_by_code_point() {
    accepted("{\"😀\":1,\"\\uffff\":2}", "{\"\u{ffff}\":2,\"😀\":1}");
    accepted(r#"{"\ud83d\ude00":1,"￮":2}"#, r#"{"￮":2,"😀":1}"#);
    accepted(r#"{"9":1,"10":2,"a":3,"_":4,"A":5,"":6}"#, r#"{"":6,"10":2,"9":1,"A":5,"_":4,"a":3}"#);
    accepted(r#"{"a":{"c":1,"b":[{"z":0,"y":0}]}}"#, r#"{"a":{"b":[{"y":0,"z":0}],"c":1}}"#);
    accepted(r#"{"ab":1,"a\u0000":2,"a":3}"#, r#"{"a":3,"a\u0000":2,"ab":1}"#);
    // The escaped spelling would sort differently.
    accepted(r#"{"b":1,"\u0061":2,"\u0063":3}"#, r#"{"a":2,"b":1,"c":3}"#);
}

#[test]
fn only_quote_backslash_and_control_characters_are_escaped() {
    accepted(r#"{"s":"\u00e9\/\u007f\u2028\u003c"}"#, "{\"s\":\"é/\u{7f}\u{2028}<\"}");
    accepted(r#"{"s":"\u0022\u005c\"\\"}"#, r#"{"s":"\"\\\"\\"}"#);
    accepted(r#"{"s":"\u0008\u0009\u000a\u000c\u000d"}"#, r#"{"s":"\b\t\n\f\r"}"#);
    accepted(r#"{"s":"\b\t\n\f\r\u0000\u001F\u000b"}"#, r#"{"s":"\b\t\n\f\r\u0000\u001f\u000b"}"#);
    accepted(r#"{"s":"\ud83d\ude00\uD83D\uDC69"}"#, r#"{"s":"😀👩"}"#);
    accepted(r#"{"\u006b\n":"v"}"#, r#"{"k\n":"v"}"#);
}

#[test]
fn lone_surrogates_are_refused() {
    for text in [r"\ud800", r"\udfff", r"\ud83d\u0041", r"\ude00\ud83d", r"\ud83dx", r"\ud83d\n", r"\ud83d\ud83d\ude00"]
    {
        let error = refused(format!(r#"{{"s":"{text}"}}"#));
        assert_eq!(error, CanonicalError::LoneSurrogate { offset: 5 }, "{text}");
        refused(format!(r#"{{"{text}":1}}"#));
    }
}

#[test]
fn containers_and_literals_are_kept_and_whitespace_is_removed() {
    accepted(
        r#"{"a":{},"b":[],"c":[[],{}],"d":[true,false,null]}"#,
        r#"{"a":{},"b":[],"c":[[],{}],"d":[true,false,null]}"#,
    );
    accepted(" \t\r\n{ \"a\" : [ 1 , { } , [ ] ] , \"b\" :\n2 }\n", r#"{"a":[1,{},[]],"b":2}"#);
    accepted("{}", "{}");
    accepted("{ }", "{}");
    accepted(r#"{"a":"  "}"#, r#"{"a":"  "}"#);
}

#[test]
fn invalid_json_and_other_top_levels_are_refused() {
    for body in ["[]", "1", "\"a\"", "null", "true", "NaN", " [{}]"] {
        assert_eq!(refused(body), CanonicalError::NotAnObject, "{body}");
    }
    for body in [
        "",
        " ",
        "{",
        "}",
        "{}x",
        "{}{}",
        "{} ,",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":[1,]}",
        "{\"a\":[1 2]}",
        "{\"a\":[1}}",
        "{\"a\":tru}",
        "{\"a\":truex}",
        "{\"a\":01}",
        "{\"a\":1.}",
        "{\"a\":.5}",
        "{\"a\":-}",
        "{\"a\":1e}",
        "{\"a\":+1}",
        "{\"a\":0x1}",
        "{\"a\":1_0}",
        "{\"a\":\"",
        "{\"a\":\"\\",
        "{\"a\":\"\\u12",
        "{\"a\":\"\\u12g4\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\0\"}",
        "{\"a\":\"\u{1f}\"}",
        "{\"a\":1}\u{a0}",
        "{\u{b}\"a\":1}",
        "\u{feff}{}",
        "// c\n{}",
    ] {
        assert!(matches!(refused(body), CanonicalError::Syntax { .. }), "{body}");
    }
}

#[test]
fn invalid_utf8_and_other_encodings_are_refused() {
    for body in [
        &b"{\"a\":\"\xff\"}"[..],
        b"{\"a\":\"\xc0\xaf\"}",
        b"{\"a\":\"\xed\xa0\x80\"}",
        b"{\"a\":\"\xf4\x90\x80\x80\"}",
    ] {
        assert_eq!(refused(body), CanonicalError::NotUtf8 { offset: 6 });
    }
    for utf16 in [&b"{\0}\0"[..], b"\0{\0}", b"\xff\xfe{\0}\0", b"{\0\0\0}\0\0\0"] {
        refused(utf16);
    }
}

#[test]
fn errors_contain_the_byte_offset() {
    assert_eq!(refused("{\"a\":1,\n\"b\" 2}").to_string(), "the body is not valid JSON: expected ':' at byte 12");
}

/// `{"a":[{"a":[ … ]}]}`, `levels` deep.
fn nested(levels: usize) -> String {
    let opening = (0..levels).map(|level| if level % 2 == 0 { "{\"a\":" } else { "[" });
    let closing = (0..levels).rev().map(|level| if level % 2 == 0 { "}" } else { "]" });
    opening.chain(["1"]).chain(closing).collect()
}

#[test]
fn nesting_is_bounded() {
    for levels in [1, 2, 128, MAX_DEPTH] {
        accepted(nested(levels), &nested(levels));
        // The same with keys to sort, so that the second pass descends too.
        accepted(nested(levels).replace("{\"a\":", "{\"b\":0, \"a\":"), &nested(levels).replace('}', ",\"b\":0}"));
    }
    assert!(matches!(refused(nested(MAX_DEPTH + 1)), CanonicalError::TooDeep { .. }));
    assert!(matches!(refused("{\"a\":".repeat(1_000_000)), CanonicalError::TooDeep { .. }));
    assert!(matches!(refused(format!("{{\"a\":{}", "[".repeat(1_000_000))), CanonicalError::TooDeep { .. }));
}

#[test]
fn size_is_bounded() {
    let body = |length: usize| format!("{{\"a\":\"{}\"}}", "x".repeat(length - 8));
    assert!(canonicalize(body(MAX_BODY).as_bytes()).is_ok());
    assert_eq!(
        canonicalize(body(MAX_BODY + 1).as_bytes()),
        Err(CanonicalError::TooLong { length: MAX_BODY as u64 + 1 })
    );
}

#[test]
fn growth_is_bounded() {
    let body = |count: usize| format!("{{\"n\":[{}1]}}", "1e300,".repeat(count));
    let canonical = canonicalize(body(1000).as_bytes()).expect("some growth is fine");
    assert_eq!(canonical.len(), r#"{"n":[1]}"#.len() + 1000 * 302);
    assert_eq!(refused(body(100_000)), CanonicalError::Grows);
    assert_eq!(refused(body(100_000).replacen("{\"n\"", "{\"z\":1,\"n\"", 1)), CanonicalError::Grows);
    // Shadowed numbers are not written, so they may exceed the limit.
    accepted(body(100_000).replacen('}', ",\"n\":1}", 1), r#"{"n":1}"#);
    // But then no later number may need rewriting.
    assert_eq!(refused(body(100_000).replacen('}', ",\"n\":1e2}", 1)), CanonicalError::Grows);
}

#[test]
fn hostile_bodies_are_canonicalized() {
    const MANY: usize = 1_000_000;
    // Equal keys, plain and escaped.
    accepted(format!("{{{}\"\":7}}", "\"\":1,".repeat(MANY)), r#"{"":7}"#);
    accepted(format!("{{{}\"a\":7}}", r#""\u0061":1,"#.repeat(MANY / 4)), r#"{"a":7}"#);

    // Different keys, descending.
    let member = |number: usize| format!("\"{number:06}\":0");
    let members: Vec<String> = (0..MANY / 4).map(member).collect();
    let ascending = format!("{{{}}}", members.join(","));
    let descending = format!("{{{}}}", members.iter().rev().map(String::as_str).collect::<Vec<_>>().join(","));
    accepted(&ascending, &ascending);
    accepted(&descending, &ascending);

    // Long keys that differ in the last byte only.
    let stem = "k".repeat(50_000);
    let keys: Vec<String> = ('a'..='z').rev().map(|last| format!("\"{stem}{last}\":1")).collect();
    let canonical = canonicalize(format!("{{{}}}", keys.join(",")).as_bytes()).expect("a valid body");
    assert!(canonical.starts_with(format!("{{\"{stem}a\"").as_bytes()));

    // Many small objects and arrays, with whitespace to be removed.
    accepted(
        format!("{{\"a\":[{}1]}}", "{} , [ ],".repeat(MANY / 4)),
        &format!("{{\"a\":[{}1]}}", "{},[],".repeat(MANY / 4)),
    );
    accepted(
        format!("{{\"a\":[{}1]}}", "{\"b\":1,\"a\":2},".repeat(MANY / 8)),
        &format!("{{\"a\":[{}1]}}", "{\"a\":2,\"b\":1},".repeat(MANY / 8)),
    );

    // Only escape sequences, and one very long number.
    accepted(format!("{{\"a\":\"{}\"}}", r"\u00e9".repeat(MANY)), &format!("{{\"a\":\"{}\"}}", "é".repeat(MANY)));
    number(&format!("1.5{}", "0".repeat(MANY)), "1.5");
}

/// A quote followed by a comma looks like the end of a value; whitespace must not cause this mistake.
#[test]
fn whitespace_around_a_colon_does_not_hide_a_quote() {
    for space in ["\n", "\t", "\r", "\n\n", " ", "\n\n\n"] {
        for (before, after) in [(space, ""), ("", space), (space, space)] {
            for first in ["", "\"z\":1,"] {
                refused(format!("{{\"k\":{{{first}\"!\"{before}:{after}\",\"b\":1}}}}"));
                let valid = format!("{{\"k\":{{{first}\"!\"{before}:{after}\",\",\"b\":\"}}\"}}}}");
                let last = first.trim_end_matches(',');
                let comma = if last.is_empty() { "" } else { "," };
                accepted(valid, &format!("{{\"k\":{{\"!\":\",\",\"b\":\"}}\"{comma}{last}}}}}"));
            }
        }
    }
}
