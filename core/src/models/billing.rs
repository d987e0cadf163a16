//! Credit balance and top-ups.

use crate::schema::prelude::*;

/// Credit balance of the organization, in US dollars.
#[model]
pub struct Balance {
    /// Remaining credit in US dollars. Absent if the platform sends a value that is not a decimal number in the
    /// supported range; `extra` contains that value.
    #[non_sensitive]
    pub balance: Option<Decimal>,
    /// `true` if credit is bought automatically when the balance is low.
    pub auto_refill_enabled: Option<bool>,
    /// Amount bought by an automatic refill, in US dollars. Absent if automatic refill is off.
    #[non_sensitive]
    pub auto_refill_amount: Option<Decimal>,
    /// Balance in US dollars below which an automatic refill takes place. Absent if automatic refill is off.
    #[non_sensitive]
    pub auto_refill_threshold: Option<Decimal>,
}

/// Parameters for buying credit.
#[params]
pub struct TopUp {
    /// Amount to buy in US dollars; the platform requires at least 50.
    #[builder(into)]
    pub amount_in_dollars: Decimal,
    /// URL the payment page redirects to after a successful payment. Set it: the default of the platform does not work.
    pub success_url: Option<String>,
    /// URL the payment page redirects to after a canceled payment. Set it: the default of the platform does not work.
    pub cancel_url: Option<String>,
}

/// Checkout session: a payment page for buying credit.
#[model]
pub struct Checkout {
    /// Checkout session ID, assigned by the payment provider.
    #[non_sensitive]
    #[essential]
    pub checkout_session_id: String,
    /// URL of the payment page.
    pub checkout_session_url: String,
}
