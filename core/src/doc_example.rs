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
    ($code:literal) => {
        doc_example!("#", $code)
    };
    ($setup:literal, $code:literal) => {
        concat!(
            "```
            # #[tokio::main(flavor = \"current_thread\")]
            # async fn main() -> Result<(), Box<dyn std::error::Error>> {
            # let sandbox = didit_sandbox::Sandbox::start().await?;
            # let client = didit::Didit::builder()
            #     .base_url(sandbox.base_url())
            #     .account_base_url(sandbox.account_base_url())
            #     .api_key(sandbox.api_key())
            #     .build()?;
            ",
            $setup,
            $code,
            "# Ok(()) }
```",
        )
    };
}
