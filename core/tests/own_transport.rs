//! A transport of the application in place of the network: its responses and failures go through the same code as those
//! of a connection.

use bytes::Bytes;
use didit::models::{CreateSession, Decision, ListSessions, Session};
use didit::operation::Method;
use didit::{
    ApiError, ApiErrorKind, Didit, DiditBuilder, Error, IntoHttpResponse, Response, TransportError, WaitedFor,
};
use std::future::{pending, ready};
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

fn builder() -> DiditBuilder<didit::didit_builder::SetApiKey> {
    Didit::builder().api_key("test-key")
}

fn params() -> CreateSession {
    CreateSession::builder().workflow_id("workflow").vendor_data("user-1").build()
}

/// Returns a client with a transport that records its requests and returns what `respond` returns for the number of the
/// request.
fn recorded<R: IntoHttpResponse + Send + 'static>(
    respond: impl Fn(usize) -> R + Send + Sync + 'static,
) -> (Didit, Arc<Mutex<Vec<http::Request<Bytes>>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let requests = Arc::clone(&seen);
    let transport = move |request| {
        let mut requests = requests.lock().expect("no panic while held");
        requests.push(request);
        ready(respond(requests.len()))
    };
    (builder().build_with_transport(transport).expect("a client"), seen)
}

#[tokio::test]
async fn insufficient_credits_are_one_line() {
    let client =
        builder().build_with_transport(async |_| ApiError::new(403).with_detail("Not enough credits.")).unwrap();
    let error = client.sessions().create(params()).await.expect_err("an error");
    assert!(error.is_insufficient_credits());
    assert_eq!(error.to_string(), "sessions.create: HTTP 403: Not enough credits; top up the account");
}

#[tokio::test]
async fn the_transport_receives_the_request() {
    let session: Session =
        serde_json::from_str(r#"{"session_id": "s-1", "status": "Not Started"}"#).expect("a session");
    let (client, seen) = recorded(move |_| Response::new(session.clone()));
    let response = client.sessions().create_raw(params()).await.expect("a session");
    assert_eq!((response.status, response.attempts, response.value.session_id.as_str()), (200, 1, "s-1"));

    let seen = seen.lock().expect("no panic while held");
    let request = seen.first().expect("a request");
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "https://verification.didit.me/v3/session/");
    let header = |name| request.headers().get(name).map(http::HeaderValue::as_bytes);
    assert_eq!(header("x-api-key"), Some(b"test-key".as_slice()));
    assert_eq!(header("content-type"), Some(b"application/json".as_slice()));
    let body: serde_json::Value = serde_json::from_slice(request.body()).expect("JSON");
    assert_eq!(body["vendor_data"], "user-1");
}

