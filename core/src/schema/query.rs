//! Serialization of parameters as a query string and as headers.

use super::{FieldDescriptor, FieldPlace, JsonObject, Model, ValueRef};

/// Returns the parameters of a GET as query pairs. Lists are comma-separated: each is declared `#[comma_separated]`.
pub(crate) fn query_of(params: &dyn Model) -> Vec<(String, String)> {
    let declared = texts_of(params).filter(|(field, _)| !matches!(field.place(), FieldPlace::Header(_)));
    declared.map(|(field, text)| (field.name.to_owned(), text)).chain(extra_of(params.extra())).collect()
}

/// Returns the parameters that are sent in the query of a request with a body.
pub(crate) fn query_beside_body(params: &dyn Model) -> Vec<(String, String)> {
    let declared = texts_of(params).filter(|(field, _)| field.place() == FieldPlace::Query);
    declared.map(|(field, text)| (field.name.to_owned(), text)).collect()
}

/// Returns the parameters that are sent as headers: the field, the name of the header and the value.
pub(crate) fn headers_of(params: &dyn Model) -> impl Iterator<Item = (&'static FieldDescriptor, &'static str, String)> {
    texts_of(params).filter_map(|(field, text)| match field.place() {
        FieldPlace::Header(name) => Some((field, name, text)),
        FieldPlace::Default | FieldPlace::Query => None,
    })
}

fn texts_of(params: &dyn Model) -> impl Iterator<Item = (&'static FieldDescriptor, String)> {
    let fields = params.descriptor().fields.iter().enumerate();
    fields.filter_map(|(index, field)| Some((field, text_of(params.field(index))?)))
}

fn extra_of(extra: &JsonObject) -> impl Iterator<Item = (String, String)> {
    extra.iter().filter_map(|(name, value)| Some((name.clone(), text_of(ValueRef::Json(value))?)))
}

/// Returns a value as text, as in a query; `None` if it is absent or `null`.
pub(crate) fn text_of(view: ValueRef<'_>) -> Option<String> {
    Some(match view {
        ValueRef::Absent | ValueRef::Null => return None,
        ValueRef::Text(text) | ValueRef::Enum(text) => text.to_owned(),
        ValueRef::Secret(secret) => secret.expose().to_owned(),
        ValueRef::DateTime(time) => time.to_string(),
        ValueRef::Date(day) => day.to_string(),
        ValueRef::Json(serde_json::Value::String(text)) => text.clone(),
        ValueRef::List(list) => ValueRef::items(list).filter_map(text_of).collect::<Vec<_>>().join(","),
        // Strings in JSON.
        ValueRef::Decimal(value) => value.to_string(),
        ValueRef::Digits(value) => value.to_string(),
        other => serde_json::to_string(&other).ok()?,
    })
}
