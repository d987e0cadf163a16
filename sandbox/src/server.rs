//! The HTTP server: connections, dispatch, fault injection, redirects.

use crate::call::{Call, Form, Part};
use crate::control::{self, Controls};
use crate::faults::Fault;
use crate::random::new_uuid;
use crate::response::{Body, Response, detail};
use crate::store::Store;
use crate::{api, origin_check, pages, platform};
use bytes::Bytes;
use futures_util::FutureExt as _;
use http::{Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Maximum size of a request body. The response to a larger one is 413.
const MAX_BODY: usize = 16 * 1024 * 1024;
/// Maximum number of bytes of a larger body that are read before the response. Many clients read no response before they
/// have sent the body.
const MAX_DISCARDED: usize = 128 * 1024 * 1024;
/// Maximum number of parts of a multipart body.
const MAX_PARTS: usize = 100;
/// Pause after a connection could not be accepted.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);
/// Maximum number of recorded calls.
const MAX_CALLS: usize = 10_000;
/// Number of calls whose responses are kept.
const MAX_RESPONSES: usize = 200;

/// State shared by all connections.
#[derive(Debug)]
pub(crate) struct Server {
    pub store: Arc<Store>,
    pub controls: Arc<Controls>,
    /// Additional host names for pages and controls.
    pub allowed_hosts: Vec<String>,
}

/// Serves until `stop` changes.
pub(crate) async fn run(listener: TcpListener, server: Arc<Server>, mut stop: watch::Receiver<bool>) {
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => return,
        };
        match accepted {
            Ok((stream, peer)) => {
                let _ = stream.set_nodelay(true);
                tokio::spawn(connection(stream, peer, Arc::clone(&server), stop.clone()));
            }
            // Such as too many open files; without a pause this loop would be busy until one is closed.
            Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
        }
    }
}

async fn connection(stream: TcpStream, peer: SocketAddr, server: Arc<Server>, mut stop: watch::Receiver<bool>) {
    let service = service_fn(move |request| {
        let server = Arc::clone(&server);
        async move { exchange(request, peer, &server).await }
    });
    let serve = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // An error means that the connection was closed, by the client or by a fault.
    tokio::select! {
        _ = serve => {}
        _ = stop.changed() => {}
    }
}

/// Closes the connection without a response.
#[derive(Debug, thiserror::Error)]
#[error("dropped on purpose")]
struct Dropped;

/// Runs a task; returns `None` if it panicked. The panic hook has printed the panic to stderr; this adds what failed.
pub(crate) async fn catch_panic<T>(what: &str, task: impl Future<Output = T>) -> Option<T> {
    // The state may be incomplete after a panic, but tests can still use it.
    let result = AssertUnwindSafe(task).catch_unwind().await;
    if result.is_err() {
        eprintln!("the sandbox panicked while {what}; it continues");
    }
    result.ok()
}

/// Responds to a request; with 500 if that panics.
async fn exchange(
    request: Request<Incoming>,
    peer: SocketAddr,
    server: &Server,
) -> Result<http::Response<Reply>, Dropped> {
    let what = format!("responding to {} {}", request.method(), request.uri().path());
    let response = catch_panic(&what, respond(request, peer, server)).await;
    response.unwrap_or_else(|| Ok(encode(detail(500, "The sandbox panicked. Its standard error says where."))))
}

/// Reads a request body; returns `None` if it is larger than [`MAX_BODY`].
async fn read(mut body: Incoming) -> Result<Option<Vec<u8>>, Dropped> {
    let mut bytes = Vec::new();
    let mut size: usize = 0;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Dropped)?.into_data() else { continue };
        size = size.saturating_add(data.len());
        if size > MAX_DISCARDED {
            break;
        }
        if size <= MAX_BODY {
            bytes.extend_from_slice(&data);
        } else {
            bytes = Vec::new();
        }
    }
    Ok((size <= MAX_BODY).then_some(bytes))
}

