//! No request ends the sandbox: odd requests to every route, and panics.

mod facts;

use didit_sandbox::{Behaviour, Sandbox};
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const FORM: &str = "multipart/form-data; boundary=boundary-of-the-test";
const UNKNOWN: &str = "00000000-0000-4000-8000-000000000000";

/// Names of fields and query parameters.
const NAMES: [&str; 51] = [
    "compat",
    "page_size",
    "search",
    "document_type",
    "warning",
    "region",
    "didit_internal_id",
    "session_type",
    "api_service",
    "screened_full_name",
    "is_kyc_to_be_reviewed",
    "limit",
    "offset",
    "page",
    "status",
    "workflow_id",
    "date_from",
    "date_to",
    "session_kind",
    "include",
    "workflow",
    "email",
    "password",
    "code",
    "workflow_label",
    "is_default",
    "features",
    "max_retry_attempts",
    "vendor_data",
    "session_expiration_time",
    "callback",
    "metadata",
    "contact_details",
    "expected_details",
    "sandbox_scenario",
    "session_numbers",
    "delete_all",
    "new_status",
    "nodes_to_resubmit",
    "comment",
    "for_application_id",
    "title",
    "ttl_in_seconds",
    "session_id",
    "blocklist_face",
    "languages",
    "form_elements",
    "amount_in_dollars",
    "webhook_url",
    "advance_seconds",
    "scenario",
];

struct Chance {
    random: fastrand::Rng,
    identifiers: Vec<String>,
}

impl Chance {
    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.random.usize(..of.len())]
    }

    fn text(&mut self) -> String {
        let odd = [
            "",
            " ",
            "0",
            "-1",
            "1",
            "200",
            "18446744073709551615",
            "18446744073709551616",
            "9223372036854775807",
            "-9223372036854775808",
            "1e400",
            "NaN",
            "inf",
            "true",
            "null",
            "://",
            "http://127.0.0.1:1/",
            "20200101",
            "2026-01-02",
            "9999-12-31",
            "-009999-01-01",
            "2026-01-02T00:00:00Z",
            UNKNOWN,
            "Approved",
            "published",
            "a@b.c",
            "../..",
            "%00",
            "\u{0}",
            "\r\nX: y",
            "東京\u{1f600}",
            "approve",
            "en",
            "user-1",
            "all",
            "delete",
        ];
        if self.random.u8(..4) == 0 {
            return self.identifiers[self.random.usize(..self.identifiers.len())].clone();
        }
        self.one(&odd).to_owned()
    }

    fn value(&mut self, depth: u8) -> Value {
        match self.random.u8(..if depth > 2 { 8 } else { 11 }) {
            0 => Value::Null,
            1 => json!(self.random.bool()),
            2 => json!(self.random.i64(-3..400)),
            3 => json!([u64::MAX, u64::MAX - 1, 0, 1 << 63][self.random.usize(..4)]),
            4 => json!([i64::MIN, i64::MAX, -1][self.random.usize(..3)]),
            5 => json!([1e308, -0.5, 1e19, 0.0][self.random.usize(..4)]),
            6 | 7 => json!(self.text()),
            8 | 9 => (0..self.random.u8(..4)).map(|_| self.value(depth + 1)).collect(),
            _ => self.object(depth + 1),
        }
    }

    fn object(&mut self, depth: u8) -> Value {
        let members = (0..self.random.u8(..6)).map(|_| (self.one(&NAMES).to_owned(), self.value(depth)));
        Value::Object(members.collect())
    }

    fn body(&mut self) -> Vec<u8> {
        match self.random.u8(..12) {
            0 => Vec::new(),
            10 => facts::encode(&self.parts()),
            11 => {
                let form = facts::encode(&self.parts());
                form[..form.len() - self.random.usize(..form.len() / 2)].to_vec()
            }
            1 => b"{\"amount_in_dollars\": 1e400}".to_vec(),
            2 => (0..self.random.u8(..40)).map(|_| self.random.u8(..)).collect(),
            3 => self.value(0).to_string().into_bytes(),
            4 => format!("{}1{}", "[".repeat(3_000), "]".repeat(3_000)).into_bytes(),
            5 => format!("{}={}", self.one(&NAMES), self.text()).into_bytes(),
            _ => self.object(0).to_string().into_bytes(),
        }
    }

    fn parts(&mut self) -> Vec<facts::Part> {
        let mut parts = Vec::new();
        for _ in 0..self.random.u8(..5) {
            let names = ["file", "front_image", "user_image", "document", "metadata", "limit"];
            let name = if self.random.bool() { self.one(&names) } else { self.one(&NAMES) }.to_owned();
            let file = self.random.bool().then(|| "decline_liveness_attack.jpg".to_owned());
            parts.push((name, file, self.text().into_bytes()));
        }
        parts
    }

    fn query(&mut self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for _ in 0..self.random.u8(..4) {
            query.append_pair(self.one(&NAMES), &self.text());
        }
        query.finish()
    }

    fn path(&mut self, template: &str) -> String {
        let mut path = String::new();
        for part in template.split("{}") {
            if !path.is_empty() {
                let text = self.text();
                path.extend(percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC));
            }
            path.push_str(part);
        }
        if self.random.u8(..20) == 0 {
            path.push_str("/more");
        }
        path
    }
}

