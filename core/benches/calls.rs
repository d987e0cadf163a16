//! Compares calls of the client, sequential and with 64 in flight, with bare `reqwest` and bare `hyper`. The server is
//! a separate process with fixed responses (`still_platform`, an example of the sandbox). Prints calls per second and
//! CPU time per 1,000 calls; CPU time is comparable even on a busy machine. Cases alternate, and the best round counts.
//!
//! `make bench-calls` builds both programs.

#[path = "support/bare.rs"]
mod bare;

use bare::{Connections, Cost, Failure, SESSION, WORKFLOW, body, measure, path};
use didit::Didit;
use didit::models::CreateSession;
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_millis(600);

/// Returns a decision of about 8 KB.
fn decision() -> String {
    let check = |index: usize| {
        json!({
            "status": "Approved", "node_id": format!("feature_ocr_{index}"), "document_type": "Identity Card",
            "document_number": format!("{:09}", 123_456_789 + index), "personal_number": null, "issuing_state": "ESP",
            "issuing_state_name": "Spain", "full_name": "José Ñúñez", "date_of_birth": "1990-01-02",
            "expiration_date": "2031-06-02", "age": 35, "address": format!("Calle Mayor {index}, Málaga"),
            "portrait_image": "https://storage.example.org/sessions/portrait.jpg?signature=0123456789abcdef",
            "extra_fields": {"first_surname": "Ñúñez", "second_surname": "García"}, "warnings": [],
        })
    };
    json!({
        "session_id": SESSION, "session_number": 43762, "status": "Approved", "workflow_id": WORKFLOW,
        "vendor_data": "user-123", "features": ["ID_VERIFICATION"], "created_at": "2026-01-02T03:04:05.678901Z",
        "id_verifications": (0..16).map(check).collect::<Vec<_>>(),
    })
    .to_string()
}

/// Process of the server. Dropping it ends the process.
struct Platform(Child);

impl Drop for Platform {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(folder: &Path) -> Result<(Platform, String), Failure> {
    let file = folder.join("decision.json");
    std::fs::write(&file, decision())?;
    let program = std::env::current_exe()?;
    let program = program.ancestors().nth(2).ok_or("no folder of examples")?.join("examples/still_platform");
    let mut child = Command::new(&program)
        .arg(&file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{}: {error}; `make bench-calls` builds it", program.display()))?;
    let mut port = String::new();
    BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut port)?;
    Ok((Platform(child), format!("http://127.0.0.1:{}", port.trim())))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let (_platform, address) = start(folder.path())?;
    let client = Didit::builder().base_url(&address).api_key("key").build()?;
    // reqwest requires a provider even without TLS.
    let _ = rustls::crypto::ring::default_provider().install_default();
    // Unlike a client of this crate, a bare one takes the provider of the process.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let bare = reqwest::Client::new();

    println!("| calls | in flight | client | calls per second | CPU ms per 1,000 | ÷ bare reqwest |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for (name, post) in [("GET 8 KB", false), ("POST", true)] {
        for in_flight in [1, 64] {
            let (path, body) = (path(post), body());
            let url = format!("{address}{path}");
            let lowest = {
                let (connections, address) = (Connections::default(), address.clone());
                let (path, body) = (path.clone(), post.then(|| body.clone()));
                move || {
                    let (connections, address) = (connections.clone(), address.clone());
                    let (path, body) = (path.clone(), body.clone());
                    async move {
                        std::hint::black_box(connections.call(&address, &path, body.as_deref()).await?);
                        Ok(())
                    }
                }
            };
            let plain = {
                let (bare, body) = (bare.clone(), body.clone());
                move || {
                    let request = if post {
                        bare.post(&url).header("content-type", "application/json").body(body.clone())
                    } else {
                        bare.get(&url)
                    };
                    let request = request.header("x-api-key", "key");
                    async move { Ok::<_, Failure>(request.send().await?.error_for_status()?.bytes().await?) }
                }
            };
            let valued = {
                let plain = plain.clone();
                move || {
                    let call = plain();
                    async move {
                        std::hint::black_box(serde_json::from_slice::<Value>(&call.await?)?);
                        Ok(())
                    }
                }
            };
            let discarded = move || {
                let call = plain();
                async move {
                    std::hint::black_box(call.await?);
                    Ok(())
                }
            };
            let client = client.clone();
            let ours = move || {
                let client = client.clone();
                async move {
                    if post {
                        let params = CreateSession::builder().workflow_id(WORKFLOW).vendor_data("user-123").build();
                        std::hint::black_box(client.sessions().create(params).await?);
                    } else {
                        std::hint::black_box(client.sessions().retrieve_decision(SESSION).await?);
                    }
                    Ok(())
                }
            };
            let mut best: [Option<Cost>; 4] = [None; 4];
            for _ in 0..ROUNDS {
                let round = [
                    measure(in_flight, ROUND, discarded.clone()).await?,
                    measure(in_flight, ROUND, valued.clone()).await?,
                    measure(in_flight, ROUND, ours.clone()).await?,
                    measure(in_flight, ROUND, lowest.clone()).await?,
                ];
                for (best, cost) in best.iter_mut().zip(round) {
                    if best.is_none_or(|best| cost.milliseconds < best.milliseconds) {
                        *best = Some(cost);
                    }
                }
            }
            let names =
                ["reqwest, no decoding", "reqwest, serde_json `Value`", "didit, its model", "hyper, no decoding"];
            let alone = best[0].map_or(f64::NAN, |cost| cost.milliseconds);
            for (client, cost) in names.iter().zip(best.into_iter().flatten()) {
                let Cost { rate, milliseconds } = cost;
                println!(
                    "| {name} | {in_flight} | {client} | {rate:.0} | {milliseconds:.1} | {:.2} |",
                    milliseconds / alone
                );
            }
        }
    }
    Ok(())
}
