use crate::models::{Balance, Checkout, TopUp};
use crate::schema::prelude::*;

/// Credit: what is left, and buying more.
#[resource]
pub trait Billing {
    /// Reads what credit is left.
    ///
    /// Source: <https://docs.didit.me/management-api/billing/balance>
    #[get("/v3/billing/balance/")]
    async fn retrieve_balance(&self) -> Result<Balance>;

    /// Makes a payment page for more credit. Nothing is charged before somebody pays there. The platform answers 400
    /// for amounts that are too small.
    ///
    /// Source: <https://docs.didit.me/management-api/billing/top-up>
    #[post("/v3/billing/top-up/")]
    async fn top_up(&self, params: TopUp) -> Result<Checkout>;
}
