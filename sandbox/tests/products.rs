//! Operations with rules of their own: what they keep, and what they answer with.

mod facts;

use didit_sandbox::{Behaviour, Sandbox, Scenario};
use didit_webhooks::Verifier;
use reqwest::{Client, Method};
use serde_json::{Value, json};
use std::time::Duration;

struct Tester {
    sandbox: Sandbox,
    client: Client,
    facts: facts::Facts,
    /// Prefix of paths with the organization and the application.
    own: String,
}

impl Tester {
    async fn start() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let sandbox = Sandbox::start().await.expect("a free port");
        let (organization, application) = sandbox.application();
        let own = format!("/v3/organization/{organization}/application/{application}");
        let client = Client::builder().no_proxy().build().expect("a client");
        Self { sandbox, client, facts: facts::Facts::read(env!("CARGO_MANIFEST_DIR")), own }
    }

    async fn call(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        self.call_with(method, path, body, &[]).await
    }

    async fn call_with(&self, method: &str, path: &str, body: Value, headers: &[(&str, &str)]) -> (u16, Value) {
        let verb = method;
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let mut request = self.client.request(method, format!("{}{path}", self.sandbox.base_url()));
        request = request.header("x-api-key", self.sandbox.api_key());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if !body.is_null() {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let (status, answer) = Self::answer(request).await;
        self.check(verb, path, status, &answer);
        (status, answer)
    }

    /// Checks a successful response against its schema.
    fn check(&self, method: &str, path: &str, status: u16, answer: &Value) {
        let path = path.split('?').next().unwrap_or_default();
        let operation = self.facts.find(method, path).filter(|operation| !facts::has_own_route(operation));
        if let Some(operation) = operation.filter(|_| (200..300).contains(&status)) {
            let found = facts::differences(&self.facts, operation, status, answer);
            assert!(found.is_empty(), "{method} {path}: {found:?}");
        }
    }

    /// Sends a form of fields: name, file name and content.
    async fn upload(&self, path: &str, fields: &[(&str, &str, &str)]) -> (u16, Value) {
        let part = |(name, file, content): &(&str, &str, &str)| {
            let file = (!file.is_empty()).then(|| (*file).to_owned());
            ((*name).to_owned(), file, content.as_bytes().to_vec())
        };
        let body = facts::encode(&fields.iter().map(part).collect::<Vec<_>>());
        let kind = format!("multipart/form-data; boundary={}", facts::BOUNDARY);
        let request = self.client.post(format!("{}{path}", self.sandbox.base_url())).body(body);
        let request = request.header("x-api-key", self.sandbox.api_key()).header("content-type", kind);
        let (status, answer) = Self::answer(request).await;
        self.check("POST", path, status, &answer);
        (status, answer)
    }

    async fn answer(request: reqwest::RequestBuilder) -> (u16, Value) {
        let response = request.send().await.expect("a response");
        let status = response.status().as_u16();
        let bytes = response.bytes().await.expect("a body");
        (status, serde_json::from_slice(&bytes).unwrap_or_default())
    }

    /// Sends a request that must succeed.
    async fn ok(&self, method: &str, path: &str, body: Value) -> Value {
        let (status, answer) = self.call(method, path, body).await;
        assert!((200..300).contains(&status), "{method} {path}: {status} {answer}");
        answer
    }

    async fn session(&self, details: Value) -> String {
        let mut body = json!({"workflow_id": self.sandbox.workflow_id(), "vendor_data": "user-1"});
        body.as_object_mut().expect("an object").extend(details.as_object().expect("an object").clone());
        text(&self.ok("POST", "/v3/session/", body).await, "/session_id").to_owned()
    }
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no string at {pointer} of {value}"))
}

fn rows(value: &Value) -> &[Value] {
    value.get("results").unwrap_or(value).as_array().expect("a list")
}

/// A receiver that accepts every webhook. Returns its URL.
async fn receiver() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    let router = axum::Router::new().fallback(|| async { "ok" });
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

