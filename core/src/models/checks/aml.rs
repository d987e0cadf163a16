//! AML screening without a session.

use crate::models::{AmlScreening, EntityType};
use crate::schema::prelude::*;
use std::hash::{BuildHasher as _, RandomState};
use std::time::SystemTime;

/// Parameters for screening a person or company against watchlists.
///
/// The weights of name, date of birth and country must add up to 100.
#[params(complete)]
pub struct ScreenAml {
    /// Full name of the person or name of the company, at least 2 characters.
    pub full_name: String,
    /// Type of the party: `person` or `company`. Default: `person`.
    pub entity_type: Option<EntityType>,
    /// Date of birth, or of incorporation (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Nationality of the person or country of the company (ISO 3166-1 alpha-2). Some deployments accept alpha-3.
    pub nationality: Option<String>,
    /// Number of an identity document. An equal number in an entry is a certain match, a different one excludes it.
    pub document_number: Option<String>,
    /// Risk score below which the screening is approved, 0 to 100. Default: 80.
    #[non_sensitive]
    pub aml_score_approve_threshold: Option<f64>,
    /// Risk score above which the screening is declined, 0 to 100; up to it, the screening is sent to review. Default:
    /// 100.
    #[non_sensitive]
    pub aml_score_review_threshold: Option<f64>,
    /// Weight of the name in the match score, 0 to 100. Default: 60.
    #[non_sensitive]
    pub aml_name_weight: Option<i64>,
    /// Weight of the date of birth in the match score, 0 to 100. Default: 25.
    #[non_sensitive]
    pub aml_dob_weight: Option<i64>,
    /// Weight of the country in the match score, 0 to 100. Default: 15.
    #[non_sensitive]
    pub aml_country_weight: Option<i64>,
    /// Match score below which a hit is a false positive, 0 to 100. Default: 93.
    #[non_sensitive]
    pub aml_match_score_threshold: Option<i64>,
    /// `true` to search adverse media as well, which can take 30 seconds. Default: `false`.
    pub include_adverse_media: Option<bool>,
    /// `true` to screen the party again periodically; requires `save_api_request`. Default: `false`.
    pub include_ongoing_monitoring: Option<bool>,
    /// `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    /// webhook `status.updated`. Default: `true`.
    pub save_api_request: Option<bool>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Scenario of a sandbox application that decides the result, such as `decline_aml_hit` or
    /// `review_aml_possible_match`. Refused for live applications.
    #[non_sensitive]
    pub sandbox_scenario: Option<String>,
    /// Key that identifies the request, at most 255 characters, sent as the header `Idempotency-Key`. The platform
    /// executes and bills requests with the same key and body once, and returns the response of the first; it refuses
    /// the same key with another body (409). Default: a new key for each call, which its retries repeat.
    #[header("Idempotency-Key")]
    #[non_sensitive]
    pub idempotency_key: Option<String>,
}

impl Complete for ScreenAml {
    fn complete(&self) -> Option<Self> {
        let unset = self.idempotency_key.is_none();
        unset.then(|| Self { idempotency_key: Some(unique_key()), ..self.clone() })
    }
}

/// Returns a key that no other call has, in this process or another.
fn unique_key() -> String {
    // The hasher has random keys of the operating system, and others each time. A forked process has the same keys.
    let half = || RandomState::new().hash_one((std::process::id(), SystemTime::now()));
    format!("{:016x}{:016x}", half(), half())
}

/// Response to an AML screening.
#[model]
pub struct AmlResult {
    /// ID of the check (UUID). If the check was stored, it is also the session ID.
    #[non_sensitive]
    pub request_id: String,
    /// Result of the check. Its status is `Approved`, `In Review` or `Declined`.
    pub aml: Option<AmlScreening>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
}
