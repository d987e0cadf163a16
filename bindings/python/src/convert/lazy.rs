//! Converts nested models on first access: reading the status of a decision does not convert everything else in it.
//! Until then, the dictionary of the outer object has an entry with the location of its nested models. Access to one of
//! them, or to the dictionary, fills it.

use crate::convert;
use didit::schema::{Model, ValueRef};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString};
use std::sync::Arc;

/// A field of a model and, if it is a list, the index of an item.
#[derive(Clone, Copy)]
struct Step {
    field: usize,
    item: usize,
}

/// Location of a model in a response.
#[derive(Clone, Copy)]
pub(crate) struct Location<'a> {
    response: &'a Arc<dyn Model>,
    steps: &'a [Step],
}

/// Location of a nested model.
pub(crate) struct Path<'a> {
    response: &'a Arc<dyn Model>,
    steps: Vec<Step>,
}

impl Path<'_> {
    pub(crate) fn location(&self) -> Location<'_> {
        Location { response: self.response, steps: &self.steps }
    }
}

impl<'a> Location<'a> {
    /// The response itself.
    pub(crate) fn top(response: &'a Arc<dyn Model>) -> Self {
        Self { response, steps: &[] }
    }

    pub(crate) fn inner(self, field: usize, item: usize) -> Path<'a> {
        Path { response: self.response, steps: self.steps.iter().copied().chain([Step { field, item }]).collect() }
    }

    /// Stores the location in the dictionary of an object.
    pub(crate) fn store_in(self, values: &Bound<'_, PyDict>) -> PyResult<()> {
        let pending = PendingModels { response: Arc::clone(self.response), steps: self.steps.into() };
        values.set_item(mark(values.py()), Bound::new(values.py(), pending)?)
    }
}

/// Key of the location in the dictionary of an object.
fn mark(py: Python<'_>) -> &Bound<'_, PyString> {
    intern!(py, "_lazy")
}

/// Location of the nested models of an object.
#[pyclass(frozen, module = "didit_rs._native")]
struct PendingModels {
    response: Arc<dyn Model>,
    steps: Box<[Step]>,
}

impl PendingModels {
    fn fill(&self, only: Option<usize>, values: &Bound<'_, PyDict>) -> PyResult<()> {
        let model = self.steps.iter().try_fold(&*self.response, |model, step| match model.field(step.field) {
            ValueRef::Model(inner) => Some(inner),
            ValueRef::List(items) => match items.item(step.item) {
                ValueRef::Model(inner) => Some(inner),
                _ => None,
            },
            _ => None,
        });
        let location = Location { response: &self.response, steps: &self.steps };
        model.map_or(Ok(()), |model| convert::fill_nested(model, location, only, values))
    }
}

/// Returns the dictionary of an object without filling it, unlike `__dict__`.
pub(crate) fn dictionary<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    static DICTIONARY: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let of = DICTIONARY.import(object.py(), "didit_rs._models", "dictionary")?;
    Ok(of.call1((object,))?.cast_into()?)
}

fn pending_in<'py>(values: &Bound<'py, PyDict>) -> PyResult<Option<Bound<'py, PendingModels>>> {
    values.get_item(mark(values.py()))?.map(|pending| Ok(pending.cast_into()?)).transpose()
}

/// Fills a dictionary with all nested models.
#[pyfunction]
pub(crate) fn fill(values: &Bound<'_, PyDict>) -> PyResult<()> {
    if let Some(pending) = pending_in(values)? {
        pending.get().fill(None, values)?;
        // Another thread may have removed it meanwhile.
        let py = values.py();
        values.call_method1(intern!(py, "pop"), (mark(py), py.None()))?;
    }
    Ok(())
}

/// Descriptor of a field whose values are models.
#[pyclass(frozen, module = "didit_rs._native")]
pub(crate) struct LazyModel {
    name: Py<PyString>,
    index: usize,
}

#[pymethods]
impl LazyModel {
    #[new]
    fn new(py: Python<'_>, name: &str, index: usize) -> Self {
        Self { name: PyString::intern(py, name).unbind(), index }
    }

    fn __get__(&self, object: &Bound<'_, PyAny>, _class: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = object.py();
        // `None` if the attribute is read on the class.
        if !object.is_none() {
            let values = dictionary(object)?;
            if let Some(pending) = pending_in(&values)? {
                pending.get().fill(Some(self.index), &values)?;
            }
            // Also without pending models: another thread may have filled the dictionary meanwhile.
            if let Some(value) = values.get_item(&self.name)? {
                return Ok(value.unbind());
            }
        }
        Ok(py.None())
    }
}
