//! Processes whose blocking functions were replaced by those of gevent or eventlet. A call would block all their green
//! threads.

use crate::errors;
use didit::DiditError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString};

/// Returns true if gevent has replaced the sockets or threads of this process.
///
/// # Errors
/// `ConfigurationError` if eventlet has.
pub(crate) fn is_gevent(py: Python<'_>) -> PyResult<bool> {
    static MODULES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let modules = || Ok::<_, PyErr>(py.import("sys")?.getattr("modules")?.cast_into::<PyDict>()?.unbind());
    let modules = MODULES.get_or_try_init(py, modules)?.bind(py);
    let patched = |module: &Bound<'_, PyString>, asked: &Bound<'_, PyString>, names: [&str; 2]| {
        let Some(module) = modules.get_item(module)? else { return Ok(false) };
        for name in names {
            if module.call_method1(asked, (name,))?.is_truthy()? {
                return Ok(true);
            }
        }
        Ok::<_, PyErr>(false)
    };
    if patched(intern!(py, "eventlet.patcher"), intern!(py, "is_monkey_patched"), ["socket", "thread"])? {
        let reason = "Didit does not support eventlet, whose green threads would all wait for each call; use gevent, \
                      threads or AsyncDidit";
        return Err(errors::raise(py, &DiditError::configuration(reason)));
    }
    patched(intern!(py, "gevent.monkey"), intern!(py, "is_module_patched"), ["socket", "threading"])
}

/// Runs a call in the thread pool of gevent, so that other greenlets run meanwhile.
pub(crate) fn wait(py: Python<'_>, call: Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    static WAIT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    Ok(WAIT.import(py, "didit_rs._green", "wait")?.call1((call,))?.unbind())
}
