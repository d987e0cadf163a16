//! Businesses that sessions verify (KYB).

#[expect(clippy::module_inception, reason = "a file is named after its resource")]
mod businesses;

pub use businesses::*;
