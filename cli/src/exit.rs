//! Exit codes and error messages. Errors that a script handles differently have different codes.

use crate::flags::kebab;
use didit::{ApiErrorKind, DiditError};
use std::fmt;
use std::io;
use std::net::IpAddr;

/// Exit codes. Scripts depend on the numbers: they must not change.
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

/// Exit codes as `didit --help` shows them.
pub(crate) const HELP: &str = "\
Exit codes:
    0  success
    1  other error, for example a file error or an invalid response
    2  invalid command line or parameter; no request was sent
    3  missing or invalid credentials, or missing permission
    4  not found
    5  insufficient credits
    6  rate limit exceeded
    7  the platform could not be reached; no request was executed
    8  a write may have been executed: check before retrying
    9  server error (5xx)
   10  request rejected (400, 409 and similar)
   11  invalid or expired webhook
   12  a check of `didit doctor` failed
   13  the session was not decided before the deadline
  130  interrupted";

/// Error of a command: exit code, message and hint.
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

    pub(crate) fn interrupted() -> Self {
        Self::new(Exit::Interrupted, "interrupted")
    }

    pub(crate) fn file(name: impl fmt::Display, error: &io::Error) -> Self {
        Self::new(Exit::Failed, format!("{name}: {}", reason(error)))
    }

    pub(crate) fn listen(host: IpAddr, port: u16, error: &io::Error) -> Self {
        Self::new(Exit::Failed, format!("cannot listen on {host}:{port}: {}", error.kind()))
            .hint("choose another port; --port 0 selects a free one")
    }

    /// Returns the message without the hint.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Adds the value that was wrong.
    pub(crate) fn got(mut self, value: &str) -> Self {
        if !self.text.contains("got ") {
            self.text = format!("{}, got {value}", self.text);
        }
        self
    }

    /// Adds a hint on how to fix the error.
    pub(crate) fn hint(mut self, text: impl Into<String>) -> Self {
        self.hint = Some(text.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Ctrl-C is not an error.
        write!(f, "{}{}", if self.exit == Exit::Interrupted { "" } else { "error: " }, self.text)?;
        match &self.hint {
            Some(hint) => write!(f, "\n  {hint}"),
            None => Ok(()),
        }
    }
}

/// Returns what failed, without names and values.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or directory".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "this is a directory".to_owned(),
        io::ErrorKind::InvalidData => "the file is not UTF-8 text".to_owned(),
        io::ErrorKind::StorageFull => "the disk is full".to_owned(),
        kind => kind.to_string(),
    }
}

/// Converts the error of a call.
pub(crate) fn call_failed(error: &DiditError) -> Failure {
    let failure = Failure::new(code(error), text(error));
    match hint(error) {
        Some(hint) => failure.hint(hint),
        None => failure,
    }
}

/// Returns the message of the error, with flags in place of parameter names.
fn text(error: &DiditError) -> String {
    match error {
        DiditError::Invalid { field, reason, .. } if field == "params" => format!("the parameters {reason}"),
        DiditError::Invalid { field, reason, .. } => {
            format!("--{} {}", field.replace(['_', '.'], "-"), as_flags(reason))
        }
        DiditError::Api { error } => {
            let mut text = error.to_string();
            // Without a detail the message already contains the field errors.
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

/// Replaces parameter names in backquotes by flags.
pub(crate) fn as_flags(text: &str) -> String {
    let parts = text.split('`').enumerate().map(|(at, part)| {
        let name = part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        match at % 2 {
            0 => part.to_owned(),
            _ if name => format!("--{}", kebab(part)),
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
        // Otherwise credentials are the only settings that can be missing.
        DiditError::Configuration { reason, .. } if reason.contains("needs an") && !lacks_identifier(error) => {
            Exit::Authentication
        }
        DiditError::Invalid { .. } | DiditError::Configuration { .. } => Exit::Usage,
        DiditError::Cancelled { .. } => Exit::Interrupted,
        _ => Exit::Failed,
    }
}

/// Returns whether the organization or the application of a URL is not set.
fn lacks_identifier(error: &DiditError) -> bool {
    matches!(error, DiditError::Configuration { reason, .. } if reason.contains(" ID in its URL"))
}

fn hint(error: &DiditError) -> Option<String> {
    if let DiditError::Configuration { reason, .. } = error
        && reason.contains("access token")
    {
        let hint = "run `didit account login EMAIL --save`, set DIDIT_ACCESS_TOKEN, or pass --access-token-file FILE";
        return Some(hint.to_owned());
    }
    // The error names the setting.
    if lacks_identifier(error) {
        return None;
    }
    Some(match code(error) {
        Exit::Authentication => "set DIDIT_API_KEY, pass --api-key-file FILE, or run `didit login`".to_owned(),
        Exit::Credits => {
            "check `didit billing balance`, or run `didit billing top-up --amount-in-dollars 50`".to_owned()
        }
        Exit::NotFound => "check the ID, and that the API key belongs to the same application".to_owned(),
        Exit::RateLimited => match error.retry_after() {
            Some(wait) => format!("try again in {} s", wait.as_secs().max(1)),
            None => "try again in a minute".to_owned(),
        },
        Exit::Network => "check the URL (--base-url) and the network, or run `didit doctor`".to_owned(),
        Exit::Platform => "try again later, or run `didit doctor`".to_owned(),
        Exit::MaybeDone => "check whether it was executed before you repeat the command".to_owned(),
        _ => return None,
    })
}
