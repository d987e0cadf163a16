//! Every response of the API has the types, formats and values of `tests/spec/operations.json`. Calls every route.

use didit_sandbox::{Behaviour, Compat, Sandbox, Scenario};
use reqwest::{Client, Method};
use serde::Deserialize;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

const PASSWORD: &str = "MARKED-SECRET-a1";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

const SCENARIOS: [Scenario; 16] = [
    Scenario::Approve,
    Scenario::DeclineDocumentExpired,
    Scenario::DeclineCouldNotRecognizeDocument,
    Scenario::DeclineMrzValidation,
    Scenario::DeclineMinimumAge,
    Scenario::DeclineFaceMatchLowSimilarity,
    Scenario::DeclineLivenessAttack,
    Scenario::DeclineAmlHit,
    Scenario::DeclineIpBlocklist,
    Scenario::DeclinePoaAddressMismatch,
    Scenario::DeclineNfcChipNotVerified,
    Scenario::DeclineDatabaseNoMatch,
    Scenario::DeclineKybRegistryMismatch,
    Scenario::ReviewAmlPossibleMatch,
    Scenario::ReviewFaceMatchBorderline,
    Scenario::ReviewPoaPartialMatch,
];

/// Operations with the response of an operation in `operations.json`, which lists only the required ones.
const SAME: [(&str, &str, &str, &str); 4] = [
    ("PATCH", "/v3/users/{}/update-status", "GET", "/v3/users/{}"),
    ("POST", "/programmatic/resend-otp", "POST", "/programmatic/register"),
    ("POST", "/2fa/verify", "POST", "/programmatic/login"),
    ("GET", "/organizations/me/{}/applications", "GET", "/organizations/me/{}/applications/{}"),
];
/// Operations whose response is not JSON, or has no documented fields.
const OTHER: [(&str, &str); 3] =
    [("GET", "/media/{}"), ("GET", "/v1/sandbox/scenarios"), ("POST", "/v3/session/{}/sandbox/arm")];

#[derive(Deserialize)]
struct Operation {
    method: String,
    path: String,
    answer: Vec<Field>,
}

#[derive(Deserialize)]
struct Field {
    name: String,
    r#type: String,
    #[serde(default)]
    nullable: bool,
    #[serde(default)]
    values: Vec<String>,
}

/// Fields of a response by dotted name; `[]` stands for the items of a list.
type Fields = BTreeMap<String, Field>;

/// Responses by method and path, in which `{}` stands for any segment.
fn specification() -> BTreeMap<(String, String), Fields> {
    let operations = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/spec/operations.json"));
    let operations: Vec<Operation> = serde_json::from_str(&operations.expect("the file")).expect("valid JSON");
    let fields =
        |answer: Vec<Field>| answer.into_iter().map(|field| (field.name.clone(), field)).collect::<BTreeMap<_, _>>();
    operations
        .into_iter()
        .map(|operation| ((operation.method, template(&operation.path)), fields(operation.answer)))
        .collect()
}

fn template(path: &str) -> String {
    let path = path.trim_end_matches('/').split('/');
    path.map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

/// Adds what differs from the fields to the findings. `path` is empty, or ends with `.` or `[]`.
fn compare(path: &str, value: &Value, fields: &Fields, findings: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) if path.is_empty() => {
            // Fields of a bare array are those of its items, or of the items of a page.
            let path = if fields.contains_key("results") { "results[]" } else { "" };
            for item in items {
                members(path, item, fields, findings);
            }
        }
        Value::Array(items) => {
            for item in items {
                members(&format!("{path}[]"), item, fields, findings);
            }
        }
        _ => members(path, value, fields, findings),
    }
}

fn members(path: &str, value: &Value, fields: &Fields, findings: &mut BTreeSet<String>) {
    for (name, member) in value.as_object().into_iter().flatten() {
        let name = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        if let Some(field) = fields.get(&name)
            && let Some(problem) = problem(field, member)
        {
            findings.insert(format!("{name}: {problem}"));
        }
        compare(&name, member, fields, findings);
    }
}

