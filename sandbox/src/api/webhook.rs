//! Webhook settings.

use super::Outcome;
use super::body::object;
use crate::call::Call;
use crate::platform::{schemas, webhook};
use crate::response::{Response, not_found};
use crate::store::State;
use serde_json::json;

pub(super) fn route(state: &mut State, call: &Call, app: usize) -> Outcome {
    match call.method.as_str() {
        "GET" => Ok(settings(state, app)),
        "PATCH" => {
            webhook::update(state, app, &object(call, schemas::WEBHOOK)?)?;
            Ok(settings(state, app))
        }
        _ => Err(not_found()),
    }
}

fn settings(state: &State, app: usize) -> Response {
    let webhook = &state.applications[app].webhook;
    Response::ok(json!({
        "webhook_url": webhook.url,
        "webhook_version": webhook.version,
        "secret_shared_key": webhook.secret,
        "capture_method": webhook.capture_method,
        "data_retention_months": webhook.months,
    }))
}
