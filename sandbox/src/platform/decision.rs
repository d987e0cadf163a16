//! Results of a simulated verification. The person is invented, and the same for the same user.

use crate::random::new_uuid;
use crate::scenario::Scenario;
use crate::store::{Object, Session, SharedFrom};
use serde_json::{Value, json};

/// A workflow feature and its names in responses.
struct Feature {
    /// Name in requests.
    name: &'static str,
    /// The list of the decision that has its results.
    list: &'static str,
    /// Name in responses.
    shown: &'static str,
    /// The object of decisions of version 2 that has its result.
    single: &'static str,
}

const fn feature(name: &'static str, list: &'static str, shown: &'static str, single: &'static str) -> Feature {
    Feature { name, list, shown, single }
}

const FEATURES: [Feature; 16] = [
    feature("OCR", "id_verifications", "ID_VERIFICATION", "id_verification"),
    feature("NFC", "nfc_verifications", "NFC", "nfc"),
    feature("LIVENESS", "liveness_checks", "LIVENESS", "liveness"),
    feature("FACE_MATCH", "face_matches", "FACE_MATCH", "face_match"),
    feature("PHONE_VERIFICATION", "phone_verifications", "PHONE", "phone"),
    feature("EMAIL_VERIFICATION", "email_verifications", "EMAIL_VERIFICATION", "email"),
    feature("PROOF_OF_ADDRESS", "poa_verifications", "POA", "poa"),
    feature("DOCUMENT_AI", "document_ai_documents", "DOCUMENT_AI", "document_ai"),
    feature("QUESTIONNAIRE", "questionnaire_responses", "QUESTIONNAIRE", "questionnaire"),
    feature("AML", "aml_screenings", "AML", "aml"),
    feature("IP_ANALYSIS", "ip_analyses", "IP_ANALYSIS", "ip_analysis"),
    feature("DATABASE_VALIDATION", "database_validations", "DATABASE_VALIDATION", "database_validation"),
    feature("AGE_ESTIMATION", "liveness_checks", "AGE_ESTIMATION", "liveness"),
    feature("KYB_REGISTRY", "registry_checks", "KYB_REGISTRY", "registry_check"),
    feature("KYB_KEY_PEOPLE", "key_people_checks", "KYB_KEY_PEOPLE", "key_people_check"),
    feature("KYB_DOCUMENTS", "document_verifications", "KYB_DOCUMENTS", "document_verification"),
];

/// Returns the name of a workflow feature in responses.
pub(crate) fn feature_name(feature: &str) -> &str {
    FEATURES.iter().find(|known| known.name == feature).map_or(feature, |known| known.shown)
}

/// Returns the list of the decision that has the results of a workflow feature.
pub(crate) fn list_of(feature: &str) -> Option<&'static str> {
    FEATURES.iter().find(|known| known.name == feature).map(|known| known.list)
}

/// Returns the identifier of the workflow node of a feature.
pub(crate) fn node_id(feature: &str) -> String {
    format!("feature_{}", feature.to_lowercase())
}

/// Returns the features of a session: those of its workflow, and those that only its scenario reports.
pub(crate) fn features(session: &Session) -> impl Iterator<Item = &str> {
    let reported = FEATURES.iter().filter(|known| session.results.contains_key(known.list));
    let covered = |list: &str| session.features.iter().any(|feature| list_of(feature) == Some(list));
    let extra = reported.filter(move |known| !covered(known.list)).map(|known| known.name);
    session.features.iter().map(String::as_str).chain(extra)
}

/// Returns the kind of a session: `business` if its workflow verifies a business.
pub(crate) fn kind(session: &Session) -> &'static str {
    if session.features.iter().any(|feature| feature.starts_with("KYB")) { "business" } else { "user" }
}

/// The simulated person of a session. The values are derived from `vendor_data`, so that the same user has the same
/// document in every session.
pub(crate) struct Person {
    pub document_number: String,
    pub email: String,
    pub phone: String,
    pub face: String,
}

