//! The default limits of the client against those of the sandbox. The clock of tokio stands still and is advanced, with
//! that of the sandbox, by what the client waits for. A blocking task keeps tokio from advancing it during requests.

use didit::models::{CreateSession, ListWorkflows, UpdateWebhook};
use didit::{Didit, RateLimits};
use didit_sandbox::{Behaviour, Sandbox, Scenario};
use std::future::Future;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::Instant;
use tracing::field::{Field, Visit};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

const CALLS: u32 = 3_000;

/// Reports the waits that the client logs.
struct Waits(UnboundedSender<Duration>);

#[derive(Default)]
struct Read {
    is_wait: bool,
    milliseconds: u64,
}

impl Visit for Read {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.is_wait |= field.name() == "message" && format!("{value:?}") == "throttled";
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == "milliseconds" {
            self.milliseconds = value;
        }
    }
}

impl<S: tracing::Subscriber> Layer<S> for Waits {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        let mut read = Read::default();
        event.record(&mut read);
        if read.is_wait {
            let _ = self.0.send(Duration::from_millis(read.milliseconds));
        }
    }
}

/// Sends all calls, and returns how many a minute there were.
async fn pace<F: Future<Output = didit::Result<()>>>(
    sandbox: &Sandbox,
    waits: &mut UnboundedReceiver<Duration>,
    call: impl Fn() -> F,
) -> f64 {
    let start = Instant::now();
    for number in 0..CALLS {
        let call = call();
        tokio::pin!(call);
        loop {
            tokio::select! {
                biased;
                outcome = &mut call => {
                    outcome.unwrap_or_else(|error| panic!("call {number}: {error}"));
                    break;
                }
                Some(wait) = waits.recv() => {
                    // Timers of tokio are precise to a millisecond.
                    let wait = wait + Duration::from_millis(2);
                    sandbox.advance(wait);
                    tokio::time::advance(wait).await;
                }
            }
        }
    }
    f64::from(CALLS) / (start.elapsed().as_secs_f64() / 60.0)
}

#[tokio::test]
async fn the_default_limits_use_those_of_the_platform_without_exceeding_them() {
    let behaviour = Behaviour { rate_limits: true, ..Behaviour::default() };
    let sandbox = Sandbox::builder().behaviour(behaviour).start().await.expect("a sandbox");
    let (sender, mut waits) = unbounded_channel();
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(Waits(sender)));
    let (end, ended) = std::sync::mpsc::channel::<()>();
    let blocking = tokio::task::spawn_blocking(move || ended.recv());
    tokio::time::pause();

    let limits = RateLimits::default();
    let client = Didit::builder().api_key(sandbox.api_key()).base_url(sandbox.base_url()).max_retries(0);
    let client = client.rate_limits(limits.clone()).build().expect("a client");
    let create = || CreateSession::builder().workflow_id(sandbox.workflow_id()).build();
    let session = client.sessions().create(create()).await.expect("a session").session_id;
    sandbox.complete(&session, Scenario::Approve).expect("the session can be completed");

    let reads = pace(&sandbox, &mut waits, async || client.workflows().list(ListWorkflows::default()).await.map(drop));
    assert!(reads.await >= 0.95 * f64::from(limits.generic_get));
    let months = || UpdateWebhook { data_retention_months: 12.into(), ..UpdateWebhook::default() };
    let writes = pace(&sandbox, &mut waits, async || client.webhooks().update(months()).await.map(drop));
    assert!(writes.await >= 0.95 * f64::from(limits.generic_write));
    let creations = pace(&sandbox, &mut waits, async || client.sessions().create(create()).await.map(drop));
    assert!(creations.await >= 0.95 * f64::from(limits.session_create));
    let reports = pace(&sandbox, &mut waits, async || client.sessions().generate_pdf(&session).await.map(drop));
    assert!(reports.await >= 0.95 * f64::from(limits.session_pdf));

    drop(end);
    let _ = blocking.await;
}
