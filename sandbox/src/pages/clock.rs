//! The clock.

use super::form::Form;
use super::layout::{Place, facts, heading, length, time};
use super::{Done, Outcome, Page};
use crate::platform;
use crate::store::{State, Store};
use maud::html as markup;
use std::time::Duration;

/// Common steps: seconds, label.
const STEPS: [(&str, &str); 5] =
    [("60", "1 minute"), ("3600", "1 hour"), ("86400", "1 day"), ("604800", "1 week"), ("2592000", "30 days")];
const UNITS: [(&str, &str, u64); 4] =
    [("seconds", "Seconds", 1), ("minutes", "Minutes", 60), ("hours", "Hours", 3600), ("days", "Days", 86_400)];
/// Maximum step. Timestamps of distant years cannot be formatted.
const FURTHEST: u64 = 10 * 365 * 86_400;

pub(super) fn page(state: &State) -> Page {
    let now = state.clock.milliseconds();
    let webhook = state.pending.iter().map(|pending| pending.due).min();
    let expiry = state.applications.iter().map(|app| app.next_expiry).filter(|at| *at < i64::MAX).min();
    let content = markup! {
        (heading("Clock", &markup! {}, "Advancing it triggers webhook retries, session expiry and the end of locks."))
        section.card aria-labelledby="now" {
            h2 #now { "Now" }
            (facts(&[
                ("Time", time(now)),
                ("Offset from the system time", markup! { (length(state.clock.ahead())) }),
                ("Next webhook", markup! { @match webhook { Some(at) => (time(at)), None => span.none { "none" } } }),
                ("Next expiry", markup! {
                    @match expiry { Some(at) => (time(at.saturating_mul(1000))), None => span.none { "none" } }
                }),
            ]))
        }
        section.card aria-labelledby="forward" {
            h2 #forward { "Advance" }
            form method="post" {
                div.buttons {
                    @for (seconds, words) in STEPS {
                        button type="submit" name="step" value=(seconds) { (words) }
                    }
                }
            }
            form.filters method="post" aria-label="Other duration" {
                div {
                    label for="count" { "By" }
                    input #count name="count" type="number" min="1" max="1000000" value="1" required;
                }
                div {
                    label for="unit" { "Unit" }
                    select #unit name="unit" { @for (unit, words, _) in UNITS { option value=(unit) { (words) } } }
                }
                button type="submit" { "Advance the clock" }
            }
            p.hint { "The clock cannot go back. A new sandbox starts with the system time." }
        }
    };
    Page { place: Place::Clock, title: "Clock".to_owned(), content }
}

pub(super) fn act(store: &Store, form: &Form) -> Outcome {
    let seconds = if form.filled("step").is_some() {
        form.number::<u64>("step", "Step")?
    } else {
        let unit = UNITS.iter().find(|(unit, _, _)| *unit == form.text("unit")).ok_or("Choose a unit.")?.2;
        form.number::<u64>("count", "By")?.saturating_mul(unit)
    };
    if seconds == 0 || seconds > FURTHEST {
        return Err("By: must be between one second and ten years.".to_owned());
    }
    store.with(|state| platform::advance(state, Duration::from_secs(seconds)));
    Ok(Done::at("/dashboard/clock/", "clock"))
}
