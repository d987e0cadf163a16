//! Types shared by several resources.

use crate::schema::prelude::*;

/// Session status.
///
/// `Approved`, `Declined`, `In Review`, `Abandoned`, `Expired` and `Kyc Expired` are final until changed with an update
/// of the status.
#[open_enum]
pub enum SessionStatus {
    /// The user has not opened the verification link yet.
    #[wire("Not Started")]
    NotStarted,
    /// The user has started the verification and not finished it.
    #[wire("In Progress")]
    InProgress,
    /// Waiting for further action by the user, for example naming the key people of a company.
    #[wire("Awaiting User")]
    AwaitingUser,
    /// Waiting for manual review by your organization.
    #[wire("In Review")]
    InReview,
    /// The verification succeeded.
    #[wire("Approved")]
    Approved,
    /// The verification failed, or a reviewer declined it.
    #[wire("Declined")]
    Declined,
    /// The user was asked to repeat one or more steps.
    #[wire("Resubmitted")]
    Resubmitted,
    /// The user did not open the link before the session expired.
    #[wire("Expired")]
    Expired,
    /// The session was approved, and the approval has expired.
    #[wire("Kyc Expired")]
    KycExpired,
    /// The user started the verification and did not finish it in time.
    #[wire("Abandoned")]
    Abandoned,
}

impl SessionStatus {
    /// Returns `true` if the user has nothing left to do: the session is approved, declined, in review, abandoned or
    /// expired. An unknown status is not settled.
    pub fn is_settled(&self) -> bool {
        matches!(
            self,
            Self::Approved | Self::Declined | Self::InReview | Self::Abandoned | Self::Expired | Self::KycExpired
        )
    }
}

/// Feature status: the state of one step of a session. The values differ from those of [`SessionStatus`].
#[open_enum]
pub enum FeatureStatus {
    /// The user has not finished the step.
    #[wire("Not Finished")]
    NotFinished,
    /// The step succeeded.
    #[wire("Approved")]
    Approved,
    /// The step failed, or a reviewer declined it.
    #[wire("Declined")]
    Declined,
    /// Waiting for manual review by your organization.
    #[wire("In Review")]
    InReview,
    /// The user was asked to repeat the step.
    #[wire("Resub Requested")]
    ResubRequested,
    /// The step was not finished in time.
    #[wire("Expired")]
    Expired,
}

/// User status. Current values are `ACTIVE`, `FLAGGED` and `BLOCKED`; the others belong to an older set.
#[open_enum]
pub enum UserStatus {
    /// In good standing.
    #[wire("ACTIVE")]
    Active,
    /// Marked for attention.
    #[wire("FLAGGED")]
    Flagged,
    /// Blocked: the user is locked out.
    #[wire("BLOCKED")]
    Blocked,
    /// Approved (older set of values).
    #[wire("Approved")]
    Approved,
    /// Declined (older set of values).
    #[wire("Declined")]
    Declined,
    /// Waiting for manual review (older set of values).
    #[wire("In Review")]
    InReview,
    /// Not decided yet (older set of values).
    #[wire("Pending")]
    Pending,
}

/// Type of subject a session verifies.
#[open_enum]
pub enum SessionKind {
    /// Person (KYC verification).
    #[wire("user")]
    User,
    /// Company (KYB verification).
    #[wire("business")]
    Business,
    /// Persons and companies; only valid as a filter of lists.
    #[wire("all")]
    All,
}

/// Way a session was created; only used as a filter of lists.
#[open_enum]
pub enum SessionType {
    /// Call of a standalone verification API.
    #[wire("API")]
    Api,
    /// Session with a verification page hosted by Didit.
    #[wire("HOSTED")]
    Hosted,
    /// Session migrated from another system.
    #[wire("MIGRATED")]
    Migrated,
    /// Sessions of every type.
    #[wire("ALL")]
    All,
}

/// Environment a session or event belongs to.
#[open_enum]
pub enum Environment {
    /// Live: real verification by real providers.
    #[wire("live")]
    Live,
    /// Sandbox: results are simulated, no provider is called and nothing is billed.
    #[wire("sandbox")]
    Sandbox,
}

