//! Validation of values against schemas, with the messages of the platform.

use super::{Additional, FACTS, Parameter, Schema, Type};
use crate::platform::fields::{date, is_datetime, is_url};
use crate::store::Object;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::net::IpAddr;

/// A file of a form: what validation needs of it.
#[derive(Clone, Debug)]
pub(crate) struct File<'a> {
    pub name: &'a str,
    pub size: usize,
}

impl File<'_> {
    /// Returns the value that stands for the file in the fields of a form.
    pub(crate) fn to_value(&self) -> Value {
        json!({ "file_name": self.name, "file_size": self.size })
    }
}

/// Returns the errors of the fields of an object, by field; `None` if it is valid.
pub(crate) fn invalid_fields(schema: &Schema, object: &Object) -> Option<Object> {
    let schema = FACTS.resolve(schema);
    let mut errors = Object::new();
    for name in schema.required.iter().filter(|name| !object.contains_key(*name)) {
        errors.insert(name.clone(), json!(["This field is required."]));
    }
    for (name, value) in object {
        let error = match (schema.properties.get(name), &schema.additional_properties) {
            (Some(property), _) if value.as_str() == Some("") && schema.required.contains(name) => {
                Some(FACTS.resolve(property))
                    .filter(|property| property.r#type == Some(Type::String))
                    .map(|_| json!(["This field may not be blank."]))
            }
            (Some(property), _) => self::errors(property, value),
            (None, Some(Additional::Schema(other))) => self::errors(other, value),
            (None, Some(Additional::Allowed(false))) => Some(json!(["Unknown field."])),
            (None, _) => None,
        };
        errors.extend(error.map(|error| (name.clone(), error)));
    }
    (!errors.is_empty()).then_some(errors)
}

/// Returns the errors of a value: a list of messages, an object for an object, a list of objects for a list of objects.
pub(crate) fn errors(schema: &Schema, value: &Value) -> Option<Value> {
    let resolved = FACTS.resolve(schema);
    if value.is_null() {
        let allowed = schema.nullable || resolved.nullable || (resolved.r#type.is_none() && resolved.one_of.is_empty());
        return (!allowed).then(|| json!(["This field may not be null."]));
    }
    if !resolved.one_of.is_empty() {
        let mut alternatives = resolved.one_of.iter().map(|alternative| errors(alternative, value));
        // The errors of the alternative that the value fits best.
        let weight = |errors: &Option<Value>| errors.as_ref().map_or(0, |errors| errors.to_string().len());
        return alternatives.by_ref().min_by_key(weight).flatten();
    }
    match (resolved.r#type, value) {
        (None, _) => None,
        (Some(Type::Object), Value::Object(object)) => {
            if resolved.format.as_deref() == Some("binary") {
                return None;
            }
            invalid_fields(resolved, object).map(Value::Object)
        }
        (Some(Type::Array), Value::Array(items)) => invalid_items(resolved, items),
        (Some(kind), _) => {
            let message = mismatch(resolved, kind, value).map(str::to_owned).or_else(|| outside(resolved, value))?;
            Some(json!([message]))
        }
    }
}

fn invalid_items(schema: &Schema, items: &[Value]) -> Option<Value> {
    let length = |least: bool, limit: usize| {
        let (than, limit) = if least { ("at least", limit) } else { ("no more than", limit) };
        Some(json!([format!("Ensure this field has {than} {limit} elements.")]))
    };
    match (schema.min_items, schema.max_items) {
        (Some(1), _) if items.is_empty() => return Some(json!(["This list may not be empty."])),
        (Some(least), _) if items.len() < least => return length(true, least),
        (_, Some(most)) if items.len() > most => return length(false, most),
        _ => {}
    }
    if schema.unique_items && items.iter().enumerate().any(|(index, item)| items[..index].contains(item)) {
        return Some(json!(["Ensure the items are unique."]));
    }
    let inner = schema.items.as_deref()?;
    let errors: Vec<Option<Value>> = items.iter().map(|item| errors(inner, item)).collect();
    let first = errors.iter().flatten().next()?;
    if FACTS.resolve(inner).r#type != Some(Type::Object) && first.is_array() {
        return Some(first.clone());
    }
    // An empty object stands for a valid item.
    let wrapped = |error: Option<Value>| match error {
        Some(Value::Array(messages)) => json!({ "non_field_errors": messages }),
        other => other.unwrap_or_else(|| json!({})),
    };
    Some(errors.into_iter().map(wrapped).collect())
}

/// Returns the message if the value does not have the type and format.
fn mismatch(schema: &Schema, kind: Type, value: &Value) -> Option<&'static str> {
    let text = |valid: &dyn Fn(&str) -> bool| value.as_str().is_some_and(valid);
    let (valid, message) = match (kind, schema.format.as_deref()) {
        (Type::String, Some("binary")) => {
            let size = value.get("file_size").and_then(Value::as_u64);
            if size == Some(0) {
                return Some("The submitted file is empty.");
            }
            (size.is_some(), "The submitted data was not a file. Check the encoding type on the form.")
        }
        (Type::String, _) if !value.is_string() => (false, "Not a valid string."),
        (Type::String, Some("uuid")) => (text(&|text| uuid::Uuid::parse_str(text).is_ok()), "Must be a valid UUID."),
        (Type::String, Some("email")) => (text(&is_email), "Enter a valid email address."),
        (Type::String, Some("uri")) => (text(&is_url), "Enter a valid URL."),
        (Type::String, Some("date")) => (text(&|text| date(text).is_some()), "Enter a valid date (YYYY-MM-DD)."),
        (Type::String, Some("date-time")) => (text(&is_datetime), "Enter a valid date and time (ISO 8601)."),
        (Type::String, Some("byte")) => (text(&is_base64), "Enter a valid base64 string."),
        (Type::String, Some("ip")) => {
            (text(&|text| text.parse::<IpAddr>().is_ok()), "Enter a valid IPv4 or IPv6 address.")
        }
        (Type::String, Some("decimal")) => (text(&|text| text.parse::<f64>().is_ok()), "A valid number is required."),
        (Type::String, _) => (true, ""),
        (Type::Integer, _) => (value.is_i64() || value.is_u64(), "A valid integer is required."),
        (Type::Number, _) => (value.is_number(), "A valid number is required."),
        (Type::Boolean, _) => (value.is_boolean(), "Must be a valid boolean."),
        (Type::Array, _) => (value.is_array(), "Expected a list of items."),
        (Type::Object, _) => (value.is_object(), "Expected an object."),
    };
    (!valid).then_some(message)
}

