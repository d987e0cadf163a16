//! The extension module of the Python package `didit_rs`: the crate `didit` with its feature `python`, the sandbox for
//! tests, and the command `didit`.

mod sandbox;

use pyo3::prelude::*;

/// Runs the command `didit` with these arguments, its own name first, and gives its exit code.
#[pyfunction]
fn run_command(py: Python<'_>, arguments: Vec<String>) -> u8 {
    py.detach(|| didit_cli::run(arguments))
}

/// The native half of `didit_rs`; use the package, not this.
#[pymodule(gil_used = false)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    didit::python::register(module)?;
    module.add_function(wrap_pyfunction!(run_command, module)?)?;
    module.add_class::<sandbox::Sandbox>()
}
