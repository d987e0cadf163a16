//! Sessions and transactions that are linked to a case.

use crate::schema::prelude::*;

page! {
    /// All links of a case. The platform does not split this list into pages.
    CaseLinkPage of CaseLink
}

/// Session or transaction that is linked to a case.
#[model]
pub struct CaseLink {
    /// Link ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Type of the linked object.
    pub linked_entity_type: Option<CaseLinkType>,
    /// ID of the linked session or transaction (UUID).
    #[non_sensitive]
    pub linked_entity_uuid: Option<String>,
    /// Summary of the linked session or transaction; the keys depend on `linked_entity_type`.
    pub linked_entity_summary: Option<JsonObject>,
    /// Creation time of the link (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Type of an object that can be linked to a case.
#[open_enum]
pub enum CaseLinkType {
    /// Verification session of a person (KYC).
    #[wire("session")]
    Session,
    /// Verification session of a company (KYB).
    #[wire("business_session")]
    BusinessSession,
    /// Transaction.
    #[wire("transaction")]
    Transaction,
}

/// Parameters for linking a session or transaction to a case.
#[params]
pub struct CreateCaseLink {
    /// Type of the object to link.
    pub entity_type: CaseLinkType,
    /// ID of the session or transaction (UUID).
    #[non_sensitive]
    pub entity_uuid: String,
}
