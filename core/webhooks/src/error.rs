//! Errors of webhook verification.

use crate::canonical::CanonicalError;

/// Error returned when a webhook is refused.
///
/// Respond with 400 or 401 and ignore the request: before
/// [`Verifier::verify_signature`](crate::Verifier::verify_signature) succeeds, it may come from anyone. No variant
/// contains a secret, a signature or, apart from timestamps, content of the body.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// A header that the accepted schemes require is missing.
    #[error("header {header} is missing: pass all headers of the request and check that no proxy removes it")]
    MissingHeader {
        /// Name of the header.
        header: String,
    },
    /// A header has an invalid value, or too many values.
    #[error("header {header} is malformed: {reason}")]
    Malformed {
        /// Name of the header.
        header: String,
        /// Description of the problem; never contains the value.
        reason: String,
    },
    /// No signature matches the body with any of the secrets.
    #[error(
        "no signature matches: check that the secret is this destination's secret_shared_key and that the body is \
         passed as received, before any parsing"
    )]
    NoMatch,
    /// The signature is valid, but the signed timestamp is too far in the past or in the future.
    #[error(
        "the webhook was sent at {timestamp}, which differs from the current time {now} by more than the tolerance of \
         {tolerance_seconds} s: it was delivered late or replayed, or the clock of this machine is wrong"
    )]
    Stale {
        /// Signed timestamp in Unix seconds.
        timestamp: i64,
        /// Time of the verifier in Unix seconds.
        now: i64,
        /// Tolerance in seconds, in both directions.
        tolerance_seconds: u64,
    },
    /// The signature is valid, but covers no timestamp in Unix seconds, so a replay could not be detected.
    #[error(
        "the signed content has no timestamp in Unix seconds: set the destination's webhook_version to v3, or retrieve \
         the session with the API"
    )]
    NoTimestamp,
    /// The body is not a JSON object, or it has no canonical JSON.
    #[error("invalid webhook payload: {reason}")]
    BadJson {
        /// Description of the problem with its position; never contains a part of the body.
        reason: String,
    },
    /// A secret is empty or ends with a line break, or no secret was given.
    #[error("a webhook secret is missing, empty or ends with a line break: copy the destination's secret_shared_key")]
    InvalidSecret,
}

/// Implements the codes from one list, which the compiler requires to be complete.
macro_rules! codes {
    ($($variant:ident $code:literal),+ $(,)?) => {
        impl WebhookError {
            /// All codes.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// Returns the error code in snake case, such as `no_match`, for metrics. It is the same in every language.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => $code),+
                }
            }
        }
    };
}

codes! {
    MissingHeader "missing_header",
    Malformed "malformed",
    NoMatch "no_match",
    Stale "stale",
    NoTimestamp "no_timestamp",
    BadJson "bad_json",
    InvalidSecret "invalid_secret",
}

impl From<CanonicalError> for WebhookError {
    fn from(error: CanonicalError) -> Self {
        Self::BadJson { reason: error.to_string() }
    }
}
