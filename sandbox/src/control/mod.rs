//! The controls: what a test does to the sandbox from outside the platform's own calls.

pub mod routes;

use crate::behaviour::Behaviour;
use crate::faults::{Fault, RandomFaults};
use crate::platform::{self, Refusal, accounts, applications, deliveries, sessions};
use crate::scenario::Scenario;
use crate::store::{Delivery, Key, RecordedCall, State, Store};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Why a control could not do what it was asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct ControlError {
    reason: String,
}

impl From<String> for ControlError {
    fn from(reason: String) -> Self {
        Self { reason }
    }
}

/// What a further API key may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct KeyRights {
    /// Whether it sees addresses of pictures and films, and may make reports.
    pub media: bool,
    /// Whether it sees the links and tokens of sessions.
    pub write_sessions: bool,
    /// Whether it has expired.
    pub expired: bool,
}

impl Default for KeyRights {
    fn default() -> Self {
        Self { media: true, write_sessions: true, expired: false }
    }
}

/// Everything a test may do to a running sandbox; [`Sandbox`](crate::Sandbox) gives access to it.
pub struct Controls {
    store: Arc<Store>,
}

impl fmt::Debug for Controls {
    /// Where it listens, and nothing it remembers: that holds passwords, keys and what tests say of their users.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Controls").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

impl Controls {
    pub(crate) fn new(store: Arc<Store>) -> Self {
        Self { store }
    }

    /// Where the sandbox listens; the base address of the verification API.
    pub fn base_url(&self) -> String {
        self.store.with(|state| state.origin.clone())
    }

    /// The base address of the account calls.
    pub fn account_base_url(&self) -> String {
        format!("{}/auth/v2", self.base_url())
    }

    /// Where a person sees what happens; for a browser on this machine.
    pub fn dashboard_url(&self) -> String {
        format!("{}/dashboard/", self.base_url())
    }

    /// The API key of the ready-made application.
    pub fn api_key(&self) -> String {
        self.store.with(|state| state.applications[0].api_key.clone())
    }

    /// The workflow of the ready-made application: identity document, liveness, face match.
    pub fn workflow_id(&self) -> String {
        self.store.with(|state| state.applications[0].workflows.keys().next().cloned().unwrap_or_default())
    }

    /// The webhook secret of the ready-made application.
    pub fn webhook_secret(&self) -> String {
        self.store.with(|state| state.applications[0].webhook.secret.clone())
    }

    /// The organization and the application that are ready-made (UUIDs).
    pub fn application(&self) -> (String, String) {
        self.store.with(|state| (state.applications[0].organization_id.clone(), state.applications[0].uuid.clone()))
    }

    pub(crate) fn credentials(&self) -> Value {
        json!({
            "base_url": self.base_url(), "account_base_url": self.account_base_url(), "api_key": self.api_key(),
            "workflow_id": self.workflow_id(), "webhook_secret": self.webhook_secret(),
        })
    }

    /// The code that was last mailed to an address, if one is waiting to be used.
    pub fn mailed_code(&self, email: &str) -> Option<String> {
        self.store.with(|state| state.mails.get(&email.to_lowercase()).cloned())
    }

    /// Has an account ask for a second factor; its code is `123456`.
    ///
    /// # Errors
    /// When there is no such account.
    pub fn require_second_factor(&self, email: &str) -> Result<(), ControlError> {
        self.store
            .with(|state| accounts::require_second_factor(state, email))
            .map_err(|_| ControlError::from(format!("there is no account of {email}")))
    }

    /// Another key of the ready-made application.
    pub fn add_key(&self, rights: KeyRights) -> String {
        let KeyRights { media, write_sessions, expired } = rights;
        self.store.with(|state| applications::add_key(state, Key { application: 0, media, write_sessions, expired }))
    }

    /// Makes many sessions of the ready-made application at once, for tests of long lists: a third each is approved,
    /// declined and not begun. The webhook is not told.
    pub fn seed_sessions(&self, count: u64) {
        self.store.with(|state| sessions::seed(state, 0, count));
    }

    /// The user goes through a session, with this outcome.
    ///
    /// # Errors
    /// When there is no such session, or it is over.
    pub fn complete(&self, session_id: &str, scenario: Scenario) -> Result<(), ControlError> {
        self.session(session_id, |state, app, number| sessions::complete(state, app, number, scenario))
    }

    /// As [`complete`](Self::complete), by name; without one, with the outcome chosen at creation, or approved.
    pub(crate) fn complete_slug(&self, session_id: &str, slug: Option<&str>) -> Result<(), ControlError> {
        self.session(session_id, |state, app, number| sessions::complete_as(state, app, number, slug))
    }

