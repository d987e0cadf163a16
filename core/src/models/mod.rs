//! slice
use crate::schema::prelude::*;
/// What to verify, and for whom.
#[params]
pub struct CreateSession {
    /// Workflow to run (UUID).
    pub workflow_id: String,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// x
    pub url: Patch<String>,
}
/// A session.
#[model]
pub struct Session {
    /// Identifier
    #[show]
    pub session_id: String,
    /// url
    #[alias("link")]
    pub url: Option<String>,
    /// status
    pub status: SessionStatus,
    /// when
    pub created_at: Option<DateTime>,
    /// names
    pub features: Option<NameList>,
    /// n
    pub total: Option<Decimal>,
    /// nested
    pub others: Option<Vec<Session2>>,
}
/// A session.
#[model]
pub struct Session2 {
    /// Identifier
    pub session_id: String,
}
/// A decision.
#[model]
pub struct Decision {
    /// Identifier
    pub session_id: String,
}
/// Where a session stands.
#[open_enum]
pub enum SessionStatus {
    /// a
    #[wire("Not Started")]
    NotStarted,
    /// b
    #[wire("Approved")]
    Approved,
}
page! {
    /// One page.
    SessionPage of Session under "sessions"
}
