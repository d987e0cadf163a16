//! The secret that webhooks are signed with: its flags, and where it comes from.

use crate::exit::Outcome;
use crate::{profiles, secrets};
use clap::{ArgMatches, Command};

/// The flags of the secret that webhooks are signed with, and of the profile it may be in.
pub(crate) fn add_flags(command: Command) -> Command {
    let help = "The secret that webhooks are signed with.";
    profiles::add_flags(secrets::add_flags(command, "webhook-secret", "webhook-secret", help))
}

/// The secret: from its flags, the environment or the profile; asked for where there is none.
pub(crate) fn find(matches: &ArgMatches) -> Outcome<String> {
    if let Some(secret) = secrets::from_flag(matches, "webhook-secret", "webhook-secret", false)? {
        return Ok(secret);
    }
    match profiles::options(matches)?.webhook_secret {
        Some(secret) => Ok(secret.expose().to_owned()),
        None => secrets::ask("webhook-secret"),
    }
}
