//! Messages that the hosted page posts to the page that embeds it, as the platform does: `{type, data}`.
//!
//! The vendor's web SDK passes them to `onEvent`, and ends with the data of `didit:completed` or `didit:cancelled`.
//! A message has no personal data: any page may embed the hosted page, and receives them.

use crate::platform::sessions::is_open;
use crate::store::Session;
use serde_json::{Value, json};

/// Statuses with which a user can complete a session.
const COMPLETED: [&str; 3] = ["Approved", "Declined", "In Review"];

/// Message of the button with which the user asks to close the frame. It has no data.
pub(super) const CLOSE_REQUEST: &str = r#"[{"type":"didit:close_request"}]"#;

/// Returns the messages of a page that was opened. `started` is true if that started the session.
pub(super) fn opened(session: &Session, started: bool) -> Vec<Value> {
    let mut messages = vec![message("didit:ready", session, &[])];
    if is_open(session) {
        messages.push(message("didit:started", session, &[]));
        if started {
            messages.push(status_updated(session));
        }
        let first = steps(session).first().copied();
        messages.extend(first.map(|step| message("didit:step_started", session, &[("step", step)])));
    } else if COMPLETED.contains(&session.status.as_str()) {
        messages.push(completed(session));
    } else {
        messages.push(error(&format!("The session cannot be continued: {}.", session.status), Some(session)));
    }
    messages
}

/// Returns the messages of a user who completes all steps.
pub(super) fn steps_completed(session: &Session) -> Vec<Value> {
    let steps = steps(session);
    let mut messages = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        match steps.get(index + 1) {
            Some(next) => messages.extend([
                message("didit:step_completed", session, &[("step", step), ("nextStep", next)]),
                message("didit:step_changed", session, &[("step", next), ("previousStep", step)]),
                message("didit:step_started", session, &[("step", next)]),
            ]),
            None => messages.extend([
                message("didit:step_completed", session, &[("step", step)]),
                message("didit:verification_submitted", session, &[("step", step)]),
            ]),
        }
    }
    messages
}

/// Returns the messages after the form of the page.
pub(super) fn finished(session: &Session) -> Vec<Value> {
    let end = match session.status.as_str() {
        "Abandoned" => message("didit:cancelled", session, &[]),
        status if COMPLETED.contains(&status) => completed(session),
        _ => return opened(session, false),
    };
    vec![status_updated(session), end]
}

/// Returns the message of an error.
pub(super) fn error(reason: &str, session: Option<&Session>) -> Value {
    match session {
        Some(session) => message("didit:error", session, &[("error", reason)]),
        None => json!({ "type": "didit:error", "data": { "error": reason } }),
    }
}

fn status_updated(session: &Session) -> Value {
    message("didit:status_updated", session, &[("status", &session.status)])
}

fn completed(session: &Session) -> Value {
    message("didit:completed", session, &[("status", &session.status)])
}

fn message(name: &str, session: &Session, fields: &[(&str, &str)]) -> Value {
    let mut data = json!({ "sessionId": session.id });
    for (field, value) in fields {
        data[*field] = json!(value);
    }
    json!({ "type": name, "data": data })
}

/// Returns the steps that the user sees, by the names in messages. Checks without the user have none.
fn steps(session: &Session) -> Vec<&'static str> {
    let mut steps: Vec<&str> = session
        .features
        .iter()
        .flat_map(|feature| match feature.as_str() {
            // The document of the simulated person is a passport, which has no back.
            "OCR" => ["document_selection", "document_front"].as_slice(),
            "LIVENESS" | "FACE_MATCH" | "AGE_ESTIMATION" => &["face"],
            "EMAIL_VERIFICATION" => &["email"],
            "PHONE_VERIFICATION" => &["phone"],
            "PROOF_OF_ADDRESS" => &["poa"],
            "QUESTIONNAIRE" => &["questionnaire"],
            _ => &[],
        })
        .copied()
        .collect();
    // One capture of the face serves several features.
    steps.dedup();
    steps
}
