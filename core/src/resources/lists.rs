use crate::models::{CreateList, EntryList, EntryListPage, ListLists, UpdateList};
use crate::schema::prelude::*;

/// Lists of values, such as IP addresses or phone numbers: blocklists, allowlists and custom lists.
///
/// The platform creates one blocklist for each type of entry. You can create allowlists and custom lists, which workflows
/// and transaction rules use. The platform publishes no schema for these operations.
#[resource]
pub trait Lists {
    /// Lists the lists of the application, blocklists of the platform included.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/lists/overview>
    #[get("/v3/lists/", paged)]
    async fn list(&self, params: ListLists) -> Result<EntryListPage>;

    /// Creates an allowlist or a custom list.
    ///
    /// Errors: 400 for invalid parameters or a name that is in use, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/lists/create>
    #[post("/v3/lists/")]
    async fn create(&self, params: CreateList) -> Result<EntryList>;

    /// Returns a list, without its entries.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown list, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/lists/get>
    #[get("/v3/lists/{list_uuid}/")]
    async fn retrieve(&self, list_uuid: &str) -> Result<EntryList>;

    /// Updates the name or the description of a list; unset fields stay unchanged. Blocklists of the platform cannot
    /// be changed.
    ///
    /// Errors: 400 for invalid parameters or a list of the platform, 401 or 403 for an invalid API key or a missing
    /// permission, 404 for an unknown list, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/lists/update>
    #[patch("/v3/lists/{list_uuid}/")]
    async fn update(&self, list_uuid: &str, params: UpdateList) -> Result<EntryList>;

    /// Deletes a list and all its entries. Blocklists of the platform cannot be deleted.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown list, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/lists/delete>
    #[delete("/v3/lists/{list_uuid}/")]
    async fn delete(&self, list_uuid: &str) -> Result<()>;
}
