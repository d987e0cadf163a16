//! How calls that are awaited reach their event loop: what is finished goes into the inbox of the loop, which empties it
//! in its own thread. So the thread of the runtime never waits for the interpreter, and one wake-up serves all calls
//! that finished meanwhile.

use super::runtime::{background, internal};
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
struct Inbox {
    /// The asyncio futures, and what settles them.
    finished: Mutex<Vec<(Py<PyAny>, Finish)>>,
    bell: Bell,
}

/// What wakes the loop.
enum Bell {
    /// A line to ourselves, of which the loop watches the second end.
    #[cfg(unix)]
    Line(UnixStream, UnixStream),
    /// The loop, where it can watch nothing. Its own way in needs the interpreter.
    Loop(Py<PyWeakrefReference>),
}

/// What is known of an event loop.
struct Known {
    /// Where it lies. Another one may lie there after it.
    address: usize,
    events: Py<PyWeakrefReference>,
    /// The loop itself keeps it, and calls in flight do.
    inbox: Weak<Inbox>,
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
pub(super) fn start<T: Send + 'static>(
    py: Python<'_>,
    future: impl Future<Output = T> + Send + 'static,
    finish: impl FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
) -> PyResult<(Py<PyAny>, Work)> {
    static RUNNING: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let none =
        |_| PyRuntimeError::new_err("AsyncDidit is for coroutines on an event loop of asyncio; elsewhere use Didit");
    let events = RUNNING.import(py, "asyncio", "get_running_loop")?.call0().map_err(none)?;
    let inbox = inbox_of(&events)?;
    let promise = events.call_method0(intern!(py, "create_future"))?.unbind();
    let promised = promise.clone_ref(py);
    let task = background()?.spawn(async move {
        let outcome = AssertUnwindSafe(future).catch_unwind().await;
        let finish: Finish = Box::new(move |py| match outcome {
            Ok(value) => finish(py, value),
            Err(panic) => Err(internal(&*panic)),
        });
        if let Some(ring) = inbox.put(promised, finish) {
            // What else came in meanwhile first, so that it is there when the loop wakes up.
            yield_now().await;
            drop(ring);
        }
    });
    Ok((promise, Work(task.abort_handle())))
}

fn inbox_of(events: &Bound<'_, PyAny>) -> PyResult<Arc<Inbox>> {
    let address = events.as_ptr().addr();
    let found = locked(&KNOWN)
        .iter()
        .filter(|known| known.address == address)
        .find_map(|known| known.events.bind(events.py()).upgrade().and(known.inbox.upgrade()));
    if let Some(inbox) = found {
        return Ok(inbox);
    }
    let inbox = Inbox::open(events)?;
    let known = Known { address, events: PyWeakrefReference::new(events)?.unbind(), inbox: Arc::downgrade(&inbox) };
    let mut all = locked(&KNOWN);
    all.retain(|known| known.inbox.strong_count() > 0);
    all.push(known);
    drop(all);
    Ok(inbox)
}

impl Inbox {
    fn new(bell: Bell) -> Arc<Self> {
        Arc::new(Self { finished: Mutex::default(), bell })
    }

    fn open(events: &Bound<'_, PyAny>) -> PyResult<Arc<Self>> {
        #[cfg(unix)]
        {
            let (ours, theirs) = UnixStream::pair()?;
            ours.set_nonblocking(true)?;
            theirs.set_nonblocking(true)?;
            let watched = theirs.as_raw_fd();
            // The loop keeps the inbox for as long as it watches this.
            let inbox = Self::new(Bell::Line(ours, theirs));
            match events.call_method1("add_reader", (watched, Drain(Arc::clone(&inbox)))) {
                Ok(_) => return Ok(inbox),
                Err(error) if error.is_instance_of::<PyNotImplementedError>(events.py()) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Self::new(Bell::Loop(PyWeakrefReference::new(events)?.unbind())))
    }

    /// Takes in a finished call, in the thread of the runtime. The first one has to wake the loop.
    fn put(self: Arc<Self>, promise: Py<PyAny>, finish: Finish) -> Option<Ring> {
        let mut finished = locked(&self.finished);
        finished.push((promise, finish));
        let first = finished.len() == 1;
        drop(finished);
        first.then(|| Ring(self))
    }
}

/// Wakes the loop of an inbox when it is dropped, because a task that was to do so may be aborted.
struct Ring(Arc<Inbox>);

impl Drop for Ring {
    fn drop(&mut self) {
        match &self.0.bell {
            #[cfg(unix)]
            Bell::Line(ours, _) => {
                // Full only when the loop was woken often enough.
                let _ = (&*ours).write(&[1]);
            }
            Bell::Loop(events) => {
                Python::try_attach(|py| {
                    let events = events.bind(py).upgrade()?;
                    // Fails when the loop was closed meanwhile, and then nobody waits.
                    events.call_method1("call_soon_threadsafe", (Drain(Arc::clone(&self.0)),)).ok().map(drop)
                });
            }
        }
    }
}

/// Settles what is in an inbox, in the thread of its loop.
#[pyclass(frozen)]
struct Drain(Arc<Inbox>);

#[pymethods]
impl Drain {
    fn __call__(&self, py: Python<'_>) {
        // First the bell: what comes in after it rings again.
        #[cfg(unix)]
        if let Bell::Line(_, theirs) = &self.0.bell {
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
pub(super) struct Work(AbortHandle);

#[pymethods]
impl Work {
    /// Ends it, unless it is done.
    fn abort(&self) {
        self.0.abort();
    }
}
