//! Every operation of `facts/platform.json` over HTTP: valid requests get a response that fits its schema, and invalid
//! ones are refused. Requests are generated from the facts, and responses are checked without the code of the sandbox.

mod facts;

use didit_sandbox::{Sandbox, Scenario};
use facts::{Facts, Form, differences, has_own_route};
use reqwest::{Client, Method};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Operations that need one of several fields, which the facts do not say.
const NEEDS_ONE: [&str; 3] = ["businesses.batch_delete", "kyb.search", "sessions.imports.create"];

/// A running sandbox with a session, a user and an account.
struct Bench {
    sandbox: Sandbox,
    client: Client,
    facts: Facts,
    bearer: String,
    account_organization: String,
    /// A webhook destination of all sessions.
    destination: String,
    /// A case blueprint.
    blueprint: String,
    /// A company that a search found.
    company: String,
}

struct Reply {
    status: u16,
    kind: String,
    body: Value,
}

impl Bench {
    async fn start() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let sandbox = Sandbox::start().await.expect("a free port");
        let client = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build();
        let mut bench = Self {
            sandbox,
            client: client.expect("a client"),
            facts: Facts::read(env!("CARGO_MANIFEST_DIR")),
            bearer: String::new(),
            account_organization: String::new(),
            destination: String::new(),
            blueprint: String::new(),
            company: String::new(),
        };
        bench.register().await;
        bench.blueprint = bench.blueprint().await;
        let found = bench.json("POST", "/v3/kyb/search/", json!({"country_code": "GB", "name": "Sand"})).await.body;
        text(&found, "/kyb_registry/companies/0/kyb_response_id").clone_into(&mut bench.company);
        // So that there are deliveries of every session.
        let events = json!(["status.updated"]);
        let destination = json!({"label": "All", "url": "http://127.0.0.1:1/all", "subscribed_events": events});
        let destination = bench.json("POST", "/v3/webhook/destinations/", destination).await.body;
        text(&destination, "/uuid").clone_into(&mut bench.destination);
        bench
    }

    async fn register(&mut self) {
        let account = json!({"email": "ada@example.org", "password": "MARKED-SECRET-a1"});
        self.json("POST", "/auth/v2/programmatic/register/", account.clone()).await;
        let code = self.sandbox.mailed_code("ada@example.org").expect("a code was mailed");
        let code = json!({"email": "ada@example.org", "code": code});
        let verified = self.json("POST", "/auth/v2/programmatic/verify-email/", code).await.body;
        self.bearer = format!("Bearer {}", text(&verified, "/access_token"));
        text(&verified, "/organization/uuid").clone_into(&mut self.account_organization);
    }

    async fn json(&self, method: &str, path: &str, body: Value) -> Reply {
        self.send(method, path, &[], Some(Form::Json(body))).await
    }

    async fn send(&self, method: &str, path: &str, headers: &[(String, String)], body: Option<Form>) -> Reply {
        let url = format!("{}{path}", self.sandbox.base_url());
        let mut request = self.client.request(Method::from_bytes(method.as_bytes()).expect("a method"), url);
        request = request.header("x-api-key", self.sandbox.api_key()).header("authorization", &self.bearer);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        request = match body {
            None => request,
            Some(Form::Json(value)) => request.header("content-type", "application/json").body(value.to_string()),
            Some(Form::Multipart(parts)) => {
                let kind = format!("multipart/form-data; boundary={}", facts::BOUNDARY);
                request.header("content-type", kind).body(facts::encode(&parts))
            }
        };
        let response = request.send().await.expect("a response");
        let status = response.status().as_u16();
        let kind = response.headers().get("content-type").map(|kind| kind.to_str().expect("ASCII").to_owned());
        let bytes = response.bytes().await.expect("a body");
        Reply { status, kind: kind.unwrap_or_default(), body: serde_json::from_slice(&bytes).unwrap_or_default() }
    }

    /// Creates a session that is approved. Returns the response.
    async fn session(&self) -> Value {
        let body = json!({"workflow_id": self.sandbox.workflow_id(), "vendor_data": "user-1"});
        self.json("POST", "/v3/session/", body).await.body
    }

    async fn finished_session(&self) -> String {
        let session = self.session().await;
        let id = text(&session, "/session_id");
        self.sandbox.complete(id, Scenario::Approve).expect("the session is open");
        id.to_owned()
    }

    async fn user(&self, field: &str) -> String {
        self.finished_session().await;
        let user = self.json("GET", "/v3/users/user-1/", json!({})).await.body;
        text(&user, &format!("/{field}")).to_owned()
    }

    /// Returns the path of an operation, with the identifiers of objects that exist.
    async fn path(&self, operation: &Value) -> String {
        let mut path = String::new();
        let template = text(operation, "/path");
        let (organization, application) = self.sandbox.application();
        for part in template.split('/').skip(1) {
            path.push('/');
            let Some(name) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) else {
                path.push_str(part);
                continue;
            };
            let id = match name {
                "organization_id" => organization.clone(),
                "application_id" => application.clone(),
                "org_id" => self.account_organization.clone(),
                "sessionId" | "session_id" | "business_session_id" => self.finished_session().await,
                "vendor_data" if path.starts_with("/v3/users") => self.user("vendor_data").await,
                "delivery_uuid" | "uuid" => {
                    self.finished_session().await;
                    self.sandbox.idle().await;
                    let list = match name {
                        "uuid" => path.replace("/webhook/", "/webhooks/"),
                        _ => path.clone(),
                    };
                    let list = self.json("GET", &list, Value::Null).await.body;
                    text(list.get("results").unwrap_or(&list), "/0/uuid").to_owned()
                }
                "token" if path.ends_with("/widget/") => {
                    let body = json!({"wallet_address": "a", "chain": "ETH"});
                    let widget = self.json("POST", "/v3/travel-rule/widget-session/", body).await.body;
                    text(&widget, "/token").to_owned()
                }
                "token" => {
                    let body = json!({
                        "chain": "ETH", "txid": "0x1", "wallet_address": "a", "amount": "1.5", "currency": "ETH",
                    });
                    let transfer = self.json("POST", "/v3/travel-rule/inbound/", body).await.body;
                    text(&transfer, "/travel_rule/uuid").to_owned()
                }
                "job_id" if !path.contains("/sessions/delete/") => {
                    let (method, start) = if path.contains("/aml-monitoring/") {
                        ("POST", "/v3/users/aml-monitoring/")
                    } else {
                        ("PATCH", path.as_str())
                    };
                    let job = self.json(method, start, json!({"is_enabled": true})).await;
                    assert_eq!(job.status, 202, "{}", job.body);
                    text(&job.body, "/job_id").to_owned()
                }
                "case_uuid" => self.case(&path, text(operation, "/name")).await,
                "destination_uuid" if template.contains("{delivery_uuid}") => self.destination.clone(),
                "vendor_user_uuid" | "didit_internal_id" => self.user("didit_internal_id").await,
                "report_uuid" if template.ends_with("/download-url/") => {
                    let report = self.create(&path).await.expect("a report");
                    let id = text(&report, "/uuid").to_owned();
                    self.json("POST", &format!("{path}{id}/finalize/"), Value::Null).await;
                    id
                }
                _ => {
                    let object = self.create(&path).await;
                    let names =
                        if name == "vendor_data" { ["vendor_data"; 3] } else { ["uuid", "id", "didit_internal_id"] };
                    let id = object
                        .and_then(|object| names.iter().find_map(|name| object[*name].as_str().map(str::to_owned)));
                    id.unwrap_or_else(|| facts::UUID.to_owned())
                }
            };
            path.push_str(&id);
        }
        path
    }

    /// Creates a blueprint with a checklist and a second person. Returns its identifier.
    async fn blueprint(&self) -> String {
        let (organization, application) = self.sandbox.application();
        let path = format!("/v3/organization/{organization}/application/{application}/cases/blueprints/");
        let checker = json!({"name": "Checkers", "assignee_pool": [facts::UUID]});
        let checker = self.json("POST", &path, checker).await.body;
        let blueprint = json!({
            "name": "Makers", "assignee_pool": [facts::UUID], "four_eyes_checker_blueprint": checker["uuid"],
            "content_config": {"checklist": {"enabled": true, "items": [{"label": "Call", "order": 1}]}},
        });
        text(&self.json("POST", &path, blueprint).await.body, "/uuid").to_owned()
    }

    /// Creates a case in the state that an operation needs.
    async fn case(&self, cases: &str, operation: &str) -> String {
        let mut case = json!({"title": "Case"});
        if operation != "cases.reopen" {
            case["blueprint"] = json!(self.blueprint);
        }
        let case = self.json("POST", cases, case).await.body;
        let id = text(&case, "/uuid").to_owned();
        if ["cases.approve", "cases.reject_approval", "cases.reopen"].contains(&operation) {
            let resolution = json!({"resolution": "VALID_THREAT"});
            let resolved = self.json("POST", &format!("{cases}{id}/resolve/"), resolution).await;
            assert_eq!(resolved.status, 200, "{}", resolved.body);
        }
        id
    }

    /// Returns a valid body, with identifiers of objects that exist.
    fn body(&self, operation: &Value, form: &str, required: bool) -> Option<Form> {
        let mut body = self.facts.body(operation, form, required)?;
        if let Form::Json(Value::Object(fields)) = &mut body {
            if let Some(company) = fields.get_mut("kyb_response_id") {
                *company = json!(self.company);
            }
            for (_, value) in fields.iter_mut().filter(|(name, value)| name.ends_with("blueprint") && value.is_string())
            {
                *value = json!(self.blueprint);
            }
        }
        Some(body)
    }

    /// Creates an object of a collection, or finds one. Returns it.
    async fn create(&self, collection: &str) -> Option<Value> {
        let collection = &collection[..=collection.rfind('/')?];
        let plain = collection.find("/application/").map_or(collection.to_owned(), |at| {
            let rest = &collection[at + "/application/".len()..];
            format!("/v3{}", &rest[rest.find('/').unwrap_or(0)..])
        });
        // The one below `/v1/` needs a token.
        let collection = &collection.replace("/v1/", "/v3/");
        for path in [collection.to_owned(), format!("{collection}create/"), plain.clone(), format!("{plain}create/")] {
            if let Some(operation) = self.facts.find("POST", &path).filter(|operation| facts::created(operation)) {
                let required = !path.ends_with("create/");
                let body = self.body(operation, "json", required);
                let body = body.or_else(|| self.body(operation, "multipart", required));
                let created = self.send("POST", &path, &[], body).await;
                assert_eq!(created.status, 201, "POST {path}: {}", created.body);
                return Some(created.body);
            }
        }
        let listed = self.json("GET", collection, Value::Null).await.body;
        let items = listed.get("results").unwrap_or(&listed);
        items.get(0).cloned()
    }

    /// Returns the headers of an operation, with its credentials.
    async fn headers(&self, operation: &Value) -> Vec<(String, String)> {
        let mut headers = Vec::new();
        if operation["auth"] == "transaction_token" {
            let operation = self.facts.find("POST", "/v3/transactions/sdk-token/").expect("the operation");
            let token =
                self.send("POST", "/v3/transactions/sdk-token/", &[], self.body(operation, "json", false)).await;
            assert_eq!(token.status, 201, "{}", token.body);
            headers.push(("x-transaction-token".to_owned(), text(&token.body, "/sdk_token").to_owned()));
        }
        headers
    }
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no string at {pointer} of {value}"))
}

