//! The native client, which all methods of the Python classes call.

use crate::descriptors::find_operation;
use crate::files::{GivenFile, Raised};
use crate::runtime::{self, Engine, WaitingRuntime};
use crate::{asyncio, convert, errors, green};
use didit::binding::{LargeIntegers, SnapshotPage, quote_large_integers};
use didit::operation::{AnyValue, Method};
use didit::schema::{Json, Model};
use didit::{ClientOptions, Didit, RateLimits, RequestOptions, Response, Result, WaitOptions};
use http::HeaderMap;
use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyInt};
use std::collections::HashMap;
use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// The result of any call.
enum Output {
    Nothing,
    Bytes(Vec<u8>),
    Response(Box<Response<AnyValue>>),
    Json(Box<Response<Json>>),
    Model(Box<dyn Model>),
    Snapshot(Vec<SnapshotPage>),
}

type Job = Pin<Box<dyn Future<Output = Result<Output>> + Send>>;

/// State shared by a client and those derived from it with other options.
struct Base {
    options: ClientOptions,
    /// True if calls return asyncio futures. Connections belong to the runtime of their calls, so this cannot change.
    asynchronous: bool,
    state: Mutex<State>,
}

enum State {
    /// The client, unless it was used before. It has no descriptors until its first call.
    Unused(Option<Didit>),
    /// The client and the runtime of its connections. A forked child opens its own connections.
    Live(Engine, Didit),
    Closed,
}

impl Base {
    fn client(&self, py: Python<'_>) -> PyResult<Result<(Engine, Didit)>> {
        // Locked only by threads that hold the GIL; see `runtime::WAITING`.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let unused = match &mut *state {
            State::Closed => {
                drop(state);
                return Err(errors::closed(py));
            }
            State::Live(engine, client) if engine.is_this_process() => {
                if engine.has_descriptors() {
                    return Ok(Ok((engine.clone(), client.clone())));
                }
                std::mem::forget(std::mem::replace(&mut *state, State::Unused(None)));
                drop(state);
                return Err(errors::descriptors_closed(py, false));
            }
            State::Live(..) => None,
            State::Unused(client) => client.take(),
        };
        let client = match unused.map_or_else(|| Didit::new_for_python(self.options.clone()), Ok) {
            // Python has integers of any size.
            Ok(client) => client.with_large_integers(LargeIntegers::Marked),
            Err(error) => return Ok(Err(error)),
        };
        let engine = Engine::current(self.asynchronous)?;
        // Connections of the parent process belong to its threads.
        std::mem::forget(std::mem::replace(&mut *state, State::Live(engine.clone(), client.clone())));
        Ok(Ok((engine, client)))
    }

    /// Returns the client for everything except calls.
    fn without_engine(&self, py: Python<'_>) -> PyResult<Result<Didit>> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match &*state {
            State::Closed => {
                drop(state);
                Err(errors::closed(py))
            }
            State::Unused(Some(client)) | State::Live(_, client) => Ok(Ok(client.clone())),
            State::Unused(None) => Ok(Didit::new_for_python(self.options.clone())),
        }
    }

    /// Closes the connections. With a token, waits until they are closed.
    fn close(&self, py: Option<Python<'_>>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let old = std::mem::replace(&mut *state, State::Closed);
        drop(state);
        if let State::Live(engine, client) = old {
            engine.close(client, py);
        }
    }
}

impl Drop for Base {
    fn drop(&mut self) {
        self.close(None);
    }
}

/// The native client.
#[pyclass(frozen, module = "didit_rs._native")]
pub(crate) struct Client {
    base: Arc<Base>,
    changes: Vec<RequestOptions>,
}

