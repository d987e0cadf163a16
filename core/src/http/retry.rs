//! Retry decisions. Pure functions without I/O.

use crate::operation::RetryPolicy;
use http::HeaderMap;
use jiff::fmt::strtime::BrokenDownTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::time::Duration;

/// Maximum wait that the client accepts from the platform. A longer wait is returned to the caller as an error.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(60);
const FIRST_BACK_OFF: Duration = Duration::from_millis(500);
const LONGEST_BACK_OFF: Duration = Duration::from_secs(8);

/// Outcome of a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// No connection; nothing was sent.
    NotSent,
    /// The request was sent, but the response is missing or incomplete.
    Lost,
    /// Response with this HTTP status.
    Status(u16),
}

/// Returns `true` if an operation may be retried after this outcome.
pub(crate) fn should_retry(retry: RetryPolicy, outcome: Outcome) -> bool {
    match outcome {
        Outcome::NotSent | Outcome::Status(429) => true,
        Outcome::Lost | Outcome::Status(408 | 500 | 502 | 504) => retry == RetryPolicy::Always,
        Outcome::Status(503) => retry != RetryPolicy::Rejected,
        Outcome::Status(_) => false,
    }
}

/// Returns the delay after `attempt` (the first is 0): exponential backoff with full jitter, but at least the wait that the
/// platform asks for. `random` is in `0.0..1.0`. Returns `None` if the platform asks for more than [`LONGEST_WAIT`].
pub(crate) fn delay(attempt: u32, asked: Option<Duration>, random: f64) -> Option<Duration> {
    let back_off = FIRST_BACK_OFF.saturating_mul(2_u32.saturating_pow(attempt)).min(LONGEST_BACK_OFF).mul_f64(random);
    match asked {
        // Jitter on top of the minimum, so that clients limited at the same time do not retry at the same time.
        Some(asked) if asked <= LONGEST_WAIT => Some((asked + back_off.min(asked / 4)).max(back_off)),
        Some(_) => None,
        None => Some(back_off),
    }
}

/// Returns the wait that the platform asks for: `Retry-After` in seconds or as a date, else `X-RateLimit-Reset` as a
/// Unix time or in seconds, else "available in N seconds" in the message. `now` is in Unix seconds.
pub(crate) fn retry_after(status: u16, headers: &HeaderMap, detail: Option<&str>, now: i64) -> Option<Duration> {
    let header = |name| headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok()).map(str::trim);
    if let Some(text) = header("retry-after") {
        return seconds(text).or_else(|| Some(from_now(http_date(text, now)?, now)));
    }
    if status != 429 {
        return None;
    }
    let reset = header("x-ratelimit-reset").and_then(|text| match text.parse::<i64>() {
        Ok(time) if time >= FIRST_TIME => Some(from_now(time, now)),
        _ => seconds(text),
    });
    reset.or_else(|| {
        let after = detail?.split_once("available in ")?.1;
        seconds(after.split_whitespace().next()?)
    })
}

/// Smallest number that is a Unix time rather than a number of seconds to wait.
const FIRST_TIME: i64 = 1_000_000_000;

fn seconds(text: &str) -> Option<Duration> {
    Duration::try_from_secs_f64(text.parse().ok()?).ok()
}

/// Parses an HTTP date in one of its three formats (RFC 9110, section 5.6.7) and returns Unix seconds. A recipient must
/// accept the two obsolete formats too.
fn http_date(text: &str, now: i64) -> Option<i64> {
    if let Ok(date) = jiff::fmt::rfc2822::parse(text) {
        return Some(date.timestamp().as_second());
    }
    let utc = |date: jiff::civil::DateTime| Some(date.to_zoned(TimeZone::UTC).ok()?.timestamp().as_second());
    if let Ok(date) = BrokenDownTime::parse("%a %b %e %H:%M:%S %Y", text) {
        return utc(date.to_datetime().ok()?);
    }
    // RFC 850. The day of the week is not compared, because the year has only two digits.
    let (_, date) = text.split_once(", ")?;
    let date = BrokenDownTime::parse("%d-%b-%y %H:%M:%S GMT", date).ok()?.to_datetime().ok()?;
    let now = Timestamp::from_second(now).ok()?.to_zoned(TimeZone::UTC).datetime();
    let in_century = |years: i16| date.with().year(now.year() - now.year() % 100 + date.year() % 100 + years).build();
    // The next year with these digits, unless it is more than 50 years in the future.
    let latest = now.checked_add(50.years()).ok()?;
    let candidates = [in_century(100), in_century(0), in_century(-100)];
    utc(candidates.into_iter().flatten().find(|date| *date <= latest)?)
}

