//! Credit.

use crate::schema::prelude::*;

/// The credit of the organization, in US dollars.
#[model]
pub struct Balance {
    /// What is left. Absent where the platform's text is no number that fits; `extra` has it then.
    #[non_sensitive]
    pub balance: Option<Decimal>,
    /// Whether credit is bought by itself when it runs low.
    pub auto_refill_enabled: Option<bool>,
    /// How much is bought then. Absent when that is off.
    #[non_sensitive]
    pub auto_refill_amount: Option<Decimal>,
    /// Below which balance it is bought. Absent when that is off.
    #[non_sensitive]
    pub auto_refill_threshold: Option<Decimal>,
}

/// Credit to buy.
#[params]
pub struct TopUp {
    /// How much, in US dollars; the platform takes 50 and more.
    #[builder(into)]
    pub amount_in_dollars: Decimal,
    /// Where the payment page goes when it was paid. Give one: the platform's default does not work.
    pub success_url: Option<String>,
    /// Where the payment page goes when it was not. Give one: the platform's default does not work.
    pub cancel_url: Option<String>,
}

/// A payment page.
#[model]
pub struct Checkout {
    /// The payment provider's identifier.
    #[non_sensitive]
    pub checkout_session_id: String,
    /// Where to pay.
    pub checkout_session_url: String,
}
