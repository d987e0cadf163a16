use super::nearest::nearest;
use super::{
    FieldDescriptor, Items, JsonObject, LargeIntegers, Model, ModelDescriptor, ModelKind, TypeDescriptor, ValueRef,
    quote_large_integers,
};
use crate::{Error, Result};
use serde_json::Value;
use std::borrow::Cow;

/// Key of undeclared fields in models from Python. `extra` may be an ordinary key inside arbitrary JSON.
const MARK: &str = "\0extra";
const MARK_IN_JSON: &str = r"\u0000extra";

/// Parses the parameters of a request, of a type known only at run time, from JSON, as given by the bindings or the
/// command line. All keys must be declared, all values must have the declared type, and required fields must be present.
/// Undeclared fields are passed in an object under the key `extra`, at any level.
///
/// # Errors
/// [`Error::Invalid`] with the path of the field, the problem and, for a misspelled name, a suggestion. The message
/// does not contain values.
pub fn read_strict(json: &[u8], descriptor: &'static ModelDescriptor) -> Result<Box<dyn Model>> {
    // The request is serialized from the parameters, in which the integers stay exact.
    let json = &*quote_large_integers(json, LargeIntegers::Marked);
    // Fast path for valid parameters: one pass without an intermediate value.
    if !has_null_in_list(json)
        && memchr::memmem::find(json, MARK_IN_JSON.as_bytes()).is_none()
        && let Ok(params) = descriptor.read_quoted(json)
        && is_plain(&*params)
    {
        return Ok(params);
    }
    let mut value: Value = serde_json::from_slice(json)
        .map_err(|error| Error::invalid("params", format!("must be valid JSON: {error}")))?;
    let mut extras = Vec::new();
    check_keys(&mut value, descriptor, "", &mut extras)?;
    let read = |value: &Value| {
        descriptor
            .read_quoted(value.to_string().as_bytes())
            .map_err(|_| Error::invalid("params", "must be a JSON object"))
    };
    let params = read(&value)?;
    check_types(&*params, "")?;
    if extras.is_empty() {
        return Ok(params);
    }
    for (path, extra) in extras {
        let pointer = path.replace(['.', '['], "/").replace(']', "");
        if let Some(object) = value.pointer_mut(&pointer).and_then(Value::as_object_mut) {
            object.extend(extra);
        }
    }
    read(&value)
}

/// Returns `true` if there are no undeclared fields and all required fields are set.
fn is_plain(model: &dyn Model) -> bool {
    let mut fields = model.descriptor().fields.iter().enumerate();
    model.extra().is_empty() && fields.all(|(index, field)| is_plain_view(model.field(index), field.required))
}

fn is_plain_view(view: ValueRef<'_>, required: bool) -> bool {
    match view {
        ValueRef::Model(model) => !required && is_plain(model),
        ValueRef::List(list) => {
            !(required && list.count() == 0) && ValueRef::items(list).all(|item| is_plain_view(item, false))
        }
        // A required field with the default value may have been omitted.
        ValueRef::Text(text) | ValueRef::Enum(text) => !(required && text.is_empty()),
        _ => !required,
    }
}

/// Returns `true` if JSON may contain a `null` in a list. Deserialization ignores such items.
fn has_null_in_list(json: &[u8]) -> bool {
    memchr::memmem::find_iter(json, "null").any(|at| !json[..at].trim_ascii_end().ends_with(b":"))
}

