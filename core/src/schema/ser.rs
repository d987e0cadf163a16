use super::{Decimal, FieldDescriptor, FieldPlace, Model, ModelKind, ValueRef, Wire as _};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

/// Implements `Serialize` of every model: present members by their names, then undeclared fields.
pub(crate) fn serialize<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    serialize_members(model, |_| true, serializer)
}

/// Parameters as the body of a request: without the fields that are sent in the query or as headers.
pub(crate) struct Body<'a>(pub(crate) &'a dyn Model);

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_members(self.0, |field| field.place() == FieldPlace::Default, serializer)
    }
}

fn serialize_members<S: Serializer>(
    model: &dyn Model,
    is_included: impl Fn(&FieldDescriptor) -> bool,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (index, field) in model.descriptor().members().enumerate().filter(|(_, field)| is_included(field)) {
        match model.field(index) {
            ValueRef::Absent => {}
            // `extra` has a value of another type for this field.
            _ if model.extra().contains_key(field.name) => {}
            // The platform returns amounts as strings but expects numbers in requests.
            ValueRef::Decimal(value) if model.descriptor().kind == ModelKind::Params => {
                let number = number(value).ok_or_else(|| {
                    S::Error::custom(format!(
                        "`{}` has too many digits for a JSON number (at most 15 are exact)",
                        field.name
                    ))
                })?;
                map.serialize_entry(field.name, &number)?;
            }
            view => map.serialize_entry(field.name, &view)?,
        }
    }
    for (name, value) in model.extra() {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// Converts to a JSON number of exactly the same value, which is possible for up to 15 digits.
fn number(value: &Decimal) -> Option<serde_json::Number> {
    let whole = value.is_integer().then(|| i64::try_from(*value).ok()).flatten().map(serde_json::Number::from);
    let number = whole.or_else(|| serde_json::Number::from_f64(value.to_string().parse().ok()?))?;
    Some(number).filter(|number| Decimal::from_number(number).as_ref() == Some(value))
}

impl Serialize for ValueRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            ValueRef::Absent | ValueRef::Null => serializer.serialize_unit(),
            ValueRef::Text(text) | ValueRef::Enum(text) => serializer.serialize_str(text),
            ValueRef::Boolean(value) => serializer.serialize_bool(*value),
            ValueRef::Integer(value) => serializer.serialize_i64(*value),
            ValueRef::Digits(value) => serializer.collect_str(value),
            ValueRef::Number(value) => serializer.serialize_f64(*value),
            ValueRef::Decimal(value) => serializer.collect_str(value),
            ValueRef::DateTime(value) => serializer.serialize_str(value.as_str()),
            ValueRef::Date(value) => serializer.serialize_str(value.as_str()),
            ValueRef::Secret(value) => serializer.serialize_str(value.expose()),
            ValueRef::Json(value) => value.serialize(serializer),
            ValueRef::Object(value) => value.serialize(serializer),
            ValueRef::Translations(value) => value.0.serialize(serializer),
            // JSON could only contain a path, and whoever writes the JSON would choose which file is sent.
            ValueRef::File(_) => Err(S::Error::custom("a file cannot be written as JSON")),
            ValueRef::Model(model) => serialize(*model, serializer),
            ValueRef::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.count()))?;
                for item in ValueRef::items(*list) {
                    seq.serialize_element(&item)?;
                }
                seq.end()
            }
        }
    }
}
