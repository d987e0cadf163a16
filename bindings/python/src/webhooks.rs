//! Webhooks: verified, read and signed without the interpreter.

use crate::{convert, errors};
use didit::schema::Model;
use didit::webhooks::{Event, SignatureScheme, Signer, WebhookError};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyMemoryView, PyString, PyTuple};
use std::sync::Arc;
use std::time::Duration;

pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Verifier>()?;
    module.add_class::<Verification>()?;
    module.add_function(wrap_pyfunction!(sign, module)?)?;
    module.add_function(wrap_pyfunction!(parse_callback, module)?)
}

const SCHEMES: [(&str, SignatureScheme); 4] = [
    ("raw", SignatureScheme::Raw),
    ("v2", SignatureScheme::V2),
    ("v2_timestamped", SignatureScheme::V2Timestamped),
    ("simple", SignatureScheme::Simple),
];

fn scheme(name: &str) -> PyResult<SignatureScheme> {
    SCHEMES.iter().find(|(known, _)| *known == name).map(|(_, scheme)| *scheme).ok_or_else(|| {
        PyValueError::new_err(format!("`{name}` is not a signature scheme: use raw, v2, v2_timestamped or simple"))
    })
}

fn name_of(scheme: SignatureScheme) -> &'static str {
    SCHEMES.iter().find(|(_, known)| *known == scheme).map_or("", |(name, _)| *name)
}

/// From how many bytes on a body is worth letting other threads run meanwhile.
const LARGE: usize = 8 * 1024;

/// Tells whether webhooks are genuine and fresh. Make one and keep it: the work that depends on the secrets alone is
/// done once. Threads may share it.
///
/// Args:
///     secret: The destination's `secret_shared_key` or, while it is being changed, several.
///     tolerance: How many seconds the signed time may lie from now, to either side.
///     schemes: Accept exactly these schemes of signature: `raw`, `v2`, `v2_timestamped`, `simple`. By default all that
///         prove the whole body.
///
/// Raises:
///     WebhookVerificationError: There is no secret, or one that is empty or ends with a line end.
#[pyclass(frozen, module = "didit_rs.webhooks")]
struct Verifier(didit::webhooks::Verifier);

#[pymethods]
impl Verifier {
    #[new]
    #[pyo3(signature = (secret, *, tolerance = 300, schemes = None))]
    fn new(
        py: Python<'_>,
        secret: &Bound<'_, PyAny>,
        tolerance: i64,
        schemes: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let secrets = match secret.extract() {
            Ok(one) => vec![one],
            // Not the error of the value, which would quote it.
            Err(_) => texts(secret).map_err(|_| PyTypeError::new_err("`secret` must be a text, or several"))?,
        };
        let tolerance = u64::try_from(tolerance)
            .map_err(|_| PyValueError::new_err("`tolerance` must be a number of seconds, not below nought"))?;
        let verifier = didit::webhooks::Verifier::new(secrets).map_err(|error| errors::refuse(py, &error))?;
        let verifier = verifier.tolerance(Duration::from_secs(tolerance));
        let Some(schemes) = schemes else { return Ok(Self(verifier)) };
        if schemes.is_instance_of::<PyString>() {
            return Err(PyTypeError::new_err("`schemes` must be a list of strings"));
        }
        let schemes = texts(schemes)?.iter().map(|name| scheme(name)).collect::<PyResult<Vec<_>>>()?;
        if schemes.is_empty() {
            return Err(PyValueError::new_err("`schemes` is empty, and so no webhook would be accepted"));
        }
        Ok(Self(verifier.accept(&schemes)))
    }

    /// Prove that a webhook is genuine and fresh, without reading what it says: what `X-Signature` proves may be no JSON.
    ///
    /// Args:
    ///     body: The bytes as received, before any parsing.
    ///     headers: All headers of the request, names in any case.
    ///     now: The time in Unix seconds, for tests.
    ///
    /// Raises:
    ///     WebhookVerificationError: It is not a valid, fresh delivery; `reason` says why. Answer 400 or 401.
    #[pyo3(signature = (body, headers, *, now = None))]
    fn verify_signature(
        &self,
        py: Python<'_>,
        body: &Bound<'_, PyAny>,
        headers: &Bound<'_, PyAny>,
        now: Option<i64>,
    ) -> PyResult<Verification> {
        let verification = self.run(py, body, headers, now, |verifier, body, headers| {
            verifier.verify_signature(body, headers.iter().copied())
        })?;
        let simple = verification.simple.map(|values| (values.session_id, values.status, values.webhook_type));
        Ok(Verification { scheme: name_of(verification.scheme), timestamp: verification.timestamp, simple })
    }

