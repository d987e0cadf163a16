//! Where calls run: one tokio runtime per process, waited for in a way that Python can interrupt.

use futures_util::FutureExt as _;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::any::Any;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::AbortHandle;

/// How long a call waits before it looks whether the user pressed Ctrl-C.
const SLICE: Duration = Duration::from_millis(50);
/// How long the end of the interpreter waits for work that cannot be dropped in the middle.
const PATIENCE: Duration = Duration::from_secs(2);

/// The runtime with the process it belongs to. The lock is only taken by threads that hold the interpreter, and never
/// while they let go of it, so that a fork cannot happen inside.
static RUNTIME: Mutex<Option<(u32, Runtime)>> = Mutex::new(None);

/// Whether the interpreter ends. Its other threads end with it, wherever they are.
static ENDING: AtomicBool = AtomicBool::new(false);

/// The runtime of this process. After a fork the threads of the old one are gone: it is left alone, because even
/// dropping it would wait for them.
fn handle() -> PyResult<Handle> {
    let pid = std::process::id();
    let mut slot = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((owner, runtime)) = &*slot
        && *owner == pid
    {
        return Ok(runtime.handle().clone());
    }
    std::mem::forget(slot.take());
    let runtime =
        Builder::new_multi_thread().worker_threads(2).thread_name("didit").enable_all().build().map_err(|error| {
            PyRuntimeError::new_err(format!("the threads of the client cannot be started: {error}"))
        })?;
    let handle = runtime.handle().clone();
    *slot = Some((pid, runtime));
    Ok(handle)
}

/// Ends the work in flight; called when the interpreter ends, because afterwards nothing may touch it.
#[pyfunction]
pub fn shut_down(py: Python<'_>) {
    ENDING.store(true, Ordering::Release);
    let taken = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some((owner, runtime)) = taken {
        if owner == std::process::id() {
            py.detach(|| runtime.shutdown_timeout(PATIENCE));
        } else {
            std::mem::forget(runtime);
        }
    }
}

/// Runs a future to its end without holding the interpreter. Ctrl-C ends it.
///
/// # Errors
/// What a signal handler raises; `RuntimeError` when the future panicked or was given up.
pub fn run<T: Send + 'static>(py: Python<'_>, future: impl Future<Output = T> + Send + 'static) -> PyResult<T> {
    let (sender, mut answers) = sync_channel(1);
    let task = handle()?.spawn(async move {
        // Nobody listens any more after Ctrl-C.
        let _ = sender.send(AssertUnwindSafe(future).catch_unwind().await);
    });
    // A call of somebody else's exit handler; it is waited for like any other.
    let late = ENDING.load(Ordering::Acquire);
    loop {
        let outcome;
        (answers, outcome) = py.detach(move || {
            let outcome = answers.recv_timeout(SLICE);
            // Only daemon threads are in a call by then. One that came back with an exception would print it while
            // the interpreter is taken apart, which can crash.
            while !late && !matches!(outcome, Ok(Ok(_))) && ENDING.load(Ordering::Acquire) {
                std::thread::park();
            }
            (answers, outcome)
        });
        match outcome {
            Ok(Ok(value)) => return Ok(value),
            Ok(Err(panic)) => return Err(internal(&*panic)),
            Err(RecvTimeoutError::Timeout) => py.check_signals().inspect_err(|_| task.abort())?,
            Err(RecvTimeoutError::Disconnected) => {
                return Err(PyRuntimeError::new_err("the call was given up"));
            }
        }
    }
}

/// Runs a future and gives an asyncio future for what `finish` makes of its outcome. Cancelling that one ends it.
///
/// # Errors
/// `RuntimeError` outside of a running event loop.
pub(super) fn start<T: Send + 'static>(
    py: Python<'_>,
    future: impl Future<Output = T> + Send + 'static,
    finish: impl FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
) -> PyResult<Bound<'_, PyAny>> {
    let events = py.import("asyncio")?.call_method0("get_running_loop")?;
    let promise = events.call_method0("create_future")?;
    let (loop_, promised) = (events.unbind(), promise.clone().unbind());
    let deliver = wrap_pyfunction!(deliver, py)?.unbind();
    let task = handle()?.spawn(async move {
        let outcome = AssertUnwindSafe(future).catch_unwind().await;
        Python::try_attach(|py| {
            let result = match outcome {
                Ok(value) => finish(py, value),
                Err(panic) => Err(internal(&*panic)),
            };
            let (value, failed) = match result {
                Ok(value) => (value, false),
                Err(error) => (error.into_value(py).into_any(), true),
            };
            // Fails when the loop was closed meanwhile, and then nobody waits.
            let _ = loop_.call_method1(py, "call_soon_threadsafe", (deliver, promised, value, failed));
        });
    });
    promise.call_method1("add_done_callback", (Abort { task: task.abort_handle() },))?;
    Ok(promise)
}

/// Settles an asyncio future, in the thread of its loop.
#[pyfunction]
fn deliver(future: &Bound<'_, PyAny>, value: &Bound<'_, PyAny>, failed: bool) -> PyResult<()> {
    if !future.call_method0("done")?.is_truthy()? {
        future.call_method1(if failed { "set_exception" } else { "set_result" }, (value,))?;
    }
    Ok(())
}

/// Ends the work behind an asyncio future that is done; of one that was not cancelled there is none left.
#[pyclass(frozen)]
struct Abort {
    task: AbortHandle,
}

#[pymethods]
impl Abort {
    fn __call__(&self, _future: &Bound<'_, PyAny>) {
        self.task.abort();
    }
}

fn internal(panic: &(dyn Any + Send)) -> PyErr {
    // The text of a panic is about this code, not about data.
    let text = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or_default();
    PyRuntimeError::new_err(format!("a mistake inside didit_rs, please report it: {text}"))
}
