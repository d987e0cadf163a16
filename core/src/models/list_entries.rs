//! Entries of lists.

use crate::schema::prelude::*;

/// Parameters for listing the entries of a list.
#[params]
pub struct ListListEntries {
    /// Searches values and labels of entries.
    pub search: Option<String>,
    /// Maximum number of results per page. Default: 25 or 50, depending on the deployment.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

/// Entry of a list. The platform publishes no schema for this response; fields that are not declared are under `extra`.
#[model]
pub struct ListEntry {
    /// Entry ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Value of the entry in normalized form: upper case for countries, lower case for most other types.
    pub value: Option<String>,
    /// Label of the entry, shown in the console.
    pub display_label: Option<String>,
    /// Reason for adding the entry.
    pub comment: Option<String>,
    /// Origin of the entry: `api`, `console`, `system` or an e-mail address.
    pub added_by: Option<String>,
    /// Session ID (UUID), if the value was taken from a session.
    #[non_sensitive]
    pub reference_session_id: Option<String>,
    /// Sequential session number within the application, if the value was taken from a session.
    #[non_sensitive]
    pub reference_session_number: Option<i64>,
    /// ID of the object that the value was taken from (UUID), such as a face, transaction, user or business.
    #[non_sensitive]
    pub reference_object_uuid: Option<String>,
    /// Custom data stored with the entry, such as `reference_type`.
    pub metadata: Option<JsonObject>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
}

page! {
    /// Page of entries of a list.
    ListEntryPage of ListEntry
}

/// Parameters for adding an entry to a list. Set `value` or `reference_session_id`.
#[params(check)]
pub struct CreateListEntry {
    /// Value to add, in the form of the list's type of entry: an e-mail address, a phone number (E.164), an IP address or
    /// range (CIDR), a country (ISO 3166-1 alpha-3) and so on. Case is ignored.
    pub value: Option<String>,
    /// Session ID (UUID) to take the value from. With `value`, which selects one of several values of the session.
    #[non_sensitive]
    pub reference_session_id: Option<String>,
    /// ID of the object that the value comes from (UUID), such as a transaction, user or business.
    #[non_sensitive]
    pub reference_object_uuid: Option<String>,
    /// Label of the entry, shown in the console.
    pub display_label: Option<String>,
    /// Reason for adding the entry.
    pub comment: Option<String>,
    /// Custom data stored with the entry, such as `reference_type` (`transaction`, `vendor_user` or `vendor_business`).
    pub metadata: Option<JsonObject>,
}

impl Check for CreateListEntry {
    fn check(&self) -> Result<()> {
        if self.value.is_some() || self.reference_session_id.is_some() || !self.extra.is_empty() {
            return Ok(());
        }
        Err(Error::invalid("value", "is required: set it, or `reference_session_id` to take the value from a session"))
    }
}

/// Parameters for adding a face to a list.
#[params]
pub struct UploadListFace {
    /// Image of the face: base64 of a JPEG, PNG or WebP image.
    #[base64]
    pub image: String,
    /// Reason for adding the face.
    pub comment: Option<String>,
    /// Label of the entry, shown in the console.
    pub display_label: Option<String>,
}
