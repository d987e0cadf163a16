//! Values as Python has them. One function over the tree of a model, however many models there are.

use crate::operation::AnyValue;
use crate::schema::{DateTime, Json, JsonObject, Model, ModelInfo, View};
use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDate, PyDateTime, PyDict, PyList, PyString, PyType, PyTzInfo};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The Python class of a model, with the names of its fields as interned texts.
struct Class {
    ty: Py<PyType>,
    names: Vec<Py<PyString>>,
    /// For open enums: the class of the field's values, and its known values by text.
    enums: Vec<Option<Py<PyAny>>>,
}

/// Made when the first value of a model is met. The lock is never held while Python runs.
static CLASSES: Mutex<Option<HashMap<&'static str, Arc<Class>>>> = Mutex::new(None);

fn class_of(py: Python<'_>, info: &'static ModelInfo) -> PyResult<Arc<Class>> {
    static MODEL_CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static ENUM_READER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let known =
        CLASSES.lock().unwrap_or_else(PoisonError::into_inner).as_ref().and_then(|map| map.get(info.name).cloned());
    if let Some(class) = known {
        return Ok(class);
    }
    let class = MODEL_CLASS
        .import(py, "didit_rs._models", "model_class")?
        .call1((info.python_name(),))?
        .cast_into::<PyType>()?;
    let reader = ENUM_READER.import(py, "didit_rs._models", "enum_reader")?;
    let enums = info
        .fields
        .iter()
        .map(|field| super::facts::enum_of(field.ty).map(|info| Ok(reader.call1((info.name,))?.unbind())).transpose())
        .collect::<PyResult<_>>()?;
    let names = info.fields.iter().map(|field| PyString::intern(py, field.python_name()).unbind()).collect();
    let class = Arc::new(Class { ty: class.unbind(), names, enums });
    let mut slot = CLASSES.lock().unwrap_or_else(PoisonError::into_inner);
    slot.get_or_insert_default().insert(info.name, Arc::clone(&class));
    Ok(class)
}

/// What an operation answered.
pub(super) fn answer(py: Python<'_>, value: &AnyValue) -> PyResult<Py<PyAny>> {
    match value {
        AnyValue::Nothing => Ok(py.None()),
        AnyValue::Bytes(bytes) => Ok(PyBytes::new(py, bytes).into_any().unbind()),
        AnyValue::Model(value) => model(py, &**value, &JsonObject::new()),
    }
}

/// A model as an object of its class; `further` is added to what it has beyond its fields.
pub(super) fn model(py: Python<'_>, model: &dyn Model, further: &JsonObject) -> PyResult<Py<PyAny>> {
    object_of(py, model, &fields(py, model, further)?)
}

/// An object of a model's class with these values.
pub(super) fn object_of(py: Python<'_>, model: &dyn Model, values: &Bound<'_, PyDict>) -> PyResult<Py<PyAny>> {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let class = class_of(py, model.info())?;
    Ok(MAKE.import(py, "didit_rs._models", "make")?.call1((&class.ty, values))?.unbind())
}

/// A value of an open enum.
pub(super) fn open_enum<'py>(py: Python<'py>, name: &str, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static ENUM_CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    ENUM_CLASS.import(py, "didit_rs._models", "enum_class")?.call1((name,))?.call1((text,))
}

/// The values of a model by name, those that are absent left out.
pub(super) fn fields<'py>(py: Python<'py>, model: &dyn Model, further: &JsonObject) -> PyResult<Bound<'py, PyDict>> {
    let class = class_of(py, model.info())?;
    let values = PyDict::new(py);
    let mut extra = None;
    for (index, (name, reader)) in class.names.iter().zip(&class.enums).enumerate() {
        let view = model.field(index);
        // What is absent is the class's own `None`.
        if matches!(view, View::Absent) {
            continue;
        }
        match value(py, view, reader.as_ref())? {
            Some(value) => values.set_item(name, value)?,
            // A time that is none is kept as the text it is, where everything unexpected is kept.
            None => keep_text(py, &mut extra, model.info().fields[index].name, view)?,
        }
    }
    for (name, json) in model.extra().iter().chain(further) {
        extra_of(py, &mut extra).set_item(name, self::json(py, json)?)?;
    }
    if let Some(extra) = extra {
        values.set_item(pyo3::intern!(py, "extra"), extra)?;
    }
    Ok(values)
}