fn from_now(time: i64, now: i64) -> Duration {
    Duration::from_secs(time.saturating_sub(now).try_into().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .filter_map(|(name, value)| Some((name.parse().ok()?, HeaderValue::from_str(value).ok()?)))
            .collect()
    }

    #[test]
    fn a_write_that_may_have_been_executed_is_never_retried() {
        for outcome in
            [Outcome::Lost, Outcome::Status(408), Outcome::Status(500), Outcome::Status(502), Outcome::Status(504)]
        {
            assert!(!should_retry(RetryPolicy::Rejected, outcome), "{outcome:?}");
            assert!(!should_retry(RetryPolicy::Unavailable, outcome), "{outcome:?}");
            assert!(should_retry(RetryPolicy::Always, outcome), "{outcome:?}");
        }
    }

    #[test]
    fn a_request_that_was_certainly_not_executed_is_retried_by_all_policies() {
        for retry in [RetryPolicy::Always, RetryPolicy::Unavailable, RetryPolicy::Rejected] {
            assert!(should_retry(retry, Outcome::NotSent));
            assert!(should_retry(retry, Outcome::Status(429)));
        }
        assert!(should_retry(RetryPolicy::Unavailable, Outcome::Status(503)));
        assert!(!should_retry(RetryPolicy::Rejected, Outcome::Status(503)));
    }

    #[test]
    fn other_error_statuses_are_not_retried() {
        for status in [400, 401, 402, 403, 404, 409, 410, 415, 422, 301] {
            assert!(!should_retry(RetryPolicy::Always, Outcome::Status(status)), "{status}");
        }
    }

    #[test]
    fn back_off_doubles_up_to_eight_seconds_with_full_jitter() {
        let upper: Vec<u64> =
            (0..7).filter_map(|n| Some(delay(n, None, 1.0)?.as_millis().try_into().unwrap_or(0))).collect();
        assert_eq!(upper, [500, 1000, 2000, 4000, 8000, 8000, 8000]);
        assert_eq!(delay(3, None, 0.0), Some(Duration::ZERO));
        assert_eq!(delay(u32::MAX, None, 1.0), Some(Duration::from_secs(8)));
    }

    #[test]
    fn a_requested_wait_is_a_minimum_and_has_a_maximum() {
        assert!(delay(0, Some(Duration::from_secs(7)), 0.0) >= Some(Duration::from_secs(7)));
        assert_eq!(delay(0, Some(Duration::from_secs(60)), 0.0), Some(Duration::from_secs(60)));
        assert_eq!(delay(0, Some(Duration::from_secs(61)), 0.0), None);
        // A wait of 0 does not remove the backoff.
        assert_eq!(delay(3, Some(Duration::ZERO), 0.5), Some(Duration::from_secs(2)));
        assert_eq!(delay(3, Some(Duration::from_secs(1)), 1.0), Some(Duration::from_secs(4)));
    }

    #[test]
    fn retry_after_is_parsed_in_all_its_forms() {
        let now = 784_111_777; // Sun, 06 Nov 1994 08:49:37 GMT, the example date of the HTTP specification
        let wait = |pairs: &[(&'static str, &str)], detail| retry_after(429, &headers(pairs), detail, now);
        let seconds = |n| Some(Duration::from_secs(n));
        assert_eq!(wait(&[("retry-after", "12")], None), seconds(12));
        assert_eq!(wait(&[("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT")], None), seconds(30));
        assert_eq!(wait(&[("retry-after", "Sun, 06 Nov 1994 08:00:00 GMT")], None), seconds(0));
        assert_eq!(wait(&[("retry-after", "Sunday, 06-Nov-94 08:50:07 GMT")], None), seconds(30));
        assert_eq!(wait(&[("retry-after", "Sun Nov  6 08:50:07 1994")], None), seconds(30));
        assert_eq!(wait(&[("retry-after", "Sunday, 06-Nov-94 08:00:00 GMT")], None), seconds(0));
        assert_eq!(wait(&[("x-ratelimit-reset", "5")], None), seconds(5));
        let text = "Request was throttled. Expected available in 30 seconds.";
        assert_eq!(wait(&[], Some(text)), seconds(30));
        assert_eq!(wait(&[("retry-after", "soon")], Some(text)), None);
        assert_eq!(
            retry_after(429, &headers(&[("x-ratelimit-reset", "1760000042")]), None, 1_760_000_000),
            seconds(42)
        );
        assert_eq!(retry_after(503, &headers(&[("x-ratelimit-reset", "5")]), Some(text), now), None);
        assert_eq!(retry_after(503, &headers(&[("retry-after", "2")]), None, now), seconds(2));
        for odd in [
            "Sunday, 06-Nov-94 08:50:07",
            "Sunday, 31-Feb-94 08:50:07 GMT",
            "Sun Nov  6 25:50:07 1994",
            "-1",
            "1e30",
            "NaN",
            "inf",
        ] {
            assert_eq!(wait(&[("retry-after", odd)], None), None, "{odd}");
        }
    }

    #[test]
    fn a_year_of_two_digits_is_at_most_50_years_in_the_future() {
        let time = |text: &str| text.parse::<Timestamp>().map_or(0, Timestamp::as_second);
        for (now, date, meant) in [
            ("2026-11-27T00:00:00Z", "Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z"),
            ("2026-11-27T00:00:00Z", "Thursday, 26-Nov-76 08:49:37 GMT", "2076-11-26T08:49:37Z"),
            ("2026-11-27T00:00:00Z", "Sunday, 28-Nov-76 08:49:37 GMT", "1976-11-28T08:49:37Z"),
            ("2099-12-31T23:59:50Z", "Friday, 01-Jan-00 00:00:10 GMT", "2100-01-01T00:00:10Z"),
            ("2024-02-28T00:00:00Z", "Thursday, 29-Feb-24 00:00:10 GMT", "2024-02-29T00:00:10Z"),
        ] {
            assert_eq!(http_date(date, time(now)), Some(time(meant)), "{date} on {now}");
        }
    }
}
