use super::{Json, JsonObject, Model, ValueRef};
use std::fmt;

/// Implements `Debug` of every model. Strings, numbers and dates are redacted unless the field is declared
/// `#[non_sensitive]`, so that a new field is redacted by default.
pub(crate) fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let descriptor = model.descriptor();
    let mut out = f.debug_struct(descriptor.name);
    for (index, field) in descriptor.fields.iter().enumerate() {
        match model.field(index) {
            ValueRef::Absent => {}
            view => {
                out.field(field.rust_name, &Shown { view, all: field.non_sensitive });
            }
        }
    }
    if !model.extra().is_empty() {
        out.field("extra", &format_args!("<{} more>", model.extra().len()));
    }
    out.finish_non_exhaustive()
}

/// Collects the strings that `Debug` redacts, so that error messages can redact them too.
pub(crate) fn redacted_texts(model: &dyn Model, texts: &mut Vec<String>) {
    for (index, field) in model.descriptor().fields.iter().enumerate() {
        redacted_in(model.field(index), field.non_sensitive, texts);
    }
    model.extra().values().for_each(|value| texts_in(value, texts));
}

fn redacted_in(view: ValueRef<'_>, non_sensitive: bool, texts: &mut Vec<String>) {
    match view {
        ValueRef::Text(text) if !non_sensitive => texts.push(text.to_owned()),
        ValueRef::Date(day) if !non_sensitive => texts.push(day.to_string()),
        ValueRef::Secret(secret) => texts.push(secret.expose().to_owned()),
        ValueRef::Translations(all) => texts.extend(all.values().cloned()),
        ValueRef::Json(value) => texts_in(value, texts),
        ValueRef::Object(object) => texts_in_object(object, texts),
        ValueRef::Model(model) => redacted_texts(model, texts),
        ValueRef::List(list) => ValueRef::items(list).for_each(|item| redacted_in(item, non_sensitive, texts)),
        _ => {}
    }
}

/// Collects all strings of a JSON value, including keys and numbers.
pub(crate) fn texts_in(value: &Json, texts: &mut Vec<String>) {
    match value {
        Json::String(text) => texts.push(text.clone()),
        Json::Array(values) => values.iter().for_each(|value| texts_in(value, texts)),
        Json::Object(object) => texts_in_object(object, texts),
        Json::Number(number) => texts.push(number.to_string()),
        Json::Null | Json::Bool(_) => {}
    }
}

fn texts_in_object(object: &JsonObject, texts: &mut Vec<String>) {
    for (name, value) in object {
        texts.push(name.clone());
        texts_in(value, texts);
    }
}

struct Shown<'a> {
    view: ValueRef<'a>,
    all: bool,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.view {
            ValueRef::Boolean(value) => value.fmt(f),
            ValueRef::Enum(value) => value.fmt(f),
            ValueRef::DateTime(value) => value.as_str().fmt(f),
            ValueRef::Model(model) => debug(model, f),
            ValueRef::List(list) => {
                f.debug_list().entries(ValueRef::items(list).map(|view| Shown { view, all: self.all })).finish()
            }
            ValueRef::Null => f.write_str("null"),
            ValueRef::Text(value) if self.all => value.fmt(f),
            ValueRef::Integer(value) | ValueRef::Digits(value) if self.all => value.fmt(f),
            ValueRef::Number(value) if self.all => value.fmt(f),
            ValueRef::Decimal(value) if self.all => fmt::Display::fmt(value, f),
            ValueRef::Date(value) if self.all => value.as_str().fmt(f),
            _ => f.write_str("<hidden>"),
        }
    }
}
