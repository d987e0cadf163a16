//! Sessions: creation, life cycle, decisions, lists, updates, reports, sharing, deletion.

use crate::{
    DAY, HOUR, MINUTE, UNKNOWN, behave, builder, client, client_of, done, finished, http, invalid, logs, missing,
    other_account, refused, session, start,
};
use didit::models::{
    AddToBlocklist, BatchDeleteSessions, ContactDetails, CreateSession, CreateWorkflow, DeleteSession,
    DocumentTypeCode, Environment, ExpectedDetails, FeatureStatus, ImportSharedSession, ListBlocklist, ListSessions,
    PublicationStatus, ResubmitNode, SessionKind, SessionStatus, SessionType, ShareSession, UpdateSessionStatus,
    UpdateWorkflow,
};
use didit::operation::Method;
use didit::{ApiErrorKind, Didit, Error, Json, WaitOptions};
use didit_sandbox::{Fault, KeyRights, Lists, Sandbox, Scenario};
use futures_util::TryStreamExt;
use futures_util::future::join_all;
use serde_json::json;
use std::slice::from_ref;
use std::time::Duration;

fn of_workflow(workflow_id: impl Into<String>) -> CreateSession {
    CreateSession { workflow_id: workflow_id.into(), ..CreateSession::default() }
}

fn status(new_status: SessionStatus) -> UpdateSessionStatus {
    UpdateSessionStatus { new_status, ..UpdateSessionStatus::default() }
}

async fn status_of(client: &Didit, session_id: &str) -> SessionStatus {
    done(client.sessions().retrieve_decision(session_id).await).status
}

#[tokio::test]
async fn a_session_is_created_with_all_parameters() {
    let (sandbox, client) = start().await;
    let contact_details = ContactDetails {
        email: Some("ada@example.org".to_owned()),
        phone: Some("+15550100".to_owned()),
        send_notification_emails: Some(true),
        ..ContactDetails::default()
    };
    let expected_details = ExpectedDetails {
        first_name: Some("MARKED-SECRET".to_owned()),
        identification_number: Some("MARKED-SECRET-1".to_owned()),
        address: Some("MARKED-SECRET 5".to_owned()),
        poa_country: Some("ESP".to_owned()),
        ..ExpectedDetails::default()
    };
    let params = CreateSession {
        vendor_data: Some("user-1".to_owned()),
        callback: Some("myapp://done".to_owned()),
        metadata: Some(json!({"plan": "gold"})),
        portrait_image: Some("MARKED-SECRET".to_owned()),
        contact_details: Some(contact_details.clone()),
        expected_details: Some(expected_details.clone()),
        ..of_workflow(sandbox.workflow_id())
    };
    let answer = done(client.sessions().create_raw(params).await);
    assert_eq!(answer.status, 201);
    let created = answer.value;
    assert!(!created.session_id.is_empty());
    assert_eq!((created.session_number, created.status), (Some(1), SessionStatus::NotStarted));
    let token = created.session_token.expect("a token");
    assert!(created.url.expect("a link").ends_with(token.expose()));
    assert!(created.workflow_id.is_some());
    assert_eq!(created.workflow_version, Some(1));
    assert_eq!(created.vendor_data.as_deref(), Some("user-1"));
    assert_eq!(created.callback.as_deref(), Some("myapp://done"));
    assert_eq!(created.metadata, Some(json!({"plan": "gold"})));

    let decision = done(client.sessions().retrieve_decision(&created.session_id).await);
    assert_eq!(decision.contact_details, Some(contact_details));
    assert_eq!(decision.expected_details, Some(expected_details));
    assert_eq!(decision.metadata, created.metadata);
    assert_eq!(session(&sandbox, &client, "user-2").await.session_number, Some(2));
}

#[tokio::test]
async fn a_session_goes_from_not_started_to_a_decision() {
    let (sandbox, client) = start().await;
    let session_id = session(&sandbox, &client, "user-1").await.session_id;
    let decision = done(client.sessions().retrieve_decision(&session_id).await);
    assert_eq!(decision.status, SessionStatus::NotStarted);
    assert_eq!((decision.session_kind, decision.session_number), (Some(SessionKind::User), Some(1)));
    assert_eq!(decision.environment, Some(Environment::Sandbox));
    assert!(decision.created_at.is_some() && decision.expires_at.is_some());
    assert_eq!(decision.features, Some(["ID_VERIFICATION", "LIVENESS", "FACE_MATCH"].into_iter().collect()));
    // No step has run.
    assert_eq!((decision.id_verifications, decision.liveness_checks, decision.face_matches), (None, None, None));
    assert_eq!(decision.reviews, Some(vec![]));

    sandbox.start_session(&session_id).expect("the link can be opened");
    assert_eq!(status_of(&client, &session_id).await, SessionStatus::InProgress);
    sandbox.complete(&session_id, Scenario::Approve).expect("the session can be completed");
    let decision = done(client.sessions().retrieve_decision(&session_id).await);
    assert_eq!(decision.status, SessionStatus::Approved);
    let document = &decision.id_verifications.expect("a document was checked")[0];
    assert_eq!(document.status, Some(FeatureStatus::Approved));
    assert!(document.document_number.is_some() && document.full_name.is_some() && document.mrz.is_some());
    assert!(document.warnings.as_ref().is_some_and(Vec::is_empty));
    let liveness = &decision.liveness_checks.expect("liveness was checked")[0];
    assert!(liveness.status == Some(FeatureStatus::Approved) && liveness.score.is_some());
    let face = &decision.face_matches.expect("the face was compared")[0];
    assert!(face.status == Some(FeatureStatus::Approved) && face.score.is_some());
    // Steps that are not in the workflow.
    assert!(decision.aml_screenings.is_none() && decision.phone_verifications.is_none());
    let with_events = done(client.sessions().retrieve_decision_with_events(&session_id).await);
    assert_eq!(with_events.status, SessionStatus::Approved);

    // A finished session cannot be completed or abandoned.
    sandbox.complete(&session_id, Scenario::Approve).expect_err("it is over");
    sandbox.abandon(&session_id).expect_err("it is over");
}

