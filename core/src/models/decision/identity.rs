//! Results of identity verification: document images, chips (NFC), registry lookups and digital wallets.

use crate::schema::prelude::*;

use crate::models::{FeatureStatus, Gender, MatchUserDetails, ParsedAddress, SessionStatus, Warning};

/// Method of identity verification.
#[open_enum]
pub enum VerificationMethod {
    /// Images of an identity document. Also assumed when the platform does not name a method.
    #[wire("document")]
    Document,
    /// Lookup of the user's data in a registry.
    #[wire("id_lookup")]
    IdLookup,
    /// Credential from a digital wallet.
    #[wire("wallet")]
    Wallet,
}

/// Basis of an identity verification.
#[open_enum]
pub enum Assurance {
    /// An identity document (method `document`).
    #[wire("documentary")]
    Documentary,
    /// A match with registry data (method `id_lookup`).
    #[wire("data_match")]
    DataMatch,
    /// A cryptographic signature (method `wallet`).
    #[wire("cryptographic")]
    Cryptographic,
}

/// Result of an identity verification.
#[model]
pub struct IdVerification {
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Verification method: `document`, `id_lookup` or `wallet`. Absent in older results, which are always `document`.
    pub verification_method: Option<VerificationMethod>,
    /// Basis of the verification: `documentary`, `data_match` or `cryptographic`.
    pub assurance: Option<Assurance>,
    /// Code of the wallet provider; only with the method `wallet`.
    #[non_sensitive]
    pub wallet_provider: Option<String>,
    /// Method that was tried first and failed; absent if there was no fallback.
    pub fallback_from: Option<IdFallback>,
    /// Result of the registry lookup; only with the method `id_lookup`.
    pub id_lookup: Option<IdLookup>,
    /// Result of the wallet verification; only with the method `wallet`.
    pub wallet_verification: Option<WalletVerification>,
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// Document type as a display name, such as `Passport` or `Identity Card`.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Specific type of document.
    #[non_sensitive]
    pub document_subtype: Option<String>,
    /// Document number as printed on the document.
    pub document_number: Option<String>,
    /// Personal identification number of the document holder.
    pub personal_number: Option<String>,
    /// URL of the portrait image on the document; expires within 60 minutes.
    pub portrait_image: Option<String>,
    /// URL of the front image; expires within 60 minutes.
    pub front_image: Option<String>,
    /// URL of the front video; expires within 60 minutes.
    pub front_video: Option<String>,
    /// URL of the back image; expires within 60 minutes.
    pub back_image: Option<String>,
    /// URL of the back video; expires within 60 minutes.
    pub back_video: Option<String>,
    /// URL of the uncropped front image; expires within 60 minutes.
    pub full_front_image: Option<String>,
    /// URL of the uncropped back image; expires within 60 minutes.
    pub full_back_image: Option<String>,
    /// URL of the image taken with the other (front) camera while the front was captured; expires within 60 minutes.
    pub front_image_camera_front: Option<String>,
    /// URL of the image taken with the other (front) camera while the back was captured; expires within 60 minutes.
    pub back_image_camera_front: Option<String>,
    /// Similarity of the face in `front_image_camera_front` and the portrait on the document, 0 to 100.
    pub front_image_camera_front_face_match_score: Option<f64>,
    /// Similarity of the face in `back_image_camera_front` and the portrait on the document, 0 to 100.
    pub back_image_camera_front_face_match_score: Option<f64>,
    /// Quality scores of the front image.
    pub front_image_quality_score: Option<ImageQuality>,
    /// Quality scores of the back image.
    pub back_image_quality_score: Option<ImageQuality>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Age of the document holder in years.
    pub age: Option<i64>,
    /// Expiration date of the document (YYYY-MM-DD).
    #[alias("expiry_date")]
    pub expiration_date: Option<Date>,
    /// Date of issue of the document (YYYY-MM-DD).
    pub date_of_issue: Option<Date>,
    /// Issuing country (ISO 3166-1 alpha-3).
    #[non_sensitive]
    #[alias("issuing_country")]
    pub issuing_state: Option<String>,
    /// Name of the issuing country, in English.
    #[non_sensitive]
    pub issuing_state_name: Option<String>,
    /// First names (given names).
    pub first_name: Option<String>,
    /// Last names (surnames).
    pub last_name: Option<String>,
    /// Full name.
    pub full_name: Option<String>,
    /// Gender on the document, usually `M` or `F`.
    pub gender: Option<Gender>,
    /// Address as printed on the document.
    pub address: Option<String>,
    /// Address in normalized form, on one line.
    pub formatted_address: Option<String>,
    /// Address split into its components, with geocoding data.
    pub parsed_address: Option<ParsedAddress>,
    /// Place of birth as printed on the document.
    pub place_of_birth: Option<String>,
    /// Marital status as printed on the document.
    pub marital_status: Option<String>,
    /// Nationality (ISO 3166-1 alpha-3).
    pub nationality: Option<String>,
    /// Fields that only some documents have.
    pub extra_fields: Option<IdExtraFields>,
    /// Data from the machine-readable zone (MRZ).
    pub mrz: Option<Mrz>,
    /// URLs of additional files; they expire within 60 minutes.
    pub extra_files: Option<Vec<String>>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
    /// Earlier sessions in which the same document was used.
    pub matches: Option<Vec<IdMatch>>,
    /// Scores of the document liveness check, which tests that a genuine document was in front of the camera.
    pub document_liveness: Option<DocumentLiveness>,
}

