//! The only code that knows PyO3 or UniFFI.

#[cfg(feature = "python")]
pub mod python;
#[cfg(feature = "uniffi")]
#[allow(unreachable_pub)] // exported by the generated code, not by path
mod uniffi;