#[tokio::test]
async fn every_scenario_ends_with_the_status_in_its_name() {
    let (sandbox, client) = start().await;
    // Scenario, list of the decision that contains the result, and risk code, if documented.
    for (slug, list, risk) in [
        ("approve", "id_verifications", None),
        ("decline_document_expired", "id_verifications", Some("DOCUMENT_EXPIRED")),
        ("decline_could_not_recognize_document", "id_verifications", Some("COULD_NOT_RECOGNIZE_DOCUMENT")),
        ("decline_mrz_validation", "id_verifications", Some("MRZ_VALIDATION_FAILED")),
        ("decline_minimum_age", "id_verifications", Some("MINIMUM_AGE_NOT_MET")),
        ("decline_face_match_low_similarity", "face_matches", Some("LOW_FACE_MATCH_SIMILARITY")),
        ("decline_liveness_attack", "liveness_checks", Some("LIVENESS_FACE_ATTACK")),
        ("decline_aml_hit", "aml_screenings", Some("POSSIBLE_MATCH_FOUND")),
        ("decline_ip_blocklist", "ip_analyses", None),
        ("decline_poa_address_mismatch", "poa_verifications", Some("ADDRESS_MISMATCH_WITH_PROVIDED")),
        ("decline_nfc_chip_not_verified", "nfc_verifications", None),
        ("decline_database_no_match", "database_validations", Some("DATABASE_VALIDATION_NO_MATCH")),
        ("decline_kyb_registry_mismatch", "registry_checks", None),
        ("review_aml_possible_match", "aml_screenings", Some("POSSIBLE_MATCH_FOUND")),
        ("review_face_match_borderline", "face_matches", Some("LOW_FACE_MATCH_SIMILARITY")),
        ("review_poa_partial_match", "poa_verifications", Some("NAME_MISMATCH_WITH_PROVIDED")),
    ] {
        let ends = match slug.split('_').next() {
            Some("decline") => "Declined",
            Some("review") => "In Review",
            _ => "Approved",
        };
        let params = CreateSession {
            vendor_data: Some(slug.to_owned()),
            sandbox_scenario: Some(slug.to_owned()),
            ..of_workflow(sandbox.workflow_id())
        };
        let session_id = done(client.sessions().create(params).await).session_id;
        sandbox.complete_as_chosen(&session_id).expect("the session can be completed");
        let answer = done(client.sessions().retrieve_decision_raw(&session_id).await);
        assert_eq!(answer.value.status, ends, "{slug}");
        let json = done(answer.json());
        let item = &json[list][0];
        assert_eq!(item["status"], ends, "{slug}");
        if let Some(risk) = risk {
            assert_eq!(item["warnings"][0]["risk"], risk, "{slug}");
        }
        // List rows contain the status of each step.
        let of_user = ListSessions { vendor_data: Some(slug.to_owned()), ..ListSessions::default() };
        let row = done(client.sessions().list(of_user).await).results.remove(0);
        let face = row.features.expect("steps").remove(2);
        assert_eq!(face.status.expect("a status"), if list == "face_matches" { ends } else { "Approved" }, "{slug}");
    }
    let unknown = CreateSession { sandbox_scenario: Some("win".to_owned()), ..of_workflow(sandbox.workflow_id()) };
    invalid(client.sessions().create(unknown).await, "sandbox_scenario");
}

#[tokio::test]
async fn invalid_parameters_of_a_new_session_are_rejected_by_field() {
    let (sandbox, client) = start().await;
    let sessions = client.sessions();
    let workflow_id = sandbox.workflow_id();
    let error = sessions.create(CreateSession::default()).await.expect_err("a workflow is required");
    assert!(matches!(&error, Error::Invalid { field, .. } if field == "workflow_id"), "{error}");
    let sent = client.request(Method::Post, "/v3/session/", &[], Some(&json!({}))).await;
    invalid(sent, "workflow_id");
    invalid(sessions.create(of_workflow("seventeen")).await, "workflow_id");
    invalid(sessions.create(of_workflow(UNKNOWN)).await, "workflow_id");

    let notify = ContactDetails { send_notification_emails: Some(true), ..ContactDetails::default() };
    let params = CreateSession { contact_details: Some(notify), ..of_workflow(&workflow_id) };
    invalid(sessions.create(params).await, "contact_details.email");
    let nowhere = ExpectedDetails { address: Some("MARKED-SECRET 5".to_owned()), ..ExpectedDetails::default() };
    let params = CreateSession { expected_details: Some(nowhere), ..of_workflow(&workflow_id) };
    invalid(sessions.create(params).await, "expected_details.address");
    let params = CreateSession { callback: Some("nowhere".to_owned()), ..of_workflow(&workflow_id) };
    invalid(sessions.create(params).await, "callback");
    let params = CreateSession { callback_method: Some("pigeon".into()), ..of_workflow(&workflow_id) };
    invalid(sessions.create(params).await, "callback_method");
    // Base64 of one byte more than 2 MB, which has no padding, and of 2 MB.
    let (large, largest) = ("A".repeat(2_796_204), format!("{}=", "A".repeat(2_796_203)));
    let params = CreateSession { portrait_image: Some(large.clone()), ..of_workflow(&workflow_id) };
    let error = sessions.create(params).await.expect_err("the image is too large");
    assert!(matches!(&error, Error::Invalid { field, .. } if field == "portrait_image"), "{error}");
    let body = json!({"workflow_id": workflow_id, "portrait_image": large});
    let refusal = invalid(client.request(Method::Post, "/v3/session/", &[], Some(&body)).await, "portrait_image");
    assert_eq!(refusal.errors[0].text, "Image size exceeds 2MB.");
    assert!(done(sessions.list(ListSessions::default()).await).results.is_empty());
    done(sessions.create(CreateSession { portrait_image: Some(largest), ..of_workflow(&workflow_id) }).await);
}