fn client() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let redirects = reqwest::redirect::Policy::none();
    Client::builder().no_proxy().redirect(redirects).timeout(Duration::from_secs(20)).build().expect("a client")
}

async fn send(client: &Client, sandbox: &Sandbox, method: &str, path: &str, body: Vec<u8>) -> (StatusCode, Vec<u8>) {
    let method = Method::from_bytes(method.as_bytes()).expect("a method");
    let request = client
        .request(method.clone(), format!("{}/{path}", sandbox.base_url()))
        .header("x-api-key", sandbox.api_key())
        .header("content-type", if body.starts_with(b"--") { FORM } else { "application/json" })
        .body(body.clone());
    let answer = async {
        let response = request.send().await?;
        Ok((response.status(), response.bytes().await?.to_vec()))
    };
    answer
        .await
        .unwrap_or_else(|error: reqwest::Error| panic!("{method} {path} {}: {error:?}", String::from_utf8_lossy(&body)))
}

async fn json_of(client: &Client, sandbox: &Sandbox, method: &str, path: &str, body: Value) -> (u16, Value) {
    let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
    let (status, body) = send(client, sandbox, method, path, body).await;
    (status.as_u16(), serde_json::from_slice(&body).unwrap_or_default())
}

/// Expects that sessions and webhooks work.
async fn works(client: &Client, sandbox: &Sandbox) {
    sandbox.clear_faults();
    sandbox.set_behaviour(Behaviour::default());
    sandbox.idle().await;
    let sent = sandbox.deliveries().len();
    let target = json!({"webhook_url": "http://127.0.0.1:1/"});
    assert_eq!(json_of(client, sandbox, "PATCH", "v3/webhook/", target).await.0, 200);
    let workflow = json!({"workflow_type": "kyc"});
    let (status, workflow) = json_of(client, sandbox, "POST", "v3/workflows/", workflow).await;
    assert_eq!(status, 201, "{workflow}");
    let (status, session) =
        json_of(client, sandbox, "POST", "v3/session/", json!({"workflow_id": workflow["uuid"]})).await;
    assert_eq!(status, 201, "{session}");
    let id = session["session_id"].as_str().expect("an ID").to_owned();
    assert_eq!(json_of(client, sandbox, "POST", &format!("_sandbox/sessions/{id}/complete"), Value::Null).await.0, 200);
    let (status, decision) = json_of(client, sandbox, "GET", &format!("v3/session/{id}/decision/"), Value::Null).await;
    assert_eq!((status, &decision["status"]), (200, &json!("Approved")));
    sandbox.idle().await;
    assert!(sandbox.deliveries().len() >= sent + 3, "webhooks are sent");
}

