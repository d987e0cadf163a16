//! The sandbox's time: the machine's, plus what the controls moved it by.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

#[derive(Debug, Default)]
pub(crate) struct Clock {
    offset: Duration,
}

impl Clock {
    /// Milliseconds since 1970.
    pub(crate) fn milliseconds(&self) -> i64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default() + self.offset;
        i64::try_from(now.as_millis()).unwrap_or(i64::MAX)
    }

    /// Seconds since 1970.
    pub(crate) fn seconds(&self) -> i64 {
        self.milliseconds() / 1000
    }

    /// RFC 3339 text, in UTC.
    pub(crate) fn text(&self) -> String {
        text_of(self.seconds())
    }

    /// How far it is ahead of the machine's.
    pub(crate) fn ahead(&self) -> Duration {
        self.offset
    }

    pub(crate) fn advance(&mut self, by: Duration) {
        self.offset += by;
    }
}

/// RFC 3339 text of Unix seconds.
pub(crate) fn text_of(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).map(|time| time.to_string()).unwrap_or_default()
}
