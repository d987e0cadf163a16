//! The calls of the platform that were received.

use super::Page;
use super::form::link;
use super::layout::{Place, answered, empty, heading, wide};
use crate::store::State;
use maud::html as markup;

/// How many are shown.
const SHOWN: usize = 200;

pub(super) fn page(state: &State) -> Page {
    let table = markup! {
        table {
            thead { tr { th scope="col" { "Method" } th scope="col" { "Path" } th scope="col" { "Answer" } } }
            tbody {
                @for call in state.calls.iter().rev().take(SHOWN) {
                    @let query: Vec<(&str, &str)> = call.query.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
                    tr {
                        td { code { (call.method) } }
                        th.text scope="row" { code { (link(&call.path, &query)) } }
                        td {
                            @if call.status == 0 { span.badge.bad { "dropped" } } @else { (answered(Some(call.status))) }
                        }
                    }
                }
            }
        }
    };
    let about = format!("What applications asked the API for, the latest first; {SHOWN} at most. Without credentials.");
    let content = markup! {
        (heading("Calls", &markup! {}, &about))
        div.card {
            @if state.calls.is_empty() { (empty("No call yet.")) } @else { (wide("Calls", &table)) }
        }
    };
    Page { place: Place::Calls, title: "Calls".to_owned(), content }
}
