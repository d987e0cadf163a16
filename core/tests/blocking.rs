//! Calls of programs without an async runtime. Only the sandbox, which runs in threads of its own, has one here.

use didit::models::{CreateSession, ListSessions, SessionPage};
use didit::operation::Method;
use didit::{Call, CancelToken, Didit, Error, RequestOptions, WaitOptions, WaitedFor};
use didit_sandbox::{Sandbox, Scenario};
use futures_util::TryStreamExt as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, mpsc};
use std::thread;
use std::time::Duration;
use tokio::runtime::{Builder, Handle, Runtime};

struct Platform {
    // Before the runtime that it runs on.
    sandbox: Sandbox,
    _runtime: Runtime,
}

fn platform() -> (Platform, Didit) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let sandbox = runtime.block_on(Sandbox::start()).expect("a sandbox");
    let client = Didit::builder().base_url(sandbox.base_url()).api_key(sandbox.api_key()).build().expect("a client");
    (Platform { sandbox, _runtime: runtime }, client)
}

fn create(client: &Didit, platform: &Platform, user: &str) -> String {
    let params = CreateSession::builder().workflow_id(platform.sandbox.workflow_id()).vendor_data(user).build();
    client.sessions().create(params).wait().expect("a session").session_id
}

/// Server that calls a function before each response, and counts its connections.
fn server(before_response: impl Fn() + Send + Sync + 'static) -> (Didit, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let (connections, before_response) = (Arc::new(AtomicUsize::new(0)), Arc::new(before_response));
    let count = Arc::clone(&connections);
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            count.fetch_add(1, Ordering::SeqCst);
            let before_response = Arc::clone(&before_response);
            thread::spawn(move || {
                let mut writer = stream.try_clone().expect("a second handle");
                let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
                // The empty line ends the headers; the requests have no body.
                while lines.any(|line| line.is_empty()) {
                    before_response();
                    let body = r#"{"balance":"12.50"}"#;
                    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length";
                    if write!(writer, "{head}: {}\r\n\r\n{body}", body.len()).is_err() {
                        break;
                    }
                }
            });
        }
    });
    let client = Didit::builder().base_url(url).api_key("key").max_retries(0).build().expect("a client");
    (client, connections)
}

/// A generous deadline, after which a call fails that would otherwise wait forever.
fn limited(client: &Didit) -> Didit {
    client.with_options(RequestOptions::builder().deadline(Duration::from_secs(20)).build()).expect("options")
}

#[test]
fn every_form_of_a_call_waits_for_its_result() {
    let (platform, client) = platform();
    let id = create(&client, &platform, "user-1");
    platform.sandbox.complete(&id, Scenario::Approve).expect("a completed session");
    let folder = tempfile::tempdir().expect("a folder");

    let decision = client.sessions().wait_for_decision(&id, WaitOptions::default()).wait().expect("a decision");
    assert_eq!(decision.status, "Approved");
    let raw = client.sessions().retrieve_decision_raw(&id).wait().expect("a response");
    assert_eq!((raw.status, &*raw.value.session_id), (200, &*id));
    let response = client.request(Method::Get, "/v3/sessions/", &[("limit", "1")], None).wait().expect("a response");
    assert_eq!(response.value["count"], 1);
    let any = didit::operations().find(|operation| operation.name == "sessions.list").expect("an operation");
    assert_eq!(any.call(&client, Vec::new(), None).wait().expect("a page").status, 200);

    let images = decision.id_verifications.unwrap_or_default();
    let image = images.iter().find_map(|check| check.front_image.as_deref()).expect("an image");
    let bytes = client.download(image).wait().expect("an image");
    client.download_to(image, folder.path().join("image")).wait().expect("a file");
    assert_eq!(std::fs::read(folder.path().join("image")).expect("a file"), bytes);
    client.sessions().save_pdf(&id, folder.path().join("report.pdf")).wait().expect("a report");
    assert!(std::fs::read(folder.path().join("report.pdf")).expect("a file").starts_with(b"%PDF"));

    let missing = client.sessions().retrieve_decision("00000000-0000-4000-8000-000000000000").wait();
    assert!(missing.expect_err("no such session").is_not_found());
}

#[test]
fn lists_are_iterators_over_items_and_pages() {
    let (platform, client) = platform();
    let mut ids: Vec<String> = (0..5).map(|user| create(&client, &platform, &format!("user-{user}"))).collect();
    ids.sort();
    let by_two = || ListSessions::builder().limit(2).build();

    let items = client.sessions().list_all(by_two()).wait().map(|item| item.map(|session| session.session_id));
    let mut items = items.collect::<didit::Result<Vec<String>>>().expect("the items");
    items.sort();
    assert_eq!(items, ids);
    let pages = client.sessions().list_pages(by_two()).wait().collect::<didit::Result<Vec<SessionPage>>>();
    let lengths: Vec<usize> = pages.expect("the pages").iter().map(|page| page.results.len()).collect();
    assert_eq!(lengths, [2, 2, 1]);
    assert_eq!(client.sessions().list_snapshot(by_two()).wait().expect("the items").len(), 5);

    // The second page fails: the iterator ends after the error.
    let fault = didit_sandbox::Fault::Status(400);
    let mut items = client.sessions().list_all(by_two()).wait();
    assert!(matches!((items.next(), items.next()), (Some(Ok(_)), Some(Ok(_)))));
    platform.sandbox.fail_next("GET /v3/sessions/", 1, fault);
    assert_eq!(items.next().expect("an error").expect_err("a failed page").status(), Some(400));
    assert!(items.next().is_none());
}

