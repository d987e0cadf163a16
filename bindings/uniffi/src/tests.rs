//! The interface that the Kotlin and Swift packages call, as they call it.

use crate::jvm::{
    jvm_cancel, jvm_check_options, jvm_close_client, jvm_next, jvm_open_client, jvm_open_queue, jvm_release,
    jvm_reserve, jvm_start, jvm_webhook_verifier,
};
use crate::{
    NativeClient, NativeError, NativeHeader, NativePolling, NativeQueue, NativeRequest, NativeResult, NativeVerifier,
    describe_event, parse_callback, read_model, sign_webhook,
};
use didit_sandbox::Sandbox;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

struct Caller {
    client: NativeClient,
    queue: Arc<NativeQueue>,
    last: AtomicU64,
}

impl Caller {
    fn new(options: &Value) -> Self {
        let client = NativeClient::new(options.to_string().into_bytes(), false).unwrap();
        Self { client, queue: Arc::new(NativeQueue::new()), last: AtomicU64::new(0) }
    }

    fn of(sandbox: &Sandbox) -> Self {
        Self::new(&json!({ "base_url": sandbox.base_url(), "api_key": sandbox.api_key(), "max_retries": 0 }))
    }

    fn start(&self, request: NativeRequest) -> u64 {
        let call = self.last.fetch_add(1, Ordering::Relaxed);
        self.client.start(Arc::clone(&self.queue), call, request, Vec::new());
        call
    }

    fn next(&self) -> NativeResult {
        let mut results = self.queue.next(60_000);
        assert_eq!(results.len(), 1);
        results.remove(0)
    }

    fn call(&self, request: NativeRequest) -> Result<Vec<u8>, Value> {
        let call = self.start(request);
        let result = self.next();
        assert_eq!(result.call, call);
        match (result.body, result.error) {
            (Some(body), None) => Ok(body),
            (None, Some(error)) => Err(serde_json::from_str(&error).unwrap()),
            _ => panic!("either a body or an error"),
        }
    }

    fn json(&self, request: NativeRequest) -> Value {
        serde_json::from_slice(&self.call(request).unwrap()).unwrap()
    }
}

fn operation(name: &str, arguments: &[&str], params: Option<Value>) -> NativeRequest {
    NativeRequest::Operation {
        name: name.to_owned(),
        arguments: arguments.iter().map(|argument| (*argument).to_owned()).collect(),
        params: params.map(|params| params.to_string().into_bytes()),
    }
}

fn create(sandbox: &Sandbox, user: &str) -> NativeRequest {
    operation("sessions.create", &[], Some(json!({ "workflow_id": sandbox.workflow_id(), "vendor_data": user })))
}

fn error_of<T>(result: Result<T, NativeError>) -> Value {
    match result {
        Ok(_) => panic!("succeeded"),
        Err(NativeError::Failed { error }) => serde_json::from_str(&error).unwrap(),
    }
}

/// A sandbox that runs in threads of its own.
struct Running {
    sandbox: Sandbox,
    _runtime: tokio::runtime::Runtime,
}

impl std::ops::Deref for Running {
    type Target = Sandbox;

    fn deref(&self) -> &Sandbox {
        &self.sandbox
    }
}

fn sandbox() -> Running {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    Running { sandbox: runtime.block_on(Sandbox::start()).unwrap(), _runtime: runtime }
}

#[test]
fn operations_return_the_json_of_their_model() {
    let sandbox = sandbox();
    let caller = Caller::of(&sandbox);
    let created = caller.json(create(&sandbox, "user-1"));
    assert_eq!(created["status"], "Not Started");
    assert_eq!(created["vendor_data"], "user-1");
    let id = created["session_id"].as_str().unwrap();
    let pdf = caller.call(operation("sessions.generate_pdf", &[id], None));
    assert!(pdf.is_err_and(|error| error["api"]["kind"] == "not_finished"), "the session is not finished");
    caller.call(operation("sessions.delete", &[id], None)).unwrap();
    let error = caller.call(operation("sessions.retrieve_decision", &[id], None)).unwrap_err();
    assert_eq!(error["kind"], "api");
    assert_eq!(error["api"]["status"], 404);
    assert_eq!(error["is_not_found"], true);
    assert_eq!(error["may_have_been_carried_out"], false);
}

#[test]
fn lists_are_read_page_by_page_and_as_a_snapshot() {
    let sandbox = sandbox();
    let caller = Caller::of(&sandbox);
    for user in 0..7 {
        caller.call(create(&sandbox, &format!("user-{user}"))).unwrap();
    }
    let params = Some(json!({ "limit": 3 }));
    let mut page = caller.json(operation("sessions.list", &[], params.clone()));
    let mut users = Vec::new();
    loop {
        users.extend(page["results"].as_array().unwrap().iter().map(|item| item["vendor_data"].clone()));
        let Some(url) = page["next"].as_str() else { break };
        page = caller.json(NativeRequest::NextPage {
            operation: "sessions.list".to_owned(),
            arguments: Vec::new(),
            url: url.to_owned(),
        });
    }
    assert_eq!(users.len(), 7);
    let snapshot = caller.json(NativeRequest::Snapshot {
        operation: "sessions.list".to_owned(),
        arguments: Vec::new(),
        params: params.map(|params| params.to_string().into_bytes()),
    });
    let same: Vec<Value> = snapshot.as_array().unwrap().iter().map(|item| item["vendor_data"].clone()).collect();
    assert_eq!(same, users);
}

