//! Whether a request left: known from its body, which an HTTP connection examines just before it writes the first byte.

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll};

/// Whether any byte of an attempt may have been sent. Errors of the HTTP client do not tell: a timeout that passes while
/// the client connects looks like one that passes while it waits for the response.
#[derive(Clone, Default)]
pub(super) struct Sent(Arc<State>);

#[derive(Default)]
struct State {
    sent: AtomicBool,
    /// Number of blocks of files that the connection has taken.
    blocks: AtomicU64,
}

impl Sent {
    /// Returns the body to send.
    pub(super) fn observe(&self, bytes: Option<Bytes>) -> reqwest::Body {
        self.observe_body(Whole(bytes))
    }

    /// Returns a body of several blocks to send.
    pub(super) fn observe_body<B>(&self, body: B) -> reqwest::Body
    where
        B: Body<Data = Bytes> + Unpin + Send + Sync + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        reqwest::Body::wrap(ObservedBody { body, sent: self.clone() })
    }

    /// Sets whether a transport of the application has the request.
    pub(super) fn set(&self, sent: bool) {
        self.0.sent.store(sent, Ordering::Release);
    }

    /// Returns `true` if a connection has taken the request. Only a connection that is established takes requests.
    pub(super) fn get(&self) -> bool {
        self.0.sent.load(Ordering::Acquire)
    }

    /// Counts a block of a file.
    pub(super) fn advance(&self) {
        self.0.blocks.fetch_add(1, Ordering::Relaxed);
    }

    /// Returns the number of blocks so far.
    pub(super) fn blocks(&self) -> u64 {
        self.0.blocks.load(Ordering::Relaxed)
    }
}

struct ObservedBody<B> {
    body: B,
    sent: Sent,
}

impl<B: Body<Data = Bytes> + Unpin> Body for ObservedBody<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        self.sent.set(true);
        Pin::new(&mut self.body).poll_frame(context)
    }

    // A connection asks before it writes the head of a request, even if there is no body to poll.
    fn is_end_stream(&self) -> bool {
        self.sent.set(true);
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Body in memory.
struct Whole(Option<Bytes>);

impl Body for Whole {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}
