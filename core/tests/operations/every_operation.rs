//! Every operation that the sandbox answers by the facts is called with all of its parameters, and every field of the
//! response is read. The other operations have tests of their own.

use crate::facts::{self, Facts};
use crate::start;
use didit::operation::{AnyValue, Base, Method, Operation};
use didit::resources::operations;
use didit::schema::{FieldPlace, Model, TypeDescriptor, ValueRef};
use didit::{Didit, RequestOptions};
use didit_sandbox::{Sandbox, Scenario};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Operations that need an access token, an object in a certain state, or parameters of which the facts know nothing. The shared scenarios
/// call them.
pub(crate) const IN_SCENARIOS: [&str; 31] = [
    "account.list_roles",
    "account.members.create",
    "account.members.delete",
    "account.members.list",
    "account.members.update",
    "aml_monitoring.retrieve_job",
    "biometric_templates.delete",
    "businesses.retrieve_ongoing_monitoring_job",
    "businesses.retrieve_session_monitoring_job",
    "businesses.toggle_session_monitoring",
    "cases.approve",
    "cases.checklist.update",
    "cases.create",
    "cases.reject_approval",
    "cases.reopen",
    "cases.transfer",
    "kyb.list_shareholders",
    "kyb.list_ubos",
    "kyb.select",
    "lists.create",
    "monitoring_events.create",
    "regulatory_reports.retrieve_download_url",
    "sandbox.list_scenarios",
    "sessions.arm_sandbox",
    "sessions.resend_webhook",
    "travel_rule.respond_to_pickup",
    "travel_rule.retrieve_pickup",
    "travel_rule.retrieve_widget",
    "users.retrieve_ongoing_monitoring_job",
    "webhooks.destinations.resend_delivery",
    "webhooks.destinations.retrieve_delivery",
];

/// A sandbox with a client of its default application.
struct Caller {
    sandbox: Sandbox,
    client: Didit,
    facts: Facts,
}

/// Returns a path with anonymous arguments.
fn shape(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default().trim_matches('/').split('/');
    path.map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

/// Returns `true` if the sandbox has code of its own for an operation.
pub(crate) fn has_own_route(operation: &Operation) -> bool {
    let path = match operation.base {
        Base::Account => format!("auth/v2{}", operation.path),
        _ => operation.path.to_owned(),
    };
    let path = shape(&path);
    didit_sandbox::routes().any(|(route, methods)| route == path && methods.contains(&operation.method.as_str()))
}

fn string(value: &Value, name: &str) -> Option<String> {
    value[name].as_str().map(str::to_owned)
}

impl Caller {
    async fn start() -> Self {
        let (sandbox, client) = start().await;
        sandbox.set_behaviour(didit_sandbox::Behaviour { rate_limits: false, ..sandbox.behaviour() });
        let facts = Facts::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../sandbox"));
        let (organization_id, application_id) = sandbox.application();
        let options = RequestOptions::builder().organization_id(organization_id).application_id(application_id).build();
        let client = client.with_options(options).expect("valid options");
        Self { sandbox, client, facts }
    }

    async fn json(&self, method: Method, path: &str, body: Option<&Value>) -> Option<Value> {
        self.client.request(method, path, &[], body).await.ok().map(|response| response.value)
    }

    async fn session(&self) -> Option<String> {
        let body = json!({"workflow_id": self.sandbox.workflow_id(), "vendor_data": "user-1"});
        let session = self.json(Method::Post, "/v3/session/", Some(&body)).await?;
        let id = string(&session, "session_id")?;
        self.sandbox.complete(&id, Scenario::Approve).ok()?;
        Some(id)
    }

    /// Creates an object of a collection, or finds one.
    async fn object(&self, collection: &str) -> Option<Value> {
        let collection = collection.replace("/v1/", "/v3/");
        let plain = collection.find("/application/").map_or(collection.clone(), |at| {
            let rest = &collection[at + "/application/".len()..];
            format!("/v3{}", &rest[rest.find('/').unwrap_or(0)..])
        });
        for path in [collection.clone(), format!("{collection}create/"), plain.clone(), format!("{plain}create/")] {
            if let Some(operation) = self.facts.find("POST", &path).filter(|operation| facts::created(operation)) {
                let body = self.facts.fields(operation, "json", !path.ends_with("create/"));
                return self.json(Method::Post, &path, body.map(Value::Object).as_ref()).await;
            }
        }
        let listed = self.json(Method::Get, &collection, None).await?;
        listed.get("results").unwrap_or(&listed).get(0).cloned()
    }

    /// Returns the path arguments of an operation: identifiers of objects that exist.
    async fn arguments(&self, operation: &Operation) -> Vec<String> {
        let (organization, application) = self.sandbox.application();
        let (mut arguments, mut path) = (Vec::new(), "/".to_owned());
        for part in operation.path.trim_matches('/').split('/') {
            let Some(name) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) else {
                path += part;
                path += "/";
                continue;
            };
            let value = match name {
                "organization_id" => Some(organization.clone()),
                "application_id" => Some(application.clone()),
                "session_id" | "business_session_id" => self.session().await,
                "vendor_data" if path.starts_with("/v3/users/") => self.session().await.map(|_| "user-1".to_owned()),
                "vendor_user_uuid" | "didit_internal_id"
                    if path.contains("/users/") || path.contains("vendor-users") =>
                {
                    self.session().await;
                    let user = self.json(Method::Get, "/v3/users/user-1/", None).await.unwrap_or_default();
                    string(&user, "didit_internal_id")
                }
                name => {
                    let object = self.object(&path).await.unwrap_or_default();
                    let names =
                        if name == "vendor_data" { ["vendor_data"; 3] } else { ["uuid", "id", "didit_internal_id"] };
                    names.iter().find_map(|name| string(&object, name))
                }
            };
            let value = value.unwrap_or_else(|| facts::UUID.to_owned());
            path += &value;
            path += "/";
            if operation.arguments.contains(&name) {
                arguments.push(value);
            }
        }
        arguments
    }

    /// Returns all parameters of an operation, in which each file is the first.
    async fn params(&self, operation: &Operation, fact: &Value) -> Option<Map<String, Value>> {
        let fields = operation.params.as_ref()?.model.fields;
        let form = if operation.upload { "multipart" } else { "json" };
        let mut params = self.facts.fields(fact, form, false).unwrap_or_default();
        for parameter in fact["parameters"].as_array().into_iter().flatten().filter(|one| one["in"] == "query") {
            let name = string(parameter, "name").unwrap_or_default();
            if parameter["required"] == true {
                params.insert(name, self.facts.value(&parameter["schema"], true));
            }
        }
        for field in fields {
            match field.place() {
                FieldPlace::Header("X-Transaction-Token") => {
                    let path = "/v3/transactions/sdk-token/";
                    let body = self.facts.find("POST", path).and_then(|one| self.facts.fields(one, "json", false));
                    let token =
                        self.json(Method::Post, path, body.map(Value::Object).as_ref()).await.unwrap_or_default();
                    params.insert(field.name.to_owned(), token["sdk_token"].clone());
                }
                FieldPlace::Header(_) => {
                    params.insert(field.name.to_owned(), json!("key-1"));
                }
                _ => {}
            }
            let file = match field.ty {
                TypeDescriptor::File => json!(0),
                TypeDescriptor::List(TypeDescriptor::File) => json!([0]),
                _ => continue,
            };
            params.insert(field.name.to_owned(), file);
        }
        Some(params)
    }
}

