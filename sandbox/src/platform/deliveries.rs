//! The queue of webhook deliveries: events, signatures, retries.

use super::Refusal;
use super::decision::{decision, kind, older};
use crate::behaviour::V2Scheme;
use crate::random::new_uuid;
use crate::store::{Delivery, Pending, State};
use didit_webhooks::{SignatureScheme, Signer, Verifier, WebhookError};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Delay before each retry, in seconds.
const REPEATS: [i64; 2] = [60, 240];
/// Session statuses whose event includes the decision.
const WITH_DECISION: [&str; 4] = ["Approved", "Declined", "In Review", "Abandoned"];

/// Queues a `status.updated` event.
pub(crate) fn status_updated(state: &mut State, app: usize, number: i64) {
    let application = &state.applications[app];
    let Some(session) = application.sessions.get(&number) else { return };
    let mut event = json!({
        "event_id": new_uuid(),
        "webhook_type": "status.updated",
        "created_at": state.clock.seconds(),
        "application_id": application.uuid,
        "environment": "sandbox",
        "session_id": session.id,
        "session_kind": kind(session),
        "status": session.status,
        "workflow_id": session.workflow_id,
        "workflow_version": session.workflow_version,
        "vendor_data": session.vendor_data,
        "metadata": session.metadata,
    });
    if WITH_DECISION.contains(&session.status.as_str()) {
        let decision = decision(session, &state.origin, true, true);
        event["decision"] = match application.webhook.version.as_str() {
            "v3" => decision,
            version => older(&decision, version),
        };
    }
    if let Some(resubmit) = session.resubmit.as_ref().filter(|_| session.status == "Resubmitted") {
        event["resubmit_info"] = resubmit.clone();
    }
    let session_id = Some(session.id.clone());
    enqueue(state, app, session_id, event);
}

/// Queues an event if it is an object and the application has a webhook URL. Returns the identifier of its delivery.
pub(crate) fn enqueue(state: &mut State, app: usize, session_id: Option<String>, event: Value) -> Option<String> {
    if !event.is_object() || state.applications[app].webhook.url.is_none() {
        return None;
    }
    let due = state.clock.milliseconds();
    let uuid = new_uuid();
    state.pending.push(Pending { uuid: uuid.clone(), application: app, session_id, event, attempt: 1, due });
    Some(uuid)
}

/// Queues the event of a delivery again. It gets new signatures. Returns the identifier of the new delivery.
pub(crate) fn resend(state: &mut State, uuid: &str) -> Result<String, Refusal> {
    let delivery = state.deliveries.iter().find(|delivery| delivery.uuid == uuid).ok_or(Refusal::NotFound)?;
    let (application, session_id) = (delivery.application, delivery.session_id.clone());
    let event = serde_json::from_str(&delivery.body).map_err(|_| Refusal::NotFound)?;
    enqueue(state, application, session_id, event)
        .ok_or_else(|| Refusal::field("webhook_url", "There is no webhook URL. Set one, then send again."))
}

/// Removes the next delivery that is due from the queue.
pub(crate) fn take(state: &mut State) -> Option<Pending> {
    let now = state.clock.milliseconds();
    let index = state.pending.iter().position(|pending| pending.due <= now)?;
    Some(state.pending.remove(index))
}

/// Returns the signed request of a queued delivery. `None` if the application has no webhook URL any more.
pub(crate) fn prepare(state: &State, pending: &Pending) -> Option<Delivery> {
    let webhook = &state.applications[pending.application].webhook;
    let url = webhook.url.clone()?;
    let timestamp = state.clock.seconds();
    let mut event = pending.event.clone();
    event["timestamp"] = json!(timestamp);
    let body = wire_text(&event);
    let scheme = match state.behaviour.v2_scheme {
        V2Scheme::Canonical => SignatureScheme::V2,
        V2Scheme::Timestamped => SignatureScheme::V2Timestamped,
    };
    let signed = Signer::new(webhook.secret.as_str()).ok()?.v2_scheme(scheme).sign(body.as_bytes(), timestamp).ok()?;
    let mut headers: Vec<(String, String)> =
        signed.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
    headers.push(("User-Agent".to_owned(), "DiditWebhook/2.0 +https://didit.me".to_owned()));
    Some(Delivery { headers, body, ..unsent(state, pending, url) })
}

/// Returns a delivery without a request, which failed with this error.
pub(crate) fn failed(state: &State, pending: &Pending, error: &str) -> Delivery {
    let webhook = state.applications.get(pending.application).and_then(|app| app.webhook.url.clone());
    Delivery { error: Some(error.to_owned()), ..unsent(state, pending, webhook.unwrap_or_default()) }
}

fn unsent(state: &State, pending: &Pending, url: String) -> Delivery {
    Delivery {
        uuid: pending.uuid.clone(),
        webhook_type: pending.event["webhook_type"].as_str().unwrap_or_default().to_owned(),
        session_id: pending.session_id.clone(),
        url,
        headers: Vec::new(),
        body: String::new(),
        attempt: pending.attempt,
        sent_at: state.clock.milliseconds(),
        took: 0,
        status: None,
        response_headers: Vec::new(),
        response_body: String::new(),
        error: None,
        application: pending.application,
    }
}

/// Serializes as the platform does: compact, sorted keys, whole numbers without a decimal point, ASCII only.
fn wire_text(value: &Value) -> String {
    let mut out = String::new();
    for letter in whole(value).to_string().chars() {
        if letter < '\u{7f}' {
            out.push(letter);
            continue;
        }
        for unit in letter.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
    out
}

fn whole(value: &Value) -> Value {
    match value {
        #[allow(clippy::cast_possible_truncation)]
        Value::Number(number) => match number.as_f64() {
            Some(float) if !number.is_i64() && !number.is_u64() && float.fract() == 0.0 && float.abs() < 9e15 => {
                json!(float as i64)
            }
            _ => value.clone(),
        },
        Value::Array(values) => values.iter().map(whole).collect(),
        Value::Object(object) => object.iter().map(|(name, value)| (name.clone(), whole(value))).collect(),
        other => other.clone(),
    }
}

/// Records a delivery, and queues a retry if it failed.
pub(crate) fn finish(state: &mut State, mut pending: Pending, delivery: Delivery) {
    // There are no retries for a session that was deleted in the meantime.
    let gone = pending.session_id.as_deref().is_some_and(|id| state.find_session(id).is_none());
    let repeat = !gone && delivery.status.is_none_or(|status| status >= 500 || status == 404);
    if let (true, Some(wait)) = (repeat, REPEATS.get(pending.attempt - 1)) {
        pending.uuid = new_uuid();
        pending.attempt += 1;
        pending.due = state.clock.milliseconds() + wait * 1000;
        state.pending.push(pending);
    }
    state.deliveries.push(delivery);
}

/// Verifies each signature of a delivery with the verifier that applications use. Ignores its age.
pub(crate) fn verifications(delivery: &Delivery, secret: &str) -> Vec<(SignatureScheme, Result<(), WebhookError>)> {
    let sent_at = delivery.sent_at.div_euclid(1000);
    let headers = || delivery.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    [SignatureScheme::Raw, SignatureScheme::V2, SignatureScheme::V2Timestamped, SignatureScheme::Simple]
        .into_iter()
        .map(|scheme| {
            let verifier = Verifier::new([secret]).map(|verifier| verifier.only(scheme).clock(move || sent_at));
            (
                scheme,
                verifier
                    .and_then(|verifier| verifier.verify_signature(delivery.body.as_bytes(), headers()))
                    .map(|_| ()),
            )
        })
        .collect()
}
