//! The life line of a session: what happened to it, and when. Shown to people on the dashboard.

use crate::scenario::Scenario;

/// One thing that happened.
#[derive(Clone, Debug)]
pub(crate) struct Moment {
    /// In milliseconds of the sandbox's clock.
    pub at: i64,
    pub what: What,
    /// Where the session stood afterwards.
    pub status: String,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    Created,
    /// The same user began the same workflow again, and got the same session.
    AskedForAgain,
    Opened,
    Waits,
    Completed(Scenario),
    Left,
    TimeOver,
    ApprovalOver,
    Decided(Option<String>),
    Noted(Option<String>),
    Shared,
    Imported,
}

impl What {
    /// In words, for people.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Created => "Created".to_owned(),
            Self::AskedForAgain => "Asked for again: the same session was given".to_owned(),
            Self::Opened => "The user opened the link".to_owned(),
            Self::Waits => "The user has to come back later".to_owned(),
            Self::Completed(scenario) => format!("The user finished: {}", scenario.title()),
            Self::Left => "The user left".to_owned(),
            Self::TimeOver => "The time for the user was over".to_owned(),
            Self::ApprovalOver => "The approval became too old".to_owned(),
            Self::Decided(comment) => with_comment("Decided by hand", comment.as_deref()),
            Self::Noted(comment) => with_comment("A note was left", comment.as_deref()),
            Self::Shared => "Offered to a partner".to_owned(),
            Self::Imported => "Taken over from a partner".to_owned(),
        }
    }
}

fn with_comment(what: &str, comment: Option<&str>) -> String {
    match comment.filter(|comment| !comment.is_empty()) {
        Some(comment) => format!("{what}: {comment}"),
        None => what.to_owned(),
    }
}
