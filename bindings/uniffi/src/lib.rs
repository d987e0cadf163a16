//! Native library of the Kotlin and Swift packages. It carries calls by the name of their operation, with parameters and
//! results as JSON; the packages have models of their own, which `cargo xtask` writes from the registry.
//!
//! Nothing here calls code of the other language: results wait in a [`NativeQueue`] until a thread of the language fetches
//! them. So no thread of this library runs code of an application, which could block it.

// Exported functions own their arguments, because UniFFI passes copies.
#![allow(clippy::needless_pass_by_value)]

mod client;
mod error;
mod files;
mod functions;
pub mod jvm;
mod queue;
#[cfg(test)]
mod tests;
mod verifier;

pub use client::{NativeCall, NativeClient, NativeRequest};
pub use error::NativeError;
pub use files::{file_of_bytes, file_of_path};
pub use functions::{NativePolling, describe_event, parse_callback, read_model, sign_webhook};
pub use queue::{NativeQueue, NativeResult};
pub use verifier::{NativeHeader, NativeVerifier};

uniffi::setup_scaffolding!("didit");
