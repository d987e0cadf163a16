//! The controls over HTTP, for tests in any language: JSON under `/_sandbox/`.
//!
//! | request | description |
//! | --- | --- |
//! | `GET health` | `{"ok": true}` |
//! | `GET credentials` | URLs, API key, workflow, webhook secret and identifiers of the default application |
//! | `GET mail/{address}` | `{"code": …}`: the last unused code for an email address or a phone number |
//! | `POST sessions/{id}/complete` `{"scenario"?}` | completes a session; default: the scenario of the creation |
//! | `POST sessions/{id}/start`, `…/abandon` | the user opens the link, or leaves |
//! | `POST sessions/{id}/expire` | expires a session (`Expired`) or an approval (`Kyc Expired`) |
//! | `POST sessions/{id}/await-user` | makes a session `Awaiting User` |
//! | `POST sessions/seed` `{"count", "countries"?, "document_types"?}` | creates many sessions, for tests of lists |
//! | `GET clock` | `{"seconds", "ahead_seconds"}`: the Unix time of the clock, and how far it was advanced |
//! | `POST clock` `{"advance_seconds"}` | advances the clock, up to 7,000 years in total |
//! | `GET behaviour`, `PATCH behaviour` | returns or changes the [`Behaviour`](crate::Behaviour) |
//! | `PATCH behaviour` `{"compat"}` | sets the behaviour to a preset ([`Compat`](crate::Compat)), then changes the rest |
//! | `POST faults` `{"fault", "times"?, "prefix"?}` | injects a [`Fault`](crate::Fault) into the next requests |
//! | `DELETE faults` | removes all faults |
//! | `POST faults/random` `{"seed", "percent"}`, `DELETE faults/random` | starts or stops random faults |
//! | `GET deliveries`, `POST deliveries/{uuid}/resend` | lists the deliveries; sends one again |
//! | `POST events` `{event}` | sends a custom event |
//! | `POST idle` | waits until all deliveries that are due were sent |
//! | `POST accounts/{address}/second-factor` | enables the second factor; the code is 123456 |
//! | `POST keys` `{"media"?, "write_sessions"?, "expired"?}` | adds an API key to the default application |
//! | `GET calls` | lists the API requests with times, headers, bodies and responses, without secrets |
//! | `POST reset` | deletes everything except the API key, workflow and secret of the default application |
//!
//! The response is 400 if the body or a value in it is invalid, 404 if the session, delivery, account or code does not
//! exist, 405 if the path has other methods, and 413 if the body is larger than 16 MiB. It is 403 if the host name is not
//! an IP address, `localhost` or one of [`SandboxBuilder::allow_host`](crate::SandboxBuilder::allow_host), or if the
//! request comes from another web page.

use super::{ControlError, Controls, KeyRights, SeededPeople};
use crate::behaviour::Behaviour;
use crate::call::{Call, Route};
use crate::clock::MAX_OFFSET;
use crate::faults::Fault;
use crate::response::{Response, detail, not_found};
use serde::Deserialize;
use serde_json::{Value, json};
use std::time::Duration;

pub(crate) const ROUTES: [Route; 21] = [
    ("_sandbox/health", &["GET"]),
    ("_sandbox/credentials", &["GET"]),
    ("_sandbox/mail/{}", &["GET"]),
    ("_sandbox/sessions/seed", &["POST"]),
    ("_sandbox/sessions/{}/complete", &["POST"]),
    ("_sandbox/sessions/{}/start", &["POST"]),
    ("_sandbox/sessions/{}/abandon", &["POST"]),
    ("_sandbox/sessions/{}/expire", &["POST"]),
    ("_sandbox/sessions/{}/await-user", &["POST"]),
    ("_sandbox/clock", &["GET", "POST"]),
    ("_sandbox/behaviour", &["GET", "PATCH"]),
    ("_sandbox/faults", &["POST", "DELETE"]),
    ("_sandbox/faults/random", &["POST", "DELETE"]),
    ("_sandbox/deliveries", &["GET"]),
    ("_sandbox/deliveries/{}/resend", &["POST"]),
    ("_sandbox/events", &["POST"]),
    ("_sandbox/idle", &["POST"]),
    ("_sandbox/accounts/{}/second-factor", &["POST"]),
    ("_sandbox/keys", &["POST"]),
    ("_sandbox/calls", &["GET"]),
    ("_sandbox/reset", &["POST"]),
];

#[derive(Deserialize)]
struct Seed {
    count: u64,
    #[serde(flatten)]
    people: SeededPeople,
}

#[derive(Deserialize)]
struct Complete {
    scenario: Option<String>,
}

#[derive(Deserialize)]
struct Clock {
    advance_seconds: u64,
}

#[derive(Deserialize)]
struct PlannedFault {
    fault: Fault,
    times: Option<usize>,
    prefix: Option<String>,
}

