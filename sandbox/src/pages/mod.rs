//! Pages for people: the one behind a session's link, and the dashboard.
//!
//! Every page is written on the server and works without scripts; a change is a form that is answered with a redirect.
//! Templates are `maud`'s: they are checked at compile time, escape every value unless told otherwise, and a part of
//! a page is a plain function.

mod behaviour;
mod calls;
mod clock;
mod credentials;
mod deliveries;
mod faults;
mod form;
mod hosted;
mod layout;
mod overview;
mod sessions;
mod workflows;

use crate::answer::{Answer, Body};
use crate::call::Call;
use crate::controls::Controls;
use crate::origin_check::Refusal;
use crate::routes;
use crate::state::State;
use form::Form;
use layout::{Notice, Place};
use maud::Markup;
use serde_json::Value;
use std::time::Duration;

const STYLE: &str = include_str!("style.css");
const ICON: &str = include_str!("icon.svg");

/// How long a page waits for the webhooks that its form set off, so that it can show them.
const WEBHOOKS: Duration = Duration::from_secs(1);

/// A page of the dashboard before it has its frame: where it belongs, its title, its content.
struct Page {
    place: Place,
    title: String,
    content: Markup,
}

/// What a form did: where to go on, and what is said there.
struct Done {
    to: String,
    said: &'static str,
}

type Outcome = Result<Done, String>;

impl Done {
    fn at(to: impl Into<String>, said: &'static str) -> Self {
        Self { to: to.into(), said }
    }
}

/// What a page says after a form. The address carries the word on the left, so that nobody can have it say more.
const SAID: [(&str, &str); 16] = [
    ("created", "The session was created."),
    ("completed", "The user went through the session."),
    ("abandoned", "The user left the session."),
    ("expired", "The session's time is over."),
    ("waiting", "The session waits for its user."),
    ("decided", "The decision was changed."),
    ("deleted", "The session was deleted."),
    ("resent", "The event was sent again."),
    ("target", "The address for webhooks was changed."),
    ("planned", "The next calls will fail as you asked."),
    ("random", "Calls now fail at random."),
    ("cleared", "No call fails on purpose any more."),
    ("behaviour", "The sandbox behaves as you asked."),
    ("clock", "The clock was moved."),
    ("rotated", "There is a new webhook secret."),
    ("reset", "Everything was forgotten but the ready-made application."),
];

/// Answers what begins with `/dashboard` or `/session`, and the root.
pub(crate) async fn answer(shared: &Controls, call: &Call) -> Answer {
    let path: Vec<&str> = call.segments.iter().map(String::as_str).collect();
    match path.as_slice() {
        [] => see_other("/dashboard/"),
        ["session", token] => hosted::answer(shared, call, token),
        ["dashboard", "style.css"] => asset("text/css; charset=utf-8", STYLE),
        ["dashboard", "icon.svg"] => asset("image/svg+xml", ICON),
        ["dashboard", rest @ ..] => dashboard(shared, call, rest).await,
        _ => layout::not_found(),
    }
}

/// The page for a request that is not let in.
pub(crate) fn refused(refusal: Refusal) -> Answer {
    let status = if refusal == Refusal::Host { 421 } else { 403 };
    layout::plain(status, "Not from here", &refusal.to_string())
}

async fn dashboard(shared: &Controls, call: &Call, path: &[&str]) -> Answer {
    let (status, notice) = match call.method.as_str() {
        "GET" | "HEAD" => {
            let said = call.query("done").and_then(|code| SAID.iter().find(|(known, _)| *known == code));
            (200, said.map_or(Notice::None, |(_, text)| Notice::Done(text)))
        }
        "POST" => match act(shared, path, &Form::read(call)) {
            Ok(done) => {
                let _ = tokio::time::timeout(WEBHOOKS, shared.idle()).await;
                let sign = if done.to.contains('?') { '&' } else { '?' };
                return see_other(&format!("{}{sign}done={}", done.to, done.said));
            }
            Err(reason) => (422, Notice::Failed(reason)),
        },
        _ => return layout::wrong_method(),
    };
    shared.with(|state| {
        for app in 0..state.applications.len() {
            routes::sessions::expire(state, app);
        }
        match page(state, call, path) {
            Some(page) => html(status, DASHBOARD, &layout::dashboard(state, &page, &notice)),
            None => layout::not_found(),
        }
    })
}

