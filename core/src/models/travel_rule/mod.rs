//! Travel rule: data about originator and beneficiary that accompanies transfers of crypto-assets.

#[expect(clippy::module_inception, reason = "a file is named after its resource")]
mod travel_rule;
mod travel_rule_wallet_addresses;

pub use travel_rule::*;
pub use travel_rule_wallet_addresses::*;
