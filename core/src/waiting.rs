//! Waiting for a session to be decided, for programs that cannot receive webhooks.

use crate::models::Decision;
use crate::{Error, Result, Sessions};
use std::time::{Duration, Instant};

/// How to wait.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct WaitOptions {
    /// How long to wait in all. 15 minutes by default; people take that long to find a passport.
    pub deadline: Duration,
    /// The pause after the first look, growing by half each time. 2 seconds by default.
    pub first_interval: Duration,
    /// The longest pause between two looks. 15 seconds by default.
    pub longest_interval: Duration,
}

impl Default for WaitOptions {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(15 * 60),
            first_interval: Duration::from_secs(2),
            longest_interval: Duration::from_secs(15),
        }
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export(async_runtime = "tokio"))]
impl Sessions {
    /// Waits until a session is settled (see [`SessionStatus::is_settled`](crate::models::SessionStatus::is_settled)) and gives its decision. Prefer webhooks
    /// where you can receive them: they are sooner and cost no calls.
    ///
    /// Passing failures are waited out. Dropping the future stops the waiting.
    ///
    /// # Errors
    /// [`Error::Timeout`] when the deadline passes first; else what reading the decision fails with for good.
    pub async fn wait_for_decision(&self, session_id: &str, options: WaitOptions) -> Result<Decision> {
        let start = Instant::now();
        let mut interval = options.first_interval;
        loop {
            match self.retrieve_decision(session_id).await {
                Ok(decision) if decision.status.is_settled() => return Ok(decision),
                Err(error) if !error.is_retryable() => return Err(error),
                _ => {}
            }
            let left = options.deadline.saturating_sub(start.elapsed());
            if left.is_zero() {
                let seconds = options.deadline.as_secs_f64();
                return Err(Error::Timeout {
                    operation: "sessions.wait_for_decision".to_owned(),
                    seconds,
                    sent: false,
                    may_have_been_carried_out: false,
                });
            }
            tokio::time::sleep(interval.min(left)).await;
            interval = (interval + interval / 2).min(options.longest_interval);
        }
    }
}
