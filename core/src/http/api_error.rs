//! Parsing of error responses, in all formats that the platform uses.

use super::CREDENTIAL_HEADERS;
use super::response::request_id;
use super::retry::retry_after;
use super::send::now;
use crate::error::{ApiError, ApiErrorKind, BODY_LIMIT, FieldError, sanitize};
use crate::operation::Base;
use crate::schema::{JsonObject, without_byte_order_mark};
use http::HeaderMap;
use serde_json::Value;
use std::collections::HashMap;

/// Request that an error response belongs to.
pub(super) struct Context<'a> {
    pub operation: &'a str,
    pub base: Option<Base>,
    pub read_only: bool,
    /// An earlier attempt may have been executed.
    pub lost: bool,
    /// API keys and tokens of the request.
    pub credentials: Vec<String>,
    /// Values that the error message must not contain, besides the credentials.
    pub redacted: Vec<String>,
    /// Strings of the request. A message that quotes them does not say what the error is.
    pub sent: Vec<String>,
    /// Unix seconds.
    pub now: i64,
}

/// Parses an error response.
pub(super) fn read(context: &Context<'_>, status: u16, headers: &HeaderMap, body: &[u8]) -> ApiError {
    let json: Option<Value> = serde_json::from_slice(without_byte_order_mark(body)).ok();
    let detail = json.as_ref().and_then(detail_of);
    let mut errors = Vec::new();
    if let Some(json) = &json {
        collect_errors(json, "", &mut errors);
    }
    let code = json
        .as_ref()
        .and_then(|json| json.get("code"))
        .and_then(|code| code.as_str().map(str::to_owned).or_else(|| code.as_i64().map(|code| code.to_string())));
    let redactor = Redactor::new([&*context.redacted, &*context.credentials].concat());
    let summary = match &detail {
        Some(detail) if errors.is_empty() => Some(redactor.message(detail)),
        Some(detail) => {
            let paths: Vec<_> = errors.iter().map(|error| redactor.message(&error.path)).collect();
            Some(format!("{} (fields: {})", redactor.message(detail), paths.join(", ")))
        }
        None if errors.is_empty() => None,
        None => Some(errors.iter().map(|error| redactor.field_message(error)).collect::<Vec<_>>().join("; ")),
    };
    let text = String::from_utf8_lossy(body);
    let message = json.as_ref().map(|json| own_words(json, &context.sent)).unwrap_or_default();
    let kind = kind_of(status, code.as_deref(), &message);
    ApiError {
        operation: context.operation.to_owned(),
        status,
        kind,
        retry_after: retry_after(status, headers, detail.as_deref(), context.now),
        request_id: request_id(headers),
        code,
        summary,
        hint: hint(kind, context.base).map(str::to_owned),
        may_have_been_carried_out: !context.read_only && (context.lost || matches!(status, 408 | 500 | 502 | 504)),
        detail,
        errors,
        headers: headers_of(headers, &context.credentials),
        body: cut(&text),
    }
}

impl ApiError {
    /// Creates an error response with this status, for tests. Add what the response contains by the functions `with_…`;
    /// the [`kind`](Self::kind) and the message follow from it, as they do for a response of the platform. The fields are
    /// public.
    ///
    /// ```
    /// use didit::{ApiError, Error};
    ///
    /// let error = Error::from(ApiError::new(429).with_header("Retry-After", "7"));
    /// assert!(error.is_rate_limited());
    /// assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(7));
    /// ```
    pub fn new(status: u16) -> Self {
        Self::read_again(status, &HeaderMap::new(), String::new())
    }

    /// Adds an error code, such as `insufficient_credits`.
    #[must_use]
    pub fn with_code(self, code: &str) -> Self {
        self.with_member("code", code)
    }

    /// Adds a human-readable message.
    #[must_use]
    pub fn with_detail(self, detail: &str) -> Self {
        self.with_member("detail", detail)
    }

    /// Adds an error of a field, given by its path, such as `contact_details.email`.
    #[must_use]
    pub fn with_field_error(self, path: &str, message: &str) -> Self {
        self.with_member(path, message)
    }

    /// Adds a response header. A name or value that is not valid in HTTP is ignored.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.entry(name.to_ascii_lowercase()).or_default().push(value.to_owned());
        Self::read_again(self.status, &self.header_map(), self.body)
    }

    fn with_member(self, key: &str, value: &str) -> Self {
        let mut body: JsonObject = serde_json::from_str(&self.body).unwrap_or_default();
        body.insert(key.to_owned(), value.into());
        Self::read_again(self.status, &self.header_map(), Value::Object(body).to_string())
    }

    fn read_again(status: u16, headers: &HeaderMap, body: String) -> Self {
        let context = Context {
            operation: "request",
            base: Some(Base::Api),
            read_only: true,
            lost: false,
            credentials: Vec::new(),
            redacted: Vec::new(),
            sent: Vec::new(),
            now: now(),
        };
        let error = read(&context, status, headers, body.as_bytes());
        Self { body, ..error }
    }
}

/// Returns the headers of a response without cookies and credentials, also those of the request that it repeats.
fn headers_of(headers: &HeaderMap, credentials: &[String]) -> HashMap<String, Vec<String>> {
    let mut kept: HashMap<String, Vec<String>> = HashMap::new();
    for (name, value) in headers {
        // Bytes that are not ASCII are Latin-1 (RFC 9110, section 5.5).
        let value: String = value.as_bytes().iter().map(|byte| char::from(*byte)).collect();
        let is_secret = CREDENTIAL_HEADERS.contains(&name.as_str())
            || credentials.iter().any(|credential| replace_word(&value, credential) != value);
        if !is_secret {
            kept.entry(name.as_str().to_owned()).or_default().push(value);
        }
    }
    kept
}

