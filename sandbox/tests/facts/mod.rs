//! Requests from the facts, and a check of responses. Independent of the code of the sandbox.

#![allow(dead_code, clippy::cast_possible_truncation)] // each test uses a part; the limits of the facts are small

use serde_json::{Map, Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Fields of which no two objects have the same value.
const UNIQUE: [&str; 4] = ["url", "vendor_data", "transaction_id", "txnId"];
/// Valid values of fields whose format is not part of the facts.
const KNOWN: [(&str, &str); 2] = [("phone_number", "+14155550100"), ("sandbox_scenario", "approve")];
static NUMBER: AtomicUsize = AtomicUsize::new(0);

pub(crate) const UUID: &str = "11111111-1111-4111-8111-111111111111";
pub(crate) const BOUNDARY: &str = "boundary-of-the-test";

/// A body of a request.
#[derive(Clone)]
pub(crate) enum Form {
    Json(Value),
    /// Name, file name and content.
    Multipart(Vec<Part>),
}

pub(crate) type Part = (String, Option<String>, Vec<u8>);

impl Form {
    /// Returns whether there is at most one field.
    pub(crate) fn is_minimal(&self) -> bool {
        match self {
            Self::Json(value) => value.as_object().is_none_or(|fields| fields.len() < 2),
            Self::Multipart(parts) => parts.len() < 2,
        }
    }
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Json(value) => write!(f, "{value}"),
            Self::Multipart(parts) => parts.iter().try_for_each(|(name, file, content)| {
                write!(f, "{name} {} {}; ", file.as_deref().unwrap_or_default(), String::from_utf8_lossy(content))
            }),
        }
    }
}

pub(crate) fn encode(parts: &[Part]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, file, content) in parts {
        let file = file.as_ref().map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
        let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}

pub(crate) struct Facts(Value);

/// Returns whether an operation has code of its own for the whole request, which `responses.rs` tests.
pub(crate) fn has_own_route(operation: &Value) -> bool {
    let path = operation["path"].as_str().expect("a path").trim_matches('/').split('/');
    let shape: Vec<&str> = path.map(|part| if part.starts_with('{') { "{}" } else { part }).collect();
    let (shape, method) = (shape.join("/"), operation["method"].as_str().expect("a method"));
    didit_sandbox::routes().any(|(route, methods)| route == shape && methods.contains(&method))
}

/// Returns what differs between a successful response and the schema of its operation.
pub(crate) fn differences(facts: &Facts, operation: &Value, status: u16, body: &Value) -> Vec<String> {
    let content = &operation["responses"][status.to_string()];
    let Some(schema) = content.get("json") else { return Vec::new() };
    let open = operation["source"] == "unpublished";
    let found = problems(facts, schema, body).into_iter();
    found.filter(|problem| !open || !problem.ends_with("is not documented")).collect()
}

pub(crate) fn created(operation: &Value) -> bool {
    operation["responses"].get("201").is_some()
}

impl Facts {
    /// Reads the facts of the crate `didit-sandbox`, which is in `folder`.
    pub(crate) fn read(folder: &str) -> Self {
        let file = std::fs::read_to_string(format!("{folder}/facts/platform.json"));
        Self(serde_json::from_str(&file.expect("the file")).expect("valid JSON"))
    }

    pub(crate) fn operations(&self) -> impl Iterator<Item = &Value> {
        self.0["operations"].as_array().expect("a list").iter()
    }

    /// Returns the operation of a path, preferring fixed segments.
    pub(crate) fn find(&self, method: &str, path: &str) -> Option<&Value> {
        let parts = |path: &str| path.trim_matches('/').split('/').map(str::to_owned).collect::<Vec<_>>();
        let segments = parts(path);
        let matches = |operation: &&Value| {
            let template = parts(operation["path"].as_str().unwrap_or_default());
            template.len() == segments.len()
                && template.iter().zip(&segments).all(|(part, segment)| part == segment || part.starts_with('{'))
        };
        let same = self.operations().filter(|operation| operation["method"] == method).filter(matches);
        same.min_by_key(|operation| operation["path"].as_str().unwrap_or_default().matches('{').count())
    }

