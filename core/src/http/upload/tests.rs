//! Uploads over real connections, with an operation that only these tests have.

#![allow(unreachable_pub)]

use crate::schema::prelude::*;
use crate::{Didit, UploadProgress};
use axum::body::Body;
use axum::extract::Request;
use axum::response::IntoResponse as _;
use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use http::StatusCode;
use serde_json::json;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

/// State of a document.
#[open_enum]
pub enum Side {
    /// Front.
    #[wire("front")]
    Front,
}

/// Address.
#[params]
pub struct Address {
    /// City.
    pub city: String,
}

/// Parameters of an upload, with a field of each type.
#[params]
pub struct Check {
    /// Front of the document.
    #[max_bytes(4_000_000_000)]
    pub front: Option<File>,
    /// Small image.
    #[max_bytes(10)]
    pub icon: Option<File>,
    /// Other images.
    #[max_bytes(10)]
    pub others: Option<Vec<File>>,
    /// Token of a session.
    #[header("Session-Token")]
    pub session_token: Option<Secret>,
    /// Node of the workflow.
    #[query]
    pub node_id: Option<String>,
    /// Side.
    pub side: Option<Side>,
    /// `true` if the image is rotated.
    pub rotate: Option<bool>,
    /// Minimum age.
    pub minimum_age: Option<i64>,
    /// Threshold.
    pub threshold: Option<f64>,
    /// Amount.
    pub amount: Option<Decimal>,
    /// Password of a PDF.
    pub password: Option<Secret>,
    /// Day.
    pub day: Option<Date>,
    /// Services.
    pub services: Option<Vec<String>>,
    /// Countries.
    #[comma_separated]
    pub countries: Option<Vec<String>>,
    /// Address.
    pub address: Option<Address>,
    /// Free data.
    pub metadata: Option<JsonObject>,
    /// Label.
    pub label: Patch<String>,
}

/// Checks of documents.
#[resource]
pub trait Checks {
    /// Checks a document.
    #[post("/v3/checks/", upload)]
    async fn create(&self, params: Check) -> Result<()>;

    /// Replaces the images.
    #[put("/v3/checks/", upload)]
    async fn replace(&self, params: Check) -> Result<()>;
}

/// Request as a server has it.
#[derive(Clone, Debug)]
struct Received {
    target: String,
    headers: http::HeaderMap,
    body: Bytes,
}

/// Part of a multipart body: the lines of its head and its content.
type Part = (String, Bytes);

impl Received {
    /// Splits the body by the rules of RFC 2046 and 7578.
    fn parts(&self) -> Vec<Part> {
        let media_type = self.headers["content-type"].to_str().unwrap();
        let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("multipart/form-data");
        let delimiter = format!("--{boundary}");
        let mut rest = self.body.clone();
        let mut parts = Vec::new();
        let find = |bytes: &[u8], text: &str| bytes.windows(text.len()).position(|window| window == text.as_bytes());
        assert_eq!(find(&rest, &delimiter), Some(0));
        loop {
            _ = rest.split_to(delimiter.len());
            if rest == "--\r\n" {
                return parts;
            }
            let mut part = rest.split_to(find(&rest, &delimiter).expect("a closing delimiter"));
            let head = part.split_to(find(&part, "\r\n\r\n").expect("a head"));
            let content = part.slice(4..part.len() - 2);
            parts.push((String::from_utf8(head.to_vec()).unwrap().trim().to_owned(), content));
        }
    }
}

/// Server that records complete requests and answers with a status.
struct Server {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
    connections: Arc<AtomicU32>,
}

