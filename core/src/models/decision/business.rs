//! Companies: their register, the people behind them, their documents.

use crate::schema::prelude::*;

use crate::{DocumentMetadata, EntityType, FeatureStatus, SessionStatus, Warning};

/// A company in its register.
#[model]
pub struct RegistryCheck {
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Whether the register's data are there.
    pub data_resolved: Option<bool>,
    /// The company.
    pub company: Option<RegistryCompany>,
    /// Who owns it, and who owns those.
    pub ownership_structure: Option<JsonObject>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
}

/// How risky something is.
#[open_enum]
pub enum RiskLevel {
    /// Little.
    #[wire("LOW")]
    Low,
    /// Some.
    #[wire("MEDIUM")]
    Medium,
    /// Much.
    #[wire("HIGH")]
    High,
}

/// Whether a VAT number is right.
#[open_enum]
pub enum VatValidationStatus {
    /// Right.
    #[wire("valid")]
    Valid,
    /// Wrong.
    #[wire("invalid")]
    Invalid,
    /// The register could not be asked.
    #[wire("could_not_validate")]
    CouldNotValidate,
    /// There is nothing to check.
    #[wire("not_applicable")]
    NotApplicable,
}

/// A company as its register knows it.
#[model]
pub struct RegistryCompany {
    /// Identifier (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// Status in the register, such as active or dissolved.
    #[non_sensitive]
    pub registry_status: Option<String>,
    /// Whether the register's data are there.
    pub data_resolved: Option<bool>,
    /// Name.
    pub company_name: Option<String>,
    /// Number in the register.
    pub registration_number: Option<String>,
    /// Country of the register (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub country_code: Option<String>,
    /// Region of the register, where there is one.
    #[non_sensitive]
    pub region: Option<String>,
    /// Legal form.
    #[non_sensitive]
    pub company_type: Option<String>,
    /// Day it was founded.
    #[non_sensitive]
    pub incorporation_date: Option<Date>,
    /// Address in the register.
    pub registered_address: Option<String>,
    /// Tax number.
    pub tax_number: Option<String>,
    /// How risky it is.
    pub risk_level: Option<RiskLevel>,
    /// How far its verification is.
    #[non_sensitive]
    pub verification_status: Option<String>,
    /// Whether the data come from the register, and not from the user.
    pub is_from_registry: Option<bool>,
    /// How far the register's data are.
    #[non_sensitive]
    pub fetch_status: Option<String>,
    /// Other names.
    pub alternative_names: Option<String>,
    /// What it does.
    pub nature_of_business: Option<String>,
    /// Capital, as the register writes it.
    pub registered_capital: Option<String>,
    /// The amount alone.
    pub registered_capital_amount: Option<Decimal>,
    /// Its currency (ISO 4217).
    #[non_sensitive]
    pub registered_capital_currency: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Its LEI.
    pub legal_entity_identifier: Option<String>,
    /// Where it is registered.
    pub location_of_registration: Option<String>,
    /// VAT number.
    pub vat_number: Option<String>,
    /// Whether that is right.
    pub vat_validation_status: Option<VatValidationStatus>,
    /// Name the VAT register has.
    pub vat_validated_name: Option<String>,
    /// Address the VAT register has.
    pub vat_validated_address: Option<String>,
    /// When that was asked.
    pub vat_checked_at: Option<DateTime>,
    /// Its finances in short.
    pub financial_summary: Option<JsonObject>,
    /// Who runs it.
    pub officers: Option<Vec<Officer>>,
    /// Who owns it.
    pub beneficial_owners: Option<Vec<BeneficialOwner>>,
    /// Its addresses.
    pub addresses: Option<Vec<JsonObject>>,
    /// Its lines of business.
    pub industries: Option<Vec<JsonObject>>,
    /// Its accounts.
    pub accounts: Option<JsonObject>,
    /// What the register said.
    pub registry_data: Option<JsonObject>,
    /// What the user said.
    pub user_provided_data: Option<JsonObject>,
    /// When the user confirmed it.
    pub confirmed_by_user_at: Option<DateTime>,
    /// When somebody changed it in the console.
    pub last_console_edit_at: Option<DateTime>,
    /// Whether it can be changed.
    pub is_editable: Option<bool>,
}

