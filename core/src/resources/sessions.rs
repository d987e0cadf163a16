use crate::models::{CreateSession, Decision, Session};
use crate::schema::prelude::*;

/// Verification sessions.
#[resource]
pub trait Sessions {
    /// Creates a session.
    #[post("/v3/session/", limit = "session-create")]
    async fn create(&self, params: CreateSession) -> Result<Session>;
    /// Reads every result of a session.
    #[get("/v3/session/{session_id}/decision/")]
    async fn retrieve_decision(&self, session_id: &str) -> Result<Decision>;
}
