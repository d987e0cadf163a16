//! The controls: what a test does to the sandbox from outside the platform's own calls.

use crate::behaviour::Behaviour;
use crate::deliveries::{self, Delivery};
use crate::faults::{Fault, RandomFaults};
use crate::routes::{sessions, workflows};
use crate::scenario::Scenario;
use crate::state::{Key, Object, RecordedCall, State, Workflow, new_uuid, random_text};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{Notify, watch};

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
    state: Mutex<State>,
    /// Wakes the deliveries.
    pub(crate) wake: Notify,
    /// Whether nothing that is due is left to be sent.
    pub(crate) idle: watch::Sender<bool>,
    /// Further names under which pages and controls may be asked for.
    pub(crate) allowed_hosts: Vec<String>,
}

impl fmt::Debug for Controls {
    /// Where it listens, and nothing it remembers: that holds passwords, keys and what tests say of their users.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Controls").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

impl Controls {
    pub(crate) fn new(behaviour: Behaviour, origin: String, allowed_hosts: Vec<String>) -> Self {
        let state = Mutex::new(fresh(behaviour, origin));
        Self { state, wake: Notify::new(), idle: watch::Sender::new(true), allowed_hosts }
    }

    /// Works on the state, and has the deliveries look at it when something is due. Short, and never across a wait.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        // A route that panicked leaves the state half-way at worst, which is still a state to test with.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let result = work(&mut state);
        let now = state.clock.milliseconds();
        if state.pending.iter().any(|pending| pending.due <= now) {
            self.idle.send_replace(false);
            self.wake.notify_one();
        }
        result
    }

    /// Where the sandbox listens; the base address of the verification API.
    pub fn base_url(&self) -> String {
        self.with(|state| state.origin.clone())
    }

    /// The base address of the account calls.
    pub fn account_base_url(&self) -> String {
        format!("{}/auth/v2", self.base_url())
    }

    /// The API key of the ready-made application.
    pub fn api_key(&self) -> String {
        self.with(|state| state.applications[0].api_key.clone())
    }

    /// The workflow of the ready-made application: identity document, liveness, face match.
    pub fn workflow_id(&self) -> String {
        self.with(|state| state.applications[0].workflows.keys().next().cloned().unwrap_or_default())
    }

    /// The webhook secret of the ready-made application.
    pub fn webhook_secret(&self) -> String {
        self.with(|state| state.applications[0].webhook.secret.clone())
    }

    /// The organization and the application that are ready-made (UUIDs).
    pub fn application(&self) -> (String, String) {
        self.with(|state| (state.applications[0].organization_id.clone(), state.applications[0].uuid.clone()))
    }

    pub(crate) fn credentials(&self) -> Value {
        json!({
            "base_url": self.base_url(), "account_base_url": self.account_base_url(), "api_key": self.api_key(),
            "workflow_id": self.workflow_id(), "webhook_secret": self.webhook_secret(),
        })
    }

    /// The code that was last mailed to an address, if one is waiting to be used.
    pub fn mailed_code(&self, email: &str) -> Option<String> {
        self.with(|state| state.mails.get(&email.to_lowercase()).cloned())
    }

    /// Has an account ask for a second factor; its code is `123456`.
    ///
    /// # Errors
    /// When there is no such account.
    pub fn require_second_factor(&self, email: &str) -> Result<(), ControlError> {
        self.with(|state| match state.accounts.get_mut(&email.to_lowercase()) {
            Some(account) => {
                account.second_factor = true;
                Ok(())
            }
            None => Err(ControlError::from(format!("there is no account of {email}"))),
        })
    }

    /// Another key of the ready-made application.
    pub fn add_key(&self, rights: KeyRights) -> String {
        let KeyRights { media, write_sessions, expired } = rights;
        let key = format!("sk_test_{}", random_text(43));
        self.with(|state| state.keys.insert(key.clone(), Key { application: 0, media, write_sessions, expired }));
        key
    }

    /// Makes many sessions of the ready-made application at once, for tests of long lists: a third each is approved,
    /// declined and not begun. The webhook is not told.
    pub fn seed_sessions(&self, count: u64) {
        self.with(|state| sessions::seed(state, 0, count));
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
        self.session(session_id, |state, app, number| {
            let chosen = state.applications[app].sessions.get(&number).and_then(|session| session.scenario.clone());
            let slug = slug.map(str::to_owned).or(chosen).unwrap_or_else(|| "approve".to_owned());
            let scenario = Scenario::from_slug(&slug).ok_or_else(|| format!("there is no scenario {slug}"))?;
            sessions::complete(state, app, number, scenario)
        })
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
        work: impl FnOnce(&mut State, usize, i64) -> Result<(), String>,
    ) -> Result<(), ControlError> {
        self.with(|state| {
            let (app, number) = state.find_session(id).ok_or_else(|| "there is no such session".to_owned())?;
            work(state, app, number)
        })
        .map_err(ControlError::from)
    }

