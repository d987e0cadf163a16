//! The decision: every result of a session.

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

use crate::schema::prelude::*;
use crate::{ContactDetails, Environment, ExpectedDetails, Review, SessionKind, SessionStatus};

/// Every result of a session.
///
/// Each list has one entry for each step of the workflow of that kind, and is absent until such a step has run.
/// Workflows may withhold parts of the results; those are absent too. Addresses of images and files expire within the
/// hour: fetch them at once, do not keep them.
#[model]
pub struct Decision {
    /// Identifier of the session (UUID).
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
    /// The workflow (UUID): its stable identifier.
    #[non_sensitive]
    pub workflow_id: Option<String>,
    /// Kind of the workflow.
    #[non_sensitive]
    pub workflow_type: Option<String>,
    /// Version of the workflow.
    #[non_sensitive]
    pub workflow_version: Option<i64>,
    /// That version's own identifier (UUID).
    #[non_sensitive]
    pub workflow_version_id: Option<String>,
    /// The step the workflow ended at.
    #[non_sensitive]
    pub terminal_node_id: Option<String>,
    /// The steps of the workflow, such as `ID_VERIFICATION` and `LIVENESS`.
    pub features: Option<NameList>,
    /// Your identifier of the user.
    pub vendor_data: Option<String>,
    /// What you gave when you created the session.
    pub metadata: Option<Json>,
    /// What you expected of the user.
    pub expected_details: Option<ExpectedDetails>,
    /// How to reach the user.
    pub contact_details: Option<ContactDetails>,
    /// Where the user goes afterwards.
    pub callback: Option<String>,
    /// Identity documents.
    pub id_verifications: Option<Vec<IdVerification>>,
    /// Why the chip was not read, where the workflow wanted it.
    pub nfc_skip_reason: Option<NfcSkipReason>,
    /// Chips of identity documents.
    pub nfc_verifications: Option<Vec<NfcVerification>>,
    /// Liveness of the face.
    pub liveness_checks: Option<Vec<LivenessCheck>>,
    /// Face comparisons.
    pub face_matches: Option<Vec<FaceMatch>>,
    /// Phone numbers.
    pub phone_verifications: Option<Vec<PhoneVerification>>,
    /// E-mail addresses.
    pub email_verifications: Option<Vec<EmailVerification>>,
    /// Proofs of address.
    pub poa_verifications: Option<Vec<PoaVerification>>,
    /// Documents read by rules of yours.
    pub document_ai_documents: Option<Vec<DocumentAiDocument>>,
    /// Questionnaires and their answers.
    pub questionnaire_responses: Option<Vec<QuestionnaireResponse>>,
    /// Watch lists.
    pub aml_screenings: Option<Vec<AmlScreening>>,
    /// Network addresses and devices.
    pub ip_analyses: Option<Vec<IpAnalysis>>,
    /// Official registers.
    pub database_validations: Option<Vec<DatabaseValidation>>,
    /// The company in its register. KYB only.
    pub registry_checks: Option<Vec<RegistryCheck>>,
    /// The people behind the company. KYB only.
    pub key_people_checks: Option<Vec<KeyPeopleCheck>>,
    /// Documents of the company. KYB only.
    pub document_verifications: Option<Vec<BusinessDocumentVerification>>,
    /// What reviewers decided and wrote.
    pub reviews: Option<Vec<Review>>,
    /// What was done to the session, in more detail.
    pub activity_reviews: Option<Json>,
    /// What happened in the session, where it was asked for.
    pub events: Option<Json>,
    /// What of the session is on the blocklist.
    pub blocklisted: Option<Json>,
    /// What the session cost, by step.
    pub cost_breakdown: Option<Json>,
    /// The partner's session it was imported from.
    pub shared_from_session: Option<Json>,
    /// When the session was made.
    pub created_at: Option<DateTime>,
    /// When its link expires.
    pub expires_at: Option<DateTime>,
    /// Whether it is real or simulated.
    pub environment: Option<Environment>,
}
