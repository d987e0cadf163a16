//! Converts models and JSON to Python objects. Generic over all models by their descriptors.

pub(crate) mod lazy;

use didit::binding::{SnapshotPage, large_integer};
use didit::operation::AnyValue;
use didit::schema::{
    Date, DateTime, EnumDescriptor, FieldDescriptor, Json, JsonObject, Model, ModelDescriptor, ValueRef,
};
use lazy::{Location, Path};
use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyInt, PyList, PyString, PyType};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The Python class of a model and its fields.
struct Class {
    ty: Py<PyType>,
    fields: Vec<Field>,
}

/// Cached properties of a field of a model.
struct Field {
    /// An interned string.
    name: Py<PyString>,
    /// For open enums.
    choice: Option<Choice>,
    /// True if its values are models.
    nested: bool,
    /// The class of these models, once it is known.
    class: OnceLock<Arc<Class>>,
}

/// The values of an open enum by string.
struct Choice {
    known: Vec<(&'static str, Py<PyAny>)>,
    /// Creates the value for any other string.
    reader: Py<PyAny>,
}

impl Field {
    fn new(py: Python<'_>, descriptor: &FieldDescriptor) -> PyResult<Self> {
        let choice = descriptor.ty.enum_descriptor().map(|descriptor| Choice::new(py, descriptor)).transpose()?;
        let name = PyString::intern(py, descriptor.python_name()).unbind();
        Ok(Self { name, choice, nested: descriptor.ty.contains_models(), class: OnceLock::new() })
    }

    fn class_of(&self, py: Python<'_>, descriptor: &'static ModelDescriptor) -> PyResult<&Arc<Class>> {
        if let Some(class) = self.class.get() {
            return Ok(class);
        }
        // Created before the cell is locked, because this runs Python code.
        let class = class_of(py, descriptor)?;
        Ok(self.class.get_or_init(|| class))
    }
}

impl Choice {
    fn new(py: Python<'_>, descriptor: &'static EnumDescriptor) -> PyResult<Self> {
        static ENUM_READER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let reader = ENUM_READER.import(py, "didit_rs._models", "enum_reader")?.call1((descriptor.name,))?;
        let known =
            descriptor.variants.iter().map(|variant| Ok((variant.wire, reader.call1((variant.wire,))?.unbind())));
        Ok(Self { known: known.collect::<PyResult<_>>()?, reader: reader.unbind() })
    }