pub(crate) fn person(session: &Session) -> Person {
    let user = session.vendor_data.as_deref().unwrap_or(&session.id);
    let number = user.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)) % 90_000_000);
    let contact = |name: &str| session.contact_details.get(name).and_then(Value::as_str).map(str::to_owned);
    Person {
        document_number: format!("SBX{:08}", number + 10_000_000),
        email: contact("email").unwrap_or_else(|| format!("user{number}@sandbox.example")),
        phone: contact("phone").unwrap_or_else(|| format!("+1555{:07}", number % 10_000_000)),
        face: format!("face-{number}"),
    }
}

/// Returns the lists of a finished session. `media` creates the URL of an image.
pub(crate) fn results(
    session: &Session,
    scenario: Scenario,
    blocked: &[(&'static str, &'static str)],
    media: &mut dyn FnMut(&str) -> String,
    now: &str,
) -> Object {
    let row = scenario.row();
    let person = person(session);
    let mut results = Object::new();
    let of_workflow = session.features.iter().filter_map(|name| FEATURES.iter().find(|known| known.name == name));
    // The result of the scenario is reported even if the workflow does not have the feature.
    let of_scenario = FEATURES.iter().find(|known| known.list == row.list);
    for known in of_workflow.chain(of_scenario) {
        let (list, node) = (known.list, node_id(known.name));
        // Two features may share a list.
        if results.contains_key(list) {
            continue;
        }
        let failed = row.list == list;
        let block = blocked.iter().find(|(at, _)| *at == list);
        let status = match (failed, block) {
            (_, Some(_)) => "Declined",
            (true, None) => scenario.status(),
            (false, None) => "Approved",
        };
        let mut item = item(list, session, &person, failed, media, now);
        let mut warnings = Vec::new();
        if failed && !row.risk.is_empty() {
            warnings.push(warning(row.feature, row.risk, status, &node));
        }
        if let Some((_, risk)) = block {
            warnings.push(warning(feature_of(list), risk, "Declined", &node));
        }
        item["node_id"] = json!(node);
        item["status"] = json!(status);
        item["warnings"] = json!(warnings);
        results.insert(list.to_owned(), json!([item]));
    }
    results
}

fn feature_of(list: &str) -> &'static str {
    match list {
        "liveness_checks" => "LIVENESS",
        "phone_verifications" => "PHONE",
        "email_verifications" => "EMAIL",
        _ => "ID_VERIFICATION",
    }
}

fn warning(feature: &str, risk: &str, status: &str, node: &str) -> Value {
    let words = risk.to_lowercase().replace('_', " ");
    json!({
        "feature": feature, "risk": risk, "additional_data": Value::Null,
        "log_type": if status == "Declined" { "error" } else { "warning" },
        "short_description": words, "long_description": format!("The sandbox was asked to find this: {words}."),
        "node_id": node,
    })
}

