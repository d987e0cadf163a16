//! The HTTP client underneath: TLS provider and certificates.

use super::certificates::{authorities, client_identity};
use super::proxy::{of_process, set_proxies};
use super::{ClientOptions, DEFAULT_CONNECT_TIMEOUT};
use crate::schema::Secret;
use crate::{Error, Result};
use rustls::client::WantsClientCert;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};
use std::sync::Arc;

/// Returns the provider that the application has installed for its process, or that of the features. None is installed:
/// that is up to the application, and possible only once.
fn crypto_provider() -> Result<Arc<CryptoProvider>> {
    CryptoProvider::get_default().cloned().or_else(|| Some(Arc::new(PROVIDER?()))).ok_or_else(|| {
        Error::configuration(
            "no cryptography for TLS: enable the feature `ring` or `aws-lc-rs` of `didit`, or install a provider of rustls \
             first (`CryptoProvider::install_default`)",
        )
    })
}

#[cfg(feature = "aws-lc-rs")]
const PROVIDER: Option<fn() -> CryptoProvider> = Some(rustls::crypto::aws_lc_rs::default_provider);
#[cfg(all(feature = "ring", not(feature = "aws-lc-rs")))]
const PROVIDER: Option<fn() -> CryptoProvider> = Some(rustls::crypto::ring::default_provider);
#[cfg(not(any(feature = "aws-lc-rs", feature = "ring")))]
const PROVIDER: Option<fn() -> CryptoProvider> = None;

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
    let provider = crypto_provider()?;
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider));
    let builder = builder.with_safe_default_protocol_versions().map_err(|error| failure(&error))?;
    let authorities = authorities(options.ca_bundle.as_deref(), bundles, |name| std::env::var_os(name))?;
    let builder = match authorities {
        Some(authorities) => trusting(builder, authorities),
        None => trusting_default(builder, SYSTEM, BUNDLED)?,
    };
    let identity = client_identity(options.client_certificate.as_ref(), options.client_key.as_ref(), &provider)?;
    match identity {
        Some(identity) => Ok(builder.with_client_cert_resolver(Arc::new(identity))),
        None => Ok(builder.with_no_client_auth()),
    }
}

type WithoutAuthorities = ConfigBuilder<ClientConfig, WantsVerifier>;
type WithAuthorities = ConfigBuilder<ClientConfig, WantsClientCert>;

/// The authorities of Mozilla, if they are part of the program. Those of an Android device are available to Java only.
#[cfg(any(feature = "webpki-roots", target_os = "android"))]
const BUNDLED: Option<&[CertificateDer<'static>]> = Some(webpki_root_certs::TLS_SERVER_ROOT_CERTS);
#[cfg(not(any(feature = "webpki-roots", target_os = "android")))]
const BUNDLED: Option<&[CertificateDer<'static>]> = None;

/// Trusts the authorities of the system.
type System = fn(WithoutAuthorities) -> Result<WithAuthorities, rustls::Error>;

#[cfg(all(feature = "native-roots", not(target_os = "android")))]
const SYSTEM: Option<System> = Some(rustls_platform_verifier::BuilderVerifierExt::with_platform_verifier);
#[cfg(not(all(feature = "native-roots", not(target_os = "android"))))]
const SYSTEM: Option<System> = None;

/// Trusts the authorities of the system, or the bundled ones if the system has none.
fn trusting_default(
    builder: WithoutAuthorities,
    system: Option<System>,
    bundled: Option<&[CertificateDer<'static>]>,
) -> Result<WithAuthorities> {
    match (system.map(|system| system(builder.clone())), bundled) {
        (Some(Ok(builder)), _) => Ok(builder),
        (Some(Err(error)), Some(bundled)) => {
            tracing::warn!(%error, "the bundled certificates of authorities are used, because the system has none");
            Ok(trusting(builder, bundled.to_vec()))
        }
        (None, Some(bundled)) => Ok(trusting(builder, bundled.to_vec())),
        (Some(Err(error)), None) => Err(failure(&error)),
        (None, None) => Err(Error::configuration(
            "no certificates of authorities for TLS: set `ca_bundle` or SSL_CERT_FILE, or enable the feature \
             `native-roots` or `webpki-roots` of `didit`",
        )),
    }
}

fn trusting(builder: WithoutAuthorities, authorities: Vec<CertificateDer<'static>>) -> WithAuthorities {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(authorities);
    builder.with_root_certificates(roots)
}

fn failure(error: &rustls::Error) -> Error {
    Error::configuration(set_up_failure(error))
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

#[cfg(all(test, any(feature = "aws-lc-rs", feature = "ring")))]
mod tests {
    use super::*;

    fn builder() -> WithoutAuthorities {
        let provider = PROVIDER.unwrap_or_else(|| unreachable!())();
        let builder = ClientConfig::builder_with_provider(Arc::new(provider));
        builder.with_safe_default_protocol_versions().unwrap_or_else(|_| unreachable!())
    }

    fn without_certificates(_: WithoutAuthorities) -> Result<WithAuthorities, rustls::Error> {
        Err(rustls::Error::General("No CA certificates were loaded from the system".to_owned()))
    }

    #[test]
    fn the_bundled_authorities_replace_those_that_a_system_does_not_have() {
        assert!(trusting_default(builder(), Some(without_certificates), Some(&[])).is_ok());
        assert!(trusting_default(builder(), None, Some(&[])).is_ok());
        for (error, advice) in [
            (trusting_default(builder(), Some(without_certificates), None), "`ca-certificates`"),
            (trusting_default(builder(), None, None), "`webpki-roots`"),
        ] {
            let text = error.map(drop).unwrap_err().to_string();
            assert!(text.contains(advice) && text.contains("SSL_CERT_FILE"), "{text}");
        }
    }

    #[test]
    fn aws_lc_rs_is_used_if_it_is_enabled() {
        let provider = format!("{:?}", builder().crypto_provider().key_provider);
        assert_eq!(provider.contains("AwsLcRs"), cfg!(feature = "aws-lc-rs"), "{provider}");
    }
}
