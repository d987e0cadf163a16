//! Verifies webhooks of the Didit identity-verification platform: canonical JSON, signatures, verifier, signer.
//!
//! A webhook endpoint is public, so anyone can send requests to it. Verify that a request is signed with the secret of
//! the webhook destination, and that it is recent, before you use its body:
//!
//! ```
//! use didit_webhooks::{Signer, Verifier};
//!
//! # let body = br#"{"status":"Approved","timestamp":1760000000,"webhook_type":"status.updated"}"#;
//! # let headers = Signer::new("the destination's secret_shared_key")?.sign(body, 1_760_000_000)?;
//! # let headers: Vec<_> = headers.iter().collect();
//! let verifier = Verifier::new(["the destination's secret_shared_key"])?;
//! # let verifier = verifier.clock(|| 1_760_000_000);
//! // In the request handler: the body exactly as received, before any parsing, and the request headers.
//! let verification = verifier.verify_signature(body, headers)?;
//! println!("sent at {}", verification.timestamp);
//! # Ok::<(), didit_webhooks::WebhookError>(())
//! ```
//!
//! Respond with 2xx within five seconds and process the event afterwards. The platform retries failed deliveries and
//! does not preserve the order of events.
//!
//! [`Signer`] creates the same headers for tests. This crate has no HTTP client, no async runtime and no models; the
//! crate `didit` adds typed events.
//!
//! The feature `ring` (default) computes signatures with [ring](https://docs.rs/ring), the feature `aws-lc-rs` with
//! [aws-lc-rs](https://docs.rs/aws-lc-rs), which is used if both are enabled. Without either, there is neither a verifier
//! nor a signer.

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Without a library that computes signatures, there is no verifier.
#![cfg_attr(not(any(feature = "aws-lc-rs", feature = "ring")), allow(dead_code, rustdoc::broken_intra_doc_links))]

mod base64;
mod canonical;
mod error;
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
mod hash;
mod header_name;
mod hex;
mod scheme;
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
mod signature;
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
mod verifier;

pub use canonical::{CanonicalError, MAX_BODY, MAX_DEPTH, canonicalize};
pub use error::WebhookError;
pub use header_name::HeaderName;
pub use scheme::{SignatureScheme, SimpleValues, Verification};
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
pub use signature::{SignedHeaders, Signer};
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
pub use verifier::{Verifier, timestamp_of};
