//! The hosted page of a session, on which a person chooses the outcome, and links that create a session.
//!
//! Applications embed these pages, so frames are allowed, also with a `sandbox` attribute. A script posts messages to the
//! embedding page; everything else works without it.

use super::form::Form;
use super::layout::{badge, document, mark, step, wrong_method};
use super::{html, messages, see_other};
use crate::call::Call;
use crate::origin_check::FORM_TOKEN;
use crate::platform::{Refusal, scenarios, sessions, workflows};
use crate::response::{Body, Response};
use crate::scenario::{Row, Scenario};
use crate::store::{Application, Object, Session, State, Store};
use maud::{Markup, html as markup};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// URL schemes that a browser executes or renders inline.
const RUN: [&str; 4] = ["javascript", "data", "vbscript", "blob"];
/// Form field that the script sets to `true` in a frame.
const EMBEDDED: &str = "embedded";
/// Query parameter of the page after its form, in a frame.
const FINISHED: &str = "finished";
/// Path of the script.
pub(super) const SCRIPT: &str = "/dashboard/hosted.js";

/// Content of a page beside the session.
struct View<'a> {
    status: u16,
    error: Option<&'a str>,
    messages: Vec<Value>,
    /// URL to which the script goes.
    next: Option<url::Url>,
    form_token: &'a str,
}

pub(super) fn respond(store: &Store, call: &Call, token: &str) -> Response {
    store.with(|state| {
        let Some((app, number)) = state.find_token(token) else {
            return failed(404, "Not found", "This session does not exist, or it was deleted.");
        };
        sessions::expire(state, app);
        let mut view =
            View { status: 200, error: None, messages: Vec::new(), next: None, form_token: store.form_token() };
        match call.method.as_str() {
            "POST" => {
                let form = Form::read(call);
                match finish(state, app, number, &form) {
                    Ok(()) => leave(state, app, number, &call.path, form.text(EMBEDDED) == "true"),
                    Err(reason) => {
                        let session = state.applications[app].sessions.get(&number);
                        view.messages = vec![messages::error(&reason, session)];
                        show(state, app, number, &View { status: 422, error: Some(&reason), ..view })
                    }
                }
            }
            "GET" => {
                let before = status(state, app, number);
                // Opening the link starts the verification, as on the platform. A finished one is shown.
                let _ = sessions::start(state, app, number);
                let started = before != status(state, app, number);
                if let Some(session) = state.applications[app].sessions.get(&number) {
                    let finished = call.query(FINISHED).is_some() && !sessions::is_open(session);
                    view.next = callback(session).filter(|_| finished);
                    view.messages =
                        if finished { messages::finished(session) } else { messages::opened(session, started) };
                }
                show(state, app, number, &view)
            }
            "HEAD" => show(state, app, number, &view),
            _ => wrong_method(),
        }
    })
}

/// Creates a session of the workflow that the link names, and redirects to its page. The link is not a secret: as on
/// the platform, whoever has it can create sessions.
pub(super) fn follow_link(store: &Store, call: &Call, code: &str) -> Response {
    store.with(|state| {
        let workflow = workflows::linked(code)
            .and_then(|id| Some((state.applications.iter().position(|app| app.workflow(&id).is_some())?, id)));
        let Some((app, id)) = workflow else {
            return failed(404, "Not found", "This link names no workflow, or the workflow was deleted.");
        };
        match call.method.as_str() {
            "GET" => {}
            // Does not create a session.
            "HEAD" => return Response { status: 200, headers: Vec::new(), body: Body::Empty },
            _ => return failed(405, "Method not allowed", "A link accepts GET.").with("allow", "GET, HEAD"),
        }
        let mut fields = Object::new();
        fields.insert("workflow_id".to_owned(), json!(id));
        if let Some(user) = call.query("vendor_data") {
            fields.insert("vendor_data".to_owned(), json!(user));
        }
        if let Some(text) = call.query("metadata") {
            let object = serde_json::from_str::<Object>(text);
            fields.insert("metadata".to_owned(), object.map_or_else(|_| json!(text), Value::Object));
        }
        sessions::expire(state, app);
        match sessions::create(state, app, &fields) {
            Ok(number) => match state.applications[app].sessions.get(&number) {
                Some(session) => see_other(&format!("/session/{}", session.token)),
                None => failed(404, "Not found", "The session was deleted."),
            },
            Err(refusal) => failed(422, "No session", &refusal.described()),
        }
    })
}

