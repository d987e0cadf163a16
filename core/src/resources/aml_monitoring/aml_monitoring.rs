use crate::models::{AmlMonitoringJob, ToggleAmlMonitoring};
use crate::schema::prelude::*;

/// Ongoing AML monitoring: users and businesses are screened against watchlists again when these change.
#[resource]
pub trait AmlMonitoring {
    /// Turns ongoing AML monitoring on or off for several users, or estimates the cost.
    ///
    /// Returns the finished job, or for more than 20 users a job that continues in the background: poll
    /// `aml_monitoring.retrieve_job`. With `estimate_only`, returns the estimate.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-users>
    #[post("/v3/users/aml-monitoring/")]
    async fn toggle_users(&self, params: ToggleAmlMonitoring) -> Result<AmlMonitoringJob>;

    /// Turns ongoing AML monitoring on or off for several businesses, or estimates the cost.
    ///
    /// Returns the finished job, or for more than 20 businesses a job that continues in the background: poll
    /// `aml_monitoring.retrieve_job`. With `estimate_only`, returns the estimate.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>
    #[post("/v3/businesses/aml-monitoring/")]
    async fn toggle_businesses(&self, params: ToggleAmlMonitoring) -> Result<AmlMonitoringJob>;

    /// Returns the status, the progress and the results of a job that turns ongoing AML monitoring on or off.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/aml-monitoring/get-job>
    #[get("/v3/aml-monitoring/jobs/{job_id}/")]
    async fn retrieve_job(&self, job_id: &str) -> Result<AmlMonitoringJob>;
}
