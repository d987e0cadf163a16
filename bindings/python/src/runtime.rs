//! The runtimes of calls. Synchronous calls run in the thread that waits for them, all others on a background thread.

use crate::asyncio::{self, InFlight};
use crate::errors;
use futures_util::FutureExt as _;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::any::Any;
use std::cell::RefCell;
use std::collections::HashMap;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::{Notify, oneshot};
use tokio::task::{AbortHandle, yield_now};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

/// Interval at which waiting calls check for signals such as Ctrl-C.
pub(crate) const SLICE: Duration = Duration::from_millis(50);
/// Interval at which asynchronous calls wake their runtime, which then notices whether other code has closed the descriptors.
const HEARTBEAT: Duration = Duration::from_millis(500);
/// Maximum time for which the shutdown of the interpreter waits for work that cannot be aborted.
const PATIENCE: Duration = Duration::from_secs(2);
/// Maximum time for which closing the last client waits for DNS queries, which cannot be aborted.
const CLOSING: Duration = Duration::from_millis(200);

/// An open descriptor of a runtime. It shows whether other code of the process has closed the descriptors of the runtime,
/// as `os.closerange` does.
struct Probe {
    #[cfg(unix)]
    pipe: std::io::PipeReader,
    #[cfg(unix)]
    inode: Inode,
}

#[cfg(unix)]
pub(crate) type Inode = (u64, u64);

/// Returns what a descriptor refers to. A number that is used again refers to something else.
#[cfg(unix)]
#[allow(clippy::unnecessary_cast, clippy::cast_sign_loss)] // the types depend on the system
pub(crate) fn inode_of(descriptor: impl std::os::fd::AsFd) -> std::io::Result<Inode> {
    let stat = rustix::fs::fstat(descriptor)?;
    Ok((stat.st_dev as u64, stat.st_ino as u64))
}

impl Probe {
    #[cfg(unix)]
    fn open() -> std::io::Result<Self> {
        // Every pipe has an inode of its own.
        let (pipe, _) = std::io::pipe()?;
        let inode = inode_of(&pipe)?;
        Ok(Self { pipe, inode })
    }

    #[cfg(unix)]
    fn is_open(&self) -> bool {
        inode_of(&self.pipe).is_ok_and(|inode| inode == self.inode)
    }

    #[cfg(not(unix))]
    #[allow(clippy::unnecessary_wraps)] // as on Unix
    fn open() -> std::io::Result<Self> {
        Ok(Self {})
    }

    #[cfg(not(unix))]
    #[allow(clippy::unused_self)] // as on Unix
    fn is_open(&self) -> bool {
        true
    }
}

/// The process that a runtime belongs to, and the state of its descriptors.
struct Owner {
    pid: u32,
    /// `None` only while it is dropped.
    probe: Option<Probe>,
    lost: AtomicBool,
    /// Cancelled if the descriptors are lost while calls wait.
    cancelled: CancellationToken,
    /// Asynchronous calls in flight, by their memory address.
    calls: Mutex<HashMap<usize, Arc<InFlight>>>,
}

impl Owner {
    fn new() -> std::io::Result<Self> {
        Ok(Self {
            pid: std::process::id(),
            probe: Some(Probe::open()?),
            lost: AtomicBool::new(false),
            cancelled: CancellationToken::new(),
            calls: Mutex::default(),
        })
    }

    fn calls(&self) -> MutexGuard<'_, HashMap<usize, Arc<InFlight>>> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_this_process(&self) -> bool {
        self.pid == std::process::id()
    }

    fn has_descriptors(&self) -> bool {
        if !self.lost.load(Ordering::Acquire) && !self.probe.as_ref().is_some_and(Probe::is_open) {
            self.lose();
        }
        !self.lost.load(Ordering::Acquire)
    }

    /// False if the runtime must not be used or dropped, because this would use descriptors of others.
    fn is_usable(&self) -> bool {
        self.is_this_process() && self.has_descriptors()
    }

    /// Ends all waiting calls, because the runtime cannot continue them.
    fn lose(&self) {
        if !self.lost.swap(true, Ordering::AcqRel) {
            // A call that drives the runtime is woken through a descriptor, which fails if it is closed.
            let _ = catch_unwind(AssertUnwindSafe(|| self.cancelled.cancel()));
            let calls = std::mem::take(&mut *self.calls());
            calls.into_values().for_each(InFlight::fail);
        }
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        if !self.is_usable() {
            // Its number may belong to another descriptor now.
            std::mem::forget(self.probe.take());
        }
    }
}

