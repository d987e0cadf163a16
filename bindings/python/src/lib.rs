//! The extension module of the Python package `didit_rs`: the client, webhook verification, the descriptors of all
//! models and operations, the sandbox for tests, and the command `didit`. The package builds its classes from the
//! descriptors, so no model or operation is named here.

// PyO3 passes owned strings and references to Python objects.
#![allow(clippy::needless_pass_by_value)]

mod asyncio;
mod client;
mod convert;
mod descriptors;
mod errors;
mod files;
mod green;
mod interrupt;
mod runtime;
mod sandbox;
mod webhooks;

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use std::sync::OnceLock;

/// Address of the module `sys` of the interpreter that has imported this module.
static INTERPRETER: OnceLock<usize> = OnceLock::new();

/// Runs the command `didit` with these arguments, including its name, and returns its exit code.
#[pyfunction]
fn run_command(py: Python<'_>, arguments: Vec<String>) -> u8 {
    py.detach(|| didit_cli::run_until(arguments, interrupt::interrupted))
}

/// The native module of `didit_rs`. Internal: use the package.
#[pymodule(gil_used = false)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    // Cached Python objects belong to one interpreter; using them in another one would crash.
    let interpreter = module.py().import("sys")?.as_ptr() as usize;
    if *INTERPRETER.get_or_init(|| interpreter) != interpreter {
        return Err(PyImportError::new_err("didit_rs is already used by another interpreter of this process"));
    }
    runtime::install_panic_hook();
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<client::Client>()?;
    module.add_class::<convert::lazy::LazyModel>()?;
    module.add_function(wrap_pyfunction!(convert::lazy::fill, module)?)?;
    module.add_function(wrap_pyfunction!(runtime::shut_down, module)?)?;
    descriptors::register(module)?;
    webhooks::register(module)?;
    module.add_function(wrap_pyfunction!(run_command, module)?)?;
    module.add_class::<sandbox::Sandbox>()
}