#[tokio::test(start_paused = true)]
async fn responses_are_retried_as_those_of_the_platform() {
    let (client, seen) = recorded(|number| match number {
        1 => Err(TransportError::lost("closed")),
        2 => Ok(http::Response::builder().status(503).body("").expect("a response")),
        _ => Ok(http::Response::new(r#"{"session_id": "s-1", "status": "Approved"}"#)),
    });
    let response = client.sessions().retrieve_decision_raw("s-1").await.expect("a decision");
    assert_eq!((response.attempts, seen.lock().expect("no panic while held").len()), (3, 3));
    assert_eq!(response.value.status, "Approved");
}

#[tokio::test(start_paused = true)]
async fn a_lost_write_is_not_sent_again() {
    let (client, seen) = recorded(|_| TransportError::lost("closed"));
    let error = client.sessions().create(params()).await.expect_err("an error");
    assert!(matches!(error, Error::Connection { sent: true, .. }), "{error}");
    assert!(error.may_have_been_carried_out());
    assert_eq!(seen.lock().expect("no panic while held").len(), 1);

    let (client, seen) = recorded(|_| TransportError::not_sent("refused"));
    let error = client.sessions().create(params()).await.expect_err("an error");
    assert!(matches!(error, Error::Connection { sent: false, .. }), "{error}");
    assert!(!error.may_have_been_carried_out());
    assert_eq!(error.to_string(), "sessions.create: refused");
    assert_eq!(seen.lock().expect("no panic while held").len(), 3);
}

#[tokio::test(start_paused = true)]
async fn timeouts_apply() {
    let client = builder().build_with_transport(|_| pending::<ApiError>()).expect("a client");
    let error = client.sessions().create(params()).await.expect_err("an error");
    assert!(matches!(error, Error::Timeout { sent: true, waited_for: WaitedFor::Response, .. }), "{error}");
    assert!(error.may_have_been_carried_out());
}

#[tokio::test]
async fn files_lists_and_requests_use_it_too() {
    let (client, _) = recorded(|_| http::Response::new("%PDF-1.7"));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("report.pdf");
    client.sessions().save_pdf("s-1", &path).await.expect("a report");
    assert_eq!(std::fs::read(&path).expect("a file"), b"%PDF-1.7");
    assert_eq!(client.download("https://media.example/image?sig=1").await.expect("a file"), b"%PDF-1.7");

    let (client, seen) = recorded(|number| {
        http::Response::new(match number {
            1 => r#"{"results": [{"session_id": "s-1"}], "next": "https://other.example/v3/sessions/?offset=1"}"#,
            _ => r#"{"results": [{"session_id": "s-1"}], "next": null}"#,
        })
    });
    let items = client.sessions().list_snapshot(ListSessions::default()).await.expect("items");
    assert_eq!(items.len(), 1);
    let hosts: Vec<_> = seen
        .lock()
        .expect("no panic while held")
        .iter()
        .map(|request| request.uri().host().map(str::to_owned))
        .collect();
    assert_eq!(hosts, [Some("verification.didit.me".to_owned()), Some("verification.didit.me".to_owned())]);
    client.request(Method::Get, "/v3/sessions/", &[], None).await.expect("a response");
}

#[tokio::test]
async fn results_of_the_crate_http_can_be_returned() {
    let client = builder().build_with_transport(async |_| http::Response::builder().status(402).body("{}")).unwrap();
    assert!(client.billing().retrieve_balance().await.expect_err("an error").is_insufficient_credits());
    let client = builder().build_with_transport(async |_| http::Response::builder().status(99).body("{}")).unwrap();
    let error = client.billing().retrieve_balance().await.expect_err("an error");
    assert!(error.to_string().contains("invalid status code"), "{error}");
}

#[test]
fn options_of_the_http_client_are_refused() {
    let error = builder().proxy("http://proxy:3128").build_with_transport(|_| pending::<ApiError>()).unwrap_err();
    assert!(
        matches!(&error, Error::Configuration { reason, .. } if reason.starts_with("`proxy` has no effect")),
        "{error}"
    );
}

#[test]
fn an_error_response_has_what_follows_from_its_parts() {
    let error = ApiError::new(400)
        .with_code("insufficient_credits")
        .with_header("X-Request-Id", "r-1")
        .with_field_error("contact_details.email", "is no e-mail address");
    assert_eq!((error.kind, error.code.as_deref()), (ApiErrorKind::InsufficientCredits, Some("insufficient_credits")));
    assert_eq!((error.request_id.as_deref(), error.header("x-request-id")), (Some("r-1"), Some("r-1")));
    let [field] = error.errors.as_slice() else { panic!("one field error: {error:?}") };
    assert_eq!(field.path, "contact_details.email");
    assert_eq!(
        error.to_string(),
        "request: HTTP 400: contact_details.email: is no e-mail address; top up the account [request r-1]"
    );
    assert_eq!(ApiError::new(404).kind, ApiErrorKind::NotFound);
    assert!(!ApiError::new(409).with_header("not a name", "x").headers.contains_key("not a name"));
}

#[test]
fn responses_can_be_built() {
    let decision: Decision =
        serde_json::from_str(r#"{"session_id": "s-1", "status": "Declined"}"#).expect("a decision");
    let mut response = Response::new(decision);
    response.attempts = 2;
    assert_eq!((response.status, response.attempts, response.request_id()), (200, 2, None));
    assert_eq!(response.into_value().status, "Declined");
}

/// Lines that were logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no panic while held").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Logs what this thread does at the level of an application in production, and the end of each span.
    fn start() -> (Self, tracing::subscriber::DefaultGuard) {
        let log = Self::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(LevelFilter::INFO)
            .with_ansi(false)
            .without_time()
            .with_target(false)
            .with_span_events(FmtSpan::CLOSE)
            .with_writer(move || writer.clone())
            .finish();
        (log, tracing::subscriber::set_default(subscriber))
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("no panic while held").clone()).expect("UTF-8")
    }
}

#[tokio::test(start_paused = true)]
async fn retries_are_warnings_and_the_span_has_the_outcome() {
    let (log, _guard) = Log::start();
    let (client, _) = recorded(|number| match number {
        1 => ApiError::new(503).with_header("Retry-After", "2").with_detail("Down for user-1"),
        _ => ApiError::new(404),
    });
    client.sessions().retrieve_decision("user-1").await.expect_err("an error");
    let text = log.text();
    let warnings: Vec<_> = text.lines().filter(|line| line.contains("WARN")).collect();
    let [warning] = warnings.as_slice() else { panic!("one warning: {text}") };
    assert!(warning.contains("retrying attempt=0 milliseconds=2"), "{warning}");
    assert!(warning.contains("error=sessions.retrieve_decision: HTTP 503: Down for …"), "{warning}");
    let end = text.lines().find(|line| line.contains("close")).expect("the end of the span");
    assert!(end.contains(r#"operation="sessions.retrieve_decision""#), "{end}");
    assert!(end.contains("attempts=2 status=404"), "{end}");
    assert!(!text.contains("user-1"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn the_span_of_a_dropped_call_has_its_attempts() {
    let (log, _guard) = Log::start();
    let client = builder().build_with_transport(|_| pending::<ApiError>()).expect("a client");
    let call = client.sessions().create(params());
    tokio::time::timeout(Duration::from_secs(1), call).await.expect_err("a timeout");
    let text = log.text();
    assert!(text.contains("attempts=1}") && !text.contains("status="), "{text}");
}
