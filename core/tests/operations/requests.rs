//! Requests that no client of ours sends: methods, media types, sizes and values that the platform refuses.

use crate::{Answer, UNKNOWN, behave, done, finished, http, other_account, session, start};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use didit_sandbox::{Lists, Sandbox, Scenario};
use serde_json::{Value, json};
use std::time::Duration;

/// Sends a request with the API key.
pub(crate) async fn send(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> Answer {
    let key = sandbox.api_key();
    http(method, &format!("{}{path}", sandbox.base_url()), &[("x-api-key", &key)], body).await
}

/// As [`send`], with the JSON of the response.
pub(crate) async fn json_of(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> (u16, Value) {
    let answer = send(sandbox, method, path, body).await;
    (answer.status, serde_json::from_slice(&answer.body).unwrap_or_default())
}

#[tokio::test]
async fn an_invalid_limit_or_offset_is_rejected_by_field() {
    let (sandbox, _client) = start().await;
    for lists in [Lists::Page, Lists::Array] {
        behave(&sandbox, |behaviour| behaviour.lists = lists);
        for list in ["sessions", "workflows", "questionnaires", "users", "blocklist"] {
            for (name, value) in [
                ("limit", "0"),
                ("limit", "-1"),
                ("limit", "many"),
                ("limit", "1.5"),
                ("limit", "18446744073709551616"),
                ("offset", "-1"),
                ("offset", "x"),
            ] {
                let (status, body) = json_of(&sandbox, "GET", &format!("/v3/{list}/?{name}={value}"), "").await;
                assert_eq!(status, 400, "{list} {name}={value}");
                assert!(body[name][0].is_string(), "{body}");
            }
            for query in ["limit=1", "limit=100000", "offset=0", "limit=", "offset=18446744073709551615"] {
                let (status, _) = json_of(&sandbox, "GET", &format!("/v3/{list}/?{query}"), "").await;
                assert_eq!(status, 200, "{list} {query}");
            }
        }
    }
}

#[tokio::test]
async fn another_method_of_a_path_is_rejected_with_the_allowed_ones() {
    let (sandbox, _client) = start().await;
    for (method, path, allowed) in [
        ("GET", "/v3/session/".to_owned(), "POST"),
        ("POST", "/v3/sessions/".to_owned(), "GET"),
        ("PUT", "/v3/workflows/".to_owned(), "GET, POST"),
        ("PUT", format!("/v3/workflows/{UNKNOWN}/"), "GET, PATCH, DELETE"),
        ("POST", format!("/v3/session/{UNKNOWN}/decision/"), "GET"),
        ("GET", format!("/v3/session/{UNKNOWN}/delete/"), "DELETE"),
        ("POST", format!("/v3/session/{UNKNOWN}/update-status/"), "PATCH"),
        ("DELETE", format!("/v3/sessions/{UNKNOWN}/reviews/"), "GET, POST"),
        ("GET", format!("/v3/session/{UNKNOWN}/sandbox/arm/"), "POST"),
        ("GET", "/v3/blocklist/add/".to_owned(), "POST"),
        ("DELETE", "/v3/users/delete/".to_owned(), "POST, GET, PATCH"),
        ("GET", "/v3/users/user-1/update-status/".to_owned(), "PATCH"),
        ("POST", "/v3/billing/balance/".to_owned(), "GET"),
        ("GET", "/v3/billing/top-up/".to_owned(), "POST"),
        ("DELETE", "/v3/webhook/".to_owned(), "GET, PATCH"),
        ("DELETE", "/v3/questionnaires/".to_owned(), "GET, POST"),
        ("GET", "/auth/v2/programmatic/login/".to_owned(), "POST"),
        ("POST", "/auth/v2/organizations/me/".to_owned(), "GET"),
        ("POST", "/media/portrait".to_owned(), "GET"),
        ("POST", "/v1/sandbox/scenarios/".to_owned(), "GET"),
        ("POST", "/_sandbox/health".to_owned(), "GET"),
        ("GET", "/_sandbox/faults".to_owned(), "POST, DELETE"),
        ("DELETE", "/dashboard/".to_owned(), "GET, HEAD"),
        ("POST", "/dashboard/workflows/".to_owned(), "GET, HEAD"),
        ("PUT", "/dashboard/faults/".to_owned(), "GET, HEAD, POST"),
        ("PUT", format!("/session/{UNKNOWN}"), "GET, HEAD, POST"),
    ] {
        let answer = send(&sandbox, method, &path, "").await;
        assert_eq!(answer.status, 405, "{method} {path}");
        let mut methods: Vec<&str> = answer.headers["allow"].to_str().expect("ASCII").split(", ").collect();
        methods.sort_unstable();
        let mut allowed: Vec<&str> = allowed.split(", ").collect();
        allowed.sort_unstable();
        assert_eq!(methods, allowed, "{method} {path}");
    }
    for path in ["/v3/session/more/than/that/", "/v3/none/", "/v3/", "/auth/v2/", "/auth/", "/media/", "/_sandbox/none"]
    {
        assert_eq!(send(&sandbox, "GET", path, "").await.status, 404, "{path}");
    }
    // A path without its method is not revealed to a caller without a key.
    let answer = http("GET", &format!("{}/v3/session/", sandbox.base_url()), &[], "").await;
    assert_eq!(answer.status, 403);
}

#[tokio::test]
async fn media_types_are_compared_without_case_and_parameters() {
    let (sandbox, _client) = start().await;
    let url = format!("{}/v3/session/", sandbox.base_url());
    let body = json!({"workflow_id": sandbox.workflow_id()}).to_string();
    let key = sandbox.api_key();
    for (kind, status) in [
        ("application/json", 201),
        ("Application/JSON; charset=utf-8", 201),
        ("APPLICATION/JSON ;charset=UTF-8", 201),
        ("application/jsonp", 415),
        ("text/plain", 415),
        ("", 415),
    ] {
        let answer = http("POST", &url, &[("x-api-key", &key), ("content-type", kind)], &body).await;
        assert_eq!(answer.status, status, "{kind}");
    }
}

#[tokio::test]
async fn a_body_of_more_than_16_mebibytes_is_too_large() {
    const MOST: usize = 16 * 1024 * 1024;
    let (sandbox, _client) = start().await;
    let body = |size: usize| {
        let frame = json!({"workflow_id": sandbox.workflow_id(), "metadata": ""}).to_string();
        let text = "x".repeat(size - frame.len());
        frame.replace("\"metadata\":\"\"", &format!("\"metadata\":\"{text}\""))
    };
    assert_eq!(send(&sandbox, "POST", "/v3/session/", &body(MOST)).await.status, 201);
    for path in ["/v3/session/", "/_sandbox/events", "/dashboard/clock/"] {
        let (status, answer) = json_of(&sandbox, "POST", path, &body(MOST + 1)).await;
        assert_eq!(status, 413, "{path}");
        assert!(answer["detail"].is_string());
    }
    assert_eq!(send(&sandbox, "POST", "/v3/session/", &body(2 * MOST)).await.status, 413);
}

/// Returns the identifiers of the sessions in a list.
async fn listed(sandbox: &Sandbox, query: &[(&str, &str)]) -> Vec<String> {
    let url = reqwest::Url::parse_with_params(&sandbox.base_url(), query).expect("a URL");
    let query = url.query().unwrap_or_default();
    let (status, page) = json_of(sandbox, "GET", &format!("/v3/sessions/?{query}"), "").await;
    assert_eq!(status, 200, "{query}: {page}");
    let rows = page["results"].as_array().expect("a list");
    rows.iter().map(|row| row["session_id"].as_str().expect("an ID").to_owned()).collect()
}

#[tokio::test]
async fn sessions_are_filtered_by_everything_that_a_filter_names() {
    let (sandbox, client) = start().await;
    let approved = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let expired = finished(&sandbox, &client, "user-2", Scenario::DeclineDocumentExpired).await;
    let address = finished(&sandbox, &client, "user-3", Scenario::DeclinePoaAddressMismatch).await;
    let review = finished(&sandbox, &client, "user-4", Scenario::ReviewAmlPossibleMatch).await;
    let open = session(&sandbox, &client, "user-1").await.session_id;
    let all = [&open, &review, &address, &expired, &approved].map(String::clone);
    let uuid = sandbox.workflow_id();
    let (_, workflow) = json_of(&sandbox, "GET", &format!("/v3/workflows/{uuid}/"), "").await;
    let stable = workflow["workflow_id"].as_str().expect("an ID");
    let (_, user) = json_of(&sandbox, "GET", "/v3/users/user-1/", "").await;
    let user = user["didit_internal_id"].as_str().expect("an ID");
    let list = |name: &'static str, value: &str| {
        let (value, sandbox) = (value.to_owned(), &sandbox);
        async move { listed(sandbox, &[(name, &value)]).await }
    };
    // The identifier of the version, which callers have, and that of the workflow.
    for id in [uuid.clone(), stable.to_owned(), format!("{UNKNOWN},{uuid}")] {
        assert_eq!(list("workflow_id", &id).await, all, "{id}");
    }
    assert!(list("workflow_id", UNKNOWN).await.is_empty());
    // Malformed identifiers are ignored.
    for id in ["seventeen".to_owned(), format!("{uuid},x"), format!("x,{uuid}")] {
        assert_eq!(list("workflow_id", &id).await, all, "{id}");
    }
    assert!(list("workflow_id", &format!("x,{UNKNOWN}")).await.is_empty());
    for (name, value, found) in [
        ("document_type", "P", vec![&review, &address, &expired, &approved]),
        ("document_type", "Passport", vec![&review, &address, &expired, &approved]),
        ("document_type", "ID,DL", vec![]),
        ("warning", "DOCUMENT_EXPIRED", vec![&expired]),
        ("warning", "DOCUMENT_EXPIRED,ADDRESS_MISMATCH_WITH_PROVIDED", vec![&address, &expired]),
        ("warning", "LOW_FACE_MATCH_SIMILARITY", vec![]),
        ("region", "Madrid", vec![&address]),
        ("region", "Nowhere", vec![]),
        ("session_type", "HOSTED", all.iter().collect()),
        ("session_type", "API,ALL", all.iter().collect()),
        ("session_type", "API,MIGRATED", vec![]),
        ("api_service", "AML", vec![]),
        ("session_kind", "user", all.iter().collect()),
        ("session_kind", "all", all.iter().collect()),
        ("session_kind", "business", vec![]),
        ("screened_full_name", "sandbox", vec![&review]),
        ("screened_full_name", "Nobody", vec![]),
        ("organization_name", "Sandbox", vec![]),
        ("is_kyc_to_be_reviewed", "true", vec![&review]),
        ("is_kyc_to_be_reviewed", "False", vec![&open, &address, &expired, &approved]),
        ("didit_internal_id", user, vec![&open, &approved]),
        ("didit_internal_id", UNKNOWN, vec![]),
        ("euuid", user, vec![&open, &approved]),
        ("euuid", UNKNOWN, vec![]),
        ("document_name", "sandbox-muñoz", vec![&review, &address, &expired, &approved]),
        ("document_name", "Nobody", vec![]),
        ("status_initialized_as_in_review", "true", vec![&review]),
        ("status_initialized_as_in_review", "false", vec![&open, &address, &expired, &approved]),
        ("search", &review, vec![&review]),
        ("search", &review[..8].to_uppercase(), vec![&review]),
        ("search", "5", vec![&open]),
        ("search", "USER-1", vec![&open, &approved]),
        ("search", "muñoz", vec![&review, &address, &expired, &approved]),
        ("search", "nobody", vec![]),
    ] {
        assert_eq!(list(name, value).await, found.into_iter().cloned().collect::<Vec<_>>(), "{name}={value}");
    }
    assert!(listed(&sandbox, &[("didit_internal_id", user), ("vendor_data", "user-2")]).await.is_empty());
    // A later decision does not change how the verification ended.
    let decide = json!({"new_status": "Approved"}).to_string();
    let path = format!("/v3/session/{review}/update-status/");
    assert_eq!(json_of(&sandbox, "PATCH", &path, &decide).await.0, 200);
    assert_eq!(list("status_initialized_as_in_review", "true").await, std::slice::from_ref(&review));
    assert!(list("is_kyc_to_be_reviewed", "true").await.is_empty());
    let contact = json!({"workflow_id": uuid, "contact_details": {"email": "ada@example.org"}}).to_string();
    let (_, contact) = json_of(&sandbox, "POST", "/v3/session/", &contact).await;
    for (search, found) in [("ADA@ex", true), ("example.org", false)] {
        assert_eq!(list("search", search).await.len(), usize::from(found), "{search}");
    }
    let number = contact["session_number"].to_string();
    assert_eq!(list("search", &number).await[0], contact["session_id"].as_str().expect("an ID"));
    for (name, value) in [
        ("didit_internal_id", "x".to_owned()),
        ("euuid", "x".to_owned()),
        ("status_initialized_as_in_review", "maybe".to_owned()),
        ("session_type", "hosted".to_owned()),
        ("session_kind", "person".to_owned()),
        ("api_service", "NONE".to_owned()),
        ("is_kyc_to_be_reviewed", "maybe".to_owned()),
    ] {
        let (status, error) = json_of(&sandbox, "GET", &format!("/v3/sessions/?{name}={value}"), "").await;
        assert!(status == 400 && error.get(name).is_some(), "{name}={value}: {error}");
    }
}

#[tokio::test]
async fn sessions_are_filtered_by_day_in_utc() {
    let (sandbox, client) = start().await;
    // The session is created at a known time.
    let created = 4_102_444_800 + 43_200; // 2100-01-01 12:00 UTC
    sandbox.advance(Duration::from_secs((created - sandbox.now()).unsigned_abs()));
    let id = session(&sandbox, &client, "user-1").await.session_id;
    for (name, value, found) in [
        ("date_from", "2100-01-01", true),
        ("date_from", "2100-01-01T00:00:00", true),
        ("date_from", "2100-01-01T23:59:59Z", true),
        ("date_from", "2100-01-01T23:59:59.5-01:00", false),
        ("date_from", "2100-01-02", false),
        ("date_from", "9999-12-31", false),
        ("date_to", "2100-01-01", true),
        ("date_to", "2100-01-01 00:00", true),
        ("date_to", "2100-01-01T00:00:00Z", true),
        ("date_to", "2099-12-31T23:59:59Z", false),
        ("date_to", "0001-01-01", false),
        ("date_to", "9999-12-31", true),
    ] {
        let expected = if found { vec![id.clone()] } else { vec![] };
        assert_eq!(listed(&sandbox, &[(name, value)]).await, expected, "{name}={value}");
    }
    for value in ["20200101", "2100-1-1", "2100-02-30", "yesterday", "2100-01-01T", "2100-01-01T25:00:00", "4102444800"]
    {
        for name in ["date_from", "date_to"] {
            let (status, error) = json_of(&sandbox, "GET", &format!("/v3/sessions/?{name}={value}"), "").await;
            assert!(status == 400 && error[name][0].is_string(), "{name}={value}: {error}");
        }
    }
}

#[tokio::test]
async fn a_decision_includes_the_events_of_the_session_on_request() {
    let (sandbox, client) = start().await;
    let id = finished(&sandbox, &client, "user-1", Scenario::ReviewAmlPossibleMatch).await;
    let path = format!("/v3/session/{id}/decision/");
    let (_, plain) = json_of(&sandbox, "GET", &path, "").await;
    assert!(plain.get("events").is_none());
    let (_, full) = json_of(&sandbox, "GET", &format!("{path}?include=events"), "").await;
    let events = full["events"].as_array().expect("a list");
    let seen: Vec<(&str, &str)> = events
        .iter()
        .map(|event| (event["event_type"].as_str().expect("a type"), event["status"].as_str().expect("a status")))
        .collect();
    assert_eq!(seen, [("CREATED", "Not Started"), ("OPENED", "In Progress"), ("COMPLETED", "In Review")]);
    assert!(events.iter().all(|event| event["created_at"].as_str().is_some_and(|time| time.ends_with('Z'))));
    let (status, error) = json_of(&sandbox, "GET", &format!("{path}?include=events,more"), "").await;
    assert!(status == 400 && error["include"][0].is_string(), "{error}");
    // The client asks for them with a method of its own.
    let decision = done(client.sessions().retrieve_decision_with_events(&id).await);
    assert!(decision.events.is_some());
}

#[tokio::test]
async fn only_the_event_of_a_resubmission_has_its_nodes() {
    let (sandbox, client) = start().await;
    let target = json!({"webhook_url": "http://127.0.0.1:1/"}).to_string();
    assert_eq!(json_of(&sandbox, "PATCH", "/v3/webhook/", &target).await.0, 200);
    let id = finished(&sandbox, &client, "user-1", Scenario::DeclineDocumentExpired).await;
    let resubmit = json!({"new_status": "Resubmitted"}).to_string();
    let path = format!("/v3/session/{id}/update-status/");
    assert_eq!(json_of(&sandbox, "PATCH", &path, &resubmit).await.0, 200);
    sandbox.start_session(&id).expect("it can be started");
    sandbox.abandon(&id).expect("it can be abandoned");
    sandbox.idle().await;
    let events: Vec<Value> =
        sandbox.deliveries().iter().map(|sent| serde_json::from_str(&sent.body).expect("JSON")).collect();
    let statuses: Vec<&str> = events.iter().map(|event| event["status"].as_str().expect("a status")).collect();
    assert_eq!(statuses, ["Not Started", "In Progress", "Declined", "Resubmitted", "In Progress", "Abandoned"]);
    for event in &events {
        assert_eq!(event.get("resubmit_info").is_some(), event["status"] == "Resubmitted", "{event}");
    }
    // By default the features that are not approved.
    let nodes = &events[3]["resubmit_info"]["nodes_to_resubmit"];
    assert_eq!(*nodes, json!([{"node_id": "feature_ocr", "feature": "OCR"}]));

    // Checks of a business cannot be resubmitted.
    let workflow = json!({"features": [{"feature": "LIVENESS"}, {"feature": "KYB_REGISTRY"}]}).to_string();
    let (_, workflow) = json_of(&sandbox, "POST", "/v3/workflows/", &workflow).await;
    let company = json!({"workflow_id": workflow["uuid"]}).to_string();
    let (_, company) = json_of(&sandbox, "POST", "/v3/session/", &company).await;
    let id = company["session_id"].as_str().expect("an ID");
    sandbox.abandon(id).expect("it is open");
    let path = format!("/v3/session/{id}/update-status/");
    assert_eq!(json_of(&sandbox, "PATCH", &path, &resubmit).await.0, 200);
    sandbox.idle().await;
    let deliveries = sandbox.deliveries();
    let event: Value = serde_json::from_str(&deliveries.last().expect("a delivery").body).expect("JSON");
    let nodes = &event["resubmit_info"]["nodes_to_resubmit"];
    assert_eq!(*nodes, json!([{"node_id": "feature_liveness", "feature": "LIVENESS"}]));
}

#[tokio::test]
async fn sessions_of_business_workflows_are_of_the_kind_business() {
    let (sandbox, client) = start().await;
    let person = session(&sandbox, &client, "user-1").await.session_id;
    let workflow = json!({"features": [{"feature": "KYB_REGISTRY"}, {"feature": "KYB_KEY_PEOPLE"}]}).to_string();
    let (_, workflow) = json_of(&sandbox, "POST", "/v3/workflows/", &workflow).await;
    let company = json!({
        "workflow_id": workflow["uuid"], "vendor_data": "company-1",
        "expected_details": {"company_name": "Sandbox Ltd", "registration_number": "5", "registry_country": "ESP"},
    });
    let (_, company) = json_of(&sandbox, "POST", "/v3/session/", &company.to_string()).await;
    let id = company["session_id"].as_str().expect("an ID").to_owned();
    sandbox.complete(&id, Scenario::DeclineKybRegistryMismatch).expect("it is open");
    let (_, decision) = json_of(&sandbox, "GET", &format!("/v3/session/{id}/decision/"), "").await;
    assert_eq!(
        (&decision["session_kind"], &decision["registry_checks"][0]["status"]),
        (&json!("business"), &json!("Declined"))
    );
    let share = json!({"for_application_id": UNKNOWN}).to_string();
    let (_, shared) = json_of(&sandbox, "POST", &format!("/v3/session/{id}/share/"), &share).await;
    assert_eq!(shared["session_kind"], "business");
    for (kind, found) in
        [("", vec![&person]), ("user", vec![&person]), ("business", vec![&id]), ("all", vec![&id, &person])]
    {
        let found: Vec<String> = found.into_iter().cloned().collect();
        assert_eq!(listed(&sandbox, &[("session_kind", kind)]).await, found, "{kind}");
    }
    for (name, found) in [("sandbox", 1), ("other", 0)] {
        let query = [("session_kind", "all"), ("organization_name", name)];
        assert_eq!(listed(&sandbox, &query).await.len(), found, "{name}");
    }
    let (_, page) = json_of(&sandbox, "GET", "/v3/sessions/?session_kind=business", "").await;
    let row = &page["results"][0];
    assert_eq!((&row["company_name"], &row["registration_number"]), (&json!("Sandbox Ltd"), &json!("5")));
    assert_eq!(row["workflow_id"], workflow["workflow_id"]);
    // A company is not a user.
    assert_eq!(json_of(&sandbox, "GET", "/v3/users/company-1/", "").await.0, 404);
}

#[tokio::test]
async fn nodes_have_the_names_of_the_platform_and_unknown_ones_are_refused() {
    let (sandbox, client) = start().await;
    let id = finished(&sandbox, &client, "user-1", Scenario::DeclineAmlHit).await;
    let (_, decision) = json_of(&sandbox, "GET", &format!("/v3/session/{id}/decision/"), "").await;
    for (list, node) in [
        ("id_verifications", "feature_ocr"),
        ("liveness_checks", "feature_liveness"),
        ("face_matches", "feature_face_match"),
        ("aml_screenings", "feature_aml"),
    ] {
        assert_eq!(decision[list][0]["node_id"], node, "{list}");
    }
    assert_eq!(decision["aml_screenings"][0]["warnings"][0]["node_id"], "feature_aml");
    let path = format!("/v3/session/{id}/update-status/");
    let resubmit = |node: &str, feature: &str| {
        json!({"new_status": "Resubmitted", "nodes_to_resubmit": [{"node_id": node, "feature": feature}]}).to_string()
    };
    for (node, feature, field) in [
        ("feature_id_verification", "OCR", "node_id"),
        ("feature_nfc", "NFC", "node_id"),
        ("feature_ocr", "LIVENESS", "feature"),
        ("", "OCR", "node_id"),
    ] {
        let (status, error) = json_of(&sandbox, "PATCH", &path, &resubmit(node, feature)).await;
        assert_eq!(status, 400, "{node} {feature}");
        assert!(error["nodes_to_resubmit"][0][field][0].is_string(), "{node} {feature}: {error}");
    }
    assert_eq!(json_of(&sandbox, "PATCH", &path, &resubmit("feature_aml", "AML")).await.0, 200);
}

#[tokio::test]
async fn a_shared_session_names_the_application_that_shared_it() {
    let (sandbox, client) = start().await;
    let (_, ours) = sandbox.application();
    let partner = other_account(&sandbox, "partner@example.org").await;
    let partner = partner.application.expect("an application");
    let (key, theirs) = (partner.api_key.expect("a key"), partner.uuid);
    let headers = [("x-api-key", key.expose()), ("content-type", "application/json")];
    let base = sandbox.base_url();
    let workflow = http("POST", &format!("{base}/v3/workflows/"), &headers, "{}").await;
    let workflow: Value = serde_json::from_slice(&workflow.body).expect("JSON");
    let id = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let share = json!({"for_application_id": theirs}).to_string();
    let (_, shared) = json_of(&sandbox, "POST", &format!("/v3/session/{id}/share/"), &share).await;
    let token = shared["share_token"].as_str().expect("a token");

    // The token is a JSON Web Token that can be decoded.
    let parts: Vec<&str> = token.split('.').collect();
    let claims = URL_SAFE_NO_PAD.decode(parts[1]).expect("base64");
    let claims: Value = serde_json::from_slice(&claims).expect("JSON");
    let expected = (&json!(id), &json!(ours), &json!(theirs));
    assert_eq!((&claims["session_id"], &claims["application_id"], &claims["for_application_id"]), expected);
    assert_eq!(claims["exp"].as_i64().expect("a time") - claims["iat"].as_i64().expect("a time"), 3600);
    assert_eq!(parts.len(), 3);

    let import = json!({"share_token": token, "trust_review": true, "workflow_id": workflow["uuid"]}).to_string();
    let imported = http("POST", &format!("{base}/v3/session/import-shared/"), &headers, &import).await;
    let imported: Value = serde_json::from_slice(&imported.body).expect("JSON");
    assert_eq!(imported["shared_from_session"], json!({"session_id": id, "application_id": ours}));
}

#[tokio::test]
async fn older_webhook_versions_have_an_object_per_feature() {
    let (sandbox, client) = start().await;
    for (version, document) in [("v3", "id_verifications"), ("v2", "id_verification"), ("v1", "kyc")] {
        let settings = json!({"webhook_url": "http://127.0.0.1:1/", "webhook_version": version}).to_string();
        assert_eq!(json_of(&sandbox, "PATCH", "/v3/webhook/", &settings).await.0, 200);
        let id = finished(&sandbox, &client, version, Scenario::DeclineDocumentExpired).await;
        sandbox.idle().await;
        let deliveries = sandbox.deliveries();
        let event = deliveries.iter().rfind(|sent| sent.session_id.as_ref() == Some(&id)).expect("a delivery");
        let event: Value = serde_json::from_str(&event.body).expect("JSON");
        let decision = &event["decision"];
        let item = if version == "v3" { &decision[document][0] } else { &decision[document] };
        assert_eq!(item["status"], "Declined", "{version}: {decision}");
        assert_eq!(decision["id_verifications"].is_array(), version == "v3");
        assert_eq!(decision["liveness"].is_object(), version != "v3");
        assert_eq!(decision.get("aml_screenings").is_some(), version == "v3");
        assert_eq!(decision["aml"], Value::Null);
    }
}

#[tokio::test]
async fn a_top_up_is_paid_on_the_page_of_its_url() {
    let (sandbox, _client) = start().await;
    let top_up = json!({"amount_in_dollars": 50.5, "success_url": "https://shop.example/paid", "cancel_url": "https://shop.example/no"});
    let (_, checkout) = json_of(&sandbox, "POST", "/v3/billing/top-up/", &top_up.to_string()).await;
    let url = checkout["checkout_session_url"].as_str().expect("a URL");
    let page = http("GET", url, &[], "").await;
    let text = String::from_utf8_lossy(&page.body).into_owned();
    assert!(page.status == 200 && text.contains("$50.5000") && text.contains("https://shop.example/no"), "{text}");
    // Paid once.
    for _ in 0..2 {
        let form = [("content-type", "application/x-www-form-urlencoded")];
        let paid = http("POST", url, &form, "action=pay").await;
        assert_eq!((paid.status, paid.headers["location"].to_str().ok()), (303, Some("https://shop.example/paid")));
    }
    let (_, balance) = json_of(&sandbox, "GET", "/v3/billing/balance/", "").await;
    assert_eq!(balance["balance"], "193.0000");
    assert!(String::from_utf8_lossy(&http("GET", url, &[], "").await.body).contains("were added to the balance"));
    assert_eq!(http("POST", url, &[], "").await.status, 422);
    assert_eq!(http("GET", &format!("{}/checkout/none", sandbox.base_url()), &[], "").await.status, 404);
}

#[tokio::test]
async fn the_credentials_name_the_application() {
    let (sandbox, _client) = start().await;
    let (_, credentials) = json_of(&sandbox, "GET", "/_sandbox/credentials", "").await;
    let (organization, application) = sandbox.application();
    assert_eq!(
        (&credentials["organization_id"], &credentials["application_id"]),
        (&json!(organization), &json!(application))
    );
}
