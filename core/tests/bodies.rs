//! Long response bodies: the limit in memory, and files that are written as they are received.

mod support;

use didit::models::{CreateSession, ListSessions};
use didit::{BODY_LIMIT, Didit, Error};
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use support::{Reply, Scripted};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

const MEBIBYTE: usize = 1024 * 1024;

/// Serves one response: the bytes of `body`, repeated until `length` bytes are sent or the client closes the connection.
/// Returns the URL and a task that returns how many bytes of the body were sent.
async fn long(status: u16, body: &'static [u8], length: usize) -> (String, JoinHandle<usize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let task = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let _ = stream.read(&mut [0; 4096]).await;
        let head = format!("HTTP/1.1 {status} X\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).await.expect("a client");
        let block = body.repeat(64 * 1024 / body.len());
        let mut sent = 0;
        while sent < length && stream.write_all(&block[..block.len().min(length - sent)]).await.is_ok() {
            sent += block.len().min(length - sent);
        }
        sent
    });
    (url, task)
}

fn client(
    url: &str,
) -> didit::DiditBuilder<impl didit::didit_builder::IsComplete<MaxResponseSize: didit::didit_builder::IsUnset>> {
    Didit::builder().api_key("k").base_url(url).max_retries(0).timeout(Duration::from_secs(60))
}

#[tokio::test]
async fn an_endless_body_is_cut_at_the_limit() {
    let (url, sent) = long(200, b"[1, ", usize::MAX).await;
    let client = client(&url).max_response_size(MEBIBYTE as u64).build().expect("a client");
    let error = client.sessions().list(ListSessions::default()).await.expect_err("too long");
    assert!(matches!(error, Error::Decode { .. }) && !error.may_have_been_carried_out(), "{error:?}");
    let text = error.to_string();
    for part in ["sessions.list", "HTTP 200", "longer than 1048576 bytes", "`max_response_size`"] {
        assert!(text.contains(part), "{text}");
    }
    let Error::Decode { length, .. } = error else { unreachable!("checked above") };
    assert!((MEBIBYTE as u64..2 * MEBIBYTE as u64).contains(&length), "{length}");
    // The server sees the end of the connection.
    let sent = sent.await.expect("the connection is closed");
    assert!(sent < 64 * MEBIBYTE, "{sent} bytes were sent");

    // A write may have been executed, and is not sent again.
    let (url, _sent) = long(201, b"[1, ", usize::MAX).await;
    let client = self::client(&url).build().expect("a client");
    let created = client.sessions().create(CreateSession::builder().workflow_id("w-1").build()).await;
    let error = created.expect_err("too long");
    assert!(error.may_have_been_carried_out() && error.to_string().contains("longer than 33554432 bytes"), "{error:?}");
}

