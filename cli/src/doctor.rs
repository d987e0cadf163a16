//! `didit doctor`: what stands between this machine and a verified user, and what to do about it.

use crate::arguments::switch;
use crate::context::Context;
use crate::exit::{Exit, Failure, Outcome};
use crate::http::Http;
use crate::{output, profiles};
use clap::{ArgMatches, Command};
use didit::webhooks::{Signer, Verifier};
use didit::{ClientOptions, DEFAULT_BASE_URL, Didit, Secret, WebhookConfiguration};
use serde_json::json;

/// How a check went.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Status {
    Ok,
    Warning,
    Failed,
}

struct Check {
    name: &'static str,
    status: Status,
    text: String,
    hint: Option<&'static str>,
}

fn ok(name: &'static str, text: impl Into<String>) -> Check {
    Check { name, status: Status::Ok, text: text.into(), hint: None }
}

fn warning(name: &'static str, text: impl Into<String>, hint: &'static str) -> Check {
    Check { name, status: Status::Warning, text: text.into(), hint: Some(hint) }
}

fn failed(name: &'static str, text: impl Into<String>, hint: &'static str) -> Check {
    Check { name, status: Status::Failed, text: text.into(), hint: Some(hint) }
}

pub(crate) fn command() -> Command {
    let command = Command::new("doctor")
        .about("Looks at key, network, clock and webhook, and says what to do about each failure")
        .long_about(
            "Looks whether there is an API key and the platform takes it, whether the platform can be reached, whether \
             this machine's clock is right, and whether the webhook's address answers and refuses what is not signed. \
             Exits with 12 when a check failed. Nothing is changed; the webhook's address gets one unsigned request.",
        )
        .arg(switch("no-webhook", "Sends nothing to the webhook's address"));
    profiles::add_flags(command).after_help("Example:\n  didit doctor --profile staging")
}

pub(crate) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let options = profiles::options(matches)?;
    let http = Http::new()?;
    let checks = context.block_on(async {
        let mut checks = Vec::new();
        let base = options.base_url.clone().unwrap_or_else(|| DEFAULT_BASE_URL.to_owned());
        checks.push(match options.api_key {
            Some(_) => ok("key", "there is an API key"),
            None => failed(
                "key",
                "there is no API key",
                "set DIDIT_API_KEY, pass --api-key-file FILE, or run `didit login`",
            ),
        });
        let reached = check_network(&http, &base, &mut checks).await;
        if reached && options.api_key.is_some() {
            let known = options.webhook_secret.clone();
            if let Some(webhook) = check_key(options, &mut checks).await {
                check_webhook(&http, webhook, known, !matches.get_flag("no-webhook"), &mut checks).await;
            }
        }
        Ok(checks)
    })?;
    show(context, &checks)?;
    match checks.iter().filter(|check| check.status == Status::Failed).count() {
        0 => Ok(()),
        1 => Err(Failure::new(Exit::Doctor, "a check failed")),
        count => Err(Failure::new(Exit::Doctor, format!("{count} checks failed"))),
    }
}

/// Any answer will do, and its `Date` tells the time there.
async fn check_network(http: &Http, base: &str, checks: &mut Vec<Check>) -> bool {
    let nothing: [(&str, &str); 0] = [];
    let Ok(answer) = http.send("GET", base, &nothing, Vec::new()).await else {
        checks.push(failed(
            "network",
            format!("{base} does not answer"),
            "check the address, the network, and HTTPS_PROXY where there is a proxy",
        ));
        return false;
    };
    checks.push(ok("network", format!("{base} answers")));
    let date = answer.headers.get("date").and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| jiff::fmt::rfc2822::parse(date).ok());
    checks.push(check_clock(date.map(|date| date.timestamp().as_second())));
    true
}

fn check_clock(there: Option<i64>) -> Check {
    const HINT: &str = "set the clock (NTP): webhooks are refused when it is more than 300 s off";
    let Some(there) = there else {
        return warning("clock", "the platform does not tell the time", "compare the clock with another one");
    };
    let off = jiff::Timestamp::now().as_second() - there;
    let words = format!("{} s {}", off.abs(), if off < 0 { "slow" } else { "fast" });
    match off.abs() {
        0..=5 => ok("clock", "right"),
        6..=120 => warning("clock", words, HINT),
        _ => failed("clock", words, HINT),
    }
}

