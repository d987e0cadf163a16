//! Sessions: one user going through one workflow.

use crate::schema::prelude::*;

use crate::models::{
    AmlReviewStatus, ApiService, CallbackMethod, ContactDetails, DocumentType, DocumentTypeCode, EntityType,
    ExpectedDetails, FeatureProgress, FeatureStatus, JobStatus, ParsedAddress, RegistryStatus, SessionKind,
    SessionStatus, SessionType, WebhookDelivery,
};

/// Parameters for creating a session.
#[params(check)]
pub struct CreateSession {
    /// Workflow ID (UUID): the stable ID of the workflow or the ID of one of its versions.
    #[non_sensitive]
    pub workflow_id: String,
    /// Your own identifier of the user. If an unfinished session of the same user exists on the latest version of the
    /// workflow, that session is returned instead of a new one.
    pub vendor_data: Option<String>,
    /// URL or app deep link the user is redirected to after verification (http, https or a custom scheme).
    /// `verificationSessionId` and `status` are appended as query parameters; they are not authenticated, so do not
    /// rely on them.
    pub callback: Option<String>,
    /// Device that is redirected to `callback`: `initiator` (the default of the platform), `completer` or `both`.
    pub callback_method: Option<CallbackMethod>,
    /// Custom data stored with the session, preferably an object.
    pub metadata: Option<Json>,
    /// Language code of the verification pages. One of: en, ar, bg, bn, bs, ca, cnr, cs, da, de, el, es, et, fa, fi,
    /// fr, he, hi, hr, hu, hy, id, it, ja, ka, kk, ko, ky, lt, lv, mk, mn, ms, nl, no, pl, pt-BR, pt, ro, ru, sk, sl,
    /// so, sq, sr, sv, th, tr, uk, uz, vi, zh-CN, zh-TW, zh. Default: the language of the browser.
    #[non_sensitive]
    pub language: Option<String>,
    /// Contact details of the user; they prefill the e-mail and phone verification steps.
    pub contact_details: Option<ContactDetails>,
    /// Expected details of the user or company; a mismatch with the verified data raises a warning.
    pub expected_details: Option<ExpectedDetails>,
    /// Reference portrait for biometric authentication: base64 of a JPEG, PNG, WebP or TIFF image of at most 1 MB (2 MB on
    /// newer deployments).
    #[base64]
    pub portrait_image: Option<String>,
    /// Scenario that determines the result of a sandbox session, such as `approve` or `decline_document_expired`.
    /// Refused for live applications.
    #[non_sensitive]
    pub sandbox_scenario: Option<String>,
    /// Your own identifier of the business (KYB only).
    pub vendor_business_id: Option<String>,
}

/// Maximum size of an image, which is that of the newer deployments.
const MAX_IMAGE: usize = 2 * 1024 * 1024;

impl Check for CreateSession {
    fn check(&self) -> Result<()> {
        // Base64 has four characters for three bytes.
        let size = self.portrait_image.as_ref().map_or(0, |image| image.trim_end_matches('=').len() * 3 / 4);
        if size <= MAX_IMAGE {
            return Ok(());
        }
        let reason = format!("must be an image of at most {MAX_IMAGE} bytes before base64, got {size}");
        Err(Error::invalid("portrait_image", reason))
    }
}

/// Session returned when it is created.
#[model]
pub struct Session {
    /// Session ID (UUID).
    #[non_sensitive]
    #[essential]
    pub session_id: String,
    /// Sequential session number within the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// Token that authenticates the user's device for this session. Absent if the API key has no write permission for
    /// sessions.
    pub session_token: Option<Secret>,
    /// URL of the verification page to send the user to; it contains the session token. Absent if the API key has no
    /// write permission for sessions.
    pub url: Option<String>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the session, preferably an object.
    pub metadata: Option<Json>,
    /// Session status.
    pub status: SessionStatus,
    /// URL or app deep link the user is redirected to after verification.
    pub callback: Option<String>,
    /// Workflow ID (UUID); always the stable ID, not the ID of a version.
    #[non_sensitive]
    pub workflow_id: Option<String>,
    /// Version number of the workflow.
    #[non_sensitive]
    pub workflow_version: Option<i64>,
}

