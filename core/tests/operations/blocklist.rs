//! Blocklist and its effect on later sessions.

use crate::{UNKNOWN, done, finished, finished_with_contacts, invalid, missing, refused, session, start};
use didit::ApiErrorKind;
use didit::models::{
    AddToBlocklist, BlocklistItemType, CreateSession, CreateWorkflow, ListBlocklist, RemoveFromBlocklist,
    SessionStatus, Warning,
};
use didit_sandbox::Scenario;
use futures_util::TryStreamExt;

fn add(session_id: &str) -> AddToBlocklist {
    AddToBlocklist { session_id: session_id.to_owned(), ..AddToBlocklist::default() }
}

fn remove(session_id: &str) -> RemoveFromBlocklist {
    RemoveFromBlocklist { session_id: session_id.to_owned(), ..RemoveFromBlocklist::default() }
}

fn everything(session_id: &str) -> AddToBlocklist {
    AddToBlocklist {
        blocklist_face: Some(true),
        blocklist_document: Some(true),
        blocklist_phone: Some(true),
        blocklist_email: Some(true),
        ..add(session_id)
    }
}

fn only(item_type: BlocklistItemType) -> ListBlocklist {
    ListBlocklist { item_type: Some(item_type), ..ListBlocklist::default() }
}

#[tokio::test]
async fn data_of_a_session_is_blocked_listed_by_type_and_unblocked() {
    let (sandbox, client) = start().await;
    let blocklist = client.blocklist();
    let session_id = finished_with_contacts(&sandbox, &client, "user-1").await;
    assert!(done(blocklist.list(ListBlocklist::default()).await).results.is_empty());
    assert!(done(blocklist.add(everything(&session_id)).await).message.is_some());

    let all = done(blocklist.list(ListBlocklist::default()).await);
    assert_eq!((all.count, all.results.len()), (Some(4), 4));
    for item in &all.results {
        assert_eq!(item.session_id.as_deref(), Some(session_id.as_str()));
        assert!(item.session_number.is_some());
        assert!(item.blocklisted_at.as_ref().is_some_and(|time| time.to_timestamp().is_some()));
    }
    for kind in
        [BlocklistItemType::Face, BlocklistItemType::Document, BlocklistItemType::Phone, BlocklistItemType::Email]
    {
        let page = done(blocklist.list(only(kind.clone())).await);
        let [item] = page.results.as_slice() else { panic!("one item of {kind}") };
        assert_eq!(item.kind, kind);
        assert_eq!(item.face_image.is_some(), kind == BlocklistItemType::Face);
        assert_eq!(item.document_number.is_some(), kind == BlocklistItemType::Document);
        assert_eq!(item.phone_number.is_some(), kind == BlocklistItemType::Phone);
        assert_eq!(item.email.is_some(), kind == BlocklistItemType::Email);
    }
    invalid(blocklist.list(only("shoe".into())).await, "item_type");

    let params = RemoveFromBlocklist { unblock_face: Some(true), unblock_phone: Some(true), ..remove(&session_id) };
    assert!(done(blocklist.remove(params).await).message.is_some());
    let left: Vec<_> = done(blocklist.list_all(ListBlocklist::default()).try_collect().await);
    let kinds: Vec<_> = left.iter().map(|item| item.kind.as_str()).collect();
    assert_eq!(kinds, ["email", "document"], "the newest entry comes first");
}

