//! Regulatory reports: creation from a template, validation, finalization.

use crate::platform::Refusal;
use crate::platform::collections::{self, Answer, Request, find, shown};
use crate::store::{Object, State};
use serde_json::{Value, json};

const KEY: &str = "regulatory-reports";

/// Responds to an operation of reports; `None` for those that follow from the facts.
pub(super) fn respond(state: &mut State, app: usize, request: &Request) -> Option<Result<Answer, Refusal>> {
    let id = request.found.parameter("report_uuid").to_owned();
    Some(match request.found.operation.name.as_str() {
        "regulatory_reports.create" => {
            let case = request.text("case").unwrap_or_default().to_owned();
            Ok(create(state, app, &case, request))
        }
        "cases.regulatory_reports.create" => {
            let case = request.found.parameter("case_uuid").to_owned();
            super::cases::reported(state, app, &case);
            Ok(create(state, app, &case, request))
        }
        "regulatory_reports.update" => draft(state, app, &id).and_then(|()| collections::respond(state, app, request)),
        "regulatory_reports.delete" => draft(state, app, &id).and_then(|()| collections::respond(state, app, request)),
        "regulatory_reports.retrieve_download_url" => download(state, app, &id, request),
        "regulatory_reports.validate" => validate(state, app, &id, request),
        "regulatory_reports.finalize" => finalize(state, app, &id, request),
        _ => return None,
    })
}

/// Checks that a report is not final.
fn draft(state: &State, app: usize, id: &str) -> Result<(), Refusal> {
    if find(state, app, KEY, id)?["status"] == "FINALIZED" {
        return Err(Refusal::Conflict { message: "A finalized report cannot be changed.".to_owned() });
    }
    Ok(())
}

fn create(state: &mut State, app: usize, case: &str, request: &Request) -> Answer {
    let mut report = collections::created(&state.applications[app], request, &state.clock.text());
    let template = request.text("template").and_then(|id| find(state, app, "report-templates", id).ok());
    for name in ["report_type", "jurisdiction"] {
        if let Some(value) =
            template.and_then(|template| template.get(name)).filter(|_| !request.body.contains_key(name))
        {
            report.insert(name.to_owned(), value.clone());
        }
    }
    let number = find(state, app, "cases", case).ok().and_then(|case| case.get("case_number").cloned());
    for (name, value) in [
        ("case_uuid", json!(case)),
        ("case_number", number.unwrap_or(Value::Null)),
        ("status", json!("DRAFT")),
        ("status_display", json!("Draft")),
        ("report_type_display", report.get("report_type").cloned().unwrap_or(Value::Null)),
        ("report_code", report.get("report_type").cloned().unwrap_or(Value::Null)),
        ("validation_errors", json!([])),
        ("validated_at", Value::Null),
        ("finalized_at", Value::Null),
    ] {
        report.insert(name.to_owned(), value);
    }
    let answer = shown(request.response(), &report);
    state.applications[app].objects.entry(KEY.to_owned()).or_default().push(report);
    Answer::Value(answer)
}

fn set(state: &mut State, app: usize, id: &str, status: &str, shown: &str, at: &str) -> Result<(), Refusal> {
    let now = state.clock.text();
    let fields = [("status", json!(status)), ("status_display", json!(shown)), (at, json!(now))];
    let fields: Object = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    collections::update(state, app, KEY, id, &fields)
}

fn validate(state: &mut State, app: usize, id: &str, request: &Request) -> Result<Answer, Refusal> {
    if find(state, app, KEY, id)?["status"] == "DRAFT" {
        set(state, app, id, "VALIDATED", "Validated", "validated_at")?;
    }
    let status = find(state, app, KEY, id)?["status"].clone();
    let result = json!({"status": status, "is_valid": true, "errors": []});
    Ok(Answer::Value(shown(request.response(), result.as_object().unwrap_or(&Object::new()))))
}

fn download(state: &mut State, app: usize, id: &str, request: &Request) -> Result<Answer, Refusal> {
    if find(state, app, KEY, id)?["status"] != "FINALIZED" {
        return Err(Refusal::Conflict { message: "The report is not finalized.".to_owned() });
    }
    collections::respond(state, app, request)
}

fn finalize(state: &mut State, app: usize, id: &str, request: &Request) -> Result<Answer, Refusal> {
    draft(state, app, id)?;
    set(state, app, id, "FINALIZED", "Finalized", "finalized_at")?;
    Ok(Answer::Value(shown(request.response(), find(state, app, KEY, id)?)))
}
