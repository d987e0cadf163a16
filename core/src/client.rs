//! The client: where it calls, as whom, and how patiently.

use crate::cancel::CancelToken;
use crate::http::{Limiter, PreparedRequest, RateLimits, Response, transport};
use crate::operation::{Answer, Auth, Base, Method, Operation, RetryPolicy};
use crate::pages::query_of;
use crate::schema::{Json, Model, Secret, check_required, hidden_texts, texts_in};
use crate::{Error, Result};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use reqwest::Url;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Once};
use std::time::Duration;

/// The verification API.
pub const DEFAULT_BASE_URL: &str = "https://verification.didit.me";
/// Accounts: registration, sign-in, organizations.
pub const DEFAULT_ACCOUNT_BASE_URL: &str = "https://apx.didit.me/auth/v2";

/// How long an attempt may take unless said otherwise.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
/// How often a call is sent again unless said otherwise.
pub const DEFAULT_MAX_RETRIES: u32 = 2;

/// How a client is set up. Everything has a default; [`Didit::builder`] sets the same in Rust.
#[derive(Clone, Default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Debug))]
pub struct ClientOptions {
    /// The application's API key. Without one only account calls can be made.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub api_key: Option<Secret>,
    /// The access token of an account, for account calls; [`Account::login`](crate::Account::login) answers one.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token: Option<Secret>,
    /// Where the verification API is, without a version: [`DEFAULT_BASE_URL`].
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub base_url: Option<String>,
    /// Where the account calls are, with their version: [`DEFAULT_ACCOUNT_BASE_URL`].
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_base_url: Option<String>,
    /// The webhook secret, for [`Didit::webhook_verifier`].
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub webhook_secret: Option<Secret>,
    /// The organization's identifier (UUID).
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub organization_id: Option<String>,
    /// The application's identifier (UUID).
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub application_id: Option<String>,
    /// How long one attempt may take, from connecting to the last byte: [`DEFAULT_TIMEOUT`]. Operations that are
    /// known to take longer get longer, unless this is set.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub timeout: Option<Duration>,
    /// How long a whole call may take, with all its attempts and waits. No limit by default.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub deadline: Option<Duration>,
    /// How often a call that may be repeated is sent again: [`DEFAULT_MAX_RETRIES`].
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_retries: Option<u32>,
    /// Waits before a call that would exceed these limits. No limiter by default.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub rate_limits: Option<RateLimits>,
    /// A proxy for all calls, such as `http://user:password@proxy:3128`. The system's settings by default.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub proxy: Option<Secret>,
    /// Headers to send with every call.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub headers: HashMap<String, String>,
    /// Your application, such as `shop/1.4`, to stand in the user agent.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub app_info: Option<String>,
    /// Whether a new workflow in the flat form, when the platform refuses that form with 400, is sent once more as a
    /// list of features. Off by default.
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub features_fallback: bool,
    /// Whether `base_url` is a backend of your own that passes calls on and adds the API key, as apps need it: calls
    /// then carry the access token as `Authorization: Bearer …`, and this client takes no API key. Off by default.
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub own_backend: bool,
}

impl fmt::Debug for ClientOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientOptions")
            .field("base_url", &self.base_url)
            .field("account_base_url", &self.account_base_url)
            .field("has_api_key", &self.api_key.is_some())
            .field("has_access_token", &self.access_token.is_some())
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_retries", &self.max_retries)
            .field("rate_limits", &self.rate_limits)
            .field("own_backend", &self.own_backend)
            .finish_non_exhaustive()
    }
}

