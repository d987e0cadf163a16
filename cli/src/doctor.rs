//! `didit doctor`: checks the configuration of this machine and suggests fixes.

use crate::arguments::switch;
use crate::context::Context;
use crate::exit::{Exit, Failure, Outcome};
use crate::http::Http;
use crate::sandbox::Controls;
#[cfg(feature = "listen")]
use crate::webhooks::registration;
use crate::{output, profiles};
use clap::{ArgMatches, Command};
use didit::models::WebhookConfiguration;
use didit::webhooks::{Signer, Verifier};
use didit::{ClientOptions, DEFAULT_BASE_URL, Didit, Secret};
use serde_json::json;

/// Result of a check.
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
        .about("Checks API key, network, clock and webhook, and suggests fixes")
        .long_about(
            "Checks that an API key is set and accepted, that the platform is reachable, that the clock of this machine \
             is correct, and that the webhook URL responds and rejects unsigned requests. Exits with code 12 if a check \
             fails. Nothing is changed; one unsigned request is sent to the webhook URL.",
        )
        .arg(switch("no-webhook", "Sends no request to the webhook URL"));
    profiles::add_flags(command).after_help("Example:\n  didit doctor --profile staging")
}

pub(crate) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let (options, sources) = profiles::resolve(matches)?;
    let http = Http::with(&options)?;
    let checks = context.block_on(async {
        let mut checks = Vec::new();
        let base = options.base_url.clone().unwrap_or_else(|| DEFAULT_BASE_URL.to_owned());
        checks.push(ok("profile", sources.profile));
        checks.push(match options.api_key {
            Some(_) => ok("key", format!("API key is set, from {}", sources.api_key)),
            None => failed("key", "no API key", "set DIDIT_API_KEY, pass --api-key-file FILE, or run `didit login`"),
        });
        checks.push(check_proxy(&options, &base));
        let reached = check_network(&http, &base, &mut checks).await;
        if let Ok(sandbox) = Controls::new(matches)
            && let Some(ahead @ 1..) = sandbox.ahead().await
        {
            checks.push(warning(
                "sandbox clock",
                format!("{ahead} s ahead of this machine"),
                "restart the sandbox, or let the application use its clock: otherwise it rejects the webhooks as too old",
            ));
        }
        if reached && options.api_key.is_some() {
            let known = options.webhook_secret.clone();
            if let Some(webhook) = check_key(options, &mut checks).await {
                check_webhook(&http, &base, webhook, known, !matches.get_flag("no-webhook"), &mut checks).await;
            }
        }
        Ok(checks)
    })?;
    show(context, &checks)?;
    match checks.iter().filter(|check| check.status == Status::Failed).count() {
        0 => Ok(()),
        1 => Err(Failure::new(Exit::Doctor, "a check failed; how to correct it is listed above")),
        count => Err(Failure::new(Exit::Doctor, format!("{count} checks failed; how to correct them is listed above"))),
    }
}

fn check_proxy(options: &ClientOptions, base: &str) -> Check {
    match didit::binding::describe_proxy(options, base) {
        Ok(proxy) => ok("proxy", proxy),
        Err(error) => failed("proxy", error.to_string(), "correct the URL of the platform or the proxy"),
    }
}

/// Checks that the platform responds at all, and compares the clock with the response's `Date`. Returns whether it
/// responded.
async fn check_network(http: &Http, base: &str, checks: &mut Vec<Check>) -> bool {
    let nothing: [(&str, &str); 0] = [];
    let response = match http.send("GET", base, &nothing, Vec::new()).await {
        Ok(response) => response,
        Err(error) => {
            let text = format!("{base}: {}", error.text());
            checks.push(failed("network", text, "check the URL, the network and the proxy"));
            return false;
        }
    };
    checks.push(ok("network", format!("{base} responds")));
    let date = response.headers.get("date").and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| jiff::fmt::rfc2822::parse(date).ok());
    checks.push(check_clock(date.map(|date| date.timestamp().as_second())));
    true
}

fn check_clock(there: Option<i64>) -> Check {
    const HINT: &str = "synchronize the clock (NTP): webhooks are rejected if it is off by more than 300 s";
    let Some(there) = there else {
        return warning("clock", "the response has no Date header", "compare the clock with another one");
    };
    let off = jiff::Timestamp::now().as_second() - there;
    let words = format!("{} s {}", off.abs(), if off < 0 { "slow" } else { "fast" });
    match off.abs() {
        0..=5 => ok("clock", "correct"),
        6..=120 => warning("clock", words, HINT),
        _ => failed("clock", words, HINT),
    }
}

