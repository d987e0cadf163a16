//! Rate limits: sliding windows of 60 seconds per API key and scope.

use super::Refusal;
use crate::store::State;

const WINDOW: i64 = 60;

/// Requests that share a limit.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scope {
    Get,
    Write,
    /// Creation of transactions and events.
    Ingest,
    SessionCreate,
    SessionPdf,
}

impl Scope {
    fn name(self) -> &'static str {
        match self {
            Self::Get => "generic-get",
            Self::Write => "generic-write",
            Self::Ingest => "ingest-write",
            Self::SessionCreate => "session-create",
            Self::SessionPdf => "session-pdf",
        }
    }

    fn limit(self) -> u64 {
        match self {
            Self::Get | Self::Ingest | Self::SessionCreate => 600,
            Self::Write => 300,
            Self::SessionPdf => 50,
        }
    }

    fn message(self) -> String {
        let what = match self {
            Self::Get => "GET request",
            Self::Write | Self::Ingest => "Write request",
            Self::SessionCreate => "Session creation",
            Self::SessionPdf => "Session PDF generation",
        };
        format!("{what} rate limit exceeded. You can make up to {} requests per minute.", self.limit())
    }
}

/// Messages to a phone number in an hour.
const PHONE_CODES: usize = 4;
const HOUR: i64 = 60 * 60;

/// Counts a message to a phone number, or refuses it.
pub(crate) fn count_phone_code(state: &mut State, number: &str) -> Result<(), Refusal> {
    if !state.behaviour.rate_limits {
        return Ok(());
    }
    let now = state.clock.seconds();
    let window = state.windows.entry((number.to_owned(), "phone-send")).or_default();
    window.retain(|at| at + HOUR > now);
    if window.len() >= PHONE_CODES {
        return Err(Refusal::TooManyCodes { wait: window.front().map_or(HOUR, |at| at + HOUR - now) });
    }
    window.push_back(now);
    Ok(())
}

/// Counts a request in its scopes, or refuses it.
pub(crate) fn count(state: &mut State, key: &str, scopes: &[Scope]) -> Result<(), Refusal> {
    if !state.behaviour.rate_limits {
        return Ok(());
    }
    let now = state.clock.seconds();
    for scope in scopes {
        let window = state.windows.entry((key.to_owned(), scope.name())).or_default();
        while window.front().is_some_and(|at| at + WINDOW <= now) {
            window.pop_front();
        }
        if window.len() as u64 >= scope.limit() {
            let wait = window.front().map_or(WINDOW, |at| at + WINDOW - now).max(1);
            return Err(Refusal::Throttled { message: scope.message(), limit: scope.limit(), wait, reset: now + wait });
        }
        window.push_back(now);
    }
    Ok(())
}
