//! Sandbox: controls over HTTP, faults, verification pages, several sandboxes in one process.

use crate::support::{Reply, Scripted};
use crate::{
    DAY, MINUTE, PASSWORD, UNKNOWN, builder, client, done, http, logs, other_account, refused, session, start,
};
use didit::models::{
    BatchDeleteSessions, BatchDeleteUsers, CreateSession, ListSessions, LoginParams, SessionStatus, UpdateWebhook,
};
use didit::{ApiErrorKind, Didit, Error, Patch, RequestOptions};
use didit_sandbox::{Behaviour, Compat, Fault, RandomFaults, Sandbox, Scenario};
use serde_json::{Value, json};
use std::time::Duration;

/// Calls a control over HTTP. Returns the status and the JSON body.
async fn control(sandbox: &Sandbox, method: &str, path: &str, body: Value) -> (u16, Value) {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let answer = http(method, &format!("{}/_sandbox/{path}", sandbox.base_url()), &[], &body).await;
    (answer.status, serde_json::from_slice(&answer.body).expect("JSON"))
}

/// Calls a control and expects status 200.
async fn steer(sandbox: &Sandbox, method: &str, path: &str, body: Value) -> Value {
    let (status, answer) = control(sandbox, method, path, body).await;
    assert_eq!(status, 200, "{method} {path}: {answer}");
    answer
}

fn of_workflow(sandbox: &Sandbox) -> CreateSession {
    CreateSession::builder().workflow_id(sandbox.workflow_id()).build()
}

async fn count(client: &Didit) -> usize {
    done(client.sessions().list(ListSessions::default()).await).results.len()
}

/// Creates a client with retries.
fn patient(sandbox: &Sandbox) -> Didit {
    let client = builder(sandbox).api_key(sandbox.api_key()).build().expect("a client");
    client.with_options(RequestOptions::builder().max_retries(2).build()).expect("options")
}

#[tokio::test]
async fn controls_return_credentials_and_act_as_the_user() {
    let (sandbox, client) = start().await;
    assert_eq!(steer(&sandbox, "GET", "health", Value::Null).await, json!({"ok": true}));
    let credentials = steer(&sandbox, "GET", "credentials", Value::Null).await;
    for (name, value) in [
        ("base_url", sandbox.base_url()),
        ("account_base_url", sandbox.account_base_url()),
        ("api_key", sandbox.api_key()),
        ("workflow_id", sandbox.workflow_id()),
        ("webhook_secret", sandbox.webhook_secret()),
    ] {
        assert_eq!(credentials[name], value.as_str());
    }
    // Format of newer sandbox keys.
    assert!(sandbox.api_key().strip_prefix("sk_test_").is_some_and(|rest| rest.len() == 43));
    let status = async |session_id: &str| done(client.sessions().retrieve_decision(session_id).await).status;
    let act = async |session_id: &str, action: &str, body: Value| {
        control(&sandbox, "POST", &format!("sessions/{session_id}/{action}"), body).await.0
    };
    let one = session(&sandbox, &client, "user-1").await.session_id;
    assert_eq!(act(&one, "start", Value::Null).await, 200);
    assert_eq!(status(&one).await, SessionStatus::InProgress);
    assert_eq!(act(&one, "complete", json!({"scenario": "win"})).await, 400);
    assert_eq!(act(&one, "complete", json!({"scenario": "review_aml_possible_match"})).await, 200);
    assert_eq!(status(&one).await, SessionStatus::InReview);
    assert_eq!(act(&one, "abandon", Value::Null).await, 400, "it is over");
    let two = session(&sandbox, &client, "user-2").await.session_id;
    assert_eq!(act(&two, "complete", Value::Null).await, 200);
    assert_eq!(status(&two).await, SessionStatus::Approved);
    let three = session(&sandbox, &client, "user-3").await.session_id;
    assert_eq!(act(&three, "expire", Value::Null).await, 200);
    assert_eq!(status(&three).await, SessionStatus::Expired);
    let four = session(&sandbox, &client, "user-4").await.session_id;
    assert_eq!(act(&four, "abandon", Value::Null).await, 200);
    assert_eq!(status(&four).await, SessionStatus::Abandoned);
    assert_eq!(act(&two, "expire", Value::Null).await, 200);
    assert_eq!(status(&two).await, SessionStatus::KycExpired);
    for action in ["start", "complete", "abandon", "expire", "await-user"] {
        assert_eq!(act(UNKNOWN, action, Value::Null).await, 404, "{action}");
    }
    let five = session(&sandbox, &client, "user-5").await.session_id;
    assert_eq!(act(&five, "await-user", Value::Null).await, 200);
    assert_eq!(status(&five).await, SessionStatus::AwaitingUser);
    assert_eq!(control(&sandbox, "GET", "nothing", Value::Null).await.0, 404);
    let broken = http("POST", &format!("{}/_sandbox/clock", sandbox.base_url()), &[], "{").await;
    assert_eq!(broken.status, 400);
}

