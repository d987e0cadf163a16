//! The controls, for tests in any language: JSON under `/_sandbox/`.
//!
//! | call | does |
//! | --- | --- |
//! | `GET health` | `{"ok": true}` |
//! | `GET credentials` | the ready-made application: addresses, key, workflow, webhook secret |
//! | `GET mail/{address}` | `{"code": …}`: the code that was mailed |
//! | `POST sessions/{id}/complete` `{"scenario"?}` | the user goes through, with this outcome or the chosen one |
//! | `POST sessions/{id}/start`, `…/abandon` | the user opens the link, goes away |
//! | `POST sessions/{id}/expire` | the user comes too late; an approved session becomes `Kyc Expired` |
//! | `POST sessions/{id}/await-user` | the user has to come back later: `Awaiting User` |
//! | `POST sessions/seed` `{"count"}` | makes many sessions at once, for tests of long lists |
//! | `POST clock` `{"advance_seconds"}` | moves the clock; what falls due happens |
//! | `GET behaviour`, `PATCH behaviour` | see [`Behaviour`](crate::Behaviour) |
//! | `POST faults` `{"fault", "times"?, "prefix"?}` | the next calls fail; see [`Fault`](crate::Fault) |
//! | `DELETE faults` | no call fails on purpose any more |
//! | `POST faults/random` `{"seed", "percent"}`, `DELETE faults/random` | calls fail at random, or no longer |
//! | `GET deliveries`, `POST deliveries/{uuid}/resend` | the webhooks that were sent; sends one again |
//! | `POST events` `{event}` | sends an event of your own making |
//! | `POST idle` | waits until every webhook that is due was sent |
//! | `POST accounts/{address}/second-factor` | the account gets a second factor; its code is 123456 |
//! | `POST keys` `{"media"?, "write_sessions"?, "expired"?}` | another key of the ready-made application |
//! | `GET calls` | what was called, without credentials |
//! | `POST reset` | forgets everything but the ready-made application's key, workflow and secret |
//!
//! Requests under another host name than an address, `localhost` or one of
//! [`SandboxBuilder::allow_host`](crate::SandboxBuilder::allow_host) are answered with 403, and so are those of web pages
//! from elsewhere.

use super::{Controls, KeyRights};
use crate::answer::{Answer, detail, not_found};
use crate::call::Call;
use serde_json::{Value, json};
use std::time::Duration;

pub(crate) async fn answer(controls: &Controls, call: &Call) -> Answer {
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
        Ok(value) => Answer::ok(value),
        Err(refusal) => refusal,
    }
}

fn refuse(text: impl std::fmt::Display) -> Answer {
    detail(400, &text.to_string())
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, Answer> {
    serde_json::from_value(value).map_err(refuse)
}

async fn route(controls: &Controls, call: &Call, path: &[&str], body: Value) -> Result<Value, Answer> {
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