async fn respond(
    request: Request<Incoming>,
    peer: SocketAddr,
    server: &Server,
) -> Result<http::Response<Reply>, Dropped> {
    let Server { store, controls, allowed_hosts } = server;
    let began = Instant::now();
    let (parts, body) = request.into_parts();
    let Some(body) = read(body).await? else {
        return Ok(encode(detail(413, "The request body is larger than 16 MiB.")));
    };
    let path = parts.uri.path().to_owned();
    let segments: Vec<String> = path
        .split('/')
        .filter(|part| !part.is_empty())
        .map(|part| percent_encoding::percent_decode_str(part).decode_utf8_lossy().into_owned())
        .collect();
    let query = parts.uri.query().unwrap_or_default();
    let kind = parts.headers.get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let form = match multer::parse_boundary(kind) {
        Ok(boundary) => Some(parse_form(&body, boundary).await),
        Err(_) => None,
    };
    let call = Call {
        form,
        method: parts.method.as_str().to_owned(),
        segments,
        query: url::form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
        headers: parts.headers,
        body,
        peer: peer.ip().to_string(),
        path,
    };
    // No faults are injected into controls and pages.
    let first = call.segments.first().map_or("", String::as_str);
    let control = first == "_sandbox";
    if control || pages::has(first) {
        let response = match origin_check::check(&call, allowed_hosts, store.form_token()) {
            Ok(()) if control => control::routes::respond(controls, &call).await,
            Ok(()) => pages::respond(store, &call).await,
            Err(rejection) if control => detail(403, &rejection.to_string()),
            Err(rejection) => pages::rejected(rejection),
        };
        return Ok(encode(response));
    }
    let fault = store.with(|state| state.faults.of(&call.method, &call.path));
    let before = match &fault {
        Some(Fault::DropBefore) => {
            record(store, &call, None, fault, began);
            return Err(Dropped);
        }
        Some(Fault::Status(status)) => Some(detail(*status, "The sandbox was asked to fail.")),
        Some(Fault::StatusRetryAfter(status, seconds)) => {
            Some(detail(*status, "The sandbox was asked to fail.").with("retry-after", seconds.to_string()))
        }
        Some(Fault::Response(status, json)) => Some(Response::json(*status, json.clone())),
        _ => None,
    };
    let response = before
        .or_else(|| redirect(store, &call, query))
        .unwrap_or_else(|| store.with(|state| api::respond(state, &call)));
    let sent = Some(&response).filter(|_| fault != Some(Fault::DropAfter));
    // Before the delay, because a client may close the connection in it.
    record(store, &call, sent, fault.clone(), began);
    match fault {
        Some(Fault::DropAfter) => Err(Dropped),
        Some(Fault::Delay(milliseconds)) => {
            tokio::time::sleep(Duration::from_millis(milliseconds)).await;
            Ok(encode(response))
        }
        Some(Fault::Truncate) => Ok(truncated(encode(response))),
        Some(Fault::NotJson) => Ok(encode(Response {
            body: Body::Bytes("text/html", b"<html>not what you expected</html>".to_vec()),
            ..response
        })),
        _ => Ok(encode(response)),
    }
}

/// Parses a multipart body.
async fn parse_form(body: &[u8], boundary: String) -> Form {
    let message = |error: multer::Error| format!("Multipart form parse error: {error}.");
    let body = Bytes::copy_from_slice(body);
    let stream = futures_util::stream::once(async { Ok::<_, std::convert::Infallible>(body) });
    let mut form = multer::Multipart::new(stream, boundary);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(message)? {
        if parts.len() == MAX_PARTS {
            return Err(format!("Multipart form parse error: more than {MAX_PARTS} parts."));
        }
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        parts.push(Part { name, file_name, bytes: field.bytes().await.map_err(message)?.to_vec() });
    }
    Ok(parts)
}

/// Redirects paths without a trailing slash (301), with the query. Reports and media are served under both, and paths
/// that have none are served without.
fn redirect(store: &Store, call: &Call, query: &str) -> Option<Response> {
    let report = call.segments.last().is_some_and(|last| last == "generate-pdf");
    let file = call.segments.first().is_some_and(|first| first == "media");
    let plain = || {
        platform::facts::FACTS
            .find(&call.method, &call.segments)
            .is_ok_and(|found| !found.operation.path.ends_with('/'))
    };
    if call.path.ends_with('/') || report || file || plain() || !store.read(|state| state.behaviour.redirect_to_slash) {
        return None;
    }
    let query = if query.is_empty() { String::new() } else { format!("?{query}") };
    let response = Response { status: 301, headers: Vec::new(), body: Body::Empty };
    Some(response.with("location", format!("{}/{query}", call.path)))
}

