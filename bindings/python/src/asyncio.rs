//! Delivers results of asynchronous calls to their event loop: finished calls are queued, and the event loop drains its
//! queue in its own thread. The thread of the runtime never waits for the interpreter, and one wake-up serves all calls
//! that have finished meanwhile.

use crate::errors;
use crate::runtime::{BackgroundRuntime, internal};
#[cfg(unix)]
use crate::runtime::{Inode, inode_of};
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
use std::io::{self, Read as _, Write as _};
#[cfg(unix)]
use std::os::{
    fd::{AsRawFd as _, RawFd},
    unix::net::UnixStream,
};
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
    events: Py<PyWeakrefReference>,
}

/// Wakes the event loop.
enum Waker {
    #[cfg(unix)]
    Sockets(Sockets),
    /// The event loop itself, if it cannot watch sockets. Its `call_soon_threadsafe` needs the interpreter.
    EventLoop,
}

/// A socket pair of which the event loop watches the second one.
#[cfg(unix)]
struct Sockets {
    /// `None` only while they are dropped.
    pair: Option<(UnixStream, UnixStream)>,
    inodes: (Inode, Inode),
    /// Descriptor of the second socket.
    watched: RawFd,
}

#[cfg(unix)]
impl Sockets {
    fn open() -> io::Result<Self> {
        let (ours, theirs) = UnixStream::pair()?;
        ours.set_nonblocking(true)?;
        theirs.set_nonblocking(true)?;
        let (inodes, watched) = ((inode_of(&ours)?, inode_of(&theirs)?), theirs.as_raw_fd());
        Ok(Self { pair: Some((ours, theirs)), inodes, watched })
    }

    /// Returns the sockets unless other code has closed them, after which their numbers may belong to other descriptors.
    fn get(&self) -> Option<&(UnixStream, UnixStream)> {
        let is = |socket: &UnixStream, inode| inode_of(socket).is_ok_and(|found| found == inode);
        self.pair.as_ref().filter(|(ours, theirs)| is(ours, self.inodes.0) && is(theirs, self.inodes.1))
    }

    /// Wakes the event loop. Returns false if other code has closed the sockets.
    fn wake(&self) -> bool {
        // Fails if the buffer is full, when wake-ups are pending.
        self.get().is_some_and(|(ours, _)| {
            let _ = (&*ours).write(&[1]);
            true
        })
    }

    /// Resets the wake-up.
    fn reset(&self) {
        if let Some((_, theirs)) = self.get() {
            let _ = (&*theirs).read(&mut [0; 64]);
        }
    }
}

#[cfg(unix)]
impl Drop for Sockets {
    fn drop(&mut self) {
        if self.get().is_none() {
            std::mem::forget(self.pair.take());
        }
    }
}

/// An asynchronous call.
pub(crate) struct InFlight {
    /// The asyncio future and its queue, until the call has finished or failed: a queue owns the calls that have finished.
    waiting: Mutex<Option<(Py<PyAny>, Arc<CompletionQueue>)>>,
    writes: bool,
}

impl InFlight {
    fn take(&self) -> Option<(Py<PyAny>, Arc<CompletionQueue>)> {
        locked(&self.waiting).take()
    }

