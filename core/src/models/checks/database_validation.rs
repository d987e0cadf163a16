//! Comparison with government databases and other official sources, without a session.

use crate::models::{
    CheckAction, DatabaseScreenedData, FeatureStatus, MatchType, SessionDocumentType, ValidationType, Warning,
};
use crate::schema::prelude::*;

/// Parameters for validating a person's data against official sources. The sources of a country decide which of them
/// are required; an error names those that are missing.
#[params]
pub struct ValidateInDatabases {
    /// Country of the sources (ISO 3166-1 alpha-3).
    pub issuing_state: String,
    /// Codes of the sources to query, such as `bra_unico_idcloud`. Default: the sources that the platform
    /// selects for the country.
    #[non_sensitive]
    pub services: Option<Vec<String>>,
    /// Number of sources that must match. Deprecated: the platform ignores it.
    #[non_sensitive]
    pub validation_type: Option<String>,
    /// `true` if the user has agreed to the query. Some sources require it. Default: `false`.
    pub consent: Option<bool>,
    /// Identification number of the person, used as the number that the country needs, such as a personal or
    /// tax number.
    pub identification_number: Option<String>,
    /// First names (given names).
    pub first_name: Option<String>,
    /// Last names (surnames).
    pub last_name: Option<String>,
    /// Middle names.
    pub middle_name: Option<String>,
    /// Full name. Some sources require the script of the country.
    pub full_name: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Personal identification number.
    pub personal_number: Option<String>,
    /// Tax identification number.
    pub tax_number: Option<String>,
    /// Number of the identity document.
    pub document_number: Option<String>,
    /// Type of the identity document.
    pub document_type: Option<SessionDocumentType>,
    /// Expiration date of the document (YYYY-MM-DD).
    pub expiration_date: Option<Date>,
    /// Date of issue of the document (YYYY-MM-DD).
    pub date_of_issue: Option<Date>,
    /// Nationality (ISO 3166-1 alpha-3).
    pub nationality: Option<String>,
    /// Gender as stated on documents.
    pub gender: Option<DatabaseGender>,
    /// Postal address: one string, or an object with the keys `street_1`, `street_2`, `city`, `region`,
    /// `postal_code` and `country`. `address_element_1` to `address_element_5` take precedence.
    pub address: Option<Json>,
    /// Street with house number.
    pub address_element_1: Option<String>,
    /// Unit, building, floor or other addition to the street.
    pub address_element_2: Option<String>,
    /// Suburb, district or neighborhood.
    pub address_element_3: Option<String>,
    /// City, state, province or region.
    pub address_element_4: Option<String>,
    /// Postal code.
    pub address_element_5: Option<String>,
    /// Postal code; the same as `address_element_5`.
    pub postal_code: Option<String>,
    /// Number of the driving license.
    pub driver_license_number: Option<String>,
    /// Number of the card of the driving license (Australia).
    pub driver_license_card_number: Option<String>,
    /// State that issued the driving license (Australia).
    pub driver_license_state: Option<String>,
    /// Version of the driving license (New Zealand).
    pub driver_license_version: Option<String>,
    /// Passport number.
    pub passport_number: Option<String>,
    /// Expiration date of the passport (YYYY-MM-DD).
    pub passport_expiration_date: Option<Date>,
    /// File number of the passport (India).
    pub passport_file_number: Option<String>,
    /// Country that issued the passport (ISO 3166-1 alpha-3).
    pub passport_issue_country: Option<String>,
    /// Number of the Medicare card (Australia).
    pub medicare_card_number: Option<String>,
    /// Number of the ImmiCard (Australia).
    pub immi_card_number: Option<String>,
    /// Expiration date of the ImmiCard (YYYY-MM-DD).
    pub immi_card_expiry_date: Option<Date>,
    /// Number of the certificate of citizenship.
    pub citizenship_certificate_number: Option<String>,
    /// Registration number of the birth.
    pub birth_registration_number: Option<String>,
    /// Registration date of the birth (YYYY-MM-DD).
    pub birth_registration_date: Option<Date>,
    /// State in which the birth was registered.
    pub birth_registration_state: Option<String>,
    /// Number of the marriage certificate.
    pub marriage_certificate_number: Option<String>,
    /// Number of the certificate of a change of name.
    pub change_of_name_certificate_number: Option<String>,
    /// First names of the partner on the marriage certificate.
    pub first_partner_name: Option<String>,
    /// Last names of the partner on the marriage certificate.
    pub last_partner_name: Option<String>,
    /// Number of the voter card.
    pub voter_id: Option<String>,
    /// Number of the electors' photo identity card (EPIC, India).
    pub epic_card: Option<String>,
    /// Permanent account number (PAN, India).
    pub pan: Option<String>,
    /// Number of the national identity card.
    pub national_id: Option<String>,
    /// Identification code of the voter card (CIC, Mexico).
    pub cic: Option<String>,
    /// Citizen identifier on the voter card (Mexico).
    pub identificador_ciudadano: Option<String>,
    /// OCR number of the voter card (Mexico).
    pub ocr: Option<String>,
    /// Voter key on the voter card (Mexico).
    pub voter_number: Option<String>,
    /// Issue number of the voter card (Mexico).
    pub emission_number: Option<String>,
    /// Bank verification number (BVN, Nigeria).
    pub bvn: Option<String>,
    /// Number of a bank card of the person.
    pub bank_card_number: Option<String>,
    /// Social security number (SSN, United States).
    pub ssn: Option<String>,
    /// Mobile phone number (E.164).
    pub phone: Option<String>,
    /// Landline phone number (E.164).
    pub landline: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Country of residence (ISO 3166-1 alpha-3).
    pub country_of_residence: Option<String>,
    /// Action if only some of the data match. Default: `NO_ACTION`.
    pub partial_match_action: Option<CheckAction>,
    /// Action if the data do not match. Default: `DECLINE`.
    pub no_match_action: Option<CheckAction>,
    /// `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send
    /// the webhook `status.updated`. Default: `true`.
    pub save_api_request: Option<bool>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Image of the user's face, for sources that compare faces; at most 2 MB.
    #[max_bytes(2_097_152)]
    pub selfie: Option<File>,
}