/// Rejects undeclared keys. Moves the contents of `extra` to `extras`, with the path of their object.
fn check_keys(
    value: &mut Value,
    descriptor: &'static ModelDescriptor,
    path: &str,
    extras: &mut Vec<(String, JsonObject)>,
) -> Result<()> {
    let Value::Object(object) = value else {
        return Ok(());
    };
    let mut extra = match object.remove(MARK).or_else(|| object.remove("extra")) {
        None | Some(Value::Null) => JsonObject::new(),
        Some(Value::Object(extra)) => extra,
        Some(_) => {
            return Err(Error::invalid(join(path, "extra"), "must be an object that maps field names to values"));
        }
    };
    extra.values_mut().for_each(put_back);
    for (name, value) in &mut *object {
        let Some(field) = find(descriptor, name) else {
            return Err(Error::invalid(join(path, name), unknown(descriptor, name)));
        };
        if extra.keys().any(|other| names(field, other)) {
            let twice = format!("contains `{}`, which is also set as a parameter; set it once", field.name);
            return Err(Error::invalid(join(path, "extra"), twice));
        }
        check_nested(value, field.ty, &join(path, name), extras)?;
    }
    for field in descriptor.fields.iter().filter(|field| field.required) {
        let given = object.get(field.name).or_else(|| extra.get(field.name));
        if given.is_none_or(Value::is_null) {
            return Err(Error::invalid(join(path, field.name), "is required"));
        }
    }
    if !extra.is_empty() {
        extras.push((if path.is_empty() { String::new() } else { format!(".{path}") }, extra));
    }
    Ok(())
}

