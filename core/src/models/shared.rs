//! What several resources have in common.

use crate::schema::prelude::*;

/// Where a session stands.
///
/// Approved, Declined, In Review, Abandoned, Expired and Kyc Expired are final until somebody changes them.
#[open_enum]
pub enum SessionStatus {
    /// The user has not opened the link yet.
    #[wire("Not Started")]
    NotStarted,
    /// The user is at it.
    #[wire("In Progress")]
    InProgress,
    /// The user has to come back, for example to name the people behind a company.
    #[wire("Awaiting User")]
    AwaitingUser,
    /// A person of your organization has to decide.
    #[wire("In Review")]
    InReview,
    /// Everything holds.
    #[wire("Approved")]
    Approved,
    /// Something does not hold.
    #[wire("Declined")]
    Declined,
    /// The user was asked to repeat some of the steps.
    #[wire("Resubmitted")]
    Resubmitted,
    /// The link was not opened in time.
    #[wire("Expired")]
    Expired,
    /// It was approved, and the approval has run out.
    #[wire("Kyc Expired")]
    KycExpired,
    /// The user began and did not finish in time.
    #[wire("Abandoned")]
    Abandoned,
}

/// Where one step of a session stands; another set than [`SessionStatus`].
#[open_enum]
pub enum FeatureStatus {
    /// The user has not finished the step.
    #[wire("Not Finished")]
    NotFinished,
    /// The step holds.
    #[wire("Approved")]
    Approved,
    /// The step does not hold.
    #[wire("Declined")]
    Declined,
    /// A person of your organization has to decide.
    #[wire("In Review")]
    InReview,
    /// The user was asked to repeat the step.
    #[wire("Resub Requested")]
    ResubRequested,
    /// The step was not finished in time.
    #[wire("Expired")]
    Expired,
}

/// Where a user stands. The newer set is `ACTIVE`, `FLAGGED`, `BLOCKED`; the older one speaks as sessions do.
#[open_enum]
pub enum UserStatus {
    /// In good standing.
    #[wire("ACTIVE")]
    Active,
    /// Somebody should have a look.
    #[wire("FLAGGED")]
    Flagged,
    /// Locked out.
    #[wire("BLOCKED")]
    Blocked,
    /// Approved (older set).
    #[wire("Approved")]
    Approved,
    /// Declined (older set).
    #[wire("Declined")]
    Declined,
    /// To be reviewed (older set).
    #[wire("In Review")]
    InReview,
    /// Nothing decided yet (older set).
    #[wire("Pending")]
    Pending,
}

/// Whom a session verifies.
#[open_enum]
pub enum SessionKind {
    /// A person (KYC).
    #[wire("user")]
    User,
    /// A company (KYB).
    #[wire("business")]
    Business,
    /// Both, as a filter of lists.
    #[wire("all")]
    All,
}

/// What kind of application a session belongs to.
#[open_enum]
pub enum Environment {
    /// The real thing.
    #[wire("live")]
    Live,
    /// Simulated: no provider is asked, nothing is billed.
    #[wire("sandbox")]
    Sandbox,
}

/// What kind an application is.
#[open_enum]
pub enum ApplicationMode {
    /// It verifies real people.
    #[wire("live")]
    Live,
    /// It simulates, for tests.
    #[wire("sandbox")]
    Sandbox,
}

/// Which device is sent to the callback address when a session started on one and ended on another.
#[open_enum]
pub enum CallbackMethod {
    /// The one that started; the platform's default.
    #[wire("initiator")]
    Initiator,
    /// The one that finished.
    #[wire("completer")]
    Completer,
    /// Both.
    #[wire("both")]
    Both,
}

/// A gender, as identity documents state it.
#[open_enum]
pub enum Gender {
    /// Male.
    #[wire("M")]
    Male,
    /// Female.
    #[wire("F")]
    Female,
}

/// A kind of identity document, by its short code.
#[open_enum]
pub enum DocumentTypeCode {
    /// Passport.
    #[wire("P")]
    Passport,
    /// Identity card.
    #[wire("ID")]
    IdentityCard,
    /// Driving licence.
    #[wire("DL")]
    DriversLicense,
    /// Residence permit.
    #[wire("RP")]
    ResidencePermit,
    /// Health insurance card.
    #[wire("HIC")]
    HealthInsuranceCard,
    /// Tax card.
    #[wire("TC")]
    TaxCard,
    /// Social security card.
    #[wire("SSC")]
    SocialSecurityCard,
}

