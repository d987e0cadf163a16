//! The command `didit`: every operation of the platform on the command line, generated from the declarations of the
//! library.
//!
//! Packages of other languages can include the command by calling [`run_until`].

#![forbid(unsafe_code)]

mod api;
mod arguments;
mod call;
mod commands;
mod completions;
mod context;
mod csv;
mod doctor;
mod exit;
mod export;
mod files;
mod flags;
mod http;
mod open;
mod operations;
mod output;
mod overview;
mod profiles;
mod sandbox;
mod secrets;
#[cfg(feature = "ctrl-c")]
mod signals;
mod trace;
mod waiting;
mod webhooks;

use crate::context::Context;
use crate::exit::{Failure, Outcome};
use clap::ArgMatches;
use std::ffi::OsString;
use std::future::Future;
use std::pin::Pin;

/// Returns a future that completes when the command should stop, usually because of Ctrl-C.
pub type Interrupt = fn() -> Pin<Box<dyn Future<Output = ()>>>;

/// Runs the command and returns its exit code. The first argument is the name of the program. `didit --help` lists the
/// exit codes.
#[cfg(feature = "ctrl-c")]
pub fn run<A: Into<OsString> + Clone>(arguments: impl IntoIterator<Item = A>) -> u8 {
    run_until(arguments, || Box::pin(signals::stopped()))
}

/// Like `run`, for processes with their own signal handlers.
pub fn run_until<A: Into<OsString> + Clone>(arguments: impl IntoIterator<Item = A>, interrupt: Interrupt) -> u8 {
    let matches = match commands::build().try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            // clap reports help and version as errors. A failed write is ignored: the reader has closed the pipe.
            let _ = error.print();
            return u8::try_from(error.exit_code()).unwrap_or(2);
        }
    };
    let _verbose = is_verbose(&matches).then(|| tracing::subscriber::set_default(trace::Trace::default()));
    match dispatch(&matches, interrupt) {
        Ok(()) => 0,
        Err(failure) => {
            eprintln!("{failure}");
            failure.exit as u8
        }
    }
}

/// Returns whether `--verbose` is set, which is possible before and after each subcommand.
fn is_verbose(matches: &ArgMatches) -> bool {
    matches.get_flag("verbose") || matches.subcommand().is_some_and(|(_, inner)| is_verbose(inner))
}

fn dispatch(matches: &ArgMatches, interrupt: Interrupt) -> Outcome {
    let (mut path, mut inner) = (Vec::new(), matches);
    while let Some((name, next)) = inner.subcommand() {
        path.push(name);
        inner = next;
    }
    if let Some(operation) = operations::find(&path) {
        return call::run(&Context::new(inner, interrupt)?, inner, operation);
    }
    let context = Context::new(inner, interrupt)?;
    match path[..] {
        ["login"] => profiles::login(&context, inner),
        ["logout"] => profiles::logout(&context, inner),
        ["profiles"] => profiles::list(&context, inner),
        ["sessions", "wait"] => waiting::run(&context, inner),
        ["sessions", "export"] => export::run(&context, inner),
        ["webhooks", name] => webhooks::run(&context, name, inner),
        ["api"] => api::run(&context, inner),
        ["open"] => open::run(&context, inner),
        ["doctor"] => doctor::run(&context, inner),
        ["sandbox", ..] => sandbox::run(&context, matches.subcommand().map_or(matches, |(_, matches)| matches)),
        ["completions"] => completions::completions(&commands::build(), inner),
        ["man"] => completions::man(commands::build(), inner),
        _ => Err(Failure::usage("unknown command").hint("run `didit --help` to list the commands")),
    }
}
