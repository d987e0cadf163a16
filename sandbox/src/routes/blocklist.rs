//! The blocklist, and what it does to later sessions.

use super::list;
use crate::answer::{Answer, Outcome, detail, field, not_found};
use crate::call::{Call, Fields, uuid_field};
use crate::decision::{person, withhold_media};
use crate::state::{Application, Key, Object, Session, State};
use serde_json::{Value, json};

struct Item {
    name: &'static str,
    /// The list of a decision that must be there for it.
    list: &'static str,
    risk: &'static str,
    /// Where the item keeps what it blocks.
    key: &'static str,
}

const ITEMS: [Item; 4] = [
    Item { name: "face", list: "liveness_checks", risk: "FACE_IN_BLOCKLIST", key: "face" },
    Item { name: "document", list: "id_verifications", risk: "ID_DOCUMENT_IN_BLOCKLIST", key: "document_number" },
    Item { name: "phone", list: "phone_verifications", risk: "PHONE_NUMBER_IN_BLOCKLIST", key: "phone_number" },
    Item { name: "email", list: "email_verifications", risk: "EMAIL_IN_BLOCKLIST", key: "email" },
];

pub(crate) fn route(state: &mut State, call: &Call, key: &Key, path: &[&str]) -> Outcome {
    let app = key.application;
    match (call.method.as_str(), path) {
        ("POST", ["add"]) => {
            let (session, items) = selected(state, call, app, "blocklist_")?;
            let now = state.clock.text();
            for item in &items {
                if session.results.get(item.list).is_none_or(Value::is_null) {
                    let text = format!("The session has no {} to block.", item.name);
                    return Err(field(&format!("blocklist_{}", item.name), &text));
                }
            }
            let application = &mut state.applications[app];
            for item in items {
                let row = row(&session, item, &now);
                application.blocklist.retain(|other| !same(other, item, &row[item.key]));
                application.blocklist.push(row);
            }
            Ok(Answer::ok(json!({"message": "The items are on the blocklist."})))
        }
        ("POST", ["remove"]) => {
            let (session, items) = selected(state, call, app, "unblock_")?;
            let application = &mut state.applications[app];
            for item in items {
                let value = value(&session, item);
                application.blocklist.retain(|other| !same(other, item, &value));
            }
            Ok(Answer::ok(json!({"message": "The items are off the blocklist."})))
        }
        ("GET", []) => {
            let wanted = call.query("item_type");
            if wanted.is_some_and(|wanted| !ITEMS.iter().any(|item| item.name == wanted)) {
                return Err(field("item_type", "Not a valid choice."));
            }
            let rows: Vec<&Object> = state.applications[app]
                .blocklist
                .iter()
                .rev()
                .filter(|row| wanted.is_none_or(|wanted| row["type"] == wanted))
                .collect();
            list(state, call, rows.len(), |offset, limit| {
                let mut rows: Vec<Value> =
                    rows.into_iter().skip(offset).take(limit).cloned().map(Value::Object).collect();
                if !key.media {
                    rows.iter_mut().for_each(withhold_media);
                }
                rows
            })
        }
        (_, [] | ["add" | "remove"]) => Err(detail(405, "Method not allowed.")),
        _ => Err(not_found()),
    }
}

/// The session a call names, and the items it selects.
fn selected(state: &State, call: &Call, app: usize, prefix: &str) -> Result<(Session, Vec<&'static Item>), Answer> {
    let body = call.object()?;
    let id = body.required_text("session_id")?;
    uuid_field("session_id", &id)?;
    let mut items = Vec::new();
    for item in &ITEMS {
        if body.boolean(&format!("{prefix}{}", item.name))? == Some(true) {
            items.push(item);
        }
    }
    if items.is_empty() {
        return Err(detail(400, "Select at least one item."));
    }
    let session = state.applications[app].session(&id).ok_or_else(not_found)?;
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

/// What of a session is blocked: the lists of its decision that show it, and the risks.
pub(crate) fn hits(app: &Application, session: &Session) -> Vec<(&'static str, &'static str)> {
    ITEMS
        .iter()
        .filter(|item| app.blocklist.iter().any(|row| same(row, item, &value(session, item))))
        .map(|item| (item.list, item.risk))
        .collect()
}
