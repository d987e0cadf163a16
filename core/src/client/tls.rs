//! The HTTP client underneath: TLS provider and certificates.

use super::proxy::set_proxies;
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

/// Creates an HTTP client with default settings, which follows the proxies of the environment as API calls do.
pub fn default_http_client() -> Result<reqwest::Client> {
    http_client(&ClientOptions::default())
}

pub(super) fn http_client(options: &ClientOptions) -> Result<reqwest::Client> {
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
    let variable = |name: &str| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned());
    let builder = set_proxies(builder, proxy, variable)?;
    #[cfg(target_os = "android")]
    let builder = builder.tls_certs_only(android_roots()?);
    builder.build().map_err(|error| Error::configuration(set_up_failure(&error)))
}

/// Certificate authorities inside the library: those of Android are available to Java only.
#[cfg(target_os = "android")]
fn android_roots() -> Result<Vec<reqwest::Certificate>> {
    let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().map(|root| reqwest::Certificate::from_der(root));
    roots.collect::<Result<_, _>>().map_err(|error| Error::configuration(set_up_failure(&error)))
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
