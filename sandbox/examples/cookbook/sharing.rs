//! Sharing: service A shares a finished session, service B imports it into its own application.

use crate::{Outcome, client, session};
use didit::Didit;
use didit::models::{CreateWorkflow, Decision, ImportSharedSession, Register, ShareSession, VerifyEmail, WorkflowType};
use didit_sandbox::{Sandbox, Scenario};

pub(crate) async fn run(sandbox: &Sandbox) -> Outcome<Decision> {
    let (service_b, application_b) = service_b(sandbox).await?;

    let service_a = client(sandbox)?;
    let session = service_a.sessions().create(session(&sandbox.workflow_id(), "user-123")).await?;
    sandbox.complete(&session.session_id, Scenario::Approve)?;
    let share = ShareSession::builder().for_application_id(application_b).ttl_in_seconds(600).build();
    let shared = service_a.sessions().share(&session.session_id, share).await?;

    let workflow = CreateWorkflow::builder().workflow_label("Shared").workflow_type(WorkflowType::Kyc).build();
    let workflow = service_b.workflows().create(workflow).await?;
    let import = ImportSharedSession::builder()
        .share_token(shared.share_token)
        .trust_review(true)
        .workflow_id(workflow.uuid)
        .vendor_data("customer-7")
        .build();
    Ok(service_b.sessions().import_shared(import).await?)
}

/// Registers the account of service B, and returns its client and the ID of its application.
async fn service_b(sandbox: &Sandbox) -> Outcome<(Didit, String)> {
    let email = "partner@example.org";
    let account =
        Didit::builder().base_url(sandbox.base_url()).account_base_url(sandbox.account_base_url()).build()?.account();
    account.register(Register::builder().email(email).password("Correct-horse-7").build()).await?;
    let code = sandbox.mailed_code(email).ok_or("no code was mailed")?;
    let verified = account.verify_email(VerifyEmail::builder().email(email).code(code).build()).await?;
    let application = verified.application.ok_or("the response has no application")?;
    let key = application.api_key.ok_or("the response has no API key")?;
    Ok((Didit::builder().base_url(sandbox.base_url()).api_key(key).build()?, application.uuid))
}