/// Whether the key is taken; and the webhook, where it may be seen.
async fn check_key(options: ClientOptions, checks: &mut Vec<Check>) -> Option<WebhookConfiguration> {
    let client = match Didit::new(options) {
        Ok(client) => client,
        Err(error) => {
            checks.push(failed("key", error.to_string(), "mend the setting"));
            return None;
        }
    };
    match client.billing().retrieve_balance().await {
        Ok(balance) => {
            checks.push(ok("key accepted", "the platform takes the key"));
            let buy = "buy some: `didit billing top-up --amount-in-dollars 50`";
            checks.push(match balance.balance {
                Some(balance) if balance > 0.into() => ok("credit", "there is credit"),
                Some(_) => warning("credit", "there is no credit left", buy),
                None => warning("credit", "the platform does not tell how much is left", "look in the console"),
            });
        }
        Err(error) if error.is_authentication() => {
            checks.push(failed(
                "key accepted",
                error.to_string(),
                "make a new key in the console, or log in again: `didit login`",
            ));
            return None;
        }
        Err(error) => {
            checks.push(warning("key accepted", error.to_string(), "try again later"));
        }
    }
    match client.webhooks().retrieve().await {
        Ok(webhook) => Some(webhook),
        Err(error) => {
            checks.push(warning("webhook", error.to_string(), "the key may lack the right to see the webhook"));
            None
        }
    }
}

async fn check_webhook(
    http: &Http,
    webhook: WebhookConfiguration,
    known: Option<Secret>,
    send: bool,
    checks: &mut Vec<Check>,
) {
    let Some(url) = webhook.webhook_url else {
        checks.push(warning(
            "webhook",
            "no address is set, so that decisions must be asked for",
            "`didit webhooks update --webhook-url URL --webhook-version v3`",
        ));
        return;
    };
    let version = webhook.webhook_version.map(|version| version.to_string()).unwrap_or_default();
    checks.push(match version.as_str() {
        "v3" => ok("webhook", format!("{url}, version v3")),
        _ => warning(
            "webhook",
            format!("{url}, version {version}"),
            "`didit webhooks update --webhook-version v3`: older shapes are read in part only",
        ),
    });
    checks.push(check_secret(webhook.secret_shared_key, known));
    if !send {
        return;
    }
    let answer = http.send("POST", &url, &[("content-type", "application/json")], b"{}".to_vec()).await;
    checks.push(match answer.map(|answer| answer.status) {
        Ok(400 | 401 | 403) => ok("webhook target", "it answers, and refuses what is not signed"),
        Ok(status @ 200..=299) => failed(
            "webhook target",
            format!("it takes an unsigned request ({status})"),
            "verify signatures before anything else: see the README",
        ),
        Ok(404) => failed(
            "webhook target",
            "there is nothing at this address (404)",
            "mend the path, or the route of your application",
        ),
        Ok(status) => warning(
            "webhook target",
            format!("it answers {status} to an unsigned request"),
            "400 or 401 would be right",
        ),
        Err(_) => failed(
            "webhook target",
            "nobody answers there, seen from this machine",
            "start the application, open the firewall, or use `didit webhooks listen`",
        ),
    });
}

/// Signs and verifies with the secret, and compares it with the one this machine was given.
fn check_secret(secret: Option<Secret>, known: Option<Secret>) -> Check {
    const NAME: &str = "signature";
    let Some(secret) = secret.or_else(|| known.clone()) else {
        return warning(NAME, "the key may not see the webhook secret", "set DIDIT_WEBHOOK_SECRET");
    };
    if known.is_some_and(|known| known != secret) {
        return failed(
            NAME,
            "the secret that is set here is not the application's",
            "copy it anew to DIDIT_WEBHOOK_SECRET, or run `didit login` again",
        );
    }
    let now = jiff::Timestamp::now().as_second();
    let body = json!({"webhook_type": "status.updated", "timestamp": now}).to_string();
    let verified = Signer::new(secret.expose())
        .and_then(|signer| signer.sign(body.as_bytes(), now))
        .and_then(|headers| Verifier::new([secret.expose()])?.verify_signature(body.as_bytes(), headers.iter()));
    match verified {
        Ok(_) => ok(NAME, "what is signed with the secret is proven by it"),
        Err(error) => failed(NAME, error.to_string(), "copy the secret anew"),
    }
}

fn show(context: &Context, checks: &[Check]) -> Outcome {
    let word = |status: Status| match status {
        Status::Ok => "ok",
        Status::Warning => "warning",
        Status::Failed => "FAILED",
    };
    if context.json {
        let checks: Vec<_> = checks
            .iter()
            .map(|check| json!({"check": check.name, "result": word(check.status).to_lowercase(), "detail": check.text, "hint": check.hint}))
            .collect();
        return context.print(output::to_json(&checks)?);
    }
    let rows =
        checks.iter().map(|check| vec![word(check.status).to_owned(), check.name.to_owned(), check.text.clone()]);
    context.table(&["result", "check", "found"], rows)?;
    for check in checks {
        if let Some(hint) = check.hint {
            context.print(format!("{}: {hint}", check.name))?;
        }
    }
    Ok(())
}