    /// Fails the call, because its runtime has lost its descriptors.
    pub(crate) fn fail(self: Arc<Self>) {
        let Some((promise, queue)) = self.take() else { return };
        let writes = self.writes;
        let finish: Finish = Box::new(move |py| Err(errors::descriptors_closed(py, writes)));
        locked(&queue.finished).push((promise, finish));
        // The sockets may be closed, too.
        queue.wake_event_loop();
    }
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

/// Runs a future. Returns an asyncio future for its outcome, converted by `finish`, and a handle to abort it. `writes` is
/// true if a write may have been carried out when the descriptors of the runtime are lost.
///
/// # Errors
/// `RuntimeError` if there is no running event loop.
pub(crate) fn start<T: Send + 'static>(
    py: Python<'_>,
    shared: &Arc<BackgroundRuntime>,
    writes: bool,
    future: impl Future<Output = T> + Send + 'static,
    finish: impl FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
) -> PyResult<(Py<PyAny>, Work)> {
    let none = |_| PyRuntimeError::new_err("AsyncDidit needs a running event loop of asyncio; use Didit elsewhere");
    let events = RUNNING.import(py, "asyncio", "get_running_loop")?.call0().map_err(none)?;
    let queue = queue_of(&events)?;
    let promise = events.call_method0(intern!(py, "create_future"))?.unbind();
    let waiting = Mutex::new(Some((promise.clone_ref(py), queue)));
    let entered = shared.enter(Arc::new(InFlight { waiting, writes }));
    let task = shared.spawn(async move {
        let outcome = AssertUnwindSafe(entered.run(future)).catch_unwind().await;
        let Some((promised, queue)) = entered.call.take() else { return };
        let finish: Finish = Box::new(move |py| {
            // The runtime ends after its last call.
            drop(entered);
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
    Ok((promise, Work(Mutex::new(Some((task, Arc::downgrade(shared)))))))
}

fn queue_of(events: &Bound<'_, PyAny>) -> PyResult<Arc<CompletionQueue>> {
    if let Some(queue) = known_queue(events) {
        match &queue.waker {
            #[cfg(unix)]
            Waker::Sockets(sockets) if sockets.get().is_none() => {
                // The number may be that of a new socket.
                events.call_method1("remove_reader", (sockets.watched,))?;
                let address = events.as_ptr().addr();
                locked(&KNOWN).retain(|known| known.address != address);
            }
            _ => return Ok(queue),
        }
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
        && let Waker::Sockets(sockets) = &queue.waker
    {
        // Fails if the event loop was closed meanwhile.
        let _ = events.call_method1(py, "remove_reader", (sockets.watched,));
    }
}

fn known_queue(events: &Bound<'_, PyAny>) -> Option<Arc<CompletionQueue>> {
    let address = events.as_ptr().addr();
    let known = locked(&KNOWN);
    let mut same = known.iter().filter(|known| known.address == address);
    same.find_map(|known| known.events.bind(events.py()).upgrade().and(known.queue.upgrade()))
}

impl CompletionQueue {
    fn open(events: &Bound<'_, PyAny>) -> PyResult<Arc<Self>> {
        let reference = PyWeakrefReference::new(events)?.unbind();
        let new =
            |waker| Arc::new(Self { finished: Mutex::default(), waker, events: reference.clone_ref(events.py()) });
        #[cfg(unix)]
        {
            let sockets = Sockets::open()?;
            let watched = sockets.watched;
            // The event loop owns the queue while it watches the socket.
            let queue = new(Waker::Sockets(sockets));
            match events.call_method1("add_reader", (watched, Drain(Arc::clone(&queue)))) {
                Ok(_) => return Ok(queue),
                Err(error) if error.is_instance_of::<PyNotImplementedError>(events.py()) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(new(Waker::EventLoop))
    }

    /// Adds a finished call, in the thread of the runtime. The first one wakes the event loop.
    fn put(self: Arc<Self>, promise: Py<PyAny>, finish: Finish) -> Option<WakeOnDrop> {
        let mut finished = locked(&self.finished);
        finished.push((promise, finish));
        let first = finished.len() == 1;
        drop(finished);
        first.then(|| WakeOnDrop(self))
    }

    /// Wakes the event loop without the sockets.
    fn wake_event_loop(self: &Arc<Self>) {
        let queue = Arc::clone(self);
        // A thread, because this one may be that of the runtime, which never waits for the interpreter, or have locks.
        let _ = std::thread::Builder::new().spawn(|| Python::try_attach(|py| queue.call_soon(py)));
    }

    fn call_soon(self: Arc<Self>, py: Python<'_>) {
        if let Some(events) = self.events.bind(py).upgrade() {
            // Fails if the event loop was closed meanwhile.
            let _ = events.call_method1("call_soon_threadsafe", (Drain(self),));
        }
    }
}

/// Wakes the event loop of a queue on drop, because the task may be aborted before it does so.
struct WakeOnDrop(Arc<CompletionQueue>);

impl Drop for WakeOnDrop {
    fn drop(&mut self) {
        match &self.0.waker {
            #[cfg(unix)]
            Waker::Sockets(sockets) => {
                if !sockets.wake() {
                    self.0.wake_event_loop();
                }
            }
            Waker::EventLoop => {
                Python::try_attach(|py| Arc::clone(&self.0).call_soon(py));
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
        if let Waker::Sockets(sockets) = &self.0.waker {
            sockets.reset();
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
pub(crate) struct Work(Mutex<Option<(AbortHandle, Weak<BackgroundRuntime>)>>);

#[pymethods]
impl Work {
    /// Aborts the task unless it has finished.
    fn abort(&self) {
        // Not kept, because it keeps descriptors of the runtime open, and exceptions may keep this object.
        let Some((task, runtime)) = locked(&self.0).take() else { return };
        if runtime.upgrade().is_none_or(|runtime| runtime.is_usable()) {
            task.abort();
        } else {
            // It would wake a thread by a descriptor that may belong to others now.
            std::mem::forget(task);
        }
    }
}
