//! The runtimes of calls. Synchronous calls run in the thread that waits for them, all others on a background thread.

use futures_util::FutureExt as _;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::any::Any;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::yield_now;
use tokio::time::{sleep, timeout};

/// Interval at which waiting calls check for signals such as Ctrl-C.
const SLICE: Duration = Duration::from_millis(50);
/// Maximum time for which the shutdown of the interpreter waits for work that cannot be aborted.
const PATIENCE: Duration = Duration::from_secs(2);

/// The runtime of synchronous calls and the ID of its process. It has no threads: waiting threads drive it.
///
/// The locks in this file are taken only by threads that hold the GIL, and are released before it is, so that no fork
/// happens while a lock is held.
static WAITING: Mutex<Option<(u32, &'static Shared)>> = Mutex::new(None);

/// The runtime shared by waiting threads.
struct Shared {
    runtime: Runtime,
    /// Number of waiting threads.
    calls: AtomicUsize,
    /// True if a thread drives the runtime for all of them.
    driven: AtomicBool,
}

impl Shared {
    /// Counts a call until the returned guard is dropped.
    fn enter(&'static self) -> Counted {
        if self.calls.fetch_add(1, Ordering::AcqRel) > 0 && !self.driven.swap(true, Ordering::AcqRel) {
            // One thread that only drives the runtime is faster than many that hand this over to each other.
            let driver = std::thread::Builder::new().name("didit".to_owned()).spawn(|| {
                self.runtime.block_on(async {
                    while self.calls.load(Ordering::Acquire) > 1 {
                        sleep(SLICE).await;
                    }
                });
                self.driven.store(false, Ordering::Release);
            });
            if driver.is_err() {
                self.driven.store(false, Ordering::Release);
            }
        }
        Counted(self)
    }
}

struct Counted(&'static Shared);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.calls.fetch_sub(1, Ordering::AcqRel);
    }
}

/// The runtime of all other work and the ID of its process.
static BACKGROUND: Mutex<Option<(u32, Runtime)>> = Mutex::new(None);

/// True while the interpreter shuts down, which ends its other threads.
static ENDING: AtomicBool = AtomicBool::new(false);

/// Returns the runtime without threads of this process. It is never dropped: it does not run by itself, and a forked
/// child must not close the connections of its parent.
fn waiting() -> PyResult<&'static Shared> {
    let pid = std::process::id();
    let mut slot = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((owner, shared)) = &*slot
        && *owner == pid
    {
        return Ok(shared);
    }
    let runtime = built(Builder::new_current_thread())?;
    let shared = Shared { runtime, calls: AtomicUsize::new(0), driven: AtomicBool::new(false) };
    let shared = &*Box::leak(Box::new(shared));
    *slot = Some((pid, shared));
    Ok(shared)
}

/// Returns the runtime with a thread of this process. A forked child leaks the runtime of its parent: dropping it would
/// wait for a thread that does not exist in the child.
pub(crate) fn background() -> PyResult<Handle> {
    let pid = std::process::id();
    let mut slot = BACKGROUND.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((owner, runtime)) = &*slot
        && *owner == pid
    {
        return Ok(runtime.handle().clone());
    }
    std::mem::forget(slot.take());
    let mut builder = Builder::new_multi_thread();
    builder.worker_threads(1);
    let runtime = built(builder)?;
    let handle = runtime.handle().clone();
    *slot = Some((pid, runtime));
    Ok(handle)
}

fn built(mut builder: Builder) -> PyResult<Runtime> {
    builder
        .thread_name("didit")
        .enable_all()
        .build()
        .map_err(|error| PyRuntimeError::new_err(format!("cannot start the runtime of the client: {error}")))
}

/// Aborts the work in flight. Called when the interpreter shuts down, because nothing may use it afterwards.
#[pyfunction]
pub(crate) fn shut_down(py: Python<'_>) {
    ENDING.store(true, Ordering::Release);
    let taken = BACKGROUND.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some((owner, runtime)) = taken {
        if owner == std::process::id() {
            py.detach(|| runtime.shutdown_timeout(PATIENCE));
        } else {
            std::mem::forget(runtime);
        }
    }
}

