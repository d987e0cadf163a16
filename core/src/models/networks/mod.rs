//! Networks of related sessions, users, businesses and transactions.

#[expect(clippy::module_inception, reason = "the area has the name of its resource")]
mod networks;

pub use networks::*;
