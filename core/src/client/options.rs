//! Settings of a client and of single calls.

use crate::cancel::CancelToken;
#[cfg(feature = "rate-limit")]
use crate::http::RateLimits;
use crate::http::{IntoHttpResponse, Transport};
use crate::schema::Secret;
use crate::{Didit, Result};
use bytes::Bytes;
use didit_macros::options;
use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

/// Default base URL of the verification API.
pub const DEFAULT_BASE_URL: &str = "https://verification.didit.me";
/// Default base URL of the account API: registration, sign-in, organizations.
pub const DEFAULT_ACCOUNT_BASE_URL: &str = "https://apx.didit.me/auth/v2";

/// Default timeout of one attempt.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
/// Default timeout of connecting.
pub const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// Default maximum size of a response in memory: 32 MiB.
pub const DEFAULT_MAX_RESPONSE_SIZE: u64 = 32 * 1024 * 1024;
/// Default maximum number of retries.
pub const DEFAULT_MAX_RETRIES: u32 = 2;

/// Settings of a client. Every field has a default. In Rust, [`Didit::builder`](crate::Didit::builder) sets the same
/// fields.
#[options]
#[derive(Clone, Default, bon::Builder)]
#[builder(
    builder_type(name = DiditBuilder, doc {
        /// Builder of a client; see [`Didit::builder`](crate::Didit::builder). Fields that are not set keep their defaults.
    }),
    state_mod(vis = "pub", doc {
        /// Type states of [`DiditBuilder`]: which of its fields are set.
    }),
    finish_fn(name = options, doc {
        /// Returns the settings without creating a client.
    }),
    derive(Clone),
    on(String, into),
    on(Secret, into)
)]
#[non_exhaustive]
pub struct ClientOptions {
    /// API key of the application. Without one only account operations are possible.
    pub api_key: Option<Secret>,
    /// Access token of an account, for account operations; [`Account::login`](crate::Account::login) returns one.
    pub access_token: Option<Secret>,
    /// Base URL of the verification API, without a version. Default: [`DEFAULT_BASE_URL`].
    pub base_url: Option<String>,
    /// Base URL of the account API, with its version. Default: [`DEFAULT_ACCOUNT_BASE_URL`].
    pub account_base_url: Option<String>,
    /// Webhook secret, for [`Didit::webhook_verifier`](crate::Didit::webhook_verifier).
    pub webhook_secret: Option<Secret>,
    /// Accepts base URLs and download URLs that are not encrypted (`http://sandbox:8080`), for a sandbox or a gateway in a
    /// private network: everybody in that network can read the API key and the data. Without it, http is accepted for
    /// this machine only. Default: `false`.
    #[builder(default)]
    pub allow_http: bool,
    /// Organization ID (UUID), for the operations whose URL contains it.
    pub organization_id: Option<String>,
    /// Application ID (UUID), for the operations whose URL contains it.
    pub application_id: Option<String>,
    /// Timeout of one attempt, from connecting to the last byte. Default: [`DEFAULT_TIMEOUT`]; operations that are
    /// known to take longer have a longer default.
    pub timeout: Option<Duration>,
    /// Timeout of connecting: resolving the name, connecting, the TLS handshake and the tunnel through a proxy. If the
    /// name has several addresses, they share this time. A call without a connection is always safe to retry. At most
    /// `timeout`. Default: [`DEFAULT_CONNECT_TIMEOUT`].
    pub connect_timeout: Option<Duration>,
    /// Time limit of a whole call, including all attempts and waits. Default: none.
    pub deadline: Option<Duration>,
    /// Maximum number of retries of a call that may be retried. Default: [`DEFAULT_MAX_RETRIES`].
    pub max_retries: Option<u32>,
    /// Maximum size of a response in bytes, decompressed. A longer one is an error, and the rest of it is not read. Files
    /// that are written to disk have no limit. Default: [`DEFAULT_MAX_RESPONSE_SIZE`].
    pub max_response_size: Option<u64>,
    /// Delays calls that would exceed these rate limits. Default: no limits.
    #[cfg(feature = "rate-limit")]
    pub rate_limits: Option<RateLimits>,
    /// Proxy URL for all requests, such as `http://user:password@proxy:3128`: http, https, socks5, or socks5h, which lets
    /// the proxy resolve names. Default: `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY`, except for this machine and the
    /// hosts in `NO_PROXY`; if none of them is set, the proxy settings of the system.
    pub proxy: Option<Secret>,
    /// Certificates of the authorities to trust instead of those of the system: PEM, or the path of a PEM file or of a
    /// folder of such files. Default: `SSL_CERT_FILE` and `SSL_CERT_DIR`; if neither is set, the authorities of the
    /// system.
    pub ca_bundle: Option<String>,
    /// Certificate with which the client authenticates itself to servers and proxies that require one, followed by its
    /// chain: PEM or the path of a PEM file. It also contains the private key unless `client_key` does.
    pub client_certificate: Option<Secret>,
    /// Private key of `client_certificate`, not encrypted: PEM or the path of a PEM file.
    pub client_key: Option<Secret>,
    /// Headers to send with every request.
    #[builder(default, with = |headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>| {
        headers.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
    })]
    pub headers: HashMap<String, String>,
    /// Name and version of your application, such as `shop/1.4`, for the `User-Agent` header.
    pub app_info: Option<String>,
    /// Sends a new workflow again as a list of features if the platform rejects its flat form with 400. Default:
    /// `false`.
    #[builder(default)]
    pub features_fallback: bool,
    /// Treats `base_url` as a backend of your own that forwards calls and adds the API key, as apps need it: requests
    /// then carry the access token as `Authorization: Bearer …`, and this client accepts no API key. Default: `false`.
    #[builder(default)]
    pub own_backend: bool,
}