fn page(state: &State, call: &Call, path: &[&str]) -> Option<Page> {
    Some(match path {
        [] => overview::page(state),
        ["sessions"] => sessions::list(state, call),
        ["sessions", "new"] => sessions::new(state, call),
        ["sessions", id] => sessions::one(state, id)?,
        ["deliveries"] => deliveries::list(state, call),
        ["deliveries", uuid] => deliveries::one(state, uuid)?,
        ["workflows"] => workflows::list(state),
        ["workflows", uuid] => workflows::one(state, uuid)?,
        ["calls"] => calls::page(state),
        ["faults"] => faults::page(state),
        ["behaviour"] => behaviour::page(state),
        ["clock"] => clock::page(state),
        ["credentials"] => credentials::page(state, call),
        _ => return None,
    })
}

fn act(shared: &Controls, path: &[&str], form: &Form) -> Outcome {
    match path {
        ["sessions", "new"] => sessions::create(shared, form),
        ["sessions", id] => sessions::act(shared, id, form),
        ["deliveries"] => deliveries::set_target(shared, form),
        ["deliveries", uuid] => deliveries::act(shared, uuid),
        ["faults"] => faults::act(shared, form),
        ["behaviour"] => behaviour::act(shared, form),
        ["clock"] => clock::act(shared, form),
        ["credentials"] => credentials::act(shared, form),
        _ => Err("There is no such form.".to_owned()),
    }
}

/// Calls the platform's own route, as an application with this key would.
fn api(shared: &Controls, application: usize, method: &str, path: &str, body: &Value) -> Result<Value, String> {
    let answer = shared.with(|state| {
        let key = state.applications.get(application).map(|app| app.api_key.clone()).unwrap_or_default();
        let mut headers = http::HeaderMap::new();
        headers.insert("content-type", http::HeaderValue::from_static("application/json"));
        headers.extend(
            http::HeaderValue::from_str(&key).ok().map(|key| (http::HeaderName::from_static("x-api-key"), key)),
        );
        let call = Call {
            method: method.to_owned(),
            segments: path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect(),
            path: path.to_owned(),
            query: Vec::new(),
            headers,
            body: body.to_string().into_bytes(),
            origin: state.origin.clone(),
            peer: "127.0.0.1".to_owned(),
        };
        routes::answer(state, &call)
    });
    match answer.body {
        Body::Json(value) if answer.status < 300 => Ok(value),
        _ if answer.status < 300 => Ok(Value::Null),
        Body::Json(value) => Err(words(&value)),
        _ => Err(format!("The platform answered {}.", answer.status)),
    }
}

/// A refusal of the platform in one line: its text, with the field in front where it names one.
fn words(refusal: &Value) -> String {
    match refusal {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(words).collect::<Vec<_>>().join(" "),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| match name.as_str() {
                "detail" | "error" | "non_field_errors" => words(value),
                name => format!("{name}: {}", words(value)),
            })
            .collect::<Vec<_>>()
            .join(" "),
        other => other.to_string(),
    }
}

/// No scripts at all, nothing from elsewhere, in nobody's frame.
const DASHBOARD: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

fn html(status: u16, policy: impl Into<String>, content: &Markup) -> Answer {
    let body = Body::Bytes("text/html; charset=utf-8", content.0.clone().into_bytes());
    Answer { status, headers: Vec::new(), body }
        .with("content-security-policy", policy)
        .with("cache-control", "no-store")
        .with("x-content-type-options", "nosniff")
        // Not `no-referrer`: with it browsers hide the origin of forms, which is looked at.
        .with("referrer-policy", "same-origin")
        .with("cross-origin-resource-policy", "same-origin")
}

fn asset(kind: &'static str, text: &str) -> Answer {
    Answer::bytes(kind, text.as_bytes().to_vec())
        .with("cache-control", "no-cache")
        .with("x-content-type-options", "nosniff")
        .with("cross-origin-resource-policy", "same-origin")
}

fn see_other(location: &str) -> Answer {
    Answer { status: 303, headers: Vec::new(), body: Body::Empty }.with("location", location)
}
