//! Sessions: one user going through one workflow.

use crate::schema::prelude::*;

use crate::{ApiService, CallbackMethod, ContactDetails, ExpectedDetails, FeatureProgress, SessionKind, SessionStatus};

/// What to verify, and for whom.
#[params]
pub struct CreateSession {
    /// Workflow to run (UUID): its stable identifier, or that of one of its versions.
    #[non_sensitive]
    pub workflow_id: String,
    /// Your own identifier of the user. A session of the same user that is not finished and runs the latest version of
    /// the workflow is given again instead of a new one.
    pub vendor_data: Option<String>,
    /// Where to send the user afterwards (http, https or an app's own scheme). `verificationSessionId` and `status` are
    /// appended to it; they are not proof of anything.
    pub callback: Option<String>,
    /// Which device goes there.
    pub callback_method: Option<CallbackMethod>,
    /// Anything to keep with the session; an object is best.
    pub metadata: Option<Json>,
    /// Language of the pages. One of: en, ar, bg, bn, bs, ca, cnr, cs, da, de, el, es, et, fa, fi, fr, he, hi, hr, hu,
    /// hy, id, it, ja, ka, kk, ko, ky, lt, lv, mk, mn, ms, nl, no, pl, pt-BR, pt, ro, ru, sk, sl, so, sq, sr, sv, th,
    /// tr, uk, uz, vi, zh-CN, zh-TW, zh. The browser's where unset.
    #[non_sensitive]
    pub language: Option<String>,
    /// How to reach the user.
    pub contact_details: Option<ContactDetails>,
    /// What you already know of the user.
    pub expected_details: Option<ExpectedDetails>,
    /// A reference portrait for biometric authentication: base64 of a JPEG, PNG, WebP or TIFF image of at most 1 MB.
    pub portrait_image: Option<String>,
    /// How a sandbox session ends, such as `approve` or `decline_document_expired`. Live applications refuse it.
    #[non_sensitive]
    pub sandbox_scenario: Option<String>,
    /// Your own identifier of the business, for KYB.
    pub vendor_business_id: Option<String>,
}

/// A session as its creation answers it.
#[model]
pub struct Session {
    /// Identifier (UUID).
    #[non_sensitive]
    pub session_id: String,
    /// Its number in the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// Token of the user's device for this session. Absent for keys that may not write sessions.
    pub session_token: Option<Secret>,
    /// Where to send the user; holds the token. Absent for keys that may not write sessions.
    pub url: Option<String>,
    /// Your identifier of the user.
    pub vendor_data: Option<String>,
    /// What you gave.
    pub metadata: Option<Json>,
    /// Where it stands.
    pub status: SessionStatus,
    /// Where the user goes afterwards.
    pub callback: Option<String>,
    /// The workflow (UUID): always the stable identifier.
    #[non_sensitive]
    pub workflow_id: Option<String>,
    /// The version of the workflow.
    #[non_sensitive]
    pub workflow_version: Option<i64>,
}

