//! One call: attempts until it succeeds or must not be retried.

use super::retry::{Outcome, delay, should_retry};
use super::sent::Sent;
use super::{BodyFile, RateLimiter, Response, Transport, Upload, api_error, body, tls_error};
use crate::cancel::CancelToken;
use crate::error::{Cause, WaitedFor};
use crate::operation::{Base, BodyError, RateScope, RetryPolicy};
use crate::schema::texts_in;
use crate::{Error, Result};
use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt as _;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use reqwest::Url;
use std::pin::pin;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::Instant;
use tokio::time::error::Elapsed;
use tracing::{Instrument, Span, field};

/// Request of a call. All attempts send the same request.
pub(crate) struct PreparedRequest<'a> {
    /// Name of the operation, or method and path. For errors and logs.
    pub operation: &'a str,
    /// Base URL that the request is sent to; `None` for a presigned URL.
    pub base: Option<Base>,
    /// Path with its arguments in braces. For logs, because arguments may be personal data.
    pub template: &'a str,
    pub method: Method,
    pub url: Url,
    pub headers: HeaderMap,
    pub body: Option<RequestBody>,
    /// Maximum length of the response body in memory.
    pub max_response_size: u64,
    /// Receives the body of a successful response, which then is empty.
    pub file: Option<&'a BodyFile>,
    /// Returns the values of the request, other than the credentials in its headers, that an error message must not
    /// contain.
    pub redacted: &'a (dyn Fn() -> Vec<String> + Sync),
    pub retry: RetryPolicy,
    pub scopes: [Option<RateScope>; 2],
    /// Timeout of one attempt; while files are sent, of each block.
    pub timeout: Duration,
    /// Deadline of the whole call.
    pub deadline: Option<Duration>,
    pub max_retries: u32,
    pub cancel: Option<&'a CancelToken>,
}

/// Body of a request.
pub(crate) enum RequestBody {
    Json(Bytes),
    Upload(Upload),
}

impl RequestBody {
    /// Returns the length, without files whose length is unknown.
    fn length(&self) -> u64 {
        match self {
            Self::Json(json) => u64::try_from(json.len()).unwrap_or_default(),
            Self::Upload(upload) => upload.length(),
        }
    }
}

impl PreparedRequest<'_> {
    fn upload(&self) -> Option<&Upload> {
        match &self.body {
            Some(RequestBody::Upload(upload)) => Some(upload),
            _ => None,
        }
    }

    /// Returns `true` if the body must not be sent again.
    fn is_spent(&self, sent: bool) -> bool {
        self.upload().is_some_and(|upload| upload.is_spent(sent))
    }

    fn json(&self) -> Option<&Bytes> {
        match &self.body {
            Some(RequestBody::Json(json)) => Some(json),
            _ => None,
        }
    }

    fn read_only(&self) -> bool {
        self.method == Method::GET
    }

    fn connection_error(&self, reason: Cause, sent: bool) -> Error {
        let may_have_been_carried_out = sent && !self.read_only();
        Error::Connection { operation: self.operation.to_owned(), reason, sent, may_have_been_carried_out }
    }

    fn timeout_error(&self, waited_for: WaitedFor, allowed: Duration, sent: bool) -> Error {
        let may_have_been_carried_out = sent && !self.read_only();
        let seconds = allowed.as_secs_f64();
        Error::Timeout { operation: self.operation.to_owned(), seconds, waited_for, sent, may_have_been_carried_out }
    }

    /// Runs one step of the call. `sent` is read if the call is cancelled first.
    async fn until_cancelled<F: Future>(&self, step: F, sent: impl FnOnce() -> bool) -> Result<F::Output> {
        let Some(token) = self.cancel else { return Ok(step.await) };
        token.guard(step).await.ok_or_else(|| Error::Cancelled {
            operation: self.operation.to_owned(),
            may_have_been_carried_out: sent() && !self.read_only(),
        })
    }
}

/// Maximum number of redirects within one origin. The platform sends one if the final slash is missing.
const MAX_REDIRECTS: usize = 3;

/// Sends a call.
pub(crate) async fn send(
    transport: &Transport,
    limiter: Option<&RateLimiter>,
    request: PreparedRequest<'_>,
) -> Result<Response<()>> {
    let span = tracing::info_span!(
        "didit",
        operation = request.operation,
        method = %request.method,
        path = request.template,
        attempts = field::Empty,
        status = field::Empty,
    );
    let progress = Progress { span: span.clone(), attempts: 0, status: None };
    attempts(transport, limiter, &request, progress).instrument(span).await
}

/// What became of a call so far. It is recorded on the span when the call ends, also if its future is dropped.
struct Progress {
    span: Span,
    attempts: u32,
    /// HTTP status of the last attempt, if it had a response.
    status: Option<u16>,
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.span.record("attempts", self.attempts);
        if let Some(status) = self.status {
            self.span.record("status", status);
        }
    }
}