/// What differs for some calls; see [`Didit::with_options`]. What is not set stays as the client has it.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Debug))]
pub struct RequestOptions {
    /// Another API key.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub api_key: Option<Secret>,
    /// Another access token.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token: Option<Secret>,
    /// How long one attempt may take.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub timeout: Option<Duration>,
    /// How long a whole call may take.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub deadline: Option<Duration>,
    /// How often a call that may be repeated is sent again.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_retries: Option<u32>,
    /// Further headers; one of the same name takes the place of the client's.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub headers: HashMap<String, String>,
    /// Cancels the calls from outside.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cancel: Option<Arc<CancelToken>>,
}

/// The client. Make one per process and share it: clones are cheap and use the same connections.
///
/// ```
/// use didit::{CreateSession, Didit};
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
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Didit {
    shared: Arc<Shared>,
    settings: Arc<Settings>,
}

/// What all clones of a client have in common.
struct Shared {
    http: reqwest::Client,
    base: Url,
    account_base: Url,
    limiter: Option<Limiter>,
    webhook_secret: Option<Secret>,
    organization_id: Option<String>,
    application_id: Option<String>,
    features_fallback: bool,
    own_backend: bool,
}

/// What `with_options` changes.
#[derive(Clone)]
struct Settings {
    api_key: Option<Secret>,
    access_token: Option<Secret>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    max_retries: u32,
    headers: HeaderMap,
    cancel: Option<Arc<CancelToken>>,
}

impl Settings {
    /// Refuses credentials that no request could carry.
    fn check(&self) -> Result<()> {
        for (name, secret) in [("api_key", &self.api_key), ("access_token", &self.access_token)] {
            if let Some(secret) = secret {
                if secret.expose().is_empty() {
                    return Err(Error::configuration(format!("`{name}` is empty")));
                }
                header_value(secret.expose(), name)?;
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

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Didit {
    /// A client with these options.
    ///
    /// # Errors
    /// [`Error::Configuration`] for an address, header or proxy that cannot work.
    #[cfg_attr(feature = "uniffi", uniffi::constructor)]
    pub fn new(options: ClientOptions) -> Result<Self> {
        Self::assemble(options, None)
    }

    /// A client set up from the environment: `DIDIT_API_KEY`, `DIDIT_BASE_URL`, `DIDIT_ACCOUNT_BASE_URL`,
    /// `DIDIT_WEBHOOK_SECRET`, `DIDIT_ORGANIZATION_ID`, `DIDIT_APPLICATION_ID`. What is not set, or empty, keeps its
    /// default.
    ///
    /// # Errors
    /// As [`Didit::new`].
    #[cfg_attr(feature = "uniffi", uniffi::constructor)]
    pub fn from_env() -> Result<Self> {
        Self::new(ClientOptions::from_env())
    }

    /// The same client with other options, for one call or several: `client.with_options(…).sessions().create(…)`.
    ///
    /// # Errors
    /// [`Error::Configuration`] for a header that cannot be sent.
    pub fn with_options(&self, options: RequestOptions) -> Result<Self> {
        let mut settings = Settings::clone(&self.settings);
        settings.headers.extend(headers_of(&options.headers)?);
        settings.api_key = options.api_key.or(settings.api_key);
        settings.access_token = options.access_token.or(settings.access_token);
        settings.timeout = options.timeout.or(settings.timeout);
        settings.deadline = options.deadline.or(settings.deadline);
        settings.max_retries = options.max_retries.unwrap_or(settings.max_retries);
        settings.cancel = options.cancel.or(settings.cancel);
        settings.check()?;
        Ok(Self { shared: Arc::clone(&self.shared), settings: Arc::new(settings) })
    }

    /// The organization's identifier, where the client was given one.
    pub fn organization_id(&self) -> Option<String> {
        self.shared.organization_id.clone()
    }

    /// The application's identifier, where the client was given one.
    pub fn application_id(&self) -> Option<String> {
        self.shared.application_id.clone()
    }
}

impl ClientOptions {
    /// Options from the environment; see [`Didit::from_env`].
    pub fn from_env() -> Self {
        let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self {
            api_key: variable("DIDIT_API_KEY").map(Secret::from),
            base_url: variable("DIDIT_BASE_URL"),
            account_base_url: variable("DIDIT_ACCOUNT_BASE_URL"),
            webhook_secret: variable("DIDIT_WEBHOOK_SECRET").map(Secret::from),
            organization_id: variable("DIDIT_ORGANIZATION_ID"),
            application_id: variable("DIDIT_APPLICATION_ID"),
            ..Self::default()
        }
    }
}

/// Sets up a client; see [`Didit::builder`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct DiditBuilder {
    options: ClientOptions,
    http: Option<reqwest::Client>,
}

impl DiditBuilder {
    /// The application's API key.
    pub fn api_key(mut self, key: impl Into<Secret>) -> Self {
        self.options.api_key = Some(key.into());
        self
    }

    /// The access token of an account.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.options.access_token = Some(token.into());
        self
    }

    /// Where the verification API is, without a version.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.options.base_url = Some(url.into());
        self
    }

    /// Where the account calls are, with their version.
    pub fn account_base_url(mut self, url: impl Into<String>) -> Self {
        self.options.account_base_url = Some(url.into());
        self
    }

    /// The webhook secret, for [`Didit::webhook_verifier`].
    pub fn webhook_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.options.webhook_secret = Some(secret.into());
        self
    }

