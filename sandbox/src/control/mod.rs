//! The controls: what tests do to a sandbox outside of the API of the platform.

pub(crate) mod recording;
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

/// Error of a control.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct ControlError {
    reason: String,
    not_found: bool,
}

impl ControlError {
    fn not_found(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), not_found: true }
    }

    /// Returns `true` if the session, delivery or account does not exist.
    pub fn is_not_found(&self) -> bool {
        self.not_found
    }
}

impl From<String> for ControlError {
    fn from(reason: String) -> Self {
        Self { reason, not_found: false }
    }
}

/// Permissions of an additional API key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct KeyRights {
    /// May see image and video URLs and generate reports.
    pub media: bool,
    /// May see the URLs and tokens of sessions.
    pub write_sessions: bool,
    /// Is expired.
    pub expired: bool,
}

impl Default for KeyRights {
    fn default() -> Self {
        Self { media: true, write_sessions: true, expired: false }
    }
}

/// Documents of the people of seeded sessions; see [`Controls::seed_sessions_of`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct SeededPeople {
    /// Issuing countries (ISO 3166-1 alpha-3). Default: ESP.
    pub countries: Vec<String>,
    /// Document types: codes such as `P`, or names such as `Passport`. Default: passports.
    pub document_types: Vec<String>,
}

/// The controls of a running sandbox. [`Sandbox`](crate::Sandbox) dereferences to it.
pub struct Controls {
    store: Arc<Store>,
}

impl fmt::Debug for Controls {
    /// Prints the base URL only: the state has passwords, keys and personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Controls").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

impl Controls {
    pub(crate) fn new(store: Arc<Store>) -> Self {
        Self { store }
    }

    #[cfg(test)]
    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// Returns the base URL of the API.
    pub fn base_url(&self) -> String {
        self.store.read(|state| state.origin.clone())
    }

    /// Returns the base URL of the account API.
    pub fn account_base_url(&self) -> String {
        format!("{}/auth/v2", self.base_url())
    }

    /// Returns the URL of the dashboard.
    pub fn dashboard_url(&self) -> String {
        format!("{}/dashboard/", self.base_url())
    }

    /// Returns the API key of the default application.
    pub fn api_key(&self) -> String {
        self.store.read(|state| state.applications[0].api_key.clone())
    }

    /// Returns the identifier of the default workflow: identity document, liveness, face match.
    pub fn workflow_id(&self) -> String {
        self.store.read(|state| state.applications[0].workflows.keys().next().cloned().unwrap_or_default())
    }

    /// Returns the webhook secret of the default application.
    pub fn webhook_secret(&self) -> String {
        self.store.read(|state| state.applications[0].webhook.secret.clone())
    }

    /// Returns the identifiers (UUIDs) of the default organization and application.
    pub fn application(&self) -> (String, String) {
        self.store.read(|state| (state.applications[0].organization_id.clone(), state.applications[0].uuid.clone()))
    }

    pub(crate) fn credentials(&self) -> Value {
        let (organization_id, application_id) = self.application();
        json!({
            "base_url": self.base_url(), "account_base_url": self.account_base_url(), "api_key": self.api_key(),
            "workflow_id": self.workflow_id(), "webhook_secret": self.webhook_secret(),
            "organization_id": organization_id, "application_id": application_id,
        })
    }

    /// Returns the last unused code that was sent to an email address or a phone number (E.164).
    pub fn mailed_code(&self, address: &str) -> Option<String> {
        self.store.read(|state| state.mails.get(&address.to_lowercase()).cloned())
    }

    /// Enables the second factor of an account. The code is `123456`.
    ///
    /// # Errors
    /// If the account does not exist.
    pub fn require_second_factor(&self, email: &str) -> Result<(), ControlError> {
        self.store
            .with(|state| accounts::require_second_factor(state, email))
            .map_err(|_| ControlError::not_found(format!("there is no account of {email}")))
    }

    /// Adds an API key to the default application.
    pub fn add_key(&self, rights: KeyRights) -> String {
        let KeyRights { media, write_sessions, expired } = rights;
        self.store.with(|state| applications::add_key(state, Key { application: 0, media, write_sessions, expired }))
    }

    /// Creates many sessions of the default application for tests of long lists: a third each is approved, declined and
    /// not started. Sends no webhooks.
    pub fn seed_sessions(&self, count: u64) {
        self.store.with(|state| sessions::seed(state, 0, count, &[], &[]));
    }

    /// Like [`seed_sessions`](Self::seed_sessions), with the documents of these people in turn.
    ///
    /// # Errors
    /// If a country is not an ISO 3166-1 alpha-3 code, or a document type is not one of the platform.
    pub fn seed_sessions_of(&self, count: u64, people: &SeededPeople) -> Result<(), ControlError> {
        let SeededPeople { countries, document_types } = people;
        let is_code = |code: &str| code.len() == 3 && code.bytes().all(|letter| letter.is_ascii_uppercase());
        if let Some(wrong) = countries.iter().find(|country| !is_code(country)) {
            return Err(format!("`countries` must be ISO 3166-1 alpha-3 codes such as ESP, got {wrong}").into());
        }
        let name = |wanted: &String| {
            sessions::document_type(wanted).ok_or_else(|| {
                let known = sessions::document_types().collect::<Vec<_>>().join(", ");
                ControlError::from(format!("`document_types` must be of {known}, got {wanted}"))
            })
        };
        let document_types = document_types.iter().map(name).collect::<Result<Vec<_>, _>>()?;
        self.store.with(|state| sessions::seed(state, 0, count, countries, &document_types));
        Ok(())
    }

