//! Calls that are not the platform's: to a sandbox's controls, to a webhook's target, to look whether anybody is there.

use crate::exit::{Exit, Failure, Outcome};
use http::HeaderMap;
use std::time::Duration;

/// A bare HTTP client: no redirects, no proxy of somebody else, ten seconds.
pub(crate) struct Http(reqwest::Client);

/// What came back.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Http {
    pub(crate) fn new() -> Outcome<Self> {
        // Chosen once per process; whoever was first is right too.
        let _ = rustls::crypto::ring::default_provider().install_default();
        reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(10))
            .build()
            .map(Self)
            .map_err(|error| Failure::new(Exit::Failed, format!("the HTTP client cannot be set up: {error}")))
    }

    pub(crate) async fn send<N: AsRef<str>, V: AsRef<str>>(
        &self,
        method: &str,
        url: &str,
        headers: &[(N, V)],
        body: Vec<u8>,
    ) -> Outcome<Response> {
        let method = http::Method::from_bytes(method.as_bytes()).map_err(|_| Failure::usage("no HTTP method"))?;
        let url: reqwest::Url = url.parse().map_err(|_| Failure::usage(format!("{url} is no url")))?;
        let request = self.0.request(method, url).body(body);
        let request =
            headers.iter().fold(request, |request, (name, value)| request.header(name.as_ref(), value.as_ref()));
        // Addresses may hold tokens, so that the error is told without them.
        let unreachable =
            |error: reqwest::Error| Failure::new(Exit::Network, format!("nobody answers: {}", reason(&error)));
        let answer = request.send().await.map_err(unreachable)?;
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let body = answer.bytes().await.map_err(unreachable)?.to_vec();
        Ok(Response { status, headers, body })
    }
}

fn reason(error: &reqwest::Error) -> &'static str {
    match error {
        error if error.is_timeout() => "no answer in time",
        error if error.is_connect() => "no connection can be made",
        error if error.is_builder() || error.is_request() => "the request cannot be sent",
        _ => "the connection broke",
    }
}
