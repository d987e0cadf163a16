//! Common workflows, one per file: `cargo run -p didit-sandbox --example cookbook -- review`.
//!
//! Each runs against its own sandbox, and simulates the user (`sandbox.complete`, `mailed_code`). On the real platform a
//! person does that, and `Didit::from_env()` creates the client.

mod balance;
mod codes;
mod destinations;
mod documents;
mod kyb;
mod lists;
mod onboarding;
mod questionnaire;
mod retention;
mod review;
mod screening;
mod sharing;
mod transactions;
mod travel_rule;

use didit::models::{CreateSession, TravelRulePickupDecision};
use didit::{Didit, File};
use didit_sandbox::{Sandbox, Scenario};
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
        "kyb" => println!("the business is {:?}", kyb::run(&sandbox, Scenario::Approve).await?.status),
        "documents" => {
            let image = || File::from_bytes("an image").with_name("image.jpg");
            println!("accepted: {}", documents::run(&sandbox, image(), image(), image()).await?);
        }
        "screening" => println!("the job is {:?}", screening::run(&sandbox, "approve").await?),
        "codes" => println!("the results are {:?}", codes::run(&sandbox, "+34600000007", "ada@example.org").await?),
        "transactions" => println!("the case is {:?}", transactions::run(&sandbox).await?.status),
        "travel-rule" => {
            let transfer = travel_rule::run(&sandbox, TravelRulePickupDecision::Accept).await?;
            println!("the transfer is {:?}", transfer.status);
        }
        "destinations" => {
            let (destination, _) = destinations::run(&sandbox, "http://127.0.0.1:9/webhooks").await?;
            println!("webhooks are sent to {:?}", destination.url);
        }
        "lists" => println!("the transactions are {:?}", lists::run(&sandbox).await?),
        _ => {
            let usage = "usage: cookbook onboarding|kyb|documents|screening|codes|transactions|travel-rule|lists|review|\
                         sharing|balance|questionnaire|retention|destinations";
            return Err(usage.into());
        }
    }
    Ok(())
}

/// Returns a client of the default application.
pub(crate) fn client(sandbox: &Sandbox) -> didit::Result<Didit> {
    let (organization, application) = sandbox.application();
    Didit::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .organization_id(organization)
        .application_id(application)
        .build()
}

/// Returns the parameters of a session.
pub(crate) fn session(workflow_id: &str, vendor_data: &str) -> CreateSession {
    CreateSession::builder().workflow_id(workflow_id).vendor_data(vendor_data).build()
}

#[cfg(test)]
mod tests {
    use super::*;
    use didit::models::{TravelRuleStatus, UserStatus};

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

    #[tokio::test]
    async fn kyb_blocks_a_declined_business_only() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let business = kyb::run(&sandbox, Scenario::Approve).await.expect("done");
        assert_eq!((business.status, business.approved_count), (Some(UserStatus::Active), Some(1)));
        assert_eq!(business.legal_name.as_deref(), Some("Analytical Engines Ltd"));
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let business = kyb::run(&sandbox, Scenario::DeclineKybRegistryMismatch).await.expect("done");
        assert_eq!((business.status, business.declined_count), (Some(UserStatus::Blocked), Some(1)));
    }

    #[tokio::test]
    async fn documents_are_accepted_if_document_and_face_are() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let image = |name: &str| File::from_bytes("an image").with_name(format!("{name}.jpg"));
        let check =
            |front: &str, selfie: &str| documents::run(&sandbox, image(front), image("portrait"), image(selfie));
        assert!(check("front", "selfie").await.expect("done"));
        assert!(!check("decline_document_expired", "selfie").await.expect("done"));
        assert!(!check("front", "decline_face_match_low_similarity").await.expect("done"));
    }

    #[tokio::test]
    async fn screening_monitors_approved_users_only() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let job = screening::run(&sandbox, "approve").await.expect("done").expect("a job");
        assert_eq!((job.status, job.processed), (Some(didit::models::JobStatus::Completed), Some(1)));
        let sandbox = Sandbox::start().await.expect("a sandbox");
        assert!(screening::run(&sandbox, "review_aml_possible_match").await.expect("done").is_none());
    }

    #[tokio::test]
    async fn codes_verify_a_phone_number_and_an_email_address() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let results = codes::run(&sandbox, "+34600000007", "ada@example.org").await.expect("done");
        assert_eq!(results, ["Approved", "Approved"]);
        assert!(codes::run(&sandbox, "+34600000000", "ada@example.org").await.is_err(), "the number is blocked");
    }

    #[tokio::test]
    async fn transactions_in_review_have_a_case_that_is_resolved() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let case = transactions::run(&sandbox).await.expect("done");
        assert_eq!(case.status, Some(didit::models::CaseStatus::Resolved));
        let links = client(&sandbox).expect("a client").cases().links().list(&case.uuid).await.expect("links").results;
        assert_eq!(links.len(), 1, "the small payment matched no rule");
    }

    #[tokio::test]
    async fn travel_rule_transfer_waits_for_the_counterparty() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let transfer = travel_rule::run(&sandbox, TravelRulePickupDecision::Accept).await.expect("done");
        assert_eq!(transfer.status, Some(TravelRuleStatus::Finished));
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let transfer = travel_rule::run(&sandbox, TravelRulePickupDecision::Decline).await.expect("done");
        assert_eq!(transfer.status, Some(TravelRuleStatus::Cancelled));
    }

    #[tokio::test]
    async fn destinations_are_replaced_without_a_rejected_webhook() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let (destination, verifier) = destinations::run(&sandbox, "http://127.0.0.1:9/hooks").await.expect("done");
        assert_eq!(destination.url.as_deref(), Some("http://127.0.0.1:9/hooks?secret=2"));
        let client = client(&sandbox).expect("a client");
        client.sessions().create(session(&sandbox.workflow_id(), "user-123")).await.expect("a session");
        sandbox.idle().await;
        let deliveries = sandbox.deliveries();
        assert!(!deliveries.is_empty());
        for delivery in deliveries {
            let headers = delivery.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            verifier.verify(delivery.body.as_bytes(), headers).expect("signed with the new secret");
        }
    }

    #[tokio::test]
    async fn lists_decide_on_transactions() {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        assert_eq!(lists::run(&sandbox).await.expect("done"), ["APPROVED", "IN_REVIEW", "APPROVED"]);
    }
}
