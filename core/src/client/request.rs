//! Building a request: URL, headers with credentials, body.

use super::Didit;
use super::options::DEFAULT_TIMEOUT;
use crate::http::{BodyFile, CREDENTIAL_HEADERS, PreparedRequest, RequestBody, Response, send};
use crate::operation::{Auth, Base, Operation, RetryPolicy};
use crate::schema::{
    self, FieldDescriptor, FieldPlace, JsonObject, LargeIntegers, Model, TypeDescriptor, quote_large_integers,
    redacted_texts,
};
use crate::{Error, Result};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use reqwest::Url;
use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::time::{Duration, Instant};

/// Characters with a meaning in a path are encoded, so that an argument stays one segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

impl Didit {
    /// Sends a request of an operation. `file` receives the body of a successful response.
    pub(crate) async fn dispatch(
        &self,
        operation: &Operation,
        arguments: &[&str],
        query: &[(String, String)],
        body: Option<RequestBody>,
        params: Option<&dyn Model>,
        file: Option<&BodyFile>,
    ) -> Result<Response<()>> {
        let redacted = || {
            let mut texts: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
            match params {
                Some(params) => redacted_texts(params, &mut texts),
                // Another page of a list: its query repeats the parameters.
                None => texts.extend(query.iter().map(|(_, value)| value.clone())),
            }
            texts
        };
        let mut headers = self.headers(operation.auth, operation.name)?;
        params.map_or(Ok(()), |params| add_headers(params, &mut headers))?;
        let defaults = self.defaults();
        let timeout = match (self.settings.timeout, operation.timeout_seconds) {
            (None, Some(seconds)) => Duration::from_secs(seconds),
            _ => defaults.timeout,
        };
        let request = PreparedRequest {
            operation: operation.name,
            base: Some(operation.base),
            template: operation.path,
            method: operation.method.into(),
            url: self.url(operation, arguments, query)?,
            headers,
            body,
            redacted: &redacted,
            retry: operation.retry,
            scopes: operation.scopes(),
            timeout,
            file,
            ..defaults
        };
        let mut response = self.send(request).await?;
        if operation.paged {
            response.replaced = with_queries_of_pages(&response.body, query, self.large_integers());
        }
        Ok(response)
    }

    pub(super) async fn send(&self, request: PreparedRequest<'_>) -> Result<Response<()>> {
        send(&self.shared.transport, self.shared.limiter.as_ref(), request).await
    }

    /// The settings that every request of this client has.
    pub(super) fn defaults(&self) -> PreparedRequest<'_> {
        let mut headers = HeaderMap::new();
        if let Some(agent) = self.settings.headers.get(header::USER_AGENT) {
            headers.insert(header::USER_AGENT, agent.clone());
        }
        PreparedRequest {
            operation: "",
            base: None,
            template: "",
            method: http::Method::GET,
            url: self.shared.base.clone(),
            headers,
            body: None,
            max_response_size: self.shared.max_response_size,
            file: None,
            redacted: &Vec::new,
            retry: RetryPolicy::Always,
            scopes: [None; 2],
            timeout: self.settings.timeout.unwrap_or(DEFAULT_TIMEOUT),
            deadline: self.settings.deadline,
            max_retries: self.settings.max_retries,
            cancel: self.settings.cancel.as_deref(),
        }
    }

    /// The headers of a request, with the credentials that it needs.
    pub(super) fn headers(&self, auth: Auth, operation: &str) -> Result<HeaderMap> {
        let mut headers = self.settings.headers.clone();
        headers.entry(header::ACCEPT).or_insert(HeaderValue::from_static("application/json, */*;q=0.5"));
        let (name, secret, text) = match auth {
            Auth::None => return Ok(headers),
            // An API key from the request options is not sent to a backend.
            Auth::Key if self.shared.own_backend => ("authorization", &self.settings.access_token, "Bearer "),
            Auth::Key => ("x-api-key", &self.settings.api_key, ""),
            Auth::Bearer => ("authorization", &self.settings.access_token, "Bearer "),
        };
        // The caller's own header of this name has priority.
        if headers.contains_key(name) {
            return Ok(headers);
        }
        let Some(secret) = secret else {
            return Err(Error::configuration(match auth {
                Auth::Bearer => format!("{operation} needs an access token: set `access_token`, from `account.login`"),
                _ if self.shared.own_backend => {
                    format!(
                        "{operation} needs an access token: set the `access_token` by which your backend identifies its user"
                    )
                }
                _ => format!("{operation} needs an API key: set `api_key` or DIDIT_API_KEY"),
            }));
        };
        let mut value = header_value(&format!("{text}{}", secret.expose()), name)?;
        value.set_sensitive(true);
        headers.insert(HeaderName::from_static(name), value);
        Ok(headers)
    }

    fn url(&self, operation: &Operation, values: &[&str], query: &[(String, String)]) -> Result<Url> {
        let base = match operation.base {
            Base::Api => &self.shared.base,
            Base::Account => &self.shared.account_base,
        };
        let (path, fixed_query) = operation.path.split_once('?').unwrap_or((operation.path, ""));
        let mut filled = base.path().trim_end_matches('/').to_owned();
        let mut arguments = operation.arguments.iter().zip(values);
        for segment in path.split_inclusive('/') {
            let name = segment.trim_end_matches('/');
            if !name.starts_with('{') {
                filled.push_str(segment);
                continue;
            }
            let name_of_segment = name.trim_matches(['{', '}']);
            if operation.arguments.contains(&name_of_segment) {
                if let Some((name, value)) = arguments.next() {
                    check_segment(name, value)?;
                    filled.extend(utf8_percent_encode(value, SEGMENT));
                }
            } else {
                filled.extend(utf8_percent_encode(self.own_id(name_of_segment, operation.name)?, SEGMENT));
            }
            filled.push_str(&segment[name.len()..]);
        }
        if let Some((argument, other)) = operation.hidden_by(values) {
            return Err(Error::invalid(
                argument,
                format!("has the value of a fixed path: the URL would be that of `{}`, another operation", other.name),
            ));
        }
        let mut url = base.clone();
        url.set_path(&filled);
        if !fixed_query.is_empty() {
            url.set_query(Some(fixed_query));
        }
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        check_length(&url, || {
            let values = operation.arguments.iter().copied().zip(values.iter().copied());
            let values = values.chain(query.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            values.max_by_key(|(_, value)| value.len()).map_or("base_url", |(name, _)| name)
        })?;
        Ok(url)
    }
}

