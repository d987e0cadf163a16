//! Verifies, reads and signs webhooks.

use crate::{convert, errors};
use didit::binding::{LargeIntegers, verify_with};
use didit::schema::Model;
use didit::webhooks::{Event, SignatureScheme, Signer, WebhookError, timestamp_of};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyInt, PyList, PyMemoryView, PyString, PyTuple};
use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;

pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Verifier>()?;
    module.add_class::<Verification>()?;
    module.add_function(wrap_pyfunction!(verification, module)?)?;
    module.add_function(wrap_pyfunction!(sign, module)?)?;
    module.add_function(wrap_pyfunction!(parse_callback, module)?)
}

fn scheme(name: &str) -> PyResult<SignatureScheme> {
    SignatureScheme::from_name(name).ok_or_else(|| {
        PyValueError::new_err(format!("`{name}` is not a signature scheme: use raw, v2, v2_timestamped or simple"))
    })
}

/// Size in bytes above which the GIL is released while a body is verified.
const LARGE: usize = 8 * 1024;

thread_local! {
    /// Time of the verification that this thread runs, in Unix seconds.
    static NOW: Cell<i64> = const { Cell::new(0) };
}

/// Verifies webhooks. Create one and reuse it: the work that depends only on the secrets is done once. It can be shared
/// between threads.
///
/// Args:
///     secret: The `secret_shared_key` of the destination, or several during rotation.
///     tolerance: Maximum difference in seconds between the signed timestamp and now.
///     schemes: Accepted signature schemes: `raw`, `v2`, `v2_timestamped`, `simple`. Default: all that cover the whole
///         body.
///
/// Raises:
///     WebhookVerificationError: There is no secret, or a secret is empty or ends with a line break.
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
            // PyO3's own error would quote the value.
            Err(_) => {
                texts(secret).map_err(|_| PyTypeError::new_err("`secret` must be a string or a sequence of strings"))?
            }
        };
        let tolerance = u64::try_from(tolerance)
            .map_err(|_| PyValueError::new_err("`tolerance` must be a non-negative number of seconds"))?;
        let verifier = didit::webhooks::Verifier::new(secrets).map_err(|error| errors::refuse(py, &error))?;
        let verifier = verifier.tolerance(Duration::from_secs(tolerance)).clock(|| NOW.get());
        let Some(schemes) = schemes else { return Ok(Self(verifier)) };
        if schemes.is_instance_of::<PyString>() {
            return Err(PyTypeError::new_err("`schemes` must be a list of strings"));
        }
        let schemes = texts(schemes)?.iter().map(|name| scheme(name)).collect::<PyResult<Vec<_>>>()?;
        if schemes.is_empty() {
            return Err(PyValueError::new_err("`schemes` must not be empty"));
        }
        Ok(Self(verifier.accept(&schemes)))
    }

    /// Verifies a webhook without reading its event. A body that is verified by `X-Signature` may not be valid JSON.
    ///
    /// Args:
    ///     body: The bytes as received, before any parsing.
    ///     headers: All headers of the request; names are case-insensitive. Also a WSGI environment, Django's `META`,
    ///         and raw pairs of ASGI.
    ///     now: Current time in Unix seconds, for tests. Default: `time.time()`.
    ///
    /// Raises:
    ///     WebhookVerificationError: The webhook is not valid; see `reason`. Respond with 400 or 401.
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
        Ok(Verification {
            scheme: verification.scheme.name(),
            timestamp: verification.timestamp,
            header_timestamp: verification.header_timestamp,
            simple,
        })
    }

    /// Verifies a webhook and returns its event.
    ///
    /// Args:
    ///     body: The bytes as received, before any parsing.
    ///     headers: All headers of the request; names are case-insensitive. Also a WSGI environment, Django's `META`,
    ///         and raw pairs of ASGI.
    ///     now: Current time in Unix seconds, for tests. Default: `time.time()`.
    ///
    /// Raises:
    ///     WebhookVerificationError: The webhook is not valid; see `reason`. Respond with 400 or 401.
    #[pyo3(signature = (body, headers, *, now = None))]
    fn verify(
        &self,
        py: Python<'_>,
        body: &Bound<'_, PyAny>,
        headers: &Bound<'_, PyAny>,
        now: Option<i64>,
    ) -> PyResult<Py<PyAny>> {
        let event = self.run(py, body, headers, now, |verifier, body, headers| {
            verify_with(verifier, body, headers.iter().copied(), LargeIntegers::Marked)
        })?;
        to_python(py, event)
    }

    fn __copy__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __deepcopy__(this: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        this
    }

    fn __reduce__(_this: Py<Self>) -> PyResult<()> {
        Err(PyTypeError::new_err(
            "a Verifier cannot be pickled, because it contains secrets; create one in each process",
        ))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Converts an event, with the attributes that are not fields of its JSON.
pub(crate) fn to_python(py: Python<'_>, event: Event) -> PyResult<Py<PyAny>> {
    let event = Arc::new(event);
    let model: Arc<dyn Model> = event.clone();
    convert::model_with(py, &model, |values| {
        values.set_item(intern!(py, "signature_scheme"), event.signature_scheme.map(SignatureScheme::name))?;
        values.set_item(intern!(py, "deduplication_key"), event.deduplication_key())?;
        if let Some(status) = event.session_status() {
            let status = convert::open_enum(py, "SessionStatus", status.as_str())?;
            values.set_item(intern!(py, "session_status"), status)?;
        }
        Ok(())
    })
}

/// Collects the strings of an iterable.
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
        let now = now.map_or_else(|| python_time(py), Ok)?;
        let task = |body: &[u8]| {
            NOW.set(now);
            task(&self.0, body, &headers)
        };
        let run = |body: &[u8]| if body.len() > LARGE { py.detach(|| task(body)) } else { task(body) };
        let done = if let Ok(bytes) = body.cast::<PyBytes>() {
            run(bytes.as_bytes())
        } else if let Ok(text) = body.cast::<PyString>() {
            if let Ok(text) = text.to_str() {
                run(text.as_bytes())
            } else {
                // Lone surrogates become invalid UTF-8, which the verifier rejects.
                let bytes = text.call_method1(intern!(py, "encode"), ("utf-8", "surrogatepass"))?;
                run(bytes.cast::<PyBytes>()?.as_bytes())
            }
        } else {
            // Other buffers, such as a `bytearray`, are copied, because other threads may modify them.
            let view = PyMemoryView::from(body).map_err(|_| no_body(body))?;
            run(view.call_method0(intern!(py, "tobytes"))?.cast::<PyBytes>()?.as_bytes())
        };
        done.map_err(|error| errors::refuse(py, &error))
    }
}