/// Checks that the API key is accepted. Returns the webhook configuration if the key has access to it.
async fn check_key(options: ClientOptions, checks: &mut Vec<Check>) -> Option<WebhookConfiguration> {
    let client = match Didit::new(options) {
        Ok(client) => client,
        Err(error) => {
            checks.push(failed("key", error.to_string(), "correct the setting"));
            return None;
        }
    };
    match client.billing().retrieve_balance().await {
        Ok(balance) => {
            checks.push(ok("key accepted", "the platform accepts the API key"));
            let buy = "run `didit billing top-up --amount-in-dollars 50`";
            checks.push(match balance.balance {
                Some(balance) if balance > 0.into() => ok("credit", "credit is available"),
                Some(_) => warning("credit", "no credit left", buy),
                None => warning("credit", "the response has no balance", "check the balance in the console"),
            });
        }
        Err(error) if error.is_authentication() => {
            checks.push(failed(
                "key accepted",
                error.to_string(),
                "create a new API key in the console, or run `didit login`",
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
            checks.push(warning(
                "webhook",
                error.to_string(),
                "the API key may lack the permission to read the webhook",
            ));
            None
        }
    }
}

async fn check_webhook(
    http: &Http,
    #[cfg_attr(not(feature = "listen"), allow(unused_variables))] base: &str,
    webhook: WebhookConfiguration,
    known: Option<Secret>,
    send: bool,
    checks: &mut Vec<Check>,
) {
    #[cfg(feature = "listen")]
    if registration::leftovers(base).is_ok_and(|all| all.iter().any(|leftover| leftover.applies(&webhook))) {
        checks.push(failed(
            "webhook",
            "the URL is that of a listener that was killed",
            "run `didit webhooks listen --restore`",
        ));
    }
    let Some(url) = webhook.webhook_url else { return no_webhook(checks) };
    let version = webhook.webhook_version.map(|version| version.to_string()).unwrap_or_default();
    checks.push(match version.as_str() {
        "v3" => ok("webhook", format!("{url}, version v3")),
        _ => warning(
            "webhook",
            format!("{url}, version {version}"),
            "run `didit webhooks update --webhook-version v3`: older payloads are supported only in part",
        ),
    });
    checks.push(check_secret(webhook.secret_shared_key, known));
    if !send {
        return;
    }
    let response = http.send("POST", &url, &[("content-type", "application/json")], b"{}".to_vec()).await;
    checks.push(match response.map(|response| response.status) {
        Ok(400 | 401 | 403) => ok("webhook target", "it responds and rejects unsigned requests"),
        Ok(status @ 200..=299) => failed(
            "webhook target",
            format!("it accepts an unsigned request ({status})"),
            "verify the signature of every webhook: see the README",
        ),
        Ok(404) => {
            failed("webhook target", "not found (404)", "correct the path of the URL or the route of the application")
        }
        Ok(status) => warning(
            "webhook target",
            format!("it responds with {status} to an unsigned request"),
            "respond with 401, or with 400 to an invalid payload",
        ),
        Err(_) => failed(
            "webhook target",
            "not reachable from this machine",
            "start the application, open the firewall, or use `didit webhooks listen`",
        ),
    });
}

fn no_webhook(checks: &mut Vec<Check>) {
    checks.push(warning(
        "webhook",
        "no webhook URL is set; the application has to poll for decisions",
        "run `didit webhooks update --webhook-url URL --webhook-version v3`",
    ));
}

/// Signs and verifies a webhook with the secret, and compares the secret with the one set on this machine.
fn check_secret(secret: Option<Secret>, known: Option<Secret>) -> Check {
    const NAME: &str = "signature";
    let Some(secret) = secret.or_else(|| known.clone()) else {
        return warning(NAME, "the API key cannot read the webhook secret", "set DIDIT_WEBHOOK_SECRET");
    };
    if known.is_some_and(|known| known != secret) {
        return failed(
            NAME,
            "the secret set on this machine differs from the secret of the application",
            "copy it again to DIDIT_WEBHOOK_SECRET, or run `didit login`",
        );
    }
    let now = jiff::Timestamp::now().as_second();
    let body = json!({"webhook_type": "status.updated", "timestamp": now}).to_string();
    let verified = Signer::new(secret.expose())
        .and_then(|signer| signer.sign(body.as_bytes(), now))
        .and_then(|headers| Verifier::new([secret.expose()])?.verify_signature(body.as_bytes(), headers.iter()));
    match verified {
        Ok(_) => ok(NAME, "signing and verifying with the secret works"),
        Err(error) => failed(NAME, error.to_string(), "copy the secret again"),
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
    context.table(&["result", "check", "found"], rows, "Nothing was checked.")?;
    for check in checks {
        if let Some(hint) = check.hint {
            context.print(format!("{}: {hint}", check.name))?;
        }
    }
    Ok(())
}