/// Returns `true` if the fields of a response are known.
fn has_schema(fact: &Value, status: u16) -> bool {
    fact["responses"][status.to_string()]["json"].as_object().is_some_and(|schema| !schema.is_empty())
}

/// Collects the names of values that no field has read.
fn unread(model: &dyn Model, path: &str, found: &mut BTreeSet<String>) {
    found.extend(model.extra().keys().map(|name| format!("{path}{name}")));
    for (index, field) in model.descriptor().fields.iter().enumerate() {
        match model.field(index) {
            ValueRef::Model(inner) => unread(inner, &format!("{path}{}.", field.name), found),
            ValueRef::List(list) => {
                for at in 0..list.count() {
                    if let ValueRef::Model(inner) = list.item(at) {
                        unread(inner, &format!("{path}{}[].", field.name), found);
                    }
                }
            }
            _ => {}
        }
    }
}

#[tokio::test]
async fn every_operation_sends_its_parameters_and_reads_its_response() {
    let caller = Caller::start().await;
    let file = didit::File::from_bytes(vec![1, 2, 3]).with_name("file.jpg");
    let (mut count, mut findings) = (0, BTreeSet::new());
    let mut all: Vec<&Operation> = operations().filter(|operation| !has_own_route(operation)).collect();
    // Some objects cannot be created again.
    all.sort_by_key(|operation| operation.method == Method::Delete);
    for operation in all {
        let is_same = |fact: &&Value| {
            fact["method"] == operation.method.as_str()
                && shape(fact["path"].as_str().unwrap_or_default()).trim_start_matches("auth/v2/")
                    == shape(operation.path)
        };
        let Some(fact) = caller.facts.operations().find(is_same) else {
            findings.insert(format!("{}: no fact", operation.name));
            continue;
        };
        if IN_SCENARIOS.contains(&operation.name) {
            continue;
        }
        let arguments = caller.arguments(operation).await;
        let params = caller.params(operation, fact).await.map(|params| Value::Object(params).to_string().into_bytes());
        let params = match operation.read_params_with(params.as_deref(), vec![file.clone()]) {
            Ok(params) => params,
            Err(error) => {
                findings.insert(format!("{}: {error}", operation.name));
                continue;
            }
        };
        match operation.call_with(&caller.client, arguments, params).await {
            Err(error) => {
                findings.insert(format!("{}: {error}", operation.name));
            }
            Ok(response) => {
                count += 1;
                if let AnyValue::Model(model) = &response.value
                    && fact["source"] == "openapi"
                    && has_schema(fact, response.status)
                {
                    let mut names = BTreeSet::new();
                    unread(model.as_ref(), "", &mut names);
                    findings.extend(names.into_iter().map(|name| format!("{}: {name} is not read", operation.name)));
                }
            }
        }
    }
    assert!(findings.is_empty(), "{} findings: {findings:#?}", findings.len());
    assert!(count > 140, "{count}");
}

#[test]
fn the_shared_scenarios_call_the_operations_that_need_a_certain_state() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/scenarios");
    let files = std::fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path());
    let json = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let scenarios: Vec<String> = json.map(|path| std::fs::read_to_string(path).expect("a file")).collect();
    for name in IN_SCENARIOS {
        let call = format!("\"call\": \"{name}\"");
        assert!(scenarios.iter().any(|file| file.contains(&call)), "{name}");
    }
}
