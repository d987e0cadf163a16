use crate::models::{
    BatchDeleteUsers, CreateUser, DeletedUsers, ListUsers, OngoingMonitoringJob, ToggleUserOngoingMonitoring,
    UpdateUser, UpdateUserStatus, UploadUserFace, User, UserFace, UserPage,
};
use crate::schema::prelude::*;

/// Users: the people your sessions verify, by your own identifier (`vendor_data`).
///
/// The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
/// found.
#[resource]
pub trait Users {
    /// Lists users. Some deployments ignore filters.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/users/list>
    #[get("/v3/users/", paged)]
    async fn list(&self, params: ListUsers) -> Result<UserPage>;

    /// Returns a user with all details.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown user, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/users/get>
    #[get("/v3/users/{vendor_data}/")]
    async fn retrieve(&self, vendor_data: &str) -> Result<User>;

    /// Updates a user; unset fields stay unchanged. Lists and `metadata` replace the stored values.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown user, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/users/update>
    #[patch("/v3/users/{vendor_data}/")]
    async fn update(&self, vendor_data: &str, params: UpdateUser) -> Result<User>;

    /// Updates the status of a user: activates, flags or blocks it.
    ///
    /// Also updates the blocklist and records who made the change.
    ///
    /// Errors: 400 for an invalid status, 401 or 403 for an invalid API key or a missing permission, 404 for an unknown
    /// user, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/users/update>
    #[patch("/v3/users/{vendor_data}/update-status/")]
    async fn update_status(&self, vendor_data: &str, params: UpdateUserStatus) -> Result<User>;

    /// Deletes several users, or all of them, permanently.
    ///
    /// Errors: 400 if no user is selected, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit, 503 if the deletion cannot be started.
    ///
    /// Retried automatically only on 429, on 503 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/users/delete>
    #[post("/v3/users/delete/", retry = Unavailable)]
    async fn batch_delete(&self, params: BatchDeleteUsers) -> Result<DeletedUsers>;

    /// Generates the report of a user as a PDF file and returns its bytes.
    ///
    /// The timeout is 60 seconds unless you set one.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown user, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/entities/users/operations>
    #[get("/v3/users/{vendor_data}/generate-pdf/", timeout = 60)]
    async fn generate_pdf(&self, vendor_data: &str) -> Result<Vec<u8>>;

    /// Creates a user before the first session, for example with data of another provider.
    ///
    /// Errors: 400 for invalid parameters or an identifier that is in use, 401 or 403 for an invalid API key or a
    /// missing permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/users/create>
    #[post("/v3/users/create/")]
    async fn create(&self, params: CreateUser) -> Result<User>;

    /// Adds a face image to a user, by the ID assigned by Didit, for the detection of duplicates and the search for
    /// faces. A user has at most 5 such images.
    ///
    /// The organization and the application of the client are sent in the path. The timeout is 60 seconds unless you
    /// set one.
    ///
    /// Errors: 400 for an image without a face or above 2 MB, or above the number of images, 401 or 403 for an
    /// invalid API key or a missing permission, 404 for an unknown user, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/users/upload-face>
    #[post(
        "/v3/organization/{organization_id}/application/{application_id}/vendor-users/by-id/{didit_internal_id}/faces/upload/",
        timeout = 60
    )]
    async fn upload_face(&self, didit_internal_id: &str, params: UploadUserFace) -> Result<UserFace>;

    /// Turns ongoing AML monitoring on or off for several users, or for all of them, or estimates the cost.
    ///
    /// Returns the finished job, or for many users a job that continues in the background: poll
    /// `users.retrieve_ongoing_monitoring_job`. With `estimate_only`, returns the estimate. The organization and the
    /// application of the client are sent in the path.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-users>
    #[patch("/v3/organization/{organization_id}/application/{application_id}/vendor-users/toggle-ongoing-monitoring/")]
    async fn toggle_ongoing_monitoring(&self, params: ToggleUserOngoingMonitoring) -> Result<OngoingMonitoringJob>;

    /// Returns the status and the progress of a job that turns ongoing AML monitoring on or off.
    ///
    /// The organization and the application of the client are sent in the path.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/aml-monitoring/get-job>
    #[get(
        "/v3/organization/{organization_id}/application/{application_id}/vendor-users/toggle-ongoing-monitoring/{job_id}/"
    )]
    async fn retrieve_ongoing_monitoring_job(&self, job_id: &str) -> Result<OngoingMonitoringJob>;
}
