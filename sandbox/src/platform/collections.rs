//! Objects that operations create, list, return, change and delete. Which operation does what follows from the facts: an
//! operation that creates an object at a path belongs to those that list at the same path, and to those below it.

use super::facts::{Example, FACTS, Found, Operation, Schema, errors, identifier};
use super::{Refusal, destinations, media, sessions};
use crate::random::new_uuid;
use crate::store::{Application, Object, State};
use serde_json::{Value, json};

/// Fields that identify an object in a path.
const IDENTIFIERS: [&str; 5] = ["uuid", "id", "vendor_data", "didit_internal_id", "txn_id"];
/// Operations that create an object of a collection at another path: the shape of their path, and that of the collection.
const CREATED_ELSEWHERE: [(&str, &str); 3] = [
    ("v3/businesses/create", "v3/businesses"),
    ("v3/lists/{}/entries/face-upload", "v3/lists/{}/entries"),
    (
        "v3/organization/{}/application/{}/cases/{}/regulatory-reports",
        "v3/organization/{}/application/{}/regulatory-reports",
    ),
];
/// Images of the customization: the names of the file and of its URL.
const IMAGES: [(&str, &str); 3] =
    [("image_square", "logo_square"), ("image_rectangular", "logo_rectangular"), ("image_favicon", "favicon")];
/// Parameters that are not fields of an object.
const NOT_FILTERS: [&str; 4] = ["limit", "offset", "ordering", "search"];

/// A request with valid parameters and a valid body.
pub(crate) struct Request {
    pub found: Found,
    pub query: Object,
    pub headers: Object,
    pub body: Object,
    pub files: Vec<Upload>,
}

/// A file of a form.
pub(crate) struct Upload {
    pub file_name: String,
    pub bytes: Vec<u8>,
}

impl Request {
    /// Returns a text of the body.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str)
    }

    /// Returns the schema of the response.
    pub(crate) fn response(&self) -> Option<&'static Schema> {
        self.found.operation.response()
    }
}

/// What the response to a request contains.
#[derive(Debug)]
pub(crate) enum Answer {
    /// The items of a list, of which the response has a page.
    Items(Vec<Value>),
    Value(Value),
    /// As `Value`, with status 200 although another status says that an object was created.
    Ok(Value),
    /// As `Value`, with status 202.
    Accepted(Value),
    /// A file: its media type and content.
    File(&'static str, Vec<u8>),
    Nothing,
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Role {
    List,
    Create,
    Retrieve,
    Update,
    Delete,
    /// Changes an object and returns it, such as `cases/{}/assign`.
    Change,
    /// Returns or changes the only object of its path.
    Settings,
    Other,
}

/// Shapes of the paths of all operations with this method.
fn operations(method: &str, shape: &str) -> impl Iterator<Item = &'static Operation> {
    FACTS.operations.iter().filter(move |operation| operation.method == method && operation.shape() == shape)
}

fn lists(shape: &str) -> Option<&'static Operation> {
    operations("GET", shape).find(|operation| {
        let Some(schema) = operation.response() else { return false };
        schema.page_items().is_some()
            || schema.array_items().is_some()
            || (schema.is_open() && creates(shape).is_some())
    })
}

fn creates(shape: &str) -> Option<&'static Operation> {
    operations("POST", shape).find(|operation| operation.responses.contains_key(&201))
}

fn item(shape: &str) -> Option<&'static Operation> {
    let shape = format!("{shape}/{{}}");
    ["GET", "PATCH", "DELETE"].into_iter().find_map(|method| operations(method, &shape).next())
}

/// Returns whether the path with this shape has a collection.
fn is_collection(shape: &str) -> bool {
    let item = || item(shape).is_some();
    if creates(shape).is_some() { lists(shape).is_some() || item() } else { lists(shape).is_some() && item() }
}

fn above(shape: &str) -> &str {
    shape.rsplit_once('/').map_or("", |(above, _)| above)
}

/// Returns the shape of the collection that an operation creates an object of.
fn collection_of(shape: &str) -> &str {
    CREATED_ELSEWHERE.iter().find(|(path, _)| *path == shape).map_or(shape, |(_, collection)| collection)
}

