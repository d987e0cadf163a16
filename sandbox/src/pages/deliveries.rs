//! Webhook deliveries: request, signatures, response.

use super::calls::headers;
use super::form::{Form, link};
use super::layout::{
    Column, Place, ago, answered, badge, code, column, copyable, empty, facts, filter, heading, json, number, part,
    raw, session_link, short, table, text, time,
};
use super::{Done, Outcome, Page};
use crate::call::Call;
use crate::platform::{Refusal, deliveries, webhook};
use crate::store::{Delivery, Object, Pending, State, Store};
use didit_webhooks::SignatureScheme;
use maud::{Markup, html as markup};
use serde_json::{Value, json as object};
use std::collections::BTreeSet;

/// Query parameter with the delivery that a form has sent.
const SENT: &str = "sent";
/// Groups of responses: value in the form, label.
const RESPONSES: [(&str, &str); 2] = [("taken", "Accepted"), ("failed", "Failed")];

/// Columns of deliveries; a short table has the first three.
const COLUMNS: [Column; 5] =
    [column("Sent"), column("Event"), column("Response"), number("Attempt"), column("Session")];

/// Renders deliveries as a table; `brief` has fewer columns.
pub(super) fn list_of(state: &State, name: &str, rows: &[&Delivery], brief: bool) -> Markup {
    let now = state.clock.milliseconds();
    let rows = rows.iter().map(|delivery| {
        let status = status(delivery);
        vec![
            markup! {
                a href={ "/dashboard/deliveries/" (delivery.uuid) "/" } {
                    @if brief { (ago(delivery.sent_at, now)) } @else { (time(delivery.sent_at)) }
                }
            },
            markup! {
                @if !brief || status.is_none() { (delivery.webhook_type) " " }
                @if let Some(status) = &status { (badge(status)) }
            },
            answered(delivery.status),
            markup! { (delivery.attempt) },
            session_link(state, delivery.session_id.as_deref(), short),
        ]
    });
    table(name, &COLUMNS[..if brief { 3 } else { COLUMNS.len() }], rows)
}

/// Returns the session status in the event.
pub(super) fn status(delivery: &Delivery) -> Option<String> {
    let event: Value = serde_json::from_str(&delivery.body).ok()?;
    event["status"].as_str().map(str::to_owned)
}

/// Returns the types of all events, sent and pending.
fn types(state: &State) -> BTreeSet<&str> {
    let sent = state.deliveries.iter().map(|delivery| delivery.webhook_type.as_str());
    sent.chain(state.pending.iter().filter_map(type_of)).collect()
}

fn type_of(pending: &Pending) -> Option<&str> {
    pending.event["webhook_type"].as_str()
}

pub(super) fn list(state: &State, call: &Call) -> Page {
    let query = |name| call.query(name).unwrap_or("").trim();
    let (kind, response, session) = (query("type"), query("response"), query("session"));
    let about = |kind_of: Option<&str>, id: Option<&String>| {
        (kind.is_empty() || kind_of == Some(kind)) && (session.is_empty() || id.is_some_and(|id| id.contains(session)))
    };
    let wanted = |delivery: &&Delivery| {
        let taken = delivery.status.is_some_and(|status| (200..300).contains(&status));
        (response.is_empty() || (response == "taken") == taken)
            && about(Some(&delivery.webhook_type), delivery.session_id.as_ref())
    };
    let found: Vec<&Delivery> = state.deliveries.iter().rev().filter(wanted).collect();
    let mut waiting: Vec<&Pending> =
        state.pending.iter().filter(|pending| about(type_of(pending), pending.session_id.as_ref())).collect();
    waiting.sort_by_key(|pending| pending.due);
    let count = waiting.len();
    let pairs = [("type", kind), ("response", response), ("session", session)];
    let sent = part(call, "Pages", "page", ["Newer", "Older"], &pairs, found.into_iter());
    let waiting = part(call, "Pages of pending webhooks", "pending", ["Earlier", "Later"], &pairs, waiting.into_iter());
    let types: Vec<(&str, String)> = types(state).into_iter().map(|kind| (kind, kind.to_owned())).collect();
    let form = Form::read(call);
    let target = form.filled("url").or(state.applications[0].webhook.url.as_deref()).unwrap_or("");
    let content = markup! {
        (heading("Deliveries", &markup! {}, "Sent webhooks, one row per attempt."))
        form.filters method="post" aria-label="Webhook settings" {
            div.grow {
                label for="url" { "Webhook URL" }
                input #url name="url" type="url" value=(target) placeholder="http://127.0.0.1:3000/webhook" autocomplete="off";
            }
            button type="submit" { "Save the URL" }
        }
        form.filters method="get" role="search" aria-label="Deliveries" {
            (filter("type", "Type", &types, kind))
            (filter("response", "Response", &RESPONSES.map(|(value, label)| (value, label.to_owned())), response))
            div.grow {
                label for="session" { "Session" }
                input #session name="session" type="search" value=(session) autocomplete="off";
            }
            button type="submit" { "Filter" }
        }
        @if count > 0 {
            section.card aria-labelledby="waiting" {
                h2 #waiting { "Pending" }
                p.about { (count) " waiting for their next attempt." }
                (pending(state, &waiting.rows))
                (waiting.pager)
            }
        }
        div.card {
            @if !sent.rows.is_empty() { (list_of(state, "Deliveries", &sent.rows, false)) }
            @else if state.deliveries.is_empty() {
                (empty("No deliveries. Webhooks are sent when a URL is set and the status of a session changes."))
            } @else { (empty("No matching deliveries.")) }
            (sent.pager)
        }
    };
    Page { place: Place::Deliveries, title: "Deliveries".to_owned(), content }
}

