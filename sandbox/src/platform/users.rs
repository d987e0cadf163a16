//! Users, identified by `vendor_data`.

use super::decision::kind;
use super::fields::{Fields, date};
use super::products::businesses;
use super::{Refusal, deliveries};
use crate::random::new_uuid;
use crate::store::{Application, Object, State};
use serde_json::{Value, json};

/// Statuses that a user can be given: `update_status` accepts the first three, `update` all.
const STATUSES: [&str; 6] = ["ACTIVE", "FLAGGED", "BLOCKED", "Approved", "Declined", "In Review"];
const LISTS: [&str; 3] = ["approved_emails", "approved_phones", "issuing_states"];

/// Returns the record of a new user.
fn record(vendor_data: &str, now: &str) -> Object {
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

/// Returns a record with the counts of its sessions. Tags are wrapped with `detail`, and bare in lists.
pub(crate) fn to_json(app: &Application, record: &Object, detail: bool) -> Value {
    let mut json = record.clone();
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
            json!([if detail {
                json!({"uuid": record["didit_internal_id"], "tag": tag, "added_by_email": Value::Null, "added_by_name": "Sandbox"})
            } else {
                tag
            }]),
        ),
    ] {
        json.insert(field.to_owned(), value);
    }
    if !detail {
        for name in ["metadata", "comments", "updated_at"] {
            json.remove(name);
        }
    }
    Value::Object(json)
}

/// Creates or updates the record of the session's user.
pub(crate) fn record_session(state: &mut State, app: usize, number: i64) {
    let now = state.clock.text();
    let application = &mut state.applications[app];
    let Some(session) = application.sessions.get(&number) else { return };
    if kind(session) != "user" {
        return businesses::record_session(state, app, number);
    }
    let Some(user) = session.vendor_data.clone() else { return };
    let name =
        session.results.get("id_verifications").and_then(|list| list[0]["full_name"].as_str()).map(str::to_owned);
    let record = application.users.entry(user.clone()).or_insert_with(|| record(&user, &now));
    record.insert("last_session_at".to_owned(), json!(now));
    if let Some(name) = name {
        record.insert("full_name".to_owned(), json!(name));
        record.insert("issuing_states".to_owned(), json!(["ESP"]));
    }
    for (field, list, name) in
        [("approved_emails", "email_verifications", "email"), ("approved_phones", "phone_verifications", "full_number")]
    {
        let Some(verified) = session.results.get(list).map(|list| &list[0]) else { continue };
        if let Some(known) = record.get_mut(field).and_then(Value::as_array_mut)
            && verified["status"] == "Approved"
            && !known.contains(&verified[name])
        {
            known.push(verified[name].clone());
        }
    }
}

/// Filters of a list of users.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter<'a> {
    pub status: Option<&'a str>,
    pub country: Option<&'a str>,
    /// Part of `vendor_data` or of a name.
    pub search: Option<&'a str>,
}

/// Returns the records that match the filter.
pub(crate) fn list<'a>(app: &'a Application, filter: &Filter<'_>) -> Vec<&'a Object> {
    let Filter { status, country, search } = *filter;
    app.users
        .values()
        .filter(|record| {
            status.is_none_or(|wanted| record["status"].as_str().is_some_and(|text| text.eq_ignore_ascii_case(wanted)))
        })
        .filter(|record| {
            let states = record["issuing_states"].as_array();
            country.is_none_or(|wanted| states.is_some_and(|states| states.contains(&json!(wanted))))
        })
        .filter(|record| {
            let text =
                ["vendor_data", "full_name", "display_name"].map(|name| record[name].as_str().unwrap_or_default());
            search.is_none_or(|part| text.iter().any(|text| text.contains(part)))
        })
        .collect()
}

/// Returns the record of a user.
pub(crate) fn find<'a>(app: &'a Application, user: &str) -> Result<&'a Object, Refusal> {
    app.users.get(user).ok_or(Refusal::NotFound)
}

