#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Documentation mentions what other features add.
#![cfg_attr(
    not(all(feature = "files", any(feature = "aws-lc-rs", feature = "ring"))),
    allow(rustdoc::broken_intra_doc_links)
)]
// Without the client, parameters are declared but never sent. Without a library for signatures, events are never verified.
#![cfg_attr(
    not(all(feature = "client", any(feature = "aws-lc-rs", feature = "ring"))),
    allow(dead_code, unused_imports)
)]

#[doc(hidden)]
pub mod binding;
#[cfg(feature = "blocking")]
mod blocking;
#[cfg(feature = "client")]
mod call;
#[cfg(feature = "client")]
mod callback;
#[cfg(feature = "client")]
mod cancel;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
#[macro_use]
mod doc_example;
mod error;
#[cfg(all(feature = "client", feature = "files"))]
mod files;
#[cfg(feature = "client")]
mod http;
pub mod models;
pub mod operation;
#[cfg(feature = "client")]
mod options;
pub mod page;
#[cfg(feature = "client")]
mod registry;
#[cfg(feature = "client")]
pub mod resources;
pub mod schema;
#[cfg(feature = "client")]
mod snapshot;
#[cfg(feature = "client")]
mod waiting;
pub mod webhooks;

#[cfg(feature = "blocking")]
pub use blocking::ListIter;
#[cfg(feature = "client")]
pub use call::{AnyCall, Call, ListStream};
#[cfg(feature = "client")]
pub use callback::{Callback, parse_callback};
#[cfg(feature = "client")]
pub use cancel::CancelToken;
#[cfg(feature = "client")]
pub use client::{
    ClientOptions, DEFAULT_ACCOUNT_BASE_URL, DEFAULT_BASE_URL, DEFAULT_CONNECT_TIMEOUT, DEFAULT_MAX_RESPONSE_SIZE,
    DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, Didit, DiditBuilder, RequestOptions, didit_builder,
};
pub use error::{ApiError, ApiErrorKind, BODY_LIMIT, Cause, DiditError, Error, FieldError, Result, WaitedFor};
#[cfg(all(feature = "client", feature = "rate-limit"))]
pub use http::RateLimits;
#[cfg(feature = "client")]
pub use http::{IntoHttpResponse, Response, TransportError};

#[cfg(feature = "client")]
pub use registry::Registry;
#[cfg(feature = "client")]
pub use resources::*;
pub use schema::{
    Date, DateTime, Decimal, File, Json, JsonObject, NameList, Patch, Secret, SessionNumber, Translations,
    UploadProgress,
};
#[cfg(feature = "client")]
pub use waiting::{WaitOptions, wait_until};

/// The crates whose types are part of this interface. A program that uses them from here has the same versions.
///
/// ```
/// use didit::dependencies::{bytes::Bytes, futures_core::Stream, http::HeaderMap, jiff::Timestamp, reqwest, serde_json};
/// use didit::models::{ListSessions, Session};
///
/// fn parts<T>(response: didit::Response<T>) -> (T, HeaderMap, Bytes) {
///     (response.value, response.headers, response.body)
/// }
///
/// fn client(http: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> didit::Result<didit::Didit> {
///     didit::Didit::builder().api_key("your-api-key").build_with(http)
/// }
///
/// fn created(time: &didit::DateTime) -> Option<Timestamp> {
///     time.to_timestamp()
/// }
///
/// fn kept(session: Session) -> serde_json::Map<String, serde_json::Value> {
///     session.extra
/// }
///
/// fn amount(decimal: didit::dependencies::rust_decimal::Decimal) -> didit::Decimal {
///     decimal
/// }
///
/// fn all(client: &didit::Didit) -> impl Stream {
///     client.sessions().list_all(ListSessions::default())
/// }
/// ```
#[cfg(feature = "client")]
pub mod dependencies {
    #[doc(no_inline)]
    pub use ::{bytes, futures_core, http, jiff, reqwest, rust_decimal, serde_json};
}

/// Code that would no longer compile after a later version has added a variant or a field does not compile today either.
///
/// ```compile_fail,E0004
/// fn name(status: didit::models::SessionStatus) -> &'static str {
///     use didit::models::SessionStatus::{Abandoned, Approved, AwaitingUser, Declined, Expired, InProgress, InReview};
///     use didit::models::SessionStatus::{KycExpired, NotStarted, Other, Resubmitted};
///     match status {
///         Abandoned | Approved | AwaitingUser | Declined | Expired | InProgress | InReview => "",
///         KycExpired | NotStarted | Other(_) | Resubmitted => "",
///     }
/// }
/// ```
///
/// ```compile_fail,E0638
/// fn reason(error: didit::Error) -> Option<String> {
///     if let didit::Error::Configuration { reason } = error { Some(reason) } else { None }
/// }
/// ```
///
/// ```compile_fail,E0639
/// let options = didit::RequestOptions { max_retries: Some(0), ..Default::default() };
/// ```
///
/// ```compile_fail,E0639
/// let options = didit::ClientOptions { max_retries: Some(0), ..Default::default() };
/// ```
///
/// ```compile_fail,E0639
/// let options = didit::WaitOptions { deadline: std::time::Duration::MAX, ..Default::default() };
/// ```
///
/// ```compile_fail,E0638
/// fn sent_at(verification: didit::webhooks::Verification) -> i64 {
///     let didit::webhooks::Verification { scheme: _, timestamp, header_timestamp: _, simple: _ } = verification;
///     timestamp
/// }
/// ```
#[cfg(all(doctest, feature = "client"))]
struct Extensible;

/// ```compile_fail,E0639
/// let limits = didit::RateLimits { generic_get: 1, ..Default::default() };
/// ```
#[cfg(all(doctest, feature = "client", feature = "rate-limit"))]
struct ExtensibleLimits;

/// Runs the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