    /// The organization's and the application's identifiers (UUIDs).
    pub fn application(mut self, organization_id: impl Into<String>, application_id: impl Into<String>) -> Self {
        self.options.organization_id = Some(organization_id.into());
        self.options.application_id = Some(application_id.into());
        self
    }

    /// How long one attempt may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How long a whole call may take, with all its attempts and waits.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// How often a call that may be repeated is sent again.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.options.max_retries = Some(retries);
        self
    }

    /// Waits before a call that would exceed these limits.
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.options.rate_limits = Some(limits);
        self
    }

    /// A proxy for all calls.
    pub fn proxy(mut self, address: impl Into<Secret>) -> Self {
        self.options.proxy = Some(address.into());
        self
    }

    /// A header to send with every call.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.insert(name.into(), value.into());
        self
    }

    /// Your application, such as `shop/1.4`, to stand in the user agent.
    pub fn app_info(mut self, info: impl Into<String>) -> Self {
        self.options.app_info = Some(info.into());
        self
    }

    /// Sends a new workflow once more as a list of features when the platform refuses its flat form.
    pub fn features_fallback(mut self, on: bool) -> Self {
        self.options.features_fallback = on;
        self
    }

    /// Calls a backend of your own at the base address, with the access token in place of an API key; see
    /// [`ClientOptions::own_backend`].
    pub fn own_backend(mut self, on: bool) -> Self {
        self.options.own_backend = on;
        self
    }

    /// Your own HTTP client, for its certificates, its proxy and its pool. It must not follow redirects by itself
    /// (`reqwest::redirect::Policy::none()`): a redirect elsewhere would take the API key along.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// The client.
    ///
    /// # Errors
    /// As [`Didit::new`].
    pub fn build(self) -> Result<Didit> {
        Didit::assemble(self.options, self.http)
    }
}

impl From<ClientOptions> for DiditBuilder {
    fn from(options: ClientOptions) -> Self {
        Self { options, http: None }
    }
}

/// Everything that has a meaning in a path is encoded, so that an argument stays one segment of it.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

impl Didit {
    /// Sets up a client.
    pub fn builder() -> DiditBuilder {
        DiditBuilder::default()
    }