    /// Prove that a webhook is genuine and fresh, and read it.
    ///
    /// Args:
    ///     body: The bytes as received, before any parsing.
    ///     headers: All headers of the request, names in any case.
    ///     now: The time in Unix seconds, for tests.
    ///
    /// Raises:
    ///     WebhookVerificationError: It is not a valid, fresh delivery; `reason` says why. Answer 400 or 401.
    #[pyo3(signature = (body, headers, *, now = None))]
    fn verify(
        &self,
        py: Python<'_>,
        body: &Bound<'_, PyAny>,
        headers: &Bound<'_, PyAny>,
        now: Option<i64>,
    ) -> PyResult<Py<PyAny>> {
        let event =
            self.run(py, body, headers, now, |verifier, body, headers| verifier.verify(body, headers.iter().copied()))?;
        to_python(py, event)
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// An event with what is told of it beyond its fields.
pub(crate) fn to_python(py: Python<'_>, event: Event) -> PyResult<Py<PyAny>> {
    let event = Arc::new(event);
    let model: Arc<dyn Model> = event.clone();
    convert::model_with(py, &model, |values| {
        values.set_item(intern!(py, "signature_scheme"), event.signature_scheme.map(name_of))?;
        values.set_item(intern!(py, "deduplication_key"), event.deduplication_key())?;
        if let Some(status) = event.session_status() {
            let status = convert::open_enum(py, "SessionStatus", status.as_str())?;
            values.set_item(intern!(py, "session_status"), status)?;
        }
        Ok(())
    })
}

/// Several texts, of whatever can be gone through.
fn texts(several: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    several.try_iter()?.map(|one| one?.extract()).collect()
}

impl Verifier {
    fn run<T: Send>(
        &self,
        py: Python<'_>,
        body: &Bound<'_, PyAny>,
        headers: &Bound<'_, PyAny>,
        now: Option<i64>,
        task: impl Fn(&didit::webhooks::Verifier, &[u8], &[(&str, &[u8])]) -> Result<T, WebhookError> + Sync,
    ) -> PyResult<T> {
        let headers = headers_of(headers)?;
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, content_of(value))).collect();
        let at;
        let verifier = match now {
            Some(now) => {
                at = self.0.clone().clock(move || now);
                &at
            }
            None => &self.0,
        };
        let run = |body: &[u8]| {
            if body.len() > LARGE {
                py.detach(|| task(verifier, body, &headers))
            } else {
                task(verifier, body, &headers)
            }
        };
        let done = if let Ok(bytes) = body.cast::<PyBytes>() {
            run(bytes.as_bytes())
        } else if let Ok(text) = body.cast::<PyString>() {
            if let Ok(text) = text.to_str() {
                run(text.as_bytes())
            } else {
                // Half of a surrogate pair is no UTF-8 then, which the verifier refuses as it refuses such bytes.
                let bytes = text.call_method1(intern!(py, "encode"), ("utf-8", "surrogatepass"))?;
                run(bytes.cast::<PyBytes>()?.as_bytes())
            }
        } else {
            // Whatever else holds bytes, such as a `bytearray`. A copy, because others may write into it meanwhile.
            let view = PyMemoryView::from(body).map_err(|_| no_body(body))?;
            run(view.call_method0(intern!(py, "tobytes"))?.cast::<PyBytes>()?.as_bytes())
        };
        done.map_err(|error| errors::refuse(py, &error))
    }
}

fn no_body(body: &Bound<'_, PyAny>) -> PyErr {
    let kind = body.get_type().name().map_or_else(|_| "something else".to_owned(), |name| name.to_string());
    PyTypeError::new_err(format!("`body` must be the bytes as received, before any parsing, not {kind}"))
}

