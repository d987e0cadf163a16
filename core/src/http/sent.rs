//! Whether a request left: known from its body, which an HTTP connection examines just before it writes the first byte.

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

/// Whether any byte of an attempt may have been sent. Errors of the HTTP client do not tell: a timeout that passes while
/// the client connects looks like one that passes while it waits for the response.
#[derive(Default)]
pub(super) struct Sent(Arc<AtomicBool>);

impl Sent {
    /// Returns the body to send.
    pub(super) fn observe(&self, bytes: Option<Bytes>) -> reqwest::Body {
        reqwest::Body::wrap(ObservedBody { bytes, sent: Arc::clone(&self.0) })
    }

    /// Sets whether a transport of the application has the request.
    pub(super) fn set(&self, sent: bool) {
        self.0.store(sent, Ordering::Release);
    }

    /// Returns `true` if a connection has taken the request. Only a connection that is established takes requests.
    pub(super) fn get(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

struct ObservedBody {
    bytes: Option<Bytes>,
    sent: Arc<AtomicBool>,
}

impl Body for ObservedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.sent.store(true, Ordering::Release);
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    // A connection asks before it writes the head of a request, even if there is no body to poll.
    fn is_end_stream(&self) -> bool {
        self.sent.store(true, Ordering::Release);
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}