/// Processes events of connections that occurred while the runtime was not driven: connections that the server has
/// closed leave the pool, and aborted ones are closed.
async fn turn() {
    // The first turn receives the events, and in the second one the connections react to them.
    yield_now().await;
    yield_now().await;
}

/// Closes the connections of a dropped client, because its runtime may never be driven again.
pub(crate) fn close_connections() {
    let pid = std::process::id();
    let shared = WAITING.lock().unwrap_or_else(PoisonError::into_inner).filter(|(owner, _)| *owner == pid);
    if let Some((_, shared)) = shared {
        shared.runtime.block_on(turn());
    }
}

/// Runs a future in this thread without holding the GIL. Ctrl-C aborts it.
///
/// # Errors
/// Exceptions of signal handlers; `RuntimeError` if the future panicked.
pub(crate) fn wait<T: Send, E: Send>(
    py: Python<'_>,
    future: impl Future<Output = Result<T, E>> + Send,
) -> PyResult<Result<T, E>> {
    let shared = waiting()?;
    let runtime = &shared.runtime;
    let _counted = shared.enter();
    let mut future = Box::pin(
        AssertUnwindSafe(async move {
            // Otherwise, the request could be sent on a connection that the server has closed, and fail.
            turn().await;
            let outcome = future.await;
            if outcome.is_err() {
                turn().await;
            }
            outcome
        })
        .catch_unwind(),
    );
    // A call of another exit handler is waited for like any other.
    let late = ENDING.load(Ordering::Acquire);
    loop {
        let outcome = py.detach(|| {
            let outcome = runtime.block_on(async { timeout(SLICE, future.as_mut()).await });
            end_here(late, matches!(outcome, Ok(Ok(Ok(_)))));
            outcome
        });
        match outcome {
            Ok(Ok(value)) => return Ok(value),
            Ok(Err(panic)) => return Err(internal(&*panic)),
            Err(_) => {
                if let Err(interrupted) = py.check_signals() {
                    let inside = runtime.enter();
                    drop(future);
                    drop(inside);
                    runtime.block_on(turn());
                    return Err(interrupted);
                }
            }
        }
    }
}

/// Parks a daemon thread while the interpreter shuts down. A thread that returned with an exception would print it
/// during the shutdown, which can crash.
fn end_here(late: bool, done: bool) {
    while !late && !done && ENDING.load(Ordering::Acquire) {
        std::thread::park();
    }
}

/// Runs a future on the background thread, where tasks that it spawns continue, without holding the GIL. Ctrl-C aborts
/// it.
///
/// # Errors
/// Exceptions of signal handlers; `RuntimeError` if the future panicked or was aborted.
pub(crate) fn run<T: Send + 'static>(py: Python<'_>, future: impl Future<Output = T> + Send + 'static) -> PyResult<T> {
    let (sender, mut outcomes) = sync_channel(1);
    let task = background()?.spawn(async move {
        // Fails after Ctrl-C, when the receiver was dropped.
        let _ = sender.send(AssertUnwindSafe(future).catch_unwind().await);
    });
    let late = ENDING.load(Ordering::Acquire);
    loop {
        let outcome;
        (outcomes, outcome) = py.detach(move || {
            let outcome = outcomes.recv_timeout(SLICE);
            end_here(late, matches!(outcome, Ok(Ok(_))));
            (outcomes, outcome)
        });
        match outcome {
            Ok(Ok(value)) => return Ok(value),
            Ok(Err(panic)) => return Err(internal(&*panic)),
            Err(RecvTimeoutError::Timeout) => py.check_signals().inspect_err(|_| task.abort())?,
            Err(RecvTimeoutError::Disconnected) => {
                return Err(PyRuntimeError::new_err("the call was aborted"));
            }
        }
    }
}

/// Converts a panic to an exception.
pub(crate) fn internal(panic: &(dyn Any + Send)) -> PyErr {
    // Messages of panics contain no data.
    let text = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or_default();
    PyRuntimeError::new_err(format!("internal error in didit_rs, please report it: {text}"))
}