fn role(operation: &Operation) -> Role {
    let shape = operation.shape();
    let collection = above(&shape);
    let of_item = shape.ends_with("/{}");
    match operation.method.as_str() {
        "GET" if of_item && is_collection(collection) => Role::Retrieve,
        "PATCH" | "PUT" if of_item && is_collection(collection) => Role::Update,
        "DELETE" if of_item && is_collection(collection) => Role::Delete,
        "POST" if is_collection(collection_of(&shape)) && operation.responses.contains_key(&201) => Role::Create,
        "GET" if is_collection(collection_of(&shape)) => Role::List,
        "GET" | "PATCH" | "PUT" if is_settings(&shape) => Role::Settings,
        "POST" | "PATCH" | "PUT" if changes(operation, collection) => Role::Change,
        _ => Role::Other,
    }
}

fn is_settings(shape: &str) -> bool {
    let changed = operations("PATCH", shape).next().or_else(|| operations("PUT", shape).next());
    !shape.ends_with("{}") && changed.is_some() && operations("GET", shape).next().is_some()
}

/// Returns whether the operation has the response of the object that its path is below of.
fn changes(operation: &Operation, item: &str) -> bool {
    let retrieve = operations("GET", item).next().and_then(Operation::response);
    let same = retrieve.zip(operation.response()).is_some_and(|(item, response)| item.is_like(response));
    same && item.ends_with("/{}") && is_collection(above(item))
}

/// Returns the name of a collection: its path without the version, organization and application.
fn key(segments: &[&str]) -> String {
    let rest = match segments {
        ["v1" | "v3", "organization", _, "application", _, rest @ ..] | ["v1" | "v3", rest @ ..] => rest,
        other => other,
    };
    rest.join("/")
}

/// Returns the segments of a path with the values of its parameters. `shape` may be another path that begins the same.
fn filled(found: &Found, shape: &str) -> Vec<String> {
    let mut values = found.path.iter().map(|(_, value)| value);
    let segment = |part: &str| if part == "{}" { values.next().cloned().unwrap_or_default() } else { part.to_owned() };
    shape.split('/').map(segment).collect()
}

fn key_of(found: &Found, shape: &str) -> String {
    let segments = filled(found, shape);
    key(&segments.iter().map(String::as_str).collect::<Vec<_>>())
}

pub(crate) fn is(object: &Object, id: &str) -> bool {
    IDENTIFIERS.iter().any(|name| object.get(*name).and_then(Value::as_str) == Some(id))
}

/// Checks the parameters of the path: the organization and the application are those of the caller, identifiers have
/// their format, and the objects exist.
pub(crate) fn check_path(state: &mut State, app: usize, found: &Found) -> Result<(), Refusal> {
    let application = &state.applications[app];
    for (name, value) in &found.path {
        let own = match *name {
            "organization_id" => *value == application.organization_id,
            "application_id" => *value == application.uuid,
            _ => continue,
        };
        if !own {
            return Err(Refusal::NoPermission);
        }
    }
    for parameter in &found.operation.parameters {
        let value = found.path.iter().find(|(name, _)| *name == parameter.name);
        if value.is_some_and(|(_, value)| errors(&parameter.schema, &json!(value)).is_some()) {
            return Err(Refusal::NotFound);
        }
    }
    let shape = found.operation.shape();
    let parts: Vec<&str> = shape.split('/').collect();
    let segments = filled(found, &shape);
    for index in (0..parts.len()).filter(|index| parts[*index] == "{}") {
        let (id, above) = (&segments[index], parts[..index].join("/"));
        let application = &state.applications[app];
        match (parts.get(index.wrapping_sub(1)), above.as_str()) {
            (Some(&("session" | "sessions" | "business-sessions")), _) => {
                sessions::find(state, app, id)?;
            }
            // Organizations were checked above, and deliveries are not kept with the objects.
            (Some(&("organization" | "organizations" | "application" | "applications" | "deliveries")), _) => {}
            (Some(&("users" | "by-id")), _) => {
                if !application.users.values().any(|user| is(user, id)) {
                    return Err(Refusal::NotFound);
                }
            }
            (_, above) => {
                let key = key(&segments[..index].iter().map(String::as_str).collect::<Vec<_>>());
                // Objects have paths with and without the organization.
                let plain = format!("v3/{}", self::key(&parts[..index]));
                let shape = [above, &plain].into_iter().find(|shape| is_collection(shape));
                if let Some(shape) = shape {
                    seed(state, app, shape, &key);
                }
                match state.applications[app].objects.get(&key) {
                    Some(objects) if objects.iter().any(|object| is(object, id)) => {}
                    None if shape.is_none() => {}
                    _ if key == destinations::KEY => return Err(Refusal::UnknownDestination),
                    _ => return Err(Refusal::NotFound),
                }
            }
        }
    }
    Ok(())
}