fn problem(field: &Field, value: &Value) -> Option<String> {
    if value.is_null() && field.r#type != "any" {
        return (!field.nullable).then(|| format!("null, which is not allowed for {}", field.r#type));
    }
    if !field.r#type.split(" or ").any(|kind| fits(kind.trim_end_matches(['?', '!']), value)) {
        return Some(format!("{value} is not of the type {}", field.r#type));
    }
    let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    let known = |text: &str| field.values.is_empty() || field.values.iter().any(|known| known == text);
    items.iter().filter_map(Value::as_str).find(|text| !known(text)).map(|text| format!("{text} is not documented"))
}

fn fits(kind: &str, value: &Value) -> bool {
    let text = |valid: fn(&str) -> bool| value.as_str().is_some_and(valid);
    if kind.starts_with('[') {
        let item = kind.trim_start_matches('[').trim_end_matches(']');
        let item = if kind.starts_with("[[") { "any" } else { item };
        return value.as_array().is_some_and(|items| items.iter().all(|value| fits(item, value)));
    }
    match kind {
        "any" => true,
        "string" => value.is_string(),
        "uuid" => text(|text| uuid::Uuid::parse_str(text).is_ok()),
        "uri" => text(|text| text.contains("://") && url::Url::parse(text).is_ok()),
        "email" => text(|text| text.contains('@')),
        "ipv4" => text(|text| text.parse::<std::net::Ipv4Addr>().is_ok()),
        "date" => text(|text| text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()),
        "datetime" => text(|text| text.parse::<jiff::Timestamp>().is_ok()),
        "decimal string" | "decimal text" => text(|text| text.parse::<f64>().is_ok()),
        "bool" => value.is_boolean(),
        "int" => value.is_i64() || value.is_u64(),
        "num" => value.is_number(),
        "object" => value.is_object(),
        kind if kind.starts_with('{') => value.is_object(),
        // A named type: an object, or a set of values.
        kind if kind.starts_with(char::is_uppercase) => value.is_object() || value.is_string(),
        other => panic!("unknown type {other}"),
    }
}

struct Tour {
    sandbox: Sandbox,
    client: Client,
    key: RefCell<String>,
    specification: BTreeMap<(String, String), Fields>,
    findings: RefCell<BTreeSet<String>>,
    /// Called routes: index in `didit_sandbox::routes`, and method.
    called: RefCell<BTreeSet<(usize, String)>>,
}

impl Tour {
    async fn start(behaviour: Behaviour) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let sandbox = Sandbox::builder().behaviour(behaviour).start().await.expect("a free port");
        let client = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build();
        Self {
            key: RefCell::new(sandbox.api_key()),
            sandbox,
            client: client.expect("a client"),
            specification: specification(),
            findings: RefCell::default(),
            called: RefCell::default(),
        }
    }

    /// Sends a request that must succeed, and checks the response.
    async fn call(&self, method: &str, path: &str, body: Value) -> Value {
        self.call_with(method, path, body, &[]).await
    }

    async fn call_with(&self, method: &str, path: &str, body: Value, headers: &[(&str, &str)]) -> Value {
        let base = if path.starts_with("/v") || path.starts_with("/media") {
            self.sandbox.base_url()
        } else {
            self.sandbox.account_base_url()
        };
        let key = self.key.borrow().clone();
        let url = url::Url::parse(&format!("{base}{path}")).expect("a URL");
        let mut request = self.client.request(Method::from_bytes(method.as_bytes()).expect("a method"), url.clone());
        request = request.header("x-api-key", key);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if !body.is_null() {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let response = request.send().await.expect("a response");
        let status = response.status();
        let bytes = response.bytes().await.expect("a body");
        assert!(status.is_success(), "{method} {path}: {status} {}", String::from_utf8_lossy(&bytes));
        self.note(method, url.path());
        if bytes.is_empty() || bytes.starts_with(b"%PDF-") || bytes.starts_with(b"\x89PNG") {
            return Value::Null;
        }
        let answer: Value = serde_json::from_slice(&bytes).expect("JSON");
        self.check(method, path, &answer);
        answer
    }

    fn note(&self, method: &str, path: &str) {
        let segments: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let matches = |route: &str| {
            let parts: Vec<&str> = route.split('/').collect();
            parts.len() == segments.len()
                && parts.iter().zip(&segments).all(|(part, segment)| part == segment || *part == "{}")
        };
        // The most specific route.
        let route = didit_sandbox::routes().enumerate().filter(|(_, (route, _))| matches(route));
        let (index, _) = route.min_by_key(|(_, (route, _))| route.matches("{}").count()).expect("a route");
        self.called.borrow_mut().insert((index, method.to_owned()));
    }

    fn check(&self, method: &str, path: &str, answer: &Value) {
        let path = path.split('?').next().unwrap_or_default().trim_end_matches('/');
        let segments: Vec<&str> = path.split('/').collect();
        let matches = |template: &str| {
            let parts: Vec<&str> = template.split('/').collect();
            parts.len() == segments.len()
                && parts.iter().zip(&segments).all(|(part, segment)| part == segment || *part == "{}")
        };
        if OTHER.iter().any(|(other, template)| *other == method && matches(template)) {
            return;
        }
        let same = SAME.iter().find(|(other, template, _, _)| *other == method && matches(template));
        let entry = self.specification.iter().find(|((other, template), _)| match same {
            Some((_, _, of, like)) => other == of && template == like,
            None => other == method && matches(template),
        });
        let ((method, template), fields) = entry.unwrap_or_else(|| panic!("{method} {path} is not specified"));
        let mut found = BTreeSet::new();
        compare("", answer, fields, &mut found);
        self.findings.borrow_mut().extend(found.into_iter().map(|text| format!("{method} {template}: {text}")));
    }

    /// Returns the routes of the API that were not called.
    fn left_out(&self) -> Vec<String> {
        let called = self.called.borrow();
        let is_api = |route: &str| ["auth", "media", "v1", "v3"].iter().any(|first| route.starts_with(first));
        didit_sandbox::routes()
            .enumerate()
            .filter(|(_, (route, _))| is_api(route))
            .flat_map(|(index, (route, methods))| methods.iter().map(move |method| (index, route, *method)))
            .filter(|(index, _, method)| !called.contains(&(*index, (*method).to_owned())))
            .map(|(_, route, method)| format!("{method} {route}"))
            .collect()
    }
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no string at {pointer}"))
}

/// Registers an account. Returns the API key and the workflow of its application.
async fn account(tour: &Tour) -> (String, String, String) {
    let email = "ada@example.org";
    tour.call("POST", "/programmatic/register/", json!({"email": email, "password": PASSWORD})).await;
    tour.call("POST", "/programmatic/resend-otp/", json!({"email": email})).await;
    let code = tour.sandbox.mailed_code(email).expect("a code was mailed");
    let account = tour.call("POST", "/programmatic/verify-email/", json!({"email": email, "code": code})).await;
    let login = json!({"email": email, "password": PASSWORD});
    let tokens = tour.call("POST", "/programmatic/login/", login.clone()).await;
    tour.sandbox.require_second_factor(email).expect("the account is there");
    let factor = tour.call("POST", "/programmatic/login/", login).await;
    let factor = json!({"temp_token": factor["temp_token"], "otp_token": "123456"});
    tour.call("POST", "/2fa/verify/", factor).await;
    let bearer = format!("Bearer {}", text(&tokens, "/access_token"));
    let headers = [("authorization", bearer.as_str())];
    let (organization, application) = (text(&account, "/organization/uuid"), text(&account, "/application/uuid"));
    tour.call_with("GET", "/organizations/me/", Value::Null, &headers).await;
    let path = format!("/organizations/me/{organization}/applications/");
    tour.call_with("GET", &path, Value::Null, &headers).await;
    tour.call_with("GET", &format!("{path}{application}/"), Value::Null, &headers).await;
    let key = text(&account, "/application/api_key").to_owned();
    let ours = tour.key.replace(key.clone());
    let workflow = tour.call("POST", "/v3/workflows/", json!({"workflow_type": "kyc"})).await;
    tour.key.replace(ours);
    (key, text(&workflow, "/uuid").to_owned(), application.to_owned())
}

async fn workflows(tour: &Tour) -> String {
    let mut every = json!({"workflow_label": "Everything", "workflow_type": "kyc", "status": "draft"});
    for flag in ["nfc", "liveness", "face_match", "phone_verification", "email_verification", "aml", "ip_analysis"] {
        every[format!("is_{flag}_enabled")] = json!(true);
    }
    every["is_database_validation_enabled"] = json!(true);
    let workflow = tour.call("POST", "/v3/workflows/", every).await;
    let id = text(&workflow, "/uuid").to_owned();
    tour.call("GET", &format!("/v3/workflows/{id}/"), Value::Null).await;
    let changes = json!({"retry_window_days": Value::Null, "status": "published", "documents_allowed": {"ESP": ["P"]}});
    tour.call("PATCH", &format!("/v3/workflows/{id}/"), changes).await;
    for kind in ["adaptive_age_verification", "questionnaire_verification", "address_verification"] {
        tour.call("POST", "/v3/workflows/", json!({"workflow_type": kind})).await;
    }
    let graph = ["OCR", "PROOF_OF_ADDRESS", "QUESTIONNAIRE", "DOCUMENT_AI", "AGE_ESTIMATION", "KYB_REGISTRY"];
    let graph: Vec<Value> = graph.iter().map(|feature| json!({"feature": feature, "config": {}})).collect();
    let graph = tour.call("POST", "/v3/workflows/", json!({"features": graph})).await;
    tour.call("GET", "/v3/workflows/", Value::Null).await;
    tour.call("DELETE", &format!("/v3/workflows/{}/", text(&graph, "/uuid")), Value::Null).await;
    id
}

/// Returns the identifiers of a finished and of an open session.
async fn sessions(tour: &Tour, workflow: &str) -> (String, String) {
    let decision = |id: String| async move {
        tour.call("GET", &format!("/v3/session/{id}/decision/?include=events"), Value::Null).await;
    };
    let full = [
        "OCR",
        "PROOF_OF_ADDRESS",
        "QUESTIONNAIRE",
        "DOCUMENT_AI",
        "AGE_ESTIMATION",
        "KYB_REGISTRY",
        "KYB_KEY_PEOPLE",
        "KYB_DOCUMENTS",
    ];
    let full: Vec<Value> = full.iter().map(|feature| json!({"feature": feature})).collect();
    let full = tour.call("POST", "/v3/workflows/", json!({"features": full})).await;
    let both = [(workflow, "user"), (text(&full, "/uuid"), "company")];
    for (index, scenario) in SCENARIOS.into_iter().enumerate() {
        for (workflow, user) in both {
            let body = json!({
                "workflow_id": workflow, "vendor_data": format!("{user}-{index}"),
                "expected_details": {"company_name": "Sandbox Ltd", "registration_number": "5"},
            });
            let session = tour.call("POST", "/v3/session/", body).await;
            let id = text(&session, "/session_id").to_owned();
            decision(id.clone()).await;
            tour.sandbox.complete(&id, scenario).expect("the session is open");
            decision(id).await;
        }
    }
    let detailed = json!({
        "workflow_id": workflow, "callback": "https://shop.example/done", "metadata": {"plan": "gold"}, "language": "en",
        "contact_details": {"email": "ada@example.org", "send_notification_emails": true, "phone": "+15550001111"},
        "expected_details": {"first_name": "Zoë", "gender": "F", "date_of_birth": "1990-01-01", "ip_address": "192.0.2.7"},
    });
    let session = tour.call("POST", "/v3/session/", detailed).await;
    let id = text(&session, "/session_id").to_owned();
    let headers = [("session-token", text(&session, "/session_token"))];
    let arm = format!("/v3/session/{id}/sandbox/arm/");
    tour.call_with("POST", &arm, json!({"scenario": "approve"}), &headers).await;
    tour.sandbox.start_session(&id).expect("it can be started");
    decision(id.clone()).await;
    tour.sandbox.await_user(&id).expect("it is open");
    decision(id.clone()).await;
    tour.sandbox.complete_as_chosen(&id).expect("it is open");
    for new in ["Declined", "Resubmitted"] {
        let changes = json!({"new_status": new, "comment": Value::Null});
        tour.call("PATCH", &format!("/v3/session/{id}/update-status/"), changes).await;
        decision(id.clone()).await;
    }
    tour.sandbox.complete(&id, Scenario::Approve).expect("it is open");
    tour.call("POST", &format!("/v3/sessions/{id}/reviews/"), json!({"comment": "Note"})).await;
    tour.call("POST", &format!("/v3/sessions/{id}/reviews/"), json!({"new_status": "Approved"})).await;
    tour.call("GET", &format!("/v3/sessions/{id}/reviews/"), Value::Null).await;
    tour.call("GET", &format!("/v3/session/{id}/generate-pdf/"), Value::Null).await;
    let open = tour.call("POST", "/v3/session/", json!({"workflow_id": workflow})).await;
    let abandoned = tour.call("POST", "/v3/session/", json!({"workflow_id": workflow})).await;
    tour.sandbox.abandon(text(&abandoned, "/session_id")).expect("it is open");
    tour.call("GET", "/v3/sessions/?limit=200", Value::Null).await;
    tour.call("GET", "/v3/sessions/?limit=2&offset=2&session_kind=all", Value::Null).await;
    (id, text(&open, "/session_id").to_owned())
}

async fn tour(behaviour: Behaviour) -> Tour {
    let tour = Tour::start(behaviour).await;
    let (partner, partner_workflow, application) = account(&tour).await;
    let target = json!({"webhook_url": "http://127.0.0.1:1/", "data_retention_months": 12});
    tour.call("PATCH", "/v3/webhook/", target).await;
    tour.call("GET", "/v3/webhook/", Value::Null).await;
    let workflow = workflows(&tour).await;
    let (finished, open) = sessions(&tour, &workflow).await;

    let decision = tour.call("GET", &format!("/v3/session/{finished}/decision/"), Value::Null).await;
    let image = text(&decision, "/id_verifications/0/portrait_image").rsplit_once("/media/").expect("a file").1;
    tour.call("GET", &format!("/media/{image}"), Value::Null).await;
    tour.call("GET", "/v1/sandbox/scenarios/", Value::Null).await;
    let all = ["face", "document", "phone", "email"];
    let items = |verb: &str| {
        let mut body = json!({"session_id": finished});
        for item in all {
            body[format!("{verb}_{item}")] = json!(true);
        }
        body
    };
    tour.call("POST", "/v3/blocklist/add/", items("blocklist")).await;
    tour.call("GET", "/v3/blocklist/", Value::Null).await;
    tour.call("POST", "/v3/blocklist/remove/", items("unblock")).await;

    let form = json!({
        "title": "Tour", "languages": ["en", "es"], "form_elements": [
            {"element_type": "short_text", "label": {"en": "Occupation?", "es": "¿Profesión?"}, "is_required": true},
            {"element_type": "single_choice", "label": {"en": "Status"}, "options": [{"label": {"en": "Employed"}}]},
        ],
    });
    let form = tour.call("POST", "/v3/questionnaires/", form).await;
    let path = format!("/v3/questionnaires/{}/", text(&form, "/questionnaire_id"));
    tour.call("GET", &path, Value::Null).await;
    tour.call("PATCH", &path, json!({"title": "Tour, again", "description": Value::Null, "status": "published"})).await;
    let draft = json!({
        "title": "Draft", "languages": ["en"], "status": "draft",
        "form_elements": [{"element_type": "number", "label": {"en": "Age"}}],
    });
    tour.call("POST", "/v3/questionnaires/", draft).await;
    tour.call("GET", "/v3/questionnaires/", Value::Null).await;
    tour.call("DELETE", &path, Value::Null).await;

    tour.call("GET", "/v3/users/", Value::Null).await;
    tour.call("GET", "/v3/users/user-1/", Value::Null).await;
    tour.call("PATCH", "/v3/users/user-1/", json!({"display_name": "Ada", "metadata": {"tier": 1}})).await;
    tour.call("PATCH", "/v3/users/user-1/", json!({"metadata": Value::Null, "date_of_birth": "1990-01-01"})).await;
    tour.call("PATCH", "/v3/users/user-1/update-status/", json!({"status": "FLAGGED"})).await;
    tour.call("GET", "/v3/users/?limit=1&offset=1", Value::Null).await;
    tour.call("POST", "/v3/users/delete/", json!({"vendor_data_list": ["user-1"]})).await;
    tour.call("GET", "/v3/billing/balance/", Value::Null).await;
    tour.call("POST", "/v3/billing/top-up/", json!({"amount_in_dollars": 50})).await;

    let share = json!({"for_application_id": application});
    let shared = tour.call("POST", &format!("/v3/session/{finished}/share/"), share).await;
    let import = json!({"share_token": shared["share_token"], "trust_review": true, "workflow_id": partner_workflow});
    let ours = tour.key.replace(partner);
    tour.call("POST", "/v3/session/import-shared/", import).await;
    tour.key.replace(ours);

    tour.sandbox.advance(8 * DAY);
    tour.call("GET", &format!("/v3/session/{open}/decision/"), Value::Null).await;
    tour.call("DELETE", &format!("/v3/session/{open}/delete/"), Value::Null).await;
    let mut behaviour = tour.sandbox.behaviour();
    behaviour.delete_returns_body = true;
    tour.sandbox.set_behaviour(behaviour);
    tour.call("DELETE", &format!("/v3/session/{finished}/delete/"), Value::Null).await;
    tour.call("POST", "/v3/sessions/delete/", json!({"session_numbers": [1, 2]})).await;
    tour.sandbox.idle().await;
    // The decision of a webhook is the same as that of the API.
    for delivery in tour.sandbox.deliveries() {
        let event: Value = serde_json::from_str(&delivery.body).expect("JSON");
        if event.get("decision").is_some() {
            tour.check("GET", "/v3/session/id/decision", &event["decision"]);
        }
    }
    tour
}

#[tokio::test]
async fn every_response_is_as_specified() {
    for behaviour in [Behaviour::default(), Behaviour::compat(Compat::Skill41)] {
        let tour = tour(behaviour).await;
        let left_out = tour.left_out();
        assert!(left_out.is_empty(), "routes without a successful call: {left_out:#?}");
        let findings = tour.findings.borrow();
        assert!(findings.is_empty(), "{} differences: {findings:#?}", findings.len());
    }
}

#[test]
fn the_comparison_finds_wrong_types_nulls_formats_and_values() {
    let fields: Fields = serde_json::from_value::<Vec<Field>>(json!([
        {"name": "results", "type": "[object]"},
        {"name": "results[].uuid", "type": "uuid"},
        {"name": "results[].name", "type": "string"},
        {"name": "results[].kind", "type": "string", "nullable": true, "values": ["user", "business"]},
        {"name": "results[].tags", "type": "[Tag]"},
        {"name": "results[].tags[].at", "type": "datetime"},
    ]))
    .expect("fields")
    .into_iter()
    .map(|field| (field.name.clone(), field))
    .collect();
    let good = json!({"uuid": "00000000-0000-4000-8000-000000000000", "name": "", "kind": null, "tags": [{"at": "2026-01-02T03:04:05Z"}]});
    let with = |name: &str, value: Value| {
        let mut item = good.clone();
        item[name] = value;
        let mut findings = BTreeSet::new();
        compare("", &json!({"results": [item.clone()]}), &fields, &mut findings);
        let mut bare = BTreeSet::new();
        compare("", &json!([item]), &fields, &mut bare);
        assert_eq!(findings, bare);
        findings.len()
    };
    assert_eq!(with("name", json!("Ada")), 0);
    for (name, value) in [
        ("uuid", json!("22 letters")),
        ("name", Value::Null),
        ("name", json!(5)),
        ("kind", json!("person")),
        ("tags", json!("none")),
        ("tags", json!([{"at": "yesterday"}])),
    ] {
        assert_eq!(with(name, value.clone()), 1, "{name}: {value}");
    }
}
