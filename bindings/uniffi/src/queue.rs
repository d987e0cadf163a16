//! Calls in flight and their results.

use crate::error::{error_json, panicked};
use didit::{Error, Result};
use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::sync::{Arc, Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio::task::AbortHandle;

/// The result of a call: a body or an error.
#[derive(uniffi::Record)]
pub struct NativeResult {
    /// The number that the language gave the call.
    pub call: u64,
    /// JSON, or the bytes of a file; empty if the call returns nothing. Absent if it failed.
    pub body: Option<Vec<u8>>,
    /// The error, as JSON. Absent if the call succeeded.
    pub error: Option<String>,
}

/// Results of calls, in the order in which they were completed. A thread of the language fetches them.
#[derive(Default, uniffi::Object)]
pub struct NativeQueue {
    state: Mutex<State>,
    arrived: Condvar,
}

#[derive(Default)]
struct State {
    calls: HashMap<u64, AbortHandle>,
    results: VecDeque<NativeResult>,
}

#[uniffi::export]
impl NativeQueue {
    /// Creates an empty queue.
    #[uniffi::constructor]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the results that are there. If there are none, blocks until there are, or the time is over.
    #[must_use]
    pub fn next(&self, wait_milliseconds: u64) -> Vec<NativeResult> {
        let state = self.lock();
        let wait = Duration::from_millis(wait_milliseconds);
        let (mut state, _) = self
            .arrived
            .wait_timeout_while(state, wait, |state| state.results.is_empty())
            .unwrap_or_else(PoisonError::into_inner);
        state.results.drain(..).collect()
    }

    /// Ends a call, which closes its connection. It has no result, unless it was completed before.
    pub fn cancel(&self, call: u64) {
        if let Some(task) = self.lock().calls.remove(&call) {
            task.abort();
        }
    }
}

impl NativeQueue {
    /// Starts a call.
    pub(crate) fn start(
        self: Arc<Self>,
        call: u64,
        operation: String,
        work: impl Future<Output = Result<Vec<u8>>> + Send + 'static,
    ) {
        let runtime = match runtime() {
            Ok(runtime) => runtime,
            Err(error) => return self.fail(call, error_json(&error)),
        };
        let queue = Arc::clone(&self);
        // The call is registered before it can be completed.
        let mut state = self.lock();
        let task = runtime.spawn(async move {
            let mut panics = Panics { queue, call, operation: Some(operation) };
            let result = work.await;
            panics.operation = None;
            panics.queue.complete(match result {
                Ok(body) => NativeResult { call, body: Some(body), error: None },
                Err(error) => NativeResult { call, body: None, error: Some(error_json(&error)) },
            });
        });
        state.calls.insert(call, task.abort_handle());
    }

    /// Adds the error of a call that cannot be started, as JSON.
    pub(crate) fn fail(&self, call: u64, error: String) {
        self.push(self.lock(), NativeResult { call, body: None, error: Some(error) });
    }

    fn complete(&self, result: NativeResult) {
        let mut state = self.lock();
        // A call that was cancelled has no result.
        if state.calls.remove(&result.call).is_some() {
            self.push(state, result);
        }
    }

    fn push(&self, mut state: MutexGuard<'_, State>, result: NativeResult) {
        state.results.push_back(result);
        drop(state);
        self.arrived.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Completes a call that panics.
struct Panics {
    queue: Arc<NativeQueue>,
    call: u64,
    operation: Option<String>,
}

impl Drop for Panics {
    fn drop(&mut self) {
        if let Some(operation) = self.operation.take().filter(|_| std::thread::panicking()) {
            let error = Some(panicked(&operation));
            self.queue.complete(NativeResult { call: self.call, body: None, error });
        }
    }
}

/// Returns the runtime of the calls of all clients. Its threads never run code of an application, so that a few are
/// enough.
pub(crate) fn runtime() -> Result<&'static Runtime> {
    static RUNTIME: LazyLock<std::io::Result<Runtime>> = LazyLock::new(|| {
        let threads = std::thread::available_parallelism().map_or(1, |threads| threads.get().min(4));
        Builder::new_multi_thread().worker_threads(threads).thread_name("didit").enable_all().build()
    });
    RUNTIME.as_ref().map_err(|error| Error::configuration(format!("cannot start the threads of the client: {error}")))
}
