use crate::models::{
    BatchDeleteSessions, CreateSession, Decision, DeleteSession, DeletedSession, DeletedSessions, ImportSharedSession,
    ListSessions, Session, SessionPage, ShareSession, SharedSession, UpdateSessionStatus, UpdatedSession,
};
use crate::schema::prelude::*;

/// Verification sessions: create, retrieve, list, review, share and delete them.
#[resource]
pub trait Sessions {
    /// Creates a verification session. Send the user to its `url`.
    ///
    /// If the same user (`vendor_data`) has an unfinished session on the latest version of the workflow, that session
    /// is returned instead of a new one.
    ///
    /// Errors: 400 for invalid parameters, 400 or 403 for insufficient credits, 401 or 403 for an invalid API key or a
    /// missing permission, 429 above the rate limit.
    ///
    /// Limit: 600 sessions per minute. Retried automatically only on 429 or if no connection was established. After any
    /// other failure the session may have been created: list the user's sessions before trying again.
    ///
    /// Source: <https://docs.didit.me/sessions-api/create-session>
    #[post("/v3/session/", limit = SessionCreate)]
    async fn create(&self, params: CreateSession) -> Result<Session>;

    /// Returns the decision of a session, with all its results. URLs of images and files in it expire after 60 minutes.
    ///
    /// Prefer webhooks to polling.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/sessions-api/retrieve-session>
    #[get("/v3/session/{session_id}/decision/")]
    async fn retrieve_decision(&self, session_id: &str) -> Result<Decision>;

    /// Returns the decision of a session with all its results and the session's history (`events`).
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/sessions-api/retrieve-session>
    #[get("/v3/session/{session_id}/decision/?include=events")]
    async fn retrieve_decision_with_events(&self, session_id: &str) -> Result<Decision>;

    /// Lists sessions; those of people when `session_kind` is unset.
    ///
    /// Errors: 400 for an invalid date, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/sessions-api/list-sessions>
    #[get("/v3/sessions/", paged)]
    async fn list(&self, params: ListSessions) -> Result<SessionPage>;

    /// Deletes a session and all its data permanently.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
    /// rate limit, 503 if the deletion cannot be started.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/sessions-api/delete-session>
    #[delete("/v3/session/{session_id}/delete/")]
    async fn delete(&self, session_id: &str) -> Result<DeletedSession>;

    /// Deletes a session permanently, with a reason and the retention of its face template.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown session, 429 above the rate limit, 503 if the deletion cannot be started.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/sessions-api/delete-session>
    #[delete("/v3/session/{session_id}/delete/")]
    async fn delete_with(&self, session_id: &str, params: DeleteSession) -> Result<DeletedSession>;

    /// Deletes several sessions, or all of them, permanently. Unknown session numbers are ignored.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit, 503 if the deletion cannot be started.
    ///
    /// Retried automatically only on 429, on 503 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/sessions/batch-delete>
    #[post("/v3/sessions/delete/", retry = Unavailable)]
    async fn batch_delete(&self, params: BatchDeleteSessions) -> Result<DeletedSessions>;

    /// Updates the status of a session: approves it, declines it or requests a resubmission of steps.
    ///
    /// The current status must be `Approved`, `Declined`, `In Review`, `Abandoned`, `Resubmitted` or `Kyc Expired`; not
    /// all of these can be resubmitted. The response does not contain the new status.
    ///
    /// Errors: 400 for a session in any other status and for a status that is already set, 401 or 403 for an invalid
    /// API key or a missing permission, 404 for an unknown session, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/update-status>
    #[patch("/v3/session/{session_id}/update-status/")]
    async fn update_status(&self, session_id: &str, params: UpdateSessionStatus) -> Result<UpdatedSession>;

    /// Generates the report of a session as a PDF file and returns its bytes.
    ///
    /// The timeout is 60 seconds unless you set one. Limit: 50 reports per minute; some deployments allow 100.
    ///
    /// Errors: 403 for an unfinished session, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown session, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/sessions-api/generate-pdf>
    #[get("/v3/session/{session_id}/generate-pdf/", limit = SessionPdf, timeout = 60)]
    async fn generate_pdf(&self, session_id: &str) -> Result<Vec<u8>>;

    /// Creates a share token with which a partner can import the session.
    ///
    /// The session must be approved, declined or in review.
    ///
    /// Errors: 400 for invalid parameters or a session in any other status, 401 or 403 for an invalid API key or a
    /// missing permission, 404 for an unknown session.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/share-session/share>
    #[post("/v3/session/{session_id}/share/")]
    async fn share(&self, session_id: &str, params: ShareSession) -> Result<SharedSession>;

    /// Imports a session shared by a partner, once per application, and returns the decision of the new session.
    ///
    /// Errors: 400 for invalid parameters, 403 if the session was imported before, 401 or 403 for an invalid API key or
    /// a missing permission, 404 for an unknown workflow.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/share-session/import>
    #[post("/v3/session/import-shared/")]
    async fn import_shared(&self, params: ImportSharedSession) -> Result<Decision>;
}