fn item(
    list: &str,
    session: &Session,
    person: &Person,
    failed: bool,
    media: &mut dyn FnMut(&str) -> String,
    now: &str,
) -> Value {
    match list {
        "id_verifications" => json!({
            "verification_method": "document", "assurance": "documentary", "document_type": "Passport",
            "document_subtype": Value::Null, "document_number": person.document_number, "personal_number": "900101-1234",
            "portrait_image": media("portrait"), "front_image": media("front"), "back_image": media("back"),
            "full_front_image": media("full-front"), "date_of_birth": "1990-01-01", "age": 36,
            "expiration_date": if failed { "2020-01-31" } else { "2035-01-31" }, "date_of_issue": "2025-01-31",
            "issuing_state": "ESP", "issuing_state_name": "Spain", "first_name": "Zoë", "last_name": "Sandbox-Muñoz",
            "full_name": "Zoë Sandbox-Muñoz", "gender": "F", "address": "Calle de la Arena 5, Łódź",
            "formatted_address": "Calle de la Arena 5", "place_of_birth": "東京都", "marital_status": "single",
            "nationality": "ESP", "extra_fields": {}, "mrz": {
                "surname": "SANDBOX MUNOZ", "name": "ZOE", "country": "ESP", "nationality": "ESP", "birth_date": "900101",
                "expiry_date": "350131", "sex": "F", "document_type": "P", "document_number": person.document_number,
                "mrz_type": "TD3", "warnings": [], "errors": [],
            },
            "parsed_address": {"city": "Łódź", "country": "PL", "street_1": "Calle de la Arena 5", "street_2": Value::Null,
                "is_verified": true, "postal_code": "90-001"},
            "extra_files": [], "front_image_camera_front_face_match_score": Value::Null, "matches": [],
            "front_image_quality_score": {"focus_score": 92.5, "brightness_score": 88.0, "brightness_issue": "ok",
                "is_document_fully_visible": true, "resolution_score": 97.0, "overall_score": 91.3},
        }),
        "nfc_verifications" => json!({
            "is_nfc_skipped": false, "portrait_image": media("chip-portrait"), "chip_data": {
                "document_type": "P", "issuing_country": "ESP", "document_number": person.document_number,
                "expiration_date": "2035-01-31", "first_name": "ZOE", "last_name": "SANDBOX MUNOZ", "birth_date": "1990-01-01",
                "gender": "F", "nationality": "ESP"},
            "authenticity": {"sod_integrity": !failed, "dg_integrity": !failed},
        }),
        "liveness_checks" => json!({
            "method": "PASSIVE", "score": if failed { 12.4 } else { 97.25 }, "reference_image": media("selfie"),
            "video_url": media("selfie-video"), "age_estimation": 34.6, "matches": [], "face_quality": 88.0,
            "face_luminance": 61.5,
        }),
        "face_matches" => json!({
            "score": if failed { 31.9 } else { 93.1 }, "source_image_session_id": Value::Null,
            "source_image": media("selfie"), "target_image": media("portrait"),
        }),
        "phone_verifications" => json!({
            "phone_number_prefix": "+1", "phone_number": person.phone.trim_start_matches("+1"), "full_number": person.phone,
            "country_code": "US", "country_name": "United States", "carrier": {"name": "Sandbox Mobile", "type": "mobile"},
            "is_disposable": false, "is_virtual": false, "verification_method": "sms", "verification_attempts": 1,
            "verified_at": now, "lifecycle": [{"type": "PHONE_VERIFICATION_APPROVED", "timestamp": now, "details": Value::Null,
            "fee": 0.03}], "matches": [],
        }),
        "email_verifications" => json!({
            "email": person.email, "is_breached": false, "breaches": [], "is_disposable": false, "is_undeliverable": false,
            "verification_attempts": 1, "verified_at": now, "lifecycle": [], "matches": [],
        }),
        "poa_verifications" => json!({
            "document_file": media("bill"), "issuing_state": "ESP", "document_type": "UTILITY_BILL",
            "document_subtype": "ELECTRICITY_BILL", "document_language": "ES", "issuer": "Sandbox Power Co.",
            "issue_date": "2026-01-15", "expiration_date": Value::Null, "poa_address": "Calle de la Arena 5",
            "poa_formatted_address": "Calle de la Arena 5", "poa_parsed_address": {"address_type": "residential",
            "street_1": "Calle de la Arena 5", "street_2": Value::Null, "city": "Madrid", "region": "Madrid",
            "country": "ES", "postal_code": "28001", "document_location": {"latitude": 40.4168, "longitude": -3.7038}},
            "name_on_document": "Zoë Sandbox-Muñoz", "name_match_score_expected_details": Value::Null,
            "name_match_score_id_verification": if failed { 61.0 } else { 100.0 }, "extra_fields": {}, "extra_files": [],
            "detected_codes": [],
        }),
        "aml_screenings" => {
            let hits = if failed {
                json!([{"id": "hit-1", "match": true, "caption": "Z. Sandbox", "datasets": ["Sanctions"], "match_score": 91,
                    "risk_score": 88, "review_status": "Unreviewed", "first_seen": now, "last_seen": now}])
            } else {
                json!([])
            };
            json!({
                "total_hits": usize::from(failed), "entity_type": "person", "hits": hits,
                "score": if failed { json!(88) } else { Value::Null }, "screened_data": {"full_name": "Zoë Sandbox-Muñoz",
                "nationality": "ESP", "date_of_birth": "1990-01-01", "document_number": person.document_number},
                "is_ongoing_monitoring_enabled": false,
            })
        }
        "ip_analyses" => json!({
            "device_brand": "Sandbox", "device_model": "One", "browser_family": "Firefox", "os_family": "Linux",
            "platform": "desktop", "device_fingerprint": person.face, "ip_country": "Spain", "ip_country_code": "ES",
            "ip_state": "Madrid", "ip_city": "Madrid", "latitude": 40.4168, "longitude": -3.7038, "ip_address": "192.0.2.7",
            "isp": "Sandbox Net", "organization": "Sandbox Net", "is_vpn_or_tor": failed, "is_data_center": false,
            "time_zone": "Europe/Madrid", "time_zone_offset": "+0100", "matches": [],
        }),
        "database_validations" => json!({
            "issuing_state": "ESP", "validation_type": "one_by_one", "screened_data": {"first_name": "Zoë",
            "last_name": "Sandbox-Muñoz", "document_number": person.document_number, "date_of_birth": "1990-01-01"},
            "validations": [{"service_id": "esp_citizens", "service_name": "Citizens", "validation": {
                "full_name": if failed { "no_match" } else { "full_match" }, "date_of_birth": "full_match",
                "identification_number": if failed { "no_match" } else { "full_match" }},
                "outcome_code": if failed { "NO_MATCH" } else { "MATCH" }, "source_data": {}}],
            "match_type": if failed { "no_match" } else { "full_match" },
        }),
        "questionnaire_responses" => json!({
            "questionnaire_id": new_uuid(), "title": "Questionnaire", "languages": ["en"], "default_language": "en",
            "is_active": true, "sections": [{"title": Value::Null, "items": [{"uuid": session.id, "value": "1",
            "element_type": "SHORT_TEXT", "is_required": true, "title": "Occupation?", "answer": {"value": "Engineer"}}]}],
        }),
        _ => json!({}),
    }
}

