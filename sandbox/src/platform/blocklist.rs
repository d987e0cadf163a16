//! The blocklist, and its effect on later sessions.

use super::decision::person;
use super::fields::{Fields, uuid_field};
use super::{Refusal, lists};
use crate::store::{Application, Object, Session, State};
use serde_json::{Value, json};

struct Item {
    name: &'static str,
    /// The list of the decision that must have a result.
    list: &'static str,
    risk: &'static str,
    /// Field of the entry that has the blocked value.
    key: &'static str,
}

const ITEMS: [Item; 4] = [
    Item { name: "face", list: "liveness_checks", risk: "FACE_IN_BLOCKLIST", key: "face" },
    Item { name: "document", list: "id_verifications", risk: "ID_DOCUMENT_IN_BLOCKLIST", key: "document_number" },
    Item { name: "phone", list: "phone_verifications", risk: "PHONE_NUMBER_IN_BLOCKLIST", key: "phone_number" },
    Item { name: "email", list: "email_verifications", risk: "EMAIL_IN_BLOCKLIST", key: "email" },
];

/// Returns the entries, newest first, optionally filtered by type.
pub(crate) fn list<'a>(state: &'a State, app: usize, item_type: Option<&str>) -> Result<Vec<&'a Object>, Refusal> {
    if item_type.is_some_and(|wanted| !ITEMS.iter().any(|item| item.name == wanted)) {
        return Err(Refusal::field("item_type", "Not a valid choice."));
    }
    let rows = state.applications[app].blocklist.iter().rev();
    Ok(rows.filter(|row| item_type.is_none_or(|wanted| row["type"] == wanted)).collect())
}

/// Adds the selected items of a session.
pub(crate) fn add(state: &mut State, app: usize, fields: &Object) -> Result<(), Refusal> {
    let (session, items) = selected(state, app, fields, "blocklist_")?;
    let now = state.clock.text();
    for item in &items {
        if session.results.get(item.list).is_none_or(Value::is_null) {
            let text = format!("The session has no {} to block.", item.name);
            return Err(Refusal::field(format!("blocklist_{}", item.name), text));
        }
    }
    let application = &mut state.applications[app];
    for item in items {
        let row = row(&session, item, &now);
        application.blocklist.retain(|other| !same(other, item, &row[item.key]));
        application.blocklist.push(row);
    }
    Ok(())
}

/// Removes the selected items of a session.
pub(crate) fn remove(state: &mut State, app: usize, fields: &Object) -> Result<(), Refusal> {
    let (session, items) = selected(state, app, fields, "unblock_")?;
    let application = &mut state.applications[app];
    for item in items {
        let value = value(&session, item);
        application.blocklist.retain(|other| !same(other, item, &value));
    }
    Ok(())
}

/// Returns the session and the items that the fields select.
fn selected(
    state: &State,
    app: usize,
    fields: &Object,
    prefix: &str,
) -> Result<(Session, Vec<&'static Item>), Refusal> {
    let id = fields.required_text("session_id")?;
    uuid_field("session_id", &id)?;
    let mut items = Vec::new();
    for item in &ITEMS {
        if fields.boolean(&format!("{prefix}{}", item.name))? == Some(true) {
            items.push(item);
        }
    }
    if items.is_empty() {
        return Err(Refusal::NoItemSelected);
    }
    let session = state.applications[app].session(&id).ok_or(Refusal::NotFound)?;
    Ok((session.clone(), items))
}

fn value(session: &Session, item: &Item) -> Value {
    let person = person(session);
    json!(match item.name {
        "face" => person.face,
        "document" => person.document_number,
        "phone" => person.phone,
        _ => person.email,
    })
}

fn row(session: &Session, item: &Item, now: &str) -> Object {
    let image = session.results.get(item.list).and_then(|list| list[0].get("reference_image")).cloned();
    let mut row = Object::new();
    for (name, value) in [
        ("type", json!(item.name)),
        ("session_id", json!(session.id)),
        ("session_number", json!(session.number)),
        ("blocklisted_at", json!(now)),
        ("face_image", image.unwrap_or(Value::Null)),
        ("document_type", json!((item.name == "document").then_some("Passport"))),
        ("document_number", Value::Null),
        ("phone_number", Value::Null),
        ("email", Value::Null),
        (item.key, value(session, item)),
    ] {
        row.insert(name.to_owned(), value);
    }
    row
}

fn same(row: &Object, item: &Item, value: &Value) -> bool {
    row["type"] == item.name && row.get(item.key) == Some(value)
}

/// Returns the blocked items of a session: the list of the decision that reports it, and the risk code.
pub(crate) fn hits(app: &Application, session: &Session) -> Vec<(&'static str, &'static str)> {
    ITEMS
        .iter()
        .filter(|item| {
            let value = value(session, item);
            app.blocklist.iter().any(|row| same(row, item, &value)) || lists::blocks(app, &value)
        })
        .map(|item| (item.list, item.risk))
        .collect()
}