fn record(store: &Store, call: &Call, response: Option<&Response>, fault: Option<Fault>, began: Instant) {
    let delay = if let Some(Fault::Delay(milliseconds)) = &fault { *milliseconds } else { 0 };
    let mut recorded = control::recording::recorded(call, response, fault);
    let took = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    recorded.took = took.saturating_add(delay);
    store.with(|state| {
        if state.calls.len() == MAX_CALLS {
            state.calls.pop_front();
        }
        if let Some(old) = state.calls.len().checked_sub(MAX_RESPONSES).and_then(|index| state.calls.get_mut(index)) {
            old.response = Value::Null;
        }
        state.calls_received += 1;
        recorded.number = state.calls_received;
        recorded.received_at = state.clock.milliseconds().saturating_sub(i64::try_from(took).unwrap_or_default());
        state.calls.push_back(recorded);
    });
}

type Reply = http_body_util::combinators::BoxBody<Bytes, Dropped>;

fn encode(response: Response) -> http::Response<Reply> {
    // The server cannot send an informational status as a response.
    let status = StatusCode::from_u16(response.status).ok().filter(|status| !status.is_informational());
    let (kind, body) = match response.body {
        Body::Empty => (None, Vec::new()),
        Body::Json(value) => (Some("application/json"), value.to_string().into_bytes()),
        Body::Bytes(kind, bytes) => (Some(kind), bytes),
    };
    let mut builder = http::Response::builder()
        .status(status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR))
        .header("x-request-id", new_uuid());
    if let Some(kind) = kind {
        builder = builder.header("content-type", kind);
    }
    for (name, value) in response.headers {
        builder = builder.header(name, value);
    }
    let full = |body: Vec<u8>| Full::new(Bytes::from(body)).map_err(|never| match never {}).boxed();
    builder.body(full(body)).unwrap_or_else(|_| {
        let mut response = http::Response::new(full(Vec::new()));
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

/// Returns a response that is cut off before its end.
fn truncated(response: http::Response<Reply>) -> http::Response<Reply> {
    let (mut parts, _) = response.into_parts();
    parts.headers.insert("content-length", http::HeaderValue::from_static("4096"));
    let half = futures_util::stream::iter([
        Ok(hyper::body::Frame::data(Bytes::from_static(b"{\"session_id\":"))),
        Err(Dropped),
    ]);
    http::Response::from_parts(parts, http_body_util::StreamBody::new(half).boxed())
}

#[cfg(test)]
mod tests {
    use crate::Sandbox;
    use crate::random::new_uuid;
    use crate::store::Pending;
    use serde_json::{Value, json};

    async fn get(sandbox: &Sandbox, path: &str) -> (u16, Value) {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let response = client.get(format!("{}/{path}", sandbox.base_url())).send().await.expect("a response");
        let status = response.status().as_u16();
        (status, serde_json::from_slice(&response.bytes().await.expect("a body")).unwrap_or_default())
    }

    #[tokio::test]
    async fn a_panic_is_a_response_with_500_and_the_sandbox_continues() {
        let sandbox = Sandbox::start().await.expect("a free port");
        let applications = sandbox.store().with(|state| std::mem::take(&mut state.applications));
        for path in ["_sandbox/credentials", "dashboard/workflows/", "dashboard/credentials/"] {
            let (status, body) = get(&sandbox, path).await;
            assert_eq!(status, if path.contains("workflows") { 200 } else { 500 }, "{path}");
            assert_eq!(body["detail"].is_string(), status == 500);
        }
        sandbox.store().with(|state| state.applications = applications);
        assert_eq!(get(&sandbox, "_sandbox/credentials").await.0, 200);
    }

    #[tokio::test]
    async fn a_delivery_that_panics_has_failed_and_the_next_one_is_sent() {
        let sandbox = Sandbox::start().await.expect("a free port");
        sandbox.store().with(|state| {
            state.applications[0].webhook.url = Some("http://127.0.0.1:1/".to_owned());
            let due = state.clock.milliseconds();
            for event in [json!(5), json!({"webhook_type": "moon.risen"})] {
                let uuid = new_uuid();
                state.pending.push(Pending {
                    uuid,
                    application: 0,
                    destination: None,
                    session_id: None,
                    event,
                    attempt: 1,
                    due,
                });
            }
        });
        sandbox.idle().await;
        let deliveries = sandbox.deliveries();
        let errors: Vec<&str> = deliveries.iter().filter_map(|delivery| delivery.error.as_deref()).collect();
        assert_eq!(errors.len(), 2);
        assert_eq!(errors[0], "the sandbox panicked");
        assert_ne!(errors[1], "the sandbox panicked");
        assert_eq!(deliveries[1].webhook_type, "moon.risen");
    }
}