    fn value(&self, py: Python<'_>, text: &str) -> PyResult<Py<PyAny>> {
        match self.known.iter().find(|(wire, _)| *wire == text) {
            Some((_, value)) => Ok(value.clone_ref(py)),
            None => self.reader.call1(py, (text,)),
        }
    }
}

/// Created on first use of a model. The lock is never held while Python code runs.
static CLASSES: Mutex<Option<HashMap<&'static str, Arc<Class>>>> = Mutex::new(None);

fn class_of(py: Python<'_>, descriptor: &'static ModelDescriptor) -> PyResult<Arc<Class>> {
    static MODEL_CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let known = CLASSES
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .as_ref()
        .and_then(|map| map.get(descriptor.name).cloned());
    if let Some(class) = known {
        return Ok(class);
    }
    let ty = MODEL_CLASS
        .import(py, "didit_rs._models", "model_class")?
        .call1((descriptor.python_name(),))?
        .cast_into::<PyType>()?
        .unbind();
    let fields = descriptor.fields.iter().map(|field| Field::new(py, field)).collect::<PyResult<_>>()?;
    let class = Arc::new(Class { ty, fields });
    let mut slot = CLASSES.lock().unwrap_or_else(PoisonError::into_inner);
    slot.get_or_insert_default().insert(descriptor.name, Arc::clone(&class));
    Ok(class)
}

/// Converts the response of an operation.
pub(crate) fn response(py: Python<'_>, value: AnyValue) -> PyResult<Py<PyAny>> {
    match value {
        AnyValue::Nothing => Ok(py.None()),
        AnyValue::Bytes(bytes) => Ok(PyBytes::new(py, &bytes).into_any().unbind()),
        AnyValue::Model(value) => model(py, value),
    }
}

/// Converts a model to an object of its class. Nested models are converted on first access.
pub(crate) fn model(py: Python<'_>, model: Box<dyn Model>) -> PyResult<Py<PyAny>> {
    model_with(py, &Arc::from(model), |_| Ok(()))
}

/// Like `model`, with further attributes.
pub(crate) fn model_with<'py>(
    py: Python<'py>,
    model: &Arc<dyn Model>,
    add: impl FnOnce(&Bound<'py, PyDict>) -> PyResult<()>,
) -> PyResult<Py<PyAny>> {
    let class = class_of(py, model.descriptor())?;
    let made = new(py, &class)?;
    let values = lazy::dictionary(&made)?;
    fill(py, &class, &**model, Some(Location::top(model)), &values)?;
    add(&values)?;
    Ok(made.unbind())
}

/// Converts the new items of the pages of a snapshot to one list.
pub(crate) fn snapshot(py: Python<'_>, pages: Vec<SnapshotPage>) -> PyResult<Py<PyAny>> {
    let list = PyList::empty(py);
    for SnapshotPage { page, new } in pages {
        let page: Arc<dyn Model> = Arc::from(page);
        let class = class_of(py, page.descriptor())?;
        let Some(results) = page.descriptor().fields.iter().position(|field| field.name == "results") else { continue };
        let ValueRef::List(items) = page.field(results) else { continue };
        for index in new {
            if let ValueRef::Model(item) = items.item(index) {
                let path = Location::top(&page).inner(results, index);
                list.append(inner(py, item, &class.fields[results], Some(path))?)?;
            }
        }
    }
    Ok(list.into_any().unbind())
}

/// Creates an object of a class without calling its constructor.
fn new<'py>(py: Python<'py>, class: &Class) -> PyResult<Bound<'py, PyAny>> {
    static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let new = || Ok::<_, PyErr>(py.get_type::<PyAny>().getattr("__new__")?.unbind());
    NEW.get_or_try_init(py, new)?.bind(py).call1((&class.ty,))
}

/// Returns the value of an open enum.
pub(crate) fn open_enum<'py>(py: Python<'py>, name: &str, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static ENUM_CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    ENUM_CLASS.import(py, "didit_rs._models", "enum_class")?.call1((name,))?.call1((text,))
}

/// Stores the present values of a model in the dictionary of its object. Nested models are left for later if `location` is
/// known, from which they can be found again.
fn fill(
    py: Python<'_>,
    class: &Class,
    model: &dyn Model,
    location: Option<Location<'_>>,
    values: &Bound<'_, PyDict>,
) -> PyResult<()> {
    let (mut extra, mut pending) = (None, false);
    for (index, field) in class.fields.iter().enumerate() {
        let value_ref = model.field(index);
        // Absent fields are `None` in the class.
        if matches!(value_ref, ValueRef::Absent) {
            continue;
        }
        if field.nested && location.is_some() && !matches!(value_ref, ValueRef::List(items) if items.count() == 0) {
            pending = true;
            continue;
        }
        match value(py, value_ref, field, None)? {
            Some(value) => values.set_item(&field.name, value)?,
            // An invalid date or time is kept in `extra` as a string.
            None => keep_text(py, &mut extra, model.descriptor().fields[index].name, value_ref)?,
        }
    }
    for (name, json) in model.extra() {
        extra_of(py, &mut extra).set_item(name, self::json(py, json)?)?;
    }
    if let Some(extra) = extra {
        values.set_item(pyo3::intern!(py, "extra"), extra)?;
    }
    match location {
        Some(location) if pending => location.store_in(values),
        _ => Ok(()),
    }
}