/// Which sessions to list. Several values go into one text, separated by commas, where it says so.
#[params]
pub struct ListSessions {
    /// People (the default), businesses or both.
    #[non_sensitive]
    pub session_kind: Option<SessionKind>,
    /// How many to a page; the default differs between 20 and 50, so say it where it matters.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// How many to leave out from the start.
    #[non_sensitive]
    pub offset: Option<i64>,
    /// Those with one of these statuses, such as `Approved` or `In Review,Declined`. Case matters.
    #[non_sensitive]
    pub status: Option<String>,
    /// Those of exactly this user.
    pub vendor_data: Option<String>,
    /// Those found by identifier, number, beginning of an e-mail address or other text.
    pub search: Option<String>,
    /// Those of one of these workflows (UUIDs, comma-separated).
    #[non_sensitive]
    pub workflow_id: Option<String>,
    /// Those made on this day (UTC) or later.
    #[non_sensitive]
    pub date_from: Option<Date>,
    /// Those made on this day (UTC) or earlier.
    #[non_sensitive]
    pub date_to: Option<Date>,
    /// Those of one of these countries (comma-separated; ISO 3166-1 alpha-3 for people).
    pub country: Option<String>,
    /// Those with one of these kinds of document (comma-separated codes, such as `P,ID`).
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Those with this name on the document.
    pub document_name: Option<String>,
    /// Those of this region.
    pub region: Option<String>,
    /// Those of this user, by the platform's identifier (UUID).
    #[non_sensitive]
    pub didit_internal_id: Option<String>,
    /// `API`, `HOSTED`, `MIGRATED` (comma-separated) or `ALL`.
    #[non_sensitive]
    pub session_type: Option<String>,
    /// Those that are calls of this verification by itself.
    pub api_service: Option<ApiService>,
    /// Those where this name was looked for on watch lists.
    pub screened_full_name: Option<String>,
    /// Those with one of these warnings (comma-separated risk codes).
    #[non_sensitive]
    pub warning: Option<String>,
    /// Those that went to review by themselves.
    pub status_initialized_as_in_review: Option<bool>,
    /// Those whose identity data wait for review.
    pub is_kyc_to_be_reviewed: Option<bool>,
    /// Those of this end user (UUID).
    #[non_sensitive]
    pub euuid: Option<String>,
    /// Those of this organization.
    pub organization_name: Option<String>,
}

/// A session as lists show one. What is there depends on its kind.
#[model]
pub struct SessionSummary {
    /// Identifier (UUID).
    #[non_sensitive]
    pub session_id: String,
    /// Whom it verifies.
    pub session_kind: Option<SessionKind>,
    /// Its number in the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// Where to send the user. Absent for keys that may not write sessions.
    pub session_url: Option<String>,
    /// Where it stands.
    pub status: SessionStatus,
    /// Your identifier of the user.
    pub vendor_data: Option<String>,
    /// When it was made.
    pub created_at: Option<DateTime>,
    /// Country of the document (ISO 3166-1 alpha-3) or of the company's register.
    pub country: Option<String>,
    /// Address of a portrait; soon expires. People only.
    pub portrait_image: Option<String>,
    /// Kind of document, in words such as `Passport` or `Identity Card`. People only.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Name in full. People only.
    pub full_name: Option<String>,
    /// The platform's identifier of the user (UUID). People only.
    #[non_sensitive]
    pub didit_internal_id: Option<String>,
    /// The steps and where they stand. People only.
    pub features: Option<Vec<FeatureProgress>>,
    /// Phone number. People only.
    pub phone_number: Option<SessionPhoneNumber>,
    /// E-mail address. People only.
    pub email_address: Option<SessionEmailAddress>,
    /// The main results by step. People only.
    pub additional_details: Option<SessionSummaryDetails>,
    /// The workflow (UUID). Businesses only.
    #[non_sensitive]
    pub workflow_id: Option<String>,
    /// Kind of the workflow. Businesses only.
    #[non_sensitive]
    pub workflow_type: Option<String>,
    /// Name of the workflow. Businesses only.
    #[non_sensitive]
    pub workflow_label: Option<String>,
    /// Name of the company. Businesses only.
    pub company_name: Option<String>,
    /// Number in the company register. Businesses only.
    pub registration_number: Option<String>,
}

page! {
    /// One page of sessions, the newest first.
    SessionPage of SessionSummary
}

/// The phone number of a session.
#[model]
pub struct SessionPhoneNumber {
    /// The number (E.164).
    pub number: Option<String>,
    /// Whether it was verified.
    pub is_verified: Option<bool>,
}

/// The e-mail address of a session.
#[model]
pub struct SessionEmailAddress {
    /// The address.
    pub email: Option<String>,
    /// Whether it was verified.
    pub is_verified: Option<bool>,
}

