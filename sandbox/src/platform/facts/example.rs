//! Values that fit a schema.

use super::{Additional, FACTS, Schema, Type, errors};
use crate::store::Object;
use serde_json::{Value, json};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// Deeper objects have only their required fields, because schemas may contain themselves.
const DEPTH: usize = 8;

/// Values of fields with these names, unless the schema has others.
const TEXTS: [(&str, &str); 26] = [
    ("first_name", "Ada"),
    ("last_name", "Lovelace"),
    ("full_name", "Ada Lovelace"),
    ("name", "Ada Lovelace"),
    ("gender", "F"),
    ("email", "ada@example.org"),
    ("phone_number", "+14155550100"),
    ("full_number", "+14155550100"),
    ("country", "USA"),
    ("country_code", "US"),
    ("nationality", "USA"),
    ("issuing_state", "USA"),
    ("issuing_state_name", "United States"),
    ("currency", "USD"),
    ("amount", "100.00"),
    ("legal_name", "Example Ltd"),
    ("company_name", "Example Ltd"),
    ("registration_number", "00000001"),
    ("document_number", "X0000001"),
    ("document_type", "Identity Card"),
    ("city", "London"),
    ("address", "12 St James's Square, London"),
    ("formatted_address", "12 St James's Square, London"),
    ("language", "en"),
    ("birth_date", "1990-01-02"),
    ("date_of_birth", "1990-01-02"),
];
/// Names whose values in a request and in a response have different meanings.
const NOT_REPEATED: [&str; 6] = ["id", "uuid", "status", "type", "score", "count"];

/// Makes values that fit a schema. They are the same for the same seed, except for times.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Example<'a> {
    /// Identifiers follow from the seed and the name of the field.
    pub seed: &'a str,
    /// Time in RFC 3339 format.
    pub now: &'a str,
    /// Values that fields with the same name get at any depth: those of the request.
    pub repeated: Option<&'a Object>,
}

