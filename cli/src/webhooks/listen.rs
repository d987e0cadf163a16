//! `didit webhooks listen`, `log` and `replay`: receives webhooks during development and logs them.

use super::log::{self, Delivery, Log};
use super::registration::{self, Registration};
use super::request::timestamp;
use super::secret;
use super::trigger::{event_types, report};
use crate::arguments::{host_and_port, listening, option, positive, switch};
use crate::context::Context;
use crate::exit::{Exit, Failure, Outcome};
use crate::http::{Http, target_url};
use crate::output::to_json;
use crate::profiles;
use crate::sandbox::Controls;
use bytes::Bytes;
use clap::{Arg, ArgAction, ArgMatches, Command};
use didit::operation::Auth;
use didit::webhooks::{Event, MAX_BODY, SignatureScheme, Signer, Verifier, WebhookError};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use std::convert::Infallible;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

/// Time for the last responses before the listener ends.
const LAST_RESPONSES: Duration = Duration::from_secs(5);

pub(crate) fn commands() -> [Command; 3] {
    let log = || option("log", "FILE", "Log of deliveries; default: a file in the data directory of the user");
    let listen = Command::new("listen")
        .about("Receives webhooks, verifies, prints and forwards them")
        .long_about(
            "Receives webhooks on a port of this machine, verifies them and prints a line for each. With --forward-to, \
             verified webhooks are forwarded to your application. Deliveries are logged in an SQLite file without \
             secrets: `didit webhooks log` lists them, `didit webhooks replay` sends one again. Runs until Ctrl-C, \
             SIGTERM or SIGHUP. If the command is killed while it is registered, the next one restores the webhook URL. \
             With a sandbox whose clock was advanced, the age of webhooks is computed by the clock of the sandbox.",
        )
        .args(listening("8766"))
        .arg(option("forward-to", "URL", "Forwards verified deliveries with unchanged body and headers, and returns the status of the response; for example localhost:3000/webhooks"))
        .arg(switch("register", "Sets this listener as the webhook URL of the application while it runs, and uses the secret of the application"))
        .arg(option("public-url", "URL", "URL to register if the platform reaches this machine by another URL, for example a tunnel").requires("register"))
        .arg(switch("restore", "Restores the webhook URL that a killed listener left, and exits").conflicts_with("register"))
        .arg(log().conflicts_with("no-log"))
        .arg(switch("no-log", "Does not log deliveries"))
        .arg(
            option("type", "TYPE", "Shows, logs and forwards only events of this type; can be repeated. Others are accepted")
                .value_parser(event_types())
                .value_delimiter(',')
                .action(ArgAction::Append),
        )
        .arg(option("events", "NUMBER", "Exits after this number of deliveries").value_parser(positive))
        .after_help("Examples:\n  didit webhooks listen --forward-to http://127.0.0.1:3000/webhooks/didit\n  didit webhooks listen --register --events 1");
    let list = Command::new("log")
        .about("Lists the deliveries that `listen` received, newest first")
        .arg(log())
        .arg(option("limit", "NUMBER", "Maximum number of deliveries").default_value("20").value_parser(positive))
        .after_help("Example:\n  didit webhooks log --limit 5");
    let replay = Command::new("replay")
        .about("Sends a delivery of the log or of a sandbox again")
        .arg(Arg::new("delivery").value_name("NUMBER|UUID").required(true).help("Number in the log, or delivery ID of a sandbox"))
        .arg(option("to", "URL", "URL to send it to; default: the URL it was forwarded to").visible_alias("forward-to"))
        .arg(switch("fresh", "Signs it again with the current time; without this, receivers reject it after five minutes"))
        .arg(log())
        .after_help("Examples:\n  didit webhooks replay 7 --to http://127.0.0.1:3000/webhooks/didit --fresh\n  didit webhooks replay 0b7f2f5e-3c1d-4f6a-9e55-1a2b3c4d5e6f");
    [secret::add_flags(listen), list, secret::add_flags(replay)]
}

pub(crate) fn run(context: &Context, name: &str, matches: &ArgMatches) -> Outcome {
    match name {
        "listen" => listen(context, matches),
        "log" => list(context, matches),
        _ => replay(context, matches),
    }
}

fn open(matches: &ArgMatches) -> Outcome<Log> {
    let path = match matches.get_one::<String>("log") {
        Some(path) => PathBuf::from(path),
        None => log::default_path()?,
    };
    Log::open(&path)
}

