//! The queue of webhook deliveries: events, signatures, retries.

use super::decision::{decision, kind, older};
use super::{Refusal, destinations};
use crate::behaviour::V2Scheme;
use crate::random::new_uuid;
use crate::store::{Delivery, Object, Pending, State};
use didit_webhooks::{SignatureScheme, Signer, Verifier, WebhookError};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Delay before each retry, in seconds.
const REPEATS: [i64; 2] = [60, 240];
/// Session statuses whose event includes the decision.
const WITH_DECISION: [&str; 4] = ["Approved", "Declined", "In Review", "Abandoned"];

/// Queues a `status.updated` event.
pub(crate) fn status_updated(state: &mut State, app: usize, number: i64) {
    session_event(state, app, number, "status.updated");
}

/// Queues a `data.updated` event.
pub(crate) fn data_updated(state: &mut State, app: usize, number: i64) {
    session_event(state, app, number, "data.updated");
}

fn session_event(state: &mut State, app: usize, number: i64, webhook_type: &str) {
    let application = &state.applications[app];
    let Some(session) = application.sessions.get(&number) else { return };
    let mut event = json!({
        "event_id": new_uuid(),
        "webhook_type": webhook_type,
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
        event["decision"] = decision(session, &state.origin, true, true);
    }
    if let Some(resubmit) = session.resubmit.as_ref().filter(|_| session.status == "Resubmitted") {
        event["resubmit_info"] = resubmit.clone();
    }
    let session_id = Some(session.id.clone());
    enqueue(state, app, session_id.as_deref(), &event);
}

/// Queues an event without a session, with these fields. Only destinations receive it.
pub(crate) fn emit(state: &mut State, app: usize, webhook_type: &str, fields: Object) {
    if destinations::enabled(&state.applications[app]).next().is_none() {
        return;
    }
    let mut event = json!({
        "event_id": new_uuid(), "webhook_type": webhook_type, "created_at": state.clock.seconds(),
        "application_id": state.applications[app].uuid, "environment": "sandbox",
    });
    if let Some(event) = event.as_object_mut() {
        event.extend(fields);
    }
    enqueue(state, app, None, &event);
}

/// Queues the events of a change of a user or a business (`kind`): of its status, and of its data.
pub(crate) fn entity_changed(state: &mut State, app: usize, kind: &str, before: &Object, after: &Object) {
    let fields = |names: &[&str]| -> Object {
        names.iter().filter_map(|name| Some(((*name).to_owned(), after.get(*name)?.clone()))).collect()
    };
    let previous = |name: &str| before.get(name).cloned().unwrap_or(Value::Null);
    if after.get("status") != before.get("status") {
        let mut event = fields(&["vendor_data", "didit_internal_id", "status"]);
        event.insert("previous_status".to_owned(), previous("status"));
        emit(state, app, &format!("{kind}.status.updated"), event);
    }
    let differs = |(name, value): &(&String, &Value)| {
        !["status", "created_at", "updated_at"].contains(&name.as_str()) && before.get(*name) != Some(value)
    };
    let changes: Object = after
        .iter()
        .filter(differs)
        .map(|(name, value)| (name.clone(), json!({"previous": previous(name), "current": value})))
        .collect();
    if !changes.is_empty() {
        let mut event = fields(&["vendor_data", "didit_internal_id", "status"]);
        event.insert("changed_fields".to_owned(), changes.keys().cloned().collect());
        event.insert("changes".to_owned(), Value::Object(changes));
        emit(state, app, &format!("{kind}.data.updated"), event);
    }
}

/// Queues an event if it is an object, for every enabled destination that subscribes to its type. Without an enabled
/// destination it goes to the webhook of the configuration, if there is one. Returns the identifiers of the deliveries.
pub(crate) fn enqueue(state: &mut State, app: usize, session_id: Option<&str>, event: &Value) -> Vec<String> {
    if !event.is_object() {
        return Vec::new();
    }
    let application = &state.applications[app];
    let enabled: Vec<&Object> = destinations::enabled(application).collect();
    let targets: Vec<Option<String>> = if !enabled.is_empty() {
        let wanted = enabled.into_iter().filter(|destination| destinations::wants(destination, event));
        wanted.map(|destination| Some(destinations::uuid(destination).to_owned())).collect()
    } else if application.webhook.url.is_some() {
        vec![None]
    } else {
        Vec::new()
    };
    targets.into_iter().map(|target| send(state, app, target, session_id.map(str::to_owned), event.clone())).collect()
}

/// Queues an event for one destination.
fn send(
    state: &mut State,
    app: usize,
    destination: Option<String>,
    session_id: Option<String>,
    event: Value,
) -> String {
    let due = state.clock.milliseconds();
    let uuid = new_uuid();
    state.pending.push(Pending {
        uuid: uuid.clone(),
        application: app,
        destination,
        session_id,
        event,
        attempt: 1,
        due,
    });
    uuid
}

/// Queues the event of a delivery again. It gets new signatures. Returns the identifier of the new delivery.
pub(crate) fn resend(state: &mut State, uuid: &str) -> Result<String, Refusal> {
    let delivery = state.deliveries.iter().find(|delivery| delivery.uuid == uuid).ok_or(Refusal::NotFound)?;
    let (application, destination, session_id) =
        (delivery.application, delivery.destination.clone(), delivery.session_id.clone());
    if target(state, application, destination.as_deref()).is_none() {
        return Err(match destination {
            Some(_) => Refusal::UnknownDestination,
            None => Refusal::field("webhook_url", "There is no webhook URL. Set one, then send again."),
        });
    }
    let event = serde_json::from_str(&delivery.body).map_err(|_| Refusal::NotFound)?;
    Ok(send(state, application, destination, session_id, event))
}

/// URL, version of the events and secret of a destination, or of the webhook of the configuration.
#[derive(Debug)]
struct Target {
    url: String,
    version: String,
    secret: String,
}

/// Returns the target of deliveries; `None` if it was deleted or is disabled.
fn target(state: &State, app: usize, destination: Option<&str>) -> Option<Target> {
    let application = state.applications.get(app)?;
    let Some(uuid) = destination else {
        let webhook = &application.webhook;
        let (version, secret) = (webhook.version.clone(), webhook.secret.clone());
        return Some(Target { url: webhook.url.clone()?, version, secret });
    };
    let destination = destinations::enabled(application).find(|other| destinations::uuid(other) == uuid)?;
    let text = |name: &str| destination.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    Some(Target { url: text("url"), version: text("webhook_version"), secret: text("secret_shared_key") })
}

/// Returns the secret that a delivery was signed with, unless it was rotated.
pub(crate) fn secret(state: &State, delivery: &Delivery) -> String {
    target(state, delivery.application, delivery.destination.as_deref()).map(|target| target.secret).unwrap_or_default()
}

/// Removes the next delivery that is due from the queue.
pub(crate) fn take(state: &mut State) -> Option<Pending> {
    let now = state.clock.milliseconds();
    let index = state.pending.iter().position(|pending| pending.due <= now)?;
    Some(state.pending.remove(index))
}

/// Returns the signed request of a queued delivery. `None` if there is no target any more.
pub(crate) fn prepare(state: &State, pending: &Pending) -> Option<Delivery> {
    let Target { url, version, secret } = target(state, pending.application, pending.destination.as_deref())?;
    let timestamp = state.clock.seconds();
    let mut event = pending.event.clone();
    event["timestamp"] = json!(timestamp);
    if version != "v3"
        && let Some(decision) = event.get("decision")
    {
        event["decision"] = older(decision, &version);
    }
    let body = wire_text(&event);
    let scheme = match state.behaviour.v2_scheme {
        V2Scheme::Canonical => SignatureScheme::V2,
        V2Scheme::Timestamped => SignatureScheme::V2Timestamped,
    };
    let signed = Signer::new(secret.as_str()).ok()?.v2_scheme(scheme).sign(body.as_bytes(), timestamp).ok()?;
    let mut headers: Vec<(String, String)> =
        signed.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
    headers.push(("User-Agent".to_owned(), "DiditWebhook/2.0 +https://didit.me".to_owned()));
    Some(Delivery { headers, body, ..unsent(state, pending, url) })
}

/// Returns a delivery without a request, which failed with this error.
pub(crate) fn failed(state: &State, pending: &Pending, error: &str) -> Delivery {
    let url = target(state, pending.application, pending.destination.as_deref()).map(|target| target.url);
    Delivery { error: Some(error.to_owned()), ..unsent(state, pending, url.unwrap_or_default()) }
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
        destination: pending.destination.clone(),
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
