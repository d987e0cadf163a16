//! Sessions: list, creation, details with timeline.

use super::form::{Form, link};
use super::layout::{
    Place, ROWS, answered, badge, code, empty, facts, heading, json, or_none, pager, short, time, wide,
};
use super::{Done, Outcome, Page, deliveries};
use crate::call::Call;
use crate::platform::decision::{decision, url};
use crate::platform::sessions::{self, STATUSES};
use crate::scenario::CATALOGUE;
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

/// Renders sessions as a table; `brief` has fewer columns.
pub(super) fn table(name: &str, rows: &[Row<'_>], brief: bool) -> Markup {
    let content = markup! {
        table {
            thead {
                tr {
                    th scope="col" { "Session" }
                    th scope="col" { "Status" }
                    th scope="col" { "User" }
                    @if !brief {
                        th scope="col" { "Workflow" }
                        th scope="col" { "Created" }
                    }
                }
            }
            tbody {
                @for (app, session) in rows {
                    tr {
                        th scope="row" { a href={ "/dashboard/sessions/" (session.id) "/" } { "#" (session.number) } }
                        td { (badge(&session.status)) }
                        td.text { (or_none(session.vendor_data.as_deref())) }
                        @if !brief {
                            td.text { (label(app, session)) }
                            td { (time(session.created_at * 1000)) }
                        }
                    }
                }
            }
        }
    };
    wide(name, &content)
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
    let rows: Vec<Row<'_>> = newest(state).into_iter().filter(wanted).collect();
    let page = call.query("page").and_then(|page| page.parse().ok()).unwrap_or(1).max(1);
    let shown: Vec<Row<'_>> = rows.iter().skip(ROWS.saturating_mul(page - 1)).take(ROWS).copied().collect();
    let url_of = |page: usize| {
        let page = page.to_string();
        link("/dashboard/sessions/", &[("status", status), ("workflow", workflow), ("text", text), ("page", &page)])
    };
    let count = match rows.len() {
        1 => "1 session".to_owned(),
        count => format!("{count} sessions"),
    };
    let content = markup! {
        (heading("Sessions", &markup! { a.button.primary href="/dashboard/sessions/new/" { "New session" } }, &count))
        form.filters method="get" role="search" aria-label="Sessions" {
            div {
                label for="status" { "Status" }
                select #status name="status" {
                    option value="" { "All" }
                    @for name in STATUSES { option value=(name) selected[name == status] { (name) } }
                }
            }
            div {
                label for="workflow" { "Workflow" }
                select #workflow name="workflow" {
                    option value="" { "All" }
                    @for (id, label) in workflows(state) {
                        option value=(id) selected[id == workflow] { (label) " (" (short(id)) ")" }
                    }
                }
            }
            div.grow {
                label for="text" { "User, identifier or number" }
                input #text name="text" type="search" value=(text) autocomplete="off";
            }
            button type="submit" { "Filter" }
        }
        div.card {
            @if shown.is_empty() { (empty("No matching sessions.")) } @else { (table("Sessions", &shown, false)) }
            (pager(page, rows.len(), url_of))
        }
    };
    Page { place: Place::Sessions, title: "Sessions".to_owned(), content }
}

pub(super) fn new(state: &State, call: &Call) -> Page {
    let form = Form::read(call);
    let workflow = form.filled("workflow").or_else(|| call.query("workflow")).unwrap_or("").to_owned();
    let content = markup! {
        (heading("New session", &markup! {}, "Creates a session, as an application does through the API."))
        form.card.fields method="post" {
            div {
                label for="workflow" { "Workflow" }
                select #workflow name="workflow" required {
                    @for (id, label) in workflows(state) {
                        option value=(id) selected[id == workflow] { (label) " (" (short(id)) ")" }
                    }
                }
            }
            div {
                label for="vendor_data" { "User" }
                input #vendor_data name="vendor_data" value=(form.text("vendor_data")) autocomplete="off"
                    aria-describedby="about_vendor_data";
                p.hint #about_vendor_data { "Your identifier of the user (" code { "vendor_data" } "). Optional." }
            }
            div {
                label for="callback" { "Callback URL" }
                input #callback name="callback" type="url" value=(form.text("callback")) autocomplete="off"
                    placeholder="https://" aria-describedby="about_callback";
                p.hint #about_callback { "The user is redirected to it afterwards (" code { "callback" } "). Optional." }
            }
            div {
                label for="scenario" { "Scenario" }
                select #scenario name="scenario" {
                    option value="" { "Chosen by the user" }
                    @for row in &CATALOGUE {
                        option value=(row.slug) selected[form.text("scenario") == row.slug] {
                            (row.scenario.status()) ": " (row.scenario.title())
                        }
                    }
                }
            }
            div.buttons { button.primary type="submit" { "Create the session" } a href="/dashboard/sessions/" { "Cancel" } }
        }
    };
    Page { place: Place::Sessions, title: "New session".to_owned(), content }
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
        sessions::expire(state, app);
        let number = sessions::create(state, app, &fields)?;
        sessions::by_number(state, app, number).map(|session| session.id.clone())
    });
    let id = created.map_err(|refusal| refusal.described())?;
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
                        ("Identifier", code(&session.id)),
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
                        @for row in &CATALOGUE {
                            option value=(row.slug) selected[session.scenario.as_deref() == Some(row.slug)] {
                                (row.scenario.status()) ": " (row.scenario.title())
                            }
                        }
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
