//! Values of the wrong type in every field of every request body, from the description of the platform's API.

use crate::requests::json_of;
use crate::{finished, start};
use didit_sandbox::{Sandbox, Scenario};
use serde_json::{Value, json};

const OPERATIONS: &str = include_str!("../../../tests/spec/operations.json");

/// Returns values that a field of this type does not accept.
fn wrong(kind: &str) -> Vec<Value> {
    match kind {
        "any" => vec![],
        "bool" => vec![json!("yes"), json!(1), json!({})],
        "int" => vec![json!("x"), json!("5"), json!(1.5), json!(true), json!([]), json!(u64::MAX)],
        "num" => vec![json!("x"), json!({"a": 1}), json!(true)],
        "object" => vec![json!("x"), json!(5), json!([])],
        "date" => vec![json!({"a": 1}), json!("tomorrow"), json!("20200101"), json!("2020-02-30"), json!(5)],
        "datetime" => vec![json!("tomorrow"), json!(5)],
        "uri" => vec![json!("://"), json!("nowhere"), json!(5), json!({})],
        "{string: string}" => vec![json!("x"), json!(5), json!({"en": 5})],
        "[string]" => vec![json!("x"), json!({}), json!([{}]), json!([null])],
        "[uuid]" => vec![json!("x"), json!([5]), json!(["x"])],
        list if list.starts_with('[') => vec![json!("x"), json!(5), json!({}), json!([5])],
        "uuid" => vec![json!("x"), json!(5), json!({})],
        "email" => vec![json!("x"), json!(5), json!([])],
        "ElementValidation" => vec![json!("x"), json!([])],
        // Strings, and the enums.
        _ => vec![json!({"a": 1}), json!(5), json!(true), json!(["x"])],
    }
}

/// Returns a body with one field, by its path: `contact_details.email`, `features[].label`.
fn body_with(path: &str, value: &Value) -> Value {
    path.rsplit('.').fold(value.clone(), |value, part| match part.strip_suffix("[]") {
        Some(list) => json!({list: [value]}),
        None => json!({part: value}),
    })
}

/// Returns whether an error response is about a field.
fn names(error: &Value, path: &str) -> bool {
    // The platform names the amount in a sentence.
    path == "amount_in_dollars" && error[0].as_str().is_some_and(|text| text.contains(path))
        || path
            .split('.')
            .try_fold(error, |error, part| match part.strip_suffix("[]") {
                Some(list) => error.get(list)?.get(0),
                None => error.get(part),
            })
            .is_some_and(|messages| !messages.is_null())
}

fn target(sandbox: &Sandbox, path: &str, session: &str, form: &str) -> String {
    let path = path
        .replace("{sessionId}", session)
        .replace("{session_id}", session)
        .replace("{settings_uuid}", &sandbox.workflow_id())
        .replace("{questionnaire_uuid}", form)
        .replace("{vendor_data}", "user-1");
    if path.starts_with("/v3/") { path } else { format!("/auth/v2{path}") }
}

#[tokio::test]
async fn a_value_of_the_wrong_type_is_rejected_by_field_in_every_body() {
    let (sandbox, client) = start().await;
    let session = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let form = json!({"title": "t", "languages": ["en"], "form_elements": [
        {"element_type": "short_text", "label": {"en": "x"}}]});
    let (status, form) = json_of(&sandbox, "POST", "/v3/questionnaires/", &form.to_string()).await;
    assert_eq!(status, 201, "{form}");
    let form = form["questionnaire_id"].as_str().expect("an ID");
    let operations: Vec<Value> = serde_json::from_str(OPERATIONS).expect("JSON");
    let mut fields = 0;
    for operation in &operations {
        let method = operation["method"].as_str().expect("a method");
        let path = target(&sandbox, operation["path"].as_str().expect("a path"), &session, form);
        for field in operation["body"].as_array().expect("a list") {
            let (name, kind) = (field["name"].as_str().expect("a name"), field["type"].as_str().expect("a type"));
            for value in wrong(kind) {
                // These are documented as strings, and integers are accepted too.
                if name == "session_numbers" && value == json!([5]) {
                    continue;
                }
                let body = complete(method, &path, body_with(name, &value));
                let (status, error) = json_of(&sandbox, method, &path, &body.to_string()).await;
                assert_eq!(status, 400, "{method} {path} {body}: {error}");
                assert!(names(&error, name), "{method} {path} {body}: {error}");
                fields += 1;
            }
        }
    }
    assert!(fields > 400, "{fields}");
}

/// Adds the required fields of an endpoint that checks them before it looks at a UUID.
fn complete(method: &str, path: &str, mut body: Value) -> Value {
    let rest = match (method, path) {
        ("POST", "/v3/session/import-shared/") => json!({"share_token": "t", "trust_review": true}),
        ("POST", "/auth/v2/programmatic/register/") => json!({"email": "a@b.example", "password": "p"}),
        _ => json!({}),
    };
    for (name, value) in rest.as_object().expect("an object") {
        if body.get(name).is_none() {
            body[name] = value.clone();
        }
    }
    body
}

#[tokio::test]
async fn invalid_urls_and_amounts_are_rejected_and_null_is_the_same_as_absent() {
    let (sandbox, client) = start().await;
    finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let workflow_id = sandbox.workflow_id();
    for callback in ["://", "nowhere", "http://"] {
        let body = json!({"workflow_id": workflow_id, "callback": callback}).to_string();
        let (status, error) = json_of(&sandbox, "POST", "/v3/session/", &body).await;
        assert!(status == 400 && error["callback"][0].is_string(), "{callback}: {error}");
    }
    for callback in ["app://done", "https://example.org/done?a=b"] {
        let body = json!({"workflow_id": workflow_id, "callback": callback}).to_string();
        assert_eq!(json_of(&sandbox, "POST", "/v3/session/", &body).await.0, 201);
    }
    for amount in ["\"NaN\"", "\"inf\"", "\"-inf\"", "\"1e400\"", "1e400", "true", "[]", "null", "inf"] {
        let body = format!("{{\"amount_in_dollars\": {amount}}}");
        assert_eq!(json_of(&sandbox, "POST", "/v3/billing/top-up/", &body).await.0, 400, "{amount}");
    }
    assert_eq!(json_of(&sandbox, "POST", "/v3/billing/top-up/", "{\"amount_in_dollars\": \"60.5\"}").await.0, 200);

    let workflow = format!("/v3/workflows/{workflow_id}/");
    let (_, before) = json_of(&sandbox, "GET", &workflow, "").await;
    let body =
        json!({"is_default": null, "workflow_label": null, "documents_allowed": null, "status": null}).to_string();
    let (status, after) = json_of(&sandbox, "PATCH", &workflow, &body).await;
    assert_eq!(status, 200, "{after}");
    for name in ["is_default", "workflow_label", "documents_allowed", "status"] {
        assert_eq!(after[name], before[name], "{name}");
    }
    let body = json!({"status": null, "approved_emails": null, "date_of_birth": null}).to_string();
    let (status, user) = json_of(&sandbox, "PATCH", "/v3/users/user-1/", &body).await;
    assert_eq!((status, &user["status"], &user["approved_emails"]), (200, &json!("ACTIVE"), &json!([])));
}