    fn assemble(options: ClientOptions, http: Option<reqwest::Client>) -> Result<Self> {
        if options.own_backend && (options.api_key.is_some() || options.base_url.is_none()) {
            return Err(Error::configuration(
                "a client of your own backend needs its `base_url`, and no API key: the backend has that",
            ));
        }
        let shared = Shared {
            http: http.map_or_else(|| http_client(&options), Ok)?,
            base: base(options.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL), "base_url")?,
            account_base: base(
                options.account_base_url.as_deref().unwrap_or(DEFAULT_ACCOUNT_BASE_URL),
                "account_base_url",
            )?,
            limiter: match &options.rate_limits {
                Some(limits) => Some(
                    Limiter::new(limits).ok_or_else(|| Error::configuration("a rate limit of 0 calls allows none"))?,
                ),
                None => None,
            },
            webhook_secret: options.webhook_secret,
            organization_id: options.organization_id,
            application_id: options.application_id,
            features_fallback: options.features_fallback,
            own_backend: options.own_backend,
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
            timeout: options.timeout,
            deadline: options.deadline,
            max_retries: options.max_retries.unwrap_or(DEFAULT_MAX_RETRIES),
            headers,
            cancel: None,
        };
        settings.check()?;
        Ok(Self { shared: Arc::new(shared), settings: Arc::new(settings) })
    }

    /// A verifier of this client's webhooks.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the client was given no webhook secret, or one that is empty or ends with a line end.
    pub fn webhook_verifier(&self) -> Result<crate::webhooks::Verifier> {
        let secret = self.shared.webhook_secret.as_ref().ok_or_else(|| {
            Error::configuration("there is no webhook secret: set `webhook_secret` or DIDIT_WEBHOOK_SECRET")
        })?;
        crate::webhooks::Verifier::new([secret.expose()]).map_err(|error| Error::configuration(error.to_string()))
    }

    /// Calls an endpoint this version has no operation for. The path is the one below the base address, version
    /// included: `/v3/lists/`. The API key is sent with it.
    ///
    /// A GET is repeated like any other; other methods only when they surely were not carried out.
    ///
    /// # Errors
    /// As any operation; [`Error::Invalid`] for a path that is none.
    pub async fn request(
        &self,
        method: Method,
        path: &str,
        query: &[(&str, &str)],
        body: Option<&Json>,
    ) -> Result<Response<Json>> {
        let mut url = self.shared.base.clone();
        // A path cannot leave the base: an address with a host of its own would take the key there.
        if !path.starts_with('/') || path.starts_with("//") || path.contains(['\\', '?', '#']) {
            return Err(Error::invalid("path", "must start with a single / and have no query; pass `query` for that"));
        }
        let is_dots = |segment: &str| matches!(&*percent_decode_str(segment).collect::<Vec<u8>>(), b"." | b"..");
        if path.contains(|letter: char| letter.is_control()) || path.split('/').any(is_dots) {
            return Err(Error::invalid("path", "must have no control characters, and no part that is `.` or `..`"));
        }
        url.set_path(&format!("{}{path}", url.path().trim_end_matches('/')));
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let name = format!("{} request", method.as_str());
        let retry = if method == Method::Get { RetryPolicy::Always } else { RetryPolicy::Rejected };
        let general = if method == Method::Get { "generic-get" } else { "generic-write" };
        let redacted = || {
            let mut texts: Vec<String> = query.iter().map(|(_, value)| (*value).to_owned()).collect();
            texts.extend(parts_of(path));
            body.inspect(|body| texts_in(body, &mut texts));
            texts
        };
        let request = PreparedRequest {
            operation: &name,
            template: "",
            method: method.into(),
            url,
            headers: self.headers(Auth::Key, &name)?,
            body: body.map(|body| Bytes::from(body.to_string())),
            redacted: &redacted,
            retry,
            scopes: [Some(general), None],
            ..self.defaults()
        };
        let response = self.transport(request).await?;
        let value = if response.body.is_empty() { Json::Null } else { response.json_of(&name)? };
        Ok(response.with(value))
    }

    /// Fetches a file the platform named by its address, such as a document's image. Nothing but the address is
    /// sent: such addresses carry their own permission, and expire.
    ///
    /// # Errors
    /// [`Error::Invalid`] for an address that is none; else as any operation.
    pub async fn download(&self, url: &str) -> Result<Vec<u8>> {
        let url: Url = url.parse().map_err(|_| Error::invalid("url", "is no address"))?;
        if !secure(&url) {
            return Err(Error::invalid("url", "must be an https address"));
        }
        let redacted = || {
            let query = url.query_pairs().map(|(_, value)| value.into_owned());
            parts_of(url.path()).chain(query).collect()
        };
        let request =
            PreparedRequest { operation: "download", url: url.clone(), redacted: &redacted, ..self.defaults() };
        Ok(self.transport(request).await?.body.to_vec())
    }

    /// Calls an operation.
    pub(crate) async fn call<T: Answer>(
        &self,
        operation: &Operation,
        arguments: &[&str],
        params: Option<&dyn Model>,
    ) -> Result<Response<T>> {
        let response = self.send(operation, arguments, params).await?;
        let value = response.read(operation)?;
        Ok(response.with(value))
    }

    /// Calls an operation for one page of a list.
    pub(crate) async fn page<T: Answer>(
        &self,
        operation: &Operation,
        arguments: &[&str],
        query: &[(String, String)],
    ) -> Result<Response<T>> {
        let response = self.dispatch(operation, arguments, query, None, None).await?;
        let value = response.read(operation)?;
        Ok(response.with(value))
    }

    pub(crate) async fn send(
        &self,
        operation: &Operation,
        arguments: &[&str],
        params: Option<&dyn Model>,
    ) -> Result<Response<()>> {
        if let Some(params) = params {
            check_required(params)?;
        }
        let completed = params.and_then(Model::completed);
        let params = completed.as_deref().or(params);
        let outcome = self.send_as_is(operation, arguments, params).await;
        // A refusal of the form: nothing was carried out, so the other form is no repetition.
        if self.shared.features_fallback
            && outcome.as_ref().is_err_and(Error::refuses_flat_form)
            && let Some(modern) = params.and_then(Model::modern)
        {
            return self.send_as_is(operation, arguments, Some(modern.as_ref())).await;
        }
        outcome
    }

    async fn send_as_is(
        &self,
        operation: &Operation,
        arguments: &[&str],
        params: Option<&dyn Model>,
    ) -> Result<Response<()>> {
        let (query, body) = match params {
            Some(params) if operation.method == Method::Get => (query_of(params), None),
            Some(params) => {
                let body = serde_json::to_vec(&crate::schema::ValueRef::Model(params))
                    .map_err(|error| Error::invalid("params", error.to_string()))?;
                (Vec::new(), Some(Bytes::from(body)))
            }
            None => (Vec::new(), None),
        };
        self.dispatch(operation, arguments, &query, body, params).await
    }

    pub(crate) async fn dispatch(
        &self,
        operation: &Operation,
        arguments: &[&str],
        query: &[(String, String)],
        body: Option<Bytes>,
        params: Option<&dyn Model>,
    ) -> Result<Response<()>> {
        let redacted = || {
            let mut texts: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
            match params {
                Some(params) => hidden_texts(params, &mut texts),
                // A further page of a list, whose address says again what was asked for.
                None => texts.extend(query.iter().map(|(_, value)| value.clone())),
            }
            texts
        };
        let defaults = self.defaults();
        let timeout = match (self.settings.timeout, operation.timeout_seconds) {
            (None, Some(seconds)) => Duration::from_secs(seconds),
            _ => defaults.timeout,
        };
        let request = PreparedRequest {
            operation: operation.name,
            template: operation.path,
            method: operation.method.into(),
            url: self.url(operation, arguments, query)?,
            headers: self.headers(operation.auth, operation.name)?,
            body,
            redacted: &redacted,
            retry: operation.retry,
            scopes: operation.scopes(),
            timeout,
            ..defaults
        };
        self.transport(request).await
    }

    async fn transport(&self, request: PreparedRequest<'_>) -> Result<Response<()>> {
        transport(&self.shared.http, self.shared.limiter.as_ref(), request).await
    }

    /// The settings that every request of this client has.
    fn defaults(&self) -> PreparedRequest<'_> {
        let mut headers = HeaderMap::new();
        if let Some(agent) = self.settings.headers.get(header::USER_AGENT) {
            headers.insert(header::USER_AGENT, agent.clone());
        }
        PreparedRequest {
            operation: "",
            template: "",
            method: http::Method::GET,
            url: self.shared.base.clone(),
            headers,
            body: None,
            redacted: &Vec::new,
            retry: RetryPolicy::Always,
            scopes: [None; 2],
            timeout: self.settings.timeout.unwrap_or(DEFAULT_TIMEOUT),
            deadline: self.settings.deadline,
            max_retries: self.settings.max_retries,
            cancel: self.settings.cancel.as_deref(),
        }
    }

    fn headers(&self, auth: Auth, operation: &str) -> Result<HeaderMap> {
        let mut headers = self.settings.headers.clone();
        headers.entry(header::ACCEPT).or_insert(HeaderValue::from_static("application/json, */*;q=0.5"));
        let (name, secret, text) = match auth {
            Auth::None => return Ok(headers),
            // An API key that options brought along stays here all the same.
            Auth::Key if self.shared.own_backend => ("authorization", &self.settings.access_token, "Bearer "),
            Auth::Key => ("x-api-key", &self.settings.api_key, ""),
            Auth::Bearer => ("authorization", &self.settings.access_token, "Bearer "),
        };
        // A caller's own header of this name stands, for set-ups this crate does not know.
        if headers.contains_key(name) {
            return Ok(headers);
        }
        let Some(secret) = secret else {
            return Err(Error::configuration(match auth {
                Auth::Bearer => format!("{operation} needs an access token: set `access_token`, from `account.login`"),
                _ if self.shared.own_backend => {
                    format!("{operation} needs an access token: set the `access_token` your backend knows its user by")
                }
                _ => format!("{operation} needs an API key: set `api_key` or DIDIT_API_KEY"),
            }));
        };
        let mut value = header_value(&format!("{text}{}", secret.expose()), name)?;
        value.set_sensitive(true);
        headers.insert(HeaderName::from_static(name), value);
        Ok(headers)
    }

    fn url(&self, operation: &Operation, arguments: &[&str], query: &[(String, String)]) -> Result<Url> {
        let base = match operation.base {
            Base::Api => &self.shared.base,
            Base::Account => &self.shared.account_base,
        };
        let (path, fixed_query) = operation.path.split_once('?').unwrap_or((operation.path, ""));
        let mut filled = base.path().trim_end_matches('/').to_owned();
        let mut arguments = operation.arguments.iter().zip(arguments);
        for segment in path.split_inclusive('/') {
            let name = segment.trim_end_matches('/');
            if !name.starts_with('{') {
                filled.push_str(segment);
                continue;
            }
            if let Some((name, value)) = arguments.next() {
                check_segment(name, value)?;
                filled.extend(utf8_percent_encode(value, SEGMENT));
            }
            filled.push_str(&segment[name.len()..]);
        }
        let mut url = base.clone();
        url.set_path(&filled);
        if !fixed_query.is_empty() {
            url.set_query(Some(fixed_query));
        }
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        Ok(url)
    }
}

