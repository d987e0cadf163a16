//! Results of business verification (KYB): company registry, key people, company documents.

use crate::schema::prelude::*;

use crate::models::{DocumentMetadata, EntityType, FeatureStatus, SessionStatus, Warning};

/// Result of a company registry check (KYB).
#[model]
pub struct RegistryCheck {
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// `true` if the registry data were retrieved.
    pub data_resolved: Option<bool>,
    /// Company found in the registry.
    pub company: Option<RegistryCompany>,
    /// Ownership structure of the company, including indirect owners.
    pub ownership_structure: Option<JsonObject>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
}

/// Risk level of a company.
#[open_enum]
pub enum RiskLevel {
    /// Low risk (`LOW`).
    #[wire("LOW")]
    Low,
    /// Medium risk (`MEDIUM`).
    #[wire("MEDIUM")]
    Medium,
    /// High risk (`HIGH`).
    #[wire("HIGH")]
    High,
}

/// Result of checking a VAT number with the VAT registry.
#[open_enum]
pub enum VatValidationStatus {
    /// The VAT number is valid.
    #[wire("valid")]
    Valid,
    /// The VAT number is invalid.
    #[wire("invalid")]
    Invalid,
    /// The VAT registry could not be reached, so the VAT number was not checked.
    #[wire("could_not_validate")]
    CouldNotValidate,
    /// The company has no VAT number to check.
    #[wire("not_applicable")]
    NotApplicable,
}

/// Company data from a company registry.
#[model]
pub struct RegistryCompany {
    /// Company ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// Status of the company in the registry, such as active or dissolved, as the registry reports it.
    #[non_sensitive]
    pub registry_status: Option<String>,
    /// `true` if the registry data were retrieved.
    pub data_resolved: Option<bool>,
    /// Company name in the registry.
    pub company_name: Option<String>,
    /// Company registration number in the registry.
    pub registration_number: Option<String>,
    /// Country of the registry (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub country_code: Option<String>,
    /// Region of the registry, if the registry is regional.
    #[non_sensitive]
    pub region: Option<String>,
    /// Legal form of the company.
    #[non_sensitive]
    pub company_type: Option<String>,
    /// Date of incorporation (YYYY-MM-DD).
    #[non_sensitive]
    pub incorporation_date: Option<Date>,
    /// Registered address of the company.
    pub registered_address: Option<String>,
    /// Tax identification number.
    pub tax_number: Option<String>,
    /// Risk level of the company: `LOW`, `MEDIUM` or `HIGH`.
    pub risk_level: Option<RiskLevel>,
    /// Verification status of the company.
    #[non_sensitive]
    pub verification_status: Option<String>,
    /// `true` if the data come from the registry, `false` if the user entered them.
    pub is_from_registry: Option<bool>,
    /// Status of retrieving the registry data.
    #[non_sensitive]
    pub fetch_status: Option<String>,
    /// Alternative names of the company.
    pub alternative_names: Option<String>,
    /// Nature of the company's business.
    pub nature_of_business: Option<String>,
    /// Registered capital, as the registry writes it.
    pub registered_capital: Option<String>,
    /// Amount of the registered capital, without the currency (decimal).
    pub registered_capital_amount: Option<Decimal>,
    /// Currency of the registered capital (ISO 4217).
    #[non_sensitive]
    pub registered_capital_currency: Option<String>,
    /// URL of the company's website.
    pub website: Option<String>,
    /// E-mail address of the company.
    pub email: Option<String>,
    /// Phone number of the company.
    pub phone: Option<String>,
    /// Legal Entity Identifier (LEI, ISO 17442).
    pub legal_entity_identifier: Option<String>,
    /// Place of registration.
    pub location_of_registration: Option<String>,
    /// VAT identification number.
    pub vat_number: Option<String>,
    /// Result of checking the VAT number.
    pub vat_validation_status: Option<VatValidationStatus>,
    /// Company name in the VAT registry.
    pub vat_validated_name: Option<String>,
    /// Company address in the VAT registry.
    pub vat_validated_address: Option<String>,
    /// Time of the VAT check (RFC 3339).
    pub vat_checked_at: Option<DateTime>,
    /// Summary of the company's finances.
    pub financial_summary: Option<JsonObject>,
    /// Officers of the company, such as directors and secretaries.
    pub officers: Option<Vec<Officer>>,
    /// Beneficial owners of the company.
    pub beneficial_owners: Option<Vec<BeneficialOwner>>,
    /// Addresses of the company.
    pub addresses: Option<Vec<JsonObject>>,
    /// Industries the company operates in.
    pub industries: Option<Vec<JsonObject>>,
    /// Financial accounts of the company.
    pub accounts: Option<JsonObject>,
    /// Raw data returned by the registry.
    pub registry_data: Option<JsonObject>,
    /// Data entered by the user.
    pub user_provided_data: Option<JsonObject>,
    /// Time the user confirmed the data (RFC 3339).
    pub confirmed_by_user_at: Option<DateTime>,
    /// Time of the last edit in the console (RFC 3339).
    pub last_console_edit_at: Option<DateTime>,
    /// `true` if the data can be edited.
    pub is_editable: Option<bool>,
}

