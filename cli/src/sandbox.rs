//! `didit sandbox`: the platform on this machine, and its controls.

use crate::arguments::{host_and_port, listening, option, session_id, switch};
use crate::context::Context;
use crate::exit::{Exit, Failure, Outcome};
use crate::http::Http;
use crate::profiles;
use clap::{Arg, ArgMatches, Command, value_parser};
use didit_sandbox::{Behaviour, Sandbox};
use serde_json::{Value, json};

pub(crate) fn command() -> Command {
    let control = |name: &'static str, about: &'static str| profiles::add_flags(Command::new(name).about(about));
    let complete = control("complete", "The user of a session goes through it").arg(session_id()).arg(
        option("scenario", "NAME",
            "How it ends, such as approve, decline_document_expired or review_aml_possible_match; approved unless the session says otherwise",
        ),
    );
    let advance = control("advance", "Moves the sandbox's clock; what falls due happens")
        .arg(Arg::new("seconds").value_name("SECONDS").required(true).value_parser(value_parser!(u64)));
    Command::new("sandbox")
        .about("Starts the platform on this machine, for trying things out; or plays its users")
        .long_about(
            "Starts an emulator of the platform on this machine and prints its addresses and keys, as variables for \
             another terminal. Nothing leaves the machine and nobody is verified. The subcommands act on a sandbox \
             that runs, at DIDIT_BASE_URL or --base-url.",
        )
        .args(listening("8765"))
        .arg(switch("allow-remote", "Allows an address other than loopback: whoever reaches it can do everything"))
        .arg(switch("rate-limits", "Keeps the platform's rate limits"))
        .args_conflicts_with_subcommands(true)
        .subcommands([
            complete,
            control("start-session", "The user opens the link of a session").arg(session_id()),
            control("abandon", "The user goes away from a session").arg(session_id()),
            control("expire", "The time of a session is over").arg(session_id()),
            control("mail", "Prints the code that was mailed to an address")
                .arg(Arg::new("email").value_name("EMAIL").required(true)),
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
                let answer = controls.get(&["mail".to_owned(), text("email")]).await?;
                return context.print(answer["code"].as_str().unwrap_or_default());
            }
            _ => {
                let seconds = matches.get_one::<u64>("seconds");
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
        return Err(Failure::usage(format!("{host} is no loopback address"))
            .hint("pass --allow-remote if everybody there may use it"));
    }
    let behaviour = Behaviour { rate_limits: matches.get_flag("rate-limits"), ..Behaviour::default() };
    context.block_on(async {
        let sandbox = Sandbox::builder().host(host).port(port).behaviour(behaviour).start().await.map_err(|error| Failure::listen(host, port, &error))?;
        if context.json {
            context.print(json!({
                "base_url": sandbox.base_url(), "account_base_url": sandbox.account_base_url(),
                "api_key": sandbox.api_key(), "workflow_id": sandbox.workflow_id(),
                "webhook_secret": sandbox.webhook_secret(),
            }))?;
        } else {
            context.note("The sandbox runs until Ctrl-C. In another terminal:");
            context.print(format!(
                "export DIDIT_BASE_URL={}\nexport DIDIT_ACCOUNT_BASE_URL={}\nexport DIDIT_API_KEY={}\nexport DIDIT_WEBHOOK_SECRET={}",
                sandbox.base_url(), sandbox.account_base_url(), sandbox.api_key(), sandbox.webhook_secret(),
            ))?;
            context.note(&format!("A workflow to begin with: {}\nA page to look at: {}/dashboard", sandbox.workflow_id(), sandbox.base_url()));
        }
        std::future::pending().await
    })
}

/// The controls of a sandbox that runs somewhere on this machine.
pub(crate) struct Controls {
    base: String,
    http: Http,
}

impl Controls {
    pub(crate) fn new(matches: &ArgMatches) -> Outcome<Self> {
        let base = profiles::options(matches)?.base_url.unwrap_or_else(|| didit::DEFAULT_BASE_URL.to_owned());
        if base.contains("didit.me") {
            return Err(Failure::usage("this works on a sandbox only, and the address is the platform's")
                .hint("start one with `didit sandbox` and set DIDIT_BASE_URL, or pass --base-url"));
        }
        Ok(Self { base: base.trim_end_matches('/').to_owned(), http: Http::new()? })
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
            .map_err(|_| Failure::usage(format!("--base-url is no address: {}", self.base)))?;
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        let body = body.map(|body| body.to_string().into_bytes()).unwrap_or_default();
        let answer = self.http.send(method, url.as_str(), &[("content-type", "application/json")], body).await?;
        let value: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        match answer.status {
            200 => Ok(value),
            404 => Err(Failure::new(Exit::NotFound, "the sandbox knows nothing of it")
                .hint("check the identifier, and that a sandbox listens there")),
            _ => Err(Failure::new(
                Exit::Refused,
                format!("the sandbox refused: {}", value["detail"].as_str().unwrap_or("no reason given")),
            )),
        }
    }
}
