//! Successful responses.

use crate::operation::{BodyError, response_json};
use crate::schema::{Json, LargeIntegers};
use crate::{Error, Result};
use bytes::Bytes;
use http::HeaderMap;
use std::fmt;

/// Response: the value with status, headers and raw body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// Value that the operation returns.
    pub value: T,
    /// HTTP status, 200 to 299. 404 only for a DELETE that was retried after its first response was lost: the object
    /// no longer exists.
    pub status: u16,
    /// Response headers.
    pub headers: HeaderMap,
    /// Response body as received.
    pub body: Bytes,
    /// Number of attempts.
    pub attempts: u32,
    /// The request was a GET.
    pub(crate) read_only: bool,
    /// JSON that is read instead of the body.
    pub(crate) replaced: Option<Bytes>,
}

impl<T> Response<T> {
    /// Creates a response with this value, status 200, one attempt, and without headers and body; for tests. The fields
    /// are public.
    pub fn new(value: T) -> Self {
        let (headers, body) = (HeaderMap::new(), Bytes::new());
        Self { value, status: 200, headers, body, attempts: 1, read_only: true, replaced: None }
    }

    /// Returns the request ID, for the support of the platform.
    pub fn request_id(&self) -> Option<String> {
        request_id(&self.headers)
    }

    /// Parses the body as JSON. Integers of more than 64 bits are strings.
    ///
    /// # Errors
    /// [`Error::Decode`] if it is not JSON.
    pub fn json(&self) -> Result<Json> {
        self.json_of("json", LargeIntegers::Text)
    }

    pub(crate) fn json_of(&self, operation: &str, form: LargeIntegers) -> Result<Json> {
        serde_json::from_slice(&response_json(&self.body, form))
            .map_err(|error| self.unreadable(operation, error.into()))
    }

    /// Returns the value without status, headers and body.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Returns the JSON that the value is read from.
    pub(crate) fn json_body(&self) -> &Bytes {
        self.replaced.as_ref().unwrap_or(&self.body)
    }

    pub(crate) fn with<U>(self, value: U) -> Response<U> {
        let Self { status, headers, body, attempts, read_only, replaced, .. } = self;
        Response { value, status, headers, body, attempts, read_only, replaced }
    }

    pub(crate) fn unreadable(&self, operation: &str, error: BodyError) -> Error {
        Error::Decode {
            operation: operation.to_owned(),
            status: self.status,
            length: self.body.len() as u64,
            // Messages of serde_json quote values, which may be personal data.
            reason: match error {
                BodyError::Shape(reason) => reason,
                BodyError::Json(error) => {
                    format!("{:?} error at line {}, column {}", error.classify(), error.line(), error.column())
                }
            },
            request_id: self.request_id(),
            read_only: self.read_only,
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

/// Headers that carry the request ID.
const REQUEST_ID_HEADERS: [&str; 3] = ["x-request-id", "request-id", "x-amzn-trace-id"];

pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    REQUEST_ID_HEADERS
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
        .map(|id| id.chars().filter(|letter| !letter.is_control()).take(128).collect())
}
