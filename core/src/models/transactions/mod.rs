//! Transaction monitoring, its rules, and wallet screening.

#[cfg(test)]
mod tests;
mod transaction_rules;
#[expect(clippy::module_inception, reason = "a file is named after its resource")]
mod transactions;
mod wallet_screening;

pub use transaction_rules::*;
pub use transactions::*;
pub use wallet_screening::*;
