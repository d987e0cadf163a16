//! Workflows: what a session goes through.

mod convert;
#[cfg(test)]
mod tests;

use crate::schema::prelude::*;

/// The template a workflow is made from.
#[open_enum]
pub enum WorkflowType {
    /// Identity document and what is switched on beside it.
    #[wire("kyc")]
    Kyc,
    /// Age by the face, with an identity document for those near the limit.
    #[wire("adaptive_age_verification")]
    AdaptiveAgeVerification,
    /// A known user's face, without a document.
    #[wire("biometric_authentication")]
    BiometricAuthentication,
    /// Proof of address.
    #[wire("address_verification")]
    AddressVerification,
    /// Questionnaire.
    #[wire("questionnaire_verification")]
    QuestionnaireVerification,
    /// E-mail address.
    #[wire("email_verification")]
    EmailVerification,
    /// Phone number.
    #[wire("phone_verification")]
    PhoneVerification,
}

/// A step of a workflow, as requests name it.
#[open_enum]
pub enum WorkflowFeature {
    /// Identity document.
    #[wire("OCR")]
    Ocr,
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
    #[wire("PROOF_OF_ADDRESS")]
    ProofOfAddress,
    /// Questionnaire.
    #[wire("QUESTIONNAIRE")]
    Questionnaire,
    /// Documents read by rules of yours.
    #[wire("DOCUMENT_AI")]
    DocumentAi,
    /// Phone number.
    #[wire("PHONE_VERIFICATION")]
    PhoneVerification,
    /// E-mail address.
    #[wire("EMAIL_VERIFICATION")]
    EmailVerification,
    /// Official registers.
    #[wire("DATABASE_VALIDATION")]
    DatabaseValidation,
    /// Watch lists.
    #[wire("AML")]
    Aml,
    /// Network address and device.
    #[wire("IP_ANALYSIS")]
    IpAnalysis,
    /// Age by the face.
    #[wire("AGE_ESTIMATION")]
    AgeEstimation,
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

/// How liveness is tested. Lower case in a workflow's flat fields, upper case in a step's `config`.
#[open_enum]
pub enum FaceLivenessMethod {
    /// By one image; the user does nothing.
    #[wire("passive")]
    Passive,
    /// By a movement and light on the face; the safest.
    #[wire("active_3d")]
    Active3d,
    /// By light on the face.
    #[wire("flashing")]
    Flashing,
}

/// What happens when an identity is known from another user.
#[open_enum]
pub enum DuplicatedUserAction {
    /// Nothing.
    #[wire("no_action")]
    NoAction,
    /// The session goes to review.
    #[wire("review")]
    Review,
    /// The session is declined.
    #[wire("decline")]
    Decline,
}

/// Whether a version is in use.
#[open_enum]
pub enum PublicationStatus {
    /// Being worked on.
    #[wire("draft")]
    Draft,
    /// In use.
    #[wire("published")]
    Published,
}

/// Which workflows to list.
#[params]
pub struct ListWorkflows {
    /// How many to a page; 50 by default.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// How many to leave out from the start.
    #[non_sensitive]
    pub offset: Option<i64>,
}

/// A step of a workflow.
#[params]
pub struct WorkflowFeatureConfig {
    /// What it verifies.
    pub feature: WorkflowFeature,
    /// How; the keys depend on `feature`.
    ///
    /// Source: <https://docs.didit.me/management-api/workflows/feature-configs>
    pub config: Option<JsonObject>,
    /// A name for it.
    #[non_sensitive]
    pub label: Option<String>,
}

/// A new workflow, in one of two forms.
///
/// The *flat form* switches steps on by name. The *graph form* lists them in `features`; newer platforms know only that
/// one and refuse every flat field with 400. What is marked with neither goes with both.
/// [`to_features`](Self::to_features) turns the first into the second; a client set to `features_fallback` does it when
/// the platform asks for it.
#[params(check, modern)]
pub struct CreateWorkflow {
    /// Name, at most 50 characters; made by the platform where unset.
    #[non_sensitive]
    pub workflow_label: Option<String>,
    /// Whether it is the application's default.
    pub is_default: Option<bool>,
    /// How often a user may try again, 0 to 10; 3 by default.
    #[non_sensitive]
    pub max_retry_attempts: Option<i64>,
    /// For how many days a user may try again, 1 to 365; 7 by default.
    #[non_sensitive]
    pub retry_window_days: Option<i64>,
    /// Template; `kyc` by default. Flat form.
    pub workflow_type: Option<WorkflowType>,
    /// Liveness of the face. Flat form.
    pub is_liveness_enabled: Option<bool>,
    /// How liveness is tested; `passive` by default. Flat form.
    pub face_liveness_method: Option<FaceLivenessMethod>,
    /// Liveness below this (0 to 100) is declined; 50 by default. Flat form.
    #[non_sensitive]
    pub face_liveness_score_decline_threshold: Option<i64>,
    /// Face against the document's portrait. Flat form.
    pub is_face_match_enabled: Option<bool>,
    /// Likeness below this (0 to 100) is declined; 50 by default. Flat form.
    #[non_sensitive]
    pub face_match_score_decline_threshold: Option<i64>,
    /// Likeness below this (0 to 100) goes to review; 70 by default. Flat form.
    #[non_sensitive]
    pub face_match_score_review_threshold: Option<i64>,
    /// Watch lists. Flat form.
    pub is_aml_enabled: Option<bool>,
    /// Risk above this (0 to 100) is declined; 80 by default. Flat form.
    #[non_sensitive]
    pub aml_decline_threshold: Option<i64>,
    /// Phone number. Flat form.
    pub is_phone_verification_enabled: Option<bool>,
    /// E-mail address. Flat form.
    pub is_email_verification_enabled: Option<bool>,
    /// Official registers. Flat form.
    pub is_database_validation_enabled: Option<bool>,
    /// Network address and device. Flat form.
    pub is_ip_analysis_enabled: Option<bool>,
    /// Chip of the identity document; on phones only. Flat form.
    pub is_nfc_enabled: Option<bool>,
    /// Limits of age by country. Flat form.
    pub is_age_restrictions_enabled: Option<bool>,
    /// Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
    /// accepts all. Flat form.
    pub documents_allowed: Option<JsonObject>,
    /// What happens when the identity is known from another user; `no_action` by default. The platform takes it in an
    /// update only. Flat form.
    pub duplicated_user_action: Option<DuplicatedUserAction>,
    /// The steps, in order. Graph form.
    pub features: Option<Vec<WorkflowFeatureConfig>>,
    /// Draft or published. Graph form.
    pub status: Option<PublicationStatus>,
    /// Whether the pages carry your brand. Graph form.
    pub is_white_label_enabled: Option<bool>,
    /// Whether computers may be used. Graph form.
    pub is_desktop_allowed: Option<bool>,
    /// How often liveness may be tried, 1 to 3; 3 by default. Graph form.
    #[non_sensitive]
    pub face_liveness_max_attempts: Option<i64>,
    /// How often the face comparison may be tried, 1 to 3; 3 by default. Graph form.
    #[non_sensitive]
    pub face_match_max_attempts: Option<i64>,
    /// How long a session's link is good for, 3600 to 2419200 seconds; 604800 by default. Graph form.
    #[non_sensitive]
    pub session_expiration_time: Option<i64>,
}

/// What to change in a workflow, in one of two forms as in [`CreateWorkflow`]. What is left out stays as it is.
#[params(check)]
pub struct UpdateWorkflow {
    /// Name, at most 50 characters; made by the platform where unset.
    #[non_sensitive]
    pub workflow_label: Option<String>,
    /// Whether it is the application's default.
    pub is_default: Option<bool>,
    /// How often a user may try again, 0 to 10; 3 by default.
    #[non_sensitive]
    pub max_retry_attempts: Option<i64>,
    /// For how many days a user may try again, 1 to 365.
    pub retry_window_days: Patch<i64>,
    /// Template; `kyc` by default. Flat form.
    pub workflow_type: Option<WorkflowType>,
    /// Liveness of the face. Flat form.
    pub is_liveness_enabled: Option<bool>,
    /// How liveness is tested; `passive` by default. Flat form.
    pub face_liveness_method: Option<FaceLivenessMethod>,
    /// Liveness below this (0 to 100) is declined; 50 by default. Flat form.
    #[non_sensitive]
    pub face_liveness_score_decline_threshold: Option<i64>,
    /// Face against the document's portrait. Flat form.
    pub is_face_match_enabled: Option<bool>,
    /// Likeness below this (0 to 100) is declined; 50 by default. Flat form.
    #[non_sensitive]
    pub face_match_score_decline_threshold: Option<i64>,
    /// Likeness below this (0 to 100) goes to review; 70 by default. Flat form.
    #[non_sensitive]
    pub face_match_score_review_threshold: Option<i64>,
    /// Watch lists. Flat form.
    pub is_aml_enabled: Option<bool>,
    /// Risk above this (0 to 100) is declined; 80 by default. Flat form.
    #[non_sensitive]
    pub aml_decline_threshold: Option<i64>,
    /// Phone number. Flat form.
    pub is_phone_verification_enabled: Option<bool>,
    /// E-mail address. Flat form.
    pub is_email_verification_enabled: Option<bool>,
    /// Official registers. Flat form.
    pub is_database_validation_enabled: Option<bool>,
    /// Network address and device. Flat form.
    pub is_ip_analysis_enabled: Option<bool>,
    /// Chip of the identity document; on phones only. Flat form.
    pub is_nfc_enabled: Option<bool>,
    /// Limits of age by country. Flat form.
    pub is_age_restrictions_enabled: Option<bool>,
    /// Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
    /// accepts all. Flat form.
    pub documents_allowed: Option<JsonObject>,
    /// What happens when the identity is known from another user; `no_action` by default. Flat form.
    pub duplicated_user_action: Option<DuplicatedUserAction>,
    /// The steps, in order. Graph form.
    pub features: Option<Vec<WorkflowFeatureConfig>>,
    /// Left out: changed in place, and a draft is published. `published` over a published one makes a new version with
    /// another `uuid`; `draft` over a published one is refused. Graph form.
    pub status: Option<PublicationStatus>,
    /// Whether the pages carry your brand. Graph form.
    pub is_white_label_enabled: Option<bool>,
    /// Whether computers may be used. Graph form.
    pub is_desktop_allowed: Option<bool>,
    /// How often liveness may be tried, 1 to 3; 3 by default. Graph form.
    #[non_sensitive]
    pub face_liveness_max_attempts: Option<i64>,
    /// How often the face comparison may be tried, 1 to 3; 3 by default. Graph form.
    #[non_sensitive]
    pub face_match_max_attempts: Option<i64>,
    /// How long a session's link is good for, 3600 to 2419200 seconds; 604800 by default. Graph form.
    #[non_sensitive]
    pub session_expiration_time: Option<i64>,
}

/// A workflow. Lists leave out much of it; what is there depends on its form.
#[model]
pub struct Workflow {
    /// Identifier (UUID) of this version.
    #[non_sensitive]
    pub uuid: String,
    /// The stable identifier (UUID), the same for all versions. Sessions take either.
    #[non_sensitive]
    pub workflow_id: Option<String>,
    /// Name.
    #[non_sensitive]
    pub workflow_label: Option<String>,
    /// Whether it is the application's default.
    pub is_default: Option<bool>,
    /// Whether it was put away.
    pub is_archived: Option<bool>,
    /// Draft or published.
    pub status: Option<PublicationStatus>,
    /// The version.
    #[non_sensitive]
    pub version: Option<i64>,
    /// Whether there is a draft besides.
    pub has_draft: Option<bool>,
    /// When it was published.
    pub published_at: Option<DateTime>,
    /// Whether it is a plain list of steps; others branch.
    pub is_simple_workflow: Option<bool>,
    /// Whether it can be changed.
    pub is_editable: Option<bool>,
    /// A link that starts a session.
    pub workflow_url: Option<String>,
    /// Its steps, such as `OCR` and `LIVENESS`.
    #[non_sensitive]
    pub features: Option<NameList>,
    /// What a session costs, in US dollars.
    #[non_sensitive]
    pub total_price: Option<Decimal>,
    /// What it costs at least.
    #[non_sensitive]
    pub min_price: Option<Decimal>,
    /// What it costs at most.
    #[non_sensitive]
    pub max_price: Option<Decimal>,
    /// Its steps and what follows on each: `{"start_node": …, "nodes": {…}}`.
    pub workflow_graph: Option<JsonObject>,
    /// Whether the pages carry your brand.
    pub is_white_label_enabled: Option<bool>,
    /// Whether computers may be used.
    pub is_desktop_allowed: Option<bool>,
    /// How often a user may try again.
    #[non_sensitive]
    pub max_retry_attempts: Option<i64>,
    /// For how many days a user may try again.
    #[non_sensitive]
    pub retry_window_days: Option<i64>,
    /// How often liveness may be tried.
    #[non_sensitive]
    pub face_liveness_max_attempts: Option<i64>,
    /// How often the face comparison may be tried.
    #[non_sensitive]
    pub face_match_max_attempts: Option<i64>,
    /// How long a session's link is good for, in seconds.
    #[non_sensitive]
    pub session_expiration_time: Option<i64>,
    /// Template. Absent for workflows in the graph form.
    pub workflow_type: Option<WorkflowType>,
    /// Liveness of the face.
    pub is_liveness_enabled: Option<bool>,
    /// How liveness is tested.
    pub face_liveness_method: Option<FaceLivenessMethod>,
    /// Liveness below this (0 to 100) is declined.
    #[non_sensitive]
    pub face_liveness_score_decline_threshold: Option<i64>,
    /// Face against the document's portrait.
    pub is_face_match_enabled: Option<bool>,
    /// Likeness below this (0 to 100) is declined.
    #[non_sensitive]
    pub face_match_score_decline_threshold: Option<i64>,
    /// Likeness below this (0 to 100) goes to review.
    #[non_sensitive]
    pub face_match_score_review_threshold: Option<i64>,
    /// Watch lists.
    pub is_aml_enabled: Option<bool>,
    /// Risk above this (0 to 100) is declined.
    #[non_sensitive]
    pub aml_decline_threshold: Option<i64>,
    /// Phone number.
    pub is_phone_verification_enabled: Option<bool>,
    /// E-mail address.
    pub is_email_verification_enabled: Option<bool>,
    /// Official registers.
    pub is_database_validation_enabled: Option<bool>,
    /// Network address and device.
    pub is_ip_analysis_enabled: Option<bool>,
    /// Chip of the identity document; on phones only.
    pub is_nfc_enabled: Option<bool>,
    /// Limits of age by country.
    pub is_age_restrictions_enabled: Option<bool>,
    /// Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
    /// accepts all.
    pub documents_allowed: Option<JsonObject>,
    /// What happens when the identity is known from another user. Flat form.
    pub duplicated_user_action: Option<DuplicatedUserAction>,
    /// Liveness below this (0 to 100) goes to review.
    #[non_sensitive]
    pub face_liveness_score_review_threshold: Option<i64>,
    /// Who made it.
    pub created_by: Option<WorkflowAuthor>,
    /// When it was made.
    pub created_at: Option<DateTime>,
    /// When it was changed last.
    pub updated_at: Option<DateTime>,
}

page! {
    /// One page of workflows.
    WorkflowPage of Workflow
}

/// What kind of author it is.
#[open_enum]
pub enum AuthorType {
    /// A person.
    #[wire("user")]
    User,
    /// A program, with an API key.
    #[wire("api_key")]
    ApiKey,
}

/// Who made a workflow.
#[model]
pub struct WorkflowAuthor {
    /// Name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Person or program.
    #[rename("type")]
    pub kind: Option<AuthorType>,
}
