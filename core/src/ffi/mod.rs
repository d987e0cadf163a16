//! The only code that knows PyO3 or UniFFI.

#[cfg(feature = "python")]
pub mod python;
#[cfg(feature = "uniffi")]
mod uniffi;
#[cfg(feature = "uniffi")]
pub use self::uniffi::*;