#[tokio::test]
async fn a_session_with_blocked_data_is_declined_with_a_warning_for_each_type() {
    let (sandbox, client) = start().await;
    let session_id = finished_with_contacts(&sandbox, &client, "user-1").await;
    done(client.blocklist().add(everything(&session_id)).await);

    let again = finished_with_contacts(&sandbox, &client, "user-1").await;
    let decision = done(client.sessions().retrieve_decision(&again).await);
    assert_eq!(decision.status, SessionStatus::Declined);
    let risks = |warnings: Option<&Vec<Warning>>| -> Vec<String> {
        warnings.into_iter().flatten().filter_map(|warning| warning.risk.clone()).collect()
    };
    let liveness = decision.liveness_checks.expect("liveness was checked");
    assert_eq!(risks(liveness[0].warnings.as_ref()), ["FACE_IN_BLOCKLIST"]);
    let documents = decision.id_verifications.expect("a document was checked");
    assert_eq!(risks(documents[0].warnings.as_ref()), ["ID_DOCUMENT_IN_BLOCKLIST"]);
    let phones = decision.phone_verifications.expect("a phone number was checked");
    assert_eq!(risks(phones[0].warnings.as_ref()), ["PHONE_NUMBER_IN_BLOCKLIST"]);
    let emails = decision.email_verifications.expect("an e-mail address was checked");
    assert_eq!(risks(emails[0].warnings.as_ref()), ["EMAIL_IN_BLOCKLIST"]);

    // Another user is approved.
    let other = finished_with_contacts(&sandbox, &client, "user-2").await;
    assert_eq!(done(client.sessions().retrieve_decision(&other).await).status, SessionStatus::Approved);
    // An unblocked user is approved.
    let params = RemoveFromBlocklist {
        unblock_face: Some(true),
        unblock_document: Some(true),
        unblock_phone: Some(true),
        unblock_email: Some(true),
        ..remove(&session_id)
    };
    done(client.blocklist().remove(params).await);
    let after = finished_with_contacts(&sandbox, &client, "user-1").await;
    assert_eq!(done(client.sessions().retrieve_decision(&after).await).status, SessionStatus::Approved);
}

#[tokio::test]
async fn empty_requests_and_data_missing_in_the_session_are_rejected() {
    let (sandbox, client) = start().await;
    let blocklist = client.blocklist();
    let session_id = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    refused(blocklist.add(add(&session_id)).await, 400, ApiErrorKind::BadRequest);
    refused(blocklist.remove(remove(&session_id)).await, 400, ApiErrorKind::BadRequest);
    // The default workflow has no phone verification.
    let phone = AddToBlocklist { blocklist_phone: Some(true), ..add(&session_id) };
    invalid(blocklist.add(phone).await, "blocklist_phone");
    // A session that is not started has no face.
    let waiting = session(&sandbox, &client, "user-2").await;
    invalid(
        blocklist.add(AddToBlocklist { blocklist_face: Some(true), ..add(&waiting.session_id) }).await,
        "blocklist_face",
    );
    invalid(blocklist.add(AddToBlocklist { blocklist_face: Some(true), ..add("17") }).await, "session_id");
    missing(blocklist.add(AddToBlocklist { blocklist_face: Some(true), ..add(UNKNOWN) }).await);
    missing(blocklist.remove(RemoveFromBlocklist { unblock_face: Some(true), ..remove(UNKNOWN) }).await);
    assert!(done(blocklist.list(ListBlocklist::default()).await).results.is_empty(), "nothing was partially blocked");
}

#[tokio::test]
async fn a_long_blocklist_is_paginated() {
    let (sandbox, client) = start().await;
    let workflow = done(client.workflows().create(CreateWorkflow::default()).await);
    let mut sessions = Vec::new();
    for number in 0..5 {
        let params = CreateSession::builder().workflow_id(&workflow.uuid).vendor_data(format!("user-{number}")).build();
        let session_id = done(client.sessions().create(params).await).session_id;
        sandbox.complete(&session_id, Scenario::Approve).expect("the session can be completed");
        let document = AddToBlocklist { blocklist_document: Some(true), ..add(&session_id) };
        done(client.blocklist().add(document).await);
        sessions.push(session_id);
    }
    let params = ListBlocklist { limit: Some(2), ..only(BlocklistItemType::Document) };
    let items: Vec<_> = done(client.blocklist().list_all(params).try_collect().await);
    let listed: Vec<String> = items.into_iter().filter_map(|item| item.session_id).collect();
    sessions.reverse();
    assert_eq!(listed, sessions);
}
