//! Where calls run. One that is waited for runs in the thread that waits; everything else on a thread of its own.

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

/// How long a call waits before it looks whether the user pressed Ctrl-C.
const SLICE: Duration = Duration::from_millis(50);
/// How long the end of the interpreter waits for work that cannot be dropped in the middle.
const PATIENCE: Duration = Duration::from_secs(2);

/// The runtime of the calls that are waited for, with the process it belongs to. It has no thread: one that waits
/// drives it.
///
/// The locks of this file are only taken by threads that hold the interpreter, and never while they let go of it, so
/// that a fork cannot happen inside.
static WAITING: Mutex<Option<(u32, &'static Shared)>> = Mutex::new(None);

/// The runtime that waiting threads share.
struct Shared {
    runtime: Runtime,
    /// How many threads wait.
    calls: AtomicUsize,
    /// Whether there is a thread that drives it for all of them.
    driven: AtomicBool,
}

impl Shared {
    /// Counts a call until the end of what this gives.
    fn enter(&'static self) -> Counted {
        if self.calls.fetch_add(1, Ordering::AcqRel) > 0 && !self.driven.swap(true, Ordering::AcqRel) {
            // Many threads that hand the driving on to one another are slower than one that does nothing else.
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

/// The runtime of what nobody waits for, with the process it belongs to.
static BACKGROUND: Mutex<Option<(u32, Runtime)>> = Mutex::new(None);

/// Whether the interpreter ends. Its other threads end with it, wherever they are.
static ENDING: AtomicBool = AtomicBool::new(false);

/// The runtime without threads, of this process. It is never dropped: nothing of it runs by itself, and after a fork
/// the child leaves it alone, because the connections are the parent's.
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

/// The runtime with a thread, of this process. After a fork that thread is gone: the old runtime is left alone, because
/// even dropping it would wait for the thread.
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
        .map_err(|error| PyRuntimeError::new_err(format!("the client cannot be started: {error}")))
}

/// Ends the work in flight; called when the interpreter ends, because afterwards nothing may touch it.
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

/// Lets the runtime see what happened at its connections while nobody drove it: those that the other side has closed
/// leave the pool, and those that were given up are closed.
async fn turn() {
    // The first look takes in what happened, and by the second the connections have acted upon it.
    yield_now().await;
    yield_now().await;
}

/// Closes the connections of a client that was dropped: nobody may ever drive their runtime again.
pub(crate) fn close_connections() {
    let pid = std::process::id();
    let shared = WAITING.lock().unwrap_or_else(PoisonError::into_inner).filter(|(owner, _)| *owner == pid);
    if let Some((_, shared)) = shared {
        shared.runtime.block_on(turn());
    }
}

/// Runs a future to its end in this thread, without holding the interpreter. Ctrl-C ends it.
///
/// # Errors
/// What a signal handler raises; `RuntimeError` when the future panicked.
pub(crate) fn wait<T: Send, E: Send>(
    py: Python<'_>,
    future: impl Future<Output = Result<T, E>> + Send,
) -> PyResult<Result<T, E>> {
    let shared = waiting()?;
    let runtime = &shared.runtime;
    let _counted = shared.enter();
    let mut future = Box::pin(
        AssertUnwindSafe(async move {
            // Without it a write could go to a connection that the other side closed long ago, and fail for that.
            turn().await;
            let outcome = future.await;
            if outcome.is_err() {
                turn().await;
            }
            outcome
        })
        .catch_unwind(),
    );
    // A call of somebody else's exit handler; it is waited for like any other.
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

/// Keeps a daemon thread from the interpreter when that ends. One that came back with an exception would print it while
/// the interpreter is taken apart, which can crash.
fn end_here(late: bool, done: bool) {
    while !late && !done && ENDING.load(Ordering::Acquire) {
        std::thread::park();
    }
}

/// Runs a future to its end on the thread of the background, where what it starts goes on, without holding the
/// interpreter. Ctrl-C ends it.
///
/// # Errors
/// What a signal handler raises; `RuntimeError` when the future panicked or was given up.
pub(crate) fn run<T: Send + 'static>(py: Python<'_>, future: impl Future<Output = T> + Send + 'static) -> PyResult<T> {
    let (sender, mut answers) = sync_channel(1);
    let task = background()?.spawn(async move {
        // Nobody listens any more after Ctrl-C.
        let _ = sender.send(AssertUnwindSafe(future).catch_unwind().await);
    });
    let late = ENDING.load(Ordering::Acquire);
    loop {
        let outcome;
        (answers, outcome) = py.detach(move || {
            let outcome = answers.recv_timeout(SLICE);
            end_here(late, matches!(outcome, Ok(Ok(_))));
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

/// A panic, as Python gets to see it.
pub(crate) fn internal(panic: &(dyn Any + Send)) -> PyErr {
    // The text of a panic is about this code, not about data.
    let text = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or_default();
    PyRuntimeError::new_err(format!("a mistake inside didit_rs, please report it: {text}"))
}