/// A step of a session, as answers name it; another set than [`WorkflowFeature`](crate::WorkflowFeature).
#[open_enum]
pub enum SessionFeatureName {
    /// Identity document.
    #[wire("ID_VERIFICATION")]
    IdVerification,
    /// Chip of the identity document.
    #[wire("NFC")]
    Nfc,
    /// Liveness of the face.
    #[wire("LIVENESS")]
    Liveness,
    /// Face against the document's portrait or a reference.
    #[wire("FACE_MATCH")]
    FaceMatch,
    /// Proof of address.
    #[wire("POA")]
    ProofOfAddress,
    /// Questionnaire.
    #[wire("QUESTIONNAIRE")]
    Questionnaire,
    /// E-mail address.
    #[wire("EMAIL_VERIFICATION")]
    EmailVerification,
    /// Phone number.
    #[wire("PHONE")]
    Phone,
    /// Watch lists.
    #[wire("AML")]
    Aml,
    /// Network address and device.
    #[wire("IP_ANALYSIS")]
    IpAnalysis,
    /// Age by the face.
    #[wire("AGE_ESTIMATION")]
    AgeEstimation,
    /// Official registers.
    #[wire("DATABASE_VALIDATION")]
    DatabaseValidation,
}

/// A verification that was called by itself, outside of a session.
#[open_enum]
pub enum ApiService {
    /// Identity document.
    #[wire("ID_VERIFICATION")]
    IdVerification,
    /// Two faces compared.
    #[wire("FACE_MATCH")]
    FaceMatch,
    /// Age by the face.
    #[wire("AGE_ESTIMATION")]
    AgeEstimation,
    /// Face among those known.
    #[wire("FACE_SEARCH")]
    FaceSearch,
    /// Proof of address.
    #[wire("POA")]
    ProofOfAddress,
    /// Watch lists.
    #[wire("AML")]
    Aml,
    /// Company register.
    #[wire("KYB_REGISTRY")]
    KybRegistry,
    /// Liveness of one image.
    #[wire("PASSIVE_LIVENESS")]
    PassiveLiveness,
    /// Official registers.
    #[wire("DATABASE_VALIDATION")]
    DatabaseValidation,
    /// Phone number.
    #[wire("PHONE_VERIFICATION")]
    PhoneVerification,
    /// E-mail address.
    #[wire("EMAIL_VERIFICATION")]
    EmailVerification,
}

/// The step a warning comes from. Emitters spell some of them differently; those arrive as `Other`.
#[open_enum]
pub enum WarningFeature {
    /// Identity document.
    #[wire("ID_VERIFICATION")]
    IdVerification,
    /// Chip of the identity document.
    #[wire("NFC")]
    Nfc,
    /// Liveness of the face.
    #[wire("LIVENESS")]
    Liveness,
    /// Face comparison.
    #[wire("FACEMATCH")]
    FaceMatch,
    /// Proof of address.
    #[wire("PROOF_OF_ADDRESS")]
    ProofOfAddress,
    /// Phone number.
    #[wire("PHONE")]
    Phone,
    /// E-mail address.
    #[wire("EMAIL")]
    Email,
    /// Watch lists.
    #[wire("AML")]
    Aml,
    /// Network address and device.
    #[wire("LOCATION")]
    Location,
    /// Official registers.
    #[wire("DATABASE_VALIDATION")]
    DatabaseValidation,
    /// Questionnaire.
    #[wire("QUESTIONNAIRE")]
    Questionnaire,
    /// Documents read by rules of yours.
    #[wire("DOCUMENT_AI")]
    DocumentAi,
    /// Company register.
    #[wire("KYB_REGISTRY")]
    KybRegistry,
    /// Documents of a company.
    #[wire("KYB_DOCUMENTS")]
    KybDocuments,
    /// People behind a company.
    #[wire("KYB_KEY_PEOPLE")]
    KybKeyPeople,
}

/// How grave a warning is; it follows the action that the workflow sets for it.
#[open_enum]
pub enum LogType {
    /// For information; nothing follows.
    #[wire("information")]
    Information,
    /// The step goes to review.
    #[wire("warning")]
    Warning,
    /// The step is declined.
    #[wire("error")]
    Error,
}

/// Where an earlier appearance of the same person or contact was found.
#[open_enum]
pub enum MatchSource {
    /// In another session.
    #[wire("session")]
    Session,
    /// Among imported data.
    #[wire("imported")]
    Imported,
    /// On one of your lists.
    #[wire("list_entry")]
    ListEntry,
    /// In a face template kept after its session was deleted.
    #[wire("retained_template")]
    RetainedTemplate,
}