impl Didit {
    /// Returns the part of a path that the client fills in.
    fn own_id(&self, name: &str, operation: &str) -> Result<&str> {
        let (id, what, variable) = if name == "application_id" {
            (&self.settings.application_id, "an application ID", "DIDIT_APPLICATION_ID")
        } else {
            (&self.settings.organization_id, "an organization ID", "DIDIT_ORGANIZATION_ID")
        };
        id.as_deref().ok_or_else(|| {
            Error::configuration(format!("{operation} needs {what} in its URL: set `{name}` or {variable}"))
        })
    }
}

/// Returns a page in which `next` and `previous` are queries, if they are offsets: every language follows `next` without the
/// query of the page before it. Returns `None` for all other pages.
fn with_queries_of_pages(body: &[u8], query: &[(String, String)], form: LargeIntegers) -> Option<Bytes> {
    // Most pages are not parsed here.
    let is_number = |key: &str| {
        memchr::memmem::find_iter(body, key).any(|at| {
            let rest = body[at + key.len()..].trim_ascii_start();
            rest.strip_prefix(b":").is_some_and(|rest| rest.trim_ascii_start().first().is_some_and(u8::is_ascii_digit))
        })
    };
    if !is_number("\"next\"") && !is_number("\"previous\"") {
        return None;
    }
    let mut page: JsonObject = serde_json::from_slice(&quote_large_integers(body, form)).ok()?;
    for name in ["next", "previous"] {
        if let Some(value) = page.get_mut(name)
            && let Some(offset) = value.as_u64()
        {
            let others = query.iter().filter(|(name, _)| name != "offset");
            let mut url = Url::parse("https://next.invalid/").ok()?;
            url.query_pairs_mut().extend_pairs(others).append_pair("offset", &offset.to_string());
            *value = format!("?{}", url.query().unwrap_or_default()).into();
        }
    }
    Some(serde_json::to_vec(&page).ok()?.into())
}

/// Adds the parameters that are sent as headers. They replace headers of the client with the same name.
fn add_headers(params: &dyn Model, headers: &mut HeaderMap) -> Result<()> {
    for (field, name, text) in schema::headers_of(params) {
        let mut value = HeaderValue::from_str(&text).map_err(|_| {
            Error::invalid(field.name, "has characters that are not allowed in a header, such as a line break")
        })?;
        value.set_sensitive(field.ty == TypeDescriptor::Secret);
        headers.insert(HeaderName::try_from(name).map_err(|_| Error::invalid(field.name, "is not a header"))?, value);
    }
    let is_key = |field: &FieldDescriptor| matches!(field.place(), FieldPlace::Header(name) if name == IDEMPOTENCY_KEY);
    if params.descriptor().fields.iter().any(is_key) {
        let name = HeaderName::from_static("idempotency-key");
        headers.entry(name).or_insert_with(idempotency_key);
    }
    Ok(())
}