#[tokio::test]
async fn controls_advance_the_clock_and_change_the_behaviour() {
    let (sandbox, client) = start().await;
    let before = sandbox.now();
    steer(&sandbox, "POST", "clock", json!({"advance_seconds": 86_400})).await;
    assert!(sandbox.now() - before >= 86_400);
    assert_eq!(control(&sandbox, "POST", "clock", json!({"advance_seconds": "long"})).await.0, 400);

    steer(&sandbox, "PATCH", "behaviour", json!({"lists": "array", "out_of_credits": true})).await;
    let behaviour = steer(&sandbox, "GET", "behaviour", Value::Null).await;
    assert_eq!((&behaviour["lists"], &behaviour["out_of_credits"]), (&json!("array"), &json!(true)));
    assert_eq!(behaviour["auth_mode"], "missing_403_wrong_401", "the rest stays");
    assert!(client.sessions().create(of_workflow(&sandbox)).await.is_err_and(|error| error.is_insufficient_credits()));
    // A misspelled name or value changes nothing.
    assert_eq!(control(&sandbox, "PATCH", "behaviour", json!({"list": "page"})).await.0, 400);
    assert_eq!(control(&sandbox, "PATCH", "behaviour", json!({"lists": "heap"})).await.0, 400);
    assert_eq!(steer(&sandbox, "GET", "behaviour", Value::Null).await, behaviour);
    // A preset replaces all settings, then the other fields are changed.
    steer(&sandbox, "PATCH", "behaviour", json!({"compat": "skill-4.1", "page_size": 3})).await;
    assert_eq!(sandbox.behaviour(), Behaviour { page_size: Some(3), ..Behaviour::compat(Compat::Skill41) });
    for preset in [json!("skill-1"), json!(4.1)] {
        assert_eq!(control(&sandbox, "PATCH", "behaviour", json!({"compat": preset})).await.0, 400);
    }
}

#[tokio::test]
async fn controls_read_mail_create_keys_and_require_a_second_factor() {
    let (sandbox, _client) = start().await;
    let email = "ada@example.org";
    let anonymous = builder(&sandbox).build().expect("a client");
    let account = didit::models::Register::builder().email(email).password(PASSWORD).build();
    done(anonymous.account().register(account).await);
    let code = steer(&sandbox, "GET", &format!("mail/{email}"), Value::Null).await;
    assert_eq!(code["code"].as_str().map(str::to_owned), sandbox.mailed_code(email));
    assert_eq!(control(&sandbox, "GET", "mail/nobody@example.org", Value::Null).await.0, 404);
    let code = didit::models::VerifyEmail::builder().email(email).code(code["code"].as_str().expect("a code")).build();
    done(anonymous.account().verify_email(code).await);

    steer(&sandbox, "POST", &format!("accounts/{email}/second-factor"), Value::Null).await;
    let login = LoginParams::builder().email(email).password(PASSWORD).build();
    let login = done(anonymous.account().login(login).await);
    assert!(matches!(login, didit::models::Login::SecondFactorRequired(_)));
    let (status, _) = control(&sandbox, "POST", "accounts/nobody@example.org/second-factor", Value::Null).await;
    assert_eq!(status, 404);

    let key = steer(&sandbox, "POST", "keys", json!({"expired": true})).await;
    let late = client(&sandbox, key["api_key"].as_str().expect("a key"));
    let refusal = refused(late.billing().retrieve_balance().await, 401, ApiErrorKind::Authentication);
    assert_eq!(refusal.detail.as_deref(), Some("This API key has expired."));
    let key = steer(&sandbox, "POST", "keys", json!({})).await;
    done(client(&sandbox, key["api_key"].as_str().expect("a key")).billing().retrieve_balance().await);
}

