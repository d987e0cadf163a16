use didit_sandbox::Sandbox as Running;
use pyo3::exceptions::{PyOSError, PyRuntimeError};
use pyo3::prelude::*;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Mutex, PoisonError};

/// A running sandbox. Everything beyond its addresses is done by the calls of its controls.
#[pyclass(frozen, module = "didit_rs._native")]
pub(crate) struct Sandbox {
    running: Mutex<Option<Running>>,
}

#[pymethods]
impl Sandbox {
    /// Starts a sandbox on this port of the loopback address, or on a free one.
    #[new]
    fn new(py: Python<'_>, port: u16) -> PyResult<Self> {
        let host = IpAddr::V4(Ipv4Addr::LOCALHOST);
        let started = crate::runtime::run(py, Running::builder().host(host).port(port).start())?;
        let running = started.map_err(|error| PyOSError::new_err(format!("cannot listen at port {port}: {error}")))?;
        Ok(Self { running: Mutex::new(Some(running)) })
    }

    /// Where it is, and what it lets in: base address, account address, key, workflow, webhook secret, organization,
    /// application.
    fn credentials(&self) -> PyResult<[String; 7]> {
        let slot = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let running = slot.as_ref().ok_or_else(|| PyRuntimeError::new_err("the sandbox was stopped"))?;
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

    /// Stops it.
    fn stop(&self) {
        drop(self.running.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}
