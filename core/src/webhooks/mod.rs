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
//! Web frameworks limit the size of bodies: axum rejects more than 2 MB with 413, unless a layer allows what the verifier
//! accepts ([`MAX_BODY`]):
//!
#![cfg_attr(feature = "client", doc = "```")]
#![cfg_attr(not(feature = "client"), doc = "```ignore")]
//! use axum::body::Bytes;
//! use axum::extract::{DefaultBodyLimit, State};
//! use axum::http::{HeaderMap, StatusCode};
//! use axum::{Router, routing::post};
//! use didit::webhooks::{MAX_BODY, Verifier};
//!
//! async fn receive(State(verifier): State<Verifier>, headers: HeaderMap, body: Bytes) -> StatusCode {
//!     match verifier.verify(&body, &headers) {
//!         Ok(_event) => StatusCode::NO_CONTENT, // store it and process it afterwards
//!         Err(_) => StatusCode::UNAUTHORIZED,
//!     }
//! }
//!
//! # use didit::webhooks::Signer;
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let secret = "the destination's secret_shared_key";
//! let verifier = Verifier::new([secret])?;
//! # let verifier = verifier.clock(|| 1_760_000_000);
//! # let routes = Router::new().route("/limited", post(receive));
//! # let app: Router =
//! Router::new()
//!     .route("/webhooks/didit", post(receive))
//!     .layer(DefaultBodyLimit::max(MAX_BODY))
//! #   .merge(routes)
//!     .with_state(verifier);
//! # let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
//! # let address = listener.local_addr()?;
//! # tokio::spawn(async move { axum::serve(listener, app).await });
//! # let body = format!(r#"{{"metadata":"{}","timestamp":1760000000}}"#, "a".repeat(3_000_000));
//! # let signed = Signer::new(secret)?.sign(body.as_bytes(), 1_760_000_000)?;
//! # for (path, status) in [("webhooks/didit", 204), ("limited", 413)] {
//! #     let mut parts = vec![format!("POST /{path} HTTP/1.0\r\nContent-Length: {}\r\n", body.len())];
//! #     parts.extend(signed.iter().map(|(name, value)| format!("{name}: {value}\r\n")));
//! #     parts.extend(["\r\n".to_owned(), body.clone()]);
//! #     let mut stream = tokio::net::TcpStream::connect(address).await?;
//! #     let mut response = String::new();
//! #     use tokio::io::{AsyncReadExt, AsyncWriteExt};
//! #     let _ = stream.write_all(parts.concat().as_bytes()).await; // may be refused before its end
//! #     let _ = stream.read_to_string(&mut response).await;
//! #     assert!(response.contains(&format!(" {status} ")), "{path}: {response}");
//! # }
//! # Ok(()) }
//! ```
//!
//! [`Signer`] creates the same headers for tests. None of this needs a client, an async runtime or the network; the
//! crate [`didit_webhooks`] has the signatures without the typed events.

mod event;
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
mod verifier;

pub use didit_webhooks::{
    CanonicalError, HeaderName, MAX_BODY, MAX_DEPTH, SignatureScheme, SimpleValues, Verification, WebhookError,
    canonicalize,
};
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
pub use didit_webhooks::{SignedHeaders, Signer, timestamp_of};
pub use event::{DataTrigger, Event, EventType, ResubmitInfo};
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
pub use verifier::Verifier;
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
#[doc(hidden)]
pub use verifier::verify_with;
