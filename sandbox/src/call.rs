//! A call as a route sees it.

use crate::answer::{Answer, bare_field, detail, field};
use serde_json::{Map, Value};

#[derive(Debug)]
pub(crate) struct Call {
    pub method: String,
    /// The parts of the path, decoded.
    pub segments: Vec<String>,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub headers: http::HeaderMap,
    pub body: Vec<u8>,
    /// Where this sandbox listens, for the addresses it answers.
    pub origin: String,
    /// The address of the caller.
    pub peer: String,
}

impl Call {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// The body as an object; an empty one counts as `{}`.
    pub(crate) fn object(&self) -> Result<Map<String, Value>, Answer> {
        if self.body.is_empty() {
            return Ok(Map::new());
        }
        if !self.header("content-type").is_some_and(|kind| kind.starts_with("application/json")) {
            return Err(detail(415, "Unsupported media type in request."));
        }
        match serde_json::from_slice(&self.body) {
            Ok(Value::Object(object)) => Ok(object),
            Ok(_) => Err(field("non_field_errors", "Invalid data. Expected a dictionary.")),
            Err(_) => Err(detail(400, "JSON parse error.")),
        }
    }
}

/// Reading the fields of a body, with the platform's refusals.
pub(crate) trait Fields {
    fn text(&self, name: &str) -> Result<Option<String>, Answer>;
    fn required_text(&self, name: &str) -> Result<String, Answer>;
    fn boolean(&self, name: &str) -> Result<Option<bool>, Answer>;
    fn integer(&self, name: &str) -> Result<Option<i64>, Answer>;
    fn one_of(&self, name: &str, values: &[&str]) -> Result<Option<String>, Answer>;
    fn list(&self, name: &str) -> Result<Option<Vec<Value>>, Answer>;
}

impl Fields for Map<String, Value> {
    fn text(&self, name: &str) -> Result<Option<String>, Answer> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(Value::Number(number)) => Ok(Some(number.to_string())),
            Some(_) => Err(field(name, "Not a valid string.")),
        }
    }

    fn required_text(&self, name: &str) -> Result<String, Answer> {
        match self.text(name)? {
            None => Err(field(name, "This field is required.")),
            Some(text) if text.trim().is_empty() => Err(field(name, "This field may not be blank.")),
            Some(text) => Ok(text),
        }
    }

    fn boolean(&self, name: &str) -> Result<Option<bool>, Answer> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Bool(value)) => Ok(Some(*value)),
            Some(_) => Err(field(name, "Must be a valid boolean.")),
        }
    }

    fn integer(&self, name: &str) -> Result<Option<i64>, Answer> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => value
                .as_i64()
                .or_else(|| value.as_str()?.parse().ok())
                .map(Some)
                .ok_or_else(|| field(name, "A valid integer is required.")),
        }
    }

    fn one_of(&self, name: &str, values: &[&str]) -> Result<Option<String>, Answer> {
        match self.text(name)? {
            Some(text) if !values.contains(&text.as_str()) => {
                Err(field(name, &format!("\"{text}\" is not a valid choice.")))
            }
            other => Ok(other),
        }
    }

    fn list(&self, name: &str) -> Result<Option<Vec<Value>>, Answer> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Array(values)) => Ok(Some(values.clone())),
            Some(_) => Err(field(name, "Expected a list of items.")),
        }
    }
}

/// Refuses text that is no UUID, as fields such as `workflow_id` do.
pub(crate) fn uuid_field(name: &str, text: &str) -> Result<(), Answer> {
    uuid::Uuid::parse_str(text).map(|_| ()).map_err(|_| bare_field(name, "Must be a valid UUID."))
}
