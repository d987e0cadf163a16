//! Delivers results of asynchronous calls to their event loop: finished calls are queued, and the event loop drains its
//! queue in its own thread. The thread of the runtime never waits for the interpreter, and one wake-up serves all calls
//! that have finished meanwhile.

use crate::errors;
use crate::runtime::{BackgroundRuntime, internal};
use futures_util::FutureExt as _;
#[cfg(unix)]
use pyo3::exceptions::PyNotImplementedError;
use pyo3::exceptions::PyRuntimeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyWeakrefReference;
use std::future::Future;
#[cfg(unix)]
use std::io::{Read as _, Write as _};
#[cfg(unix)]
use std::os::{fd::AsRawFd as _, unix::net::UnixStream};
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use tokio::task::{AbortHandle, yield_now};

/// Converts the outcome of a call to its Python result.
type Finish = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

/// The finished calls of one event loop.
struct CompletionQueue {
    /// The asyncio futures with the functions that produce their results.
    finished: Mutex<Vec<(Py<PyAny>, Finish)>>,
    waker: Waker,
}

/// Wakes the event loop.
enum Waker {
    /// A socket pair; the event loop watches the second socket.
    #[cfg(unix)]
    Socket(UnixStream, UnixStream),
    /// The event loop itself, if it cannot watch sockets. Its `call_soon_threadsafe` needs the interpreter.
    EventLoop(Py<PyWeakrefReference>),
}

/// A known event loop.
struct Known {
    /// Its memory address, which a later event loop may reuse.
    address: usize,
    events: Py<PyWeakrefReference>,
    /// Owned by the event loop and by calls in flight.
    queue: Weak<CompletionQueue>,
}

/// All event loops. The lock is never held while Python code runs.
static KNOWN: Mutex<Vec<Known>> = Mutex::new(Vec::new());

/// `asyncio.get_running_loop`, which is imported by the first call.
static RUNNING: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs a future. Returns an asyncio future for its outcome, converted by `finish`, and a handle to abort it.
///
/// # Errors
/// `RuntimeError` if there is no running event loop.
pub(crate) fn start<T: Send + 'static>(
    py: Python<'_>,
    shared: Arc<BackgroundRuntime>,
    future: impl Future<Output = T> + Send + 'static,
    finish: impl FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
) -> PyResult<(Py<PyAny>, Work)> {
    let none = |_| PyRuntimeError::new_err("AsyncDidit needs a running event loop of asyncio; use Didit elsewhere");
    let events = RUNNING.import(py, "asyncio", "get_running_loop")?.call0().map_err(none)?;
    let queue = queue_of(&events)?;
    let promise = events.call_method0(intern!(py, "create_future"))?.unbind();
    let promised = promise.clone_ref(py);
    let owner = Arc::clone(&shared);
    let task = shared.spawn(async move {
        let outcome = AssertUnwindSafe(future).catch_unwind().await;
        let finish: Finish = Box::new(move |py| {
            // The runtime ends after its last call.
            drop(owner);
            match outcome {
                Ok(value) => finish(py, value),
                Err(panic) => Err(internal(&*panic)),
            }
        });
        if let Some(wake) = queue.put(promised, finish) {
            // Lets other calls finish first, so that one wake-up serves them, too.
            yield_now().await;
            drop(wake);
        }
    });
    let task = task.ok_or_else(|| errors::descriptors_closed(py, false))?;
    Ok((promise, Work(Mutex::new(Some(task)))))
}

fn queue_of(events: &Bound<'_, PyAny>) -> PyResult<Arc<CompletionQueue>> {
    if let Some(queue) = known_queue(events) {
        return Ok(queue);
    }
    let queue = CompletionQueue::open(events)?;
    let known = Known {
        address: events.as_ptr().addr(),
        events: PyWeakrefReference::new(events)?.unbind(),
        queue: Arc::downgrade(&queue),
    };
    let mut all = locked(&KNOWN);
    all.retain(|known| known.queue.strong_count() > 0);
    all.push(known);
    drop(all);
    Ok(queue)
}