/// Mode of an application.
#[open_enum]
pub enum ApplicationMode {
    /// Live: verifies real people.
    #[wire("live")]
    Live,
    /// Sandbox: simulates verification, for tests.
    #[wire("sandbox")]
    Sandbox,
}

/// Device that is redirected to the callback URL when a session starts on one device and ends on another.
#[open_enum]
pub enum CallbackMethod {
    /// The device that started the session; the default of the platform.
    #[wire("initiator")]
    Initiator,
    /// The device that completed the session.
    #[wire("completer")]
    Completer,
    /// Both devices: the one that started and the one that completed the session.
    #[wire("both")]
    Both,
}

/// Gender, as stated on identity documents.
#[open_enum]
pub enum Gender {
    /// Male (`M`).
    #[wire("M")]
    Male,
    /// Female (`F`).
    #[wire("F")]
    Female,
}

/// Short code of an identity document type.
#[open_enum]
pub enum DocumentTypeCode {
    /// Passport (`P`).
    #[wire("P")]
    Passport,
    /// Identity card (`ID`).
    #[wire("ID")]
    IdentityCard,
    /// Driving licence (`DL`).
    #[wire("DL")]
    DriversLicense,
    /// Residence permit (`RP`).
    #[wire("RP")]
    ResidencePermit,
    /// Health insurance card (`HIC`).
    #[wire("HIC")]
    HealthInsuranceCard,
    /// Tax card (`TC`).
    #[wire("TC")]
    TaxCard,
    /// Social security card (`SSC`).
    #[wire("SSC")]
    SocialSecurityCard,
}

/// Name of a feature (step) of a session, as used in responses. The values differ from those of `WorkflowFeature`.
#[open_enum]
pub enum SessionFeatureName {
    /// Identity document verification.
    #[wire("ID_VERIFICATION")]
    IdVerification,
    /// Reading of the NFC chip of the identity document.
    #[wire("NFC")]
    Nfc,
    /// Face liveness detection.
    #[wire("LIVENESS")]
    Liveness,
    /// Comparison of the face with the document portrait or a reference portrait.
    #[wire("FACE_MATCH")]
    FaceMatch,
    /// Proof of address verification.
    #[wire("POA")]
    ProofOfAddress,
    /// Questionnaire filled in by the user.
    #[wire("QUESTIONNAIRE")]
    Questionnaire,
    /// E-mail address verification.
    #[wire("EMAIL_VERIFICATION")]
    EmailVerification,
    /// Phone number verification.
    #[wire("PHONE")]
    Phone,
    /// Anti-money-laundering (AML) screening against watchlists.
    #[wire("AML")]
    Aml,
    /// Analysis of the IP address and the device.
    #[wire("IP_ANALYSIS")]
    IpAnalysis,
    /// Age estimation from the face.
    #[wire("AGE_ESTIMATION")]
    AgeEstimation,
    /// Validation against official databases.
    #[wire("DATABASE_VALIDATION")]
    DatabaseValidation,
}

/// Standalone verification API, called outside of a session flow.
#[open_enum]
pub enum ApiService {
    /// Identity document verification.
    #[wire("ID_VERIFICATION")]
    IdVerification,
    /// Comparison of two faces.
    #[wire("FACE_MATCH")]
    FaceMatch,
    /// Age estimation from the face.
    #[wire("AGE_ESTIMATION")]
    AgeEstimation,
    /// Search for a face among known faces.
    #[wire("FACE_SEARCH")]
    FaceSearch,
    /// Proof of address verification.
    #[wire("POA")]
    ProofOfAddress,
    /// Anti-money-laundering (AML) screening against watchlists.
    #[wire("AML")]
    Aml,
    /// Company registry lookup (KYB).
    #[wire("KYB_REGISTRY")]
    KybRegistry,
    /// Passive liveness detection on a single image.
    #[wire("PASSIVE_LIVENESS")]
    PassiveLiveness,
    /// Validation against official databases.
    #[wire("DATABASE_VALIDATION")]
    DatabaseValidation,
    /// Phone number verification.
    #[wire("PHONE_VERIFICATION")]
    PhoneVerification,
    /// E-mail address verification.
    #[wire("EMAIL_VERIFICATION")]
    EmailVerification,
}

