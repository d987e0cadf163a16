use crate::models::{
    CaseNote, CaseNoteAttachment, CaseNotePage, CreateCaseNote, ListCaseNotes, RetrieveCaseNoteAttachment,
    UploadCaseNoteAttachment,
};
use crate::schema::prelude::*;

/// Notes on a case, and the files attached to them.
#[resource(name = "cases.notes")]
pub trait CaseNotes {
    /// Lists the notes on a case.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/list-notes>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/notes/", paged)]
    async fn list(&self, case_uuid: &str, params: ListCaseNotes) -> Result<CaseNotePage>;

    /// Adds a note to a case. The platform notifies the mentioned team members.
    ///
    /// To attach files, upload them first with `upload_attachment`.
    ///
    /// Errors: 400 for invalid parameters or an attachment of another case, 401 or 403 for an invalid API key or a
    /// missing permission, 404 for an unknown case, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the note may have
    /// been added: list the notes before trying again.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/create-note>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/notes/")]
    async fn create(&self, case_uuid: &str, params: CreateCaseNote) -> Result<CaseNote>;

    /// Deletes a note permanently.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case or note, 429 above
    /// the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/list-notes>
    #[delete("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/notes/{note_uuid}/")]
    async fn delete(&self, case_uuid: &str, note_uuid: &str) -> Result<()>;

    /// Returns a short-lived URL of an attached file, by its storage key.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case or a key that is not
    /// of the case, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/create-note>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/notes/presign/")]
    async fn retrieve_attachment(
        &self,
        case_uuid: &str,
        params: RetrieveCaseNoteAttachment,
    ) -> Result<CaseNoteAttachment>;

    /// Uploads a file and returns its storage key, with which a new note attaches it.
    ///
    /// The timeout is 60 seconds unless you set one.
    ///
    /// Errors: 400 for a missing or invalid file, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown case, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/create-note>
    #[post(
        "/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/notes/presign/",
        upload,
        timeout = 60
    )]
    async fn upload_attachment(&self, case_uuid: &str, params: UploadCaseNoteAttachment) -> Result<CaseNoteAttachment>;
}
