//! Minimal HTTP client over pooled connections, as a baseline, and measurement of the cost of calls.

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use serde_json::json;
use std::error::Error;
use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

pub(crate) type Failure = Box<dyn Error + Send + Sync>;

pub(crate) const SESSION: &str = "11111111-2222-3333-4444-555555555555";
pub(crate) const WORKFLOW: &str = "66666666-7777-8888-9999-000000000000";

/// Returns the path of session creation or of a decision.
pub(crate) fn path(post: bool) -> String {
    if post { "/v3/session/".to_owned() } else { format!("/v3/session/{SESSION}/decision/") }
}

/// Returns the body of session creation.
pub(crate) fn body() -> String {
    json!({"workflow_id": WORKFLOW, "vendor_data": "user-123"}).to_string()
}

/// Returns the CPU time of this process in seconds (user and system, resolution 10 ms).
fn cpu_seconds() -> Result<f64, Failure> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks: Result<Vec<f64>, _> = [11, 12].iter().map(|index| fields[*index].parse::<f64>()).collect();
    Ok(ticks?.iter().sum::<f64>() / 100.0)
}

/// Calls per second, and CPU time per 1,000 calls in milliseconds.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) rate: f64,
    pub(crate) milliseconds: f64,
}

pub(crate) async fn measure<F, C>(in_flight: usize, time: Duration, call: C) -> Result<Cost, Failure>
where
    F: Future<Output = Result<(), Failure>> + Send + 'static,
    C: Fn() -> F + Clone + Send + Sync + 'static,
{
    call().await?;
    let (began, used) = (Instant::now(), cpu_seconds()?);
    let count = Arc::new(AtomicU64::new(0));
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..in_flight {
        let (call, count) = (call.clone(), Arc::clone(&count));
        tasks.spawn(async move {
            while began.elapsed() < time {
                call().await?;
                count.fetch_add(1, Ordering::Relaxed);
            }
            Ok::<_, Failure>(())
        });
    }
    while let Some(task) = tasks.join_next().await {
        task??;
    }
    #[expect(clippy::cast_precision_loss, reason = "at most some ten thousand calls")]
    let calls = count.load(Ordering::Relaxed) as f64;
    Ok(Cost { rate: calls / began.elapsed().as_secs_f64(), milliseconds: (cpu_seconds()? - used) * 1e6 / calls })
}

/// Pool of HTTP/1.1 connections.
#[derive(Clone, Default)]
pub(crate) struct Connections(Arc<Mutex<Vec<SendRequest<Full<Bytes>>>>>);

impl Connections {
    pub(crate) async fn call(&self, address: &str, path: &str, body: Option<&str>) -> Result<Bytes, Failure> {
        let host = address.trim_start_matches("http://");
        let idle = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut sender = if let Some(sender) = idle {
            sender
        } else {
            let stream = tokio::net::TcpStream::connect(host).await?;
            stream.set_nodelay(true)?;
            let (sender, connection) = handshake(TokioIo::new(stream)).await?;
            tokio::spawn(connection);
            sender
        };
        sender.ready().await?;
        let request = http::Request::builder().uri(path).header("host", host).header("x-api-key", "key");
        let request = match body {
            Some(body) => {
                request.method("POST").header("content-type", "application/json").body(body.to_owned().into())?
            }
            None => request.body(Full::default())?,
        };
        let response = sender.send_request(request).await?.into_body().collect().await?.to_bytes();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
        Ok(response)
    }
}
