//! HTTP transport: rate limits, attempts, retries and responses. Independent of the resources.

mod api_error;
mod body;
#[cfg(feature = "rate-limit")]
mod rate_limit;
mod response;
mod retry;
mod send;
mod sent;
mod tls_error;
mod transport;
mod upload;

/// Headers of requests and responses whose values are never shown.
pub(crate) const CREDENTIAL_HEADERS: [&str; 7] = [
    "authorization",
    "cookie",
    "proxy-authorization",
    "session-token",
    "set-cookie",
    "x-api-key",
    "x-transaction-token",
];

pub(crate) use body::BodyFile;
#[cfg(feature = "rate-limit")]
pub(crate) use rate_limit::RateLimiter;
#[cfg(feature = "rate-limit")]
pub use rate_limit::RateLimits;
pub use response::Response;
pub(crate) use send::{PreparedRequest, RequestBody, send};
pub(crate) use transport::Transport;
pub use transport::{IntoHttpResponse, TransportError};
pub(crate) use upload::Upload;
pub use {body::read as read_body, tls_error::advice as tls_advice};

/// Without the feature `rate-limit`, there is no limiter.
#[cfg(not(feature = "rate-limit"))]
pub(crate) enum RateLimiter {}

#[cfg(not(feature = "rate-limit"))]
impl RateLimiter {
    pub(crate) fn wait(&self, _: crate::operation::RateScope, _: &[u8]) -> Option<std::time::Duration> {
        match *self {}
    }
}
