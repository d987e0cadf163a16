//! Polling for the decision of a session, for programs that cannot receive webhooks.

use crate::call::Call;
use crate::error::WaitedFor;
use crate::models::Decision;
use crate::{Error, Result, Sessions};
use didit_macros::options;
use std::time::Duration;

/// Options of polling.
///
/// ```
/// use didit::WaitOptions;
/// use std::time::Duration;
///
/// let options = WaitOptions::builder().deadline(Duration::from_secs(60)).build();
/// assert_eq!(options.first_interval, WaitOptions::default().first_interval);
/// ```
#[options]
#[derive(Clone, Debug, PartialEq, Eq, bon::Builder)]
#[non_exhaustive]
pub struct WaitOptions {
    /// Maximum total time, including the last request. Default: 15 minutes, because users need time to find their documents.
    #[builder(default = Duration::from_secs(15 * 60))]
    pub deadline: Duration,
    /// Interval after the first request; grows by half after each request. At least 100 milliseconds. Default: 2 seconds.
    #[builder(default = Duration::from_secs(2))]
    pub first_interval: Duration,
    /// Maximum interval between two requests. Default: 15 seconds.
    #[builder(default = Duration::from_secs(15))]
    pub longest_interval: Duration,
}

/// Minimum interval between two requests, so that polling cannot use up the rate limit in seconds.
const SHORTEST_INTERVAL: Duration = Duration::from_millis(100);

impl Default for WaitOptions {
    fn default() -> Self {
        Self::builder().build()
    }
}

impl WaitOptions {
    /// Returns the intervals between the requests.
    #[doc(hidden)]
    #[must_use]
    pub fn intervals(&self) -> Intervals {
        Intervals { next: self.first_interval, longest: self.longest_interval }
    }

    /// Returns the error that polling ends with when the deadline passes.
    #[doc(hidden)]
    #[must_use]
    pub fn deadline_passed(&self) -> Error {
        Error::Timeout {
            operation: "sessions.wait_for_decision".to_owned(),
            seconds: self.deadline.as_secs_f64(),
            waited_for: WaitedFor::Decision,
            sent: false,
            may_have_been_carried_out: false,
        }
    }
}

/// Intervals between the requests of polling.
#[derive(Clone, Debug)]
pub struct Intervals {
    next: Duration,
    longest: Duration,
}

impl Intervals {
    /// Returns the interval before the next request.
    pub fn next_interval(&mut self) -> Duration {
        let interval = self.next.min(self.longest).max(SHORTEST_INTERVAL);
        self.next = interval.saturating_add(interval / 2);
        interval
    }
}

impl Sessions {
    /// Polls until a session is settled (see
    /// [`SessionStatus::is_settled`](crate::models::SessionStatus::is_settled)) and returns its decision. Prefer
    /// webhooks if you can receive them: they are faster and need no calls.
    ///
    /// Transient errors are retried. To stop polling, drop the call.
    ///
    /// # Errors
    /// [`Error::Timeout`] if the deadline passes first. Errors of `retrieve_decision` that are not retryable.
    pub fn wait_for_decision(&self, session_id: &str, options: WaitOptions) -> Call<Decision> {
        let (sessions, session_id) = (self.clone(), session_id.to_owned());
        Call::new(async move {
            let waiting = sessions.poll_decision(&session_id, &options);
            tokio::time::timeout(options.deadline, waiting).await.unwrap_or_else(|_| Err(options.deadline_passed()))
        })
    }

    async fn poll_decision(&self, session_id: &str, options: &WaitOptions) -> Result<Decision> {
        let mut intervals = options.intervals();
        loop {
            match self.retrieve_decision(session_id).await {
                Ok(decision) if decision.status.is_settled() => return Ok(decision),
                Err(error) if !error.is_retryable() => return Err(error),
                _ => {}
            }
            tokio::time::sleep(intervals.next_interval()).await;
        }
    }
}
