use crate::models::{BatchDeleteUsers, DeletedUsers, ListUsers, UpdateUser, UpdateUserStatus, User, UserPage};
use crate::schema::prelude::*;

/// Users: the people your sessions are about, by your own identifier (`vendor_data`).
///
/// That identifier goes into the path as it is, in one escaped segment. One with a slash in it may not be found.
#[resource]
pub trait Users {
    /// Lists users. Some platforms know no filters and pass them over.
    ///
    /// Source: <https://docs.didit.me/management-api/users/list>
    #[get("/v3/users/", paged)]
    async fn list(&self, params: ListUsers) -> Result<UserPage>;

    /// Reads a user with everything known.
    ///
    /// Source: <https://docs.didit.me/management-api/users/get>
    #[get("/v3/users/{vendor_data}/")]
    async fn retrieve(&self, vendor_data: &str) -> Result<User>;

    /// Changes a user; what is left out stays as it is, lists and `metadata` replace what is stored.
    ///
    /// Source: <https://docs.didit.me/management-api/users/update>
    #[patch("/v3/users/{vendor_data}/")]
    async fn update(&self, vendor_data: &str, params: UpdateUser) -> Result<User>;

    /// Activates, flags or blocks a user, keeps the blocklist in step and records who did it.
    ///
    /// Source: <https://docs.didit.me/management-api/users/update>
    #[patch("/v3/users/{vendor_data}/update-status/")]
    async fn update_status(&self, vendor_data: &str, params: UpdateUserStatus) -> Result<User>;

    /// Deletes several users, or all, for good.
    ///
    /// The platform answers 503 when it cannot begin, and the call is repeated then.
    ///
    /// Source: <https://docs.didit.me/management-api/users/delete>
    #[post("/v3/users/delete/", retry = "unavailable")]
    async fn batch_delete(&self, params: BatchDeleteUsers) -> Result<DeletedUsers>;
}
