//! Account balance.

use super::Refusal;
use crate::random::random_text;
use crate::store::State;

/// Returns the balance of an application, in dollars.
pub(crate) fn balance(state: &State, app: usize) -> &str {
    if state.behaviour.out_of_credits { "0.0000" } else { &state.applications[app].balance }
}

/// Creates a checkout session for this amount in dollars. Returns its identifier.
pub(crate) fn top_up(amount: Option<f64>) -> Result<String, Refusal> {
    match amount.filter(|amount| amount.is_finite()) {
        None => Err(Refusal::InvalidAmount),
        Some(amount) if amount < 50.0 => Err(Refusal::AmountTooSmall),
        Some(_) => Ok(format!("cs_test_{}", random_text(24))),
    }
}
