#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "uniffi"), forbid(unsafe_code))]
// Without it the macros leave the documentation of models out.
#![cfg_attr(not(feature = "runtime-docs"), allow(missing_docs))]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!("didit");

#[doc(hidden)]
pub mod binding;
mod callback;
mod cancel;
mod client;
mod error;
mod files;
mod http;
pub mod models;
pub mod operation;
pub mod pages;
mod registry;
pub mod resources;
pub mod schema;
#[cfg(feature = "uniffi")]
#[allow(unreachable_pub)] // exported by the generated code, not by path
mod uniffi_types;
mod waiting;
pub mod webhooks;

pub use callback::{Callback, parse_callback};
pub use cancel::CancelToken;
pub use client::{
    ClientOptions, DEFAULT_ACCOUNT_BASE_URL, DEFAULT_BASE_URL, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, Didit,
    DiditBuilder, RequestOptions,
};
pub use error::{ApiError, ApiErrorKind, BODY_LIMIT, DiditError, Error, FieldError, Result};
pub use http::{RateLimits, Response};
pub use models::*;
pub use registry::Registry;
pub use resources::*;
pub use schema::{Date, DateTime, Decimal, Json, JsonObject, NameList, Patch, Secret, SessionNumber, Translations};
pub use waiting::WaitOptions;

/// Runs the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
