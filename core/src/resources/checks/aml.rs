use crate::models::{AmlResult, ScreenAml};
use crate::schema::prelude::*;

/// AML (anti-money laundering) screening without a session: sanctions, politically exposed persons, warnings and
/// adverse media.
#[resource(name = "aml")]
pub trait AmlApi {
    /// Screens a person or company against watchlists.
    ///
    /// The check is stored as a session unless `save_api_request` is `false`.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 409 for an `idempotency_key` that was used with other parameters, 429 above the rate limit.
    ///
    /// The timeout is 60 seconds unless you set one. Retried automatically on network errors, 408, 429, 500, 502, 503
    /// and 504, because its `idempotency_key` prevents that it is executed or billed twice.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/aml-screening>
    #[post("/v3/aml/", retry = Always, timeout = 60)]
    async fn screen(&self, params: ScreenAml) -> Result<AmlResult>;
}
