//! Calls every operation of the registry once and compares the responses with the specification. Fails for an operation
//! that is not called.

use crate::every_operation::{IN_SCENARIOS, has_own_route};
use crate::{PASSWORD, UNKNOWN, builder, logs, start};
use didit::Didit;
use didit::operation::{Base, Operation};
use didit::resources::operations;
use didit_sandbox::Sandbox;
use serde::Deserialize;
use serde_json::{Value, json};

/// Specification of the response of an endpoint.
#[derive(Deserialize)]
struct Spec {
    method: String,
    path: String,
    answer: Vec<Field>,
}

#[derive(Deserialize)]
struct Field {
    name: String,
}

/// Fields of alternative response formats, which this test does not receive. Other tests cover them, except for those
/// of businesses.
const OTHER_FORMS: [(&str, &[&str]); 4] = [
    // Added by newer deployments.
    ("account.verify_email", &["message"]),
    // Either tokens or the data of a second factor.
    (
        "account.login",
        &[
            "access_token",
            "refresh_token",
            "expires_in",
            "2fa_required",
            "temp_token",
            "has_authenticator",
            "has_passkeys",
        ],
    ),
    // Rows of business sessions.
    ("sessions.list", &["workflow_id", "workflow_type", "workflow_label", "company_name", "registration_number"]),
    // Names in the bare array of older deployments.
    ("sessions.reviews.list", &["id", "action", "old_status", "note"]),
];

struct Tour {
    sandbox: Sandbox,
    spec: Vec<Spec>,
    client: Didit,
}

/// Returns the segments of a path, with anonymous parameters.
fn shape(path: &str) -> Vec<&str> {
    let path = path.split('?').next().unwrap_or_default();
    path.split('/')
        .filter(|part| !part.is_empty())
        .map(|part| if part.starts_with('{') { "{}" } else { part })
        .collect()
}

impl Tour {
    /// Calls an operation by name, checks the response against the specification and returns it.
    async fn call(&self, name: &str, arguments: &[&str], params: Value) -> Value {
        let operation = operations().find(|operation| operation.name == name);
        let operation = operation.unwrap_or_else(|| panic!("unknown operation {name}"));
        let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        let params = operation.params.is_some().then(|| params.to_string().into_bytes());
        let answer = operation.call(&self.client, arguments, params).await;
        logs::record(&answer);
        let answer = answer.unwrap_or_else(|error| panic!("{name}: {error}"));
        let body = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
        if let Some(spec) = self
            .spec
            .iter()
            .find(|spec| spec.method == operation.method.as_str() && shape(&spec.path) == shape(operation.path))
        {
            for field in spec.answer.iter().filter(|_| !body.is_null()) {
                check(name, &body, field);
            }
        }
        body
    }

    /// Returns the operations without a successful call.
    fn left_out(&self) -> Vec<&'static str> {
        let mut calls = self.sandbox.calls();
        calls.retain(|call| (200..300).contains(&call.status));
        // Operations with a fixed query first, because their calls also match the operation without it.
        // `every_operation.rs` calls the others.
        let mut wanted: Vec<&Operation> = operations().filter(|operation| has_own_route(operation)).collect();
        wanted.retain(|operation| !IN_SCENARIOS.contains(&operation.name));
        wanted.sort_by_key(|operation| !operation.path.contains('?'));
        wanted.retain(|operation| {
            let found = calls.iter().position(|call| is_call_of(operation, &call.method, &call.path, &call.query));
            found.map(|index| calls.swap_remove(index)).is_none()
        });
        wanted.into_iter().map(|operation| operation.name).collect()
    }
}

