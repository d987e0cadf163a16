//! Results of document AI: documents read by your own rules.

use crate::schema::prelude::*;

use crate::models::{DetectedCode, DocumentMetadata, FeatureStatus, Warning};

/// Result of a document AI step.
#[model]
pub struct DocumentAiDocument {
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Documents uploaded in the step.
    pub items: Option<Vec<DocumentAiItem>>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
}

/// A document read by document AI.
#[model]
pub struct DocumentAiItem {
    /// ID of the document (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Key of the document in the workflow configuration.
    #[non_sensitive]
    pub document_key: Option<String>,
    /// Original name of the uploaded file.
    pub original_filename: Option<String>,
    /// File size in bytes.
    #[non_sensitive]
    pub file_size: Option<i64>,
    /// URL of the document file; expires within 60 minutes.
    pub file_url: Option<String>,
    /// Status of the document, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// Extracted values, by the keys of `fields`.
    pub extracted_data: Option<JsonObject>,
    /// Barcodes and QR codes found on the document.
    pub detected_codes: Option<Vec<DetectedCode>>,
    /// Fields to extract from the document.
    pub fields: Option<Vec<DocumentAiField>>,
    /// Metadata of the document file.
    pub document_metadata: Option<DocumentMetadata>,
    /// Result of comparing the document with the other results of the session.
    pub cross_check_result: Option<JsonObject>,
    /// Upload time (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Type of the value of a field.
#[open_enum]
pub enum DocumentAiFieldType {
    /// Free-form string (`text`).
    #[wire("text")]
    Text,
    /// Numeric value (`number`).
    #[wire("number")]
    Number,
    /// Calendar date (`date`).
    #[wire("date")]
    Date,
}

/// A field to extract from a document.
#[model]
pub struct DocumentAiField {
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
}
