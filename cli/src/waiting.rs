//! `didit sessions wait`: waits for the decision of a session.

use crate::arguments::{duration, option, positive_duration, session_id};
use crate::context::Context;
use crate::exit::{Exit, Failure, Outcome, call_failed};
use crate::{output, profiles};
use clap::{ArgMatches, Command};
use didit::operation::Auth;
use didit::{DiditError, WaitOptions, WaitedFor};
use std::time::Duration;

pub(crate) fn command() -> Command {
    let command = Command::new("wait")
        .about("Waits until a session is decided and prints its decision")
        .long_about(
            "Waits until a session is approved, declined, in review, abandoned or expired, and prints its decision. \
             Exits with code 13 if that does not happen before the deadline. If your application can receive webhooks, \
             use them instead: they are faster and need no polling.",
        )
        .arg(session_id())
        .arg(
            option("for", "DURATION", "Maximum time to wait, for example 300 (seconds) or 2h")
                .default_value("15m")
                .value_parser(duration),
        )
        .arg(
            option("every", "DURATION", "First polling interval; it increases to 15 seconds")
                .default_value("2s")
                .value_parser(positive_duration),
        )
        .arg(option("field", "PATH", "Prints only this value of the decision, for example status"));
    profiles::add_flags(command).after_help("Examples:\n  didit sessions wait SESSION_ID --for 2h --field status")
}

pub(crate) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let client = profiles::client(context, matches, Auth::Key)?;
    let id = matches.get_one::<String>("session-id").map_or("", String::as_str);
    let time = |name: &str| matches.get_one::<Duration>(name).copied().unwrap_or_default();
    let options = WaitOptions::builder().deadline(time("for")).first_interval(time("every")).build();
    let decision = context.block_on(async {
        let _progress = context.progress(None, "waiting for the decision");
        client.sessions().wait_for_decision(id, options).await.map_err(|error| match error {
            DiditError::Timeout { waited_for: WaitedFor::Decision, seconds, .. } => {
                Failure::new(Exit::Undecided, format!("the session is not decided after {seconds} s"))
                    .hint("wait again, or check the session with `didit sessions get`")
            }
            error => call_failed(&error),
        })
    })?;
    match matches.get_one::<String>("field") {
        Some(path) => output::one(context, &decision, path, false),
        None => output::response(context, &decision, false),
    }
}
