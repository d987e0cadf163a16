//! Ongoing AML monitoring of many users or businesses at once.

#[expect(clippy::module_inception, reason = "the area has the name of its resource")]
mod aml_monitoring;

pub use aml_monitoring::*;