#[tokio::test]
async fn destinations_have_their_own_secret_subscription_and_log() {
    let tester = Tester::start().await;
    let url = receiver().await;
    let path = "/v3/webhook/destinations/";
    let first = json!({"label": "First", "url": format!("{url}first"), "subscribed_events": ["status.updated"]});
    let first = tester.ok("POST", path, first).await;
    let second = json!({
        "label": "Second", "url": format!("{url}second"), "webhook_version": "v2",
        "subscribed_events": ["status.updated", "user.status.updated"],
    });
    let second = tester.ok("POST", path, second).await;
    let silent = tester.ok("POST", path, json!({"label": "Silent", "url": format!("{url}silent")})).await;
    assert_eq!((&silent["subscribed_events"], &silent["enabled"]), (&json!([]), &json!(true)));
    assert_ne!(first["secret_shared_key"], second["secret_shared_key"]);
    let same = json!({"label": "Again", "url": first["url"]});
    assert_eq!(tester.call("POST", path, same).await.0, 400, "URLs are unique");
    let empty = json!({"label": "Empty", "url": format!("{url}empty"), "subscribed_events": []});
    assert_eq!(tester.call("POST", path, empty).await.1, json!({"subscribed_events": ["This list may not be empty."]}));
    let configuration = tester.ok("GET", "/v3/webhook/", Value::Null).await;
    assert_eq!(configuration["webhook_url"], first["url"], "the oldest destination");

    let id = tester.session(json!({})).await;
    tester.sandbox.complete(&id, Scenario::Approve).expect("the session is open");
    tester.sandbox.idle().await;
    let deliveries = tester.sandbox.deliveries();
    let of =
        |target: &Value| deliveries.iter().filter(|delivery| delivery.url == text(target, "/url")).collect::<Vec<_>>();
    assert_eq!((of(&first).len(), of(&second).len(), of(&silent).len()), (3, 3, 0));
    let last = of(&second).into_iter().next_back().expect("a delivery");
    let headers = || last.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let verify = |secret: &Value| {
        let verifier = Verifier::new([text(secret, "/secret_shared_key")]).expect("a secret");
        verifier.verify_signature(last.body.as_bytes(), headers())
    };
    assert!(verify(&second).is_ok() && verify(&first).is_err(), "each destination has its secret");
    let bodies = [of(&first)[2], of(&second)[2]].map(|delivery| serde_json::from_str(&delivery.body).expect("JSON"));
    let [newest, older]: [Value; 2] = bodies;
    assert!(newest["decision"]["id_verifications"].is_array() && older["decision"]["id_verifications"].is_null());

    let log = format!("{path}{}/deliveries/", text(&first, "/uuid"));
    let listed = tester.ok("GET", &log, Value::Null).await;
    assert_eq!((&listed["count"], rows(&listed).len()), (&json!(3), 3));
    assert_eq!(rows(&tester.ok("GET", &format!("{log}?date_from=2999-01-01"), Value::Null).await).len(), 0);
    let newest = text(&listed, "/results/0/uuid");
    let detail = tester.ok("GET", &format!("{log}{newest}/"), Value::Null).await;
    let body: Value = serde_json::from_str(text(&detail, "/request_body")).expect("JSON in a string");
    let headers: Value = serde_json::from_str(text(&detail, "/request_header")).expect("JSON in a string");
    assert_eq!((&body["status"], headers["X-Signature-V2"].is_string()), (&json!("Approved"), true));
    let other = format!("{path}{}/deliveries/{newest}/", text(&second, "/uuid"));
    assert_eq!(tester.call("GET", &other, Value::Null).await.0, 404, "of another destination");
    tester.ok("POST", &format!("{log}{newest}/resend/"), Value::Null).await;
    tester.sandbox.idle().await;
    assert_eq!(tester.ok("GET", &log, Value::Null).await["count"], 4);
    let of_session = tester.ok("GET", &format!("/v3/session/{id}/webhooks/"), Value::Null).await;
    assert_eq!(rows(&of_session).len(), 7);
    tester.ok("POST", &format!("/v3/session/{id}/webhook/{newest}/resend"), Value::Null).await;
    tester.sandbox.idle().await;

    let first = format!("{path}{}/", text(&first, "/uuid"));
    assert_eq!(tester.ok("GET", &first, Value::Null).await["summary"]["total_deliveries"], 5);
    let changed = tester.ok("PATCH", &first, json!({"enabled": false, "uuid": "other"})).await;
    assert_eq!(
        (&changed["enabled"], text(&first.clone().into(), "").contains(text(&changed, "/uuid"))),
        (&json!(false), true)
    );
    assert_eq!(tester.ok("GET", "/v3/webhook/", Value::Null).await["webhook_url"], second["url"]);
    tester.session(json!({})).await;
    tester.sandbox.idle().await;
    assert_eq!(tester.ok("GET", &log, Value::Null).await["count"], 5, "it is disabled");
    let listed = tester.ok("GET", path, Value::Null).await;
    assert!(rows(&listed).iter().all(|row| row.get("secret_shared_key").is_none()));
    assert_eq!((&listed[0]["label"], &listed[0]["deliveries_count"]), (&json!("First"), &json!(5)));
    assert_eq!(tester.call("DELETE", &first, Value::Null).await.0, 204);
    let (status, body) = tester.call("GET", &first, Value::Null).await;
    assert_eq!((status, body), (404, json!({"detail": "Webhook destination not found."})));
}

#[tokio::test]
async fn phone_codes_expire_and_end_with_the_third_wrong_one() {
    let tester = Tester::start().await;
    let number = "+14155550100";
    let message = || tester.ok("POST", "/v3/phone/send/", json!({"phone_number": number, "vendor_data": "user-1"}));
    let check = |code: String| tester.ok("POST", "/v3/phone/check/", json!({"phone_number": number, "code": code}));
    assert_eq!(check("123456".to_owned()).await["status"], "Expired or Not Found");
    let sent = message().await;
    let code = tester.sandbox.mailed_code(number).expect("a code");
    assert_eq!((code.len(), &sent["status"]), (6, &json!("Success")));
    let again = message().await;
    assert_eq!((&again["status"], &again["request_id"]), (&json!("Retry"), &sent["request_id"]));
    assert_eq!(tester.sandbox.mailed_code(number).as_ref(), Some(&code), "the same code");
    let wrong = if code == "000000" { "000001" } else { "000000" }.to_owned();
    let failed = check(wrong.clone()).await;
    assert_eq!((&failed["status"], &failed["phone"]), (&json!("Failed"), &Value::Null));
    let approved = check(code).await;
    assert_eq!((&approved["status"], &approved["request_id"]), (&json!("Approved"), &sent["request_id"]));
    assert_eq!((&approved["phone"]["full_number"], &approved["vendor_data"]), (&json!(number), &json!("user-1")));
    assert_eq!(tester.sandbox.mailed_code(number), None, "a code works once");

    message().await;
    for status in ["Failed", "Failed", "Declined"] {
        assert_eq!(check(wrong.clone()).await["status"], status);
    }
    assert_eq!(check(wrong.clone()).await["status"], "Expired or Not Found");
    message().await;
    let code = tester.sandbox.mailed_code(number).expect("a code");
    tester.sandbox.advance(Duration::from_secs(5 * 60));
    assert_eq!(check(code).await["status"], "Expired or Not Found");
    let first = message().await;
    message().await;
    assert_ne!(message().await["request_id"], first["request_id"], "a third message starts anew");
    let blocked = tester.ok("POST", "/v3/phone/send/", json!({"phone_number": "+14155550000"})).await;
    assert_eq!(blocked["status"], "Blocked");
    let (status, body) = tester.call("POST", "/v3/phone/send/", json!({"phone_number": "number"})).await;
    assert_eq!((status, body["phone_number"].is_array()), (400, true));
}

#[tokio::test]
async fn a_phone_number_gets_four_codes_in_an_hour() {
    let tester = Tester::start().await;
    tester.sandbox.set_behaviour(Behaviour { rate_limits: true, ..Behaviour::default() });
    let send = |number: &str| tester.call("POST", "/v3/phone/send/", json!({"phone_number": number}));
    for _ in 0..4 {
        assert_eq!(send("+14155550100").await.0, 200);
    }
    let (status, body) = send("+1 415 555 0100").await;
    assert_eq!((status, text(&body, "/detail").contains("Expected available in")), (429, true));
    assert_eq!(send("+14155550101").await.0, 200);
    tester.sandbox.advance(Duration::from_secs(60 * 60));
    assert_eq!(send("+14155550100").await.0, 200);
}

