//! Errors of the client.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Result of every call.
pub type Result<T, E = DiditError> = std::result::Result<T, E>;

/// Short name of [`DiditError`] for Rust code.
pub use DiditError as Error;

/// Maximum length of the response body kept in an error, in bytes.
pub const BODY_LIMIT: usize = 16 * 1024;

/// Error of a call. Messages never contain keys, tokens or bodies.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DiditError {
    /// The platform returned an error response.
    #[error("{error}")]
    Api {
        /// Error response.
        error: ApiError,
    },
    /// Connection to the platform failed, or was closed before the response was complete.
    #[error("{operation}: {reason}{}", check_first(*may_have_been_carried_out))]
    #[non_exhaustive]
    Connection {
        /// Operation, or method and path.
        operation: String,
        /// Cause, without URLs or data.
        #[source]
        reason: Cause,
        /// `true` if the request may have reached the platform.
        sent: bool,
        /// `true` if the request is a write that may have been executed.
        may_have_been_carried_out: bool,
    },
    /// A timeout or the deadline passed before the response was complete; `waited_for` says during which wait.
    #[error("{operation}: {}{}", timed_out(*waited_for, *seconds, *sent), check_first(*may_have_been_carried_out))]
    #[non_exhaustive]
    Timeout {
        /// Operation, or method and path.
        operation: String,
        /// Timeout or deadline, in seconds.
        seconds: f64,
        /// What the call waited for.
        waited_for: WaitedFor,
        /// `true` if the request, in this attempt or an earlier one, may have reached the platform.
        sent: bool,
        /// `true` if the request is a write that may have been executed.
        may_have_been_carried_out: bool,
    },
    /// The call was cancelled through its `CancelToken`.
    #[error("{operation}: cancelled{}", check_first(*may_have_been_carried_out))]
    #[non_exhaustive]
    Cancelled {
        /// Operation, or method and path.
        operation: String,
        /// `true` if the request is a write that may have been executed.
        may_have_been_carried_out: bool,
    },
    /// A parameter is invalid. Nothing was sent, or not all of a file that cannot be read; nothing was executed.
    #[error("`{field}` {reason}")]
    #[non_exhaustive]
    Invalid {
        /// Parameter, as a path such as `contact_details.email`.
        field: String,
        /// Problem and, if known, what to do.
        reason: String,
    },
    /// The options of the client are invalid or incomplete.
    #[error("{reason}")]
    #[non_exhaustive]
    Configuration {
        /// Problem and, if known, what to do.
        reason: String,
    },
    /// The body of a 2xx response is not the JSON that the operation returns.
    #[error("{operation}: cannot parse the response (HTTP {status}, {length} bytes): {reason}")]
    #[non_exhaustive]
    Decode {
        /// Operation, or method and path.
        operation: String,
        /// HTTP status.
        status: u16,
        /// Number of bytes that were read of the body.
        length: u64,
        /// Reason why the body could not be parsed.
        reason: String,
        /// Request ID, for the support of the platform.
        request_id: Option<String>,
        /// `true` if the request was a GET.
        read_only: bool,
    },
    /// A file could not be written. An existing file is unchanged.
    #[error("cannot write the file: {reason}")]
    #[non_exhaustive]
    File {
        /// Error of the operating system.
        #[source]
        reason: Cause,
    },
}

fn timed_out(waited_for: WaitedFor, seconds: f64, sent: bool) -> String {
    let text = match waited_for {
        WaitedFor::Response => return format!("timed out after {seconds} s"),
        WaitedFor::Decision => return format!("waited {seconds} s for the session to settle; no request timed out"),
        WaitedFor::Job => return format!("waited {seconds} s for the job to end; no request timed out"),
        WaitedFor::Connection => format!("no connection after {seconds} s"),
        WaitedFor::RateLimit => format!("the deadline of {seconds} s is too short to wait for the client's rate limit"),
    };
    if sent { text } else { format!("{text}; nothing was sent") }
}

fn check_first(may_have_been_carried_out: bool) -> &'static str {
    if may_have_been_carried_out { "; the request may have been executed: check before you retry" } else { "" }
}

impl DiditError {
    /// Returns an [`Invalid`](Self::Invalid), for code that validates parameters before the client does.
    pub fn invalid(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Invalid { field: field.into(), reason: reason.into() }
    }

    /// Returns a [`Configuration`](Self::Configuration), for code that creates the options of a client.
    pub fn configuration(reason: impl Into<String>) -> Self {
        Self::Configuration { reason: reason.into() }
    }