async fn attempts(
    transport: &Transport,
    limiter: Option<&RateLimiter>,
    request: &PreparedRequest<'_>,
    mut progress: Progress,
) -> Result<Response<()>> {
    let start = Instant::now();
    let left = || request.deadline.map(|deadline| deadline.saturating_sub(start.elapsed()));
    // `true` if an earlier attempt may have been executed.
    let mut lost = false;
    let mut attempt = 0;
    let mut last_error = None;
    loop {
        if !request.until_cancelled(throttle(limiter, request, left()), || lost).await? {
            // As for a back-off that is too long, the error is that of the last attempt, if it is certain.
            let error = last_error.filter(|_| !lost);
            let deadline = request.deadline.unwrap_or_default();
            return Err(error.unwrap_or_else(|| request.timeout_error(WaitedFor::RateLimit, deadline, lost)));
        }
        let timeout = left().map_or(request.timeout, |left| left.min(request.timeout));
        let began = Instant::now();
        if tracing::enabled!(tracing::Level::DEBUG) {
            let bytes = request.body.as_ref().map_or(0, RequestBody::length);
            tracing::debug!(attempt, url = redacted_url(request), bytes, "sending request");
        }
        (progress.attempts, progress.status) = (attempt + 1, None);
        let sent = Sent::default();
        let exchange = in_time(exchange(transport, request, &sent), timeout, &sent, left());
        let result = request.until_cancelled(exchange, || lost || sent.get()).await?;
        let sent = sent.get();
        if let Some(error) = request.upload().and_then(Upload::take_failure) {
            return Err(error);
        }
        let milliseconds = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let (outcome, error) = match result {
            Ok(Ok(mut response)) => {
                progress.status = Some(response.status);
                tracing::debug!(
                    attempt,
                    status = response.status,
                    milliseconds,
                    bytes = response.body.len(),
                    request_id = response.request_id(),
                    "response received"
                );
                let unknown = unknown_coding(&response.headers);
                if let Some(reason) = unknown.or_else(|| too_long(request, &response)) {
                    if (200..300).contains(&response.status) {
                        return Err(response.unreadable(request.operation, BodyError::Shape(reason)));
                    }
                    // The status is all that can be read.
                    response.body = Bytes::new();
                }
                let gone = lost && request.method == Method::DELETE && response.status == 404;
                if gone {
                    response.body = Bytes::new();
                }
                if gone || (200..300).contains(&response.status) {
                    response.attempts = attempt + 1;
                    return Ok(response);
                }
                let redacted = (request.redacted)();
                let context = api_error::Context {
                    operation: request.operation,
                    base: request.base,
                    read_only: request.read_only(),
                    lost,
                    credentials: credentials(request),
                    sent: strings_of(request, redacted.clone()),
                    redacted,
                    now: now(),
                };
                let error = api_error::read(&context, response.status, &response.headers, &response.body);
                (Outcome::Status(response.status), Error::from(error))
            }
            Ok(Err(Failure::TimedOut)) => {
                tracing::debug!(attempt, milliseconds, "timed out while connecting");
                // Tenths: the time is that of the HTTP client, which may be the caller's own.
                let allowed = Duration::from_millis((milliseconds + 50) / 100 * 100);
                (not_sent_or_lost(sent), request.timeout_error(WaitedFor::Connection, allowed, sent || lost))
            }
            Ok(Err(Failure::Unsendable(reason))) => return Err(Error::invalid("request", reason)),
            Ok(Err(Failure::Other(reason))) => {
                tracing::debug!(attempt, milliseconds, sent, "connection failed");
                (not_sent_or_lost(sent), request.connection_error(reason, sent || lost))
            }
            Err(_) => {
                tracing::debug!(attempt, milliseconds, sent, "timed out");
                let waited_for = if sent { WaitedFor::Response } else { WaitedFor::Connection };
                (not_sent_or_lost(sent), request.timeout_error(waited_for, timeout, sent || lost))
            }
        };
        if attempt >= request.max_retries || request.is_spent(sent) || !should_retry(request.retry, outcome) {
            return Err(error);
        }
        let Some(wait) = delay(attempt, error.retry_after(), fastrand::f64()) else {
            return Err(error);
        };
        if left().is_some_and(|left| left <= wait) {
            return Err(error);
        }
        let milliseconds = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        tracing::warn!(attempt, milliseconds, %error, "retrying");
        lost |= error.may_have_been_carried_out();
        attempt += 1;
        last_error = Some(error);
        request.until_cancelled(tokio::time::sleep(wait), || lost).await?;
    }
}

fn not_sent_or_lost(sent: bool) -> Outcome {
    if sent { Outcome::Lost } else { Outcome::NotSent }
}