fn is_call_of(operation: &Operation, method: &str, path: &str, query: &[(String, String)]) -> bool {
    let (template, fixed) = operation.path.split_once('?').unwrap_or((operation.path, ""));
    let base = if operation.base == Base::Account { "auth/v2/" } else { "" };
    let template = format!("{base}{template}");
    let (wanted, found) = (shape(&template), shape(path));
    method == operation.method.as_str()
        && wanted.len() == found.len()
        && wanted.iter().zip(&found).all(|(wanted, found)| wanted == found || *wanted == "{}")
        && fixed
            .split('&')
            .filter(|pair| !pair.is_empty())
            .all(|pair| query.iter().any(|(name, value)| pair == format!("{name}={value}")))
}

/// Checks that a top-level field of the response, or of the items of its list, is present. Deeper fields depend on the
/// executed steps.
fn check(name: &str, body: &Value, field: &Field) {
    let (list, field) = match field.name.split_once("[].") {
        Some(("results", rest)) => (body.get("results"), rest),
        Some(_) => return,
        None => (None, field.name.as_str()),
    };
    let other_form = OTHER_FORMS.iter().any(|(operation, fields)| *operation == name && fields.contains(&field));
    if field.contains('.') || field.contains("[]") || other_form {
        return;
    }
    let items: Vec<&Value> = match (list, body) {
        (Some(Value::Array(items)), _) | (None, Value::Array(items)) => items.iter().collect(),
        (None, body) => vec![body],
        _ => panic!("{name}: no list of results"),
    };
    assert!(!items.is_empty(), "{name}: the list is empty");
    for item in items {
        // Only the name, because the response may contain a key.
        assert!(item.get(field).is_some(), "{name}: the response has no `{field}`");
    }
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no string at {pointer}"))
}

