//! Identity documents: read from images, from a chip, from registers, from wallets.

use crate::schema::prelude::*;

use crate::{FeatureStatus, Gender, MatchUserDetails, ParsedAddress, SessionStatus, Warning};

/// How an identity was verified.
#[open_enum]
pub enum VerificationMethod {
    /// By images of a document. Also where the platform says nothing.
    #[wire("document")]
    Document,
    /// By looking it up in a register.
    #[wire("id_lookup")]
    IdLookup,
    /// By a digital wallet.
    #[wire("wallet")]
    Wallet,
}

/// What an identity rests on.
#[open_enum]
pub enum Assurance {
    /// On a document.
    #[wire("documentary")]
    Documentary,
    /// On agreement with a register.
    #[wire("data_match")]
    DataMatch,
    /// On a signature.
    #[wire("cryptographic")]
    Cryptographic,
}

/// Result of one identity step.
#[model]
pub struct IdVerification {
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// How it was verified. Absent in older results: by document.
    pub verification_method: Option<VerificationMethod>,
    /// What it rests on.
    pub assurance: Option<Assurance>,
    /// The wallet, where it was one.
    #[non_sensitive]
    pub wallet_provider: Option<String>,
    /// What was tried before.
    pub fallback_from: Option<IdFallback>,
    /// The look-up, where it was one.
    pub id_lookup: Option<IdLookup>,
    /// The wallet's credential, where it was one.
    pub wallet_verification: Option<WalletVerification>,
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// Kind of document, in words such as `Passport` or `Identity Card`.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Finer kind of document.
    #[non_sensitive]
    pub document_subtype: Option<String>,
    /// Number of the document.
    pub document_number: Option<String>,
    /// Personal number.
    pub personal_number: Option<String>,
    /// Address of the portrait on it; soon expires.
    pub portrait_image: Option<String>,
    /// Address of the front's image; soon expires.
    pub front_image: Option<String>,
    /// Address of the front's video; soon expires.
    pub front_video: Option<String>,
    /// Address of the back's image; soon expires.
    pub back_image: Option<String>,
    /// Address of the back's video; soon expires.
    pub back_video: Option<String>,
    /// Address of the front's uncropped image; soon expires.
    pub full_front_image: Option<String>,
    /// Address of the back's uncropped image; soon expires.
    pub full_back_image: Option<String>,
    /// Address of what the other camera saw at the front; soon expires.
    pub front_image_camera_front: Option<String>,
    /// Address of what the other camera saw at the back; soon expires.
    pub back_image_camera_front: Option<String>,
    /// How alike the face in `front_image_camera_front` and the portrait are, 0 to 100.
    pub front_image_camera_front_face_match_score: Option<f64>,
    /// How alike the face in `back_image_camera_front` and the portrait are, 0 to 100.
    pub back_image_camera_front_face_match_score: Option<f64>,
    /// How good the front's image is.
    pub front_image_quality_score: Option<ImageQuality>,
    /// How good the back's image is.
    pub back_image_quality_score: Option<ImageQuality>,
    /// Day of birth.
    pub date_of_birth: Option<Date>,
    /// Age in years.
    pub age: Option<i64>,
    /// Last day of its validity.
    #[alias("expiry_date")]
    pub expiration_date: Option<Date>,
    /// Day of issue.
    pub date_of_issue: Option<Date>,
    /// Who issued it (ISO 3166-1 alpha-3).
    #[non_sensitive]
    #[alias("issuing_country")]
    pub issuing_state: Option<String>,
    /// Who issued it, in English.
    #[non_sensitive]
    pub issuing_state_name: Option<String>,
    /// First names.
    pub first_name: Option<String>,
    /// Last names.
    pub last_name: Option<String>,
    /// Name in full.
    pub full_name: Option<String>,
    /// Gender.
    pub gender: Option<Gender>,
    /// Address as printed.
    pub address: Option<String>,
    /// Address in one tidy line.
    pub formatted_address: Option<String>,
    /// Address taken apart.
    pub parsed_address: Option<ParsedAddress>,
    /// Place of birth.
    pub place_of_birth: Option<String>,
    /// Marital status.
    pub marital_status: Option<String>,
    /// Nationality (ISO 3166-1 alpha-3).
    pub nationality: Option<String>,
    /// What only some documents say.
    pub extra_fields: Option<IdExtraFields>,
    /// The machine-readable zone.
    pub mrz: Option<Mrz>,
    /// Addresses of further files; they soon expire.
    pub extra_files: Option<Vec<String>>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
    /// Earlier sessions with the same document.
    pub matches: Option<Vec<IdMatch>>,
    /// Whether a real document was in front of the camera.
    pub document_liveness: Option<DocumentLiveness>,
}