/// Parameters for listing sessions. A filter with several values matches sessions that have any of them.
#[params]
pub struct ListSessions {
    /// Filter by type of subject: `user` (persons, the default), `business` (companies) or `all`.
    #[non_sensitive]
    pub session_kind: Option<SessionKind>,
    /// Maximum number of results per page. The default is 20 or 50, depending on the deployment; set it if the page
    /// size matters.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
    /// Filter by session status.
    #[comma_separated]
    pub status: Option<Vec<SessionStatus>>,
    /// Filter by your own identifier of the user; exact match.
    pub vendor_data: Option<String>,
    /// Searches session IDs, session numbers, beginnings of e-mail addresses and other text.
    pub search: Option<String>,
    /// Filter by workflow ID (UUID).
    #[non_sensitive]
    #[comma_separated]
    pub workflow_id: Option<Vec<String>>,
    /// Earliest creation date (YYYY-MM-DD, UTC), inclusive.
    #[non_sensitive]
    pub date_from: Option<Date>,
    /// Latest creation date (YYYY-MM-DD, UTC), inclusive.
    #[non_sensitive]
    pub date_to: Option<Date>,
    /// Filter by country (ISO 3166-1 alpha-3 for persons).
    #[comma_separated]
    pub country: Option<Vec<String>>,
    /// Filter by document type.
    #[comma_separated]
    pub document_type: Option<Vec<DocumentTypeCode>>,
    /// Filter by the name on the document.
    pub document_name: Option<String>,
    /// Filter by region.
    pub region: Option<String>,
    /// Filter by the user ID assigned by Didit (UUID).
    #[non_sensitive]
    pub didit_internal_id: Option<String>,
    /// Filter by session type.
    #[comma_separated]
    pub session_type: Option<Vec<SessionType>>,
    /// Filter by standalone verification API.
    pub api_service: Option<ApiService>,
    /// Filter by the full name that was screened against watchlists.
    pub screened_full_name: Option<String>,
    /// Filter by risk code of a warning, such as `DOCUMENT_EXPIRED`.
    #[non_sensitive]
    #[comma_separated]
    pub warning: Option<Vec<String>>,
    /// `true` to return only sessions that were sent to review automatically.
    pub status_initialized_as_in_review: Option<bool>,
    /// `true` to return only sessions with identity data waiting for review.
    pub is_kyc_to_be_reviewed: Option<bool>,
    /// Filter by end user ID (UUID).
    #[non_sensitive]
    pub euuid: Option<String>,
    /// Filter by the name of the organization.
    pub organization_name: Option<String>,
}

/// Session in a list of sessions. The available fields depend on `session_kind`.
#[model]
pub struct SessionSummary {
    /// Session ID (UUID).
    #[non_sensitive]
    #[essential]
    pub session_id: String,
    /// Type of subject the session verifies: `user` (person) or `business` (company).
    pub session_kind: Option<SessionKind>,
    /// Sequential session number within the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// URL of the verification page to send the user to. Absent if the API key has no write permission for sessions.
    pub session_url: Option<String>,
    /// Session status.
    pub status: SessionStatus,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Country of the identity document (ISO 3166-1 alpha-3) or of the company registry.
    pub country: Option<String>,
    /// Short-lived URL of the portrait image. Persons only.
    pub portrait_image: Option<String>,
    /// Display name of the document type: `Passport`, `Identity Card`, `Driver's License`, `Residence Permit`,
    /// `Health Insurance Card` or `Tax Card`. Persons only.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Full name. Persons only.
    pub full_name: Option<String>,
    /// User ID assigned by Didit (UUID). Persons only.
    #[non_sensitive]
    pub didit_internal_id: Option<String>,
    /// Features (steps) of the session with their status. Persons only.
    pub features: Option<Vec<FeatureProgress>>,
    /// Phone number collected in the session. Persons only.
    pub phone_number: Option<SessionPhoneNumber>,
    /// E-mail address collected in the session. Persons only.
    pub email_address: Option<SessionEmailAddress>,
    /// Main results of the session, by feature. Persons only.
    pub additional_details: Option<SessionSummaryDetails>,
    /// Workflow ID (UUID). Businesses only.
    #[non_sensitive]
    pub workflow_id: Option<String>,
    /// Type of the workflow. Businesses only.
    #[non_sensitive]
    pub workflow_type: Option<String>,
    /// Display name of the workflow. Businesses only.
    #[non_sensitive]
    pub workflow_label: Option<String>,
    /// Company name. Businesses only.
    pub company_name: Option<String>,
    /// Company registration number. Businesses only.
    pub registration_number: Option<String>,
}

page! {
    /// Page of sessions, newest first.
    SessionPage of SessionSummary
}

/// Phone number collected in a session.
#[model]
pub struct SessionPhoneNumber {
    /// Phone number (E.164).
    pub number: Option<String>,
    /// `true` if the phone number was verified.
    pub is_verified: Option<bool>,
}

/// E-mail address collected in a session.
#[model]
pub struct SessionEmailAddress {
    /// E-mail address of the user.
    pub email: Option<String>,
    /// `true` if the e-mail address was verified.
    pub is_verified: Option<bool>,
}

/// Main results of a session, by feature.
#[model]
pub struct SessionSummaryDetails {
    /// Summary of the AML screening against watchlists.
    pub aml: Option<SummaryAml>,
    /// Summary of the validation against official databases.
    pub database_validation: Option<SummaryDatabaseValidation>,
    /// Summary of the proof of address verification.
    pub poa: Option<SummaryProofOfAddress>,
    /// Summary of the liveness detection.
    pub liveness: Option<SummaryLiveness>,
    /// Summary of the face comparison.
    pub face_match: Option<SummaryFaceMatch>,
    /// Summary of the phone number verification.
    pub phone_verification: Option<SummaryPhone>,
    /// Summary of the e-mail address verification.
    pub email_verification: Option<SummaryEmail>,
}