fn pending(state: &State, rows: &[&Pending]) -> Markup {
    let rows = rows.iter().map(|pending| {
        vec![
            time(pending.due),
            markup! { (type_of(pending).unwrap_or("event")) },
            markup! { (pending.attempt) },
            session_link(state, pending.session_id.as_deref(), short),
        ]
    });
    table("Pending", &[column("Due"), column("Event"), number("Attempt"), column("Session")], rows)
}

pub(super) fn set_target(store: &Store, form: &Form) -> Outcome {
    let fields = Object::from_iter([("webhook_url".to_owned(), object!(form.filled("url")))]);
    store.with(|state| webhook::update(state, 0, &fields)).map_err(|refusal| refusal.described())?;
    Ok(Done::at("/dashboard/deliveries/", "target"))
}

pub(super) fn one(state: &State, uuid: &str) -> Option<Page> {
    let delivery = state.deliveries.iter().find(|delivery| delivery.uuid == uuid)?;
    let resend = markup! { form method="post" { button.primary type="submit" { "Send again" } } };
    let title = format!("Delivery {}", short(&delivery.uuid));
    let body: Value = serde_json::from_str(&delivery.body).unwrap_or_default();
    let content = markup! {
        (heading(&title, &resend, ""))
        section.card aria-labelledby="facts" {
            h2 #facts { "Details" }
            (facts(&[
                ("Event", markup! { (delivery.webhook_type) }),
                ("Sent", time(delivery.sent_at)),
                ("URL", copyable("URL", &delivery.url)),
                ("Attempt", markup! { (delivery.attempt) }),
                ("Session", session_link(state, delivery.session_id.as_deref(), |id| id)),
                ("Response", markup! { (answered(delivery.status)) " after " (delivery.took) " ms" }),
            ]))
        }
        section.card aria-labelledby="signatures" {
            h2 #signatures { "Signatures" }
            p.about { "Verified with the current secret, by the verifier that applications use." }
            (signatures(state, delivery))
        }
        section.card aria-labelledby="headers" {
            h2 #headers { "Request headers" }
            (headers("Request headers", &delivery.headers))
        }
        section.card aria-labelledby="payload" {
            h2 #payload { "Payload" }
            (json("Payload", &body))
            details {
                summary { "Raw body" }
                (raw("Raw payload", &delivery.body))
            }
        }
        section.card aria-labelledby="response" {
            h2 #response { "Response" }
            @if let Some(error) = &delivery.error { p.notice.bad { (error) } }
            @if delivery.status.is_some() {
                (headers("Response headers", &delivery.response_headers))
                @if delivery.response_body.is_empty() { (empty("No body.")) } @else {
                    (raw("Response body", &delivery.response_body))
                }
            }
        }
    };
    Some(Page { place: Place::Deliveries, title, content })
}

fn signatures(state: &State, delivery: &Delivery) -> Markup {
    let secret = deliveries::secret(state, delivery);
    let name = |scheme| match scheme {
        SignatureScheme::Raw => "the bytes as sent",
        SignatureScheme::V2 => "the canonical text",
        SignatureScheme::V2Timestamped => "the time and the canonical text",
        SignatureScheme::Simple => "four values only",
        _ => "other content",
    };
    let rows = deliveries::verifications(delivery, &secret).into_iter().map(|(scheme, verification)| {
        vec![
            code(scheme.header()),
            markup! { (name(scheme)) },
            markup! {
                @if verification.is_ok() { span.badge.good { "matches" } } @else { span.badge.over { "does not match" } }
            },
        ]
    });
    markup! {
        (table("Signatures", &[column("Header"), text("Signs"), column("Check")], rows))
        p.hint { "The behaviour selects one of two schemes for X-Signature-V2. Only that one matches." }
    }
}

pub(super) fn act(store: &Store, uuid: &str) -> Outcome {
    let sent = store.with(|state| deliveries::resend(state, uuid)).map_err(|refusal| match refusal {
        Refusal::NotFound => "Unknown delivery.".to_owned(),
        other => other.described(),
    })?;
    Ok(Done::at(link("/dashboard/deliveries/", &[(SENT, &sent)]), "resent"))
}

/// Renders what the target responded to the delivery that the URL names, after the message that it was sent.
pub(super) fn result(state: &State, call: &Call) -> Markup {
    let Some(uuid) = call.query(SENT) else { return markup! {} };
    let Some(delivery) = state.deliveries.iter().rev().find(|delivery| delivery.uuid == uuid) else {
        return markup! { " The target has not responded yet." };
    };
    markup! {
        @match (delivery.status, &delivery.error) {
            (Some(status), None) => { " The target responded with " (status) " after " (delivery.took) " ms." }
            (_, error) => { " There is no complete response: " (error.as_deref().unwrap_or("unknown error")) "." }
        }
        " " a href={ "/dashboard/deliveries/" (uuid) "/" } { "Show the delivery" }
    }
}
