//! How a command ends: one exit code for each thing a script may want to do about it.

use didit::{ApiErrorKind, DiditError};
use std::fmt;
use std::net::IpAddr;

/// The exit codes; their numbers are a promise to scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Failed = 1,
    Usage = 2,
    Authentication = 3,
    NotFound = 4,
    Credits = 5,
    RateLimited = 6,
    Network = 7,
    MaybeDone = 8,
    Platform = 9,
    Refused = 10,
    Webhook = 11,
    Doctor = 12,
    Undecided = 13,
    Interrupted = 130,
}

/// What the codes mean, as the help shows it.
pub(crate) const HELP: &str = "\
Exit codes:
    0  done
    1  failed in a way that has no code of its own (a file, the answer's shape)
    2  the command line or a parameter is wrong; nothing was sent
    3  the key, token or password is missing, wrong or lacks the right
    4  there is no such thing
    5  the account has too little credit
    6  too many calls; wait
    7  the platform could not be reached; nothing was carried out
    8  a write may have been carried out: look before repeating it
    9  the platform failed (5xx)
   10  the platform refused (400, 409 and the like)
   11  a webhook is not genuine or not fresh
   12  a check of `didit doctor` failed
   13  the session was not decided in time
  130  interrupted";

/// Why a command failed, for a person.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    text: String,
    hint: Option<String>,
}

pub(crate) type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    pub(crate) fn new(exit: Exit, text: impl Into<String>) -> Self {
        Self { exit, text: text.into(), hint: None }
    }

    pub(crate) fn usage(text: impl Into<String>) -> Self {
        Self::new(Exit::Usage, text)
    }

    pub(crate) fn file(name: impl fmt::Display, error: &std::io::Error) -> Self {
        Self::new(Exit::Failed, format!("{name}: {}", error.kind()))
    }

    pub(crate) fn listen(host: IpAddr, port: u16, error: &std::io::Error) -> Self {
        Self::new(Exit::Failed, format!("cannot listen at {host}:{port}: {}", error.kind()))
            .hint("choose another port: --port 0 takes a free one")
    }

    /// Says what to do about it.
    pub(crate) fn hint(mut self, text: impl Into<String>) -> Self {
        self.hint = Some(text.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Whoever pressed Ctrl-C knows that it is no error.
        write!(f, "{}{}", if self.exit == Exit::Interrupted { "" } else { "error: " }, self.text)?;
        match &self.hint {
            Some(hint) => write!(f, "\n  {hint}"),
            None => Ok(()),
        }
    }
}

/// What a call failed with.
pub(crate) fn call_failed(error: &DiditError) -> Failure {
    let failure = Failure::new(code(error), text(error));
    match hint(error) {
        Some(hint) => failure.hint(hint),
        None => failure,
    }
}

/// The words of the error, with the name of a flag where the library names a parameter.
fn text(error: &DiditError) -> String {
    match error {
        DiditError::Invalid { field, reason } if field == "params" => reason.clone(),
        DiditError::Invalid { field, reason } => {
            format!("--{} {}", field.replace(['_', '.'], "-"), as_flags(reason))
        }
        DiditError::Api { error } => {
            let mut text = error.to_string();
            // Where the platform has no other words, those about the fields are there already.
            let others = if error.detail.is_some() { &error.errors[..] } else { &[] };
            for error in others {
                text.push_str("\n  ");
                text.push_str(&error.to_string());
            }
            text
        }
        other => other.to_string(),
    }
}

/// Names of parameters in back quotes become those of their flags.
fn as_flags(text: &str) -> String {
    let parts = text.split('`').enumerate().map(|(at, part)| {
        let name = part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        match at % 2 {
            0 => part.to_owned(),
            _ if name => format!("--{}", part.replace('_', "-")),
            _ => format!("`{part}`"),
        }
    });
    parts.collect()
}

fn code(error: &DiditError) -> Exit {
    if error.may_have_been_carried_out() {
        return Exit::MaybeDone;
    }
    match error {
        DiditError::Api { error } => match error.kind {
            ApiErrorKind::Authentication | ApiErrorKind::Credentials | ApiErrorKind::Permission => Exit::Authentication,
            ApiErrorKind::NotFound => Exit::NotFound,
            ApiErrorKind::InsufficientCredits | ApiErrorKind::TopUpRequired => Exit::Credits,
            ApiErrorKind::RateLimit => Exit::RateLimited,
            ApiErrorKind::Server => Exit::Platform,
            _ => Exit::Refused,
        },
        DiditError::Connection { .. } | DiditError::Timeout { .. } => Exit::Network,
        // The only settings a command can lack are its credentials; addresses are checked when they are given.
        DiditError::Configuration { reason } if reason.contains("needs an") => Exit::Authentication,
        DiditError::Invalid { .. } | DiditError::Configuration { .. } => Exit::Usage,
        DiditError::Cancelled { .. } => Exit::Interrupted,
        _ => Exit::Failed,
    }
}

fn hint(error: &DiditError) -> Option<String> {
    if let DiditError::Configuration { reason } = error
        && reason.contains("access token")
    {
        let hint = "run `didit account login EMAIL --save`, set DIDIT_ACCESS_TOKEN, or pass --access-token-file FILE";
        return Some(hint.to_owned());
    }
    Some(match code(error) {
        Exit::Authentication => "set DIDIT_API_KEY, pass --api-key-file FILE, or run `didit login`".to_owned(),
        Exit::Credits => "see `didit billing balance` and `didit billing top-up --amount-in-dollars 50`".to_owned(),
        Exit::NotFound => "check the identifier, and that the key belongs to the same application".to_owned(),
        Exit::RateLimited => match error.retry_after() {
            Some(wait) => format!("try again in {} s", wait.as_secs().max(1)),
            None => "try again in a minute".to_owned(),
        },
        Exit::Network => "check the address (--base-url) and the network; `didit doctor` looks further".to_owned(),
        Exit::Platform => "try again later; `didit doctor` looks further".to_owned(),
        Exit::MaybeDone => "list or read it before you repeat the command".to_owned(),
        _ => return None,
    })
}
