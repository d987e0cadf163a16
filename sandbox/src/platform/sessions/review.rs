//! Manual reviews: status changes and notes.

use super::life_cycle::change;
use super::{STATUSES, find};
use crate::platform::Refusal;
use crate::platform::decision::{features, list_of, node_id};
use crate::platform::fields::Fields;
use crate::random::new_uuid;
use crate::store::{Object, Session, State};
use crate::timeline::Event;
use serde_json::{Value, json};

/// Statuses that can be changed manually.
const CHANGEABLE: [&str; 6] = ["Approved", "Declined", "In Review", "Kyc Expired", "Abandoned", "Resubmitted"];
/// Features that cannot be resubmitted.
const NOT_RESUBMITTED: [&str; 3] = ["KYB_REGISTRY", "KYB_KEY_PEOPLE", "KYB"];

/// Changes the status of a session manually.
pub(crate) fn update_status(state: &mut State, app: usize, id: &str, fields: &Object) -> Result<(), Refusal> {
    let session = find(state, app, id)?.clone();
    fields.required_text("new_status")?;
    let new = fields.one_of("new_status", &["Approved", "Declined", "Resubmitted"])?.unwrap_or_default();
    if fields.boolean("send_email")? == Some(true) && fields.text("email_address")?.is_none() {
        return Err(Refusal::field("email_address", "Needed when send_email is true."));
    }
    if !CHANGEABLE.contains(&session.status.as_str()) {
        return Err(Refusal::CannotUpdate { allowed: CHANGEABLE.join(", "), status: session.status });
    }
    if session.status == new {
        return Err(Refusal::SameStatus { status: new });
    }
    let nodes = fields.list("nodes_to_resubmit")?;
    if let Some(nodes) = &nodes {
        let errors: Vec<Object> = nodes.iter().map(|node| node_error(&session, node)).collect();
        if errors.iter().any(|error| !error.is_empty()) {
            let errors = errors.into_iter().map(Value::Object).collect();
            return Err(Refusal::InvalidItems { field: "nodes_to_resubmit", errors });
        }
    }
    let comment = fields.text("comment")?;
    let now = state.clock.text();
    if let Some(session) = state.applications[app].session_mut(id) {
        session
            .decision_reviews
            // Null is not documented for the comment.
            .push(json!({
                "user": "API Client", "new_status": new, "comment": comment.as_deref().unwrap_or_default(),
                "created_at": now,
            }));
        let activity = activity(session, "STATUS_UPDATED", Some(&new), comment.as_deref(), &now);
        session.reviews.push(activity);
        session.resubmit = (new == "Resubmitted")
            .then(|| json!({"nodes_to_resubmit": nodes.unwrap_or_else(|| unapproved(session)), "reasons": {}}));
    }
    change(state, app, session.number, &new, Event::Decided(comment));
    Ok(())
}

/// Returns the nodes of the features that are not approved; the document if all are.
fn unapproved(session: &Session) -> Vec<Value> {
    let is_approved = |feature: &str| {
        let item = list_of(feature).and_then(|list| session.results.get(list)?.get(0));
        item.is_some_and(|item| item["status"] == "Approved")
    };
    let node = |feature: &str| json!({"node_id": node_id(feature), "feature": feature});
    let wanted = |feature: &&str| !is_approved(feature) && !NOT_RESUBMITTED.contains(feature);
    let nodes: Vec<Value> = features(session).filter(wanted).map(node).collect();
    if nodes.is_empty() { vec![node("OCR")] } else { nodes }
}

/// Returns the errors of a node, by field. A node has to be one of the session, with the feature of that node.
fn node_error(session: &Session, node: &Value) -> Object {
    let text = |name: &str| node.get(name).and_then(Value::as_str).unwrap_or_default();
    let mut error = Object::new();
    let feature = text("feature");
    let of_node = features(session).find(|known| node_id(known) == text("node_id"));
    if text("node_id").is_empty() {
        error.insert("node_id".to_owned(), json!(["This field is required."]));
    } else if of_node.is_none() {
        error.insert("node_id".to_owned(), json!(["The session has no such node."]));
    }
    if feature.is_empty() || NOT_RESUBMITTED.contains(&feature) {
        error.insert("feature".to_owned(), json!(["This feature cannot be resubmitted."]));
    } else if of_node.is_some_and(|known| known != feature) {
        error.insert("feature".to_owned(), json!(["This is not the feature of the node."]));
    }
    error
}

/// Adds a note to a session. Returns the note.
pub(crate) fn add_note(state: &mut State, app: usize, id: &str, fields: &Object) -> Result<Value, Refusal> {
    let new = fields.one_of("new_status", &STATUSES)?;
    let comment = fields.text("comment")?;
    let (now, at) = (state.clock.text(), state.clock.milliseconds());
    let session = state.applications[app].session_mut(id).ok_or(Refusal::NotFound)?;
    // A note does not change the status.
    let activity = activity(session, "COMMENT", new.as_deref(), comment.as_deref(), &now);
    session.reviews.push(activity);
    session.note(at, Event::Noted(comment.clone()));
    Ok(json!({"user": "API Client", "new_status": new, "comment": comment, "created_at": now}))
}

/// Returns an entry of the list of reviews.
fn activity(session: &Session, kind: &str, new_status: Option<&str>, comment: Option<&str>, now: &str) -> Value {
    json!({
        "uuid": new_uuid(), "activity_type": kind, "actor_display": "API Client", "actor_email": Value::Null,
        "actor_type": "API_KEY", "previous_status": session.status, "new_status": new_status, "comment": comment,
        "mentioned_emails": [], "changed_fields": [], "previous_value": Value::Null, "new_value": Value::Null,
        "metadata": Value::Null, "created_at": now,
    })
}
