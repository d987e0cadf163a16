//! Common workflows, one per file: `cargo run -p didit-sandbox --example cookbook -- review`.
//!
//! Each runs against its own sandbox, and simulates the user (`sandbox.complete`, `mailed_code`). On the real platform a
//! person does that, and `Didit::from_env()` creates the client.

mod balance;
mod onboarding;
mod questionnaire;
mod retention;
mod review;
mod sharing;

use didit::Didit;
use didit::models::CreateSession;
use didit_sandbox::Sandbox;
use std::error::Error;

pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Outcome {
    let sandbox = Sandbox::start().await?;
    match std::env::args().nth(1).unwrap_or_default().as_str() {
        "onboarding" => println!("the session is {}", onboarding::run(&sandbox).await?.status),
        "review" => println!("the sessions are {:?}", review::run(&sandbox).await?),
        "sharing" => println!("the imported session is {}", sharing::run(&sandbox).await?.status),
        "balance" => println!("send the user to {}", balance::run(&sandbox).await?.url.unwrap_or_default()),
        "questionnaire" => println!("send the user to {}", questionnaire::run(&sandbox).await?.url.unwrap_or_default()),
        "retention" => println!("{} sessions were deleted", retention::run(&sandbox).await?),
        _ => return Err("usage: cookbook onboarding|review|sharing|balance|questionnaire|retention".into()),
    }
    Ok(())
}

/// Returns a client of the default application.
pub(crate) fn client(sandbox: &Sandbox) -> didit::Result<Didit> {
    Didit::builder().base_url(sandbox.base_url()).api_key(sandbox.api_key()).build()
}

/// Returns the parameters of a session.
pub(crate) fn session(workflow_id: &str, vendor_data: &str) -> CreateSession {
    CreateSession::builder().workflow_id(workflow_id).vendor_data(vendor_data).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn onboarding_ends_with_an_approved_session() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        assert_eq!(onboarding::run(&sandbox).await.expect("done").status, "Approved");
    }

    #[tokio::test]
    async fn review_approves_one_session_and_blocks_the_other() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        assert_eq!(review::run(&sandbox).await.expect("done"), ["Approved", "Declined"]);
        let blocked = client(&sandbox)
            .expect("a client")
            .blocklist()
            .list(didit::models::ListBlocklist::default())
            .await
            .expect("a page");
        assert_eq!(blocked.results.len(), 2);
    }

    #[tokio::test]
    async fn sharing_imports_the_decision_with_its_checks() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let decision = sharing::run(&sandbox).await.expect("done");
        assert_eq!(decision.status, "Approved");
        assert!(decision.id_verifications.is_some_and(|checks| !checks.is_empty()));
    }

    #[tokio::test]
    async fn balance_is_checked_before_a_session_is_created() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        assert_eq!(balance::run(&sandbox).await.expect("done").status, "Not Started");
        let calls: Vec<String> = sandbox.calls().into_iter().map(|call| call.path).collect();
        assert_eq!(calls, ["/v3/billing/balance/", "/v3/billing/top-up/", "/v3/session/"]);
    }

    #[tokio::test]
    async fn questionnaire_session_uses_the_created_workflow() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let session = questionnaire::run(&sandbox).await.expect("done");
        let client = client(&sandbox).expect("a client");
        let workflows = client.workflows().list(didit::models::ListWorkflows::default()).await.expect("a page").results;
        let workflow = workflows.iter().find(|workflow| workflow.workflow_id == session.workflow_id);
        let kind = workflow.and_then(|workflow| workflow.workflow_type.clone());
        assert_eq!(kind, Some(didit::models::WorkflowType::QuestionnaireVerification));
    }

    #[tokio::test]
    async fn retention_deletes_the_old_sessions_only() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        assert_eq!(retention::run(&sandbox).await.expect("done"), 120);
        let left = client(&sandbox).expect("a client").sessions().list(didit::models::ListSessions::default()).await;
        assert_eq!(left.expect("a page").count, Some(1));
    }
}
