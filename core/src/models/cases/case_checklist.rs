//! Checklist of a case.

use crate::schema::prelude::*;

page! {
    /// Complete checklist of a case. The platform does not split this list into pages.
    CaseChecklistPage of CaseChecklistItem
}

/// Item of the checklist of a case.
#[model]
pub struct CaseChecklistItem {
    /// Item ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Label of the item, at most 255 characters.
    pub label: Option<String>,
    /// `true` if the item is completed.
    pub is_completed: Option<bool>,
    /// E-mail address of the person who completed the item.
    pub completed_by: Option<String>,
    /// Time of the completion (RFC 3339).
    pub completed_at: Option<DateTime>,
    /// Position of the item in the checklist, in ascending order.
    #[non_sensitive]
    pub order: Option<i64>,
}

/// Parameters for updating an item of the checklist of a case.
#[params]
pub struct UpdateCaseChecklistItem {
    /// `true` to mark the item as completed, `false` to mark it as open.
    pub is_completed: bool,
}
