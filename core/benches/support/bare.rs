//! The floor of every client: HTTP over a kept connection and nothing else, and what calls cost.

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

/// Where a session is created, or its decision read.
pub(crate) fn path(post: bool) -> String {
    if post { "/v3/session/".to_owned() } else { format!("/v3/session/{SESSION}/decision/") }
}

/// What creates a session.
pub(crate) fn body() -> String {
    json!({"workflow_id": WORKFLOW, "vendor_data": "user-123"}).to_string()
}

/// What this process had of the processor so far, in seconds: user and system time, in hundredths.
fn processor() -> Result<f64, Failure> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks: Result<Vec<f64>, _> = [11, 12].iter().map(|index| fields[*index].parse::<f64>()).collect();
    Ok(ticks?.iter().sum::<f64>() / 100.0)
}

/// Calls a second, and processor milliseconds for a thousand calls.
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
    let (began, used) = (Instant::now(), processor()?);
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
    #[expect(clippy::cast_precision_loss, reason = "some ten thousands")]
    let calls = count.load(Ordering::Relaxed) as f64;
    Ok(Cost { rate: calls / began.elapsed().as_secs_f64(), milliseconds: (processor()? - used) * 1e6 / calls })
}

/// Connections that nothing but HTTP happens on.
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
        let answer = sender.send_request(request).await?.into_body().collect().await?.to_bytes();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
        Ok(answer)
    }
}
