//! Proofs of address.

use crate::schema::prelude::*;

use crate::{DetectedCode, DocumentMetadata, FeatureStatus, ParsedAddress, Warning};

/// Result of one proof-of-address step.
#[model]
pub struct PoaVerification {
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// Address of the document; soon expires.
    pub document_file: Option<String>,
    /// Country of the document (ISO 3166-1, alpha-2 or alpha-3).
    #[non_sensitive]
    pub issuing_state: Option<String>,
    /// Kind of document.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Finer kind of document.
    #[non_sensitive]
    pub document_subtype: Option<String>,
    /// Its language.
    #[non_sensitive]
    pub document_language: Option<String>,
    /// What the file says about itself.
    pub document_metadata: Option<DocumentMetadata>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Day of issue.
    #[non_sensitive]
    pub issue_date: Option<Date>,
    /// Last day of its validity.
    #[non_sensitive]
    pub expiration_date: Option<Date>,
    /// Address on the document.
    pub poa_address: Option<String>,
    /// The same in one tidy line.
    pub poa_formatted_address: Option<String>,
    /// The same taken apart.
    pub poa_parsed_address: Option<ParsedAddress>,
    /// Name on the document.
    pub name_on_document: Option<String>,
    /// How alike that name and the expected one are, 0 to 100.
    pub name_match_score_expected_details: Option<f64>,
    /// How alike that name and the identity document's are, 0 to 100.
    pub name_match_score_id_verification: Option<f64>,
    /// The address you expected.
    pub expected_details_address: Option<String>,
    /// The same in one tidy line.
    pub expected_details_formatted_address: Option<String>,
    /// The same taken apart.
    pub expected_details_parsed_address: Option<ParsedAddress>,
    /// What only some documents say.
    pub extra_fields: Option<PoaExtraFields>,
    /// Addresses of further files; they soon expire.
    pub extra_files: Option<Vec<String>>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
    /// Bar codes and QR codes on it.
    pub detected_codes: Option<Vec<DetectedCode>>,
}

/// What only some proofs of address say.
#[model]
pub struct PoaExtraFields {
    /// Number of a bank account.
    pub bank_account_number: Option<String>,
    /// The same as IBAN.
    pub bank_iban: Option<String>,
    /// Sort code.
    pub bank_sort_code: Option<String>,
    /// Routing number.
    pub bank_routing_number: Option<String>,
    /// The bank's SWIFT code (BIC).
    pub bank_swift_bic: Option<String>,
    /// The bank's branch.
    pub bank_branch_name: Option<String>,
    /// That branch's address.
    pub bank_branch_address: Option<String>,
    /// Phone number on the document.
    pub document_phone_number: Option<String>,
    /// Further names on it.
    pub additional_names: Option<Vec<String>>,
}