    /// Completes a session as its user, with this scenario.
    ///
    /// # Errors
    /// If the session does not exist or is not open.
    pub fn complete(&self, session_id: &str, scenario: Scenario) -> Result<(), ControlError> {
        self.session(session_id, |state, app, number| sessions::complete(state, app, number, scenario))
    }

    /// Completes a session with the scenario of this name. The default is the one chosen at creation, or `approve`.
    pub(crate) fn complete_slug(&self, session_id: &str, slug: Option<&str>) -> Result<(), ControlError> {
        self.session(session_id, |state, app, number| sessions::complete_as(state, app, number, slug))
    }

    /// Completes a session with the scenario that was chosen at creation, or `approve`.
    ///
    /// # Errors
    /// As [`complete`](Self::complete).
    pub fn complete_as_chosen(&self, session_id: &str) -> Result<(), ControlError> {
        self.complete_slug(session_id, None)
    }

    /// Opens the link of a session as its user.
    ///
    /// # Errors
    /// As [`complete`](Self::complete).
    pub fn start_session(&self, session_id: &str) -> Result<(), ControlError> {
        self.session(session_id, sessions::start)
    }

    /// Leaves a session as its user: it becomes `Abandoned`.
    ///
    /// # Errors
    /// As [`complete`](Self::complete).
    pub fn abandon(&self, session_id: &str) -> Result<(), ControlError> {
        self.session(session_id, sessions::abandon)
    }

    /// Expires a session: an unfinished one becomes `Expired`, an approved one `Kyc Expired`.
    ///
    /// # Errors
    /// As [`complete`](Self::complete).
    pub fn expire(&self, session_id: &str) -> Result<(), ControlError> {
        self.session(session_id, sessions::time_out)
    }

    /// Makes a session `Awaiting User` until the link is opened again.
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
        self.store.with(|state| {
            let (app, number) =
                state.find_session(id).ok_or_else(|| ControlError::not_found("there is no such session"))?;
            work(state, app, number).map_err(|refusal| ControlError::from(refusal.to_string()))
        })
    }

    /// Advances the clock, up to 7,000 years in total. Deliveries, sessions, locks and rate limits follow it.
    pub fn advance(&self, by: Duration) {
        self.store.with(|state| platform::advance(state, by));
    }

    /// Returns the time of the clock, in Unix seconds.
    pub fn now(&self) -> i64 {
        self.store.read(|state| state.clock.seconds())
    }

    /// Returns how far the clock was advanced.
    pub fn ahead(&self) -> Duration {
        self.store.read(|state| state.clock.ahead())
    }

    /// Returns the behaviour.
    pub fn behaviour(&self) -> Behaviour {
        self.store.read(|state| state.behaviour.clone())
    }

    /// Sets the behaviour.
    pub fn set_behaviour(&self, behaviour: Behaviour) {
        self.store.with(|state| platform::set_behaviour(state, behaviour));
    }

    /// Injects a fault into the next requests whose `METHOD /path` starts with `prefix`; an empty prefix matches all.
    pub fn fail_next(&self, prefix: &str, times: usize, fault: Fault) {
        self.store.with(|state| state.faults.plan(prefix, times, fault));
    }

    /// Removes all planned and random faults.
    pub fn clear_faults(&self) {
        self.store.with(|state| state.faults.clear());
    }

    /// Injects random faults; `None` stops it.
    pub fn random_faults(&self, faults: impl Into<Option<RandomFaults>>) {
        let faults = faults.into();
        self.store.with(|state| state.faults.random(faults));
    }

    /// Returns the number of injected faults.
    pub fn faults_injected(&self) -> usize {
        self.store.read(|state| state.faults.injected)
    }

    /// Returns the last 10,000 API requests, oldest first. Secrets in them are hidden.
    pub fn calls(&self) -> Vec<RecordedCall> {
        self.store.read(|state| state.calls.iter().cloned().collect())
    }

    /// Returns the deliveries, oldest first; each attempt is one.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.store.read(|state| state.deliveries.clone())
    }

    /// Sends the event of a delivery again, with new signatures.
    ///
    /// # Errors
    /// If the delivery does not exist, or the application has no webhook URL.
    pub fn resend(&self, delivery_uuid: &str) -> Result<(), ControlError> {
        self.store.with(|state| deliveries::resend(state, delivery_uuid)).map(|_| ()).map_err(|refusal| match refusal {
            Refusal::NotFound => ControlError::not_found("there is no such delivery"),
            other => other.described().into(),
        })
    }

    /// Sends a custom event to the webhook of the default application. Sets `timestamp`. Does nothing if the event is
    /// not a JSON object.
    #[allow(clippy::needless_pass_by_value)] // events are literals
    pub fn send_event(&self, event: Value) {
        self.store.with(|state| {
            deliveries::enqueue(state, 0, None, &event);
        });
    }

    /// Waits until all deliveries that are due were sent.
    pub async fn idle(&self) {
        self.store.idle().await;
    }

    /// Deletes everything except the API key, workflow and webhook secret of the default application.
    pub fn reset(&self) {
        self.store.with(applications::reset);
    }
}
