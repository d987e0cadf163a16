//! The decision: all verification results of a session.

mod address;
mod aml;
mod biometrics;
mod business;
mod contact;
mod database;
mod documents;
mod identity;
mod network;
mod questionnaire;

pub use address::*;
pub use aml::*;
pub use biometrics::*;
pub use business::*;
pub use contact::*;
pub use database::*;
pub use documents::*;
pub use identity::*;
pub use network::*;
pub use questionnaire::*;

use crate::models::{ContactDetails, Environment, ExpectedDetails, Review, SessionKind, SessionStatus};
use crate::schema::prelude::*;

/// All verification results of a session.
///
/// Each list contains one entry per workflow step of that feature, and is absent until such a step has run. If the
/// workflow restricts the response attributes, restricted fields are absent as well.
///
/// URLs of images, videos and files expire after 60 minutes: download the files at once and do not store the URLs.
/// These URLs are absent for API keys without access to media.
#[model(typed)]
pub struct Decision {
    /// Session ID (UUID).
    #[non_sensitive]
    #[essential]
    pub session_id: String,
    /// Type of the session: `user` (KYC, verifies a person) or `business` (KYB, verifies a company).
    pub session_kind: Option<SessionKind>,
    /// Sequential session number within the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// URL of the session, to send to the user. Absent for API keys without write access to sessions.
    pub session_url: Option<String>,
    /// Session status, such as `Approved`, `Declined` or `In Review`.
    pub status: SessionStatus,
    /// Workflow ID (UUID), the same for all versions of the workflow.
    #[non_sensitive]
    pub workflow_id: Option<String>,
    /// Type of the workflow.
    #[non_sensitive]
    pub workflow_type: Option<String>,
    /// Version number of the workflow.
    #[non_sensitive]
    pub workflow_version: Option<i64>,
    /// ID of the workflow version (UUID).
    #[non_sensitive]
    pub workflow_version_id: Option<String>,
    /// ID of the workflow step (node) at which the workflow ended.
    #[non_sensitive]
    pub terminal_node_id: Option<String>,
    /// Features of the workflow, such as `ID_VERIFICATION` and `LIVENESS`.
    pub features: Option<NameList>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the session, preferably an object.
    pub metadata: Option<Json>,
    /// Details expected of the user, to compare with the results.
    pub expected_details: Option<ExpectedDetails>,
    /// Contact details of the user.
    pub contact_details: Option<ContactDetails>,
    /// URL or app deep link the user is redirected to after verification.
    pub callback: Option<String>,
    /// Results of identity verification.
    pub id_verifications: Option<Vec<IdVerification>>,
    /// Reason the chip was not read; only if the workflow includes NFC.
    pub nfc_skip_reason: Option<NfcSkipReason>,
    /// Results of reading chips of identity documents (NFC).
    pub nfc_verifications: Option<Vec<NfcVerification>>,
    /// Results of liveness checks.
    pub liveness_checks: Option<Vec<LivenessCheck>>,
    /// Results of face matching.
    pub face_matches: Option<Vec<FaceMatch>>,
    /// Results of phone verification.
    pub phone_verifications: Option<Vec<PhoneVerification>>,
    /// Results of e-mail verification.
    pub email_verifications: Option<Vec<EmailVerification>>,
    /// Results of proof of address verification.
    pub poa_verifications: Option<Vec<PoaVerification>>,
    /// Results of document AI: documents read by your own rules.
    pub document_ai_documents: Option<Vec<DocumentAiDocument>>,
    /// Questionnaires with the user's responses.
    pub questionnaire_responses: Option<Vec<QuestionnaireResponse>>,
    /// Results of AML screening.
    pub aml_screenings: Option<Vec<AmlScreening>>,
    /// Results of IP and device analysis.
    pub ip_analyses: Option<Vec<IpAnalysis>>,
    /// Results of validation with government databases.
    pub database_validations: Option<Vec<DatabaseValidation>>,
    /// Results of company registry checks; KYB only.
    pub registry_checks: Option<Vec<RegistryCheck>>,
    /// Results of key people checks; KYB only.
    pub key_people_checks: Option<Vec<KeyPeopleCheck>>,
    /// Results of verifying company documents; KYB only.
    pub document_verifications: Option<Vec<BusinessDocumentVerification>>,
    /// Manual status changes and comments by reviewers.
    pub reviews: Option<Vec<Review>>,
    /// Review activity of the session, in more detail than `reviews`.
    pub activity_reviews: Option<Json>,
    /// Events of the session; only in a decision requested with events (`include=events`).
    pub events: Option<Json>,
    /// Items of the session that are on the blocklist.
    pub blocklisted: Option<Json>,
    /// Cost of the session by feature.
    pub cost_breakdown: Option<Json>,
    /// Session of the partner that this session was imported from.
    pub shared_from_session: Option<Json>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Expiration time of the session URL (RFC 3339).
    pub expires_at: Option<DateTime>,
    /// Environment of the session: `live`, or `sandbox` for simulated sessions.
    pub environment: Option<Environment>,
}
