use super::read::ReadModel;
use super::{FieldInfo, JsonObject, Model, ModelInfo, ModelKind, TypeInfo, View, from_json};
use crate::{Error, Result};
use serde_json::Value;
use std::borrow::Cow;

/// Reads the parameters of a request from JSON text, as the bindings' keywords and the command line's flags give
/// them: every key must be declared, every value of the declared type, and what is required must be there. Fields
/// this version does not know go under the key `extra`, an object.
///
/// # Errors
/// [`Error::Invalid`] with the path of the field, what is wrong with it and, for a misspelt one, what it may have
/// meant. Values are not repeated in it.
pub(crate) fn read_params<T: ReadModel>(json: &[u8]) -> Result<T> {
    let (value, extra) = strict_value(json, T::INFO)?;
    // The value, not the text: `extra` is already out of it.
    let mut params: T = from_json(value.to_string().as_bytes()).map_err(|_| no_object())?;
    check_types(&params, "")?;
    params.extra_mut().extend(extra);
    Ok(params)
}

/// As [`read_params`], for a type that is known at run time only; what was under `extra` is given beside it.
#[cfg(feature = "python")]
pub(crate) fn read_strict(json: &[u8], info: &'static ModelInfo) -> Result<(Box<dyn Model>, JsonObject)> {
    let (value, extra) = strict_value(json, info)?;
    let model = info.read(value.to_string().as_bytes()).map_err(|_| no_object())?;
    check_types(&*model, "")?;
    Ok((model, extra))
}

fn no_object() -> Error {
    Error::invalid("params", "the parameters are no object")
}

fn strict_value(json: &[u8], info: &'static ModelInfo) -> Result<(Value, JsonObject)> {
    let mut value: Value = serde_json::from_slice(json)
        .map_err(|error| Error::invalid("params", format!("the parameters are no JSON: {error}")))?;
    let extra = match value.as_object_mut().and_then(|object| object.remove("extra")) {
        None | Some(Value::Null) => JsonObject::new(),
        Some(Value::Object(extra)) => extra,
        Some(_) => return Err(Error::invalid("extra", "must be an object of field names and values")),
    };
    check_keys(&value, info, "")?;
    Ok((value, extra))
}

fn check_keys(value: &Value, info: &'static ModelInfo, path: &str) -> Result<()> {
    let Value::Object(object) = value else {
        return Ok(());
    };
    for (name, value) in object {
        let Some(field) = find(info, name) else {
            return Err(Error::invalid(join(path, name), unknown(info, name)));
        };
        check_nested(value, field.ty, &join(path, name))?;
    }
    for field in info.fields.iter().filter(|field| field.required) {
        if object.get(field.name).is_none_or(Value::is_null) {
            return Err(Error::invalid(join(path, field.name), "is required"));
        }
    }
    Ok(())
}

fn check_nested(value: &Value, ty: TypeInfo, path: &str) -> Result<()> {
    match (ty, value) {
        (TypeInfo::Model(info), Value::Object(_)) => check_keys(value, info, path),
        (TypeInfo::List(item), Value::Array(values)) => {
            values.iter().enumerate().try_for_each(|(at, value)| check_nested(value, *item, &format!("{path}[{at}]")))
        }
        (TypeInfo::Patch(inner), _) => check_nested(value, *inner, path),
        _ => Ok(()),
    }
}

fn find(info: &'static ModelInfo, name: &str) -> Option<&'static FieldInfo> {
    info.fields.iter().find(|field| field.name == name || field.aliases.contains(&name))
}

fn unknown(info: &ModelInfo, name: &str) -> String {
    let close = info
        .fields
        .iter()
        .map(|field| (strsim::damerau_levenshtein(name, field.name), field.name))
        .filter(|(distance, _)| *distance <= 3)
        .min();
    match close {
        Some((_, field)) => format!("is not a parameter of {}; did you mean `{field}`?", info.name),
        None => format!("is not a parameter of {}; put a field this version does not know into `extra`", info.name),
    }
}

/// What reading left over under a declared name had another type than declared.
fn check_types(model: &dyn Model, path: &str) -> Result<()> {
    if let Some(name) = model.extra().keys().next() {
        let wanted = find(model.info(), name).map_or("a value of another type".into(), |field| expected(field.ty));
        return Err(Error::invalid(join(path, name), format!("must be {wanted}")));
    }
    for (index, field) in model.info().fields.iter().enumerate() {
        check_view(model.field(index), &join(path, field.name))?;
    }
    Ok(())
}

fn check_view(view: View<'_>, path: &str) -> Result<()> {
    match view {
        View::Model(model) => check_types(model, path),
        View::List(list) => {
            View::items(list).enumerate().try_for_each(|(at, item)| check_view(item, &format!("{path}[{at}]")))
        }
        _ => Ok(()),
    }
}

fn expected(ty: TypeInfo) -> Cow<'static, str> {
    let plain = match ty {
        TypeInfo::Text | TypeInfo::Secret | TypeInfo::Enum(_) => "text",
        TypeInfo::Boolean => "true or false",
        TypeInfo::Integer | TypeInfo::SessionNumber => "a whole number",
        TypeInfo::Number | TypeInfo::Decimal => "a number",
        TypeInfo::DateTime => "a time (RFC 3339 text)",
        TypeInfo::Date => "a day (YYYY-MM-DD)",
        TypeInfo::JsonObject => "an object",
        TypeInfo::Translations => "an object of texts by language",
        TypeInfo::NameList => "a list of texts",
        TypeInfo::Nothing | TypeInfo::Json | TypeInfo::Bytes => "another value",
        TypeInfo::Model(info) => return format!("an object ({})", info.name).into(),
        TypeInfo::List(item) => return format!("a list, each item {}", expected(*item)).into(),
        TypeInfo::Patch(inner) => return expected(*inner),
    };
    plain.into()
}

/// Refuses parameters whose required texts are empty, here and in nested objects: a request without them is sure to
/// fail, or worse, to mean something else.
pub(crate) fn check_required(model: &dyn Model) -> Result<()> {
    check_filled(model, "")
}

fn check_filled(model: &dyn Model, path: &str) -> Result<()> {
    if model.info().kind != ModelKind::Params {
        return Ok(());
    }
    for (index, field) in model.info().fields.iter().enumerate() {
        let path = join(path, field.name);
        check_filled_view(model.field(index), field.required, &path)?;
    }
    model.check().map_err(|error| match error {
        Error::Invalid { field, reason } => Error::invalid(join(path, &field), reason),
        other => other,
    })
}

fn check_filled_view(view: View<'_>, required: bool, path: &str) -> Result<()> {
    let empty = match view {
        View::Text(text) | View::Enum(text) => text.is_empty(),
        View::Secret(secret) => secret.expose().is_empty(),
        View::List(list) => {
            View::items(list)
                .enumerate()
                .try_for_each(|(at, item)| check_filled_view(item, false, &format!("{path}[{at}]")))?;
            list.count() == 0
        }
        View::Model(model) => {
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
