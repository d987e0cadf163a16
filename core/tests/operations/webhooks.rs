//! Webhooks: configuration, and deliveries to a real listener with signatures, retries and log.

use crate::support::{Reply, Request, Scripted};
use crate::{DAY, HOUR, MINUTE, behave, client_of, done, finished, invalid, logs, other_account, session, start};
use didit::models::{
    CaptureMethod, CreateWorkflow, Environment, SessionStatus, UpdateSessionStatus, UpdateWebhook,
    WebhookConfiguration, WebhookVersion, WorkflowType,
};
use didit::webhooks::{EventType, SignatureScheme, Verifier, WebhookError};
use didit::{Didit, Patch};
use didit_sandbox::{Sandbox, Scenario, V2Scheme};
use serde_json::json;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

async fn update(client: &Didit, params: UpdateWebhook) -> WebhookConfiguration {
    done(client.webhooks().update(params).await)
}

fn to(url: String) -> UpdateWebhook {
    UpdateWebhook {
        webhook_url: Patch::Set(url),
        webhook_version: Some(WebhookVersion::V3),
        ..UpdateWebhook::default()
    }
}

/// Starts a listener with these replies, repeats the last one, and sets it as the webhook of the application.
async fn listener(client: &Didit, replies: impl IntoIterator<Item = Reply>) -> Scripted {
    let listener = Scripted::start(replies).await;
    update(client, to(format!("{}/webhooks/didit", listener.url()))).await;
    listener
}

fn answer(status: u16) -> Reply {
    Reply::json(status, "{}")
}

fn verifier(sandbox: &Sandbox) -> Verifier {
    let now = sandbox.now();
    Verifier::new([sandbox.webhook_secret()]).expect("a secret").clock(move || now)
}

