//! Cancellation of calls by a token.

use std::future::Future;
use tokio_util::sync::CancellationToken;

/// Cancels all calls that use it (see [`RequestOptions::cancel`](crate::RequestOptions::cancel)).
///
/// A single call can be cancelled without a token: drop its future in Rust, cancel its coroutine in Kotlin or its task
/// in Swift.
#[derive(Clone, Debug, Default)]
pub struct CancelToken {
    token: CancellationToken,
}

impl CancelToken {
    /// Creates a token that is not cancelled.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cancels all current and future calls that use this token.
    pub fn cancel(&self) {
        self.token.cancel();
    }

    /// Returns `true` if the token was cancelled.
    pub fn is_cancelled(&self) -> bool {
        self.token.is_cancelled()
    }
}

impl CancelToken {
    /// Runs the call. Returns `None` if the token is cancelled first.
    pub(crate) async fn guard<F: Future>(&self, call: F) -> Option<F::Output> {
        self.token.run_until_cancelled(call).await
    }
}
