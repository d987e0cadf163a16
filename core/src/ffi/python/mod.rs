//! The Python extension module: one client class and the facts of every declaration. The package `didit_rs` builds
//! its classes from the facts, so nothing here knows a model or an operation by name.

// What Python calls gets what Python has: owned texts, and objects by reference.
#![allow(clippy::needless_pass_by_value)]

mod client;
mod convert;
mod errors;
mod facts;
mod inbox;
mod runtime;
mod unread;
mod webhooks;

pub use runtime::{run, shut_down};

use pyo3::prelude::*;

/// Puts everything of this crate into the extension module.
///
/// # Errors
/// What Python raises.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<client::Client>()?;
    module.add_class::<unread::Later>()?;
    module.add_function(wrap_pyfunction!(unread::fill, module)?)?;
    module.add_function(wrap_pyfunction!(runtime::shut_down, module)?)?;
    facts::register(module)?;
    webhooks::register(module)
}