/// The runtime of synchronous calls. It has no threads: waiting threads drive it. Clients own it, so that no descriptor
/// is open without a client.
pub(crate) struct WaitingRuntime {
    owner: Owner,
    /// `None` only while it is dropped.
    runtime: Option<Runtime>,
    /// Number of waiting threads.
    calls: AtomicUsize,
    /// True if a thread drives the runtime for all of them.
    driven: AtomicBool,
    driver: Mutex<Option<JoinHandle<()>>>,
    /// Stops the driver.
    stop: Notify,
}

/// The runtime of synchronous calls of all clients.
///
/// The locks in this file are taken only by threads that hold the GIL, and are released before it is, so that no fork
/// happens while a lock is held.
static WAITING: Mutex<Weak<WaitingRuntime>> = Mutex::new(Weak::new());

impl WaitingRuntime {
    /// Returns the runtime of this process.
    pub(crate) fn current() -> PyResult<Arc<Self>> {
        let mut slot = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = slot.upgrade().filter(|known| known.owner.is_usable()) {
            return Ok(known);
        }
        let owner = Owner::new().map_err(|error| cannot_start(&error))?;
        let runtime = built(&mut Builder::new_current_thread())?;
        let made = Arc::new(Self {
            owner,
            runtime: Some(runtime),
            calls: AtomicUsize::new(0),
            driven: AtomicBool::new(false),
            driver: Mutex::default(),
            stop: Notify::new(),
        });
        *slot = Arc::downgrade(&made);
        Ok(made)
    }

    /// Runs a future, which must not panic. Returns `None` if the runtime has lost its descriptors.
    fn drive<T>(&self, future: impl Future<Output = T>) -> Option<T> {
        let runtime = self.runtime.as_ref()?;
        let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(future)));
        outcome.inspect_err(|_| self.owner.lose()).ok()
    }

    /// Counts a call until the returned guard is dropped.
    fn enter(self: &Arc<Self>) -> Counted<'_> {
        if self.calls.fetch_add(1, Ordering::AcqRel) > 0 && !self.driven.swap(true, Ordering::AcqRel) {
            // One thread that only drives the runtime is faster than many that hand this over to each other.
            let shared = Arc::clone(self);
            let driver = std::thread::Builder::new().name("didit".to_owned()).spawn(move || {
                shared.drive(async {
                    while shared.calls.load(Ordering::Acquire) > 1
                        && timeout(SLICE, shared.stop.notified()).await.is_err()
                    {}
                });
                shared.driven.store(false, Ordering::Release);
            });
            match driver {
                Ok(driver) => {
                    *self.driver.lock().unwrap_or_else(PoisonError::into_inner) = Some(driver);
                }
                Err(_) => self.driven.store(false, Ordering::Release),
            }
        }
        Counted(self)
    }

    /// Closes the connections of a dropped client and, if it was the last one, the runtime.
    fn close(self: Arc<Self>) {
        if !self.owner.is_usable() {
            return;
        }
        // No other thread may drive the runtime again.
        self.drive(turn());
        // One of this function and one of the driver.
        if self.driven.load(Ordering::Acquire) && Arc::strong_count(&self) == 2 {
            self.stop.notify_waiters();
            let driver = self.driver.lock().unwrap_or_else(PoisonError::into_inner).take();
            // It does not need the GIL.
            let _ = driver.map(JoinHandle::join);
        }
    }
}

impl Drop for WaitingRuntime {
    fn drop(&mut self) {
        let Some(runtime) = self.runtime.take() else { return };
        if self.owner.is_usable() {
            // Does not wait for DNS queries.
            runtime.shutdown_background();
        } else {
            std::mem::forget(runtime);
        }
    }
}

struct Counted<'a>(&'a WaitingRuntime);

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.calls.fetch_sub(1, Ordering::AcqRel);
    }
}

