//! Typed access to the fields of a JSON object.

use super::Refusal;
use crate::store::Object;
use serde_json::Value;

/// Reads fields; a value of the wrong type is a [`Refusal`]. Null is the same as absent.
pub(crate) trait Fields {
    fn text(&self, name: &str) -> Result<Option<String>, Refusal>;
    fn required_text(&self, name: &str) -> Result<String, Refusal>;
    fn boolean(&self, name: &str) -> Result<Option<bool>, Refusal>;
    fn integer(&self, name: &str) -> Result<Option<i64>, Refusal>;
    fn one_of(&self, name: &str, values: &[&str]) -> Result<Option<String>, Refusal>;
    fn list(&self, name: &str) -> Result<Option<Vec<Value>>, Refusal>;
}

impl Fields for Object {
    fn text(&self, name: &str) -> Result<Option<String>, Refusal> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(Value::Number(number)) => Ok(Some(number.to_string())),
            Some(_) => Err(Refusal::field(name, "Not a valid string.")),
        }
    }

    fn required_text(&self, name: &str) -> Result<String, Refusal> {
        match self.text(name)? {
            None => Err(Refusal::field(name, "This field is required.")),
            Some(text) if text.trim().is_empty() => Err(Refusal::field(name, "This field may not be blank.")),
            Some(text) => Ok(text),
        }
    }

    fn boolean(&self, name: &str) -> Result<Option<bool>, Refusal> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Bool(value)) => Ok(Some(*value)),
            Some(_) => Err(Refusal::field(name, "Must be a valid boolean.")),
        }
    }

    fn integer(&self, name: &str) -> Result<Option<i64>, Refusal> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => value
                .as_i64()
                .or_else(|| value.as_str()?.parse().ok())
                .map(Some)
                .ok_or_else(|| Refusal::field(name, "A valid integer is required.")),
        }
    }

    fn one_of(&self, name: &str, values: &[&str]) -> Result<Option<String>, Refusal> {
        match self.text(name)? {
            Some(text) if !values.contains(&text.as_str()) => {
                Err(Refusal::field(name, format!("\"{text}\" is not a valid choice.")))
            }
            other => Ok(other),
        }
    }

    fn list(&self, name: &str) -> Result<Option<Vec<Value>>, Refusal> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Array(values)) => Ok(Some(values.clone())),
            Some(_) => Err(Refusal::field(name, "Expected a list of items.")),
        }
    }
}

/// Checks that the value of a field is a UUID.
pub(crate) fn uuid_field(name: &str, text: &str) -> Result<(), Refusal> {
    uuid::Uuid::parse_str(text).map(|_| ()).map_err(|_| Refusal::NotUuid { field: name.to_owned() })
}
