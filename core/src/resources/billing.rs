use crate::models::{Balance, Checkout, TopUp};
use crate::schema::prelude::*;

/// Billing: the credit balance and top-ups.
#[resource]
pub trait Billing {
    /// Returns the credit balance and the auto-refill settings.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/billing/balance>
    #[get("/v3/billing/balance/")]
    async fn retrieve_balance(&self) -> Result<Balance>;

    /// Creates a checkout page for buying credit.
    ///
    /// Nothing is charged until the payment is completed on that page.
    ///
    /// Errors: 400 for an amount below the minimum of 50 US dollars, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/billing/top-up>
    #[post("/v3/billing/top-up/")]
    async fn top_up(&self, params: TopUp) -> Result<Checkout>;
}