#[pymethods]
impl Client {
    #[new]
    fn new(py: Python<'_>, options: &Bound<'_, PyDict>, asynchronous: bool) -> PyResult<Self> {
        let given = Given(options);
        let environment = ClientOptions::from_env();
        let certificate = given.text("client_certificate")?.map(Into::into);
        // A key of the environment belongs to the certificate of the environment.
        let environment_key = environment.client_key.filter(|_| certificate.is_none());
        let mut options = ClientOptions::default();
        options.api_key = given.text("api_key")?.map(Into::into).or(environment.api_key);
        options.access_token = given.text("access_token")?.map(Into::into);
        options.base_url = given.text("base_url")?.or(environment.base_url);
        options.account_base_url = given.text("account_base_url")?.or(environment.account_base_url);
        options.allow_http = given.get("allow_http", "True or False")?.unwrap_or_default() || environment.allow_http;
        options.webhook_secret = given.text("webhook_secret")?.map(Into::into).or(environment.webhook_secret);
        options.organization_id = given.text("organization_id")?.or(environment.organization_id);
        options.application_id = given.text("application_id")?.or(environment.application_id);
        options.timeout = given.seconds("timeout")?;
        options.connect_timeout = given.seconds("connect_timeout")?;
        options.deadline = given.seconds("deadline")?;
        options.max_retries = given.max_retries()?;
        options.max_response_size = given.max_response_size()?;
        options.rate_limits = given.rate_limits()?;
        options.proxy = given.text("proxy")?.map(Into::into);
        options.ca_bundle = given.text("ca_bundle")?.or(environment.ca_bundle);
        options.client_certificate = certificate.or(environment.client_certificate);
        options.client_key = given.text("client_key")?.map(Into::into).or(environment_key);
        options.headers = given.headers()?;
        options.app_info = given.text("app_info")?;
        options.features_fallback = given.get("features_fallback", "True or False")?.unwrap_or_default();
        // Fails here rather than in the first call.
        if !asynchronous {
            green::is_gevent(py)?;
        }
        let client = Didit::new_for_python(options.clone()).map_err(|error| errors::raise(py, &error))?;
        let base = Arc::new(Base { options, asynchronous, state: Mutex::new(State::Unused(Some(client))) });
        Ok(Self { base, changes: Vec::new() })
    }

    /// Returns the client with other options.
    fn with_options(&self, py: Python<'_>, options: &Bound<'_, PyDict>) -> PyResult<Self> {
        let given = Given(options);
        let mut changes = self.changes.clone();
        let mut options = RequestOptions::default();
        options.api_key = given.text("api_key")?.map(Into::into);
        options.access_token = given.text("access_token")?.map(Into::into);
        options.organization_id = given.text("organization_id")?;
        options.application_id = given.text("application_id")?;
        options.timeout = given.seconds("timeout")?;
        options.deadline = given.seconds("deadline")?;
        options.max_retries = given.max_retries()?;
        options.headers = given.headers()?;
        changes.push(options);
        let derived = Self { base: Arc::clone(&self.base), changes };
        derived
            .base
            .without_engine(py)?
            .and_then(|client| derived.changed(client))
            .map_err(|error| errors::raise(py, &error))?;
        Ok(derived)
    }

    fn __copy__(this: Py<Self>) -> Py<Self> {
        this
    }

    /// Returns the client itself: copies of objects that contain it share its connections.
    fn __deepcopy__(this: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        this
    }

    fn __reduce__(_this: Py<Self>) -> PyResult<()> {
        Err(PyTypeError::new_err(
            "a client cannot be pickled, because it contains secrets and open connections; create one in each process",
        ))
    }

    /// Closes the connections. Later calls fail.
    fn close(&self, py: Python<'_>) {
        self.base.close(Some(py));
    }

    #[getter]
    fn organization_id(&self) -> Option<String> {
        let changed = self.changes.iter().rev().find_map(|change| change.organization_id.clone());
        changed.or_else(|| self.base.options.organization_id.clone())
    }

    #[getter]
    fn application_id(&self) -> Option<String> {
        let changed = self.changes.iter().rev().find_map(|change| change.application_id.clone());
        changed.or_else(|| self.base.options.application_id.clone())
    }

    #[getter]
    fn base_url(&self) -> &str {
        self.base.options.base_url.as_deref().unwrap_or(didit::DEFAULT_BASE_URL)
    }

    #[getter]
    fn webhook_secret(&self) -> Option<&str> {
        self.base.options.webhook_secret.as_ref().map(didit::Secret::expose)
    }