/// The main results of a session, by step.
#[model]
pub struct SessionSummaryDetails {
    /// Watch lists.
    pub aml: Option<SummaryAml>,
    /// Official registers.
    pub database_validation: Option<SummaryDatabaseValidation>,
    /// Proof of address.
    pub poa: Option<SummaryProofOfAddress>,
    /// Liveness.
    pub liveness: Option<SummaryLiveness>,
    /// Face comparison.
    pub face_match: Option<SummaryFaceMatch>,
    /// Phone number.
    pub phone_verification: Option<SummaryPhone>,
    /// E-mail address.
    pub email_verification: Option<SummaryEmail>,
}

/// Watch lists, in short.
#[model]
pub struct SummaryAml {
    /// How many entries fit.
    #[non_sensitive]
    pub total_hits: Option<i64>,
    /// `person` or `company`.
    #[non_sensitive]
    pub entity_type: Option<String>,
    /// Whether news were searched too.
    pub is_adverse_media_fetched: Option<bool>,
    /// Who was looked for.
    pub screened_data: Option<SummaryScreenedData>,
}

/// Who was looked for on watch lists.
#[model]
pub struct SummaryScreenedData {
    /// Nationality.
    pub nationality: Option<String>,
    /// Number of the document.
    pub document_number: Option<String>,
    /// Day of birth.
    pub date_of_birth: Option<String>,
}

/// Official registers, in short.
#[model]
pub struct SummaryDatabaseValidation {
    /// How many registers had to agree.
    #[non_sensitive]
    pub validation_type: Option<String>,
    /// How well they agreed.
    #[non_sensitive]
    pub match_type: Option<String>,
    /// The number that was looked up.
    pub identification_number: Option<String>,
}

/// Proof of address, in short.
#[model]
pub struct SummaryProofOfAddress {
    /// Kind of document.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// The address on it.
    pub address: Option<String>,
    /// The name on it.
    pub name_on_document: Option<String>,
}

/// Liveness, in short.
#[model]
pub struct SummaryLiveness {
    /// How it was tested.
    #[non_sensitive]
    pub method: Option<String>,
    /// How sure it is, 0 to 100.
    pub score: Option<f64>,
}

/// Face comparison, in short.
#[model]
pub struct SummaryFaceMatch {
    /// How alike the faces are, 0 to 100.
    pub score: Option<f64>,
    /// Address of the one image; soon expires.
    pub source_image: Option<String>,
    /// Address of the other; soon expires.
    pub target_image: Option<String>,
}

/// Phone number, in short.
#[model]
pub struct SummaryPhone {
    /// Country (ISO 3166-1 alpha-2).
    pub country_code: Option<String>,
    /// Whether it is a throw-away number.
    pub is_temporary: Option<bool>,
    /// Whether it moved from another carrier.
    pub is_ported: Option<bool>,
    /// Whether it is on the blocklist.
    pub is_blocked: Option<bool>,
}

/// E-mail address, in short.
#[model]
pub struct SummaryEmail {
    /// Whether it was part of a known data breach.
    pub is_breached: Option<bool>,
    /// Whether it is a throw-away address.
    pub is_disposable: Option<bool>,
    /// Whether mail to it bounces.
    pub is_undeliverable: Option<bool>,
    /// Whether it is on the blocklist.
    pub is_blocklisted: Option<bool>,
}

/// Why a session is deleted.
#[open_enum]
pub enum DeletionInstruction {
    /// In the course of business; the platform's default.
    #[wire("operational_session_delete")]
    OperationalSessionDelete,
    /// Because the person asked to be forgotten.
    #[wire("privacy_erasure")]
    PrivacyErasure,
}

/// How to delete a session.
#[params]
pub struct DeleteSession {
    /// Whether to keep the face's template with the user, so that the face is known again.
    pub retain_face_embeddings: Option<bool>,
    /// How long to keep it, 1 to 3650 days.
    #[non_sensitive]
    pub face_retention_days: Option<i64>,
    /// Until when to keep it.
    pub face_retention_deadline: Option<DateTime>,
    /// Why the session is deleted.
    pub deletion_instruction: Option<DeletionInstruction>,
    /// Your own reference, at most 255 characters.
    #[non_sensitive]
    pub instruction_id: Option<String>,
}

