use crate::models::{Acknowledgement, AddToBlocklist, BlocklistPage, ListBlocklist, RemoveFromBlocklist};
use crate::schema::prelude::*;

/// The blocklist: faces, documents, phone numbers and e-mail addresses that must not pass again.
#[resource]
pub trait Blocklist {
    /// Blocks what a session gathered. Later sessions with it are declined, with a warning such as
    /// `FACE_IN_BLOCKLIST`, `ID_DOCUMENT_IN_BLOCKLIST`, `PHONE_NUMBER_IN_BLOCKLIST` or `EMAIL_IN_BLOCKLIST`.
    ///
    /// The platform answers 400 when nothing is chosen, or something the session does not have.
    ///
    /// Source: <https://docs.didit.me/sessions-api/blocklist/add>
    #[post("/v3/blocklist/add/")]
    async fn add(&self, params: AddToBlocklist) -> Result<Acknowledgement>;

    /// Unblocks what was blocked from a session.
    ///
    /// Source: <https://docs.didit.me/sessions-api/blocklist/remove>
    #[post("/v3/blocklist/remove/")]
    async fn remove(&self, params: RemoveFromBlocklist) -> Result<Acknowledgement>;

    /// Lists what is blocked, the newest entry first.
    ///
    /// Source: <https://docs.didit.me/sessions-api/blocklist/list>
    #[get("/v3/blocklist/", paged)]
    async fn list(&self, params: ListBlocklist) -> Result<BlocklistPage>;
}
