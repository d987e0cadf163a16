//! Arguments and environment variables that several commands share.

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

/// Returns the argument `--name VALUE`.
pub(crate) fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

/// Returns the argument `--name`, which takes no value.
pub(crate) fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

/// Parses a number of 1 or more.
pub(crate) fn positive(text: &str) -> Result<i64, String> {
    match text.parse() {
        Ok(number @ 1..) => Ok(number),
        _ => Err("it must be a whole number of 1 or more".to_owned()),
    }
}

/// Parses a duration: seconds, or numbers with units such as `90s`, `15m`, `1h30m` and `2d`.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    const WANTED: &str = "use seconds or units, for example 90, 15m, 1h30m or 2d";
    let mut total = Duration::ZERO;
    let mut rest = text.trim();
    if let Ok(seconds) = rest.parse() {
        return Ok(Duration::from_secs(seconds));
    }
    while !rest.is_empty() {
        let digits = rest.len() - rest.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
        let units = rest[digits..].find(|letter: char| letter.is_ascii_digit()).map_or(rest.len(), |end| digits + end);
        let number: u64 = rest[..digits].parse().map_err(|_| WANTED)?;
        let milliseconds = match rest[digits..units].trim() {
            "ms" => 1,
            "s" | "sec" => 1_000,
            "m" | "min" => 60_000,
            "h" => 3_600_000,
            "d" => 86_400_000,
            _ => return Err(WANTED.to_owned()),
        };
        let part = number.checked_mul(milliseconds).map(Duration::from_millis);
        total = part.and_then(|part| total.checked_add(part)).ok_or("this is too long")?;
        rest = &rest[units..];
    }
    if text.trim().is_empty() { Err(WANTED.to_owned()) } else { Ok(total) }
}

/// Parses a duration that is not zero.
pub(crate) fn positive_duration(text: &str) -> Result<Duration, String> {
    match duration(text)? {
        Duration::ZERO => Err("it must be longer than 0".to_owned()),
        duration => Ok(duration),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_units_or_are_seconds() {
        for (text, seconds) in [
            ("90", 90),
            ("0", 0),
            ("90s", 90),
            ("15m", 900),
            ("2h", 7200),
            ("1h30m", 5400),
            ("2d", 172_800),
            ("1h 5min", 3900),
        ] {
            assert_eq!(duration(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        assert_eq!(duration("1500ms"), Ok(Duration::from_millis(1500)));
        for text in ["", "h", "2 weeks", "-5", "1.5h", "2h3", "99999999999999999999s", "18446744073709551615d"] {
            assert!(duration(text).is_err(), "{text}");
        }
        assert!(positive_duration("0s").is_err());
    }
}