/// Feature that raised a warning. Some sources of warnings use other spellings; those are kept as unknown values
/// (`Other`).
#[open_enum]
pub enum WarningFeature {
    /// Identity document verification.
    #[wire("ID_VERIFICATION")]
    IdVerification,
    /// Reading of the NFC chip of the identity document.
    #[wire("NFC")]
    Nfc,
    /// Face liveness detection.
    #[wire("LIVENESS")]
    Liveness,
    /// Comparison of faces.
    #[wire("FACEMATCH")]
    FaceMatch,
    /// Proof of address verification.
    #[wire("PROOF_OF_ADDRESS")]
    ProofOfAddress,
    /// Phone number verification.
    #[wire("PHONE")]
    Phone,
    /// E-mail address verification.
    #[wire("EMAIL")]
    Email,
    /// Anti-money-laundering (AML) screening against watchlists.
    #[wire("AML")]
    Aml,
    /// Analysis of the IP address and the device.
    #[wire("LOCATION")]
    Location,
    /// Validation against official databases.
    #[wire("DATABASE_VALIDATION")]
    DatabaseValidation,
    /// Questionnaire filled in by the user.
    #[wire("QUESTIONNAIRE")]
    Questionnaire,
    /// Documents processed by your own Document AI rules.
    #[wire("DOCUMENT_AI")]
    DocumentAi,
    /// Company registry lookup (KYB).
    #[wire("KYB_REGISTRY")]
    KybRegistry,
    /// Company documents (KYB).
    #[wire("KYB_DOCUMENTS")]
    KybDocuments,
    /// Key people of a company (KYB).
    #[wire("KYB_KEY_PEOPLE")]
    KybKeyPeople,
}

/// Severity of a warning. It follows from the action that the workflow configures for the risk.
#[open_enum]
pub enum LogType {
    /// Informational; no action follows.
    #[wire("information")]
    Information,
    /// The step is sent to manual review.
    #[wire("warning")]
    Warning,
    /// The step is declined.
    #[wire("error")]
    Error,
}

/// Source of a match with an earlier occurrence of the same person or contact.
#[open_enum]
pub enum MatchSource {
    /// The match was found in another session.
    #[wire("session")]
    Session,
    /// The match was found in imported data.
    #[wire("imported")]
    Imported,
    /// The match was found in an entry of one of your lists.
    #[wire("list_entry")]
    ListEntry,
    /// The match was found in a face template retained after its session was deleted.
    #[wire("retained_template")]
    RetainedTemplate,
}

/// Warning raised by a feature. The action it triggers is configured in the workflow.
#[model]
pub struct Warning {
    /// Feature that raised the warning.
    pub feature: Option<WarningFeature>,
    /// Risk code in upper snake case, such as `DOCUMENT_EXPIRED`, `LOW_FACE_MATCH_SIMILARITY`,
    /// `POSSIBLE_DUPLICATED_USER` or `FACE_IN_BLOCKLIST`. The set is open: new codes may appear.
    #[non_sensitive]
    pub risk: Option<String>,
    /// Further details of the warning; the keys depend on `risk`.
    pub additional_data: Option<JsonObject>,
    /// Severity of the warning: `information`, `warning` (sent to review) or `error` (declined).
    pub log_type: Option<LogType>,
    /// Short description of the risk, in English.
    #[non_sensitive]
    pub short_description: Option<String>,
    /// Description of the risk in a full sentence, in English.
    #[non_sensitive]
    pub long_description: Option<String>,
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
}

/// Contact details of the user. They prefill the e-mail and phone verification steps.
#[params]
pub struct ContactDetails {
    /// E-mail address of the user.
    pub email: Option<String>,
    /// Language code of the notification e-mails; accepts the same values as `language` when a session is created.
    pub email_lang: Option<String>,
    /// `true` to e-mail the user when the session status changes; requires `email`. Default: `false`.
    pub send_notification_emails: Option<bool>,
    /// Phone number of the user (E.164), such as `+34600000000`.
    pub phone: Option<String>,
}

