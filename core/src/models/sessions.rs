//! Sessions: one user going through one workflow.

use crate::schema::prelude::*;

use crate::models::{
    ApiService, CallbackMethod, ContactDetails, DocumentTypeCode, ExpectedDetails, FeatureProgress, SessionKind,
    SessionStatus, SessionType,
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
    /// Sessions that were found, each with its outcome.
    pub results: Vec<DeletedSession>,
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