impl fmt::Debug for ClientOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("ClientOptions");
        fields
            .field("base_url", &self.base_url)
            .field("account_base_url", &self.account_base_url)
            .field("has_api_key", &self.api_key.is_some())
            .field("has_access_token", &self.access_token.is_some())
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("deadline", &self.deadline)
            .field("max_retries", &self.max_retries)
            .field("max_response_size", &self.max_response_size);
        #[cfg(feature = "rate-limit")]
        fields.field("rate_limits", &self.rate_limits);
        fields
            .field("has_client_certificate", &self.client_certificate.is_some())
            .field("own_backend", &self.own_backend)
            .finish_non_exhaustive()
    }
}

/// Settings for some calls; see [`Didit::with_options`](crate::Didit::with_options). Fields that are not set keep the
/// client's value.
///
/// ```
/// use didit::RequestOptions;
/// use std::time::Duration;
///
/// let patient = RequestOptions::builder().timeout(Duration::from_secs(90)).max_retries(5).build();
/// ```
#[options]
#[derive(Clone, Default, bon::Builder)]
#[builder(on(Secret, into))]
#[non_exhaustive]
pub struct RequestOptions {
    /// API key.
    pub api_key: Option<Secret>,
    /// Access token.
    pub access_token: Option<Secret>,
    /// Organization ID (UUID).
    #[builder(into)]
    pub organization_id: Option<String>,
    /// Application ID (UUID).
    #[builder(into)]
    pub application_id: Option<String>,
    /// Timeout of one attempt.
    pub timeout: Option<Duration>,
    /// Time limit of a whole call.
    pub deadline: Option<Duration>,
    /// Maximum number of retries.
    pub max_retries: Option<u32>,
    /// Additional headers; a header replaces the client's header of the same name.
    #[builder(default, with = |headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>| {
        headers.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
    })]
    pub headers: HashMap<String, String>,
    /// Token that cancels the calls.
    #[local]
    pub cancel: Option<Arc<CancelToken>>,
}