/// The parts of a path, as they were before they were written into it.
fn parts_of(path: &str) -> impl Iterator<Item = String> {
    path.split('/').map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned())
}

fn check_segment(name: &str, value: &str) -> Result<()> {
    match value {
        "" => Err(Error::invalid(name, "is required and must not be empty")),
        // Addresses are normalised on the way, so these two would name another endpoint.
        "." | ".." => Err(Error::invalid(name, "must not be `.` or `..`, which cannot stand in an address")),
        _ => Ok(()),
    }
}

fn base(text: &str, field: &str) -> Result<Url> {
    let url: Url = text.parse().map_err(|_| {
        // Not one that may have a password in it.
        let shown = if text.contains('@') { "" } else { text };
        Error::configuration(format!("`{field}` is no address: {shown}"))
    })?;
    if !secure(&url) {
        return Err(Error::configuration(format!(
            "`{field}` must be an https address (http only to this machine itself), because a key is sent there"
        )));
    }
    if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() || url.password().is_some() {
        return Err(Error::configuration(format!("`{field}` must have no query, fragment or password")));
    }
    Ok(url)
}

fn secure(url: &Url) -> bool {
    match url.scheme() {
        "https" => url.has_host(),
        "http" => url.host_str().is_some_and(|host| {
            let host = host.trim_matches(['[', ']']);
            host == "localhost" || host.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
        }),
        _ => false,
    }
}

