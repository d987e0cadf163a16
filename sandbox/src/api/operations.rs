//! Operations that are described by the facts: credentials, parameters, bodies, responses.

use super::lists::page;
use super::{Outcome, accounts};
use crate::call::{Call, Part};
use crate::platform::collections::{self, Answer, Request, Upload};
use crate::platform::facts::{Auth, File, Found, Place, Schema, Source, from_text, invalid_fields};
use crate::platform::{Refusal, products, sessions};
use crate::response::{Body, Response, detail};
use crate::store::{Object, State};
use serde_json::{Value, json};

/// Deliveries are not counted further.
const MAX_COUNT: u64 = 100;

/// Responds to a request whose operation has no code of its own. `app` is the application of the credentials.
pub(super) fn respond(state: &mut State, call: &Call, app: usize, found: Found) -> Outcome {
    sessions::expire(state, app);
    collections::check_path(state, app, &found)?;
    let (query, headers) = parameters(call, &found)?;
    let body = body(call, &found)?;
    let parts = call.form.as_ref().and_then(|form| form.as_ref().ok()).into_iter().flatten();
    let upload = |part: &Part| {
        let file_name = part.file_name.clone()?;
        Some(Upload { file_name, bytes: part.bytes.clone() })
    };
    let request = Request { found, query, headers, body, files: parts.filter_map(upload).collect() };
    let answer = products::respond(state, app, &request).map_err(|refusal| match refusal {
        Refusal::Conflict { message } if request.found.operation.errors.contains(&409) => detail(409, &message),
        other => other.into(),
    })?;
    response(state, call, &request, answer)
}

fn response(state: &State, call: &Call, request: &Request, answer: Answer) -> Outcome {
    let (status, content) = request.found.operation.success();
    match answer {
        Answer::Items(items) => {
            let schema = content.and_then(|content| content.json.as_ref());
            if schema.is_none_or(|schema| schema.page_items().is_none()) {
                return Ok(Response::json(status, Value::Array(items)));
            }
            let mut page =
                page(state, call, items.len(), |offset, limit| items.into_iter().skip(offset).take(limit).collect())?;
            if let Body::Json(body) = &mut page.body
                && request.found.operation.name == "webhooks.destinations.list_deliveries"
                && body["count"].as_u64().is_some_and(|count| count > MAX_COUNT)
            {
                body["count"] = json!(MAX_COUNT);
            }
            Ok(page)
        }
        Answer::Value(value) => Ok(Response::json(status, value)),
        Answer::Ok(value) => Ok(Response::ok(value)),
        Answer::Accepted(value) => Ok(Response::json(202, value)),
        Answer::File(media, bytes) => Ok(Response::bytes(media, bytes)),
        Answer::Nothing => Ok(Response { status, ..Response::no_content() }),
    }
}

/// Returns the application that the credentials of a request belong to, for operations without an API key.
pub(super) fn application(state: &State, call: &Call, found: &Found) -> Result<usize, Response> {
    match found.operation.auth {
        Auth::Bearer => Ok(accounts::own(state, call, found.parameter("org_id"))?),
        Auth::TransactionToken => {
            let token = call.header("x-transaction-token").unwrap_or_default();
            let known = state.transaction_tokens.get(token).filter(|(_, until)| state.clock.seconds() < *until);
            known
                .map(|(app, _)| *app)
                .ok_or_else(|| detail(401, "Authentication credentials were not provided or are invalid."))
        }
        _ => Ok(0),
    }
}

/// Returns the parameters of the query and of the headers.
fn parameters(call: &Call, found: &Found) -> Result<(Object, Object), Response> {
    let (mut query, mut headers, mut errors) = (Object::new(), Object::new(), Object::new());
    for parameter in &found.operation.parameters {
        let text = match parameter.r#in {
            Place::Query => call.query(&parameter.name),
            Place::Header => call.header(&parameter.name),
            Place::Path => continue,
        };
        let value = text.map(|text| from_text(&parameter.schema, text));
        errors.extend(parameter.error(value.as_ref()).map(|error| (parameter.name.clone(), error)));
        let given = if parameter.r#in == Place::Query { &mut query } else { &mut headers };
        given.extend(value.map(|value| (parameter.name.clone(), value)));
    }
    if errors.is_empty() { Ok((query, headers)) } else { Err(Refusal::InvalidFields { errors }.into()) }
}

/// Returns the fields of the body: a JSON object, or the parts of a form.
fn body(call: &Call, found: &Found) -> Result<Object, Response> {
    let body = &found.operation.body;
    let (schema, mut object) = match (&call.form, &body.json, &body.multipart) {
        (_, None, None) => return Ok(Object::new()),
        (Some(Err(message)), _, Some(_)) => return Err(detail(400, message)),
        (Some(Ok(parts)), _, Some(schema)) => (schema, form(schema, parts)),
        (None, None, Some(schema)) if call.body.is_empty() => (schema, Object::new()),
        (None, Some(schema), _) => (schema, super::body::json_object(call)?),
        _ => return Err(detail(415, "Unsupported media type in request.")),
    };
    if let Some(errors) = invalid_fields(schema, &object) {
        return Err(Refusal::InvalidFields { errors }.into());
    }
    if schema.has_fields() && found.operation.source != Source::Unpublished {
        // As on the platform, other fields have no effect.
        object.retain(|name, _| schema.property(name).is_some());
    }
    Ok(object)
}

/// Returns the fields of a form. Fields that are sent more than once are lists.
fn form(schema: &Schema, parts: &[Part]) -> Object {
    let mut object = Object::new();
    for part in parts {
        let value = match (&part.file_name, schema.property(&part.name)) {
            (Some(name), _) => File { name, size: part.bytes.len() }.to_value(),
            (None, Some(property)) => from_text(property, &String::from_utf8_lossy(&part.bytes)),
            (None, None) => json!(String::from_utf8_lossy(&part.bytes)),
        };
        let value = match (object.remove(&part.name), value) {
            (Some(Value::Array(mut items)), Value::Array(more)) => {
                items.extend(more);
                Value::Array(items)
            }
            (Some(Value::Array(mut items)), value) => {
                items.push(value);
                Value::Array(items)
            }
            (Some(first), value) => json!([first, value]),
            (None, value) => value,
        };
        object.insert(part.name.clone(), value);
    }
    object
}
