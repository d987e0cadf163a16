//! Credit.

use super::Refusal;
use crate::random::random_text;
use crate::store::State;

/// The credit of an application, in dollars.
pub(crate) fn balance(state: &State, app: usize) -> &str {
    if state.behaviour.out_of_credits { "0.0000" } else { &state.applications[app].balance }
}

/// Begins to buy credit for this many dollars. Returns the identifier of the checkout.
pub(crate) fn top_up(amount: Option<f64>) -> Result<String, Refusal> {
    match amount {
        None => Err(Refusal::InvalidAmount),
        Some(amount) if amount < 50.0 => Err(Refusal::AmountTooSmall),
        Some(_) => Ok(format!("cs_test_{}", random_text(24))),
    }
}