#[tokio::test]
async fn email_codes_are_compared_without_case() {
    let tester = Tester::start().await;
    let options = json!({"code_size": 8, "alphanumeric_code": true});
    let sent = tester.ok("POST", "/v3/email/send/", json!({"email": "Ada@example.org", "options": options})).await;
    assert_eq!(sent["status"], "Success");
    let code = tester.sandbox.mailed_code("ada@example.org").expect("a code");
    assert_eq!(code.len(), 8);
    let body = json!({"email": "ada@example.org", "code": code.to_lowercase()});
    let approved = tester.ok("POST", "/v3/email/check/", body).await;
    assert_eq!((&approved["status"], &approved["email"]["status"]), (&json!("Approved"), &json!("Approved")));
    let body = json!({"email": "ada@undeliverable.test"});
    let sent = tester.ok("POST", "/v3/email/send/", body).await;
    assert_eq!((&sent["status"], &sent["reason"]), (&json!("Undeliverable"), &json!("email_can_not_be_delivered")));
}

#[tokio::test]
async fn the_name_or_content_of_a_file_chooses_the_result() {
    let tester = Tester::start().await;
    let path = "/v3/id-verification/";
    let (status, approved) =
        tester.upload(path, &[("front_image", "front.jpg", "image"), ("vendor_data", "", "user-1")]).await;
    let report = &approved["id_verification"];
    assert_eq!((status, &report["status"], &report["warnings"]), (200, &json!("Approved"), &json!([])));
    assert_eq!(approved["vendor_data"], "user-1");
    let (_, declined) = tester.upload(path, &[("front_image", "decline_document_expired.jpg", "image")]).await;
    let report = &declined["id_verification"];
    assert_eq!((&report["status"], &report["warnings"][0]["risk"]), (&json!("Declined"), &json!("DOCUMENT_EXPIRED")));
    let faces = |content, threshold| {
        [
            ("user_image", "a.png", content),
            ("ref_image", "b.png", "b"),
            ("face_match_score_decline_threshold", "", threshold),
        ]
    };
    let marked = faces("PNG didit-sandbox:decline_face_match_low_similarity", "30");
    let (_, declined) = tester.upload("/v3/face-match/", &marked).await;
    assert_eq!(declined["face_match"]["warnings"][0]["risk"], "LOW_FACE_MATCH_SIMILARITY");
    for (threshold, wanted) in [("30", "Approved"), ("99", "Declined")] {
        let (_, matched) = tester.upload("/v3/face-match/", &faces("a", threshold)).await;
        assert_eq!(matched["face_match"]["status"], wanted, "{threshold}");
    }
    let young = [("user_image", "a.png", "a"), ("age_estimation_decline_threshold", "", "40")];
    let (_, young) = tester.upload("/v3/age-estimation/", &young).await;
    assert_eq!(young["age_estimation"]["warnings"][0]["risk"], "AGE_BELOW_MINIMUM");
}

#[tokio::test]
async fn screening_follows_the_scenario_and_repeats_idempotent_requests() {
    let tester = Tester::start().await;
    let screen = |scenario: Value| {
        let body = json!({"full_name": "Ada Lovelace", "sandbox_scenario": scenario});
        tester.call("POST", "/v3/aml/", body)
    };
    for (scenario, status, hits) in [
        ("approve", "Approved", 0),
        ("decline_aml_hit", "Declined", 1),
        ("review_aml_possible_match", "In Review", 1),
        ("decline_document_expired", "Approved", 0),
    ] {
        let (_, screened) = screen(json!(scenario)).await;
        let report = &screened["aml"];
        assert_eq!((&report["status"], &report["total_hits"]), (&json!(status), &json!(hits)), "{scenario}");
        assert_eq!((rows(&report["hits"]).len(), rows(&report["warnings"]).len()), (hits, hits));
        assert_eq!(report["screened_data"]["full_name"], "Ada Lovelace");
    }
    let (status, body) = screen(json!("moon")).await;
    assert_eq!((status, body), (400, json!({"sandbox_scenario": ["Unknown sandbox scenario: 'moon'."]})));
    let key = [("Idempotency-Key", "one")];
    let body = |name: &str| json!({"full_name": name});
    let first = tester.call_with("POST", "/v3/aml/", body("Ada"), &key).await;
    assert_eq!(tester.call_with("POST", "/v3/aml/", body("Ada"), &key).await, first);
    assert_eq!(tester.call_with("POST", "/v3/aml/", body("Bob"), &key).await.0, 409);
    assert_ne!(tester.call("POST", "/v3/aml/", body("Ada")).await, first);
    let long = "x".repeat(256);
    assert_eq!(tester.call_with("POST", "/v3/aml/", body("Ada"), &[("Idempotency-Key", long.as_str())]).await.0, 400);
}

