//! Exports the descriptors of models, enums and operations, from which the package builds its classes.

use crate::{convert, errors, webhooks};
use didit::Error;
use didit::Registry;
use didit::binding::docs::{DocFormat, format_doc};
use didit::binding::{LargeIntegers, quote_large_integers, read_strict};
use didit::operation::Operation;
use didit::resources::{operations, resources};
use didit::schema::{Model, ModelDescriptor, ModelKind, TypeDescriptor};
use didit::webhooks::Event;
use pyo3::exceptions::{PyKeyError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use std::any::Any;
use std::sync::LazyLock;

static REGISTRY: LazyLock<Registry> = LazyLock::new(Registry::of_everything);

pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(registry, module)?)?;
    module.add_function(wrap_pyfunction!(operation_descriptor, module)?)?;
    module.add_function(wrap_pyfunction!(model_descriptor, module)?)?;
    module.add_function(wrap_pyfunction!(enum_descriptor, module)?)?;
    module.add_function(wrap_pyfunction!(read, module)?)?;
    module.add_function(wrap_pyfunction!(construct, module)?)
}

/// Returns the operation of this name.
pub(crate) fn find_operation(name: &str) -> PyResult<&'static Operation> {
    operations().find(|operation| operation.name == name).ok_or_else(|| PyKeyError::new_err(name.to_owned()))
}

fn find_model(name: &str) -> PyResult<&'static ModelDescriptor> {
    let found = REGISTRY.models.iter().find(|descriptor| descriptor.python_name() == name);
    found.copied().ok_or_else(|| PyKeyError::new_err(name.to_owned()))
}

/// Documentation with the links and names of Python.
fn doc(text: &str) -> String {
    format_doc(text, DocFormat::Python)
}

/// Returns the names of all resources with their operations, models and enums.
#[pyfunction]
fn registry(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let listed = PyList::empty(py);
    for resource in resources() {
        let names: Vec<_> = resource.operations.iter().map(|operation| operation.name).collect();
        listed.append((resource.name, doc(resource.doc), names))?;
    }
    let attributes = PyDict::new(py);
    attributes.set_item("resources", listed)?;
    let pages = REGISTRY.models.iter().filter(|descriptor| descriptor.kind == ModelKind::Page);
    attributes.set_item("pages", pages.map(|descriptor| descriptor.python_name()).collect::<Vec<_>>())?;
    attributes
        .set_item("models", REGISTRY.models.iter().map(|descriptor| descriptor.python_name()).collect::<Vec<_>>())?;
    attributes.set_item("enums", REGISTRY.enums.iter().map(|descriptor| descriptor.name).collect::<Vec<_>>())?;
    Ok(attributes)
}

/// Returns the descriptor of an operation.
#[pyfunction]
fn operation_descriptor<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyDict>> {
    let operation = find_operation(name)?;
    let attributes = PyDict::new(py);
    attributes.set_item("name", operation.name)?;
    attributes.set_item("method_name", operation.method_name)?;
    attributes.set_item("method", operation.method.as_str())?;
    attributes.set_item("path", operation.path)?;
    attributes.set_item("doc", doc(operation.doc))?;
    attributes.set_item("arguments", operation.arguments)?;
    attributes.set_item("params", operation.params.as_ref().map(|params| params.model.python_name()))?;
    attributes.set_item("response", operation.response.ty.python_type(false))?;
    attributes.set_item("paged", operation.paged)?;
    Ok(attributes)
}

/// Returns the descriptor of a model.
#[pyfunction]
fn model_descriptor<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyDict>> {
    let descriptor = find_model(name)?;
    let fields = PyList::empty(py);
    for field in descriptor.fields {
        let attributes = PyDict::new(py);
        attributes.set_item("name", field.python_name())?;
        attributes.set_item("wire", field.name)?;
        attributes.set_item("doc", doc(&field.doc))?;
        attributes.set_item("type", field.ty.python_type(false))?;
        attributes.set_item("given", field.python_given_type())?;
        attributes.set_item("comma_separated", field.comma_separated)?;
        attributes.set_item("base64", field.base64)?;
        attributes.set_item("file", is_file(field.ty))?;
        attributes.set_item("required", field.required)?;
        attributes.set_item("optional", field.optional)?;
        attributes.set_item("clears", matches!(field.ty, TypeDescriptor::Patch(_)))?;
        attributes.set_item("visible", field.is_visible())?;
        attributes.set_item("nested", field.ty.contains_models())?;
        fields.append(attributes)?;
    }
    let attributes = PyDict::new(py);
    attributes.set_item("name", descriptor.python_name())?;
    attributes.set_item("doc", doc(descriptor.doc))?;
    attributes.set_item("page", descriptor.kind == ModelKind::Page)?;
    let local = PyDict::new(py);
    for value in descriptor.local {
        local.set_item(value.rust_name(), value.name)?;
    }
    attributes.set_item("local", local)?;
    attributes.set_item("fields", fields)?;
    Ok(attributes)
}

fn is_file(ty: TypeDescriptor) -> bool {
    match ty {
        TypeDescriptor::File => true,
        TypeDescriptor::List(inner) | TypeDescriptor::Patch(inner) => is_file(*inner),
        _ => false,
    }
}

/// Returns the descriptor of an open enum: documentation, and name, string and documentation of each value.
#[pyfunction]
fn enum_descriptor<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyDict>> {
    let found = REGISTRY.enums.iter().find(|descriptor| descriptor.name == name);
    let descriptor = found.ok_or_else(|| PyKeyError::new_err(name.to_owned()))?;
    let values: Vec<_> =
        descriptor.variants.iter().map(|variant| (variant.python_name(), variant.wire, doc(&variant.doc))).collect();
    let attributes = PyDict::new(py);
    attributes.set_item("name", descriptor.name)?;
    attributes.set_item("doc", doc(descriptor.doc))?;
    attributes.set_item("values", values)?;
    Ok(attributes)
}

/// Reads a model from JSON like a response: unexpected fields and values do not fail.
#[pyfunction]
fn read(py: Python<'_>, name: &str, text: &[u8]) -> PyResult<Py<PyAny>> {
    let wrong = |error: serde_json::Error| {
        let reason = format!(
            "is not a {name}: {:?} error at line {}, column {}",
            error.classify(),
            error.line(),
            error.column()
        );
        errors::raise(py, &Error::invalid("text", reason))
    };
    let descriptor = find_model(name)?;
    let text = quote_large_integers(text, LargeIntegers::Marked);
    to_python(py, descriptor.read(&text).map_err(wrong)?)
}

/// Creates a model from keywords as JSON: all keys must be declared, and all values of their types.
#[pyfunction]
fn construct(py: Python<'_>, name: &str, text: &[u8]) -> PyResult<Py<PyAny>> {
    let wrong = |error: Error| PyTypeError::new_err(format!("{name}(): {error}"));
    let descriptor = find_model(name)?;
    to_python(py, read_strict(text, descriptor).map_err(wrong)?)
}

/// Converts a model. Events have further attributes.
fn to_python(py: Python<'_>, model: Box<dyn Model>) -> PyResult<Py<PyAny>> {
    let model: Box<dyn Any> = match model.descriptor().kind {
        ModelKind::Event => model,
        _ => return convert::model(py, model),
    };
    let event = model.downcast::<Event>().map_err(|_| PyTypeError::new_err("an event of an unknown type"))?;
    webhooks::to_python(py, *event)
}