/// A webhook was found genuine and fresh; this is by what.
#[pyclass(frozen, get_all, module = "didit_rs.webhooks")]
struct Verification {
    /// Which scheme of signature matched: `raw`, `v2`, `v2_timestamped` or `simple`.
    scheme: &'static str,
    /// When it was sent, in Unix seconds; covered by the signature.
    timestamp: i64,
    /// After `simple`: session, status and type, which with the time are all that is proven of the body then.
    simple: Option<(String, String, String)>,
}

#[pymethods]
impl Verification {
    fn __repr__(&self) -> String {
        format!("Verification(scheme='{}', timestamp={})", self.scheme, self.timestamp)
    }
}

type Headers<'py> = Vec<(&'static str, Bound<'py, PyAny>)>;

/// The bytes of a header's value.
fn content_of<'a>(value: &'a Bound<'_, PyAny>) -> &'a [u8] {
    match (value.cast::<PyString>(), value.cast::<PyBytes>()) {
        // What is no Unicode is no signature either, but it was there.
        (Ok(text), _) => text.to_str().unwrap_or("?").as_bytes(),
        (_, Ok(bytes)) => bytes.as_bytes(),
        _ => b"?",
    }
}

/// The headers that tell about a signature, of any of the shapes in which frameworks have headers.
fn headers_of<'py>(headers: &Bound<'py, PyAny>) -> PyResult<Headers<'py>> {
    let mut found = Vec::with_capacity(NAMES.len());
    if let Ok(dict) = headers.cast::<PyDict>() {
        for (name, value) in dict {
            take(&mut found, &name, value)?;
        }
        return Ok(found);
    }
    let items = headers.getattr_opt(intern!(headers.py(), "items"))?;
    let pairs = items.map_or_else(|| Ok(headers.clone()), |items| items.call0())?;
    let wrong = |_| PyTypeError::new_err("`headers` must be a mapping, or pairs of name and value");
    for pair in pairs.try_iter().map_err(wrong)? {
        let [name, value]: [Bound<'_, PyAny>; 2] = pair?.extract().map_err(wrong)?;
        take(&mut found, &name, value)?;
    }
    Ok(found)
}

const NAMES: [&str; 4] = ["X-Signature", "X-Signature-V2", "X-Signature-Simple", "X-Timestamp"];

/// Takes a header, if it is one of those; nobody else's are looked at.
fn take<'py>(found: &mut Headers<'py>, name: &Bound<'_, PyAny>, value: Bound<'py, PyAny>) -> PyResult<()> {
    let named = |text: &[u8]| NAMES.into_iter().find(|known| known.as_bytes().eq_ignore_ascii_case(text));
    let name = match (name.cast::<PyString>(), name.cast::<PyBytes>()) {
        // A name that is no Unicode is none of these.
        (Ok(text), _) => named(text.to_str().unwrap_or_default().as_bytes()),
        (_, Ok(bytes)) => named(bytes.as_bytes()),
        _ => return Err(PyTypeError::new_err("the names of headers must be texts")),
    };
    let Some(name) = name else { return Ok(()) };
    if value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>() {
        found.push((name, value));
    } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        for one in value.try_iter()? {
            take(found, PyString::intern(value.py(), name).as_any(), one?)?;
        }
    } else {
        return Err(PyTypeError::new_err(format!("the value of {name} must be a text")));
    }
    Ok(())
}

/// The headers the platform would send with this body at this time.
#[pyfunction]
fn sign(
    py: Python<'_>,
    body: &[u8],
    secret: &str,
    timestamp: i64,
    v2_scheme: &str,
) -> PyResult<Vec<(&'static str, String)>> {
    let v2_scheme = scheme(v2_scheme)?;
    let signed = py.detach(|| {
        let headers = Signer::new(secret)?.v2_scheme(v2_scheme).sign(body, timestamp)?;
        Ok(headers.iter().map(|(name, value)| (name, value.to_owned())).collect())
    });
    signed.map_err(|error: WebhookError| errors::refuse(py, &error))
}

/// What the address a user came back to says: the session, and where it stood.
#[pyfunction]
fn parse_callback(py: Python<'_>, url: &str) -> PyResult<(String, String)> {
    let callback = didit::parse_callback(url).map_err(|error| errors::raise(py, &error))?;
    Ok((callback.verification_session_id, callback.status.as_str().to_owned()))
}
