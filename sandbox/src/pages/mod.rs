//! Web pages: the hosted page of a session, and the dashboard.
//!
//! Pages are rendered on the server and work without scripts. A change is a form, whose response is a redirect. There are
//! two scripts, both files of this folder: that of the hosted page is for applications that embed it, that of the
//! dashboard adds copy buttons and a notice when a page is out of date. `maud` templates are checked at compile time and escape all
//! values; a component is a function.

mod behaviour;
mod calls;
mod checkout;
mod clock;
mod credentials;
mod deliveries;
mod faults;
mod form;
mod hosted;
mod layout;
mod messages;
mod overview;
mod sessions;
mod workflows;

use crate::call::{Call, Route};
use crate::origin_check::Rejection;
use crate::platform::sessions::expire_all;
use crate::response::{Body, Response};
use crate::store::{State, Store};
use form::Form;
use layout::{Notice, Place};
use maud::{Markup, html as markup};
use std::time::Duration;

const PAGE: &[&str] = &["GET", "HEAD"];
const FORM: &[&str] = &["GET", "HEAD", "POST"];

/// Every page.
pub(crate) const ROUTES: [Route; 23] = [
    ("", PAGE),
    ("session/{}", FORM),
    ("u/{}", PAGE),
    ("checkout/{}", FORM),
    ("dashboard", PAGE),
    ("dashboard/style.css", PAGE),
    ("dashboard/icon.svg", PAGE),
    ("dashboard/hosted.js", PAGE),
    ("dashboard/dashboard.js", PAGE),
    ("dashboard/changes", PAGE),
    ("dashboard/sessions", PAGE),
    ("dashboard/sessions/new", FORM),
    ("dashboard/sessions/{}", FORM),
    ("dashboard/deliveries", FORM),
    ("dashboard/deliveries/{}", FORM),
    ("dashboard/workflows", PAGE),
    ("dashboard/workflows/{}", PAGE),
    ("dashboard/calls", PAGE),
    ("dashboard/calls/{}", PAGE),
    ("dashboard/faults", FORM),
    ("dashboard/behaviour", FORM),
    ("dashboard/clock", FORM),
    ("dashboard/credentials", FORM),
];

const STYLE: &str = include_str!("style.css");
const ICON: &str = include_str!("icon.svg");
const HOSTED_SCRIPT: &str = include_str!("hosted.js");
const DASHBOARD_SCRIPT: &str = include_str!("dashboard.js");

/// Maximum time to wait for the webhooks that a form triggers, so that the next page shows them.
const WEBHOOKS: Duration = Duration::from_secs(1);
/// Maximum time to wait for a change of the state, so that no proxy closes the connection.
const CHANGES: Duration = Duration::from_secs(25);

/// A page of the dashboard without its layout.
struct Page {
    place: Place,
    title: String,
    content: Markup,
}

/// Result of a form: path to redirect to, and code of the message to show there.
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

/// Messages after a form. The URL has the code, so that a link cannot show other text.
const SAID: [(&str, &str); 19] = [
    ("created", "The session was created."),
    ("completed", "The session was completed."),
    ("abandoned", "The session was abandoned."),
    ("expired", "The session has expired."),
    ("waiting", "The session is awaiting its user."),
    ("decided", "The status was changed."),
    ("deleted", "The session was deleted."),
    ("resent", "The event was sent again."),
    ("target", "The webhook URL was changed."),
    ("planned", "The fault was added."),
    ("replaced", "The fault was changed."),
    ("removed", "The fault was removed."),
    ("stopped", "Random faults were stopped."),
    ("random", "Random faults were started."),
    ("cleared", "All faults were removed."),
    ("behaviour", "The behaviour was changed."),
    ("clock", "The clock was advanced."),
    ("rotated", "The webhook secret was rotated."),
    ("reset", "All data was deleted, except the default application."),
];

/// Returns whether paths with this first segment are pages.
pub(crate) fn has(first: &str) -> bool {
    ROUTES.iter().any(|(path, _)| path.split('/').next() == Some(first))
}

