//! Webhooks: verified, read and signed without the interpreter.

use super::{convert, errors};
use crate::schema::JsonObject;
use crate::webhooks::{SignatureForm, Signer, Verifier, WebhookError};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use std::time::Duration;

pub(super) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(verify, module)?)?;
    module.add_function(wrap_pyfunction!(sign, module)?)?;
    module.add_function(wrap_pyfunction!(parse_callback, module)?)
}

const FORMS: [(&str, SignatureForm); 4] = [
    ("raw", SignatureForm::Raw),
    ("v2", SignatureForm::V2),
    ("v2_timestamped", SignatureForm::V2Timestamped),
    ("simple", SignatureForm::Simple),
];

fn form(name: &str) -> PyResult<SignatureForm> {
    FORMS.iter().find(|(known, _)| *known == name).map(|(_, form)| *form).ok_or_else(|| {
        PyValueError::new_err(format!("`{name}` is no form of signature; there are raw, v2, v2_timestamped, simple"))
    })
}

/// What a proven webhook says: the event, the form that proved it, its key for handling it once, the session's status.
type Proven = (Py<PyAny>, &'static str, String, Option<String>);

/// Proves that a webhook is genuine and fresh, and reads it.
#[pyfunction]
fn verify(
    py: Python<'_>,
    body: &[u8],
    headers: Vec<(String, Vec<u8>)>,
    secrets: Vec<String>,
    tolerance: u64,
    now: Option<i64>,
    forms: Option<Vec<String>>,
) -> PyResult<Proven> {
    let forms = forms.map(|names| names.iter().map(|name| form(name)).collect::<PyResult<Vec<_>>>()).transpose()?;
    let verified = py.detach(|| {
        let mut verifier = Verifier::new(secrets)?.tolerance(Duration::from_secs(tolerance));
        if let Some(forms) = forms {
            verifier = verifier.accept(&forms);
        }
        if let Some(now) = now {
            verifier = verifier.clock(move || now);
        }
        verifier.verify(body, headers)
    });
    let event = verified.map_err(|error| errors::refuse(py, &error))?;
    let proven = FORMS.iter().find(|(_, form)| event.signature_form == Some(*form)).map_or("", |(name, _)| *name);
    let status = event.session_status().map(|status| status.as_str().to_owned());
    Ok((convert::model(py, &event, &JsonObject::new())?, proven, event.deduplication_key(), status))
}

/// The headers the platform would send with this body at this time.
#[pyfunction]
fn sign(
    py: Python<'_>,
    body: &[u8],
    secret: &str,
    timestamp: i64,
    v2_form: &str,
) -> PyResult<Vec<(&'static str, String)>> {
    let v2_form = form(v2_form)?;
    let signed = py.detach(|| {
        let headers = Signer::new(secret)?.v2_form(v2_form).sign(body, timestamp)?;
        Ok(headers.iter().map(|(name, value)| (name, value.to_owned())).collect())
    });
    signed.map_err(|error: WebhookError| errors::refuse(py, &error))
}

/// What the address a user came back to says: the session, and where it stood.
#[pyfunction]
fn parse_callback(py: Python<'_>, url: &str) -> PyResult<(String, String)> {
    let callback = crate::parse_callback(url).map_err(|error| errors::raise(py, &error))?;
    Ok((callback.verification_session_id, callback.status.as_str().to_owned()))
}