/// What happened to the face's template of a deleted session.
#[open_enum]
pub enum FaceRetentionOutcome {
    /// It was kept with the user.
    #[wire("retained_with_user")]
    RetainedWithUser,
    /// It was deleted.
    #[wire("deleted")]
    Deleted,
    /// There was none.
    #[wire("none")]
    NoTemplate,
    /// It was deleted, because the session has no user to keep it with.
    #[wire("ineligible_no_vendor_user")]
    IneligibleNoVendorUser,
    /// It failed for now: repeat the request.
    #[wire("failed_retryable")]
    FailedRetryable,
}

/// A deleted session. Everything is absent where the platform answers without a body.
#[model]
pub struct DeletedSession {
    /// Identifier (UUID).
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Its number in the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// What happened to the face's template.
    pub face_retention_outcome: Option<FaceRetentionOutcome>,
    /// The template that was kept (UUID).
    #[non_sensitive]
    pub biometric_template_uuid: Option<String>,
}

/// Which sessions to delete, and how: some by number, or all.
#[params(check)]
pub struct BatchDeleteSessions {
    /// Numbers of the sessions in the application. Unknown ones are passed over.
    #[non_sensitive]
    pub session_numbers: Option<Vec<SessionNumber>>,
    /// **All** sessions of the application.
    pub delete_all: Option<bool>,
    /// Whether to keep the faces' templates with the users, so that the faces are known again.
    pub retain_face_embeddings: Option<bool>,
    /// How long to keep them, 1 to 3650 days.
    #[non_sensitive]
    pub face_retention_days: Option<i64>,
    /// Until when to keep them.
    pub face_retention_deadline: Option<DateTime>,
    /// Why the sessions are deleted.
    pub deletion_instruction: Option<DeletionInstruction>,
    /// Your own reference, at most 255 characters.
    #[non_sensitive]
    pub instruction_id: Option<String>,
}

impl Check for BatchDeleteSessions {
    fn check(&self) -> Result<()> {
        let listed = self.session_numbers.as_ref().is_some_and(|numbers| !numbers.is_empty());
        if listed || self.delete_all == Some(true) || !self.extra.is_empty() {
            return Ok(());
        }
        Err(Error::invalid(
            "session_numbers",
            "is empty and nothing else names sessions: list some, or set `delete_all`",
        ))
    }
}

/// What became of a batch. Empty where the platform answers without a body.
#[model]
pub struct DeletedSessions {
    /// The sessions that were found.
    pub results: Vec<DeletedSession>,
}

/// A step a user can be asked to repeat.
#[open_enum]
pub enum ResubmitFeature {
    /// Identity document.
    #[wire("OCR")]
    Ocr,
    /// Back of the identity document.
    #[wire("OCR_BACK")]
    OcrBack,
    /// Chip of the identity document.
    #[wire("NFC")]
    Nfc,
    /// Watch lists.
    #[wire("AML")]
    Aml,
    /// Face.
    #[wire("FACE")]
    Face,
    /// Liveness of the face.
    #[wire("LIVENESS")]
    Liveness,
    /// Face comparison.
    #[wire("FACE_MATCH")]
    FaceMatch,
    /// Network address and device.
    #[wire("IP_ANALYSIS")]
    IpAnalysis,
    /// Age by the face.
    #[wire("AGE_ESTIMATION")]
    AgeEstimation,
    /// Proof of address.
    #[wire("PROOF_OF_ADDRESS")]
    ProofOfAddress,
    /// Phone number.
    #[wire("PHONE_VERIFICATION")]
    PhoneVerification,
    /// E-mail address.
    #[wire("EMAIL_VERIFICATION")]
    EmailVerification,
    /// Face among those known.
    #[wire("FACE_SEARCH")]
    FaceSearch,
    /// Official registers.
    #[wire("DATABASE_VALIDATION")]
    DatabaseValidation,
    /// Questionnaire.
    #[wire("QUESTIONNAIRE")]
    Questionnaire,
    /// Documents read by rules of yours.
    #[wire("DOCUMENT_AI")]
    DocumentAi,
    /// Documents of a company.
    #[wire("KYB_DOCUMENTS")]
    KybDocuments,
    /// Another name of `OCR`.
    #[wire("ID_VERIFICATION")]
    IdVerification,
    /// Another name of `PROOF_OF_ADDRESS`.
    #[wire("POA")]
    Poa,
    /// Another name of `PHONE_VERIFICATION`.
    #[wire("PHONE")]
    Phone,
    /// Another name of `EMAIL_VERIFICATION`.
    #[wire("EMAIL")]
    Email,
    /// Company register; the platform refuses it.
    #[wire("KYB_REGISTRY")]
    KybRegistry,
    /// People behind a company; the platform refuses it.
    #[wire("KYB_KEY_PEOPLE")]
    KybKeyPeople,
    /// A company as a whole; the platform refuses it.
    #[wire("KYB")]
    Kyb,
}

