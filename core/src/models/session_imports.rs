//! Imports of sessions, rules and transactions that another provider carried out.

use crate::schema::prelude::*;

/// Parameters for starting an import from a file. Set `file` or `source_file_url`.
#[params]
pub struct CreateSessionImportFromFile {
    /// Type of the imported records. Default: `user_verification`.
    pub import_type: Option<ImportType>,
    /// Workflow ID (UUID) that the imported sessions or rules are assigned to; required for all types except
    /// `transactions`.
    #[non_sensitive]
    pub workflow_id: Option<String>,
    /// Format of the file: `csv` or `ndjson`. Default: by the name of the file.
    pub source_format: Option<SourceFormat>,
    /// File with the records, one per row (CSV) or line (newline-delimited JSON).
    pub file: Option<File>,
    /// URL of the file (https), if the platform is to download it.
    pub source_file_url: Option<String>,
}

/// Parameters for starting an import from a URL.
#[params]
pub struct CreateSessionImport {
    /// Type of the imported records. Default: `user_verification`.
    pub import_type: Option<ImportType>,
    /// Workflow ID (UUID) that the imported sessions or rules are assigned to; required for all types except
    /// `transactions`.
    #[non_sensitive]
    pub workflow_id: Option<String>,
    /// Format of the file: `csv` or `ndjson`. Default: by the name of the file.
    pub source_format: Option<SourceFormat>,
    /// URL of the file (https), which the platform downloads.
    pub source_file_url: String,
}

/// Import, which the platform carries out in the background.
#[model]
pub struct SessionImportJob {
    /// Import ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Status of the import.
    pub status: SessionImportStatus,
    /// Type of the imported records.
    pub import_type: Option<ImportType>,
    /// Format of the file: `csv` or `ndjson`.
    pub source_format: Option<SourceFormat>,
    /// Name of the file.
    pub source_filename: Option<String>,
    /// Number of rows in the file.
    #[non_sensitive]
    pub total_rows: Option<i64>,
    /// Number of rows that were processed so far.
    #[non_sensitive]
    pub processed_rows: Option<i64>,
    /// Last row whose result is stored; an interrupted import continues after it.
    #[non_sensitive]
    pub checkpoint_row: Option<i64>,
    /// Number of records that were created.
    #[non_sensitive]
    pub created_count: Option<i64>,
    /// Number of records that were updated.
    #[non_sensitive]
    pub updated_count: Option<i64>,
    /// Number of rows that were skipped because they had been imported before.
    #[non_sensitive]
    pub skipped_count: Option<i64>,
    /// Number of rows with an error; `sessions.imports.list_errors` lists them.
    #[non_sensitive]
    pub failed_count: Option<i64>,
    /// Size of the downloaded images and videos in bytes.
    #[non_sensitive]
    pub total_media_bytes: Option<i64>,
    /// Error that stopped the import, or the last one of a row. Absent if there was none.
    pub last_error: Option<String>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time of the last update (RFC 3339).
    pub updated_at: Option<DateTime>,
    /// Time the processing started (RFC 3339). Absent before.
    pub started_at: Option<DateTime>,
    /// Time the processing ended (RFC 3339). Absent before.
    pub completed_at: Option<DateTime>,
}

/// Status of an import.
#[open_enum]
pub enum SessionImportStatus {
    /// The import has not started.
    #[wire("PENDING")]
    Pending,
    /// The rows are being processed.
    #[wire("PROCESSING")]
    Processing,
    /// All rows were processed; some may have failed.
    #[wire("COMPLETED")]
    Completed,
    /// The import was stopped by an error.
    #[wire("FAILED")]
    Failed,
    /// The import was paused.
    #[wire("PAUSED")]
    Paused,
    /// The import was canceled.
    #[wire("CANCELLED")]
    Cancelled,
}

/// Type of the records of an import.
#[open_enum]
pub enum ImportType {
    /// Sessions that verified a person (KYC).
    #[wire("user_verification")]
    UserVerification,
    /// Sessions that verified a company (KYB).
    #[wire("business_verification")]
    BusinessVerification,
    /// Rules that determine the status of the sessions of a workflow.
    #[wire("status_rules")]
    StatusRules,
    /// Monitored transactions.
    #[wire("transactions")]
    Transactions,
}

/// Format of a file with records.
#[open_enum]
pub enum SourceFormat {
    /// Comma-separated values.
    #[wire("csv")]
    Csv,
    /// Newline-delimited JSON: one object per line.
    #[wire("ndjson")]
    Ndjson,
}

/// Parameters for retrieving the template of an import.
#[params]
pub struct RetrieveSessionImportTemplate {
    /// Type of the records. Default: `user_verification`.
    pub import_type: Option<ImportType>,
}

/// Parameters for listing the errors of an import.
#[params]
pub struct ListSessionImportErrors {
    /// Maximum number of results per page. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

page! {
    /// Page of rows of an import that have an error.
    SessionImportErrorPage of SessionImportError
}

/// Row of an import that has an error.
#[model]
pub struct SessionImportError {
    /// ID of the error (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Number of the row in the file.
    #[non_sensitive]
    pub row_number: Option<i64>,
    /// Identifier of the record at the previous provider.
    pub external_id: Option<String>,
    /// Description of the error.
    pub error: Option<String>,
    /// Values of the row, by column.
    pub raw_row: Option<JsonObject>,
    /// Time of the error (RFC 3339).
    pub created_at: Option<DateTime>,
}