#[tokio::test]
async fn cases_have_a_life_cycle_a_checklist_and_a_history() {
    let tester = Tester::start().await;
    let cases = format!("{}/cases/", tester.own);
    let user = "22222222-2222-4222-8222-222222222222";
    let checker = json!({"name": "Checkers", "assignee_pool": [user]});
    let checker = tester.ok("POST", &format!("{cases}blueprints/"), checker).await;
    let blueprint = json!({
        "name": "Makers", "assignee_pool": [user], "require_resolution_note": true,
        "four_eyes_checker_blueprint": checker["uuid"],
        "content_config": {"checklist": {"enabled": true, "items": [{"label": "Call", "order": 1}]}},
    });
    let blueprint = tester.ok("POST", &format!("{cases}blueprints/"), blueprint).await;
    let plain = tester.ok("POST", &cases, json!({"title": "Plain", "status": "RESOLVED"})).await;
    assert_eq!(
        (&plain["status"], &plain["assigned_to"]),
        (&json!("OPEN"), &Value::Null),
        "other fields have no effect"
    );
    let case = json!({"title": "Four eyes", "blueprint": blueprint["uuid"], "priority": "LOW"});
    let case = tester.ok("POST", &cases, case).await;
    assert_eq!((&case["blueprint"]["name"], &case["checklist_items"][0]["label"]), (&json!("Makers"), &json!("Call")));
    let unknown = json!({"title": "Other", "blueprint": user});
    assert!(tester.call("POST", &cases, unknown).await.1["blueprint"].is_array());

    let path = format!("{cases}{}/", text(&case, "/uuid"));
    let of = |action: &str| format!("{path}{action}/");
    let assigned = tester.ok("POST", &of("assign"), json!({"assignee_user_id": user, "assignee_name": "Bob"})).await;
    assert_eq!(
        (&assigned["assigned_to"]["uuid"], &assigned["assigned_to"]["full_name"]),
        (&json!(user), &json!("Bob"))
    );
    tester.ok("POST", &of("notes"), json!({"comment": "Looks odd."})).await;
    let link = json!({"entity_type": "session", "entity_uuid": user});
    tester.ok("POST", &of("links"), link.clone()).await;
    assert_eq!(tester.call("POST", &of("links"), link).await.0, 400, "twice");
    let item = format!("{}{}/", of("checklist"), text(&case, "/checklist_items/0/uuid"));
    assert_eq!(tester.ok("PATCH", &item, json!({"is_completed": true})).await["is_completed"], true);
    let resolution = json!({"resolution": "VALID_THREAT"});
    assert!(tester.call("POST", &of("resolve"), resolution).await.1["note"].is_array(), "the blueprint needs a note");
    let resolution = json!({"resolution": "VALID_THREAT", "note": "Fraud."});
    let staged = tester.ok("POST", &of("resolve"), resolution.clone()).await;
    assert_eq!(
        (&staged["status"], &staged["pending_resolution"]["resolution"]),
        (&json!("OPEN"), &json!("VALID_THREAT"))
    );
    assert_eq!(tester.ok("POST", &of("reject-approval"), json!({})).await["pending_resolution"], Value::Null);
    assert_eq!(tester.call("POST", &of("approve"), Value::Null).await.0, 409, "nothing waits");
    tester.ok("POST", &of("resolve"), resolution.clone()).await;
    let resolved = tester.ok("POST", &of("approve"), Value::Null).await;
    assert_eq!((&resolved["status"], &resolved["resolution"]), (&json!("RESOLVED"), &json!("VALID_THREAT")));
    assert_eq!(tester.call("POST", &of("request-info"), Value::Null).await.0, 400, "it is resolved");
    assert_eq!(tester.ok("POST", &of("reopen"), Value::Null).await["status"], "OPEN");
    assert_eq!(tester.call("POST", &of("reopen"), Value::Null).await.0, 400);
    assert_eq!(tester.ok("POST", &of("request-info"), Value::Null).await["status"], "AWAITING_USER");
    assert_eq!(tester.ok("POST", &of("escalate"), Value::Null).await["priority"], "HIGH");
    let target = json!({"target_blueprint": checker["uuid"]});
    assert_eq!(tester.ok("POST", &of("transfer"), target).await["blueprint"]["name"], "Checkers");
    let events = tester.ok("GET", &of("events"), Value::Null).await;
    let kinds: Vec<&str> = rows(&events).iter().rev().map(|event| text(event, "/event_type")).collect();
    assert_eq!(
        kinds,
        [
            "CREATED",
            "ASSIGNED",
            "NOTE_ADDED",
            "LINK_ADDED",
            "CHECKLIST_COMPLETED",
            "SUBMITTED_FOR_APPROVAL",
            "APPROVAL_REJECTED",
            "SUBMITTED_FOR_APPROVAL",
            "APPROVAL_GRANTED",
            "REOPENED",
            "STATUS_CHANGED",
            "ESCALATED",
            "TRANSFERRED",
        ]
    );
    let found = tester.ok("GET", &path, Value::Null).await;
    assert_eq!((&found["notes"][0]["comment"], &found["links_count"]), (&json!("Looks odd."), &json!(1)));

    let ids = json!([plain["uuid"], user]);
    let bulk = json!({"case_uuids": ids, "status": "RESOLVED", "resolution": "FALSE_POSITIVE"});
    let done = tester.ok("POST", &format!("{cases}bulk/status/"), bulk).await;
    assert_eq!((&done["updated"], &done["failures"][0]["case_uuid"]), (&json!(1), &json!(user)));
    let listed = tester.ok("GET", &format!("{cases}?status__in=RESOLVED"), Value::Null).await;
    assert_eq!((&listed["count"], &listed["results"][0]["title"]), (&json!(1), &json!("Plain")));
    let statistics = tester.ok("GET", &format!("{cases}statistics/"), Value::Null).await;
    assert_eq!((&statistics["totals"]["created"], &statistics["queue"]["open"]), (&json!(2), &json!(1)));
    assert_eq!(tester.call("DELETE", &path, Value::Null).await.0, 204);
    assert_eq!(tester.call("GET", &of("events"), Value::Null).await.0, 404);
}

#[tokio::test]
async fn entries_of_lists_decline_sessions() {
    let tester = Tester::start().await;
    let list = |fields: Value| tester.ok("POST", "/v3/lists/", fields);
    let blocked = list(json!({"name": "Blocked", "type": "blocklist"})).await;
    let allowed = list(json!({"name": "Blocked too", "type": "allowlist"})).await;
    let entries = |list: &Value| format!("/v3/lists/{}/entries/", text(list, "/uuid"));
    let workflow = json!({"workflow_type": "kyc", "is_email_verification_enabled": true});
    let workflow = text(&tester.ok("POST", "/v3/workflows/", workflow).await, "/uuid").to_owned();
    let outcome = async |email: &str| {
        let id = tester.session(json!({"workflow_id": workflow, "contact_details": {"email": email}})).await;
        tester.sandbox.complete(&id, Scenario::Approve).expect("the session is open");
        tester.ok("GET", &format!("/v3/session/{id}/decision/"), Value::Null).await
    };
    assert_eq!(outcome("ada@example.org").await["status"], "Approved");
    tester.ok("POST", &entries(&allowed), json!({"value": "ada@example.org"})).await;
    assert_eq!(outcome("ada@example.org").await["status"], "Approved", "an allowlist");
    let entry = tester.ok("POST", &entries(&blocked), json!({"value": "Ada@example.org", "comment": "Fraud"})).await;
    let declined = outcome("ada@example.org").await;
    assert_eq!(declined["status"], "Declined");
    assert_eq!(declined["email_verifications"][0]["warnings"][0]["risk"], "EMAIL_IN_BLOCKLIST");
    assert_eq!(outcome("bob@example.org").await["status"], "Approved");
    let entry = format!("{}{}/", entries(&blocked), text(&entry, "/uuid"));
    assert_eq!(tester.call("DELETE", &entry, Value::Null).await.0, 204);
    assert_eq!(outcome("ada@example.org").await["status"], "Approved");
    assert_eq!(tester.call("POST", &entries(&blocked), json!({"comment": "no value"})).await.0, 400);
}

