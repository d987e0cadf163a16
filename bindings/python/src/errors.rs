//! Converts errors to exceptions of `didit_rs`, whose module `errors` chooses their classes.

use didit::binding::error_kind;
use didit::webhooks::WebhookError;
use didit::{ApiErrorKind, DiditError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

/// Converts an error to an exception.
pub(crate) fn raise(py: Python<'_>, error: &DiditError) -> PyErr {
    make(py, error).unwrap_or_else(|failure| failure)
}

fn make(py: Python<'_>, error: &DiditError) -> PyResult<PyErr> {
    static FROM_NATIVE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let attributes = PyDict::new(py);
    match error {
        DiditError::Api { error } => {
            attributes.set_item("code", &error.code)?;
            let errors: Vec<_> = error.errors.iter().map(|error| (&error.path, &error.text)).collect();
            attributes.set_item("errors", errors)?;
            attributes.set_item("detail", &error.detail)?;
            attributes.set_item("text", &error.body)?;
            let values = |(name, values)| std::iter::repeat(name).zip(values);
            attributes.set_item("headers", error.headers.iter().flat_map(values).collect::<Vec<(_, _)>>())?;
            attributes.set_item("insufficient_credits", error.kind == ApiErrorKind::InsufficientCredits)?;
        }
        DiditError::Invalid { field, .. } => attributes.set_item("field", field)?,
        DiditError::Timeout { waited_for, .. } => attributes.set_item("waited_for", waited_for.name())?,
        _ => {}
    }
    attributes.set_item("status_code", error.status())?;
    attributes.set_item("request_id", error.request_id())?;
    attributes.set_item("retry_after", error.retry_after().map(|wait| wait.as_secs_f64()))?;
    attributes.set_item("may_have_been_carried_out", error.may_have_been_carried_out())?;
    attributes.set_item("is_retryable", error.is_retryable())?;
    let made = FROM_NATIVE.import(py, "didit_rs.errors", "from_native")?.call1((
        error_kind(error),
        error.to_string(),
        attributes,
    ))?;
    Ok(PyErr::from_value(made))
}

/// Returns the exception for an invalid parameter.
pub(crate) fn invalid(py: Python<'_>, field: &str, reason: &str) -> PyErr {
    raise(py, &DiditError::invalid(field, reason))
}

/// Returns the exception for a call of a closed client.
pub(crate) fn closed(py: Python<'_>) -> PyErr {
    static CLOSED: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let made = CLOSED
        .import(py, "didit_rs.errors", "ClientClosedError")
        .and_then(|class| class.call1(("the client is closed; create a new one",)));
    made.map_or_else(|failure| failure, PyErr::from_value)
}

/// Returns the exception for a call whose client has lost its descriptors. `sent` is true if a write may have been sent.
pub(crate) fn descriptors_closed(py: Python<'_>, sent: bool) -> PyErr {
    static CONNECTION: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = || {
        let attributes = PyDict::new(py);
        attributes.set_item("may_have_been_carried_out", sent)?;
        attributes.set_item("is_retryable", !sent)?;
        let message = if sent {
            "other code of this process has closed the connections of the client during the call, as `os.closerange` \
             does; check whether the call was carried out. The next call opens new ones"
        } else {
            "other code of this process has closed the connections of the client, as `os.closerange` does; nothing was \
             sent. The next call opens new ones"
        };
        let class = CONNECTION.import(py, "didit_rs.errors", "APIConnectionError")?;
        class.call((message,), Some(&attributes))
    };
    make().map_or_else(|failure| failure, PyErr::from_value)
}

/// Converts an error of webhook verification to an exception.
pub(crate) fn refuse(py: Python<'_>, error: &WebhookError) -> PyErr {
    static REFUSED: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let made = REFUSED
        .import(py, "didit_rs.errors", "WebhookVerificationError")
        .and_then(|class| class.call1((error.to_string(), error.code())));
    match made {
        Ok(exception) => PyErr::from_value(exception),
        Err(failure) => failure,
    }
}
