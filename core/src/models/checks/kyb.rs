//! Company registries, without a session.

use crate::models::{BeneficialOwner, FeatureStatus, Officer, RegistryStatus, RiskLevel, VatValidationStatus};
use crate::schema::prelude::*;

/// Parameters for searching a company registry. `name` or `registration_number` is required.
#[params]
pub struct SearchCompanies {
    /// Country of the registry: ISO 3166-1 alpha-2, with a subdivision where a subdivision keeps the registry, such as
    /// `US-CA`. At most 10 characters.
    pub country_code: String,
    /// Company name, at most 255 characters.
    pub name: Option<String>,
    /// Company registration number, at most 100 characters.
    pub registration_number: Option<String>,
    /// Comparison of the name. Default: `contains`.
    pub search_type: Option<KybSearchType>,
    /// Your own identifier of the company.
    pub vendor_data: Option<String>,
    /// Custom data, returned in the response.
    pub metadata: Option<JsonObject>,
    /// URL that the platform sends the companies to, at most 500 characters. If it is set, the response may be returned
    /// before the search has ended (`search_resolved` is `false`). The request to this URL is not signed: confirm its
    /// content with a call of your own.
    pub webhook_url: Option<String>,
}

/// Comparison of names in a search for companies.
#[open_enum]
pub enum KybSearchType {
    /// The name contains the string.
    #[wire("contains")]
    Contains,
    /// The name starts with the string.
    #[wire("start_with")]
    StartWith,
    /// The name is similar to the string.
    #[wire("fuzzy")]
    Fuzzy,
}