    /// Returns the error response, if there was one.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api { error } => Some(error),
            _ => None,
        }
    }

    /// Returns the HTTP status, if there was a response.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api { error } => Some(error.status),
            Self::Decode { status, .. } => Some(*status),
            _ => None,
        }
    }

    /// Returns the request ID, for the support of the platform.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api { error } => error.request_id.as_deref(),
            Self::Decode { request_id, .. } => request_id.as_deref(),
            _ => None,
        }
    }

    /// Returns how long to wait before the next attempt, if the platform gave a time.
    pub fn retry_after(&self) -> Option<Duration> {
        self.api().and_then(|error| error.retry_after)
    }

    /// Returns `true` if the platform accepts workflows only in the graph form. It sends no error code for this.
    pub(crate) fn refuses_flat_form(&self) -> bool {
        self.api().is_some_and(|error| {
            error.status == 400
                && error.errors.iter().any(|field| field.path == "workflow_type" || field.text.contains("only accepts"))
        })
    }
}

impl DiditError {
    /// Returns `true` if the same call may succeed later. Before you retry a call for which
    /// [`may_have_been_carried_out`](Self::may_have_been_carried_out) is `true`, check whether it was executed.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Api { error } => matches!(error.status, 408 | 429 | 500 | 502 | 503 | 504),
            Self::Connection { .. } | Self::Timeout { .. } => true,
            _ => false,
        }
    }

    /// Returns `true` if a write may have been executed although the call failed: the connection was closed, the
    /// timeout passed or the call was cancelled after the request was sent, or the platform had an internal error.
    /// Check before you retry.
    /// Always `false` for calls that only read.
    pub fn may_have_been_carried_out(&self) -> bool {
        match self {
            Self::Api { error } => error.may_have_been_carried_out,
            Self::Connection { may_have_been_carried_out, .. }
            | Self::Timeout { may_have_been_carried_out, .. }
            | Self::Cancelled { may_have_been_carried_out, .. } => *may_have_been_carried_out,
            Self::Decode { read_only, .. } => !read_only,
            _ => false,
        }
    }

    /// Returns `true` if the account has insufficient credits for the call.
    pub fn is_insufficient_credits(&self) -> bool {
        self.api().is_some_and(|error| error.kind == ApiErrorKind::InsufficientCredits)
    }

    /// Returns `true` if the key or token is missing, invalid, expired, revoked or lacks permission.
    pub fn is_authentication(&self) -> bool {
        self.api().is_some_and(|error| {
            matches!(error.kind, ApiErrorKind::Authentication | ApiErrorKind::Credentials | ApiErrorKind::Permission)
        })
    }

    /// Returns `true` if the object does not exist or belongs to another application.
    pub fn is_not_found(&self) -> bool {
        self.api().is_some_and(|error| error.kind == ApiErrorKind::NotFound)
    }

    /// Returns `true` if a rate limit was exceeded; see [`retry_after`](Self::retry_after).
    pub fn is_rate_limited(&self) -> bool {
        self.api().is_some_and(|error| error.kind == ApiErrorKind::RateLimit)
    }
}

