//! The platform's routes: which call goes where, and who may make it.

mod account;
mod billing;
mod blocklist;
mod questionnaires;
pub(crate) mod sessions;
mod users;
mod webhook;
pub(crate) mod workflows;

use crate::answer::{Answer, Outcome, detail, not_found};
use crate::behaviour::{AuthMode, Lists};
use crate::call::Call;
use crate::limits;
use crate::scenario::CATALOGUE;
use crate::state::{Key, State};
use serde_json::{Value, json};

/// Answers a call of the platform.
pub(crate) fn answer(state: &mut State, call: &Call) -> Answer {
    route(state, call).unwrap_or_else(|refusal| refusal)
}

fn route(state: &mut State, call: &Call) -> Outcome {
    let segments: Vec<&str> = call.segments.iter().map(String::as_str).collect();
    if let ["auth", "v2", rest @ ..] = segments.as_slice() {
        return account::route(state, call, rest);
    }
    if let ["media", name] = segments.as_slice() {
        return media(state, name);
    }
    if let ["v3", "session", id, "sandbox", "arm"] = segments.as_slice() {
        return sessions::arm(state, call, id);
    }
    let key = authenticate(state, call)?;
    limits::check(state, call)?;
    match segments.as_slice() {
        ["v1", "sandbox", "scenarios"] if call.method == "GET" => Ok(scenarios()),
        ["v3", "workflows", rest @ ..] => workflows::route(state, call, key.application, rest),
        ["v3", "session" | "sessions", ..] => sessions::route(state, call, &key, &segments[1..]),
        ["v3", "blocklist", rest @ ..] => blocklist::route(state, call, &key, rest),
        ["v3", "questionnaires", rest @ ..] => questionnaires::route(state, call, key.application, rest),
        ["v3", "users", rest @ ..] => users::route(state, call, key.application, rest),
        ["v3", "billing", rest @ ..] => billing::route(state, call, key.application, rest),
        ["v3", "webhook"] => webhook::route(state, call, key.application),
        _ => Err(not_found()),
    }
}

/// The key a call was made with, or the refusal of the present mode.
fn authenticate(state: &State, call: &Call) -> Result<Key, Answer> {
    const MISSING: &str = "Authentication credentials were not provided or are invalid.";
    let sent = call.header("x-api-key");
    let known = sent.and_then(|key| state.keys.get(key));
    let refuse = |status, text| Err(detail(status, text));
    match (state.behaviour.auth_mode, sent, known) {
        (_, _, Some(key)) if !key.expired => Ok(key.clone()),
        (AuthMode::Always403, _, _) | (AuthMode::Missing403Wrong401, None, _) => refuse(403, MISSING),
        (_, Some(_), Some(_)) => refuse(401, "This API key has expired."),
        (_, Some(_), None) => refuse(401, "Invalid API key."),
        (AuthMode::Always401, None, _) => refuse(401, MISSING),
    }
}

/// The catalogue of scenarios. The shape is the sandbox's own: the platform's is not known.
fn scenarios() -> Answer {
    let rows: Vec<Value> = CATALOGUE
        .iter()
        .map(|row| json!({"scenario": row.slug, "status": row.scenario.status(), "risk": row.risk}))
        .collect();
    Answer::ok(json!({ "results": rows }))
}

/// A picture of one pixel: the smallest PNG there is.
const PIXEL: [u8; 67] = [
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8,
    0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0x0a, b'I', b'D', b'A', b'T', 0x78, 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0,
    1, 0x48, 0xaf, 0xa4, 0x71, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

/// How long the address of a picture or film is good for, in seconds.
pub(crate) const MEDIA_LIFE: i64 = 60 * 60;

fn media(state: &State, name: &str) -> Outcome {
    match state.media.get(name) {
        Some(until) if state.clock.seconds() < *until => Ok(Answer::bytes("image/png", PIXEL.to_vec())),
        Some(_) => Err(detail(403, "This link has expired.")),
        None => Err(not_found()),
    }
}

/// How many items a page has unless asked for more or fewer.
const PAGE: usize = 50;

/// A list, as a page or as a bare array of everything.
pub(crate) fn list(
    state: &State,
    call: &Call,
    total: usize,
    items: impl FnOnce(usize, usize) -> Vec<Value>,
) -> Outcome {
    match state.behaviour.lists {
        Lists::Array => Ok(Answer::ok(Value::Array(items(0, total)))),
        Lists::Page => page(call, total, items),
    }
}

/// A list that comes page by page in every description of the platform.
pub(crate) fn page(call: &Call, total: usize, items: impl FnOnce(usize, usize) -> Vec<Value>) -> Outcome {
    let number = |name: &str, default: usize| match call.query(name) {
        None => Ok(default),
        Some(text) => text.parse().map_err(|_| crate::answer::field(name, "A valid integer is required.")),
    };
    let (limit, offset) = (number("limit", PAGE)?.clamp(1, 200), number("offset", 0)?);
    let results = items(offset, limit);
    let link = |offset: usize| {
        let kept = call.query.iter().filter(|(name, _)| name != "limit" && name != "offset");
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(kept).append_pair("limit", &limit.to_string()).append_pair("offset", &offset.to_string());
        format!("{}{}?{}", call.origin, call.path, query.finish())
    };
    Ok(Answer::ok(json!({
        "count": total,
        "next": (offset + limit < total).then(|| link(offset + limit)),
        "previous": (offset > 0).then(|| link(offset.saturating_sub(limit))),
        "results": results,
    })))
}
