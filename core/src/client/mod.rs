//! The client: settings, how a request is built, and the HTTP client underneath.

mod certificates;
mod options;
mod proxy;
mod request;
#[cfg(test)]
mod tests;
mod tls;

pub use options::{
    ClientOptions, DEFAULT_ACCOUNT_BASE_URL, DEFAULT_BASE_URL, DEFAULT_CONNECT_TIMEOUT, DEFAULT_MAX_RESPONSE_SIZE,
    DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, DiditBuilder, RequestOptions, didit_builder,
};

#[doc(hidden)]
pub use {proxy::describe_proxy, tls::http_client_of};

use crate::call::Call;
use crate::cancel::CancelToken;
use crate::http::{BodyFile, PreparedRequest, RateLimiter, RequestBody, Response, Transport};
use crate::operation::{Auth, Base, Method, RateScope, RetryPolicy};
use crate::schema::{Json, LargeIntegers, Secret, texts_in, unquote_large_integers, without_byte_order_mark};
use crate::{Error, Result};
use http::{HeaderMap, header};
use percent_encoding::percent_decode_str;
use request::{base, check_length, check_segment, header_value, headers_of, parts_of, secure};
use reqwest::Url;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Client of the Didit API. Create one per process and share it: clones are cheap and use the same connections.
///
/// ```
/// use didit::Didit;
/// use didit::models::CreateSession;
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = didit_sandbox::Sandbox::start().await?;
/// # let (base_url, api_key, workflow_id) = (sandbox.base_url(), sandbox.api_key(), sandbox.workflow_id());
/// let client = Didit::builder().api_key(api_key).base_url(base_url).build()?;
/// let session = client
///     .sessions()
///     .create(CreateSession::builder().workflow_id(workflow_id).vendor_data("user-123").build())
///     .await?;
/// println!("send the user to {:?}", session.url);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Didit {
    shared: Arc<Shared>,
    settings: Arc<Settings>,
}

/// Shared by all clones of a client.
struct Shared {
    transport: Transport,
    base: Url,
    account_base: Url,
    limiter: Option<RateLimiter>,
    max_response_size: u64,
    webhook_secret: Option<Secret>,
    features_fallback: bool,
    own_backend: bool,
    allow_http: bool,
}

/// Settings that `with_options` can change.
#[derive(Clone)]
struct Settings {
    api_key: Option<Secret>,
    access_token: Option<Secret>,
    organization_id: Option<String>,
    application_id: Option<String>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    max_retries: u32,
    headers: HeaderMap,
    cancel: Option<Arc<CancelToken>>,
    large_integers: LargeIntegers,
}