#[tokio::test]
async fn an_unfinished_session_of_the_same_user_is_reused() {
    let (sandbox, client) = start().await;
    let sessions = client.sessions();
    let first = session(&sandbox, &client, "user-1").await;
    let again = CreateSession {
        vendor_data: Some("user-1".to_owned()),
        callback: Some("https://example.org/done".to_owned()),
        metadata: Some(json!("text")),
        ..of_workflow(sandbox.workflow_id())
    };
    for _ in 0..2 {
        let answer = done(sessions.create_raw(again.clone()).await);
        assert_eq!((answer.status, &answer.value.session_id), (201, &first.session_id));
        assert_eq!(answer.value.callback.as_deref(), Some("https://example.org/done"));
        assert_eq!(answer.value.metadata, Some(json!("text")));
        sandbox.start_session(&first.session_id).expect("the link can be opened");
    }
    assert_ne!(session(&sandbox, &client, "user-2").await.session_id, first.session_id);
    let other = done(client.workflows().create(CreateWorkflow::default()).await);
    let elsewhere = CreateSession { workflow_id: other.uuid, ..again.clone() };
    assert_ne!(done(sessions.create(elsewhere).await).session_id, first.session_id);

    // A finished session is not reused, a resubmitted one is.
    sandbox.complete(&first.session_id, Scenario::DeclineLivenessAttack).expect("the session can be completed");
    done(sessions.update_status(&first.session_id, status(SessionStatus::Resubmitted)).await);
    assert_eq!(session(&sandbox, &client, "user-1").await.session_id, first.session_id);
    sandbox.complete(&first.session_id, Scenario::Approve).expect("the session can be completed");
    let second = session(&sandbox, &client, "user-1").await;
    assert_ne!(second.session_id, first.session_id);
    // A session of an older version of the workflow is not reused.
    let publish = UpdateWorkflow { status: Some(PublicationStatus::Published), ..UpdateWorkflow::default() };
    done(client.workflows().update(&sandbox.workflow_id(), publish).await);
    assert_ne!(session(&sandbox, &client, "user-1").await.session_id, second.session_id);
}

#[tokio::test]
async fn concurrent_calls_for_one_user_create_one_session() {
    let (sandbox, client) = start().await;
    let created = join_all((0..16).map(|_| session(&sandbox, &client, "user-1"))).await;
    assert!(created.iter().all(|session| session.session_id == created[0].session_id));
    assert_eq!(ids(&client, ListSessions::default()).await.len(), 1);
}

#[tokio::test]
async fn a_session_that_is_not_started_expires() {
    let (sandbox, client) = start().await;
    let waiting = session(&sandbox, &client, "user-1").await.session_id;
    let begun = session(&sandbox, &client, "user-2").await.session_id;
    sandbox.start_session(&begun).expect("the link can be opened");
    let hour = CreateWorkflow { session_expiration_time: Some(3600), ..CreateWorkflow::default() };
    let hour = done(client.workflows().create(hour).await);
    let short = done(client.sessions().create(of_workflow(hour.uuid)).await).session_id;

    sandbox.advance(HOUR);
    assert_eq!(status_of(&client, &short).await, SessionStatus::Expired);
    // Default: 604800 seconds.
    sandbox.advance(6 * DAY + 22 * HOUR);
    assert_eq!(status_of(&client, &waiting).await, SessionStatus::NotStarted);
    sandbox.advance(HOUR);
    assert_eq!(status_of(&client, &waiting).await, SessionStatus::Expired);
    assert_eq!(status_of(&client, &begun).await, SessionStatus::InProgress);
    sandbox.complete(&waiting, Scenario::Approve).expect_err("it has expired");
    sandbox.abandon(&begun).expect("the user can go away");
    assert_eq!(status_of(&client, &begun).await, SessionStatus::Abandoned);
}

#[tokio::test]
async fn an_approval_expires_or_is_ended_manually_and_can_be_renewed() {
    let (sandbox, client) = start().await;
    let old = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let declined = finished(&sandbox, &client, "user-2", Scenario::DeclineAmlHit).await;
    sandbox.advance(29 * DAY);
    // Approvals do not expire by default. The setting also applies to existing approvals.
    assert_eq!(status_of(&client, &old).await, SessionStatus::Approved);
    behave(&sandbox, |behaviour| behaviour.approval_days = Some(30));
    assert_eq!(status_of(&client, &old).await, SessionStatus::Approved);
    let new = finished(&sandbox, &client, "user-3", Scenario::Approve).await;
    sandbox.advance(DAY);
    assert_eq!(status_of(&client, &old).await, SessionStatus::KycExpired);
    assert_eq!(status_of(&client, &new).await, SessionStatus::Approved);
    assert_eq!(status_of(&client, &declined).await, SessionStatus::Declined);
    assert_eq!(ids(&client, ListSessions::builder().status([SessionStatus::KycExpired]).build()).await, from_ref(&old));
    // An expired approval still has a report and can be updated.
    done(client.sessions().generate_pdf(&old).await);
    done(client.sessions().update_status(&old, status(SessionStatus::Approved)).await);
    sandbox.advance(29 * DAY);
    assert_eq!(status_of(&client, &old).await, SessionStatus::Approved, "from the second approval on");
    assert_eq!(status_of(&client, &new).await, SessionStatus::KycExpired);
    done(client.sessions().update_status(&new, status(SessionStatus::Resubmitted)).await);
    assert_eq!(status_of(&client, &new).await, SessionStatus::Resubmitted);
    sandbox.expire(&old).expect("an approval can be ended");
    assert_eq!(status_of(&client, &old).await, SessionStatus::KycExpired);
    sandbox.expire(&old).expect_err("it is over");
}

#[tokio::test]
async fn a_session_can_await_its_user() {
    let (sandbox, client) = start().await;
    let created = session(&sandbox, &client, "user-1").await;
    sandbox.await_user(&created.session_id).expect("it can wait");
    sandbox.await_user(&created.session_id).expect("it waits already");
    assert_eq!(status_of(&client, &created.session_id).await, SessionStatus::AwaitingUser);
    // Not finished: the session is reused and its status cannot be updated.
    assert_eq!(session(&sandbox, &client, "user-1").await.session_id, created.session_id);
    let update = client.sessions().update_status(&created.session_id, status(SessionStatus::Approved)).await;
    refused(update, 400, ApiErrorKind::BadRequest);
    sandbox.start_session(&created.session_id).expect("the user comes back");
    assert_eq!(status_of(&client, &created.session_id).await, SessionStatus::InProgress);
    sandbox.await_user(&created.session_id).expect("it can wait again");
    sandbox.complete(&created.session_id, Scenario::Approve).expect("the user comes back and finishes");
    assert_eq!(status_of(&client, &created.session_id).await, SessionStatus::Approved);
    sandbox.await_user(&created.session_id).expect_err("it is over");
}

async fn ids(client: &Didit, params: ListSessions) -> Vec<String> {
    let rows: Vec<_> = done(client.sessions().list_all(params).try_collect().await);
    rows.into_iter().map(|row| row.session_id).collect()
}