fn identifier(object: &Value) -> Option<String> {
    let names = ["uuid", "id", "didit_internal_id"];
    names.iter().find_map(|name| object[*name].as_str()).map(str::to_owned)
}

#[tokio::test]
async fn every_operation_accepts_valid_requests_and_responds_as_its_schema_says() {
    let bench = Bench::start().await;
    let (mut called, mut findings) = (0, BTreeSet::new());
    let mut operations: Vec<&Value> = bench.facts.operations().filter(|operation| !has_own_route(operation)).collect();
    // Some objects cannot be created again.
    operations.sort_by_key(|operation| {
        let several = text(operation, "/name").ends_with("batch_delete");
        (several, operation["method"] == "DELETE")
    });
    for operation in operations {
        let (name, method) = (text(operation, "/name"), text(operation, "/method"));
        // With and without optional fields, in each form.
        let mut bodies: Vec<Option<Form>> = ["json", "multipart"]
            .iter()
            .flat_map(|form| [false, true].map(|required| bench.body(operation, form, required)))
            .flatten()
            .filter(|body| !NEEDS_ONE.contains(&name) || !body.is_minimal())
            .map(Some)
            .collect();
        if bodies.is_empty() {
            bodies.push(None);
        }
        for body in bodies {
            let path = format!("{}{}", bench.path(operation).await, bench.facts.query(operation));
            let reply = bench.send(method, &path, &bench.headers(operation).await, body.clone()).await;
            let request = format!("{name}: {method} {path} {body:?}");
            let Some(content) = operation["responses"].get(reply.status.to_string()) else {
                findings.insert(format!("{request}: {} {}", reply.status, reply.body));
                continue;
            };
            called += 1;
            if let Some(media) = content["media"].as_str() {
                assert_eq!(reply.kind, media, "{request}");
            }
            for problem in differences(&bench.facts, operation, reply.status, &reply.body) {
                findings.insert(format!("{name}: {problem}"));
            }
        }
    }
    assert!(findings.is_empty(), "{} findings: {findings:#?}", findings.len());
    assert!(called > 250);
}

