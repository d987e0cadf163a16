//! Users of sessions.

use crate::{UNKNOWN, done, finished, finished_with_contacts, invalid, missing, refused, session, start};
use didit::models::{BatchDeleteUsers, ListSessions, ListUsers, UpdateUser, UpdateUserStatus, UserStatus};
use didit::{ApiErrorKind, Error, JsonObject, Patch};
use didit_sandbox::Scenario;
use futures_util::TryStreamExt;
use serde_json::json;

fn status(status: UserStatus) -> UpdateUserStatus {
    UpdateUserStatus { status, ..UpdateUserStatus::default() }
}

fn metadata(value: serde_json::Value) -> JsonObject {
    serde_json::from_value(value).expect("an object")
}

#[tokio::test]
async fn sessions_create_a_user_with_session_counts() {
    let (sandbox, client) = start().await;
    let users = client.users();
    assert!(done(users.list(ListUsers::default()).await).results.is_empty());
    finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    finished(&sandbox, &client, "user-1", Scenario::DeclineLivenessAttack).await;
    finished(&sandbox, &client, "user-1", Scenario::ReviewFaceMatchBorderline).await;
    session(&sandbox, &client, "user-1").await;

    let user = done(users.retrieve("user-1").await);
    assert_eq!(user.vendor_data.as_deref(), Some("user-1"));
    assert!(!user.didit_internal_id.is_empty());
    assert_eq!(user.status, UserStatus::Active);
    assert_eq!(user.session_count, Some(4));
    assert_eq!((user.approved_count, user.declined_count, user.in_review_count), (Some(1), Some(1), Some(1)));
    assert!(user.full_name.is_some() && user.effective_name == user.full_name);
    assert_eq!(user.issuing_states, Some(["ESP"].into_iter().collect()));
    assert!(user.metadata.is_some() && user.updated_at.is_some() && user.comments.is_some());
    // A retrieved user wraps each tag with its author; list rows contain only the tag.
    let tags = user.tags.expect("tags");
    assert!(tags[0].tag.as_ref().is_some_and(|tag| tag.name.is_some()));

    let page = done(users.list(ListUsers::default()).await);
    let [row] = page.results.as_slice() else { panic!("one user") };
    assert_eq!((row.vendor_data.as_deref(), row.session_count), (Some("user-1"), Some(4)));
    assert!(row.tags.as_ref().is_some_and(|tags| tags[0].name.is_some()));
}

#[tokio::test]
async fn verified_contacts_are_stored_with_the_user() {
    let (sandbox, client) = start().await;
    finished_with_contacts(&sandbox, &client, "user-1").await;
    let user = done(client.users().retrieve("user-1").await);
    let decision = done(client.sessions().list(ListSessions::default()).await).results.remove(0);
    let email = decision.email_address.expect("an address").email.expect("an address");
    let phone = decision.phone_number.expect("a number").number.expect("a number");
    assert_eq!(user.approved_emails, Some([email].into_iter().collect()));
    assert_eq!(user.approved_phones, Some([phone].into_iter().collect()));
    // The same contacts are not listed twice.
    finished_with_contacts(&sandbox, &client, "user-1").await;
    assert_eq!(done(client.users().retrieve("user-1").await).approved_emails, user.approved_emails);
}

#[tokio::test]
async fn users_are_filtered_and_paginated() {
    let (sandbox, client) = start().await;
    let users = client.users();
    for number in 0..5 {
        finished(&sandbox, &client, &format!("user-{number}"), Scenario::Approve).await;
    }
    session(&sandbox, &client, "someone").await;
    done(users.update_status("user-3", status(UserStatus::Blocked)).await);
    let list = |params: ListUsers| {
        let stream = users.list_all(params);
        async move {
            let users: Vec<_> = done(stream.try_collect().await);
            users.into_iter().filter_map(|user| user.vendor_data).collect::<Vec<String>>()
        }
    };
    let blocked = ListUsers { status: Some(UserStatus::Blocked), ..ListUsers::default() };
    assert_eq!(list(blocked).await, ["user-3"]);
    let search = ListUsers { search: Some("some".to_owned()), ..ListUsers::default() };
    assert_eq!(list(search).await, ["someone"]);
    let spanish = ListUsers { country: Some("ESP".to_owned()), ..ListUsers::default() };
    assert_eq!(list(spanish).await.len(), 5);
    let french = ListUsers { country: Some("FRA".to_owned()), ..ListUsers::default() };
    assert!(list(french).await.is_empty());

    let first = done(users.list(ListUsers { limit: Some(4), ..ListUsers::default() }).await);
    assert_eq!((first.count, first.results.len()), (Some(6), 4));
    assert!(first.next.is_some() && first.previous.is_none());
    let rest = done(users.list(ListUsers { limit: Some(4), offset: Some(4), ..ListUsers::default() }).await);
    assert_eq!(rest.results.len(), 2);
    assert!(rest.next.is_none() && rest.previous.is_some());
    assert_eq!(list(ListUsers { limit: Some(1), ..ListUsers::default() }).await.len(), 6);
}