/// The runtime of all other work, with one thread. Asynchronous clients, their calls and sandboxes own it.
pub(crate) struct BackgroundRuntime {
    owner: Arc<Owner>,
    handle: Handle,
    driver: Mutex<Option<Driver>>,
}

/// The thread of a background runtime.
struct Driver {
    /// Ends the thread, which gives blocking work this time to finish.
    stop: oneshot::Sender<Duration>,
    ended: Receiver<()>,
}

thread_local! {
    /// The owner of the background runtime that this thread drives.
    static DRIVES: RefCell<Option<Arc<Owner>>> = const { RefCell::new(None) };
}

/// Parks a thread whose runtime has lost its descriptors: waiting for events, and also ending, would use numbers that may
/// belong to other descriptors now.
fn stall() -> ! {
    loop {
        std::thread::park();
    }
}

impl Driver {
    /// Starts the thread. If other code closes the descriptors, it fails the calls in flight; a thread of tokio would leave
    /// them waiting.
    fn start(owner: Arc<Owner>, runtime: Runtime) -> std::io::Result<Self> {
        let (stop, stopped) = oneshot::channel();
        let (sender, ended) = sync_channel(1);
        std::thread::Builder::new().name("didit".to_owned()).spawn(move || {
            DRIVES.set(Some(Arc::clone(&owner)));
            if let Ok(Ok(patience)) = catch_unwind(AssertUnwindSafe(|| runtime.block_on(stopped))) {
                runtime.shutdown_timeout(patience);
            } else {
                owner.lose();
                std::mem::forget(runtime);
            }
            drop((DRIVES.take(), owner));
            // Fails if nothing waits for the end.
            let _ = sender.send(());
        })?;
        Ok(Self { stop, ended })
    }

    /// Ends the thread and waits for it.
    fn stop(self, patience: Duration) {
        let Self { stop, ended } = self;
        // Fails if the thread has ended or cannot be woken.
        if let Ok(Ok(())) = catch_unwind(AssertUnwindSafe(|| stop.send(patience))) {
            let _ = ended.recv_timeout(patience);
        }
    }
}

static BACKGROUND: Mutex<Weak<BackgroundRuntime>> = Mutex::new(Weak::new());

impl BackgroundRuntime {
    /// Returns the runtime of this process.
    pub(crate) fn current() -> PyResult<Arc<Self>> {
        let mut slot = BACKGROUND.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = slot.upgrade().filter(|known| known.owner.is_usable()) {
            return Ok(known);
        }
        let owner = Arc::new(Owner::new().map_err(|error| cannot_start(&error))?);
        let checked = Arc::clone(&owner);
        let check = move || {
            if !checked.has_descriptors() {
                stall();
            }
        };
        // Tasks that run after the thread was woken would use the descriptors, for example to set a timer.
        let runtime = built(Builder::new_current_thread().on_thread_park(check.clone()).on_thread_unpark(check))?;
        let handle = runtime.handle().clone();
        let driver = Driver::start(Arc::clone(&owner), runtime).map_err(|error| cannot_start(&error))?;
        let made = Arc::new(Self { owner, handle, driver: Mutex::new(Some(driver)) });
        *slot = Arc::downgrade(&made);
        Ok(made)
    }

    /// Starts a task. Returns `None` if the runtime has lost its descriptors.
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) -> Option<AbortHandle> {
        let spawned = catch_unwind(AssertUnwindSafe(|| self.handle.spawn(task).abort_handle()));
        spawned.inspect_err(|_| self.owner.lose()).ok()
    }

    /// False in a forked child, and if other code has closed the descriptors. Nothing of this runtime may be dropped then.
    pub(crate) fn is_usable(&self) -> bool {
        self.owner.is_usable()
    }

    /// Keeps a call until the returned guard is dropped, so that it fails if the runtime loses its descriptors.
    pub(crate) fn enter(self: &Arc<Self>, call: Arc<InFlight>) -> Entered {
        self.owner.calls().insert(Arc::as_ptr(&call).addr(), Arc::clone(&call));
        Entered { runtime: Arc::clone(self), call }
    }

    fn take(&self) -> Option<Driver> {
        self.driver.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Gives up one ownership, and waits until the connections of the owner are closed. The last one also waits until the
    /// runtime is.
    pub(crate) fn close(self: Arc<Self>, py: Python<'_>) {
        if !self.is_usable() {
            return;
        }
        let (sender, turned) = sync_channel(1);
        // Runs after the connections and aborted calls that are being dropped.
        let task = self.spawn(async move {
            turn().await;
            let _ = sender.send(());
        });
        if task.is_some() {
            py.detach(move || {
                // Fails while the interpreter shuts down, when the runtime has ended.
                let _ = turned.recv_timeout(CLOSING);
            });
        }
        let Some(last) = Arc::into_inner(self) else { return };
        if last.is_usable()
            && let Some(driver) = last.take()
        {
            py.detach(|| driver.stop(CLOSING));
        }
    }
}

