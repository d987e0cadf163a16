//! Typed events: what is read from a verified webhook, and the key for handling each event once.

use didit::binding::{LargeIntegers, large_integer, verify_with};
use didit::models::{FundsDirection, RequiredActionType, TravelRuleRail};
use didit::webhooks::{Event, EventType, SignatureScheme, SignedHeaders, Signer, Verifier, WebhookError};
use std::collections::BTreeSet;

const SECRET: &str = "emulator-signing-secret-0001";
const NOW: i64 = 1_760_000_000;

fn verifier() -> Verifier {
    Verifier::new([SECRET]).expect("a secret").clock(|| NOW)
}

fn signer() -> Signer {
    Signer::new(SECRET).expect("a secret")
}

fn signed(body: &[u8]) -> SignedHeaders {
    signer().sign(body, NOW).expect("a body to sign")
}

/// Signs bytes the signer would refuse.
#[expect(clippy::format_collect, reason = "obvious before fast")]
fn raw_signature(bytes: &[u8]) -> String {
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, SECRET.as_bytes());
    ring::hmac::sign(&key, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_signed_body_that_is_not_a_json_object_is_refused() {
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
        let outcome = verifier().verify(body, [("X-Signature", signature.as_str())]);
        assert!(matches!(outcome, Err(WebhookError::BadJson { .. })), "{outcome:?}");
    }
}

/// The key of an event that the platform would send like this.
fn key(body: &str, sent: i64) -> String {
    let signer = signer().v2_scheme(SignatureScheme::V2Timestamped);
    let headers = signer.sign(body.as_bytes(), sent).expect("a body to sign");
    // The scheme that does without a time in the body.
    let headers = [("X-Signature-V2", headers.signature_v2), ("X-Timestamp", headers.timestamp)];
    let event = verifier().verify(body.as_bytes(), headers).expect(body);
    assert!(event.timestamp.is_some() || event.extra.contains_key("timestamp"), "{body}");
    event.deduplication_key()
}