    pub(crate) fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(name) => self.resolve(&self.0["schemas"][name]),
            None => schema,
        }
    }

    /// Returns a valid body: all fields, or the required ones.
    pub(crate) fn body(&self, operation: &Value, form: &str, required: bool) -> Option<Form> {
        let fields = self.fields(operation, form, required)?;
        let schema = &operation["body"][form];
        Some(if form == "json" { Form::Json(Value::Object(fields)) } else { self.form(schema, &fields) })
    }

    /// Returns the fields of a valid body: all of them, or the required ones.
    pub(crate) fn fields(&self, operation: &Value, form: &str, required: bool) -> Option<Map<String, Value>> {
        let schema = operation["body"].get(form)?;
        let mut fields = self.value(schema, required).as_object().cloned().unwrap_or_default();
        if created(operation) {
            let is_uuid = |value: &Value| value.as_str().is_some_and(|text| uuid::Uuid::parse_str(text).is_ok());
            let number = NUMBER.fetch_add(1, Ordering::Relaxed);
            for (_, value) in fields
                .iter_mut()
                .filter(|(name, value)| UNIQUE.contains(&name.as_str()) && value.is_string() && !is_uuid(value))
            {
                *value = json!(format!("{}{number}", value.as_str().unwrap_or_default()));
            }
        }
        Some(fields)
    }

    /// Returns a valid value, with all fields or the required ones.
    pub(crate) fn value(&self, schema: &Value, required: bool) -> Value {
        self.valid(schema, required, 0)
    }

    fn form(&self, schema: &Value, fields: &Map<String, Value>) -> Form {
        let mut parts = Vec::new();
        for (name, value) in fields {
            let property = self.resolve(&self.resolve(schema)["properties"][name]);
            let file = |property: &Value| self.resolve(property)["format"] == "binary";
            if file(property) || file(&property["items"]) {
                parts.push((name.clone(), Some("file.jpg".to_owned()), b"content".to_vec()));
            } else {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                parts.push((name.clone(), None, text.into_bytes()));
            }
        }
        Form::Multipart(parts)
    }

    /// Returns bodies with one invalid field each, and its name.
    pub(crate) fn invalid_bodies(&self, operation: &Value, form: &str) -> Vec<(String, Form)> {
        let Some(schema) = operation["body"].get(form) else { return Vec::new() };
        let Value::Object(valid) = self.valid(schema, true, 0) else { return Vec::new() };
        let resolved = self.resolve(schema);
        let made = |fields: &Map<String, Value>| {
            if form == "json" { Form::Json(Value::Object(fields.clone())) } else { self.form(schema, fields) }
        };
        let mut bodies = Vec::new();
        for name in resolved["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let mut fields = valid.clone();
            fields.remove(name);
            bodies.push((name.to_owned(), made(&fields)));
        }
        for (name, property) in resolved["properties"].as_object().into_iter().flatten() {
            let property = self.resolve(property);
            for value in Self::invalid(property, form == "json") {
                let mut fields = valid.clone();
                fields.insert(name.clone(), value);
                let is_file = |schema: &Value| self.resolve(schema)["format"] == "binary";
                if form == "json" || !(is_file(property) || is_file(&property["items"])) {
                    bodies.push((name.clone(), made(&fields)));
                }
            }
        }
        bodies
    }

    /// Returns the query of the required parameters.
    pub(crate) fn query(&self, operation: &Value) -> String {
        self.query_with(operation, None)
    }

    fn query_with(&self, operation: &Value, other: Option<(&str, &str)>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().expect("a name");
            let invalid = other.filter(|(other, _)| *other == name);
            if parameter["in"] != "query" || (parameter["required"] != true && invalid.is_none()) {
                continue;
            }
            let value = self.valid(&parameter["schema"], true, 0);
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            query.append_pair(name, invalid.map_or(value.as_str(), |(_, invalid)| invalid));
        }
        let query = query.finish();
        if query.is_empty() { query } else { format!("?{query}") }
    }

    /// Returns queries with one invalid parameter each, and its name.
    pub(crate) fn invalid_queries(&self, operation: &Value) -> Vec<(String, String)> {
        let mut queries = Vec::new();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            if parameter["in"] != "query" {
                continue;
            }
            let name = parameter["name"].as_str().expect("a name");
            for value in Self::invalid(self.resolve(&parameter["schema"]), false) {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                queries.push((name.to_owned(), self.query_with(operation, Some((name, &text)))));
            }
        }
        queries
    }

    fn valid(&self, schema: &Value, required: bool, depth: usize) -> Value {
        let schema = self.resolve(schema);
        if let Some(first) = schema["oneOf"].get(0) {
            return self.valid(first, required, depth + 1);
        }
        if let Some(value) = schema["enum"].get(0) {
            return value.clone();
        }
        let number = schema["minimum"].as_f64().unwrap_or(1.0);
        match (schema["type"].as_str().unwrap_or("string"), schema["format"].as_str().unwrap_or_default()) {
            ("object", _) => {
                let mut object = Map::new();
                for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                    let is_required = schema["required"].as_array().into_iter().flatten().any(|other| other == name);
                    if is_required || (!required && depth < 6) {
                        let known = KNOWN.iter().find(|(known, _)| known == name);
                        let value = known.map(|(_, text)| json!(text));
                        object.insert(name.clone(), value.unwrap_or_else(|| self.valid(property, required, depth + 1)));
                    }
                }
                Value::Object(object)
            }
            ("array", _) => {
                let count = schema["minItems"].as_u64().unwrap_or(u64::from(depth < 6));
                (0..count).map(|_| self.valid(&schema["items"], required, depth + 1)).collect()
            }
            ("integer", _) => json!(number as i64),
            ("number", _) => json!(number),
            ("boolean", _) => json!(true),
            (_, "uuid") => json!(UUID),
            (_, "date") => json!("1990-01-02"),
            (_, "date-time") => json!("2026-01-02T03:04:05Z"),
            (_, "email") => json!("ada@example.org"),
            // Nothing listens there.
            (_, "uri") => json!("http://127.0.0.1:1/hook"),
            (_, "ip" | "ipv4") => json!("203.0.113.7"),
            (_, "byte") => json!("AAAA"),
            (_, "decimal") => json!("1.50"),
            _ => match schema["pattern"].as_str() {
                Some(pattern) if pattern.contains("a-z") => json!("en"),
                Some(pattern) if pattern.contains("(m|h|d)") => json!("24h"),
                Some(_) => json!("123456"),
                None => {
                    let length = schema["minLength"].as_u64().unwrap_or(1).max(2);
                    json!("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX".chars().take(length as usize).collect::<String>())
                }
            },
        }
    }

    /// Returns values that a field must not have. Texts can be read as values of other types.
    fn invalid(schema: &Value, json: bool) -> Vec<Value> {
        let mut values = Vec::new();
        if let Some(least) = schema["minimum"].as_f64() {
            values.push(json!(least as i64 - 1));
        }
        if let Some(most) = schema["maximum"].as_f64() {
            values.push(json!(most as i64 + 1));
        }
        if let Some(most) = schema["maxLength"].as_u64() {
            values.push(json!("X".repeat(most as usize + 1)));
        }
        if schema["enum"].is_array() {
            values.push(json!("MOON"));
        }
        match (schema["type"].as_str().unwrap_or_default(), schema["format"].as_str().unwrap_or_default()) {
            ("string", "uuid" | "date" | "date-time" | "email" | "uri" | "ip" | "ipv4") => {
                values.push(json!("not valid"));
            }
            ("string", "byte") => values.push(json!("%%%")),
            ("integer", _) => values.extend([json!("MOON"), json!(1.5)]),
            ("number" | "boolean" | "object", _) => values.push(json!("MOON")),
            ("array", _) if schema["minItems"].as_u64().is_some_and(|least| least > 0) => values.push(json!([])),
            _ => {}
        }
        if json {
            match schema["type"].as_str().unwrap_or_default() {
                "string" => values.push(json!({})),
                "array" => values.push(json!(5)),
                _ => {}
            }
            if schema["nullable"] != true && (schema["type"].is_string() || schema["oneOf"].is_array()) {
                values.push(Value::Null);
            }
        }
        values
    }
}

