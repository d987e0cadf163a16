//! The list of scenarios.

use crate::response::Response;
use crate::scenario::CATALOGUE;
use serde_json::{Value, json};

/// Responds with all scenarios. The format is not documented by the platform.
pub(super) fn scenarios() -> Response {
    let rows: Vec<Value> = CATALOGUE
        .iter()
        .map(|row| json!({"scenario": row.slug, "status": row.scenario.status(), "risk": row.risk}))
        .collect();
    Response::ok(json!({ "results": rows }))
}
