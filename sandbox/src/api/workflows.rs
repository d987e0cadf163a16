//! Workflows and their versions.

use super::Outcome;
use super::body::object;
use super::lists::list;
use crate::call::Call;
use crate::platform::{Refusal, schemas, workflows};
use crate::response::{Response, not_found};
use crate::store::{State, Workflow};
use serde_json::Value;

pub(super) fn route(state: &mut State, call: &Call, app: usize, path: &[&str]) -> Outcome {
    match (call.method.as_str(), path) {
        ("GET", []) => {
            let rows: Vec<(&String, &Workflow)> = state.applications[app].workflows.iter().collect();
            list(state, call, rows.len(), |offset, limit| {
                rows.iter()
                    .skip(offset)
                    .take(limit)
                    .map(|(uuid, workflow)| workflows::to_json(uuid, workflow, &state.origin, false))
                    .collect()
            })
        }
        ("POST", []) => {
            let uuid = workflows::create(state, app, &object(call, schemas::WORKFLOW)?)?;
            Ok(Response::created(json(state, app, &uuid)?))
        }
        ("GET", [id]) => Ok(Response::ok(json(state, app, id)?)),
        ("PATCH", [id]) => {
            workflows::find(state, app, id)?;
            let uuid = workflows::update(state, app, id, &object(call, schemas::WORKFLOW)?)?;
            Ok(Response::ok(json(state, app, &uuid)?))
        }
        ("DELETE", [id]) => {
            workflows::delete(state, app, id)?;
            Ok(Response::no_content())
        }
        _ => Err(not_found()),
    }
}

fn json(state: &State, app: usize, uuid: &str) -> Result<Value, Refusal> {
    Ok(workflows::to_json(uuid, workflows::find(state, app, uuid)?, &state.origin, true))
}