    /// The user goes through a session, with the outcome that was chosen when it was created; approved otherwise.
    ///
    /// # Errors
    /// As [`complete`](Self::complete).
    pub fn complete_as_chosen(&self, session_id: &str) -> Result<(), ControlError> {
        self.complete_slug(session_id, None)
    }

    /// The user opens the link of a session.
    ///
    /// # Errors
    /// As [`complete`](Self::complete).
    pub fn start_session(&self, session_id: &str) -> Result<(), ControlError> {
        self.session(session_id, sessions::start)
    }

    /// The user goes away from a session.
    ///
    /// # Errors
    /// As [`complete`](Self::complete).
    pub fn abandon(&self, session_id: &str) -> Result<(), ControlError> {
        self.session(session_id, sessions::abandon)
    }

    /// A session's time is over: one that the user did not finish becomes `Expired`, an approved one `Kyc Expired`.
    ///
    /// # Errors
    /// As [`complete`](Self::complete).
    pub fn expire(&self, session_id: &str) -> Result<(), ControlError> {
        self.session(session_id, sessions::time_out)
    }

    /// The user opens a session and has to come back later: it becomes `Awaiting User` until the link is opened again.
    ///
    /// # Errors
    /// As [`complete`](Self::complete).
    pub fn await_user(&self, session_id: &str) -> Result<(), ControlError> {
        self.session(session_id, sessions::await_user)
    }

    fn session(
        &self,
        id: &str,
        work: impl FnOnce(&mut State, usize, i64) -> Result<(), Refusal>,
    ) -> Result<(), ControlError> {
        self.store
            .with(|state| {
                let (app, number) = state.find_session(id).ok_or_else(|| "there is no such session".to_owned())?;
                work(state, app, number).map_err(|refusal| refusal.to_string())
            })
            .map_err(ControlError::from)
    }

    /// Moves the clock; what falls due (deliveries, ends of sessions, locks and windows) happens.
    pub fn advance(&self, by: Duration) {
        self.store.with(|state| platform::advance(state, by));
    }

    /// The time of the sandbox's clock, in Unix seconds.
    pub fn now(&self) -> i64 {
        self.store.with(|state| state.clock.seconds())
    }

    /// How it behaves where the platform's descriptions differ.
    pub fn behaviour(&self) -> Behaviour {
        self.store.with(|state| state.behaviour.clone())
    }

    /// Changes how it behaves.
    pub fn set_behaviour(&self, behaviour: Behaviour) {
        self.store.with(|state| platform::set_behaviour(state, behaviour));
    }

    /// The next calls whose `METHOD /path` begins with this text fail; all calls when it is empty.
    pub fn fail_next(&self, prefix: &str, times: usize, fault: Fault) {
        self.store.with(|state| state.faults.plan(prefix, times, fault));
    }

    /// Calls that were to fail no longer do, neither the planned ones nor at random.
    pub fn clear_faults(&self) {
        self.store.with(|state| state.faults.clear());
    }

    /// Calls fail at random; `None` ends it.
    pub fn random_faults(&self, faults: impl Into<Option<RandomFaults>>) {
        let faults = faults.into();
        self.store.with(|state| state.faults.random(faults));
    }

    /// How many calls failed on purpose.
    pub fn faults_injected(&self) -> usize {
        self.store.with(|state| state.faults.injected)
    }

    /// The calls of the platform that were received, oldest first, the last 10,000.
    pub fn calls(&self) -> Vec<RecordedCall> {
        self.store.with(|state| state.calls.iter().cloned().collect())
    }

    /// The webhooks that were sent, oldest first; each attempt is one.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.store.with(|state| state.deliveries.clone())
    }

    /// Sends the event of a delivery again, signed anew.
    ///
    /// # Errors
    /// When there is no such delivery.
    pub fn resend(&self, delivery_uuid: &str) -> Result<(), ControlError> {
        self.store
            .with(|state| deliveries::resend(state, delivery_uuid))
            .map_err(|_| ControlError::from("there is no such delivery".to_owned()))
    }

    /// Sends an event of your own making to the ready-made application's webhook; `timestamp` is filled in.
    pub fn send_event(&self, event: Value) {
        self.store.with(|state| deliveries::enqueue(state, 0, None, event));
    }

    /// Waits until every webhook that is due was sent.
    pub async fn idle(&self) {
        self.store.idle().await;
    }

    /// Forgets everything but the ready-made application's key, workflow and webhook secret.
    pub fn reset(&self) {
        self.store.with(applications::reset);
    }
}
