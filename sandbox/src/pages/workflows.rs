//! Workflows.

use super::Page;
use super::form::link;
use super::layout::{
    Place, badge, code, column, copyable, empty, facts, heading, json, number, short, step, table, text, time,
};
use crate::platform::workflows;
use crate::store::State;
use maud::html as markup;
use serde_json::Value;
use std::collections::HashMap;

pub(super) fn list(state: &State) -> Page {
    let mut sessions: HashMap<&str, usize> = HashMap::new();
    for session in state.applications.iter().flat_map(|app| app.sessions.values()) {
        *sessions.entry(session.workflow.as_str()).or_default() += 1;
    }
    let rows: Vec<_> = state.applications.iter().flat_map(|app| app.workflows.iter()).collect();
    let columns = [
        text("Workflow"),
        number("Version"),
        column("Status"),
        text("Steps"),
        number("Sessions"),
        column("Identifier"),
    ];
    let cells = rows.iter().map(|(uuid, workflow)| {
        let label = workflow.fields.get("workflow_label").and_then(Value::as_str).unwrap_or("unnamed");
        vec![
            markup! { a href={ "/dashboard/workflows/" (uuid) "/" } { (label) } },
            markup! { (workflow.version) },
            badge(if workflow.published { "published" } else { "draft" }),
            markup! { (steps(&workflow.features)) },
            markup! { (sessions.get(uuid.as_str()).copied().unwrap_or_default()) },
            code(short(uuid)),
        ]
    });
    let content = markup! {
        (heading("Workflows", &markup! {}, "Workflows that sessions can use."))
        div.card {
            @if rows.is_empty() { (empty("No workflows.")) } @else { (table("Workflows", &columns, cells)) }
        }
    };
    Page { place: Place::Workflows, title: "Workflows".to_owned(), content }
}

fn steps(features: &[String]) -> String {
    features.iter().map(|feature| step(feature)).collect::<Vec<_>>().join(", ")
}

pub(super) fn one(state: &State, uuid: &str) -> Option<Page> {
    let (app, workflow) =
        state.applications.iter().find_map(|app| app.workflows.get(uuid).map(|workflow| (app, workflow)))?;
    let label = workflow.fields.get("workflow_label").and_then(Value::as_str).unwrap_or("unnamed");
    let sessions = app.sessions.values().filter(|session| session.workflow == uuid).count();
    let new = link("/dashboard/sessions/new/", &[("workflow", &workflow.workflow_id)]);
    let path = workflows::link(&workflow.workflow_id);
    let content = markup! {
        (heading(label, &markup! { a.button.primary href=(new) { "New session" } }, ""))
        section.card aria-labelledby="facts" {
            h2 #facts { "Details" }
            (facts(&[
                ("Version identifier", copyable("version identifier", uuid)),
                ("Workflow identifier", copyable("workflow identifier", &workflow.workflow_id)),
                ("Link", markup! { a href=(path) { (state.origin) (path) } }),
                ("Version", markup! { (workflow.version) " " (badge(if workflow.published { "published" } else { "draft" })) }),
                ("Steps", markup! { (steps(&workflow.features)) }),
                ("Sessions", markup! {
                    a href=(link("/dashboard/sessions/", &[("workflow", &workflow.workflow_id)])) { (sessions) }
                }),
                ("Updated", markup! { (changed(&workflow.updated_at)) }),
            ]))
        }
        section.card aria-labelledby="response" {
            h2 #response { "API response" }
            (json("Workflow", &workflows::to_json(uuid, workflow, &state.origin, true)))
        }
    };
    Some(Page { place: Place::Workflows, title: label.to_owned(), content })
}

fn changed(at: &str) -> maud::Markup {
    at.parse().map_or_else(|_| markup! { (at) }, |at: jiff::Timestamp| time(at.as_millisecond()))
}
