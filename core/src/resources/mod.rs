//! The platform's endpoints: one file a resource, one declaration an endpoint.

mod account;
mod billing;
mod blocklist;
mod questionnaires;
mod reviews;
mod sessions;
mod users;
mod webhooks;
mod workflows;

pub use account::Account;
pub use billing::Billing;
pub use blocklist::Blocklist;
pub use questionnaires::Questionnaires;
pub use reviews::SessionReviews;
pub use sessions::Sessions;
pub use users::Users;
pub use webhooks::Webhooks;
pub use workflows::Workflows;

use crate::Didit;
use crate::operation::{Operation, Resource as _, ResourceInfo};

/// The one list of resources: it gives the client its accessors and the registry its operations.
macro_rules! resources {
    ($($(#[$doc:meta])* $accessor:ident: $resource:ident),* $(,)?) => {
        #[cfg_attr(feature = "uniffi", uniffi::export)]
        impl Didit {
            $(
                $(#[$doc])*
                pub fn $accessor(&self) -> $resource {
                    $resource::of(self.clone())
                }
            )*
        }

        /// Every resource with its operations.
        pub const RESOURCES: &[ResourceInfo] = &[$(ResourceInfo::of::<$resource>()),*];
    };
}

resources! {
    /// Accounts: registration, sign-in, organizations and the API keys of their applications.
    account: Account,
    /// Workflows: what a session goes through.
    workflows: Workflows,
    /// Verification sessions: creating them, reading decisions, reviewing, sharing, deleting.
    sessions: Sessions,
    /// What people and the platform did to a session; also at `sessions().reviews()`.
    session_reviews: SessionReviews,
    /// The blocklist: faces, documents, phone numbers and e-mail addresses that must not pass again.
    blocklist: Blocklist,
    /// Questionnaires: forms of your own inside a workflow.
    questionnaires: Questionnaires,
    /// Users: the people your sessions are about.
    users: Users,
    /// Credit: what is left, and buying more.
    billing: Billing,
    /// Where webhooks go and what they are signed with.
    webhooks: Webhooks,
}

/// Every operation, in the order of the resources.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    RESOURCES.iter().flat_map(|resource| resource.operations)
}