/// Expected details of the user or company. A mismatch with the verified data raises a warning; names are compared with
/// a fuzzy match.
#[params]
pub struct ExpectedDetails {
    /// Expected first name.
    pub first_name: Option<String>,
    /// Expected last name.
    pub last_name: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Expected gender (`M` or `F`).
    pub gender: Option<Gender>,
    /// Nationality (ISO 3166-1 alpha-3).
    pub nationality: Option<String>,
    /// Country (ISO 3166-1 alpha-3). Fallback for `id_country` and `poa_country` when they are not set.
    pub country: Option<String>,
    /// Country of the identity document (ISO 3166-1 alpha-3). Takes precedence over `nationality`.
    pub id_country: Option<String>,
    /// Country of the proof of address document (ISO 3166-1 alpha-3).
    pub poa_country: Option<String>,
    /// Postal address in human-readable form, compared with the proof of address. The platform requires one of
    /// `country`, `id_country` and `poa_country` with it.
    pub address: Option<String>,
    /// Expected document number, personal number or tax number.
    pub identification_number: Option<String>,
    /// Expected IP address (IPv4 or IPv6). A different address raises a warning.
    pub ip_address: Option<String>,
    /// Document types the user may choose from (codes such as `P` or `ID`).
    pub expected_document_types: Option<Vec<DocumentTypeCode>>,
    /// Company name, at most 255 characters (KYB only).
    pub company_name: Option<String>,
    /// Country of the company registry (KYB only): ISO 3166-1 alpha-2, with a subdivision where a subdivision keeps the
    /// registry, such as `US-CA`. At most 10 characters.
    pub registry_country: Option<String>,
    /// Company registration number, at most 100 characters (KYB only).
    pub registration_number: Option<String>,
}

/// Confirmation of a request that returns no other data.
#[model]
pub struct Acknowledgement {
    /// Confirmation message, in English.
    #[non_sensitive]
    pub message: Option<String>,
}

/// Feature (step) of a session with its status.
#[model]
pub struct FeatureProgress {
    /// Name of the feature.
    pub feature: Option<SessionFeatureName>,
    /// Feature status.
    pub status: Option<FeatureStatus>,
}

/// Geographic coordinates.
#[model]
pub struct GeoPoint {
    /// Latitude in degrees, -90 (south) to 90 (north).
    pub latitude: Option<f64>,
    /// Longitude in degrees, -180 (west) to 180 (east).
    pub longitude: Option<f64>,
}

/// Postal address split into its parts and geocoded.
#[model]
pub struct ParsedAddress {
    /// Type of place the address refers to.
    #[non_sensitive]
    pub address_type: Option<String>,
    /// Category of the place, as classified by the geocoder.
    #[non_sensitive]
    pub category: Option<String>,
    /// Display name of the place.
    pub label: Option<String>,
    /// Street name and house number.
    pub street_1: Option<String>,
    /// Second line of the street address.
    pub street_2: Option<String>,
    /// Name of the city or town.
    pub city: Option<String>,
    /// Region, state or province.
    pub region: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// Country (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub country: Option<String>,
    /// `true` if the geocoder recognized the address.
    pub is_verified: Option<bool>,
    /// Coordinates of the address.
    pub document_location: Option<GeoPoint>,
    /// Complete address in one line.
    pub formatted_address: Option<String>,
    /// Unmodified result of the geocoder.
    pub raw_results: Option<GeocoderResult>,
}

/// Unmodified result of the geocoder for an address.
#[model]
pub struct GeocoderResult {
    /// Types of place, as classified by the geocoder.
    pub types: Option<Vec<String>>,
    /// Location and extent of the place.
    pub geometry: Option<GeocoderGeometry>,
    /// Identifier of the place, assigned by the geocoder.
    pub place_id: Option<String>,
    /// Complete address in one line.
    pub formatted_address: Option<String>,
    /// Points to navigate to in order to reach the place.
    pub navigation_points: Option<Vec<NavigationPoint>>,
    /// Components of the address.
    pub address_components: Option<Vec<AddressComponent>>,
}

/// Location and extent of a place.
#[model]
pub struct GeocoderGeometry {
    /// Coordinates of the center of the place.
    pub location: Option<MapPoint>,
    /// Map section that shows the place.
    pub viewport: Option<MapViewport>,
    /// Precision of `location`, as classified by the geocoder.
    #[non_sensitive]
    pub location_type: Option<String>,
}

