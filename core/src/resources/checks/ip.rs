use crate::models::{AssessIpRisk, IpRiskResult};
use crate::schema::prelude::*;

/// Risk of IP addresses, without a session.
#[resource(name = "ip")]
pub trait IpApi {
    /// Assesses the risk of an IP address: its location, network, and known threats.
    ///
    /// The check is stored as a session.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the check may
    /// have been executed and billed.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/ip-risk>
    #[post("/v3/ip/risk/")]
    async fn assess_risk(&self, params: AssessIpRisk) -> Result<IpRiskResult>;
}
