use crate::models::{Acknowledgement, AddToAllowlist};
use crate::schema::prelude::*;

/// Allowlist: trusted items, for which some checks are skipped. Newer applications use allowlists of `lists` instead.
#[resource]
pub trait Allowlist {
    /// Adds an entry to the allowlist of the application.
    ///
    /// The platform publishes no schema for the request and the response; it documents this operation for the access
    /// token of an account only.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://github.com/didit-protocol/mcp>
    #[post("/v3/organization/{organization_id}/application/{application_id}/allowlist/add/")]
    async fn add(&self, params: AddToAllowlist) -> Result<Acknowledgement>;
}
