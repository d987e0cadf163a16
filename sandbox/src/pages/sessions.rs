//! Sessions: list, creation, details with timeline.

use super::form::Form;
use super::layout::{
    Column, Part, Place, answered, badge, column, copyable, empty, facts, filter, heading, json, or_none, part, short,
    table, text, time,
};
use super::{Done, Outcome, Page, deliveries};
use crate::call::Call;
use crate::platform::decision::{decision, url};
use crate::platform::scenarios;
use crate::platform::sessions::{self, STATUSES};
use crate::scenario::Scenario;
use crate::store::{Application, Object, Session, State, Store};
use maud::{Markup, html as markup};
use serde_json::{Value, json as object};

/// A session and its application.
pub(super) type Row<'a> = (&'a Application, &'a Session);

/// Returns all sessions, newest first.
pub(super) fn newest(state: &State) -> Vec<Row<'_>> {
    let mut rows: Vec<Row<'_>> = state
        .applications
        .iter()
        .flat_map(|app| app.sessions.values().rev().map(move |session| (app, session)))
        .collect();
    // Sessions of one application are already sorted.
    if state.applications.len() > 1 {
        rows.sort_by_key(|(_, session)| std::cmp::Reverse(session.created_at));
    }
    rows
}

fn label<'a>(app: &'a Application, session: &Session) -> &'a str {
    let workflow = app.workflow(&session.workflow).map(|(_, workflow)| workflow);
    workflow.and_then(|workflow| workflow.fields.get("workflow_label")?.as_str()).unwrap_or("deleted workflow")
}

/// Columns of sessions; a short table has the first three.
const COLUMNS: [Column; 5] = [column("Session"), column("Status"), text("User"), text("Workflow"), column("Created")];

/// Renders sessions as a table; `brief` has fewer columns.
pub(super) fn list_of(name: &str, rows: &[Row<'_>], brief: bool) -> Markup {
    let rows = rows.iter().map(|(app, session)| {
        vec![
            markup! { a href={ "/dashboard/sessions/" (session.id) "/" } { "#" (session.number) } },
            badge(&session.status),
            or_none(session.vendor_data.as_deref()),
            markup! { (label(app, session)) },
            time(session.created_at * 1000),
        ]
    });
    table(name, &COLUMNS[..if brief { 3 } else { COLUMNS.len() }], rows)
}

/// Returns the identifiers and labels of the workflows of all applications.
fn workflows(state: &State) -> Vec<(&str, &str)> {
    let mut found: Vec<(&str, &str)> = Vec::new();
    for workflow in state.applications.iter().flat_map(|app| app.workflows.values()) {
        let label = workflow.fields.get("workflow_label").and_then(Value::as_str).unwrap_or_default();
        match found.iter_mut().find(|(id, _)| *id == workflow.workflow_id) {
            Some(row) => row.1 = label,
            None => found.push((&workflow.workflow_id, label)),
        }
    }
    found
}

pub(super) fn list(state: &State, call: &Call) -> Page {
    let (status, workflow) = (call.query("status").unwrap_or(""), call.query("workflow").unwrap_or(""));
    let text = call.query("text").unwrap_or("").trim();
    let wanted = |(_, session): &Row<'_>| {
        (status.is_empty() || session.status == status)
            && (workflow.is_empty() || session.workflow_id == workflow)
            && (text.is_empty()
                || session.vendor_data.as_deref().is_some_and(|user| user.contains(text))
                || session.id.contains(text)
                || session.number.to_string() == text)
    };
    let found: Vec<Row<'_>> = newest(state).into_iter().filter(wanted).collect();
    let count = match found.len() {
        1 => "1 session".to_owned(),
        count => format!("{count} sessions"),
    };
    let pairs = [("status", status), ("workflow", workflow), ("text", text)];
    let Part { rows, pager } = part(call, "Pages", "page", ["Newer", "Older"], &pairs, found.into_iter());
    let workflows: Vec<(&str, String)> =
        workflows(state).into_iter().map(|(id, label)| (id, format!("{label} ({})", short(id)))).collect();
    let content = markup! {
        (heading("Sessions", &markup! { a.button.primary href="/dashboard/sessions/new/" { "New session" } }, &count))
        form.filters method="get" role="search" aria-label="Sessions" {
            (filter("status", "Status", &STATUSES.map(|status| (status, status.to_owned())), status))
            (filter("workflow", "Workflow", &workflows, workflow))
            div.grow {
                label for="text" { "User, identifier or number" }
                input #text name="text" type="search" value=(text) autocomplete="off";
            }
            button type="submit" { "Filter" }
        }
        div.card {
            @if rows.is_empty() { (empty("No matching sessions.")) } @else { (list_of("Sessions", &rows, false)) }
            (pager)
        }
    };
    Page { place: Place::Sessions, title: "Sessions".to_owned(), content }
}