/// Summary of an anti-money-laundering (AML) screening against watchlists.
#[model]
pub struct SummaryAml {
    /// Number of watchlist hits.
    #[non_sensitive]
    pub total_hits: Option<i64>,
    /// Type of the screened entity: `person` or `company`.
    #[non_sensitive]
    pub entity_type: Option<String>,
    /// `true` if adverse media (news) was searched too.
    pub is_adverse_media_fetched: Option<bool>,
    /// Data of the screened person or company.
    pub screened_data: Option<SummaryScreenedData>,
}

/// Data that was screened against watchlists.
#[model]
pub struct SummaryScreenedData {
    /// Nationality of the screened person.
    pub nationality: Option<String>,
    /// Number of the identity document.
    pub document_number: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<String>,
}

/// Summary of a validation against official databases.
#[model]
pub struct SummaryDatabaseValidation {
    /// Validation type: the number of databases that had to match (`one_by_one` or `two_by_two`).
    #[non_sensitive]
    pub validation_type: Option<String>,
    /// Degree of the match (`full_match`, `partial_match` or `no_match`).
    #[non_sensitive]
    pub match_type: Option<String>,
    /// Identification number that was validated.
    pub identification_number: Option<String>,
}

/// Summary of a proof of address verification.
#[model]
pub struct SummaryProofOfAddress {
    /// Type of the proof of address document.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Issuer of the document.
    pub issuer: Option<String>,
    /// Postal address on the document.
    pub address: Option<String>,
    /// Name of the person on the document.
    pub name_on_document: Option<String>,
}

/// Summary of a liveness detection.
#[model]
pub struct SummaryLiveness {
    /// Method of the liveness detection.
    #[non_sensitive]
    pub method: Option<String>,
    /// Confidence that the face is live, 0 to 100.
    pub score: Option<f64>,
}

/// Summary of a face comparison.
#[model]
pub struct SummaryFaceMatch {
    /// Similarity of the two faces, 0 to 100.
    pub score: Option<f64>,
    /// Short-lived URL of the first image.
    pub source_image: Option<String>,
    /// Short-lived URL of the second image.
    pub target_image: Option<String>,
}

/// Summary of a phone number verification.
#[model]
pub struct SummaryPhone {
    /// Country of the phone number (ISO 3166-1 alpha-2).
    pub country_code: Option<String>,
    /// `true` if the phone number is disposable.
    pub is_temporary: Option<bool>,
    /// `true` if the phone number was ported from another carrier.
    pub is_ported: Option<bool>,
    /// `true` if the phone number is on the blocklist.
    pub is_blocked: Option<bool>,
}

/// Summary of an e-mail address verification.
#[model]
pub struct SummaryEmail {
    /// `true` if the e-mail address was part of a known data breach.
    pub is_breached: Option<bool>,
    /// `true` if the e-mail address belongs to a disposable mail service.
    pub is_disposable: Option<bool>,
    /// `true` if e-mail to the address cannot be delivered.
    pub is_undeliverable: Option<bool>,
    /// `true` if the e-mail address is on the blocklist.
    pub is_blocklisted: Option<bool>,
}

/// Reason for deleting a session.
#[open_enum]
pub enum DeletionInstruction {
    /// Deletion in the course of business; the default of the platform.
    #[wire("operational_session_delete")]
    OperationalSessionDelete,
    /// Erasure at the request of the data subject (right to be forgotten).
    #[wire("privacy_erasure")]
    PrivacyErasure,
}

/// Parameters for deleting a session.
#[params]
pub struct DeleteSession {
    /// `true` to retain the face template with the user, so that the face is recognized in later sessions.
    pub retain_face_embeddings: Option<bool>,
    /// Retention period of the face template in days, 1 to 3650.
    #[non_sensitive]
    pub face_retention_days: Option<i64>,
    /// End of the retention of the face template (RFC 3339).
    pub face_retention_deadline: Option<DateTime>,
    /// Reason for the deletion: `operational_session_delete` (the default of the platform) or `privacy_erasure`.
    pub deletion_instruction: Option<DeletionInstruction>,
    /// Your own reference of the deletion, at most 255 characters.
    #[non_sensitive]
    pub instruction_id: Option<String>,
}

/// Outcome for the face template of a deleted session.
#[open_enum]
pub enum FaceRetentionOutcome {
    /// The template was retained with the user.
    #[wire("retained_with_user")]
    RetainedWithUser,
    /// The template was deleted.
    #[wire("deleted")]
    Deleted,
    /// The session had no face template.
    #[wire("none")]
    NoTemplate,
    /// The template was deleted because the session has no user to retain it with.
    #[wire("ineligible_no_vendor_user")]
    IneligibleNoVendorUser,
    /// The deletion failed temporarily; retry the request.
    #[wire("failed_retryable")]
    FailedRetryable,
}

/// Deleted session. All fields are absent if the platform responds without a body.
#[model]
pub struct DeletedSession {
    /// Session ID (UUID).
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Sequential session number within the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// Outcome for the face template of the session.
    pub face_retention_outcome: Option<FaceRetentionOutcome>,
    /// ID of the retained face template (UUID).
    #[non_sensitive]
    pub biometric_template_uuid: Option<String>,
}

