//! Account balance.

use super::Refusal;
use super::fields::Fields;
use crate::random::random_text;
use crate::store::{Checkout, Object, State};
use serde_json::Value;

/// Units of a dollar in amounts: hundredths of a cent.
const UNITS: i64 = 10_000;

/// Returns the balance of an application, in dollars.
pub(crate) fn balance(state: &State, app: usize) -> String {
    dollars(if state.behaviour.out_of_credits { 0 } else { state.applications[app].balance })
}

/// Formats an amount in dollars with four decimals.
pub(crate) fn dollars(amount: i64) -> String {
    format!("{}.{:04}", amount / UNITS, amount % UNITS)
}

/// Creates a checkout session. Returns its identifier.
pub(crate) fn top_up(state: &mut State, app: usize, fields: &Object) -> Result<String, Refusal> {
    let number = |amount: &Value| amount.as_f64().or_else(|| amount.as_str()?.parse().ok());
    let amount = fields.get("amount_in_dollars").and_then(number).filter(|amount: &f64| amount.is_finite());
    let amount = amount.ok_or(Refusal::InvalidAmount)?;
    if amount < 50.0 {
        return Err(Refusal::AmountTooSmall);
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // the conversion saturates
    let amount = (amount * UNITS as f64).round() as i64;
    let (success_url, cancel_url) = (fields.text("success_url")?, fields.text("cancel_url")?);
    let id = format!("cs_test_{}", random_text(24));
    state.checkouts.insert(id.clone(), Checkout { application: app, amount, success_url, cancel_url, paid: false });
    Ok(id)
}

/// Returns the URL of the page of a checkout session.
pub(crate) fn checkout_url(id: &str, origin: &str) -> String {
    format!("{origin}/checkout/{id}")
}

/// Pays a checkout session: its amount is added to the balance, once. Returns the session.
pub(crate) fn pay(state: &mut State, id: &str) -> Result<Checkout, Refusal> {
    let checkout = state.checkouts.get_mut(id).ok_or(Refusal::NotFound)?;
    if !std::mem::replace(&mut checkout.paid, true)
        && let Some(application) = state.applications.get_mut(checkout.application)
    {
        application.balance = application.balance.saturating_add(checkout.amount);
    }
    Ok(checkout.clone())
}