pub(super) fn new(state: &State, call: &Call) -> Page {
    let form = Form::read(call);
    let field = |name| form.filled(name).or_else(|| call.query(name)).unwrap_or("");
    let offered = workflows(state);
    // By the identifier of any version.
    let named = |id: &str| state.applications.iter().find_map(|app| app.workflow(id)).map(|(_, workflow)| workflow);
    let workflow = named(field("workflow")).or_else(|| named(offered.first()?.0));
    let features = workflow.map_or(&[][..], |workflow| workflow.features.as_slice());
    let workflow = workflow.map_or("", |workflow| workflow.workflow_id.as_str());
    let content = markup! {
        (heading("New session", &markup! {}, "Creates a session, as an application does through the API."))
        form.card.fields method="post" {
            div {
                label for="workflow" { "Workflow" }
                div.row {
                    div.grow {
                        select #workflow name="workflow" required {
                            @for (id, label) in &offered {
                                option value=(id) selected[*id == workflow] { (label) " (" (short(id)) ")" }
                            }
                        }
                    }
                    button type="submit" formmethod="get" formnovalidate { "Show its scenarios" }
                }
            }
            div {
                label for="vendor_data" { "User" }
                input #vendor_data name="vendor_data" value=(field("vendor_data")) autocomplete="off"
                    aria-describedby="about_vendor_data";
                p.hint #about_vendor_data { "Your identifier of the user (" code { "vendor_data" } "). Optional." }
            }
            div {
                label for="callback" { "Callback URL" }
                input #callback name="callback" type="url" value=(field("callback")) autocomplete="off"
                    placeholder="https://" aria-describedby="about_callback";
                p.hint #about_callback { "The user is redirected to it afterwards (" code { "callback" } "). Optional." }
            }
            div {
                label for="scenario" { "Scenario" }
                select #scenario name="scenario" aria-describedby="about_scenario" {
                    option value="" { "Chosen by the user" }
                    (scenario_options(features, None, field("scenario")))
                }
                p.hint #about_scenario { "Those that fit the workflow. Optional." }
            }
            div.buttons { button.primary type="submit" { "Create the session" } a href="/dashboard/sessions/" { "Cancel" } }
        }
    };
    Page { place: Place::Sessions, title: "New session".to_owned(), content }
}

/// Renders the scenarios that fit these features, and `other`, which may fit another workflow.
fn scenario_options(features: &[String], other: Option<&str>, chosen: &str) -> Markup {
    markup! {
        @for row in scenarios::offered(features, other) {
            option value=(row.slug) selected[row.slug == chosen] { (row.scenario.status()) ": " (row.scenario.title()) }
        }
    }
}

pub(super) fn create(store: &Store, form: &Form) -> Outcome {
    let workflow = form.text("workflow");
    let mut fields = Object::from_iter([("workflow_id".to_owned(), object!(workflow))]);
    for (field, name) in [("vendor_data", "vendor_data"), ("callback", "callback"), ("scenario", "sandbox_scenario")] {
        if let Some(text) = form.filled(field) {
            fields.insert(name.to_owned(), object!(text));
        }
    }
    let created = store.with(|state| {
        let app = state.applications.iter().position(|app| app.workflow(workflow).is_some()).unwrap_or_default();
        let features = state.applications[app].workflow(workflow).map(|(_, workflow)| workflow.features.as_slice());
        let scenario = form.filled("scenario").and_then(Scenario::from_slug);
        if let (Some(features), Some(scenario)) = (features, scenario)
            && !scenarios::fits(scenario.row(), features)
        {
            return Err(format!(
                "Scenario: `{}` does not fit this workflow. Choose one of the list.",
                scenario.title()
            ));
        }
        sessions::expire(state, app);
        let number = sessions::create(state, app, &fields).map_err(|refusal| refusal.described())?;
        sessions::by_number(state, app, number).map(|session| session.id.clone()).map_err(|refusal| refusal.described())
    });
    let id = created?;
    Ok(Done::at(format!("/dashboard/sessions/{id}/"), "created"))
}

pub(super) fn one(state: &State, id: &str) -> Option<Page> {
    let (index, number) = state.find_session(id)?;
    let app = &state.applications[index];
    let session = app.sessions.get(&number)?;
    let open = sessions::is_open(session);
    let title = format!("Session #{}", session.number);
    let user = session.vendor_data.as_deref().unwrap_or("No user");
    let content = markup! {
        (heading(&title, &badge(&session.status), &format!("{user} · {}", label(app, session))))
        div.columns.uneven {
            div {
                section.card aria-labelledby="timeline" {
                    h2 #timeline { "Timeline" }
                    (timeline(state, session))
                }
                section.card aria-labelledby="facts" {
                    h2 #facts { "Details" }
                    (facts(&[
                        ("Identifier", copyable("session identifier", &session.id)),
                        ("User", or_none(session.vendor_data.as_deref())),
                        ("Workflow", markup! {
                            a href={ "/dashboard/workflows/" (session.workflow) "/" } { (label(app, session)) }
                            " (version " (session.workflow_version) ")"
                        }),
                        ("Created", time(session.created_at * 1000)),
                        ("Expires", time(session.expires_at * 1000)),
                        ("Callback", or_none(session.callback.as_deref())),
                        ("Chosen scenario", or_none(session.scenario.as_deref())),
                        ("Hosted page", markup! {
                            @if open {
                                a href=(url(session, "")) { "open" } " (starts the verification)"
                            } @else {
                                a href=(url(session, "")) { "show the result" }
                            }
                        }),
                    ]))
                }
            }
            (actions(session, open))
        }
        section.card aria-labelledby="decision" {
            h2 #decision { "Decision" }
            p.about { "The API response for a key with all permissions." }
            (json("Decision", &decision(session, &state.origin, true, true)))
        }
    };
    Some(Page { place: Place::Sessions, title, content })
}