/// Creates a user by hand.
pub(crate) fn create(state: &mut State, app: usize, fields: Object) -> Result<(), Refusal> {
    let user = fields.required_text("vendor_data")?;
    let now = state.clock.text();
    let users = &mut state.applications[app].users;
    if users.contains_key(&user) {
        return Err(Refusal::field("vendor_data", "A user with this vendor_data exists."));
    }
    let mut record = record(&user, &now);
    // There is no session yet.
    for name in ["first_session_at", "last_session_at"] {
        record.insert(name.to_owned(), Value::Null);
    }
    users.insert(user.clone(), record);
    update(state, app, &user, fields)
}

/// Creates or updates a user from a row of a file. Returns true if the user is new.
pub(crate) fn import(state: &mut State, app: usize, row: &Object) -> Result<bool, Refusal> {
    let user = row.required_text("vendor_data")?;
    let given = row.iter().filter(|(_, value)| value.as_str() != Some(""));
    let fields: Object = given.map(|(name, value)| (name.clone(), value.clone())).collect();
    fields.one_of("status", &STATUSES)?;
    if let Some(birth) = fields.text("date_of_birth")?
        && date(&birth).is_none()
    {
        return Err(Refusal::field("date_of_birth", "Enter a valid date (YYYY-MM-DD)."));
    }
    if state.applications[app].users.contains_key(&user) {
        return update(state, app, &user, fields).map(|()| false);
    }
    create(state, app, fields).map(|()| true)
}

/// Updates the record of a user.
pub(crate) fn update(state: &mut State, app: usize, user: &str, fields: Object) -> Result<(), Refusal> {
    fields.one_of("status", &STATUSES)?;
    if fields.text("full_name")?.is_some_and(|name| name.chars().count() > 512) {
        return Err(Refusal::field("full_name", "Ensure this field has no more than 512 characters."));
    }
    if fields.get("metadata").is_some_and(|value| !value.is_object() && !value.is_null()) {
        return Err(Refusal::field("metadata", "Expected an object."));
    }
    for name in LISTS {
        fields.list(name)?;
    }
    let changes = fields.into_iter().filter_map(|(name, value)| match name.as_str() {
        "metadata" if value.is_null() => Some((name, json!({}))),
        "full_name" | "display_name" | "date_of_birth" | "metadata" => Some((name, value)),
        // Null is the same as absent.
        known if known == "status" || LISTS.contains(&known) => (!value.is_null()).then_some((name, value)),
        _ => None,
    });
    change(state, app, user, changes.collect())
}

/// Updates the status of a user.
pub(crate) fn update_status(state: &mut State, app: usize, user: &str, fields: &Object) -> Result<(), Refusal> {
    fields.required_text("status")?;
    let status = fields.one_of("status", &STATUSES[..3])?;
    change(state, app, user, [("status".to_owned(), json!(status))].into_iter().collect())
}

fn change(state: &mut State, app: usize, user: &str, changes: Object) -> Result<(), Refusal> {
    let now = state.clock.text();
    let record = state.applications[app].users.get_mut(user).ok_or(Refusal::NotFound)?;
    let before = record.clone();
    record.extend(changes);
    record.insert("updated_at".to_owned(), json!(now));
    let after = record.clone();
    deliveries::entity_changed(state, app, "user", &before, &after);
    Ok(())
}

/// Deletes the users in `vendor_data_list` and `didit_internal_id_list`, or all with `delete_all`. Returns the number
/// of deleted users.
pub(crate) fn delete(state: &mut State, app: usize, fields: &Object) -> Result<usize, Refusal> {
    let all = fields.boolean("delete_all")? == Some(true);
    let texts = |name| fields.list(name).map(Option::unwrap_or_default);
    let (users, ids) = (texts("vendor_data_list")?, texts("didit_internal_id_list")?);
    if !all && users.is_empty() && ids.is_empty() {
        return Err(Refusal::NoUserSelected);
    }
    let app = &mut state.applications[app];
    let before = app.users.len();
    app.users
        .retain(|user, record| !(all || users.contains(&json!(user)) || ids.contains(&record["didit_internal_id"])));
    Ok(before - app.users.len())
}
