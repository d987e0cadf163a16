//! Webhooks: what is to be sent, when, and what became of it.

use crate::behaviour::V2Scheme;
use crate::controls::Controls;
use crate::decision::decision;
use crate::state::{State, new_uuid};
use didit::webhooks::{SignatureScheme, Signer, Verifier, WebhookError};
use serde::Serialize;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Seconds after which a delivery that failed is repeated, by attempt.
const REPEATS: [i64; 2] = [60, 240];
/// How much of an answer is kept.
const ANSWER: usize = 16 * 1024;
/// How long a target may take to answer.
const TIMEOUT: Duration = Duration::from_secs(5);
/// Statuses of a session whose webhook carries the decision.
const WITH_DECISION: [&str; 4] = ["Approved", "Declined", "In Review", "Abandoned"];

/// A webhook that was sent.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Delivery {
    /// Its identifier (UUID).
    pub uuid: String,
    /// The type of the event.
    pub webhook_type: String,
    /// The session, for events of one.
    pub session_id: Option<String>,
    /// Where it went.
    pub url: String,
    /// The headers, signatures included.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
    /// Which attempt this was; 1 for the first.
    pub attempt: usize,
    /// When it was sent, in milliseconds since 1970 of the sandbox's clock.
    pub sent_at: i64,
    /// How long the target took, in milliseconds.
    pub took: u64,
    /// The status the target answered; absent when it did not.
    pub status: Option<u16>,
    /// The headers of the answer.
    pub answer_headers: Vec<(String, String)>,
    /// The answer's body, as far as it was read: 16 KiB at most.
    pub answer_body: String,
    /// Why there is no answer, or not all of it.
    pub error: Option<String>,
    /// Whose webhook it is.
    #[serde(skip)]
    pub(crate) application: usize,
}

impl Delivery {
    /// The signature forms that prove it under this secret, by the verifier that applications use. Its age does not
    /// count.
    pub(crate) fn proofs(&self, secret: &str) -> Vec<(SignatureScheme, Result<(), WebhookError>)> {
        let sent_at = self.sent_at.div_euclid(1000);
        let headers = || self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        [SignatureScheme::Raw, SignatureScheme::V2, SignatureScheme::V2Timestamped, SignatureScheme::Simple]
            .into_iter()
            .map(|form| {
                let verifier = Verifier::new([secret]).map(|verifier| verifier.only(form).clock(move || sent_at));
                (
                    form,
                    verifier
                        .and_then(|verifier| verifier.verify_signature(self.body.as_bytes(), headers()))
                        .map(|_| ()),
                )
            })
            .collect()
    }
}

/// A webhook that is to be sent.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    pub application: usize,
    pub session_id: Option<String>,
    pub event: Value,
    pub attempt: usize,
    /// When, in milliseconds of the sandbox's clock.
    pub due: i64,
}

/// Tells the webhook where a session stands.
pub(crate) fn status_updated(state: &mut State, app: usize, number: i64, origin: &str) {
    let application = &state.applications[app];
    let Some(session) = application.sessions.get(&number) else { return };
    let mut event = json!({
        "event_id": new_uuid(),
        "webhook_type": "status.updated",
        "created_at": state.clock.seconds(),
        "application_id": application.uuid,
        "environment": "sandbox",
        "session_id": session.id,
        "session_kind": "user",
        "status": session.status,
        "workflow_id": session.workflow_id,
        "workflow_version": session.workflow_version,
        "vendor_data": session.vendor_data,
        "metadata": session.metadata,
    });
    if WITH_DECISION.contains(&session.status.as_str()) {
        event["decision"] = decision(application, session, origin, true, true);
    }
    if let Some(resubmit) = &session.resubmit {
        event["resubmit_info"] = resubmit.clone();
    }
    let session_id = Some(session.id.clone());
    enqueue(state, app, session_id, event);
}

/// Puts an event in the queue, when the application has a target.
pub(crate) fn enqueue(state: &mut State, app: usize, session_id: Option<String>, event: Value) {
    if state.applications[app].webhook.url.is_some() {
        let due = state.clock.milliseconds();
        state.pending.push(Pending { application: app, session_id, event, attempt: 1, due });
    }
}

/// A delivery that is ready to go.
struct Ready {
    pending: Pending,
    delivery: Delivery,
}

