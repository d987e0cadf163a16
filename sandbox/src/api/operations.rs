//! Operations that are described by the facts: credentials, parameters, bodies, responses.

use super::lists::page;
use super::{Outcome, accounts};
use crate::call::{Call, Part};
use crate::platform::collections::{self, Answer, Request};
use crate::platform::facts::{Auth, File, Found, Place, Schema, from_text, invalid_fields};
use crate::platform::{Refusal, products, sessions};
use crate::response::{Response, detail};
use crate::store::{Object, State};
use serde_json::{Value, json};

/// Responds to a request whose operation has no code of its own. `app` is the application of the credentials.
pub(super) fn respond(state: &mut State, call: &Call, app: usize, found: Found) -> Outcome {
    sessions::expire(state, app);
    collections::check_path(state, app, &found)?;
    let (query, body) = (parameters(call, &found)?, body(call, &found)?);
    let request = Request { found, query, body };
    let answer = products::respond(state, app, &request)?;
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
            page(state, call, items.len(), |offset, limit| items.into_iter().skip(offset).take(limit).collect())
        }
        Answer::Value(value) => Ok(Response::json(status, value)),
        Answer::File(media) if media == "application/pdf" => {
            Ok(Response::bytes("application/pdf", sessions::pdf(&request.found.operation.name)))
        }
        Answer::File(_) => Ok(Response::bytes("text/csv", b"vendor_data,full_name\n".to_vec())),
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

/// Returns the parameters of the query. Those of the headers are checked too.
fn parameters(call: &Call, found: &Found) -> Result<Object, Response> {
    let (mut given, mut errors) = (Object::new(), Object::new());
    for parameter in &found.operation.parameters {
        let text = match parameter.r#in {
            Place::Query => call.query(&parameter.name),
            Place::Header => call.header(&parameter.name),
            Place::Path => continue,
        };
        let value = text.map(|text| from_text(&parameter.schema, text));
        errors.extend(parameter.error(value.as_ref()).map(|error| (parameter.name.clone(), error)));
        if parameter.r#in == Place::Query {
            given.extend(value.map(|value| (parameter.name.clone(), value)));
        }
    }
    if errors.is_empty() { Ok(given) } else { Err(Refusal::InvalidFields { errors }.into()) }
}

/// Returns the fields of the body: a JSON object, or the parts of a form.
fn body(call: &Call, found: &Found) -> Result<Object, Response> {
    let body = &found.operation.body;
    let (schema, object) = match (&call.form, &body.json, &body.multipart) {
        (_, None, None) => return Ok(Object::new()),
        (Some(Err(message)), _, Some(_)) => return Err(detail(400, message)),
        (Some(Ok(parts)), _, Some(schema)) => (schema, form(schema, parts)),
        (None, None, Some(schema)) if call.body.is_empty() => (schema, Object::new()),
        (None, Some(schema), _) => (schema, super::body::json_object(call)?),
        _ => return Err(detail(415, "Unsupported media type in request.")),
    };
    match invalid_fields(schema, &object) {
        None => Ok(object),
        Some(errors) => Err(Refusal::InvalidFields { errors }.into()),
    }
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
