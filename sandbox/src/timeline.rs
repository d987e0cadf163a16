//! The timeline of a session, which the dashboard shows.

use crate::scenario::Scenario;

/// An entry of the timeline.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Time by the clock of the sandbox, in Unix milliseconds.
    pub at: i64,
    pub event: Event,
    /// Status afterwards.
    pub status: String,
}

#[derive(Clone, Debug)]
pub(crate) enum Event {
    Created,
    /// The unfinished session of the same user and workflow was returned again.
    Returned,
    Opened,
    AwaitingUser,
    Completed(Scenario),
    Abandoned,
    Expired,
    ApprovalExpired,
    Decided(Option<String>),
    Noted(Option<String>),
    Shared,
    Imported,
}

impl Event {
    /// Returns the name of the event in responses.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Created => "CREATED",
            Self::Returned => "RETURNED",
            Self::Opened => "OPENED",
            Self::AwaitingUser => "AWAITING_USER",
            Self::Completed(_) => "COMPLETED",
            Self::Abandoned => "ABANDONED",
            Self::Expired => "EXPIRED",
            Self::ApprovalExpired => "APPROVAL_EXPIRED",
            Self::Decided(_) => "STATUS_UPDATED",
            Self::Noted(_) => "COMMENT",
            Self::Shared => "SHARED",
            Self::Imported => "IMPORTED",
        }
    }

    /// Returns a description.
    pub(crate) fn description(&self) -> String {
        match self {
            Self::Created => "Created".to_owned(),
            Self::Returned => "Requested again: the same session was returned".to_owned(),
            Self::Opened => "The user opened the link".to_owned(),
            Self::AwaitingUser => "The user has to come back later".to_owned(),
            Self::Completed(scenario) => format!("The user completed the session: {}", scenario.title()),
            Self::Abandoned => "The user left".to_owned(),
            Self::Expired => "The session expired".to_owned(),
            Self::ApprovalExpired => "The approval expired".to_owned(),
            Self::Decided(comment) => with_comment("Manual decision", comment.as_deref()),
            Self::Noted(comment) => with_comment("Note", comment.as_deref()),
            Self::Shared => "Shared".to_owned(),
            Self::Imported => "Imported from another application".to_owned(),
        }
    }
}

fn with_comment(what: &str, comment: Option<&str>) -> String {
    match comment.filter(|comment| !comment.is_empty()) {
        Some(comment) => format!("{what}: {comment}"),
        None => what.to_owned(),
    }
}
