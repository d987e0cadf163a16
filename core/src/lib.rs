#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "uniffi"), forbid(unsafe_code))]
// Without `runtime-docs` the macros omit the documentation of models.
#![cfg_attr(not(feature = "runtime-docs"), allow(missing_docs))]
// Without the client, parameters are declared but never sent.
#![cfg_attr(not(feature = "client"), allow(dead_code, unused_imports))]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!("didit");

#[doc(hidden)]
pub mod binding;
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
#[cfg(feature = "client")]
mod files;
#[cfg(feature = "client")]
mod http;
pub mod models;
pub mod operation;
pub mod page;
#[cfg(feature = "client")]
mod registry;
#[cfg(feature = "client")]
pub mod resources;
pub mod schema;
#[cfg(feature = "client")]
mod snapshot;
#[cfg(feature = "uniffi")]
#[allow(unreachable_pub)] // exported by the generated code, not by path
mod uniffi_types;
#[cfg(feature = "client")]
mod waiting;
pub mod webhooks;

#[cfg(feature = "client")]
pub use call::AnyCall;
#[cfg(feature = "client")]
pub use callback::{Callback, parse_callback};
#[cfg(feature = "client")]
pub use cancel::CancelToken;
#[cfg(feature = "client")]
pub use client::{
    ClientOptions, DEFAULT_ACCOUNT_BASE_URL, DEFAULT_BASE_URL, DEFAULT_CONNECT_TIMEOUT, DEFAULT_MAX_RESPONSE_SIZE,
    DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, Didit, DiditBuilder, RequestOptions, didit_builder,
};
pub use error::{ApiError, ApiErrorKind, BODY_LIMIT, DiditError, Error, FieldError, Result, WaitedFor};
#[cfg(feature = "client")]
pub use http::{RateLimits, Response};

#[cfg(feature = "client")]
pub use registry::Registry;
#[cfg(feature = "client")]
pub use resources::*;
pub use schema::{Date, DateTime, Decimal, Json, JsonObject, NameList, Patch, Secret, SessionNumber, Translations};
#[cfg(feature = "client")]
pub use waiting::WaitOptions;

/// Runs the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