/// Context of the request handler.
struct Handler {
    verifier: Verifier,
    /// The sandbox that may send the webhooks.
    sandbox: Option<Controls>,
    forward_to: Option<String>,
    /// Event types that are handled; empty for all.
    types: Vec<String>,
    http: Http,
    deliveries: mpsc::UnboundedSender<Delivery>,
}

fn listen(context: &Context, matches: &ArgMatches) -> Outcome {
    let register = matches.get_flag("register");
    let base_url = profiles::base_url(matches)?;
    if matches.get_flag("restore") {
        return restore(context, matches, &base_url);
    }
    let url_of = |flag: &str| matches.get_one::<String>(flag).map(|given| target_url(given, flag)).transpose();
    let (forward_to, public_url) = (url_of("forward-to")?, url_of("public-url")?);
    let log = if matches.get_flag("no-log") { None } else { Some(open(matches)?) };
    if !register {
        offer_to_restore(context, matches, &base_url)?;
    }
    let client = register.then(|| profiles::client(context, matches, Auth::Key)).transpose()?;
    let known = if register { None } else { Some(secret::find(context, matches)?) };
    let (host, port) = host_and_port(matches);
    let most = matches.get_one::<i64>("events").copied().unwrap_or(i64::MAX);
    let mut registered = None;
    let outcome = context.block_on(async {
        let listener = TcpListener::bind((host, port)).await.map_err(|error| Failure::listen(host, port, &error))?;
        let here = listener.local_addr().map_err(|error| Failure::file("port", &error))?;
        let url = public_url.unwrap_or_else(|| format!("http://{here}/"));
        let secret = match (&client, known) {
            (Some(client), _) => {
                let (registration, secret) = Registration::start(context, client, &base_url, &url).await?;
                registered = Some(registration);
                secret.ok_or_else(|| {
                    Failure::new(Exit::Authentication, "the API key cannot read the webhook secret")
                        .hint("pass --webhook-secret-file")
                })?
            }
            (None, secret) => secret.unwrap_or_default(),
        };
        let (sender, mut deliveries) = mpsc::unbounded_channel();
        let verifier = Verifier::new([secret]).map_err(|error| Failure::usage(error.to_string()))?;
        let handler = Arc::new(Handler {
            verifier,
            sandbox: Controls::new(matches).ok(),
            types: matches.get_many("type").into_iter().flatten().cloned().collect(),
            forward_to,
            http: Http::new()?,
            deliveries: sender,
        });
        context.note(&format!("Listening on {url}"));
        let mut connections = JoinSet::new();
        let mut count = 0;
        while count < most {
            tokio::select! {
                accepted = listener.accept() => {
                    if let Ok((stream, _)) = accepted {
                        connections.spawn(connection(TokioIo::new(stream), Arc::clone(&handler)));
                    }
                }
                Some(mut delivery) = deliveries.recv() => {
                    count += 1;
                    if let Some(log) = &log {
                        delivery.id = log.add(&delivery)?;
                    }
                    show(context, &delivery)?;
                }
                Some(_) = connections.join_next() => {}
            }
        }
        // The response to the last delivery may not be sent yet. Connections without a request are closed.
        let _ = tokio::time::timeout(LAST_RESPONSES, connections.join_all()).await;
        Ok(())
    });
    if let Some(registration) = registered {
        context.block_on(registration.end())?;
    }
    outcome
}

/// Restores the webhook URL that a killed listener left.
fn restore(context: &Context, matches: &ArgMatches, base_url: &str) -> Outcome {
    let leftovers = registration::leftovers(base_url)?;
    if leftovers.is_empty() {
        context.note("There is no webhook URL to restore.");
        return Ok(());
    }
    let client = profiles::client(context, matches, Auth::Key)?;
    context.block_on(async {
        for leftover in leftovers {
            let target = leftover.target().to_owned();
            let restored = leftover.restore(&client).await?;
            context.note(&if restored {
                format!("The webhook URL is restored: {target}")
            } else {
                "The webhook URL was changed in the meantime, so it is not restored.".to_owned()
            });
        }
        Ok(())
    })
}

/// Tells about a killed listener. Offers to restore its webhook URL if there is a terminal.
fn offer_to_restore(context: &Context, matches: &ArgMatches, base_url: &str) -> Outcome {
    let Some(target) = registration::leftovers(base_url)?.first().map(|leftover| leftover.target().to_owned()) else {
        return Ok(());
    };
    let text = format!("An earlier listener ended without restoring the webhook URL ({target}).");
    if std::io::stdin().is_terminal() {
        return match context.ask(&format!("{text} Restore it now? [y/N]"))?.to_lowercase().as_str() {
            "y" | "yes" => restore(context, matches, base_url),
            _ => Ok(()),
        };
    }
    context.note(&format!("{text} Run `didit webhooks listen --restore` to restore it."));
    Ok(())
}

