//! Policy of the verifier: headers, secrets, schemes, tolerance, errors.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use didit_webhooks::{
    MAX_BODY, SignatureScheme, SignedHeaders, Signer, SimpleValues, Verification, Verifier, WebhookError, canonicalize,
    timestamp_of,
};

const SECRET: &str = "emulator-signing-secret-0001";
const NOW: i64 = 1_760_000_000;
const BODY: &[u8] =
    br#"{"session_id":"0b7f","status":"Approved","timestamp":1760000000,"webhook_type":"status.updated"}"#;

fn parts(verification: Verification) -> (SignatureScheme, i64, Option<i64>, Option<SimpleValues>) {
    let Verification { scheme, timestamp, header_timestamp, simple, .. } = verification;
    (scheme, timestamp, header_timestamp, simple)
}

fn verifier() -> Verifier {
    Verifier::new([SECRET]).expect("a secret").clock(|| NOW)
}

fn signer() -> Signer {
    Signer::new(SECRET).expect("a secret")
}

fn signed(body: &[u8]) -> SignedHeaders {
    signer().sign(body, NOW).expect("a body to sign")
}

fn signed_with_timestamp(body: &[u8]) -> SignedHeaders {
    signer().v2_scheme(SignatureScheme::V2Timestamped).sign(body, NOW).expect("a body to sign")
}