/// Verification method that failed before another method was used.
#[model]
pub struct IdFallback {
    /// Method that failed: `id_lookup` or `wallet`.
    pub method: Option<VerificationMethod>,
    /// Reason for the failure.
    #[non_sensitive]
    pub reason: Option<String>,
    /// Action the workflow took after the failure.
    #[non_sensitive]
    pub action: Option<String>,
}

/// Signals that a genuine document was in front of the camera.
#[model]
pub struct DocumentLiveness {
    /// Signal that the portrait on the document was not replaced.
    pub portrait_replace: Option<DocLivenessSignal>,
    /// Signal that the document is not a printed copy.
    pub printed_copy: Option<DocLivenessSignal>,
    /// Signal that the document was not shown on a screen.
    pub screen_replay: Option<DocLivenessSignal>,
}

/// Outcome of a document liveness signal.
#[open_enum]
pub enum LivenessBucket {
    /// The score passed the thresholds.
    #[wire("approve")]
    Approve,
    /// The score is below the review threshold: manual review is needed.
    #[wire("review")]
    Review,
    /// The score is below the decline threshold: the document is declined.
    #[wire("decline")]
    Decline,
}

/// A document liveness signal. Scores range from 0 to 100; a higher score is more genuine.
#[model]
pub struct DocLivenessSignal {
    /// Score of the document, 0 to 100: the lower of the front and back scores.
    pub score: Option<f64>,
    /// Score of the front, 0 to 100.
    pub front: Option<f64>,
    /// Score of the back, 0 to 100.
    pub back: Option<f64>,
    /// Threshold below which the document is declined.
    pub decline_threshold: Option<f64>,
    /// Threshold below which the document goes to manual review.
    pub review_threshold: Option<f64>,
    /// Outcome of the signal: `approve`, `review` or `decline`.
    pub bucket: Option<LivenessBucket>,
}

/// Brightness problem of an image.
#[open_enum]
pub enum BrightnessIssue {
    /// The brightness is acceptable.
    #[wire("ok")]
    Ok,
    /// The image is too dark.
    #[wire("too_dark")]
    TooDark,
    /// The image is too bright.
    #[wire("too_bright")]
    TooBright,
}

/// Quality scores of a document image. Scores range from 0 to 100; a higher score is better.
#[model]
pub struct ImageQuality {
    /// Sharpness score, 0 to 100.
    pub focus_score: Option<f64>,
    /// Brightness score, 0 to 100.
    pub brightness_score: Option<f64>,
    /// Brightness problem: `ok`, `too_dark` or `too_bright`.
    pub brightness_issue: Option<BrightnessIssue>,
    /// `true` if the whole document is visible in the image.
    pub is_document_fully_visible: Option<bool>,
    /// Resolution score, 0 to 100.
    pub resolution_score: Option<f64>,
    /// Overall quality score, 0 to 100.
    pub overall_score: Option<f64>,
}