fn check_nested(
    value: &mut Value,
    ty: TypeDescriptor,
    path: &str,
    extras: &mut Vec<(String, JsonObject)>,
) -> Result<()> {
    match (ty, value) {
        (TypeDescriptor::Model(descriptor), value @ Value::Object(_)) => check_keys(value, descriptor, path, extras),
        (TypeDescriptor::List(item), Value::Array(values)) => {
            values.iter_mut().enumerate().try_for_each(|(at, value)| {
                let path = format!("{path}[{at}]");
                // Ignoring the item would change the list, and an empty list may clear the stored one.
                if value.is_null() {
                    return Err(Error::invalid(path, format!("must be {}", expected(*item))));
                }
                check_nested(value, *item, &path, extras)
            })
        }
        (TypeDescriptor::Patch(inner), value) => check_nested(value, *inner, path, extras),
        (TypeDescriptor::Json | TypeDescriptor::JsonObject, value) => {
            put_back(value);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Merges undeclared fields of models into their objects inside arbitrary JSON.
fn put_back(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(put_back),
        Value::Object(object) => {
            if let Some(Value::Object(extra)) = object.remove(MARK) {
                object.extend(extra);
            }
            object.values_mut().for_each(put_back);
        }
        _ => {}
    }
}

fn find(descriptor: &'static ModelDescriptor, name: &str) -> Option<&'static FieldDescriptor> {
    descriptor.members().find(|field| names(field, name))
}

fn names(field: &FieldDescriptor, name: &str) -> bool {
    field.name == name || field.aliases().contains(&name)
}

fn unknown(descriptor: &ModelDescriptor, name: &str) -> String {
    match nearest(name, descriptor.fields.iter().map(|field| field.name)) {
        Some(field) => format!("is not a parameter of {}; did you mean `{field}`?", descriptor.name),
        None => {
            format!(
                "is not a parameter of {}; put a field that this version does not declare into `extra`",
                descriptor.name
            )
        }
    }
}

/// Rejects values of other types, which deserialization keeps in `extra` under the name of the field.
fn check_types(model: &dyn Model, path: &str) -> Result<()> {
    if let Some(name) = model.extra().keys().next() {
        let wanted = find(model.descriptor(), name).map_or("a value of a different type".into(), expected_of);
        return Err(Error::invalid(join(path, name), format!("must be {wanted}")));
    }
    for (index, field) in model.descriptor().fields.iter().enumerate() {
        check_view(model.field(index), &join(path, field.name))?;
    }
    Ok(())
}

fn check_view(view: ValueRef<'_>, path: &str) -> Result<()> {
    match view {
        ValueRef::Model(model) => check_types(model, path),
        ValueRef::List(list) => {
            ValueRef::items(list).enumerate().try_for_each(|(at, item)| check_view(item, &format!("{path}[{at}]")))
        }
        _ => Ok(()),
    }
}

fn expected_of(field: &FieldDescriptor) -> Cow<'static, str> {
    match field.ty {
        TypeDescriptor::List(item) if field.comma_separated => {
            format!("{}, or {}", expected(*item), expected(field.ty)).into()
        }
        ty => expected(ty),
    }
}

fn expected(ty: TypeDescriptor) -> Cow<'static, str> {
    let plain = match ty {
        TypeDescriptor::Text | TypeDescriptor::Secret | TypeDescriptor::Enum(_) => "a string",
        TypeDescriptor::SignatureScheme => "a signature scheme",
        TypeDescriptor::Boolean => "true or false",
        TypeDescriptor::Integer | TypeDescriptor::SessionNumber => "an integer",
        TypeDescriptor::Number | TypeDescriptor::Decimal => "a number",
        TypeDescriptor::DateTime => "a datetime (RFC 3339)",
        TypeDescriptor::Date => "a date (YYYY-MM-DD)",
        TypeDescriptor::JsonObject => "an object",
        TypeDescriptor::Translations => "an object that maps language codes to strings",
        TypeDescriptor::NameList => "a list of strings",
        TypeDescriptor::Duration => "a number of seconds",
        TypeDescriptor::File => "a file",
        TypeDescriptor::Nothing | TypeDescriptor::Json | TypeDescriptor::Bytes => "a different value",
        TypeDescriptor::Model(descriptor) => return format!("an object ({})", descriptor.name).into(),
        TypeDescriptor::List(item) => return format!("a list where each item is {}", expected(*item)).into(),
        TypeDescriptor::Patch(inner) => return expected(*inner),
    };
    plain.into()
}

/// Rejects parameters in which required strings or lists are empty, including nested objects. Such a request would fail
/// or have another meaning.
pub(crate) fn check_required(model: &dyn Model) -> Result<()> {
    check_filled(model, "")
}

fn check_filled(model: &dyn Model, path: &str) -> Result<()> {
    if model.descriptor().kind != ModelKind::Params {
        return Ok(());
    }
    for (index, field) in model.descriptor().fields.iter().enumerate() {
        let path = join(path, field.name);
        let value = model.field(index);
        check_filled_view(value, field.required, &path)?;
        if let ValueRef::List(list) = value
            && field.comma_separated
        {
            check_separable(list, &path)?;
        }
    }
    model.check().map_err(|error| match error {
        Error::Invalid { field, reason } => Error::invalid(join(path, &field), reason),
        other => other,
    })
}

/// Rejects lists that would have another meaning as one string with commas between the values.
fn check_separable(list: &dyn Items, path: &str) -> Result<()> {
    if list.count() == 0 {
        // Without the filter, the platform would return everything.
        return Err(Error::invalid(path, "must not be an empty list; omit the filter to match everything"));
    }
    for (at, item) in ValueRef::items(list).enumerate() {
        let reason = match item {
            ValueRef::Text(text) | ValueRef::Enum(text) if text.trim().is_empty() => "must not be empty",
            ValueRef::Text(text) | ValueRef::Enum(text) if text.contains(',') => {
                "must not contain a comma, which separates values; pass each value as an item"
            }
            _ => continue,
        };
        return Err(Error::invalid(format!("{path}[{at}]"), reason));
    }
    Ok(())
}

fn check_filled_view(view: ValueRef<'_>, required: bool, path: &str) -> Result<()> {
    let empty = match view {
        ValueRef::Text(text) | ValueRef::Enum(text) => text.is_empty(),
        ValueRef::Secret(secret) => secret.expose().is_empty(),
        ValueRef::File(file) => file.is_missing(),
        ValueRef::List(list) => {
            ValueRef::items(list)
                .enumerate()
                .try_for_each(|(at, item)| check_filled_view(item, false, &format!("{path}[{at}]")))?;
            list.count() == 0
        }
        ValueRef::Model(model) => {
            check_filled(model, path)?;
            false
        }
        _ => false,
    };
    if required && empty {
        return Err(Error::invalid(path, "is required and must not be empty"));
    }
    Ok(())
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