/// Something a check noticed. What follows from it is set in the workflow.
#[model]
pub struct Warning {
    /// The step it comes from.
    pub feature: Option<WarningFeature>,
    /// What was noticed: a code in upper snake case such as `DOCUMENT_EXPIRED`, `LOW_FACE_MATCH_SIMILARITY`,
    /// `POSSIBLE_DUPLICATED_USER` or `FACE_IN_BLOCKLIST`. The set is open and grows.
    #[non_sensitive]
    pub risk: Option<String>,
    /// More about it; the keys depend on `risk`.
    pub additional_data: Option<JsonObject>,
    /// How grave it is.
    pub log_type: Option<LogType>,
    /// What it means, in a few words of English.
    #[non_sensitive]
    pub short_description: Option<String>,
    /// What it means, in a sentence of English.
    #[non_sensitive]
    pub long_description: Option<String>,
    /// The step of the workflow it belongs to.
    #[non_sensitive]
    pub node_id: Option<String>,
}

/// How to reach the user. Prefills the steps that verify e-mail and phone.
#[params]
pub struct ContactDetails {
    /// E-mail address.
    pub email: Option<String>,
    /// Language of the notifications, a code as in `CreateSession.language`.
    pub email_lang: Option<String>,
    /// Whether the platform writes to the user when the session's status changes; needs `email`. Off by default.
    pub send_notification_emails: Option<bool>,
    /// Phone number in E.164, such as `+34600000000`.
    pub phone: Option<String>,
}

/// What you already know of the user. A difference raises a warning; names are compared loosely.
#[params]
pub struct ExpectedDetails {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Day of birth.
    pub date_of_birth: Option<Date>,
    /// Gender.
    pub gender: Option<Gender>,
    /// Nationality (ISO 3166-1 alpha-3).
    pub nationality: Option<String>,
    /// Country (ISO 3166-1 alpha-3) that stands in for `id_country` and `poa_country` where those are unset.
    pub country: Option<String>,
    /// Country of the identity document (ISO 3166-1 alpha-3); goes before `nationality`.
    pub id_country: Option<String>,
    /// Country of the proof of address (ISO 3166-1 alpha-3).
    pub poa_country: Option<String>,
    /// Address as a person writes it, compared with the proof of address. The platform wants one of `country`,
    /// `id_country` and `poa_country` beside it.
    pub address: Option<String>,
    /// Number of the document, personal number or tax number.
    pub identification_number: Option<String>,
    /// Network address (IPv4 or IPv6).
    pub ip_address: Option<String>,
    /// Kinds of document the user may choose from.
    pub expected_document_types: Option<Vec<DocumentTypeCode>>,
    /// Name of the company, at most 255 characters; for KYB.
    pub company_name: Option<String>,
    /// Country of the company register (ISO 3166-1 alpha-2, with a subdivision where one keeps the register: `US-CA`);
    /// for KYB.
    pub registry_country: Option<String>,
    /// Number in the company register, at most 100 characters; for KYB.
    pub registration_number: Option<String>,
}

/// What the platform says to a request that answers nothing else.
#[model]
pub struct Acknowledgement {
    /// A sentence of English.
    #[non_sensitive]
    pub message: Option<String>,
}

/// A step of a session and where it stands.
#[model]
pub struct FeatureProgress {
    /// The step.
    pub feature: Option<SessionFeatureName>,
    /// Where it stands.
    pub status: Option<FeatureStatus>,
}

/// A place on the map.
#[model]
pub struct GeoPoint {
    /// Degrees north of the equator, -90 to 90.
    pub latitude: Option<f64>,
    /// Degrees east of Greenwich, -180 to 180.
    pub longitude: Option<f64>,
}

/// An address taken apart and looked up on the map.
#[model]
pub struct ParsedAddress {
    /// What kind of place it is.
    #[non_sensitive]
    pub address_type: Option<String>,
    /// What the map calls such a place.
    #[non_sensitive]
    pub category: Option<String>,
    /// Name of the place.
    pub label: Option<String>,
    /// Street and number.
    pub street_1: Option<String>,
    /// Second line.
    pub street_2: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Region or state.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub country: Option<String>,
    /// Whether the map knows the address.
    pub is_verified: Option<bool>,
    /// Where it is.
    pub document_location: Option<GeoPoint>,
    /// The address in one line.
    pub formatted_address: Option<String>,
    /// What the map service said.
    pub raw_results: Option<GeocoderResult>,
}

/// An address in the words of the map service.
#[model]
pub struct GeocoderResult {
    /// Kinds of place.
    pub types: Option<Vec<String>>,
    /// Where it is and how large.
    pub geometry: Option<GeocoderGeometry>,
    /// The map service's identifier.
    pub place_id: Option<String>,
    /// The address in one line.
    pub formatted_address: Option<String>,
    /// Where to drive to.
    pub navigation_points: Option<Vec<NavigationPoint>>,
    /// The address, part by part.
    pub address_components: Option<Vec<AddressComponent>>,
}

