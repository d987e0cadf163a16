//! Fault injection.

use super::form::Form;
use super::layout::{Place, empty, heading, wide};
use super::{Done, Outcome, Page};
use crate::faults::{Fault, RandomFaults};
use crate::store::{State, Store};
use maud::html as markup;

/// Kinds of faults: value in the form, label.
const KINDS: [(&str, &str); 7] = [
    ("status", "Respond with a status code, do not execute"),
    ("status_retry_after", "Respond with a status code and Retry-After, do not execute"),
    ("delay", "Execute, delay the response"),
    ("drop_before", "Close the connection, do not execute"),
    ("drop_after", "Execute, close the connection"),
    ("truncate", "Execute, send half of the response"),
    ("not_json", "Execute, respond with a body that is not JSON"),
];

fn words(fault: &Fault) -> String {
    match fault {
        Fault::Status(status) => format!("respond with {status}, do not execute"),
        Fault::StatusRetryAfter(status, seconds) => {
            format!("respond with {status} and Retry-After: {seconds}, do not execute")
        }
        Fault::Answer(status, _) => format!("respond with {status} and custom JSON, do not execute"),
        Fault::Delay(milliseconds) => format!("execute, delay the response by {milliseconds} ms"),
        Fault::DropBefore => "close the connection, do not execute".to_owned(),
        Fault::DropAfter => "execute, close the connection".to_owned(),
        Fault::Truncate => "execute, send half of the response".to_owned(),
        Fault::NotJson => "execute, respond with a body that is not JSON".to_owned(),
    }
}

pub(super) fn page(state: &State) -> Page {
    let faults = &state.faults;
    let table = markup! {
        table {
            thead { tr { th scope="col" { "Requests" } th scope="col" { "Remaining" } th scope="col" { "Fault" } } }
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
        (heading("Faults", &clear, &format!("Injected so far: {}.", faults.injected)))
        section.card aria-labelledby="planned" {
            h2 #planned { "Planned" }
            @if faults.planned.is_empty() { (empty("No planned faults.")) } @else { (wide("Planned faults", &table)) }
            @if let Some(percent) = faults.percent() { p { (percent) " % of all other requests fail at random." } }
        }
        div.columns {
            form.card.fields method="post" aria-labelledby="next" {
                h2 #next { "Next requests" }
                div {
                    label for="kind" { "Fault" }
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
                        label for="times" { "Number of requests" }
                        input #times name="times" type="number" min="1" max="10000" value="1";
                    }
                    div.grow {
                        label for="prefix" { "Method and path prefix" }
                        input #prefix name="prefix" placeholder="POST /v3/session/" autocomplete="off";
                    }
                }
                div.buttons { button.primary type="submit" name="action" value="plan" { "Add the fault" } }
            }
            form.card.fields method="post" aria-labelledby="random" {
                h2 #random { "Random faults" }
                div.row {
                    div {
                        label for="percent" { "Percentage" }
                        input #percent name="percent" type="number" min="0" max="100" value=(faults.percent().unwrap_or(10));
                    }
                    div {
                        label for="seed" { "Seed" }
                        input #seed name="seed" type="number" min="0" value="1" aria-describedby="about_seed";
                    }
                }
                p.hint #about_seed { "The same seed and the same requests give the same faults." }
                div.buttons { button.primary type="submit" name="action" value="random" { "Start" } }
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
            let percent: u8 = form.number("percent", "Percentage")?;
            if percent > 100 {
                return Err("Percentage: must be at most 100.".to_owned());
            }
            let faults = RandomFaults { seed: form.number("seed", "Seed")?, percent };
            store.with(|state| state.faults.random(Some(faults)));
            Ok(Done::at(here, "random"))
        }
        "plan" => {
            let status = || match form.number("status", "Status") {
                Ok(status) if !(400..=599).contains(&status) => Err("Status: must be between 400 and 599.".to_owned()),
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
                _ => return Err("Choose a fault.".to_owned()),
            };
            let times = form.number("times", "Number of requests")?;
            store.with(|state| state.faults.plan(form.text("prefix"), times, fault));
            Ok(Done::at(here, "planned"))
        }
        _ => Err("Unknown action.".to_owned()),
    }
}