/// Geographic coordinates, with the short field names of the geocoder.
#[model]
pub struct MapPoint {
    /// Latitude in degrees, -90 (south) to 90 (north).
    pub lat: Option<f64>,
    /// Longitude in degrees, -180 (west) to 180 (east).
    pub lng: Option<f64>,
}

/// Rectangular section of a map.
#[model]
pub struct MapViewport {
    /// Coordinates of the north-eastern corner.
    pub northeast: Option<MapPoint>,
    /// Coordinates of the south-western corner.
    pub southwest: Option<MapPoint>,
}

/// Point to navigate to in order to reach a place.
#[model]
pub struct NavigationPoint {
    /// Coordinates of the point.
    pub location: Option<GeoPoint>,
}

/// Component of a postal address.
#[model]
pub struct AddressComponent {
    /// Types of the component, as classified by the geocoder.
    pub types: Option<Vec<String>>,
    /// Full name of the component.
    pub long_name: Option<String>,
    /// Abbreviated name of the component.
    pub short_name: Option<String>,
}

/// Details of the matched user.
#[model]
pub struct MatchUserDetails {
    /// Full name.
    #[alias("name")]
    pub full_name: Option<String>,
    /// Type of the identity document.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Number of the identity document.
    pub document_number: Option<String>,
}

/// Barcode or QR code detected in a document.
#[model]
pub struct DetectedCode {
    /// Type of the code (barcode format or QR code).
    #[non_sensitive]
    #[rename("type")]
    pub kind: Option<String>,
    /// Page the code was found on, counted from 1.
    #[non_sensitive]
    pub page_number: Option<i64>,
    /// Corners of the code on the page, in pixels: one `[x, y]` pair per corner.
    pub position: Option<Vec<Vec<i64>>>,
    /// X coordinate of the left edge, in pixels.
    pub x: Option<i64>,
    /// Y coordinate of the upper edge, in pixels.
    pub y: Option<i64>,
    /// Width of the code, in pixels.
    pub width: Option<i64>,
    /// Height of the code, in pixels.
    pub height: Option<i64>,
    /// Width of the page, in pixels.
    pub page_width: Option<i64>,
    /// Height of the page, in pixels.
    pub page_height: Option<i64>,
    /// Decoded content of the code as a string.
    pub raw_payload: Option<String>,
    /// Content of the code in structured form, if its format is known.
    pub parsed_payload: Option<Json>,
}

/// File metadata of a document, with signs of editing.
#[model]
pub struct DocumentMetadata {
    /// Size of the file in bytes.
    #[non_sensitive]
    pub file_size: Option<i64>,
    /// Media type (MIME type) of the file.
    #[non_sensitive]
    pub content_type: Option<String>,
    /// Creation date stated in the file, in the format used by the file.
    #[non_sensitive]
    pub creation_date: Option<String>,
    /// Date of the last modification stated in the file, in the format used by the file.
    #[non_sensitive]
    pub modified_date: Option<String>,
    /// Program that created the content.
    pub creator: Option<String>,
    /// Program that wrote the file.
    pub producer: Option<String>,
    /// Program named in the image metadata.
    pub software: Option<String>,
    /// Encryption method of the file; absent if it is not encrypted.
    #[non_sensitive]
    pub encryption: Option<String>,
    /// `true` if the file has a digital signature.
    pub is_signed: Option<bool>,
    /// `true` if the file was changed after it was signed or created.
    pub is_tampered: Option<bool>,
    /// Details of the digital signature.
    pub signature_info: Option<JsonObject>,
    /// Time the image was taken, as stated in its EXIF metadata.
    pub exif_original_date: Option<String>,
    /// Time the image was digitized, as stated in its EXIF metadata.
    pub exif_digitized_date: Option<String>,
    /// `true` if the file was written by a known image or document editor.
    pub processed_by_known_editor: Option<bool>,
    /// `true` if the file was modified after the date of its creation.
    pub has_different_creation_mod_date: Option<bool>,
    /// Signs of content overlaid on the document.
    pub overlay_manipulation: Option<OverlayManipulation>,
}

