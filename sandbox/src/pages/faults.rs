//! Calls that fail on purpose, on the dashboard.

use super::form::Form;
use super::layout::{Place, empty, heading, wide};
use super::{Done, Outcome, Page};
use crate::faults::{Fault, RandomFaults};
use crate::store::{State, Store};
use maud::html as markup;

/// What can happen to a call: the value of the form, and words.
const KINDS: [(&str, &str); 7] = [
    ("status", "Answer a status, do nothing"),
    ("status_retry_after", "Answer a status with Retry-After, do nothing"),
    ("delay", "Do it, and answer late"),
    ("drop_before", "Close the connection, do nothing"),
    ("drop_after", "Do it, and close the connection"),
    ("truncate", "Do it, and send half of the answer"),
    ("not_json", "Do it, and answer something that is no JSON"),
];

fn words(fault: &Fault) -> String {
    match fault {
        Fault::Status(status) => format!("answer {status}, do nothing"),
        Fault::StatusRetryAfter(status, seconds) => format!("answer {status} with Retry-After: {seconds}, do nothing"),
        Fault::Answer(status, _) => format!("answer {status} with JSON of your own, do nothing"),
        Fault::Delay(milliseconds) => format!("do it, and answer {milliseconds} ms late"),
        Fault::DropBefore => "close the connection, do nothing".to_owned(),
        Fault::DropAfter => "do it, and close the connection".to_owned(),
        Fault::Truncate => "do it, and send half of the answer".to_owned(),
        Fault::NotJson => "do it, and answer something that is no JSON".to_owned(),
    }
}

pub(super) fn page(state: &State) -> Page {
    let faults = &state.faults;
    let table = markup! {
        table {
            thead { tr { th scope="col" { "Calls" } th scope="col" { "Left" } th scope="col" { "What happens" } } }
            tbody {
                @for planned in &faults.planned {
                    tr {
                        th scope="row" {
                            @if planned.prefix.is_empty() { "all" } @else { code { (planned.prefix) } }
                        }
                        td.number { (planned.left) }
                        td { (words(&planned.fault)) }
                    }
                }
            }
        }
    };
    let clear = markup! {
        form method="post" { button type="submit" name="action" value="clear" { "Clear all faults" } }
    };
    let content = markup! {
        (heading("Faults", &clear, &format!("Calls that fail on purpose; {} so far.", faults.injected)))
        section.card aria-labelledby="planned" {
            h2 #planned { "Planned" }
            @if faults.planned.is_empty() { (empty("No call is going to fail.")) } @else { (wide("Planned faults", &table)) }
            @if let Some(percent) = faults.percent() { p { "Of all other calls " (percent) " % fail at random." } }
        }
        div.columns {
            form.card.fields method="post" aria-labelledby="next" {
                h2 #next { "Let the next calls fail" }
                div {
                    label for="kind" { "What happens" }
                    select #kind name="kind" {
                        @for (value, words) in KINDS { option value=(value) { (words) } }
                    }
                }
                div.row {
                    div {
                        label for="status" { "Status" }
                        input #status name="status" type="number" min="400" max="599" value="503";
                    }
                    div {
                        label for="seconds" { "Retry-After, seconds" }
                        input #seconds name="seconds" type="number" min="0" max="86400" value="1";
                    }
                    div {
                        label for="milliseconds" { "Delay, milliseconds" }
                        input #milliseconds name="milliseconds" type="number" min="0" max="600000" value="500";
                    }
                }
                div.row {
                    div {
                        label for="times" { "How many calls" }
                        input #times name="times" type="number" min="1" max="10000" value="1";
                    }
                    div.grow {
                        label for="prefix" { "Only calls that begin with" }
                        input #prefix name="prefix" placeholder="POST /v3/session/" autocomplete="off";
                    }
                }
                div.buttons { button.primary type="submit" name="action" value="plan" { "Let them fail" } }
            }
            form.card.fields method="post" aria-labelledby="random" {
                h2 #random { "Let calls fail at random" }
                div.row {
                    div {
                        label for="percent" { "How many in a hundred" }
                        input #percent name="percent" type="number" min="0" max="100" value=(faults.percent().unwrap_or(10));
                    }
                    div {
                        label for="seed" { "Seed" }
                        input #seed name="seed" type="number" min="0" value="1" aria-describedby="about_seed";
                    }
                }
                p.hint #about_seed { "The same seed and the same calls give the same faults." }
                div.buttons { button.primary type="submit" name="action" value="random" { "Begin" } }
            }
        }
    };
    Page { place: Place::Faults, title: "Faults".to_owned(), content }
}

pub(super) fn act(store: &Store, form: &Form) -> Outcome {
    let here = "/dashboard/faults/";
    match form.text("action") {
        "clear" => {
            store.with(|state| state.faults.clear());
            Ok(Done::at(here, "cleared"))
        }
        "random" => {
            let percent: u8 = form.number("percent", "How many in a hundred")?;
            if percent > 100 {
                return Err("How many in a hundred: 100 at most.".to_owned());
            }
            let faults = RandomFaults { seed: form.number("seed", "Seed")?, percent };
            store.with(|state| state.faults.random(Some(faults)));
            Ok(Done::at(here, "random"))
        }
        "plan" => {
            let status = || match form.number("status", "Status") {
                Ok(status) if !(400..=599).contains(&status) => Err("Status: 400 to 599.".to_owned()),
                other => other,
            };
            let fault = match form.text("kind") {
                "status" => Fault::Status(status()?),
                "status_retry_after" => {
                    Fault::StatusRetryAfter(status()?, form.number("seconds", "Retry-After, seconds")?)
                }
                "delay" => Fault::Delay(form.number("milliseconds", "Delay, milliseconds")?),
                "drop_before" => Fault::DropBefore,
                "drop_after" => Fault::DropAfter,
                "truncate" => Fault::Truncate,
                "not_json" => Fault::NotJson,
                _ => return Err("Choose what happens.".to_owned()),
            };
            let times = form.number("times", "How many calls")?;
            store.with(|state| state.faults.plan(form.text("prefix"), times, fault));
            Ok(Done::at(here, "planned"))
        }
        _ => Err("There is no such action.".to_owned()),
    }
}