#[tokio::test]
async fn sessions_are_listed_newest_first_and_filtered() {
    let (sandbox, client) = start().await;
    let approved = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let declined = finished(&sandbox, &client, "user-2", Scenario::DeclineMinimumAge).await;
    let waiting = session(&sandbox, &client, "user-3").await.session_id;
    let other = done(client.workflows().create(CreateWorkflow::default()).await);
    let other_session = done(client.sessions().create(of_workflow(&other.uuid)).await).session_id;

    let page = done(client.sessions().list(ListSessions::default()).await);
    assert_eq!(page.count, Some(4));
    let row = page.results.last().expect("four rows");
    assert_eq!((row.session_id.as_str(), row.session_number), (approved.as_str(), Some(1)));
    assert_eq!((row.session_kind.clone(), row.status.clone()), (Some(SessionKind::User), SessionStatus::Approved));
    assert_eq!(row.vendor_data.as_deref(), Some("user-1"));
    assert_eq!((row.document_type.as_deref(), row.country.as_deref()), (Some("Passport"), Some("ESP")));
    assert!(row.full_name.is_some() && row.portrait_image.is_some() && row.session_url.is_some());
    assert!(row.created_at.as_ref().is_some_and(|time| time.to_timestamp().is_some()));

    let all = ListSessions::default;
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(ids(&client, all()).await, [&other_session, &waiting, &declined, &approved].map(String::clone));
    assert_eq!(ids(&client, ListSessions { vendor_data: text("user-2"), ..all() }).await, from_ref(&declined));
    assert!(ids(&client, ListSessions { vendor_data: text("user"), ..all() }).await.is_empty());
    assert_eq!(
        ids(&client, ListSessions { status: Some(vec![SessionStatus::Approved]), ..all() }).await,
        from_ref(&approved)
    );
    let both = ListSessions::builder().status(["Approved", "Declined"]).build();
    assert_eq!(ids(&client, both).await, [declined.clone(), approved.clone()]);
    let lower = ListSessions { status: Some(vec![SessionStatus::Other("approved".to_owned())]), ..all() };
    assert!(ids(&client, lower).await.is_empty(), "case matters");
    let lower = ListSessions::builder().status(["approved"]).build();
    assert_eq!(ids(&client, lower).await, from_ref(&approved), "known values are sent as the platform writes them");
    assert_eq!(ids(&client, ListSessions::builder().country(["FRA", "ESP"]).build()).await.len(), 2);
    assert!(ids(&client, ListSessions::builder().country(["FRA"]).build()).await.is_empty());
    let passports = [DocumentTypeCode::Passport, DocumentTypeCode::TaxCard];
    assert_eq!(ids(&client, ListSessions::builder().document_type(passports).build()).await.len(), 2);
    let migrated = ListSessions { session_type: Some(vec![SessionType::Migrated]), ..all() };
    assert!(ids(&client, migrated).await.is_empty());
    let young = ListSessions::builder().warning(["MINIMUM_AGE_NOT_MET", "DOCUMENT_EXPIRED"]).build();
    assert_eq!(ids(&client, young).await, from_ref(&declined));
    let of_other = ListSessions { workflow_id: other.workflow_id.clone().map(|id| vec![id]), ..all() };
    assert_eq!(ids(&client, of_other).await, [other_session]);
    assert_eq!(ids(&client, ListSessions { search: text(&waiting), ..all() }).await, [waiting]);
    let business = ListSessions { session_kind: Some(SessionKind::Business), ..all() };
    assert!(ids(&client, business).await.is_empty());

    let today = page.results[0].created_at.as_ref().expect("a time").as_str()[..10].to_owned();
    let from = |day: &str| ListSessions { date_from: Some(day.into()), ..all() };
    assert_eq!(ids(&client, from(&today)).await.len(), 4);
    assert!(ids(&client, from("2999-01-01")).await.is_empty());
    let until = ListSessions { date_to: Some("2000-01-01".into()), ..all() };
    assert!(ids(&client, until).await.is_empty());
    invalid(client.sessions().list(from("yesterday")).await, "date_from");
    let until = ListSessions { date_to: Some("tomorrow".into()), ..all() };
    invalid(client.sessions().list(until).await, "date_to");
}

#[tokio::test]
async fn a_long_list_is_paginated_and_keeps_its_filters() {
    let (sandbox, client) = start().await;
    let mut created = Vec::new();
    for _ in 0..7 {
        created.push(done(client.sessions().create(of_workflow(sandbox.workflow_id())).await).session_id);
    }
    session(&sandbox, &client, "user-1").await;
    sandbox.complete(&created[3], Scenario::Approve).expect("the session can be completed");
    created.remove(3);
    created.reverse();

    // Sessions are a page even if other lists are bare arrays.
    for lists in [Lists::Page, Lists::Array] {
        behave(&sandbox, |behaviour| behaviour.lists = lists);
        let params =
            ListSessions { limit: Some(3), status: Some(vec![SessionStatus::NotStarted]), ..ListSessions::default() };
        let before = sandbox.calls().len();
        assert_eq!(ids(&client, params.clone()).await[1..], created);
        assert_eq!(sandbox.calls().len() - before, 3, "seven rows are three pages");
        let page = done(client.sessions().list(ListSessions { offset: Some(3), ..params }).await);
        assert_eq!((page.count, page.results.len()), (Some(7), 3));
        assert!(page.next.is_some() && page.previous.is_some());
    }
}

