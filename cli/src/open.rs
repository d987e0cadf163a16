//! `didit open`: opens the console, the dashboard of a sandbox or a session in the browser.

use crate::arguments::{environment, switch};
use crate::context::Context;
use crate::exit::{Exit, Failure, Outcome, call_failed};
use crate::profiles;
use crate::sandbox::is_platform;
use clap::{Arg, ArgMatches, Command};
use didit::operation::Auth;
use std::process::Stdio;

/// Console of the platform.
const CONSOLE: &str = "https://business.didit.me";

pub(crate) fn command() -> Command {
    let command = Command::new("open")
        .about("Opens the console, the dashboard of a sandbox or a session in the browser")
        .long_about(
            "Opens the Business Console, or the dashboard if the base URL is that of a sandbox. With a session ID, opens \
             the page on which the user verifies. Uses the program in BROWSER, or that of the operating system.",
        )
        .arg(Arg::new("session-id").value_name("SESSION_ID").help("Session ID (UUID)"))
        .arg(switch("print", "Prints the URL instead of opening it"));
    profiles::add_flags(command).after_help("Examples:\n  didit open\n  didit open SESSION_ID")
}

pub(crate) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let base = profiles::base_url(matches)?;
    let url = match matches.get_one::<String>("session-id") {
        Some(id) => {
            let client = profiles::client(context, matches, Auth::Key)?;
            let decision = context.block_on(async {
                client.sessions().retrieve_decision(id).await.map_err(|error| call_failed(&error))
            })?;
            decision.session_url.ok_or_else(|| {
                Failure::new(Exit::NotFound, "the session has no URL").hint("a finished session cannot be opened again")
            })?
        }
        None if is_platform(&base) => CONSOLE.to_owned(),
        None => format!("{base}/dashboard"),
    };
    if matches.get_flag("print") {
        return context.print(url);
    }
    if open(&url) {
        return Ok(());
    }
    Err(Failure::new(Exit::Failed, "no browser could be started").hint("add --print to print the URL"))
}

fn open(url: &str) -> bool {
    let start = |program: &str, arguments: &[&str]| {
        let mut command = std::process::Command::new(program);
        let child = command.args(arguments).arg(url).stdin(Stdio::null()).spawn();
        child.and_then(|mut child| child.wait()).is_ok_and(|status| status.success())
    };
    if let Some(browser) = environment("BROWSER") {
        return start(&browser, &[]);
    }
    if cfg!(target_os = "macos") {
        start("open", &[])
    } else if cfg!(windows) {
        // `start` would interpret characters of the URL.
        start("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        start("xdg-open", &[])
    }
}
