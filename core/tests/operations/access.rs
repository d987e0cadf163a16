//! Access control: calls every operation of the registry with missing and wrong credentials.

use crate::{UNKNOWN, behave, client, done, http, refused, start};
use didit::ApiErrorKind;
use didit::operation::{Auth, Base, Method, Operation};
use didit::resources::operations;
use didit_sandbox::{AuthMode, KeyRights, Sandbox};

/// Returns the URL of an operation with all path parameters filled in.
fn url(sandbox: &Sandbox, operation: &Operation) -> String {
    let base = if operation.base == Base::Account { sandbox.account_base_url() } else { sandbox.base_url() };
    let fill = |segment: &str| if segment.starts_with('{') { UNKNOWN.to_owned() } else { segment.to_owned() };
    let path: Vec<String> = operation.path.split('/').map(fill).collect();
    format!("{base}{}", path.join("/"))
}

async fn call(sandbox: &Sandbox, operation: &Operation, headers: &[(&str, &str)]) -> (u16, String) {
    let method = operation.method.as_str();
    let body = if method == "GET" { "" } else { "{}" };
    let answer = http(method, &url(sandbox, operation), headers, body).await;
    (answer.status, String::from_utf8(answer.body).expect("text"))
}

#[tokio::test]
async fn every_operation_rejects_missing_and_wrong_keys() {
    let (sandbox, _) = start().await;
    let expired = sandbox.add_key(KeyRights { expired: true, ..KeyRights::default() });
    for (mode, missing, wrong) in
        [(AuthMode::Missing403Wrong401, 403, 401), (AuthMode::Always401, 401, 401), (AuthMode::Always403, 403, 403)]
    {
        behave(&sandbox, |behaviour| behaviour.auth_mode = mode);
        for operation in operations().filter(|operation| operation.auth == Auth::Key) {
            let name = operation.name;
            assert_eq!(call(&sandbox, operation, &[]).await.0, missing, "{mode:?} {name}");
            assert_eq!(call(&sandbox, operation, &[("x-api-key", "wrong")]).await.0, wrong, "{mode:?} {name}");
            let (status, body) = call(&sandbox, operation, &[("x-api-key", &expired)]).await;
            assert_eq!(status, wrong, "{mode:?} {name}");
            assert_eq!(body.contains("This API key has expired."), mode != AuthMode::Always403, "{mode:?} {name}");
        }
    }
}

#[tokio::test]
async fn every_operation_is_rate_limited() {
    let (sandbox, _) = start().await;
    behave(&sandbox, |behaviour| behaviour.rate_limits = true);
    let key = sandbox.api_key();
    let headers = [("x-api-key", key.as_str())];
    // Rejected bodies count too and need no credits.
    for (name, limit) in [("billing.retrieve_balance", 600), ("billing.top_up", 300), ("sessions.create", 600)] {
        let operation = operations().find(|operation| operation.name == name).expect("an operation");
        for _ in 0..limit {
            assert_ne!(call(&sandbox, operation, &headers).await.0, 429, "{name}");
        }
    }
    // These count in a scope of their own.
    let has_own_scope = |operation: &Operation| {
        operation.method == Method::Post && ["/v3/transactions/", "/v3/events/"].contains(&operation.path)
    };
    for operation in operations().filter(|operation| operation.auth == Auth::Key && !has_own_scope(operation)) {
        let (status, body) = call(&sandbox, operation, &headers).await;
        assert_eq!(status, 429, "{}", operation.name);
        assert!(body.contains("rate limit exceeded"), "{body}");
    }
}

#[tokio::test]
async fn account_calls_reject_wrong_tokens_and_api_keys() {
    let (sandbox, _) = start().await;
    let mut seen = 0;
    for operation in operations().filter(|operation| operation.auth == Auth::Bearer) {
        let key = sandbox.api_key();
        let bearer = format!("Bearer {key}");
        for headers in [
            vec![],
            vec![("authorization", "Bearer wrong")],
            vec![("authorization", bearer.as_str())],
            vec![("x-api-key", key.as_str())],
        ] {
            assert_eq!(call(&sandbox, operation, &headers).await.0, 401, "{}", operation.name);
        }
        seen += 1;
    }
    assert_eq!(seen, 8);
}

#[tokio::test]
async fn wrong_keys_are_reported_as_authentication_errors() {
    let (sandbox, _) = start().await;
    let stranger = client(&sandbox, "MARKED-SECRET");
    let expired = client(&sandbox, &sandbox.add_key(KeyRights { expired: true, ..KeyRights::default() }));
    for (mode, status, kind) in [
        (AuthMode::Missing403Wrong401, 401, ApiErrorKind::Authentication),
        (AuthMode::Always401, 401, ApiErrorKind::Authentication),
        (AuthMode::Always403, 403, ApiErrorKind::Credentials),
    ] {
        behave(&sandbox, |behaviour| behaviour.auth_mode = mode);
        for client in [&stranger, &expired] {
            let error = client.billing().retrieve_balance().await.expect_err("the key is wrong");
            assert!(error.is_authentication() && !error.is_retryable(), "{error}");
            refused(client.workflows().retrieve(UNKNOWN).await, status, kind);
            refused(client.sessions().delete(UNKNOWN).await, status, kind);
        }
    }
    let right = client(&sandbox, &sandbox.api_key());
    done(right.billing().retrieve_balance().await);
}
