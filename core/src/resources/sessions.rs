use crate::models::{
    Acknowledgement, ArmSandbox, ArmedSandbox, BatchDeleteSessions, BulkUpdateAmlHitStatus, CorrectCompany,
    CorrectIdentity, CorrectProofOfAddress, CorrectedIdentity, CorrectedProofOfAddress, CreateSession, Decision,
    DeleteSession, DeletedSession, DeletedSessions, ImportSharedSession, ListSessions, RegistryCompany, Session,
    SessionDeletionJob, SessionPage, SessionWebhookPage, ShareSession, SharedSession, UpdateAmlHitStatus,
    UpdateFeatureStatus, UpdateParty, UpdateSessionStatus, UpdatedAmlHit, UpdatedAmlHits, UpdatedFeature, UpdatedParty,
    UpdatedSession,
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
    /// More than 20 sessions are deleted in the background: the result has a `job_id` for
    /// `sessions.retrieve_deletion_job`.
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

    /// Chooses the scenario of a sandbox session before the verification starts. The token of the session is sent
    /// instead of the API key.
    ///
    /// A scenario replaces the one before. Pass `sandbox_scenario` to `sessions.create` if the scenario is known from
    /// the beginning.
    ///
    /// Errors: 400 for an unknown scenario or a session that was started, 404 for the token of another session or a
    /// live application.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/integration/sandbox-testing>
    #[post("/v3/session/{session_id}/sandbox/arm/", auth = None)]
    async fn arm_sandbox(&self, session_id: &str, params: ArmSandbox) -> Result<ArmedSandbox>;

    /// Corrects the data of the identity document of a session; unset fields stay unchanged. Returns the corrected
    /// data.
    ///
    /// Allowed for sessions that are approved, declined, in review or `Kyc Expired`. Sends a webhook
    /// (`data.updated`).
    ///
    /// Errors: 400 for invalid parameters or a session in any other status, 401 or 403 for an invalid API key or a
    /// missing permission, 404 for an unknown session or one without a document, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/update-data>
    #[patch("/v3/session/{session_id}/update-data/")]
    async fn update_data(&self, session_id: &str, params: CorrectIdentity) -> Result<CorrectedIdentity>;

    /// Updates the status of one feature (step) of a session. The session status stays the same.
    ///
    /// `node_id` is the ID of the step in the decision, or `default` in a session without such IDs.
    ///
    /// Errors: 400 for an invalid status or a session of a standalone check, 401 or 403 for an invalid API key or a
    /// missing permission, 404 for an unknown session or step.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/update-feature-status>
    #[patch("/v3/session/{session_id}/features/{node_id}/update-status/")]
    async fn update_feature_status(
        &self,
        session_id: &str,
        node_id: &str,
        params: UpdateFeatureStatus,
    ) -> Result<UpdatedFeature>;

    /// Updates the review status of an AML hit. The status of the screening and of the session stays the same.
    ///
    /// Later screenings keep the review status. Sends a webhook (`data.updated`). The platform publishes no schema
    /// for the response.
    ///
    /// Errors: 400 for an invalid status, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown session or hit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/update-aml-hit-status>
    #[patch("/v3/session/{session_id}/update-aml-hit-status/")]
    async fn update_aml_hit_status(&self, session_id: &str, params: UpdateAmlHitStatus) -> Result<UpdatedAmlHit>;

    /// Updates the review status of several AML hits, or of none if one of them is unknown.
    ///
    /// Sends one webhook (`data.updated`). The platform publishes no schema for the response.
    ///
    /// Errors: 400 for an invalid status, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown session or hit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/update-aml-hit-status>
    #[patch("/v3/session/{session_id}/bulk-update-aml-hit-status/")]
    async fn bulk_update_aml_hit_status(
        &self,
        session_id: &str,
        params: BulkUpdateAmlHitStatus,
    ) -> Result<UpdatedAmlHits>;

    /// Corrects the data of the proof of address of a session; unset fields stay unchanged. Returns the corrected
    /// data.
    ///
    /// Allowed for sessions that are approved, declined, in review or `Kyc Expired`. Sends a webhook
    /// (`data.updated`).
    ///
    /// Errors: 400 for invalid parameters or a session in any other status, 401 or 403 for an invalid API key or a
    /// missing permission, 404 for an unknown session or one without a proof of address, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/update-data>
    #[patch("/v3/session/{session_id}/update-poa-data/")]
    async fn update_poa_data(&self, session_id: &str, params: CorrectProofOfAddress)
    -> Result<CorrectedProofOfAddress>;

    /// Corrects the registry data of a company (KYB); unset fields stay unchanged. Returns the corrected data.
    ///
    /// `company_uuid` is the ID of the company in the decision. Sends a webhook (`data.updated`).
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown session or company, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/update-data>
    #[patch("/v3/session/{session_id}/kyb/{company_uuid}/update-data/")]
    async fn update_company_data(
        &self,
        session_id: &str,
        company_uuid: &str,
        params: CorrectCompany,
    ) -> Result<RegistryCompany>;

    /// Skips or requires the verification of a party (person or company) of a company (KYB).
    ///
    /// `party_uuid` is the ID of the party in the decision.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown session or party, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/regenerate-kyb-party>
    #[patch("/v3/session/{session_id}/kyb/parties/{party_uuid}/")]
    async fn update_party(&self, session_id: &str, party_uuid: &str, params: UpdateParty) -> Result<UpdatedParty>;

    /// Lists the webhooks that were sent for a session. The platform publishes no schema for the response.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://github.com/didit-protocol/mcp>
    #[get("/v3/session/{session_id}/webhooks/")]
    async fn list_webhooks(&self, session_id: &str) -> Result<SessionWebhookPage>;

    /// Sends a webhook of a session again. The platform publishes no schema for the response.
    ///
    /// `webhook_uuid` is the ID of an entry of `sessions.list_webhooks`.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session or webhook, 429
    /// above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://github.com/didit-protocol/mcp>
    #[post("/v3/session/{session_id}/webhook/{webhook_uuid}/resend")]
    async fn resend_webhook(&self, session_id: &str, webhook_uuid: &str) -> Result<Acknowledgement>;

    /// Returns the status and the progress of a deletion of many sessions. The platform publishes no schema for the
    /// response.
    ///
    /// `sessions.batch_delete` returns the ID of the job if more than 20 sessions were selected.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/sessions/get-deletion-job>
    #[get("/v3/sessions/delete/{job_id}/")]
    async fn retrieve_deletion_job(&self, job_id: &str) -> Result<SessionDeletionJob>;
}
