//! What can go wrong, told so that a person can act on it and a program can branch on it.

use std::fmt;
use std::time::Duration;

/// The result of every call.
pub type Result<T, E = DiditError> = std::result::Result<T, E>;

/// Short name of [`DiditError`] inside Rust code.
pub use DiditError as Error;

/// The longest part of an answer's body that an error keeps, in bytes.
pub const BODY_LIMIT: usize = 16 * 1024;

/// Everything a call can fail with. Keys, tokens and bodies are in none of its texts.
#[derive(Clone, Debug, thiserror::Error)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Error), uniffi::export(Display))]
#[non_exhaustive]
pub enum DiditError {
    /// The platform answered, and refused or failed.
    #[error("{error}")]
    Api {
        /// What it answered.
        error: ApiError,
    },
    /// The platform could not be reached, or the connection broke before the whole answer was there.
    #[error("{operation}: {reason}{}", check_first(*may_have_been_carried_out))]
    Connection {
        /// The operation, or the method and path.
        operation: String,
        /// What happened, without addresses or data.
        reason: String,
        /// `true` if the request may have reached the platform.
        sent: bool,
        /// `true` if the request is a write that may have been executed.
        may_have_been_carried_out: bool,
    },
    /// No whole answer came in time.
    #[error("{operation}: timed out after {seconds} s{}", check_first(*may_have_been_carried_out))]
    Timeout {
        /// The operation, or the method and path.
        operation: String,
        /// The time that was allowed, in seconds.
        seconds: f64,
        /// `true` if the request may have reached the platform.
        sent: bool,
        /// `true` if the request is a write that may have been executed.
        may_have_been_carried_out: bool,
    },
    /// The call was cancelled through its `CancelToken`.
    #[error("{operation}: cancelled")]
    Cancelled {
        /// The operation, or the method and path.
        operation: String,
    },
    /// The call was refused before anything was sent, because it cannot succeed as it is.
    #[error("`{field}` {reason}")]
    Invalid {
        /// The parameter, as a path such as `contact_details.email`.
        field: String,
        /// What is wrong with it, and what to do.
        reason: String,
    },
    /// The client was set up in a way that cannot work.
    #[error("{reason}")]
    Configuration {
        /// What is wrong, and what to do.
        reason: String,
    },
    /// The platform answered success with something that is not the JSON of this operation.
    #[error("{operation}: cannot parse the response (HTTP {status}, {length} bytes): {reason}")]
    Decode {
        /// The operation, or the method and path.
        operation: String,
        /// The status of the answer.
        status: u16,
        /// The length of its body in bytes.
        length: u64,
        /// Why it could not be read.
        reason: String,
        /// The identifier of the request, for the platform's support.
        request_id: Option<String>,
        /// `true` if the request only reads.
        read_only: bool,
    },
    /// A file could not be written. Nothing half-written is left behind.
    #[error("cannot write the file: {reason}")]
    File {
        /// What the system said.
        reason: String,
    },
}

fn check_first(may_have_been_carried_out: bool) -> &'static str {
    if may_have_been_carried_out { "; the request may have been executed: check before you retry" } else { "" }
}

impl DiditError {
    pub(crate) fn invalid(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Invalid { field: field.into(), reason: reason.into() }
    }

    pub(crate) fn configuration(reason: impl Into<String>) -> Self {
        Self::Configuration { reason: reason.into() }
    }

