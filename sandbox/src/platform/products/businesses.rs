//! Businesses.

use crate::platform::collections::{self, Answer, Request, find, shown};
use crate::platform::decision::kind;
use crate::platform::{Refusal, deliveries};
use crate::random::new_uuid;
use crate::store::{Application, Object, State};
use serde_json::{Value, json};

const KEY: &str = "businesses";

/// Responds to an operation of businesses; `None` for those that follow from the facts.
pub(super) fn respond(state: &mut State, app: usize, request: &Request) -> Option<Result<Answer, Refusal>> {
    let id = request.found.parameter("vendor_data").to_owned();
    Some(match request.found.operation.name.strip_prefix("businesses.")? {
        "list" => Ok(list(state, app, request)),
        "create" => create(state, app, request),
        "retrieve" => detail(state, app, &id, request),
        "update" | "update_status" => update(state, app, &id, request),
        "batch_delete" => batch_delete(state, app, request),
        _ => return None,
    })
}

/// Returns a business with the counts of its sessions.
fn counted(app: &Application, business: &Object) -> Object {
    let mut business = business.clone();
    let sessions: Vec<&str> = business
        .get("vendor_data")
        .and_then(Value::as_str)
        .and_then(|vendor_data| app.of_user.get(vendor_data))
        .into_iter()
        .flatten()
        .filter_map(|number| app.sessions.get(number))
        .filter(|session| kind(session) == "business")
        .map(|session| session.status.as_str())
        .collect();
    let count = |status: &str| json!(sessions.iter().filter(|other| **other == status).count());
    let name = ["display_name", "legal_name"].into_iter().find_map(|name| business.get(name)?.as_str());
    for (name, value) in [
        ("effective_name", json!(name)),
        ("session_count", json!(sessions.len())),
        ("approved_count", count("Approved")),
        ("declined_count", count("Declined")),
        ("in_review_count", count("In Review")),
    ] {
        business.insert(name.to_owned(), value);
    }
    business
}

fn detail(state: &State, app: usize, id: &str, request: &Request) -> Result<Answer, Refusal> {
    let business = counted(&state.applications[app], find(state, app, KEY, id)?);
    Ok(Answer::Value(shown(request.response(), &business)))
}

fn list(state: &State, app: usize, request: &Request) -> Answer {
    let application = &state.applications[app];
    let schema = request.response().and_then(|page| page.page_items());
    let all = application.objects.get(KEY).into_iter().flatten().rev();
    let search = request.query.get("search").and_then(Value::as_str).unwrap_or_default().to_lowercase();
    let found = all.filter(|business| {
        let texts = business.values().filter_map(Value::as_str).map(str::to_lowercase);
        texts.into_iter().any(|text| text.contains(&search))
    });
    Answer::Items(found.map(|business| shown(schema, &counted(application, business))).collect())
}

fn create(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    if let Some(vendor_data) = request.text("vendor_data")
        && find(state, app, KEY, vendor_data).is_ok()
    {
        return Err(Refusal::field("vendor_data", "A business with this vendor_data exists."));
    }
    let business = collections::created(&state.applications[app], request, &state.clock.text());
    let id = business["didit_internal_id"].as_str().unwrap_or_default().to_owned();
    state.applications[app].objects.entry(KEY.to_owned()).or_default().push(business);
    detail(state, app, &id, request)
}

/// Creates the business of a session, if there is none with its `vendor_data`.
pub(crate) fn record_session(state: &mut State, app: usize, number: i64) {
    let now = state.clock.text();
    let Some(session) = state.applications[app].sessions.get(&number) else { return };
    let Some(vendor_data) = session.vendor_data.clone() else { return };
    let name = session.expected_details.get("company_name").cloned().unwrap_or(Value::Null);
    if let Ok(business) = collections::find_mut(state, app, KEY, &vendor_data) {
        business.insert("last_session_at".to_owned(), json!(now));
        return;
    }
    let uuid = new_uuid();
    let business = [
        ("uuid", json!(uuid)),
        ("didit_internal_id", json!(uuid)),
        ("vendor_data", json!(vendor_data)),
        ("legal_name", name),
        ("status", json!("ACTIVE")),
        ("first_session_at", json!(now)),
        ("last_session_at", json!(now)),
        ("created_at", json!(now)),
        ("updated_at", json!(now)),
    ];
    let business = business.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    state.applications[app].objects.entry(KEY.to_owned()).or_default().push(business);
}

fn update(state: &mut State, app: usize, id: &str, request: &Request) -> Result<Answer, Refusal> {
    let before = find(state, app, KEY, id)?.clone();
    collections::update(state, app, KEY, id, &request.body)?;
    let after = find(state, app, KEY, id)?.clone();
    deliveries::entity_changed(state, app, "business", &before, &after);
    detail(state, app, id, request)
}

fn batch_delete(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    let all = request.body.get("delete_all") == Some(&json!(true));
    let ids = ["vendor_data_list", "didit_internal_id_list"];
    let ids = ids.iter().filter_map(|name| request.body.get(*name)?.as_array()).flatten();
    let ids: Vec<&str> = ids.filter_map(Value::as_str).collect();
    if !all && ids.is_empty() {
        return Err(Refusal::NoUserSelected);
    }
    let businesses = state.applications[app].objects.entry(KEY.to_owned()).or_default();
    let before = businesses.len();
    businesses.retain(|business| !(all || ids.iter().any(|id| collections::is(business, id))));
    let deleted = before - businesses.len();
    Ok(Answer::Value(json!({ "deleted": deleted })))
}