/// Role of a party (person or company) in a company.
#[open_enum]
pub enum PartyRole {
    /// Executive director.
    #[wire("director")]
    Director,
    /// Non-executive director.
    #[wire("non_executive_director")]
    NonExecutiveDirector,
    /// Company secretary.
    #[wire("secretary")]
    Secretary,
    /// Chair of the board.
    #[wire("chairman")]
    Chairman,
    /// Ultimate beneficial owner (UBO).
    #[wire("ubo")]
    Ubo,
    /// Shareholder of the company.
    #[wire("shareholder")]
    Shareholder,
    /// Representative of the company.
    #[wire("representative")]
    Representative,
    /// Founder of the company.
    #[wire("founder")]
    Founder,
    /// Legal adviser to the company.
    #[wire("legal_advisor")]
    LegalAdvisor,
    /// Person authorized to sign for the company.
    #[wire("authorized_signatory")]
    AuthorizedSignatory,
    /// Trustee of a trust.
    #[wire("trustee")]
    Trustee,
    /// Beneficiary of a trust.
    #[wire("beneficiary")]
    Beneficiary,
    /// Settlor of a trust: the party that placed assets in it.
    #[wire("settlor")]
    Settlor,
    /// Protector of a trust: the party that supervises the trustees.
    #[wire("protector")]
    Protector,
    /// Officer of the company.
    #[wire("company_officer")]
    CompanyOfficer,
    /// Investor in the company.
    #[wire("investor")]
    Investor,
    /// Other role (`other`).
    #[wire("other")]
    Unspecified,
}

/// An officer of a company. Registry checks return fewer of these fields than key people checks.
#[model]
pub struct Officer {
    /// ID of the officer (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Full name.
    pub name: Option<String>,
    /// First names (given names).
    pub first_name: Option<String>,
    /// Last names (surnames).
    pub last_name: Option<String>,
    /// Title of the office, as the registry writes it.
    #[non_sensitive]
    pub designation: Option<String>,
    /// Role in the company.
    pub role: Option<PartyRole>,
    /// Nationality of the officer.
    pub nationality: Option<String>,
    /// Postal address of the officer.
    pub address: Option<String>,
    /// Date of appointment (YYYY-MM-DD).
    #[non_sensitive]
    pub appointment_date: Option<Date>,
    /// Date the appointment ended (YYYY-MM-DD).
    #[non_sensitive]
    pub termination_date: Option<Date>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Year of birth, when the full date is not known.
    pub date_of_birth_year: Option<i64>,
    /// Month of birth (1 to 12), when only the month and year are known.
    pub date_of_birth_month: Option<i64>,
    /// `true` if the officer is still in office.
    pub is_active: Option<bool>,
    /// Status of the officer's AML screening.
    pub aml_status: Option<FeatureStatus>,
    /// Status of the officer's own verification session. Registry checks report `Pending` (an unlisted value, parsed as
    /// `Other`) before that session exists.
    pub kyc_status: Option<SessionStatus>,
    /// URL of the officer's own verification session, to send to the officer.
    pub kyc_session_url: Option<String>,
    /// Session ID (UUID) of the officer's own verification session.
    #[non_sensitive]
    pub kyc_session_id: Option<String>,
    /// Type of the workflow used to verify the officer.
    #[non_sensitive]
    pub verification_workflow_type: Option<String>,
    /// Workflow ID (UUID) of the workflow used to verify the officer.
    #[non_sensitive]
    pub verification_workflow_id: Option<String>,
    /// Name of the workflow used to verify the officer.
    #[non_sensitive]
    pub verification_workflow_label: Option<String>,
    /// Features of the workflow used to verify the officer, with their statuses.
    pub verification_workflow_features: Option<Vec<PartyFeature>>,
    /// User ID assigned by Didit (UUID).
    #[non_sensitive]
    pub didit_internal_id: Option<String>,
    /// Type of the identity document the officer presented.
    #[non_sensitive]
    pub kyc_document_type: Option<String>,
    /// Nationality on the officer's identity document.
    pub kyc_nationality: Option<String>,
    /// `true` if the officer passed the liveness check.
    pub kyc_liveness_passed: Option<bool>,
    /// Time the officer was verified (RFC 3339).
    pub kyc_verified_at: Option<DateTime>,
    /// AML screening result of the officer, by category.
    pub kyc_aml_categories: Option<AmlCategories>,
    /// Time the verification notification was sent to the officer.
    pub kyc_notification_sent_at: Option<String>,
}

