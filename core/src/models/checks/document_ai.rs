//! Extraction of data from any document, without a session.

use crate::models::{DetectedCode, DocumentAiFieldType, FeatureStatus, Warning};
use crate::schema::prelude::*;

/// Parameters for extracting data from a document.
#[params]
pub struct AnalyzeDocument {
    /// Document. Formats: PDF, JPEG, PNG, WebP and TIFF.
    pub document: File,
    /// Fields to extract: a JSON array with 1 to 30 objects, as a string of at most 16 KB. Keys of each object: `key`
    /// (name in the result: lower-case letters, digits and `_`), `name`, `instruction` (what to read), `type` (`text`,
    /// `number` or `date`), `required` and `is_full_name` (the value is compared with the expected name; one field at
    /// most).
    #[non_sensitive]
    pub fields: String,
    /// Expected first names of the person named on the document.
    pub expected_first_name: Option<String>,
    /// Expected last names of the person named on the document.
    pub expected_last_name: Option<String>,
    /// Expected name of the company named on the document.
    pub expected_company_name: Option<String>,
    /// Country of the expected company (ISO 3166-1 alpha-2 or alpha-3).
    pub expected_company_country: Option<String>,
    /// Similarity of the name on the document and the expected name below which they differ, 0 to 100. Default: 80.
    #[non_sensitive]
    pub document_ai_name_match_score_threshold: Option<i64>,
    /// Action if the document cannot be read. Default: `REVIEW`.
    pub document_ai_unreadable_document_action: Option<DocumentAiAction>,
    /// Action if a required field is missing. Default: `REVIEW`.
    pub document_ai_missing_required_fields_action: Option<DocumentAiAction>,
    /// Action on signs of manipulation. Default: `DECLINE`.
    pub document_ai_document_tampering_action: Option<DocumentAiAction>,
    /// Action if the name on the document is not the expected one. Default: `NO_ACTION`.
    pub document_ai_name_mismatch_action: Option<DocumentAiAction>,
    /// Action if the format of the file is not supported. Default: `REVIEW`.
    pub document_ai_unsupported_file_action: Option<DocumentAiAction>,
    /// `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    /// webhook `status.updated`. Default: `true`.
    pub save_api_request: Option<bool>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
}

/// Action on a problem that document AI detects.
#[open_enum]
pub enum DocumentAiAction {
    /// The check is declined.
    #[wire("DECLINE")]
    Decline,
    /// The check is sent to manual review.
    #[wire("REVIEW")]
    Review,
    /// The problem is reported as a warning; the status is not changed.
    #[wire("NO_ACTION")]
    NoAction,
}

/// Response to the extraction of data from a document.
#[model]
pub struct DocumentAiResult {
    /// ID of the check (UUID). If the check was stored, it is also the session ID.
    #[non_sensitive]
    pub request_id: String,
    /// Result of the check.
    pub document_ai: Option<DocumentAiOutcome>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Data extracted from a document.
#[model]
pub struct DocumentAiOutcome {
    /// Status of the check: `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// Extracted values, by the keys of `fields`; null for a value that could not be read.
    pub extracted_data: Option<JsonObject>,
    /// Barcodes and QR codes found on the document.
    pub detected_codes: Option<Vec<DetectedCode>>,
    /// Fields that were requested.
    pub fields: Option<Vec<DocumentAiRequestedField>>,
    /// Similarity of the name on the document and the expected name, 0 to 100.
    pub name_match_score: Option<f64>,
    /// Name on the document.
    pub name_on_document: Option<String>,
    /// Warnings raised by the check: `DOCUMENT_AI_UNREADABLE_DOCUMENT`, `DOCUMENT_AI_MISSING_REQUIRED_FIELDS`,
    /// `DOCUMENT_AI_SUSPECTED_MANIPULATION`, `DOCUMENT_AI_NAME_MISMATCH` or `DOCUMENT_AI_UNSUPPORTED_FILE`.
    pub warnings: Option<Vec<Warning>>,
}

/// A field that was requested from document AI.
#[model]
pub struct DocumentAiRequestedField {
    /// Key of the field in `extracted_data`.
    #[non_sensitive]
    pub key: Option<String>,
    /// Name of the field.
    #[non_sensitive]
    pub name: Option<String>,
    /// Instruction for finding the value in the document.
    #[non_sensitive]
    pub instruction: Option<String>,
    /// Type of the value: `text`, `number` or `date`.
    #[rename("type")]
    pub kind: Option<DocumentAiFieldType>,
    /// `true` if the document must contain the value.
    pub required: Option<bool>,
    /// `true` if the value is compared with the expected name.
    pub is_full_name: Option<bool>,
}