/// Response to a search for companies.
#[model]
pub struct KybSearchResult {
    /// ID of the search (UUID).
    #[non_sensitive]
    pub request_id: String,
    /// Result of the search.
    pub kyb_registry: Option<KybSearchOutcome>,
    /// Your own identifier of the company.
    pub vendor_data: Option<String>,
    /// Custom data of the request.
    pub metadata: Option<JsonObject>,
    /// Time of the search (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Companies found in a registry.
#[model]
pub struct KybSearchOutcome {
    /// Companies found.
    pub companies: Option<Vec<KybCandidate>>,
    /// Number of companies, and the part of them that is returned.
    pub pagination: Option<KybPagination>,
    /// Status of the search: `pending` or `resolved`.
    pub search_status: Option<KybFetchStatus>,
    /// `true` if the search has ended.
    pub search_resolved: Option<bool>,
}

/// A company found in a registry.
#[model]
pub struct KybCandidate {
    /// Identifier of the company, for `select`, `list_shareholders` and `list_ubos`. Valid within the
    /// application.
    #[non_sensitive]
    pub kyb_response_id: Option<String>,
    /// Company name.
    pub name: Option<String>,
    /// Company registration number.
    pub registration_number: Option<String>,
    /// Status of the company in the registry, as the registry reports it.
    #[non_sensitive]
    pub status: Option<String>,
    /// Legal form of the company.
    #[non_sensitive]
    #[rename("type")]
    pub kind: Option<String>,
    /// Risk level of the company: `LOW`, `MEDIUM` or `HIGH`.
    pub risk_level: Option<RiskLevel>,
    /// Status of retrieving the registry data: `pending` or `resolved`.
    pub fetch_status: Option<KybFetchStatus>,
}

/// Part of the companies found that is returned.
#[model]
pub struct KybPagination {
    /// Total number of companies.
    #[non_sensitive]
    pub total: Option<i64>,
    /// Number of the page, from 1.
    #[non_sensitive]
    pub page: Option<i64>,
    /// Maximum number of companies per page.
    #[non_sensitive]
    pub per_page: Option<i64>,
}

/// Status of retrieving data from a registry.
#[open_enum]
pub enum KybFetchStatus {
    /// The data are still being retrieved.
    #[wire("pending")]
    Pending,
    /// The data were retrieved.
    #[wire("resolved")]
    Resolved,
}

/// Parameters for retrieving the registry data of a company.
#[params]
pub struct SelectCompany {
    /// Identifier of the company, from a search of the same application; at most 255 characters.
    pub kyb_response_id: String,
    /// Your own identifier of the company.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    /// webhook `status.updated`. Default: `true`.
    pub save_api_request: Option<bool>,
}

/// Registry data of a company.
#[model]
pub struct KybResult {
    /// ID of the check (UUID). If the check was stored, it is also the ID of its business session.
    #[non_sensitive]
    pub request_id: String,
    /// Amount of data that was requested.
    pub registry_tier_requested: Option<KybTier>,
    /// Amount of data that the registry has, which is billed; absent while the data are being retrieved.
    pub registry_tier_delivered: Option<KybTier>,
    /// Data of the company.
    pub kyb_registry: Option<KybCompany>,
    /// Your own identifier of the company.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Amount of data from a company registry. Each has the data of the one before.
#[open_enum]
pub enum KybTier {
    /// Profile and officers of the company.
    #[wire("basic")]
    Basic,
    /// Direct shareholders as well.
    #[wire("shareholders")]
    Shareholders,
    /// Ultimate beneficial owners (UBO) as well.
    #[wire("ubo")]
    Ubo,
}

/// Company data from a company registry, without a session.
#[model]
pub struct KybCompany {
    /// Company ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// ID of the workflow step (node) that produced this result; absent without a workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Status of the check: `Not Finished`, `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// Status of the company in the registry.
    pub registry_status: Option<RegistryStatus>,
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
    /// `true` if the data come from the registry.
    pub is_from_registry: Option<bool>,
    /// Status of retrieving the registry data: `pending` or `resolved`.
    pub fetch_status: Option<KybFetchStatus>,
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
    /// Summary of the company's finances. The platform publishes no schema.
    pub financial_summary: Option<JsonObject>,
    /// Officers of the company, such as directors and secretaries.
    pub officers: Option<Vec<Officer>>,
    /// Shareholders and beneficial owners of the company; depends on `registry_tier_delivered`.
    pub beneficial_owners: Option<Vec<BeneficialOwner>>,
    /// Addresses of the company.
    pub addresses: Option<Vec<KybAddress>>,
    /// Industries the company operates in. The platform publishes no schema.
    pub industries: Option<Vec<JsonObject>>,
    /// Financial accounts of the company. The platform publishes no schema.
    pub accounts: Option<JsonObject>,
    /// Raw data returned by the registry. `ubo_resolution` in it has the chain of owners.
    pub registry_data: Option<JsonObject>,
    /// Data entered by a user. The platform publishes no schema.
    pub user_provided_data: Option<JsonObject>,
    /// Time a user confirmed the data (RFC 3339).
    pub confirmed_by_user_at: Option<DateTime>,
    /// Time of the last edit in the console (RFC 3339).
    pub last_console_edit_at: Option<DateTime>,
    /// `true` if the data can be edited.
    pub is_editable: Option<bool>,
    /// Amount of data that the registry has; absent while the data are being retrieved.
    pub registry_tier_delivered: Option<KybTier>,
    /// Status of the data on ownership.
    pub registry_ownership_status: Option<KybOwnershipStatus>,
}

/// Address of a company.
#[model]
pub struct KybAddress {
    /// Postal address in one line.
    pub address: Option<String>,
    /// Type of the address, such as `registered`.
    #[non_sensitive]
    #[rename("type")]
    pub kind: Option<String>,
    /// Description of the address.
    pub description: Option<String>,
}

/// Status of the data on the ownership of a company. Newer deployments also report `not_held` (parsed as `Other`) if
/// the source has no data on this company.
#[open_enum]
pub enum KybOwnershipStatus {
    /// Ownership was not requested.
    #[wire("not_requested")]
    NotRequested,
    /// The data are in the response.
    #[wire("delivered")]
    Delivered,
    /// The registry has no data on ownership.
    #[wire("unavailable")]
    Unavailable,
    /// The data are still being retrieved.
    #[wire("pending")]
    Pending,
}