/// Responds to requests for pages.
pub(crate) async fn respond(store: &Store, call: &Call) -> Response {
    match call.find_in(&ROUTES) {
        Ok(()) => {}
        Err(refusal) if refusal.status == 404 => return layout::not_found(),
        Err(refusal) => {
            // With the `Allow` header.
            let page = layout::wrong_method();
            return Response { headers: [page.headers, refusal.headers].concat(), ..page };
        }
    }
    let path: Vec<&str> = call.segments.iter().map(String::as_str).collect();
    match path.as_slice() {
        [] => see_other("/dashboard/"),
        ["session", token] => hosted::respond(store, call, token),
        ["u", code] => hosted::follow_link(store, call, code),
        ["checkout", id] => store.with(|state| checkout::respond(state, call, id)),
        ["dashboard", "style.css"] => asset("text/css; charset=utf-8", STYLE),
        ["dashboard", "icon.svg"] => asset("image/svg+xml", ICON),
        ["dashboard", "hosted.js"] => asset("text/javascript; charset=utf-8", HOSTED_SCRIPT),
        ["dashboard", "dashboard.js"] => asset("text/javascript; charset=utf-8", DASHBOARD_SCRIPT),
        ["dashboard", "changes"] => changes(store, call).await,
        ["dashboard", rest @ ..] => dashboard(store, call, rest).await,
        _ => layout::not_found(),
    }
}

/// Responds to a request that the origin check refuses.
pub(crate) fn rejected(rejection: Rejection) -> Response {
    let status = if rejection == Rejection::Host { 421 } else { 403 };
    layout::plain(status, "Request refused", &rejection.to_string())
}

async fn dashboard(store: &Store, call: &Call, path: &[&str]) -> Response {
    let (status, failure) = match call.method.as_str() {
        "GET" | "HEAD" => (200, None),
        "POST" => match act(store, path, &Form::read(call)) {
            Ok(done) => {
                let _ = tokio::time::timeout(WEBHOOKS, store.idle()).await;
                let sign = if done.to.contains('?') { '&' } else { '?' };
                return see_other(&format!("{}{sign}done={}", done.to, done.said));
            }
            Err(reason) => (422, Some(reason)),
        },
        _ => return layout::wrong_method(),
    };
    store.view(|state, version| {
        expire_all(state);
        let said = call.query("done").and_then(|code| SAID.iter().find(|(known, _)| *known == code));
        let said = said.map(|(_, text)| *text).filter(|_| failure.is_none());
        let notice = match (failure, said) {
            (Some(reason), _) => Notice::Failed(reason),
            (None, Some(text)) => Notice::Done(markup! { (text) (deliveries::result(state, call)) }),
            (None, None) => Notice::None,
        };
        match page(state, call, path) {
            Some(page) => html(status, DASHBOARD, &layout::dashboard(state, version, &page, said, &notice)),
            None => layout::not_found(),
        }
    })
}

/// Responds with the version of the state, as soon as it is another one than `after`.
async fn changes(store: &Store, call: &Call) -> Response {
    let version = match call.query("after").and_then(|version| version.parse().ok()) {
        Some(after) => tokio::time::timeout(CHANGES, store.changed(after)).await.unwrap_or(after),
        None => store.view(|_, version| version),
    };
    Response::bytes("text/plain; charset=utf-8", version.to_string().into_bytes()).with("cache-control", "no-store")
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
        ["calls"] => calls::list(state, call),
        ["calls", number] => calls::one(state, number)?,
        ["faults"] => faults::page(state, call),
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
        _ => Err("Unknown form.".to_owned()),
    }
}

/// Content security policy of the dashboard: no foreign or inline scripts, no foreign content, no frames.
const DASHBOARD: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; \
                         frame-ancestors 'none'; script-src 'self'; connect-src 'self'";
/// Content security policy of pages with one message, which have no script.
const PLAIN: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

fn html(status: u16, policy: impl Into<String>, content: &Markup) -> Response {
    let body = Body::Bytes("text/html; charset=utf-8", content.0.clone().into_bytes());
    Response { status, headers: Vec::new(), body }
        .with("content-security-policy", policy)
        .with("cache-control", "no-store")
        .with("x-content-type-options", "nosniff")
        // Not `no-referrer`, which hides the origin of forms from the origin check.
        .with("referrer-policy", "same-origin")
        .with("cross-origin-resource-policy", "same-origin")
}

fn asset(kind: &'static str, text: &str) -> Response {
    Response::bytes(kind, text.as_bytes().to_vec())
        .with("cache-control", "no-cache")
        .with("x-content-type-options", "nosniff")
        // A page in a sandboxed frame has another origin than its own assets. They are the same in every sandbox.
        .with("cross-origin-resource-policy", "cross-origin")
}

fn see_other(location: &str) -> Response {
    Response { status: 303, headers: Vec::new(), body: Body::Empty }.with("location", location)
}