/// A step to repeat.
#[params]
pub struct ResubmitNode {
    /// The step in the workflow, such as `feature_ocr`; `node_id` of the decision.
    #[non_sensitive]
    pub node_id: String,
    /// What it verifies.
    pub feature: ResubmitFeature,
}

/// A decision about a session.
#[params(check)]
pub struct UpdateSessionStatus {
    /// Approved, Declined or Resubmitted.
    pub new_status: SessionStatus,
    /// Why.
    pub comment: Option<String>,
    /// Whether to tell the user by e-mail. Off by default.
    pub send_email: Option<bool>,
    /// Where to; needed with `send_email`.
    pub email_address: Option<String>,
    /// In which language; `en` by default.
    #[non_sensitive]
    pub email_language: Option<String>,
    /// For Resubmitted: the steps to repeat. Every step that was not approved where unset.
    pub nodes_to_resubmit: Option<Vec<ResubmitNode>>,
}

impl Check for UpdateSessionStatus {
    fn check(&self) -> Result<()> {
        if self.send_email == Some(true) && self.email_address.as_ref().is_none_or(String::is_empty) {
            return Err(Error::invalid("email_address", "is needed with `send_email`: say where to write to"));
        }
        if self.nodes_to_resubmit.is_some() && self.new_status != SessionStatus::Resubmitted {
            return Err(Error::invalid(
                "nodes_to_resubmit",
                format!("goes with `new_status` Resubmitted only, which is {} here", self.new_status),
            ));
        }
        Ok(())
    }
}

/// The session a decision was about. The platform does not repeat the new status: read it again where it matters.
#[model]
pub struct UpdatedSession {
    /// Identifier (UUID).
    #[non_sensitive]
    pub session_id: String,
}

/// With whom to share a session, and for how long.
#[params(check)]
pub struct ShareSession {
    /// The partner's application (UUID). The platform answers 400 without it.
    #[non_sensitive]
    pub for_application_id: Option<String>,
    /// How long the token is good for, 60 to 86400 seconds; 3600 by default.
    #[non_sensitive]
    pub ttl_in_seconds: Option<i64>,
}

impl Check for ShareSession {
    fn check(&self) -> Result<()> {
        match self.ttl_in_seconds {
            Some(seconds) if !(60..=86_400).contains(&seconds) => {
                Err(Error::invalid("ttl_in_seconds", format!("must be 60 to 86400 seconds, not {seconds}")))
            }
            _ => Ok(()),
        }
    }
}

/// A token that lets a partner import a session.
#[model]
pub struct SharedSession {
    /// The token; give it to the partner.
    pub share_token: Secret,
    /// The application it is good for (UUID).
    #[non_sensitive]
    pub for_application_id: Option<String>,
    /// Whom the session verifies.
    pub session_kind: Option<SessionKind>,
}

/// A partner's session to take over.
#[params]
pub struct ImportSharedSession {
    /// The partner's token.
    pub share_token: Secret,
    /// `true` keeps the partner's status; `false` sets the session to In Review.
    pub trust_review: bool,
    /// Your workflow it shall belong to (UUID).
    #[non_sensitive]
    pub workflow_id: String,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
}
