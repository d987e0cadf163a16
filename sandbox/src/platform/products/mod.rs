//! Operations with rules of their own, beyond those of the [collections](super::collections).

mod transactions;

use super::Refusal;
use super::collections::{self, Answer, Request};
use crate::store::State;

/// Responds to a request. Call [`collections::check_path`] first.
pub(crate) fn respond(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    match request.found.operation.name.as_str() {
        "transactions.create_sdk_token" => Ok(transactions::create_sdk_token(state, app, request)),
        _ => collections::respond(state, app, request),
    }
}