impl Server {
    async fn start(status: StatusCode) -> Self {
        let received = Arc::<Mutex<Vec<Received>>>::default();
        let connections = Arc::<AtomicU32>::default();
        let (recorded, counted) = (Arc::clone(&received), Arc::clone(&connections));
        let app = axum::Router::new().fallback(move |request: Request| async move {
            counted.fetch_add(1, Ordering::SeqCst);
            let (head, body) = request.into_parts();
            // Ends with an error if the client does not send all.
            let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
                return StatusCode::BAD_REQUEST.into_response();
            };
            let target = head.uri.to_string();
            recorded.lock().unwrap().push(Received { target, headers: head.headers, body });
            (status, Body::from("{}")).into_response()
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { url, received, connections }
    }

    fn client(&self) -> Didit {
        Didit::builder().api_key("k").base_url(&self.url).build().unwrap()
    }

    fn checks(&self) -> Checks {
        Checks::of(self.client())
    }

    fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

fn folder_with(name: &str, content: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    (folder, path)
}

#[tokio::test]
async fn every_parameter_is_a_part_as_the_platform_reads_it() {
    let server = Server::start(StatusCode::OK).await;
    let (_folder, path) = folder_with("Pass \"1\" ü.jpg", b"front");
    let mut params = Check::builder()
        .front(path)
        .icon(File::from_bytes(&b"icon"[..]).with_media_type("image/x-icon"))
        .others(vec![File::from_bytes(&b"1"[..]).with_name("1.pdf"), File::from_bytes(&b""[..]).with_name("2.png")])
        .session_token("s3cret")
        .node_id("n1")
        .side(Side::Front)
        .rotate(true)
        .minimum_age(18)
        .threshold(0.5)
        .amount(Decimal::new(1250, 2))
        .password("open")
        .day("2026-01-31")
        .services(vec!["a".to_owned(), "b, c".to_owned()])
        .countries(["ESP", "FRA"])
        .address(Address::builder().city("Bilbao").build())
        .label(Patch::Clear)
        .build();
    params.metadata = json!({"n": 1, "text": "ü"}).as_object().cloned();
    params.extra = json!({"flag": false, "list": [1, {"a": 2}], "gone": null}).as_object().cloned().unwrap();
    server.checks().create(params).await.unwrap();

    let received = server.received().remove(0);
    assert_eq!(received.target, "/v3/checks/?node_id=n1");
    assert_eq!(received.headers["session-token"], "s3cret");
    assert_eq!(received.headers["content-length"], received.body.len().to_string());
    let head = |name: &str, rest: &str| format!("Content-Disposition: form-data; name=\"{name}\"{rest}");
    let text = |name: &str, text: &str| (head(name, ""), text.to_owned());
    let parts: Vec<(String, String)> =
        received.parts().into_iter().map(|(head, body)| (head, String::from_utf8(body.to_vec()).unwrap())).collect();
    let expected = [
        (head("front", "; filename=\"Pass \\\"1\\\" ü.jpg\"\r\nContent-Type: image/jpeg"), "front".to_owned()),
        (head("icon", "; filename=\"file\"\r\nContent-Type: image/x-icon"), "icon".to_owned()),
        (head("others", "; filename=\"1.pdf\"\r\nContent-Type: application/pdf"), "1".to_owned()),
        (head("others", "; filename=\"2.png\"\r\nContent-Type: image/png"), String::new()),
        text("side", "front"),
        text("rotate", "true"),
        text("minimum_age", "18"),
        text("threshold", "0.5"),
        text("amount", "12.50"),
        text("password", "open"),
        text("day", "2026-01-31"),
        text("services", "a"),
        text("services", "b, c"),
        text("countries", "ESP,FRA"),
        text("address", r#"{"city":"Bilbao"}"#),
        text("metadata", r#"{"n":1,"text":"ü"}"#),
        text("label", ""),
        text("flag", "false"),
        text("list", "1"),
        text("list", r#"{"a":2}"#),
    ];
    assert_eq!(parts, expected);
}

#[tokio::test]
async fn parameters_without_a_file_are_json() {
    let server = Server::start(StatusCode::OK).await;
    server.checks().create(Check::builder().rotate(true).session_token("s").node_id("n").build()).await.unwrap();
    let received = server.received().remove(0);
    assert_eq!(received.headers["content-type"], "application/json");
    assert_eq!((received.target.as_str(), &*received.body), ("/v3/checks/?node_id=n", &br#"{"rotate":true}"#[..]));
}

#[tokio::test]
async fn content_comes_from_every_source() {
    let server = Server::start(StatusCode::OK).await;
    let content: Vec<u8> = (0..1_000_000_u32).map(|byte| (byte % 251) as u8).collect();
    let (_folder, path) = folder_with("a.bin", &content);
    let blocks: Vec<std::io::Result<Bytes>> =
        content.chunks(70_001).map(|chunk| Ok(Bytes::copy_from_slice(chunk))).collect();
    let sources = [
        (File::from_path(&path), true),
        (File::from_bytes(content.clone()), true),
        (File::from_reader(std::io::Cursor::new(content.clone())), false),
        (File::from_reader(std::io::Cursor::new(content.clone())).with_length(1_000_000), true),
        (File::from_stream(stream::iter(blocks)), false),
    ];
    for (at, (file, has_length)) in sources.into_iter().enumerate() {
        let progress = Arc::<Mutex<Vec<UploadProgress>>>::default();
        let seen = Arc::clone(&progress);
        let file = file.with_progress(move |progress| seen.lock().unwrap().push(progress));
        server.checks().create(Check::builder().front(file).build()).await.unwrap();
        let received = server.received().remove(at);
        assert_eq!(received.headers.contains_key("content-length"), has_length, "{at}");
        assert!(received.parts()[0].1 == content, "{at}");
        let progress = progress.lock().unwrap();
        assert!(progress.len() > 5 && progress.is_sorted_by_key(|progress| progress.sent_bytes));
        let last = progress.last().unwrap();
        assert_eq!((last.sent_bytes, last.total_bytes), (1_000_000, has_length.then_some(1_000_000)));
    }
}

async fn refused(server: &Server, params: Check) -> String {
    let error = server.checks().create(params).await.unwrap_err();
    assert!(matches!(error, Error::Invalid { .. }), "{error:?}");
    assert!(!error.may_have_been_carried_out() && !error.is_retryable());
    error.to_string()
}

#[tokio::test]
async fn a_file_that_cannot_be_sent_is_refused_before_anything_is_sent() {
    let server = Server::start(StatusCode::OK).await;
    let (folder, path) = folder_with("Ada.jpg", b"12345678901");
    let front = |file: File| Check::builder().front(file).build();
    let missing = refused(&server, front(folder.path().join("Grace.jpg").into())).await;
    assert!(missing.starts_with("`front` cannot be read: ") && !missing.contains("Grace"), "{missing}");
    assert_eq!(refused(&server, front(folder.path().into())).await, "`front` is a folder, not a file");
    let too_long = "has 11 bytes, and the platform accepts at most 10";
    assert_eq!(refused(&server, Check::builder().icon(&*path).build()).await, format!("`icon` {too_long}"));
    let others = vec![File::from_bytes(vec![0; 10]), File::from_bytes(vec![0; 11])];
    assert_eq!(refused(&server, Check::builder().others(others).build()).await, format!("`others[1]` {too_long}"));
    let named = File::from_bytes(vec![0]).with_name("a\r\nX: y");
    assert!(refused(&server, front(named)).await.contains("control characters"));
    let typed = File::from_bytes(vec![0]).with_media_type("image");
    assert!(refused(&server, front(typed)).await.contains("`front` has an invalid media type"));
    assert_eq!(server.connections.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_stream_that_is_too_long_is_never_a_complete_request() {
    let server = Server::start(StatusCode::OK).await;
    let icon = File::from_reader(std::io::Cursor::new(vec![0; 11]));
    let error = refused(&server, Check::builder().icon(icon).build()).await;
    assert_eq!(error, "`icon` is longer than allowed, and the platform accepts at most 10");
    let icon = File::from_reader(std::io::empty()).with_length(11);
    let error = refused(&server, Check::builder().icon(icon).build()).await;
    assert_eq!(error, "`icon` has 11 bytes, and the platform accepts at most 10");
    let front = File::from_reader(&b"short"[..]).with_length(11);
    let error = refused(&server, Check::builder().front(front).build()).await;
    assert!(error.starts_with("`front` changed while it was sent: it had 11 bytes before"), "{error}");
    let broken = stream::iter([Ok(Bytes::from_static(b"1")), Err(std::io::Error::other("the disk is gone"))]);
    let error = refused(&server, Check::builder().front(File::from_stream(broken)).build()).await;
    assert_eq!(error, "`front` cannot be read: the disk is gone");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_stream_can_be_sent_once() {
    let server = Server::start(StatusCode::OK).await;
    let file = File::from_reader(&b"once"[..]);
    server.checks().create(Check::builder().front(file.clone()).build()).await.unwrap();
    let error = refused(&server, Check::builder().front(file).build()).await;
    assert!(error.starts_with("`front` was read from a stream, which was sent before"), "{error}");
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_file_that_changes_while_it_is_sent_is_an_error() {
    let server = Server::start(StatusCode::OK).await;
    for grows in [true, false] {
        let (_folder, path) = folder_with("a.bin", &vec![7; 1_000_000]);
        let change = path.clone();
        // Changed after its length was announced, when its first block is taken.
        let front = File::from_path(&path).with_progress(move |progress| {
            if progress.sent_bytes <= 200_000 {
                let mut file = std::fs::OpenOptions::new().append(true).open(&change).unwrap();
                if grows { file.write_all(b"more").unwrap() } else { file.set_len(500_000).unwrap() }
            }
        });
        let error = refused(&server, Check::builder().front(front).build()).await;
        assert_eq!(
            error, "`front` changed while it was sent: it had 1000000 bytes before. Nothing was executed; try again",
            "{grows}"
        );
    }
    // Removed after the check of its length, by the file before it.
    let (_folder, path) = folder_with("a.bin", &[7; 5]);
    let change = path.clone();
    let front = File::from_bytes(vec![1]).with_progress(move |_| std::fs::remove_file(&change).unwrap());
    let error = refused(&server, Check::builder().front(front).icon(&*path).build()).await;
    assert!(error.starts_with("`icon` cannot be read: "), "{error}");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn an_upload_is_not_repeated_after_a_byte_was_sent() {
    for status in [StatusCode::SERVICE_UNAVAILABLE, StatusCode::TOO_MANY_REQUESTS] {
        let server = Server::start(status).await;
        let params = || Check::builder().front(File::from_bytes(vec![1])).build();
        // PUT is retried in all these cases if it has no files.
        let error = server.checks().replace(params()).await.unwrap_err();
        assert_eq!((error.status(), server.received().len()), (Some(status.as_u16()), 1));
        let client = server.client().with_options(crate::RequestOptions::builder().max_retries(1).build()).unwrap();
        Checks::of(client).replace(Check::builder().rotate(true).build()).await.unwrap_err();
        assert_eq!(server.received().len(), 3);
    }
}

#[tokio::test]
async fn a_connection_that_ends_in_the_body_may_have_executed_the_upload() {
    use tokio::io::AsyncReadExt as _;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::<AtomicU32>::default();
    let counted = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            _ = stream.read_exact(&mut [0; 2000]).await;
        }
    });
    let client = Didit::builder().api_key("k").base_url(url).build().unwrap();
    let front = File::from_bytes(vec![0; 5_000_000]);
    let error = Checks::of(client).replace(Check::builder().front(front).build()).await.unwrap_err();
    assert!(matches!(error, Error::Connection { sent: true, .. }), "{error:?}");
    assert!(error.may_have_been_carried_out());
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn an_upload_of_which_nothing_was_sent_is_repeated() {
    let server = Server::start(StatusCode::OK).await;
    // A proxy that closes every connection, so that no tunnel exists and nothing of the upload is sent.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::<AtomicU32>::default();
    let counted = Arc::clone(&connections);
    tokio::spawn(async move {
        while listener.accept().await.is_ok() {
            counted.fetch_add(1, Ordering::SeqCst);
        }
    });
    let client = Didit::builder().api_key("k").base_url("https://didit.invalid").proxy(url).build().unwrap();
    let once = File::from_reader(&b"once"[..]);
    let error = Checks::of(client).create(Check::builder().front(once.clone()).build()).await.unwrap_err();
    assert!(matches!(error, Error::Connection { sent: false, .. }), "{error:?}");
    assert_eq!(connections.load(Ordering::SeqCst), 1 + crate::DEFAULT_MAX_RETRIES);
    // Not even the stream was touched.
    server.checks().create(Check::builder().front(once).build()).await.unwrap();
    assert_eq!(server.received()[0].parts()[0].1, "once");
}

#[tokio::test]
async fn a_transport_of_the_application_receives_the_whole_body() {
    let requests = Arc::<Mutex<Vec<http::Request<Bytes>>>>::default();
    let recorded = Arc::clone(&requests);
    let attempts = AtomicU32::new(0);
    let transport = move |request: http::Request<Bytes>| {
        recorded.lock().unwrap().push(request);
        std::future::ready(match attempts.fetch_add(1, Ordering::SeqCst) {
            0 => Err(crate::TransportError::not_sent("no network")),
            _ => Ok(http::Response::new("{}")),
        })
    };
    let client = Didit::builder().api_key("k").build_with_transport(transport).unwrap();
    Checks::of(client.clone()).create(Check::builder().front(File::from_bytes(&b"1"[..])).build()).await.unwrap();
    {
        let requests = requests.lock().unwrap();
        let request = &requests[1];
        let received =
            Received { target: String::new(), headers: request.headers().clone(), body: request.body().clone() };
        assert_eq!((requests.len(), received.parts()[0].1.clone()), (2, Bytes::from_static(b"1")));
    }
}

/// Number of bytes of the long file.
#[cfg(target_os = "linux")]
const LONG: u64 = 200 * 1024 * 1024;

/// Uploads a file of 200 MB and measures the peak of the memory in a process of its own.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_long_file_is_not_held_in_memory() {
    let counted = Arc::<std::sync::atomic::AtomicU64>::default();
    let count = Arc::clone(&counted);
    let app = axum::Router::new().fallback(move |request: Request| async move {
        let mut body = request.into_body().into_data_stream();
        while let Some(Ok(chunk)) = body.next().await {
            count.fetch_add(chunk.len() as u64, Ordering::Relaxed);
        }
        "{}"
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    let mut child = std::process::Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "http::upload::tests::uploads_a_long_file", "--ignored", "--nocapture"]);
    let output = tokio::task::spawn_blocking(move || child.env("DIDIT_TEST_URL", url).output()).await.unwrap().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
    let grown: u64 =
        text.split("grown by ").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok()).expect("a number");
    assert!(grown < 32 * 1024, "the peak of the memory grew by {grown} kB");
    assert!(counted.load(Ordering::Relaxed) > LONG);
}

/// Started by the test above.
#[cfg(target_os = "linux")]
#[tokio::test]
#[ignore = "measures the memory of its process, which must be its own"]
async fn uploads_a_long_file() {
    fn peak() -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }
    let url = std::env::var("DIDIT_TEST_URL").expect("a server");
    let checks = Checks::of(Didit::builder().api_key("k").base_url(url).build().unwrap());
    checks.create(Check::builder().front(File::from_bytes(vec![1])).build()).await.unwrap();
    let before = peak();
    let (_folder, path) = folder_with("long.bin", b"");
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(LONG).unwrap();
    checks.create(Check::builder().front(path).build()).await.unwrap();
    println!("grown by {} kB", peak() - before);
}
