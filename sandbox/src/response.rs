//! HTTP responses.

use serde_json::{Value, json};

#[derive(Clone, Debug)]
pub(crate) struct Response {
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

impl Response {
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

/// Returns a response with the body `{"detail": "…"}`.
pub(crate) fn detail(status: u16, text: &str) -> Response {
    Response::json(status, json!({ "detail": text }))
}

/// Returns a response to a method that a path does not have. `allowed` lists its methods: `GET, POST`.
pub(crate) fn wrong_method(allowed: &str) -> Response {
    detail(405, "Method not allowed.").with("allow", allowed)
}

pub(crate) fn not_found() -> Response {
    detail(404, "Not found.")
}
