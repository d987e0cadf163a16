//! Parameters, responses and open enums: one file a resource, in folders by product area.

#[cfg(feature = "aml-monitoring")]
mod aml_monitoring;
#[cfg(feature = "biometrics")]
mod biometrics;
#[cfg(feature = "businesses")]
mod businesses;
#[cfg(feature = "cases")]
mod cases;
#[cfg(feature = "checks")]
mod checks;
#[cfg(feature = "networks")]
mod networks;
#[cfg(feature = "transactions")]
mod transactions;
#[cfg(feature = "travel-rule")]
mod travel_rule;

mod account;
mod account_members;
mod allowlist;
mod billing;
mod blocklist;
mod customization;
mod decision;
mod list_entries;
mod lists;
mod monitoring_events;
mod questionnaires;
mod reviews;
mod sandbox;
mod session_imports;
mod sessions;
mod shared;
mod system;
#[cfg(test)]
mod tests;
mod users;
mod webhook_destinations;
mod webhooks;
mod workflows;

#[cfg(feature = "aml-monitoring")]
pub use aml_monitoring::*;
#[cfg(feature = "biometrics")]
pub use biometrics::*;
#[cfg(feature = "businesses")]
pub use businesses::*;
#[cfg(feature = "cases")]
pub use cases::*;
#[cfg(feature = "checks")]
pub use checks::*;
#[cfg(feature = "networks")]
pub use networks::*;
#[cfg(feature = "transactions")]
pub use transactions::*;
#[cfg(feature = "travel-rule")]
pub use travel_rule::*;

pub use account::*;
pub use account_members::*;
pub use allowlist::*;
pub use billing::*;
pub use blocklist::*;
pub use customization::*;
pub use decision::*;
pub use list_entries::*;
pub use lists::*;
pub use monitoring_events::*;
pub use questionnaires::*;
pub use reviews::*;
pub use sandbox::*;
pub use session_imports::*;
pub use sessions::*;
pub use shared::*;
pub use system::*;
pub use users::*;
pub use webhook_destinations::*;
pub use webhooks::*;
pub use workflows::*;
