//! `didit sandbox`: starts an emulator of the platform on this machine and controls it.

use crate::arguments::{host_and_port, listening, option, positive_duration, session_id, switch};
use crate::context::Context;
use crate::exit::{Exit, Failure, Outcome};
use crate::http::Http;
use crate::profiles;
use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgMatches, Command};
use didit::binding::unquote_large_integers;
use didit_sandbox::{Behaviour, Compat, Sandbox, Scenario};
use serde_json::{Value, json};
use std::time::Duration;

pub(crate) fn command() -> Command {
    let control = |name: &'static str, about: &'static str| profiles::add_flags(Command::new(name).about(about));
    let complete = control("complete", "Completes a session as its user").arg(session_id()).arg(
        option("scenario", "NAME", "Outcome; default: approve, unless the session selects another one").value_parser(
            Scenario::all().map(|one| PossibleValue::new(one.slug()).help(one.description())).collect::<Vec<_>>(),
        ),
    );
    let advance = control("advance", "Advances the clock of the sandbox and runs what is due").arg(
        Arg::new("seconds")
            .value_name("DURATION")
            .required(true)
            .help("Seconds, or for example 15m, 2h or 7d")
            .value_parser(positive_duration),
    );
    Command::new("sandbox")
        .about("Starts an emulator of the platform on this machine, or simulates its users")
        .long_about(
            "Starts an emulator of the platform on this machine and prints its URLs and keys as environment variables \
             for another terminal. It sends no data to the platform and verifies no real person. The subcommands \
             control a running sandbox at DIDIT_BASE_URL or --base-url.",
        )
        .args(listening("8765"))
        .arg(switch(
            "allow-remote",
            "Allows an address other than loopback. Everyone who can reach it has full control",
        ))
        .arg(switch("rate-limits", "Enforces the rate limits of the platform"))
        .arg(
            option(
                "compat",
                "PRESET",
                "Preset of settings, for code that was written for one description of the platform",
            )
            .value_parser(PossibleValuesParser::new(Compat::ALL.map(Compat::name))),
        )
        .args_conflicts_with_subcommands(true)
        .subcommands([
            complete,
            control("start-session", "Opens the URL of a session as its user").arg(session_id()),
            control("abandon", "Abandons a session as its user").arg(session_id()),
            control("expire", "Expires a session").arg(session_id()),
            control("mail", "Prints the verification code sent to an e-mail address or a phone number").arg(
                Arg::new("email").value_name("EMAIL").required(true).help("E-mail address, or phone number (E.164)"),
            ),
            advance,
        ])
        .after_help(
            "Examples:\n  didit sandbox\n  didit sandbox complete SESSION_ID --scenario decline_document_expired",
        )
}

pub(crate) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let Some((name, matches)) = matches.subcommand() else { return serve(context, matches) };
    let controls = Controls::new(matches)?;
    let text = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    let session = |verb: &str| ["sessions".to_owned(), text("session-id"), verb.to_owned()];
    context.block_on(async {
        match name {
            "complete" => {
                let body = json!({"scenario": matches.get_one::<String>("scenario")});
                controls.post(&session("complete"), &body).await?;
            }
            "start-session" => drop(controls.post(&session("start"), &json!({})).await?),
            "abandon" | "expire" => drop(controls.post(&session(name), &json!({})).await?),
            "mail" => {
                let response = controls.get(&["mail".to_owned(), text("email")]).await?;
                return context.print(response["code"].as_str().unwrap_or_default());
            }
            _ => {
                let seconds = matches.get_one::<Duration>("seconds").map(Duration::as_secs);
                controls.post(&["clock".to_owned()], &json!({"advance_seconds": seconds})).await?;
            }
        }
        context.note("Done.");
        Ok(())
    })
}