#[tokio::test]
async fn random_requests_are_answered_without_a_failure() {
    const TIME: Duration = Duration::from_secs(8);
    let sandbox = Sandbox::start().await.expect("a free port");
    let client = client();
    let (organization, application) = sandbox.application();
    let identifiers = vec![organization.clone(), application.clone(), sandbox.workflow_id(), "user-1".to_owned()];
    let mut chance = Chance { random: fastrand::Rng::with_seed(7), identifiers };
    let facts = facts::Facts::read(env!("CARGO_MANIFEST_DIR"));
    let described: Vec<(String, &str)> = facts
        .operations()
        .map(|operation| {
            let path = operation["path"].as_str().expect("a path").trim_matches('/').split('/');
            let path = path.map(|part| match part {
                // Otherwise the response is 403 for all requests.
                "{organization_id}" => organization.as_str(),
                "{application_id}" => application.as_str(),
                part if part.starts_with('{') => "{}",
                part => part,
            });
            (path.collect::<Vec<_>>().join("/"), operation["method"].as_str().expect("a method"))
        })
        .collect();
    let mut routes: Vec<(&str, &str)> = didit_sandbox::routes()
        .flat_map(|(template, methods)| methods.iter().map(move |method| (template, *method)))
        .chain(described.iter().map(|(template, method)| (template.as_str(), *method)))
        .collect();
    let began = Instant::now();
    for round in 0..4_000 {
        // Every method of every route is called, in another order each time.
        if round % routes.len() == 0 {
            if began.elapsed() > TIME && round > 0 {
                break;
            }
            chance.random.shuffle(&mut routes);
        }
        if round % 50 == 0 {
            // Something to find, and none of the limits that requests have set.
            sandbox.set_behaviour(Behaviour::default());
            let body = json!({"workflow_id": sandbox.workflow_id(), "vendor_data": "user-1"});
            let (_, session) = json_of(&client, &sandbox, "POST", "v3/session/", body).await;
            for name in ["session_id", "session_token"] {
                chance.identifiers.extend(session[name].as_str().map(str::to_owned));
            }
        }
        let (template, method) = routes[round % routes.len()];
        let other = round > routes.len() && chance.random.u8(..6) == 0;
        let method = if other {
            chance.one(&["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "ODD"])
        } else {
            method
        };
        let slash = if chance.random.u8(..10) == 0 { "" } else { "/" };
        let (path, query) = (chance.path(template), chance.query());
        let target = format!("{path}{slash}?{query}");
        // Every third body is valid for an operation with this method, so that more than its fields is fuzzed.
        let same = facts.find(method, &path).filter(|_| chance.random.u8(..3) == 0);
        let body = match same.and_then(|operation| facts.body(operation, "json", chance.random.bool())) {
            Some(facts::Form::Json(body)) => body.to_string().into_bytes(),
            _ => chance.body(),
        };
        let (status, answer) = send(&client, &sandbox, method, &target, body.clone()).await;
        assert_ne!(
            status,
            500,
            "{method} {target} {}: {}",
            String::from_utf8_lossy(&body),
            String::from_utf8_lossy(&answer)
        );
        // Identifiers of what was created, so that later requests find it.
        if status == StatusCode::CREATED
            && let Ok(created) = serde_json::from_slice::<Value>(&answer)
        {
            let names = ["uuid", "vendor_data", "sdk_token"].into_iter();
            chance.identifiers.extend(names.filter_map(|name| created[name].as_str().map(str::to_owned)));
        }
        if template.contains("faults") {
            sandbox.clear_faults();
        }
    }
    sandbox.reset();
    works(&client, &sandbox).await;
}

#[tokio::test]
async fn numbers_at_the_end_of_their_range_are_refused_or_capped() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let client = client();
    let most = u64::MAX;
    for path in ["v3/sessions/", "v3/users/", "v3/workflows/", "v3/questionnaires/", "v3/blocklist/"] {
        let (status, page) = json_of(&client, &sandbox, "GET", &format!("{path}?offset={most}"), Value::Null).await;
        assert_eq!((status, &page["results"], &page["next"]), (200, &json!([]), &Value::Null), "{path}");
    }
    for path in ["dashboard/sessions/", "dashboard/deliveries/"] {
        let (status, _) = send(&client, &sandbox, "GET", &format!("{path}?page={most}"), Vec::new()).await;
        assert_eq!(status, 200);
    }
    let (status, _) = json_of(&client, &sandbox, "POST", "_sandbox/clock", json!({"advance_seconds": most})).await;
    assert_eq!(status, 400);
    // The clock stops at its end, where times can still be formatted.
    sandbox.advance(Duration::MAX);
    sandbox.advance(Duration::MAX);
    works(&client, &sandbox).await;
    for status in [0, 99, 100, 101, 600, 65_535] {
        let fault = json!({"fault": {"status": status}});
        assert_eq!(json_of(&client, &sandbox, "POST", "_sandbox/faults", fault).await.0, 400);
        sandbox.fail_next("", 1, didit_sandbox::Fault::Status(status));
        let expected = if (600..1000).contains(&status) { status } else { 500 };
        assert_eq!(json_of(&client, &sandbox, "GET", "v3/users/", Value::Null).await.0, expected);
    }
}

#[tokio::test]
async fn controls_refuse_bodies_that_are_not_objects() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let client = client();
    let target = json!({"webhook_url": "http://127.0.0.1:1/"});
    json_of(&client, &sandbox, "PATCH", "v3/webhook/", target).await;
    for body in ["[]", "5", "\"x\"", "true", "[{}]", "1e400"] {
        for (method, path) in [("POST", "events"), ("PATCH", "behaviour"), ("POST", "keys"), ("POST", "clock")] {
            let path = format!("_sandbox/{path}");
            let (status, answer) = send(&client, &sandbox, method, &path, body.as_bytes().to_vec()).await;
            let answer: Value = serde_json::from_slice(&answer).expect("JSON");
            assert_eq!(status, 400, "{path} {body}");
            assert!(answer["detail"].is_string());
        }
    }
    for (path, body) in [
        (format!("sessions/{UNKNOWN}/complete"), json!({"scenario": 5})),
        ("faults".to_owned(), json!({"fault": {"status": 503}, "times": "x"})),
        ("faults".to_owned(), json!({"fault": {"status": 503}, "prefix": 5})),
        ("sessions/seed".to_owned(), json!({"count": -1})),
    ] {
        assert_eq!(json_of(&client, &sandbox, "POST", &format!("_sandbox/{path}"), body).await.0, 400, "{path}");
    }
    // The function does the same: nothing is sent.
    sandbox.send_event(json!([]));
    works(&client, &sandbox).await;
}