fn no_body(body: &Bound<'_, PyAny>) -> PyErr {
    let kind = body.get_type().name().map_or_else(|_| "another type".to_owned(), |name| name.to_string());
    PyTypeError::new_err(format!("`body` must be the bytes as received, before any parsing, not {kind}"))
}

/// The result of a successful verification.
#[pyclass(frozen, get_all, module = "didit_rs.webhooks")]
struct Verification {
    /// Signature scheme that matched: `raw`, `v2`, `v2_timestamped` or `simple`.
    scheme: &'static str,
    /// Signed timestamp in Unix seconds.
    timestamp: i64,
    /// Value of `X-Timestamp`, or `None` if it is absent, not a decimal number, or occurs with different values. Only
    /// the scheme `v2_timestamped` signs it.
    header_timestamp: Option<i64>,
    /// Session ID, status and type for the scheme `simple`, whose signature covers only these and the timestamp.
    simple: Option<(String, String, String)>,
}

#[pymethods]
impl Verification {
    fn __copy__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __deepcopy__(this: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        this
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
        let make = py.import("didit_rs._native")?.getattr("verification")?;
        let Self { scheme, timestamp, header_timestamp, simple } = self;
        Ok((make, (*scheme, *timestamp, *header_timestamp, simple).into_pyobject(py)?.into_any()))
    }

    fn __repr__(&self) -> String {
        format!("Verification(scheme='{}', timestamp={})", self.scheme, self.timestamp)
    }
}

/// Creates the copy of a verification that was pickled.
#[pyfunction]
fn verification(
    scheme: &str,
    timestamp: i64,
    header_timestamp: Option<i64>,
    simple: Option<(String, String, String)>,
) -> PyResult<Verification> {
    Ok(Verification { scheme: self::scheme(scheme)?.name(), timestamp, header_timestamp, simple })
}

type Headers<'py> = Vec<(&'static str, Bound<'py, PyAny>)>;

/// Returns the bytes of a header value.
fn content_of<'a>(value: &'a Bound<'_, PyAny>) -> &'a [u8] {
    match (value.cast::<PyString>(), value.cast::<PyBytes>()) {
        // A value with lone surrogates cannot be a signature, but the header is present.
        (Ok(text), _) => text.to_str().unwrap_or("?").as_bytes(),
        (_, Ok(bytes)) => bytes.as_bytes(),
        _ => b"?",
    }
}

