use crate::models::{
    CreateSessionImport, CreateSessionImportFromFile, ListSessionImportErrors, RetrieveSessionImportTemplate,
    SessionImportErrorPage, SessionImportJob,
};
use crate::schema::prelude::*;

/// Imports of sessions, rules and transactions that another provider carried out.
///
/// Imported sessions are history: no notifications are sent and nothing is verified again. The platform turns imports on for each
/// application on request.
#[resource(name = "sessions.imports")]
pub trait SessionImports {
    /// Starts an import from a file in memory or on disk.
    ///
    /// The platform processes the rows in the background: poll `sessions.imports.retrieve`. Rows that were imported
    /// before are skipped.
    ///
    /// The timeout is 60 seconds unless you set one.
    ///
    /// Errors: 400 for invalid parameters, 403 if imports are off, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/import-verifications>
    #[post("/v3/session/imports/", upload, timeout = 60)]
    async fn create_from_file(&self, params: CreateSessionImportFromFile) -> Result<SessionImportJob>;

    /// Starts an import from a file that the platform downloads.
    ///
    /// The platform processes the rows in the background: poll `sessions.imports.retrieve`. Rows that were imported
    /// before are skipped.
    ///
    /// Errors: 400 for invalid parameters, 403 if imports are off, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/import-verifications>
    #[post("/v3/session/imports/")]
    async fn create(&self, params: CreateSessionImport) -> Result<SessionImportJob>;

    /// Returns a CSV file with the columns of an import and an example.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/sessions-api/import-verifications>
    #[get("/v3/session/imports/template/")]
    async fn retrieve_template(&self, params: RetrieveSessionImportTemplate) -> Result<Vec<u8>>;

    /// Returns the status and the progress of an import.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown import, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/sessions-api/import-verifications>
    #[get("/v3/session/imports/{import_id}/")]
    async fn retrieve(&self, import_id: &str) -> Result<SessionImportJob>;

    /// Lists the rows of an import that have an error.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown import, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/sessions-api/import-verifications>
    #[get("/v3/session/imports/{import_id}/errors/", paged)]
    async fn list_errors(&self, import_id: &str, params: ListSessionImportErrors) -> Result<SessionImportErrorPage>;
}
