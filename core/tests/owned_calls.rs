//! Calls own what they need: they can be spawned, stored and run beside others, although the resource that they were made
//! of is a temporary value.

use didit::models::{CreateSession, ListSessions, Session};
use didit::operation::Method;
use didit::{Call, Didit, WaitOptions};
use didit_sandbox::{Sandbox, Scenario};
use futures_util::{StreamExt, TryStreamExt, stream};
use std::collections::BTreeSet;

async fn sandbox() -> (Sandbox, Didit) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Didit::builder().base_url(sandbox.base_url()).api_key(sandbox.api_key()).build().expect("a client");
    (sandbox, client)
}

/// Calls outlive the client and the parameters that this function has.
fn creations(client: &Didit, sandbox: &Sandbox, users: &[&str]) -> Vec<Call<Session>> {
    let client = client.clone();
    let params = |user: &str| CreateSession::builder().workflow_id(sandbox.workflow_id()).vendor_data(user).build();
    users.iter().map(|user| client.sessions().create(params(user))).collect()
}

#[tokio::test]
async fn calls_are_spawned_joined_selected_and_buffered() {
    let (sandbox, client) = sandbox().await;

    let balance = tokio::spawn(client.billing().retrieve_balance());
    balance.await.expect("a task").expect("a balance");

    let mut created = creations(&client, &sandbox, &["user-1", "user-2"]).into_iter();
    let (Some(one), Some(two)) = (created.next(), created.next()) else { panic!("two calls") };
    let (one, two) = tokio::join!(one, two);
    let ids = [one, two].map(|session| session.expect("a session").session_id);

    let call = client.sessions().retrieve_decision(&ids[0]);
    let decision = tokio::select! {
        decision = call => decision.expect("a decision"),
        () = std::future::pending() => unreachable!("a pending future is never ready"),
    };
    assert_eq!(decision.session_id, ids[0]);

    let decisions: Vec<_> = stream::iter(ids.clone())
        .map(|id| client.sessions().retrieve_decision(&id))
        .buffer_unordered(8)
        .map_ok(|decision| decision.session_id)
        .try_collect()
        .await
        .expect("decisions");
    assert_eq!(decisions.iter().collect::<BTreeSet<_>>(), ids.iter().collect());
}

#[tokio::test]
async fn the_other_forms_of_a_call_are_owned_too() {
    let (sandbox, client) = sandbox().await;
    let session = creations(&client, &sandbox, &["user-1"]).remove(0).await.expect("a session");
    sandbox.complete(&session.session_id, Scenario::Approve).expect("a completed session");
    let folder = tempfile::tempdir().expect("a folder");

    let raw = tokio::spawn(client.sessions().list_raw(ListSessions::default()));
    assert_eq!(raw.await.expect("a task").expect("a response").value.results.len(), 1);
    let items = tokio::spawn(client.sessions().list_snapshot(ListSessions::default()));
    assert_eq!(items.await.expect("a task").expect("items").len(), 1);
    let request = tokio::spawn(client.request(Method::Get, "/v3/sessions/", &[("limit", "1")], None));
    assert_eq!(request.await.expect("a task").expect("a response").value["count"], 1);
    let waiting = client.sessions().wait_for_decision(&session.session_id, WaitOptions::default());
    let decision = tokio::spawn(waiting).await.expect("a task").expect("a decision");
    assert_eq!(decision.status, "Approved");

    let saving = {
        let path = folder.path().join("report.pdf");
        client.sessions().save_pdf(&session.session_id, &path)
    };
    tokio::spawn(saving).await.expect("a task").expect("a report");
    assert!(std::fs::read(folder.path().join("report.pdf")).expect("a file").starts_with(b"%PDF"));

    let images = decision.id_verifications.unwrap_or_default();
    let image = images.iter().find_map(|check| check.front_image.as_deref()).expect("an image").to_owned();
    let (download, saving) = {
        let (url, path) = (image, folder.path().join("image"));
        (client.download(&url), client.download_to(&url, &path))
    };
    let bytes = tokio::spawn(download).await.expect("a task").expect("an image");
    tokio::spawn(saving).await.expect("a task").expect("a file");
    assert_eq!(std::fs::read(folder.path().join("image")).expect("a file"), bytes);
}

#[tokio::test]
async fn a_call_that_is_not_polled_sends_nothing() {
    let (sandbox, client) = sandbox().await;
    let calls = creations(&client, &sandbox, &["user-1"]);
    drop(calls);
    let sessions = client.sessions().list(ListSessions::default()).await.expect("a page");
    assert_eq!(sessions.results.len(), 0);
}