    /// What the platform answered, where it answered.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api { error } => Some(error),
            _ => None,
        }
    }

    /// The status of the answer, where there was one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api { error } => Some(error.status),
            Self::Decode { status, .. } => Some(*status),
            _ => None,
        }
    }

    /// The identifier of the request, to quote to the platform's support.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api { error } => error.request_id.as_deref(),
            Self::Decode { request_id, .. } => request_id.as_deref(),
            _ => None,
        }
    }

    /// How long the platform asks to wait before the call is repeated.
    pub fn retry_after(&self) -> Option<Duration> {
        self.api().and_then(|error| error.retry_after)
    }

    /// Whether the platform takes workflows as lists of features only.
    pub(crate) fn refuses_flat_form(&self) -> bool {
        self.api().is_some_and(|error| {
            error.status == 400
                && error.errors.iter().any(|field| field.path == "workflow_type" || field.text.contains("only accepts"))
        })
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl DiditError {
    /// Whether the same call may succeed later without anything being changed. Whether it may be *repeated* is
    /// another question when [`may_have_been_carried_out`](Self::may_have_been_carried_out) holds.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Api { error } => matches!(error.status, 408 | 429 | 500 | 502 | 503 | 504),
            Self::Connection { .. } | Self::Timeout { .. } => true,
            _ => false,
        }
    }

    /// Whether a write may have taken effect although the call failed: the connection broke or time ran out after
    /// the request was on its way, or the platform failed inside. Look before repeating such a call. Never holds for
    /// calls that only read.
    pub fn may_have_been_carried_out(&self) -> bool {
        match self {
            Self::Api { error } => error.may_have_been_carried_out,
            Self::Connection { may_have_been_carried_out, .. } | Self::Timeout { may_have_been_carried_out, .. } => {
                *may_have_been_carried_out
            }
            Self::Decode { read_only, .. } => !read_only,
            _ => false,
        }
    }

    /// Whether the account has too little credit for the call.
    pub fn is_insufficient_credits(&self) -> bool {
        self.api().is_some_and(|error| error.kind == ApiErrorKind::InsufficientCredits)
    }

    /// Whether the key or token is missing, wrong, expired or revoked, or not allowed to do this.
    pub fn is_authentication(&self) -> bool {
        self.api().is_some_and(|error| {
            matches!(error.kind, ApiErrorKind::Authentication | ApiErrorKind::Credentials | ApiErrorKind::Permission)
        })
    }

    /// Whether the thing asked for does not exist, or not for this key.
    pub fn is_not_found(&self) -> bool {
        self.api().is_some_and(|error| error.kind == ApiErrorKind::NotFound)
    }

    /// Whether too many calls were made; see [`retry_after`](Self::retry_after).
    pub fn is_rate_limited(&self) -> bool {
        self.api().is_some_and(|error| error.kind == ApiErrorKind::RateLimit)
    }
}

/// What kind of refusal an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum ApiErrorKind {
    /// 400, 415, 422: the request is not acceptable as it is; see the field errors.
    BadRequest,
    /// 401: the key or token is wrong, expired or revoked, or the e-mail address and password are.
    Authentication,
    /// 403: no key was sent, or it is not accepted here.
    Credentials,
    /// 402, 403 or 400: the account has too little credit.
    InsufficientCredits,
    /// 403: the account must be topped up once before this.
    TopUpRequired,
    /// 403: this shared session was imported before.
    AlreadyImported,
    /// 403 or 400: the session is not finished yet.
    NotFinished,
    /// 403 for any other reason: the key lacks the right.
    Permission,
    /// 404: it does not exist, or not for this key.
    NotFound,
    /// 409: it clashes with something that exists or runs.
    Conflict,
    /// 429: too many calls, too many attempts, or a quota is used up.
    RateLimit,
    /// 5xx: the platform failed.
    Server,
    /// Any other status.
    Other,
}

/// What the platform answered instead of success.
#[derive(Clone)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Debug))]
#[non_exhaustive]
pub struct ApiError {
    /// The operation, such as `sessions.create`, or the method and path.
    pub operation: String,
    /// The status.
    pub status: u16,
    /// What kind of refusal this is.
    pub kind: ApiErrorKind,
    /// The platform's own code, where it gives one.
    pub code: Option<String>,
    /// The platform's words for a person, where it gives any. They may quote what was sent: keep them out of logs.
    pub detail: Option<String>,
    /// As much of these words, or of those about the fields, as the text of the error tells: without what was sent that
    /// `Debug` hides, without keys and tokens, and without what looks like a person's address or number.
    pub summary: Option<String>,
    /// What is wrong with which field.
    pub errors: Vec<FieldError>,
    /// The identifier of the request, for the platform's support.
    pub request_id: Option<String>,
    /// How long the platform asks to wait before the call is repeated.
    pub retry_after: Option<Duration>,
    /// What to do about the error, if that is known.
    pub hint: Option<String>,
    /// `true` if the call is a write that may have been executed: the platform failed, or an earlier attempt was lost.
    pub may_have_been_carried_out: bool,
    /// The body, cut at [`BODY_LIMIT`] bytes. It may quote what was sent: keep it out of logs.
    pub body: String,
}

/// What is wrong with one field.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Debug))]
pub struct FieldError {
    /// Where, as a path such as `form_elements[0].label`.
    pub path: String,
    /// What the platform says about it.
    pub text: String,
}

impl fmt::Debug for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldError").field("path", &self.path).finish_non_exhaustive()
    }
}

impl fmt::Display for FieldError {
    /// The path and the platform's words, without what looks like a person's address or number and without what they
    /// quote.
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
            // A full stop would stand before the semicolon.
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

/// The platform's words, cut, and without what looks like a person's address or number: some of its texts quote
/// what was sent.
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
