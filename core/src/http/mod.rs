//! HTTP transport: rate limits, attempts, retries and responses. Independent of the resources.

mod api_error;
mod body;
mod rate_limit;
mod response;
mod retry;
mod send;
mod sent;

pub(crate) use body::BodyFile;
pub use body::read as read_body;
pub(crate) use rate_limit::RateLimiter;
pub use rate_limit::RateLimits;
pub use response::Response;
pub(crate) use send::{PreparedRequest, send};
