//! The extension module of the Python package `didit_rs`: the crate `didit` with its feature `python`, and the sandbox
//! for tests.

mod sandbox;

use pyo3::prelude::*;

/// The native half of `didit_rs`; use the package, not this.
#[pymodule(gil_used = false)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    didit::python::register(module)?;
    module.add_class::<sandbox::Sandbox>()
}
