//! In a process of its own: the crypto provider of rustls is a setting of the process.

use didit::Didit;
use didit_sandbox::Sandbox;

#[tokio::test]
async fn neither_a_client_nor_the_sandbox_chooses_the_crypto_provider_of_the_process() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Didit::builder().api_key(sandbox.api_key()).base_url(sandbox.base_url()).build().expect("a client");
    client.workflows().list(didit::models::ListWorkflows::default()).await.expect("a list");
    let installed = rustls::crypto::ring::default_provider().install_default();
    assert!(installed.is_ok(), "a provider is installed");
    Didit::builder().api_key("k").build().expect("a client with the provider of the application");
}
