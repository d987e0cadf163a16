//! Verification of proofs of address without a session.

use crate::models::{CheckAction, DetectedCode, FeatureStatus, ParsedAddress, PoaExtraFields, Warning};
use crate::schema::prelude::*;

/// Parameters for verifying a proof of address.
#[params]
pub struct VerifyProofOfAddress {
    /// Document, such as a utility bill; at most 15 MB. Formats: PDF (several pages take longer), JPEG, PNG, WebP and
    /// TIFF.
    #[max_bytes(15_728_640)]
    pub document: File,
    /// Password of `document`, if it is an encrypted PDF file.
    pub document_password: Option<Secret>,
    /// Expected address in human-readable form, compared with the document.
    pub expected_address: Option<String>,
    /// Expected country of the address (ISO 3166-1 alpha-3).
    pub expected_country: Option<String>,
    /// Expected first names, compared with the document.
    pub expected_first_name: Option<String>,
    /// Expected last names, compared with the document.
    pub expected_last_name: Option<String>,
    /// Accepted languages of the document (ISO 639-1), comma-separated, such as `en,es`. Default: all supported
    /// languages.
    #[non_sensitive]
    pub poa_languages_allowed: Option<String>,
    /// Maximum age of the document in months by type, such as
    /// `utility_bill:3,bank_statement:3,government_issued_document:12`.
    #[non_sensitive]
    pub poa_document_age_months: Option<String>,
    /// Action if the name on the document is not the expected one. Default: `DECLINE`.
    pub poa_name_mismatch_action: Option<CheckAction>,
    /// Action on problems of the document, such as poor quality. Default: `DECLINE`.
    pub poa_document_issues_action: Option<CheckAction>,
    /// Action on signs of manipulation. Default: `DECLINE`.
    pub poa_document_authenticity_action: Option<CheckAction>,
    /// Action if the language of the document is not accepted. Default: `DECLINE`.
    pub poa_unsupported_language_action: Option<CheckAction>,
    /// Action if the address on the document is not the expected one. Default: `DECLINE`.
    pub poa_address_mismatch_action: Option<CheckAction>,
    /// Action if the issuer of the document is unknown. Default: `DECLINE`.
    pub poa_issuer_not_identified_action: Option<CheckAction>,
    /// `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    /// webhook `status.updated`. Default: `true`.
    pub save_api_request: Option<bool>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
}

/// Response to the verification of a proof of address.
#[model]
pub struct ProofOfAddressResult {
    /// ID of the check (UUID). If the check was stored, it is also the session ID.
    #[non_sensitive]
    pub request_id: String,
    /// Result of the check.
    pub poa: Option<ProofOfAddressOutcome>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Result of the verification of a proof of address.
#[model]
pub struct ProofOfAddressOutcome {
    /// Status of the check: `Approved` or `Declined`.
    pub status: Option<FeatureStatus>,
    /// Country of the document (ISO 3166-1 alpha-2 or alpha-3).
    #[non_sensitive]
    pub issuing_state: Option<String>,
    /// Document type: `UTILITY_BILL`, `BANK_STATEMENT`, `GOVERNMENT_ISSUED_DOCUMENT`, `OTHER_POA_DOCUMENT` or
    /// `UNKNOWN`.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Specific type of document, such as `ELECTRICITY_BILL`.
    #[non_sensitive]
    pub document_subtype: Option<String>,
    /// Language of the document (ISO 639-1).
    #[non_sensitive]
    pub document_language: Option<String>,
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
    /// Expected address, as sent in the request.
    pub expected_details_address: Option<String>,
    /// Expected address in normalized form, on one line.
    pub expected_details_formatted_address: Option<String>,
    /// Expected address, split into its components.
    pub expected_details_parsed_address: Option<ParsedAddress>,
    /// Name on the document.
    pub name_on_document: Option<String>,
    /// Fields that only some documents have.
    pub extra_fields: Option<PoaExtraFields>,
    /// Warnings raised by the check, such as `ADDRESS_MISMATCH_WITH_PROVIDED`.
    pub warnings: Option<Vec<Warning>>,
    /// Barcodes and QR codes found on the document.
    pub detected_codes: Option<Vec<DetectedCode>>,
}
