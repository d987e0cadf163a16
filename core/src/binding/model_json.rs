//! Models as JSON for languages that write their models themselves.
//!
//! It is the form in which `read_strict` takes parameters: declared fields by their wire names, each of its declared type,
//! and everything else in an object under `extra`. A reader of it needs no rules of its own.

use crate::schema::{Model, ValueRef, unquote_large_integers};
use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

/// Returns a model as JSON. Integers of any size are numbers if the model was read with [`LargeIntegers::Marked`].
///
/// [`LargeIntegers::Marked`]: crate::schema::LargeIntegers::Marked
#[must_use]
pub fn model_json(model: &dyn Model) -> Vec<u8> {
    json_of(&Value(ValueRef::Model(model)))
}

/// Returns a list of models as JSON.
#[must_use]
pub fn model_list_json<'a>(models: impl Iterator<Item = ValueRef<'a>>) -> Vec<u8> {
    let models: Vec<Value<'_>> = models.map(Value).collect();
    json_of(&models)
}

/// Returns free JSON, in which integers of any size are numbers.
#[must_use]
pub fn json_bytes(value: &crate::schema::Json) -> Vec<u8> {
    json_of(value)
}

fn json_of(value: &impl Serialize) -> Vec<u8> {
    // Writing to a vector cannot fail, and all keys are strings.
    unquote_large_integers(serde_json::to_vec(value).unwrap_or_default())
}

struct Value<'a>(ValueRef<'a>);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            ValueRef::Model(model) => {
                let mut map = serializer.serialize_map(None)?;
                for (index, field) in model.descriptor().members().enumerate() {
                    match model.field(index) {
                        ValueRef::Absent => {}
                        // A value of another type is in `extra`; the field has its default.
                        _ if model.extra().contains_key(field.name) => {}
                        value => map.serialize_entry(field.name, &Value(value))?,
                    }
                }
                if !model.extra().is_empty() {
                    map.serialize_entry("extra", model.extra())?;
                }
                map.end()
            }
            ValueRef::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.count()))?;
                for item in ValueRef::items(list) {
                    seq.serialize_element(&Value(item))?;
                }
                seq.end()
            }
            ValueRef::DateTime(time) if !is_rfc_3339(time.as_str()) => match time.to_timestamp() {
                Some(timestamp) => serializer.collect_str(&timestamp),
                None => serializer.serialize_str(time.as_str()),
            },
            ValueRef::Date(day) => match day.to_civil() {
                Some(civil) => serializer.collect_str(&civil),
                None => serializer.serialize_str(day.as_str()),
            },
            other => other.serialize(serializer),
        }
    }
}

/// Returns `true` if every language can parse a time: `2026-01-31T09:30:00Z`, with up to nine digits of a second and any
/// offset in hours and minutes.
fn is_rfc_3339(time: &str) -> bool {
    let is_shape = |text: &[u8], shape: &[u8]| {
        text.len() == shape.len()
            && text
                .iter()
                .zip(shape)
                .all(|(byte, shape)| if *shape == b'0' { byte.is_ascii_digit() } else { byte == shape })
    };
    let Some((start, rest)) = time.as_bytes().split_at_checked("0000-00-00T00:00:00".len()) else { return false };
    if !is_shape(start, b"0000-00-00T00:00:00") || start.ends_with(b"60") {
        return false;
    }
    let rest = match rest.strip_prefix(b".") {
        None => rest,
        Some(fraction) => {
            let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if !(1..=9).contains(&digits) {
                return false;
            }
            &fraction[digits..]
        }
    };
    rest == b"Z" || is_shape(rest, b"+00:00") || is_shape(rest, b"-00:00")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::Session;
    use crate::schema::{LargeIntegers, ReadModel as _, quote_large_integers};
    use serde_json::json;

    fn json(text: &str) -> serde_json::Value {
        let text = quote_large_integers(text.as_bytes(), LargeIntegers::Marked);
        serde_json::from_slice(&model_json(&*Session::DESCRIPTOR.read_quoted(&text).unwrap())).unwrap()
    }

    #[test]
    fn what_is_not_declared_is_under_extra() {
        let read = json(r#"{"session_id": "s", "status": 5.5, "new": {"a": 1}, "extra": 2, "vendor_data": null}"#);
        assert_eq!(read, json!({"session_id": "s", "extra": {"status": 5.5, "new": {"a": 1}, "extra": 2}}));
    }

    #[test]
    fn integers_of_any_size_are_numbers() {
        let text = quote_large_integers(br#"{"session_id": "s", "n": 123456789012345678901}"#, LargeIntegers::Marked);
        let model = Session::DESCRIPTOR.read_quoted(&text).unwrap();
        let json = String::from_utf8(model_json(&*model)).unwrap();
        assert!(json.contains(r#""n":123456789012345678901"#), "{json}");
    }

    #[test]
    fn times_that_every_language_parses_are_unchanged() {
        for time in ["2026-01-31T09:30:00Z", "2026-01-31T09:30:00.123456789+05:30", "2026-01-31T09:30:00.5-00:00"] {
            assert!(is_rfc_3339(time), "{time}");
        }
        for time in [
            "2026-01-31T09:30:00",
            "2026-01-31 09:30:00Z",
            "2026-01-31T09:30Z",
            "2026-01-31T09:30:00.Z",
            "2026-01-31T09:30:00.1234567890Z",
            "2026-01-31T09:30:60Z",
            "2026-01-31T09:30:00+0530",
            "2026-01-31t09:30:00z",
        ] {
            assert!(!is_rfc_3339(time), "{time}");
        }
    }
}
