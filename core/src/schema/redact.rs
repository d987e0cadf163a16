use super::{FieldDescriptor, Json, JsonObject, Model, TypeDescriptor, ValueRef, large_integer};
use std::fmt;

impl FieldDescriptor {
    /// Returns `true` if the value may be printed. Booleans, enums, times and nested models are visible; strings, numbers
    /// and dates only if the field is declared `#[non_sensitive]`; secrets and free JSON never.
    pub fn is_visible(&self) -> bool {
        is_visible(self.ty, self.non_sensitive)
    }
}

/// The one rule of redaction: `Debug`, Python's `repr`, the command line and error messages follow it.
fn is_visible(ty: TypeDescriptor, non_sensitive: bool) -> bool {
    match ty {
        TypeDescriptor::Boolean
        | TypeDescriptor::Enum(_)
        | TypeDescriptor::SignatureScheme
        | TypeDescriptor::DateTime
        | TypeDescriptor::Duration
        | TypeDescriptor::Model(_) => true,
        TypeDescriptor::Text
        | TypeDescriptor::Integer
        | TypeDescriptor::SessionNumber
        | TypeDescriptor::Number
        | TypeDescriptor::Decimal
        | TypeDescriptor::Date
        | TypeDescriptor::NameList => non_sensitive,
        TypeDescriptor::List(inner) | TypeDescriptor::Patch(inner) => is_visible(*inner, non_sensitive),
        TypeDescriptor::Nothing
        | TypeDescriptor::Json
        | TypeDescriptor::JsonObject
        | TypeDescriptor::Secret
        | TypeDescriptor::Translations
        | TypeDescriptor::Bytes
        | TypeDescriptor::File => false,
    }
}

/// Implements `Debug` of every model. Strings, numbers and dates are redacted unless the field is declared
/// `#[non_sensitive]`, so that a new field is redacted by default.
pub(crate) fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let descriptor = model.descriptor();
    let mut out = f.debug_struct(descriptor.name);
    for (index, field) in descriptor.fields.iter().enumerate() {
        match model.field(index) {
            ValueRef::Absent => {}
            value => {
                out.field(field.rust_name(), &Redacted { value, visible: field.is_visible() });
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
        redacted_in(model.field(index), field.is_visible(), texts);
    }
    model.extra().values().for_each(|value| texts_in(value, texts));
}

fn redacted_in(value: ValueRef<'_>, visible: bool, texts: &mut Vec<String>) {
    match value {
        ValueRef::Text(text) if !visible => texts.push(text.to_owned()),
        ValueRef::Date(day) if !visible => texts.push(day.to_string()),
        ValueRef::Secret(secret) => texts.push(secret.expose().to_owned()),
        ValueRef::Translations(all) => texts.extend(all.values().cloned()),
        // The platform may quote the name of a file.
        ValueRef::File(file) => texts.extend(file.name().map(str::to_owned)),
        ValueRef::Json(value) => texts_in(value, texts),
        ValueRef::Object(object) => texts_in_object(object, texts),
        ValueRef::Model(model) => redacted_texts(model, texts),
        ValueRef::List(list) => ValueRef::items(list).for_each(|item| redacted_in(item, visible, texts)),
        _ => {}
    }
}

/// Collects all strings of a JSON value, including keys and numbers.
pub(crate) fn texts_in(value: &Json, texts: &mut Vec<String>) {
    match value {
        Json::String(text) => texts.push(large_integer(text).unwrap_or(text).to_owned()),
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

struct Redacted<'a> {
    value: ValueRef<'a>,
    visible: bool,
}

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value {
            ValueRef::Absent | ValueRef::Null => f.write_str("null"),
            _ if !self.visible => f.write_str("<hidden>"),
            ValueRef::Boolean(value) => value.fmt(f),
            ValueRef::Enum(value) | ValueRef::Text(value) => value.fmt(f),
            ValueRef::DateTime(value) => value.as_str().fmt(f),
            ValueRef::Date(value) => value.as_str().fmt(f),
            ValueRef::Integer(value) | ValueRef::Digits(value) => value.fmt(f),
            ValueRef::Number(value) => value.fmt(f),
            ValueRef::Decimal(value) => fmt::Display::fmt(value, f),
            ValueRef::Model(model) => debug(model, f),
            ValueRef::List(list) => {
                let items = ValueRef::items(list).map(|value| Redacted { value, visible: self.visible });
                f.debug_list().entries(items).finish()
            }
            ValueRef::Secret(_)
            | ValueRef::Json(_)
            | ValueRef::Object(_)
            | ValueRef::Translations(_)
            | ValueRef::File(_) => f.write_str("<hidden>"),
        }
    }
}
