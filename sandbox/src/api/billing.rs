//! Billing.

use super::Outcome;
use super::body::object;
use crate::call::Call;
use crate::platform::{billing, schemas};
use crate::response::{Response, not_found};
use crate::store::State;
use serde_json::{Value, json};

pub(super) fn route(state: &mut State, call: &Call, app: usize, path: &[&str]) -> Outcome {
    match (call.method.as_str(), path) {
        ("GET", ["balance"]) => Ok(Response::ok(json!({
            "balance": billing::balance(state, app), "auto_refill_enabled": false, "auto_refill_amount": Value::Null,
            "auto_refill_threshold": Value::Null,
        }))),
        ("POST", ["top-up"]) => {
            let id = billing::top_up(state, app, &object(call, schemas::TOP_UP)?)?;
            let url = billing::checkout_url(&id, &state.origin);
            Ok(Response::ok(json!({"checkout_session_id": id, "checkout_session_url": url})))
        }
        _ => Err(not_found()),
    }
}