/// Waits for an attempt. The time begins anew while blocks of files are taken, because the connection may be slow: it is for
/// the response, and for a connection that does not move.
async fn in_time<T>(
    attempt: impl Future<Output = T>,
    timeout: Duration,
    sent: &Sent,
    left: Option<Duration>,
) -> std::result::Result<T, Elapsed> {
    let mut attempt = pin!(attempt);
    let end = left.and_then(|left| Instant::now().checked_add(left));
    loop {
        let blocks = sent.blocks();
        let time = end.map_or(timeout, |end| timeout.min(end.saturating_duration_since(Instant::now())));
        match tokio::time::timeout(time, attempt.as_mut()).await {
            Err(_) if sent.blocks() > blocks && end.is_none_or(|end| end > Instant::now()) => {}
            outcome => return outcome,
        }
    }
}

/// Returns the API key and the tokens of the request.
fn credentials(request: &PreparedRequest<'_>) -> Vec<String> {
    let sensitive = request.headers.values().filter(|value| value.is_sensitive());
    let texts = sensitive.filter_map(|value| value.to_str().ok()).map(|text| text.trim_start_matches("Bearer "));
    texts.filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

/// Adds the strings of the request that an error message may quote to its redacted values.
fn strings_of(request: &PreparedRequest<'_>, mut strings: Vec<String>) -> Vec<String> {
    strings.extend(request.url.query_pairs().map(|(_, value)| value.into_owned()));
    if let Some(body) = request.json().and_then(|body| serde_json::from_slice(body).ok()) {
        texts_in(&body, &mut strings);
    }
    strings.extend(request.upload().into_iter().flat_map(Upload::texts).map(str::to_owned));
    strings
}

/// Waits for the rate limit of every scope of the call. Returns `false` if the time that is left is too short.
async fn throttle(limiter: Option<&RateLimiter>, request: &PreparedRequest<'_>, mut left: Option<Duration>) -> bool {
    let Some(limiter) = limiter else { return true };
    // The platform counts by key.
    let credential = request.headers.values().find(|value| value.is_sensitive()).map_or(&[][..], HeaderValue::as_bytes);
    for scope in request.scopes.into_iter().flatten() {
        while let Some(wait) = limiter.wait(scope, credential) {
            if left.is_some_and(|left| left < wait) {
                return false;
            }
            left = left.map(|left| left.saturating_sub(wait));
            let scope = scope.name();
            tracing::debug!(scope, milliseconds = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX), "throttled");
            tokio::time::sleep(wait).await;
        }
    }
    true
}

/// Attempt without a complete response.
enum Failure {
    /// The HTTP client's own timeout of connecting passed.
    TimedOut,
    /// The HTTP client cannot make a request of this.
    Unsendable(String),
    /// Any other cause.
    Other(Cause),
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        if error.is_connect() && error.is_timeout() {
            return Self::TimedOut;
        }
        // The URL may contain personal data, such as `vendor_data` in a path.
        let error = error.without_url();
        let advice = tls_error::advice(&error);
        let mut reason = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            reason = format!("{reason}: {cause}");
            source = cause.source();
        }
        if let Some(advice) = advice {
            reason = format!("{reason}; {advice}");
        }
        if error.is_builder() { Self::Unsendable(reason) } else { Self::Other(Cause::new(reason, error)) }
    }
}

/// Returns the URL without values: arguments of the path and values of the query may be personal data.
fn redacted_url(request: &PreparedRequest<'_>) -> String {
    let mut url = request.url.origin().ascii_serialization();
    // Some templates have a query, which the URL has as well.
    let template = request.template.split('?').next().unwrap_or_default();
    if template.is_empty() {
        url.push_str("/…");
    } else {
        // The template is relative to the base URL, which may have a path.
        let length = |path: &str| path.split('/').count();
        let of_base = length(request.url.path()).saturating_sub(length(template));
        for segment in request.url.path().split('/').skip(1).take(of_base) {
            url.push('/');
            url.push_str(segment);
        }
        url.push_str(template);
    }
    for (index, (name, _)) in request.url.query_pairs().enumerate() {
        url.push(if index == 0 { '?' } else { '&' });
        url.push_str(&name);
        url.push_str("=…");
    }
    url
}