/// Document fields that only some documents have. Further fields are kept in `extra`.
#[model]
pub struct IdExtraFields {
    /// Vehicle categories of a driving license.
    pub dl_categories: Option<Vec<String>>,
    /// Blood group of the document holder.
    pub blood_group: Option<String>,
    /// First names (given names) in the script of the document.
    pub first_name_non_latin: Option<String>,
    /// Last names (surnames) in the script of the document.
    pub last_name_non_latin: Option<String>,
    /// Middle names in the script of the document.
    pub middle_name_non_latin: Option<String>,
    /// Full name in the script of the document.
    pub full_name_non_latin: Option<String>,
    /// Address in the script of the document.
    pub address_non_latin: Option<String>,
    /// Place of birth in the script of the document.
    pub place_of_birth_non_latin: Option<String>,
    /// First names (given names) in Latin script.
    pub first_name_latin: Option<String>,
    /// Last names (surnames) in Latin script.
    pub last_name_latin: Option<String>,
    /// Middle names in Latin script.
    pub middle_name_latin: Option<String>,
    /// Full name in Latin script.
    pub full_name_latin: Option<String>,
    /// Address in Latin script.
    pub address_latin: Option<String>,
    /// Place of birth in Latin script.
    pub place_of_birth_latin: Option<String>,
}

/// Data from the machine-readable zone (MRZ) of a document.
#[model]
pub struct Mrz {
    /// Last names (surnames).
    pub surname: Option<String>,
    /// First names (given names).
    #[alias("given_name")]
    pub name: Option<String>,
    /// Issuing country as printed in the MRZ.
    pub country: Option<String>,
    /// Nationality as printed in the MRZ.
    pub nationality: Option<String>,
    /// Date of birth as printed (YYMMDD).
    pub birth_date: Option<String>,
    /// Expiration date as printed (YYMMDD).
    pub expiry_date: Option<String>,
    /// Gender as printed in the MRZ.
    pub sex: Option<String>,
    /// Document type as printed in the MRZ.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Document number as printed in the MRZ.
    pub document_number: Option<String>,
    /// Optional data of the issuer.
    pub optional_data: Option<String>,
    /// Second field of optional data of the issuer, on the other MRZ line.
    pub optional_data_2: Option<String>,
    /// Check digit of the date of birth.
    pub birth_date_hash: Option<String>,
    /// Check digit of the expiration date.
    pub expiry_date_hash: Option<String>,
    /// Check digit of the document number.
    pub document_number_hash: Option<String>,
    /// Check digit of the whole MRZ.
    pub final_hash: Option<String>,
    /// Personal identification number.
    pub personal_number: Option<String>,
    /// Inconsistencies found in the MRZ.
    #[non_sensitive]
    pub warnings: Option<Vec<String>>,
    /// Errors found in the MRZ.
    #[non_sensitive]
    pub errors: Option<Vec<String>>,
    /// MRZ format, such as `TD1` or `TD3`.
    #[non_sensitive]
    pub mrz_type: Option<String>,
    /// Complete MRZ as printed.
    pub mrz_string: Option<String>,
    /// Key that unlocks the chip, derived from the document number, date of birth and expiration date.
    pub mrz_key: Option<String>,
}

/// An earlier session in which the same document was used.
#[model]
pub struct IdMatch {
    /// Session ID (UUID) of the earlier session.
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Sequential session number of the earlier session within the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// Your own identifier of the user in the earlier session.
    pub vendor_data: Option<String>,
    /// Time of the earlier verification (RFC 3339).
    pub verification_date: Option<DateTime>,
    /// User and document details from the earlier session.
    pub user_details: Option<MatchUserDetails>,
    /// Status of the earlier session.
    pub status: Option<SessionStatus>,
    /// `true` if the document is on the blocklist.
    pub is_blocklisted: Option<bool>,
    /// Name of the standalone API that performed the earlier verification; absent for sessions.
    #[non_sensitive]
    pub api_service: Option<String>,
    /// URL of the front image of the document; expires within 60 minutes.
    pub front_image_url: Option<String>,
}