#[tokio::test]
async fn an_update_distinguishes_cleared_from_omitted_fields_and_replaces_metadata() {
    let (sandbox, client) = start().await;
    let users = client.users();
    session(&sandbox, &client, "user-1").await;
    let params = UpdateUser {
        full_name: Patch::from("MARKED-SECRET Name"),
        display_name: Patch::from("MARKED-SECRET Ada"),
        date_of_birth: Patch::Set("1990-01-01".into()),
        metadata: Patch::Set(metadata(json!({"tier": "gold", "since": 2020}))),
        approved_emails: Some(vec!["ada@example.org".to_owned()]),
        approved_phones: Some(vec!["+15550100".to_owned()]),
        issuing_states: Some(vec!["ESP".to_owned()]),
        ..UpdateUser::default()
    };
    let user = done(users.update("user-1", params).await);
    assert_eq!(user.display_name.as_deref(), Some("MARKED-SECRET Ada"));
    assert_eq!(user.effective_name, user.display_name);
    assert_eq!(user.approved_emails, Some(["ada@example.org"].into_iter().collect()));

    let params = UpdateUser {
        display_name: Patch::Clear,
        metadata: Patch::Set(metadata(json!({"tier": "silver"}))),
        ..UpdateUser::default()
    };
    let user = done(users.update("user-1", params).await);
    assert_eq!((user.display_name, user.effective_name), (None, Some("MARKED-SECRET Name".to_owned())));
    assert_eq!(user.full_name.as_deref(), Some("MARKED-SECRET Name"));
    assert_eq!(user.date_of_birth, Some("1990-01-01".into()));
    assert_eq!(user.metadata, Some(metadata(json!({"tier": "silver"}))));
    assert!(user.approved_phones.is_some());
    // The older names of a status are accepted too.
    let review = UpdateUser { status: Some(UserStatus::InReview), ..UpdateUser::default() };
    assert_eq!(done(users.update("user-1", review).await).status, UserStatus::InReview);
}

#[tokio::test]
async fn an_invalid_update_is_rejected_by_field() {
    let (sandbox, client) = start().await;
    let users = client.users();
    session(&sandbox, &client, "user-1").await;
    let long = UpdateUser { full_name: Patch::Set("n".repeat(513)), ..UpdateUser::default() };
    invalid(users.update("user-1", long).await, "full_name");
    let unknown = UpdateUser { status: Some("Promoted".into()), ..UpdateUser::default() };
    invalid(users.update("user-1", unknown).await, "status");
    invalid(users.update_status("user-1", status("Promoted".into())).await, "status");
    // This operation accepts only three statuses.
    invalid(users.update_status("user-1", status(UserStatus::Approved)).await, "status");
    for wanted in [UserStatus::Flagged, UserStatus::Blocked, UserStatus::Active] {
        assert_eq!(done(users.update_status("user-1", status(wanted.clone())).await).status, wanted);
    }
}

#[tokio::test]
async fn an_identifier_with_special_characters_is_found() {
    let (sandbox, client) = start().await;
    let odd = "Zoë O'Brien+7 100% ?#&=;東";
    session(&sandbox, &client, odd).await;
    let user = done(client.users().retrieve(odd).await);
    assert_eq!(user.vendor_data.as_deref(), Some(odd));
    for refused in ["", ".", ".."] {
        let error = client.users().retrieve(refused).await.expect_err("it would change the path");
        assert!(matches!(error, Error::Invalid { .. }), "{error}");
    }
}

#[tokio::test]
async fn unknown_users_are_not_found() {
    let (_sandbox, client) = start().await;
    missing(client.users().retrieve("nobody").await);
    missing(client.users().update("nobody", UpdateUser::default()).await);
    missing(client.users().update_status("nobody", status(UserStatus::Flagged)).await);
}

#[tokio::test]
async fn users_are_deleted_by_either_identifier_or_all_at_once() {
    let (sandbox, client) = start().await;
    let users = client.users();
    for number in 0..5 {
        session(&sandbox, &client, &format!("user-{number}")).await;
    }
    let params = BatchDeleteUsers {
        vendor_data_list: Some(vec!["user-0".to_owned(), "nobody".to_owned()]),
        ..BatchDeleteUsers::default()
    };
    assert_eq!(done(users.batch_delete(params).await).deleted, Some(1));
    missing(users.retrieve("user-0").await);
    let id = done(users.retrieve("user-1").await).didit_internal_id;
    let params =
        BatchDeleteUsers { didit_internal_id_list: Some(vec![id, UNKNOWN.to_owned()]), ..BatchDeleteUsers::default() };
    assert_eq!(done(users.batch_delete(params).await).deleted, Some(1));
    let all = BatchDeleteUsers { delete_all: Some(true), ..BatchDeleteUsers::default() };
    assert_eq!(done(users.batch_delete(all).await).deleted, Some(3));
    assert!(done(users.list(ListUsers::default()).await).results.is_empty());

    // Without users the client rejects the call, and the platform responds with a bare array.
    let nobody = users.batch_delete(BatchDeleteUsers::default()).await.expect_err("no user is listed");
    assert!(matches!(nobody, Error::Invalid { .. }), "{nobody}");
    let empty = json!({"delete_all": false});
    let sent = client.request(didit::operation::Method::Post, "/v3/users/delete/", &[], Some(&empty)).await;
    let refusal = refused(sent, 400, ApiErrorKind::BadRequest);
    assert!(refusal.body.starts_with('[') && refusal.errors.is_empty());
}
