//! Search of companies in registries.

use crate::platform::Refusal;
use crate::platform::collections::{Answer, Request, find};
use crate::platform::facts::Example;
use crate::random::new_uuid;
use crate::store::{Object, State};
use serde_json::{Value, json};

const KEY: &str = "companies";

/// Searches companies: there is one with the name of the request.
pub(super) fn search(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    let (name, number) = (request.text("name"), request.text("registration_number"));
    if name.is_none() && number.is_none() {
        return Err(Refusal::field("name", "Send a name or a registration number."));
    }
    let id = new_uuid();
    let company = Object::from_iter([
        ("uuid".to_owned(), json!(id)),
        ("company_name".to_owned(), json!(name.unwrap_or("Sandbox Company Ltd"))),
        ("registration_number".to_owned(), json!(number.unwrap_or("00000001"))),
        ("country_code".to_owned(), json!(request.text("country_code"))),
    ]);
    let found = json!({
        "kyb_response_id": id, "name": company["company_name"], "registration_number": company["registration_number"],
        "status": "active", "type": "Private limited company", "risk_level": "low", "fetch_status": "resolved",
    });
    state.applications[app].objects.entry(KEY.to_owned()).or_default().push(company);
    let registry = json!({
        "companies": [found], "pagination": {"total": 1, "page": 1, "per_page": 10}, "search_status": "resolved",
        "search_resolved": true,
    });
    Ok(answer(state, request, Object::from_iter([("kyb_registry".to_owned(), registry)])))
}

/// Returns a company that a search found. `tier` says how much of it.
pub(super) fn select(state: &State, app: usize, request: &Request, tier: &str) -> Result<Answer, Refusal> {
    let id = request.text("kyb_response_id").unwrap_or_default();
    let unknown = |_| Refusal::field("kyb_response_id", "There is no search result with this identifier.");
    let company = find(state, app, KEY, id).map_err(unknown)?;
    let owners = if tier == "basic" { "not_requested" } else { "delivered" };
    let mut registry = company.clone();
    for (name, value) in [
        ("status", json!("Approved")),
        ("registry_status", json!("active")),
        ("data_resolved", json!(true)),
        ("is_from_registry", json!(true)),
        ("fetch_status", json!("resolved")),
        ("registry_tier_delivered", json!(tier)),
        ("registry_ownership_status", json!(owners)),
    ] {
        registry.insert(name.to_owned(), value);
    }
    if tier == "basic" {
        registry.insert("beneficial_owners".to_owned(), json!([]));
    }
    Ok(answer(
        state,
        request,
        Object::from_iter([
            ("registry_tier_requested".to_owned(), json!(tier)),
            ("registry_tier_delivered".to_owned(), json!(tier)),
            ("kyb_registry".to_owned(), Value::Object(registry)),
        ]),
    ))
}

fn answer(state: &State, request: &Request, mut source: Object) -> Answer {
    let now = state.clock.text();
    source.insert("request_id".to_owned(), json!(new_uuid()));
    source.insert("created_at".to_owned(), json!(now));
    for name in ["vendor_data", "metadata"] {
        source.insert(name.to_owned(), request.body.get(name).cloned().unwrap_or(Value::Null));
    }
    let schema = request.found.operation.responses.get(&200).and_then(|content| content.json.as_ref());
    let example = Example { seed: &request.found.operation.name, now: &now, repeated: None };
    Answer::Value(schema.map_or(Value::Null, |schema| example.of(schema, &source)))
}
