//! Arguments and environment variables that several commands share.

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use std::net::{IpAddr, Ipv4Addr};

/// Returns the argument `--name VALUE`.
pub(crate) fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

/// Returns the argument `--name`, which takes no value.
pub(crate) fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

/// Returns the value of an environment variable, or `None` if it is unset or empty.
pub(crate) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Returns the required argument `SESSION_ID`.
pub(crate) fn session_id() -> Arg {
    Arg::new("session-id").value_name("SESSION_ID").required(true).help("Session ID (UUID)")
}

/// Returns `--port` and `--host`, for commands that listen.
pub(crate) fn listening(port: &'static str) -> [Arg; 2] {
    [
        option("port", "PORT", "Port to listen on; 0 selects a free port")
            .default_value(port)
            .value_parser(value_parser!(u16)),
        option("host", "ADDRESS", "IP address to listen on")
            .default_value("127.0.0.1")
            .value_parser(value_parser!(IpAddr)),
    ]
}

/// Returns the values of the arguments of [`listening`].
pub(crate) fn host_and_port(matches: &ArgMatches) -> (IpAddr, u16) {
    let host = matches.get_one::<IpAddr>("host").copied().unwrap_or(Ipv4Addr::LOCALHOST.into());
    (host, matches.get_one::<u16>("port").copied().unwrap_or_default())
}
