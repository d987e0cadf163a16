use super::{Decimal, Model, ModelKind, View, Wire as _};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

/// JSON of every model: present fields under their wire names, then what came beyond them.
pub(crate) fn serialize<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (index, field) in model.info().fields.iter().enumerate() {
        match model.field(index) {
            View::Absent => {}
            // A value of another type than declared, which stands there as it came.
            _ if model.extra().contains_key(field.name) => {}
            // The platform writes money as text, and wants numbers to be sent.
            View::Decimal(value) if model.info().kind == ModelKind::Params => {
                let number =
                    number(value).ok_or_else(|| S::Error::custom(format!("`{}` has too many digits", field.name)))?;
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

/// A JSON number of the same value. There is one up to 15 digits, which is more money than there is.
fn number(value: &Decimal) -> Option<serde_json::Number> {
    let whole = value.is_integer().then(|| i64::try_from(*value).ok()).flatten().map(serde_json::Number::from);
    let number = whole.or_else(|| serde_json::Number::from_f64(value.to_string().parse().ok()?))?;
    Some(number).filter(|number| Decimal::from_number(number).as_ref() == Some(value))
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            View::Absent | View::Null => serializer.serialize_unit(),
            View::Text(text) | View::Enum(text) => serializer.serialize_str(text),
            View::Boolean(value) => serializer.serialize_bool(*value),
            View::Integer(value) => serializer.serialize_i64(*value),
            View::Digits(value) => serializer.collect_str(value),
            View::Number(value) => serializer.serialize_f64(*value),
            View::Decimal(value) => serializer.collect_str(value),
            View::DateTime(value) => serializer.serialize_str(value.as_str()),
            View::Date(value) => serializer.serialize_str(value.as_str()),
            View::Secret(value) => serializer.serialize_str(value.expose()),
            View::Json(value) => value.serialize(serializer),
            View::Object(value) => value.serialize(serializer),
            View::Translations(value) => value.0.serialize(serializer),
            View::Model(model) => serialize(*model, serializer),
            View::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.count()))?;
                for item in View::items(*list) {
                    seq.serialize_element(&item)?;
                }
                seq.end()
            }
        }
    }
}