/// Signs of content overlaid on a document.
#[model]
pub struct OverlayManipulation {
    /// `true` if signs of manipulation were detected.
    pub detected: Option<bool>,
    /// `true` if the document could be analyzed for overlays.
    pub analyzed: Option<bool>,
    /// Names of the detected signals.
    #[non_sensitive]
    pub signals: Option<Vec<String>>,
    /// Regions of the document with signs of manipulation.
    pub manipulated_regions: Option<Vec<ManipulatedRegion>>,
}

/// Region of a page, in the units of the page.
#[model]
pub struct ManipulatedRegion {
    /// Page that contains the region.
    #[non_sensitive]
    pub page: Option<i64>,
    /// X coordinate of the left edge.
    pub x: Option<f64>,
    /// Y coordinate of the upper edge.
    pub y: Option<f64>,
    /// Width of the region.
    pub width: Option<f64>,
    /// Height of the region.
    pub height: Option<f64>,
    /// Width of the page.
    pub page_width: Option<f64>,
    /// Height of the page.
    pub page_height: Option<f64>,
}

/// Status of a job that the platform carries out in the background.
#[open_enum]
pub enum JobStatus {
    /// The job has not started.
    #[wire("PENDING")]
    Pending,
    /// The job is running.
    #[wire("PROCESSING")]
    Processing,
    /// The job is complete.
    #[wire("COMPLETED")]
    Completed,
    /// The job was stopped by an error.
    #[wire("FAILED")]
    Failed,
}

/// Type of an entity: a person or a company.
#[open_enum]
pub enum UserOrBusiness {
    /// User: a person.
    #[wire("user")]
    User,
    /// Business: a company.
    #[wire("business")]
    Business,
}

/// Number of users or businesses by the outcome of turning ongoing AML monitoring on or off.
#[model]
pub struct AmlMonitoringOutcomes {
    /// Number of profiles whose monitoring was turned on without a new screening.
    #[non_sensitive]
    pub enabled: Option<i64>,
    /// Number of profiles that were screened, after which their monitoring was turned on.
    #[non_sensitive]
    pub screened_and_enabled: Option<i64>,
    /// Number of profiles that were monitored before.
    #[non_sensitive]
    pub already_enabled: Option<i64>,
    /// Number of profiles whose monitoring was turned off.
    #[non_sensitive]
    pub disabled: Option<i64>,
    /// Number of profiles that were skipped because they have no identity data to screen.
    #[non_sensitive]
    pub skipped_no_identity_data: Option<i64>,
    /// Number of profiles that were skipped because they are blocked.
    #[non_sensitive]
    pub skipped_blocked: Option<i64>,
    /// Number of profiles that were skipped because the application is a sandbox.
    #[non_sensitive]
    pub skipped_sandbox: Option<i64>,
    /// Number of profiles whose screening failed at the provider of the watchlists.
    #[non_sensitive]
    pub failed_provider: Option<i64>,
    /// Number of profiles that were not screened because the credit was insufficient.
    #[non_sensitive]
    pub failed_insufficient_balance: Option<i64>,
}

/// Estimated effect and cost of turning on ongoing AML monitoring.
#[model]
pub struct AmlMonitoringEstimate {
    /// Number of selected users or businesses.
    #[non_sensitive]
    pub users_total: Option<i64>,
    /// Number of profiles that are monitored already.
    #[non_sensitive]
    pub already_enabled: Option<i64>,
    /// Number of profiles with an AML screening, which can be monitored without a new one.
    #[non_sensitive]
    pub with_existing_aml: Option<i64>,
    /// Number of profiles that must be screened first.
    #[non_sensitive]
    pub needing_screening: Option<i64>,
    /// Number of profiles that are skipped because they have no identity data to screen.
    #[non_sensitive]
    pub skipped_no_identity_data: Option<i64>,
    /// Number of profiles that are skipped because they are blocked.
    #[non_sensitive]
    pub skipped_blocked: Option<i64>,
    /// Estimated cost of the screenings, in US dollars.
    #[non_sensitive]
    pub estimated_screening_cost_usd: Option<Decimal>,
    /// Estimated cost of the monitoring per year, in US dollars.
    #[non_sensitive]
    pub estimated_annual_monitoring_cost_usd: Option<Decimal>,
    /// `true` if the credit covers the cost of the screenings.
    pub balance_sufficient: Option<bool>,
}

