//! Parameters, responses and open enums: one file a resource, in folders by product area.

mod account;
mod billing;
mod blocklist;
mod decision;
mod questionnaires;
mod reviews;
mod sessions;
mod shared;
#[cfg(test)]
mod tests;
mod users;
mod webhooks;
mod workflows;

pub use account::*;
pub use billing::*;
pub use blocklist::*;
pub use decision::*;
pub use questionnaires::*;
pub use reviews::*;
pub use sessions::*;
pub use shared::*;
pub use users::*;
pub use webhooks::*;
pub use workflows::*;