/// Returns the message if the value is not one of the values, or is outside of the limits.
fn outside(schema: &Schema, value: &Value) -> Option<String> {
    if !schema.values.is_empty() && !schema.values.contains(value) {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        return Some(format!("\"{text}\" is not a valid choice."));
    }
    if let Some(number) = value.as_f64() {
        return match (schema.minimum, schema.maximum) {
            (Some(least), _) if number < least => {
                Some(format!("Ensure this value is greater than or equal to {least}."))
            }
            (_, Some(most)) if number > most => Some(format!("Ensure this value is less than or equal to {most}.")),
            _ => None,
        };
    }
    let text = value.as_str()?;
    let length = text.chars().count();
    match (schema.min_length, schema.max_length) {
        (Some(least), _) if length < least => {
            return Some(format!("Ensure this field has at least {least} characters."));
        }
        (_, Some(most)) if length > most => {
            return Some(format!("Ensure this field has no more than {most} characters."));
        }
        _ => {}
    }
    let pattern = regex_lite::Regex::new(schema.pattern.as_deref()?).ok()?;
    (!pattern.is_match(text)).then(|| "This value does not match the required pattern.".to_owned())
}

fn is_email(text: &str) -> bool {
    let (name, host) = text.split_once('@').unwrap_or_default();
    !name.is_empty() && !host.is_empty() && !text.contains(char::is_whitespace)
}

fn is_base64(text: &str) -> bool {
    // Also as a data URL.
    let encoded = if text.starts_with("data:") { text.split_once(',').map_or("", |(_, data)| data) } else { text };
    STANDARD.decode(encoded).is_ok()
}

/// Returns the JSON value of a text of a query or a form, by the type of its schema. A text of another type stays a
/// string, which is invalid then.
pub(crate) fn from_text(schema: &Schema, text: &str) -> Value {
    let resolved = FACTS.resolve(schema);
    let other = || Value::String(text.to_owned());
    if resolved.one_of.iter().any(|alternative| FACTS.resolve(alternative).r#type == Some(Type::Object)) {
        return parsed(text, Value::is_object).unwrap_or_else(other);
    }
    match resolved.r#type {
        Some(Type::Integer) => parsed(text, |value| value.is_i64() || value.is_u64()).unwrap_or_else(other),
        Some(Type::Number) => parsed(text, Value::is_number).unwrap_or_else(other),
        Some(Type::Boolean) => match text {
            "true" | "True" | "1" => Value::Bool(true),
            "false" | "False" | "0" => Value::Bool(false),
            _ => other(),
        },
        Some(Type::Array) => parsed(text, Value::is_array).unwrap_or_else(|| {
            let item = resolved.items.as_deref();
            let items = text.split(',').map(str::trim).filter(|part| !part.is_empty());
            items.map(|part| item.map_or_else(|| json!(part), |item| from_text(item, part))).collect()
        }),
        Some(Type::Object) => parsed(text, Value::is_object).unwrap_or_else(other),
        _ => other(),
    }
}