/// What somebody is in a company.
#[open_enum]
pub enum PartyRole {
    /// Director.
    #[wire("director")]
    Director,
    /// Director without executive duties.
    #[wire("non_executive_director")]
    NonExecutiveDirector,
    /// Secretary.
    #[wire("secretary")]
    Secretary,
    /// Chair.
    #[wire("chairman")]
    Chairman,
    /// Ultimate beneficial owner.
    #[wire("ubo")]
    Ubo,
    /// Shareholder.
    #[wire("shareholder")]
    Shareholder,
    /// Representative.
    #[wire("representative")]
    Representative,
    /// Founder.
    #[wire("founder")]
    Founder,
    /// Legal adviser.
    #[wire("legal_advisor")]
    LegalAdvisor,
    /// May sign.
    #[wire("authorized_signatory")]
    AuthorizedSignatory,
    /// Trustee.
    #[wire("trustee")]
    Trustee,
    /// Beneficiary.
    #[wire("beneficiary")]
    Beneficiary,
    /// Settlor.
    #[wire("settlor")]
    Settlor,
    /// Protector.
    #[wire("protector")]
    Protector,
    /// Officer.
    #[wire("company_officer")]
    CompanyOfficer,
    /// Investor.
    #[wire("investor")]
    Investor,
    /// Something else.
    #[wire("other")]
    Unspecified,
}

/// Somebody who runs a company. The register's own list says less than the list of key people.
#[model]
pub struct Officer {
    /// Identifier (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Name.
    pub name: Option<String>,
    /// First names.
    pub first_name: Option<String>,
    /// Last names.
    pub last_name: Option<String>,
    /// Office, as the register writes it.
    #[non_sensitive]
    pub designation: Option<String>,
    /// What that is.
    pub role: Option<PartyRole>,
    /// Nationality.
    pub nationality: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Since when.
    #[non_sensitive]
    pub appointment_date: Option<Date>,
    /// Until when.
    #[non_sensitive]
    pub termination_date: Option<Date>,
    /// Day of birth.
    pub date_of_birth: Option<Date>,
    /// Year of birth, where only that is known.
    pub date_of_birth_year: Option<i64>,
    /// Month of birth, 1 to 12, where only that and the year are known.
    pub date_of_birth_month: Option<i64>,
    /// Whether still in office.
    pub is_active: Option<bool>,
    /// Where the look at watch lists stands.
    pub aml_status: Option<FeatureStatus>,
    /// Where the person's own session stands. The register's list says `Pending` (`Other`) before there is one.
    pub kyc_status: Option<SessionStatus>,
    /// Where to send the person.
    pub kyc_session_url: Option<String>,
    /// The person's session (UUID).
    #[non_sensitive]
    pub kyc_session_id: Option<String>,
    /// Kind of that session's workflow.
    #[non_sensitive]
    pub verification_workflow_type: Option<String>,
    /// That workflow (UUID).
    #[non_sensitive]
    pub verification_workflow_id: Option<String>,
    /// Its name.
    #[non_sensitive]
    pub verification_workflow_label: Option<String>,
    /// Its steps and where they stand.
    pub verification_workflow_features: Option<Vec<PartyFeature>>,
    /// The platform's identifier of the person.
    #[non_sensitive]
    pub didit_internal_id: Option<String>,
    /// Kind of the person's document.
    #[non_sensitive]
    pub kyc_document_type: Option<String>,
    /// Nationality by that document.
    pub kyc_nationality: Option<String>,
    /// Whether the person's liveness holds.
    pub kyc_liveness_passed: Option<bool>,
    /// When the person was verified.
    pub kyc_verified_at: Option<DateTime>,
    /// What watch lists say.
    pub kyc_aml_categories: Option<AmlCategories>,
    /// When the person was written to.
    pub kyc_notification_sent_at: Option<String>,
}