/// Where a place is and how large.
#[model]
pub struct GeocoderGeometry {
    /// Its middle.
    pub location: Option<MapPoint>,
    /// The part of the map that shows it.
    pub viewport: Option<MapViewport>,
    /// How exact `location` is.
    #[non_sensitive]
    pub location_type: Option<String>,
}

/// A place on the map, in the map service's short names.
#[model]
pub struct MapPoint {
    /// Degrees north of the equator, -90 to 90.
    pub lat: Option<f64>,
    /// Degrees east of Greenwich, -180 to 180.
    pub lng: Option<f64>,
}

/// A rectangle of the map.
#[model]
pub struct MapViewport {
    /// Its north-eastern corner.
    pub northeast: Option<MapPoint>,
    /// Its south-western corner.
    pub southwest: Option<MapPoint>,
}

/// A place to drive to.
#[model]
pub struct NavigationPoint {
    /// Where it is.
    pub location: Option<GeoPoint>,
}

/// A part of an address.
#[model]
pub struct AddressComponent {
    /// What part it is.
    pub types: Option<Vec<String>>,
    /// Its name in full.
    pub long_name: Option<String>,
    /// Its short name.
    pub short_name: Option<String>,
}

/// Who was found by a match.
#[model]
pub struct MatchUserDetails {
    /// Name in full.
    #[alias("name")]
    pub full_name: Option<String>,
    /// Kind of document.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Number of the document.
    pub document_number: Option<String>,
}

/// A bar code or QR code found in a document.
#[model]
pub struct DetectedCode {
    /// What kind of code it is.
    #[non_sensitive]
    #[rename("type")]
    pub kind: Option<String>,
    /// The page, counted from 1.
    #[non_sensitive]
    pub page_number: Option<i64>,
    /// Its corners on the page, `[x, y]` each, in pixels.
    pub position: Option<Vec<Vec<i64>>>,
    /// Left edge in pixels.
    pub x: Option<i64>,
    /// Upper edge in pixels.
    pub y: Option<i64>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Width of the page in pixels.
    pub page_width: Option<i64>,
    /// Height of the page in pixels.
    pub page_height: Option<i64>,
    /// What the code says.
    pub raw_payload: Option<String>,
    /// What the code says, taken apart where its format is known.
    pub parsed_payload: Option<Json>,
}

/// What a file says about itself, and signs of its having been edited.
#[model]
pub struct DocumentMetadata {
    /// Size in bytes.
    #[non_sensitive]
    pub file_size: Option<i64>,
    /// Media type.
    #[non_sensitive]
    pub content_type: Option<String>,
    /// When the file says it was made, in the form the file has it.
    #[non_sensitive]
    pub creation_date: Option<String>,
    /// When the file says it was changed last, in the form the file has it.
    #[non_sensitive]
    pub modified_date: Option<String>,
    /// The program that made its content.
    pub creator: Option<String>,
    /// The program that wrote the file.
    pub producer: Option<String>,
    /// The program named in the image data.
    pub software: Option<String>,
    /// How the file is encrypted, where it is.
    #[non_sensitive]
    pub encryption: Option<String>,
    /// Whether it carries a digital signature.
    pub is_signed: Option<bool>,
    /// Whether it was changed after it was signed or made.
    pub is_tampered: Option<bool>,
    /// About the signature.
    pub signature_info: Option<JsonObject>,
    /// When the image data says it was taken.
    pub exif_original_date: Option<String>,
    /// When the image data says it was digitized.
    pub exif_digitized_date: Option<String>,
    /// Whether a known image or document editor wrote it.
    pub processed_by_known_editor: Option<bool>,
    /// Whether it was changed after the day it was made.
    pub has_different_creation_mod_date: Option<bool>,
    /// Signs of something laid over the content.
    pub overlay_manipulation: Option<OverlayManipulation>,
}

/// Signs of something laid over the content of a document.
#[model]
pub struct OverlayManipulation {
    /// Whether there are any.
    pub detected: Option<bool>,
    /// Whether the document could be looked at for them.
    pub analyzed: Option<bool>,
    /// What was seen.
    #[non_sensitive]
    pub signals: Option<Vec<String>>,
    /// Where it was seen.
    pub manipulated_regions: Option<Vec<ManipulatedRegion>>,
}

/// A part of a page, in the units of the page.
#[model]
pub struct ManipulatedRegion {
    /// The page.
    #[non_sensitive]
    pub page: Option<i64>,
    /// Left edge.
    pub x: Option<f64>,
    /// Upper edge.
    pub y: Option<f64>,
    /// Width.
    pub width: Option<f64>,
    /// Height.
    pub height: Option<f64>,
    /// Width of the page.
    pub page_width: Option<f64>,
    /// Height of the page.
    pub page_height: Option<f64>,
}
