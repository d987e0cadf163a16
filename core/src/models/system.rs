//! Health of the platform.

use crate::schema::prelude::*;

/// Health of the platform.
#[model]
pub struct Health {
    /// `ok` if the platform is available.
    #[non_sensitive]
    pub status: Option<String>,
    /// Time of the check (RFC 3339).
    pub timestamp: Option<DateTime>,
}