async fn connection(stream: TokioIo<tokio::net::TcpStream>, handler: Arc<Handler>) {
    let service = service_fn(move |request| {
        let handler = Arc::clone(&handler);
        async move { Ok::<_, Infallible>(receive(request, &handler).await) }
    });
    // One request per connection, so that a closed connection means that the response was sent.
    let _ = hyper::server::conn::http1::Builder::new().keep_alive(false).serve_connection(stream, service).await;
}

async fn receive(request: Request<Incoming>, handler: &Handler) -> Response<Full<Bytes>> {
    let (parts, body) = request.into_parts();
    if parts.method != Method::POST {
        return respond(StatusCode::METHOD_NOT_ALLOWED);
    }
    let Ok(body) = Limited::new(body, MAX_BODY).collect().await else {
        return respond(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let body = body.to_bytes();
    let mut delivery = Delivery {
        received_at: jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        headers: pairs(&parts.headers),
        body: body.to_vec(),
        ..Delivery::default()
    };
    let status = match verify(handler, &body, &parts.headers).await {
        Ok(event) => {
            delivery.event_type = event.webhook_type.to_string();
            if !handler.types.is_empty() && !handler.types.contains(&delivery.event_type) {
                return respond(StatusCode::OK);
            }
            delivery.session_id = event.session_id.unwrap_or_default();
            delivery.status = event.status.unwrap_or_default();
            delivery.scheme = String::from(event.signature_scheme.map_or("", SignatureScheme::header));
            forward(handler, &mut delivery).await
        }
        Err(error) => {
            delivery.error = error.to_string();
            StatusCode::UNAUTHORIZED
        }
    };
    delivery.response_status = status.as_u16();
    // Fails if the listener is stopping; the sender gets a response anyway.
    let _ = handler.deliveries.send(delivery);
    respond(status)
}

/// Verifies a delivery. A delivery of a sandbox whose clock was advanced is recent by that clock.
async fn verify(handler: &Handler, body: &[u8], headers: &HeaderMap) -> Result<Event, WebhookError> {
    let error = match handler.verifier.verify(body, headers) {
        Err(error @ WebhookError::Stale { .. }) => error,
        other => return other,
    };
    let Some(sandbox) = &handler.sandbox else { return Err(error) };
    match sandbox.ahead().await {
        Some(ahead @ 1..) => {
            let now = jiff::Timestamp::now().as_second().saturating_add_unsigned(ahead);
            handler.verifier.clone().clock(move || now).verify(body, headers)
        }
        _ => Err(error),
    }
}

async fn forward(handler: &Handler, delivery: &mut Delivery) -> StatusCode {
    let Some(url) = &handler.forward_to else { return StatusCode::OK };
    delivery.forwarded_to = Some(url.clone());
    match handler.http.send("POST", url, &forwarded_headers(&delivery.headers), delivery.body.clone()).await {
        Ok(response) => {
            delivery.forward_status = Some(response.status);
            StatusCode::from_u16(response.status).unwrap_or(StatusCode::BAD_GATEWAY)
        }
        Err(_) => StatusCode::BAD_GATEWAY,
    }
}

fn respond(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::new()));
    *response.status_mut() = status;
    response
}

fn pairs(headers: &HeaderMap) -> Vec<(String, String)> {
    headers.iter().filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned()))).collect()
}

/// Returns the headers to forward: all except those of the connection.
fn forwarded_headers(headers: &[(String, String)]) -> Vec<(String, String)> {
    let hop_by_hop = ["host", "content-length", "connection", "transfer-encoding", "accept-encoding"];
    headers
        .iter()
        .filter(|(name, _)| !hop_by_hop.iter().any(|other| name.eq_ignore_ascii_case(other)))
        .cloned()
        .collect()
}