pub(crate) async fn respond(controls: &Controls, call: &Call) -> Response {
    if let Err(refusal) = call.find_in(&ROUTES) {
        return refusal;
    }
    let segments: Vec<&str> = call.segments.iter().skip(1).map(String::as_str).collect();
    let body: Value = if call.body.is_empty() {
        json!({})
    } else {
        match serde_json::from_slice(&call.body) {
            Ok(body @ Value::Object(_)) => body,
            Ok(_) => return detail(400, "the body must be a JSON object"),
            Err(error) => return detail(400, &format!("the body is not JSON: {error}")),
        }
    };
    match route(controls, call, &segments, body).await {
        Ok(value) => Response::ok(value),
        Err(refusal) => refusal,
    }
}

fn refuse(text: impl std::fmt::Display) -> Response {
    detail(400, &text.to_string())
}

impl From<ControlError> for Response {
    fn from(error: ControlError) -> Self {
        detail(if error.is_not_found() { 404 } else { 400 }, &error.to_string())
    }
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, Response> {
    serde_json::from_value(value).map_err(refuse)
}

async fn route(controls: &Controls, call: &Call, path: &[&str], body: Value) -> Result<Value, Response> {
    let done = json!({"ok": true});
    match (call.method.as_str(), path) {
        ("GET", ["health"]) => {}
        ("GET", ["credentials"]) => return Ok(controls.credentials()),
        ("GET", ["mail", address]) => {
            let none = || detail(404, "there is no unused code for this address");
            return Ok(json!({"code": controls.mailed_code(address).ok_or_else(none)?}));
        }
        ("POST", ["sessions", "seed"]) => {
            let text =
                "`count` must be a whole number, 1000000 at most; `countries` and `document_types` must be lists";
            let Seed { count, people } = read(body).map_err(|_| refuse(text))?;
            if count > 1_000_000 {
                return Err(refuse(text));
            }
            controls.seed_sessions_of(count, &people)?;
        }
        ("POST", ["sessions", id, "complete"]) => {
            let Complete { scenario } = read(body).map_err(|_| refuse("`scenario` must be a string"))?;
            controls.complete_slug(id, scenario.as_deref())?;
        }
        ("POST", ["sessions", id, "start"]) => controls.start_session(id)?,
        ("POST", ["sessions", id, "abandon"]) => controls.abandon(id)?,
        ("POST", ["sessions", id, "expire"]) => controls.expire(id)?,
        ("POST", ["sessions", id, "await-user"]) => controls.await_user(id)?,
        ("GET", ["clock"]) => {
            return Ok(json!({"seconds": controls.now(), "ahead_seconds": controls.ahead().as_secs()}));
        }
        ("POST", ["clock"]) => {
            let text = || refuse(format!("`advance_seconds` must be a whole number, {} at most", MAX_OFFSET.as_secs()));
            let Clock { advance_seconds } = read(body).map_err(|_| text())?;
            if advance_seconds > MAX_OFFSET.as_secs() {
                return Err(text());
            }
            controls.advance(Duration::from_secs(advance_seconds));
        }
        ("GET", ["behaviour"]) => return Ok(json!(controls.behaviour())),
        ("PATCH", ["behaviour"]) => {
            let mut changes = body;
            let preset = changes.as_object_mut().and_then(|changes| changes.remove("compat"));
            let base = match preset {
                None => controls.behaviour(),
                Some(Value::String(name)) => Behaviour::compat(name.parse().map_err(refuse)?),
                Some(_) => return Err(refuse("`compat` must be the name of a preset")),
            };
            let mut behaviour = json!(base);
            if let (Some(behaviour), Value::Object(changes)) = (behaviour.as_object_mut(), changes) {
                behaviour.extend(changes);
            }
            controls.set_behaviour(read(behaviour)?);
        }
        ("POST", ["faults"]) => {
            let PlannedFault { fault, times, prefix } = read(body)?;
            if let Fault::Status(status) | Fault::StatusRetryAfter(status, _) | Fault::Response(status, _) = fault
                && !(200..=599).contains(&status)
            {
                return Err(refuse("the status code must be between 200 and 599"));
            }
            controls.fail_next(&prefix.unwrap_or_default(), times.unwrap_or(1), fault);
        }
        ("DELETE", ["faults"]) => controls.clear_faults(),
        ("POST", ["faults", "random"]) => controls.random_faults(Some(read(body)?)),
        ("DELETE", ["faults", "random"]) => controls.random_faults(None),
        ("GET", ["deliveries"]) => return Ok(json!(controls.deliveries())),
        ("POST", ["deliveries", uuid, "resend"]) => controls.resend(uuid)?,
        ("POST", ["events"]) => controls.send_event(body),
        ("POST", ["idle"]) => controls.idle().await,
        ("POST", ["accounts", address, "second-factor"]) => controls.require_second_factor(address)?,
        ("POST", ["keys"]) => {
            let rights: KeyRights = read(body)?;
            return Ok(json!({"api_key": controls.add_key(rights)}));
        }
        ("GET", ["calls"]) => return Ok(json!(controls.calls())),
        ("POST", ["reset"]) => controls.reset(),
        _ => return Err(not_found()),
    }
    Ok(done)
}
