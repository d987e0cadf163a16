//! A limiter on our side of the wire: waiting costs nothing, a 429 costs a call.

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota};
use std::fmt;
use std::num::NonZeroU32;
use std::time::Duration;

/// Calls allowed per minute, by scope. The defaults are what the platform documents; an application may be allowed
/// more.
///
/// Source: <https://docs.didit.me/integration/rate-limiting>
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RateLimits {
    /// All GETs.
    pub generic_get: u32,
    /// All POSTs, PUTs, PATCHes and DELETEs.
    pub generic_write: u32,
    /// Creations of sessions, counted besides as writes.
    pub session_create: u32,
    /// PDF reports, counted besides as GETs.
    pub session_pdf: u32,
}

impl Default for RateLimits {
    fn default() -> Self {
        Self { generic_get: 600, generic_write: 300, session_create: 600, session_pdf: 50 }
    }
}

pub(crate) struct RateLimiter {
    scopes: Vec<(&'static str, DefaultDirectRateLimiter)>,
}

impl RateLimiter {
    /// `None` for a limit of nought, which could never be kept.
    pub(crate) fn new(limits: &RateLimits) -> Option<Self> {
        let scopes = [
            ("generic-get", limits.generic_get),
            ("generic-write", limits.generic_write),
            ("session-create", limits.session_create),
            ("session-pdf", limits.session_pdf),
        ];
        let scopes = scopes.into_iter().map(|(scope, limit)| {
            Some((scope, governor::RateLimiter::direct(Quota::per_minute(NonZeroU32::new(limit)?))))
        });
        Some(Self { scopes: scopes.collect::<Option<_>>()? })
    }

    /// How long the call has to wait in this scope; nothing when it may go, and then it is counted.
    pub(crate) fn wait(&self, scope: &str) -> Option<Duration> {
        let (_, limiter) = self.scopes.iter().find(|(name, _)| *name == scope)?;
        limiter.check().err().map(|refused| refused.wait_time_from(DefaultClock::default().now()))
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.scopes.iter().map(|(scope, _)| scope)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_runs_dry_alone() {
        let limiter =
            RateLimiter::new(&RateLimits { session_pdf: 2, ..RateLimits::default() }).unwrap_or_else(|| unreachable!());
        assert_eq!(limiter.wait("session-pdf"), None);
        assert_eq!(limiter.wait("session-pdf"), None);
        let wait = limiter.wait("session-pdf").unwrap_or_default();
        assert!(wait > Duration::from_secs(25) && wait <= Duration::from_secs(30), "{wait:?}");
        assert_eq!(limiter.wait("generic-get"), None);
        assert_eq!(limiter.wait("unheard-of"), None);
    }

    #[test]
    fn a_limit_of_nought_is_refused() {
        assert!(RateLimiter::new(&RateLimits { generic_get: 0, ..RateLimits::default() }).is_none());
    }
}