    /// Moves the clock; what falls due (deliveries, ends of sessions, locks and windows) happens.
    pub fn advance(&self, by: Duration) {
        self.with(|state| {
            state.clock.advance(by);
            for app in 0..state.applications.len() {
                sessions::expire(state, app);
            }
        });
        self.wake.notify_one();
    }

    /// The time of the sandbox's clock, in Unix seconds.
    pub fn now(&self) -> i64 {
        self.with(|state| state.clock.seconds())
    }

    /// How it behaves where the platform's descriptions differ.
    pub fn behaviour(&self) -> Behaviour {
        self.with(|state| state.behaviour.clone())
    }

    /// Changes how it behaves.
    pub fn set_behaviour(&self, behaviour: Behaviour) {
        self.with(|state| {
            state.behaviour = behaviour;
            for app in 0..state.applications.len() {
                // How long an approval holds may be another now.
                state.applications[app].next_expiry = i64::MIN;
                sessions::expire(state, app);
            }
        });
    }

    /// The next calls whose `METHOD /path` begins with this text fail; all calls when it is empty.
    pub fn fail_next(&self, prefix: &str, times: usize, fault: Fault) {
        self.with(|state| state.faults.plan(prefix, times, fault));
    }

    /// Calls that were to fail no longer do, neither the planned ones nor at random.
    pub fn clear_faults(&self) {
        self.with(|state| state.faults.clear());
    }

    /// Calls fail at random; `None` ends it.
    pub fn random_faults(&self, faults: impl Into<Option<RandomFaults>>) {
        let faults = faults.into();
        self.with(|state| state.faults.random(faults));
    }

    /// How many calls failed on purpose.
    pub fn faults_injected(&self) -> usize {
        self.with(|state| state.faults.injected)
    }

    /// The calls of the platform that were received, oldest first, the last 10,000.
    pub fn calls(&self) -> Vec<RecordedCall> {
        self.with(|state| state.calls.iter().cloned().collect())
    }

    /// The webhooks that were sent, oldest first; each attempt is one.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.with(|state| state.deliveries.clone())
    }

    /// Sends the event of a delivery again, signed anew.
    ///
    /// # Errors
    /// When there is no such delivery.
    pub fn resend(&self, delivery_uuid: &str) -> Result<(), ControlError> {
        self.with(|state| {
            let delivery = state.deliveries.iter().find(|delivery| delivery.uuid == delivery_uuid).cloned();
            let delivery = delivery.ok_or_else(|| "there is no such delivery".to_owned())?;
            let event = serde_json::from_str(&delivery.body).map_err(|error| error.to_string())?;
            deliveries::enqueue(state, delivery.application, delivery.session_id, event);
            Ok(())
        })
        .map_err(|reason: String| ControlError::from(reason))
    }

    /// Sends an event of your own making to the ready-made application's webhook; `timestamp` is filled in.
    pub fn send_event(&self, event: Value) {
        self.with(|state| deliveries::enqueue(state, 0, None, event));
    }

    /// Waits until every webhook that is due was sent.
    pub async fn idle(&self) {
        let mut idle = self.idle.subscribe();
        // The sender lives as long as the sandbox.
        let _ = idle.wait_for(|idle| *idle).await;
    }

    /// Forgets everything but the ready-made application's key, workflow and webhook secret.
    pub fn reset(&self) {
        self.with(|state| {
            let mut new = fresh(state.behaviour.clone(), std::mem::take(&mut state.origin));
            let old = &state.applications[0];
            new.keys.clear();
            new.keys
                .insert(old.api_key.clone(), Key { application: 0, media: true, write_sessions: true, expired: false });
            let app = &mut new.applications[0];
            app.api_key.clone_from(&old.api_key);
            app.webhook.secret.clone_from(&old.webhook.secret);
            app.organization_id.clone_from(&old.organization_id);
            app.uuid.clone_from(&old.uuid);
            if let Some((uuid, workflow)) = old.workflows.first() {
                app.workflows = [(uuid.clone(), workflow.clone())].into_iter().collect();
            }
            *state = new;
        });
    }
}

fn fresh(behaviour: Behaviour, origin: String) -> State {
    let mut state = State { origin, behaviour, ..State::default() };
    let app = state.add_application();
    let body: Object = [("is_liveness_enabled", true), ("is_face_match_enabled", true), ("is_default", true)]
        .into_iter()
        .map(|(flag, on)| (flag.to_owned(), json!(on)))
        .collect();
    let asked = std::mem::take(&mut state.behaviour);
    if let Ok(workflow) = workflows::build(&state, &body, None) {
        let workflow = Workflow { workflow_id: new_uuid(), ..workflow };
        state.applications[app].workflows.insert(new_uuid(), workflow);
    }
    state.behaviour = asked;
    state
}