/// Closes the sockets in the running event loop, if there is one and no call waits in it. Its next call opens new ones.
pub(crate) fn leave(py: Python<'_>) {
    #[cfg(unix)]
    if let Some(running) = RUNNING.get(py)
        && let Ok(events) = running.call0(py)
        && let Some(queue) = known_queue(events.bind(py))
        // One of this function and one of the event loop.
        && Arc::strong_count(&queue) == 2
        && let Waker::Socket(_, theirs) = &queue.waker
    {
        // Fails if the event loop was closed meanwhile.
        let _ = events.call_method1(py, "remove_reader", (theirs.as_raw_fd(),));
    }
}

fn known_queue(events: &Bound<'_, PyAny>) -> Option<Arc<CompletionQueue>> {
    let address = events.as_ptr().addr();
    let known = locked(&KNOWN);
    let mut same = known.iter().filter(|known| known.address == address);
    same.find_map(|known| known.events.bind(events.py()).upgrade().and(known.queue.upgrade()))
}

impl CompletionQueue {
    fn new(waker: Waker) -> Arc<Self> {
        Arc::new(Self { finished: Mutex::default(), waker })
    }

    fn open(events: &Bound<'_, PyAny>) -> PyResult<Arc<Self>> {
        #[cfg(unix)]
        {
            let (ours, theirs) = UnixStream::pair()?;
            ours.set_nonblocking(true)?;
            theirs.set_nonblocking(true)?;
            let watched = theirs.as_raw_fd();
            // The event loop owns the queue while it watches the socket.
            let queue = Self::new(Waker::Socket(ours, theirs));
            match events.call_method1("add_reader", (watched, Drain(Arc::clone(&queue)))) {
                Ok(_) => return Ok(queue),
                Err(error) if error.is_instance_of::<PyNotImplementedError>(events.py()) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Self::new(Waker::EventLoop(PyWeakrefReference::new(events)?.unbind())))
    }

    /// Adds a finished call, in the thread of the runtime. The first one wakes the event loop.
    fn put(self: Arc<Self>, promise: Py<PyAny>, finish: Finish) -> Option<WakeOnDrop> {
        let mut finished = locked(&self.finished);
        finished.push((promise, finish));
        let first = finished.len() == 1;
        drop(finished);
        first.then(|| WakeOnDrop(self))
    }
}

/// Wakes the event loop of a queue on drop, because the task may be aborted before it does so.
struct WakeOnDrop(Arc<CompletionQueue>);

impl Drop for WakeOnDrop {
    fn drop(&mut self) {
        match &self.0.waker {
            #[cfg(unix)]
            Waker::Socket(ours, _) => {
                // The buffer is full only if wake-ups are pending.
                let _ = (&*ours).write(&[1]);
            }
            Waker::EventLoop(events) => {
                Python::try_attach(|py| {
                    let events = events.bind(py).upgrade()?;
                    // Fails if the event loop was closed meanwhile.
                    events.call_method1("call_soon_threadsafe", (Drain(Arc::clone(&self.0)),)).ok().map(drop)
                });
            }
        }
    }
}

/// Settles the futures of a queue, in the thread of its event loop.
#[pyclass(frozen)]
struct Drain(Arc<CompletionQueue>);

#[pymethods]
impl Drain {
    fn __call__(&self, py: Python<'_>) {
        // Resets the waker first: calls that finish afterwards wake the event loop again.
        #[cfg(unix)]
        if let Waker::Socket(_, theirs) = &self.0.waker {
            let _ = (&*theirs).read(&mut [0; 64]);
        }
        let finished = std::mem::take(&mut *locked(&self.0.finished));
        for (promise, finish) in finished {
            // Fails if the future was cancelled.
            let _ = match finish(py) {
                Ok(value) => promise.call_method1(py, intern!(py, "set_result"), (value,)),
                Err(error) => promise.call_method1(py, intern!(py, "set_exception"), (error.into_value(py),)),
            };
        }
    }
}

/// The task of an asyncio future.
#[pyclass(frozen)]
pub(crate) struct Work(Mutex<Option<AbortHandle>>);

#[pymethods]
impl Work {
    /// Aborts the task unless it has finished.
    fn abort(&self) {
        // Not kept, because it keeps descriptors of the runtime open, and exceptions may keep this object.
        if let Some(task) = locked(&self.0).take() {
            task.abort();
        }
    }
}
