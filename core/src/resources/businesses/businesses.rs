use crate::models::{
    BatchDeleteBusinesses, Business, BusinessPage, CreateBusiness, DeletedBusinesses, ListBusinesses,
    OngoingMonitoringJob, ToggleBusinessOngoingMonitoring, ToggleBusinessSessionMonitoring, UpdateBusiness,
    UpdateBusinessStatus,
};
use crate::schema::prelude::*;

/// Businesses: the companies your sessions verify (KYB), by your own identifier (`vendor_data`).
///
/// The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
/// found.
#[resource]
pub trait Businesses {
    /// Lists businesses of the application.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/entities/businesses/operations>
    #[get("/v3/businesses/", paged)]
    async fn list(&self, params: ListBusinesses) -> Result<BusinessPage>;

    /// Returns a business with all details.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown business, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/entities/businesses/operations>
    #[get("/v3/businesses/{vendor_data}/")]
    async fn retrieve(&self, vendor_data: &str) -> Result<Business>;

    /// Updates a business; unset fields stay unchanged. The platform sends the webhook `business.data.updated`.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown business, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/businesses/update>
    #[patch("/v3/businesses/{vendor_data}/")]
    async fn update(&self, vendor_data: &str, params: UpdateBusiness) -> Result<Business>;

    /// Updates the status of a business: activates, flags or blocks it. The platform sends the webhook
    /// `business.status.updated`.
    ///
    /// New sessions and transactions of a blocked business are declined.
    ///
    /// Errors: 400 for an invalid status, 401 or 403 for an invalid API key or a missing permission, 404 for an unknown
    /// business, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/businesses/update-status>
    #[patch("/v3/businesses/{vendor_data}/update-status/")]
    async fn update_status(&self, vendor_data: &str, params: UpdateBusinessStatus) -> Result<Business>;

    /// Deletes several businesses, or all of them, permanently.
    ///
    /// Errors: 400 if no business is selected, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit, 503 if the deletion cannot be started.
    ///
    /// Retried automatically only on 429, on 503 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/entities/businesses/operations>
    #[post("/v3/businesses/delete/", retry = Unavailable)]
    async fn batch_delete(&self, params: BatchDeleteBusinesses) -> Result<DeletedBusinesses>;

    /// Creates a business before its first session.
    ///
    /// Errors: 400 for invalid parameters or a `vendor_data` that another business has, 401 or 403 for an invalid API
    /// key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/entities/businesses/operations>
    #[post("/v3/businesses/create/")]
    async fn create(&self, params: CreateBusiness) -> Result<Business>;

    /// Enables or disables ongoing AML monitoring of businesses.
    ///
    /// The platform responds with the result (200), or with a job (202): call `retrieve_ongoing_monitoring_job` with
    /// its `job_id` until its status is `COMPLETED` or `FAILED`. With `estimate_only`, it responds with the estimated
    /// cost and changes nothing.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>
    #[patch(
        "/v3/organization/{organization_id}/application/{application_id}/vendor-businesses/toggle-ongoing-monitoring/"
    )]
    async fn toggle_ongoing_monitoring(&self, params: ToggleBusinessOngoingMonitoring) -> Result<OngoingMonitoringJob>;

    /// Returns a job that enables or disables ongoing AML monitoring of businesses.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>
    #[get(
        "/v3/organization/{organization_id}/application/{application_id}/vendor-businesses/toggle-ongoing-monitoring/{job_id}/"
    )]
    async fn retrieve_ongoing_monitoring_job(&self, job_id: &str) -> Result<OngoingMonitoringJob>;

    /// Enables or disables ongoing AML monitoring of business sessions.
    ///
    /// The platform responds with the result (200), or with a job (202): call `retrieve_session_monitoring_job` with
    /// its `job_id` until its status is `COMPLETED` or `FAILED`. With `estimate_only`, it responds with the estimated
    /// cost and changes nothing.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>
    #[patch("/v3/organization/{organization_id}/application/{application_id}/businesses/toggle-ongoing-monitoring/")]
    async fn toggle_session_monitoring(&self, params: ToggleBusinessSessionMonitoring) -> Result<OngoingMonitoringJob>;

    /// Returns a job that enables or disables ongoing AML monitoring of business sessions.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>
    #[get(
        "/v3/organization/{organization_id}/application/{application_id}/businesses/toggle-ongoing-monitoring/{job_id}/"
    )]
    async fn retrieve_session_monitoring_job(&self, job_id: &str) -> Result<OngoingMonitoringJob>;
}