/// Headers that say how the body is written. Another value would cut or garble it.
const WRITTEN_HERE: [HeaderName; 6] = [
    header::ACCEPT_ENCODING,
    header::CONNECTION,
    header::CONTENT_ENCODING,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::TRANSFER_ENCODING,
];

/// Headers whose values are shown nowhere.
const CREDENTIALS: [&str; 4] = ["authorization", "cookie", "proxy-authorization", "x-api-key"];

fn headers_of(headers: &HashMap<String, String>) -> Result<HeaderMap> {
    headers
        .iter()
        .map(|(name, value)| {
            let header: HeaderName =
                name.parse().map_err(|_| Error::configuration(format!("`{name}` is no name of a header")))?;
            if WRITTEN_HERE.contains(&header) {
                return Err(Error::configuration(format!("`{name}` cannot be set: the client writes that header")));
            }
            let mut value = header_value(value, name)?;
            value.set_sensitive(CREDENTIALS.contains(&header.as_str()));
            Ok((header, value))
        })
        .collect()
}

fn header_value(value: &str, name: &str) -> Result<HeaderValue> {
    HeaderValue::from_str(value).map_err(|_| {
        Error::configuration(format!("`{name}` has characters that no header can carry, such as a line end"))
    })
}

/// rustls asks for its cryptography once per process; an application that chose its own keeps it.
pub(crate) fn prepare_tls() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
}

