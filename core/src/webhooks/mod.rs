//! Receiving webhooks: verification that the platform sent them, and what they say.
//!
//! A webhook's address is public, and anybody can post to it. Before a body means anything it must be
//! shown to be signed under the destination's secret, and to be fresh:
//!
//! ```
//! use didit::webhooks::{Signer, Verifier};
//!
//! # let body = br#"{"status":"Approved","timestamp":1760000000,"webhook_type":"status.updated"}"#;
//! # let headers = Signer::new("the destination's secret_shared_key")?.sign(body, 1_760_000_000)?;
//! # let headers: Vec<_> = headers.iter().collect();
//! let verifier = Verifier::new(["the destination's secret_shared_key"])?;
//! # let verifier = verifier.clock(|| 1_760_000_000);
//! // In the handler: the body's bytes as received, before any parsing, and the request's headers.
//! let event = verifier.verify(body, headers)?;
//! assert_eq!(event.status.as_deref(), Some("Approved"));
//! # Ok::<(), didit::webhooks::WebhookError>(())
//! ```
//!
//! Answer 2xx within five seconds and work afterwards; the platform repeats deliveries that fail, and
//! sends them in no particular order.
//!
//! [`Signer`] makes the same headers for tests. Neither needs a client, a runtime or the network.

mod canonical;
mod error;
mod event;
mod hex;
mod signature;
mod verifier;

pub use canonical::{CanonicalError, MAX_BODY, MAX_DEPTH, canonicalize};
pub use error::WebhookError;
pub use event::{DataTrigger, Event, EventType, ResubmitInfo};
pub use signature::{SignatureScheme, SignedHeaders, Signer};
pub use verifier::{SimpleValues, Verification, Verifier};
