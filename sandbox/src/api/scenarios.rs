//! The catalogue of scenarios.

use crate::answer::Answer;
use crate::scenario::CATALOGUE;
use serde_json::{Value, json};

/// The catalogue of scenarios. The shape is the sandbox's own: the platform's is not known.
pub(super) fn scenarios() -> Answer {
    let rows: Vec<Value> = CATALOGUE
        .iter()
        .map(|row| json!({"scenario": row.slug, "status": row.scenario.status(), "risk": row.risk}))
        .collect();
    Answer::ok(json!({ "results": rows }))
}