#[tokio::test]
async fn users_are_created_by_hand_and_from_files() {
    let tester = Tester::start().await;
    let user = json!({"vendor_data": "user-9", "full_name": "Ada Lovelace", "status": "FLAGGED"});
    let created = tester.ok("POST", "/v3/users/create/", user.clone()).await;
    assert_eq!((&created["status"], &created["session_count"]), (&json!("FLAGGED"), &json!(0)));
    assert_eq!(tester.call("POST", "/v3/users/create/", user).await.0, 400, "it exists");
    assert_eq!(tester.ok("GET", "/v3/users/user-9/", Value::Null).await["full_name"], "Ada Lovelace");
    let own = format!("{}/vendor-users/by-id/{}/faces/upload/", tester.own, text(&created, "/didit_internal_id"));
    assert!(tester.ok("POST", &own, json!({"image": "AAAA"})).await["uuid"].is_string());

    let events = json!(["user.status.updated", "user.data.updated"]);
    let destination = json!({"label": "Users", "url": receiver().await, "subscribed_events": events});
    tester.ok("POST", "/v3/webhook/destinations/", destination).await;
    tester.ok("PATCH", "/v3/users/user-9/update-status/", json!({"status": "BLOCKED"})).await;
    tester.ok("PATCH", "/v3/users/user-9/", json!({"display_name": "Ada"})).await;
    tester.sandbox.idle().await;
    let sent: Vec<Value> = tester
        .sandbox
        .deliveries()
        .iter()
        .map(|delivery| serde_json::from_str(&delivery.body).expect("JSON"))
        .collect();
    assert_eq!(sent.len(), 2);
    assert_eq!(
        (&sent[0]["webhook_type"], &sent[0]["previous_status"]),
        (&json!("user.status.updated"), &json!("FLAGGED"))
    );
    assert_eq!(sent[1]["changes"], json!({"display_name": {"previous": null, "current": "Ada"}}));

    let file = "vendor_data,full_name,date_of_birth,status\nuser-9,Ada King,,\nuser-10,\"Bob, Junior\",1990-01-02,\n,No One,,\nuser-11,Eve,yesterday,\n";
    let (status, job) = tester.upload("/v3/session/imports/", &[("file", "users.csv", file)]).await;
    assert_eq!((status, &job["status"], &job["total_rows"]), (201, &json!("PENDING"), &json!(4)));
    let path = format!("/v3/session/imports/{}/", text(&job, "/uuid"));
    let done = tester.ok("GET", &path, Value::Null).await;
    let counts = ["created_count", "updated_count", "failed_count", "processed_rows"].map(|name| done[name].clone());
    assert_eq!((&done["status"], counts), (&json!("COMPLETED"), [json!(1), json!(1), json!(2), json!(4)]));
    assert_eq!((&done["source_filename"], &done["source_format"]), (&json!("users.csv"), &json!("csv")));
    let errors = tester.ok("GET", &format!("{path}errors/"), Value::Null).await;
    let found: Vec<(u64, &str)> =
        rows(&errors).iter().map(|row| (row["row_number"].as_u64().expect("a number"), text(row, "/error"))).collect();
    assert_eq!(found[0], (3, "vendor_data: This field may not be blank."));
    assert_eq!((found[1].0, &rows(&errors)[1]["external_id"]), (4, &json!("user-11")));
    assert_eq!(tester.ok("GET", "/v3/users/user-9/", Value::Null).await["full_name"], "Ada King");
    assert_eq!(tester.ok("GET", "/v3/users/user-10/", Value::Null).await["full_name"], "Bob, Junior");
    let (status, _) = tester.upload("/v3/session/imports/", &[("import_type", "", "user_verification")]).await;
    assert_eq!(status, 400, "neither a file nor a URL");
    let template = tester.client.get(format!("{}/v3/session/imports/template/", tester.sandbox.base_url()));
    let template = template.header("x-api-key", tester.sandbox.api_key()).send().await.expect("a response");
    assert!(template.text().await.expect("a text").starts_with("vendor_data,"));
}

