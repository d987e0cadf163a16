//! The HTTP client underneath: TLS provider and certificates.

use super::certificates::{authorities, client_identity};
use super::proxy::{of_process, set_proxies};
use super::{ClientOptions, DEFAULT_CONNECT_TIMEOUT};
use crate::schema::Secret;
use crate::{Error, Result};
use rustls::crypto::{CryptoProvider, ring};
use rustls::{ClientConfig, RootCertStore};
#[cfg(not(target_os = "android"))]
use rustls_platform_verifier::BuilderVerifierExt as _;
use std::sync::Arc;

/// Returns the provider that the application has installed for its process, or ring. None is installed: that is up to the
/// application, and possible only once.
fn crypto_provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(ring::default_provider()))
}

/// Creates an HTTP client with the proxies and certificates of API calls.
///
/// # Errors
/// [`Error::Configuration`] for an invalid proxy or certificate.
pub fn http_client_of(options: &ClientOptions) -> Result<reqwest::Client> {
    build(http_client(options, &[])?)
}

/// Creates the HTTP client. Whatever the builder says, it follows no redirects and does not retry.
pub(super) fn build(builder: reqwest::ClientBuilder) -> Result<reqwest::Client> {
    builder
        // The transport follows redirects, within one origin only.
        .redirect(reqwest::redirect::Policy::none())
        // The operation decides what may be retried.
        .retry(reqwest::retry::never())
        .build()
        .map_err(|error| Error::configuration(set_up_failure(&error)))
}

/// Returns the builder of the HTTP client of a client. `bundles` are variables that name certificates of authorities, besides
/// `SSL_CERT_FILE` and `SSL_CERT_DIR`.
pub(super) fn http_client(options: &ClientOptions, bundles: &[&str]) -> Result<reqwest::ClientBuilder> {
    let connect_timeout = options.connect_timeout.unwrap_or(DEFAULT_CONNECT_TIMEOUT);
    let connect_timeout = options.timeout.map_or(connect_timeout, |timeout| timeout.min(connect_timeout));
    let builder = reqwest::Client::builder().tcp_nodelay(true).connect_timeout(connect_timeout);
    let proxy = options.proxy.as_ref().map(Secret::expose);
    let builder = set_proxies(builder, proxy, of_process)?;
    let tls = tls_config(options, bundles)?;
    Ok(builder.tls_backend_preconfigured(tls))
}

fn tls_config(options: &ClientOptions, bundles: &[&str]) -> Result<ClientConfig> {
    let failed = |error| Error::configuration(set_up_failure(&error));
    let provider = crypto_provider();
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider));
    let builder = builder.with_safe_default_protocol_versions().map_err(failed)?;
    let authorities = authorities(options.ca_bundle.as_deref(), bundles, |name| std::env::var_os(name))?;
    // Those of Android are available to Java only.
    #[cfg(target_os = "android")]
    let authorities = authorities.or_else(|| Some(webpki_root_certs::TLS_SERVER_ROOT_CERTS.to_vec()));
    let builder = match authorities {
        Some(authorities) => {
            let mut roots = RootCertStore::empty();
            roots.add_parsable_certificates(authorities);
            builder.with_root_certificates(roots)
        }
        #[cfg(target_os = "android")]
        None => builder.with_root_certificates(RootCertStore::empty()),
        #[cfg(not(target_os = "android"))]
        None => builder.with_platform_verifier().map_err(failed)?,
    };
    let identity = client_identity(options.client_certificate.as_ref(), options.client_key.as_ref(), &provider)?;
    match identity {
        Some(identity) => Ok(builder.with_client_cert_resolver(Arc::new(identity))),
        None => Ok(builder.with_no_client_auth()),
    }
}

/// The chain of causes, and what to do if that is known.
fn set_up_failure(error: &dyn std::error::Error) -> String {
    let mut text = format!("the HTTP client cannot be created: {error}");
    let mut source = error.source();
    while let Some(reason) = source {
        text = format!("{text}: {reason}");
        source = reason.source();
    }
    if text.contains("CA certificates") {
        text.push_str(
            "; install them (the package `ca-certificates` on most Linux systems), or name a file of them in \
             SSL_CERT_FILE",
        );
    }
    text
}
