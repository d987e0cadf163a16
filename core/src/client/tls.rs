//! The HTTP client underneath: TLS provider and certificates.

use super::certificates::{authorities, client_identity};
use super::proxy::{of_process, set_proxies};
use super::{ClientOptions, DEFAULT_CONNECT_TIMEOUT};
use crate::schema::Secret;
use crate::{Error, Result};
use std::sync::Once;

/// Installs the crypto provider of rustls, once per process; a provider that the application has installed stays.
pub(crate) fn prepare_tls() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
}

/// Creates an HTTP client with the proxies and certificates of API calls.
///
/// # Errors
/// [`Error::Configuration`] for an invalid proxy or certificate.
pub fn http_client_of(options: &ClientOptions) -> Result<reqwest::Client> {
    http_client(options, &[])
}

/// Creates the HTTP client of a client. `bundles` are variables that name certificates of authorities, besides
/// `SSL_CERT_FILE` and `SSL_CERT_DIR`.
pub(super) fn http_client(options: &ClientOptions, bundles: &[&str]) -> Result<reqwest::Client> {
    prepare_tls();
    let connect_timeout = options.connect_timeout.unwrap_or(DEFAULT_CONNECT_TIMEOUT);
    let connect_timeout = options.timeout.map_or(connect_timeout, |timeout| timeout.min(connect_timeout));
    let builder = reqwest::Client::builder()
        // Redirects are followed by the transport, within one origin only.
        .redirect(reqwest::redirect::Policy::none())
        // The operation decides what may be retried.
        .retry(reqwest::retry::never())
        .tcp_nodelay(true)
        .connect_timeout(connect_timeout);
    let proxy = options.proxy.as_ref().map(Secret::expose);
    let mut builder = set_proxies(builder, proxy, of_process)?;
    let authorities = authorities(options.ca_bundle.as_deref(), bundles, |name| std::env::var_os(name))?;
    match authorities {
        Some(authorities) => builder = builder.tls_certs_only(certificates(authorities.iter().map(AsRef::as_ref))?),
        #[cfg(target_os = "android")]
        None => {
            builder = builder.tls_certs_only(certificates(
                // Those of Android are available to Java only.
                webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().map(AsRef::as_ref),
            )?);
        }
        #[cfg(not(target_os = "android"))]
        None => {}
    }
    if let Some(identity) = client_identity(options.client_certificate.as_ref(), options.client_key.as_ref())? {
        builder = builder.identity(identity);
    }
    builder.build().map_err(|error| Error::configuration(set_up_failure(&error)))
}

fn certificates<'a>(certificates: impl Iterator<Item = &'a [u8]>) -> Result<Vec<reqwest::Certificate>> {
    certificates
        .map(reqwest::Certificate::from_der)
        .collect::<Result<_, _>>()
        .map_err(|error| Error::configuration(set_up_failure(&error)))
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