#[tokio::test]
async fn rules_score_transactions_raise_alerts_and_open_cases() {
    let tester = Tester::start().await;
    let events = json!(["transaction.created"]);
    let destination = json!({"label": "All", "url": receiver().await, "subscribed_events": events});
    tester.ok("POST", "/v3/webhook/destinations/", destination).await;
    let list = tester.ok("POST", "/v3/lists/", json!({"name": "Seen"})).await;
    let rule = json!({
        "title": "Large to Panama", "category": "amount", "mode": "ACTIVE",
        "conditions": [
            {"field": "amount", "operator": "gte", "value": 1000},
            {"field": "counterparty.address.country", "operator": "in", "value": ["PAN", "IRN"], "score": 5},
        ],
        "scope": {"directions": ["OUTBOUND"]},
        "actions": [
            {"type": "add_score", "value": 60}, {"type": "change_status", "value": "IN_REVIEW"},
            {"type": "add_tags", "tag_name": "large"}, {"type": "add_note", "note": "Check the recipient."},
            {"type": "add_to_list", "list_id": list["uuid"]}, {"type": "open_case", "grouping": "by_applicant"},
        ],
    });
    let rule = tester.ok("POST", "/v3/transactions/rules/", rule).await;
    let often = json!({
        "title": "Often", "category": "velocity", "mode": "ACTIVE",
        "aggregation": [{"metric": "count", "operator": "gte", "value": 3, "window": "1h"}],
        "actions": [{"type": "change_status", "value": "DECLINED"}],
    });
    tester.ok("POST", "/v3/transactions/rules/", often).await;
    let transaction = |id: &str, amount: f64, country: &str| {
        let body = json!({
            "transaction_id": id, "transaction_category": "finance",
            "transaction_details": {"direction": "outbound", "amount": amount, "currency": "USD"},
            "subject": {"vendor_data": "user-1", "full_name": "Ada Lovelace"},
            "counterparty": {"full_name": "Bob", "address": {"country": country}},
        });
        tester.call("POST", "/v3/transactions/", body)
    };
    let (status, small) = transaction("t-1", 5.5, "PAN").await;
    assert_eq!((status, &small["status"], &small["score"]), (201, &json!("APPROVED"), &json!(0)));
    assert_eq!((&small["amount"], &small["direction"]), (&json!("5.5"), &json!("OUTBOUND")));
    assert!(transaction("t-1", 5.5, "PAN").await.1["transaction_id"].is_array(), "the identifier is unique");
    let (_, large) = transaction("t-2", 5000.0, "PAN").await;
    assert_eq!(
        (&large["status"], &large["score"], &large["severity"]),
        (&json!("IN_REVIEW"), &json!(65), &json!("HIGH"))
    );
    assert_eq!((&large["tags"][0]["name"], &large["alerts"][0]["title"]), (&json!("large"), &json!("Large to Panama")));
    assert_eq!((&large["rule_runs"][0]["rule"], large["parties"].as_array().map(Vec::len)), (&rule["uuid"], Some(2)));
    let (_, third) = transaction("t-3", 7.0, "USA").await;
    assert_eq!(third["status"], "DECLINED", "three in an hour");
    let entries = tester.ok("GET", &format!("/v3/lists/{}/entries/", text(&list, "/uuid")), Value::Null).await;
    assert_eq!(entries["results"][0]["value"], "user-1");
    let cases = tester.ok("GET", &format!("{}/cases/", tester.own), Value::Null).await;
    assert_eq!((&cases["count"], &cases["results"][0]["source"]), (&json!(1), &json!("TRANSACTION_RULE")));
    assert_eq!(cases["results"][0]["links_count"], 1);
    let case = format!("{}/cases/{}/", tester.own, text(&cases, "/results/0/uuid"));
    let case = tester.ok("GET", &case, Value::Null).await;
    assert_eq!(case["links"][0]["linked_entity_uuid"], large["uuid"], "{case}");
    let found = tester.ok("GET", &format!("/v3/transactions/{}/", text(&large, "/uuid")), Value::Null).await;
    assert_eq!(found, large);
    let listed = tester.ok("GET", "/v3/transactions/", Value::Null).await;
    assert_eq!((&listed["count"], &listed["results"][1]["subject_name"]), (&json!(3), &json!("Ada Lovelace")));
    let rule = tester.ok("GET", &format!("/v3/transactions/rules/{}/", text(&rule, "/uuid")), Value::Null).await;
    assert_eq!((&rule["run_count"], &rule["reviewed_count"]), (&json!(1), &json!(1)));
    let back = json!({"conditions": [{"field": "amount", "operator": "lt", "value": 10}], "period_days": 30});
    let back = tester.ok("POST", "/v3/transactions/rules/backtest/", back).await;
    assert_eq!(back, json!({"evaluated": 3, "matched": 2, "affected_entities": 1, "period_days": 30}));
    tester.sandbox.idle().await;
    let sent: Vec<Value> = tester
        .sandbox
        .deliveries()
        .iter()
        .map(|delivery| serde_json::from_str(&delivery.body).expect("JSON"))
        .collect();
    assert_eq!((sent.len(), &sent[1]["transaction_id"], &sent[1]["status"]), (3, &json!("t-2"), &json!("IN_REVIEW")));

    let library = tester.ok("GET", "/v3/transactions/rules/library/", Value::Null).await;
    assert!(rows(&library).iter().all(|row| row["is_installed"] == false));
    let keys = json!({"library_keys": ["large_amount"]});
    let installed = tester.ok("POST", "/v3/transactions/rules/install/", keys.clone()).await;
    assert_eq!(installed["installed_library_keys"], json!(["large_amount"]));
    assert_eq!(tester.ok("GET", "/v3/transactions/rules/", Value::Null).await["count"], 3);
    let removed = tester.ok("DELETE", "/v3/transactions/rules/install/", keys).await;
    assert_eq!(removed["uninstalled_count"], 1);
}

#[tokio::test]
async fn an_app_submits_transactions_with_a_token() {
    let tester = Tester::start().await;
    let token = tester.ok("POST", "/v3/transactions/sdk-token/", json!({"vendor_data": "user-1"})).await;
    let token = [("x-transaction-token", text(&token, "/sdk_token"))];
    let body = json!({
        "txnId": "app-1", "type": "finance", "info": {"direction": "in", "amount": 12, "currency": "EUR"},
        "subject": {"fullName": "Ada", "externalUserId": "user-1"},
    });
    let (status, made) = tester.call_with("POST", "/v1/transactions/", body.clone(), &token).await;
    assert_eq!((status, &made["direction"], &made["amount"]), (201, &json!("INBOUND"), &json!("12.00")));
    assert_eq!((&made["txn_id"], &made["vendor_data"]), (&json!("app-1"), &json!("user-1")));
    let path = format!("/v1/transactions/{}/", text(&made, "/uuid"));
    assert_eq!(tester.call_with("GET", &path, Value::Null, &token).await, (200, made));
    assert!(tester.call_with("POST", "/v1/transactions/", body, &token).await.1["txnId"].is_array());
    tester.sandbox.advance(Duration::from_secs(2 * 60 * 60));
    assert_eq!(tester.call_with("GET", &path, Value::Null, &token).await.0, 401, "the token has expired");
}

