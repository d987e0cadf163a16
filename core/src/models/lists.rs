//! Lists of values, such as IP addresses or phone numbers: blocklists, allowlists and custom lists.

use crate::schema::prelude::*;

/// Type of a list.
#[open_enum]
pub enum ListType {
    /// Sessions and transactions with a value of the list are declined. The platform creates one list for each type of
    /// entry.
    #[wire("blocklist")]
    Blocklist,
    /// Values of the list are trusted, for example in the conditions of workflows.
    #[wire("allowlist")]
    Allowlist,
    /// List for the conditions of workflows, transaction rules or manual reviews.
    #[wire("custom")]
    Custom,
}

/// Type of the entries of a list.
#[open_enum]
pub enum ListEntryType {
    /// Face (biometric template).
    #[wire("face")]
    Face,
    /// Number of an identity document.
    #[wire("document")]
    Document,
    /// Phone number (E.164).
    #[wire("phone")]
    Phone,
    /// E-mail address.
    #[wire("email")]
    Email,
    /// IP address or range (CIDR).
    #[wire("ip_address")]
    IpAddress,
    /// Fingerprint of a device.
    #[wire("device_fingerprint")]
    DeviceFingerprint,
    /// Address of a cryptocurrency wallet.
    #[wire("wallet_address")]
    WalletAddress,
    /// Bank account.
    #[wire("bank_account")]
    BankAccount,
    /// Country (ISO 3166-1 alpha-3).
    #[wire("country")]
    Country,
    /// User, by your own identifier.
    #[wire("user")]
    User,
    /// Business, by your own identifier.
    #[wire("business")]
    Business,
    /// Any other text.
    #[wire("key")]
    Key,
}

/// Parameters for listing lists.
#[params]
pub struct ListLists {
    /// Filter by type of list: `blocklist`, `allowlist` or `custom`.
    pub list_type: Option<ListType>,
    /// Filter by type of entries.
    pub entry_type: Option<ListEntryType>,
    /// Maximum number of results per page.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

/// List of values. The platform publishes no schema for this response; fields that are not declared are under `extra`.
#[model]
pub struct EntryList {
    /// List ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Name of the list.
    #[non_sensitive]
    pub name: Option<String>,
    /// Description of the list.
    #[non_sensitive]
    pub description: Option<String>,
    /// Type of the list: `blocklist`, `allowlist` or `custom`.
    pub list_type: Option<ListType>,
    /// Type of the entries.
    pub entry_type: Option<ListEntryType>,
    /// `true` if the platform created the list; such a list can be neither changed nor deleted.
    pub is_system: Option<bool>,
    /// Number of entries in the list.
    #[non_sensitive]
    pub entry_count: Option<i64>,
    /// Time an entry was last added (RFC 3339). Absent if the list is empty.
    pub last_entry_added_at: Option<DateTime>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time of the last update (RFC 3339).
    pub updated_at: Option<DateTime>,
}

page! {
    /// Page of lists of the application.
    EntryListPage of EntryList
}

/// Parameters for creating a list.
#[params]
pub struct CreateList {
    /// Name of the list, at most 255 characters; unique within the application.
    #[non_sensitive]
    pub name: String,
    /// Description of the list.
    #[non_sensitive]
    pub description: Option<String>,
    /// Type of the list: `allowlist` or `custom`. The platform creates blocklists itself.
    pub list_type: ListType,
    /// Type of the entries.
    pub entry_type: ListEntryType,
}

/// Parameters for updating a list. Fields that are not set keep their values.
#[params]
pub struct UpdateList {
    /// Name of the list, at most 255 characters; unique within the application.
    #[non_sensitive]
    pub name: Option<String>,
    /// Description of the list.
    #[non_sensitive]
    pub description: Option<String>,
}