fn http_client(options: &ClientOptions) -> Result<reqwest::Client> {
    prepare_tls();
    let mut builder = reqwest::Client::builder()
        // Redirects are followed by the transport, within one origin only.
        .redirect(reqwest::redirect::Policy::none())
        // What may be repeated is known to the operation alone.
        .retry(reqwest::retry::never())
        .tcp_nodelay(true);
    if let Some(proxy) = &options.proxy {
        // One of another scheme would be passed by.
        let scheme = proxy.expose().split_once("://").map_or("http", |(scheme, _)| scheme);
        if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
            return Err(Error::configuration("`proxy` must be an http or https address"));
        }
        let proxy = reqwest::Proxy::all(proxy.expose()).map_err(|_| Error::configuration("`proxy` is no address"))?;
        builder = builder.proxy(proxy);
    }
    #[cfg(target_os = "android")]
    {
        builder = builder.tls_certs_only(android_roots()?);
    }
    builder.build().map_err(|error| Error::configuration(set_up_failure(&error)))
}

/// The authorities the web trusts, inside the library: Android's own can be asked through Java only.
#[cfg(target_os = "android")]
fn android_roots() -> Result<Vec<reqwest::Certificate>> {
    let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().map(|root| reqwest::Certificate::from_der(root));
    roots.collect::<Result<_, _>>().map_err(|error| Error::configuration(set_up_failure(&error)))
}

/// The whole chain of reasons, and what to do where that is known.
fn set_up_failure(error: &dyn std::error::Error) -> String {
    let mut text = format!("the HTTP client cannot be set up: {error}");
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