impl fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestOptions")
            .field("has_api_key", &self.api_key.is_some())
            .field("has_access_token", &self.access_token.is_some())
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_retries", &self.max_retries)
            .finish_non_exhaustive()
    }
}

impl ClientOptions {
    /// Reads settings from environment variables; see [`Didit::from_env`].
    pub fn from_env() -> Self {
        let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self {
            api_key: variable("DIDIT_API_KEY").map(Secret::from),
            base_url: variable("DIDIT_BASE_URL"),
            account_base_url: variable("DIDIT_ACCOUNT_BASE_URL"),
            webhook_secret: variable("DIDIT_WEBHOOK_SECRET").map(Secret::from),
            organization_id: variable("DIDIT_ORGANIZATION_ID"),
            application_id: variable("DIDIT_APPLICATION_ID"),
            allow_http: variable("DIDIT_ALLOW_HTTP").is_some_and(|value| value == "1" || value == "true"),
            ca_bundle: variable("DIDIT_CA_BUNDLE"),
            client_certificate: variable("DIDIT_CLIENT_CERTIFICATE").map(Secret::from),
            client_key: variable("DIDIT_CLIENT_KEY").map(Secret::from),
            ..Self::default()
        }
    }
}

impl<S: didit_builder::State> DiditBuilder<S> {
    /// Creates the client.
    ///
    /// # Errors
    /// As [`Didit::new`].
    pub fn build(self) -> Result<Didit>
    where
        S: didit_builder::IsComplete,
    {
        Didit::new(self.options())
    }

    /// Creates the client with changes to its HTTP client, such as its connection pool or how it resolves names. The
    /// builder already has the settings of the options.
    ///
    /// Redirects and retries of the HTTP client stay off: a redirect to another host would receive the API key, and a
    /// write could be executed twice.
    ///
    /// ```
    /// use std::time::Duration;
    /// # fn main() -> didit::Result<()> {
    /// let client = didit::Didit::builder()
    ///     .api_key("your-api-key")
    ///     .build_with(|http| http.pool_idle_timeout(Duration::from_secs(20)))?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`Didit::new`].
    pub fn build_with(self, change: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> Result<Didit>
    where
        S: didit_builder::IsComplete,
    {
        Didit::with_http_client(self.options(), &[], change)
    }

    /// Creates a client that sends its requests through a function of yours instead of the network, for tests without a
    /// server, or for another HTTP client.
    ///
    /// Timeouts, retries and errors are those of any client. The function receives the request of each attempt; the
    /// headers that a connection adds, such as `Host`, are missing. What it may return is in [`IntoHttpResponse`]; the
    /// body must not be compressed. `proxy` and the options of certificates are errors, and `connect_timeout` has no
    /// effect.
    ///
    /// ```
    /// use didit::models::{CreateSession, Session};
    /// use didit::{ApiError, Didit, Response};
    ///
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let params = || CreateSession::builder().workflow_id("workflow").build();
    ///
    /// let poor = async |_request| ApiError::new(403).with_detail("Not enough credits.");
    /// let client = Didit::builder().api_key("test").build_with_transport(poor)?;
    /// let error = client.sessions().create(params()).await.unwrap_err();
    /// assert!(error.is_insufficient_credits());
    ///
    /// let session: Session = serde_json::from_str(r#"{"session_id": "1", "status": "Not Started"}"#)?;
    /// let created = move |_request| std::future::ready(Response::new(session.clone()));
    /// let client = Didit::builder().api_key("test").build_with_transport(created)?;
    /// assert_eq!(client.sessions().create(params()).await?.session_id, "1");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`Didit::new`].
    pub fn build_with_transport<F, R>(self, transport: F) -> Result<Didit>
    where
        S: didit_builder::IsComplete,
        F: Fn(http::Request<Bytes>) -> R + Send + Sync + 'static,
        R: Future<Output: IntoHttpResponse> + Send + 'static,
    {
        Didit::with_transport(self.options(), Transport::of_function(transport))
    }
}