fn extra_of<'a, 'py>(py: Python<'py>, extra: &'a mut Option<Bound<'py, PyDict>>) -> &'a Bound<'py, PyDict> {
    extra.get_or_insert_with(|| PyDict::new(py))
}

fn keep_text<'py>(py: Python<'py>, extra: &mut Option<Bound<'py, PyDict>>, name: &str, view: View<'_>) -> PyResult<()> {
    let text = match view {
        View::DateTime(time) => time.as_str(),
        View::Date(day) => day.as_str(),
        _ => return Ok(()),
    };
    extra_of(py, extra).set_item(name, text)
}

/// A value; nothing for a time or day that Python cannot have.
fn value(py: Python<'_>, view: View<'_>, reader: Option<&Py<PyAny>>) -> PyResult<Option<Py<PyAny>>> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    Ok(Some(match view {
        View::Absent | View::Null => py.None(),
        View::Text(text) => text.into_py_any(py)?,
        View::Enum(text) => match reader {
            Some(reader) => reader.call1(py, (text,))?,
            None => text.into_py_any(py)?,
        },
        View::Secret(secret) => secret.expose().into_py_any(py)?,
        View::Boolean(value) => value.into_py_any(py)?,
        View::Integer(value) | View::Digits(value) => value.into_py_any(py)?,
        View::Number(value) => value.into_py_any(py)?,
        View::Decimal(value) => DECIMAL.import(py, "decimal", "Decimal")?.call1((value.to_string(),))?.unbind(),
        View::DateTime(time) => return date_time(py, time),
        View::Date(day) => {
            let Some(day) = day.to_civil() else { return Ok(None) };
            let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
            return Ok(PyDate::new(py, day.year().into(), month, of_month).ok().map(|day| day.into_any().unbind()));
        }
        View::Json(value) => json(py, value)?,
        View::Object(value) => object(py, value)?.into_any().unbind(),
        View::Translations(texts) => (&texts.0).into_py_any(py)?,
        View::Model(value) => model(py, value, &JsonObject::new())?,
        View::List(items) => {
            let list = PyList::empty(py);
            for item in View::items(items) {
                let text = match item {
                    View::DateTime(time) => Some(time.as_str()),
                    View::Date(day) => Some(day.as_str()),
                    _ => None,
                };
                match value(py, item, reader)? {
                    Some(item) => list.append(item)?,
                    None => list.append(text)?,
                }
            }
            list.into_any().unbind()
        }
    }))
}

fn date_time(py: Python<'_>, time: &DateTime) -> PyResult<Option<Py<PyAny>>> {
    let Some(time) = time.to_timestamp() else { return Ok(None) };
    let time = jiff::tz::TimeZone::UTC.to_datetime(time);
    let utc = PyTzInfo::utc(py)?;
    let made = PyDateTime::new(
        py,
        time.year().into(),
        time.month().unsigned_abs(),
        time.day().unsigned_abs(),
        time.hour().unsigned_abs(),
        time.minute().unsigned_abs(),
        time.second().unsigned_abs(),
        time.subsec_nanosecond().unsigned_abs() / 1000,
        Some(&utc),
    );
    // Years before 1 exist for jiff only.
    Ok(made.ok().map(|time| time.into_any().unbind()))
}

fn object<'py>(py: Python<'py>, object: &JsonObject) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (name, value) in object {
        dict.set_item(name, json(py, value)?)?;
    }
    Ok(dict)
}

/// Any JSON value.
pub(super) fn json(py: Python<'_>, value: &Json) -> PyResult<Py<PyAny>> {
    match value {
        Json::Null => Ok(py.None()),
        Json::Bool(value) => value.into_py_any(py),
        Json::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(value), _) => value.into_py_any(py),
            (None, Some(value)) => value.into_py_any(py),
            (None, None) => number.as_f64().into_py_any(py),
        },
        Json::String(text) => text.into_py_any(py),
        Json::Array(values) => {
            let list = PyList::empty(py);
            for value in values {
                list.append(json(py, value)?)?;
            }
            Ok(list.into_any().unbind())
        }
        Json::Object(value) => Ok(object(py, value)?.into_any().unbind()),
    }
}
