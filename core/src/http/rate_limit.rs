//! Client-side rate limits, which delay a call instead of receiving a 429.

use crate::operation::RateScope;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota};
use std::fmt;
use std::num::NonZeroU32;
use std::time::Duration;

/// Maximum number of calls per minute, by scope. Defaults: the limits that the platform documents; an application may
/// have higher ones.
///
/// Source: <https://docs.didit.me/integration/rate-limiting>
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RateLimits {
    /// GET requests. Default: 600.
    pub generic_get: u32,
    /// POST, PUT, PATCH and DELETE requests. Default: 300.
    pub generic_write: u32,
    /// Created sessions; they also count as writes. Default: 600.
    pub session_create: u32,
    /// PDF reports; they also count as GET requests. Default: 50.
    pub session_pdf: u32,
}

impl Default for RateLimits {
    fn default() -> Self {
        Self { generic_get: 600, generic_write: 300, session_create: 600, session_pdf: 50 }
    }
}

pub(crate) struct RateLimiter {
    generic_get: DefaultDirectRateLimiter,
    generic_write: DefaultDirectRateLimiter,
    session_create: DefaultDirectRateLimiter,
    session_pdf: DefaultDirectRateLimiter,
}

impl RateLimiter {
    /// Creates the limiter. Returns `None` if a limit is 0.
    pub(crate) fn new(limits: &RateLimits) -> Option<Self> {
        let per_minute = |limit| Some(governor::RateLimiter::direct(Quota::per_minute(NonZeroU32::new(limit)?)));
        Some(Self {
            generic_get: per_minute(limits.generic_get)?,
            generic_write: per_minute(limits.generic_write)?,
            session_create: per_minute(limits.session_create)?,
            session_pdf: per_minute(limits.session_pdf)?,
        })
    }

    /// Returns how long a call must wait in this scope, or counts it and returns `None`.
    pub(crate) fn wait(&self, scope: RateScope) -> Option<Duration> {
        let limiter = match scope {
            RateScope::GenericGet => &self.generic_get,
            RateScope::GenericWrite => &self.generic_write,
            RateScope::SessionCreate => &self.session_create,
            RateScope::SessionPdf => &self.session_pdf,
        };
        limiter.check().err().map(|refused| refused.wait_time_from(DefaultClock::default().now()))
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimiter").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_runs_dry_alone() {
        let limiter =
            RateLimiter::new(&RateLimits { session_pdf: 2, ..RateLimits::default() }).unwrap_or_else(|| unreachable!());
        assert_eq!(limiter.wait(RateScope::SessionPdf), None);
        assert_eq!(limiter.wait(RateScope::SessionPdf), None);
        let wait = limiter.wait(RateScope::SessionPdf).unwrap_or_default();
        assert!(wait > Duration::from_secs(25) && wait <= Duration::from_secs(30), "{wait:?}");
        for scope in [RateScope::GenericGet, RateScope::GenericWrite, RateScope::SessionCreate] {
            assert_eq!(limiter.wait(scope), None, "{scope:?}");
        }
    }

    #[test]
    fn a_limit_of_nought_is_refused() {
        assert!(RateLimiter::new(&RateLimits { generic_get: 0, ..RateLimits::default() }).is_none());
    }
}
