//! Calls to a sandbox in which one call in ten fails: nothing is lost and nothing is executed twice.

use didit::models::{CreateSession, ListSessions, Session};
use didit::{Didit, Error};
use didit_sandbox::{RandomFaults, Sandbox};
use futures_util::{StreamExt, TryStreamExt, stream};
use std::collections::BTreeSet;
use std::time::Duration;

const SESSIONS: usize = 1000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_sessions_are_created_and_read_with_one_call_in_ten_failing() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.random_faults(RandomFaults { seed: 7, percent: 10 });
    let client = Didit::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .timeout(Duration::from_secs(10))
        .max_retries(8)
        .build()
        .expect("a client");
    let workflow_id = sandbox.workflow_id();

    let created: Vec<(String, String)> = stream::iter(0..SESSIONS)
        .map(|number| {
            let (client, workflow_id) = (client.clone(), workflow_id.clone());
            async move {
                let user = format!("user-{number}");
                let session_id = create_once(&client, &workflow_id, &user).await;
                let decision = client.sessions().retrieve_decision(&session_id).await.expect("a decision");
                assert_eq!(decision.session_id, session_id);
                assert_eq!(decision.vendor_data.as_deref(), Some(user.as_str()));
                (user, session_id)
            }
        })
        .buffer_unordered(16)
        .collect()
        .await;

    let users: BTreeSet<_> = created.iter().map(|(user, _)| user).collect();
    let sessions: BTreeSet<_> = created.iter().map(|(_, session)| session).collect();
    assert_eq!((users.len(), sessions.len()), (SESSIONS, SESSIONS));
    // The sandbox must have exactly these sessions.
    let all: Vec<_> = client.sessions().list_all(ListSessions::default()).try_collect().await.expect("the list");
    assert_eq!(all.len(), SESSIONS);
    let faults = sandbox.faults_injected();
    println!("{faults} faults injected");
    assert!(faults > SESSIONS / 10, "only {faults} faults were injected");
}

/// Creates a session as an application should: checks before it retries a write that may have been executed.
async fn create_once(client: &Didit, workflow_id: &str, user: &str) -> String {
    let params = || CreateSession::builder().workflow_id(workflow_id).vendor_data(user).build();
    loop {
        match client.sessions().create(params()).await {
            Ok(Session { session_id, .. }) => return session_id,
            Err(error) if error.may_have_been_carried_out() => {
                let of_user = ListSessions { vendor_data: Some(user.to_owned()), ..ListSessions::default() };
                let page = client.sessions().list(of_user).await.expect("a page");
                if let Some(found) = page.results.into_iter().next() {
                    return found.session_id;
                }
            }
            Err(error) if error.is_retryable() => {}
            Err(error) => panic!("{error} {:?}", matches!(error, Error::Invalid { .. })),
        }
    }
}