impl Example<'_> {
    /// Returns a value with the fields of `source` that fit. Other fields get example values.
    pub(crate) fn of(&self, schema: &Schema, source: &Object) -> Value {
        let given = Value::Object(source.clone());
        self.value(schema, "", Some(&given), false, 0)
    }

    /// Returns a value with the fields of `source` that fit. Other fields are empty: null if they may be.
    pub(crate) fn filled(&self, schema: &Schema, source: &Object) -> Value {
        let given = Value::Object(source.clone());
        self.value(schema, "", Some(&given), true, 0)
    }

    fn value(&self, schema: &Schema, path: &str, given: Option<&Value>, empty: bool, depth: usize) -> Value {
        let resolved = FACTS.resolve(schema);
        let nullable = schema.nullable || resolved.nullable;
        let given = given.filter(|given| !given.is_null() || nullable);
        if given.is_some_and(Value::is_null) {
            return Value::Null;
        }
        if let Some(first) = resolved.one_of.first() {
            let fits = |schema: &&Schema| given.is_some_and(|given| errors(schema, given).is_none());
            let chosen = resolved.one_of.iter().find(fits).unwrap_or(first);
            return if nullable && empty && given.is_none() {
                Value::Null
            } else {
                self.value(chosen, path, given, empty, depth + 1)
            };
        }
        match (resolved.r#type, given) {
            (Some(Type::Object), Some(Value::Object(fields))) => self.object(resolved, path, fields, empty, depth),
            (Some(Type::Array), Some(Value::Array(items))) => self.items(resolved, path, items, empty, depth),
            (None, Some(given)) => given.clone(),
            (_, Some(given)) if errors(schema, given).is_none() => given.clone(),
            _ if nullable && (empty || depth > DEPTH) => Value::Null,
            (Some(Type::Object), _) => self.object(resolved, path, &Object::new(), empty, depth),
            (Some(Type::Array), _) => {
                let wanted = usize::from(!empty && depth <= DEPTH).max(resolved.min_items.unwrap_or(0));
                self.items(resolved, path, &vec![Value::Null; wanted], empty, depth)
            }
            (None, None) if depth == 0 => json!({}),
            (None, None) => Value::Null,
            _ => self.scalar(resolved, path, empty),
        }
    }

    fn object(&self, schema: &Schema, path: &str, given: &Object, empty: bool, depth: usize) -> Value {
        let mut object = Object::new();
        for (name, property) in &schema.properties {
            if depth > DEPTH && !schema.required.contains(name) {
                continue;
            }
            // An object of a request stays as it is, and a field without a value is left out if it must not be null.
            let required = schema.required.contains(name);
            let absent = match given.get(name) {
                None => depth > 0 && !given.is_empty(),
                Some(value) => value.is_null() && !property.nullable && !FACTS.resolve(property).nullable,
            };
            if empty && absent && !required {
                continue;
            }
            let repeated = || {
                let value = self.repeated?.get(name)?;
                let scalar = !value.is_object() && !value.is_array() && !value.is_null();
                let valid = scalar && !empty && !NOT_REPEATED.contains(&name.as_str());
                Some(value).filter(|value| valid && errors(property, value).is_none())
            };
            let value = given.get(name).or_else(repeated);
            object.insert(name.clone(), self.value(property, &format!("{path}.{name}"), value, empty, depth + 1));
        }
        let others = given.iter().filter(|(name, _)| !schema.properties.contains_key(*name));
        match &schema.additional_properties {
            Some(Additional::Schema(other)) => {
                let valid = others.filter(|(_, value)| errors(other, value).is_none());
                object.extend(valid.map(|(name, value)| (name.clone(), value.clone())));
            }
            None if schema.properties.is_empty() => {
                object.extend(others.map(|(name, value)| (name.clone(), value.clone())));
            }
            _ => {}
        }
        Value::Object(object)
    }

    fn items(&self, schema: &Schema, path: &str, given: &[Value], empty: bool, depth: usize) -> Value {
        let Some(inner) = schema.items.as_deref() else { return Value::Array(given.to_vec()) };
        let items = given.iter().enumerate().map(|(index, item)| {
            self.value(inner, &format!("{path}.{index}"), Some(item).filter(|item| !item.is_null()), empty, depth + 1)
        });
        items.take(schema.max_items.unwrap_or(usize::MAX)).collect()
    }

    fn scalar(&self, schema: &Schema, path: &str, empty: bool) -> Value {
        if let Some(value) = schema.default.as_ref().or(schema.values.first()) {
            return value.clone();
        }
        let name = path.rsplit('.').find(|part| part.parse::<usize>().is_err()).unwrap_or_default();
        let bounded =
            |number: f64| number.max(schema.minimum.unwrap_or(f64::MIN)).min(schema.maximum.unwrap_or(f64::MAX));
        match (schema.r#type, schema.format.as_deref()) {
            (Some(Type::Boolean), _) => json!(false),
            #[allow(clippy::cast_possible_truncation)] // the conversion saturates
            (Some(Type::Integer), _) => json!(bounded(if empty { 0.0 } else { 1.0 }) as i64),
            (Some(Type::Number), _) => json!(bounded(if empty { 0.0 } else { 1.0 })),
            (_, Some("uuid")) => json!(identifier(&[self.seed, path])),
            (_, Some("date-time")) => json!(self.now),
            (_, Some("date")) if name.contains("birth") => json!("1990-01-02"),
            (_, Some("date")) => json!(self.now.get(..10).unwrap_or("2026-01-02")),
            (_, Some("email")) => json!("ada@example.org"),
            (_, Some("uri")) => json!(format!("https://example.org/{name}")),
            (_, Some("ip")) => json!("203.0.113.7"),
            (_, Some("byte")) => json!("AAAA"),
            (_, Some("decimal")) => json!("1.00"),
            _ => {
                let text = TEXTS.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned());
                let mut text = text.unwrap_or_else(|| name.replace('_', " "));
                while text.chars().count() < schema.min_length.unwrap_or(0) {
                    text.push('a');
                }
                json!(text.chars().take(schema.max_length.unwrap_or(usize::MAX)).collect::<String>())
            }
        }
    }
}

/// Returns a UUID that follows from these texts.
pub(crate) fn identifier(of: &[&str]) -> String {
    let half = |number: u8| {
        let mut hasher = DefaultHasher::new();
        (number, of).hash(&mut hasher);
        hasher.finish().to_be_bytes()
    };
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&half(0));
    bytes[8..].copy_from_slice(&half(1));
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}
