//! Documents read by rules of yours.

use crate::schema::prelude::*;

use crate::{DetectedCode, DocumentMetadata, FeatureStatus, Warning};

/// Result of one such step.
#[model]
pub struct DocumentAiDocument {
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// The documents.
    pub items: Option<Vec<DocumentAiItem>>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
}

/// One document.
#[model]
pub struct DocumentAiItem {
    /// Identifier (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Which of the workflow's documents it is.
    #[non_sensitive]
    pub document_key: Option<String>,
    /// Name of the file.
    pub original_filename: Option<String>,
    /// Its size in bytes.
    #[non_sensitive]
    pub file_size: Option<i64>,
    /// Its address; soon expires.
    pub file_url: Option<String>,
    /// Where it stands.
    pub status: Option<FeatureStatus>,
    /// What it says, by the keys of `fields`.
    pub extracted_data: Option<JsonObject>,
    /// Bar codes and QR codes on it.
    pub detected_codes: Option<Vec<DetectedCode>>,
    /// What was looked for.
    pub fields: Option<Vec<DocumentAiField>>,
    /// What the file says about itself.
    pub document_metadata: Option<DocumentMetadata>,
    /// How it agrees with the other steps.
    pub cross_check_result: Option<JsonObject>,
    /// When it was sent in.
    pub created_at: Option<DateTime>,
}

/// What kind of value is looked for.
#[open_enum]
pub enum DocumentAiFieldType {
    /// Text.
    #[wire("text")]
    Text,
    /// A number.
    #[wire("number")]
    Number,
    /// A day.
    #[wire("date")]
    Date,
}

/// Something to look for in a document.
#[model]
pub struct DocumentAiField {
    /// Its key in `extracted_data`.
    #[non_sensitive]
    pub key: Option<String>,
    /// Its name.
    #[non_sensitive]
    pub name: Option<String>,
    /// How to find it.
    #[non_sensitive]
    pub instruction: Option<String>,
    /// What kind of value it is.
    #[rename("type")]
    pub kind: Option<DocumentAiFieldType>,
    /// Whether it must be there.
    pub required: Option<bool>,
}