/// Renders the timeline of a session with its webhooks, oldest first.
fn timeline(state: &State, session: &Session) -> Markup {
    let mut line: Vec<(i64, Markup)> = Vec::new();
    for entry in &session.timeline {
        line.push((entry.at, markup! { span.what { (entry.event.description()) } " " (badge(&entry.status)) }));
    }
    let of_session = |other: &Option<String>| other.as_deref() == Some(session.id.as_str());
    for delivery in state.deliveries.iter().filter(|delivery| of_session(&delivery.session_id)) {
        line.push((
            delivery.sent_at,
            markup! {
                span.what {
                    "Webhook " a href={ "/dashboard/deliveries/" (delivery.uuid) "/" } { (delivery.webhook_type) }
                    @if let Some(status) = deliveries::status(delivery) { ": " (status) }
                    @if delivery.attempt > 1 { ", attempt " (delivery.attempt) }
                }
                " " (answered(delivery.status))
            },
        ));
    }
    line.sort_by_key(|(at, _)| *at);
    let pending = state.pending.iter().filter(|pending| of_session(&pending.session_id));
    markup! {
        ol.line {
            @for (at, what) in &line { li { p { (what) } p.when { (time(*at)) } } }
            @for pending in pending {
                li.coming { p { span.what { "Webhook pending, attempt " (pending.attempt) } } p.when { (time(pending.due)) } }
            }
        }
    }
}

fn actions(session: &Session, open: bool) -> Markup {
    markup! {
        section.card.actions aria-labelledby="actions" {
            h2 #actions { "Actions" }
            @if open {
                form method="post" {
                    h3 { "User" }
                    label for="scenario" { "Scenario" }
                    select #scenario name="scenario" {
                        (scenario_options(
                            &session.features,
                            session.scenario.as_deref(),
                            session.scenario.as_deref().unwrap_or_default(),
                        ))
                    }
                    button.primary type="submit" name="action" value="complete" { "Complete" }
                    div.buttons {
                        button type="submit" name="action" value="abandon" { "Abandon" }
                        button type="submit" name="action" value="expire" { "Expire" }
                        @if session.status != "Awaiting User" {
                            button type="submit" name="action" value="wait" { "Await the user" }
                        }
                    }
                }
            } @else if session.status == "Expired" {
                p.about { "An expired session can only be deleted." }
            }
            @if !open || session.status == "Resubmitted" {
                @if session.status != "Expired" {
                    form method="post" {
                        h3 { "Manual decision" }
                        label for="comment" { "Comment" }
                        input #comment name="comment" autocomplete="off";
                        div.buttons {
                            @if session.status != "Approved" {
                                button type="submit" name="action" value="approve" { "Approve" }
                            }
                            @if session.status != "Declined" {
                                button type="submit" name="action" value="decline" { "Decline" }
                            }
                            @if session.status != "Resubmitted" {
                                button type="submit" name="action" value="resubmit" { "Request resubmission" }
                            }
                            @if session.status == "Approved" {
                                button type="submit" name="action" value="expire" { "Expire the approval" }
                            }
                        }
                    }
                }
            }
            details {
                summary { "Delete the session" }
                form method="post" {
                    p { "Deletes the session and its results permanently." }
                    button.danger type="submit" name="action" value="delete" { "Delete permanently" }
                }
            }
        }
    }
}

pub(super) fn act(store: &Store, id: &str, form: &Form) -> Outcome {
    let said = store.with(|state| {
        let (app, number) = state.find_session(id).ok_or("Unknown session.")?;
        let done = match form.text("action") {
            "complete" => sessions::complete_as(state, app, number, form.filled("scenario")).map(|()| "completed"),
            "abandon" => sessions::abandon(state, app, number).map(|()| "abandoned"),
            "expire" => sessions::time_out(state, app, number).map(|()| "expired"),
            "wait" => sessions::await_user(state, app, number).map(|()| "waiting"),
            "delete" => {
                sessions::expire(state, app);
                sessions::delete(state, app, id, &Object::new()).map(|_| "deleted")
            }
            action => {
                let new = match action {
                    "approve" => "Approved",
                    "decline" => "Declined",
                    "resubmit" => "Resubmitted",
                    _ => return Err("Unknown action.".to_owned()),
                };
                let fields = [("new_status", object!(new)), ("comment", object!(form.filled("comment")))];
                let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
                sessions::expire(state, app);
                sessions::update_status(state, app, id, &fields).map(|()| "decided")
            }
        };
        done.map_err(|refusal| refusal.described())
    })?;
    let to = if said == "deleted" { "/dashboard/sessions/".to_owned() } else { format!("/dashboard/sessions/{id}/") };
    Ok(Done::at(to, said))
}