/// Sends one attempt. Follows redirects within the origin.
async fn exchange(transport: &Transport, request: &PreparedRequest<'_>, sent: &Sent) -> Result<Response<()>, Failure> {
    let mut url = request.url.clone();
    for _ in 0..=MAX_REDIRECTS {
        let mut headers = request.headers.clone();
        if request.json().is_some() {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        let mut response = match transport {
            Transport::Reqwest(client) => {
                let outgoing = client.request(request.method.clone(), url.clone()).headers(headers);
                match request.upload() {
                    None => outgoing.body(sent.observe(request.json().cloned())).send().await?,
                    Some(upload) => {
                        let mut outgoing = outgoing.multipart(upload.form(sent)?).build()?;
                        let body = outgoing.body_mut();
                        *body = body.take().map(|body| sent.observe_body(body));
                        client.execute(outgoing).await?
                    }
                }
            }
            Transport::Function(function) => {
                let body = match request.upload() {
                    None => request.json().cloned().unwrap_or_default(),
                    Some(upload) => {
                        let form = upload.form(sent)?;
                        let media_type = format!("multipart/form-data; boundary={}", form.boundary());
                        headers.extend(HeaderValue::try_from(media_type).map(|value| (header::CONTENT_TYPE, value)));
                        form.into_stream().try_collect::<BytesMut>().await?.freeze()
                    }
                };
                let mut outgoing = http::Request::new(body);
                *outgoing.method_mut() = request.method.clone();
                *outgoing.uri_mut() =
                    url.as_str().parse().map_err(|_| Failure::Unsendable("has no valid URL".into()))?;
                *outgoing.headers_mut() = headers;
                sent.set(true);
                function(outgoing)
                    .await
                    .map_err(|error| {
                        sent.set(error.is_sent());
                        Failure::Other(Cause::new(error.to_string(), error))
                    })?
                    .into()
            }
        };
        let status = response.status();
        if request.method == Method::GET
            && let Some(next) = redirect(status, response.headers(), &url)
        {
            url = next;
            continue;
        }
        let headers = std::mem::take(response.headers_mut());
        let body = match request.file {
            _ if !status.is_success() => body::read(&mut response, body::ERROR_LIMIT).await?,
            Some(file) if unknown_coding(&headers).is_none() => {
                file.receive(&mut response).await?;
                Bytes::new()
            }
            _ => body::read(&mut response, request.max_response_size).await?,
        };
        return Ok(Response {
            value: (),
            status: status.as_u16(),
            headers,
            body,
            attempts: 1,
            read_only: request.read_only(),
            replaced: None,
        });
    }
    Err(Failure::Other(format!("more than {MAX_REDIRECTS} redirects").into()))
}

/// Returns why a body cannot be read: it has a content coding other than gzip, which reqwest removes.
fn unknown_coding(headers: &HeaderMap) -> Option<String> {
    let coding = headers.get(header::CONTENT_ENCODING)?.to_str().unwrap_or("?").trim();
    let known = coding.is_empty() || coding.eq_ignore_ascii_case("identity");
    (!known).then(|| format!("the content coding `{coding}` is not supported; only gzip is requested"))
}

/// Returns why the body of a successful response is refused: it is longer than the limit.
fn too_long(request: &PreparedRequest<'_>, response: &Response<()>) -> Option<String> {
    let limit = request.max_response_size;
    let longer = u64::try_from(response.body.len()).is_ok_and(|length| length > limit);
    ((200..300).contains(&response.status) && longer).then(|| {
        let feature = if cfg!(feature = "files") { "" } else { " (feature `files` of `didit`)" };
        format!(
            "the body is longer than {limit} bytes, and the rest was not read; raise `max_response_size`, request \
             shorter pages, or write a file to disk with `save_pdf` or `download_to`{feature}"
        )
    })
}

/// Returns the target of a redirect within the origin. Other redirects are not followed, because the target would
/// receive the API key.
fn redirect(status: StatusCode, headers: &HeaderMap, from: &Url) -> Option<Url> {
    if !matches!(status.as_u16(), 301 | 302 | 307 | 308) {
        return None;
    }
    let to = from.join(headers.get(header::LOCATION)?.to_str().ok()?).ok()?;
    (to.origin() == from.origin()).then_some(to)
}

/// Returns the current time in Unix seconds.
pub(super) fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| i64::try_from(time.as_secs()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_time_of_an_upload_begins_anew_with_each_block() {
        let (timeout, sent) = (Duration::from_secs(30), Sent::default());
        let upload = |blocks: u32| {
            let sent = sent.clone();
            async move {
                for _ in 0..blocks {
                    tokio::time::sleep(Duration::from_secs(20)).await;
                    sent.advance();
                }
                std::future::pending::<()>().await;
            }
        };
        let began = Instant::now();
        assert!(in_time(upload(5), timeout, &sent, None).await.is_err());
        // 100 seconds of blocks, and at least the timeout without any.
        assert!((130..=160).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());

        let began = Instant::now();
        assert!(in_time(upload(5), timeout, &sent, Some(Duration::from_secs(70))).await.is_err());
        assert_eq!(began.elapsed().as_secs(), 70, "the deadline is that of the whole call");

        let began = Instant::now();
        assert!(in_time(upload(0), timeout, &sent, None).await.is_err());
        assert_eq!(began.elapsed(), timeout, "nothing moves");
    }
}
