//! Operations with rules of their own, beyond those of the [collections](super::collections).

pub(crate) mod businesses;
mod cases;
mod checks;
mod codes;
mod companies;
mod imports;
mod monitoring;
mod reports;
mod rules;
mod sessions;
mod transactions;
mod travel_rule;

use super::collections::{self, Answer, Request};
use super::{Refusal, destinations, users};
use crate::platform::sessions::pdf;
use crate::store::State;
use codes::Channel;
use serde_json::{Value, json};

/// Responds to a request. Call [`collections::check_path`] first.
pub(crate) fn respond(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    if let Some(answer) = destinations::respond(state, app, request) {
        return answer;
    }
    for rules in [
        monitoring::respond,
        reports::respond,
        cases::respond,
        businesses::respond,
        sessions::respond,
        travel_rule::respond,
    ] {
        if let Some(answer) = rules(state, app, request) {
            return answer;
        }
    }
    let parameter = |name: &str| request.found.parameter(name);
    match request.found.operation.name.as_str() {
        "aml.screen" => checks::screen(state, app, request),
        "email.check_code" => codes::check(state, app, request, Channel::Email),
        "email.send_code" => codes::send(state, app, request, Channel::Email),
        "biometric_templates.batch_delete" => Ok(purge(state, app, request)),
        "biometric_templates.count" => Ok(count_templates(state, app, request)),
        "kyb.search" => companies::search(state, app, request),
        "kyb.select" => companies::select(state, app, request, "basic"),
        "kyb.list_shareholders" => companies::select(state, app, request, "shareholders"),
        "kyb.list_ubos" => companies::select(state, app, request, "ubo"),
        "phone.check_code" => codes::check(state, app, request, Channel::Phone),
        "phone.send_code" => codes::send(state, app, request, Channel::Phone),
        // The sandbox deletes sessions at once.
        "sessions.retrieve_deletion_job" => {
            Ok(Answer::Value(json!({"job_id": parameter("job_id"), "status": "COMPLETED"})))
        }
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
            Ok(Answer::File("application/pdf", pdf(&line)))
        }
        "transactions.create" => transactions::create(state, app, request, false),
        "transactions.submit_from_sdk" => transactions::create(state, app, request, true),
        "transactions.rules.backtest" => Ok(rules::backtest(state, app, request)),
        "transactions.rules.list_library" => Ok(rules::list_library(state, app, request)),
        "transactions.rules.install_library" => Ok(rules::install(state, app, request)),
        "transactions.rules.uninstall_library" => Ok(rules::uninstall(state, app, request)),
        "transactions.create_sdk_token" => Ok(transactions::create_sdk_token(state, app, request)),
        name => match checks::CHECKS.iter().find(|check| check.operation == name) {
            Some(check) => Ok(checks::respond(state, request, check)),
            None => collections::respond(state, app, request),
        },
    }
}

const TEMPLATES: &str = "biometric-templates";

/// Deletes biometric templates.
fn purge(state: &mut State, app: usize, request: &Request) -> Answer {
    let all = request.body.get("delete_all") == Some(&json!(true));
    let ids = request.body.get("template_uuids").and_then(Value::as_array).cloned().unwrap_or_default();
    let templates = state.applications[app].objects.entry(TEMPLATES.to_owned()).or_default();
    let existed = |id: &Value| templates.iter().any(|template| template.get("uuid") == Some(id));
    let chosen: Vec<Value> =
        if all { templates.iter().filter_map(|template| template.get("uuid").cloned()).collect() } else { ids };
    let results: Vec<Value> = chosen
        .iter()
        .map(|id| json!({"uuid": id, "outcome": if existed(id) { "purged" } else { "already_purged" }}))
        .collect();
    templates.retain(|template| !template.get("uuid").is_some_and(|id| chosen.contains(id)));
    Answer::Value(json!({ "results": results }))
}

fn count_templates(state: &State, app: usize, request: &Request) -> Answer {
    let templates = state.applications[app].objects.get(TEMPLATES).into_iter().flatten();
    let fits = |template: &&crate::store::Object| {
        request.query.iter().all(|(name, wanted)| template.get(name).is_none_or(|value| value == wanted))
    };
    Answer::Value(json!({ "count": templates.filter(fits).count() }))
}

/// Returns a warning of a report.
fn warning(feature: &str, risk: &str) -> Value {
    let text = risk.to_lowercase().replace('_', " ");
    json!({
        "feature": feature, "risk": risk, "additional_data": null, "log_type": "error", "short_description": text,
        "long_description": format!("The sandbox was asked for this result: {text}."),
    })
}