#[tokio::test]
async fn every_operation_refuses_invalid_requests() {
    let bench = Bench::start().await;
    let (mut refused, mut findings) = (0, BTreeSet::new());
    for operation in bench.facts.operations().filter(|operation| !has_own_route(operation)) {
        let (name, method) = (text(operation, "/name"), text(operation, "/method"));
        let mut requests: Vec<(String, String, Option<Form>)> = Vec::new();
        for form in ["json", "multipart"] {
            for (what, body) in bench.facts.invalid_bodies(operation, form) {
                requests.push((what, bench.facts.query(operation), Some(body)));
            }
        }
        let body = bench.body(operation, "json", true).or_else(|| bench.body(operation, "multipart", true));
        for (what, query) in bench.facts.invalid_queries(operation) {
            requests.push((what, query, body.clone()));
        }
        if requests.is_empty() {
            continue;
        }
        let (path, headers) = (bench.path(operation).await, bench.headers(operation).await);
        for (field, query, body) in requests {
            let reply = bench.send(method, &format!("{path}{query}"), &headers, body.clone()).await;
            refused += 1;
            let context = format!("{name}: {method} {path}{query} {body:?}");
            if reply.status != 400 {
                findings.insert(format!("{context}: {} {}", reply.status, reply.body));
            } else if reply.body.get(&field).is_none() {
                findings.insert(format!("{context}: no error of {field} in {}", reply.body));
            }
        }
    }
    assert!(findings.is_empty(), "{} findings: {findings:#?}", findings.len());
    assert!(refused > 500, "{refused}");
}