#[tokio::test]
async fn controls_list_calls_and_deliveries_and_reset_the_sandbox() {
    let (sandbox, client) = start().await;
    let listener = Scripted::start([Reply::json(200, "{}")]).await;
    let target = UpdateWebhook { webhook_url: Patch::Set(listener.url()), ..UpdateWebhook::default() };
    done(client.webhooks().update(target).await);
    steer(&sandbox, "POST", "events", json!({"webhook_type": "moon.risen"})).await;
    steer(&sandbox, "POST", "idle", Value::Null).await;
    let log = steer(&sandbox, "GET", "deliveries", Value::Null).await;
    assert_eq!((&log[0]["webhook_type"], &log[0]["status"]), (&json!("moon.risen"), &json!(200)));
    let uuid = log[0]["uuid"].as_str().expect("an identifier");
    steer(&sandbox, "POST", &format!("deliveries/{uuid}/resend"), Value::Null).await;
    steer(&sandbox, "POST", "idle", Value::Null).await;
    assert_eq!(listener.requests().len(), 2);
    assert_eq!(control(&sandbox, "POST", "deliveries/none/resend", Value::Null).await.0, 404);

    let calls = steer(&sandbox, "GET", "calls", Value::Null).await;
    let [method, path, query, body, status] = ["method", "path", "query", "body", "status"].map(|name| &calls[0][name]);
    assert_eq!(json!([method, path, query, status]), json!(["PATCH", "/v3/webhook/", [], 200]));
    assert_eq!(*body, json!({"webhook_url": listener.url()}));
    let headers = calls[0]["headers"].as_array().expect("a list");
    assert!(headers.contains(&json!(["x-api-key", "<hidden>"])), "{headers:?}");
    session(&sandbox, &client, "user-1").await;
    let (key, workflow, secret) = (sandbox.api_key(), sandbox.workflow_id(), sandbox.webhook_secret());
    steer(&sandbox, "POST", "reset", Value::Null).await;
    assert_eq!((sandbox.api_key(), sandbox.workflow_id(), sandbox.webhook_secret()), (key, workflow, secret));
    assert!(sandbox.calls().is_empty() && sandbox.deliveries().is_empty());
    assert_eq!(count(&client).await, 0);
    assert_eq!(done(client.webhooks().retrieve().await).webhook_url, None);
    session(&sandbox, &client, "user-1").await;
}

#[tokio::test]
async fn faults_are_injected_over_http_by_prefix_and_count() {
    let (sandbox, client) = start().await;
    let fault = json!({"fault": {"status": 503}, "times": 2, "prefix": "GET /v3/billing"});
    steer(&sandbox, "POST", "faults", fault).await;
    assert_eq!(count(&client).await, 0, "another call is not meant");
    for _ in 0..2 {
        refused(client.billing().retrieve_balance().await, 503, ApiErrorKind::Server);
    }
    done(client.billing().retrieve_balance().await);
    assert_eq!(sandbox.faults_injected(), 2);
    for fault in [json!("drop_before"), json!("drop_after"), json!("truncate"), json!("not_json")] {
        steer(&sandbox, "POST", "faults", json!({ "fault": fault })).await;
        let error = client.billing().retrieve_balance().await.expect_err("it fails");
        logs::record(&error);
        assert!(matches!(error, Error::Connection { .. } | Error::Decode { .. }), "{fault}: {error}");
    }
    assert_eq!(control(&sandbox, "POST", "faults", json!({"fault": "earthquake"})).await.0, 400);

    steer(&sandbox, "POST", "faults/random", json!({"seed": 7, "percent": 100})).await;
    let before = sandbox.faults_injected();
    let _ = client.billing().retrieve_balance().await;
    assert_eq!(sandbox.faults_injected(), before + 1);
    steer(&sandbox, "DELETE", "faults/random", Value::Null).await;
    done(client.billing().retrieve_balance().await);
    steer(&sandbox, "POST", "faults", json!({"fault": {"status": 503}, "times": 9})).await;
    steer(&sandbox, "POST", "faults/random", json!({"seed": 7, "percent": 100})).await;
    steer(&sandbox, "DELETE", "faults", Value::Null).await;
    done(client.billing().retrieve_balance().await);
    sandbox.random_faults(RandomFaults { seed: 7, percent: 0 });
    done(client.billing().retrieve_balance().await);
}