#[test]
fn each_event_has_a_key_of_its_own_and_keeps_it() {
    let events = [
        r#""webhook_type":"status.updated","session_id":"a","status":"Approved","created_at":1759999000"#,
        r#""webhook_type":"status.updated","session_id":"b","status":"Approved","created_at":1759999000"#,
        r#""webhook_type":"status.updated","session_id":"a","status":"Declined","created_at":1759999000"#,
        r#""webhook_type":"status.updated","session_id":"a","status":"Approved","created_at":1759999001"#,
        r#""webhook_type":"data.updated","session_id":"a","status":"Approved","created_at":1759999000"#,
        r#""webhook_type":"data.updated","session_id":"a","created_at":1759999000,"trigger":"manual_review""#,
        r#""webhook_type":"user.data.updated","vendor_data":"u","created_at":1759999000,"changed_fields":["a"]"#,
        r#""webhook_type":"user.data.updated","vendor_data":"u","created_at":1759999000,"changed_fields":["b"]"#,
        r#""webhook_type":"user.data.updated","vendor_data":"u","created_at":1759999000,"changes":{"b":{"current":1}}"#,
        r#""webhook_type":"user.status.updated","vendor_data":"u","created_at":1759999000,"previous_status":"ACTIVE""#,
        r#""webhook_type":"user.status.updated","vendor_data":"u","created_at":1759999000,"previous_status":"FLAGGED""#,
        r#""webhook_type":"transaction.created","transaction_id":"t1","created_at":1759999000"#,
        r#""webhook_type":"transaction.created","transaction_id":"t2","created_at":1759999000"#,
        r#""webhook_type":"transaction.created","txn_id":"t1","created_at":1759999000"#,
        r#""webhook_type":"transaction.created","txn_id":"t2","created_at":1759999000"#,
        r#""webhook_type":"travel_rule.status.updated","transfer_id":"1","created_at":1759999000"#,
        r#""webhook_type":"travel_rule.status.updated","transfer_id":"2","created_at":1759999000"#,
        r#""webhook_type":"travel_rule.status.updated","vendor_data":"u","transfer_id":"2","created_at":1759999000"#,
        r#""webhook_type":"travel_rule.status.updated","vendor_data":"u","transfer_id":"3","created_at":1759999000"#,
        r#""webhook_type":"transaction_rule_suggestions.created","suggestions":[1],"created_at":1759999000"#,
        r#""webhook_type":"transaction_rule_suggestions.created","suggestions":[2],"created_at":1759999000"#,
        r#""webhook_type":"brand.new","thing":{"x":1},"created_at":1759999000"#,
        r#""webhook_type":"brand.new","thing":{"x":2},"created_at":1759999000"#,
        r#""event":"transaction.created","data":{"transaction_id":"t1"},"created_at":1759999000"#,
        r#""event":"transaction.created","data":{"transaction_id":"t2"},"created_at":1759999000"#,
    ];
    let mut keys = BTreeSet::new();
    for event in &events {
        // Two deliveries of one event: what belongs to a delivery differs, and the order of the keys may.
        let decision = |url| format!(r#""decision":{{"session_url":"{url}"}}"#);
        let first = key(&format!(r#"{{{event},"event_id":"e1","timestamp":{NOW},{}}}"#, decision("x")), NOW);
        let later = NOW + 60;
        let second = key(&format!(r#"{{{},"timestamp":{later},"event_id":"e2",{event}}}"#, decision("y")), later);
        assert_eq!(first, second, "{event}");
        assert!(keys.insert(first), "{event} has the key of another one: {second}");
    }
    assert!(keys.contains("status.updated:a:Approved:1759999000"), "{keys:#?}");
}

#[test]
fn an_event_whose_time_is_a_text_or_in_the_header_alone_has_a_key_of_its_own() {
    let older = |id: &str, time: &str| {
        let data = format!(r#""data":{{"transaction_id":"{id}"}}"#);
        key(&format!(r#"{{"application_id":"a",{data},"event":"transaction.created",{time}}}"#), NOW)
    };
    let keys = [
        older("t1", r#""timestamp":"2025-10-09T08:53:20Z""#),
        older("t2", r#""timestamp":"2025-10-09T08:53:20Z""#),
        older("t1", r#""timestamp":"2025-10-09T08:53:21Z""#),
        older("t1", r#""event_id":"e""#),
    ];
    let different: BTreeSet<_> = keys.iter().collect();
    assert_eq!(different.len(), keys.len(), "{keys:#?}");
    assert!(keys[3].contains(&NOW.to_string()), "{keys:#?}");
}

fn event(body: &str) -> Event {
    verifier().verify(body.as_bytes(), signed(body.as_bytes()).iter()).expect(body)
}

#[test]
fn events_of_transactions_are_typed() {
    let body = format!(
        r#"{{"webhook_type":"transaction.status.updated","timestamp":{NOW},"environment":"live","transaction_id":"t",
        "txn_id":"payment-1","status":"AWAITING_USER","previous_status":"APPROVED","score":120,"direction":"OUTBOUND",
        "amount":"12500.50","currency":"EUR","amount_in_default_currency":null,"applicant_vendor_data":"user-1",
        "rules_matched_count":2,"action_required":{{"type":"verification_session","url":"https://verify.example.org/s",
        "session_id":"s","session_token":"the-token","status":"Not Started","of_later":1}}}}"#
    );
    let event = event(&body);
    assert_eq!(event.webhook_type, EventType::TransactionStatusUpdated);
    assert_eq!((event.status.as_deref(), event.session_status()), (Some("AWAITING_USER"), None));
    assert_eq!((event.direction.clone(), event.score), (Some(FundsDirection::Outbound), Some(120.0)));
    assert_eq!(event.amount.map(|amount| amount.to_string()).as_deref(), Some("12500.50"));
    assert!(!format!("{event:?}").contains("the-token"));
    let action = event.action_required.expect("an action");
    assert_eq!((action.kind, action.session_id.as_deref()), (RequiredActionType::VerificationSession, Some("s")));
    assert_eq!(action.session_token.as_ref().map(didit::Secret::expose), Some("the-token"));
    assert!(action.extra.contains_key("of_later"));
}

#[test]
fn events_of_travel_rule_transfers_are_typed() {
    let body = format!(
        r#"{{"webhook_type":"travel_rule.status.updated","timestamp":{NOW},"environment":"sandbox","status":"COMPLETED",
        "previous_status":"AWAITING_COUNTERPARTY","rail":"TEST_VASP","test_vasp":true,"test_vasp_scenario":"accept"}}"#
    );
    let event = event(&body);
    assert_eq!(event.webhook_type, EventType::TravelRuleStatusUpdated);
    assert_eq!((event.rail, event.test_vasp), (Some(TravelRuleRail::TestVasp), Some(true)));
    assert_eq!(event.test_vasp_scenario.as_deref(), Some("accept"));
    assert!(event.extra.is_empty());
    // No way to reach the counterparty is an empty string.
    let unknown = body.replace("TEST_VASP", "");
    assert_eq!(self::event(&unknown).rail, Some(TravelRuleRail::Other(String::new())));
}

#[test]
fn an_integer_of_any_size_is_read() {
    for digits in [20, 308, 309, 310, 4300] {
        for sign in ["", "-"] {
            let number = format!("{sign}{}", "9".repeat(digits));
            let text = r#"\"\\"#;
            let body = format!(r#"{{"timestamp":{NOW},"metadata":{{"n":{number},"a":"{text}{number}","b":[1.5e3]}}}}"#);
            let event = verifier().verify(body.as_bytes(), signed(body.as_bytes()).iter()).expect("a proven event");
            let metadata = serde_json::to_value(event.metadata).expect("JSON");
            assert_eq!(metadata["n"], number.as_str());
            assert_eq!(metadata["a"], format!("\"\\{number}"));
            assert_eq!(metadata["b"][0].as_f64(), Some(1500.0));
        }
    }
}

#[test]
fn a_large_integer_of_any_form_has_the_same_key() {
    let large = "123456789012345678901234567890";
    let body = format!(r#"{{"timestamp":{NOW},"webhook_type":"new.type","data":{{"n":{large}}}}}"#);
    let headers = signed(body.as_bytes());
    let text = verifier().verify(body.as_bytes(), headers.iter()).expect("a proven event");
    let marked = verify_with(&verifier(), body.as_bytes(), headers.iter(), LargeIntegers::Marked).expect("an event");
    let of = |event: &Event| event.data.as_ref().and_then(|data| data["n"].as_str().map(str::to_owned));
    assert_eq!(of(&text).as_deref(), Some(large));
    assert_eq!(of(&marked).as_deref().and_then(large_integer), Some(large));
    assert_eq!(text.deduplication_key(), marked.deduplication_key());
}

const KEY: &str = "didit-rs:signature_scheme";

/// A webhook that each scheme verifies, with its headers.
fn of_each_scheme(body: &str) -> Vec<(SignatureScheme, Event)> {
    SignatureScheme::ALL
        .iter()
        .map(|scheme| {
            let headers = signer().v2_scheme(*scheme).sign(body.as_bytes(), NOW).expect("a body to sign");
            let event = verifier().only(*scheme).verify(body.as_bytes(), headers.iter()).expect("a proven event");
            (*scheme, event)
        })
        .collect()
}

#[test]
fn an_event_in_json_keeps_its_scheme_and_is_otherwise_that_of_the_platform() {
    let body = format!(
        r#"{{"webhook_type":"brand.new","session_id":"a","status":"Approved","timestamp":{NOW},"thing":{{"x":1.5}}}}"#
    );
    let names = ["raw", "v2", "v2_timestamped", "simple"];
    for ((scheme, event), name) in of_each_scheme(&body).into_iter().zip(names) {
        assert_eq!(event.signature_scheme, Some(scheme));
        let text = serde_json::to_string(&event).expect("JSON");
        assert!(text.contains(&format!(r#","{KEY}":"{name}""#)), "{text}");
        let read: Event = serde_json::from_str(&text).expect("an event");
        assert_eq!(read, event);
        assert_eq!(read.deduplication_key(), event.deduplication_key());
        let value = serde_json::to_value(&event).expect("JSON");
        assert_eq!(serde_json::from_value::<Event>(value).expect("an event"), event);

        let mut plain = event;
        plain.signature_scheme = None;
        let json = serde_json::to_value(&plain).expect("JSON");
        if scheme == SignatureScheme::Simple {
            assert_eq!(json.as_object().map(serde_json::Map::len), Some(4));
        } else {
            assert_eq!(json, serde_json::from_str::<serde_json::Value>(&body).expect("JSON"));
        }
    }
}

#[test]
fn json_without_a_known_scheme_claims_none() {
    let read = |member: &str| -> Event {
        let text = format!(r#"{{"webhook_type":"brand.new","timestamp":{NOW}{member}}}"#);
        serde_json::from_str(&text).expect("an event")
    };
    let none = read("");
    assert_eq!(none.signature_scheme, None);
    assert_eq!(read(&format!(r#","{KEY}":null"#)), none);
    // Perhaps of a later version, which gets it back.
    for value in [r#""v9""#, r#""RAW""#, "1", "true", "{}", "[]"] {
        let event = read(&format!(r#","{KEY}":{value}"#));
        assert_eq!(event.signature_scheme, None, "{value}");
        assert_eq!(event.deduplication_key(), none.deduplication_key(), "{value}");
        assert!(serde_json::to_string(&event).expect("JSON").ends_with(&format!(r#""{KEY}":{value}}}"#)), "{value}");
    }
}

#[test]
fn a_body_does_not_say_by_which_scheme_it_is_verified() {
    for claim in [r#""raw""#, r#""v9""#, "1"] {
        let body = format!(
            r#"{{"webhook_type":"status.updated","timestamp":{NOW},"session_id":"","status":"","{KEY}":{claim}}}"#
        );
        for (scheme, event) in of_each_scheme(&body) {
            assert_eq!(event.signature_scheme, Some(scheme), "{claim}");
            let json = serde_json::to_value(&event).expect("JSON");
            assert_eq!(json[KEY], scheme.name(), "{claim}");
        }
    }
}
