//! Users.

use super::Outcome;
use super::body::object;
use super::lists::page;
use crate::call::Call;
use crate::platform::users::{self, Filter, to_json};
use crate::platform::{Refusal, schemas};
use crate::response::{Response, not_found};
use crate::store::State;
use serde_json::json;

pub(super) fn route(state: &mut State, call: &Call, app: usize, path: &[&str]) -> Outcome {
    match (call.method.as_str(), path) {
        ("GET", []) => {
            let application = &state.applications[app];
            let filter =
                Filter { status: call.query("status"), country: call.query("country"), search: call.query("search") };
            let rows = users::list(application, &filter);
            page(state, call, rows.len(), |offset, limit| {
                rows.iter().skip(offset).take(limit).map(|record| to_json(application, record, false)).collect()
            })
        }
        ("POST", ["delete"]) => {
            Ok(Response::ok(json!({"deleted": users::delete(state, app, &object(call, schemas::DELETE_USERS)?)?})))
        }
        ("GET", [user]) => Ok(one(state, app, user)?),
        ("PATCH", [user]) => {
            users::update(state, app, user, object(call, schemas::UPDATE_USER)?)?;
            Ok(one(state, app, user)?)
        }
        ("PATCH", [user, "update-status"]) => {
            users::update_status(state, app, user, &object(call, schemas::USER_STATUS)?)?;
            Ok(one(state, app, user)?)
        }
        _ => Err(not_found()),
    }
}

fn one(state: &State, app: usize, user: &str) -> Result<Response, Refusal> {
    let app = &state.applications[app];
    Ok(Response::ok(to_json(app, users::find(app, user)?, true)))
}
