//! Allowlist: trusted items, for which some checks are skipped.

use crate::schema::prelude::*;

/// Parameters for adding an entry to the allowlist. The platform publishes no schema for this request: pass its fields
/// under `extra`.
#[params]
pub struct AddToAllowlist {}
