//! The clock of the sandbox: the system time plus an offset.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Maximum offset from the system time. Later times, with the lifetimes that are added to them, cannot be formatted as
/// RFC 3339, which ends with the year 9999.
pub(crate) const MAX_OFFSET: Duration = Duration::from_secs(7_000 * 365 * 86_400);

#[derive(Debug, Default)]
pub(crate) struct Clock {
    /// At most [`MAX_OFFSET`].
    offset: Duration,
}

impl Clock {
    /// Returns the Unix time in milliseconds.
    pub(crate) fn milliseconds(&self) -> i64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default() + self.offset;
        i64::try_from(now.as_millis()).unwrap_or(i64::MAX)
    }

    /// Returns the Unix time in seconds.
    pub(crate) fn seconds(&self) -> i64 {
        self.milliseconds() / 1000
    }

    /// Returns the time in RFC 3339 format.
    pub(crate) fn text(&self) -> String {
        text_of(self.seconds())
    }

    /// Returns the offset from the system time.
    pub(crate) fn ahead(&self) -> Duration {
        self.offset
    }

    /// Advances the clock, up to [`MAX_OFFSET`].
    pub(crate) fn advance(&mut self, by: Duration) {
        self.offset = self.offset.saturating_add(by).min(MAX_OFFSET);
    }
}

/// Formats Unix seconds as RFC 3339.
pub(crate) fn text_of(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).map(|time| time.to_string()).unwrap_or_default()
}
