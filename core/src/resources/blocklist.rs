use crate::models::{Acknowledgement, AddToBlocklist, BlocklistPage, ListBlocklist, RemoveFromBlocklist};
use crate::schema::prelude::*;

/// Blocklist: faces, documents, phone numbers and e-mail addresses that must not be verified again.
#[resource]
pub trait Blocklist {
    /// Adds the face, document, phone number or e-mail address of a session to the blocklist.
    ///
    /// Later sessions with a blocked item are declined, with a warning such as `FACE_IN_BLOCKLIST`,
    /// `ID_DOCUMENT_IN_BLOCKLIST`, `PHONE_NUMBER_IN_BLOCKLIST` or `EMAIL_IN_BLOCKLIST`.
    ///
    /// Errors: 400 if no item is selected or the session does not have the selected item, 401 or 403 for an invalid API
    /// key or a missing permission, 404 for an unknown session, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/blocklist/add>
    #[post("/v3/blocklist/add/")]
    async fn add(&self, params: AddToBlocklist) -> Result<Acknowledgement>;

    /// Removes the items of a session from the blocklist.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/sessions-api/blocklist/remove>
    #[post("/v3/blocklist/remove/")]
    async fn remove(&self, params: RemoveFromBlocklist) -> Result<Acknowledgement>;

    /// Lists the entries of the blocklist, newest first.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/sessions-api/blocklist/list>
    #[get("/v3/blocklist/", paged)]
    async fn list(&self, params: ListBlocklist) -> Result<BlocklistPage>;
}
