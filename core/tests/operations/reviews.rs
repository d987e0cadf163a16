//! Reviews: activities of users and of the platform on a session.

use crate::{UNKNOWN, behave, done, finished, invalid, missing, start};
use didit::DateTime;
use didit::models::{CreateReview, ListReviews, ReviewActivity, ReviewOrder, SessionStatus, UpdateSessionStatus};
use didit_sandbox::{Lists, Scenario};
use futures_util::TryStreamExt;

fn review(new_status: SessionStatus, comment: &str) -> CreateReview {
    CreateReview { new_status, comment: Some(comment.to_owned()), ..CreateReview::default() }
}

#[tokio::test]
async fn a_review_is_recorded_without_changing_the_status() {
    let (sandbox, client) = start().await;
    let session_id = finished(&sandbox, &client, "user-1", Scenario::ReviewAmlPossibleMatch).await;
    let reviews = client.sessions().reviews();
    assert!(done(reviews.list(&session_id, ListReviews::default()).await).results.is_empty());
    let answer = done(reviews.create_raw(&session_id, review(SessionStatus::Approved, "Looks fine")).await);
    assert_eq!(answer.status, 201);
    assert_eq!(answer.value.new_status, Some(SessionStatus::Approved));
    assert_eq!(answer.value.comment.as_deref(), Some("Looks fine"));
    assert!(answer.value.user.is_some());
    assert!(answer.value.created_at.as_ref().and_then(DateTime::to_timestamp).is_some());
    let decision = done(client.sessions().retrieve_decision(&session_id).await);
    assert_eq!(decision.status, SessionStatus::InReview);

    invalid(reviews.create(&session_id, review("Perhaps".into(), "Hm")).await, "new_status");
    missing(reviews.create(UNKNOWN, review(SessionStatus::Approved, "Who?")).await);
    missing(reviews.list(UNKNOWN, ListReviews::default()).await);
}

#[tokio::test]
async fn activities_are_listed_as_page_or_array() {
    let (sandbox, client) = start().await;
    let session_id = finished(&sandbox, &client, "user-1", Scenario::ReviewAmlPossibleMatch).await;
    let reviews = client.sessions().reviews();
    for number in 1..=3 {
        done(reviews.create(&session_id, review(SessionStatus::InReview, &format!("note {number}"))).await);
    }
    let approve = UpdateSessionStatus {
        new_status: SessionStatus::Approved,
        comment: Some("Document verified manually".to_owned()),
        ..UpdateSessionStatus::default()
    };
    done(client.sessions().update_status(&session_id, approve).await);

    // Newest first by default.
    let page = done(reviews.list(&session_id, ListReviews::default()).await);
    assert_eq!(page.count, Some(4));
    let first = &page.results[0];
    assert_eq!(first.activity_type, Some(ReviewActivity::StatusUpdated));
    assert_eq!(first.previous_status, Some(SessionStatus::InReview));
    assert_eq!(first.new_status, Some(SessionStatus::Approved));
    assert_eq!(first.comment.as_deref(), Some("Document verified manually"));
    assert!(!first.uuid.is_empty() && first.actor_display.is_some() && first.actor_type.is_some());
    assert!(first.created_at.is_some());
    let oldest = ListReviews { ordering: Some(ReviewOrder::OldestFirst), ..ListReviews::default() };
    let oldest = done(reviews.list(&session_id, oldest).await);
    assert_eq!(oldest.results[0].comment.as_deref(), Some("note 1"));
    let one = ListReviews { limit: Some(1), ..ListReviews::default() };
    let all: Vec<_> = done(reviews.list_all(&session_id, one).try_collect().await);
    assert_eq!(all, page.results);

    // Older deployments: a bare array of `id`, `action`, `old_status`, `new_status`, `note`, `created_at`.
    behave(&sandbox, |behaviour| behaviour.lists = Lists::Array);
    let answer = done(reviews.list_raw(&session_id, ListReviews::default()).await);
    let json = done(answer.json());
    assert!(json[0]["id"].is_i64() && json[0].get("note").is_some(), "the test has the old form");
    let rows = answer.value.results;
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[0].previous_status, Some(SessionStatus::InReview));
    assert_eq!(rows[0].new_status, Some(SessionStatus::Approved));
    assert_eq!(rows[0].comment.as_deref(), Some("Document verified manually"));
    assert!(rows[0].activity_type.is_some() && rows[0].created_at.is_some());
    let mut ids: Vec<_> = rows.iter().map(|row| row.uuid.as_str()).collect();
    ids.dedup();
    assert_eq!(ids.len(), 4, "each has an identifier of its own");
}