#[tokio::test]
async fn a_deleted_session_is_not_found_by_any_operation() {
    let (sandbox, client) = start().await;
    let sessions = client.sessions();
    let first = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let answer = done(sessions.delete_raw(&first).await);
    assert_eq!(answer.status, 204);
    assert_eq!(answer.value.session_id, None);
    for id in [first.as_str(), UNKNOWN] {
        missing(sessions.retrieve_decision(id).await);
        missing(sessions.retrieve_decision_with_events(id).await);
        missing(sessions.delete(id).await);
        missing(sessions.delete_with(id, DeleteSession::default()).await);
        missing(sessions.update_status(id, status(SessionStatus::Approved)).await);
        missing(sessions.generate_pdf(id).await);
        let share = ShareSession { for_application_id: Some(UNKNOWN.to_owned()), ..ShareSession::default() };
        missing(sessions.share(id, share).await);
    }
    assert!(done(sessions.list(ListSessions::default()).await).results.is_empty());

    // Newer deployments return the deleted session.
    behave(&sandbox, |behaviour| behaviour.delete_returns_body = true);
    let second = session(&sandbox, &client, "user-2").await;
    let forever = DeleteSession { face_retention_days: Some(4000), ..DeleteSession::default() };
    invalid(sessions.delete_with(&second.session_id, forever).await, "face_retention_days");
    let params = DeleteSession {
        deletion_instruction: Some("privacy_erasure".into()),
        retain_face_embeddings: Some(false),
        ..DeleteSession::default()
    };
    let answer = done(sessions.delete_with_raw(&second.session_id, params).await);
    assert_eq!(answer.status, 200);
    assert_eq!(answer.value.session_id, Some(second.session_id));
    assert_eq!(answer.value.session_number, second.session_number);
    assert!(answer.value.face_retention_outcome.is_some());
}

#[tokio::test]
async fn sessions_are_deleted_by_number_or_all_at_once() {
    let (sandbox, client) = start().await;
    let sessions = client.sessions();
    let mut created = Vec::new();
    for number in 0..5 {
        created.push(session(&sandbox, &client, &format!("user-{number}")).await);
    }
    let numbers = created[..2].iter().filter_map(|session| session.session_number);
    // Unknown numbers are ignored.
    let numbers: Vec<_> = numbers.chain([99]).map(didit::SessionNumber::from).collect();
    let params = BatchDeleteSessions { session_numbers: Some(numbers), ..BatchDeleteSessions::default() };
    let deleted = done(sessions.batch_delete(params).await).results;
    let deleted: Vec<_> = deleted.into_iter().filter_map(|row| row.session_id).collect();
    assert_eq!(deleted, created[..2].iter().map(|session| session.session_id.clone()).collect::<Vec<_>>());
    missing(sessions.retrieve_decision(&deleted[0]).await);
    let all = BatchDeleteSessions { delete_all: Some(true), ..BatchDeleteSessions::default() };
    assert_eq!(done(sessions.batch_delete(all).await).results.len(), 3);

    let none = sessions.batch_delete(BatchDeleteSessions::default()).await.expect_err("none is named");
    assert!(matches!(none, Error::Invalid { .. }), "{none}");
    let empty = json!({"session_numbers": []});
    invalid(client.request(Method::Post, "/v3/sessions/delete/", &[], Some(&empty)).await, "session_numbers");
    // The platform accepts numbers and strings of digits.
    let number = session(&sandbox, &client, "user-9").await.session_number.expect("a number");
    for (body, count) in
        [(json!({"session_numbers": [number]}), 1), (json!({"session_numbers": [number.to_string()]}), 0)]
    {
        let answer = done(client.request(Method::Post, "/v3/sessions/delete/", &[], Some(&body)).await);
        assert_eq!(answer.value["results"].as_array().map(Vec::len), Some(count));
    }
}

#[tokio::test]
async fn a_status_update_is_applied_and_recorded_as_a_review() {
    let (sandbox, client) = start().await;
    let sessions = client.sessions();
    let session_id = finished(&sandbox, &client, "user-1", Scenario::ReviewAmlPossibleMatch).await;
    let params = UpdateSessionStatus {
        comment: Some("Document verified manually".to_owned()),
        send_email: Some(true),
        email_address: Some("ada@example.org".to_owned()),
        email_language: Some("en".to_owned()),
        ..status(SessionStatus::Approved)
    };
    assert_eq!(done(sessions.update_status(&session_id, params).await).session_id, session_id);
    let decision = done(sessions.retrieve_decision(&session_id).await);
    assert_eq!(decision.status, SessionStatus::Approved);
    let review = &decision.reviews.expect("reviews")[0];
    assert_eq!(review.new_status, Some(SessionStatus::Approved));
    assert_eq!(review.comment.as_deref(), Some("Document verified manually"));
    assert!(review.user.is_some() && review.created_at.is_some());

    for next in [SessionStatus::Declined, SessionStatus::Approved, SessionStatus::Declined] {
        done(sessions.update_status(&session_id, status(next.clone())).await);
        assert_eq!(status_of(&client, &session_id).await, next);
    }
    // The error for the same status is a bare array.
    let refusal = refused(
        sessions.update_status(&session_id, status(SessionStatus::Declined)).await,
        400,
        ApiErrorKind::BadRequest,
    );
    assert!(refusal.body.starts_with('[') && refusal.detail.is_some() && refusal.errors.is_empty());
}

#[tokio::test]
async fn the_status_of_an_unfinished_or_expired_session_cannot_be_updated() {
    let (sandbox, client) = start().await;
    let sessions = client.sessions();
    let waiting = session(&sandbox, &client, "user-1").await.session_id;
    let begun = session(&sandbox, &client, "user-2").await.session_id;
    sandbox.start_session(&begun).expect("the link can be opened");
    let expired = session(&sandbox, &client, "user-3").await.session_id;
    sandbox.expire(&expired).expect("its time can be over");
    for (session_id, now) in [(&waiting, "Not Started"), (&begun, "In Progress"), (&expired, "Expired")] {
        let refusal = refused(
            sessions.update_status(session_id, status(SessionStatus::Approved)).await,
            400,
            ApiErrorKind::BadRequest,
        );
        let words = format!(
            "Only sessions with status Approved, Declined, In Review, Kyc Expired, Abandoned, Resubmitted can be \
             updated. Current status: {now}"
        );
        assert_eq!(refusal.detail, Some(words));
    }
    sandbox.abandon(&begun).expect("the user can go away");
    done(sessions.update_status(&begun, status(SessionStatus::Declined)).await);
}