/// Stores the nested models of a model, or of one of its fields, in the dictionary of its object.
pub(crate) fn fill_nested(
    model: &dyn Model,
    location: Location<'_>,
    only: Option<usize>,
    values: &Bound<'_, PyDict>,
) -> PyResult<()> {
    let py = values.py();
    let fields = only.map_or(0..model.descriptor().fields.len(), |index| index..index + 1);
    for index in fields {
        let value_ref = model.field(index);
        if !matches!(value_ref, ValueRef::Model(_) | ValueRef::List(_)) {
            continue;
        }
        let class = class_of(py, model.descriptor())?;
        let field = &class.fields[index];
        if field.nested && !values.contains(&field.name)? {
            let value = value(py, value_ref, field, Some((location, index)))?;
            // Keeps the value if another thread has created it meanwhile.
            values.call_method1(pyo3::intern!(py, "setdefault"), (&field.name, value))?;
        }
    }
    Ok(())
}

fn extra_of<'a, 'py>(py: Python<'py>, extra: &'a mut Option<Bound<'py, PyDict>>) -> &'a Bound<'py, PyDict> {
    extra.get_or_insert_with(|| PyDict::new(py))
}

fn keep_text<'py>(
    py: Python<'py>,
    extra: &mut Option<Bound<'py, PyDict>>,
    name: &str,
    value_ref: ValueRef<'_>,
) -> PyResult<()> {
    let text = match value_ref {
        ValueRef::DateTime(time) => time.as_str(),
        ValueRef::Date(day) => day.as_str(),
        _ => return Ok(()),
    };
    extra_of(py, extra).set_item(name, text)
}

/// Converts a value; `None` for a date or time that Python cannot represent.
fn value(
    py: Python<'_>,
    value_ref: ValueRef<'_>,
    field: &Field,
    location: Option<(Location<'_>, usize)>,
) -> PyResult<Option<Py<PyAny>>> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    Ok(Some(match value_ref {
        // No response contains files to upload.
        ValueRef::Absent | ValueRef::Null | ValueRef::File(_) => py.None(),
        ValueRef::Text(text) => text.into_py_any(py)?,
        ValueRef::Enum(text) => match &field.choice {
            Some(choice) => choice.value(py, text)?,
            None => text.into_py_any(py)?,
        },
        ValueRef::Secret(secret) => secret.expose().into_py_any(py)?,
        ValueRef::Boolean(value) => value.into_py_any(py)?,
        ValueRef::Integer(value) | ValueRef::Digits(value) => value.into_py_any(py)?,
        ValueRef::Number(value) => value.into_py_any(py)?,
        ValueRef::Decimal(value) => DECIMAL.import(py, "decimal", "Decimal")?.call1((value.to_string(),))?.unbind(),
        ValueRef::DateTime(time) => return date_time(py, time),
        ValueRef::Date(day) => return date(py, day),
        ValueRef::Json(value) => json(py, value)?,
        ValueRef::Object(value) => json_object(py, value)?.into_any().unbind(),
        ValueRef::Translations(texts) => (&texts.0).into_py_any(py)?,
        ValueRef::Model(value) => inner(py, value, field, location.map(|(location, index)| location.inner(index, 0)))?,
        ValueRef::List(items) => {
            let list = PyList::empty(py);
            for (at, item) in ValueRef::items(items).enumerate() {
                let text = match item {
                    ValueRef::Model(value) => {
                        let path = location.map(|(location, index)| location.inner(index, at));
                        list.append(inner(py, value, field, path)?)?;
                        continue;
                    }
                    ValueRef::DateTime(time) => Some(time.as_str()),
                    ValueRef::Date(day) => Some(day.as_str()),
                    _ => None,
                };
                match value(py, item, field, None)? {
                    Some(item) => list.append(item)?,
                    None => list.append(text)?,
                }
            }
            list.into_any().unbind()
        }
    }))
}

