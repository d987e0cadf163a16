//! `didit webhooks`: verifies saved requests, signs fixtures, receives webhooks during development and triggers events
//! of a sandbox.

#[cfg(feature = "listen")]
mod listen;
#[cfg(feature = "listen")]
mod log;
#[cfg(feature = "listen")]
pub(crate) mod registration;
mod request;
mod secret;
mod trigger;
mod verify;

use crate::context::Context;
#[cfg(not(feature = "listen"))]
use crate::exit::Failure;
use crate::exit::Outcome;
use clap::{ArgMatches, Command};

pub(crate) fn commands() -> Vec<Command> {
    let commands = verify::commands().into_iter().chain([trigger::command()]);
    #[cfg(feature = "listen")]
    let commands = commands.chain(listen::commands());
    commands.collect()
}

pub(crate) fn run(context: &Context, name: &str, matches: &ArgMatches) -> Outcome {
    match name {
        "verify" => verify::verify(context, matches),
        "sign" => verify::sign(context, matches),
        "trigger" => trigger::run(context, matches),
        #[cfg(feature = "listen")]
        other => listen::run(context, other, matches),
        #[cfg(not(feature = "listen"))]
        _ => Err(Failure::usage("this build does not include the listener")),
    }
}
