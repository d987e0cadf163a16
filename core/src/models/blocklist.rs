//! Blocklist: faces, documents, phone numbers and e-mail addresses whose later sessions are declined.

use crate::schema::prelude::*;

/// Type of a blocklist entry.
#[open_enum]
pub enum BlocklistItemType {
    /// Face (biometric template).
    #[wire("face")]
    Face,
    /// Identity document.
    #[wire("document")]
    Document,
    /// Phone number (`phone`).
    #[wire("phone")]
    Phone,
    /// E-mail address (`email`).
    #[wire("email")]
    Email,
}

/// Parameters for adding data of a session to the blocklist. Set at least one of the flags to `true`.
#[params]
pub struct AddToBlocklist {
    /// Session ID (UUID); the data is taken from this session.
    #[non_sensitive]
    pub session_id: String,
    /// `true` to block the face.
    pub blocklist_face: Option<bool>,
    /// `true` to block the identity document.
    pub blocklist_document: Option<bool>,
    /// `true` to block the phone number.
    pub blocklist_phone: Option<bool>,
    /// `true` to block the e-mail address.
    pub blocklist_email: Option<bool>,
}

/// Parameters for removing data of a session from the blocklist. Set at least one of the flags to `true`.
#[params]
pub struct RemoveFromBlocklist {
    /// Session ID (UUID); the data was taken from this session.
    #[non_sensitive]
    pub session_id: String,
    /// `true` to unblock the face.
    pub unblock_face: Option<bool>,
    /// `true` to unblock the identity document.
    pub unblock_document: Option<bool>,
    /// `true` to unblock the phone number.
    pub unblock_phone: Option<bool>,
    /// `true` to unblock the e-mail address.
    pub unblock_email: Option<bool>,
}

/// Parameters for listing blocklist entries.
#[params]
pub struct ListBlocklist {
    /// Filter by type of entry: `face`, `document`, `phone` or `email`. Default: all types.
    pub item_type: Option<BlocklistItemType>,
    /// Maximum number of results per page.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

/// Blocklist entry.
#[model]
pub struct BlocklistItem {
    /// Type of the entry: `face`, `document`, `phone` or `email`.
    #[rename("type")]
    pub kind: BlocklistItemType,
    /// Session ID (UUID); the data was taken from this session.
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Sequential session number within the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// Time the entry was added (RFC 3339).
    pub blocklisted_at: Option<DateTime>,
    /// Short-lived URL of the face image.
    pub face_image: Option<String>,
    /// Type of the identity document.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Number of the identity document.
    pub document_number: Option<String>,
    /// Phone number (E.164).
    pub phone_number: Option<String>,
    /// Blocked e-mail address.
    pub email: Option<String>,
}

page! {
    /// Page of blocklist entries, newest first.
    BlocklistPage of BlocklistItem
}
