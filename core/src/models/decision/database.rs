//! Official registers.

use crate::schema::prelude::*;

use crate::{FeatureStatus, Warning};

/// How many registers have to agree.
#[open_enum]
pub enum ValidationType {
    /// One.
    #[wire("one_by_one")]
    OneByOne,
    /// Two.
    #[wire("two_by_two")]
    TwoByTwo,
    /// None: it is not switched on.
    #[wire("not_enabled")]
    NotEnabled,
}

/// How well something agrees.
#[open_enum]
pub enum MatchType {
    /// In full.
    #[wire("full_match")]
    FullMatch,
    /// In part.
    #[wire("partial_match")]
    PartialMatch,
    /// Not at all.
    #[wire("no_match")]
    NoMatch,
}

/// Result of one such step.
#[model]
pub struct DatabaseValidation {
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Country whose registers were asked (ISO 3166-1 alpha-3).
    #[non_sensitive]
    pub issuing_state: Option<String>,
    /// How many had to agree.
    pub validation_type: Option<ValidationType>,
    /// What was looked up.
    pub screened_data: Option<DatabaseScreenedData>,
    /// What each register said.
    pub validations: Option<Vec<ServiceValidation>>,
    /// Registers that failed. Absent where none did.
    pub errors: Option<Vec<ServiceError>>,
    /// How well it agrees all in all.
    pub match_type: Option<MatchType>,
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
}

/// What was looked up in registers.
#[model]
pub struct DatabaseScreenedData {
    /// Last names.
    pub last_name: Option<String>,
    /// First names.
    pub first_name: Option<String>,
    /// Tax number.
    pub tax_number: Option<String>,
    /// Personal number.
    pub personal_number: Option<String>,
    /// Number of the document.
    pub document_number: Option<String>,
    /// Day of birth.
    pub date_of_birth: Option<Date>,
    /// Kind of document.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Last day of its validity.
    pub expiration_date: Option<Date>,
}

/// What one register said.
#[model]
pub struct ServiceValidation {
    /// The register's code.
    #[non_sensitive]
    pub service_id: Option<String>,
    /// Its name.
    #[non_sensitive]
    pub service_name: Option<String>,
    /// How well it agrees, by field.
    pub validation: Option<FieldValidation>,
    /// How it ended, such as `MATCH` or `INCONCLUSIVE`.
    #[non_sensitive]
    pub outcome_code: Option<String>,
    /// More about that.
    #[non_sensitive]
    pub outcome_detail: Option<String>,
    /// What it answered; the keys depend on the country.
    pub source_data: Option<JsonObject>,
}

/// How well a register agrees, by field.
#[model]
pub struct FieldValidation {
    /// The name.
    pub full_name: Option<MatchType>,
    /// The day of birth.
    pub date_of_birth: Option<MatchType>,
    /// The number.
    pub identification_number: Option<MatchType>,
}

/// A register that failed.
#[model]
pub struct ServiceError {
    /// The register's code.
    #[non_sensitive]
    pub service_id: Option<String>,
}