/// Collects the signature headers from any of the types that web frameworks use for headers.
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
    let wrong = |_| PyTypeError::new_err("`headers` must be a mapping or pairs of name and value");
    for pair in pairs.try_iter().map_err(wrong)? {
        let [name, value]: [Bound<'_, PyAny>; 2] = pair?.extract().map_err(wrong)?;
        take(&mut found, &name, value)?;
    }
    Ok(found)
}

const TIMESTAMP: &str = "X-Timestamp";
const NAMES: [&str; 4] = ["X-Signature", "X-Signature-V2", "X-Signature-Simple", TIMESTAMP];

/// Returns the signature header of this name, which may have the form of WSGI and Django's `META`, such as
/// `HTTP_X_SIGNATURE_V2`.
fn named(text: &[u8]) -> Option<&'static str> {
    let environ = text.get(..5).is_some_and(|start| start.eq_ignore_ascii_case(b"HTTP_"));
    let same = |known: &&str| {
        if environ {
            let letter = |letter: u8| if letter == b'-' { b'_' } else { letter.to_ascii_uppercase() };
            known.bytes().map(letter).eq(text[5..].iter().map(u8::to_ascii_uppercase))
        } else {
            known.as_bytes().eq_ignore_ascii_case(text)
        }
    };
    NAMES.into_iter().find(same)
}

/// Adds a header if it is a signature header. The value `None` means that the header is absent.
fn take<'py>(found: &mut Headers<'py>, name: &Bound<'_, PyAny>, value: Bound<'py, PyAny>) -> PyResult<()> {
    let name = match (name.cast::<PyString>(), name.cast::<PyBytes>()) {
        // A name with lone surrogates is not a signature header.
        (Ok(text), _) => named(text.to_str().unwrap_or_default().as_bytes()),
        (_, Ok(bytes)) => named(bytes.as_bytes()),
        _ => return Err(PyTypeError::new_err("header names must be strings")),
    };
    let Some(name) = name else { return Ok(()) };
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        for one in value.try_iter()? {
            add(found, name, one?)?;
        }
        return Ok(());
    }
    add(found, name, value)
}

/// Adds one value of a signature header.
fn add<'py>(found: &mut Headers<'py>, name: &'static str, value: Bound<'py, PyAny>) -> PyResult<()> {
    if value.is_none() {
        return Ok(());
    }
    let value = if value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>() {
        value
    } else if value.is_instance_of::<PyByteArray>() || value.is_instance_of::<PyMemoryView>() {
        value.py().get_type::<PyBytes>().call1((value,))?
    } else if name == TIMESTAMP && value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>() {
        value.str()?.into_any()
    } else {
        return Err(PyTypeError::new_err(format!("the value of {name} must be a string")));
    };
    found.push((name, value));
    Ok(())
}

/// Returns the time of Python's `time.time()`, which tests replace, in Unix seconds.
fn python_time(py: Python<'_>) -> PyResult<i64> {
    static TIME: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let module = TIME.get_or_try_init(py, || py.import("time").map(Bound::unbind))?;
    // The attribute is read every time, because a test may have replaced it.
    let seconds = module.bind(py).call_method0(intern!(py, "time"))?;
    seconds.call_method0(intern!(py, "__int__"))?.extract()
}

/// Returns the headers that the platform sends with this body at this time. Default: the timestamp of the body, or now.
#[pyfunction]
fn sign(
    py: Python<'_>,
    body: &[u8],
    secret: &str,
    timestamp: Option<i64>,
    v2_scheme: &str,
) -> PyResult<Vec<(&'static str, String)>> {
    let v2_scheme = scheme(v2_scheme)?;
    let of_body = || timestamp_of(body).map_err(|error| errors::refuse(py, &error.into()));
    let timestamp = match timestamp.map_or_else(of_body, |timestamp| Ok(Some(timestamp)))? {
        Some(timestamp) => timestamp,
        None => python_time(py)?,
    };
    let signed = py.detach(|| {
        let headers = Signer::new(secret)?.v2_scheme(v2_scheme).sign(body, timestamp)?;
        Ok(headers.iter().map(|(name, value)| (name, value.to_owned())).collect())
    });
    signed.map_err(|error: WebhookError| errors::refuse(py, &error))
}

/// Parses the URL that a user returned to: session ID and status.
#[pyfunction]
fn parse_callback(py: Python<'_>, url: &str) -> PyResult<(String, String)> {
    let callback = didit::parse_callback(url).map_err(|error| errors::raise(py, &error))?;
    Ok((callback.verification_session_id, callback.status.as_str().to_owned()))
}