/// Adds an example to a collection in which no operation creates objects.
fn seed(state: &mut State, app: usize, shape: &str, key: &str) {
    let application = &state.applications[app];
    if application.objects.contains_key(key)
        || creates(shape).is_some()
        || CREATED_ELSEWHERE.iter().any(|(_, to)| *to == shape)
    {
        return;
    }
    let seed = identifier(&[&application.uuid, key]);
    let schema = item(shape).filter(|operation| operation.method == "GET").and_then(Operation::response);
    let schema = schema.or_else(|| {
        let list = lists(shape)?.response()?;
        list.page_items().or_else(|| list.array_items())
    });
    let now = state.clock.text();
    let mut object = base(&seed, &now);
    if let Some(schema) = schema
        && let Value::Object(example) = (Example { seed: &seed, now: &now, repeated: None })
            .of(schema, &Object::from_iter([("uuid".to_owned(), json!(seed))]))
    {
        object.extend(example);
    }
    state.applications[app].objects.insert(key.to_owned(), vec![object]);
}

/// Returns the fields that every object has, also if their names are not published.
fn base(uuid: &str, now: &str) -> Object {
    let fields = [("uuid", uuid), ("created_at", now), ("updated_at", now), ("environment", "sandbox")];
    fields.into_iter().map(|(name, text)| (name.to_owned(), json!(text))).collect()
}

/// Responds to a request as the facts describe it. Call [`check_path`] first.
pub(crate) fn respond(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    let operation = request.found.operation;
    let shape = operation.shape();
    let id = || request.found.path.last().map_or("", |(_, value)| value);
    match role(operation) {
        Role::List => {
            let key = key_of(&request.found, collection_of(&shape));
            seed(state, app, &shape, &key);
            let objects = state.applications[app].objects.get(&key).into_iter().flatten();
            let schema = operation.response().and_then(|list| list.page_items().or_else(|| list.array_items()));
            let rows = listed(objects, request).into_iter().map(|object| shown(schema, object));
            Ok(Answer::Items(rows.collect()))
        }
        Role::Create => {
            let object = created(&state.applications[app], request, &state.clock.text());
            let key = key_of(&request.found, collection_of(&shape));
            let value = shown(operation.response(), &object);
            state.applications[app].objects.entry(key).or_default().push(object);
            Ok(Answer::Value(value))
        }
        Role::Retrieve => {
            let key = key_of(&request.found, above(&shape));
            Ok(Answer::Value(shown(operation.response(), find(state, app, &key, id())?)))
        }
        Role::Update => {
            let key = key_of(&request.found, above(&shape));
            update(state, app, &key, id(), &request.body)?;
            Ok(Answer::Value(shown(operation.response(), find(state, app, &key, id())?)))
        }
        Role::Change => {
            let key = key_of(&request.found, above(above(&shape)));
            update(state, app, &key, id(), &request.body)?;
            Ok(Answer::Value(shown(operation.response(), find(state, app, &key, id())?)))
        }
        Role::Delete => {
            let key = key_of(&request.found, above(&shape));
            let object = delete(state, app, &key, id())?;
            Ok(match operation.response() {
                Some(schema) => Answer::Value(shown(Some(schema), &object)),
                None => Answer::Nothing,
            })
        }
        Role::Settings => Ok(Answer::Value(settings(state, app, request))),
        Role::Other => Ok(example(state, request)),
    }
}

