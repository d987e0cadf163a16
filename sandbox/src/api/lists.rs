//! Lists: pages or bare arrays.

use super::Outcome;
use crate::behaviour::Lists;
use crate::call::Call;
use crate::platform::Refusal;
use crate::response::Response;
use crate::store::State;
use serde_json::{Value, json};

/// Default page size, unless the behaviour has another one.
const PAGE: usize = 50;
/// Maximum page size. Larger values of `limit` are reduced to it.
const MAX_PAGE: usize = 200;

/// Responds with a page or with a bare array of all items, as the behaviour says.
pub(super) fn list(
    state: &State,
    call: &Call,
    total: usize,
    items: impl FnOnce(usize, usize) -> Vec<Value>,
) -> Outcome {
    range(state, call)?;
    match state.behaviour.lists {
        Lists::Array => Ok(Response::ok(Value::Array(items(0, total)))),
        Lists::Page => page(state, call, total, items),
    }
}

/// Responds with a page, for lists that are documented as pages.
pub(super) fn page(
    state: &State,
    call: &Call,
    total: usize,
    items: impl FnOnce(usize, usize) -> Vec<Value>,
) -> Outcome {
    let (limit, offset) = range(state, call)?;
    let results = items(offset, limit);
    let link = |offset: usize| {
        let kept = call.query.iter().filter(|(name, _)| name != "limit" && name != "offset");
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(kept).append_pair("limit", &limit.to_string()).append_pair("offset", &offset.to_string());
        format!("{}{}?{}", state.origin, call.path, query.finish())
    };
    let next = offset.saturating_add(limit);
    Ok(Response::ok(json!({
        "count": total,
        "next": (next < total).then(|| link(next)),
        "previous": (offset > 0).then(|| link(offset.saturating_sub(limit))),
        "results": results,
    })))
}

/// Returns `limit` and `offset`.
fn range(state: &State, call: &Call) -> Result<(usize, usize), Refusal> {
    let default = state.behaviour.page_size.and_then(|size| usize::try_from(size).ok()).unwrap_or(PAGE).max(1);
    let number = |name: &str, least: usize, default: usize| match call.query(name).map(str::parse) {
        None => Ok(default),
        Some(Err(_)) => Err(Refusal::field(name, "A valid integer is required.")),
        Some(Ok(number)) if number < least => {
            Err(Refusal::field(name, format!("Ensure this value is greater than or equal to {least}.")))
        }
        Some(Ok(number)) => Ok(number),
    };
    Ok((number("limit", 1, default)?.min(MAX_PAGE), number("offset", 0, 0)?))
}
