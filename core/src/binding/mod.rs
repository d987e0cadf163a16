//! Interface of the language bindings: functions over types that are known only at run time. It may change in any
//! release; applications use the rest of the crate.

pub mod docs;
mod model_json;
mod python;

pub use model_json::{json_bytes, model_json, model_list_json};

#[cfg(feature = "client")]
pub use crate::client::{describe_proxy, http_client_of};
#[cfg(all(feature = "client", feature = "files"))]
pub use crate::files::write_whole;
#[cfg(feature = "client")]
pub use crate::http::{read_body, tls_advice};
#[cfg(feature = "client")]
pub use crate::options::{OPTIONS, read_options, read_options_over};
pub use crate::schema::{
    LargeIntegers, large_integer, nearest, quote_large_integers, read_strict, unquote_large_integers,
};
#[cfg(feature = "client")]
pub use crate::snapshot::{AnySnapshot, SnapshotPage, SnapshotStep, SnapshotWalk};
#[cfg(feature = "client")]
pub use crate::waiting::Intervals;
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
pub use crate::webhooks::verify_with;

use crate::DiditError;

macro_rules! kinds {
    ($($variant:ident $kind:literal),+ $(,)?) => {
        /// The kinds of all errors.
        pub const ERROR_KINDS: &[&str] = &[$($kind),+];

        /// Name of the variant of an error in snake case. The bindings choose their exception by it.
        pub fn error_kind(error: &DiditError) -> &'static str {
            match error {
                $(DiditError::$variant { .. } => $kind),+
            }
        }
    };
}

// One list, which the compiler requires to be complete.
kinds! {
    Api "api",
    Connection "connection",
    Timeout "timeout",
    Cancelled "cancelled",
    Invalid "invalid",
    Configuration "configuration",
    Decode "decode",
    File "file",
}
