//! In a process of its own: the crypto provider of rustls is a setting of the process.

use didit::Didit;
use didit_sandbox::Sandbox;

#[tokio::test]
async fn neither_a_client_nor_the_sandbox_chooses_the_crypto_provider_of_the_process() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let authorities = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/tls/authority.pem");
    let build = || {
        let builder = Didit::builder().api_key(sandbox.api_key()).base_url(sandbox.base_url());
        builder.ca_bundle(authorities).build()
    };
    let list = async |client: Didit| client.workflows().list(didit::models::ListWorkflows::default()).await;
    if cfg!(any(feature = "aws-lc-rs", feature = "ring")) {
        list(build().expect("a client")).await.expect("a list");
    } else {
        let error = build().expect_err("no provider").to_string();
        assert!(error.contains("`ring` or `aws-lc-rs`"), "{error}");
    }
    let installed = rustls::crypto::ring::default_provider().install_default();
    assert!(installed.is_ok(), "a provider is installed");
    list(build().expect("a client with the provider of the application")).await.expect("a list");
}
