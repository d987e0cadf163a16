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
mod lazy;
mod runtime;
mod sandbox;
mod webhooks;

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use std::sync::OnceLock;

/// Where the `sys` of the interpreter is that has imported the module.
static INTERPRETER: OnceLock<usize> = OnceLock::new();

/// Runs the command `didit` with these arguments, its own name first, and gives its exit code.
#[pyfunction]
fn run_command(py: Python<'_>, arguments: Vec<String>) -> u8 {
    py.detach(|| didit_cli::run(arguments))
}

/// The native half of `didit_rs`; use the package, not this.
#[pymodule(gil_used = false)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    // What is kept of Python's objects belongs to one interpreter; another one of the process would crash with it.
    let interpreter = module.py().import("sys")?.as_ptr() as usize;
    if *INTERPRETER.get_or_init(|| interpreter) != interpreter {
        return Err(PyImportError::new_err("didit_rs is in use by another interpreter of this process"));
    }
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<client::Client>()?;
    module.add_class::<lazy::LazyModel>()?;
    module.add_function(wrap_pyfunction!(lazy::fill, module)?)?;
    module.add_function(wrap_pyfunction!(runtime::shut_down, module)?)?;
    descriptors::register(module)?;
    webhooks::register(module)?;
    module.add_function(wrap_pyfunction!(run_command, module)?)?;
    module.add_class::<sandbox::Sandbox>()
}