/// What was tried before another method took over.
#[model]
pub struct IdFallback {
    /// The method that did not succeed.
    pub method: Option<VerificationMethod>,
    /// Why.
    #[non_sensitive]
    pub reason: Option<String>,
    /// What the workflow did then.
    #[non_sensitive]
    pub action: Option<String>,
}

/// Whether a real document was in front of the camera.
#[model]
pub struct DocumentLiveness {
    /// The portrait is the original one.
    pub portrait_replace: Option<DocLivenessSignal>,
    /// It is no printed copy.
    pub printed_copy: Option<DocLivenessSignal>,
    /// It is no screen.
    pub screen_replay: Option<DocLivenessSignal>,
}

/// What follows from a signal.
#[open_enum]
pub enum LivenessBucket {
    /// It holds.
    #[wire("approve")]
    Approve,
    /// Somebody has to look.
    #[wire("review")]
    Review,
    /// It does not hold.
    #[wire("decline")]
    Decline,
}

/// One sign of a real document. Scores are 0 to 100, higher is more genuine.
#[model]
pub struct DocLivenessSignal {
    /// The lower of both sides.
    pub score: Option<f64>,
    /// Of the front.
    pub front: Option<f64>,
    /// Of the back.
    pub back: Option<f64>,
    /// Below it, the document is declined.
    pub decline_threshold: Option<f64>,
    /// Below it, the document goes to review.
    pub review_threshold: Option<f64>,
    /// What follows.
    pub bucket: Option<LivenessBucket>,
}

/// What is wrong with the light.
#[open_enum]
pub enum BrightnessIssue {
    /// Nothing.
    #[wire("ok")]
    Ok,
    /// Too little of it.
    #[wire("too_dark")]
    TooDark,
    /// Too much of it.
    #[wire("too_bright")]
    TooBright,
}

/// How good an image is. Scores are 0 to 100.
#[model]
pub struct ImageQuality {
    /// How sharp.
    pub focus_score: Option<f64>,
    /// How well lit.
    pub brightness_score: Option<f64>,
    /// What is wrong with the light.
    pub brightness_issue: Option<BrightnessIssue>,
    /// Whether the whole document is in it.
    pub is_document_fully_visible: Option<bool>,
    /// How fine.
    pub resolution_score: Option<f64>,
    /// All in all.
    pub overall_score: Option<f64>,
}

/// What only some documents say. More of it is in `extra`.
#[model]
pub struct IdExtraFields {
    /// Categories of a driving licence.
    pub dl_categories: Option<Vec<String>>,
    /// Blood group.
    pub blood_group: Option<String>,
    /// First names in the document's own script.
    pub first_name_non_latin: Option<String>,
    /// Last names in the document's own script.
    pub last_name_non_latin: Option<String>,
    /// Middle names in the document's own script.
    pub middle_name_non_latin: Option<String>,
    /// Name in full in the document's own script.
    pub full_name_non_latin: Option<String>,
    /// Address in the document's own script.
    pub address_non_latin: Option<String>,
    /// Place of birth in the document's own script.
    pub place_of_birth_non_latin: Option<String>,
    /// First names in Latin script.
    pub first_name_latin: Option<String>,
    /// Last names in Latin script.
    pub last_name_latin: Option<String>,
    /// Middle names in Latin script.
    pub middle_name_latin: Option<String>,
    /// Name in full in Latin script.
    pub full_name_latin: Option<String>,
    /// Address in Latin script.
    pub address_latin: Option<String>,
    /// Place of birth in Latin script.
    pub place_of_birth_latin: Option<String>,
}

