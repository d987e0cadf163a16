use crate::runtime::{self, BackgroundRuntime};
use didit_sandbox::{Compat, Sandbox as Running, UnknownCompat};
use pyo3::exceptions::{PyOSError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex, PoisonError};

/// A running sandbox. Tests control it by HTTP calls.
#[pyclass(frozen, module = "didit_rs._native")]
pub(crate) struct Sandbox {
    running: Mutex<Option<(Running, Arc<BackgroundRuntime>)>>,
}

#[pymethods]
impl Sandbox {
    /// Starts a sandbox on a port of the loopback address; 0 selects a free port. `compat` is the name of a preset.
    #[new]
    #[pyo3(signature = (port, compat=None))]
    fn new(py: Python<'_>, port: u16, compat: Option<&str>) -> PyResult<Self> {
        let mut builder = Running::builder().host(IpAddr::V4(Ipv4Addr::LOCALHOST)).port(port);
        if let Some(name) = compat {
            let preset: Compat =
                name.parse().map_err(|error: UnknownCompat| PyValueError::new_err(format!("`compat`: {error}")))?;
            builder = builder.compat(preset);
        }
        let shared = BackgroundRuntime::current()?;
        let started = runtime::run(py, &shared, builder.start())?;
        let running = started.map_err(|error| PyOSError::new_err(format!("cannot listen on port {port}: {error}")))?;
        Ok(Self { running: Mutex::new(Some((running, shared))) })
    }

    /// Returns base URL, account base URL, API key, workflow ID, webhook secret, organization ID and application ID.
    fn credentials(&self) -> PyResult<[String; 7]> {
        let slot = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let (running, _) = slot.as_ref().ok_or_else(stopped)?;
        let (organization_id, application_id) = running.application();
        Ok([
            running.base_url(),
            running.account_base_url(),
            running.api_key(),
            running.workflow_id(),
            running.webhook_secret(),
            organization_id,
            application_id,
        ])
    }

    /// Returns the time of the clock, in Unix seconds.
    fn now(&self) -> PyResult<i64> {
        let slot = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(slot.as_ref().ok_or_else(stopped)?.0.now())
    }

    /// Stops the sandbox.
    fn stop(&self, py: Python<'_>) {
        let taken = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some((running, shared)) = taken else { return };
        if shared.is_usable() {
            drop(running);
            shared.close(py);
        } else {
            // The sandbox of the parent of this process.
            std::mem::forget(running);
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let taken = self.running.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((running, shared)) = taken
            && !shared.is_usable()
        {
            std::mem::forget(running);
        }
    }
}

fn stopped() -> PyErr {
    PyRuntimeError::new_err("the sandbox is stopped")
}
