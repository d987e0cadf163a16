//! Sends the webhooks that are due.

use crate::platform::deliveries::{finish, take};
use crate::store::{Delivery, Store};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How much of an answer is kept.
const ANSWER: usize = 16 * 1024;
/// How long a target may take to answer.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Sends what is due, one after the other, until the sandbox stops.
pub(crate) async fn run(store: Arc<Store>) {
    let client = match client() {
        Ok(client) => client,
        Err(error) => {
            eprintln!("the sandbox cannot send webhooks: {error}");
            return;
        }
    };
    loop {
        let woken = store.woken();
        // Idle is said while the state is held: what is put in the queue right after says the contrary, and stays.
        let ready = store.with(|state| {
            let ready = take(state);
            if ready.is_none() {
                store.set_idle();
            }
            ready
        });
        if let Some(ready) = ready {
            let delivery = send(&client, ready.delivery).await;
            store.with(|state| finish(state, ready.pending, delivery));
            continue;
        }
        let next = store.with(|state| {
            let now = state.clock.milliseconds();
            state.pending.iter().map(|pending| (pending.due - now).max(1)).min()
        });
        match next {
            // Real time moves the sandbox's clock too.
            Some(wait) => {
                let _ = tokio::time::timeout(Duration::from_millis(wait.unsigned_abs()), woken).await;
            }
            None => woken.await,
        }
    }
}

fn client() -> reqwest::Result<reqwest::Client> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().timeout(TIMEOUT).build()
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
    let mut answer = request.send().await?;
    delivery.status = Some(answer.status().as_u16());
    delivery.answer_headers = answer
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    let mut body = Vec::new();
    let outcome = loop {
        match answer.chunk().await {
            Ok(Some(chunk)) if body.len() < ANSWER => body.extend_from_slice(&chunk),
            Ok(_) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    body.truncate(ANSWER);
    delivery.answer_body = String::from_utf8_lossy(&body).into_owned();
    outcome
}

/// What a person can make use of: the last cause, which is that of the operating system or of the time.
fn reason(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("no whole answer within {} seconds", TIMEOUT.as_secs());
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
