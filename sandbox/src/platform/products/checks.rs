//! Standalone checks of documents, faces and names.

use crate::platform::Refusal;
use crate::platform::collections::{Answer, Request};
use crate::platform::facts::Example;
use crate::random::new_uuid;
use crate::scenario::{CATALOGUE, Row, Scenario};
use crate::store::{Object, State};
use serde_json::{Value, json};

/// A file with these bytes, followed by the name of a scenario, has its result.
const MARK: &[u8] = b"didit-sandbox:";
/// Score of a face that fits.
const SCORE: f64 = 95.0;
/// Age of every face.
const AGE: f64 = 30.0;

/// A check of an upload.
#[derive(Debug)]
pub(super) struct Check {
    pub operation: &'static str,
    /// Name of the report in the response.
    report: &'static str,
    /// List of the decision that has the same report, by which scenarios fit.
    list: &'static str,
}

pub(super) const CHECKS: [Check; 8] = [
    Check { operation: "id_verification.verify", report: "id_verification", list: "id_verifications" },
    Check { operation: "passive_liveness.check", report: "liveness", list: "liveness_checks" },
    Check { operation: "age_estimation.estimate", report: "age_estimation", list: "liveness_checks" },
    Check { operation: "face_match.compare", report: "face_match", list: "face_matches" },
    Check { operation: "face_search.search", report: "face_search", list: "" },
    Check { operation: "proof_of_address.verify", report: "poa", list: "poa_verifications" },
    Check { operation: "document_ai.analyze", report: "document_ai", list: "" },
    Check { operation: "database_validation.validate", report: "database_validation", list: "database_validations" },
];

/// Returns the scenario that a file names: in its name, or in its bytes after [`MARK`].
fn scenario(request: &Request, list: &str) -> Option<&'static Row> {
    let fits = |row: &&Row| !row.list.is_empty() && row.list == list;
    let marked = |bytes: &[u8], slug: &str| {
        let wanted = [MARK, slug.as_bytes()].concat();
        bytes.windows(wanted.len()).any(|part| part == wanted)
    };
    let names = |row: &&Row| {
        request.files.iter().any(|file| file.file_name.contains(row.slug) || marked(&file.bytes, row.slug))
    };
    CATALOGUE.iter().filter(fits).find(names)
}

/// Responds to a check. It is approved unless a file names a scenario, or a threshold of the request declines it.
pub(super) fn respond(state: &State, request: &Request, check: &Check) -> Answer {
    let row = scenario(request, check.list);
    let number = |name: &str| request.body.get(name).and_then(Value::as_f64);
    // (feature, risk) of the warning.
    let low = match check.report {
        "face_match" if number("face_match_score_decline_threshold").is_some_and(|least| SCORE <= least) => {
            Some(("FACEMATCH", "LOW_FACE_MATCH_SIMILARITY"))
        }
        "liveness" | "age_estimation"
            if number("face_liveness_score_decline_threshold").is_some_and(|least| SCORE <= least) =>
        {
            Some(("LIVENESS", "LOW_LIVENESS_SCORE"))
        }
        "age_estimation" if number("age_estimation_decline_threshold").is_some_and(|least| AGE < least) => {
            Some(("LIVENESS", "AGE_BELOW_MINIMUM"))
        }
        "id_verification" if number("minimum_age").is_some_and(|least| AGE < least) => {
            Some(("ID_VERIFICATION", "MINIMUM_AGE_NOT_MET"))
        }
        _ => None,
    };
    let finding = row.map(|row| (row.feature, row.risk)).or(low);
    let score = if finding.is_some() { 12.0 } else { SCORE };
    let mut report = Object::from_iter([
        ("status".to_owned(), json!(if finding.is_some() { "Declined" } else { "Approved" })),
        ("score".to_owned(), json!(score)),
        ("warnings".to_owned(), json!(finding.map(|(feature, risk)| super::warning(feature, risk)).as_slice())),
    ]);
    for (name, value) in [
        ("age_estimation", json!(AGE)),
        ("age", json!(30)),
        ("total_matches", json!(0)),
        ("matches", json!([])),
        ("match_type", json!(if finding.is_some() { "no_match" } else { "full_match" })),
        ("first_name", json!("Sandbox")),
        ("last_name", json!("User")),
        ("full_name", json!("Sandbox User")),
        ("issuing_state", json!("USA")),
        ("expiration_date", json!("2035-01-02")),
    ] {
        report.insert(name.to_owned(), value);
    }
    if row.is_some_and(|row| row.scenario == Scenario::ReviewPoaPartialMatch) {
        // There is no other status than these two, and the check does not decline a partial match.
        report.insert("status".to_owned(), json!("Approved"));
    }
    let source = Object::from_iter([
        ("request_id".to_owned(), json!(new_uuid())),
        (check.report.to_owned(), Value::Object(report)),
    ]);
    answer(state, request, source)
}

fn answer(state: &State, request: &Request, mut source: Object) -> Answer {
    let now = state.clock.text();
    source.insert("created_at".to_owned(), json!(now));
    for name in ["vendor_data", "metadata"] {
        source.insert(name.to_owned(), request.body.get(name).cloned().unwrap_or(Value::Null));
    }
    let example = Example { seed: &request.found.operation.name, now: &now, repeated: Some(&request.body) };
    Answer::Value(request.response().map_or(Value::Null, |schema| example.of(schema, &source)))
}

/// Screens a name. `sandbox_scenario` chooses the result; without it there is no hit. A repeated idempotency key gets the
/// first response again.
pub(super) fn screen(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    let key = request.headers.get("Idempotency-Key").and_then(Value::as_str).map(|key| (app, key.to_owned()));
    if let Some((body, response)) = key.as_ref().and_then(|key| state.idempotent.get(key)) {
        return if *body == request.body { Ok(Answer::Value(response.clone())) } else { Err(Refusal::KeyReused) };
    }
    let scenario = match request.text("sandbox_scenario") {
        None => Scenario::Approve,
        Some(slug) => Scenario::from_slug(slug)
            .ok_or_else(|| Refusal::field("sandbox_scenario", format!("Unknown sandbox scenario: '{slug}'.")))?,
    };
    let (status, score) = match scenario {
        Scenario::DeclineAmlHit => ("Declined", Some(100.0)),
        Scenario::ReviewAmlPossibleMatch => ("In Review", Some(85.0)),
        _ => ("Approved", None),
    };
    let name = request.text("full_name").unwrap_or_default();
    let hits: Vec<Value> = score
        .iter()
        .map(|score| json!({"match": true, "caption": name, "score": score, "match_score": score}))
        .collect();
    let warnings: Vec<Value> = score.iter().map(|_| super::warning("AML", "POSSIBLE_MATCH_FOUND")).collect();
    let body = |field: &str| request.body.get(field).cloned().unwrap_or(Value::Null);
    let report = json!({
        "status": status, "total_hits": hits.len(), "hits": hits, "score": score.unwrap_or(0.0), "warnings": warnings,
        "entity_type": body("entity_type"),
        "screened_data": {
            "full_name": name, "date_of_birth": body("date_of_birth"), "nationality": body("nationality"),
            "document_number": body("document_number"),
        },
    });
    let source = Object::from_iter([("request_id".to_owned(), json!(new_uuid())), ("aml".to_owned(), report)]);
    let answer = answer(state, request, source);
    if let (Some(key), Answer::Value(response)) = (key, &answer) {
        state.idempotent.insert(key, (request.body.clone(), response.clone()));
    }
    Ok(answer)
}