/// Parameters for deleting several sessions, or all of them. Set `session_numbers` or `delete_all`.
#[params(check)]
pub struct BatchDeleteSessions {
    /// Session numbers within the application. Unknown numbers are ignored.
    #[non_sensitive]
    pub session_numbers: Option<Vec<SessionNumber>>,
    /// `true` to delete **all** sessions of the application. Default: `false`.
    pub delete_all: Option<bool>,
    /// `true` to retain the face templates with the users, so that the faces are recognized in later sessions.
    pub retain_face_embeddings: Option<bool>,
    /// Retention period of the face templates in days, 1 to 3650.
    #[non_sensitive]
    pub face_retention_days: Option<i64>,
    /// End of the retention of the face templates (RFC 3339).
    pub face_retention_deadline: Option<DateTime>,
    /// Reason for the deletion: `operational_session_delete` (the default of the platform) or `privacy_erasure`.
    pub deletion_instruction: Option<DeletionInstruction>,
    /// Your own reference of the deletion, at most 255 characters.
    #[non_sensitive]
    pub instruction_id: Option<String>,
}

impl Check for BatchDeleteSessions {
    fn check(&self) -> Result<()> {
        let listed = self.session_numbers.as_ref().is_some_and(|numbers| !numbers.is_empty());
        if listed || self.delete_all == Some(true) || !self.extra.is_empty() {
            return Ok(());
        }
        Err(Error::invalid("session_numbers", "must not be empty: list the sessions to delete, or set `delete_all`"))
    }
}

/// Result of deleting several sessions. Empty if the platform responds without a body.
#[model]
pub struct DeletedSessions {
    /// Sessions that were found, each with its outcome. Empty if they are deleted in the background.
    pub results: Vec<DeletedSession>,
    /// Job ID (UUID) for `sessions.retrieve_deletion_job`, if the sessions are deleted in the background; the platform does
    /// so with more than 20 sessions.
    #[non_sensitive]
    pub job_id: Option<String>,
    /// Status of the job, if the sessions are deleted in the background.
    pub status: Option<JobStatus>,
}

/// Feature (step) that the user can be asked to repeat.
#[open_enum]
pub enum ResubmitFeature {
    /// Identity document verification.
    #[wire("OCR")]
    Ocr,
    /// Back side of the identity document.
    #[wire("OCR_BACK")]
    OcrBack,
    /// Reading of the NFC chip of the identity document.
    #[wire("NFC")]
    Nfc,
    /// Anti-money-laundering (AML) screening against watchlists.
    #[wire("AML")]
    Aml,
    /// Face of the user.
    #[wire("FACE")]
    Face,
    /// Face liveness detection.
    #[wire("LIVENESS")]
    Liveness,
    /// Comparison of faces.
    #[wire("FACE_MATCH")]
    FaceMatch,
    /// Analysis of the IP address and the device.
    #[wire("IP_ANALYSIS")]
    IpAnalysis,
    /// Age estimation from the face.
    #[wire("AGE_ESTIMATION")]
    AgeEstimation,
    /// Proof of address verification.
    #[wire("PROOF_OF_ADDRESS")]
    ProofOfAddress,
    /// Phone number verification.
    #[wire("PHONE_VERIFICATION")]
    PhoneVerification,
    /// E-mail address verification.
    #[wire("EMAIL_VERIFICATION")]
    EmailVerification,
    /// Search for a face among known faces.
    #[wire("FACE_SEARCH")]
    FaceSearch,
    /// Validation against official databases.
    #[wire("DATABASE_VALIDATION")]
    DatabaseValidation,
    /// Questionnaire filled in by the user.
    #[wire("QUESTIONNAIRE")]
    Questionnaire,
    /// Documents processed by your own Document AI rules.
    #[wire("DOCUMENT_AI")]
    DocumentAi,
    /// Company documents (KYB).
    #[wire("KYB_DOCUMENTS")]
    KybDocuments,
    /// Identity document verification; alias of `OCR`.
    #[wire("ID_VERIFICATION")]
    IdVerification,
    /// Proof of address verification; alias of `PROOF_OF_ADDRESS`.
    #[wire("POA")]
    Poa,
    /// Phone number verification; alias of `PHONE_VERIFICATION`.
    #[wire("PHONE")]
    Phone,
    /// E-mail address verification; alias of `EMAIL_VERIFICATION`.
    #[wire("EMAIL")]
    Email,
    /// Company registry lookup (KYB); refused by the platform.
    #[wire("KYB_REGISTRY")]
    KybRegistry,
    /// Key people of a company (KYB); refused by the platform.
    #[wire("KYB_KEY_PEOPLE")]
    KybKeyPeople,
    /// Complete verification of a company (KYB); refused by the platform.
    #[wire("KYB")]
    Kyb,
}

/// Workflow step (node) to repeat.
#[params]
pub struct ResubmitNode {
    /// ID of the workflow step (node), such as `feature_ocr`; equals `node_id` in the decision.
    #[non_sensitive]
    pub node_id: String,
    /// Feature that the step verifies.
    pub feature: ResubmitFeature,
}

