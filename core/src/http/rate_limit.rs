//! Client-side rate limits, which delay a call instead of receiving a 429.

use crate::operation::RateScope;
use didit_macros::options;
use governor::Quota;
use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::num::NonZeroU32;
use std::time::Duration;
use tokio::time::Instant;

/// Maximum number of calls per minute of one API key, by scope. The calls are spread over the minute: after a burst of
/// 4 % of the limit, they are sent at 95.5 % of it. Defaults: the limits that the platform documents; an application may have
/// higher ones.
///
/// Source: <https://docs.didit.me/integration/rate-limiting>
#[options]
#[derive(Clone, Debug, PartialEq, Eq, bon::Builder)]
#[non_exhaustive]
pub struct RateLimits {
    /// GET requests. Default: 600.
    #[builder(default = 600)]
    pub generic_get: u32,
    /// POST, PUT, PATCH and DELETE requests, except those that create sessions. Default: 300.
    #[builder(default = 300)]
    pub generic_write: u32,
    /// Created sessions. Default: 600.
    #[builder(default = 600)]
    pub session_create: u32,
    /// PDF reports; they also count as GET requests. Default: 50.
    #[builder(default = 50)]
    pub session_pdf: u32,
}

impl Default for RateLimits {
    fn default() -> Self {
        Self::builder().build()
    }
}

/// One limit for every API key.
type Limiter = governor::RateLimiter<KeyHash, HashMapStateStore<KeyHash>, TokioClock, NoOpMiddleware<Duration>>;
type KeyHash = u64;

pub(crate) struct RateLimiter {
    generic_get: Limiter,
    generic_write: Limiter,
    session_create: Limiter,
    session_pdf: Limiter,
    /// Keyed by chance, so that no key can be found for a hash.
    hash: RandomState,
    clock: TokioClock,
}

/// Number of keys from which on the state of those that are not in use is removed.
const MANY_KEYS: usize = 256;

impl RateLimiter {
    /// Creates the limiter. Returns `None` if a limit is 0.
    pub(crate) fn new(limits: &RateLimits) -> Option<Self> {
        let clock = TokioClock { start: Instant::now() };
        let limiter = |limit| Some(Limiter::new(quota(NonZeroU32::new(limit)?)?, HashMapStateStore::default(), clock));
        Some(Self {
            generic_get: limiter(limits.generic_get)?,
            generic_write: limiter(limits.generic_write)?,
            session_create: limiter(limits.session_create)?,
            session_pdf: limiter(limits.session_pdf)?,
            hash: RandomState::new(),
            clock,
        })
    }

    /// Returns how long a call with this credential must wait in this scope, or counts it and returns `None`.
    pub(crate) fn wait(&self, scope: RateScope, credential: &[u8]) -> Option<Duration> {
        let limiter = match scope {
            RateScope::GenericGet => &self.generic_get,
            RateScope::GenericWrite => &self.generic_write,
            RateScope::SessionCreate => &self.session_create,
            RateScope::SessionPdf => &self.session_pdf,
        };
        if limiter.len() >= MANY_KEYS {
            limiter.retain_recent();
        }
        let refused = limiter.check_key(&self.hash.hash_one(credential)).err()?;
        Some(refused.wait_time_from(self.clock.now()))
    }
}

/// Spreads the calls over the minute, so that no minute has more than `limit` of them: a burst of 4 %, then 95.5 % of the
/// rate. The rest covers calls that take different times to arrive.
fn quota(limit: NonZeroU32) -> Option<Quota> {
    let interval = Duration::from_secs(60).div_f64(f64::from(limit.get()) * 0.955);
    let burst = NonZeroU32::new(limit.get() / 25).unwrap_or(NonZeroU32::MIN);
    Some(Quota::with_period(interval)?.allow_burst(burst))
}

/// Tokio's clock, which tests can pause.
#[derive(Clone, Copy)]
struct TokioClock {
    start: Instant,
}

impl Clock for TokioClock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.start.elapsed()
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

    const KEY: &[u8] = b"key";

    #[tokio::test(start_paused = true)]
    async fn a_scope_runs_dry_alone() {
        let limiter =
            RateLimiter::new(&RateLimits { session_pdf: 2, ..RateLimits::default() }).unwrap_or_else(|| unreachable!());
        assert_eq!(limiter.wait(RateScope::SessionPdf, KEY), None);
        let wait = limiter.wait(RateScope::SessionPdf, KEY).unwrap_or_default();
        assert!(wait > Duration::from_secs(31) && wait < Duration::from_secs(32), "{wait:?}");
        for scope in [RateScope::GenericGet, RateScope::GenericWrite, RateScope::SessionCreate] {
            assert_eq!(limiter.wait(scope, KEY), None, "{scope:?}");
        }
        assert_eq!(limiter.wait(RateScope::SessionPdf, b"another key"), None);
        tokio::time::advance(wait).await;
        assert_eq!(limiter.wait(RateScope::SessionPdf, KEY), None);
    }

    /// The platform counts in sliding windows of a minute.
    #[tokio::test(start_paused = true)]
    async fn no_minute_has_more_calls_than_the_limit_and_nearly_all_of_it_is_used() {
        for limit in [1_u32, 2, 19, 50, 300, 600, 1_000] {
            let limits = RateLimits { generic_get: limit, ..RateLimits::default() };
            let limiter = RateLimiter::new(&limits).unwrap_or_else(|| unreachable!());
            let start = Instant::now();
            let mut calls: Vec<Duration> = Vec::new();
            while calls.len() < 3_000 {
                match limiter.wait(RateScope::GenericGet, KEY) {
                    None => calls.push(start.elapsed()),
                    Some(wait) => tokio::time::advance(wait).await,
                }
            }
            let minute = Duration::from_secs(60);
            assert!(
                calls.iter().zip(&calls[limit as usize..]).all(|(first, later)| later.saturating_sub(*first) >= minute),
                "{limit}"
            );
            let minutes = start.elapsed().as_secs_f64() / 60.0;
            assert!(3_000.0 / minutes >= 0.95 * f64::from(limit), "{limit}: {minutes} minutes");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn keys_that_are_not_in_use_are_forgotten() {
        let limiter = RateLimiter::new(&RateLimits::default()).unwrap_or_else(|| unreachable!());
        for key in 0..100_000_u32 {
            limiter.wait(RateScope::GenericGet, &key.to_le_bytes());
            tokio::time::advance(Duration::from_millis(1)).await;
        }
        assert!(limiter.generic_get.len() <= MANY_KEYS, "{}", limiter.generic_get.len());
    }

    #[test]
    fn a_limit_of_0_is_refused() {
        assert!(RateLimiter::new(&RateLimits { generic_get: 0, ..RateLimits::default() }).is_none());
    }
}