#[tokio::test]
async fn businesses_and_users_are_monitored_by_jobs() {
    let tester = Tester::start().await;
    let business = json!({"vendor_data": "shop-1", "legal_name": "Shop Ltd", "country_code": "GB"});
    let created = tester.ok("POST", "/v3/businesses/create/", business.clone()).await;
    assert_eq!((&created["effective_name"], &created["status"]), (&json!("Shop Ltd"), &json!("ACTIVE")));
    assert_eq!(tester.call("POST", "/v3/businesses/create/", business).await.0, 400, "it exists");
    tester.ok("POST", "/v3/businesses/create/", json!({"vendor_data": "shop-2"})).await;
    let events = json!(["business.status.updated", "business.data.updated"]);
    let destination = json!({"label": "All", "url": receiver().await, "subscribed_events": events});
    tester.ok("POST", "/v3/webhook/destinations/", destination).await;
    tester.ok("PATCH", "/v3/businesses/shop-1/update-status/", json!({"status": "FLAGGED"})).await;
    let changed = tester.ok("PATCH", "/v3/businesses/shop-1/", json!({"display_name": "The Shop"})).await;
    assert_eq!((&changed["effective_name"], &changed["status"]), (&json!("The Shop"), &json!("FLAGGED")));
    tester.sandbox.idle().await;
    let kinds: Vec<String> = tester.sandbox.deliveries().iter().map(|delivery| delivery.webhook_type.clone()).collect();
    assert_eq!(kinds, ["business.status.updated", "business.data.updated"]);

    let monitor = |body: Value| tester.call("POST", "/v3/businesses/aml-monitoring/", body);
    let all = json!({"is_enabled": true, "vendor_data_list": ["shop-1", "shop-2", "shop-3"]});
    let mut estimate = all.clone();
    estimate["estimate_only"] = json!(true);
    let (status, estimate) = monitor(estimate).await;
    assert_eq!((status, &estimate["needing_screening"], &estimate["unmatched"]), (200, &json!(1), &json!(["shop-3"])));
    let (status, job) = monitor(all.clone()).await;
    assert_eq!((status, &job["status"], &job["processed"]), (202, &json!("PENDING"), &json!(0)));
    let path = format!("/v3/aml-monitoring/jobs/{}/", text(&job, "/job_id"));
    let done = tester.ok("GET", &path, Value::Null).await;
    assert_eq!((&done["status"], &done["target_type"]), (&json!("COMPLETED"), &json!("business")));
    let outcomes: Vec<&str> = rows(&done).iter().map(|row| text(row, "/outcome")).collect();
    assert_eq!(outcomes, ["screened_and_enabled", "skipped_no_identity_data"]);
    let (_, again) = monitor(all).await;
    assert_eq!(again["estimate"]["already_enabled"], 1);
    let unknown = format!("/v3/aml-monitoring/jobs/{}/", facts::UUID);
    assert_eq!(tester.call("GET", &unknown, Value::Null).await.0, 404);
    let deleted = tester.ok("POST", "/v3/businesses/delete/", json!({"vendor_data_list": ["shop-1"]})).await;
    assert_eq!(deleted["deleted"], 1);
    assert_eq!(tester.call("GET", "/v3/businesses/shop-1/", Value::Null).await.0, 404);
    assert_eq!(tester.call("POST", "/v3/businesses/delete/", json!({})).await.0, 400);
}

#[tokio::test]
async fn a_found_company_can_be_selected() {
    let tester = Tester::start().await;
    let search = json!({"country_code": "GB", "name": "Example Trading Ltd"});
    let found = tester.ok("POST", "/v3/kyb/search/", search).await;
    let id = text(&found, "/kyb_registry/companies/0/kyb_response_id");
    let select = json!({"kyb_response_id": id, "vendor_data": "shop-1"});
    let company = tester.ok("POST", "/v3/kyb/select/", select.clone()).await;
    assert_eq!(company["kyb_registry"]["company_name"], "Example Trading Ltd");
    assert_eq!((&company["registry_tier_delivered"], &company["vendor_data"]), (&json!("basic"), &json!("shop-1")));
    let owners = tester.ok("POST", "/v3/kyb/ubo/", select).await;
    assert_eq!(owners["registry_tier_delivered"], "ubo");
    assert_eq!(tester.call("POST", "/v3/kyb/select/", json!({"kyb_response_id": "other"})).await.0, 400);
}

#[tokio::test]
async fn transfers_of_the_travel_rule_change_their_status() {
    let tester = Tester::start().await;
    let destination = json!({
        "label": "All", "url": receiver().await, "subscribed_events": ["travel_rule.status.updated"],
    });
    tester.ok("POST", "/v3/webhook/destinations/", destination).await;
    let inbound = json!({"chain": "ETH", "txid": "0x1", "wallet_address": "0x2", "amount": "1.5", "currency": "ETH"});
    let (status, registered) = tester.call("POST", "/v3/travel-rule/inbound/", inbound.clone()).await;
    assert_eq!((status, &registered["created"]), (201, &json!(true)));
    let (status, again) = tester.call("POST", "/v3/travel-rule/inbound/", inbound).await;
    assert_eq!((status, &again["created"]), (200, &json!(false)));
    assert_eq!(again["transaction_id"], registered["transaction_id"]);
    let path = format!("/v3/transactions/{}/travel-rule/", text(&registered, "/transaction_id"));
    let confirmed = tester.ok("POST", &format!("{path}ownership/"), json!({"confirmed": true})).await;
    assert_eq!((&confirmed["status"], &confirmed["ownership_confirmed"]), (&json!("COMPLETED"), &json!(true)));
    assert_eq!(tester.ok("PATCH", &path, json!({"action": "cancel"})).await["status"], "CANCELLED");
    tester.sandbox.idle().await;
    let deliveries = tester.sandbox.deliveries();
    let event: Value = serde_json::from_str(&deliveries[0].body).expect("JSON");
    assert_eq!((deliveries.len(), &event["previous_status"]), (2, &json!("UNCONFIRMED_OWNERSHIP")));
    let pickup = format!("/v3/travel-rule/pickup/{}/", text(&registered, "/travel_rule/uuid"));
    let found = tester.ok("GET", &pickup, Value::Null).await;
    assert_eq!((&found["amount"], &found["status"]), (&json!("1.5"), &json!("CANCELLED")));
    let accepted = tester.ok("POST", &format!("{pickup}respond/"), json!({"decision": "accept"})).await;
    assert_eq!(accepted["status"], "COMPLETED");
    assert_eq!(tester.call("GET", "/v3/travel-rule/pickup/other/", Value::Null).await.0, 404);
    let outbound = json!({
        "transaction_id": "1", "transaction_category": "travel_rule", "subject": {"vendor_data": "1", "full_name": "Ada"},
        "transaction_details": {"direction": "outbound", "amount": 1, "currency": "ETH"},
    });
    let outbound = tester.ok("POST", "/v3/transactions/", outbound).await;
    let path = format!("/v3/transactions/{}/travel-rule/", text(&outbound, "/uuid"));
    let hash = json!({"payment_txn_id": "0x3"});
    assert_eq!(tester.ok("PATCH", &path, hash.clone()).await["status"], "AWAITING_COUNTERPARTY");
    tester.ok("POST", &format!("{path}ownership/"), json!({"confirmed": true})).await;
    assert_eq!(tester.ok("PATCH", &path, hash).await["status"], "FINISHED");
    let settings = "/v3/travel-rule/settings/";
    assert_eq!(tester.ok("PUT", settings, json!({"legal_name": "VASP Ltd"})).await["legal_name"], "VASP Ltd");
    assert_eq!(tester.ok("GET", settings, Value::Null).await["legal_name"], "VASP Ltd");
}