/// Parameters for updating the status of a session.
#[params(check)]
pub struct UpdateSessionStatus {
    /// New session status: `Approved`, `Declined` or `Resubmitted`.
    pub new_status: SessionStatus,
    /// Reason for the change.
    pub comment: Option<String>,
    /// `true` to notify the user by e-mail; requires `email_address`. Default: `false`.
    pub send_email: Option<bool>,
    /// E-mail address the notification is sent to; required if `send_email` is `true`.
    pub email_address: Option<String>,
    /// Language code of the notification. Default: `en`.
    #[non_sensitive]
    pub email_language: Option<String>,
    /// Steps to repeat; only valid with `new_status` `Resubmitted`. Default: every step that was not approved.
    pub nodes_to_resubmit: Option<Vec<ResubmitNode>>,
}

impl Check for UpdateSessionStatus {
    fn check(&self) -> Result<()> {
        if self.send_email == Some(true) && self.email_address.as_ref().is_none_or(String::is_empty) {
            return Err(Error::invalid(
                "email_address",
                "is required with `send_email`: set the address to send the e-mail to",
            ));
        }
        if self.nodes_to_resubmit.is_some() && self.new_status != SessionStatus::Resubmitted {
            return Err(Error::invalid(
                "nodes_to_resubmit",
                format!("requires `new_status` Resubmitted, got {}", self.new_status),
            ));
        }
        Ok(())
    }
}

/// Session with an updated status. The response does not contain the new status; retrieve the session if you need it.
#[model]
pub struct UpdatedSession {
    /// Session ID (UUID).
    #[non_sensitive]
    #[essential]
    pub session_id: String,
}

/// Parameters for sharing a session with a partner.
#[params(check)]
pub struct ShareSession {
    /// Application ID of the partner (UUID). The platform responds with 400 if it is missing.
    #[non_sensitive]
    pub for_application_id: Option<String>,
    /// Lifetime of the share token in seconds, 60 to 86400. Default: 3600.
    #[non_sensitive]
    pub ttl_in_seconds: Option<i64>,
}

impl Check for ShareSession {
    fn check(&self) -> Result<()> {
        match self.ttl_in_seconds {
            Some(seconds) if !(60..=86_400).contains(&seconds) => {
                Err(Error::invalid("ttl_in_seconds", format!("must be 60 to 86400 seconds, got {seconds}")))
            }
            _ => Ok(()),
        }
    }
}

/// Shared session: the token that allows a partner to import it.
#[model]
pub struct SharedSession {
    /// Share token to pass on to the partner.
    pub share_token: Secret,
    /// ID of the application the token is valid for (UUID).
    #[non_sensitive]
    pub for_application_id: Option<String>,
    /// Type of subject the session verifies: `user` (person) or `business` (company).
    pub session_kind: Option<SessionKind>,
}

/// Parameters for importing a session shared by a partner.
#[params]
pub struct ImportSharedSession {
    /// Share token received from the partner.
    pub share_token: Secret,
    /// `true` to keep the status set by the partner, `false` to set the imported session to `In Review`.
    pub trust_review: bool,
    /// Workflow ID (UUID): your own workflow to assign the imported session to.
    #[non_sensitive]
    pub workflow_id: String,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
}

/// Parameters for choosing the scenario of a sandbox session.
#[params]
pub struct ArmSandbox {
    /// Token of the session (`session_token` of the created session); sent in the header `Session-Token`.
    #[header("Session-Token")]
    pub session_token: Secret,
    /// Scenario that determines the result of the session, such as `approve` or `decline_document_expired`;
    /// `sandbox.list_scenarios` lists all of them.
    #[non_sensitive]
    pub scenario: String,
}

/// Sandbox session with its scenario.
#[model]
pub struct ArmedSandbox {
    /// Session ID (UUID).
    #[non_sensitive]
    #[essential]
    pub session_id: String,
    /// Scenario that determines the result of the session.
    #[non_sensitive]
    pub scenario: Option<String>,
    /// Session status: `Not Started`, because a scenario is chosen before the verification starts.
    pub status: Option<SessionStatus>,
}

/// Parameters for correcting the data of an identity document. Fields that are not set keep their values.
#[params]
pub struct CorrectIdentity {
    /// ID of the workflow step (node) to correct, such as `feature_ocr_1`; required only if the session verified several
    /// identity documents.
    #[query]
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Document type (code such as `P` or `ID`).
    pub document_type: Patch<SessionDocumentType>,
    /// Subtype of the document, at most 128 characters.
    #[non_sensitive]
    pub document_subtype: Patch<String>,
    /// Document number, at most 255 characters.
    pub document_number: Patch<String>,
    /// Personal number printed on the document, at most 255 characters.
    pub personal_number: Patch<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Patch<Date>,
    /// Date of issue of the document (YYYY-MM-DD).
    pub date_of_issue: Patch<Date>,
    /// Expiration date of the document (YYYY-MM-DD).
    pub expiration_date: Patch<Date>,
    /// Issuing country of the document (ISO 3166-1 alpha-3).
    pub issuing_state: Patch<String>,
    /// First name, at most 255 characters.
    pub first_name: Patch<String>,
    /// Last name, at most 255 characters.
    pub last_name: Patch<String>,
    /// Gender on the document: `M`, `F` or `U`.
    pub gender: Patch<DocumentGender>,
    /// Postal address on the document, at most 255 characters.
    pub address: Patch<String>,
    /// Place of birth, at most 255 characters.
    pub place_of_birth: Patch<String>,
    /// Nationality (ISO 3166-1 alpha-3), at most 32 characters.
    pub nationality: Patch<String>,
    /// Marital status of the person.
    pub marital_status: Option<MaritalStatus>,
    /// Further fields of the document, by name; a field with the value `null` is cleared.
    pub extra_fields: Patch<JsonObject>,
    /// Address on the document, split into its parts.
    pub parsed_address: Patch<AddressCorrection>,
}

