//! The recorded API requests.

use super::form::link;
use super::layout::{
    Column, Part, Place, answered, code, column, empty, facts, filter, heading, json, number, or_none, part, raw,
    session_link, short, table, text, time,
};
use super::{Page, faults};
use crate::call::Call;
use crate::store::{RecordedCall, State};
use maud::{Markup, html as markup};
use serde_json::Value;

const METHODS: [&str; 5] = ["GET", "POST", "PATCH", "PUT", "DELETE"];
/// Groups of responses: value in the form, label, status codes.
const RESPONSES: [(&str, &str, std::ops::RangeInclusive<u16>); 5] = [
    ("2xx", "Success (2xx)", 200..=299),
    ("3xx", "Redirect (3xx)", 300..=399),
    ("4xx", "Client error (4xx)", 400..=499),
    ("5xx", "Server error (5xx)", 500..=599),
    ("none", "Connection closed", 0..=0),
];
const COLUMNS: [Column; 5] =
    [column("Received"), text("Request"), column("Response"), number("Duration"), column("Session")];

pub(super) fn list(state: &State, call: &Call) -> Page {
    let query = |name| call.query(name).unwrap_or("").trim();
    let (method, response, sought) = (query("method"), query("response"), query("text"));
    let codes = RESPONSES.iter().find(|(value, _, _)| *value == response).map(|(_, _, codes)| codes);
    let wanted = |call: &&RecordedCall| {
        (method.is_empty() || call.method == method)
            && codes.is_none_or(|codes| codes.contains(&call.status))
            && (sought.is_empty()
                || target(call).contains(sought)
                || call.session_id.as_deref().is_some_and(|id| id.contains(sought)))
    };
    let found: Vec<&RecordedCall> = state.calls.iter().rev().filter(wanted).collect();
    let pairs = [("method", method), ("response", response), ("text", sought)];
    let Part { rows, pager } = part(call, "Pages", "page", ["Newer", "Older"], &pairs, found.into_iter());
    let rows_of = rows.iter().map(|call| {
        vec![
            markup! { a href={ "/dashboard/calls/" (call.number) "/" } { (time(call.received_at)) } },
            markup! { code { (call.method) " " (target(call)) } },
            status(call),
            markup! { (call.took) " ms" },
            session_link(state, call.session_id.as_deref(), short),
        ]
    });
    let content = markup! {
        (heading("Calls", &markup! {}, "API requests, newest first. Passwords, codes, keys and tokens are hidden."))
        form.filters method="get" role="search" aria-label="Calls" {
            (filter("method", "Method", &METHODS.map(|method| (method, method.to_owned())), method))
            (filter("response", "Response", &RESPONSES.map(|(value, label, _)| (value, label.to_owned())), response))
            div.grow {
                label for="text" { "Path, query or session" }
                input #text name="text" type="search" value=(sought) autocomplete="off";
            }
            button type="submit" { "Filter" }
        }
        div.card {
            @if state.calls.is_empty() { (empty("No calls yet.")) }
            @else if rows.is_empty() { (empty("No matching calls.")) }
            @else { (table("Calls", &COLUMNS, rows_of)) }
            (pager)
        }
    };
    Page { place: Place::Calls, title: "Calls".to_owned(), content }
}

pub(super) fn one(state: &State, number: &str) -> Option<Page> {
    let number: u64 = number.parse().ok()?;
    let call = state.calls.iter().find(|call| call.number == number)?;
    let title = format!("Call {number}");
    let content = markup! {
        (heading(&title, &status(call), &format!("{} {}", call.method, call.path)))
        section.card aria-labelledby="facts" {
            h2 #facts { "Details" }
            (facts(&[
                ("Request", markup! { code { (call.method) " " (target(call)) } }),
                ("Received", time(call.received_at)),
                ("Response", markup! { (status(call)) " after " (call.took) " ms" }),
                ("Session", session_link(state, call.session_id.as_deref(), |id| id)),
                ("Fault", or_none(call.fault.as_ref().map(faults::words).as_deref())),
            ]))
        }
        section.card aria-labelledby="headers" {
            h2 #headers { "Request headers" }
            (headers("Request headers", &call.headers))
        }
        section.card aria-labelledby="request" {
            h2 #request { "Request body" }
            (body("Request body", &call.body, "No body."))
        }
        section.card aria-labelledby="response" {
            h2 #response { "Response body" }
            (body("Response body", &call.response, "No body, or no longer recorded."))
        }
    };
    Some(Page { place: Place::Calls, title, content })
}

/// Renders headers as a table.
pub(super) fn headers(name: &str, headers: &[(String, String)]) -> Markup {
    table(name, &[column("Name"), text("Value")], headers.iter().map(|(name, value)| vec![code(name), code(value)]))
}

/// Returns the path with the query.
fn target(call: &RecordedCall) -> String {
    let query: Vec<(&str, &str)> = call.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    link(&call.path, &query)
}

fn status(call: &RecordedCall) -> Markup {
    markup! {
        @if call.status == 0 { span.badge.bad { "closed" } } @else { (answered(Some(call.status))) }
        @if call.fault.is_some() { " " span.badge.over { "fault" } }
    }
}

fn body(label: &str, value: &Value, none: &str) -> Markup {
    match value {
        Value::Null => empty(none),
        Value::String(text) => raw(label, text),
        value => json(label, value),
    }
}
