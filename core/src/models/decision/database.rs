//! Results of database validation: comparison with government databases and other official sources.

use crate::schema::prelude::*;

use crate::models::{FeatureStatus, Warning};

/// Number of sources that must match.
#[open_enum]
pub enum ValidationType {
    /// One source must match.
    #[wire("one_by_one")]
    OneByOne,
    /// Two sources must match.
    #[wire("two_by_two")]
    TwoByTwo,
    /// Database validation is not enabled.
    #[wire("not_enabled")]
    NotEnabled,
}

/// Degree of a match.
#[open_enum]
pub enum MatchType {
    /// All compared data match.
    #[wire("full_match")]
    FullMatch,
    /// Only some of the compared data match.
    #[wire("partial_match")]
    PartialMatch,
    /// The compared data do not match.
    #[wire("no_match")]
    NoMatch,
}

/// Result of a database validation.
#[model]
pub struct DatabaseValidation {
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Country of the queried sources (ISO 3166-1 alpha-3).
    #[non_sensitive]
    pub issuing_state: Option<String>,
    /// Number of sources that must match: `one_by_one`, `two_by_two` or `not_enabled`.
    pub validation_type: Option<ValidationType>,
    /// Data sent to the sources for comparison.
    pub screened_data: Option<DatabaseScreenedData>,
    /// Results of the individual sources.
    pub validations: Option<Vec<ServiceValidation>>,
    /// Sources that failed; absent if none failed.
    pub errors: Option<Vec<ServiceError>>,
    /// Overall degree of the match: `full_match`, `partial_match` or `no_match`.
    pub match_type: Option<MatchType>,
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
}

/// Data sent to the sources for comparison.
#[model]
pub struct DatabaseScreenedData {
    /// Last names (surnames).
    pub last_name: Option<String>,
    /// First names (given names).
    pub first_name: Option<String>,
    /// Tax identification number.
    pub tax_number: Option<String>,
    /// Personal identification number.
    pub personal_number: Option<String>,
    /// Number of the identity document.
    pub document_number: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Type of the identity document.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Expiration date of the document (YYYY-MM-DD).
    pub expiration_date: Option<Date>,
}

/// Result of one source.
#[model]
pub struct ServiceValidation {
    /// Identifier (code) of the source.
    #[non_sensitive]
    pub service_id: Option<String>,
    /// Name of the source.
    #[non_sensitive]
    pub service_name: Option<String>,
    /// Degree of the match by field.
    pub validation: Option<FieldValidation>,
    /// Outcome code, such as `MATCH`, `PARTIAL_MATCH`, `NO_MATCH` or `INCONCLUSIVE`.
    #[non_sensitive]
    pub outcome_code: Option<String>,
    /// Details of the outcome.
    #[non_sensitive]
    pub outcome_detail: Option<String>,
    /// Data returned by the source; the keys depend on the country.
    pub source_data: Option<JsonObject>,
}

/// Degree of the match with one source, by field.
#[model]
pub struct FieldValidation {
    /// Degree of the match of the full name.
    pub full_name: Option<MatchType>,
    /// Degree of the match of the date of birth.
    pub date_of_birth: Option<MatchType>,
    /// Degree of the match of the identification number.
    pub identification_number: Option<MatchType>,
}

/// A source that failed.
#[model]
pub struct ServiceError {
    /// Identifier (code) of the source.
    #[non_sensitive]
    pub service_id: Option<String>,
}