#[tokio::test]
async fn reads_are_retried_until_they_succeed() {
    let (sandbox, _) = start().await;
    let client = patient(&sandbox);
    for fault in [Fault::Status(500), Fault::Status(502), Fault::DropBefore, Fault::DropAfter, Fault::Truncate] {
        sandbox.fail_next("GET /v3/billing", 1, fault.clone());
        let answer = done(client.billing().retrieve_balance_raw().await);
        assert_eq!(answer.attempts, 2, "{fault:?}");
    }
    // The retry of a DELETE whose response was lost gets 404, which counts as success.
    let session = session(&sandbox, &client, "user-1").await;
    sandbox.fail_next("DELETE /v3/session", 1, Fault::DropAfter);
    let answer = done(client.sessions().delete_raw(&session.session_id).await);
    assert_eq!((answer.status, answer.attempts), (404, 2));
}

#[tokio::test]
async fn a_write_that_may_have_been_executed_is_not_retried() {
    let (sandbox, _) = start().await;
    let client = patient(&sandbox);
    let mut sessions = 0;
    for (fault, carried_out) in [
        (Fault::Status(500), false),
        (Fault::Status(502), false),
        (Fault::DropBefore, false),
        (Fault::DropAfter, true),
        (Fault::Truncate, true),
        (Fault::NotJson, true),
    ] {
        let before = sandbox.calls().len();
        sandbox.fail_next("POST /v3/session/", 1, fault.clone());
        let error = client.sessions().create(of_workflow(&sandbox)).await.expect_err("it fails");
        logs::record(&error);
        assert!(error.may_have_been_carried_out(), "{fault:?}: {error}");
        assert_eq!(sandbox.calls().len(), before + 1, "{fault:?}");
        sessions += usize::from(carried_out);
        assert_eq!(count(&client).await, sessions, "{fault:?}");
    }
    // Neither 503 nor 429 was executed, but only 429 is retried automatically.
    sandbox.fail_next("POST /v3/session/", 1, Fault::Status(503));
    let error = client.sessions().create(of_workflow(&sandbox)).await.expect_err("it fails");
    assert!(error.is_retryable() && !error.may_have_been_carried_out(), "{error}");
    sandbox.fail_next("POST /v3/session/", 2, Fault::StatusRetryAfter(429, 0));
    assert_eq!(done(client.sessions().create_raw(of_workflow(&sandbox)).await).attempts, 3);
    assert_eq!(count(&client).await, sessions + 1);
    // A `Retry-After` above the maximum wait is returned as an error.
    sandbox.fail_next("POST /v3/session/", 1, Fault::StatusRetryAfter(429, 3600));
    let refusal = refused(client.sessions().create(of_workflow(&sandbox)).await, 429, ApiErrorKind::RateLimit);
    assert_eq!(refusal.retry_after, Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn a_batch_deletion_is_retried_after_503() {
    let (sandbox, _) = start().await;
    let client = patient(&sandbox);
    session(&sandbox, &client, "user-1").await;
    sandbox.fail_next("POST /v3/sessions/delete/", 1, Fault::Status(503));
    let all = BatchDeleteSessions { delete_all: Some(true), ..BatchDeleteSessions::default() };
    assert_eq!(done(client.sessions().batch_delete_raw(all).await).attempts, 2);
    sandbox.fail_next("POST /v3/users/delete/", 1, Fault::Status(503));
    let all = BatchDeleteUsers { delete_all: Some(true), ..BatchDeleteUsers::default() };
    let answer = done(client.users().batch_delete_raw(all).await);
    assert_eq!((answer.attempts, answer.value.deleted), (2, Some(1)));
}

#[tokio::test]
async fn a_late_response_is_not_awaited_beyond_the_timeout() {
    let (sandbox, client) = start().await;
    sandbox.fail_next("", 1, Fault::Delay(5));
    done(client.billing().retrieve_balance().await);
    let hasty = Didit::builder().base_url(sandbox.base_url()).api_key(sandbox.api_key()).max_retries(0);
    let hasty = hasty.timeout(Duration::from_millis(300)).build();
    let hasty = hasty.expect("a client");
    sandbox.fail_next("POST /v3/session/", 1, Fault::Delay(60_000));
    let error = hasty.sessions().create(of_workflow(&sandbox)).await.expect_err("it is too late");
    logs::record(&error);
    assert!(matches!(error, Error::Timeout { sent: true, .. }), "{error}");
    assert_eq!(count(&client).await, 1, "the session was created");
}

#[tokio::test]
async fn sandboxes_in_one_process_are_isolated() {
    let ((one, first), (two, second)) = (start().await, start().await);
    assert_ne!(one.base_url(), two.base_url());
    session(&one, &first, "user-1").await;
    assert_eq!((count(&first).await, count(&second).await), (1, 0));
    let stranger = client(&two, &one.api_key());
    refused(stranger.billing().retrieve_balance().await, 401, ApiErrorKind::Authentication);
    one.advance(DAY);
    assert!(one.now() - two.now() > 80_000);
    drop(one);
    done(second.billing().retrieve_balance().await);
}

#[tokio::test]
async fn a_session_can_be_completed_in_a_browser() {
    let (sandbox, client) = start().await;
    let created = session(&sandbox, &client, "user-1").await;
    let url = created.url.expect("a link");
    let page = http("GET", &url, &[], "").await;
    assert_eq!(page.status, 200);
    assert!(String::from_utf8_lossy(&page.body).contains("decline_document_expired"));
    let status = async || done(client.sessions().retrieve_decision(&created.session_id).await).status;
    assert_eq!(status().await, SessionStatus::InProgress);
    http("POST", &url, &[], "scenario=decline_document_expired").await;
    assert_eq!(status().await, SessionStatus::Declined);
    let other = session(&sandbox, &client, "user-2").await;
    http("POST", &other.url.expect("a link"), &[], "scenario=abandon").await;
    let decision = done(client.sessions().retrieve_decision(&other.session_id).await);
    assert_eq!(decision.status, SessionStatus::Abandoned);
    assert_eq!(http("GET", &format!("{}/session/none", sandbox.base_url()), &[], "").await.status, 404);
}

#[tokio::test]
async fn a_scenario_is_armed_with_the_session_token() {
    let (sandbox, client) = start().await;
    let created = session(&sandbox, &client, "user-1").await;
    let token = created.session_token.expect("a token");
    let url = format!("{}/v3/session/{}/sandbox/arm/", sandbox.base_url(), created.session_id);
    let arm = async |token: &str, scenario: &str| {
        let answer = http("POST", &url, &[("session-token", token)], &json!({"scenario": scenario}).to_string()).await;
        (answer.status, serde_json::from_slice::<Value>(&answer.body).expect("JSON"))
    };
    assert_eq!(arm(token.expose(), "win").await, (400, json!({"scenario": ["Unknown sandbox scenario: 'win'."]})));
    assert_eq!(arm("none", "approve").await, (404, json!({"detail": "Not found."})));
    assert_eq!(arm(token.expose(), "approve").await.0, 200);
    let armed = json!({"session_id": created.session_id, "scenario": "decline_aml_hit", "status": "Not Started"});
    assert_eq!(arm(token.expose(), "decline_aml_hit").await, (200, armed));
    sandbox.start_session(&created.session_id).expect("the link can be opened");
    let late = json!(["Scenario can only be armed before the verification starts."]);
    assert_eq!(arm(token.expose(), "approve").await, (400, late));
    sandbox.complete_as_chosen(&created.session_id).expect("the session can be completed");
    let decision = done(client.sessions().retrieve_decision(&created.session_id).await);
    assert_eq!(decision.status, SessionStatus::Declined);

    let url = format!("{}/v1/sandbox/scenarios/", sandbox.base_url());
    let answer = http("GET", &url, &[("x-api-key", &sandbox.api_key())], "").await;
    let registry = String::from_utf8(answer.body).expect("text");
    assert!(registry.contains(Scenario::ReviewPoaPartialMatch.slug()));
}

#[tokio::test]
async fn a_path_without_a_final_slash_is_redirected_with_its_query() {
    let (sandbox, _) = start().await;
    let url = format!("{}/v3/sessions?status=Approved", sandbox.base_url());
    let answer = http("GET", &url, &[("x-api-key", &sandbox.api_key())], "").await;
    assert_eq!((answer.status, &answer.headers["location"]), (301, &"/v3/sessions/?status=Approved".parse().unwrap()));
    crate::behave(&sandbox, |behaviour| behaviour.redirect_to_slash = false);
    assert_eq!(http("GET", &url, &[("x-api-key", &sandbox.api_key())], "").await.status, 200);
}

#[tokio::test]
async fn request_bodies_that_are_not_json_objects_are_rejected() {
    let (sandbox, _) = start().await;
    let url = format!("{}/v3/workflows/", sandbox.base_url());
    let key = sandbox.api_key();
    let post = async |kind: &str, body: &str| {
        http("POST", &url, &[("x-api-key", &key), ("content-type", kind)], body).await.status
    };
    assert_eq!(post("text/plain", "{}").await, 415);
    assert_eq!(post("application/json", "{").await, 400);
    assert_eq!(post("application/json", "[]").await, 400);
    other_account(&sandbox, "ada@example.org").await;
    sandbox.advance(MINUTE);
}
