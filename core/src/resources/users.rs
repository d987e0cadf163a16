use crate::models::{BatchDeleteUsers, DeletedUsers, ListUsers, UpdateUser, UpdateUserStatus, User, UserPage};
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
}
