//! KYC onboarding, from the registration of an account to a verified person.

use crate::{Outcome, session};
use didit::models::{CreateWorkflow, Decision, Register, UpdateWebhook, VerifyEmail, WebhookVersion, WorkflowType};
use didit::{Didit, Patch, WaitOptions};
use didit_sandbox::{Sandbox, Scenario};

pub(crate) async fn run(sandbox: &Sandbox) -> Outcome<Decision> {
    let (email, password) = ("you@example.org", "Correct-horse-7");
    let account =
        Didit::builder().base_url(sandbox.base_url()).account_base_url(sandbox.account_base_url()).build()?.account();
    account.register(Register::builder().email(email).password(password).build()).await?;
    let code = sandbox.mailed_code(email).ok_or("no code was mailed")?;
    let verified = account.verify_email(VerifyEmail::builder().email(email).code(code).build()).await?;
    let api_key =
        verified.application.and_then(|application| application.api_key).ok_or("the response has no API key")?;
    let client = Didit::builder().base_url(sandbox.base_url()).api_key(api_key).build()?;

    let workflow = CreateWorkflow::builder()
        .workflow_label("My KYC")
        .workflow_type(WorkflowType::Kyc)
        .is_liveness_enabled(true)
        .is_face_match_enabled(true)
        .build();
    let workflow = client.workflows().create(workflow).await?;
    let webhook = UpdateWebhook {
        webhook_url: Patch::from("https://shop.example/webhooks/didit"),
        webhook_version: Some(WebhookVersion::V3),
        ..UpdateWebhook::default()
    };
    // Store `secret_shared_key` of the response: `webhooks::Verifier` needs it.
    client.webhooks().update(webhook).await?;

    let session = client.sessions().create(session(&workflow.uuid, "user-123")).await?;
    println!("send the user to {}", session.url.unwrap_or_default());
    sandbox.complete(&session.session_id, Scenario::Approve)?;
    // A webhook handler calls `retrieve_decision`. Without webhooks, wait for the decision.
    Ok(client.sessions().wait_for_decision(&session.session_id, WaitOptions::default()).await?)
}