impl Settings {
    /// Rejects credentials that cannot be sent in a header, and identifiers that cannot be part of a URL.
    fn check(&self) -> Result<()> {
        for (name, secret) in [("api_key", &self.api_key), ("access_token", &self.access_token)] {
            if let Some(secret) = secret {
                if secret.expose().is_empty() {
                    return Err(Error::configuration(format!("`{name}` is empty")));
                }
                header_value(secret.expose(), name)?;
            }
        }
        for (name, id) in [("organization_id", &self.organization_id), ("application_id", &self.application_id)] {
            if let Some(id) = id {
                check_segment(name, id).map_err(|error| Error::configuration(error.to_string()))?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Didit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Didit")
            .field("base_url", &self.shared.base.as_str())
            .field("account_base_url", &self.shared.account_base.as_str())
            .field("has_api_key", &self.settings.api_key.is_some())
            .field("has_access_token", &self.settings.access_token.is_some())
            .finish_non_exhaustive()
    }
}

impl Didit {
    /// Creates a client with these options.
    ///
    /// # Errors
    /// [`Error::Configuration`] for an invalid URL, header, proxy or certificate.
    pub fn new(options: ClientOptions) -> Result<Self> {
        Self::with_http_client(options, &[], |http| http)
    }

    /// Creates a client from environment variables: `DIDIT_API_KEY`, `DIDIT_BASE_URL`, `DIDIT_ACCOUNT_BASE_URL`,
    /// `DIDIT_WEBHOOK_SECRET`, `DIDIT_ORGANIZATION_ID`, `DIDIT_APPLICATION_ID`, `DIDIT_CA_BUNDLE`,
    /// `DIDIT_CLIENT_CERTIFICATE`, `DIDIT_CLIENT_KEY`, and `DIDIT_ALLOW_HTTP` (`1` or `true`). Unset and empty variables
    /// keep the default.
    ///
    /// # Errors
    /// As [`Didit::new`].
    pub fn from_env() -> Result<Self> {
        Self::new(ClientOptions::from_env())
    }

    /// Returns the same client with other options, for one call or several:
    /// `client.with_options(…).sessions().create(…)`.
    ///
    /// # Errors
    /// [`Error::Configuration`] for an invalid header.
    pub fn with_options(&self, options: RequestOptions) -> Result<Self> {
        let mut settings = Settings::clone(&self.settings);
        settings.headers.extend(headers_of(&options.headers)?);
        settings.api_key = options.api_key.or(settings.api_key);
        settings.access_token = options.access_token.or(settings.access_token);
        settings.organization_id = options.organization_id.or(settings.organization_id);
        settings.application_id = options.application_id.or(settings.application_id);
        settings.timeout = options.timeout.or(settings.timeout);
        settings.deadline = options.deadline.or(settings.deadline);
        settings.max_retries = options.max_retries.unwrap_or(settings.max_retries);
        settings.cancel = options.cancel.or(settings.cancel);
        settings.check()?;
        Ok(Self { shared: Arc::clone(&self.shared), settings: Arc::new(settings) })
    }

    /// Returns the organization ID (UUID), if it was set.
    pub fn organization_id(&self) -> Option<String> {
        self.settings.organization_id.clone()
    }

    /// Returns the application ID (UUID), if it was set.
    pub fn application_id(&self) -> Option<String> {
        self.settings.application_id.clone()
    }
}

impl Didit {
    /// Creates a builder of a client. Fields that are not set keep their defaults.
    pub fn builder() -> DiditBuilder {
        ClientOptions::builder()
    }

    /// Creates a client for Python: the variables `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` apply too.
    #[doc(hidden)]
    pub fn new_for_python(options: ClientOptions) -> Result<Self> {
        Self::with_http_client(options, &certificates::PYTHON_BUNDLES, |http| http)
    }

    fn with_http_client(
        options: ClientOptions,
        bundles: &[&str],
        change: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<Self> {
        let http = tls::build(change(tls::http_client(&options, bundles)?))?;
        Self::with(options, Transport::Reqwest(http))
    }

    fn with_transport(options: ClientOptions, transport: Transport) -> Result<Self> {
        let of_http_client = [
            ("proxy", options.proxy.is_some()),
            ("ca_bundle", options.ca_bundle.is_some()),
            ("client_certificate", options.client_certificate.is_some()),
            ("client_key", options.client_key.is_some()),
        ];
        match of_http_client.into_iter().find(|(_, is_set)| *is_set) {
            Some((name, _)) => Err(Error::configuration(format!(
                "`{name}` has no effect on a transport of your own: remove it and configure the transport"
            ))),
            None => Self::with(options, transport),
        }
    }

    fn with(options: ClientOptions, transport: Transport) -> Result<Self> {
        if options.own_backend && (options.api_key.is_some() || options.base_url.is_none()) {
            return Err(Error::configuration(
                "with `own_backend`, set `base_url` and no API key: your backend adds the key",
            ));
        }
        if options.max_response_size == Some(0) {
            return Err(Error::configuration("`max_response_size` must be greater than 0"));
        }
        #[cfg(feature = "rate-limit")]
        let limiter = match &options.rate_limits {
            Some(limits) => Some(
                RateLimiter::new(limits).ok_or_else(|| Error::configuration("a rate limit must be greater than 0"))?,
            ),
            None => None,
        };
        #[cfg(not(feature = "rate-limit"))]
        let limiter = None;
        let shared = Shared {
            transport,
            base: base(options.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL), "base_url", options.allow_http)?,
            account_base: base(
                options.account_base_url.as_deref().unwrap_or(DEFAULT_ACCOUNT_BASE_URL),
                "account_base_url",
                options.allow_http,
            )?,
            limiter,
            max_response_size: options.max_response_size.unwrap_or(DEFAULT_MAX_RESPONSE_SIZE),
            webhook_secret: options.webhook_secret,
            features_fallback: options.features_fallback,
            own_backend: options.own_backend,
            allow_http: options.allow_http,
        };
        let mut headers = headers_of(&options.headers)?;
        if !headers.contains_key(header::USER_AGENT) {
            let agent = match &options.app_info {
                Some(info) => format!("{info} didit-rs/{}", env!("CARGO_PKG_VERSION")),
                None => concat!("didit-rs/", env!("CARGO_PKG_VERSION")).to_owned(),
            };
            headers.insert(header::USER_AGENT, header_value(&agent, "app_info")?);
        }
        let settings = Settings {
            api_key: options.api_key,
            access_token: options.access_token,
            organization_id: options.organization_id,
            application_id: options.application_id,
            timeout: options.timeout,
            deadline: options.deadline,
            max_retries: options.max_retries.unwrap_or(DEFAULT_MAX_RETRIES),
            headers,
            cancel: None,
            large_integers: LargeIntegers::default(),
        };
        settings.check()?;
        Ok(Self { shared: Arc::new(shared), settings: Arc::new(settings) })
    }

    /// Returns `true` if a rejected flat workflow is sent again in the other form.
    pub(crate) fn features_fallback(&self) -> bool {
        self.shared.features_fallback
    }

    /// Returns a verifier for webhooks, with the webhook secret of this client.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the webhook secret is not set, is empty or ends with a line break.
    #[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
    pub fn webhook_verifier(&self) -> Result<crate::webhooks::Verifier> {
        let secret = self.shared.webhook_secret.as_ref().ok_or_else(|| {
            Error::configuration("the webhook secret is not set: set `webhook_secret` or DIDIT_WEBHOOK_SECRET")
        })?;
        crate::webhooks::Verifier::new([secret.expose()]).map_err(|error| Error::configuration(error.to_string()))
    }

    /// Calls an endpoint that this version has no operation for. `path` is relative to the base URL and includes the
    /// version: `/v3/lists/`. The API key is sent.
    ///
    /// A GET is retried like any other; other methods only if the request was certainly not executed.
    ///
    /// # Errors
    /// As any operation; [`Error::Invalid`] for an invalid path.
    pub fn request(
        &self,
        method: Method,
        path: &str,
        query: &[(&str, &str)],
        body: Option<&Json>,
    ) -> Call<Response<Json>> {
        let query = query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<Vec<_>>();
        let (client, path, body) = (self.clone(), path.to_owned(), body.cloned());
        Call::new(async move { client.send_json(method, &path, &query, body.as_ref()).await })
    }

    async fn send_json(
        &self,
        method: Method,
        path: &str,
        query: &[(String, String)],
        body: Option<&Json>,
    ) -> Result<Response<Json>> {
        let mut url = self.shared.base.clone();
        // The path must not leave the base URL: a URL with another host would receive the API key.
        if !path.starts_with('/') || path.starts_with("//") || path.contains(['\\', '?', '#']) {
            return Err(Error::invalid(
                "path",
                "must start with a single `/` and must not have a query; use `query` for that",
            ));
        }
        let is_dots = |segment: &str| matches!(&*percent_decode_str(segment).collect::<Vec<u8>>(), b"." | b"..");
        if path.contains(|letter: char| letter.is_control()) || path.split('/').any(is_dots) {
            return Err(Error::invalid("path", "must not have control characters, or segments that are `.` or `..`"));
        }
        url.set_path(&format!("{}{path}", url.path().trim_end_matches('/')));
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        check_length(&url, || if query.is_empty() { "path" } else { "query" })?;
        let name = format!("{} request", method.as_str());
        let retry = if method == Method::Get { RetryPolicy::Always } else { RetryPolicy::Rejected };
        let redacted = || {
            let mut texts: Vec<String> = query.iter().map(|(_, value)| value.clone()).collect();
            texts.extend(parts_of(path));
            body.inspect(|body| texts_in(body, &mut texts));
            texts
        };
        let request = PreparedRequest {
            operation: &name,
            base: Some(Base::Api),
            template: "",
            method: method.into(),
            url,
            headers: self.headers(Auth::Key, &name)?,
            body: body.map(|body| RequestBody::Json(unquote_large_integers(body.to_string().into_bytes()).into())),
            redacted: &redacted,
            retry,
            scopes: [Some(RateScope::of(method)), None],
            ..self.defaults()
        };
        let response = self.send(request).await?;
        let value = if without_byte_order_mark(&response.body).is_empty() {
            Json::Null
        } else {
            response.json_of(&name, self.large_integers())?
        };
        Ok(response.with(value))
    }

    /// Returns the client with another form of integers of more than 64 bits in responses. For bindings.
    #[doc(hidden)]
    #[must_use]
    pub fn with_large_integers(mut self, form: LargeIntegers) -> Self {
        Arc::make_mut(&mut self.settings).large_integers = form;
        self
    }

    pub(crate) fn large_integers(&self) -> LargeIntegers {
        self.settings.large_integers
    }

    /// Downloads a file from a URL in a response of the platform, such as the image of a document. No credentials are
    /// sent: such URLs carry their own permission, and expire. For a file longer than
    /// [`max_response_size`](ClientOptions::max_response_size), use [`download_to`](Self::download_to).
    ///
    /// # Errors
    /// [`Error::Invalid`] for an invalid URL; otherwise as any operation.
    pub fn download(&self, url: &str) -> Call<Vec<u8>> {
        let (client, url) = (self.clone(), url.to_owned());
        Call::new(async move { Ok(client.fetch(&url, None).await?.body.to_vec()) })
    }

    pub(crate) async fn fetch(&self, url: &str, file: Option<&BodyFile>) -> Result<Response<()>> {
        let url: Url = url.parse().map_err(|_| Error::invalid("url", "is not a URL"))?;
        if !secure(&url, self.shared.allow_http) {
            return Err(Error::invalid("url", "must be an https URL, or http with the option `allow_http`"));
        }
        check_length(&url, || "url")?;
        let redacted = || {
            let query = url.query_pairs().map(|(_, value)| value.into_owned());
            parts_of(url.path()).chain(query).collect()
        };
        let request =
            PreparedRequest { operation: "download", url: url.clone(), file, redacted: &redacted, ..self.defaults() };
        self.send(request).await
    }
}
