//! Questionnaires and their versions.

use super::Outcome;
use super::body::object;
use super::lists::list;
use crate::call::Call;
use crate::platform::{questionnaires, schemas};
use crate::response::{Response, not_found};
use crate::store::{Object, State};
use serde_json::{Value, json};

pub(super) fn route(state: &mut State, call: &Call, app: usize, path: &[&str]) -> Outcome {
    match (call.method.as_str(), path) {
        ("GET", []) => {
            let rows: Vec<&Object> = state.applications[app].questionnaires.values().collect();
            list(state, call, rows.len(), |offset, limit| {
                rows.iter().skip(offset).take(limit).map(|form| row(form)).collect()
            })
        }
        ("POST", []) => {
            let form = questionnaires::create(state, app, &object(call, schemas::QUESTIONNAIRE)?)?;
            Ok(Response::created(one(state, form)))
        }
        ("GET", [id]) => Ok(Response::ok(one(state, questionnaires::find(state, app, id)?.clone()))),
        ("PATCH", [id]) => {
            questionnaires::find(state, app, id)?;
            let form = questionnaires::update(state, app, id, &object(call, schemas::QUESTIONNAIRE)?)?;
            Ok(Response::ok(one(state, form)))
        }
        ("DELETE", [id]) => {
            questionnaires::delete(state, app, id)?;
            Ok(Response::no_content())
        }
        _ => Err(not_found()),
    }
}

/// Returns a questionnaire with the names of the behaviour for its identifier.
fn one(state: &State, mut form: Object) -> Value {
    if state.behaviour.questionnaire_uuid {
        let id = form["questionnaire_id"].clone();
        form.insert("uuid".to_owned(), id);
    }
    Value::Object(form)
}

/// Returns a row of a list, which has `uuid` instead of `questionnaire_id`.
fn row(form: &Object) -> Value {
    let mut row = form.clone();
    let id = row.remove("questionnaire_id").unwrap_or_default();
    row.remove("graph");
    let items = row.remove("sections").map(|sections| sections[0]["items"].clone()).unwrap_or_default();
    let kinds: Vec<Value> = items.as_array().into_iter().flatten().map(|item| item["element_type"].clone()).collect();
    row.insert("uuid".to_owned(), id);
    row.insert("question_types".to_owned(), json!(kinds));
    row.insert("workflow_names".to_owned(), json!([]));
    Value::Object(row)
}