    /// Calls an operation.
    fn call(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: Vec<String>,
        params: Option<&[u8]>,
        raw: bool,
        files: Vec<GivenFile>,
    ) -> PyResult<Py<PyAny>> {
        let operation = find_operation(operation)?;
        let raised = Raised::default();
        let files = files.into_iter().map(|file| file.into_file(&raised)).collect();
        // Invalid keywords are a `TypeError`, as for any Python function.
        let params = operation
            .read_params_with(params, files)
            .map_err(|error| PyTypeError::new_err(format!("{}(): {error}", operation.name)))?;
        let (engine, client) = self.client(py)?;
        let call = operation.call_with(&client, arguments, params);
        let job: Job = Box::pin(async move { Ok(Output::Response(Box::new(call.await?))) });
        Call { engine, job, raw, writes: operation.method != Method::Get, raised }.go(py)
    }

    /// Fetches the page at the `next` URL of a page.
    fn next_page(&self, py: Python<'_>, operation: &str, arguments: Vec<String>, address: &str) -> PyResult<Py<PyAny>> {
        let (engine, client) = self.client(py)?;
        let call = find_operation(operation)?.next_page(&client, &arguments, address);
        let job: Job = Box::pin(async move { Ok(Output::Response(Box::new(call.await?))) });
        Call { engine, job, raw: false, writes: false, raised: Raised::default() }.go(py)
    }

    /// Returns the items of the snapshot of a list that follow its first page, which is given as JSON.
    fn snapshot_after(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: Vec<String>,
        page: &[u8],
    ) -> PyResult<Py<PyAny>> {
        let (engine, client) = self.client(py)?;
        let call = find_operation(operation)?.snapshot_after(&client, arguments, page);
        let job: Job = Box::pin(async move { Ok(Output::Snapshot(call.await?)) });
        Call { engine, job, raw: false, writes: false, raised: Raised::default() }.go(py)
    }

    /// Calls an endpoint without an operation.
    #[allow(clippy::too_many_arguments)] // The Python method has keywords for them.
    fn request(
        &self,
        py: Python<'_>,
        method: &str,
        path: String,
        query: Vec<(String, String)>,
        body: Option<&[u8]>,
        raw: bool,
    ) -> PyResult<Py<PyAny>> {
        let method = Method::from_name(method)
            .ok_or_else(|| errors::invalid(py, "method", "must be GET, POST, PUT, PATCH or DELETE"))?;
        let body: Option<Json> = body
            .map(|body| serde_json::from_slice(&quote_large_integers(body, LargeIntegers::Marked)))
            .transpose()
            .map_err(|error| PyValueError::new_err(format!("`body` is not valid JSON: {error}")))?;
        let (engine, client) = self.client(py)?;
        let job: Job = Box::pin(async move {
            let query: Vec<(&str, &str)> = query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            Ok(Output::Json(Box::new(client.request(method, &path, &query, body.as_ref()).await?)))
        });
        Call { engine, job, raw, writes: method != Method::Get, raised: Raised::default() }.go(py)
    }

    /// Downloads a file by its URL, into memory or to a path.
    fn download(&self, py: Python<'_>, url: String, path: Option<PathBuf>) -> PyResult<Py<PyAny>> {
        let (engine, client) = self.client(py)?;
        let job: Job = Box::pin(async move {
            match path {
                Some(path) => client.download_to(&url, path).await.map(|()| Output::Nothing),
                None => client.download(&url).await.map(Output::Bytes),
            }
        });
        Call { engine, job, raw: false, writes: false, raised: Raised::default() }.go(py)
    }

    /// Downloads the PDF report of a session to a path.
    fn save_pdf(&self, py: Python<'_>, session_id: String, path: PathBuf) -> PyResult<Py<PyAny>> {
        let (engine, client) = self.client(py)?;
        let job: Job =
            Box::pin(async move { client.sessions().save_pdf(&session_id, path).await.map(|()| Output::Nothing) });
        Call { engine, job, raw: false, writes: false, raised: Raised::default() }.go(py)
    }