/// The next delivery that is due, if any, taken off the queue.
fn take(state: &mut State) -> Option<Ready> {
    let now = state.clock.milliseconds();
    let index = state.pending.iter().position(|pending| pending.due <= now)?;
    let pending = state.pending.remove(index);
    let webhook = &state.applications[pending.application].webhook;
    let url = webhook.url.clone()?;
    let timestamp = state.clock.seconds();
    let mut event = pending.event.clone();
    event["timestamp"] = json!(timestamp);
    let body = wire_text(&event);
    let form = match state.behaviour.v2_scheme {
        V2Scheme::Canonical => SignatureForm::V2,
        V2Scheme::Timestamped => SignatureForm::V2Timestamped,
    };
    let signed = Signer::new(webhook.secret.as_str()).ok()?.v2_scheme(form).sign(body.as_bytes(), timestamp).ok()?;
    let mut headers: Vec<(String, String)> =
        signed.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
    headers.push(("User-Agent".to_owned(), "DiditWebhook/2.0 +https://didit.me".to_owned()));
    let delivery = Delivery {
        uuid: new_uuid(),
        webhook_type: event["webhook_type"].as_str().unwrap_or_default().to_owned(),
        session_id: pending.session_id.clone(),
        url,
        headers,
        body,
        attempt: pending.attempt,
        sent_at: now,
        took: 0,
        status: None,
        answer_headers: Vec::new(),
        answer_body: String::new(),
        error: None,
        application: pending.application,
    };
    Some(Ready { pending, delivery })
}

/// The text the platform sends: compact, sorted, whole numbers without a point, nothing beyond ASCII.
pub(crate) fn wire_text(value: &Value) -> String {
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

/// Sends what is due, one after the other, until the sandbox stops.
pub(crate) async fn run(shared: Arc<Controls>) {
    let client = match client() {
        Ok(client) => client,
        Err(error) => {
            eprintln!("the sandbox cannot send webhooks: {error}");
            return;
        }
    };
    loop {
        let woken = shared.wake.notified();
        // Idle is said while the state is held: what is put in the queue right after says the contrary, and stays.
        let ready = shared.with(|state| {
            let ready = take(state);
            if ready.is_none() {
                shared.idle.send_replace(true);
            }
            ready
        });
        if let Some(ready) = ready {
            let delivery = send(&client, ready.delivery).await;
            shared.with(|state| finish(state, ready.pending, delivery));
            continue;
        }
        let next = shared.with(|state| {
            let now = state.clock.milliseconds();
            state.pending.iter().map(|pending| (pending.due - now).max(1)).min()
        });
        match next {
            // Real time moves the sandbox's clock too.
            Some(wait) => {
                let _ = tokio::time::timeout(Duration::from_millis(wait.unsigned_abs()), woken).await;
            }
            None => woken.await,
        }
    }
}

fn client() -> reqwest::Result<reqwest::Client> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().timeout(TIMEOUT).build()
}

async fn send(client: &reqwest::Client, mut delivery: Delivery) -> Delivery {
    let mut request = client.post(&delivery.url).body(delivery.body.clone());
    for (name, value) in &delivery.headers {
        request = request.header(name, value);
    }
    let began = Instant::now();
    if let Err(error) = exchange(request, &mut delivery).await {
        delivery.error = Some(reason(&error));
    }
    delivery.took = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    delivery
}

async fn exchange(request: reqwest::RequestBuilder, delivery: &mut Delivery) -> reqwest::Result<()> {
    let mut answer = request.send().await?;
    delivery.status = Some(answer.status().as_u16());
    delivery.answer_headers = answer
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    let mut body = Vec::new();
    let outcome = loop {
        match answer.chunk().await {
            Ok(Some(chunk)) if body.len() < ANSWER => body.extend_from_slice(&chunk),
            Ok(_) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    body.truncate(ANSWER);
    delivery.answer_body = String::from_utf8_lossy(&body).into_owned();
    outcome
}

/// What a person can make use of: the last cause, which is that of the operating system or of the time.
fn reason(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("no whole answer within {} seconds", TIMEOUT.as_secs());
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

fn finish(state: &mut State, mut pending: Pending, delivery: Delivery) {
    // A session that was deleted meanwhile takes its repeats with it.
    let gone = pending.session_id.as_deref().is_some_and(|id| state.find_session(id).is_none());
    let repeat = !gone && delivery.status.is_none_or(|status| status >= 500 || status == 404);
    if let (true, Some(wait)) = (repeat, REPEATS.get(pending.attempt - 1)) {
        pending.attempt += 1;
        pending.due = state.clock.milliseconds() + wait * 1000;
        state.pending.push(pending);
    }
    state.deliveries.push(delivery);
}
