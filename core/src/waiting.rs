//! Polling: for the decision of a session, for programs that cannot receive webhooks, and for the end of a job.

use crate::call::Call;
use crate::error::WaitedFor;
use crate::models::Decision;
use crate::{Error, Sessions};
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
        self.timeout_of("sessions.wait_for_decision", WaitedFor::Decision)
    }

    fn timeout_of(&self, operation: &str, waited_for: WaitedFor) -> Error {
        Error::Timeout {
            operation: operation.to_owned(),
            seconds: self.deadline.as_secs_f64(),
            waited_for,
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

/// Polls until a result is final, such as that of a job, which the platform starts with 202 and executes later. `poll`
/// makes one call; `is_final` says whether its result is the last one.
///
/// Transient errors are retried. To stop polling, drop the call.
///
/// ```
/// use didit::{WaitOptions, wait_until};
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = didit_sandbox::Sandbox::start().await?;
/// # let client = didit::Didit::builder().base_url(sandbox.base_url()).api_key(sandbox.api_key()).build()?;
///
/// let billing = client.billing();
/// let enough = wait_until(
///     move || billing.retrieve_balance(),
///     |balance| balance.balance.is_some_and(|balance| balance > 0.into()),
///     WaitOptions::default(),
/// );
/// println!("{:?}", enough.await?.balance);
/// # Ok(()) }
/// ```
///
/// # Errors
/// [`Error::Timeout`] if the deadline passes first. Errors of `poll` that are not retryable.
pub fn wait_until<T: Send + 'static>(
    poll: impl FnMut() -> Call<T> + Send + 'static,
    is_final: impl FnMut(&T) -> bool + Send + 'static,
    options: WaitOptions,
) -> Call<T> {
    let timeout = options.timeout_of("wait_until", WaitedFor::Job);
    poll_until(poll, is_final, options, timeout)
}

/// Polls until a result is final, or fails with `timeout` when the deadline passes.
fn poll_until<T: Send + 'static>(
    mut poll: impl FnMut() -> Call<T> + Send + 'static,
    mut is_final: impl FnMut(&T) -> bool + Send + 'static,
    options: WaitOptions,
    timeout: Error,
) -> Call<T> {
    let deadline = options.deadline;
    let waiting = async move {
        let mut intervals = options.intervals();
        loop {
            match poll().await {
                Ok(result) if is_final(&result) => return Ok(result),
                Err(error) if !error.is_retryable() => return Err(error),
                _ => {}
            }
            tokio::time::sleep(intervals.next_interval()).await;
        }
    };
    Call::new(async move { tokio::time::timeout(deadline, waiting).await.unwrap_or(Err(timeout)) })
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
        let timeout = options.deadline_passed();
        poll_until(
            move || sessions.retrieve_decision(&session_id),
            |decision| decision.status.is_settled(),
            options,
            timeout,
        )
    }
}
