//! Fault injection.

use super::form::{Form, link};
use super::layout::{Place, code, column, empty, heading, number, table, text};
use super::{Done, Outcome, Page};
use crate::call::Call;
use crate::faults::{Fault, Planned, RandomFaults};
use crate::store::{State, Store};
use maud::{Markup, html as markup};
use serde_json::Value;

const HERE: &str = "/dashboard/faults/";

/// Kinds of faults: value in the form, label.
const KINDS: [(&str, &str); 8] = [
    ("status", "Respond with a status code, do not execute"),
    ("status_retry_after", "Respond with a status code and Retry-After, do not execute"),
    ("response", "Respond with a status code and JSON, do not execute"),
    ("delay", "Execute, delay the response"),
    ("drop_before", "Close the connection, do not execute"),
    ("drop_after", "Execute, close the connection"),
    ("truncate", "Execute, send half of the response"),
    ("not_json", "Execute, respond with a body that is not JSON"),
];

/// Describes a fault.
pub(super) fn words(fault: &Fault) -> String {
    match fault {
        Fault::Status(status) => format!("respond with {status}, do not execute"),
        Fault::StatusRetryAfter(status, seconds) => {
            format!("respond with {status} and Retry-After: {seconds}, do not execute")
        }
        Fault::Response(status, _) => format!("respond with {status} and custom JSON, do not execute"),
        Fault::Delay(milliseconds) => format!("execute, delay the response by {milliseconds} ms"),
        Fault::DropBefore => "close the connection, do not execute".to_owned(),
        Fault::DropAfter => "execute, close the connection".to_owned(),
        Fault::Truncate => "execute, send half of the response".to_owned(),
        Fault::NotJson => "execute, respond with a body that is not JSON".to_owned(),
    }
}

/// Values of the form for a fault.
struct Entered {
    kind: &'static str,
    status: u16,
    seconds: u64,
    milliseconds: u64,
    json: String,
    times: usize,
    prefix: String,
}

impl Default for Entered {
    fn default() -> Self {
        Self {
            kind: "status",
            status: 503,
            seconds: 1,
            milliseconds: 500,
            json: String::new(),
            times: 1,
            prefix: String::new(),
        }
    }
}

impl Entered {
    fn of(planned: &Planned) -> Self {
        let entered = Self { times: planned.left, prefix: planned.prefix.clone(), ..Self::default() };
        match &planned.fault {
            Fault::Status(status) => Self { kind: "status", status: *status, ..entered },
            Fault::StatusRetryAfter(status, seconds) => {
                Self { kind: "status_retry_after", status: *status, seconds: *seconds, ..entered }
            }
            Fault::Response(status, json) => {
                Self { kind: "response", status: *status, json: json.to_string(), ..entered }
            }
            Fault::Delay(milliseconds) => Self { kind: "delay", milliseconds: *milliseconds, ..entered },
            Fault::DropBefore => Self { kind: "drop_before", ..entered },
            Fault::DropAfter => Self { kind: "drop_after", ..entered },
            Fault::Truncate => Self { kind: "truncate", ..entered },
            Fault::NotJson => Self { kind: "not_json", ..entered },
        }
    }
}