/// A beneficial owner of a company: a person or another company. Registry checks return fewer of these fields than key
/// people checks.
#[model]
pub struct BeneficialOwner {
    /// ID of the owner (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Full name of the person or name of the company.
    pub name: Option<String>,
    /// First names (given names); persons only.
    pub first_name: Option<String>,
    /// Last names (surnames); persons only.
    pub last_name: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Country of birth.
    pub country_of_birth: Option<String>,
    /// E-mail address of the owner.
    pub email: Option<String>,
    /// Company name; companies only.
    pub company_name: Option<String>,
    /// Company registration number; companies only.
    pub registration_number: Option<String>,
    /// Type of the owner: `person` or `company`.
    pub entity_type: Option<EntityType>,
    /// Nationality of the owner.
    pub nationality: Option<String>,
    /// Designation of the owner in the registry.
    #[non_sensitive]
    pub designation: Option<String>,
    /// Roles of the owner in the company.
    #[non_sensitive]
    pub roles: Option<Vec<String>>,
    /// Lower bound of the shares owned, as the registry writes it.
    pub ownership_min_shares: Option<String>,
    /// Upper bound of the shares owned, as the registry writes it.
    pub ownership_max_shares: Option<String>,
    /// Total share of ownership, direct and indirect, in percent.
    pub effective_ownership_percent: Option<f64>,
    /// Lower bound of the voting rights, as the registry writes it.
    pub voting_min_shares: Option<String>,
    /// Upper bound of the voting rights, as the registry writes it.
    pub voting_max_shares: Option<String>,
    /// Start date of the ownership (YYYY-MM-DD).
    #[non_sensitive]
    pub appointment_date: Option<Date>,
    /// `true` if the ownership is current.
    pub is_active: Option<bool>,
    /// Status of the owner's AML screening.
    pub aml_status: Option<FeatureStatus>,
    /// Status of the owner's own verification session. Registry checks report `Pending` (an unlisted value, parsed as
    /// `Other`) before that session exists.
    pub kyc_status: Option<SessionStatus>,
    /// URL of the owner's own verification session, to send to the owner.
    pub kyc_session_url: Option<String>,
    /// Session ID (UUID) of the owner's own verification session.
    #[non_sensitive]
    pub kyc_session_id: Option<String>,
    /// Type of the workflow used to verify the owner.
    #[non_sensitive]
    pub verification_workflow_type: Option<String>,
    /// Workflow ID (UUID) of the workflow used to verify the owner.
    #[non_sensitive]
    pub verification_workflow_id: Option<String>,
    /// Name of the workflow used to verify the owner.
    #[non_sensitive]
    pub verification_workflow_label: Option<String>,
    /// Features of the workflow used to verify the owner, with their statuses.
    pub verification_workflow_features: Option<Vec<PartyFeature>>,
    /// User ID assigned by Didit (UUID).
    #[non_sensitive]
    pub didit_internal_id: Option<String>,
    /// Type of the identity document the owner presented.
    #[non_sensitive]
    pub kyc_document_type: Option<String>,
    /// Nationality on the owner's identity document.
    pub kyc_nationality: Option<String>,
    /// `true` if the owner passed the liveness check.
    pub kyc_liveness_passed: Option<bool>,
    /// Time the owner was verified (RFC 3339).
    pub kyc_verified_at: Option<DateTime>,
    /// AML screening result of the owner, by category.
    pub kyc_aml_categories: Option<AmlCategories>,
    /// Time the verification notification was sent to the owner.
    pub kyc_notification_sent_at: Option<String>,
    /// Beneficial owners of this owner, each a JSON object with the same fields as this model.
    pub child_beneficial_owners: Option<Vec<JsonObject>>,
}

