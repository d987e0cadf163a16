//! Arguments and environment variables that many commands have.

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use std::net::{IpAddr, Ipv4Addr};

/// `--name VALUE`.
pub(crate) fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

/// `--name`, which takes no value.
pub(crate) fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

/// An environment variable; none if it is empty.
pub(crate) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The session that a command is about.
pub(crate) fn session_id() -> Arg {
    Arg::new("session-id").value_name("SESSION_ID").required(true).help("Identifier (UUID)")
}

/// `--host` and `--port`, for commands that listen.
pub(crate) fn listening(port: &'static str) -> [Arg; 2] {
    [
        option("port", "PORT", "The port to listen at; 0 for a free one")
            .default_value(port)
            .value_parser(value_parser!(u16)),
        option("host", "ADDRESS", "The address to listen at")
            .default_value("127.0.0.1")
            .value_parser(value_parser!(IpAddr)),
    ]
}

/// The values of [`listening`].
pub(crate) fn host_and_port(matches: &ArgMatches) -> (IpAddr, u16) {
    let host = matches.get_one::<IpAddr>("host").copied().unwrap_or(Ipv4Addr::LOCALHOST.into());
    (host, matches.get_one::<u16>("port").copied().unwrap_or_default())
}