fn status(state: &State, app: usize, number: i64) -> Option<String> {
    Some(state.applications[app].sessions.get(&number)?.status.clone())
}

fn finish(state: &mut State, app: usize, number: i64, form: &Form) -> Result<(), String> {
    let done = match form.text("scenario") {
        "abandon" => sessions::abandon(state, app, number),
        slug => sessions::complete_as(state, app, number, Some(slug)),
    };
    done.map_err(|refusal| match refusal {
        Refusal::UnknownScenario { .. } => "Choose how the verification ends.".to_owned(),
        other => other.described(),
    })
}

/// Redirects the user to the `callback` of the session, or to the same page, which then shows the result. In a frame the
/// page comes first, because its script tells the embedding page the result and then goes to the `callback`.
fn leave(state: &State, app: usize, number: i64, path: &str, embedded: bool) -> Response {
    if embedded {
        return see_other(&format!("{path}?{FINISHED}=true"));
    }
    let session = state.applications[app].sessions.get(&number);
    see_other(session.and_then(callback).as_ref().map_or(path, url::Url::as_str))
}

/// Returns the `callback` with the query parameters that the platform appends.
fn callback(session: &Session) -> Option<url::Url> {
    let mut url = url::Url::parse(session.callback.as_deref()?).ok()?;
    if RUN.contains(&url.scheme()) {
        return None;
    }
    // Spaces are %20: apps that parse the URL may not decode a plus sign.
    let status = percent_encoding::utf8_percent_encode(&session.status, percent_encoding::NON_ALPHANUMERIC);
    let mut query = url.query().filter(|query| !query.is_empty()).map(|query| format!("{query}&")).unwrap_or_default();
    let _ = write!(query, "verificationSessionId={}&status={status}", session.id);
    url.set_query(Some(&query));
    Some(url)
}

fn show(state: &State, app: usize, number: i64, view: &View<'_>) -> Response {
    let application = &state.applications[app];
    let Some(session) = application.sessions.get(&number) else {
        return failed(404, "Not found", "The session was deleted.");
    };
    let open = sessions::is_open(session);
    let (title, content) = if open {
        let title = if view.error.is_some() { "Error: verification" } else { "Verification" };
        (title.to_owned(), choices(application, session, view.error, view.form_token))
    } else {
        (format!("Verification: {}", session.status), result(session))
    };
    let body = markup! {
        header.ribbon {
            (mark())
            p { strong { "Sandbox." } " This is a simulation: no camera, no documents, no person is verified." }
        }
        main #main tabindex="-1" { (content) }
        footer.foot {
            p { "Session " code { (session.id) } }
            // The script shows the button in a frame.
            button type="button" hidden data-messages=(messages::CLOSE_REQUEST) { "Close" }
        }
    };
    // `form-action` also applies to the redirect to the `callback`, which may have a custom scheme.
    let scheme = callback(session).map(|url| format!(" {}:", url.scheme())).unwrap_or_default();
    page(view.status, &title, &format!(" http: https:{scheme}"), &body, &view.messages, view.next.as_ref())
}

/// Renders an error that concerns no session.
fn failed(status: u16, title: &str, text: &str) -> Response {
    let body = markup! {
        main #main.card.alone tabindex="-1" {
            h1 { (title) }
            p { (text) }
        }
    };
    page(status, title, "", &body, &[messages::error(text, None)], None)
}