impl Drop for BackgroundRuntime {
    fn drop(&mut self) {
        let Some(driver) = self.take() else { return };
        if self.is_usable() {
            // Also called by the thread of the runtime, which cannot wait for itself.
            let _ = catch_unwind(AssertUnwindSafe(|| driver.stop.send(PATIENCE)));
        } else {
            // Dropping it would wake a thread that does not exist in a forked child.
            std::mem::forget(driver);
        }
    }
}

/// An asynchronous call in flight. It owns the runtime, which ends after its last call.
pub(crate) struct Entered {
    runtime: Arc<BackgroundRuntime>,
    pub(crate) call: Arc<InFlight>,
}

impl Entered {
    /// Runs a future. Meanwhile, the thread of the runtime often notices whether the descriptors are lost.
    pub(crate) async fn run<T>(&self, future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        loop {
            if let Ok(outcome) = timeout(HEARTBEAT, future.as_mut()).await {
                return outcome;
            }
        }
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        // A fork may have copied the lock while it was taken.
        if self.runtime.owner.is_this_process() {
            self.runtime.owner.calls().remove(&Arc::as_ptr(&self.call).addr());
        }
    }
}

/// The runtime of a client.
#[derive(Clone)]
pub(crate) enum Engine {
    Waiting(Arc<WaitingRuntime>),
    Background(Arc<BackgroundRuntime>),
}

impl Engine {
    pub(crate) fn current(asynchronous: bool) -> PyResult<Self> {
        if asynchronous {
            BackgroundRuntime::current().map(Self::Background)
        } else {
            WaitingRuntime::current().map(Self::Waiting)
        }
    }

    fn owner(&self) -> &Owner {
        match self {
            Self::Waiting(shared) => &shared.owner,
            Self::Background(shared) => &shared.owner,
        }
    }

    /// True if it belongs to this process and not to the parent of a fork.
    pub(crate) fn is_this_process(&self) -> bool {
        self.owner().is_this_process()
    }

    /// False if other code of the process has closed the descriptors.
    pub(crate) fn has_descriptors(&self) -> bool {
        self.owner().has_descriptors()
    }

    /// Drops a client and gives up its ownership. With a token, waits until the descriptors are closed if it was the last
    /// client.
    pub(crate) fn close<T>(self, client: T, py: Option<Python<'_>>) {
        // Wakes the connections, which fails if the descriptors were closed meanwhile.
        if !self.is_this_process() || !self.has_descriptors() {
            std::mem::forget(client);
        } else if catch_unwind(AssertUnwindSafe(|| drop(client))).is_err() {
            self.owner().lose();
        }
        match (self, py) {
            (Self::Waiting(shared), _) => shared.close(),
            (Self::Background(shared), Some(py)) => {
                shared.close(py);
                asyncio::leave(py);
            }
            (Self::Background(shared), None) => drop(shared),
        }
    }
}

/// True while the interpreter shuts down, which ends its other threads.
static ENDING: AtomicBool = AtomicBool::new(false);

fn built(builder: &mut Builder) -> PyResult<Runtime> {
    builder.thread_name("didit").enable_all().build().map_err(|error| cannot_start(&error))
}

fn cannot_start(error: &std::io::Error) -> PyErr {
    PyRuntimeError::new_err(format!("cannot start the runtime of the client: {error}"))
}

