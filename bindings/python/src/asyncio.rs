//! How calls that are awaited reach their event loop: what is finished goes into the queue of the loop, which empties it
//! in its own thread. So the thread of the runtime never waits for the interpreter, and one wake-up serves all calls
//! that finished meanwhile.

use crate::runtime::{background, internal};
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

/// Makes what was awaited of what came of it.
type Finish = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

/// The finished calls of one event loop.
struct CompletionQueue {
    /// The asyncio futures, and what settles them.
    finished: Mutex<Vec<(Py<PyAny>, Finish)>>,
    waker: Waker,
}

/// What wakes the loop.
enum Waker {
    /// A line to ourselves, of which the loop watches the second end.
    #[cfg(unix)]
    Socket(UnixStream, UnixStream),
    /// The loop, where it can watch nothing. Its own way in needs the interpreter.
    EventLoop(Py<PyWeakrefReference>),
}

/// What is known of an event loop.
struct Known {
    /// Where it lies. Another one may lie there after it.
    address: usize,
    events: Py<PyWeakrefReference>,
    /// The loop itself keeps it, and calls in flight do.
    queue: Weak<CompletionQueue>,
}

/// The event loops there are. The lock is never held while Python runs.
static KNOWN: Mutex<Vec<Known>> = Mutex::new(Vec::new());

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs a future and gives an asyncio future for what `finish` makes of its outcome, and what ends the work.
///
/// # Errors
/// `RuntimeError` outside of a running event loop.
pub(crate) fn start<T: Send + 'static>(
    py: Python<'_>,
    future: impl Future<Output = T> + Send + 'static,
    finish: impl FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
) -> PyResult<(Py<PyAny>, Work)> {
    static RUNNING: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let none =
        |_| PyRuntimeError::new_err("AsyncDidit is for coroutines on an event loop of asyncio; elsewhere use Didit");
    let events = RUNNING.import(py, "asyncio", "get_running_loop")?.call0().map_err(none)?;
    let queue = queue_of(&events)?;
    let promise = events.call_method0(intern!(py, "create_future"))?.unbind();
    let promised = promise.clone_ref(py);
    let task = background()?.spawn(async move {
        let outcome = AssertUnwindSafe(future).catch_unwind().await;
        let finish: Finish = Box::new(move |py| match outcome {
            Ok(value) => finish(py, value),
            Err(panic) => Err(internal(&*panic)),
        });
        if let Some(wake) = queue.put(promised, finish) {
            // What else came in meanwhile first, so that it is there when the loop wakes up.
            yield_now().await;
            drop(wake);
        }
    });
    Ok((promise, Work(task.abort_handle())))
}

fn queue_of(events: &Bound<'_, PyAny>) -> PyResult<Arc<CompletionQueue>> {
    let address = events.as_ptr().addr();
    let found = locked(&KNOWN)
        .iter()
        .filter(|known| known.address == address)
        .find_map(|known| known.events.bind(events.py()).upgrade().and(known.queue.upgrade()));
    if let Some(queue) = found {
        return Ok(queue);
    }
    let queue = CompletionQueue::open(events)?;
    let known = Known { address, events: PyWeakrefReference::new(events)?.unbind(), queue: Arc::downgrade(&queue) };
    let mut all = locked(&KNOWN);
    all.retain(|known| known.queue.strong_count() > 0);
    all.push(known);
    drop(all);
    Ok(queue)
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
            // The loop keeps the queue for as long as it watches this.
            let queue = Self::new(Waker::Socket(ours, theirs));
            match events.call_method1("add_reader", (watched, Drain(Arc::clone(&queue)))) {
                Ok(_) => return Ok(queue),
                Err(error) if error.is_instance_of::<PyNotImplementedError>(events.py()) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Self::new(Waker::EventLoop(PyWeakrefReference::new(events)?.unbind())))
    }

    /// Takes in a finished call, in the thread of the runtime. The first one has to wake the loop.
    fn put(self: Arc<Self>, promise: Py<PyAny>, finish: Finish) -> Option<WakeOnDrop> {
        let mut finished = locked(&self.finished);
        finished.push((promise, finish));
        let first = finished.len() == 1;
        drop(finished);
        first.then(|| WakeOnDrop(self))
    }
}

/// Wakes the loop of an queue when it is dropped, because a task that was to do so may be aborted.
struct WakeOnDrop(Arc<CompletionQueue>);

impl Drop for WakeOnDrop {
    fn drop(&mut self) {
        match &self.0.waker {
            #[cfg(unix)]
            Waker::Socket(ours, _) => {
                // Full only when the loop was woken often enough.
                let _ = (&*ours).write(&[1]);
            }
            Waker::EventLoop(events) => {
                Python::try_attach(|py| {
                    let events = events.bind(py).upgrade()?;
                    // Fails when the loop was closed meanwhile, and then nobody waits.
                    events.call_method1("call_soon_threadsafe", (Drain(Arc::clone(&self.0)),)).ok().map(drop)
                });
            }
        }
    }
}

/// Settles what is in an queue, in the thread of its loop.
#[pyclass(frozen)]
struct Drain(Arc<CompletionQueue>);

#[pymethods]
impl Drain {
    fn __call__(&self, py: Python<'_>) {
        // First the waker: what comes in after it rings again.
        #[cfg(unix)]
        if let Waker::Socket(_, theirs) = &self.0.waker {
            let _ = (&*theirs).read(&mut [0; 64]);
        }
        let finished = std::mem::take(&mut *locked(&self.0.finished));
        for (promise, finish) in finished {
            // Fails for one that was cancelled.
            let _ = match finish(py) {
                Ok(value) => promise.call_method1(py, intern!(py, "set_result"), (value,)),
                Err(error) => promise.call_method1(py, intern!(py, "set_exception"), (error.into_value(py),)),
            };
        }
    }
}

/// The work behind an asyncio future.
#[pyclass(frozen)]
pub(crate) struct Work(AbortHandle);

#[pymethods]
impl Work {
    /// Ends it, unless it is done.
    fn abort(&self) {
        self.0.abort();
    }
}
