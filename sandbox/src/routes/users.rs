//! Users: who was verified, by the application's own identifiers.

use super::page;
use crate::answer::{Answer, Outcome, array, detail, field, not_found};
use crate::call::{Call, Fields};
use crate::state::{Application, Object, State, new_uuid};
use serde_json::{Value, json};

/// Statuses a user can be given: the platform's, and the requirement's.
const STATUSES: [&str; 6] = ["ACTIVE", "FLAGGED", "BLOCKED", "Approved", "Declined", "In Review"];
const LISTS: [&str; 3] = ["approved_emails", "approved_phones", "issuing_states"];

/// A new user's record.
pub(crate) fn record(vendor_data: &str, now: &str) -> Object {
    let mut record = Object::new();
    for (name, value) in [
        ("didit_internal_id", json!(new_uuid())),
        ("vendor_data", json!(vendor_data)),
        ("display_name", Value::Null),
        ("full_name", Value::Null),
        ("date_of_birth", Value::Null),
        ("status", json!("ACTIVE")),
        ("portrait_image_url", Value::Null),
        ("issuing_states", json!([])),
        ("approved_emails", json!([])),
        ("approved_phones", json!([])),
        ("features", json!({})),
        ("features_list", json!([])),
        ("metadata", json!({})),
        ("comments", json!([])),
        ("first_session_at", json!(now)),
        ("last_session_at", json!(now)),
        ("last_activity_at", json!(now)),
        ("created_at", json!(now)),
        ("updated_at", json!(now)),
    ] {
        record.insert(name.to_owned(), value);
    }
    record
}

/// A record with what its sessions say. Tags are wrapped in the detail and bare in the list.
fn shown(app: &Application, record: &Object, whole: bool) -> Value {
    let mut shown = record.clone();
    let user = record["vendor_data"].as_str().unwrap_or_default();
    let sessions: Vec<&str> = app
        .of_user
        .get(user)
        .into_iter()
        .flatten()
        .filter_map(|number| app.sessions.get(number).map(|session| session.status.as_str()))
        .collect();
    let count = |status: &str| sessions.iter().filter(|other| **other == status).count();
    let tag = json!({"uuid": app.uuid, "name": "sandbox", "color": "#2563eb"});
    let name = [&record["display_name"], &record["full_name"]].into_iter().find(|name| !name.is_null()).cloned();
    for (field, value) in [
        ("session_count", json!(sessions.len())),
        ("approved_count", json!(count("Approved"))),
        ("declined_count", json!(count("Declined"))),
        ("in_review_count", json!(count("In Review"))),
        ("effective_name", name.unwrap_or(Value::Null)),
        (
            "tags",
            json!([if whole {
                json!({"uuid": app.client_id, "tag": tag, "added_by_email": Value::Null, "added_by_name": "Sandbox"})
            } else {
                tag
            }]),
        ),
    ] {
        shown.insert(field.to_owned(), value);
    }
    if !whole {
        for name in ["metadata", "comments", "updated_at"] {
            shown.remove(name);
        }
    }
    Value::Object(shown)
}

pub(crate) fn route(state: &mut State, call: &Call, app: usize, path: &[&str]) -> Outcome {
    match (call.method.as_str(), path) {
        ("GET", []) => {
            let app = &state.applications[app];
            let is = |record: &&Object, name: &str, wanted: Option<&str>| {
                wanted.is_none_or(|wanted| record[name].as_str().is_some_and(|text| text.eq_ignore_ascii_case(wanted)))
            };
            let rows: Vec<&Object> = app
                .users
                .values()
                .filter(|record| is(record, "status", call.query("status")))
                .filter(|record| {
                    let states = record["issuing_states"].as_array();
                    call.query("country")
                        .is_none_or(|wanted| states.is_some_and(|states| states.contains(&json!(wanted))))
                })
                .filter(|record| {
                    let text = ["vendor_data", "full_name", "display_name"]
                        .map(|name| record[name].as_str().unwrap_or_default());
                    call.query("search").is_none_or(|part| text.iter().any(|text| text.contains(part)))
                })
                .collect();
            page(call, rows.len(), |offset, limit| {
                rows.iter().skip(offset).take(limit).map(|record| shown(app, record, false)).collect()
            })
        }
        ("POST", ["delete"]) => delete(state, call, app),
        ("GET", [user]) => {
            let app = &state.applications[app];
            Ok(Answer::ok(shown(app, app.users.get(*user).ok_or_else(not_found)?, true)))
        }
        ("PATCH", [user]) => {
            let body = call.object()?;
            body.one_of("status", &STATUSES)?;
            if body.text("full_name")?.is_some_and(|name| name.chars().count() > 512) {
                return Err(field("full_name", "Ensure this field has no more than 512 characters."));
            }
            if body.get("metadata").is_some_and(|value| !value.is_object() && !value.is_null()) {
                return Err(field("metadata", "Expected an object."));
            }
            for name in LISTS {
                body.list(name)?;
            }
            let known = ["full_name", "display_name", "date_of_birth", "status", "metadata"];
            let changes =
                body.into_iter().filter(|(name, _)| known.contains(&name.as_str()) || LISTS.contains(&name.as_str()));
            update(state, app, user, changes.collect())
        }
        ("PATCH", [user, "update-status"]) => {
            let body = call.object()?;
            body.required_text("status")?;
            let status = body.one_of("status", &STATUSES[..3])?;
            update(state, app, user, [("status".to_owned(), json!(status))].into_iter().collect())
        }
        (_, [] | [_]) => Err(detail(405, "Method not allowed.")),
        _ => Err(not_found()),
    }
}

fn update(state: &mut State, app: usize, user: &str, changes: Object) -> Outcome {
    let now = state.clock.text();
    let app = &mut state.applications[app];
    let record = app.users.get_mut(user).ok_or_else(not_found)?;
    record.extend(changes);
    record.insert("updated_at".to_owned(), json!(now));
    let record = record.clone();
    Ok(Answer::ok(shown(app, &record, true)))
}

fn delete(state: &mut State, call: &Call, app: usize) -> Outcome {
    let body = call.object()?;
    let all = body.boolean("delete_all")? == Some(true);
    let texts = |name| body.list(name).map(Option::unwrap_or_default);
    let (users, ids) = (texts("vendor_data_list")?, texts("didit_internal_id_list")?);
    if !all && users.is_empty() && ids.is_empty() {
        return Err(array("Name users, or set delete_all."));
    }
    let app = &mut state.applications[app];
    let before = app.users.len();
    app.users
        .retain(|user, record| !(all || users.contains(&json!(user)) || ids.contains(&record["didit_internal_id"])));
    Ok(Answer::ok(json!({"deleted": before - app.users.len()})))
}
