use crate::models::{
    BatchDeleteSessions, CreateSession, Decision, DeleteSession, DeletedSession, DeletedSessions, ImportSharedSession,
    ListSessions, Session, SessionPage, ShareSession, SharedSession, UpdateSessionStatus, UpdatedSession,
};
use crate::schema::prelude::*;

/// Verification sessions: creating them, reading decisions, reviewing, sharing, deleting.
#[resource]
pub trait Sessions {
    /// Creates a session; send the user to its `url`.
    ///
    /// A session of the same user (`vendor_data`) that is not finished and runs the latest version of the workflow
    /// is given again instead of a new one. The platform answers 400 or 403 when credit has run out (see
    /// [`Error::is_insufficient_credits`]). The call is not repeated when it may have been carried out: look for the
    /// user's sessions first.
    ///
    /// Source: <https://docs.didit.me/sessions-api/create-session>
    #[post("/v3/session/", limit = "session-create")]
    async fn create(&self, params: CreateSession) -> Result<Session>;

    /// Reads every result of a session. Addresses of images and files in it expire within the hour.
    ///
    /// Prefer webhooks to asking again and again.
    ///
    /// Source: <https://docs.didit.me/sessions-api/retrieve-session>
    #[get("/v3/session/{session_id}/decision/")]
    async fn retrieve_decision(&self, session_id: &str) -> Result<Decision>;

    /// Reads every result of a session, and what happened in it (`events`).
    ///
    /// Source: <https://docs.didit.me/sessions-api/retrieve-session>
    #[get("/v3/session/{session_id}/decision/?include=events")]
    async fn retrieve_decision_with_events(&self, session_id: &str) -> Result<Decision>;

    /// Lists sessions, those of people where `session_kind` is unset.
    ///
    /// Source: <https://docs.didit.me/sessions-api/list-sessions>
    #[get("/v3/sessions/", paged)]
    async fn list(&self, params: ListSessions) -> Result<SessionPage>;

    /// Deletes a session and all data it gathered, for good.
    ///
    /// Source: <https://docs.didit.me/sessions-api/delete-session>
    #[delete("/v3/session/{session_id}/delete/")]
    async fn delete(&self, session_id: &str) -> Result<DeletedSession>;

    /// Deletes a session and says why, and whether its face shall still be known.
    ///
    /// Source: <https://docs.didit.me/sessions-api/delete-session>
    #[delete("/v3/session/{session_id}/delete/")]
    async fn delete_with(&self, session_id: &str, params: DeleteSession) -> Result<DeletedSession>;

    /// Deletes several sessions, or all, for good. Numbers that are not known are passed over.
    ///
    /// The platform answers 503 when it cannot begin, and the call is repeated then.
    ///
    /// Source: <https://docs.didit.me/management-api/sessions/batch-delete>
    #[post("/v3/sessions/delete/", retry = "unavailable")]
    async fn batch_delete(&self, params: BatchDeleteSessions) -> Result<DeletedSessions>;

    /// Decides about a session, or has the user repeat steps of it.
    ///
    /// It must be approved, declined, in review, abandoned, resubmitted or have an approval that has run out; not
    /// all of them can be resubmitted. The platform answers 400 for others, and for a status that is already set.
    /// The answer does not repeat the new status.
    ///
    /// Source: <https://docs.didit.me/sessions-api/update-status>
    #[patch("/v3/session/{session_id}/update-status/")]
    async fn update_status(&self, session_id: &str, params: UpdateSessionStatus) -> Result<UpdatedSession>;

    /// The report of a session as a PDF file. A session that is not finished has none: the platform answers 403.
    ///
    /// Source: <https://docs.didit.me/sessions-api/generate-pdf>
    #[get("/v3/session/{session_id}/generate-pdf/", limit = "session-pdf", timeout = 60)]
    async fn generate_pdf(&self, session_id: &str) -> Result<Vec<u8>>;

    /// Makes a token a partner can import the session with. The session must be approved, declined or in review.
    ///
    /// Source: <https://docs.didit.me/sessions-api/share-session/share>
    #[post("/v3/session/{session_id}/share/")]
    async fn share(&self, session_id: &str, params: ShareSession) -> Result<SharedSession>;

    /// Takes over a partner's session, once for each application: the platform answers 403 the second time, and 404
    /// for a workflow it does not know. The answer is the decision of the new session.
    ///
    /// Source: <https://docs.didit.me/sessions-api/share-session/import>
    #[post("/v3/session/import-shared/")]
    async fn import_shared(&self, params: ImportSharedSession) -> Result<Decision>;
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Sessions {
    /// What people and the platform did to a session.
    pub fn reviews(&self) -> super::SessionReviews {
        self.client.session_reviews()
    }
}