#[tokio::test]
async fn steps_can_be_resubmitted() {
    let (sandbox, client) = start().await;
    let sessions = client.sessions();
    let session_id = finished(&sandbox, &client, "user-1", Scenario::DeclineDocumentExpired).await;
    let node = |feature: &str| ResubmitNode {
        node_id: "feature_ocr".to_owned(),
        feature: feature.into(),
        ..ResubmitNode::default()
    };
    let resubmit = |nodes| UpdateSessionStatus { nodes_to_resubmit: Some(nodes), ..status(SessionStatus::Resubmitted) };
    for feature in ["KYB_REGISTRY", "KYB_KEY_PEOPLE", "KYB"] {
        let refusal = sessions.update_status(&session_id, resubmit(vec![node("OCR"), node(feature)])).await;
        invalid(refusal, "nodes_to_resubmit[1].feature");
    }
    // The client rejects steps with any other status.
    let misplaced = UpdateSessionStatus { nodes_to_resubmit: Some(vec![]), ..status(SessionStatus::Approved) };
    let error = sessions.update_status(&session_id, misplaced).await.expect_err("they do not go together");
    assert!(matches!(&error, Error::Invalid { field, .. } if field == "nodes_to_resubmit"), "{error}");

    done(sessions.update_status(&session_id, resubmit(vec![node("OCR")])).await);
    assert_eq!(status_of(&client, &session_id).await, SessionStatus::Resubmitted);
    sandbox.start_session(&session_id).expect("the link can be opened again");
    assert_eq!(status_of(&client, &session_id).await, SessionStatus::InProgress);
    sandbox.complete(&session_id, Scenario::Approve).expect("the session can be completed");
    assert_eq!(status_of(&client, &session_id).await, SessionStatus::Approved);
}

#[tokio::test]
async fn an_invalid_status_update_is_rejected_by_field() {
    let (sandbox, client) = start().await;
    let sessions = client.sessions();
    let session_id = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    invalid(sessions.update_status(&session_id, status(SessionStatus::Expired)).await, "new_status");
    let mail = UpdateSessionStatus { send_email: Some(true), ..status(SessionStatus::Declined) };
    let error = sessions.update_status(&session_id, mail).await.expect_err("an address is needed");
    assert!(matches!(&error, Error::Invalid { field, .. } if field == "email_address"), "{error}");
    let path = format!("/v3/session/{session_id}/update-status/");
    let change = |body: Json| {
        let (client, path) = (client.clone(), path.clone());
        async move { client.request(Method::Patch, &path, &[], Some(&body)).await }
    };
    invalid(change(json!({})).await, "new_status");
    invalid(change(json!({"new_status": "Declined", "send_email": true})).await, "email_address");
    assert_eq!(status_of(&client, &session_id).await, SessionStatus::Approved);
}

#[tokio::test]
async fn the_report_of_a_finished_session_is_a_pdf() {
    let (sandbox, client) = start().await;
    let sessions = client.sessions();
    let session_id = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let answer = done(sessions.generate_pdf_raw(&session_id).await);
    assert_eq!(answer.headers["content-type"], "application/pdf");
    assert!(answer.headers["content-disposition"].to_str().is_ok_and(|text| text.contains("filename=")));
    assert!(answer.value.starts_with(b"%PDF-"));

    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.pdf");
    done(sessions.save_pdf(&session_id, &file).await);
    assert_eq!(std::fs::read(&file).expect("the file"), answer.value);

    let waiting = session(&sandbox, &client, "user-2").await.session_id;
    let refusal = refused(sessions.generate_pdf(&waiting).await, 403, ApiErrorKind::NotFinished);
    assert_eq!(
        refusal.detail.as_deref(),
        Some("You can only generate a PDF for sessions in review, declined, approved or kyc expired")
    );
    // On an error the existing file is unchanged.
    refused(sessions.save_pdf(&waiting, &file).await, 403, ApiErrorKind::NotFinished);
    assert_eq!(std::fs::read(&file).expect("the file"), answer.value);
    for scenario in [Scenario::DeclineAmlHit, Scenario::ReviewPoaPartialMatch] {
        let session_id = finished(&sandbox, &client, scenario.slug(), scenario).await;
        assert!(done(sessions.generate_pdf(&session_id).await).starts_with(b"%PDF-"));
    }
    // The path is documented without the final slash.
    let url = format!("{}/v3/session/{session_id}/generate-pdf", sandbox.base_url());
    assert_eq!(http("GET", &url, &[("x-api-key", &sandbox.api_key())], "").await.status, 200);
}

#[tokio::test]
async fn media_urls_are_valid_for_one_hour() {
    let (sandbox, client) = start().await;
    let session_id = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let decision = done(client.sessions().retrieve_decision(&session_id).await);
    let address = decision.id_verifications.expect("a document was checked")[0].portrait_image.clone();
    let address = address.expect("an address");
    let picture = done(client.download(&address).await);
    assert!(picture.starts_with(b"\x89PNG"));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("portrait.png");
    done(client.download_to(&address, &file).await);
    assert_eq!(std::fs::read(&file).expect("the file"), picture);

    sandbox.advance(HOUR);
    refused(client.download(&address).await, 403, ApiErrorKind::Permission);
    refused(client.download(&format!("{}/media/none", sandbox.base_url())).await, 404, ApiErrorKind::NotFound);
}

/// Creates another account with its own workflow to import into.
async fn partner(sandbox: &Sandbox, email: &str) -> (Didit, String, String) {
    let account = other_account(sandbox, email).await;
    let client = client_of(sandbox, &account);
    let workflow = done(client.workflows().create(CreateWorkflow::default()).await);
    (client, account.application.expect("an application").uuid, workflow.uuid)
}

fn share_with(application: &str) -> ShareSession {
    ShareSession { for_application_id: Some(application.to_owned()), ..ShareSession::default() }
}