/// Returns what to do about an error. `base` is `None` for a presigned URL.
fn hint(kind: ApiErrorKind, base: Option<Base>) -> Option<&'static str> {
    Some(match (kind, base) {
        (_, None) => "such URLs expire: retrieve the decision again to get a new one",
        (ApiErrorKind::Authentication, Some(Base::Account)) => "check the e-mail address and password, or log in again",
        (ApiErrorKind::Authentication, _) => "check the API key or access token",
        (ApiErrorKind::Credentials, _) => "set a valid API key",
        (ApiErrorKind::InsufficientCredits, _) => "top up the account",
        (ApiErrorKind::TopUpRequired, _) => "top up the account first",
        (ApiErrorKind::Permission, _) => "the API key does not have permission for this operation",
        (ApiErrorKind::RateLimit, _) => "wait before you retry",
        _ => return None,
    })
}

/// Replaces a value by an ellipsis, except inside longer words.
fn replace_word(text: &str, value: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(value) {
        let is_part = before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
        out.push_str(before);
        out.push_str(if is_part { value } else { "…" });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Removes values of the request from error messages.
struct Redactor(Vec<String>);

impl Redactor {
    fn new(mut texts: Vec<String>) -> Self {
        // The platform may trim values before it quotes them.
        for text in &mut texts {
            *text = text.trim().to_owned();
        }
        // Shorter values occur in ordinary sentences.
        texts.retain(|text| text.chars().count() > 2);
        // Longest first: a value may be part of a longer one.
        texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
        Self(texts)
    }

    fn redact(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, value| replace_word(&text, value))
    }

    // Redact first: values are not found in a string that was truncated or changed.
    fn message(&self, text: &str) -> String {
        sanitize(&self.redact(text))
    }

    fn field_message(&self, error: &FieldError) -> String {
        let (path, text) = (self.redact(&error.path), self.redact(&error.text));
        FieldError { path, text }.to_string()
    }
}

/// Truncates the body to at most [`BODY_LIMIT`] bytes.
fn cut(text: &str) -> String {
    let mut end = text.len().min(BODY_LIMIT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].to_owned()
}

/// Returns the kind of an error. `message` is as of [`own_words`].
fn kind_of(status: u16, code: Option<&str>, message: &str) -> ApiErrorKind {
    let says = |part: &str| message.contains(part);
    match status {
        402 => ApiErrorKind::InsufficientCredits,
        400 | 403 if code == Some("insufficient_credits") || says_no_credits(message) => {
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

/// Returns `true` if a message says that credits are missing. The platform documents the place of this message, not its
/// words, and no code for most operations.
fn says_no_credits(message: &str) -> bool {
    const SHORTAGE: [&str; 14] = [
        "balance",
        "buy",
        "enough",
        "exhausted",
        "insufficient",
        "lack",
        "left",
        "low",
        "need",
        "no",
        "out",
        "remaining",
        "required",
        "top",
    ];
    let mut words = message.split(|letter: char| !letter.is_alphanumeric());
    words.clone().any(|word| matches!(word, "credit" | "credits")) && words.any(|word| SHORTAGE.contains(&word))
}

/// Returns the human-readable messages of an error response in lower case, without field errors and without what they
/// quote: in quotation marks, or strings of the request of several words.
fn own_words(json: &Value, sent: &[String]) -> String {
    fn texts(value: &Value) -> Vec<&str> {
        match value {
            Value::String(text) => vec![text],
            Value::Array(values) => values.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }
    let texts = match json {
        Value::Object(object) => DETAIL_KEYS.iter().filter_map(|key| object.get(*key)).flat_map(texts).collect(),
        _ => texts(json),
    };
    let mut sent: Vec<String> = sent.iter().map(|text| text.trim().to_lowercase()).collect();
    sent.retain(|text| text.contains(|letter: char| !letter.is_alphanumeric()));
    sent.sort_by_key(|text| std::cmp::Reverse(text.len()));
    sent.iter().fold(unquoted(&texts.join("; ").to_lowercase()), |text, value| replace_word(&text, value))
}

/// Removes the parts of a text in quotation marks. An apostrophe inside a word is not a quotation mark.
fn unquoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['"', '\'', '`', '“', '‘']) {
        let (before, quoted) = rest.split_at(at);
        out.push_str(before);
        let mut letters = quoted.chars();
        let closing = match letters.next() {
            Some('“') => '”',
            Some('‘') => '’',
            other => other.unwrap_or_default(),
        };
        let inner = letters.as_str();
        let ends = |end: &usize| !inner[*end..].chars().nth(1).is_some_and(char::is_alphanumeric);
        let end = if out.ends_with(char::is_alphanumeric) {
            None
        } else {
            inner.match_indices(closing).map(|(end, _)| end).find(ends)
        };
        rest = match end {
            Some(end) => &inner[end + closing.len_utf8()..],
            None => inner,
        };
        out.push('…');
    }
    out.push_str(rest);
    out
}

/// Keys of human-readable messages in responses, in order of preference.
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
                // The messages of one field are an array of strings, in which an index has no meaning.
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