/// Returns the fields of an object that a response has.
pub(crate) fn shown(schema: Option<&Schema>, object: &Object) -> Value {
    let text = |name: &str| object.get(name).and_then(Value::as_str).unwrap_or_default();
    let example = Example { seed: text("uuid"), now: text("created_at"), repeated: None };
    match schema.filter(|schema| !schema.is_open()) {
        Some(schema) => example.filled(schema, object),
        None => Value::Object(object.clone()),
    }
}

/// Returns a new object with the fields of a request.
pub(crate) fn created(application: &Application, request: &Request, now: &str) -> Object {
    let operation = request.found.operation;
    let uuid = new_uuid();
    let mut given = base(&uuid, now);
    given.extend(parameters(&request.found));
    given.extend(request.body.clone());
    let key = key_of(&request.found, collection_of(&operation.shape()));
    let count = application.objects.get(&key).map_or(0, Vec::len);
    if let Some(schema) = operation.response() {
        let example = Example { seed: &uuid, now, repeated: None };
        if let Value::Object(fields) = example.filled(schema, &given) {
            for (name, value) in fields {
                let number = name.ends_with("_number") && schema.property(&name).is_some_and(Schema::is_integer);
                given.insert(name, if number { json!(count + 1) } else { value });
            }
        }
    }
    given
}

/// Returns the parameters of a path that an object may have as fields.
fn parameters(found: &Found) -> impl Iterator<Item = (String, Value)> {
    let other = found.path.iter().filter(|(name, _)| !["organization_id", "application_id"].contains(name));
    other.map(|(name, value)| ((*name).to_owned(), json!(value)))
}

pub(crate) fn find<'a>(state: &'a State, app: usize, key: &str, id: &str) -> Result<&'a Object, Refusal> {
    let objects = state.applications[app].objects.get(key).into_iter().flatten();
    objects.into_iter().find(|object| is(object, id)).ok_or(Refusal::NotFound)
}

pub(crate) fn find_mut<'a>(state: &'a mut State, app: usize, key: &str, id: &str) -> Result<&'a mut Object, Refusal> {
    let objects = state.applications[app].objects.get_mut(key).into_iter().flatten();
    objects.into_iter().find(|object| is(object, id)).ok_or(Refusal::NotFound)
}

/// Changes fields of an object, except its identifier.
pub(crate) fn update(state: &mut State, app: usize, key: &str, id: &str, fields: &Object) -> Result<(), Refusal> {
    let now = state.clock.text();
    let object = find_mut(state, app, key, id)?;
    object.extend(fields.clone().into_iter().filter(|(name, _)| name != "uuid"));
    object.insert("updated_at".to_owned(), json!(now));
    Ok(())
}

/// Deletes an object, and those of the collections below it.
pub(crate) fn delete(state: &mut State, app: usize, key: &str, id: &str) -> Result<Object, Refusal> {
    let objects = &mut state.applications[app].objects;
    let of_key = objects.get_mut(key).ok_or(Refusal::NotFound)?;
    let index = of_key.iter().position(|object| is(object, id)).ok_or(Refusal::NotFound)?;
    let object = of_key.remove(index);
    let below = format!("{key}/{id}/");
    objects.retain(|key, _| !key.starts_with(&below));
    Ok(object)
}

/// Returns the objects that fit the query, in the order of the query: newest first, unless it has another one.
fn listed<'a>(objects: impl Iterator<Item = &'a Object>, request: &Request) -> Vec<&'a Object> {
    let of_path: Object = parameters(&request.found).collect();
    let filters = request.query.iter().filter(|(name, _)| !NOT_FILTERS.contains(&name.as_str()));
    let filters: Vec<(&String, &Value)> = of_path.iter().chain(filters).collect();
    let search = request.query.get("search").and_then(Value::as_str).unwrap_or_default().to_lowercase();
    let mut found: Vec<&Object> = objects
        .filter(|object| filters.iter().all(|(name, wanted)| fits(object, name, wanted)))
        .filter(|object| object.values().filter_map(Value::as_str).any(|text| text.to_lowercase().contains(&search)))
        .collect();
    match request.query.get("ordering").and_then(Value::as_str) {
        Some(field) => {
            let (field, falling) = field.strip_prefix('-').map_or((field, false), |field| (field, true));
            found.sort_by_key(|object| object.get(field).map(Value::to_string));
            if falling {
                found.reverse();
            }
        }
        None => found.reverse(),
    }
    found
}