/// Gender, as stated on documents of any country.
#[open_enum]
pub enum DatabaseGender {
    /// Male (`M`).
    #[wire("M")]
    Male,
    /// Female (`F`).
    #[wire("F")]
    Female,
    /// Not specified (`X`).
    #[wire("X")]
    Unspecified,
}

/// Response to a database validation.
#[model]
pub struct DatabaseValidationResult {
    /// ID of the check (UUID). If the check was stored, it is also the session ID.
    #[non_sensitive]
    pub request_id: String,
    /// Result of the check.
    pub database_validation: Option<DatabaseValidationOutcome>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Result of a database validation without a session.
#[model]
pub struct DatabaseValidationOutcome {
    /// Status of the check: `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// Country of the queried sources (ISO 3166-1 alpha-3).
    #[non_sensitive]
    pub issuing_state: Option<String>,
    /// Number of sources that must match: `one_by_one` or `two_by_two`.
    pub validation_type: Option<ValidationType>,
    /// Data sent to the sources for comparison.
    pub screened_data: Option<DatabaseScreenedData>,
    /// Overall degree of the match: `full_match`, `partial_match` or `no_match`.
    pub match_type: Option<MatchType>,
    /// Results of the sources. If the check is stored, a list of objects with the keys `service_id`, `service_name`,
    /// `validation` (degree of the match by field), `outcome_code`, `outcome_detail` and `source_data`; otherwise one
    /// object with the degree of the match by field.
    pub validations: Option<Json>,
    /// Warnings raised by the check, such as `DATABASE_VALIDATION_PARTIAL_MATCH`.
    pub warnings: Option<Vec<Warning>>,
    /// Sources that failed; empty if none failed.
    pub errors: Option<Vec<DatabaseServiceError>>,
    /// Codes of the sources that were queried.
    #[non_sensitive]
    pub services_used: Option<Vec<String>>,
    /// Degree of the match, 0 to 1. In sandbox applications 0 to 100.
    pub match_score: Option<f64>,
}

/// Failure of one source.
#[model]
pub struct DatabaseServiceError {
    /// Code of the source.
    #[non_sensitive]
    pub service_id: Option<String>,
    /// Error code, such as `provider_rejected_input` or `empty_provider_response`.
    #[non_sensitive]
    pub code: Option<String>,
    /// Description of the error, in English.
    pub message: Option<String>,
    /// `true` if the same request may succeed later.
    pub retryable: Option<bool>,
}