/// Renders a document with the script. Any page may embed it.
fn page(
    status: u16,
    title: &str,
    form_actions: &str,
    body: &Markup,
    messages: &[Value],
    next: Option<&url::Url>,
) -> Response {
    let script = markup! { script src=(SCRIPT) data-messages=(json!(messages)) data-next=[next] {} };
    let policy = format!(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'{form_actions}; base-uri 'none'; \
         script-src 'self'"
    );
    html(status, policy, &document(title, "hosted", &script, body))
}

fn choices(application: &Application, session: &Session, error: Option<&str>, form_token: &str) -> Markup {
    let label = application
        .workflow(&session.workflow)
        .and_then(|(_, workflow)| workflow.fields.get("workflow_label")?.as_str())
        .unwrap_or("Verification");
    let chosen = session.scenario.as_deref().and_then(Scenario::from_slug).unwrap_or(Scenario::Approve);
    let offered: Vec<&Row> = scenarios::offered(&session.features, session.scenario.as_deref()).collect();
    let groups = ["Approved", "In Review", "Declined"].map(|status| {
        (
            status,
            offered.iter().filter(|row| row.scenario.status() == status).map(|row| row.scenario).collect::<Vec<_>>(),
        )
    });
    markup! {
        h1 { (label) }
        dl.summary {
            div { dt { "User" } dd { (session.vendor_data.as_deref().unwrap_or("unknown")) } }
            div { dt { "Language" } dd { (session.language.as_deref().unwrap_or("browser default")) } }
        }
        section aria-labelledby="steps" {
            h2 #steps { "Steps" }
            ol.steps { @for feature in &session.features { li { (step(feature)) } } }
        }
        form method="post" data-messages=(json!(messages::steps_completed(session))) {
            (hidden(form_token))
            h2 { "Outcome" }
            @if let Some(reason) = error {
                p.notice.bad role="alert" { strong { "Error: " } (reason) }
            }
            @for (status, scenarios) in groups.iter().filter(|(_, scenarios)| !scenarios.is_empty()) {
                fieldset {
                    legend { (badge(status)) }
                    @for scenario in scenarios { (choice(*scenario, *scenario == chosen)) }
                }
            }
            div.bar { button.primary type="submit" { "Complete the verification" } }
        }
        form.leave method="post" {
            (hidden(form_token))
            button type="submit" name="scenario" value="abandon" { "Leave without finishing" }
        }
    }
}

/// Renders the fields that every form has.
fn hidden(form_token: &str) -> Markup {
    markup! {
        input type="hidden" name=(FORM_TOKEN) value=(form_token);
        input type="hidden" name=(EMBEDDED) autocomplete="off";
    }
}

fn choice(scenario: Scenario, chosen: bool) -> Markup {
    let (id, about) = (scenario.slug(), format!("about_{}", scenario.slug()));
    markup! {
        div.choice {
            input type="radio" name="scenario" id=(id) value=(id) checked[chosen] aria-describedby=(about);
            label for=(id) { (scenario.title()) }
            p id=(about) { (scenario.description()) " " code { (id) } }
        }
    }
}

fn result(session: &Session) -> Markup {
    let (title, text) = match session.status.as_str() {
        "Approved" => ("All done", "The verification was approved."),
        "Declined" => ("All done", "The verification was declined."),
        "In Review" => ("Nearly done", "The verification will be reviewed."),
        "Abandoned" => ("You left", "The verification was not finished."),
        "Expired" => ("Expired", "This verification has expired."),
        "Kyc Expired" => ("Approval expired", "The approval has expired."),
        _ => ("Finished", "This verification is finished."),
    };
    let back = callback(session).filter(|url| matches!(url.scheme(), "http" | "https"));
    markup! {
        div.result {
            h1 { (title) }
            p.outcome { (badge(&session.status)) }
            p { (text) }
            @match back {
                Some(url) => p { a.button.primary href=(url.as_str()) rel="noreferrer" { "Go back" } },
                None => p.about { "You can close this page." },
            }
        }
    }
}