/// Returns the decision of a session. Without `media`, image and video URLs are null.
pub(crate) fn decision(session: &Session, origin: &str, media: bool, write: bool) -> Value {
    let mut decision = json!({
        "session_id": session.id,
        "session_kind": kind(session),
        "session_number": session.number,
        "session_url": write.then(|| url(session, origin)),
        "status": session.status,
        "workflow_id": session.workflow_id,
        "features": session.features.iter().map(|feature| feature_name(feature)).collect::<Vec<_>>(),
        "vendor_data": session.vendor_data,
        "metadata": session.metadata,
        "expected_details": session.expected_details,
        "contact_details": session.contact_details,
        "callback": session.callback,
        "nfc_skip_reason": Value::Null,
        "reviews": session.decision_reviews,
        "created_at": crate::clock::text_of(session.created_at),
        "expires_at": crate::clock::text_of(session.expires_at),
        "environment": "sandbox",
    });
    for Feature { list, .. } in FEATURES {
        decision[list] = session.results.get(list).cloned().unwrap_or(Value::Null);
    }
    if let Some(SharedFrom { session_id, application_id }) = &session.shared_from {
        decision["shared_from_session"] = json!({"session_id": session_id, "application_id": application_id});
    }
    if !media {
        withhold_media(&mut decision);
    }
    decision
}

/// Returns a decision as webhooks of an older version have it: one object per feature instead of a list. In version 1
/// the identity document has another name.
pub(crate) fn older(decision: &Value, version: &str) -> Value {
    let mut older = decision.clone();
    for Feature { list, single, .. } in FEATURES {
        let first = older.as_object_mut().and_then(|fields| fields.remove(list));
        let name = if (version, single) == ("v1", "id_verification") { "kyc" } else { single };
        if let Some(first) = first {
            older[name] = first.get(0).cloned().unwrap_or(Value::Null);
        }
    }
    older
}

/// Returns the URL of the hosted page.
pub(crate) fn url(session: &Session, origin: &str) -> String {
    format!("{origin}/session/{}", session.token)
}

/// Replaces image and video URLs by null.
pub(crate) fn withhold_media(value: &mut Value) {
    match value {
        Value::String(text) if text.contains("/media/") => *value = Value::Null,
        Value::Array(values) => values.iter_mut().for_each(withhold_media),
        Value::Object(object) => object.values_mut().for_each(withhold_media),
        _ => {}
    }
}