#[tokio::test]
async fn a_session_is_shared_and_imported_once() {
    let (sandbox, client) = start().await;
    let (partner, application, workflow_id) = partner(&sandbox, "partner@example.org").await;
    let session_id = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let shared = done(client.sessions().share(&session_id, share_with(&application)).await);
    assert_eq!(shared.for_application_id.as_deref(), Some(application.as_str()));
    assert_eq!(shared.session_kind, Some(SessionKind::User));
    assert_eq!(shared.share_token.expose().split('.').count(), 3, "a JSON Web Token");

    let import = |token: &didit::Secret| ImportSharedSession {
        share_token: token.clone(),
        trust_review: true,
        workflow_id: workflow_id.clone(),
        vendor_data: Some("their-user".to_owned()),
        ..ImportSharedSession::default()
    };
    let answer = done(partner.sessions().import_shared_raw(import(&shared.share_token)).await);
    assert_eq!(answer.status, 201);
    let imported = answer.value;
    assert_ne!(imported.session_id, session_id);
    assert_eq!(imported.status, SessionStatus::Approved, "the review is trusted");
    assert_eq!(imported.vendor_data.as_deref(), Some("their-user"));
    assert!(imported.shared_from_session.is_some() && imported.id_verifications.is_some());
    assert_eq!(status_of(&partner, &imported.session_id).await, SessionStatus::Approved);

    refused(partner.sessions().import_shared(import(&shared.share_token)).await, 403, ApiErrorKind::AlreadyImported);
    // Another token of the same session is rejected too.
    let second = done(client.sessions().share(&session_id, share_with(&application)).await);
    refused(partner.sessions().import_shared(import(&second.share_token)).await, 403, ApiErrorKind::AlreadyImported);

    let review = finished(&sandbox, &client, "user-2", Scenario::Approve).await;
    let shared = done(client.sessions().share(&review, share_with(&application)).await);
    let params = ImportSharedSession { trust_review: false, ..import(&shared.share_token) };
    let imported = done(partner.sessions().import_shared(params).await);
    assert_eq!(imported.status, SessionStatus::InReview, "the review is not trusted");
    assert_eq!(status_of(&client, &review).await, SessionStatus::Approved, "the partner's own stays as it was");
}