/// Signs bytes the signer would refuse.
#[expect(clippy::format_collect, reason = "simple rather than fast")]
fn raw_signature(bytes: &[u8]) -> String {
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, SECRET.as_bytes());
    ring::hmac::sign(&key, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn scheme(outcome: Result<Verification, WebhookError>) -> Result<SignatureScheme, WebhookError> {
    outcome.map(|verification| verification.scheme)
}

fn missing(header: &str) -> Result<SignatureScheme, WebhookError> {
    Err(WebhookError::MissingHeader { header: header.to_owned() })
}

#[test]
fn headers_of_many_types_are_accepted() {
    let headers = signed(BODY);
    let verifier = verifier();
    let raw = Ok(SignatureScheme::Raw);

    assert_eq!(scheme(verifier.verify_signature(BODY, headers.iter())), raw);
    assert_eq!(scheme(verifier.verify_signature(BODY, [("x-signature", &headers.signature)])), raw);

    let owned: Vec<(String, Vec<u8>)> =
        headers.iter().map(|(name, value)| (name.to_uppercase(), value.as_bytes().to_vec())).collect();
    assert_eq!(scheme(verifier.verify_signature(BODY, owned)), raw);

    let hash_map: HashMap<String, String> =
        headers.iter().map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
    assert_eq!(scheme(verifier.verify_signature(BODY, &hash_map)), raw);
    let tree_map: BTreeMap<&str, &str> = headers.iter().collect();
    assert_eq!(scheme(verifier.verify_signature(BODY, &tree_map)), raw);

    let mut header_map = http::HeaderMap::new();
    for (name, value) in headers.iter() {
        let name = http::HeaderName::from_bytes(name.as_bytes()).expect("a header name");
        header_map.insert(name, http::HeaderValue::from_str(value).expect("a header value"));
    }
    header_map.insert("content-type", http::HeaderValue::from_static("application/json"));
    assert_eq!(scheme(verifier.verify_signature(BODY, &header_map)), raw);
    assert_eq!(scheme(verifier.verify_signature(BODY, header_map)), raw);
}

#[test]
fn an_owned_header_map_may_have_several_values_of_a_header() {
    let headers = signed(BODY);
    let (name, right) = headers.iter().find(|(name, _)| *name == "X-Signature").expect("the header");
    let name = http::HeaderName::from_bytes(name.as_bytes()).expect("a header name");
    let right = http::HeaderValue::from_str(right).expect("a header value");
    let mut header_map = http::HeaderMap::new();
    header_map.append(&name, http::HeaderValue::from_str(&"0".repeat(64)).expect("a header value"));
    header_map.append("x-other", http::HeaderValue::from_static("1"));
    // The iterator of the map returns this value without a name.
    header_map.append(&name, right.clone());
    assert_eq!(scheme(verifier().verify_signature(BODY, header_map)), Ok(SignatureScheme::Raw));

    // A value without a name before it is ignored.
    let nameless = [(None, right.clone()), (Some(name), right)];
    assert_eq!(scheme(verifier().verify_signature(BODY, nameless)), Ok(SignatureScheme::Raw));
    let nameless: [(Option<&str>, &str); 1] = [(None, "value")];
    assert!(verifier().verify_signature(BODY, nameless).is_err());
}

#[test]
fn the_cheapest_matching_scheme_is_reported() {
    let headers = signed(BODY);
    let spaced = [BODY, b" "].concat();
    let verifier = verifier();
    assert_eq!(scheme(verifier.verify_signature(BODY, headers.iter())), Ok(SignatureScheme::Raw));
    // The body was reformatted in transit: the raw signature no longer matches, the canonical JSON is the same.
    assert_eq!(scheme(verifier.verify_signature(&spaced, headers.iter())), Ok(SignatureScheme::V2));
    assert_eq!(
        scheme(verifier.verify_signature(&spaced, signed_with_timestamp(BODY).iter())),
        Ok(SignatureScheme::V2Timestamped)
    );
}

#[test]
fn missing_headers_are_named() {
    let none: [(&str, &str); 0] = [];
    let headers = signed(BODY);
    let only = |scheme| verifier().only(scheme);
    let v2 = [("X-Signature-V2", headers.signature_v2.as_str())];
    let simple = [("X-Signature-Simple", headers.signature_simple.as_str())];
    assert_eq!(scheme(verifier().verify_signature(BODY, none)), missing("X-Signature-V2"));
    assert_eq!(scheme(verifier().verify_signature(BODY, simple)), missing("X-Signature-V2"));
    assert_eq!(scheme(only(SignatureScheme::Raw).verify_signature(BODY, v2)), missing("X-Signature"));
    assert_eq!(scheme(only(SignatureScheme::V2).verify_signature(BODY, none)), missing("X-Signature-V2"));
    assert_eq!(scheme(only(SignatureScheme::V2Timestamped).verify_signature(BODY, none)), missing("X-Signature-V2"));
    assert_eq!(scheme(only(SignatureScheme::V2Timestamped).verify_signature(BODY, v2)), missing("X-Timestamp"));
    assert_eq!(scheme(only(SignatureScheme::Simple).verify_signature(BODY, v2)), missing("X-Signature-Simple"));
    // The published schemes do not need the header.
    assert_eq!(scheme(verifier().verify_signature(BODY, v2)), Ok(SignatureScheme::V2));
}

#[test]
fn schemes_that_are_not_accepted_never_match() {
    let plain = signed(BODY);
    let timestamped = signed_with_timestamp(BODY);
    let void = "0".repeat(64);
    for (accepted, v2_plain, v2_timestamped) in [
        (SignatureScheme::V2, Ok(SignatureScheme::V2), Err(WebhookError::NoMatch)),
        (SignatureScheme::V2Timestamped, Err(WebhookError::NoMatch), Ok(SignatureScheme::V2Timestamped)),
    ] {
        let verifier = verifier().only(accepted);
        assert_eq!(scheme(verifier.verify_signature(BODY, plain.iter())), v2_plain);
        assert_eq!(scheme(verifier.verify_signature(BODY, timestamped.iter())), v2_timestamped);
    }
    let raw = verifier().only(SignatureScheme::Raw);
    let headers = [("X-Signature", void.as_str()), ("X-Signature-V2", plain.signature_v2.as_str())];
    assert_eq!(scheme(raw.verify_signature(BODY, headers)), Err(WebhookError::NoMatch));

    let two = verifier().accept(&[SignatureScheme::V2Timestamped, SignatureScheme::V2]);
    assert_eq!(scheme(two.verify_signature(BODY, plain.iter())), Ok(SignatureScheme::V2));
    assert_eq!(scheme(two.verify_signature(BODY, timestamped.iter())), Ok(SignatureScheme::V2Timestamped));
    assert_eq!(scheme(two.verify_signature(BODY, [("X-Signature", &plain.signature)])), missing("X-Signature-V2"));

    assert_eq!(scheme(verifier().accept(&[]).verify_signature(BODY, plain.iter())), Err(WebhookError::NoMatch));
}

#[test]
fn simple_is_opt_in_and_returns_only_the_signed_values() {
    let headers = signed(BODY);
    let simple = [("X-Signature-Simple", headers.signature_simple.as_str()), ("X-Timestamp", &headers.timestamp)];
    // The rest of the body may be forged.
    let changed =
        br#"{"session_id":"0b7f","status":"Approved","timestamp":1760000000,"webhook_type":"status.updated","decision":{}}"#;
    assert_eq!(scheme(verifier().verify_signature(changed, simple)), missing("X-Signature-V2"));
    let lenient = verifier().allow_simple(true);
    assert_eq!(
        lenient.verify_signature(changed, simple).map(parts),
        Ok((
            SignatureScheme::Simple,
            NOW,
            Some(NOW),
            Some(SimpleValues {
                timestamp: NOW,
                session_id: "0b7f".to_owned(),
                status: "Approved".to_owned(),
                webhook_type: "status.updated".to_owned(),
            }),
        ))
    );
    // Schemes that sign the whole body are tried first, and then `simple` is absent.
    assert_eq!(lenient.verify_signature(BODY, headers.iter()).expect("genuine").simple, None);
    assert_eq!(scheme(lenient.verify_signature(changed, headers.iter())), Ok(SignatureScheme::Simple));
    assert_eq!(
        scheme(lenient.allow_simple(false).verify_signature(changed, headers.iter())),
        Err(WebhookError::NoMatch)
    );
}

#[test]
fn simple_values_with_separators_are_refused() {
    let body = br#"{"session_id":"a:b","status":"c","timestamp":1760000000,"webhook_type":"d"}"#;
    let moved = br#"{"session_id":"a","status":"b:c","timestamp":1760000000,"webhook_type":"d"}"#;
    let headers = signed(body);
    assert_eq!(headers.signature_simple, signed(moved).signature_simple);
    let verifier = verifier().only(SignatureScheme::Simple);
    assert_eq!(scheme(verifier.verify_signature(body, headers.iter())), Err(WebhookError::NoMatch));
    assert_eq!(scheme(verifier.verify_signature(moved, headers.iter())), Err(WebhookError::NoMatch));
}

#[test]
fn simple_reads_escapes_equal_keys_and_absent_values() {
    let body = br#"{"status":"x","timestamp":1,"\u0073tatus":"In \u0052eview","timestamp":1.76e9,"session_id":null,"a":{"status":"y"}}"#;
    let headers = signed(br#"{"status":"In Review","timestamp":1760000000}"#);
    let verification =
        verifier().only(SignatureScheme::Simple).verify_signature(body, headers.iter()).expect("the same four values");
    let values = verification.simple.expect("Simple returns its values");
    assert_eq!(
        (values.session_id.as_str(), values.status.as_str(), values.webhook_type.as_str()),
        ("", "In Review", "")
    );
    for odd in [&br#"{"status":{},"timestamp":1760000000}"#[..], br#"{"status":true,"timestamp":1760000000}"#] {
        assert_eq!(
            scheme(verifier().only(SignatureScheme::Simple).verify_signature(odd, headers.iter())),
            Err(WebhookError::NoMatch)
        );
        assert!(matches!(signer().sign(odd, NOW), Err(WebhookError::BadJson { .. })));
    }
}

#[test]
fn any_of_several_secrets_may_have_signed() {
    let headers = signed(BODY);
    for secrets in [["new", SECRET], [SECRET, "old"]] {
        let verifier = Verifier::new(secrets).expect("secrets").clock(|| NOW).allow_simple(true);
        assert_eq!(scheme(verifier.verify_signature(BODY, headers.iter())), Ok(SignatureScheme::Raw));
        for (name, value, expected) in [
            ("X-Signature-V2", &headers.signature_v2, SignatureScheme::V2),
            ("X-Signature-V2", &signed_with_timestamp(BODY).signature_v2, SignatureScheme::V2Timestamped),
            ("X-Signature-Simple", &headers.signature_simple, SignatureScheme::Simple),
        ] {
            let pairs = [(name, value), ("X-Timestamp", &headers.timestamp)];
            assert_eq!(scheme(verifier.verify_signature(BODY, pairs)), Ok(expected));
        }
    }
    for other in ["other", " emulator-signing-secret-0001", "EMULATOR-SIGNING-SECRET-0001"] {
        let verifier = Verifier::new([other]).expect("a secret").clock(|| NOW);
        assert_eq!(scheme(verifier.verify_signature(BODY, headers.iter())), Err(WebhookError::NoMatch));
    }
}

#[test]
fn empty_secrets_are_refused() {
    let none: [&str; 0] = [];
    assert_eq!(Verifier::new(none).err(), Some(WebhookError::InvalidSecret));
    assert_eq!(Verifier::new([""]).err(), Some(WebhookError::InvalidSecret));
    assert_eq!(Verifier::new([SECRET, ""]).err(), Some(WebhookError::InvalidSecret));
    assert_eq!(Verifier::new([format!("{SECRET}\n")]).err(), Some(WebhookError::InvalidSecret));
    assert_eq!(Signer::new("").err(), Some(WebhookError::InvalidSecret));
}

#[test]
fn any_of_up_to_four_repeated_signatures_may_match() {
    let right = signed(BODY).signature_v2;
    let wrong = "0".repeat(64);
    let v2 = |values: &[&str]| {
        let pairs: Vec<_> = values.iter().map(|value| ("X-Signature-V2", *value)).collect();
        scheme(verifier().verify_signature(BODY, pairs))
    };
    assert_eq!(v2(&[&wrong, "", "junk", &right]), Ok(SignatureScheme::V2));
    assert_eq!(v2(&[&right, &wrong]), Ok(SignatureScheme::V2));
    assert_eq!(v2(&[&wrong, &wrong]), Err(WebhookError::NoMatch));
    assert!(matches!(
        v2(&[&right, &wrong, &wrong, &wrong, &wrong]),
        Err(WebhookError::Malformed { header, .. }) if header == "X-Signature-V2"
    ));
}

/// Verifies `X-Signature-V2` with these values of `X-Timestamp`.
fn with_timestamps(
    verifier: &Verifier,
    headers: &SignedHeaders,
    timestamps: &[&str],
) -> Result<Verification, WebhookError> {
    let signatures = headers.iter().filter(|(name, _)| *name == "X-Signature-V2");
    let timestamps = timestamps.iter().map(|value| ("x-timestamp", *value));
    verifier.verify_signature(BODY, signatures.chain(timestamps))
}

fn with_timestamp(headers: &SignedHeaders, timestamps: &[&str]) -> Result<SignatureScheme, WebhookError> {
    scheme(with_timestamps(&verifier(), headers, timestamps))
}

#[test]
fn an_unsigned_x_timestamp_never_refuses_a_signed_body() {
    let headers = signed(BODY);
    let long = "1".repeat(1000);
    let cases: &[(&[&str], Option<i64>)] = &[
        (&[], None),
        (&["1760000000"], Some(NOW)),
        (&[" 1760000000\t"], Some(NOW)),
        (&["1760000000", "1760000000"], Some(NOW)),
        (&["01760000000"], Some(NOW)),
        // A second boundary between the body and the header, and a repeated delivery.
        (&["1760000001"], Some(NOW + 1)),
        (&["1760003600"], Some(NOW + 3600)),
        (&["-5"], Some(-5)),
        (&[""], None),
        (&["now"], None),
        (&["+1760000000"], None),
        (&["1_760_000_000"], None),
        (&["1760000000.0"], None),
        (&["0x68e76c00"], None),
        (&["1760000000", "1760000001"], None),
        (&["1760000000", "1760000001", "1760000000"], None),
        (&["9223372036854775808"], None),
        (&["2025-10-09T08:53:20Z"], None),
        (&["\u{661}"], None),
        (&[&long], None),
        (&[&long, &long], None),
    ];
    for (timestamps, header_timestamp) in cases {
        for verifier in [verifier(), verifier().only(SignatureScheme::V2)] {
            let expected = (SignatureScheme::V2, NOW, *header_timestamp, None);
            let verified = with_timestamps(&verifier, &headers, timestamps).map(parts);
            assert_eq!(verified, Ok(expected), "{timestamps:?}");
        }
        // The header does not make an old body recent.
        let late = verifier().clock(|| NOW + 3600);
        let stale = WebhookError::Stale { timestamp: NOW, now: NOW + 3600, tolerance_seconds: 300 };
        assert_eq!(with_timestamps(&late, &headers, timestamps), Err(stale), "{timestamps:?}");
    }
}

#[test]
fn x_timestamp_must_be_decimal_if_it_is_signed() {
    let malformed = |outcome| matches!(outcome, Err(WebhookError::Malformed { header, .. }) if header == "X-Timestamp");
    for timestamp in ["", "now", "+1760000000", "1760000000.0", "9223372036854775808"] {
        let message = [timestamp.as_bytes(), b":", BODY].concat();
        let headers = SignedHeaders { signature_v2: raw_signature(&message), ..signed(BODY) };
        assert!(malformed(with_timestamp(&headers, &[timestamp])), "{timestamp}");
    }
    // No value was signed with certainty.
    let headers = signed_with_timestamp(BODY);
    assert_eq!(with_timestamp(&headers, &["1760000000", "1760000000"]), Ok(SignatureScheme::V2Timestamped));
    assert!(malformed(with_timestamp(&headers, &["1760000000", "1760000001"])));
    assert!(malformed(with_timestamp(&headers, &[&"1".repeat(1000)])));
    let only = verifier().only(SignatureScheme::V2Timestamped);
    assert!(malformed(scheme(with_timestamps(&only, &headers, &["1760000000", "1760000001"]))));
    // Before a signature matches, no error describes a single timestamp.
    let wrong = SignedHeaders { signature_v2: "0".repeat(64), ..headers };
    assert_eq!(with_timestamp(&wrong, &["now"]), Err(WebhookError::NoMatch));
}

#[test]
fn a_signed_x_timestamp_decides() {
    // The body's timestamp is an hour older, or absent: a delivery that was sent again.
    for body in [&br#"{"timestamp":1759996400}"#[..], br#"{"a":1}"#] {
        let headers = signed_with_timestamp(body);
        let expected = (SignatureScheme::V2Timestamped, NOW, Some(NOW), None);
        // Also if X-Signature matches too, whose timestamp is refused.
        for verifier in [verifier(), verifier().allow_simple(true), verifier().only(SignatureScheme::V2Timestamped)] {
            assert_eq!(verifier.verify_signature(body, headers.iter()).map(parts), Ok(expected.clone()));
        }
        // The plain V2 signature and the timestamped one in two headers.
        let both = [
            ("X-Signature-V2", signed(body).signature_v2),
            ("X-Signature-V2", headers.signature_v2.clone()),
            ("X-Timestamp", headers.timestamp.clone()),
        ];
        assert_eq!(verifier().verify_signature(body, both).map(parts), Ok(expected));
        // A changed header is not signed.
        let changed = SignedHeaders { timestamp: "1760000001".to_owned(), ..headers.clone() };
        let error = verifier().verify_signature(body, changed.iter()).expect_err("not fresh");
        assert!(matches!(error, WebhookError::Stale { .. } | WebhookError::NoTimestamp), "{error:?}");
        let only = verifier().only(SignatureScheme::V2Timestamped);
        assert_eq!(scheme(only.verify_signature(body, changed.iter())), Err(WebhookError::NoMatch));
        // An old signed header does not become recent.
        let late = verifier().clock(|| NOW + 301);
        let error = late.verify_signature(body, headers.iter()).expect_err("not fresh");
        assert_eq!(error, WebhookError::Stale { timestamp: NOW, now: NOW + 301, tolerance_seconds: 300 });
    }
}

#[test]
fn x_timestamp_is_signed_as_received() {
    let mut message = b" 1760000000:".to_vec();
    message.extend_from_slice(BODY);
    let signature_v2 = raw_signature(&message);
    let headers = SignedHeaders { signature_v2, ..signed(BODY) };
    assert_eq!(with_timestamp(&headers, &[" 1760000000"]), Ok(SignatureScheme::V2Timestamped));
    assert_eq!(with_timestamp(&headers, &["1760000000"]), Err(WebhookError::NoMatch));
}

/// Verifies a body that is signed now, and returns its timestamp. Accepts only the expected scheme.
fn outcome_of(body: &str, expected: SignatureScheme) -> Result<i64, WebhookError> {
    let headers = match expected {
        SignatureScheme::V2Timestamped => signed_with_timestamp(body.as_bytes()),
        _ => signed(body.as_bytes()),
    };
    verifier().only(expected).verify_signature(body.as_bytes(), headers.iter()).map(|verification| {
        assert_eq!(verification.scheme, expected);
        verification.timestamp
    })
}

#[test]
fn the_signed_timestamp_is_an_integer_or_a_decimal_string() {
    use SignatureScheme::{Raw, Simple, V2, V2Timestamped};
    for scheme in [Raw, V2, V2Timestamped, Simple] {
        for body in [
            r#"{"timestamp":1760000000}"#,
            r#"{"timestamp":1760000000.0}"#,
            r#"{"timestamp":176e7}"#,
            r#"{"timestamp":"1760000000"}"#,
            r#"{"timestamp":5,"timestamp":1760000000}"#,
            r#"{"data":{"timestamp":5},"timest\u0061mp" : 1760000000 , "z":{"timestamp":6}}"#,
        ] {
            assert_eq!(outcome_of(body, scheme), Ok(NOW), "{scheme:?} {body}");
        }
        let body = r#"{"timestamp":1759999999}"#;
        // V2Timestamped signs X-Timestamp, which is NOW.
        let expected = if scheme == V2Timestamped { NOW } else { NOW - 1 };
        assert_eq!(outcome_of(body, scheme), Ok(expected), "{scheme:?}");
    }
}

#[test]
fn timestamp_of_returns_the_timestamp_that_is_verified() {
    for (body, expected) in [
        (&br#"{"timestamp":1760000000}"#[..], Some(NOW)),
        (br#"{"timestamp":"1760000000"}"#, Some(NOW)),
        (br#"{"timestamp":5,"a":{"timestamp":6},"timestamp":1.76e9}"#, Some(NOW)),
        (br#"{"timestamp":-1}"#, Some(-1)),
        (b"{}", None),
        (br#"{"timestamp":"2025-10-09T08:53:20Z","a":{"timestamp":6}}"#, None),
        (br#"{"timestamp":" 1760000000"}"#, None),
        (br#"{"timestamp":1760000000.5}"#, None),
    ] {
        let timestamp = timestamp_of(body).expect("a JSON object");
        assert_eq!(timestamp, expected);
        if timestamp == Some(NOW) {
            let headers = signed(body);
            assert_eq!(verifier().verify_signature(body, headers.iter()).map(|outcome| outcome.timestamp), Ok(NOW));
        }
    }
    assert!(timestamp_of(b"[]").is_err() && timestamp_of(b"").is_err());
}

#[test]
fn bodies_without_a_signed_timestamp_are_refused() {
    use SignatureScheme::{Raw, V2, V2Timestamped};
    for body in [
        "{}",
        r#"{"timestamp":null}"#,
        r#"{"timestamp":1760000000.5}"#,
        r#"{"timestamp":1e300}"#,
        r#"{"timestamp":9223372036854775808}"#,
        r#"{"timestamp":"2025-10-09T08:53:20Z"}"#,
        r#"{"timestamp":" 1760000000"}"#,
        r#"{"timestamp":""}"#,
        r#"{"created_at":1760000000,"data":{"timestamp":1760000000}}"#,
    ] {
        assert_eq!(outcome_of(body, Raw), Err(WebhookError::NoTimestamp), "{body}");
        assert_eq!(outcome_of(body, V2), Err(WebhookError::NoTimestamp), "{body}");
        // This scheme signs the header.
        assert_eq!(outcome_of(body, V2Timestamped), Ok(NOW), "{body}");
    }
}

#[test]
fn a_timestamp_that_is_not_a_number_or_string_is_refused() {
    for body in [&br#"{"timestamp":true}"#[..], br#"{"timestamp":[1760000000]}"#, br#"{"timestamp":{}}"#] {
        let outcome = verifier().verify_signature(body, [("X-Signature", raw_signature(body))]);
        assert_eq!(outcome, Err(WebhookError::NoTimestamp));
    }
}

#[test]
fn created_at_is_not_used_as_the_timestamp() {
    // A delivery that is repeated hours after the event.
    let body = br#"{"created_at":1759990000,"timestamp":1760000000}"#;
    assert_eq!(
        verifier().verify_signature(body, signed(body).iter()).map(|verification| verification.timestamp),
        Ok(NOW)
    );
}

#[test]
fn tolerance_is_inclusive_on_both_sides() {
    let headers = signed(BODY);
    let at = |now: i64, tolerance: u64| {
        let verifier = verifier().clock(move || now).tolerance(Duration::from_secs(tolerance));
        scheme(verifier.verify_signature(BODY, headers.iter()))
    };
    for (now, tolerance, fresh) in [
        (NOW, 0, true),
        (NOW + 1, 0, false),
        (NOW - 1, 0, false),
        (NOW + 60, 60, true),
        (NOW - 60, 60, true),
        (NOW + 61, 60, false),
        (NOW - 61, 60, false),
        (i64::MAX, 300, false),
        (i64::MIN, 300, false),
        (i64::MIN, u64::MAX, true),
    ] {
        let expected = if fresh {
            Ok(SignatureScheme::Raw)
        } else {
            Err(WebhookError::Stale { timestamp: NOW, now, tolerance_seconds: tolerance })
        };
        assert_eq!(at(now, tolerance), expected, "{now} {tolerance}");
    }
}

#[test]
fn the_system_clock_is_the_default() {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    let now = i64::try_from(now.as_secs()).expect("fits in 64 bits");
    let body = format!(r#"{{"timestamp":{now}}}"#);
    let headers = signer().sign(body.as_bytes(), now).expect("a body to sign");
    let verifier = Verifier::new([SECRET]).expect("a secret");
    assert_eq!(scheme(verifier.verify_signature(body.as_bytes(), headers.iter())), Ok(SignatureScheme::Raw));
    let error = verifier.verify_signature(BODY, signed(BODY).iter()).expect_err("the fixed body is old");
    assert!(matches!(error, WebhookError::Stale { timestamp: NOW, .. }));
}

#[test]
fn a_body_without_canonical_json_is_refused_even_when_signed() {
    let many_digits = format!(r#"{{"a":{}.5,"timestamp":1760000000}}"#, "9".repeat(310));
    for body in [
        many_digits.as_bytes(),
        br#"{"a":NaN,"timestamp":1760000000}"#,
        br#"{"a":1e999,"timestamp":1760000000}"#,
        br#"{"a":"\ud800","timestamp":1760000000}"#,
        br#"{"a":01,"timestamp":1760000000}"#,
        br#"[{"timestamp":1760000000}]"#,
        b"\xef\xbb\xbf{\"timestamp\":1760000000}",
        b"",
    ] {
        let signature = raw_signature(body);
        let outcome = verifier().verify_signature(body, [("X-Signature-V2", signature.as_str())]);
        assert!(matches!(outcome, Err(WebhookError::BadJson { .. })), "{outcome:?}");
        assert!(matches!(signer().sign(body, NOW), Err(WebhookError::BadJson { .. })));
    }
    // Shadowed values are not serialized, so they cause no error.
    let body = br#"{"a":NaN,"a":"\ud800","a":1,"timestamp":1760000000}"#;
    assert_eq!(scheme(verifier().verify_signature(body, signed(body).iter())), Ok(SignatureScheme::Raw));
}

#[test]
fn long_canonical_json_is_hashed_completely() {
    // Pieces of many lengths, around the size of the hash buffer.
    for length in (1..40).chain([4000, 4080, 4090, 4096, 4097, 5000, 8192, 9000]) {
        for count in [1, 3, 100, 701] {
            let members: Vec<String> =
                (0..count).map(|number| format!(r#""{number}":"{}", "#, "x".repeat(length))).collect();
            let body = format!(r#"{{{}"timestamp":1760000000}}"#, members.concat());
            let canonical = canonicalize(body.as_bytes()).expect("canonical JSON");
            assert_eq!(signed(body.as_bytes()).signature_v2, raw_signature(&canonical));
            let timestamped = [b"1760000000:", &canonical[..]].concat();
            assert_eq!(signed_with_timestamp(body.as_bytes()).signature_v2, raw_signature(&timestamped));
        }
    }
}

#[test]
fn a_body_above_the_size_limit_is_refused() {
    let body = vec![b' '; MAX_BODY + 1];
    let outcome = verifier().verify_signature(&body, [("X-Signature", "0".repeat(64))]);
    assert!(matches!(outcome, Err(WebhookError::BadJson { .. })));
}

#[test]
fn invalid_json_is_reported_only_if_it_has_to_be_parsed() {
    // Without a matching raw signature, an invalid body is not parsed.
    let outcome = verifier().verify_signature(b"not JSON", [("X-Signature", "0".repeat(64))]);
    assert_eq!(outcome, Err(WebhookError::NoMatch));
    let outcome = verifier().verify_signature(b"not JSON", [("X-Signature-V2", "no signature")]);
    assert_eq!(outcome, Err(WebhookError::NoMatch));
    let outcome = verifier().verify_signature(b"not JSON", [("X-Signature-V2", "0".repeat(64))]);
    assert!(matches!(outcome, Err(WebhookError::BadJson { .. })));
}

#[test]
fn a_body_in_base64_is_named_in_the_error() {
    let headers = signed(BODY);
    let standard = "eyJzZXNzaW9uX2lkIjoiMGI3ZiIsInN0YXR1cyI6IkFwcHJvdmVkIiwidGltZXN0YW1wIjoxNzYwMDAwMDAwLCJ3ZWJob29r\
                    X3R5cGUiOiJzdGF0dXMudXBkYXRlZCJ9";
    let (first, second) = standard.split_at(76);
    let in_base64 = |body: &str, headers: Vec<(&str, &str)>| match verifier().verify_signature(body.as_bytes(), headers)
    {
        Err(WebhookError::BadJson { reason }) => reason.contains("is base64"),
        _ => false,
    };
    let bodies = [
        standard.to_owned(),
        format!("{first}\r\n{second}\r\n"),
        // Both alphabets, with and without padding.
        "eyJhIjoiPz4ifQ==".to_owned(),
        "eyJhIjoiPz4ifQ".to_owned(),
        "eyJhIjoiw7_Dv8O_In0=".to_owned(),
        "eyJhIjoiw7/Dv8O/In0=".to_owned(),
        "IHsiYSI6MX0=".to_owned(),
    ];
    for body in &bodies {
        for name in ["X-Signature", "X-Signature-V2"] {
            let signatures = headers.iter().filter(|(header, _)| *header == name).collect();
            assert!(in_base64(body, signatures), "{name} {body}");
        }
        assert!(in_base64(body, headers.iter().collect()), "{body}");
        let all: Vec<_> = headers.iter().collect();
        let error = verifier().verify_signature(body.as_bytes(), all).expect_err("base64").to_string();
        assert!(error.contains("isBase64Encoded") && !error.contains("eyJ"), "{error}");
    }
    // Not base64, or of something else: no JSON, `[1]`, `"a"`, cut off.
    for body in ["not JSON", "e", "", "WzFd", "ImEi", &first[..74], "eyJhIjoiPz4ifQ===", "eyJh!joiPz4ifQ=="] {
        assert!(!in_base64(body, headers.iter().collect()), "{body}");
    }
    // Decoded first, the webhook is genuine.
    assert_eq!(scheme(verifier().verify_signature(BODY, headers.iter())), Ok(SignatureScheme::Raw));
}

#[test]
fn errors_and_debug_output_contain_no_secrets() {
    let body = br#"{"name":"Zofie Private","timestamp":"Private","a":x}"#;
    let headers = signed(BODY);
    let mut shown = vec![format!("{:?} {:?}", verifier(), signer())];
    let wrong = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    for headers in [
        vec![("X-Signature", wrong), ("X-Timestamp", "Private")],
        vec![("X-Signature-V2", wrong)],
        vec![("X-Signature", &*headers.signature), ("X-Timestamp", "Private")],
        vec![],
    ] {
        for body in [&body[..], BODY] {
            if let Err(error) = verifier().verify_signature(body, headers.clone()) {
                shown.push(format!("{error} {error:?}"));
            }
        }
    }
    assert!(shown.len() > 7);
    for text in shown {
        for secret in [SECRET, "Private", "Zofie", "Approved", "0b7f", wrong, &headers.signature] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}

#[test]
fn verifiers_are_shared_between_threads() {
    fn shared<T: Send + Sync + Clone + 'static>(_: &T) {}
    shared(&verifier());
    shared(&signer());
}

#[test]
fn every_scheme_returns_the_same_timestamp() {
    let bodies = [
        r#"{"timestamp":1760000000,"a":{"timestamp":1}}"#,
        r#"{"timestamp":1760000000,"a":[{"timestamp":1},{"b":2}]}"#,
        r#"{"timestamp":1760000000,"a":"timestamp"}"#,
        r#"{"timestamp":1760000000,"a":["timestamp",1]}"#,
        r#"{"timestamp":1760000000,"a":"\"timestamp\":1}"}"#,
        r#"{"timestamp":1760000000,"a":"\\\"timestamp\":1}"}"#,
        r#"{"a":"\\","timestamp":1760000000}"#,
        r#"{"timestamp":1,"timestamp":1760000000}"#,
        r#"{"timestamp":1,"\u0074imestamp":1760000000}"#,
        r#"{"\u0074imestamp":1,"timestamp":1760000000}"#,
        r#"{"a":{"b":{}}, "timestamp" : "1760000000" , "z":[{}]} "#,
    ];
    for body in bodies {
        let headers = signed(body.as_bytes());
        for scheme in [SignatureScheme::Raw, SignatureScheme::V2] {
            let verification = verifier().only(scheme).verify_signature(body.as_bytes(), headers.iter());
            assert_eq!(
                verification.map(|verification| (verification.scheme, verification.timestamp)),
                Ok((scheme, NOW)),
                "{body}"
            );
        }
    }
}

#[test]
fn every_scheme_has_a_name() {
    let names: Vec<_> = SignatureScheme::ALL.iter().map(|scheme| scheme.name()).collect();
    assert_eq!(names, ["raw", "v2", "v2_timestamped", "simple"]);
    for scheme in SignatureScheme::ALL {
        assert_eq!(SignatureScheme::from_name(scheme.name()), Some(*scheme));
    }
    for other in ["", "RAW", "v3", "X-Signature"] {
        assert_eq!(SignatureScheme::from_name(other), None);
    }
}
