//! HTTP client for requests other than API calls: sandbox controls, webhook URLs and connectivity checks.

use crate::exit::{Exit, Failure, Outcome, call_failed};
use didit::ClientOptions;
use http::HeaderMap;
use std::time::Duration;

/// Timeout of a request.
const TIMEOUT: Duration = Duration::from_secs(10);
/// Maximum size of a response body: that of API calls.
const LIMIT: u64 = didit::DEFAULT_MAX_RESPONSE_SIZE;

/// HTTP client without redirects, with a timeout of 10 seconds.
pub(crate) struct Http(reqwest::Client);

/// An HTTP response.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Http {
    /// Creates a client with the proxies and certificates that API calls have by default.
    pub(crate) fn new() -> Outcome<Self> {
        Self::with(&ClientOptions::default())
    }

    /// Creates a client with the proxies and certificates of API calls: with other proxy rules, the traffic of this machine
    /// would be sent to a proxy.
    pub(crate) fn with(options: &ClientOptions) -> Outcome<Self> {
        didit::binding::http_client_of(options).map(Self).map_err(|error| call_failed(&error))
    }

    pub(crate) async fn send<N: AsRef<str>, V: AsRef<str>>(
        &self,
        method: &str,
        url: &str,
        headers: &[(N, V)],
        body: Vec<u8>,
    ) -> Outcome<Response> {
        let method = http::Method::from_bytes(method.as_bytes()).map_err(|_| Failure::usage("invalid HTTP method"))?;
        let url: reqwest::Url = url.parse().map_err(|_| Failure::usage(format!("{url} is not a valid URL")))?;
        let request = self.0.request(method, url).timeout(TIMEOUT).body(body);
        let request =
            headers.iter().fold(request, |request, (name, value)| request.header(name.as_ref(), value.as_ref()));
        // URLs may contain tokens, so the error message must not contain the URL.
        let unreachable = |error: reqwest::Error| {
            let advice = didit::binding::tls_advice(&error).map(|advice| format!("; {advice}")).unwrap_or_default();
            Failure::new(Exit::Network, format!("no response: {}{advice}", reason(&error)))
        };
        let mut response = request.send().await.map_err(unreachable)?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = didit::binding::read_body(&mut response, LIMIT).await.map_err(unreachable)?.to_vec();
        if body.len() as u64 > LIMIT {
            return Err(Failure::new(Exit::Failed, format!("the response is longer than {LIMIT} bytes")));
        }
        Ok(Response { status, headers, body })
    }
}

/// Returns the URL of a receiver: `localhost:3000` is `http://localhost:3000`.
#[cfg(feature = "listen")]
pub(crate) fn target_url(given: &str, flag: &str) -> Outcome<String> {
    let whole = if given.contains("://") { given.to_owned() } else { format!("http://{given}") };
    match whole.parse::<reqwest::Url>() {
        Ok(url) if ["http", "https"].contains(&url.scheme()) && url.has_host() => Ok(whole),
        _ => Err(Failure::usage(format!("--{flag} must be an http or https URL, got {given}"))
            .hint(format!("for example --{flag} localhost:3000/webhooks/didit"))),
    }
}

fn reason(error: &reqwest::Error) -> &'static str {
    match error {
        error if error.is_timeout() => "timeout",
        error if error.is_connect() => "cannot connect",
        error if error.is_builder() || error.is_request() => "cannot send the request",
        _ => "connection closed",
    }
}
