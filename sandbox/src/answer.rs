//! What the platform says, in its own shapes.

use serde_json::{Value, json};

#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Body,
}

#[derive(Clone, Debug)]
pub(crate) enum Body {
    Empty,
    Json(Value),
    Bytes(&'static str, Vec<u8>),
}

/// The outcome of a route: both sides are answers, so that `?` ends a route with a refusal.
pub(crate) type Outcome = Result<Answer, Answer>;

impl Answer {
    pub(crate) fn json(status: u16, value: Value) -> Self {
        Self { status, headers: Vec::new(), body: Body::Json(value) }
    }

    pub(crate) fn ok(value: Value) -> Self {
        Self::json(200, value)
    }

    pub(crate) fn created(value: Value) -> Self {
        Self::json(201, value)
    }

    pub(crate) fn no_content() -> Self {
        Self { status: 204, headers: Vec::new(), body: Body::Empty }
    }

    pub(crate) fn bytes(kind: &'static str, bytes: Vec<u8>) -> Self {
        Self { status: 200, headers: Vec::new(), body: Body::Bytes(kind, bytes) }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// `{"detail": "…"}`
pub(crate) fn detail(status: u16, text: &str) -> Answer {
    Answer::json(status, json!({ "detail": text }))
}

/// `{"field": ["…"]}`
pub(crate) fn field(name: &str, text: &str) -> Answer {
    Answer::json(400, json!({ name: [text] }))
}

/// `{"field": "…"}`: some fields are refused without a list.
pub(crate) fn bare_field(name: &str, text: &str) -> Answer {
    Answer::json(400, json!({ name: text }))
}

/// `["…"]`
pub(crate) fn array(text: &str) -> Answer {
    Answer::json(400, json!([text]))
}

pub(crate) fn not_found() -> Answer {
    detail(404, "Not found.")
}

/// 429 with every header the platform sends with it.
pub(crate) fn throttled(text: &str, limit: u64, wait_seconds: i64, now: i64) -> Answer {
    detail(429, text)
        .with("retry-after", wait_seconds.to_string())
        .with("x-ratelimit-limit", limit.to_string())
        .with("x-ratelimit-remaining", "0")
        .with("x-ratelimit-reset", (now + wait_seconds).to_string())
}
