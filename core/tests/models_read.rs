//! Every response of `tests/spec/operations.json` is deserialized without undeclared fields and serialized unchanged.

use didit::models::{
    Acknowledgement, Application, ApplicationPage, Balance, BlocklistPage, Checkout, Decision, DeletedSession,
    DeletedSessions, DeletedUsers, LoginResponse, OrganizationPage, Questionnaire, QuestionnairePage, Registration,
    Review, ReviewPage, Session, SessionPage, SharedSession, UpdatedSession, User, UserPage, VerifiedAccount,
    WebhookConfiguration, Workflow, WorkflowPage,
};
use didit::schema::{Model, ValueRef};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// Returns a sample value for a type of the specification. Numbers are integers, which are valid for all numeric types.
fn sample(wire: &str) -> Value {
    let first = wire.split(" or ").next().unwrap_or(wire).trim_end_matches(['?', '!']);
    if let Some(item) = first.strip_prefix('[') {
        return json!([sample(item.strip_suffix(']').unwrap_or(item))]);
    }
    match first {
        "bool" => json!(true),
        "int" | "num" => json!(7),
        "decimal string" => json!("7"),
        "date" => json!("2025-06-01"),
        "datetime" => json!("2025-06-01T15:00:00Z"),
        "any" => json!({"any": [null, 1]}),
        "string" | "uuid" | "uri" | "email" | "ipv4" | "base64" => json!("text"),
        object if object.starts_with('{') || object == "object" => json!({}),
        // Name of an enum or object. The fields of an object follow and replace this value.
        _ => json!("text"),
    }
}

/// Sets a value at a dotted name. `[]` is the only item of a list and `{}` the only key of an object.
fn put(at: &mut Value, name: &str, value: Value) {
    let (part, rest) = name.split_once('.').map_or((name, None), |(part, rest)| (part, Some(rest)));
    let (key, list) = part.strip_suffix("[]").map_or((part, false), |key| (key, true));
    let (key, map) = key.strip_suffix("{}").map_or((key, false), |key| (key, true));
    if !at.is_object() {
        *at = json!({});
    }
    let mut slot = &mut at[key];
    if list {
        if !slot.is_array() {
            *slot = json!([{}]);
        }
        slot = &mut slot[0];
    }
    if map {
        if !slot.is_object() {
            *slot = json!({});
        }
        slot = &mut slot["group"];
    }
    match rest {
        Some(rest) => put(slot, rest, value),
        None => *slot = value,
    }
}

fn sample_response(fields: &[Value]) -> Value {
    let mut response = json!({});
    for field in fields {
        let (Some(name), Some(wire)) = (field["name"].as_str(), field["type"].as_str()) else { panic!("{field}") };
        put(&mut response, name, sample(wire));
    }
    response
}

