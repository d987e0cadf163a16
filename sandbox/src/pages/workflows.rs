//! Workflows.

use super::Page;
use super::form::link;
use super::layout::{Place, badge, code, empty, facts, heading, json, short, step, time, wide};
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
    let table = markup! {
        table {
            thead {
                tr {
                    th scope="col" { "Workflow" }
                    th scope="col" { "Version" }
                    th scope="col" { "Status" }
                    th scope="col" { "Steps" }
                    th scope="col" { "Sessions" }
                    th scope="col" { "Identifier" }
                }
            }
            tbody {
                @for (uuid, workflow) in &rows {
                    tr {
                        th scope="row" {
                            a href={ "/dashboard/workflows/" (uuid) "/" } {
                                (workflow.fields.get("workflow_label").and_then(Value::as_str).unwrap_or("unnamed"))
                            }
                        }
                        td.number { (workflow.version) }
                        td { (badge(if workflow.published { "published" } else { "draft" })) }
                        td.text { (steps(&workflow.features)) }
                        td.number { (sessions.get(uuid.as_str()).copied().unwrap_or_default()) }
                        td { code { (short(uuid)) } }
                    }
                }
            }
        }
    };
    let content = markup! {
        (heading("Workflows", &markup! {}, "Workflows that sessions can use."))
        div.card {
            @if rows.is_empty() { (empty("No workflows.")) } @else { (wide("Workflows", &table)) }
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
                ("Version identifier", code(uuid)),
                ("Workflow identifier", code(&workflow.workflow_id)),
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

fn changed(text: &str) -> maud::Markup {
    text.parse().map_or_else(|_| markup! { (text) }, |at: jiff::Timestamp| time(at.as_millisecond()))
}
