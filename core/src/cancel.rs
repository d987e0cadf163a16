//! Cancelling calls from outside.

use std::future::Future;
use tokio_util::sync::CancellationToken;

/// Cancels every call that was made with it (see [`RequestOptions::cancel`](crate::RequestOptions::cancel)).
///
/// For one call there is no need of it: Rust code drops the call's future, Kotlin cancels its coroutine and Swift its
/// task.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct CancelToken {
    token: CancellationToken,
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl CancelToken {
    /// A token that is not cancelled.
    #[cfg_attr(feature = "uniffi", uniffi::constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Cancels the calls made with this token, now and later.
    pub fn cancel(&self) {
        self.token.cancel();
    }

    /// Whether it was cancelled.
    pub fn is_cancelled(&self) -> bool {
        self.token.is_cancelled()
    }
}

impl CancelToken {
    /// The outcome of the call, or nothing when it was cancelled first.
    pub(crate) async fn guard<F: Future>(&self, call: F) -> Option<F::Output> {
        self.token.run_until_cancelled(call).await
    }
}
