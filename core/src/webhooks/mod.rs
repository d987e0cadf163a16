//! Webhooks: signature verification and typed events.
//!
//! A webhook endpoint is public, so anyone can send requests to it. [`Verifier::verify`] checks that a request is
//! signed with the secret of the webhook destination, and that it is recent, before it reads the event:
//!
//! ```
//! use didit::webhooks::{Signer, Verifier};
//!
//! # let body = br#"{"status":"Approved","timestamp":1760000000,"webhook_type":"status.updated"}"#;
//! # let headers = Signer::new("the destination's secret_shared_key")?.sign(body, 1_760_000_000)?;
//! # let headers: Vec<_> = headers.iter().collect();
//! let verifier = Verifier::new(["the destination's secret_shared_key"])?;
//! # let verifier = verifier.clock(|| 1_760_000_000);
//! // In the request handler: the body exactly as received, before any parsing, and the request headers.
//! let event = verifier.verify(body, headers)?;
//! assert_eq!(event.status.as_deref(), Some("Approved"));
//! # Ok::<(), didit::webhooks::WebhookError>(())
//! ```
//!
//! Respond with 2xx within five seconds and process the event afterwards. The platform retries failed deliveries and
//! does not preserve the order of events.
//!
//! [`Signer`] creates the same headers for tests. None of this needs a client, an async runtime or the network; the
//! crate [`didit_webhooks`] has the signatures without the typed events.

mod event;
mod verifier;

pub use didit_webhooks::{
    CanonicalError, MAX_BODY, MAX_DEPTH, SignatureScheme, SignedHeaders, Signer, SimpleValues, Verification,
    WebhookError, canonicalize, timestamp_of,
};
pub use event::{DataTrigger, Event, EventType, ResubmitInfo};
pub use verifier::Verifier;
#[doc(hidden)]
pub use verifier::verify_with;