impl BeneficialOwner {
    /// Returns the beneficial owners of this owner, parsed from `child_beneficial_owners`.
    ///
    /// The field contains JSON because a model cannot contain itself. Entries that cannot be parsed are omitted.
    pub fn owners(&self) -> Vec<Self> {
        let children = self.child_beneficial_owners.iter().flatten();
        children.filter_map(|child| serde_json::from_value(child.clone().into()).ok()).collect()
    }
}

/// A feature of the workflow used to verify a party, and its status.
#[model]
pub struct PartyFeature {
    /// Feature name, such as `ID_VERIFICATION` or `LIVENESS`.
    #[non_sensitive]
    pub feature: Option<String>,
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
}

/// AML screening result for one category of watchlists.
#[open_enum]
pub enum AmlCategoryResult {
    /// The party is on a watchlist of this category.
    #[wire("match")]
    Match,
    /// The party is not on any watchlist of this category.
    #[wire("clear")]
    Clear,
}

/// AML screening results by category.
#[model]
pub struct AmlCategories {
    /// Result for sanctions lists: `match` or `clear`.
    pub sanctions: Option<AmlCategoryResult>,
    /// Result for lists of politically exposed persons (PEP): `match` or `clear`.
    pub pep: Option<AmlCategoryResult>,
    /// Result for adverse media: `match` or `clear`.
    pub adverse_media: Option<AmlCategoryResult>,
    /// Result for warning lists: `match` or `clear`.
    pub warnings: Option<AmlCategoryResult>,
}

/// Result of a key people check (KYB): officers, owners and other parties of a company.
#[model]
pub struct KeyPeopleCheck {
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Key people found in the registry.
    pub registry: Option<RegistryPeople>,
    /// Key people submitted by the user.
    pub submitted: Option<SubmittedPeople>,
    /// Number of ultimate beneficial owners (UBO) by verification status.
    pub ubo_kyc_summary: Option<OwnerSummary>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
}

/// Key people of a company found in its registry.
#[model]
pub struct RegistryPeople {
    /// Officers of the company, such as directors and secretaries.
    pub officers: Option<Vec<Officer>>,
    /// Beneficial owners of the company.
    pub beneficial_owners: Option<Vec<BeneficialOwner>>,
}

/// Key people of a company submitted by the user.
#[model]
pub struct SubmittedPeople {
    /// Parties submitted by the user: persons and companies.
    pub parties: Option<Vec<KeyPersonParty>>,
}

/// Number of ultimate beneficial owners (UBO) by verification status.
#[model]
pub struct OwnerSummary {
    /// Total number of owners.
    #[non_sensitive]
    pub total: Option<i64>,
    /// Number of approved owners.
    #[non_sensitive]
    pub approved: Option<i64>,
    /// Number of owners with warnings.
    #[non_sensitive]
    pub flagged: Option<i64>,
    /// Number of owners not verified yet.
    #[non_sensitive]
    pub pending: Option<i64>,
}

/// Source of a party's data.
#[open_enum]
pub enum PartySource {
    /// Submitted by the user.
    #[wire("USER")]
    User,
}