#[tokio::test]
async fn results_of_a_session_are_corrected() {
    let tester = Tester::start().await;
    let workflow = json!({"workflow_type": "kyc", "is_aml_enabled": true});
    let workflow = text(&tester.ok("POST", "/v3/workflows/", workflow).await, "/uuid").to_owned();
    let id = tester.session(json!({"workflow_id": workflow})).await;
    tester.sandbox.complete(&id, Scenario::ReviewAmlPossibleMatch).expect("the session is open");
    let path = format!("/v3/session/{id}/");
    tester.ok("PATCH", "/v3/webhook/", json!({"webhook_url": receiver().await})).await;
    let corrected = tester.ok("PATCH", &format!("{path}update-data/"), json!({"first_name": "Ada"})).await;
    assert_eq!(corrected["first_name"], "Ada");
    tester.sandbox.idle().await;
    let sent = tester.sandbox.deliveries();
    assert_eq!((sent.len(), sent[0].webhook_type.as_str()), (1, "data.updated"));
    let decision = tester.ok("GET", &format!("{path}decision/"), Value::Null).await;
    assert!(text(&decision, "/id_verifications/0/full_name").starts_with("Ada "));
    let node = text(&decision, "/aml_screenings/0/node_id");
    let status = json!({"new_status": "Declined"});
    let changed = tester.ok("PATCH", &format!("{path}features/{node}/update-status/"), status).await;
    assert_eq!((&changed["node_id"], &changed["new_status"]), (&json!(node), &json!("Declined")));
    let hit = decision["aml_screenings"][0]["hits"][0]["id"].clone();
    let review = json!({"hit_id": hit, "review_status": "False Positive"});
    tester.ok("PATCH", &format!("{path}update-aml-hit-status/"), review).await;
    let screening = &tester.ok("GET", &format!("{path}decision/"), Value::Null).await["aml_screenings"][0];
    assert_eq!(
        (&screening["status"], &screening["hits"][0]["review_status"]),
        (&json!("Declined"), &json!("False Positive"))
    );
}

#[tokio::test]
async fn reports_are_validated_and_finalized() {
    let tester = Tester::start().await;
    let case = tester.ok("POST", &format!("{}/cases/", tester.own), json!({"title": "Case"})).await;
    let of_case = format!("{}/cases/{}/regulatory-reports/", tester.own, text(&case, "/uuid"));
    let report = tester.ok("POST", &of_case, json!({"report_type": "STR", "jurisdiction": "ES"})).await;
    assert_eq!((&report["case_uuid"], &report["case_number"]), (&case["uuid"], &case["case_number"]));
    assert_eq!((&report["status"], &report["report_type"]), (&json!("DRAFT"), &json!("STR")));
    let path = format!("{}/regulatory-reports/{}/", tester.own, text(&report, "/uuid"));
    assert_eq!(tester.ok("PATCH", &path, json!({"reason": "Fraud"})).await["reason"], "Fraud");
    assert_eq!(tester.call("GET", &format!("{path}download-url/"), Value::Null).await.0, 409, "a draft");
    let valid = tester.ok("POST", &format!("{path}validate/"), Value::Null).await;
    assert_eq!((&valid["status"], &valid["is_valid"]), (&json!("VALIDATED"), &json!(true)));
    let done = tester.ok("POST", &format!("{path}finalize/"), Value::Null).await;
    assert_eq!((&done["status"], done["finalized_at"].is_string()), (&json!("FINALIZED"), true));
    assert_eq!(tester.call("PATCH", &path, json!({"reason": "Other"})).await.0, 409);
    assert_eq!(tester.ok("GET", &of_case, Value::Null).await["count"], 1);
    let events = tester.ok("GET", &format!("{}/cases/{}/events/", tester.own, text(&case, "/uuid")), Value::Null).await;
    assert_eq!(events["results"][0]["event_type"], "REPORT_CREATED");
}

#[tokio::test]
async fn images_of_the_customization_have_urls() {
    let tester = Tester::start().await;
    let color = json!({"color_primary": "#112233"});
    assert_eq!(tester.ok("PATCH", "/v3/customization/", color).await["color_primary"], "#112233");
    let body = facts::encode(&[("image_square".to_owned(), Some("logo.png".to_owned()), b"image".to_vec())]);
    let request = tester.client.patch(format!("{}/v3/customization/", tester.sandbox.base_url())).body(body);
    let kind = format!("multipart/form-data; boundary={}", facts::BOUNDARY);
    let request = request.header("x-api-key", tester.sandbox.api_key()).header("content-type", kind);
    let (status, changed) = Tester::answer(request).await;
    assert_eq!((status, &changed["color_primary"]), (200, &json!("#112233")));
    assert!(text(&changed, "/logo_square").starts_with(&tester.sandbox.base_url()), "{changed}");
}
