//! Operations with rules of their own, beyond those of the [collections](super::collections).

mod cases;
mod checks;
mod codes;
mod imports;
mod transactions;

use super::collections::{self, Answer, Request};
use super::{Refusal, destinations, sessions, users};
use crate::store::State;
use codes::Channel;
use serde_json::{Value, json};

/// Responds to a request. Call [`collections::check_path`] first.
pub(crate) fn respond(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    if let Some(answer) = destinations::respond(state, app, request) {
        return answer;
    }
    if let Some(answer) = cases::respond(state, app, request) {
        return answer;
    }
    let parameter = |name: &str| request.found.parameter(name);
    match request.found.operation.name.as_str() {
        "aml.screen" => checks::screen(state, app, request),
        "email.check_code" => codes::check(state, app, request, Channel::Email),
        "email.send_code" => codes::send(state, app, request, Channel::Email),
        "phone.check_code" => codes::check(state, app, request, Channel::Phone),
        "phone.send_code" => codes::send(state, app, request, Channel::Phone),
        "sessions.imports.create" => imports::create(state, app, request),
        "sessions.imports.list_errors" => Ok(imports::list_errors(state, app, request)),
        "sessions.imports.retrieve_template" => Ok(Answer::File("text/csv", imports::template().into_bytes())),
        "sessions.list_webhooks" => Ok(destinations::of_session(state, app, parameter("sessionId"))),
        "sessions.resend_webhook" => {
            destinations::resend_of_session(state, app, parameter("sessionId"), parameter("uuid"))
        }
        "users.create" => {
            let user = request.text("vendor_data").unwrap_or_default();
            users::create(state, app, request.body.clone())?;
            let app = &state.applications[app];
            Ok(Answer::Value(users::to_json(app, users::find(app, user)?, true)))
        }
        "users.generate_pdf" => {
            let user = users::find(&state.applications[app], parameter("vendor_data"))?;
            let line = format!("User {}", user["didit_internal_id"].as_str().unwrap_or_default());
            Ok(Answer::File("application/pdf", sessions::pdf(&line)))
        }
        "transactions.create_sdk_token" => Ok(transactions::create_sdk_token(state, app, request)),
        name => match checks::CHECKS.iter().find(|check| check.operation == name) {
            Some(check) => Ok(checks::respond(state, request, check)),
            None => collections::respond(state, app, request),
        },
    }
}

/// Returns a warning of a report.
fn warning(feature: &str, risk: &str) -> Value {
    let text = risk.to_lowercase().replace('_', " ");
    json!({
        "feature": feature, "risk": risk, "additional_data": null, "log_type": "error", "short_description": text,
        "long_description": format!("The sandbox was asked for this result: {text}."),
    })
}