/// Outcome of a registry lookup. `match`, `partial_match` and `no_match` are billed.
#[open_enum]
pub enum LookupOutcome {
    /// All compared data match the registry.
    #[wire("match")]
    Match,
    /// Only some of the compared data match the registry.
    #[wire("partial_match")]
    PartialMatch,
    /// The data do not match the registry.
    #[wire("no_match")]
    NoMatch,
    /// The registry could not be queried.
    #[wire("provider_error")]
    ProviderError,
    /// The registry does not accept the format of the identification number.
    #[wire("format_rejected")]
    FormatRejected,
}

/// Result of looking up an identity in a registry.
#[model]
pub struct IdLookup {
    /// Registry that was queried.
    #[non_sensitive]
    pub source: Option<String>,
    /// Time of the lookup (RFC 3339).
    pub checked_at: Option<DateTime>,
    /// Number of lookup attempts by the user.
    #[non_sensitive]
    pub attempts: Option<i64>,
    /// Maximum number of lookup attempts.
    #[non_sensitive]
    pub max_attempts: Option<i64>,
    /// Outcome of the lookup: `match`, `partial_match`, `no_match`, `provider_error` or `format_rejected`.
    pub outcome: Option<LookupOutcome>,
    /// Comparison of the user's data with the registry, by field.
    pub comparison: Option<Vec<LookupComparison>>,
    /// URL of the portrait in the registry; expires within 60 minutes.
    pub registry_portrait: Option<String>,
    /// Similarity of the user's face and the portrait in the registry, 0 to 100.
    pub face_match_score: Option<f64>,
    /// Errors returned by the registries.
    pub source_errors: Option<Json>,
}

/// Field compared with a registry.
#[open_enum]
pub enum LookupField {
    /// Identification number.
    #[wire("identification_number")]
    IdentificationNumber,
    /// Full name of the user.
    #[wire("full_name")]
    FullName,
    /// Date of birth of the user.
    #[wire("date_of_birth")]
    DateOfBirth,
    /// Address of the user.
    #[wire("address")]
    Address,
    /// No field: the registry failed, and `record` contains the error message.
    #[wire("provider")]
    Provider,
}

/// Result of comparing one field with a registry.
#[open_enum]
pub enum LookupResult {
    /// The values are equal.
    #[wire("match")]
    Match,
    /// The values are similar.
    #[wire("partial")]
    Partial,
    /// The values are different.
    #[wire("no_match")]
    NoMatch,
    /// The values could not be compared.
    #[wire("error")]
    Error,
}

/// Comparison of one field with a registry.
#[model]
pub struct LookupComparison {
    /// Compared field, such as `full_name`. `provider` if the registry failed.
    pub field: Option<LookupField>,
    /// Display name of the compared field.
    #[non_sensitive]
    pub label: Option<String>,
    /// Value provided by the user.
    pub provided: Option<String>,
    /// Value in the registry, or the error message if `field` is `provider`.
    pub record: Option<String>,
    /// Result of the comparison: `match`, `partial`, `no_match` or `error`.
    pub result: Option<LookupResult>,
}

/// Level of assurance of a wallet credential: the confidence in the identity it states.
#[open_enum]
pub enum AssuranceLevel {
    /// Low level of assurance.
    #[wire("low")]
    Low,
    /// Substantial level of assurance.
    #[wire("substantial")]
    Substantial,
    /// High level of assurance, comparable to a document issued in person.
    #[wire("high")]
    High,
}

/// Result of verifying a credential from a digital wallet.
#[model]
pub struct WalletVerification {
    /// Code of the wallet provider.
    #[non_sensitive]
    pub provider: Option<String>,
    /// Name of the wallet provider.
    #[non_sensitive]
    pub provider_name: Option<String>,
    /// Authority that issued the credential.
    #[non_sensitive]
    pub issuing_authority: Option<String>,
    /// Country that issued the credential.
    #[non_sensitive]
    pub issuing_country: Option<String>,
    /// Type of the credential.
    #[non_sensitive]
    pub credential_type: Option<String>,
    /// Level of assurance of the credential: `low`, `substantial` or `high`.
    pub level_of_assurance: Option<AssuranceLevel>,
    /// Time of the verification (RFC 3339).
    pub verified_at: Option<DateTime>,
    /// `true` if the signature of the credential is valid.
    pub signature_valid: Option<bool>,
    /// Attributes stated by the credential, as key-value pairs.
    pub attributes: Option<JsonObject>,
    /// URL of the portrait in the credential; expires within 60 minutes.
    pub portrait: Option<String>,
    /// Similarity of the user's face and the portrait in the credential, 0 to 100.
    pub face_match_score: Option<f64>,
}