/// Somebody who owns a company. The register's own list says less than the list of key people.
#[model]
pub struct BeneficialOwner {
    /// Identifier (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Name.
    pub name: Option<String>,
    /// First names.
    pub first_name: Option<String>,
    /// Last names.
    pub last_name: Option<String>,
    /// Day of birth.
    pub date_of_birth: Option<Date>,
    /// Country of birth.
    pub country_of_birth: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Name, of a company.
    pub company_name: Option<String>,
    /// Number in its register, of a company.
    pub registration_number: Option<String>,
    /// Person or company.
    pub entity_type: Option<EntityType>,
    /// Nationality.
    pub nationality: Option<String>,
    /// What the register calls it.
    #[non_sensitive]
    pub designation: Option<String>,
    /// What it is in the company.
    #[non_sensitive]
    pub roles: Option<Vec<String>>,
    /// Shares at least, as the register writes it.
    pub ownership_min_shares: Option<String>,
    /// Shares at most, as the register writes it.
    pub ownership_max_shares: Option<String>,
    /// Shares all in all, directly and through others, in percent.
    pub effective_ownership_percent: Option<f64>,
    /// Votes at least, as the register writes it.
    pub voting_min_shares: Option<String>,
    /// Votes at most, as the register writes it.
    pub voting_max_shares: Option<String>,
    /// Since when.
    #[non_sensitive]
    pub appointment_date: Option<Date>,
    /// Whether it still holds.
    pub is_active: Option<bool>,
    /// Where the look at watch lists stands.
    pub aml_status: Option<FeatureStatus>,
    /// Where the owner's own session stands. The register's list says `Pending` (`Other`) before there is one.
    pub kyc_status: Option<SessionStatus>,
    /// Where to send the owner.
    pub kyc_session_url: Option<String>,
    /// The owner's session (UUID).
    #[non_sensitive]
    pub kyc_session_id: Option<String>,
    /// Kind of that session's workflow.
    #[non_sensitive]
    pub verification_workflow_type: Option<String>,
    /// That workflow (UUID).
    #[non_sensitive]
    pub verification_workflow_id: Option<String>,
    /// Its name.
    #[non_sensitive]
    pub verification_workflow_label: Option<String>,
    /// Its steps and where they stand.
    pub verification_workflow_features: Option<Vec<PartyFeature>>,
    /// The platform's identifier of the owner.
    #[non_sensitive]
    pub didit_internal_id: Option<String>,
    /// Kind of the owner's document.
    #[non_sensitive]
    pub kyc_document_type: Option<String>,
    /// Nationality by that document.
    pub kyc_nationality: Option<String>,
    /// Whether the owner's liveness holds.
    pub kyc_liveness_passed: Option<bool>,
    /// When the owner was verified.
    pub kyc_verified_at: Option<DateTime>,
    /// What watch lists say.
    pub kyc_aml_categories: Option<AmlCategories>,
    /// When the owner was written to.
    pub kyc_notification_sent_at: Option<String>,
    /// Who owns the owner: each one an object as this one.
    pub child_beneficial_owners: Option<Vec<JsonObject>>,
}

impl BeneficialOwner {
    /// Who owns this owner. A declaration cannot hold itself, so that what is kept as JSON is read here.
    pub fn owners(&self) -> Vec<Self> {
        let children = self.child_beneficial_owners.iter().flatten();
        children.filter_map(|child| serde_json::from_value(child.clone().into()).ok()).collect()
    }
}

/// A step in the session of a party, and where it stands.
#[model]
pub struct PartyFeature {
    /// The step.
    #[non_sensitive]
    pub feature: Option<String>,
    /// Where it stands.
    pub status: Option<FeatureStatus>,
}

/// What one kind of watch list says.
#[open_enum]
pub enum AmlCategoryResult {
    /// The person is on it.
    #[wire("match")]
    Match,
    /// The person is not on it.
    #[wire("clear")]
    Clear,
}

/// What watch lists say, by kind.
#[model]
pub struct AmlCategories {
    /// Sanctions.
    pub sanctions: Option<AmlCategoryResult>,
    /// Politically exposed persons.
    pub pep: Option<AmlCategoryResult>,
    /// News.
    pub adverse_media: Option<AmlCategoryResult>,
    /// Warnings.
    pub warnings: Option<AmlCategoryResult>,
}

/// The people behind a company.
#[model]
pub struct KeyPeopleCheck {
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Those of the register.
    pub registry: Option<RegistryPeople>,
    /// Those the user named.
    pub submitted: Option<SubmittedPeople>,
    /// How far the owners are.
    pub ubo_kyc_summary: Option<OwnerSummary>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
}

/// The people the register names.
#[model]
pub struct RegistryPeople {
    /// Who runs the company.
    pub officers: Option<Vec<Officer>>,
    /// Who owns it.
    pub beneficial_owners: Option<Vec<BeneficialOwner>>,
}

/// The people the user named.
#[model]
pub struct SubmittedPeople {
    /// One by one.
    pub parties: Option<Vec<KeyPersonParty>>,
}

/// How many owners were verified.
#[model]
pub struct OwnerSummary {
    /// All of them.
    #[non_sensitive]
    pub total: Option<i64>,
    /// Approved.
    #[non_sensitive]
    pub approved: Option<i64>,
    /// With something noticed.
    #[non_sensitive]
    pub flagged: Option<i64>,
    /// Still to be verified.
    #[non_sensitive]
    pub pending: Option<i64>,
}

/// Who named a party.
#[open_enum]
pub enum PartySource {
    /// The user.
    #[wire("USER")]
    User,
}