fn serve(context: &Context, matches: &ArgMatches) -> Outcome {
    let (host, port) = host_and_port(matches);
    if !host.is_loopback() && !matches.get_flag("allow-remote") {
        return Err(Failure::usage(format!("{host} is not a loopback address"))
            .hint("pass --allow-remote if everyone on that network may control the sandbox"));
    }
    let preset: Option<Compat> = matches.get_one::<String>("compat").and_then(|name| name.parse().ok());
    let mut behaviour = preset.map_or_else(Behaviour::default, Behaviour::compat);
    behaviour.rate_limits = matches.get_flag("rate-limits");
    context.block_on(async {
        let sandbox = Sandbox::builder().host(host).port(port).behaviour(behaviour).start().await.map_err(|error| Failure::listen(host, port, &error))?;
        let (organization_id, application_id) = sandbox.application();
        if context.json {
            context.print(json!({
                "base_url": sandbox.base_url(), "account_base_url": sandbox.account_base_url(),
                "api_key": sandbox.api_key(), "workflow_id": sandbox.workflow_id(),
                "webhook_secret": sandbox.webhook_secret(),
                "organization_id": organization_id, "application_id": application_id,
            }))?;
        } else {
            context.note("The sandbox runs until Ctrl-C. Run this in another terminal:");
            context.print(format!(
                "export DIDIT_BASE_URL={}\nexport DIDIT_ACCOUNT_BASE_URL={}\nexport DIDIT_API_KEY={}\nexport DIDIT_WEBHOOK_SECRET={}\n\
                 export DIDIT_ORGANIZATION_ID={organization_id}\nexport DIDIT_APPLICATION_ID={application_id}",
                sandbox.base_url(), sandbox.account_base_url(), sandbox.api_key(), sandbox.webhook_secret(),
            ))?;
            context.note(&format!("Workflow: {}\nDashboard: {}/dashboard", sandbox.workflow_id(), sandbox.base_url()));
        }
        std::future::pending().await
    })
}

/// Returns whether a base URL is that of the platform and not of a sandbox.
pub(crate) fn is_platform(base: &str) -> bool {
    base.contains("didit.me")
}

/// Controls of a running sandbox.
pub(crate) struct Controls {
    base: String,
    http: Http,
}

impl Controls {
    pub(crate) fn new(matches: &ArgMatches) -> Outcome<Self> {
        let base = profiles::base_url(matches)?;
        if is_platform(&base) {
            return Err(Failure::usage("this command needs a sandbox, but the base URL is that of the platform")
                .hint("start one with `didit sandbox` and set DIDIT_BASE_URL, or pass --base-url"));
        }
        Ok(Self { base, http: Http::new()? })
    }

    /// Returns by how many seconds the clock of the sandbox is ahead. Returns `None` if there is no sandbox.
    pub(crate) async fn ahead(&self) -> Option<u64> {
        self.get(&["clock".to_owned()]).await.ok()?["ahead_seconds"].as_u64()
    }

    pub(crate) async fn get(&self, path: &[String]) -> Outcome<Value> {
        self.call("GET", path, None).await
    }

    pub(crate) async fn post(&self, path: &[String], body: &Value) -> Outcome<Value> {
        self.call("POST", path, Some(body)).await
    }

    async fn call(&self, method: &str, path: &[String], body: Option<&Value>) -> Outcome<Value> {
        let mut url: reqwest::Url = format!("{}/_sandbox/", self.base)
            .parse()
            .map_err(|_| Failure::usage(format!("--base-url is not a valid URL: {}", self.base)))?;
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        let body = body.map(|body| unquote_large_integers(body.to_string().into_bytes())).unwrap_or_default();
        let response = self.http.send(method, url.as_str(), &[("content-type", "application/json")], body).await?;
        let value: Value = serde_json::from_slice(&response.body).unwrap_or_default();
        let (exit, text) = match (response.status, value["detail"].as_str()) {
            (200, _) => return Ok(value),
            // Anything else than a sandbox responds without a reason.
            (404, reason) => (Exit::NotFound, reason.unwrap_or("not found in the sandbox").to_owned()),
            (_, reason) => {
                (Exit::Refused, format!("the sandbox rejected the request: {}", reason.unwrap_or("no reason given")))
            }
        };
        let failure = Failure::new(exit, text);
        Err(match exit {
            Exit::NotFound => failure.hint("check the ID, and that a sandbox runs at the base URL"),
            _ => failure,
        })
    }
}
