//! The platform's endpoints: one file a resource, one declaration an endpoint.

mod sessions;

pub use sessions::Sessions;

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
    /// Verification sessions: creating them, reading decisions, reviewing, sharing, deleting.
    sessions: Sessions,
}

/// Every operation, in the order of the resources.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    RESOURCES.iter().flat_map(|resource| resource.operations)
}
