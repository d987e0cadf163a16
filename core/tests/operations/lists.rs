//! Lists that change while they are read.

use crate::{done, finished, finished_with_contacts, start};
use didit::binding::SnapshotWalk;
use didit::models::{
    AddToBlocklist, BatchDeleteSessions, BlocklistItem, ListBlocklist, ListReviews, ListSessions, ListUsers,
    SessionSummary,
};
use didit::operation::{AnyValue, Operation};
use didit::resources::operations;
use didit::schema::{TypeDescriptor, ValueRef};
use didit::{Didit, Response};
use didit_sandbox::{Sandbox, Scenario};
use futures_util::TryStreamExt as _;
use std::collections::HashSet;

fn limited(limit: i64) -> ListSessions {
    ListSessions { limit: Some(limit), ..ListSessions::default() }
}

async fn ids(client: &Didit) -> Vec<String> {
    let rows: Vec<SessionSummary> = done(client.sessions().list_all(limited(200)).try_collect().await);
    rows.into_iter().map(|row| row.session_id).collect()
}

async fn delete(client: &Didit, session_id: &str) {
    done(client.sessions().delete(session_id).await);
}

#[tokio::test]
async fn all_items_of_a_snapshot_can_be_deleted_while_iterating() {
    let (sandbox, client) = start().await;
    sandbox.seed_sessions(200);
    for limit in [None, Some(30)] {
        let params = ListSessions { limit, ..ListSessions::default() };
        let sessions = done(client.sessions().list_snapshot(params).await);
        assert_eq!(sessions.len(), 200);
        for session in &sessions {
            delete(&client, &session.session_id).await;
        }
        assert_eq!(done(client.sessions().list(ListSessions::default()).await).count, Some(0));
        sandbox.seed_sessions(200);
    }
}

#[tokio::test]
async fn pages_are_a_stream() {
    let (sandbox, client) = start().await;
    sandbox.seed_sessions(5);
    let pages: Vec<_> = done(client.sessions().list_pages(limited(2)).try_collect().await);
    assert_eq!(pages.iter().map(|page| page.results.len()).collect::<Vec<_>>(), [2, 2, 1]);
    assert_eq!(pages[0].count, Some(5));
    assert!(pages[2].next.is_none());
}

#[tokio::test]
async fn a_snapshot_can_be_read_in_pages_of_one_item() {
    let (sandbox, client) = start().await;
    assert!(done(client.sessions().list_snapshot(limited(1)).await).is_empty());
    sandbox.seed_sessions(4);
    let snapshot = done(client.sessions().list_snapshot(limited(1)).await);
    assert_eq!(snapshot.into_iter().map(|row| row.session_id).collect::<Vec<_>>(), ids(&client).await);
}

#[tokio::test]
async fn every_list_has_a_snapshot() {
    let (sandbox, client) = start().await;
    let session_id = finished(&sandbox, &client, "user-1", Scenario::Approve).await;
    let reviews = done(client.sessions().reviews().list_snapshot(&session_id, ListReviews::default()).await);
    assert_eq!(
        reviews.len(),
        done(client.sessions().reviews().list(&session_id, ListReviews::default()).await).results.len()
    );
    assert_eq!(done(client.users().list_snapshot(ListUsers::default()).await).len(), 1);
    assert!(done(client.blocklist().list_snapshot(ListBlocklist::default()).await).is_empty());
    assert!(!done(client.workflows().list_snapshot(didit::models::ListWorkflows::default()).await).is_empty());
    assert!(done(client.questionnaires().list_snapshot(didit::models::ListQuestionnaires::default()).await).is_empty());
}

#[tokio::test]
async fn items_without_an_identifier_are_compared_by_their_content() {
    let (sandbox, client) = start().await;
    for user in ["user-1", "user-2"] {
        let session_id = finished_with_contacts(&sandbox, &client, user).await;
        let data = AddToBlocklist::builder()
            .session_id(&session_id)
            .blocklist_face(true)
            .blocklist_document(true)
            .blocklist_phone(true)
            .blocklist_email(true)
            .build();
        done(client.blocklist().add(data).await);
    }
    let all: Vec<_> = done(client.blocklist().list_all(ListBlocklist::default()).try_collect().await);
    for limit in 1..=4 {
        let params = ListBlocklist { limit: Some(limit), ..ListBlocklist::default() };
        let snapshot = done(client.blocklist().list_snapshot(params).await);
        let content = |items: &[BlocklistItem]| -> Vec<_> {
            items.iter().map(|item| (item.kind.to_string(), item.session_id.clone())).collect()
        };
        assert_eq!(content(&snapshot), content(&all));
    }
    assert!(all.len() > 4);
}

