//! A local, stateful emulator of the Didit platform, for tests and demonstrations.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use didit_sandbox::{Sandbox, Scenario};
//!
//! let sandbox = Sandbox::start().await?;
//! println!("the API is at {}, a key is {} characters long", sandbox.base_url(), sandbox.api_key().len());
//! # let created: serde_json::Value = reqwest_post(&sandbox).await?;
//! # async fn reqwest_post(sandbox: &Sandbox) -> Result<serde_json::Value, Box<dyn std::error::Error>> {
//! #     let client = didit::Didit::builder().base_url(sandbox.base_url()).api_key(sandbox.api_key()).build()?;
//! #     let params = didit::models::CreateSession::builder().workflow_id(sandbox.workflow_id()).build();
//! #     Ok(client.sessions().create_raw(params).await?.json()?)
//! # }
//! # let session_id = created["session_id"].as_str().unwrap_or_default();
//! // Create a session with any client, then complete it as its user would:
//! sandbox.complete(session_id, Scenario::Approve)?;
//! # Ok(()) }
//! ```
//!
//! It serves the operations of the platform under the same paths, with the same errors, life cycles, rate limits and
//! signed webhooks. Tests can inject faults and move the clock. All state is in memory, and several sandboxes can run
//! in one process. The only outgoing connections are to the configured webhook URL. The binary `didit-sandbox` is for
//! tests in other languages; [`control_routes`] lists its controls.
//!
//! The session link opens a page on which a person chooses the outcome. The dashboard at `/dashboard/` shows sessions
//! with their timelines, deliveries, workflows, calls, faults, behaviour and the clock. Pages and controls are for the
//! local machine: they refuse unknown host names and forms of other web pages.
//!
//! Request bodies may have 16 MiB; the response to a larger one is 413.
//!
//! [`Behaviour`] selects what the documentation of the platform leaves open, and [`Compat`] the settings for code that
//! was written for one description of it. All data is invented. Scenarios have the names of the platform.

#![forbid(unsafe_code)]

mod api;
mod behaviour;
mod call;
mod clock;
mod control;
mod delivery_worker;
mod faults;
mod origin_check;
mod pages;
mod platform;
mod random;
mod response;
mod scenario;
mod server;
mod store;
mod timeline;

pub use behaviour::{AuthMode, Behaviour, Compat, CreditRefusal, Lists, UnknownCompat, V2Scheme, WorkflowBodies};
pub use control::routes as control_routes;
pub use control::{ControlError, Controls, KeyRights, SeededPeople};
pub use faults::{Fault, RandomFaults};
pub use scenario::Scenario;
pub use store::{Delivery, RecordedCall};

use server::Server;
use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::ops::Deref;
use std::sync::Arc;
use store::Store;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// Every route: the path without its first and last slash, where `{}` stands for any segment, and its methods. For the
/// tests, which call them all.
#[doc(hidden)]
pub fn routes() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    [api::ROUTES.as_slice(), &api::OTHER_ROUTES, &control::routes::ROUTES, &pages::ROUTES]
        .into_iter()
        .flatten()
        .copied()
}

/// Compiles and runs the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// A running sandbox. Dropping it stops it.
#[derive(Debug)]
pub struct Sandbox {
    controls: Arc<Controls>,
    stop: watch::Sender<bool>,
}

impl Sandbox {
    /// Starts a sandbox on a free port of the loopback address.
    ///
    /// # Errors
    /// If no port is available.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder with the default settings.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder {
            host: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            behaviour: Behaviour::default(),
            allowed_hosts: Vec::new(),
        }
    }
}

impl Deref for Sandbox {
    type Target = Controls;

    fn deref(&self) -> &Controls {
        &self.controls
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

/// Builder of a sandbox; see [`Sandbox::builder`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `start`"]
pub struct SandboxBuilder {
    host: IpAddr,
    port: u16,
    behaviour: Behaviour,
    allowed_hosts: Vec<String>,
}

impl SandboxBuilder {
    /// Sets the address to listen on. The default is 127.0.0.1. There is no access control: anyone who can connect can
    /// use all controls.
    pub fn host(mut self, host: IpAddr) -> Self {
        self.host = host;
        self
    }

    /// Sets the port to listen on. The default is a free port.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Allows a host name for pages and controls, such as the name of a container. IP addresses and `localhost` are
    /// always allowed; other names are refused, which protects from DNS rebinding. The platform's API accepts every
    /// name.
    pub fn allow_host(mut self, name: impl Into<String>) -> Self {
        self.allowed_hosts.push(name.into());
        self
    }

    /// Sets the behaviour.
    pub fn behaviour(mut self, behaviour: Behaviour) -> Self {
        self.behaviour = behaviour;
        self
    }

    /// Sets the behaviour to a preset.
    pub fn compat(self, preset: Compat) -> Self {
        self.behaviour(Behaviour::compat(preset))
    }

    /// Starts the sandbox on the current tokio runtime.
    ///
    /// # Errors
    /// If the address cannot be bound.
    pub async fn start(self) -> io::Result<Sandbox> {
        let listener = TcpListener::bind((self.host, self.port)).await?;
        let origin = format!("http://{}", listener.local_addr()?);
        let store = Arc::new(Store::new(platform::applications::fresh(self.behaviour, origin)));
        let controls = Arc::new(Controls::new(Arc::clone(&store)));
        let (stop, stopped) = watch::channel(false);
        let work = delivery_worker::run(Arc::clone(&store));
        let server = Server { store, controls: Arc::clone(&controls), allowed_hosts: self.allowed_hosts };
        tokio::spawn(server::run(listener, Arc::new(server), stopped.clone()));
        tokio::spawn(async move {
            let mut stopped = stopped;
            tokio::select! {
                () = work => {}
                _ = stopped.changed() => {}
            }
        });
        Ok(Sandbox { controls, stop })
    }
}