/// The machine-readable zone of a document.
#[model]
pub struct Mrz {
    /// Last names.
    pub surname: Option<String>,
    /// First names.
    #[alias("given_name")]
    pub name: Option<String>,
    /// Who issued it.
    pub country: Option<String>,
    /// Nationality.
    pub nationality: Option<String>,
    /// Day of birth as printed, `YYMMDD`.
    pub birth_date: Option<String>,
    /// Last day of validity as printed, `YYMMDD`.
    pub expiry_date: Option<String>,
    /// Gender as printed.
    pub sex: Option<String>,
    /// Kind of document as printed.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Number of the document.
    pub document_number: Option<String>,
    /// What the issuer adds.
    pub optional_data: Option<String>,
    /// What the issuer adds in the other line.
    pub optional_data_2: Option<String>,
    /// Check digit of the day of birth.
    pub birth_date_hash: Option<String>,
    /// Check digit of the validity.
    pub expiry_date_hash: Option<String>,
    /// Check digit of the number.
    pub document_number_hash: Option<String>,
    /// Check digit of the whole.
    pub final_hash: Option<String>,
    /// Personal number.
    pub personal_number: Option<String>,
    /// What does not fit.
    #[non_sensitive]
    pub warnings: Option<Vec<String>>,
    /// What is wrong.
    #[non_sensitive]
    pub errors: Option<Vec<String>>,
    /// Its format, such as `TD1` or `TD3`.
    #[non_sensitive]
    pub mrz_type: Option<String>,
    /// All of it.
    pub mrz_string: Option<String>,
    /// The key that opens the chip, made of number, birth and validity.
    pub mrz_key: Option<String>,
}

/// An earlier session with the same document.
#[model]
pub struct IdMatch {
    /// The session (UUID).
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Its number in the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// Your identifier of its user.
    pub vendor_data: Option<String>,
    /// When it was.
    pub verification_date: Option<DateTime>,
    /// Who it was.
    pub user_details: Option<MatchUserDetails>,
    /// Where it stands.
    pub status: Option<SessionStatus>,
    /// Whether the document is on the blocklist.
    pub is_blocklisted: Option<bool>,
    /// The verification that was called by itself, where it was no session.
    #[non_sensitive]
    pub api_service: Option<String>,
    /// Address of the front's image; soon expires.
    pub front_image_url: Option<String>,
}

/// How a look-up ended. The first three are billed.
#[open_enum]
pub enum LookupOutcome {
    /// The register agrees.
    #[wire("match")]
    Match,
    /// The register agrees in part.
    #[wire("partial_match")]
    PartialMatch,
    /// The register does not agree.
    #[wire("no_match")]
    NoMatch,
    /// The register could not be asked.
    #[wire("provider_error")]
    ProviderError,
    /// The register does not take such a number.
    #[wire("format_rejected")]
    FormatRejected,
}

/// An identity looked up in a register.
#[model]
pub struct IdLookup {
    /// The register.
    #[non_sensitive]
    pub source: Option<String>,
    /// When it was asked.
    pub checked_at: Option<DateTime>,
    /// How often the user tried.
    #[non_sensitive]
    pub attempts: Option<i64>,
    /// How often the user may try.
    #[non_sensitive]
    pub max_attempts: Option<i64>,
    /// How it ended.
    pub outcome: Option<LookupOutcome>,
    /// What was compared.
    pub comparison: Option<Vec<LookupComparison>>,
    /// Address of the register's portrait; soon expires.
    pub registry_portrait: Option<String>,
    /// How alike the user and that portrait are, 0 to 100.
    pub face_match_score: Option<f64>,
    /// What the registers said that failed.
    pub source_errors: Option<Json>,
}

/// What was compared.
#[open_enum]
pub enum LookupField {
    /// The number.
    #[wire("identification_number")]
    IdentificationNumber,
    /// The name.
    #[wire("full_name")]
    FullName,
    /// The day of birth.
    #[wire("date_of_birth")]
    DateOfBirth,
    /// The address.
    #[wire("address")]
    Address,
    /// Nothing: the register failed, and `record` says how.
    #[wire("provider")]
    Provider,
}

/// How a comparison ended.
#[open_enum]
pub enum LookupResult {
    /// Equal.
    #[wire("match")]
    Match,
    /// Alike.
    #[wire("partial")]
    Partial,
    /// Different.
    #[wire("no_match")]
    NoMatch,
    /// It could not be compared.
    #[wire("error")]
    Error,
}

/// One comparison with a register.
#[model]
pub struct LookupComparison {
    /// What was compared.
    pub field: Option<LookupField>,
    /// The same in words.
    #[non_sensitive]
    pub label: Option<String>,
    /// What the user said.
    pub provided: Option<String>,
    /// What the register said.
    pub record: Option<String>,
    /// How it ended.
    pub result: Option<LookupResult>,
}