fn headers(request: &Request) -> impl Iterator<Item = (&str, &str)> {
    request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

fn event(verifier: &Verifier, request: &Request) -> didit::webhooks::Event {
    let event = verifier.verify(request.body.as_bytes(), headers(request)).expect("a genuine webhook");
    logs::record(&event);
    event
}

#[tokio::test]
async fn the_configuration_is_returned_and_omitted_fields_are_unchanged() {
    let (_sandbox, client) = start().await;
    let fresh = done(client.webhooks().retrieve().await);
    assert_eq!((fresh.webhook_url.as_deref(), fresh.data_retention_months), (None, None));
    assert_eq!(fresh.webhook_version, Some(WebhookVersion::V3));
    assert_eq!(fresh.capture_method, Some(CaptureMethod::Both));
    let secret = fresh.secret_shared_key.clone().expect("a secret");
    assert!(secret.expose().starts_with("whsec_"));

    let params = UpdateWebhook {
        webhook_url: Patch::from("https://example.org/didit"),
        webhook_version: Some(WebhookVersion::V2),
        capture_method: Some(CaptureMethod::Mobile),
        data_retention_months: Patch::Set(120),
        ..UpdateWebhook::default()
    };
    let set = update(&client, params).await;
    assert_eq!(set.webhook_url.as_deref(), Some("https://example.org/didit"));
    assert_eq!(set.webhook_version, Some(WebhookVersion::V2));
    assert_eq!((set.capture_method.clone(), set.data_retention_months), (Some(CaptureMethod::Mobile), Some(120)));
    assert_eq!(set.secret_shared_key.as_ref(), Some(&secret));

    // Omitted and cleared fields are different requests.
    assert_eq!(update(&client, UpdateWebhook::default()).await, set);
    let params = UpdateWebhook { webhook_url: Patch::Clear, ..UpdateWebhook::default() };
    let off = update(&client, params).await;
    assert_eq!((off.webhook_url, off.data_retention_months), (None, Some(120)));
    let params = UpdateWebhook { data_retention_months: Patch::Clear, ..UpdateWebhook::default() };
    assert_eq!(update(&client, params).await.data_retention_months, None);

    let params = UpdateWebhook { rotate_secret_key: Some(true), ..UpdateWebhook::default() };
    let rotated = update(&client, params).await;
    assert!(rotated.secret_shared_key.as_ref().is_some_and(|new| *new != secret));
    assert_eq!(done(client.webhooks().retrieve().await), rotated);
}

#[tokio::test]
async fn an_invalid_configuration_is_rejected_by_field() {
    let (_sandbox, client) = start().await;
    let before = done(client.webhooks().retrieve().await);
    let none = UpdateWebhook::default;
    for (field, params) in [
        ("webhook_url", UpdateWebhook { webhook_url: Patch::from("nowhere"), ..none() }),
        ("webhook_version", UpdateWebhook { webhook_version: Some("v9".into()), ..none() }),
        ("capture_method", UpdateWebhook { capture_method: Some("telepathy".into()), ..none() }),
        ("data_retention_months", UpdateWebhook { data_retention_months: Patch::Set(0), ..none() }),
        ("data_retention_months", UpdateWebhook { data_retention_months: Patch::Set(121), ..none() }),
    ] {
        // Valid fields of a rejected request are not applied either.
        let params = UpdateWebhook { rotate_secret_key: Some(true), ..params };
        invalid(client.webhooks().update(params).await, field);
    }
    assert_eq!(done(client.webhooks().retrieve().await), before);
}

#[tokio::test]
async fn each_status_is_delivered_with_all_three_signatures() {
    let (sandbox, client) = start().await;
    let listener = listener(&client, [answer(200)]).await;
    let session_id = finished(&sandbox, &client, "user-Zoë", Scenario::Approve).await;
    sandbox.idle().await;
    let requests = listener.requests();
    let statuses: Vec<_> = requests
        .iter()
        .map(|request| event(&verifier(&sandbox), request).session_status().expect("a status"))
        .collect();
    assert_eq!(statuses, [SessionStatus::NotStarted, SessionStatus::InProgress, SessionStatus::Approved]);

    for request in &requests {
        assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", "/webhooks/didit"));
        assert_eq!(request.header("user-agent"), Some("DiditWebhook/2.0 +https://didit.me"));
        assert_eq!(request.header("content-type"), Some("application/json"));
        // The body is ASCII with escapes; the canonical signature is over the unescaped JSON.
        assert!(request.body.is_ascii() && request.body.contains("user-Zo\\u00eb"));
        for form in [SignatureScheme::Raw, SignatureScheme::V2, SignatureScheme::Simple] {
            let event = event(&verifier(&sandbox).only(form), request);
            assert_eq!(event.signature_scheme, Some(form));
            assert_eq!(event.session_id.as_deref(), Some(session_id.as_str()));
            assert_eq!(event.timestamp.map(|time| time.to_string()).as_deref(), request.header("x-timestamp"));
        }
        let event = event(&verifier(&sandbox), request);
        assert_eq!(event.webhook_type, EventType::StatusUpdated);
        assert_eq!(event.vendor_data.as_deref(), Some("user-Zoë"));
        assert_eq!(event.environment, Some(Environment::Sandbox));
        assert_eq!(event.application_id, Some(sandbox.application().1));
        assert!(event.event_id.is_some() && event.created_at.is_some());
        assert!(event.workflow_id.is_some() && event.workflow_version == Some(1));
        assert_eq!(event.decision.is_some(), event.status.as_deref() == Some("Approved"));
    }
    let decision = event(&verifier(&sandbox), &requests[2]).decision.expect("a decision");
    assert_eq!(decision, done(client.sessions().retrieve_decision(&session_id).await));
}

#[tokio::test]
async fn changed_old_or_differently_signed_deliveries_are_rejected() {
    let (sandbox, client) = start().await;
    let listener = listener(&client, [answer(200)]).await;
    session(&sandbox, &client, "user-1").await;
    sandbox.idle().await;
    let request = listener.requests().remove(0);
    let check = |verifier: Verifier, body: &str| {
        let outcome = verifier.verify(body.as_bytes(), headers(&request));
        logs::record(&outcome);
        outcome.expect_err("the delivery is invalid")
    };
    let forged = request.body.replace("Not Started", "Approved");
    assert_ne!(forged, request.body);
    for form in [SignatureScheme::Raw, SignatureScheme::V2, SignatureScheme::Simple] {
        assert_eq!(check(verifier(&sandbox).only(form), &forged), WebhookError::NoMatch);
    }
    let stranger = Verifier::new(["MARKED-SECRET"]).expect("a secret");
    assert_eq!(check(stranger, &request.body), WebhookError::NoMatch);
    sandbox.advance(5 * MINUTE + MINUTE);
    assert!(matches!(check(verifier(&sandbox), &request.body), WebhookError::Stale { .. }));
}

#[tokio::test]
async fn the_timestamped_scheme_signs_the_timestamp_header() {
    let (sandbox, client) = start().await;
    behave(&sandbox, |behaviour| behaviour.v2_scheme = V2Scheme::Timestamped);
    let listener = listener(&client, [answer(200)]).await;
    session(&sandbox, &client, "user-1").await;
    sandbox.idle().await;
    let request = listener.requests().remove(0);
    let form = SignatureScheme::V2Timestamped;
    assert_eq!(event(&verifier(&sandbox).only(form), &request).signature_scheme, Some(form));
    let other = verifier(&sandbox).only(SignatureScheme::V2).verify(request.body.as_bytes(), headers(&request));
    assert_eq!(other.expect_err("the scheme differs"), WebhookError::NoMatch);
}

#[tokio::test]
async fn a_failed_delivery_is_retried_after_one_and_four_minutes() {
    for failures in [[500, 503], [404, 404]] {
        let (sandbox, client) = start().await;
        let listener = listener(&client, failures.map(answer).into_iter().chain([answer(200)])).await;
        session(&sandbox, &client, "user-1").await;
        let arrived = async |advance: Duration| {
            sandbox.advance(advance);
            sandbox.idle().await;
            listener.requests().len()
        };
        assert_eq!(arrived(Duration::ZERO).await, 1);
        assert_eq!(arrived(Duration::from_secs(50)).await, 1);
        assert_eq!(arrived(Duration::from_secs(10)).await, 2);
        assert_eq!(arrived(Duration::from_secs(230)).await, 2);
        assert_eq!(arrived(Duration::from_secs(10)).await, 3);
        assert_eq!(arrived(DAY).await, 3);

        // Same event, signed with the time of each attempt.
        let requests = listener.requests();
        let now = sandbox.now();
        let lenient = verifier(&sandbox).clock(move || now).tolerance(2 * DAY);
        let events: Vec<_> = requests.iter().map(|request| event(&lenient, request)).collect();
        assert!(events.iter().all(|event| event.event_id == events[0].event_id && event.event_id.is_some()));
        assert!(events.is_sorted_by(|earlier, later| earlier.timestamp < later.timestamp));

        let log = sandbox.deliveries();
        let rows: Vec<_> = log.iter().map(|delivery| (delivery.attempt, delivery.status)).collect();
        assert_eq!(rows, [(1, Some(failures[0])), (2, Some(failures[1])), (3, Some(200))]);
    }
}

#[tokio::test]
async fn a_delivery_is_given_up_after_the_second_retry() {
    let (sandbox, client) = start().await;
    let listener = listener(&client, [answer(502)]).await;
    session(&sandbox, &client, "user-1").await;
    for advance in [Duration::ZERO, MINUTE, 4 * MINUTE, 16 * MINUTE, DAY] {
        sandbox.advance(advance);
        sandbox.idle().await;
    }
    assert_eq!(listener.requests().len(), 3);
}

#[tokio::test]
async fn deliveries_are_not_retried_after_other_statuses() {
    for status in [200, 204, 301, 400, 401, 403, 410, 422, 429] {
        let (sandbox, client) = start().await;
        let listener = listener(&client, [answer(status)]).await;
        session(&sandbox, &client, "user-1").await;
        for advance in [Duration::ZERO, MINUTE, 4 * MINUTE, HOUR] {
            sandbox.advance(advance);
            sandbox.idle().await;
        }
        assert_eq!(listener.requests().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_delivery_is_retried_after_a_closed_connection() {
    let (sandbox, client) = start().await;
    let listener = listener(&client, [Reply::Drop, answer(200)]).await;
    session(&sandbox, &client, "user-1").await;
    sandbox.idle().await;
    sandbox.advance(MINUTE);
    sandbox.idle().await;
    let rows: Vec<_> = sandbox.deliveries().iter().map(|delivery| (delivery.attempt, delivery.status)).collect();
    assert_eq!(rows, [(1, None), (2, Some(200))]);
    assert_eq!(listener.requests().len(), 2);
}

#[tokio::test]
async fn the_log_contains_every_delivery_and_can_resend_it() {
    let (sandbox, client) = start().await;
    let listener = listener(&client, [answer(200)]).await;
    let session_id = session(&sandbox, &client, "user-1").await.session_id;
    sandbox.idle().await;
    let log = sandbox.deliveries();
    let [delivery] = log.as_slice() else { panic!("one delivery") };
    let request = listener.requests().remove(0);
    assert_eq!((delivery.webhook_type.as_str(), &delivery.body), ("status.updated", &request.body));
    assert_eq!(delivery.session_id.as_deref(), Some(session_id.as_str()));
    assert_eq!(delivery.url, format!("{}/webhooks/didit", listener.url()));
    for (name, value) in &delivery.headers {
        assert_eq!(request.header(name), Some(value.as_str()), "{name}");
    }
    sandbox.advance(HOUR);
    sandbox.resend(&delivery.uuid).expect("the delivery is known");
    sandbox.idle().await;
    let again = listener.requests().remove(1);
    let first: serde_json::Value = serde_json::from_str(&request.body).expect("JSON");
    // Signed again: the first signature is too old after an hour.
    let event = event(&verifier(&sandbox), &again);
    assert_eq!(event.event_id.as_deref(), first["event_id"].as_str());
    let log = sandbox.deliveries();
    assert_eq!(log.len(), 2);
    assert_ne!(log[0].uuid, log[1].uuid);
    sandbox.resend("none").expect_err("no such delivery");
}

#[tokio::test]
async fn a_rotated_secret_signs_all_later_deliveries() {
    let (sandbox, client) = start().await;
    let listener = listener(&client, [answer(200)]).await;
    let old = sandbox.webhook_secret();
    session(&sandbox, &client, "user-1").await;
    sandbox.idle().await;
    update(&client, UpdateWebhook { rotate_secret_key: Some(true), ..UpdateWebhook::default() }).await;
    session(&sandbox, &client, "user-2").await;
    sandbox.idle().await;
    let requests = listener.requests();
    let now = sandbox.now();
    let of = |secrets: &[&str]| Verifier::new(secrets.iter().copied()).expect("secrets").clock(move || now);
    let new = sandbox.webhook_secret();
    event(&of(&[&old]), &requests[0]);
    event(&of(&[&new]), &requests[1]);
    of(&[&old]).verify(requests[1].body.as_bytes(), headers(&requests[1])).expect_err("the old secret is not used");
    for request in &requests {
        event(&of(&[&new, &old]), request);
    }
}

#[tokio::test]
async fn nothing_is_delivered_without_a_target_or_for_a_deleted_session() {
    let (sandbox, client) = start().await;
    let listener = listener(&client, [answer(500)]).await;
    let session_id = session(&sandbox, &client, "user-1").await.session_id;
    sandbox.idle().await;
    // Retries are dropped with the session.
    done(client.sessions().delete(&session_id).await);
    sandbox.advance(MINUTE);
    sandbox.idle().await;
    assert_eq!(listener.requests().len(), 1);

    update(&client, UpdateWebhook { webhook_url: Patch::Clear, ..UpdateWebhook::default() }).await;
    finished(&sandbox, &client, "user-2", Scenario::Approve).await;
    sandbox.idle().await;
    assert_eq!(listener.requests().len(), 1);
}

#[tokio::test]
async fn a_delivery_in_flight_is_not_retried_if_its_session_is_deleted() {
    let (sandbox, client) = start().await;
    let target = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = target.local_addr().expect("an address");
    update(&client, to(format!("http://{address}/"))).await;
    let session_id = session(&sandbox, &client, "user-1").await.session_id;
    let (mut delivery, _) = target.accept().await.expect("a delivery");
    let mut received = Vec::new();
    while !received.ends_with(b"}") {
        assert_ne!(delivery.read_buf(&mut received).await.expect("a body"), 0);
    }
    done(client.sessions().delete(&session_id).await);
    delivery.write_all(b"HTTP/1.1 500 X\r\ncontent-length: 0\r\n\r\n").await.expect("it is written");
    sandbox.idle().await;
    sandbox.advance(MINUTE);
    sandbox.idle().await;
    let rows: Vec<_> = sandbox.deliveries().iter().map(|delivery| delivery.status).collect();
    assert_eq!(rows, [Some(500)]);
}

#[tokio::test]
async fn events_contain_the_data_of_their_status() {
    let (sandbox, client) = start().await;
    let listener = listener(&client, [answer(200)]).await;
    let session_id = finished(&sandbox, &client, "user-1", Scenario::DeclineMrzValidation).await;
    let again = UpdateSessionStatus { new_status: SessionStatus::Resubmitted, ..UpdateSessionStatus::default() };
    done(client.sessions().update_status(&session_id, again).await);
    sandbox.abandon(&session_id).expect("the user can go away");
    let review = finished(&sandbox, &client, "user-2", Scenario::ReviewAmlPossibleMatch).await;
    let hour = CreateWorkflow { session_expiration_time: Some(3600), ..CreateWorkflow::default() };
    let hour = done(client.workflows().create(hour).await);
    let short = didit::models::CreateSession::builder().workflow_id(hour.uuid).build();
    done(client.sessions().create(short).await);
    sandbox.idle().await;
    // Sessions expire without a request for them.
    sandbox.advance(HOUR);
    sandbox.idle().await;

    let now = sandbox.now();
    let verifier = verifier(&sandbox).tolerance(2 * HOUR).clock(move || now);
    let events: Vec<_> = listener.requests().iter().map(|request| event(&verifier, request)).collect();
    let said = |status: &str| {
        let found = events.iter().find(|event| event.status.as_deref() == Some(status));
        found.unwrap_or_else(|| panic!("no event with status {status}"))
    };
    for status in ["Declined", "Abandoned", "In Review"] {
        assert!(said(status).decision.is_some(), "{status}");
    }
    for status in ["Not Started", "In Progress", "Resubmitted", "Expired"] {
        assert!(said(status).decision.is_none(), "{status}");
    }
    let info = said("Resubmitted").resubmit_info.as_ref().expect("what to repeat");
    assert!(info.nodes_to_resubmit.as_ref().is_some_and(|nodes| !nodes.is_empty()));
    assert_eq!(said("In Review").session_id, Some(review));
}

#[tokio::test]
async fn events_of_any_type_are_delivered_and_parsed() {
    let (sandbox, client) = start().await;
    let listener = listener(&client, [answer(200)]).await;
    sandbox.send_event(json!({
        "webhook_type": "data.updated", "session_id": "s", "status": "Approved", "changed_fields": ["full_name"],
    }));
    sandbox
        .send_event(json!({"webhook_type": "user.status.updated", "status": "BLOCKED", "previous_status": "ACTIVE"}));
    sandbox.send_event(json!({"webhook_type": "moon.risen", "score": 1.0, "phase": "東"}));
    sandbox.idle().await;
    let verifier = verifier(&sandbox);
    let events: Vec<_> = listener.requests().iter().map(|request| event(&verifier, request)).collect();
    assert_eq!(events[0].webhook_type, EventType::DataUpdated);
    assert_eq!(events[0].changed_fields, Some(vec!["full_name".to_owned()]));
    assert_eq!(events[1].webhook_type, EventType::UserStatusUpdated);
    assert_eq!((events[1].previous_status.as_deref(), events[1].session_status()), (Some("ACTIVE"), None));
    assert_eq!(events[2].webhook_type, "moon.risen");
    assert_eq!((events[2].score, events[2].extra.get("phase")), (Some(1.0), Some(&json!("東"))));
}

#[tokio::test]
async fn each_application_has_its_own_target_and_secret() {
    let (sandbox, client) = start().await;
    let ours = listener(&client, [answer(200)]).await;
    let other = client_of(&sandbox, &other_account(&sandbox, "other@example.org").await);
    let theirs = listener(&other, [answer(200)]).await;
    let workflow = CreateWorkflow { workflow_type: Some(WorkflowType::Kyc), ..CreateWorkflow::default() };
    let workflow = done(other.workflows().create(workflow).await);
    done(other.sessions().create(didit::models::CreateSession::builder().workflow_id(workflow.uuid).build()).await);
    sandbox.idle().await;
    assert!(ours.requests().is_empty());
    let request = theirs.requests().remove(0);
    let secret = done(other.webhooks().retrieve().await).secret_shared_key.expect("a secret");
    assert_ne!(secret.expose(), sandbox.webhook_secret());
    let now = sandbox.now();
    let verifier = Verifier::new([secret.expose()]).expect("a secret").clock(move || now);
    event(&verifier, &request);
    // A resent delivery goes to the same target.
    sandbox.resend(&sandbox.deliveries()[0].uuid).expect("it was delivered");
    sandbox.idle().await;
    assert!(ours.requests().is_empty());
    event(&verifier, &theirs.requests().remove(1));
}