#[tokio::test]
async fn foreign_organizations_unknown_objects_and_wrong_methods_are_refused() {
    let bench = Bench::start().await;
    let (organization, application) = bench.sandbox.application();
    let cases = |organization: &str, application: &str| {
        format!("/v3/organization/{organization}/application/{application}/cases/")
    };
    let own = cases(&organization, &application);
    assert_eq!(bench.json("GET", &own, Value::Null).await.status, 200);
    for path in [cases(&bench.account_organization, &application), cases(&organization, facts::UUID)] {
        assert_eq!(bench.json("GET", &path, Value::Null).await.status, 403, "{path}");
    }
    for id in [facts::UUID, "not-a-uuid"] {
        for (method, path) in [("GET", ""), ("PATCH", ""), ("DELETE", ""), ("POST", "assign/"), ("GET", "notes/")] {
            let path = format!("{own}{id}/{path}");
            let body = json!({"assigned_to": null, "assignee": facts::UUID});
            assert_eq!(bench.json(method, &path, body).await.status, 404, "{method} {path}");
        }
    }
    let reply = bench.json("PUT", &own, json!({})).await;
    assert_eq!((reply.status, &reply.body["detail"]), (405, &json!("Method not allowed.")));
    assert_eq!(bench.json("GET", "/v3/moon/", Value::Null).await.status, 404);
    let unknown = [("x-api-key".to_owned(), "wrong".to_owned())];
    let reply =
        bench.client.get(format!("{}{own}", bench.sandbox.base_url())).header("x-api-key", "wrong").send().await;
    assert_eq!(reply.expect("a response").status().as_u16(), 401, "{unknown:?}");
    let reply = bench.client.get(format!("{}{own}", bench.sandbox.base_url())).send().await;
    assert_eq!(reply.expect("a response").status().as_u16(), 403);
    assert_eq!(bench.json("GET", "/v1/transactions/1/", Value::Null).await.status, 401, "no transaction token");
    let other = format!("/auth/v2/organizations/{organization}/roles/");
    assert_eq!(bench.json("GET", &other, Value::Null).await.status, 404, "another organization");
}