fn parsed(text: &str, valid: impl Fn(&Value) -> bool) -> Option<Value> {
    serde_json::from_str(text).ok().filter(valid)
}

impl Parameter {
    /// Returns the error of the value of a parameter, or of its absence.
    pub(crate) fn error(&self, value: Option<&Value>) -> Option<Value> {
        match value {
            None => self.required.then(|| json!(["This field is required."])),
            Some(value) => errors(&self.schema, value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(json: Value) -> Schema {
        serde_json::from_value(json).expect("a schema")
    }

    #[test]
    fn errors_have_the_shapes_of_the_platform() {
        let case = schema(json!({
            "type": "object", "required": ["title"],
            "properties": {
                "title": {"type": "string", "maxLength": 3},
                "priority": {"type": "string", "enum": ["LOW", "HIGH"]},
                "due": {"type": "string", "format": "date-time", "nullable": true},
                "score": {"type": "integer", "minimum": 1, "maximum": 5},
                "tags": {"type": "array", "minItems": 1, "uniqueItems": true, "items": {"type": "string"}},
                "links": {"type": "array", "items": {
                    "type": "object", "required": ["id"], "properties": {"id": {"type": "string", "format": "uuid"}},
                }},
                "options": {"type": "object", "additionalProperties": false, "properties": {
                    "locale": {"type": "string", "pattern": "^[a-z]{2}$"},
                }},
                "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
                "either": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            },
        }));
        let id = "00000000-0000-4000-8000-000000000000";
        for (given, wanted) in [
            (json!({}), json!({"title": ["This field is required."]})),
            (json!({"title": ""}), json!({"title": ["This field may not be blank."]})),
            (json!({"title": null}), json!({"title": ["This field may not be null."]})),
            (json!({"title": 5}), json!({"title": ["Not a valid string."]})),
            (json!({"title": "four"}), json!({"title": ["Ensure this field has no more than 3 characters."]})),
            (json!({"title": "a", "priority": "x"}), json!({"priority": ["\"x\" is not a valid choice."]})),
            (json!({"title": "a", "due": "noon"}), json!({"due": ["Enter a valid date and time (ISO 8601)."]})),
            (json!({"title": "a", "score": 6}), json!({"score": ["Ensure this value is less than or equal to 5."]})),
            (json!({"title": "a", "score": 0.5}), json!({"score": ["A valid integer is required."]})),
            (json!({"title": "a", "tags": []}), json!({"tags": ["This list may not be empty."]})),
            (json!({"title": "a", "tags": ["b", "b"]}), json!({"tags": ["Ensure the items are unique."]})),
            (json!({"title": "a", "tags": ["b", 5]}), json!({"tags": ["Not a valid string."]})),
            (
                json!({"title": "a", "links": [{"id": id}, {"id": "x"}, {}]}),
                json!({"links": [{}, {"id": ["Must be a valid UUID."]}, {"id": ["This field is required."]}]}),
            ),
            (
                json!({"title": "a", "options": {"locale": "EN", "more": 1}}),
                json!({"options": {
                    "locale": ["This value does not match the required pattern."], "more": ["Unknown field."],
                }}),
            ),
            (json!({"title": "a", "counts": {"b": "c"}}), json!({"counts": {"b": ["A valid integer is required."]}})),
            (json!({"title": "a", "either": 5}), json!({"either": ["Not a valid string."]})),
        ] {
            let found = invalid_fields(&case, given.as_object().expect("an object"));
            assert_eq!(found.map(Value::Object), Some(wanted), "{given}");
        }
        let valid = json!({
            "title": "a", "due": null, "score": 5, "tags": ["b"], "links": [{"id": id, "other": 1}], "other": null,
            "options": {"locale": "en"}, "counts": {"b": 1}, "either": ["b"],
        });
        assert_eq!(invalid_fields(&case, valid.as_object().expect("an object")), None);
    }

    #[test]
    fn texts_are_read_by_the_type_of_their_schema() {
        for (kind, text, wanted) in [
            (json!({"type": "integer"}), "5", json!(5)),
            (json!({"type": "integer"}), "5.5", json!("5.5")),
            (json!({"type": "number"}), "0.5", json!(0.5)),
            (json!({"type": "boolean"}), "True", json!(true)),
            (json!({"type": "boolean"}), "yes", json!("yes")),
            (json!({"type": "string"}), "5", json!("5")),
            (json!({"type": "array", "items": {"type": "integer"}}), "1, 2", json!([1, 2])),
            (json!({"type": "array", "items": {"type": "string"}}), "[\"a,b\"]", json!(["a,b"])),
            (json!({"type": "object"}), "{\"a\": 1}", json!({"a": 1})),
            (json!({"type": "object"}), "a", json!("a")),
        ] {
            assert_eq!(from_text(&schema(kind), text), wanted, "{text}");
        }
    }
}
