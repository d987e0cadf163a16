//! Blueprints of cases: the assignment, escalation, approval, checklist and visible sections of a category of cases.

use crate::schema::prelude::*;

/// Parameters for listing case blueprints.
#[params]
pub struct ListCaseBlueprints {
    /// Maximum number of results per page, at least 1. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

page! {
    /// Page of case blueprints of the application.
    CaseBlueprintPage of CaseBlueprintSummary
}

/// Case blueprint in a list of blueprints.
#[model]
pub struct CaseBlueprintSummary {
    /// Blueprint ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Name of the blueprint, at most 24 characters.
    pub name: Option<String>,
    /// Description of the blueprint.
    pub description: Option<String>,
    /// Method by which cases are assigned.
    pub assignment_method: Option<CaseAssignmentMethod>,
    /// User IDs of the team members who work on the cases (UUIDs).
    #[non_sensitive]
    pub assignee_pool: Option<Vec<String>>,
    /// Maximum number of unresolved cases that are assigned automatically to a team member; absent if there is none.
    #[non_sensitive]
    pub max_active_cases: Option<i64>,
    /// `true` if cases can be escalated.
    pub escalation_enabled: Option<bool>,
    /// `true` if cases can be transferred to another blueprint.
    pub transfer_enabled: Option<bool>,
    /// `true` if a case can only be resolved with a note.
    pub require_resolution_note: Option<bool>,
    /// `true` if new cases can use the blueprint.
    pub is_active: Option<bool>,
    /// Key of the preset the blueprint was installed from; absent for your own blueprints.
    #[non_sensitive]
    pub preset_key: Option<String>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Case blueprint with all details.
#[model]
pub struct CaseBlueprint {
    /// Blueprint ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Name of the blueprint, at most 24 characters.
    pub name: Option<String>,
    /// Description of the blueprint.
    pub description: Option<String>,
    /// Method by which cases are assigned.
    pub assignment_method: Option<CaseAssignmentMethod>,
    /// User IDs of the team members who work on the cases (UUIDs).
    #[non_sensitive]
    pub assignee_pool: Option<Vec<String>>,
    /// Maximum number of unresolved cases that are assigned automatically to a team member; absent if there is none.
    #[non_sensitive]
    pub max_active_cases: Option<i64>,
    /// `true` if cases can be escalated.
    pub escalation_enabled: Option<bool>,
    /// `true` if cases can be transferred to another blueprint.
    pub transfer_enabled: Option<bool>,
    /// `true` if a case can only be resolved with a note.
    pub require_resolution_note: Option<bool>,
    /// `true` if new cases can use the blueprint.
    pub is_active: Option<bool>,
    /// Key of the preset the blueprint was installed from; absent for your own blueprints.
    #[non_sensitive]
    pub preset_key: Option<String>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// ID of the blueprint that cases are escalated to (UUID).
    #[non_sensitive]
    pub escalation_blueprint: Option<String>,
    /// Name of the blueprint that cases are escalated to.
    pub escalation_blueprint_name: Option<String>,
    /// ID of the blueprint whose team members approve resolutions (UUID); absent if resolutions need no approval.
    #[non_sensitive]
    pub four_eyes_checker_blueprint: Option<String>,
    /// Name of the blueprint whose team members approve resolutions.
    pub four_eyes_checker_blueprint_name: Option<String>,
    /// Checklist and visible sections of the cases.
    pub content_config: Option<CaseContentConfig>,
    /// AML settings, rules and workflows that create cases with this blueprint.
    pub creation_sources: Option<Vec<CaseCreationSource>>,
    /// Blueprints whose cases are escalated to this blueprint.
    pub receives_escalation_from: Option<Vec<EscalatingCaseBlueprint>>,
    /// Time of the last update (RFC 3339).
    pub updated_at: Option<DateTime>,
}

/// Method by which cases are assigned to team members.
#[open_enum]
pub enum CaseAssignmentMethod {
    /// By a person; the default.
    #[wire("MANUAL")]
    Manual,
    /// By the platform, among the team members of the blueprint.
    #[wire("AUTOMATIC")]
    Automatic,
}

/// Checklist and visible sections of the cases of a blueprint.
#[params]
pub struct CaseContentConfig {
    /// Checklist of the cases.
    pub checklist: Option<CaseChecklistConfig>,
    /// Section with the results of AML screening.
    pub aml_control: Option<CaseAmlConfig>,
    /// Section with the identity of the subject.
    pub identity: Option<CaseIdentityConfig>,
    /// Section with the verifications of the subject.
    pub verifications: Option<CaseVerificationsConfig>,
    /// Section with regulatory reports.
    pub reporting: Option<CaseReportingConfig>,
    /// Section with transactions and payment methods.
    pub financial: Option<CaseFinancialConfig>,
}

/// Checklist of the cases of a blueprint.
#[params]
pub struct CaseChecklistConfig {
    /// `true` if cases have a checklist.
    pub enabled: Option<bool>,
    /// `true` if a case can be resolved before its checklist is complete.
    pub optional: Option<bool>,
    /// Items of the checklist.
    pub items: Option<Vec<CaseChecklistItemConfig>>,
}

/// Item of the checklist of a blueprint.
#[params]
pub struct CaseChecklistItemConfig {
    /// Label of the item, at most 255 characters.
    pub label: Option<String>,
    /// Position of the item in the checklist, in ascending order.
    #[non_sensitive]
    pub order: Option<i64>,
}

/// Section of cases with the results of AML screening.
#[params]
pub struct CaseAmlConfig {
    /// `true` to show the section.
    pub enabled: Option<bool>,
    /// `true` to show the screening of transactions.
    pub financial: Option<bool>,
    /// `true` to show the screening of the subject.
    pub identity: Option<bool>,
}

/// Section of cases with the identity of the subject.
#[params]
pub struct CaseIdentityConfig {
    /// `true` to show the section.
    pub enabled: Option<bool>,
    /// `true` to show personal information.
    pub personal_information: Option<bool>,
    /// `true` to show the tags of the subject.
    pub applicant_tags: Option<bool>,
    /// `true` to show contact information.
    pub contact_information: Option<bool>,
    /// `true` to show the overview of risks.
    pub risk_overview: Option<bool>,
    /// `true` to show identity documents.
    pub poi_documents: Option<bool>,
    /// `true` to show proof of address documents.
    pub poa_documents: Option<bool>,
}

/// Section of cases with the verifications of the subject.
#[params]
pub struct CaseVerificationsConfig {
    /// `true` to show the section.
    pub enabled: Option<bool>,
    /// `true` to show the summary.
    pub summary: Option<bool>,
}

/// Section of cases with regulatory reports.
#[params]
pub struct CaseReportingConfig {
    /// `true` to show the section.
    pub enabled: Option<bool>,
    /// `true` to show the reports to the financial intelligence unit (FIU).
    pub fiu_reports: Option<bool>,
}

/// Section of cases with transactions and payment methods.
#[params]
pub struct CaseFinancialConfig {
    /// `true` to show the section.
    pub enabled: Option<bool>,
    /// `true` to show the payment methods of the subject.
    pub payment_methods: Option<bool>,
    /// `true` to show the transactions of the subject.
    pub transactions: Option<bool>,
}

/// AML setting, rule or workflow that creates cases with a blueprint.
#[model]
pub struct CaseCreationSource {
    /// Type of the source.
    pub kind: Option<CaseCreationSourceKind>,
    /// ID of the source.
    #[non_sensitive]
    pub id: Option<String>,
    /// Name of the source.
    pub name: Option<String>,
}

/// Type of a source that creates cases.
#[open_enum]
pub enum CaseCreationSourceKind {
    /// AML screening.
    #[wire("aml")]
    Aml,
    /// Rule of the transaction monitoring.
    #[wire("rule")]
    Rule,
    /// Step of a workflow.
    #[wire("workflow")]
    Workflow,
}

/// Blueprint whose cases are escalated to another blueprint.
#[model]
pub struct EscalatingCaseBlueprint {
    /// Blueprint ID (UUID).
    #[non_sensitive]
    pub id: String,
    /// Name of the blueprint.
    pub name: Option<String>,
}

/// Parameters for creating a case blueprint.
#[params]
pub struct CreateCaseBlueprint {
    /// Name of the blueprint, at most 24 characters.
    pub name: String,
    /// Description of the blueprint.
    pub description: Option<String>,
    /// User IDs of the team members who work on the cases (UUIDs), at least one.
    #[non_sensitive]
    pub assignee_pool: Vec<String>,
    /// Method by which cases are assigned. Default: `MANUAL`.
    pub assignment_method: Option<CaseAssignmentMethod>,
    /// Maximum number of unresolved cases that are assigned automatically to a team member, at least 1.
    #[non_sensitive]
    pub max_active_cases: Option<i64>,
    /// `true` to allow the escalation of cases; requires `escalation_blueprint`. Default: `false`.
    pub escalation_enabled: Option<bool>,
    /// ID of the blueprint to escalate cases to (UUID).
    #[non_sensitive]
    pub escalation_blueprint: Option<String>,
    /// `true` to allow the transfer of cases to another blueprint. Default: `false`.
    pub transfer_enabled: Option<bool>,
    /// ID of the blueprint whose team members approve resolutions (UUID). Resolutions need no approval without it.
    #[non_sensitive]
    pub four_eyes_checker_blueprint: Option<String>,
    /// `true` to require a note with every resolution. Default: `false`.
    pub require_resolution_note: Option<bool>,
    /// Checklist and visible sections of the cases.
    pub content_config: Option<CaseContentConfig>,
    /// `true` to let new cases use the blueprint. Default: `true`.
    pub is_active: Option<bool>,
}

/// Parameters for updating a case blueprint. Fields that are not set keep their values; `assignee_pool` replaces the
/// stored list.
#[params]
pub struct UpdateCaseBlueprint {
    /// Name of the blueprint, at most 24 characters.
    pub name: Option<String>,
    /// Description of the blueprint.
    pub description: Patch<String>,
    /// User IDs of the team members who work on the cases (UUIDs), at least one.
    #[non_sensitive]
    pub assignee_pool: Option<Vec<String>>,
    /// Method by which cases are assigned.
    pub assignment_method: Option<CaseAssignmentMethod>,
    /// Maximum number of unresolved cases that are assigned automatically to a team member, at least 1.
    #[non_sensitive]
    pub max_active_cases: Patch<i64>,
    /// `true` to allow the escalation of cases; requires `escalation_blueprint`.
    pub escalation_enabled: Option<bool>,
    /// ID of the blueprint to escalate cases to (UUID).
    #[non_sensitive]
    pub escalation_blueprint: Patch<String>,
    /// `true` to allow the transfer of cases to another blueprint.
    pub transfer_enabled: Option<bool>,
    /// ID of the blueprint whose team members approve resolutions (UUID). Clear it to require no approval.
    #[non_sensitive]
    pub four_eyes_checker_blueprint: Patch<String>,
    /// `true` to require a note with every resolution.
    pub require_resolution_note: Option<bool>,
    /// Checklist and visible sections of the cases.
    pub content_config: Option<CaseContentConfig>,
    /// `true` to let new cases use the blueprint.
    pub is_active: Option<bool>,
}

page! {
    /// All presets of case blueprints. The platform does not split this list into pages.
    CaseBlueprintPresetPage of CaseBlueprintPreset
}

/// Case blueprint that the platform provides for installation.
#[model]
pub struct CaseBlueprintPreset {
    /// Key of the preset.
    pub preset_key: Option<CaseBlueprintPresetKey>,
    /// Name of the preset.
    #[non_sensitive]
    pub name: Option<String>,
    /// Description of the preset.
    #[non_sensitive]
    pub description: Option<String>,
    /// Checklist and visible sections of the preset.
    pub content_config: Option<CaseContentConfig>,
    /// `true` if the preset is installed in the application.
    pub installed: Option<bool>,
}

/// Key of a preset of case blueprints.
#[open_enum]
pub enum CaseBlueprintPresetKey {
    /// Review of a hit of the AML screening.
    #[wire("screening_hit")]
    ScreeningHit,
    /// AML investigation.
    #[wire("aml_investigation")]
    AmlInvestigation,
    /// Investigation of suspicious activity.
    #[wire("suspicious_activity")]
    SuspiciousActivity,
    /// Review of an identity verification.
    #[wire("kyc")]
    Kyc,
}

/// Parameters for installing presets of case blueprints.
#[params]
pub struct InstallCaseBlueprintPresets {
    /// Keys of the presets to install. Default: all that are not installed yet.
    pub preset_keys: Option<Vec<CaseBlueprintPresetKey>>,
}

/// Result of installing presets of case blueprints.
#[model]
pub struct InstalledCaseBlueprintPresets {
    /// Presets that were installed by this request; presets that were installed before are not in the list.
    #[non_sensitive]
    pub created: Option<Vec<String>>,
}
