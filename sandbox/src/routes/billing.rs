//! Credit.

use crate::answer::{Answer, Outcome, array, not_found};
use crate::call::Call;
use crate::state::{State, random_text};
use serde_json::{Value, json};

pub(crate) fn route(state: &mut State, call: &Call, app: usize, path: &[&str]) -> Outcome {
    match (call.method.as_str(), path) {
        ("GET", ["balance"]) => {
            let balance = if state.behaviour.out_of_credits { "0.0000" } else { &state.applications[app].balance };
            Ok(Answer::ok(json!({
                "balance": balance, "auto_refill_enabled": false, "auto_refill_amount": Value::Null,
                "auto_refill_threshold": Value::Null,
            })))
        }
        ("POST", ["top-up"]) => {
            let body = call.object()?;
            let amount = body
                .get("amount_in_dollars")
                .and_then(|amount| amount.as_f64().or_else(|| amount.as_str()?.parse().ok()));
            match amount {
                None => Err(array("amount_in_dollars is required and must be a number.")),
                Some(amount) if amount < 50.0 => Err(array("Amount must be at least $50.")),
                Some(_) => {
                    let id = format!("cs_test_{}", random_text(24));
                    let url = format!("{}/checkout/{id}", call.origin);
                    Ok(Answer::ok(json!({"checkout_session_id": id, "checkout_session_url": url})))
                }
            }
        }
        _ => Err(not_found()),
    }
}
