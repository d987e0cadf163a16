//! Webhook deliveries: request, signatures, response.

use super::form::{Form, link};
use super::layout::{
    Place, ROWS, ago, answered, badge, code, empty, facts, heading, json, or_none, pager, raw, short, time, wide,
};
use super::{Done, Outcome, Page};
use crate::call::Call;
use crate::platform::{deliveries, webhook};
use crate::store::{Delivery, Object, State, Store};
use didit_webhooks::SignatureScheme;
use maud::{Markup, html as markup};
use serde_json::{Value, json as object};

/// Renders deliveries as a table; `brief` has fewer columns.
pub(super) fn table(name: &str, rows: &[&Delivery], now: i64, brief: bool) -> Markup {
    let content = markup! {
        table {
            thead {
                tr {
                    th scope="col" { "Sent" }
                    th scope="col" { "Event" }
                    th scope="col" { "Response" }
                    @if !brief {
                        th scope="col" { "Attempt" }
                        th scope="col" { "Session" }
                    }
                }
            }
            tbody {
                @for delivery in rows {
                    tr {
                        th scope="row" {
                            a href={ "/dashboard/deliveries/" (delivery.uuid) "/" } {
                                @if brief { (ago(delivery.sent_at, now)) } @else { (time(delivery.sent_at)) }
                            }
                        }
                        td {
                            @match status(delivery) {
                                Some(status) => {
                                    @if !brief { (delivery.webhook_type) " " }
                                    (badge(&status))
                                }
                                None => (delivery.webhook_type),
                            }
                        }
                        td { (answered(delivery.status)) }
                        @if !brief {
                            td.number { (delivery.attempt) }
                            td {
                                @match &delivery.session_id {
                                    Some(id) => a href={ "/dashboard/sessions/" (id) "/" } { (short(id)) },
                                    None => span.none { "none" },
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    wide(name, &content)
}

/// Returns the session status in the event.
pub(super) fn status(delivery: &Delivery) -> Option<String> {
    let event: Value = serde_json::from_str(&delivery.body).ok()?;
    event["status"].as_str().map(str::to_owned)
}

pub(super) fn list(state: &State, call: &Call) -> Page {
    let (response, session) = (call.query("response").unwrap_or(""), call.query("session").unwrap_or("").trim());
    let wanted = |delivery: &&Delivery| {
        let taken = delivery.status.is_some_and(|status| (200..300).contains(&status));
        (response.is_empty() || (response == "taken") == taken)
            && (session.is_empty() || delivery.session_id.as_deref().is_some_and(|id| id.contains(session)))
    };
    let rows: Vec<&Delivery> = state.deliveries.iter().rev().filter(wanted).collect();
    let page = call.query("page").and_then(|page| page.parse().ok()).unwrap_or(1).max(1);
    let shown: Vec<&Delivery> = rows.iter().skip(ROWS.saturating_mul(page - 1)).take(ROWS).copied().collect();
    let url_of = |page: usize| {
        let page = page.to_string();
        link("/dashboard/deliveries/", &[("response", response), ("session", session), ("page", &page)])
    };
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
            div {
                label for="response" { "Response" }
                select #response name="response" {
                    option value="" { "All" }
                    option value="taken" selected[response == "taken"] { "Accepted" }
                    option value="failed" selected[response == "failed"] { "Failed" }
                }
            }
            div.grow {
                label for="session" { "Session" }
                input #session name="session" type="search" value=(session) autocomplete="off";
            }
            button type="submit" { "Filter" }
        }
        @if !state.pending.is_empty() {
            section.card aria-labelledby="waiting" {
                h2 #waiting { "Pending" }
                ul.plain {
                    @for pending in &state.pending {
                        li {
                            (pending.event["webhook_type"].as_str().unwrap_or("event")) ", attempt " (pending.attempt)
                            ", due " (time(pending.due))
                        }
                    }
                }
            }
        }
        div.card {
            @if shown.is_empty() {
                (empty("No deliveries. Webhooks are sent when a URL is set and the status of a session changes."))
            } @else { (table("Deliveries", &shown, state.clock.milliseconds(), false)) }
            (pager(page, rows.len(), url_of))
        }
    };
    Page { place: Place::Deliveries, title: "Deliveries".to_owned(), content }
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
                ("URL", code(&delivery.url)),
                ("Attempt", markup! { (delivery.attempt) }),
                ("Session", markup! {
                    @match &delivery.session_id {
                        Some(id) => a href={ "/dashboard/sessions/" (id) "/" } { (id) },
                        None => (or_none(None)),
                    }
                }),
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
                (headers("Response headers", &delivery.answer_headers))
                @if delivery.answer_body.is_empty() { (empty("No body.")) } @else {
                    (raw("Response body", &delivery.answer_body))
                }
            }
        }
    };
    Some(Page { place: Place::Deliveries, title, content })
}

fn signatures(state: &State, delivery: &Delivery) -> Markup {
    let secret = state.applications.get(delivery.application).map_or("", |app| app.webhook.secret.as_str());
    let name = |scheme| match scheme {
        SignatureScheme::Raw => "the bytes as sent",
        SignatureScheme::V2 => "the canonical text",
        SignatureScheme::V2Timestamped => "the time and the canonical text",
        SignatureScheme::Simple => "four values only",
    };
    let content = markup! {
        table {
            thead { tr { th scope="col" { "Header" } th scope="col" { "Signs" } th scope="col" { "Check" } } }
            tbody {
                @for (scheme, verification) in deliveries::verifications(delivery, secret) {
                    tr {
                        th scope="row" { code { (scheme.header()) } }
                        td { (name(scheme)) }
                        td {
                            @match verification {
                                Ok(()) => span.badge.good { "matches" },
                                Err(_) => span.badge.over { "does not match" },
                            }
                        }
                    }
                }
            }
        }
        p.hint { "The behaviour selects one of two schemes for X-Signature-V2. Only that one matches." }
    };
    wide("Signatures", &content)
}

fn headers(name: &str, headers: &[(String, String)]) -> Markup {
    let content = markup! {
        table {
            thead { tr { th scope="col" { "Name" } th scope="col" { "Value" } } }
            tbody {
                @for (name, value) in headers { tr { th scope="row" { code { (name) } } td { code { (value) } } } }
            }
        }
    };
    wide(name, &content)
}

pub(super) fn act(store: &Store, uuid: &str) -> Outcome {
    store.with(|state| deliveries::resend(state, uuid)).map_err(|_| "Unknown delivery.".to_owned())?;
    Ok(Done::at("/dashboard/deliveries/", "resent"))
}
