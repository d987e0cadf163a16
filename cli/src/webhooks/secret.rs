//! Flags and sources of the webhook secret.

use crate::context::Context;
use crate::exit::Outcome;
use crate::{profiles, secrets};
use clap::{ArgMatches, Command};

/// Adds the flags of the webhook secret and of the profile.
pub(crate) fn add_flags(command: Command) -> Command {
    let help = "Secret that signs the webhooks.";
    profiles::add_flags(secrets::add_flags(command, "webhook-secret", "webhook-secret", help, "the profile"))
}

/// Returns the secret from its flags, the environment or the profile; otherwise prompts for it.
pub(crate) fn find(context: &Context, matches: &ArgMatches) -> Outcome<String> {
    if let Some(secret) = secrets::from_flag(context, matches, "webhook-secret", "webhook-secret", false)? {
        return Ok(secret);
    }
    match profiles::options(matches)?.webhook_secret {
        Some(secret) => Ok(secret.expose().to_owned()),
        None => secrets::ask(context, "webhook-secret"),
    }
}