#[tokio::test]
async fn invalid_shares_and_imports_are_rejected() {
    let (sandbox, client) = start().await;
    let (partner, application, workflow_id) = partner(&sandbox, "partner@example.org").await;
    let session_id = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let sessions = client.sessions();
    // Newer deployments require the application.
    invalid(sessions.share(&session_id, ShareSession::default()).await, "for_application_id");
    invalid(sessions.share(&session_id, share_with("them")).await, "for_application_id");
    for seconds in [59, 86_401] {
        let params = ShareSession { ttl_in_seconds: Some(seconds), ..share_with(&application) };
        let error = sessions.share(&session_id, params).await.expect_err("out of bounds");
        assert!(matches!(&error, Error::Invalid { field, .. } if field == "ttl_in_seconds"), "{error}");
        let path = format!("/v3/session/{session_id}/share/");
        let body = json!({"for_application_id": application, "ttl_in_seconds": seconds});
        invalid(client.request(Method::Post, &path, &[], Some(&body)).await, "ttl_in_seconds");
    }
    let waiting = session(&sandbox, &client, "user-2").await.session_id;
    let refusal = refused(sessions.share(&waiting, share_with(&application)).await, 400, ApiErrorKind::NotFinished);
    assert!(refusal.body.starts_with(r#"{"detail":["#));

    let minute = ShareSession { ttl_in_seconds: Some(60), ..share_with(&application) };
    let minute = done(sessions.share(&session_id, minute).await).share_token;
    let for_nobody = done(sessions.share(&session_id, share_with(UNKNOWN)).await).share_token;
    let import = |token: &didit::Secret, workflow_id: &str| {
        let params = ImportSharedSession {
            share_token: token.clone(),
            trust_review: true,
            workflow_id: workflow_id.to_owned(),
            ..ImportSharedSession::default()
        };
        let sessions = partner.sessions();
        async move { sessions.import_shared(params).await }
    };
    invalid(import(&"MARKED-SECRET".into(), &workflow_id).await, "share_token");
    invalid(import(&for_nobody, &workflow_id).await, "share_token");
    invalid(import(&minute, "seventeen").await, "workflow_id");
    missing(import(&minute, UNKNOWN).await);
    sandbox.advance(MINUTE);
    invalid(import(&minute, &workflow_id).await, "share_token");
    let body = json!({"share_token": minute.expose(), "workflow_id": workflow_id});
    let sent = partner.request(Method::Post, "/v3/session/import-shared/", &[], Some(&body)).await;
    invalid(sent, "trust_review");
}

#[tokio::test]
async fn responses_depend_on_the_permissions_of_the_key() {
    let (sandbox, whole) = start().await;
    let session_id = finished(&sandbox, &whole, "user-1", Scenario::Approve).await;
    let blind = client(&sandbox, &sandbox.add_key(KeyRights { media: false, ..KeyRights::default() }));
    let decision = done(blind.sessions().retrieve_decision(&session_id).await);
    let document = &decision.id_verifications.expect("a document was checked")[0];
    assert!(document.full_name.is_some());
    assert_eq!((&document.portrait_image, &document.front_image, &document.back_image), (&None, &None, &None));
    let liveness = &decision.liveness_checks.expect("liveness was checked")[0];
    assert!(liveness.score.is_some() && liveness.reference_image.is_none() && liveness.video_url.is_none());
    assert!(decision.session_url.is_some());
    let row = done(blind.sessions().list(ListSessions::default()).await).results.remove(0);
    assert!(row.portrait_image.is_none() && row.session_url.is_some() && row.full_name.is_some());
    refused(blind.sessions().generate_pdf(&session_id).await, 403, ApiErrorKind::Permission);

    let reader = client(&sandbox, &sandbox.add_key(KeyRights { write_sessions: false, ..KeyRights::default() }));
    let created = session(&sandbox, &reader, "user-2").await;
    assert!(!created.session_id.is_empty());
    assert_eq!((created.url, created.session_token), (None, None));
    let decision = done(reader.sessions().retrieve_decision(&session_id).await);
    assert_eq!(decision.session_url, None);
    assert!(decision.id_verifications.expect("a document was checked")[0].portrait_image.is_some());
    let row = done(reader.sessions().list(ListSessions::default()).await).results.remove(1);
    assert!(row.session_url.is_none() && row.portrait_image.is_some());

    let face = AddToBlocklist { session_id, blocklist_face: Some(true), ..AddToBlocklist::default() };
    done(whole.blocklist().add(face).await);
    for (client, sees) in [(&whole, true), (&blind, false)] {
        let page = done(client.blocklist().list(ListBlocklist::default()).await);
        assert_eq!(page.results[0].face_image.is_some(), sees);
    }
}

#[tokio::test]
async fn an_exhausted_quota_returns_a_retry_time() {
    let (sandbox, client) = start().await;
    behave(&sandbox, |behaviour| behaviour.session_quota = Some(500));
    let sessions = client.sessions();
    for _ in 0..500 {
        done(sessions.create(of_workflow(sandbox.workflow_id())).await);
    }
    let refusal = refused(sessions.create(of_workflow(sandbox.workflow_id())).await, 429, ApiErrorKind::RateLimit);
    let detail = refusal.detail.expect("words");
    assert!(detail.starts_with("Sandbox session quota exceeded (500 sessions per 24h)."), "{detail}");
    // The time is only in the message, not in a header.
    let wait = refusal.retry_after.expect("a time to wait");
    assert!(wait <= DAY && wait + MINUTE > DAY, "{wait:?}");
    let url = format!("{}/v3/session/", sandbox.base_url());
    let body = json!({"workflow_id": sandbox.workflow_id()}).to_string();
    let answer = http("POST", &url, &[("x-api-key", &sandbox.api_key())], &body).await;
    assert_eq!(answer.status, 429);
    assert!(answer.headers.keys().all(|name| !name.as_str().starts_with("x-ratelimit")));
    sandbox.advance(wait);
    done(sessions.create(of_workflow(sandbox.workflow_id())).await);
}

#[tokio::test]
async fn rate_limits_apply_by_scope_and_are_returned_in_headers() {
    let (sandbox, client) = start().await;
    let session_id = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    behave(&sandbox, |behaviour| behaviour.rate_limits = true);
    let base = sandbox.base_url();
    let pdf = format!("{base}/v3/session/{session_id}/generate-pdf/");
    let balance = format!("{base}/v3/billing/balance/");
    let webhook = format!("{base}/v3/webhook/");
    let creation = format!("{base}/v3/session/");
    let creation_body = json!({"workflow_id": sandbox.workflow_id(), "vendor_data": "user-2"}).to_string();
    for (method, url, body, limit, words) in [
        ("GET", &pdf, "", 50, "Session PDF generation rate limit exceeded. You can make up to 50 requests per minute."),
        // The 50 reports and the rejected one count too.
        ("GET", &balance, "", 600, "GET request rate limit exceeded. You can make up to 600 requests per minute."),
        (
            "PATCH",
            &webhook,
            "{}",
            300,
            "Write request rate limit exceeded. You can make up to 300 requests per minute.",
        ),
        (
            "POST",
            &creation,
            creation_body.as_str(),
            600,
            "Session creation rate limit exceeded. You can make up to 600 requests per minute.",
        ),
    ] {
        let key = sandbox.api_key();
        let mut calls = 0;
        let answer = loop {
            let answer = http(method, url, &[("x-api-key", &key)], body).await;
            if answer.status == 429 {
                break answer;
            }
            // Only 429 responses have these headers.
            assert!(answer.status < 300 && !answer.headers.contains_key("x-ratelimit-limit"), "{words}");
            calls += 1;
            assert!(calls <= limit, "{words}");
        };
        let earlier = if url == &balance { 51 } else { 0 };
        assert_eq!(calls + earlier, limit, "{words}");
        let number = |name: &str| answer.headers[name].to_str().ok().and_then(|text| text.parse::<i64>().ok());
        assert_eq!((number("x-ratelimit-limit"), number("x-ratelimit-remaining")), (Some(limit), Some(0)));
        let wait = number("retry-after").expect("seconds");
        assert!((1..=60).contains(&wait), "{wait}");
        let reset = number("x-ratelimit-reset").expect("a time");
        assert!((reset - wait - sandbox.now()).abs() <= 2, "the reset is when the wait is over");
        let body: Json = serde_json::from_slice(&answer.body).expect("JSON");
        assert_eq!(body["detail"], words);
        // Limits apply per key: another key is not limited.
        let other = client_with_other_key(&sandbox);
        done(other.billing().retrieve_balance().await);
    }
    let refusal = refused(client.sessions().generate_pdf(&session_id).await, 429, ApiErrorKind::RateLimit);
    sandbox.advance(refusal.retry_after.expect("a time to wait"));
    sandbox.advance(MINUTE);
    done(client.sessions().generate_pdf(&session_id).await);
}

fn client_with_other_key(sandbox: &Sandbox) -> Didit {
    client(sandbox, &sandbox.add_key(KeyRights::default()))
}

#[tokio::test]
async fn waiting_for_a_decision_ends_when_the_session_is_settled() {
    let (sandbox, client) = start().await;
    let session_id = session(&sandbox, &client, "user-1").await.session_id;
    let quick =
        || WaitOptions::builder().first_interval(Duration::from_millis(1)).longest_interval(Duration::from_millis(1));
    let sessions = client.sessions();
    // Transient errors are retried.
    sandbox.fail_next(&format!("GET /v3/session/{session_id}/decision/"), 2, Fault::Status(503));
    let user = async {
        // Complete the session only after the first request.
        while !sandbox.calls().iter().any(|call| call.path.ends_with("/decision/") && call.status == 200) {
            tokio::task::yield_now().await;
        }
        sandbox.complete(&session_id, Scenario::DeclineLivenessAttack).expect("the session can be completed");
    };
    let (decision, ()) = tokio::join!(sessions.wait_for_decision(&session_id, quick().build()), user);
    assert_eq!(done(decision).status, SessionStatus::Declined);

    let waiting = session(&sandbox, &client, "user-2").await.session_id;
    let no_time = quick().deadline(Duration::ZERO).build();
    let error = sessions.wait_for_decision(&waiting, no_time).await.expect_err("the session is not settled");
    logs::record(&error);
    assert!(matches!(error, Error::Timeout { .. }), "{error}");
    missing(sessions.wait_for_decision(UNKNOWN, quick().build()).await);
}

#[tokio::test]
async fn objects_of_other_applications_are_not_found() {
    let (sandbox, client) = start().await;
    let session_id = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let other = client_of(&sandbox, &other_account(&sandbox, "other@example.org").await);
    missing(other.sessions().retrieve_decision(&session_id).await);
    missing(other.sessions().delete(&session_id).await);
    missing(other.workflows().retrieve(&sandbox.workflow_id()).await);
    missing(other.users().retrieve("user-1").await);
    assert!(done(other.sessions().list(ListSessions::default()).await).results.is_empty());
    invalid(other.sessions().create(of_workflow(sandbox.workflow_id())).await, "workflow_id");
    // A client without a key sends nothing.
    let nobody = builder(&sandbox).build().expect("a client");
    let error = nobody.sessions().list(ListSessions::default()).await.expect_err("there is no key");
    assert!(matches!(error, Error::Configuration { .. }), "{error}");
}