/// Reason the chip of a document was not read.
#[open_enum]
pub enum NfcSkipReason {
    /// The user skipped the step.
    #[wire("USER_SKIPPED")]
    UserSkipped,
    /// The document has no chip.
    #[wire("DOCUMENT_WITHOUT_CHIP")]
    DocumentWithoutChip,
    /// The certificate of the chip's issuer is not available.
    #[wire("CHIP_CERTIFICATE_UNAVAILABLE")]
    ChipCertificateUnavailable,
    /// The device has no NFC reader.
    #[wire("DEVICE_WITHOUT_NFC")]
    DeviceWithoutNfc,
    /// The app or web page has no access to NFC.
    #[wire("INTEGRATION_WITHOUT_NFC_ACCESS")]
    IntegrationWithoutNfcAccess,
    /// The key that unlocks the chip could not be read from the document's MRZ.
    #[wire("MRZ_KEY_UNAVAILABLE")]
    MrzKeyUnavailable,
}

/// Result of reading the chip of a document (NFC).
#[model]
pub struct NfcVerification {
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// `true` if the chip was not read.
    pub is_nfc_skipped: Option<bool>,
    /// Reason the chip was not read; absent if it was read.
    pub skip_reason: Option<NfcSkipReason>,
    /// URL of the portrait image in the chip; expires within 60 minutes.
    pub portrait_image: Option<String>,
    /// URL of the signature image in the chip; expires within 60 minutes.
    pub signature_image: Option<String>,
    /// Data read from the chip.
    pub chip_data: Option<ChipData>,
    /// Results of the chip's authenticity checks.
    pub authenticity: Option<ChipAuthenticity>,
    /// Certificate that signed the chip's data.
    pub certificate_summary: Option<ChipCertificate>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
}

/// Data read from the chip of a document.
#[model]
pub struct ChipData {
    /// Document type stored in the chip.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Issuing country (ISO 3166-1 alpha-3).
    #[non_sensitive]
    pub issuing_country: Option<String>,
    /// Document number stored in the chip.
    pub document_number: Option<String>,
    /// Expiration date of the document (YYYY-MM-DD).
    pub expiration_date: Option<Date>,
    /// First names (given names).
    pub first_name: Option<String>,
    /// Last names (surnames).
    pub last_name: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub birth_date: Option<Date>,
    /// Gender of the document holder.
    pub gender: Option<Gender>,
    /// Nationality (ISO 3166-1 alpha-3).
    pub nationality: Option<String>,
    /// Address of the document holder.
    pub address: Option<String>,
    /// Place of birth stored in the chip.
    pub place_of_birth: Option<String>,
}

/// Results of the authenticity checks of a chip.
#[model]
pub struct ChipAuthenticity {
    /// `true` if the issuer's signature on the chip's security object (SOD) is valid.
    pub sod_integrity: Option<bool>,
    /// `true` if the chip's data groups (DG) match the signed hashes.
    pub dg_integrity: Option<bool>,
}

/// Certificate that signed the data of a chip.
#[model]
pub struct ChipCertificate {
    /// Issuer of the certificate.
    #[non_sensitive]
    pub issuer: Option<String>,
    /// Subject of the certificate.
    #[non_sensitive]
    pub subject: Option<String>,
    /// Serial number of the certificate.
    #[non_sensitive]
    pub serial_number: Option<String>,
    /// End of the validity period (RFC 3339).
    pub not_valid_after: Option<DateTime>,
    /// Start of the validity period (RFC 3339).
    pub not_valid_before: Option<DateTime>,
}