fn line(delivery: &Delivery) -> String {
    let number = if delivery.id > 0 { format!("#{} ", delivery.id) } else { String::new() };
    if delivery.scheme.is_empty() {
        return format!(
            "{}  {number}rejected ({}): {}",
            delivery.received_at, delivery.response_status, delivery.error
        );
    }
    let forwarded = match (&delivery.forwarded_to, delivery.forward_status) {
        (None, _) => String::new(),
        (Some(_), Some(status @ 200..=299)) => format!(", forwarded: {status}"),
        (Some(_), Some(status)) => format!(", your server returned {status}, so the delivery failed"),
        (Some(_), None) => ", your server did not respond, so the delivery failed".to_owned(),
    };
    let session = if delivery.session_id.is_empty() { String::new() } else { format!(" of {}", delivery.session_id) };
    format!(
        "{}  {number}{} {}{session}, verified by {}{forwarded}",
        delivery.received_at, delivery.event_type, delivery.status, delivery.scheme
    )
}

fn to_value(delivery: &Delivery) -> Value {
    json!({
        "id": delivery.id, "received_at": delivery.received_at, "type": delivery.event_type, "session_id": delivery.session_id,
        "status": delivery.status, "verified_by": delivery.scheme, "error": delivery.error,
        "forwarded_to": delivery.forwarded_to, "forward_status": delivery.forward_status, "response_status": delivery.response_status,
    })
}

fn show(context: &Context, delivery: &Delivery) -> Outcome {
    if context.json { context.print(to_value(delivery)) } else { context.print(line(delivery)) }
}

fn list(context: &Context, matches: &ArgMatches) -> Outcome {
    let deliveries = open(matches)?.last(matches.get_one::<i64>("limit").copied().unwrap_or(20))?;
    if context.json {
        return context.print(to_json(&deliveries.iter().map(to_value).collect::<Vec<_>>())?);
    }
    let rows = deliveries.into_iter().map(|delivery| {
        let scheme = if delivery.scheme.is_empty() { "nothing".to_owned() } else { delivery.scheme };
        let forwarded = delivery.forward_status.map(|status| status.to_string()).unwrap_or_default();
        vec![
            delivery.id.to_string(),
            delivery.received_at,
            delivery.event_type,
            delivery.status,
            scheme,
            delivery.response_status.to_string(),
            forwarded,
        ]
    });
    context
        .table(
            &["number", "received at", "type", "status", "verified by", "response", "forwarded"],
            rows,
            "The log is empty; `didit webhooks listen` fills it.",
        )
        .map(drop)
}

fn replay(context: &Context, matches: &ArgMatches) -> Outcome {
    let given = matches.get_one::<String>("delivery").cloned().unwrap_or_default();
    let Ok(id) = given.parse::<i64>() else {
        let controls = Controls::new(matches)?;
        return context.block_on(async {
            controls.post(&["deliveries".to_owned(), given.clone(), "resend".to_owned()], &json!({})).await?;
            report(context, &controls).await
        });
    };
    let delivery = open(matches)?.get(id)?.ok_or_else(|| {
        Failure::new(Exit::NotFound, format!("the log has no delivery {id}"))
            .hint("run `didit webhooks log` to list the deliveries")
    })?;
    let given = matches.get_one::<String>("to").map(|given| target_url(given, "to")).transpose()?;
    let to = given.or_else(|| delivery.forwarded_to.clone());
    let to = to.ok_or_else(|| {
        Failure::usage(format!("delivery {id} was not forwarded, so its receiver is unknown")).hint("pass --to URL")
    })?;
    let mut headers = forwarded_headers(&delivery.headers);
    let mut body = delivery.body;
    if matches.get_flag("fresh") {
        let now = jiff::Timestamp::now().as_second();
        if timestamp(&body).is_some()
            && let Ok(mut event) = serde_json::from_slice::<Value>(&body)
        {
            event["timestamp"] = json!(now);
            body = event.to_string().into_bytes();
        }
        let signed = Signer::new(secret::find(context, matches)?)
            .and_then(|signer| signer.sign(&body, now))
            .map_err(|error| Failure::usage(error.to_string()))?;
        headers.retain(|(name, _)| !signed.iter().any(|(signed, _)| name.eq_ignore_ascii_case(signed)));
        headers.extend(signed.iter().map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
    let response = context.block_on(async { Http::new()?.send("POST", &to, &headers, body).await })?;
    context.print(format!("{to} responded with {}", response.status))?;
    if (200..300).contains(&response.status) {
        Ok(())
    } else {
        let text = format!("your server returned {}, so the delivery failed", response.status);
        let failure = Failure::new(Exit::Refused, text);
        Err(match response.status {
            400 | 401 | 403 => failure.hint("signatures expire after five minutes: add --fresh to sign it again"),
            _ => failure.hint("read the log of the server"),
        })
    }
}