/// Corrected postal address, split into its parts.
#[params]
pub struct AddressCorrection {
    /// Type of place the address refers to.
    #[non_sensitive]
    pub address_type: Option<String>,
    /// Name of the city or town.
    pub city: Option<String>,
    /// Region, state or province.
    pub region: Option<String>,
    /// Street name and house number.
    pub street_1: Option<String>,
    /// Second line of the street address.
    pub street_2: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// Country of the address (ISO 3166-1 alpha-2).
    pub country: Option<String>,
}

/// Data of an identity document after a correction.
#[model]
pub struct CorrectedIdentity {
    /// Document type (code such as `P` or `ID`).
    pub document_type: Option<SessionDocumentType>,
    /// Subtype of the document.
    #[non_sensitive]
    pub document_subtype: Option<String>,
    /// Document number.
    pub document_number: Option<String>,
    /// Personal number printed on the document.
    pub personal_number: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Date of issue of the document (YYYY-MM-DD).
    pub date_of_issue: Option<Date>,
    /// Expiration date of the document (YYYY-MM-DD).
    pub expiration_date: Option<Date>,
    /// Issuing country of the document (ISO 3166-1 alpha-3).
    pub issuing_state: Option<String>,
    /// First name of the person.
    pub first_name: Option<String>,
    /// Last name of the person.
    pub last_name: Option<String>,
    /// Gender on the document: `M`, `F` or `U`.
    pub gender: Option<DocumentGender>,
    /// Postal address on the document.
    pub address: Option<String>,
    /// Place of birth of the person.
    pub place_of_birth: Option<String>,
    /// Nationality (ISO 3166-1 alpha-3).
    pub nationality: Option<String>,
    /// Marital status of the person.
    pub marital_status: Option<MaritalStatus>,
    /// Further fields of the document, by name.
    pub extra_fields: Option<JsonObject>,
    /// Address on the document, split into its parts.
    pub parsed_address: Option<ParsedAddress>,
}

/// Short code of an identity document type, with types that users cannot choose.
#[open_enum]
pub enum SessionDocumentType {
    /// Passport (`P`).
    #[wire("P")]
    Passport,
    /// Driving licence (`DL`).
    #[wire("DL")]
    DriversLicense,
    /// Identity card (`ID`).
    #[wire("ID")]
    IdentityCard,
    /// Residence permit (`RP`).
    #[wire("RP")]
    ResidencePermit,
    /// Social security card (`SSC`).
    #[wire("SSC")]
    SocialSecurityCard,
    /// Health insurance card (`HIC`).
    #[wire("HIC")]
    HealthInsuranceCard,
    /// Work permit (`WP`).
    #[wire("WP")]
    WorkPermit,
    /// Tax card (`TC`).
    #[wire("TC")]
    TaxCard,
    /// Visa (`VISA`).
    #[wire("VISA")]
    Visa,
    /// Public service card (`PSC`).
    #[wire("PSC")]
    PublicServiceCard,
    /// Birth certificate (`BC`).
    #[wire("BC")]
    BirthCertificate,
    /// Document of any other type (`OTHER`).
    #[wire("OTHER")]
    OtherDocument,
}

/// Gender on an identity document.
#[open_enum]
pub enum DocumentGender {
    /// Male (`M`).
    #[wire("M")]
    Male,
    /// Female (`F`).
    #[wire("F")]
    Female,
    /// Unspecified (`U`).
    #[wire("U")]
    Unspecified,
}

/// Marital status of a person.
#[open_enum]
pub enum MaritalStatus {
    /// Never married (`SINGLE`).
    #[wire("SINGLE")]
    Single,
    /// Married (`MARRIED`).
    #[wire("MARRIED")]
    Married,
    /// Divorced (`DIVORCED`).
    #[wire("DIVORCED")]
    Divorced,
    /// Widowed (`WIDOWED`).
    #[wire("WIDOWED")]
    Widowed,
    /// Unknown, or not on the document (`UNKNOWN`).
    #[wire("UNKNOWN")]
    Unknown,
}

/// Parameters for updating the status of one feature (step) of a session.
#[params]
pub struct UpdateFeatureStatus {
    /// New feature status: `Approved`, `Declined` or `In Review`.
    pub new_status: SessionStatus,
    /// Reason for the change.
    pub comment: Option<String>,
}