#[tokio::test]
async fn bodies_of_other_types_are_refused() {
    let bench = Bench::start().await;
    let form = vec![("front_image".to_owned(), Some("front.jpg".to_owned()), b"image".to_vec())];
    let upload = bench.send("POST", "/v3/id-verification/", &[], Some(Form::Multipart(form.clone()))).await;
    assert_eq!(upload.status, 200, "{}", upload.body);
    assert_eq!(bench.json("POST", "/v3/id-verification/", json!({"front_image": "image"})).await.status, 415);
    assert_eq!(bench.send("POST", "/v3/aml/", &[], Some(Form::Multipart(form))).await.status, 415);
    let kind = [("content-type".to_owned(), "multipart/form-data; boundary=other".to_owned())];
    let reply = bench.send("POST", "/v3/id-verification/", &kind, None).await;
    assert_eq!(reply.status, 400, "an empty form");
    let fields = vec![("front_image".to_owned(), None, b"image".to_vec())];
    let reply = bench.send("POST", "/v3/id-verification/", &[], Some(Form::Multipart(fields))).await;
    assert_eq!(reply.status, 400);
    assert!(text(&reply.body, "/front_image/0").starts_with("The submitted data was not a file"));
    let empty = vec![("front_image".to_owned(), Some("front.jpg".to_owned()), Vec::new())];
    let reply = bench.send("POST", "/v3/id-verification/", &[], Some(Form::Multipart(empty))).await;
    assert_eq!(reply.body, json!({"front_image": ["The submitted file is empty."]}));
    let calls = bench.sandbox.calls();
    let upload = calls.iter().find(|call| call.path == "/v3/id-verification/").expect("the call");
    assert_eq!(upload.body, json!({"front_image": "<front.jpg, 5 bytes>"}), "calls do not keep files");
}

