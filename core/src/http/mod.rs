//! The transport: rate limits, attempts, retries, responses. It knows no resource.

mod api_error;
mod rate_limit;
mod response;
mod retry;
mod send;

pub(crate) use rate_limit::RateLimiter;
pub use rate_limit::RateLimits;
pub use response::Response;
pub(crate) use send::{PreparedRequest, send};