/// Feature (step) of a session with its updated status.
#[model]
pub struct UpdatedFeature {
    /// Session ID (UUID).
    #[non_sensitive]
    #[essential]
    pub session_id: String,
    /// ID of the workflow step (node), such as `feature_ocr_1`; `default` in a session without such IDs.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Type of the feature, such as `KYC`.
    #[non_sensitive]
    pub feature_type: Option<String>,
    /// New status of the feature.
    pub new_status: Option<FeatureStatus>,
}

/// Parameters for updating the review status of an AML hit.
#[params]
pub struct UpdateAmlHitStatus {
    /// ID of the hit: `id` of an entry of `hits` in the decision.
    #[non_sensitive]
    pub hit_id: String,
    /// New review status: `Unreviewed`, `Confirmed Match`, `False Positive` or `Inconclusive`.
    pub review_status: AmlReviewStatus,
    /// ID of the workflow step (node) with the hit, such as `feature_aml_1`; required only if the session has several AML
    /// screenings.
    #[query]
    #[non_sensitive]
    pub node_id: Option<String>,
}

/// AML hit with its updated review status. The platform publishes no schema for this response.
#[model]
pub struct UpdatedAmlHit {
    /// Confirmation message, in English.
    #[non_sensitive]
    pub message: Option<String>,
    /// ID of the hit, in the current format.
    #[non_sensitive]
    pub hit_id: Option<String>,
    /// New review status of the hit.
    pub review_status: Option<AmlReviewStatus>,
}

/// Parameters for updating the review status of several AML hits of a session.
#[params]
pub struct BulkUpdateAmlHitStatus {
    /// Hits with their new review status. If one of them is unknown, none is updated.
    pub hit_updates: Vec<HitUpdate>,
    /// ID of the workflow step (node) with the hits, such as `feature_aml_1`; required only if the session has several AML
    /// screenings.
    #[query]
    #[non_sensitive]
    pub node_id: Option<String>,
}

/// New review status of an AML hit.
#[params]
pub struct HitUpdate {
    /// ID of the hit: `id` of an entry of `hits` in the decision.
    #[non_sensitive]
    pub hit_id: String,
    /// New review status: `Unreviewed`, `Confirmed Match`, `False Positive` or `Inconclusive`.
    pub review_status: AmlReviewStatus,
}

/// Result of updating several AML hits. The platform publishes no schema for this response; fields that are not declared
/// are under `extra`.
#[model]
pub struct UpdatedAmlHits {
    /// Confirmation message, in English.
    #[non_sensitive]
    pub message: Option<String>,
}

/// Parameters for correcting the data of a proof of address. Fields that are not set keep their values.
#[params]
pub struct CorrectProofOfAddress {
    /// ID of the workflow step (node) to correct; required only if the session verified several proofs of address.
    #[query]
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Country of the document (ISO 3166-1 alpha-3).
    pub issuing_state: Patch<String>,
    /// Type of the document, such as `UTILITY_BILL`.
    pub document_type: Option<DocumentType>,
    /// Language of the document, at most 50 characters.
    #[non_sensitive]
    pub document_language: Patch<String>,
    /// Issuer of the document, at most 255 characters.
    pub issuer: Patch<String>,
    /// Date of issue of the document (YYYY-MM-DD).
    pub issue_date: Patch<Date>,
    /// Address as printed on the document.
    pub poa_address: Patch<String>,
    /// Name on the document, at most 255 characters.
    pub name_on_document: Patch<String>,
    /// Further fields of the document, by name; a field with the value `null` is cleared.
    pub extra_fields: Patch<JsonObject>,
    /// Address on the document, split into its parts.
    pub poa_parsed_address: Patch<AddressCorrection>,
}

/// Data of a proof of address after a correction.
#[model]
pub struct CorrectedProofOfAddress {
    /// Country of the document (ISO 3166-1 alpha-3).
    pub issuing_state: Option<String>,
    /// Type of the document, such as `UTILITY_BILL`.
    pub document_type: Option<DocumentType>,
    /// Language of the document.
    #[non_sensitive]
    pub document_language: Option<String>,
    /// Issuer of the document.
    pub issuer: Option<String>,
    /// Date of issue of the document (YYYY-MM-DD).
    pub issue_date: Option<Date>,
    /// Address as printed on the document.
    pub poa_address: Option<String>,
    /// Name on the document.
    pub name_on_document: Option<String>,
    /// Further fields of the document, by name.
    pub extra_fields: Option<JsonObject>,
    /// Address on the document, split into its parts.
    pub poa_parsed_address: Option<ParsedAddress>,
    /// Address on the document in normalized form, on one line.
    pub poa_formatted_address: Option<String>,
}

