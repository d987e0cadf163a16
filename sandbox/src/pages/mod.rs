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
use crate::origin_check::Refusal;
use crate::platform::sessions::expire_all;
use crate::store::{State, Store};
use form::Form;
use layout::{Notice, Place};
use maud::Markup;
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
pub(crate) async fn answer(store: &Store, call: &Call) -> Answer {
    let path: Vec<&str> = call.segments.iter().map(String::as_str).collect();
    match path.as_slice() {
        [] => see_other("/dashboard/"),
        ["session", token] => hosted::answer(store, call, token),
        ["dashboard", "style.css"] => asset("text/css; charset=utf-8", STYLE),
        ["dashboard", "icon.svg"] => asset("image/svg+xml", ICON),
        ["dashboard", rest @ ..] => dashboard(store, call, rest).await,
        _ => layout::not_found(),
    }
}

/// The page for a request that is not let in.
pub(crate) fn refused(refusal: Refusal) -> Answer {
    let status = if refusal == Refusal::Host { 421 } else { 403 };
    layout::plain(status, "Not from here", &refusal.to_string())
}

async fn dashboard(store: &Store, call: &Call, path: &[&str]) -> Answer {
    let (status, notice) = match call.method.as_str() {
        "GET" | "HEAD" => {
            let said = call.query("done").and_then(|code| SAID.iter().find(|(known, _)| *known == code));
            (200, said.map_or(Notice::None, |(_, text)| Notice::Done(text)))
        }
        "POST" => match act(store, path, &Form::read(call)) {
            Ok(done) => {
                let _ = tokio::time::timeout(WEBHOOKS, store.idle()).await;
                let sign = if done.to.contains('?') { '&' } else { '?' };
                return see_other(&format!("{}{sign}done={}", done.to, done.said));
            }
            Err(reason) => (422, Notice::Failed(reason)),
        },
        _ => return layout::wrong_method(),
    };
    store.with(|state| {
        expire_all(state);
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

fn act(store: &Store, path: &[&str], form: &Form) -> Outcome {
    match path {
        ["sessions", "new"] => sessions::create(store, form),
        ["sessions", id] => sessions::act(store, id, form),
        ["deliveries"] => deliveries::set_target(store, form),
        ["deliveries", uuid] => deliveries::act(store, uuid),
        ["faults"] => faults::act(store, form),
        ["behaviour"] => behaviour::act(store, form),
        ["clock"] => clock::act(store, form),
        ["credentials"] => credentials::act(store, form),
        _ => Err("There is no such form.".to_owned()),
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