/// Returns what differs between a value and its schema.
pub(crate) fn problems(facts: &Facts, schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(facts, schema, value, "body", &mut found);
    found
}

fn compare(facts: &Facts, schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    let schema = facts.resolve(schema);
    if value.is_null() {
        if schema["nullable"] != true && (schema.get("type").is_some() || schema.get("oneOf").is_some()) {
            found.push(format!("{path} is null"));
        }
        return;
    }
    if let Some(alternatives) = schema["oneOf"].as_array() {
        let fits = |alternative: &Value| problems(facts, alternative, value).is_empty();
        if !alternatives.iter().any(fits) {
            found.push(format!("{path} is none of the alternatives: {value}"));
        }
        return;
    }
    let text = |valid: &dyn Fn(&str) -> bool| value.as_str().is_some_and(valid);
    let valid = match (schema["type"].as_str(), schema["format"].as_str()) {
        (None, _) => return,
        (Some("object"), _) => {
            let Some(object) = value.as_object() else {
                found.push(format!("{path} is not an object: {value}"));
                return;
            };
            for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !object.contains_key(name) {
                    found.push(format!("{path}.{name} is missing"));
                }
            }
            for (name, value) in object {
                match (schema["properties"].get(name), &schema["additionalProperties"]) {
                    (Some(property), _) => compare(facts, property, value, &format!("{path}.{name}"), found),
                    (None, Value::Object(_)) => {
                        compare(facts, &schema["additionalProperties"], value, &format!("{path}.{name}"), found);
                    }
                    (None, _) if schema["properties"].is_object() => {
                        found.push(format!("{path}.{name} is not documented"));
                    }
                    _ => {}
                }
            }
            return;
        }
        (Some("array"), _) => {
            let Some(items) = value.as_array() else {
                found.push(format!("{path} is not a list: {value}"));
                return;
            };
            let count = items.len() as u64;
            if schema["minItems"].as_u64().is_some_and(|least| count < least)
                || schema["maxItems"].as_u64().is_some_and(|most| count > most)
            {
                found.push(format!("{path} has {count} items"));
            }
            for item in items {
                compare(facts, &schema["items"], item, &format!("{path}[]"), found);
            }
            return;
        }
        (Some("integer"), _) => value.is_i64() || value.is_u64(),
        (Some("number"), _) => value.is_number(),
        (Some("boolean"), _) => value.is_boolean(),
        (_, Some("uuid")) => text(&|text| uuid::Uuid::parse_str(text).is_ok()),
        (_, Some("date")) => text(&|text| text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()),
        (_, Some("date-time")) => text(&|text| text.parse::<jiff::Timestamp>().is_ok()),
        (_, Some("email")) => text(&|text| text.contains('@')),
        (_, Some("uri")) => text(&|text| text.contains("://")),
        (_, Some("ip" | "ipv4")) => text(&|text| text.parse::<std::net::IpAddr>().is_ok()),
        _ => value.is_string(),
    };
    let number = value.as_f64();
    let within = number.is_none_or(|number| {
        schema["minimum"].as_f64().is_none_or(|least| number >= least)
            && schema["maximum"].as_f64().is_none_or(|most| number <= most)
    });
    let length = value.as_str().map_or(0, |text| text.chars().count() as u64);
    let short = value.is_string() && schema["maxLength"].as_u64().is_some_and(|most| length > most);
    let known = schema["enum"].as_array().is_none_or(|values| values.contains(value));
    if !valid || !within || short || !known {
        found.push(format!("{path} does not fit: {value}"));
    }
}