/// Entries of the blocklist have no identifier of their own, and of VASPs no field is published.
#[tokio::test]
async fn items_are_identified_by_their_essential_fields() {
    let without: Vec<_> = operations()
        .filter(|operation| operation.paged)
        .filter(|operation| {
            let TypeDescriptor::Model(page) = operation.response.ty else { panic!("a page") };
            let results = page.fields.iter().find(|field| field.name == "results").expect("results");
            let TypeDescriptor::List(TypeDescriptor::Model(item)) = results.ty else { panic!("a list of models") };
            !item.fields.iter().any(|field| field.essential)
        })
        .map(|operation| operation.name)
        .collect();
    assert_eq!(without, ["blocklist.list", "travel_rule.list_vasps"]);
}

fn sessions_list() -> &'static Operation {
    operations().find(|operation| operation.name == "sessions.list").expect("it is registered")
}

fn row_ids(response: &Response<AnyValue>) -> Vec<String> {
    let AnyValue::Model(page) = &response.value else { panic!("a page") };
    let results = page.descriptor().fields.iter().position(|field| field.name == "results").expect("results");
    let ValueRef::List(list) = page.field(results) else { panic!("a list") };
    let id = |item| match item {
        ValueRef::Model(row) => match row.field(0) {
            ValueRef::Text(id) => id.to_owned(),
            _ => panic!("a session ID"),
        },
        _ => panic!("a session"),
    };
    ValueRef::items(list).map(id).collect()
}

/// Reads a snapshot and calls `change` after each page. Returns the IDs in order.
async fn walk(client: &Didit, limit: u32, mut change: impl AsyncFnMut(usize, &[String])) -> Vec<String> {
    let (mut walk, mut found, mut count) = (SnapshotWalk::default(), Vec::new(), 0);
    let mut query = vec![("limit".to_owned(), limit.to_string())];
    loop {
        let response = done(sessions_list().page(client, &[], query).await);
        let step = done(walk.read(sessions_list(), &response));
        let rows = row_ids(&response);
        found.extend(step.new.iter().map(|index| rows[*index].clone()));
        let Some(next) = step.next else { return found };
        query = next;
        change(count, &found).await;
        count += 1;
        assert!(count < 10_000, "the walk does not end");
    }
}

#[track_caller]
fn assert_once(found: &[String]) {
    assert_eq!(found.iter().collect::<HashSet<_>>().len(), found.len(), "an item was found twice");
}

#[tokio::test]
async fn items_that_are_added_between_pages_repeat_no_item() {
    let (sandbox, client) = start().await;
    for added in [1, 3, 10, 25] {
        sandbox.seed_sessions(40);
        let initial = ids(&client).await;
        let found = walk(&client, 10, async |page, _: &[String]| {
            if page < 4 {
                sandbox.seed_sessions(added);
            }
        })
        .await;
        assert_once(&found);
        assert!(initial.iter().all(|id| found.contains(id)), "{added} added per page");
    }
}

#[tokio::test]
async fn items_that_are_removed_between_pages_skip_no_item() {
    let (sandbox, client) = start().await;
    for removed in [1, 3, 10, 25] {
        sandbox.seed_sessions(60);
        let initial = ids(&client).await;
        let mut gone = HashSet::new();
        // The first items of the list are removed: those that were read, and some that were not.
        let found = walk(&client, 10, async |page, _: &[String]| {
            if page < 2 {
                for id in &initial[page * removed..(page + 1) * removed] {
                    delete(&client, id).await;
                    gone.insert(id.clone());
                }
            }
        })
        .await;
        assert_once(&found);
        let missing = initial.iter().filter(|id| !gone.contains(*id) && !found.contains(id)).count();
        assert_eq!(missing, 0, "{removed} removed per page");
    }
}

#[tokio::test]
async fn a_walk_that_deletes_what_it_reads_reaches_the_end() {
    let (sandbox, client) = start().await;
    sandbox.seed_sessions(95);
    let mut deleted = 0;
    let found = walk(&client, 10, async |_, found: &[String]| {
        for id in &found[deleted..] {
            delete(&client, id).await;
        }
        deleted = found.len();
    })
    .await;
    assert_once(&found);
    assert_eq!(found.len(), 95);
}

async fn random_changes(sandbox: &Sandbox, client: &Didit, seed: u64) {
    let mut random = fastrand::Rng::with_seed(seed);
    done(client.sessions().batch_delete(BatchDeleteSessions { delete_all: Some(true), ..Default::default() }).await);
    sandbox.seed_sessions(random.u64(1..80));
    let initial = ids(client).await;
    let mut left: Vec<String> = initial.clone();
    let limit = random.u32(1..12);
    let found = walk(client, limit, async |page, _: &[String]| {
        if page > 30 {
            return;
        }
        if random.bool() {
            sandbox.seed_sessions(random.u64(0..6));
        }
        for _ in 0..random.usize(0..5) {
            if !left.is_empty() {
                delete(client, &left.swap_remove(random.usize(..left.len()))).await;
            }
        }
    })
    .await;
    assert_once(&found);
    assert!(left.iter().all(|id| found.contains(id)), "seed {seed}: an item is missing");
}

#[tokio::test]
async fn a_walk_finds_every_item_whatever_changes() {
    let (sandbox, client) = start().await;
    for seed in 0..60 {
        random_changes(&sandbox, &client, seed).await;
    }
}