#[test]
fn invalid_calls_name_the_field_and_options_their_name() {
    let sandbox = sandbox();
    let caller = Caller::of(&sandbox);
    let error = caller.call(operation("sessions.create", &[], Some(json!({ "workflow": 1 })))).unwrap_err();
    assert_eq!((&error["kind"], &error["field"]), (&json!("invalid"), &json!("workflow")));
    let error = error_of(NativeClient::new(br#"{"time_out": 3}"#.to_vec(), false));
    assert_eq!(error["message"], "`time_out` is not an option; did you mean `timeout`?");
    assert_eq!(error["kind"], "configuration");
    let error = error_of(caller.client.check_options(vec![br#"{"api_key": ""}"#.to_vec()]));
    assert_eq!(error["kind"], "configuration");
    let error = caller.call(operation("sessions.dance", &[], None)).unwrap_err();
    assert_eq!(error["field"], "operation");
}

#[test]
fn a_cancelled_call_has_no_result_and_closes_its_connection() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}", silent.local_addr().unwrap());
    let caller = Caller::new(&json!({ "base_url": base_url, "api_key": "k", "max_retries": 0 }));
    let call = caller.start(operation("sessions.list", &[], None));
    let (mut connection, _) = silent.accept().unwrap();
    assert!(connection.read(&mut [0; 1024]).unwrap() > 0);
    caller.queue.cancel(call);
    // Blocks until the connection is closed.
    assert_eq!(connection.read(&mut [0; 1024]).unwrap_or(0), 0);
    assert!(caller.queue.next(0).is_empty());
    caller.queue.cancel(call);
}

#[test]
fn calls_run_beside_each_other_and_each_is_completed_once() {
    let sandbox = sandbox();
    let caller = Caller::of(&sandbox);
    let mut open: HashSet<u64> = (0..500).map(|user| caller.start(create(&sandbox, &format!("{user}")))).collect();
    for call in open.iter().copied().filter(|call| call % 5 == 0).collect::<Vec<_>>() {
        caller.queue.cancel(call);
    }
    open.retain(|call| call % 5 != 0);
    while !open.is_empty() {
        for result in caller.queue.next(60_000) {
            assert!(result.error.is_none(), "{:?}", result.error);
            // A call may be completed before it is cancelled.
            assert!(open.remove(&result.call) || result.call % 5 == 0);
        }
    }
}

#[test]
fn free_json_keeps_integers_of_any_size() {
    let metadata = r#""metadata":{"m":18446744073709551615,"n":123456789012345678901}"#;
    // The sandbox reads JSON as serde_json does, which has no such integers.
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}", server.local_addr().unwrap());
    let received = std::thread::spawn(move || {
        let (mut connection, _) = server.accept().unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"}}") {
            let mut block = [0; 4096];
            let length = connection.read(&mut block).unwrap();
            request.extend_from_slice(&block[..length]);
        }
        let body = format!(r#"{{"session_id":"s",{metadata}}}"#);
        write!(connection, "HTTP/1.1 201 Created\r\ncontent-length: {}\r\n\r\n{body}", body.len()).unwrap();
        String::from_utf8(request).unwrap()
    });
    let caller = Caller::new(&json!({ "base_url": base_url, "api_key": "k" }));
    let request = NativeRequest::Operation {
        name: "sessions.create".to_owned(),
        arguments: Vec::new(),
        params: Some(format!(r#"{{"workflow_id":"w",{metadata}}}"#).into_bytes()),
    };
    let created = String::from_utf8(caller.call(request).unwrap()).unwrap();
    assert!(created.contains(metadata), "{created}");
    assert!(received.join().unwrap().contains(metadata));
}

#[test]
fn endpoints_without_an_operation_return_their_json() {
    let sandbox = sandbox();
    let caller = Caller::of(&sandbox);
    caller.call(create(&sandbox, "user-1")).unwrap();
    let request = |method: &str| NativeRequest::Request {
        method: method.to_owned(),
        path: "/v3/sessions/".to_owned(),
        query: vec![NativeHeader { name: "limit".to_owned(), value: "1".to_owned() }],
        body: None,
    };
    assert_eq!(caller.json(request("get"))["results"].as_array().unwrap().len(), 1);
    assert_eq!(caller.call(request("fetch")).unwrap_err()["field"], "method");
}

#[test]
fn webhooks_are_verified_at_the_given_time() {
    let body =
        br#"{"webhook_type":"status.updated","status":"Approved","timestamp":1760000000,"session_id":"s","new":1}"#;
    let headers = || sign_webhook(body.to_vec(), "secret".to_owned(), 1_760_000_000).unwrap();
    let verifier = NativeVerifier::new(br#"{"secrets":["old","secret"],"tolerance":10}"#.to_vec()).unwrap();
    let event: Value =
        serde_json::from_slice(&verifier.verify(body.to_vec(), headers(), Some(1_760_000_010)).unwrap()).unwrap();
    assert_eq!(event["didit-rs:signature_scheme"], "raw");
    assert_eq!(event["status"], "Approved");
    assert_eq!(event["extra"], json!({ "new": 1 }));
    let error = error_of(verifier.verify(body.to_vec(), headers(), Some(1_760_000_011)));
    assert_eq!((&error["kind"], &error["webhook"]), (&json!("webhook"), &json!("stale")));
    let error = error_of(verifier.verify(b"{}".to_vec(), headers(), Some(1_760_000_000)));
    assert_eq!(error["webhook"], "no_match");
    let v2 = NativeVerifier::new(br#"{"secrets":["secret"],"schemes":["v2"]}"#.to_vec()).unwrap();
    let verification: Value =
        serde_json::from_slice(&v2.verify_signature(body.to_vec(), headers(), Some(1_760_000_000)).unwrap()).unwrap();
    assert_eq!(verification["scheme"], "v2");
    let described: Value = serde_json::from_slice(&describe_event(body.to_vec()).unwrap()).unwrap();
    assert_eq!(described["session_status"], "Approved");
    assert_eq!(error_of(NativeVerifier::new(br#"{"secrets":[]}"#.to_vec()))["webhook"], "invalid_secret");
}

#[test]
fn events_are_described_at_any_depth_that_is_verified() {
    let event = |depth: usize| {
        let (open, close) = (r#"{"a":"#.repeat(depth), "}".repeat(depth));
        format!(r#"{{"webhook_type":"new","timestamp":5,"metadata":{open}1{close}}}"#).into_bytes()
    };
    let described: Value = serde_json::from_slice(&describe_event(event(255)).unwrap()).unwrap();
    assert!(described["deduplication_key"].as_str().unwrap().starts_with("new::"), "{described}");
    assert_eq!(error_of(describe_event(event(256)))["webhook"], "bad_json");
}

#[test]
fn functions_without_a_client() {
    let callback: Value =
        serde_json::from_slice(&parse_callback("/done?verificationSessionId=1&status=In%20Review".to_owned()).unwrap())
            .unwrap();
    assert_eq!(callback, json!({ "verification_session_id": "1", "status": "In Review" }));
    let session = read_model("Session".to_owned(), br#"{"session_id": "s", "new": 1}"#.to_vec()).unwrap();
    let session: Value = serde_json::from_slice(&session).unwrap();
    assert_eq!((&session["session_id"], &session["extra"]), (&json!("s"), &json!({ "new": 1 })));
    assert_eq!(error_of(read_model("Session".to_owned(), b"[".to_vec()))["field"], "json");
}

#[test]
fn polling_begins_after_two_seconds_and_slows_down() {
    let polling = NativePolling::new(br#"{"deadline": 60}"#.to_vec()).unwrap();
    let intervals: Vec<u64> = (0..7).map(|_| polling.next_interval_milliseconds()).collect();
    assert_eq!(intervals, [2_000, 3_000, 4_500, 6_750, 10_125, 15_000, 15_000]);
    assert_eq!(polling.deadline_milliseconds(), 60_000);
    let error: Value = serde_json::from_str(&polling.deadline_passed()).unwrap();
    assert_eq!((&error["kind"], &error["waited_for"]), (&json!("timeout"), &json!("decision")));
}

#[test]
fn every_call_of_the_jvm_has_a_result() {
    let queue = jvm_open_queue();
    assert_eq!(jvm_next(queue, 0), 0);
    // A client that is closed, and a request that cannot be read.
    for (call, length) in [(1, 0), (2, 100)] {
        jvm_start(0, queue, call, jvm_reserve(length));
        let results = jvm_next(queue, 60_000);
        assert_ne!(results, 0);
        jvm_release(results);
    }
    assert_eq!(jvm_next(queue, 0), 0);
    jvm_cancel(queue, 3);
}

#[test]
fn numbers_that_the_jvm_does_not_have_are_errors() {
    assert_eq!(jvm_reserve(u64::MAX), 0);
    assert_ne!(jvm_reserve(0), jvm_reserve(0));
    assert!(jvm_webhook_verifier(0).is_err());
    for results in [jvm_open_client(0, false), jvm_check_options(0, jvm_reserve(4))] {
        assert_ne!(results, 0);
        jvm_release(results);
        jvm_release(results);
    }
    jvm_close_client(0);
    jvm_start(0, 0, 1, 0);
    assert_eq!(jvm_next(0, 60_000), 0);
}
