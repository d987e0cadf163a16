//! Ongoing AML monitoring of several users or businesses.

use crate::models::{AmlMonitoringEstimate, AmlMonitoringOutcomes, JobStatus, UserOrBusiness};
use crate::schema::prelude::*;

/// Maximum number of profiles in one request.
const MAX_PROFILES: usize = 1000;

/// Parameters for turning ongoing AML monitoring on or off. Set at least one of the lists; both together have at most 1000
/// items.
#[params(check)]
pub struct ToggleAmlMonitoring {
    /// `true` to turn the monitoring on, `false` to turn it off.
    pub is_enabled: bool,
    /// `true` to return only an estimate of the cost, without any change. Default: `false`.
    pub estimate_only: Option<bool>,
    /// Your own identifiers of the users or businesses.
    pub vendor_data_list: Option<Vec<String>>,
    /// IDs of the users or businesses assigned by Didit (UUIDs).
    #[non_sensitive]
    pub didit_internal_id_list: Option<Vec<String>>,
}

impl Check for ToggleAmlMonitoring {
    fn check(&self) -> Result<()> {
        let count: usize =
            [&self.vendor_data_list, &self.didit_internal_id_list].into_iter().flatten().map(Vec::len).sum();
        if count > MAX_PROFILES {
            let reason = format!(
                "must have at most {MAX_PROFILES} items together with `didit_internal_id_list`, got {count}: send several \
                 requests"
            );
            return Err(Error::invalid("vendor_data_list", reason));
        }
        if count > 0 || !self.extra.is_empty() {
            return Ok(());
        }
        Err(Error::invalid(
            "vendor_data_list",
            "must not be empty: list the profiles to change here or in `didit_internal_id_list`",
        ))
    }
}

/// Job that turns ongoing AML monitoring on or off, or an estimate of its cost. An estimate has the fields from
/// `users_total` to `unmatched`, a job those from `unmatched`.
#[model]
pub struct AmlMonitoringJob {
    /// Number of selected users or businesses.
    #[non_sensitive]
    pub users_total: Option<i64>,
    /// Number of profiles that are monitored already.
    #[non_sensitive]
    pub already_enabled: Option<i64>,
    /// Number of profiles with an AML screening, which can be monitored without a new one.
    #[non_sensitive]
    pub with_existing_aml: Option<i64>,
    /// Number of profiles that must be screened first.
    #[non_sensitive]
    pub needing_screening: Option<i64>,
    /// Number of profiles that are skipped because they have no identity data to screen.
    #[non_sensitive]
    pub skipped_no_identity_data: Option<i64>,
    /// Number of profiles that are skipped because they are blocked.
    #[non_sensitive]
    pub skipped_blocked: Option<i64>,
    /// Estimated cost of the screenings, in US dollars.
    #[non_sensitive]
    pub estimated_screening_cost_usd: Option<Decimal>,
    /// Estimated cost of the monitoring per year, in US dollars.
    #[non_sensitive]
    pub estimated_annual_monitoring_cost_usd: Option<Decimal>,
    /// `true` if the credit covers the cost of the screenings.
    pub balance_sufficient: Option<bool>,
    /// Identifiers of the request that belong to no profile. Absent when a job is retrieved.
    pub unmatched: Option<Vec<String>>,
    /// Job ID (UUID).
    #[non_sensitive]
    pub job_id: Option<String>,
    /// Status of the job: `PENDING`, `PROCESSING`, `COMPLETED` or `FAILED`.
    pub status: Option<JobStatus>,
    /// `true` if the job turns the monitoring on, `false` if it turns it off.
    pub is_enabled: Option<bool>,
    /// Type of the profiles: `user` or `business`.
    pub target_type: Option<UserOrBusiness>,
    /// Number of profiles the job changes.
    #[non_sensitive]
    pub total: Option<i64>,
    /// Number of profiles that the job has finished so far.
    #[non_sensitive]
    pub processed: Option<i64>,
    /// Number of profiles by outcome.
    pub outcomes: Option<AmlMonitoringOutcomes>,
    /// Finished profiles with their outcome, in the order of processing.
    pub results: Option<Vec<AmlMonitoringResult>>,
    /// Error that stopped the job. Absent if there was none.
    pub error: Option<String>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time the job ended (RFC 3339). Absent before.
    pub completed_at: Option<DateTime>,
    /// Estimate made when the job was started. Absent when a job is retrieved.
    pub estimate: Option<AmlMonitoringEstimate>,
}

/// User or business with the outcome of turning its ongoing AML monitoring on or off.
#[model]
pub struct AmlMonitoringResult {
    /// ID of the user or business assigned by Didit (UUID).
    #[non_sensitive]
    pub didit_internal_id: String,
    /// Your own identifier of the user or business.
    pub vendor_data: Option<String>,
    /// Outcome for the user or business.
    pub outcome: Option<AmlMonitoringOutcome>,
}

/// Outcome of turning ongoing AML monitoring on or off.
#[open_enum]
pub enum AmlMonitoringOutcome {
    /// The monitoring was turned on without a new screening.
    #[wire("enabled")]
    Enabled,
    /// The profile was screened, after which the monitoring was turned on.
    #[wire("screened_and_enabled")]
    ScreenedAndEnabled,
    /// The profile was monitored before.
    #[wire("already_enabled")]
    AlreadyEnabled,
    /// The monitoring was turned off.
    #[wire("disabled")]
    Disabled,
    /// The profile was skipped because it has no identity data to screen.
    #[wire("skipped_no_identity_data")]
    SkippedNoIdentityData,
    /// The profile was skipped because it is blocked.
    #[wire("skipped_blocked")]
    SkippedBlocked,
    /// The profile was skipped because the application is a sandbox.
    #[wire("skipped_sandbox")]
    SkippedSandbox,
    /// The screening failed at the provider of the watchlists.
    #[wire("failed_provider")]
    FailedProvider,
    /// The profile was not screened because the credit was insufficient.
    #[wire("failed_insufficient_balance")]
    FailedInsufficientBalance,
}