#[test]
fn later_calls_use_open_connections() {
    let (client, connections) = server(|| ());
    for _ in 0..3 {
        // In threads of their own: the connection belongs to the process.
        let client = client.clone();
        let balance = thread::spawn(move || client.billing().retrieve_balance().wait()).join().expect("no panic");
        assert_eq!(balance.expect("a balance").balance, "12.50".parse().ok());
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
    #[cfg(target_os = "linux")]
    {
        let tasks = std::fs::read_dir("/proc/self/task").expect("the threads").map_while(Result::ok);
        let names = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("comm")).ok());
        assert_eq!(names.filter(|name| name.trim_end() == "didit").count(), 1);
    }
}

#[test]
fn threads_wait_at_the_same_time() {
    const THREADS: usize = 8;
    // The server answers none of the calls before it has received all.
    let barrier = Barrier::new(THREADS);
    let (client, _) = server(move || {
        barrier.wait();
    });
    let calls: Vec<_> = (0..THREADS)
        .map(|_| {
            let client = limited(&client);
            thread::spawn(move || client.billing().retrieve_balance().wait())
        })
        .collect();
    for call in calls {
        call.join().expect("no panic").expect("a balance");
    }
}

#[test]
fn a_deadline_and_a_cancellation_end_the_wait() {
    let (requested, requests) = mpsc::channel();
    let (client, _) = server(move || {
        requested.send(()).expect("a receiver");
        loop {
            thread::park();
        }
    });
    let short = RequestOptions::builder().deadline(Duration::from_millis(200)).build();
    let error =
        client.with_options(short).expect("options").billing().retrieve_balance().wait().expect_err("no answer");
    assert!(matches!(error, Error::Timeout { waited_for: WaitedFor::Response, .. }), "{error:?}");

    let token = Arc::new(CancelToken::new());
    let options = RequestOptions::builder().cancel(Arc::clone(&token)).build();
    let cancelled = client.with_options(options).expect("options");
    requests.recv().expect("the request of the deadline");
    let other = thread::spawn(move || {
        requests.recv().expect("a request");
        token.cancel();
    });
    let error = limited(&cancelled).billing().retrieve_balance().wait().expect_err("cancelled");
    assert!(matches!(error, Error::Cancelled { .. }), "{error:?}");
    other.join().expect("no panic");
}

/// Fails if a call was made inside a runtime, where it would block other tasks.
fn assert_refused<T: std::fmt::Debug>(outcome: didit::Result<T>) {
    let error = outcome.expect_err("a refusal");
    assert!(matches!(error, Error::Configuration { .. }), "{error:?}");
    assert!(error.to_string().contains("`.await` the call instead"), "{error}");
}

fn refused(call: Call<didit::models::Balance>, list: didit::ListStream<SessionPage>) {
    assert_refused(call.wait());
    let mut pages = list.wait();
    assert_refused(pages.next().expect("an error"));
    assert!(pages.next().is_none());
}

#[tokio::test]
async fn a_wait_inside_a_runtime_is_refused_and_sends_nothing() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Didit::builder().base_url(sandbox.base_url()).api_key(sandbox.api_key()).build().expect("a client");
    let call = || client.billing().retrieve_balance();
    let list = || client.sessions().list_pages(ListSessions::default());

    refused(call(), list());
    let (one, other) = (call(), list());
    tokio::spawn(async { refused(one, other) }).await.expect("no panic");
    let (one, other) = (call(), list());
    tokio::task::spawn_blocking(|| refused(one, other)).await.expect("no panic");
    assert_eq!(sandbox.calls().len(), 0);

    // What the message advises.
    let (one, mut other) = (call(), list());
    let waiting = tokio::task::spawn_blocking(move || {
        let runtime = Handle::current();
        runtime.block_on(one).expect("a balance");
        runtime.block_on(other.try_next()).expect("a page").expect("a page");
    });
    waiting.await.expect("no panic");
    call().await.expect("a balance");
}

#[test]
fn a_client_is_used_with_and_without_a_runtime() {
    let (_platform, client) = platform();
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    client.billing().retrieve_balance().wait().expect("a balance");
    runtime.block_on(client.billing().retrieve_balance()).expect("a balance");
    // Connections of this runtime end with it.
    drop(runtime);
    client.billing().retrieve_balance().wait().expect("a balance");
}