/// Objects of these collections are kept: creation, list, retrieval, update, deletion.
#[tokio::test]
async fn created_objects_are_kept() {
    let bench = Bench::start().await;
    let collections: Vec<&Value> = bench
        .facts
        .operations()
        .filter(|operation| facts::created(operation) && !has_own_route(operation))
        .filter(|operation| bench.facts.find("GET", &format!("{}x/", text(operation, "/path"))).is_some())
        .filter(|operation| bench.facts.find("DELETE", &format!("{}x/", text(operation, "/path"))).is_some())
        .collect();
    assert!(collections.len() >= 5, "{}", collections.len());
    for create in collections {
        let path = bench.path(create).await;
        let before = bench.json("GET", &path, Value::Null).await.body;
        let body = bench.body(create, "json", true);
        let created = bench.send("POST", &path, &[], body.clone()).await;
        assert_eq!(created.status, 201, "{path}: {}", created.body);
        let id = identifier(&created.body).expect("an identifier");
        let listed = bench.json("GET", &path, Value::Null).await.body;
        let items = |list: &Value| list.get("results").unwrap_or(list).as_array().map_or(0, Vec::len);
        assert_eq!(items(&listed), items(&before) + 1, "{path}");
        let item = format!("{path}{id}/");
        let found = bench.json("GET", &item, Value::Null).await;
        assert_eq!(found.status, 200, "{item}");
        if let Some(Form::Json(Value::Object(sent))) = &body {
            for (name, value) in sent.iter().filter(|(name, _)| found.body.get(*name).is_some()) {
                if value.is_string() || value.is_number() {
                    assert_eq!(&found.body[name], value, "{item}: {name}");
                }
            }
        }
        if let Some(update) = bench.facts.find("PATCH", &item)
            && let Some(Form::Json(Value::Object(fields))) = bench.body(update, "json", false)
            && let Some((name, _)) = fields
                .iter()
                .find(|(name, value)| value.is_string() && found.body.get(*name).is_some_and(Value::is_string))
            && ["name", "title", "label", "description"].contains(&name.as_str())
        {
            let changed = bench.json("PATCH", &item, json!({name: "Changed"})).await;
            assert_eq!((changed.status, &changed.body[name]), (200, &json!("Changed")), "{item}: {}", changed.body);
            assert_eq!(bench.json("GET", &item, Value::Null).await.body[name], "Changed");
        }
        let deleted = bench.json("DELETE", &item, Value::Null).await.status;
        assert!([200, 204].contains(&deleted), "{item}: {deleted}");
        assert_eq!(bench.json("GET", &item, Value::Null).await.status, 404, "{item}");
        let listed = bench.json("GET", &path, Value::Null).await.body;
        assert_eq!(items(&listed), items(&before), "{path}");
    }
}

#[tokio::test]
async fn lists_have_pages_filters_and_an_order() {
    let bench = Bench::start().await;
    let (organization, application) = bench.sandbox.application();
    let cases = format!("/v3/organization/{organization}/application/{application}/cases/");
    for (title, priority) in [("First", "LOW"), ("Second", "HIGH"), ("Third", "HIGH")] {
        let created = bench.json("POST", &cases, json!({"title": title, "priority": priority})).await;
        assert_eq!((created.status, &created.body["priority"]), (201, &json!(priority)), "{}", created.body);
    }
    let titles = |page: &Value| {
        let rows = page["results"].as_array().expect("a page").iter();
        rows.map(|row| row["title"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    let first = bench.json("GET", &format!("{cases}?limit=2"), Value::Null).await.body;
    assert_eq!((&first["count"], titles(&first)), (&json!(3), vec!["Third".to_owned(), "Second".to_owned()]));
    let next = text(&first, "/next").strip_prefix(&bench.sandbox.base_url()).expect("a URL of the sandbox").to_owned();
    let second = bench.json("GET", &next, Value::Null).await.body;
    assert_eq!((titles(&second), &second["next"]), (vec!["First".to_owned()], &Value::Null));
    let high = bench.json("GET", &format!("{cases}?priority=HIGH&search=sec"), Value::Null).await.body;
    assert_eq!(titles(&high), ["Second"]);
    let oldest =
        bench.json("GET", &format!("{cases}?status__in=OPEN,RESOLVED&ordering=due_at"), Value::Null).await.body;
    assert_eq!(titles(&oldest).len(), 3);
    let none = bench.json("GET", &format!("{cases}?status__in=RESOLVED"), Value::Null).await.body;
    assert_eq!(titles(&none).len(), 0);
    let mut object = Map::new();
    object.insert("title".to_owned(), json!("x".repeat(300)));
    let reply = bench.json("POST", &cases, Value::Object(object)).await;
    assert_eq!(
        (reply.status, reply.body),
        (400, json!({"title": ["Ensure this field has no more than 255 characters."]}))
    );
}
