use crate::models::TravelRuleNetworkAccess;
use crate::schema::prelude::*;

/// Networks for exchanging travel rule data: which of them the application can use.
#[resource(name = "travel_rule.networks")]
pub trait TravelRuleNetworks {
    /// Returns the networks for exchanging travel rule data, with the application's access to each of them.
    ///
    /// The platform publishes no schema: fields of the response that are not declared are in `extra`.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/get-networks>
    #[get("/v3/travel-rule/networks/")]
    async fn retrieve(&self) -> Result<TravelRuleNetworkAccess>;
}
