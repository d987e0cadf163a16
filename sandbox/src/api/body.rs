//! Request bodies.

use crate::call::Call;
use crate::platform::Refusal;
use crate::platform::fields::{Schema, check};
use crate::response::{Response, detail};
use crate::store::Object;
use serde_json::Value;

/// Parses the body as a JSON object with fields of these types. An empty body is `{}`.
pub(super) fn object(call: &Call, schema: Schema) -> Result<Object, Response> {
    let object = json_object(call)?;
    match check(&object, schema) {
        Ok(()) => Ok(object),
        Err(errors) => Err(Response::json(400, Value::Object(errors))),
    }
}

/// Parses the body as a JSON object. An empty body is `{}`.
pub(super) fn json_object(call: &Call) -> Result<Object, Response> {
    if call.body.is_empty() {
        return Ok(Object::new());
    }
    let kind = call.header("content-type").and_then(|kind| kind.split(';').next()).unwrap_or_default();
    if !kind.trim().eq_ignore_ascii_case("application/json") {
        return Err(detail(415, "Unsupported media type in request."));
    }
    match serde_json::from_slice(&call.body) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Refusal::field("non_field_errors", "Invalid data. Expected a dictionary.").into()),
        Err(_) => Err(detail(400, "JSON parse error.")),
    }
}
