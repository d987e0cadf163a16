//! The blocklist.

use super::Outcome;
use super::body::object;
use super::lists::list;
use crate::call::Call;
use crate::platform::blocklist;
use crate::platform::decision::withhold_media;
use crate::platform::schemas;
use crate::response::{Response, not_found};
use crate::store::{Key, State};
use serde_json::{Value, json};

pub(super) fn route(state: &mut State, call: &Call, key: &Key, path: &[&str]) -> Outcome {
    let app = key.application;
    match (call.method.as_str(), path) {
        ("POST", ["add"]) => {
            blocklist::add(state, app, &object(call, schemas::BLOCKLIST_ADD)?)?;
            Ok(Response::ok(json!({"message": "The items are on the blocklist."})))
        }
        ("POST", ["remove"]) => {
            blocklist::remove(state, app, &object(call, schemas::BLOCKLIST_REMOVE)?)?;
            Ok(Response::ok(json!({"message": "The items are off the blocklist."})))
        }
        ("GET", []) => {
            let rows = blocklist::list(state, app, call.query("item_type"))?;
            list(state, call, rows.len(), |offset, limit| {
                let mut rows: Vec<Value> =
                    rows.into_iter().skip(offset).take(limit).cloned().map(Value::Object).collect();
                if !key.media {
                    rows.iter_mut().for_each(withhold_media);
                }
                rows
            })
        }
        _ => Err(not_found()),
    }
}
