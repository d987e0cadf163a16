//! What sends the requests: the HTTP client, or a function of the application.

use super::Response;
use crate::ApiError;
use crate::schema::{Model, ValueRef};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

type Exchange = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send>>;

/// What sends the requests of a client.
pub(crate) enum Transport {
    Reqwest(reqwest::Client),
    /// See [`DiditBuilder::build_with_transport`](crate::DiditBuilder::build_with_transport).
    Function(Arc<dyn Fn(http::Request<Bytes>) -> Exchange + Send + Sync>),
}

impl Transport {
    pub(crate) fn of_function<F, R>(function: F) -> Self
    where
        F: Fn(http::Request<Bytes>) -> R + Send + Sync + 'static,
        R: Future<Output: IntoHttpResponse> + Send + 'static,
    {
        Self::Function(Arc::new(move |request| {
            let response = function(request);
            Box::pin(async move { response.await.into_http_response() })
        }))
    }
}

/// Result of a transport; see [`DiditBuilder::build_with_transport`](crate::DiditBuilder::build_with_transport).
///
/// * `http::Response`: a response with this status, these headers and this body.
/// * [`Response`]: a success with its value as JSON; see [`Response::new`].
/// * [`ApiError`]: an error response; see [`ApiError::new`].
/// * [`TransportError`]: no response.
/// * `Result`: one of these.
pub trait IntoHttpResponse {
    /// Converts to a response.
    ///
    /// # Errors
    /// There is no response.
    fn into_http_response(self) -> Result<http::Response<Bytes>, TransportError>;
}

impl<B: Into<Bytes>> IntoHttpResponse for http::Response<B> {
    fn into_http_response(self) -> Result<http::Response<Bytes>, TransportError> {
        Ok(self.map(Into::into))
    }
}

impl<T: IntoHttpResponse, E: Into<TransportError>> IntoHttpResponse for Result<T, E> {
    fn into_http_response(self) -> Result<http::Response<Bytes>, TransportError> {
        self.map_err(Into::into)?.into_http_response()
    }
}

impl IntoHttpResponse for TransportError {
    fn into_http_response(self) -> Result<http::Response<Bytes>, TransportError> {
        Err(self)
    }
}

impl<T: Model> IntoHttpResponse for Response<T> {
    fn into_http_response(self) -> Result<http::Response<Bytes>, TransportError> {
        let body = match self.body {
            body if body.is_empty() => serde_json::to_vec(&ValueRef::Model(&self.value))
                .map_err(|error| TransportError::not_sent(format!("the value cannot be serialized: {error}")))?
                .into(),
            body => body,
        };
        response(self.status, self.headers, body)
    }
}

impl IntoHttpResponse for ApiError {
    fn into_http_response(self) -> Result<http::Response<Bytes>, TransportError> {
        response(self.status, self.header_map(), self.body.into())
    }
}

fn response(status: u16, headers: HeaderMap, body: Bytes) -> Result<http::Response<Bytes>, TransportError> {
    let mut response = http::Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).map_err(http::Error::from)?;
    *response.headers_mut() = headers;
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().entry(header::CONTENT_TYPE).or_insert(json);
    Ok(response)
}

impl ApiError {
    pub(super) fn header_map(&self) -> HeaderMap {
        let pairs = self.headers.iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value)));
        pairs
            .filter_map(|(name, value)| Some((name.parse::<HeaderName>().ok()?, HeaderValue::from_str(value).ok()?)))
            .collect()
    }
}

/// Failure of a transport: there is no response. A call becomes an [`Error::Connection`](crate::Error::Connection), or is
/// retried as its operation allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransportError {
    reason: String,
    sent: bool,
}

impl TransportError {
    /// Returns a failure before the request was sent, such as a refused connection. Every operation may be retried. The
    /// reason is part of the error message, which may be logged.
    pub fn not_sent(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), sent: false }
    }

    /// Returns a failure after the request may have been sent, such as a connection that was closed before the response:
    /// a write may have been executed, and is not retried. The reason is part of the error message, which may be logged.
    pub fn lost(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), sent: true }
    }

    /// Returns `true` if the request may have been sent.
    pub fn is_sent(&self) -> bool {
        self.sent
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for TransportError {}

impl From<http::Error> for TransportError {
    fn from(error: http::Error) -> Self {
        Self::not_sent(format!("the transport created no valid response: {error}"))
    }
}
