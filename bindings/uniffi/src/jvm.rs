//! Calls for the JVM.
//!
//! JNA passes a number to a native function in a tenth of a microsecond, but a structure such as UniFFI's buffers and
//! handles of objects in five to ten. So these functions have only numbers: of clients, queues and calls, and addresses of
//! memory of this library that the JVM writes and reads. Each address is passed back once, which frees the memory.

use crate::UniFfiTag;
use crate::client::{NativeCall, NativeClient};
use crate::error::NativeError;
use crate::queue::{NativeQueue, NativeResult};
use crate::verifier::NativeVerifier;
use didit::Error;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use uniffi::Lift;

/// Objects that the JVM refers to by a number.
struct Numbered<T> {
    values: LazyLock<Mutex<HashMap<u64, T>>>,
}

/// Requests by the addresses of their bytes. Atomic, because the JVM writes them.
static REQUESTS: Numbered<Box<[AtomicU8]>> = Numbered::new();
/// Results whose bytes the JVM copies, by the addresses of their tables.
static RESULTS: Numbered<(Box<[u64]>, Vec<NativeResult>)> = Numbered::new();
static CLIENTS: Numbered<Arc<NativeClient>> = Numbered::new();
static QUEUES: Numbered<Arc<NativeQueue>> = Numbered::new();

/// Returns the address of one result, whose body is the version of this library. The package compares it with its own.
#[uniffi::export]
#[must_use]
pub fn jvm_version() -> u64 {
    result(Ok((0, env!("CARGO_PKG_VERSION").into())))
}

/// Reserves memory for a request, and returns its address, or 0 if there is not enough memory. The function that the
/// address is passed to frees it.
#[uniffi::export]
pub fn jvm_reserve(length: u64) -> u64 {
    let Ok(length) = usize::try_from(length) else { return 0 };
    let mut bytes = Vec::new();
    // Memory without a byte would have no address of its own.
    if bytes.try_reserve_exact(length.max(1)).is_err() {
        return 0;
    }
    bytes.resize_with(length.max(1), AtomicU8::default);
    let bytes = bytes.into_boxed_slice();
    let address = bytes.as_ptr().expose_provenance() as u64;
    REQUESTS.lock().insert(address, bytes);
    address
}

/// Frees results.
#[uniffi::export]
pub fn jvm_release(results: u64) {
    let results = RESULTS.lock().remove(&results);
    drop(results);
}

/// Creates a client; see [`NativeClient::new`]. Returns the address of one result, whose call is the number of the client.
#[uniffi::export]
pub fn jvm_open_client(options: u64, from_env: bool) -> u64 {
    let client = NativeClient::new(request(options), from_env);
    result(client.map(|client| (CLIENTS.add(Arc::new(client)), Vec::new())))
}

/// Frees a client. Its calls end as usual.
#[uniffi::export]
pub fn jvm_close_client(client: u64) {
    let client = CLIENTS.lock().remove(&client);
    drop(client);
}

/// Checks options of calls, which are those of a call without an operation. Returns the address of one result.
#[uniffi::export]
pub fn jvm_check_options(client: u64, options: u64) -> u64 {
    let options = read(options);
    result(options.and_then(|options| open(client)?.check_options(options)).map(|()| (0, Vec::new())))
}

/// Returns a verifier with the webhook secret of a client.
#[uniffi::export]
pub fn jvm_webhook_verifier(client: u64) -> Result<NativeVerifier, NativeError> {
    open(client)?.webhook_verifier()
}

/// Creates a queue, which is never freed, and returns its number.
#[uniffi::export]
#[must_use]
pub fn jvm_open_queue() -> u64 {
    QUEUES.add(Arc::default())
}

/// Starts a call, and returns at once. The result goes into the queue.
#[uniffi::export]
pub fn jvm_start(client: u64, queue: u64, call: u64, request: u64) {
    let Some(queue) = QUEUES.get(queue) else { return };
    match read(request).and_then(|native: NativeCall| Ok((open(client)?, native))) {
        Ok((client, native)) => client.start(queue, call, native.request, native.options),
        Err(NativeError::Failed { error }) => queue.fail(call, error),
    }
}

/// Returns the address of the results that are in a queue, or 0 if there are none when the time is over.
#[uniffi::export]
pub fn jvm_next(queue: u64, wait_milliseconds: u64) -> u64 {
    let results = QUEUES.get(queue).map(|queue| queue.next(wait_milliseconds)).unwrap_or_default();
    if results.is_empty() { 0 } else { share(results) }
}

/// Ends a call; see [`NativeQueue::cancel`].
#[uniffi::export]
pub fn jvm_cancel(queue: u64, call: u64) {
    if let Some(queue) = QUEUES.get(queue) {
        queue.cancel(call);
    }
}

/// Returns the bytes of a request, and frees its memory.
fn request(address: u64) -> Vec<u8> {
    let bytes = REQUESTS.lock().remove(&address).unwrap_or_default();
    bytes.iter().map(|byte| byte.load(Ordering::Relaxed)).collect()
}

fn open(client: u64) -> Result<Arc<NativeClient>, NativeError> {
    // The package says so before; this is a client that another thread closes.
    CLIENTS.get(client).ok_or_else(|| Error::configuration("the client is closed: create another one").into())
}

/// Reads what the generated code of Kotlin writes.
fn read<T: Lift<UniFfiTag>>(request: u64) -> Result<T, NativeError> {
    let bytes = self::request(request);
    T::try_read(&mut bytes.as_slice())
        .map_err(|_| Error::configuration("the request cannot be read: the native library has another version").into())
}

fn result(result: Result<(u64, Vec<u8>), NativeError>) -> u64 {
    share(vec![match result {
        Ok((call, body)) => NativeResult { call, body: Some(body), error: None },
        Err(NativeError::Failed { error }) => NativeResult { call: 0, body: None, error: Some(error) },
    }])
}

/// Returns the address of a table of results: how many there are, and for each the number of its call, 1 for an error or
/// else 0, and address and length of its bytes.
fn share(results: Vec<NativeResult>) -> u64 {
    let mut table = vec![results.len() as u64];
    for result in &results {
        let error = result.error.as_deref().map(str::as_bytes);
        let bytes = error.or(result.body.as_deref()).unwrap_or_default();
        table.extend([
            result.call,
            error.is_some().into(),
            bytes.as_ptr().expose_provenance() as u64,
            bytes.len() as u64,
        ]);
    }
    let table = table.into_boxed_slice();
    let address = table.as_ptr().expose_provenance() as u64;
    RESULTS.lock().insert(address, (table, results));
    address
}

impl<T> Numbered<T> {
    const fn new() -> Self {
        Self { values: LazyLock::new(Mutex::default) }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u64, T>> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Numbered<Arc<T>> {
    /// Adds a value and returns its number, which no other value has or had.
    fn add(&self, value: Arc<T>) -> u64 {
        static COUNT: AtomicU64 = AtomicU64::new(1);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        self.lock().insert(number, value);
        number
    }

    fn get(&self, number: u64) -> Option<Arc<T>> {
        self.lock().get(&number).map(Arc::clone)
    }
}