/// Cause of an error: a text and, as its [`source`](std::error::Error::source), the error of the library underneath. In
/// Kotlin and Swift it is the text.
#[derive(Clone)]
pub struct Cause {
    text: String,
    error: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Cause {
    pub(crate) fn new(text: impl Into<String>, error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self { text: text.into(), error: Some(Arc::new(error)) }
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl From<String> for Cause {
    fn from(text: String) -> Self {
        Self { text, error: None }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl std::error::Error for Cause {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.as_deref().map(|error| -> &(dyn std::error::Error + 'static) { error })
    }
}

/// Implements the names of an enum from one list, which the compiler requires to be complete.
macro_rules! names {
    ($type:ident: $($variant:ident $name:literal),+ $(,)?) => {
        impl $type {
            /// All values.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the name in snake case, such as `rate_limit`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name),+
                }
            }
        }
    };
}

/// What a call waited for when a timeout or its deadline passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitedFor {
    /// A connection: resolving the name, connecting, the TLS handshake, or the tunnel through a proxy.
    Connection,
    /// The response, or its rest.
    Response,
    /// The client's own rate limit.
    RateLimit,
    /// The decision of a session, in `wait_for_decision`.
    Decision,
    /// The end of a job, in `wait_until`.
    Job,
}

names! {
    WaitedFor:
    Connection "connection",
    Response "response",
    RateLimit "rate_limit",
    Decision "decision",
    Job "job",
}

/// Kind of an error response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiErrorKind {
    /// 400, 415, 422: the request is invalid; see the field errors.
    BadRequest,
    /// 401: the key or token is invalid, expired or revoked, or the e-mail address or password is wrong.
    Authentication,
    /// 403: the key is missing or invalid.
    Credentials,
    /// 402, 403 or 400: the account has insufficient credits.
    InsufficientCredits,
    /// 403: the account must be topped up first.
    TopUpRequired,
    /// 403: the shared session was already imported.
    AlreadyImported,
    /// 403 or 400: the session is not finished.
    NotFinished,
    /// 403 for any other reason: the key does not have permission.
    Permission,
    /// 404: the object does not exist or belongs to another application.
    NotFound,
    /// 409: conflict with an existing object or a running operation.
    Conflict,
    /// 429: too many calls or attempts, or a quota is exhausted.
    RateLimit,
    /// 5xx: internal error of the platform.
    Server,
    /// Any other status.
    Other,
}

names! {
    ApiErrorKind:
    BadRequest "bad_request",
    Authentication "authentication",
    Credentials "credentials",
    InsufficientCredits "insufficient_credits",
    TopUpRequired "top_up_required",
    AlreadyImported "already_imported",
    NotFinished "not_finished",
    Permission "permission",
    NotFound "not_found",
    Conflict "conflict",
    RateLimit "rate_limit",
    Server "server",
    Other "other",
}

/// Error response of the platform.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError {
    /// Operation, such as `sessions.create`, or method and path.
    pub operation: String,
    /// HTTP status.
    pub status: u16,
    /// Kind of the error.
    pub kind: ApiErrorKind,
    /// Error code of the platform.
    pub code: Option<String>,
    /// Human-readable message of the platform. It may quote the request: do not log it.
    pub detail: Option<String>,
    /// Sanitized form of `detail` or of the field errors, as shown in the error message: without redacted values of
    /// the request, keys, tokens and anything that looks like an e-mail address or a long number.
    pub summary: Option<String>,
    /// Field errors.
    pub errors: Vec<FieldError>,
    /// Request ID, for the support of the platform.
    pub request_id: Option<String>,
    /// Delay before the next attempt, if the platform gave one.
    pub retry_after: Option<Duration>,
    /// Advice for the reader, if there is any.
    pub hint: Option<String>,
    /// `true` if the call is a write that may have been executed: the platform had an internal error, or an earlier
    /// attempt got no response.
    pub may_have_been_carried_out: bool,
    /// Response headers, such as those of the rate limit: the values of each name, in lower case. Cookies and credentials
    /// are left out.
    pub headers: HashMap<String, Vec<String>>,
    /// Response body, truncated to [`BODY_LIMIT`] bytes. It may quote the request: do not log it.
    pub body: String,
}

impl ApiError {
    /// Returns the first value of a response header. Names are case-insensitive.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(&name.to_ascii_lowercase())?.first().map(String::as_str)
    }
}

/// Error of one field.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// Path of the field, such as `form_elements[0].label`.
    pub path: String,
    /// Message of the platform.
    pub text: String,
}

impl fmt::Debug for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldError").field("path", &self.path).finish_non_exhaustive()
    }
}

impl fmt::Display for FieldError {
    /// Formats the path and the sanitized message. Quoted values are removed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unquoted: Vec<&str> =
            self.text.split('"').enumerate().map(|(at, part)| if at % 2 == 0 { part } else { "…" }).collect();
        write!(f, "{}: {}", sanitize(&self.path), sanitize(&unquoted.concat()))
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("kind", &self.kind)
            .field("code", &self.code)
            .field("errors", &self.errors)
            .field("request_id", &self.request_id)
            .field("retry_after", &self.retry_after)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: HTTP {}", self.operation, self.status)?;
        let hint = &self.hint;
        if let Some(summary) = &self.summary {
            // A semicolon follows.
            let summary = if hint.is_some() { summary.trim_end_matches('.') } else { summary };
            write!(f, ": {summary}")?;
        }
        if let Some(hint) = hint {
            write!(f, "; {hint}")?;
        }
        if let Some(id) = &self.request_id {
            write!(f, " [request {id}]")?;
        }
        Ok(())
    }
}

/// Sanitizes a message of the platform, which may quote the request: truncates it and removes words that look like
/// e-mail addresses, long numbers or tokens.
pub(crate) fn sanitize(text: &str) -> String {
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|word| {
            let digits = word.bytes().filter(u8::is_ascii_digit).count();
            if word.contains('@') || digits > 5 || word.len() > 60 { "…" } else { word }
        })
        .collect();
    words.join(" ").chars().take(300).collect()
}

impl std::error::Error for ApiError {}

impl From<ApiError> for DiditError {
    fn from(error: ApiError) -> Self {
        Self::Api { error }
    }
}