    /// Polls a session until it has a final status, and returns its decision.
    fn wait_for_decision(
        &self,
        py: Python<'_>,
        session_id: String,
        timeout: f64,
        first_interval: f64,
        longest_interval: f64,
    ) -> PyResult<Py<PyAny>> {
        let options = WaitOptions::builder()
            .deadline(seconds(py, timeout, "timeout")?)
            .first_interval(seconds(py, first_interval, "first_interval")?)
            .longest_interval(seconds(py, longest_interval, "longest_interval")?)
            .build();
        let (engine, client) = self.client(py)?;
        let job: Job = Box::pin(async move {
            let decision = client.sessions().wait_for_decision(&session_id, options).await?;
            Ok(Output::Model(Box::new(decision)))
        });
        Call { engine, job, raw: false, writes: false, raised: Raised::default() }.go(py)
    }
}

impl Client {
    fn client(&self, py: Python<'_>) -> PyResult<(Engine, Didit)> {
        let changed = self.base.client(py)?.and_then(|(engine, client)| Ok((engine, self.changed(client)?)));
        changed.map_err(|error| errors::raise(py, &error))
    }

    fn changed(&self, client: Didit) -> Result<Didit> {
        self.changes.iter().try_fold(client, |client, options| client.with_options(options.clone()))
    }
}

/// A call that is not yet running.
struct Call {
    engine: Engine,
    job: Job,
    /// True if the result is a response with its status and headers.
    raw: bool,
    writes: bool,
    /// Exception of a file object or of a function for progress.
    raised: Raised,
}

impl Call {
    fn go(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let Self { engine, job, raw, writes, raised } = self;
        match engine {
            Engine::Background(shared) => {
                asyncio::start(py, &shared, writes, job, move |py, outcome| finish(py, outcome, raw, &raised))?
                    .into_py_any(py)
            }
            Engine::Waiting(shared) if green::is_gevent(py)? => {
                let call = GreenCall {
                    call: Mutex::new(Some((shared, job))),
                    raw,
                    writes,
                    raised,
                    cancelled: CancellationToken::new(),
                };
                green::wait(py, Bound::new(py, call)?.into_any())
            }
            Engine::Waiting(shared) => {
                let outcome = runtime::wait(py, &shared, writes, job)?;
                finish(py, outcome, raw, &raised)
            }
        }
    }
}

/// A call of a greenlet, which waits in another thread.
#[pyclass(frozen, module = "didit_rs._native")]
struct GreenCall {
    call: Mutex<Option<(Arc<WaitingRuntime>, Job)>>,
    raw: bool,
    writes: bool,
    raised: Raised,
    cancelled: CancellationToken,
}

#[pymethods]
impl GreenCall {
    /// Runs the call and returns its result.
    fn run(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let taken = self.call.lock().unwrap_or_else(PoisonError::into_inner).take();
        // Cancelled before.
        let Some((shared, job)) = taken else { return Ok(py.None()) };
        let job = async {
            if let Some(outcome) = self.cancelled.run_until_cancelled(job).await {
                return outcome;
            }
            // Closes the connection of the aborted call.
            runtime::turn().await;
            Ok(Output::Nothing)
        };
        let outcome = runtime::wait(py, &shared, self.writes, job)?;
        finish(py, outcome, self.raw, &self.raised)
    }

    /// Aborts the call.
    fn cancel(&self) {
        drop(self.call.lock().unwrap_or_else(PoisonError::into_inner).take());
        self.cancelled.cancel();
    }
}

fn finish(py: Python<'_>, outcome: Result<Output>, raw: bool, raised: &Raised) -> PyResult<Py<PyAny>> {
    match outcome.map_err(|error| raised.take().unwrap_or_else(|| errors::raise(py, &error)))? {
        Output::Nothing => Ok(py.None()),
        Output::Bytes(bytes) => Ok(PyBytes::new(py, &bytes).into_any().unbind()),
        Output::Model(model) => convert::model(py, model),
        Output::Snapshot(pages) => convert::snapshot(py, pages),
        Output::Response(mut response) => {
            let value = convert::response(py, std::mem::replace(&mut response.value, AnyValue::Nothing))?;
            if raw { with_response(py, value, &response) } else { Ok(value) }
        }
        Output::Json(response) => {
            let value = convert::json(py, &response.value)?;
            if raw { with_response(py, value, &response) } else { Ok(value) }
        }
    }
}

