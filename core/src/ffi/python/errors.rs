//! Errors as the exceptions of `didit_rs`. Which class an error becomes is decided there.

use crate::webhooks::WebhookError;
use crate::{ApiErrorKind, DiditError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

/// The exception an error becomes.
pub(super) fn raise(py: Python<'_>, error: &DiditError) -> PyErr {
    make(py, error).unwrap_or_else(|failure| failure)
}

fn make(py: Python<'_>, error: &DiditError) -> PyResult<PyErr> {
    static FROM_NATIVE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let facts = PyDict::new(py);
    let kind = match error {
        DiditError::Api { error } => {
            facts.set_item("code", &error.code)?;
            let errors: Vec<_> = error.errors.iter().map(|error| (&error.path, &error.text)).collect();
            facts.set_item("errors", errors)?;
            facts.set_item("detail", &error.detail)?;
            facts.set_item("body", &error.body)?;
            facts.set_item("insufficient_credits", error.kind == ApiErrorKind::InsufficientCredits)?;
            "api"
        }
        DiditError::Connection { .. } => "connection",
        DiditError::Timeout { .. } => "timeout",
        DiditError::Cancelled { .. } => "cancelled",
        DiditError::Invalid { field, .. } => {
            facts.set_item("field", field)?;
            "invalid"
        }
        DiditError::Configuration { .. } => "configuration",
        DiditError::Decode { .. } => "decode",
        DiditError::File { .. } => "file",
    };
    facts.set_item("status_code", error.status())?;
    facts.set_item("request_id", error.request_id())?;
    facts.set_item("retry_after", error.retry_after().map(|wait| wait.as_secs_f64()))?;
    facts.set_item("may_have_been_carried_out", error.may_have_been_carried_out())?;
    facts.set_item("is_retryable", error.is_retryable())?;
    let made = FROM_NATIVE.import(py, "didit_rs.errors", "from_native")?.call1((kind, error.to_string(), facts))?;
    Ok(PyErr::from_value(made))
}

/// The exception a webhook that was not accepted becomes.
pub(super) fn refuse(py: Python<'_>, error: &WebhookError) -> PyErr {
    static REFUSED: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let reason = match error {
        WebhookError::MissingHeader { .. } => "missing_header",
        WebhookError::Malformed { .. } => "malformed",
        WebhookError::NoMatch => "no_match",
        WebhookError::Stale { .. } => "stale",
        WebhookError::TimestampMismatch { .. } => "timestamp_mismatch",
        WebhookError::NoTimestamp => "no_timestamp",
        WebhookError::BadJson { .. } => "bad_json",
        WebhookError::InvalidSecret => "invalid_secret",
    };
    let made = REFUSED
        .import(py, "didit_rs.errors", "WebhookVerificationError")
        .and_then(|class| class.call1((error.to_string(), reason)));
    match made {
        Ok(exception) => PyErr::from_value(exception),
        Err(failure) => failure,
    }
}
