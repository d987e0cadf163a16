//! Ctrl-C in the command `didit`: Python's handler notices it, so that this module needs no signal handler, which would
//! keep descriptors open in every process that imports it.

use crate::runtime::SLICE;
use pyo3::prelude::*;
use std::future::Future;
use std::pin::Pin;

/// Returns a future that completes when the user presses Ctrl-C. Until it is polled, Ctrl-C ends the process.
pub(crate) fn interrupted() -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async {
        let handler = Handler::install();
        // A SIGINT that the caller ignores stays ignored.
        while !Python::attach(|py| py.check_signals().is_err()) {
            tokio::time::sleep(SLICE).await;
        }
        drop(handler);
    })
}

/// Python's handler of SIGINT, until it is dropped.
struct Handler(bool);

impl Handler {
    fn install() -> Self {
        Self(Python::attach(|py| exchange(py, "SIG_DFL", "default_int_handler")).unwrap_or_default())
    }
}

impl Drop for Handler {
    fn drop(&mut self) {
        if self.0 {
            Python::attach(|py| {
                // A signal that has arrived meanwhile must not raise later.
                let _ = py.check_signals();
                exchange(py, "default_int_handler", "SIG_DFL").map(drop)
            })
            .unwrap_or_default();
        }
    }
}

/// Replaces one handler of SIGINT by another. Returns false if it is not the current one.
fn exchange(py: Python<'_>, old: &str, new: &str) -> PyResult<bool> {
    let signal = py.import("signal")?;
    let number = signal.getattr("SIGINT")?;
    let current = signal.call_method1("getsignal", (&number,))?;
    let found = current.eq(signal.getattr(old)?)?;
    if found {
        signal.call_method1("signal", (number, signal.getattr(new)?))?;
    }
    Ok(found)
}
