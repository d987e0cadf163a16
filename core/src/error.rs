//! What can go wrong, told so that a person can act on it and a program can branch on it.

use crate::operation::Method;
use crate::resources::operations;
use serde_json::Value;
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
    #[error("{operation}: {reason}{}", if *sent && !is_read(operation) { "; the request may have been carried out: look before repeating it" } else { "" })]
    Connection {
        /// The operation, or the method and path.
        operation: String,
        /// What happened, without addresses or data.
        reason: String,
        /// Whether the request may have reached the platform.
        sent: bool,
    },
    /// No whole answer came in time.
    #[error("{operation}: no answer within {seconds} s{}", if *sent && !is_read(operation) { "; the request may have been carried out: look before repeating it" } else { "" })]
    Timeout {
        /// The operation, or the method and path.
        operation: String,
        /// The time that was allowed, in seconds.
        seconds: f64,
        /// Whether the request may have reached the platform.
        sent: bool,
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
    #[error("{operation}: the answer (status {status}, {length} bytes) could not be read: {reason}")]
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
    },
    /// A file could not be written. Nothing half-written is left behind.
    #[error("the file could not be written: {reason}")]
    File {
        /// What the system said.
        reason: String,
    },
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
            Self::Api { error } => {
                (error.after_loss || matches!(error.status, 408 | 500 | 502 | 504)) && !is_read(&error.operation)
            }
            Self::Connection { operation, sent, .. } | Self::Timeout { operation, sent, .. } => {
                *sent && !is_read(operation)
            }
            Self::Decode { operation, .. } => !is_read(operation),
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

/// Whether the operation of an error changes nothing.
fn is_read(operation: &str) -> bool {
    let known = operations().find(|known| known.name == operation);
    known.map_or(operation.starts_with("GET ") || operation == "download", |known| known.method == Method::Get)
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
    /// Whether an attempt before the one that got this answer may have been carried out. Of writes, deletions alone are
    /// repeated after such an attempt.
    pub after_loss: bool,
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
        write!(f, "{}: {}", shown(&self.path), shown(&unquoted.concat()))
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
        write!(f, "{}: the platform answered {}", self.operation, self.status)?;
        let hint = self.hint();
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
fn shown(text: &str) -> String {
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|word| {
            let digits = word.bytes().filter(u8::is_ascii_digit).count();
            if word.contains('@') || digits > 5 || word.len() > 60 { "…" } else { word }
        })
        .collect();
    words.join(" ").chars().take(300).collect()
}

/// A text without another one that stands in it by itself.
fn without(text: &str, hidden: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(hidden) {
        let is_part = before.ends_with(char::is_alphanumeric) || behind.starts_with(char::is_alphanumeric);
        out.push_str(before);
        out.push_str(if is_part { hidden } else { "…" });
        rest = behind;
    }
    out.push_str(rest);
    out
}

impl std::error::Error for ApiError {}

impl From<ApiError> for DiditError {
    fn from(error: ApiError) -> Self {
        Self::Api { error }
    }
}

impl ApiError {
    fn hint(&self) -> Option<&'static str> {
        Some(match self.kind {
            // Nothing but the address was sent, which has its own permission.
            _ if self.operation == "download" => "such addresses expire: fetch the decision again for a fresh one",
            ApiErrorKind::Authentication if self.operation.starts_with("account.") => {
                "check the e-mail address and password, or sign in again"
            }
            ApiErrorKind::Authentication => "check the API key, or sign in again",
            ApiErrorKind::Credentials => "send an API key that is valid here",
            ApiErrorKind::InsufficientCredits => "top up the account's credit",
            ApiErrorKind::TopUpRequired => "top up the account once",
            ApiErrorKind::Permission => "the API key lacks the right to do this",
            ApiErrorKind::RateLimit => "wait before calling again",
            _ => return None,
        })
    }

    /// Makes sense of an answer that is no success, in any of the shapes the platform uses. `hidden` is what the
    /// text of the error must not repeat.
    pub(crate) fn read(
        operation: &str,
        status: u16,
        headers: &http::HeaderMap,
        body: &[u8],
        hidden: Vec<String>,
        now: i64,
    ) -> Self {
        let json: Option<Value> = serde_json::from_slice(body).ok();
        let detail = json.as_ref().and_then(detail_of);
        let mut errors = Vec::new();
        if let Some(json) = &json {
            collect_errors(json, "", &mut errors);
        }
        let code = json
            .as_ref()
            .and_then(|json| json.get("code"))
            .and_then(|code| code.as_str().map(str::to_owned).or_else(|| code.as_i64().map(|code| code.to_string())));
        let hidden = Hidden::new(hidden);
        let summary = match &detail {
            Some(detail) if errors.is_empty() => Some(hidden.told(detail)),
            Some(detail) => {
                let paths: Vec<_> = errors.iter().map(|error| hidden.told(&error.path)).collect();
                Some(format!("{} (fields: {})", hidden.told(detail), paths.join(", ")))
            }
            None if errors.is_empty() => None,
            None => Some(errors.iter().map(|error| hidden.told_of_field(error)).collect::<Vec<_>>().join("; ")),
        };
        let text = String::from_utf8_lossy(body);
        let words = if json.is_some() { text.to_lowercase() } else { String::new() };
        Self {
            operation: operation.to_owned(),
            status,
            kind: kind_of(status, code.as_deref(), &words),
            retry_after: crate::http::retry::retry_after(status, headers, detail.as_deref(), now),
            request_id: crate::http::request_id(headers),
            code,
            summary,
            after_loss: false,
            detail,
            errors,
            body: cut(&text),
        }
    }
}

