//! The controls over HTTP, for tests in any language: JSON under `/_sandbox/`.
//!
//! | request | description |
//! | --- | --- |
//! | `GET health` | `{"ok": true}` |
//! | `GET credentials` | URLs, API key, workflow and webhook secret of the default application |
//! | `GET mail/{address}` | `{"code": …}`: the last unused code |
//! | `POST sessions/{id}/complete` `{"scenario"?}` | completes a session; default: the scenario of the creation |
//! | `POST sessions/{id}/start`, `…/abandon` | the user opens the link, or leaves |
//! | `POST sessions/{id}/expire` | expires a session (`Expired`) or an approval (`Kyc Expired`) |
//! | `POST sessions/{id}/await-user` | makes a session `Awaiting User` |
//! | `POST sessions/seed` `{"count"}` | creates many sessions, for tests of long lists |
//! | `POST clock` `{"advance_seconds"}` | advances the clock |
//! | `GET behaviour`, `PATCH behaviour` | returns or changes the [`Behaviour`](crate::Behaviour) |
//! | `POST faults` `{"fault", "times"?, "prefix"?}` | injects a [`Fault`](crate::Fault) into the next requests |
//! | `DELETE faults` | removes all faults |
//! | `POST faults/random` `{"seed", "percent"}`, `DELETE faults/random` | starts or stops random faults |
//! | `GET deliveries`, `POST deliveries/{uuid}/resend` | lists the deliveries; sends one again |
//! | `POST events` `{event}` | sends a custom event |
//! | `POST idle` | waits until all deliveries that are due were sent |
//! | `POST accounts/{address}/second-factor` | enables the second factor; the code is 123456 |
//! | `POST keys` `{"media"?, "write_sessions"?, "expired"?}` | adds an API key to the default application |
//! | `GET calls` | lists the API requests, without credentials |
//! | `POST reset` | deletes everything except the API key, workflow and secret of the default application |
//!
//! The response is 403 if the host name is not an IP address, `localhost` or one of
//! [`SandboxBuilder::allow_host`](crate::SandboxBuilder::allow_host), or if the request comes from another web page.

use super::{Controls, KeyRights};
use crate::call::Call;
use crate::response::{Response, detail, not_found};
use serde_json::{Value, json};
use std::time::Duration;

pub(crate) async fn respond(controls: &Controls, call: &Call) -> Response {
    let segments: Vec<&str> = call.segments.iter().skip(1).map(String::as_str).collect();
    let body: Value = if call.body.is_empty() {
        json!({})
    } else {
        match serde_json::from_slice(&call.body) {
            Ok(body) => body,
            Err(error) => return detail(400, &format!("the body is no JSON: {error}")),
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

fn read<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, Response> {
    serde_json::from_value(value).map_err(refuse)
}

async fn route(controls: &Controls, call: &Call, path: &[&str], body: Value) -> Result<Value, Response> {
    let done = json!({"ok": true});
    match (call.method.as_str(), path) {
        ("GET", ["health"]) => {}
        ("GET", ["credentials"]) => return Ok(controls.credentials()),
        ("GET", ["mail", address]) => return Ok(json!({"code": controls.mailed_code(address).ok_or_else(not_found)?})),
        ("POST", ["sessions", "seed"]) => {
            let count = body.get("count").and_then(Value::as_u64).filter(|count| *count <= 1_000_000);
            controls.seed_sessions(count.ok_or_else(|| refuse("`count` must be a whole number, 1000000 at most"))?);
        }
        ("POST", ["sessions", id, "complete"]) => {
            let slug = body.get("scenario").and_then(Value::as_str);
            controls.complete_slug(id, slug).map_err(refuse)?;
        }
        ("POST", ["sessions", id, "start"]) => controls.start_session(id).map_err(refuse)?,
        ("POST", ["sessions", id, "abandon"]) => controls.abandon(id).map_err(refuse)?,
        ("POST", ["sessions", id, "expire"]) => controls.expire(id).map_err(refuse)?,
        ("POST", ["sessions", id, "await-user"]) => controls.await_user(id).map_err(refuse)?,
        ("POST", ["clock"]) => {
            let seconds = body.get("advance_seconds").and_then(Value::as_u64);
            let seconds = seconds.ok_or_else(|| refuse("`advance_seconds` must be a whole number"))?;
            controls.advance(Duration::from_secs(seconds));
        }
        ("GET", ["behaviour"]) => return Ok(json!(controls.behaviour())),
        ("PATCH", ["behaviour"]) => {
            let mut behaviour = json!(controls.behaviour());
            if let (Some(behaviour), Value::Object(changes)) = (behaviour.as_object_mut(), body) {
                behaviour.extend(changes);
            }
            controls.set_behaviour(read(behaviour)?);
        }
        ("POST", ["faults"]) => {
            let times = body.get("times").and_then(Value::as_u64).unwrap_or(1);
            let prefix = body.get("prefix").and_then(Value::as_str).unwrap_or_default().to_owned();
            let fault = read(body.get("fault").cloned().unwrap_or_default())?;
            controls.fail_next(&prefix, usize::try_from(times).unwrap_or(usize::MAX), fault);
        }
        ("DELETE", ["faults"]) => controls.clear_faults(),
        ("POST", ["faults", "random"]) => controls.random_faults(Some(read(body)?)),
        ("DELETE", ["faults", "random"]) => controls.random_faults(None),
        ("GET", ["deliveries"]) => return Ok(json!(controls.deliveries())),
        ("POST", ["deliveries", uuid, "resend"]) => controls.resend(uuid).map_err(refuse)?,
        ("POST", ["events"]) => controls.send_event(body),
        ("POST", ["idle"]) => controls.idle().await,
        ("POST", ["accounts", address, "second-factor"]) => controls.require_second_factor(address).map_err(refuse)?,
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
