//! Corrections of the results of a session.

use crate::platform::collections::{Answer, Request, shown};
use crate::platform::decision::{feature_name, list_of};
use crate::platform::{Refusal, deliveries};
use crate::store::{Object, Session, State};
use serde_json::{Value, json};

/// Responds to an operation that corrects a session; `None` for others, and if the session has no such result.
pub(super) fn respond(state: &mut State, app: usize, request: &Request) -> Option<Result<Answer, Refusal>> {
    let correct: fn(&mut Session, &Request) -> Option<Object> = match request.found.operation.name.as_str() {
        "sessions.update_data" => |session, request| correct(session, request, "id_verifications"),
        "sessions.update_poa_data" => |session, request| correct(session, request, "poa_verifications"),
        "sessions.update_feature_status" => update_feature,
        "sessions.update_aml_hit_status" => |session, request| review(session, std::slice::from_ref(&request.body)),
        "sessions.bulk_update_aml_hit_status" => |session, request| {
            let updates = request.body.get("hit_updates").and_then(Value::as_array);
            let updates: Vec<Object> =
                updates.into_iter().flatten().filter_map(|one| one.as_object().cloned()).collect();
            review(session, &updates)
        },
        _ => return None,
    };
    let session = state.applications[app].session_mut(request.found.parameter("sessionId"))?;
    let number = session.number;
    let result = correct(session, request)?;
    deliveries::data_updated(state, app, number);
    Some(Ok(Answer::Value(shown(request.response(), &result))))
}

/// Changes the fields of the first result of a list, or of that of the node in the query.
fn correct(session: &mut Session, request: &Request, list: &str) -> Option<Object> {
    let node = request.query.get("node_id");
    let results = session.results.get_mut(list)?.as_array_mut()?;
    let result =
        results.iter_mut().find(|result| node.is_none_or(|node| result["node_id"] == *node))?.as_object_mut()?;
    result.extend(request.body.clone());
    let names =
        ["first_name", "last_name"].map(|name| result.get(name).and_then(Value::as_str).unwrap_or_default().to_owned());
    if request.body.contains_key("first_name") || request.body.contains_key("last_name") {
        result.insert("full_name".to_owned(), json!(names.join(" ").trim()));
    }
    Some(result.clone())
}

/// Changes the status of the feature of a node.
fn update_feature(session: &mut Session, request: &Request) -> Option<Object> {
    let node = request.found.parameter("nodeId");
    let of_node = |result: &Value| result["node_id"] == node;
    let feature = session.features.iter().find(|feature| {
        let list = list_of(feature).and_then(|list| session.results.get(list)?.as_array());
        list.is_some_and(|list| list.iter().any(of_node))
    })?;
    let (name, list) = (feature_name(feature).to_owned(), list_of(feature)?);
    let result = session.results.get_mut(list)?.as_array_mut()?.iter_mut().find(|result| of_node(result))?;
    result["status"] = request.body["new_status"].clone();
    Some(Object::from_iter([
        ("session_id".to_owned(), json!(session.id)),
        ("node_id".to_owned(), json!(node)),
        ("feature_type".to_owned(), json!(name)),
        ("new_status".to_owned(), request.body["new_status"].clone()),
    ]))
}

/// Changes the review status of hits of AML screenings. Returns the screening.
fn review(session: &mut Session, updates: &[Object]) -> Option<Object> {
    let screenings = session.results.get_mut("aml_screenings")?.as_array_mut()?;
    let mut found = None;
    for screening in screenings {
        for hit in screening.get_mut("hits").and_then(Value::as_array_mut).into_iter().flatten() {
            let update = updates.iter().find(|update| update.get("hit_id") == hit.get("id"));
            if let Some(status) = update.and_then(|update| update.get("review_status")) {
                hit["review_status"] = status.clone();
            }
        }
        found = screening.as_object().cloned();
    }
    found
}