/// How much a wallet's issuer vouches for.
#[open_enum]
pub enum AssuranceLevel {
    /// Little.
    #[wire("low")]
    Low,
    /// Much.
    #[wire("substantial")]
    Substantial,
    /// As much as a document issued in person.
    #[wire("high")]
    High,
}

/// An identity from a digital wallet.
#[model]
pub struct WalletVerification {
    /// The wallet's code.
    #[non_sensitive]
    pub provider: Option<String>,
    /// The wallet's name.
    #[non_sensitive]
    pub provider_name: Option<String>,
    /// Who issued the credential.
    #[non_sensitive]
    pub issuing_authority: Option<String>,
    /// In which country.
    #[non_sensitive]
    pub issuing_country: Option<String>,
    /// What kind of credential it is.
    #[non_sensitive]
    pub credential_type: Option<String>,
    /// How much its issuer vouches for.
    pub level_of_assurance: Option<AssuranceLevel>,
    /// When it was verified.
    pub verified_at: Option<DateTime>,
    /// Whether its signature is right.
    pub signature_valid: Option<bool>,
    /// What it says.
    pub attributes: Option<JsonObject>,
    /// Address of its portrait; soon expires.
    pub portrait: Option<String>,
    /// How alike the user and that portrait are, 0 to 100.
    pub face_match_score: Option<f64>,
}

/// Why a chip was not read.
#[open_enum]
pub enum NfcSkipReason {
    /// The user did not want to.
    #[wire("USER_SKIPPED")]
    UserSkipped,
    /// The document has none.
    #[wire("DOCUMENT_WITHOUT_CHIP")]
    DocumentWithoutChip,
    /// Its issuer's certificate is not known.
    #[wire("CHIP_CERTIFICATE_UNAVAILABLE")]
    ChipCertificateUnavailable,
    /// The device cannot read chips.
    #[wire("DEVICE_WITHOUT_NFC")]
    DeviceWithoutNfc,
    /// The app or page may not read chips.
    #[wire("INTEGRATION_WITHOUT_NFC_ACCESS")]
    IntegrationWithoutNfcAccess,
    /// The key that opens it could not be read from the document.
    #[wire("MRZ_KEY_UNAVAILABLE")]
    MrzKeyUnavailable,
}

/// Result of one chip.
#[model]
pub struct NfcVerification {
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// Whether it was left out.
    pub is_nfc_skipped: Option<bool>,
    /// Why.
    pub skip_reason: Option<NfcSkipReason>,
    /// Address of the portrait in the chip; soon expires.
    pub portrait_image: Option<String>,
    /// Address of the signature in the chip; soon expires.
    pub signature_image: Option<String>,
    /// What the chip says.
    pub chip_data: Option<ChipData>,
    /// Whether the chip is genuine.
    pub authenticity: Option<ChipAuthenticity>,
    /// Who vouches for the chip.
    pub certificate_summary: Option<ChipCertificate>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
}

/// What the chip of a document says.
#[model]
pub struct ChipData {
    /// Kind of document.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Who issued it (ISO 3166-1 alpha-3).
    #[non_sensitive]
    pub issuing_country: Option<String>,
    /// Number of the document.
    pub document_number: Option<String>,
    /// Last day of its validity.
    pub expiration_date: Option<Date>,
    /// First names.
    pub first_name: Option<String>,
    /// Last names.
    pub last_name: Option<String>,
    /// Day of birth.
    pub birth_date: Option<Date>,
    /// Gender.
    pub gender: Option<Gender>,
    /// Nationality (ISO 3166-1 alpha-3).
    pub nationality: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Place of birth.
    pub place_of_birth: Option<String>,
}

/// Whether a chip is genuine.
#[model]
pub struct ChipAuthenticity {
    /// Whether the issuer's signature over its content is right.
    pub sod_integrity: Option<bool>,
    /// Whether its content is what was signed.
    pub dg_integrity: Option<bool>,
}

/// The certificate behind a chip.
#[model]
pub struct ChipCertificate {
    /// Who issued it.
    #[non_sensitive]
    pub issuer: Option<String>,
    /// Whom it names.
    #[non_sensitive]
    pub subject: Option<String>,
    /// Its number.
    #[non_sensitive]
    pub serial_number: Option<String>,
    /// Until when it is good.
    pub not_valid_after: Option<DateTime>,
    /// From when on it is good.
    pub not_valid_before: Option<DateTime>,
}
