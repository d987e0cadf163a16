//! The HTTP API of the platform: routing, authentication, request bodies, responses.

mod accounts;
mod billing;
mod blocklist;
mod body;
mod limits;
mod lists;
mod media;
mod operations;
mod questionnaires;
mod refusals;
mod scenarios;
mod sessions;
mod users;
mod webhook;
mod workflows;

use crate::behaviour::AuthMode;
use crate::call::{Call, Route};
use crate::platform;
use crate::platform::facts::{Auth, FACTS, Found};
use crate::response::{Response, detail, not_found, wrong_method};
use crate::store::{Key, State};

/// Routes with an API key that have code of their own. The facts describe all others.
pub(crate) const ROUTES: [Route; 25] = [
    ("v1/sandbox/scenarios", &["GET"]),
    ("v3/workflows", &["GET", "POST"]),
    ("v3/workflows/{}", &["GET", "PATCH", "DELETE"]),
    ("v3/session", &["POST"]),
    ("v3/session/import-shared", &["POST"]),
    ("v3/session/{}/decision", &["GET"]),
    ("v3/session/{}/delete", &["DELETE"]),
    ("v3/session/{}/update-status", &["PATCH"]),
    ("v3/session/{}/generate-pdf", &["GET"]),
    ("v3/session/{}/share", &["POST"]),
    ("v3/sessions", &["GET"]),
    ("v3/sessions/delete", &["POST"]),
    ("v3/sessions/{}/reviews", &["GET", "POST"]),
    ("v3/blocklist", &["GET"]),
    ("v3/blocklist/add", &["POST"]),
    ("v3/blocklist/remove", &["POST"]),
    ("v3/questionnaires", &["GET", "POST"]),
    ("v3/questionnaires/{}", &["GET", "PATCH", "DELETE"]),
    ("v3/users", &["GET"]),
    ("v3/users/delete", &["POST"]),
    ("v3/users/{}", &["GET", "PATCH"]),
    ("v3/users/{}/update-status", &["PATCH"]),
    ("v3/billing/balance", &["GET"]),
    ("v3/billing/top-up", &["POST"]),
    ("v3/webhook", &["GET", "PATCH"]),
];

/// As [`ROUTES`], without an API key.
pub(crate) const OTHER_ROUTES: [Route; 10] = [
    ("auth/v2/programmatic/register", &["POST"]),
    ("auth/v2/programmatic/resend-otp", &["POST"]),
    ("auth/v2/programmatic/verify-email", &["POST"]),
    ("auth/v2/programmatic/login", &["POST"]),
    ("auth/v2/2fa/verify", &["POST"]),
    ("auth/v2/organizations/me", &["GET"]),
    ("auth/v2/organizations/me/{}/applications", &["GET"]),
    ("auth/v2/organizations/me/{}/applications/{}", &["GET"]),
    ("media/{}", &["GET"]),
    ("v3/session/{}/sandbox/arm", &["POST"]),
];

/// Result of a route. Both sides are responses, so that `?` returns an error response.
type Outcome = Result<Response, Response>;

/// Responds to a request to the API.
pub(crate) fn respond(state: &mut State, call: &Call) -> Response {
    route(state, call).unwrap_or_else(|refusal| refusal)
}

fn route(state: &mut State, call: &Call) -> Outcome {
    let segments: Vec<&str> = call.segments.iter().map(String::as_str).collect();
    if let ["media", name] = segments.as_slice() {
        call.find_in(&OTHER_ROUTES)?;
        return media::media(state, name);
    }
    let found = FACTS.find(&call.method, &call.segments).map_err(|allowed| match allowed.as_slice() {
        [] => not_found(),
        _ => wrong_method(&allowed.join(", ")),
    });
    // Paths without an API key also reveal without one that they exist.
    let open =
        matches!(segments.as_slice(), ["auth" | "media" | "system", ..] | ["v3", "session", _, "sandbox", "arm"]);
    let without_key = found.as_ref().map_or(open, |found| found.operation.auth != Auth::ApiKey);
    if without_key {
        let found = found?;
        return match segments.as_slice() {
            ["auth", "v2", rest @ ..] if is_listed(&OTHER_ROUTES, &found) => accounts::route(state, call, rest),
            ["v3", "session", id, "sandbox", "arm"] => sessions::arm(state, call, id),
            _ => {
                let app = operations::application(state, call, &found)?;
                operations::respond(state, call, app, found)
            }
        };
    }
    let key = authenticate(state, call)?;
    let sent = call.header("x-api-key").unwrap_or_default();
    platform::limits::count(state, sent, &limits::scopes(call))?;
    let found = found?;
    if !is_listed(&ROUTES, &found) {
        return operations::respond(state, call, key.application, found);
    }
    match segments.as_slice() {
        ["v1", "sandbox", "scenarios"] => Ok(scenarios::scenarios()),
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

/// Returns whether an operation has one of these routes.
fn is_listed(routes: &[Route], found: &Found) -> bool {
    let (method, shape) = (found.operation.method.as_str(), found.operation.shape());
    routes.iter().any(|(path, methods)| *path == shape && methods.contains(&method))
}

/// Returns the API key of a request, or the error response of the configured mode.
fn authenticate(state: &State, call: &Call) -> Result<Key, Response> {
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