/// Somebody the user named.
#[model]
pub struct KeyPersonParty {
    /// Identifier (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Person or company.
    pub entity_type: Option<EntityType>,
    /// Who named it.
    pub source: Option<PartySource>,
    /// Name.
    pub name: Option<String>,
    /// First names.
    pub first_name: Option<String>,
    /// Last names.
    pub last_name: Option<String>,
    /// Name, of a company.
    pub company_name: Option<String>,
    /// Number in its register, of a company.
    pub registration_number: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Nationality.
    pub nationality: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Day of birth.
    pub date_of_birth: Option<Date>,
    /// Position.
    #[non_sensitive]
    pub position: Option<String>,
    /// What else your workflow asks for.
    pub custom_fields: Option<JsonObject>,
    /// Whether it counts.
    pub is_active: Option<bool>,
    /// Whether it was left out.
    pub is_skipped: Option<bool>,
    /// Whether it has to be verified.
    pub requires_verification: Option<bool>,
    /// What it is in the company.
    pub roles: Option<Vec<RoleShare>>,
    /// The person's own session (UUID).
    #[non_sensitive]
    pub kyc_session_id: Option<String>,
    /// Where that stands.
    pub kyc_session_status: Option<SessionStatus>,
    /// Where to send the person.
    pub kyc_session_url: Option<String>,
    /// The company's own session (UUID).
    #[non_sensitive]
    pub kyb_sub_session_id: Option<String>,
    /// Where that stands.
    pub kyb_sub_session_status: Option<SessionStatus>,
    /// Where to send the company's user.
    pub kyb_sub_session_url: Option<String>,
    /// Kind of that session's workflow.
    #[non_sensitive]
    pub verification_workflow_type: Option<String>,
    /// That workflow (UUID).
    #[non_sensitive]
    pub verification_workflow_id: Option<String>,
    /// Its name.
    #[non_sensitive]
    pub verification_workflow_label: Option<String>,
    /// Its steps and where they stand.
    pub verification_workflow_features: Option<Vec<PartyFeature>>,
    /// The platform's identifier.
    #[non_sensitive]
    pub didit_internal_id: Option<String>,
}

/// What a party is in a company, and how much of it is its own.
#[model]
pub struct RoleShare {
    /// What it is.
    pub role: Option<PartyRole>,
    /// Its shares, in percent.
    pub ownership_percent: Option<f64>,
    /// Its votes, in percent.
    pub voting_percent: Option<f64>,
}

/// The documents of a company.
#[model]
pub struct BusinessDocumentVerification {
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// One by one.
    pub items: Option<Vec<BusinessDocument>>,
    /// How many documents of each group there are, by group and by `total`, `approved`, `pending`, `declined`,
    /// `in_review`, `other` and `missing`.
    pub groups: Option<JsonObject>,
    /// The groups that must be there.
    #[non_sensitive]
    pub required_groups: Option<Vec<String>>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
}

/// What a document of a company is to show.
#[open_enum]
pub enum BusinessDocumentGroup {
    /// That the company exists.
    #[wire("LEGAL_PRESENCE")]
    LegalPresence,
    /// What it is.
    #[wire("COMPANY_DETAILS")]
    CompanyDetails,
    /// Who owns it.
    #[wire("OWNERSHIP_STRUCTURE")]
    OwnershipStructure,
    /// Who may act for it.
    #[wire("REPRESENTATIVES_AUTHORIZATION")]
    RepresentativesAuthorization,
    /// Something else.
    #[wire("OTHER")]
    Unspecified,
}

/// A document of a company.
#[model]
pub struct BusinessDocument {
    /// Identifier (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// What it is to show.
    pub document_type: Option<BusinessDocumentGroup>,
    /// Kind of document.
    #[non_sensitive]
    pub document_subtype: Option<String>,
    /// The group it counts in.
    pub document_group: Option<BusinessDocumentGroup>,
    /// Its address; soon expires.
    pub file_url: Option<String>,
    /// Name of the file.
    pub original_filename: Option<String>,
    /// Its size in bytes.
    #[non_sensitive]
    pub file_size: Option<i64>,
    /// Where it stands.
    pub status: Option<FeatureStatus>,
    /// When it was sent in.
    pub created_at: Option<DateTime>,
    /// How it agrees with the register.
    pub cross_check_result: Option<JsonObject>,
    /// What the file says about itself.
    pub document_metadata: Option<DocumentMetadata>,
    /// What it is.
    pub description: Option<String>,
    /// Whether it was asked for.
    pub is_requested: Option<bool>,
    /// What it says.
    pub ocr_data: Option<JsonObject>,
    /// Whether it was added in the console.
    pub is_console_upload: Option<bool>,
    /// Whether somebody confirmed it.
    pub is_confirmed: Option<bool>,
}
