//! Tests of every operation over real HTTP against the sandbox: documented success responses and documented errors.
//!
//! One binary, so that it is linked once. All values are written to logs, which are searched for secrets.

#[path = "../../../sandbox/tests/facts/mod.rs"]
mod facts;
#[path = "../support/logs.rs"]
mod logs;
#[path = "../support/mod.rs"]
mod support;

mod access;
mod account;
mod billing;
mod blocklist;
mod checks;
mod controls;
mod every_operation;
mod fields;
mod lists;
mod questionnaires;
mod requests;
mod reviews;
mod scenarios;
mod sessions;
mod tour;
mod users;
mod webhooks;
mod workflows;

use didit::didit_builder::{IsComplete, IsUnset};
use didit::models::{CreateSession, CreateWorkflow, Register, Session, VerifiedAccount, VerifyEmail, WorkflowType};
use didit::{ApiError, ApiErrorKind, Didit, DiditBuilder, Result};
use didit_sandbox::{Behaviour, Sandbox, Scenario};
use std::fmt::Debug;
use std::sync::LazyLock;
use std::time::Duration;

/// Valid password: 8 or more characters with an upper case letter, a lower case letter, a digit and a special
/// character.
pub(crate) const PASSWORD: &str = "MARKED-SECRET-a1";
/// Well-formed ID of no object.
pub(crate) const UNKNOWN: &str = "00000000-0000-4000-8000-000000000000";

pub(crate) const MINUTE: Duration = Duration::from_secs(60);
pub(crate) const HOUR: Duration = Duration::from_secs(60 * 60);
pub(crate) const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Starts a sandbox and creates a client of its default application.
pub(crate) async fn start() -> (Sandbox, Didit) {
    start_with(Behaviour::default()).await
}

pub(crate) async fn start_with(behaviour: Behaviour) -> (Sandbox, Didit) {
    logs::start();
    let sandbox = Sandbox::builder().behaviour(behaviour).start().await.expect("a free port");
    logs::record(&sandbox);
    let client = client(&sandbox, &sandbox.api_key());
    (sandbox, client)
}

/// Returns the builder of a client without retries.
pub(crate) fn builder(
    sandbox: &Sandbox,
) -> DiditBuilder<impl IsComplete<ApiKey: IsUnset, AccessToken: IsUnset, FeaturesFallback: IsUnset>> {
    Didit::builder()
        .base_url(sandbox.base_url())
        .account_base_url(sandbox.account_base_url())
        .timeout(Duration::from_secs(20))
        .max_retries(0)
}

pub(crate) fn client(sandbox: &Sandbox, api_key: &str) -> Didit {
    let client = builder(sandbox).api_key(api_key).build().expect("a client");
    logs::record(&client);
    client
}

/// Returns the value of a call that must succeed.
#[track_caller]
pub(crate) fn done<T: Debug>(result: Result<T>) -> T {
    logs::record(&result);
    match result {
        Ok(value) => value,
        Err(error) => panic!("the call failed: {error}"),
    }
}

/// Returns the error of a call that must fail with this status and kind.
#[track_caller]
pub(crate) fn refused<T: Debug>(result: Result<T>, status: u16, kind: ApiErrorKind) -> ApiError {
    logs::record(&result);
    let error = result.expect_err("the call must fail");
    logs::record(&error.to_string());
    let refusal = error.api().unwrap_or_else(|| panic!("not an error response: {error}")).clone();
    assert_eq!((refusal.status, refusal.kind), (status, kind), "{error}");
    assert!(refusal.request_id.is_some(), "the error has no request ID");
    refusal
}

/// Returns the error of a call that must fail with 400 and exactly one field error, at this path.
#[track_caller]
pub(crate) fn invalid<T: Debug>(result: Result<T>, path: &str) -> ApiError {
    let refusal = refused(result, 400, ApiErrorKind::BadRequest);
    let paths: Vec<&str> = refusal.errors.iter().map(|error| error.path.as_str()).collect();
    assert_eq!(paths, [path]);
    assert!(!refusal.errors[0].text.is_empty());
    refusal
}

/// Checks that a call fails with 404.
#[track_caller]
pub(crate) fn missing<T: Debug>(result: Result<T>) {
    let refusal = refused(result, 404, ApiErrorKind::NotFound);
    assert_eq!(refusal.detail.as_deref(), Some("Not found."));
}

/// Creates another account with its own application.
pub(crate) async fn other_account(sandbox: &Sandbox, email: &str) -> VerifiedAccount {
    let anonymous = builder(sandbox).build().expect("a client");
    done(anonymous.account().register(Register::builder().email(email).password(PASSWORD).build()).await);
    let code = sandbox.mailed_code(email).expect("a code was mailed");
    done(anonymous.account().verify_email(VerifyEmail::builder().email(email).code(code).build()).await)
}

/// Creates a client of the application of an account.
pub(crate) fn client_of(sandbox: &Sandbox, account: &VerifiedAccount) -> Didit {
    let key = account.application.as_ref().and_then(|application| application.api_key.as_ref());
    client(sandbox, key.expect("an API key").expose())
}

/// Creates a session with the default workflow.
pub(crate) async fn session(sandbox: &Sandbox, client: &Didit, user: &str) -> Session {
    let params = CreateSession::builder().workflow_id(sandbox.workflow_id()).vendor_data(user).build();
    done(client.sessions().create(params).await)
}

/// Creates and completes a session. Returns its ID.
pub(crate) async fn finished(sandbox: &Sandbox, client: &Didit, user: &str, scenario: Scenario) -> String {
    let session = session(sandbox, client, user).await;
    sandbox.complete(&session.session_id, scenario).expect("the session can be completed");
    session.session_id
}

/// Creates and completes a session with all steps that blocklist entries can come from. Returns its ID.
pub(crate) async fn finished_with_contacts(sandbox: &Sandbox, client: &Didit, user: &str) -> String {
    let workflow = CreateWorkflow::builder()
        .workflow_type(WorkflowType::Kyc)
        .is_liveness_enabled(true)
        .is_phone_verification_enabled(true)
        .is_email_verification_enabled(true)
        .build();
    let workflow = done(client.workflows().create(workflow).await);
    let params = CreateSession::builder().workflow_id(workflow.uuid).vendor_data(user).build();
    let session = done(client.sessions().create(params).await);
    sandbox.complete(&session.session_id, Scenario::Approve).expect("the session can be completed");
    session.session_id
}

/// Response of a call without the client.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// Sends a request without the client: no additional headers, retries or redirects.
pub(crate) async fn http(method: &str, url: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    // A pooled connection would not outlive the runtime of its test.
    static CLIENT: LazyLock<reqwest::Client> = LazyLock::new(|| {
        // Unlike the client under test, a bare one takes the provider of the process.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let builder = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
        builder.pool_max_idle_per_host(0).build().expect("a client")
    });
    let mut request = CLIENT.request(method.parse().expect("a method"), url);
    if !body.is_empty() {
        request = request.body(body.to_owned());
        if !headers.iter().any(|(name, _)| *name == "content-type") {
            request = request.header("content-type", "application/json");
        }
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = request.send().await.expect("a response");
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Answer { status, headers, body: response.bytes().await.expect("a complete response").to_vec() }
}

/// Changes the behaviour of the sandbox.
pub(crate) fn behave(sandbox: &Sandbox, change: impl FnOnce(&mut Behaviour)) {
    let mut behaviour = sandbox.behaviour();
    change(&mut behaviour);
    sandbox.set_behaviour(behaviour);
}