/// A person or company submitted by the user as a key party of the company under verification.
#[model]
pub struct KeyPersonParty {
    /// ID of the party (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Type of the party: `person` or `company`.
    pub entity_type: Option<EntityType>,
    /// Source of the party's data; `USER` if the user submitted it.
    pub source: Option<PartySource>,
    /// Full name of the person or name of the company.
    pub name: Option<String>,
    /// First names (given names); persons only.
    pub first_name: Option<String>,
    /// Last names (surnames); persons only.
    pub last_name: Option<String>,
    /// Company name; companies only.
    pub company_name: Option<String>,
    /// Company registration number; companies only.
    pub registration_number: Option<String>,
    /// E-mail address of the party.
    pub email: Option<String>,
    /// Nationality of the party.
    pub nationality: Option<String>,
    /// Phone number of the party.
    pub phone_number: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Position in the company.
    #[non_sensitive]
    pub position: Option<String>,
    /// Values of the additional fields your workflow asks for.
    pub custom_fields: Option<JsonObject>,
    /// `true` if the party is active.
    pub is_active: Option<bool>,
    /// `true` if the party was skipped.
    pub is_skipped: Option<bool>,
    /// `true` if the party has to be verified.
    pub requires_verification: Option<bool>,
    /// Roles in the company, with ownership and voting rights.
    pub roles: Option<Vec<RoleShare>>,
    /// Session ID (UUID) of the person's own KYC session.
    #[non_sensitive]
    pub kyc_session_id: Option<String>,
    /// Status of the person's own KYC session.
    pub kyc_session_status: Option<SessionStatus>,
    /// URL of the person's own KYC session, to send to the person.
    pub kyc_session_url: Option<String>,
    /// Session ID (UUID) of the company's own KYB session.
    #[non_sensitive]
    pub kyb_sub_session_id: Option<String>,
    /// Status of the company's own KYB session.
    pub kyb_sub_session_status: Option<SessionStatus>,
    /// URL of the company's own KYB session, to send to a user acting for the company.
    pub kyb_sub_session_url: Option<String>,
    /// Type of the workflow used to verify the party.
    #[non_sensitive]
    pub verification_workflow_type: Option<String>,
    /// Workflow ID (UUID) of the workflow used to verify the party.
    #[non_sensitive]
    pub verification_workflow_id: Option<String>,
    /// Name of the workflow used to verify the party.
    #[non_sensitive]
    pub verification_workflow_label: Option<String>,
    /// Features of the workflow used to verify the party, with their statuses.
    pub verification_workflow_features: Option<Vec<PartyFeature>>,
    /// User ID assigned by Didit (UUID).
    #[non_sensitive]
    pub didit_internal_id: Option<String>,
}

/// Role of a party in a company, with its ownership and voting rights.
#[model]
pub struct RoleShare {
    /// Role in the company.
    pub role: Option<PartyRole>,
    /// Share of ownership, in percent.
    pub ownership_percent: Option<f64>,
    /// Share of voting rights, in percent.
    pub voting_percent: Option<f64>,
}

/// Result of verifying the documents of a company (KYB).
#[model]
pub struct BusinessDocumentVerification {
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Documents of the company.
    pub items: Option<Vec<BusinessDocument>>,
    /// Number of documents by document group; each value is an object with the keys `total`, `approved`, `pending`,
    /// `declined`, `in_review`, `other` and `missing`.
    pub groups: Option<JsonObject>,
    /// Document groups that are required.
    #[non_sensitive]
    pub required_groups: Option<Vec<String>>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
}

/// Group of company documents, by the fact they prove.
#[open_enum]
pub enum BusinessDocumentGroup {
    /// Proof of the company's legal existence.
    #[wire("LEGAL_PRESENCE")]
    LegalPresence,
    /// Proof of company details.
    #[wire("COMPANY_DETAILS")]
    CompanyDetails,
    /// Proof of the company's ownership structure.
    #[wire("OWNERSHIP_STRUCTURE")]
    OwnershipStructure,
    /// Proof that the representatives may act for the company.
    #[wire("REPRESENTATIVES_AUTHORIZATION")]
    RepresentativesAuthorization,
    /// Other document (`OTHER`).
    #[wire("OTHER")]
    Unspecified,
}

/// A document of a company.
#[model]
pub struct BusinessDocument {
    /// Document ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Document type, by the fact it proves.
    pub document_type: Option<BusinessDocumentGroup>,
    /// Specific type of document.
    #[non_sensitive]
    pub document_subtype: Option<String>,
    /// Document group the document counts towards.
    pub document_group: Option<BusinessDocumentGroup>,
    /// URL of the document file; expires within 60 minutes.
    pub file_url: Option<String>,
    /// Original name of the uploaded file.
    pub original_filename: Option<String>,
    /// File size in bytes.
    #[non_sensitive]
    pub file_size: Option<i64>,
    /// Status of the document, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// Upload time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Result of comparing the document with the registry data.
    pub cross_check_result: Option<JsonObject>,
    /// Metadata of the document file.
    pub document_metadata: Option<DocumentMetadata>,
    /// Description of the document.
    pub description: Option<String>,
    /// `true` if the document was requested.
    pub is_requested: Option<bool>,
    /// Data extracted from the document by OCR.
    pub ocr_data: Option<JsonObject>,
    /// `true` if the document was uploaded in the console.
    pub is_console_upload: Option<bool>,
    /// `true` if the document was confirmed.
    pub is_confirmed: Option<bool>,
}