pub(super) fn page(state: &State, call: &Call) -> Page {
    let faults = &state.faults;
    let edited = call.query("edit").and_then(|id| faults.planned.iter().find(|planned| planned.id.to_string() == id));
    let clear = markup! {
        form method="post" { button type="submit" name="action" value="clear" { "Clear all faults" } }
    };
    let content = markup! {
        (heading("Faults", &clear, &format!("Injected so far: {}.", faults.injected)))
        section.card aria-labelledby="planned" {
            h2 #planned { "Planned" }
            @if faults.planned.is_empty() { (empty("No planned faults.")) } @else { (planned(&faults.planned)) }
            @if let Some(percent) = faults.percent() {
                form.inline method="post" {
                    p { (percent) " % of all other requests fail at random." }
                    button type="submit" name="action" value="stop" { "Stop random faults" }
                }
            }
        }
        div.columns {
            (editor(edited))
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

fn planned(planned: &[Planned]) -> Markup {
    let rows = planned.iter().map(|planned| {
        let id = planned.id.to_string();
        let about =
            format!(" the fault of {}", if planned.prefix.is_empty() { "all requests" } else { &planned.prefix });
        vec![
            markup! { @if planned.prefix.is_empty() { "all" } @else { (code(&planned.prefix)) } },
            markup! { (planned.left) },
            markup! { (words(&planned.fault)) },
            markup! {
                form.inline method="post" action=(HERE) {
                    a href={ (link(HERE, &[("edit", &id)])) "#next" } { "Edit" span.hidden { (about) } }
                    input type="hidden" name="id" value=(id);
                    button type="submit" name="action" value="remove" { "Remove" span.hidden { (about) } }
                }
            },
        ]
    });
    table("Planned faults", &[text("Requests"), number("Remaining"), text("Fault"), column("Change")], rows)
}

/// Renders the form that adds a fault, or changes a planned one.
fn editor(edited: Option<&Planned>) -> Markup {
    let entered = edited.map(Entered::of).unwrap_or_default();
    markup! {
        form.card.fields method="post" action=(HERE) aria-labelledby="next" {
            h2 #next { @if edited.is_some() { "Change the fault" } @else { "Next requests" } }
            div {
                label for="kind" { "Fault" }
                select #kind name="kind" {
                    @for (value, words) in KINDS { option value=(value) selected[value == entered.kind] { (words) } }
                }
            }
            div.row {
                div {
                    label for="status" { "Status" }
                    input #status name="status" type="number" min="400" max="599" value=(entered.status);
                }
                div {
                    label for="seconds" { "Retry-After, seconds" }
                    input #seconds name="seconds" type="number" min="0" max="86400" value=(entered.seconds);
                }
                div {
                    label for="milliseconds" { "Delay, milliseconds" }
                    input #milliseconds name="milliseconds" type="number" min="0" max="600000"
                        value=(entered.milliseconds);
                }
            }
            div {
                label for="json" { "JSON" }
                input #json name="json" value=(entered.json) placeholder="{\"detail\": \"…\"}" autocomplete="off";
            }
            div.row {
                div {
                    label for="times" { "Number of requests" }
                    input #times name="times" type="number" min="1" max="10000" value=(entered.times);
                }
                div.grow {
                    label for="prefix" { "Method and path prefix" }
                    input #prefix name="prefix" value=(entered.prefix) placeholder="POST /v3/session/" autocomplete="off";
                }
            }
            div.buttons {
                @if let Some(planned) = edited {
                    input type="hidden" name="id" value=(planned.id);
                    button.primary type="submit" name="action" value="replace" { "Change the fault" }
                    a href=(HERE) { "Cancel" }
                } @else {
                    button.primary type="submit" name="action" value="plan" { "Add the fault" }
                }
            }
        }
    }
}

pub(super) fn act(store: &Store, form: &Form) -> Outcome {
    let here = HERE;
    match form.text("action") {
        "clear" => {
            store.with(|state| state.faults.clear());
            Ok(Done::at(here, "cleared"))
        }
        "stop" => {
            store.with(|state| state.faults.random(None));
            Ok(Done::at(here, "stopped"))
        }
        "remove" => {
            let id = form.number("id", "Fault")?;
            store.with(|state| state.faults.remove(id));
            Ok(Done::at(here, "removed"))
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
            let Plan { fault, times, prefix } = plan(form)?;
            store.with(|state| state.faults.plan(prefix, times, fault));
            Ok(Done::at(here, "planned"))
        }
        "replace" => {
            let id = form.number("id", "Fault")?;
            let Plan { fault, times, prefix } = plan(form)?;
            if !store.with(|state| state.faults.replace(id, prefix, times, fault)) {
                return Err("This fault was injected or removed in the meantime.".to_owned());
            }
            Ok(Done::at(here, "replaced"))
        }
        _ => Err("Unknown action.".to_owned()),
    }
}

struct Plan<'a> {
    fault: Fault,
    times: usize,
    prefix: &'a str,
}

fn plan(form: &Form) -> Result<Plan<'_>, String> {
    let status = || match form.number("status", "Status") {
        Ok(status) if !(400..=599).contains(&status) => Err("Status: must be between 400 and 599.".to_owned()),
        other => other,
    };
    let fault = match form.text("kind") {
        "status" => Fault::Status(status()?),
        "status_retry_after" => Fault::StatusRetryAfter(status()?, form.number("seconds", "Retry-After, seconds")?),
        "response" => {
            let json: Value = serde_json::from_str(form.text("json")).map_err(|error| format!("JSON: {error}."))?;
            Fault::Response(status()?, json)
        }
        "delay" => Fault::Delay(form.number("milliseconds", "Delay, milliseconds")?),
        "drop_before" => Fault::DropBefore,
        "drop_after" => Fault::DropAfter,
        "truncate" => Fault::Truncate,
        "not_json" => Fault::NotJson,
        _ => return Err("Choose a fault.".to_owned()),
    };
    let times = form.number("times", "Number of requests")?;
    if times == 0 {
        return Err("Number of requests: must be at least 1.".to_owned());
    }
    Ok(Plan { fault, times, prefix: form.text("prefix") })
}
