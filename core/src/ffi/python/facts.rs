//! The facts of the declarations, for the package that builds its classes from them.

use super::{convert, errors, webhooks};
use crate::Error;
use crate::operation::Operation;
use crate::registry::Registry;
use crate::resources::{RESOURCES, operations};
use crate::schema::{
    EnumDescriptor, ModelDescriptor, ModelKind, TypeDescriptor, from_json, python_doc, read_params, read_strict,
};
use pyo3::exceptions::{PyKeyError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use std::sync::LazyLock;

static REGISTRY: LazyLock<Registry> = LazyLock::new(Registry::of_everything);

pub(super) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(registry, module)?)?;
    module.add_function(wrap_pyfunction!(operation_facts, module)?)?;
    module.add_function(wrap_pyfunction!(model_facts, module)?)?;
    module.add_function(wrap_pyfunction!(enum_facts, module)?)?;
    module.add_function(wrap_pyfunction!(read, module)?)?;
    module.add_function(wrap_pyfunction!(construct, module)?)
}

/// The operation of this name.
pub(super) fn find_operation(name: &str) -> PyResult<&'static Operation> {
    operations().find(|operation| operation.name == name).ok_or_else(|| PyKeyError::new_err(name.to_owned()))
}

fn find_model(name: &str) -> PyResult<&'static ModelDescriptor> {
    let found = REGISTRY.models.iter().find(|descriptor| descriptor.python_name() == name);
    found.copied().ok_or_else(|| PyKeyError::new_err(name.to_owned()))
}

/// The open enum whose values a field of this type has.
pub(super) fn enum_of(ty: TypeDescriptor) -> Option<&'static EnumDescriptor> {
    match ty {
        TypeDescriptor::Enum(descriptor) => Some(descriptor),
        TypeDescriptor::List(inner) | TypeDescriptor::Patch(inner) => enum_of(*inner),
        _ => None,
    }
}

/// Whether a field of this type has models as its values.
pub(super) fn holds_models(ty: TypeDescriptor) -> bool {
    match ty {
        TypeDescriptor::Model(_) => true,
        TypeDescriptor::List(inner) | TypeDescriptor::Patch(inner) => holds_models(*inner),
        _ => false,
    }
}

/// The names of everything: resources with their operations, models, enums.
#[pyfunction]
fn registry(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let resources = PyList::empty(py);
    for resource in RESOURCES {
        let names: Vec<_> = resource.operations.iter().map(|operation| operation.name).collect();
        resources.append((resource.name, python_doc(resource.doc), names))?;
    }
    let facts = PyDict::new(py);
    facts.set_item("resources", resources)?;
    let pages = REGISTRY.models.iter().filter(|descriptor| descriptor.kind == ModelKind::Page);
    facts.set_item("pages", pages.map(|descriptor| descriptor.python_name()).collect::<Vec<_>>())?;
    facts.set_item("models", REGISTRY.models.iter().map(|descriptor| descriptor.python_name()).collect::<Vec<_>>())?;
    facts.set_item("enums", REGISTRY.enums.iter().map(|descriptor| descriptor.name).collect::<Vec<_>>())?;
    Ok(facts)
}

/// The facts of an operation.
#[pyfunction]
fn operation_facts<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyDict>> {
    let operation = find_operation(name)?;
    let facts = PyDict::new(py);
    facts.set_item("name", operation.name)?;
    facts.set_item("method_name", operation.method_name)?;
    facts.set_item("method", operation.method.as_str())?;
    facts.set_item("path", operation.path)?;
    facts.set_item("doc", python_doc(operation.doc))?;
    facts.set_item("arguments", operation.arguments)?;
    facts.set_item("params", operation.params.as_ref().map(|params| params.model.python_name()))?;
    facts.set_item("answer", operation.answer.ty.python_type(false))?;
    facts.set_item("paged", operation.paged)?;
    Ok(facts)
}

/// The facts of a model.
#[pyfunction]
fn model_facts<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyDict>> {
    let descriptor = find_model(name)?;
    let fields = PyList::empty(py);
    for field in descriptor.fields {
        let facts = PyDict::new(py);
        facts.set_item("name", field.python_name())?;
        facts.set_item("wire", field.name)?;
        facts.set_item("doc", python_doc(field.doc))?;
        facts.set_item("type", field.ty.python_type(false))?;
        facts.set_item("given", field.ty.python_type(true))?;
        facts.set_item("required", field.required)?;
        facts.set_item("optional", field.optional)?;
        facts.set_item("clears", matches!(field.ty, TypeDescriptor::Patch(_)))?;
        facts.set_item("visible", field.visible())?;
        facts.set_item("nested", holds_models(field.ty))?;
        fields.append(facts)?;
    }
    let facts = PyDict::new(py);
    facts.set_item("name", descriptor.python_name())?;
    facts.set_item("doc", python_doc(descriptor.doc))?;
    facts.set_item("page", descriptor.kind == ModelKind::Page)?;
    facts.set_item("fields", fields)?;
    Ok(facts)
}

/// The facts of an open enum: its documentation, and name, text and documentation of each value.
#[pyfunction]
fn enum_facts<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyDict>> {
    let found = REGISTRY.enums.iter().find(|descriptor| descriptor.name == name);
    let descriptor = found.ok_or_else(|| PyKeyError::new_err(name.to_owned()))?;
    let values: Vec<_> = descriptor
        .variants
        .iter()
        .map(|variant| (variant.python_name(), variant.wire, python_doc(variant.doc)))
        .collect();
    let facts = PyDict::new(py);
    facts.set_item("name", descriptor.name)?;
    facts.set_item("doc", python_doc(descriptor.doc))?;
    facts.set_item("values", values)?;
    Ok(facts)
}

/// Reads a model from JSON text as an answer is read: nothing unexpected fails.
#[pyfunction]
fn read(py: Python<'_>, name: &str, text: &[u8]) -> PyResult<Py<PyAny>> {
    let wrong = |error: serde_json::Error| {
        let reason =
            format!("is no {name}: {:?} error at line {}, column {}", error.classify(), error.line(), error.column());
        errors::raise(py, &Error::invalid("text", reason))
    };
    let descriptor = find_model(name)?;
    if descriptor.name == "Event" {
        return webhooks::to_python(py, from_json(text).map_err(wrong)?);
    }
    convert::model(py, descriptor.read(text).map_err(wrong)?)
}

/// Makes a model from keywords, as JSON text: every key must be declared, and every value of its type.
#[pyfunction]
fn construct(py: Python<'_>, name: &str, text: &[u8]) -> PyResult<Py<PyAny>> {
    let wrong = |error: Error| PyTypeError::new_err(format!("{name}(): {error}"));
    let descriptor = find_model(name)?;
    if descriptor.name == "Event" {
        return webhooks::to_python(py, read_params(text).map_err(wrong)?);
    }
    convert::model(py, read_strict(text, descriptor).map_err(wrong)?)
}