/// Converts a nested model.
fn inner(py: Python<'_>, model: &dyn Model, field: &Field, path: Option<Path<'_>>) -> PyResult<Py<PyAny>> {
    let class = field.class_of(py, model.descriptor())?;
    let made = new(py, class)?;
    fill(py, class, model, path.as_ref().map(Path::location), &lazy::dictionary(&made)?)?;
    Ok(made.unbind())
}

/// Classes of Python for days and times. Not those of PyO3, which keeps what the module `datetime` has at first: a test
/// that stops the clock may have replaced them.
struct Calendar {
    date: Py<PyAny>,
    date_from_text: Py<PyAny>,
    datetime: Py<PyAny>,
    utc: Py<PyAny>,
}

fn calendar(py: Python<'_>) -> PyResult<&Calendar> {
    static CALENDAR: PyOnceLock<Calendar> = PyOnceLock::new();
    CALENDAR.get_or_try_init(py, || {
        let class_of = py.import("didit_rs._annotations")?.getattr("calendar_class")?;
        let date = class_of.call1(("date",))?;
        Ok(Calendar {
            date_from_text: date.getattr("fromisoformat")?.unbind(),
            date: date.unbind(),
            datetime: class_of.call1(("datetime",))?.unbind(),
            utc: py.import("datetime")?.getattr("timezone")?.getattr("utc")?.unbind(),
        })
    })
}

fn date(py: Python<'_>, day: &Date) -> PyResult<Option<Py<PyAny>>> {
    let classes = calendar(py)?;
    let text = day.as_str();
    let plain = text.bytes().enumerate().all(|(index, byte)| match index {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    // The only format that all versions of Python parse. The platform writes this format.
    if plain && text.len() == 10 {
        return Ok(classes.date_from_text.call1(py, (text,)).ok());
    }
    let Some(day) = day.to_civil() else { return Ok(None) };
    let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    Ok(classes.date.call1(py, (day.year(), month, of_month)).ok())
}

fn date_time(py: Python<'_>, time: &DateTime) -> PyResult<Option<Py<PyAny>>> {
    let Some(time) = time.to_timestamp() else { return Ok(None) };
    let time = jiff::tz::TimeZone::UTC.to_datetime(time);
    let classes = calendar(py)?;
    let fields = (
        time.year(),
        time.month(),
        time.day(),
        time.hour(),
        time.minute(),
        time.second(),
        time.subsec_nanosecond() / 1000,
        &classes.utc,
    );
    // Python has no years before 1.
    Ok(classes.datetime.call1(py, fields).ok())
}

fn json_object<'py>(py: Python<'py>, object: &JsonObject) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (name, value) in object {
        dict.set_item(name, json(py, value)?)?;
    }
    Ok(dict)
}

/// Converts an integer of more than 64 bits. Python limits the number of digits (`sys.set_int_max_str_digits`); a longer
/// integer is a string.
fn integer(py: Python<'_>, digits: &str) -> PyResult<Py<PyAny>> {
    match py.get_type::<PyInt>().call1((digits,)) {
        Err(error) if error.is_instance_of::<PyValueError>(py) => digits.into_py_any(py),
        made => Ok(made?.unbind()),
    }
}

/// Converts any JSON value.
pub(crate) fn json(py: Python<'_>, value: &Json) -> PyResult<Py<PyAny>> {
    match value {
        Json::Null => Ok(py.None()),
        Json::Bool(value) => value.into_py_any(py),
        Json::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(value), _) => value.into_py_any(py),
            (None, Some(value)) => value.into_py_any(py),
            (None, None) => number.as_f64().into_py_any(py),
        },
        Json::String(text) => match large_integer(text) {
            Some(digits) => integer(py, digits),
            None => text.into_py_any(py),
        },
        Json::Array(values) => {
            let list = PyList::empty(py);
            for value in values {
                list.append(json(py, value)?)?;
            }
            Ok(list.into_any().unbind())
        }
        Json::Object(value) => Ok(json_object(py, value)?.into_any().unbind()),
    }
}