/// Header under which the platform recognizes a request that is repeated. If a request takes it, it always has one, which
/// is the same in all attempts.
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// Returns a random UUID (version 4).
fn idempotency_key() -> HeaderValue {
    // Both have random keys of the system.
    let random = || u128::from(RandomState::new().hash_one(Instant::now()));
    let bits = (random() << 64 | random()) & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let hex = format!("{bits:032x}");
    let uuid = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-");
    HeaderValue::try_from(uuid).unwrap_or_else(|_| HeaderValue::from_static("00000000-0000-4000-8000-000000000000"))
}

/// Maximum length of a URL that the HTTP client can send, in bytes.
const MAX_URL_LENGTH: usize = 65_534;

/// Rejects a URL that is too long to be sent. `longest` returns the parameter with its longest part.
pub(super) fn check_length<'a>(url: &Url, longest: impl FnOnce() -> &'a str) -> Result<()> {
    let length = url.as_str().len();
    if length <= MAX_URL_LENGTH {
        return Ok(());
    }
    Err(Error::invalid(
        longest(),
        format!("is too long: the URL would have {length} bytes, and {MAX_URL_LENGTH} at most can be sent"),
    ))
}

/// The decoded segments of a path.
pub(super) fn parts_of(path: &str) -> impl Iterator<Item = String> {
    path.split('/').map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned())
}

pub(super) fn check_segment(name: &str, value: &str) -> Result<()> {
    match value {
        "" => Err(Error::invalid(name, "is required and must not be empty")),
        // URLs are normalized, so these two would name another endpoint.
        "." | ".." => Err(Error::invalid(name, "must not be `.` or `..`, which cannot be part of a URL path")),
        _ => Ok(()),
    }
}

/// Parses a base URL. Keys are sent there, so it must be https, http to this machine, or http that is allowed.
pub(super) fn base(text: &str, field: &str, allow_http: bool) -> Result<Url> {
    let url: Url = text.parse().map_err(|_| {
        // A URL that may contain a password is not repeated.
        let shown = if text.contains('@') { "" } else { text };
        Error::configuration(format!("`{field}` is not a URL: {shown}"))
    })?;
    if !secure(&url, allow_http) {
        return Err(Error::configuration(format!(
            "`{field}` must be an https URL (http only to this machine), because it receives the API key; for a private \
             network set `allow_http` or DIDIT_ALLOW_HTTP=1"
        )));
    }
    if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() || url.password().is_some() {
        return Err(Error::configuration(format!("`{field}` must not have a query, fragment, user name or password")));
    }
    Ok(url)
}

pub(super) fn secure(url: &Url, allow_http: bool) -> bool {
    match url.scheme() {
        "https" => url.has_host(),
        "http" if allow_http => url.has_host(),
        "http" => url.host_str().is_some_and(|host| {
            let host = host.trim_matches(['[', ']']);
            host == "localhost" || host.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
        }),
        _ => false,
    }
}

/// Headers that describe how the body is sent. Another value would make it unreadable.
const RESERVED: [HeaderName; 6] = [
    header::ACCEPT_ENCODING,
    header::CONNECTION,
    header::CONTENT_ENCODING,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::TRANSFER_ENCODING,
];

pub(super) fn headers_of(headers: &HashMap<String, String>) -> Result<HeaderMap> {
    headers
        .iter()
        .map(|(name, value)| {
            let header: HeaderName =
                name.parse().map_err(|_| Error::configuration(format!("`{name}` is not a valid header name")))?;
            if RESERVED.contains(&header) {
                return Err(Error::configuration(format!("`{name}` cannot be set: the client writes that header")));
            }
            let mut value = header_value(value, name)?;
            value.set_sensitive(CREDENTIAL_HEADERS.contains(&header.as_str()));
            Ok((header, value))
        })
        .collect()
}

pub(super) fn header_value(value: &str, name: &str) -> Result<HeaderValue> {
    HeaderValue::from_str(value).map_err(|_| {
        Error::configuration(format!("`{name}` has characters that are not allowed in a header, such as a line break"))
    })
}
