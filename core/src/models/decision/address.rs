//! Results of proof of address (PoA) verification.

use crate::schema::prelude::*;

use crate::models::{DetectedCode, DocumentMetadata, FeatureStatus, ParsedAddress, Warning};

/// Result of a proof of address verification.
#[model]
pub struct PoaVerification {
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// URL of the document file; expires within 60 minutes.
    pub document_file: Option<String>,
    /// Country of the document (ISO 3166-1 alpha-2 or alpha-3).
    #[non_sensitive]
    pub issuing_state: Option<String>,
    /// Document type, such as `UTILITY_BILL`.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Specific type of document, such as `ELECTRICITY_BILL`.
    #[non_sensitive]
    pub document_subtype: Option<String>,
    /// Language of the document.
    #[non_sensitive]
    pub document_language: Option<String>,
    /// Metadata of the document file.
    pub document_metadata: Option<DocumentMetadata>,
    /// Issuer of the document.
    pub issuer: Option<String>,
    /// Date of issue of the document (YYYY-MM-DD).
    #[non_sensitive]
    pub issue_date: Option<Date>,
    /// Expiration date of the document (YYYY-MM-DD).
    #[non_sensitive]
    pub expiration_date: Option<Date>,
    /// Address as printed on the document.
    pub poa_address: Option<String>,
    /// Address on the document in normalized form, on one line.
    pub poa_formatted_address: Option<String>,
    /// Address on the document, split into its components.
    pub poa_parsed_address: Option<ParsedAddress>,
    /// Name on the document.
    pub name_on_document: Option<String>,
    /// Similarity of the name on the document and the expected name, 0 to 100.
    pub name_match_score_expected_details: Option<f64>,
    /// Similarity of the name on the document and the name on the identity document, 0 to 100.
    pub name_match_score_id_verification: Option<f64>,
    /// Expected address, from the session's expected details.
    pub expected_details_address: Option<String>,
    /// Expected address in normalized form, on one line.
    pub expected_details_formatted_address: Option<String>,
    /// Expected address, split into its components.
    pub expected_details_parsed_address: Option<ParsedAddress>,
    /// Fields that only some documents have.
    pub extra_fields: Option<PoaExtraFields>,
    /// URLs of additional files; they expire within 60 minutes.
    pub extra_files: Option<Vec<String>>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
    /// Barcodes and QR codes found on the document.
    pub detected_codes: Option<Vec<DetectedCode>>,
}

/// Proof of address fields that only some documents have.
#[model]
pub struct PoaExtraFields {
    /// Bank account number.
    pub bank_account_number: Option<String>,
    /// Bank account number as an IBAN.
    pub bank_iban: Option<String>,
    /// Sort code of the bank.
    pub bank_sort_code: Option<String>,
    /// Routing number of the bank.
    pub bank_routing_number: Option<String>,
    /// SWIFT code (BIC) of the bank.
    pub bank_swift_bic: Option<String>,
    /// Name of the bank branch.
    pub bank_branch_name: Option<String>,
    /// Postal address of the bank branch.
    pub bank_branch_address: Option<String>,
    /// Phone number on the document.
    pub document_phone_number: Option<String>,
    /// Additional names on the document.
    pub additional_names: Option<Vec<String>>,
}
