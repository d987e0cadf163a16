//! The Didit platform on your laptop: a stateful emulator for demonstrations and tests.
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
//! #     let params = didit::CreateSession::builder().workflow_id(sandbox.workflow_id()).build();
//! #     Ok(client.sessions().create_raw(params).await?.json()?)
//! # }
//! # let session_id = created["session_id"].as_str().unwrap_or_default();
//! // … create a session with any client, then play its user:
//! sandbox.complete(session_id, Scenario::Approve)?;
//! # Ok(()) }
//! ```
//!
//! It has every operation of the platform's requirement under the platform's own paths, with its refusals, life
//! cycles, rate limits and signed webhooks; faults and a clock that can be moved; and it never contacts anything but the
//! webhook target it was given. Everything is in memory, several sandboxes run in one process, and the port is free to
//! choose. The binary `didit-sandbox` serves tests in other languages; its controls are described in
//! [`control_routes`].
//!
//! For people there is the page behind a session's link, and a dashboard at `/dashboard/` (`/` leads there): sessions
//! with their life lines, deliveries, workflows, calls, faults, behaviour, the clock. It is for whoever sits at the
//! machine: requests under foreign host names and forms of foreign web pages are refused, there and at the controls.
//!
//! What the platform's sources leave open, or say in two ways, is chosen by [`Behaviour`]. Data is invented.
//! Scenarios have the platform's names; its magic values are not known and not imitated.

#![forbid(unsafe_code)]

mod answer;
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
mod scenario;
mod server;
mod store;
mod timeline;

pub use behaviour::{AuthMode, Behaviour, CreditRefusal, Lists, V2Scheme, WorkflowBodies};
pub use control::routes as control_routes;
pub use control::{ControlError, Controls, KeyRights};
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

/// A running sandbox. It stops when it is dropped.
#[derive(Debug)]
pub struct Sandbox {
    controls: Arc<Controls>,
    stop: watch::Sender<bool>,
}

impl Sandbox {
    /// Starts a sandbox on a free port of the loopback address.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A sandbox that is set up otherwise.
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

/// Sets up a sandbox; see [`Sandbox::builder`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `start`"]
pub struct SandboxBuilder {
    host: IpAddr,
    port: u16,
    behaviour: Behaviour,
    allowed_hosts: Vec<String>,
}

impl SandboxBuilder {
    /// The address to listen at; 127.0.0.1 unless set. Whoever reaches it can do everything.
    pub fn host(mut self, host: IpAddr) -> Self {
        self.host = host;
        self
    }

    /// The port to listen at; a free one unless set.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Another name under which its pages and controls may be asked for, such as the one it has in a network of
    /// containers. Addresses and `localhost` always may; other names are refused, so that no web page can reach the
    /// sandbox under a name of its own. The platform's calls are answered under every name.
    pub fn allow_host(mut self, name: impl Into<String>) -> Self {
        self.allowed_hosts.push(name.into());
        self
    }

    /// How it behaves.
    pub fn behaviour(mut self, behaviour: Behaviour) -> Self {
        self.behaviour = behaviour;
        self
    }

    /// Starts it, on the runtime it is called in.
    ///
    /// # Errors
    /// When the port cannot be had.
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