/// Status of a company in its registry.
#[open_enum]
pub enum RegistryStatus {
    /// The company is active.
    #[wire("active")]
    Active,
    /// The company was dissolved.
    #[wire("dissolved")]
    Dissolved,
    /// The company was removed from the registry.
    #[wire("deregistered")]
    Deregistered,
    /// The registry describes the status in its full details only.
    #[wire("see full details")]
    SeeFullDetails,
    /// The company is authorised by a financial regulator.
    #[wire("authorised")]
    Authorised,
    /// The company acts as the appointed representative of an authorised one.
    #[wire("appointed representative")]
    AppointedRepresentative,
    /// The company is not authorised by the financial regulator.
    #[wire("unauthorised")]
    Unauthorised,
    /// The company is inactive.
    #[wire("inactive")]
    Inactive,
    /// The authorisation of the company has ended.
    #[wire("no longer authorised")]
    NoLongerAuthorised,
    /// The company is closed.
    #[wire("closed")]
    Closed,
    /// The company was struck off the registry.
    #[wire("struck off")]
    StruckOff,
}

/// Type of a proof of address document.
#[open_enum]
pub enum DocumentType {
    /// Utility bill, such as for electricity or water.
    #[wire("UTILITY_BILL")]
    UtilityBill,
    /// Bank statement.
    #[wire("BANK_STATEMENT")]
    BankStatement,
    /// Document issued by a government.
    #[wire("GOVERNMENT_ISSUED_DOCUMENT")]
    GovernmentIssuedDocument,
    /// Any other document that proves an address.
    #[wire("OTHER_POA_DOCUMENT")]
    OtherPoaDocument,
    /// The type was not recognized.
    #[wire("UNKNOWN")]
    Unknown,
}

/// Direction of funds in responses and in the scope of rules.
#[open_enum]
pub enum FundsDirection {
    /// The subject receives funds.
    #[wire("INBOUND")]
    Inbound,
    /// The subject sends funds.
    #[wire("OUTBOUND")]
    Outbound,
}

/// Action that the subject of a transaction has to take.
#[model]
pub struct RequiredAction {
    /// Type of the action; it decides which fields are present.
    #[rename("type")]
    pub kind: RequiredActionType,
    /// URL of the page to send the user to; it contains a token.
    pub url: Option<String>,
    /// Session ID (UUID); for `verification_session`.
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Token that authenticates the user's device for the session; for `verification_session`.
    pub session_token: Option<Secret>,
    /// Session status; for `verification_session`.
    #[non_sensitive]
    pub status: Option<String>,
    /// Widget session ID (UUID); for `wallet_ownership`.
    #[non_sensitive]
    pub widget_session_id: Option<String>,
    /// Time after which the URL no longer works (RFC 3339); for `wallet_ownership`.
    pub expires_at: Option<DateTime>,
}

/// Type of an action that the subject of a transaction has to take.
#[open_enum]
pub enum RequiredActionType {
    /// The user has to complete a verification session.
    #[wire("verification_session")]
    VerificationSession,
    /// The user has to prove control of a wallet.
    #[wire("wallet_ownership")]
    WalletOwnership,
}

/// Way to reach the counterparty of a travel rule transfer, which is a VASP (virtual asset service provider).
#[open_enum]
pub enum TravelRuleRail {
    /// Within the platform: both VASPs are customers of Didit.
    #[wire("INTERNAL")]
    Internal,
    /// Travel Rule Protocol, directly between the VASPs.
    #[wire("TRP")]
    Trp,
    /// Global Travel Rule (GTR).
    #[wire("GTR")]
    Gtr,
    /// TRUST (Travel Rule Universal Solution Technology).
    #[wire("TRUST")]
    Trust,
    /// VerifyVASP.
    #[wire("VERIFYVASP")]
    VerifyVasp,
    /// Sygna Bridge.
    #[wire("SYGNA")]
    Sygna,
    /// Link by e-mail to a page on which the counterparty responds (pickup).
    #[wire("EMAIL")]
    Email,
    /// The test VASP of Didit, which responds in sandbox applications.
    #[wire("TEST_VASP")]
    TestVasp,
}
