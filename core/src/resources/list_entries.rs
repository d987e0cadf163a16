use crate::models::{CreateListEntry, ListEntry, ListEntryPage, ListListEntries, UploadListFace};
use crate::schema::prelude::*;

/// Entries of a list. The platform publishes no schema for these operations.
#[resource(name = "lists.entries")]
pub trait ListEntries {
    /// Lists the entries of a list.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown list, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/lists/list-entries>
    #[get("/v3/lists/{list_uuid}/entries/", paged)]
    async fn list(&self, list_uuid: &str, params: ListListEntries) -> Result<ListEntryPage>;

    /// Adds a value to a list, or the data of a session: its face, document, phone number, e-mail address, IP address
    /// or device.
    ///
    /// Later sessions and transactions with a value of a blocklist are declined.
    ///
    /// Errors: 400 for an invalid value or a session without such data, 401 or 403 for an invalid API key or a
    /// missing permission, 404 for an unknown list, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/lists/create-entry>
    #[post("/v3/lists/{list_uuid}/entries/")]
    async fn create(&self, list_uuid: &str, params: CreateListEntry) -> Result<ListEntry>;

    /// Adds a face to a list of faces. For the face of a session, use `lists.entries.create`.
    ///
    /// The timeout is 60 seconds unless you set one.
    ///
    /// Errors: 400 for an image without a face or a list of another type, 401 or 403 for an invalid API key or a
    /// missing permission, 404 for an unknown list, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/lists/upload-face>
    #[post("/v3/lists/{list_uuid}/entries/face-upload/", timeout = 60)]
    async fn upload_face(&self, list_uuid: &str, params: UploadListFace) -> Result<ListEntry>;

    /// Deletes an entry of a list. A user or business of a blocklist is unblocked.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown list or entry, 429 above
    /// the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/lists/delete-entry>
    #[delete("/v3/lists/{list_uuid}/entries/{entry_uuid}/")]
    async fn delete(&self, list_uuid: &str, entry_uuid: &str) -> Result<()>;
}
