//! The HTTP client that sends webhooks.

use crate::platform::deliveries::{failed, finish, prepare, take};
use crate::server::catch_panic;
use crate::store::{Delivery, Pending, Store};
use rustls_platform_verifier::BuilderVerifierExt as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Maximum number of bytes of a response body that are kept.
const RESPONSE_BODY: usize = 16 * 1024;
/// Timeout of a delivery.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Delay before the worker starts again after a panic.
const RESTART: Duration = Duration::from_millis(50);

/// Sends the deliveries that are due, one after the other, until the sandbox stops. Starts again after a panic.
pub(crate) async fn run(store: Arc<Store>) {
    let client = match client() {
        Ok(client) => client,
        Err(error) => {
            eprintln!("the sandbox cannot send webhooks: {error}");
            return;
        }
    };
    while catch_panic("sending webhooks", work(&store, &client)).await.is_none() {
        tokio::time::sleep(RESTART).await;
    }
}

async fn work(store: &Store, client: &reqwest::Client) {
    loop {
        let woken = store.woken();
        // Set while the state is locked, so that an event that is queued afterwards resets it. Pages show a delivery when it
        // is finished.
        let ready = store.view(|state, _| {
            let ready = take(state);
            if ready.is_none() {
                store.set_idle();
            }
            ready
        });
        if let Some(pending) = ready {
            // A panic counts as a failed delivery.
            let sent = catch_panic("sending a webhook", deliver(store, client, &pending)).await;
            store.with(|state| {
                let sent = sent.unwrap_or_else(|| Some(failed(state, &pending, "the sandbox panicked")));
                if let Some(delivery) = sent {
                    finish(state, pending, delivery);
                }
            });
            continue;
        }
        let next = store.read(|state| {
            let now = state.clock.milliseconds();
            state.pending.iter().map(|pending| pending.due.saturating_sub(now).max(1)).min()
        });
        match next {
            // The clock of the sandbox follows the system time.
            Some(wait) => {
                let _ = tokio::time::timeout(Duration::from_millis(wait.unsigned_abs()), woken).await;
            }
            None => woken.await,
        }
    }
}

fn client() -> Result<reqwest::Client, Box<dyn std::error::Error + Send + Sync>> {
    // Not the provider of the process, which is the application's to install.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let tls = tls.with_platform_verifier()?.with_no_client_auth();
    let builder = reqwest::Client::builder().tls_backend_preconfigured(tls);
    Ok(builder.redirect(reqwest::redirect::Policy::none()).no_proxy().timeout(TIMEOUT).build()?)
}

async fn deliver(store: &Store, client: &reqwest::Client, pending: &Pending) -> Option<Delivery> {
    let delivery = store.with(|state| prepare(state, pending))?;
    Some(send(client, delivery).await)
}

async fn send(client: &reqwest::Client, mut delivery: Delivery) -> Delivery {
    let mut request = client.post(&delivery.url).body(delivery.body.clone());
    for (name, value) in &delivery.headers {
        request = request.header(name, value);
    }
    let began = Instant::now();
    if let Err(error) = exchange(request, &mut delivery).await {
        delivery.error = Some(reason(&error));
    }
    delivery.took = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    delivery
}

async fn exchange(request: reqwest::RequestBuilder, delivery: &mut Delivery) -> reqwest::Result<()> {
    let mut response = request.send().await?;
    delivery.status = Some(response.status().as_u16());
    delivery.response_headers = response
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    let mut body = Vec::new();
    let outcome = loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() < RESPONSE_BODY => body.extend_from_slice(&chunk),
            Ok(_) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    body.truncate(RESPONSE_BODY);
    delivery.response_body = String::from_utf8_lossy(&body).into_owned();
    outcome
}

/// Returns the innermost cause, which is the most useful one.
fn reason(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("no complete response within {} seconds", TIMEOUT.as_secs());
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