#[tokio::test]
#[allow(clippy::too_many_lines)] // sequence of calls
async fn every_operation_succeeds_and_its_response_matches_the_specification() {
    let (sandbox, client) = start().await;
    let spec = format!("{}/../tests/spec/operations.json", env!("CARGO_MANIFEST_DIR"));
    let spec = serde_json::from_str(&std::fs::read_to_string(spec).expect("the file")).expect("valid JSON");
    let mut tour = Tour { sandbox, spec, client };

    let email = "ada@example.org";
    tour.call("account.register", &[], json!({"email": email, "password": PASSWORD})).await;
    tour.call("account.resend_code", &[], json!({"email": email})).await;
    let code = tour.sandbox.mailed_code(email).expect("a code was mailed");
    let account = tour.call("account.verify_email", &[], json!({"email": email, "code": code})).await;
    let login = json!({"email": email, "password": PASSWORD});
    let tokens = tour.call("account.login", &[], login.clone()).await;
    tour.sandbox.require_second_factor(email).expect("the account is there");
    let factor = tour.call("account.login", &[], login).await;
    let factor = json!({"temp_token": factor["temp_token"], "otp_token": "123456"});
    tour.call("account.verify_second_factor", &[], factor).await;
    let (key, token) = (text(&account, "/application/api_key"), text(&tokens, "/access_token"));
    let partner = builder(&tour.sandbox).api_key(key).access_token(token).build().expect("a client");
    let ours = std::mem::replace(&mut tour.client, partner);
    let organization = text(&account, "/organization/uuid");
    let application = text(&account, "/application/uuid");
    tour.call("account.list_organizations", &[], Value::Null).await;
    tour.call("account.list_applications", &[organization], Value::Null).await;
    tour.call("account.retrieve_application", &[organization, application], Value::Null).await;
    let theirs = tour.call("workflows.create", &[], json!({"workflow_type": "kyc"})).await;
    let partner = std::mem::replace(&mut tour.client, ours);

    let workflow = json!({"workflow_type": "kyc", "is_liveness_enabled": true, "is_email_verification_enabled": true});
    let workflow = tour.call("workflows.create", &[], workflow).await;
    let workflow_id = text(&workflow, "/uuid");
    tour.call("workflows.list", &[], json!({})).await;
    tour.call("workflows.retrieve", &[workflow_id], Value::Null).await;
    tour.call("workflows.update", &[workflow_id], json!({"workflow_label": "Tour"})).await;

    let mut sessions = Vec::new();
    for user in ["user-1", "user-2", "user-3", "user-4"] {
        let params = json!({"workflow_id": workflow_id, "vendor_data": user});
        let session = tour.call("sessions.create", &[], params).await;
        let session_id = text(&session, "/session_id").to_owned();
        tour.sandbox.complete(&session_id, didit_sandbox::Scenario::Approve).expect("the session can be completed");
        sessions.push((session_id, session["session_number"].clone()));
    }
    let first = sessions[0].0.as_str();
    tour.call("sessions.list", &[], json!({})).await;
    tour.call("sessions.retrieve_decision", &[first], Value::Null).await;
    tour.call("sessions.retrieve_decision_with_events", &[first], Value::Null).await;
    tour.call("sessions.update_status", &[first], json!({"new_status": "Declined", "comment": "Tour"})).await;
    tour.call("sessions.reviews.create", &[first], json!({"new_status": "Approved", "comment": "Tour"})).await;
    tour.call("sessions.reviews.list", &[first], json!({})).await;
    tour.call("sessions.generate_pdf", &[first], Value::Null).await;
    let shared = tour.call("sessions.share", &[first], json!({"for_application_id": application})).await;
    let ours = std::mem::replace(&mut tour.client, partner);
    let import = json!({"share_token": shared["share_token"], "trust_review": true, "workflow_id": theirs["uuid"]});
    tour.call("sessions.import_shared", &[], import).await;
    tour.client = ours;

    tour.call("blocklist.add", &[], json!({"session_id": first, "blocklist_face": true})).await;
    tour.call("blocklist.list", &[], json!({})).await;
    tour.call("blocklist.remove", &[], json!({"session_id": first, "unblock_face": true})).await;

    let form = json!({
        "title": "Tour", "languages": ["en"],
        "form_elements": [{"element_type": "short_text", "label": {"en": "Occupation?"}}],
    });
    let form = tour.call("questionnaires.create", &[], form).await;
    let form = text(&form, "/questionnaire_id");
    tour.call("questionnaires.list", &[], json!({})).await;
    tour.call("questionnaires.retrieve", &[form], Value::Null).await;
    tour.call("questionnaires.update", &[form], json!({"title": "Tour, again"})).await;
    tour.call("questionnaires.delete", &[form], Value::Null).await;

    tour.call("users.list", &[], json!({})).await;
    tour.call("users.retrieve", &["user-1"], Value::Null).await;
    tour.call("users.update", &["user-1"], json!({"display_name": "Ada"})).await;
    tour.call("users.update_status", &["user-1"], json!({"status": "FLAGGED"})).await;
    tour.call("users.batch_delete", &[], json!({"vendor_data_list": ["user-1"]})).await;

    tour.call("billing.retrieve_balance", &[], Value::Null).await;
    tour.call("billing.top_up", &[], json!({"amount_in_dollars": 50})).await;
    tour.call("webhooks.retrieve", &[], Value::Null).await;
    tour.call("webhooks.update", &[], json!({"webhook_url": Value::Null})).await;

    crate::behave(&tour.sandbox, |behaviour| behaviour.delete_returns_body = true);
    tour.call("sessions.delete", &[first], Value::Null).await;
    let why = json!({"deletion_instruction": "privacy_erasure"});
    tour.call("sessions.delete_with", &[&sessions[1].0], why).await;
    tour.call("sessions.batch_delete", &[], json!({"session_numbers": [sessions[2].1]})).await;
    tour.call("workflows.delete", &[workflow_id], Value::Null).await;

    let left_out = tour.left_out();
    assert!(left_out.is_empty(), "operations without a successful call: {left_out:?}");
    assert!(!operations().any(|operation| is_call_of(operation, "GET", &format!("/v3/{UNKNOWN}/"), &[])));
}