/// What the text of an error must not repeat.
struct Hidden(Vec<String>);

impl Hidden {
    fn new(mut texts: Vec<String>) -> Self {
        // The platform may have trimmed what it quotes.
        for text in &mut texts {
            *text = text.trim().to_owned();
        }
        // What is that short is part of any sentence.
        texts.retain(|text| text.chars().count() > 2);
        // The longest first: others may be a part of it.
        texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
        Self(texts)
    }

    fn taken_out_of(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, hidden| without(&text, hidden))
    }

    // What is hidden goes before anything else does, because what is cut or changed is not found any more.
    fn told(&self, text: &str) -> String {
        shown(&self.taken_out_of(text))
    }

    fn told_of_field(&self, error: &FieldError) -> String {
        let (path, text) = (self.taken_out_of(&error.path), self.taken_out_of(&error.text));
        FieldError { path, text }.to_string()
    }
}

fn cut(text: &str) -> String {
    let mut end = text.len().min(BODY_LIMIT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].to_owned()
}

fn kind_of(status: u16, code: Option<&str>, words: &str) -> ApiErrorKind {
    let says = |part: &str| words.contains(part);
    match status {
        402 => ApiErrorKind::InsufficientCredits,
        400 | 403 if code == Some("insufficient_credits") || says("credit") && !says("credential") => {
            ApiErrorKind::InsufficientCredits
        }
        403 if says("top up") || says("top-up") => ApiErrorKind::TopUpRequired,
        403 if says("already") && says("import") => ApiErrorKind::AlreadyImported,
        400 | 403 if says("not finished") || says("only generate a pdf") || says("only finished") => {
            ApiErrorKind::NotFinished
        }
        403 if says("credentials") => ApiErrorKind::Credentials,
        400 | 415 | 422 => ApiErrorKind::BadRequest,
        401 => ApiErrorKind::Authentication,
        403 => ApiErrorKind::Permission,
        404 => ApiErrorKind::NotFound,
        409 => ApiErrorKind::Conflict,
        429 => ApiErrorKind::RateLimit,
        500..=599 => ApiErrorKind::Server,
        _ => ApiErrorKind::Other,
    }
}

/// The keys under which the platform puts words for a person, in the order of their worth.
const DETAIL_KEYS: [&str; 4] = ["detail", "error", "message", "non_field_errors"];

fn detail_of(json: &Value) -> Option<String> {
    match json {
        Value::Object(object) => DETAIL_KEYS.iter().find_map(|key| first_text(object.get(*key)?)),
        Value::Array(_) => first_text(json),
        Value::String(text) => Some(text.clone()),
        _ => None,
    }
}

fn first_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(values) => values.iter().find_map(first_text),
        Value::Object(object) => object.values().find_map(first_text),
        _ => None,
    }
}

fn collect_errors(value: &Value, path: &str, errors: &mut Vec<FieldError>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let general = path.is_empty() && (DETAIL_KEYS.contains(&key.as_str()) || key == "code");
                if general && !value.is_object() {
                    continue;
                }
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                collect_errors(value, &path, errors);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                // The texts of one field are an array too; only objects have a place in a list that was sent.
                let nested = value.is_object() || value.is_array();
                let path = if nested { format!("{path}[{index}]") } else { path.to_owned() };
                collect_errors(value, &path, errors);
            }
        }
        Value::String(text) if !path.is_empty() => {
            errors.push(FieldError { path: path.to_owned(), text: text.clone() });
        }
        _ => {}
    }
}
