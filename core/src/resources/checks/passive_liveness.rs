use crate::models::{CheckPassiveLiveness, PassiveLivenessResult};
use crate::schema::prelude::*;

/// Passive liveness detection without a session: test that an image shows a live person.
#[resource(name = "passive_liveness")]
pub trait PassiveLivenessApi {
    /// Checks that an image shows a live person, not a photo, a screen or a mask.
    ///
    /// The check is stored as a session unless `save_api_request` is `false`.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
    /// because a file is never sent twice; after a timeout the check may have been executed and billed.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/passive-liveness>
    #[post("/v3/passive-liveness/", upload, timeout = 60)]
    async fn check(&self, params: CheckPassiveLiveness) -> Result<PassiveLivenessResult>;
}