/// Returns the value, status, headers, body, number of attempts and request ID.
fn with_response<T>(py: Python<'_>, value: Py<PyAny>, response: &Response<T>) -> PyResult<Py<PyAny>> {
    let headers = headers_of(&response.headers);
    let body = PyBytes::new(py, &response.body);
    (value, response.status, headers, body, response.attempts, response.request_id()).into_py_any(py)
}

fn headers_of(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |bytes: &[u8]| bytes.iter().map(|byte| char::from(*byte)).collect();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes()))).collect()
}

/// The keywords of a constructor as a dictionary.
struct Given<'a, 'py>(&'a Bound<'py, PyDict>);

impl Given<'_, '_> {
    fn get<T: for<'a> FromPyObjectOwned<'a>>(&self, name: &str, wanted: &str) -> PyResult<Option<T>> {
        let Some(value) = self.0.get_item(name)?.filter(|value| !value.is_none()) else { return Ok(None) };
        // PyO3's own error would quote the value, which may be a secret.
        value.extract().map(Some).map_err(|_| PyTypeError::new_err(format!("`{name}` must be {wanted}")))
    }

    fn text(&self, name: &str) -> PyResult<Option<String>> {
        self.get(name, "a string")
    }

    fn seconds(&self, name: &str) -> PyResult<Option<Duration>> {
        self.get(name, "a number of seconds")?.map(|value| seconds(self.0.py(), value, name)).transpose()
    }

    fn max_retries(&self) -> PyResult<Option<u32>> {
        let wanted = "a non-negative integer";
        let Some(value) = self.get::<Py<PyInt>>("max_retries", wanted)? else { return Ok(None) };
        self.number(value.bind(self.0.py()), "max_retries").map(Some)
    }

    fn max_response_size(&self) -> PyResult<Option<u64>> {
        const NAME: &str = "max_response_size";
        let Some(value) = self.get::<Py<PyInt>>(NAME, "a positive integer")? else { return Ok(None) };
        let size = value.bind(self.0.py()).extract().ok().filter(|size| *size > 0);
        size.map(Some).ok_or_else(|| errors::invalid(self.0.py(), NAME, "must be a positive integer"))
    }

    fn number(&self, value: &Bound<'_, PyInt>, name: &str) -> PyResult<u32> {
        value.extract().map_err(|_| errors::invalid(self.0.py(), name, "must be a non-negative integer"))
    }

    fn headers(&self) -> PyResult<HashMap<String, String>> {
        Ok(self.get("headers", "a dictionary of strings")?.unwrap_or_default())
    }

    fn rate_limits(&self) -> PyResult<Option<RateLimits>> {
        let wanted = "a dictionary of integers";
        let Some(limits) = self.get::<HashMap<String, Py<PyInt>>>("rate_limits", wanted)? else { return Ok(None) };
        let mut all = RateLimits::default();
        for (scope, limit) in limits {
            let limit = self.number(limit.bind(self.0.py()), &format!("rate_limits.{scope}"))?;
            match scope.as_str() {
                "generic_get" => all.generic_get = limit,
                "generic_write" => all.generic_write = limit,
                "session_create" => all.session_create = limit,
                "session_pdf" => all.session_pdf = limit,
                _ => {
                    return Err(PyTypeError::new_err(format!(
                        "unknown rate limit `{scope}`; use generic_get, generic_write, session_create or session_pdf"
                    )));
                }
            }
        }
        Ok(Some(all))
    }
}

fn seconds(py: Python<'_>, value: f64, name: &str) -> PyResult<Duration> {
    Duration::try_from_secs_f64(value)
        .map_err(|_| errors::invalid(py, name, "must be a finite, non-negative number of seconds"))
}
