//! Serialization of parameters as a query string.

use super::{JsonObject, Model, ValueRef};

/// Returns the parameters of a GET as query pairs. Lists are comma-separated: each is declared `#[comma_separated]`.
pub(crate) fn query_of(params: &dyn Model) -> Vec<(String, String)> {
    let fields = params.descriptor().fields.iter().enumerate();
    let declared = fields.filter_map(|(index, field)| Some((field.name.to_owned(), text_of(params.field(index))?)));
    declared.chain(extra_of(params.extra())).collect()
}

fn extra_of(extra: &JsonObject) -> impl Iterator<Item = (String, String)> {
    extra.iter().filter_map(|(name, value)| Some((name.clone(), text_of(ValueRef::Json(value))?)))
}

fn text_of(view: ValueRef<'_>) -> Option<String> {
    Some(match view {
        ValueRef::Absent | ValueRef::Null => return None,
        ValueRef::Text(text) | ValueRef::Enum(text) => text.to_owned(),
        ValueRef::Secret(secret) => secret.expose().to_owned(),
        ValueRef::DateTime(time) => time.to_string(),
        ValueRef::Date(day) => day.to_string(),
        ValueRef::Json(serde_json::Value::String(text)) => text.clone(),
        ValueRef::List(list) => ValueRef::items(list).filter_map(text_of).collect::<Vec<_>>().join(","),
        other => serde_json::to_string(&other).ok()?,
    })
}
