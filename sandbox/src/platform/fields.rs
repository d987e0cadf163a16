//! Typed access to the fields of a JSON object.

use super::Refusal;
use crate::store::Object;
use serde_json::{Value, json};

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
            Some(value) => value.as_i64().map(Some).ok_or_else(|| Refusal::field(name, "A valid integer is required.")),
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

/// Names and types of the fields of an object. Other fields are not checked.
pub(crate) type Schema = &'static [(&'static str, Kind)];

/// Type of a field. Null is the same as absent.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Any,
    Text,
    Boolean,
    Integer,
    Number,
    Email,
    Date,
    DateTime,
    Url,
    List,
    Texts,
    Uuids,
    /// Object whose values are strings.
    TextMap,
    Object(Schema),
    /// List of objects.
    Objects(Schema),
}

/// Checks the types of the fields of a request. The error has a list of messages for each invalid field, an object for
/// a nested one.
pub(crate) fn check(object: &Object, schema: Schema) -> Result<(), Object> {
    let errors: Object = schema
        .iter()
        .filter_map(|(name, kind)| Some(((*name).to_owned(), error_of(object.get(*name)?, *kind)?)))
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

fn error_of(value: &Value, kind: Kind) -> Option<Value> {
    let text = |valid: fn(&str) -> bool| value.as_str().is_some_and(valid);
    let texts = |valid: fn(&str) -> bool| {
        value.as_array().is_some_and(|items| items.iter().all(|item| item.as_str().is_some_and(valid)))
    };
    let (valid, message) = match kind {
        _ if value.is_null() => return None,
        Kind::Any => return None,
        Kind::Text => (value.is_string(), "Not a valid string."),
        Kind::Boolean => (value.is_boolean(), "Must be a valid boolean."),
        Kind::Integer => (value.is_i64(), "A valid integer is required."),
        Kind::Number => (value.is_number(), "A valid number is required."),
        Kind::Email => (text(|text| text.contains('@')), "Enter a valid email address."),
        Kind::Date => (text(|text| date(text).is_some()), "Enter a valid date (YYYY-MM-DD)."),
        Kind::DateTime => (text(is_datetime), "Enter a valid date and time (ISO 8601)."),
        Kind::Url => (text(is_url), "Enter a valid URL."),
        Kind::List => (value.is_array(), "Expected a list of items."),
        Kind::Texts => (texts(|_| true), "Expected a list of strings."),
        Kind::Uuids => (texts(|text| uuid::Uuid::parse_str(text).is_ok()), "Expected a list of UUIDs."),
        Kind::TextMap => (
            value.as_object().is_some_and(|object| object.values().all(Value::is_string)),
            "Expected an object of strings.",
        ),
        Kind::Object(schema) => match value {
            Value::Object(object) => return check(object, schema).err().map(Value::Object),
            _ => (false, "Expected an object."),
        },
        Kind::Objects(schema) => match value {
            Value::Array(items) => return errors_of_items(items, schema),
            _ => (false, "Expected a list of items."),
        },
    };
    (!valid).then(|| json!([message]))
}

/// Returns an object per item, which is empty if the item is valid; `None` if all are.
fn errors_of_items(items: &[Value], schema: Schema) -> Option<Value> {
    let errors: Vec<Object> = items
        .iter()
        .map(|item| match item {
            Value::Object(object) => check(object, schema).err().unwrap_or_default(),
            _ => Object::from_iter([("non_field_errors".to_owned(), json!(["Expected an object."]))]),
        })
        .collect();
    errors.iter().any(|error| !error.is_empty()).then(|| json!(errors))
}

/// Parses a date: YYYY-MM-DD.
pub(crate) fn date(text: &str) -> Option<jiff::civil::Date> {
    // The parser also accepts 20260102 and years with a sign.
    (text.len() == 10 && text.as_bytes()[4] == b'-').then(|| text.parse().ok())?
}

pub(crate) fn is_datetime(text: &str) -> bool {
    text.parse::<jiff::Timestamp>().is_ok() || text.parse::<jiff::civil::DateTime>().is_ok()
}

/// Returns whether the text is an absolute URL of any scheme.
pub(crate) fn is_url(text: &str) -> bool {
    text.contains("://") && url::Url::parse(text).is_ok()
}

/// Checks that the value of a field is a UUID.
pub(crate) fn uuid_field(name: &str, text: &str) -> Result<(), Refusal> {
    uuid::Uuid::parse_str(text).map(|_| ()).map_err(|_| Refusal::NotUuid { field: name.to_owned() })
}
