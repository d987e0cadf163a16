//! The recorded API requests.

use super::Page;
use super::form::link;
use super::layout::{Place, answered, empty, heading, wide};
use crate::store::State;
use maud::html as markup;

/// Maximum number of rows.
const SHOWN: usize = 200;

pub(super) fn page(state: &State) -> Page {
    let table = markup! {
        table {
            thead { tr { th scope="col" { "Method" } th scope="col" { "Path" } th scope="col" { "Response" } } }
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
    let about = format!("The last {SHOWN} API requests, newest first. Credentials are not recorded.");
    let content = markup! {
        (heading("Calls", &markup! {}, &about))
        div.card {
            @if state.calls.is_empty() { (empty("No calls yet.")) } @else { (wide("Calls", &table)) }
        }
    };
    Page { place: Place::Calls, title: "Calls".to_owned(), content }
}
