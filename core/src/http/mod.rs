//! The one transport: request, authentication, rate limit, attempts, answer. It knows no resource.

mod limiter;
pub(crate) mod retry;
mod send;

pub(crate) use limiter::Limiter;
pub use limiter::RateLimits;
pub(crate) use send::{PreparedRequest, transport};

use crate::operation::{Answer, Operation};
use crate::schema::Json;
use crate::{Error, Result};
use bytes::Bytes;
use http::HeaderMap;
use std::fmt;

/// An answer: the value, and beside it everything else that came.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The value the operation is called for.
    pub value: T,
    /// The status, 200 to 299. 404 only for a deletion that was repeated after its first answer was lost: what was
    /// to be deleted is gone.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub body: Bytes,
    /// How often the call was sent.
    pub attempts: u32,
}

impl<T> Response<T> {
    /// The identifier of the request, to quote to the platform's support.
    pub fn request_id(&self) -> Option<String> {
        request_id(&self.headers)
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// [`Error::Decode`] when it is none.
    pub fn json(&self) -> Result<Json> {
        self.json_of("json")
    }

    pub(crate) fn json_of(&self, operation: &str) -> Result<Json> {
        serde_json::from_slice(&self.body).map_err(|error| self.unreadable(operation, &error))
    }

    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    pub(crate) fn with<U>(self, value: U) -> Response<U> {
        let Self { status, headers, body, attempts, .. } = self;
        Response { value, status, headers, body, attempts }
    }

    pub(crate) fn read<U: Answer>(&self, operation: &Operation) -> Result<U> {
        U::from_body(&self.body, operation.method).map_err(|error| self.unreadable(operation.name, &error))
    }

    fn unreadable(&self, operation: &str, error: &serde_json::Error) -> Error {
        Error::Decode {
            operation: operation.to_owned(),
            status: self.status,
            length: self.body.len() as u64,
            // serde_json quotes values of the wrong type; where it stopped says enough.
            reason: match error.line() {
                0 => "it is not what this operation answers".to_owned(),
                line => format!("{:?} error at line {line}, column {}", error.classify(), error.column()),
            },
            request_id: self.request_id(),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// The headers under which a request's identifier comes.
const REQUEST_ID_HEADERS: [&str; 3] = ["x-request-id", "request-id", "x-amzn-trace-id"];

pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    REQUEST_ID_HEADERS
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
        .map(|id| id.chars().filter(|letter| !letter.is_control()).take(128).collect())
}
