//! The first page of the dashboard.

use super::Page;
use super::form::link;
use super::layout::{Place, badge, copyable, empty, facts, heading, length};
use super::{deliveries, sessions};
use crate::platform::sessions::STATUSES;
use crate::store::State;
use maud::html as markup;

/// Number of rows in the lists of latest sessions and deliveries.
const LATEST: usize = 6;

pub(super) fn page(state: &State) -> Page {
    let mut counts = STATUSES.map(|status| (status, 0_usize));
    for session in state.applications.iter().flat_map(|app| app.sessions.values()) {
        if let Some((_, count)) = counts.iter_mut().find(|(status, _)| *status == session.status) {
            *count += 1;
        }
    }
    let total: usize = counts.iter().map(|(_, count)| count).sum();
    let rows = sessions::newest(state);
    let sent: Vec<_> = state.deliveries.iter().rev().take(LATEST).collect();
    let target = state.applications[0].webhook.url.as_deref();
    let planned: usize = state.faults.planned.iter().map(|planned| planned.left).sum();
    let workflow = state.applications[0].workflows.keys().next().map_or("", String::as_str);
    let faults = match (planned, state.faults.percent()) {
        (0, None) => "none".to_owned(),
        (planned, None) => format!("{planned} planned"),
        (0, Some(percent)) => format!("{percent} % at random"),
        (planned, Some(percent)) => format!("{planned} planned, {percent} % at random"),
    };
    let content = markup! {
        (heading("Overview", &markup! { a.button.primary href="/dashboard/sessions/new/" { "New session" } }, ""))
        section aria-labelledby="counts" {
            h2 #counts { "Sessions by status" }
            @if total == 0 {
                (empty("No sessions yet. Create one here or through the API."))
            } @else {
                ul.counts {
                    li { a href="/dashboard/sessions/" { span.number { (total) } " " span.badge.over { "All" } } }
                    @for (status, count) in counts.iter().filter(|(_, count)| *count > 0) {
                        li {
                            a href=(link("/dashboard/sessions/", &[("status", status)])) {
                                span.number { (count) } " " (badge(status))
                            }
                        }
                    }
                }
            }
        }
        div.columns {
            section.card aria-labelledby="latest-sessions" {
                h2 #latest-sessions { "Latest sessions" }
                @if rows.is_empty() { (empty("None.")) } @else {
                    (sessions::list_of("Latest sessions", &rows.iter().take(LATEST).copied().collect::<Vec<_>>(), true))
                }
            }
            section.card aria-labelledby="latest-deliveries" {
                h2 #latest-deliveries { "Latest deliveries" }
                @if sent.is_empty() { (empty("None.")) } @else { (deliveries::list_of(state, "Latest deliveries", &sent, true)) }
            }
        }
        section.card aria-labelledby="here" {
            h2 #here { "This sandbox" }
            (facts(&[
                ("API", copyable("base URL", &state.origin)),
                ("Workflow", copyable("workflow identifier", workflow)),
                ("Webhook URL", markup! {
                    @match target {
                        Some(url) => (copyable("webhook URL", url)),
                        None => a href="/dashboard/deliveries/" { "not set" },
                    }
                }),
                ("Faults", markup! { a href="/dashboard/faults/" { (faults) } }),
                ("Clock", markup! {
                    a href="/dashboard/clock/" {
                        @if state.clock.ahead().is_zero() { "system time" } @else { (length(state.clock.ahead())) " ahead" }
                    }
                }),
                ("API key", markup! { a href="/dashboard/credentials/" { "see credentials" } }),
            ]))
        }
    };
    Page { place: Place::Overview, title: "Overview".to_owned(), content }
}
