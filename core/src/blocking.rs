//! Waiting for calls and lists in programs without an async runtime.

use crate::call::{Call, ListStream};
use crate::error::Cause;
use crate::{Error, Result};
use futures_util::StreamExt as _;
use std::future::Future;
use std::iter::FusedIterator;
use std::sync::{Mutex, PoisonError};
use std::{fmt, io, thread};
use tokio::runtime::{Builder, Handle};

impl<T> Call<T> {
    /// Runs the call and blocks the thread until it has ended. Needs the feature `blocking`.
    ///
    /// The program needs no async runtime. The first wait of a process starts a thread for the connections of all calls,
    /// which runs until the process ends, so that later calls use open connections. The call itself runs in the calling
    /// thread, and any number of threads can wait at once. Timeouts, `deadline` and `cancel` apply as for other calls.
    ///
    /// ```
    /// use didit::Didit;
    /// use didit::models::CreateSession;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    /// # let sandbox = runtime.block_on(didit_sandbox::Sandbox::start())?;
    /// # let (base_url, api_key, workflow_id) = (sandbox.base_url(), sandbox.api_key(), sandbox.workflow_id());
    /// let client = Didit::builder().api_key(api_key).base_url(base_url).build()?;
    /// let params = CreateSession::builder().workflow_id(workflow_id).vendor_data("user-123").build();
    /// let session = client.sessions().create(params).wait()?;
    /// println!("send the user to {:?}", session.url);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Errors of the call. [`Error::Configuration`] inside an async runtime, whose tasks the wait would stop: `.await` the
    /// call there. Threads of `spawn_blocking` belong to a runtime too; wait with its `Handle::block_on` there.
    /// [`Error::Connection`] if the thread cannot be started.
    pub fn wait(self) -> Result<T> {
        run(self)?
    }
}

impl<T> ListStream<T> {
    /// Returns an iterator, which blocks the thread for each page. Needs the feature `blocking`; see [`Call::wait`].
    ///
    /// ```
    /// use didit::Didit;
    /// use didit::models::ListSessions;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    /// # let sandbox = runtime.block_on(didit_sandbox::Sandbox::start())?;
    /// # let client = Didit::builder().base_url(sandbox.base_url()).api_key(sandbox.api_key()).build()?;
    /// for session in client.sessions().list_all(ListSessions::default()).wait() {
    ///     println!("{}", session?.session_id);
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use = "an iterator does nothing unless it is used"]
    pub fn wait(self) -> ListIter<T> {
        ListIter { stream: Some(self) }
    }
}

/// Blocking iterator over the items or the pages of a list, from [`ListStream::wait`]. It ends after the last page or after
/// an error; the errors are those of [`Call::wait`].
#[must_use = "an iterator does nothing unless it is used"]
pub struct ListIter<T> {
    /// `None` after the end.
    stream: Option<ListStream<T>>,
}

impl<T> Iterator for ListIter<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        let item = run(self.stream.as_mut()?.next()).unwrap_or_else(|error| Some(Err(error)));
        if !matches!(item, Some(Ok(_))) {
            self.stream = None;
        }
        item
    }
}

impl<T> FusedIterator for ListIter<T> {}

impl<T> fmt::Debug for ListIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListIter").finish_non_exhaustive()
    }
}

/// Runs a future in this thread, with the timers and connections of the background thread.
fn run<F: Future>(future: F) -> Result<F::Output> {
    // `block_on` would panic. A thread in which the state of tokio is already destroyed is refused for the same reason.
    if !Handle::try_current().is_err_and(|error| error.is_missing_context()) {
        return Err(Error::configuration(
            "`wait` was called inside an async runtime, whose tasks it would stop: `.await` the call instead (in \
             `spawn_blocking`: `Handle::current().block_on(…)`)",
        ));
    }
    let runtime = runtime().map_err(|error| Error::Connection {
        operation: "wait".to_owned(),
        reason: Cause::new(format!("the background thread cannot be started: {error}"), error),
        sent: false,
        may_have_been_carried_out: false,
    })?;
    Ok(runtime.block_on(future))
}

/// Returns the runtime of all waits, which the first one starts.
fn runtime() -> io::Result<Handle> {
    // Not a `OnceLock`, so that a later wait tries again if the thread could not be started.
    static RUNTIME: Mutex<Option<Handle>> = Mutex::new(None);
    let mut started = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*started {
        return Ok(handle.clone());
    }
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    // Waiting threads only poll their calls; this one drives the timers and connections, also between calls.
    thread::Builder::new().name("didit".to_owned()).spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(started.insert(handle).clone())
}
