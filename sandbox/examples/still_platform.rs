//! A server with fixed responses, for benchmarks of clients: GET returns the decision in a file, other methods return a
//! session. It prints its port and serves until its standard input is closed.
//!
//! `cargo run --release -p didit-sandbox --example still_platform -- decision.json`

use axum::Router;
use axum::body::Bytes;
use axum::http::{Method, StatusCode, header};
use axum::response::IntoResponse;
use std::io::Read as _;

const SESSION: &str = r#"{"session_id":"11111111-2222-3333-4444-555555555555","session_number":1234,
"session_token":"abcdef123456","url":"https://verify.didit.me/session/abcdef123456","status":"Not Started",
"workflow_id":"66666666-7777-8888-9999-000000000000","vendor_data":"user-123"}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let file = std::env::args().nth(1).ok_or_else(|| std::io::Error::other("usage: still_platform DECISION_FILE"))?;
    let decision = Bytes::from(std::fs::read(file)?);
    let respond = move |method: Method, _body: Bytes| async move {
        let (status, body) = if method == Method::GET {
            (StatusCode::OK, decision)
        } else {
            (StatusCode::CREATED, Bytes::from_static(SESSION.as_bytes()))
        };
        (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?.port());
    std::thread::spawn(|| {
        // The pipe is closed when the benchmark ends, even if it crashes.
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    axum::serve(listener, Router::new().fallback(respond)).await
}
