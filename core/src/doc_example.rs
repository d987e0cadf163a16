/// Builds a documentation example from its visible code: adds the hidden lines that start a sandbox and a `client`.
/// With `after_a_session`, the user `user-123` has completed a session, whose identifier is `session_id`.
macro_rules! doc_example {
    (after_a_session, $code:literal) => {
        doc_example!(
            "# let params = didit::models::CreateSession::builder()
            #     .workflow_id(sandbox.workflow_id())
            #     .vendor_data(\"user-123\")
            #     .build();
            # let session_id = client.sessions().create(params).await?.session_id;
            # sandbox.complete(&session_id, didit_sandbox::Scenario::Approve)?;",
            $code
        )
    };
    (with_a_case, $code:literal) => {
        doc_example!(
            "# use didit::models::{CreateCase, CreateCaseSubject, CreateSession, UserOrBusiness};
            # let params = CreateSession::builder().workflow_id(sandbox.workflow_id()).vendor_data(\"user-123\").build();
            # let session_id = client.sessions().create(params).await?.session_id;
            # let user_id = client.users().retrieve(\"user-123\").await?.didit_internal_id;
            # let subject = CreateCaseSubject::builder().kind(UserOrBusiness::User).uuid(user_id).build();
            # let params = CreateCase::builder().title(\"Unusual payments\").subject(subject).build();
            # let case_uuid = client.cases().create(params).await?.uuid;",
            $code
        )
    };
    ($code:literal) => {
        doc_example!("#", $code)
    };
    ($setup:literal, $code:literal) => {
        concat!(
            "```
            # #[tokio::main(flavor = \"current_thread\")]
            # async fn main() -> Result<(), Box<dyn std::error::Error>> {
            # let sandbox = didit_sandbox::Sandbox::start().await?;
            # let (organization_id, application_id) = sandbox.application();
            # let client = didit::Didit::builder()
            #     .base_url(sandbox.base_url())
            #     .account_base_url(sandbox.account_base_url())
            #     .api_key(sandbox.api_key())
            #     .organization_id(organization_id)
            #     .application_id(application_id)
            #     .build()?;
            ",
            $setup,
            $code,
            "# Ok(()) }
```",
        )
    };
}