/// Collects the paths of undeclared fields.
fn undeclared(model: &dyn Model, path: &str, found: &mut Vec<String>) {
    found.extend(model.extra().keys().map(|key| format!("{path}{key}")));
    for (index, field) in model.descriptor().fields.iter().enumerate() {
        let path = format!("{path}{}.", field.name);
        match model.field(index) {
            ValueRef::Model(inner) => undeclared(inner, &path, found),
            ValueRef::List(list) => {
                for item in (0..list.count()).map(|at| list.item(at)) {
                    if let ValueRef::Model(inner) = item {
                        undeclared(inner, &path, found);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Aliases and the names under which they are serialized.
const OTHER_NAMES: [(&str, &str); 2] = [("name", "full_name"), ("questionnaire_id", "uuid")];

/// Compares values. Prices are always serialized as strings, and lists of names as arrays.
fn same(read: &Value, written: &Value) -> bool {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => {
            read.len() == written.len()
                && read.iter().all(|(key, value)| {
                    let other =
                        || OTHER_NAMES.iter().find(|(name, _)| name == key).and_then(|(_, own)| written.get(*own));
                    written.get(key).or_else(other).is_some_and(|other| same(value, other))
                })
        }
        (Value::Array(read), Value::Array(written)) => {
            read.len() == written.len() && read.iter().zip(written).all(|(read, written)| same(read, written))
        }
        (Value::Number(number), Value::String(text)) => number.to_string() == *text,
        (Value::String(name), Value::Array(names)) => *names == [json!(name)],
        (Value::Number(read), Value::Number(written)) => read.as_f64() == written.as_f64(),
        _ => read == written,
    }
}

/// Removes and returns fields under names of older routes. They would duplicate fields under their current names.
fn other_names(fields: &mut Vec<Value>) -> Vec<Value> {
    let is_other = |field: &Value| {
        let name = field["name"].as_str().unwrap_or_default();
        ["id", "action", "old_status", "note"].iter().any(|other| name == format!("results[].{other}"))
    };
    let other = fields.iter().filter(|field| is_other(field)).cloned().collect();
    fields.retain(|field| !is_other(field));
    other
}

fn check<T: Model + DeserializeOwned + serde::Serialize>(operation: &str, fields: &[Value]) {
    let body = sample_response(fields);
    let read: T = serde_json::from_value(body.clone()).unwrap_or_else(|error| panic!("{operation}: {error}"));
    let mut left = Vec::new();
    undeclared(&read, "", &mut left);
    assert!(left.is_empty(), "{operation}: undeclared fields {left:?}");
    let written = serde_json::to_value(&read).unwrap_or_default();
    assert!(same(&body, &written), "{operation}\nread    {body}\nwritten {written}");
    // The bindings and the command line read without knowing the type.
    let any =
        read.descriptor().read(body.to_string().as_bytes()).unwrap_or_else(|error| panic!("{operation}: {error}"));
    assert_eq!(serde_json::to_value(ValueRef::Model(&*any)).unwrap_or_default(), written, "{operation}");
    assert_eq!(format!("{any:?}"), format!("{read:?}"), "{operation}");
}

fn check_by_name(operation: &str, fields: &[Value]) {
    let check = match operation {
        "Account 1" => check::<Registration>,
        "Account 2" => check::<VerifiedAccount>,
        "Account 3" => check::<LoginResponse>,
        "Account 4" => check::<didit::models::Organization>,
        "Account 5" => check::<Application>,
        "Workflows 1" => check::<WorkflowPage>,
        "Workflows 2" | "Workflows 3" | "Workflows 4" => check::<Workflow>,
        "Sessions 1" => check::<Session>,
        "Sessions 2" | "Sessions 9" => check::<Decision>,
        "Sessions 3" => check::<SessionPage>,
        "Sessions 4" => check::<DeletedSession>,
        "Sessions 5" => check::<DeletedSessions>,
        "Sessions 6" => check::<UpdatedSession>,
        "Sessions 8" => check::<SharedSession>,
        "Sessions 10" => check::<ReviewPage>,
        "Sessions 11" => check::<Review>,
        "Blocklist 1" | "Blocklist 2" => check::<Acknowledgement>,
        "Blocklist 3" => check::<BlocklistPage>,
        "Questionnaires 1" => check::<QuestionnairePage>,
        "Questionnaires 2" | "Questionnaires 3" | "Questionnaires 4" => check::<Questionnaire>,
        "Users 1" => check::<UserPage>,
        "Users 2" | "Users 3" => check::<User>,
        "Users 4" => check::<DeletedUsers>,
        "Billing 1" => check::<Balance>,
        "Billing 2" => check::<Checkout>,
        name if name.starts_with("Webhook config") => check::<WebhookConfiguration>,
        other => panic!("no type for {other}"),
    };
    check(operation, fields);
}

#[test]
fn every_specified_response_has_no_undeclared_fields() {
    let path = format!("{}/../tests/spec/operations.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let operations: Vec<Map<String, Value>> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}"));
    let mut checked = 0;
    for operation in operations {
        let name = operation["name"].as_str().unwrap_or_default();
        let mut fields = operation["answer"].as_array().cloned().unwrap_or_default();
        if fields.is_empty() {
            continue;
        }
        let others = other_names(&mut fields);
        check_by_name(name, &fields);
        for other in others {
            let read: ReviewPage = serde_json::from_value(sample_response(&[other])).unwrap_or_default();
            let mut left = Vec::new();
            undeclared(&read, "", &mut left);
            assert!(left.is_empty(), "{name}: undeclared fields {left:?}");
        }
        checked += 1;
    }
    assert!(checked >= 33, "only {checked} responses were checked");
}

#[test]
fn pages_of_accounts_are_parsed_from_arrays() {
    let rows = json!([{"uuid": "text", "name": "text"}]);
    let organizations: OrganizationPage = serde_json::from_value(rows.clone()).unwrap_or_default();
    let applications: ApplicationPage = serde_json::from_value(rows).unwrap_or_default();
    assert_eq!((organizations.results.len(), applications.results.len()), (1, 1));
}