/// Aborts the work in flight. Called when the interpreter shuts down, because nothing may use it afterwards.
#[pyfunction]
pub(crate) fn shut_down(py: Python<'_>) {
    ENDING.store(true, Ordering::Release);
    let known = BACKGROUND.lock().unwrap_or_else(PoisonError::into_inner).upgrade();
    if let Some(driver) = known.filter(|known| known.is_usable()).and_then(|known| known.take()) {
        py.detach(|| driver.stop(PATIENCE));
    }
}

/// Processes events of connections that occurred while the runtime was not driven: connections that the server has
/// closed leave the pool, and aborted ones are closed.
pub(crate) async fn turn() {
    // The first turn receives the events, and in the second one the connections react to them.
    yield_now().await;
    yield_now().await;
}

/// Runs a future in this thread without holding the GIL. Ctrl-C aborts it.
///
/// # Errors
/// Exceptions of signal handlers; `RuntimeError` if the future panicked; `APIConnectionError` if other code has closed the
/// descriptors of the runtime, after which a write may have been carried out.
pub(crate) fn wait<T: Send, E: Send>(
    py: Python<'_>,
    shared: &Arc<WaitingRuntime>,
    writes: bool,
    future: impl Future<Output = Result<T, E>> + Send,
) -> PyResult<Result<T, E>> {
    let _counted = shared.enter();
    let cancelled = &shared.owner.cancelled;
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
            let slice = async { cancelled.run_until_cancelled(timeout(SLICE, future.as_mut())).await };
            let outcome = shared.drive(slice).flatten();
            end_here(late, matches!(outcome, Some(Ok(Ok(Ok(_))))));
            outcome
        });
        match outcome {
            Some(Ok(Ok(value))) => return Ok(value),
            Some(Ok(Err(panic))) if is_about_descriptors(&*panic) => {
                shared.owner.lose();
                return Err(errors::descriptors_closed(py, writes));
            }
            Some(Ok(Err(panic))) => return Err(internal(&*panic)),
            Some(Err(_)) => {
                if let Err(interrupted) = py.check_signals() {
                    let inside = shared.runtime.as_ref().map(Runtime::enter);
                    drop(future);
                    drop(inside);
                    shared.drive(turn());
                    return Err(interrupted);
                }
            }
            None => {
                // Dropping it would use the descriptors.
                std::mem::forget(future);
                return Err(errors::descriptors_closed(py, writes));
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
pub(crate) fn run<T: Send + 'static>(
    py: Python<'_>,
    shared: &BackgroundRuntime,
    future: impl Future<Output = T> + Send + 'static,
) -> PyResult<T> {
    let (sender, mut outcomes) = sync_channel(1);
    let task = shared.spawn(async move {
        // Fails after Ctrl-C, when the receiver was dropped.
        let _ = sender.send(AssertUnwindSafe(future).catch_unwind().await);
    });
    let task = task.ok_or_else(|| errors::descriptors_closed(py, false))?;
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
            Err(RecvTimeoutError::Timeout) if !shared.is_usable() => return Err(errors::descriptors_closed(py, false)),
            Err(RecvTimeoutError::Timeout) => py.check_signals().inspect_err(|_| task.abort())?,
            Err(RecvTimeoutError::Disconnected) => {
                return Err(PyRuntimeError::new_err("the call was aborted"));
            }
        }
    }
}

/// Returns the message of a panic, which contains no data.
fn message_of(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or_default()
}

/// True for the panics of tokio when it cannot use its own descriptors.
fn is_about_descriptors(panic: &(dyn Any + Send)) -> bool {
    message_of(panic).contains(" I/O driver: ")
}

/// Keeps the panics that become an `APIConnectionError` out of standard error. In the thread of the background runtime they
/// end here, because unwinding would close the descriptors.
pub(crate) fn install_panic_hook() {
    let print = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !is_about_descriptors(panic.payload()) {
            print(panic);
        } else if let Ok(Some(owner)) = DRIVES.try_with(RefCell::take) {
            owner.lose();
            stall();
        }
    }));
}

/// Converts a panic to an exception.
pub(crate) fn internal(panic: &(dyn Any + Send)) -> PyErr {
    let text = message_of(panic);
    PyRuntimeError::new_err(format!("internal error in didit_rs, please report it: {text}"))
}