#[tokio::test]
async fn an_endless_error_is_told_by_its_status() {
    let (url, sent) = long(403, b"no. ", usize::MAX).await;
    let error = client(&url).build().expect("a client").billing().retrieve_balance().await.expect_err("forbidden");
    assert_eq!(error.status(), Some(403), "{error:?}");
    assert!(error.api().is_some_and(|error| error.body.len() <= BODY_LIMIT), "the body is kept in part");
    assert!(sent.await.expect("the connection is closed") < 64 * MEBIBYTE);
    // The limit of successful responses does not apply to errors.
    let platform = Scripted::start([Reply::json(404, r#"{"detail":"Not found."}"#)]).await;
    let client = client(&platform.url()).max_response_size(1).build().expect("a client");
    let error = client.billing().retrieve_balance().await.expect_err("not found");
    assert_eq!(error.api().and_then(|error| error.detail.as_deref()), Some("Not found."));
}

/// 100,000 spaces, compressed by `gzip.compress` of CPython.
fn spaces_in_gzip() -> Vec<u8> {
    let head = [31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 237, 193, 49, 1, 0, 0, 0, 194, 160, 42, 235, 159, 210, 26, 30, 64, 1];
    let tail = [175, 6, 45, 240, 121, 202, 160, 134, 1, 0];
    [head.as_slice(), &[0; 96], &tail].concat()
}

#[tokio::test]
async fn the_limit_is_exact_and_counts_decompressed_bytes() {
    let coded = Reply::Bytes(200, vec![("content-encoding", "gzip".to_owned())], spaces_in_gzip());
    let platform = Scripted::start([coded]).await;
    let client = |limit| client(&platform.url()).max_response_size(limit).build().expect("a client");
    let spaces = " ".repeat(100_000).into_bytes();
    let file = client(100_000).sessions().generate_pdf("s-1").await.expect("not longer than the limit");
    assert_eq!(file, spaces);
    let error = client(99_999).sessions().generate_pdf("s-1").await.expect_err("too long");
    assert!(error.to_string().contains("`save_pdf`"), "{error}");
    let error = Didit::builder().api_key("k").max_response_size(0).build().expect_err("no limit");
    assert!(
        matches!(&error, Error::Configuration { reason, .. } if reason.contains("`max_response_size`")),
        "{error:?}"
    );
    // A file is decoded too, and has no limit.
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("report.pdf");
    client(1).sessions().save_pdf("s-1", &path).await.expect("written");
    assert_eq!(std::fs::read(&path).expect("a file"), spaces);
}

#[tokio::test]
async fn a_file_is_replaced_only_by_a_complete_one() {
    // An attempt that ends early is longer than the next one.
    let replies = [Reply::Truncate, Reply::Answer(200, vec![], "new".to_owned()), Reply::Truncate];
    let platform = Scripted::start(replies).await;
    let client = |retries| {
        Didit::builder().api_key("k").base_url(platform.url()).max_retries(retries).build().expect("a client")
    };
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("front.jpg");
    let url = format!("{}/media/front.jpg", platform.url());
    std::fs::write(&path, "old").expect("a file");
    client(1).download_to(&url, &path).await.expect("the second attempt is complete");
    assert_eq!(std::fs::read(&path).expect("a file"), b"new");
    let error = client(0).download_to(&url, &path).await.expect_err("incomplete");
    assert!(matches!(error, Error::Connection { .. }), "{error:?}");
    assert_eq!(std::fs::read(&path).expect("a file"), b"new", "the file is unchanged");
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1, "no temporary file is left");
    // A folder that does not exist is found before anything is sent.
    let before = platform.requests().len();
    let error = client(0).download_to(&url, folder.path().join("none/front.jpg")).await.expect_err("no folder");
    assert!(matches!(error, Error::File { .. }), "{error:?}");
    assert_eq!(platform.requests().len(), before);
}

/// In a child process: downloads a file and prints by how many KiB its memory grew.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn child() {
    let Ok(url) = std::env::var("BODIES_TEST_URL") else { return };
    let path = std::env::var("BODIES_TEST_PATH").expect("a path");
    let peak = || -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").expect("a process");
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
        line.trim().trim_end_matches(" kB").parse().expect("a number")
    };
    let client = client(&url).build().expect("a client");
    let before = peak();
    client.download_to(&format!("{url}/media/video"), Path::new(&path)).await.expect("a file");
    println!("grew: {}", peak() - before);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_long_file_is_not_held_in_memory() {
    const LENGTH: usize = 192 * MEBIBYTE;
    let (url, sent) = long(200, b"frame", LENGTH).await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("video");
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["child", "--exact", "--nocapture", "--test-threads=1"]);
    command.env("BODIES_TEST_URL", url).env("BODIES_TEST_PATH", &path);
    let output = tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("a process");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let grew = text.split_once("grew: ").and_then(|(_, rest)| rest.lines().next()?.parse::<usize>().ok());
    let grew = grew.unwrap_or_else(|| panic!("{text}{}", String::from_utf8_lossy(&output.stderr)));
    assert!(grew < 16 * 1024, "{grew} KiB more memory");
    assert_eq!(sent.await.expect("no panic"), LENGTH);
    assert_eq!(std::fs::metadata(&path).expect("a file").len(), LENGTH as u64);
}