/// Parameters for correcting the registry data of a company (KYB only). Fields that are not set keep their values.
#[params]
pub struct CorrectCompany {
    /// Company name, at most 255 characters.
    pub company_name: Option<String>,
    /// Company registration number, at most 100 characters.
    pub registration_number: Option<String>,
    /// Country of the registry (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub country_code: Option<String>,
    /// Region of the registry, at most 10 characters.
    #[non_sensitive]
    pub region: Patch<String>,
    /// Date of incorporation (YYYY-MM-DD).
    pub incorporation_date: Option<Date>,
    /// Date of registration (YYYY-MM-DD).
    pub registration_date: Patch<Date>,
    /// Date of dissolution (YYYY-MM-DD).
    pub dissolution_date: Patch<Date>,
    /// Tax identification number, at most 100 characters.
    pub tax_number: Option<String>,
    /// Registered address of the company.
    pub legal_address: Option<String>,
    /// Legal form of the company, at most 100 characters.
    #[non_sensitive]
    pub company_type: Option<String>,
    /// Status of the company in the registry.
    pub registry_status: Patch<RegistryStatus>,
    /// Verification status of the company: `verified`, `failed` or `unknown`.
    pub verification_status: Patch<CompanyVerificationStatus>,
    /// Alternative names of the company.
    pub alternative_names: Option<String>,
    /// Nature of the company's business.
    pub nature_of_business: Option<String>,
    /// Registered capital, as the registry writes it; at most 100 characters.
    pub registered_capital: Option<String>,
    /// Amount of the registered capital, without the currency (decimal).
    pub registered_capital_amount: Patch<Decimal>,
    /// Currency of the registered capital (ISO 4217, 3 letters).
    #[non_sensitive]
    pub registered_capital_currency: Patch<String>,
    /// URL of the company's website, at most 500 characters.
    pub website: Option<String>,
    /// E-mail address of the company.
    pub email: Option<String>,
    /// Phone number of the company, at most 50 characters.
    pub phone: Option<String>,
    /// Legal Entity Identifier (LEI, ISO 17442), at most 50 characters.
    pub legal_entity_identifier: Option<String>,
    /// Place of registration, at most 255 characters.
    pub location_of_registration: Option<String>,
    /// VAT identification number, at most 64 characters.
    pub vat_number: Option<String>,
    /// Control scheme of the company, as the registry writes it.
    pub control_scheme: Option<String>,
}

/// Verification status of a company.
#[open_enum]
pub enum CompanyVerificationStatus {
    /// The company was verified.
    #[wire("verified")]
    Verified,
    /// The verification failed.
    #[wire("failed")]
    Failed,
    /// The company was not verified yet, or the result is not known.
    #[wire("unknown")]
    Unknown,
}

/// Parameters for updating a party (person or company) of a company (KYB only).
#[params]
pub struct UpdateParty {
    /// `true` to skip the verification of the party, `false` to require it again.
    pub is_skipped: bool,
}

/// Party (person or company) of a company after an update.
#[model]
pub struct UpdatedParty {
    /// Party ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Type of the party: `person` or `company`.
    pub entity_type: Option<EntityType>,
    /// Name of the party.
    pub name: Option<String>,
    /// `true` if the verification of the party is skipped.
    pub is_skipped: Option<bool>,
    /// `true` if the workflow requires the verification of the party.
    pub requires_verification: Option<bool>,
    /// Status of the session that verifies the party. Absent if there is none.
    pub kyc_session_status: Option<SessionStatus>,
    /// URL of the verification page of the party. Absent if there is no session, or if the API key has no write permission
    /// for sessions.
    pub kyc_session_url: Option<String>,
    /// `true` if the session that verified the party was deleted.
    pub kyc_session_deleted: Option<bool>,
    /// `true` if the session that verified the party, a company, was deleted.
    pub kyb_sub_session_deleted: Option<bool>,
}

page! {
    /// Webhooks of a session; the platform returns all of them at once and publishes no schema for this response.
    SessionWebhookPage of WebhookDelivery under "webhooks"
}

/// Deletion of many sessions, which the platform carries out in the background.
#[model]
pub struct SessionDeletionJob {
    /// Job ID (UUID).
    #[non_sensitive]
    #[essential]
    pub job_id: String,
    /// Status of the job: `PENDING`, `PROCESSING`, `COMPLETED` or `FAILED`.
    pub status: Option<JobStatus>,
    /// Number of sessions that were selected when the deletion was requested.
    #[non_sensitive]
    pub total: Option<i64>,
    /// Number of sessions that the job has finished so far.
    #[non_sensitive]
    pub processed: Option<i64>,
    /// Number of sessions by outcome.
    pub outcomes: Option<SessionDeletionOutcomes>,
    /// Number of verifications of key people that were deleted with their companies; always 0 for sessions of persons.
    #[non_sensitive]
    pub deleted_child_verifications: Option<i64>,
    /// Error that stopped the job. Absent if there was none.
    pub error: Option<String>,
}

/// Number of deleted sessions by outcome.
#[model]
pub struct SessionDeletionOutcomes {
    /// Number of sessions that were deleted with their face template.
    #[non_sensitive]
    pub deleted: Option<i64>,
    /// Number of deleted sessions that had no face template.
    #[non_sensitive]
    pub none: Option<i64>,
    /// Number of deleted sessions whose face template was retained with the user.
    #[non_sensitive]
    pub retained_with_user: Option<i64>,
    /// Number of deleted sessions whose face template was deleted because they have no user to retain it with.
    #[non_sensitive]
    pub ineligible_no_vendor_user: Option<i64>,
    /// Number of sessions whose deletion failed temporarily.
    #[non_sensitive]
    pub failed_retryable: Option<i64>,
    /// Number of sessions that had been deleted before.
    #[non_sensitive]
    pub already_deleted: Option<i64>,
}
