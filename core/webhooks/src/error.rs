//! What can be wrong with a webhook.

use crate::canonical::CanonicalError;

/// Why a webhook was not accepted.
///
/// Answer the sender with 400 or 401 and do nothing else: until [`Verifier::verify_signature`](crate::Verifier::verify_signature)
/// says yes, the request may come from anybody. No variant repeats a secret, a signature or the body.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Error), uniffi::export(Display))]
#[non_exhaustive]
pub enum WebhookError {
    /// A header that the accepted schemes need is not there.
    #[error("header {header} is missing: pass all headers of the request, and see that no proxy removes it")]
    MissingHeader {
        /// The header's name.
        header: String,
    },
    /// A header cannot be read.
    #[error("header {header} is malformed: {reason}")]
    Malformed {
        /// The header's name.
        header: String,
        /// What is wrong with it.
        reason: String,
    },
    /// No signature belongs to this body under any of the secrets.
    #[error(
        "no signature matches: check that the secret is this destination's secret_shared_key and that the body is \
         passed as received, before any parsing"
    )]
    NoMatch,
    /// The signature is right, but the signed time is too far from now.
    #[error(
        "the webhook was sent at {timestamp}, {tolerance_seconds} s are tolerated and it is {now}: it was \
         delivered late or replayed, or this machine's clock is wrong"
    )]
    Stale {
        /// The signed time, in Unix seconds.
        timestamp: i64,
        /// The verifier's time, in Unix seconds.
        now: i64,
        /// The tolerance in seconds, to either side.
        tolerance_seconds: u64,
    },
    /// The signature is right, but `X-Timestamp` is not the signed time.
    #[error(
        "X-Timestamp is {header_timestamp}, but the signed body says {signed_timestamp}: the header was changed on \
         its way"
    )]
    TimestampMismatch {
        /// The header, in Unix seconds.
        header_timestamp: i64,
        /// The signed time, in Unix seconds.
        signed_timestamp: i64,
    },
    /// The signature is right, but covers no time in Unix seconds, so that a replay could not be told.
    #[error(
        "the signed content has no timestamp in Unix seconds: set the destination's webhook_version to v3, or fetch \
         the session by API"
    )]
    NoTimestamp,
    /// The body is not the JSON object a webhook is.
    #[error("the body is no webhook: {reason}")]
    BadJson {
        /// What is wrong, by position; never a part of the body.
        reason: String,
    },
    /// A secret is empty, has the line end of a file behind it, or there is none.
    #[error("a webhook secret is missing, empty or has a line end behind it: copy the destination's secret_shared_key")]
    InvalidSecret,
}

impl WebhookError {
    /// Code of the reason in snake case, such as `no_match`: for metrics, and the same in every language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingHeader { .. } => "missing_header",
            Self::Malformed { .. } => "malformed",
            Self::NoMatch => "no_match",
            Self::Stale { .. } => "stale",
            Self::TimestampMismatch { .. } => "timestamp_mismatch",
            Self::NoTimestamp => "no_timestamp",
            Self::BadJson { .. } => "bad_json",
            Self::InvalidSecret => "invalid_secret",
        }
    }
}

impl From<CanonicalError> for WebhookError {
    fn from(error: CanonicalError) -> Self {
        Self::BadJson { reason: error.to_string() }
    }
}