/// Returns whether an object has the value that a parameter asks for. Parameters with other names have no effect.
fn fits(object: &Object, name: &str, wanted: &Value) -> bool {
    let day = |wanted: &Value| {
        let at = object.get("created_at").and_then(Value::as_str).and_then(|at| at.get(..10)).map(str::to_owned);
        at.zip(wanted.as_str().and_then(|day| day.get(..10)).map(str::to_owned))
    };
    match name {
        "date_from" => return day(wanted).is_none_or(|(at, from)| at >= from),
        "date_to" => return day(wanted).is_none_or(|(at, to)| at <= to),
        _ => {}
    }
    let (field, several) = name.strip_suffix("__in").map_or((name, false), |field| (field, true));
    match object.get(field) {
        Some(Value::String(value)) if several => {
            wanted.as_str().is_none_or(|wanted| wanted.split(',').any(|wanted| wanted.trim() == value))
        }
        Some(value @ (Value::String(_) | Value::Bool(_) | Value::Number(_))) => value == wanted,
        Some(Value::Object(inner)) => inner.get("uuid").is_none_or(|uuid| uuid == wanted),
        _ => true,
    }
}

/// Returns the only object of a path, after the change of the request.
fn settings(state: &mut State, app: usize, request: &Request) -> Value {
    let operation = request.found.operation;
    let key = key_of(&request.found, &operation.shape());
    let now = state.clock.text();
    let mut changes = request.body.clone();
    for (upload, field) in IMAGES {
        if changes.remove(upload).is_some() {
            let name = media::new_name("image");
            changes.insert(field.to_owned(), json!(media::url(&name, &state.origin)));
            media::open(state, vec![name]);
        }
    }
    let application = &mut state.applications[app];
    let uuid = application.uuid.clone();
    let object = &mut application.objects.entry(key).or_insert_with(|| vec![base(&uuid, &now)])[0];
    if operation.method != "GET" {
        object.extend(changes);
        object.insert("updated_at".to_owned(), json!(now));
    }
    shown(operation.response(), object)
}

/// Returns an example of the response, with the values of the request where the names agree.
pub(crate) fn example(state: &State, request: &Request) -> Answer {
    let operation = request.found.operation;
    let Some(content) = operation.success().1 else { return Answer::Nothing };
    if let Some(media) = &content.media {
        return match media.as_str() {
            "text/csv" => Answer::File("text/csv", Vec::new()),
            _ => Answer::File("application/pdf", sessions::pdf(&operation.name)),
        };
    }
    let Some(schema) = &content.json else { return Answer::Nothing };
    let mut given: Object = parameters(&request.found).collect();
    given.extend(request.body.clone());
    let seed = format!("{}{}", operation.name, Value::Object(given.clone()));
    let now = state.clock.text();
    let example = Example { seed: &seed, now: &now, repeated: Some(&given) };
    if schema.is_open() {
        let mut object = base(&identifier(&[&seed]), &now);
        object.extend(given);
        let object = Value::Object(object);
        let is_list = operation.name.rsplit('.').next().is_some_and(|method| method.starts_with("list"));
        return Answer::Value(if is_list { json!([object]) } else { object });
    }
    let source = Object::from_iter([
        ("created_at".to_owned(), json!(now)),
        ("environment".to_owned(), json!("sandbox")),
        ("next".to_owned(), Value::Null),
        ("previous".to_owned(), Value::Null),
    ]);
    Answer::Value(example.of(schema, &source.into_iter().chain(given.clone()).collect()))
}
