//! The blocklist: faces, documents, phone numbers and e-mail addresses that must not pass again.

use crate::schema::prelude::*;

/// What an entry of the blocklist is about.
#[open_enum]
pub enum BlocklistItemType {
    /// A face.
    #[wire("face")]
    Face,
    /// An identity document.
    #[wire("document")]
    Document,
    /// A phone number.
    #[wire("phone")]
    Phone,
    /// An e-mail address.
    #[wire("email")]
    Email,
}

/// What of a session to block. Choose at least one.
#[params]
pub struct AddToBlocklist {
    /// The session it is taken from (UUID).
    #[non_sensitive]
    pub session_id: String,
    /// The face.
    pub blocklist_face: Option<bool>,
    /// The identity document.
    pub blocklist_document: Option<bool>,
    /// The phone number.
    pub blocklist_phone: Option<bool>,
    /// The e-mail address.
    pub blocklist_email: Option<bool>,
}

/// What of a session to unblock. Choose at least one.
#[params]
pub struct RemoveFromBlocklist {
    /// The session it was taken from (UUID).
    #[non_sensitive]
    pub session_id: String,
    /// The face.
    pub unblock_face: Option<bool>,
    /// The identity document.
    pub unblock_document: Option<bool>,
    /// The phone number.
    pub unblock_phone: Option<bool>,
    /// The e-mail address.
    pub unblock_email: Option<bool>,
}

/// Which entries to list.
#[params]
pub struct ListBlocklist {
    /// Those about this; all where unset.
    pub item_type: Option<BlocklistItemType>,
    /// How many to a page.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// How many to leave out from the start.
    #[non_sensitive]
    pub offset: Option<i64>,
}

/// An entry of the blocklist.
#[model]
pub struct BlocklistItem {
    /// What it is about.
    #[rename("type")]
    pub kind: BlocklistItemType,
    /// The session it was taken from (UUID).
    #[non_sensitive]
    pub session_id: Option<String>,
    /// That session's number in the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// When it was blocked.
    pub blocklisted_at: Option<DateTime>,
    /// Address of the face's image; soon expires.
    pub face_image: Option<String>,
    /// Kind of document.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Number of the document.
    pub document_number: Option<String>,
    /// Phone number (E.164).
    pub phone_number: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

page! {
    /// One page of the blocklist, the newest entry first.
    BlocklistPage of BlocklistItem
}
