//! The state of the sandbox: data, clock and signals. Has no rules.

use crate::behaviour::Behaviour;
use crate::clock::Clock;
use crate::faults::{Fault, Faults};
use crate::random::random_text;
use crate::timeline::{Entry, Event};
use indexmap::IndexMap;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use tokio::sync::futures::Notified;
use tokio::sync::{Notify, watch};

pub(crate) type Object = Map<String, Value>;

/// A recorded API request. Its `Debug` form has no body and no headers, which may contain personal data.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct RecordedCall {
    /// Number of the call since the start or the last reset, starting at 1.
    pub number: u64,
    /// Time of the request by the clock of the sandbox, in Unix milliseconds.
    pub received_at: i64,
    /// Duration until the response, with the delay of a fault, in milliseconds.
    pub took: u64,
    /// HTTP method.
    pub method: String,
    /// Path.
    pub path: String,
    /// Query parameters.
    pub query: Vec<(String, String)>,
    /// Headers with lowercase names. The values of those with credentials are `<hidden>`.
    pub headers: Vec<(String, String)>,
    /// Body: JSON, a string if it is not JSON, or null. Passwords, codes, keys and tokens in it are `<hidden>`.
    pub body: Value,
    /// Status code of the response; 0 if a fault closed the connection.
    pub status: u16,
    /// Body of the response, like `body`; null if it is empty, if a fault closed the connection, and for all but the last
    /// 200 calls.
    pub response: Value,
    /// Fault that was injected.
    pub fault: Option<Fault>,
    /// Session that the call is about: that of its path, or the one it created.
    pub session_id: Option<String>,
}

impl fmt::Debug for RecordedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, path, query, status, .. } = self;
        f.debug_struct("RecordedCall")
            .field("method", method)
            .field("path", path)
            .field("query", query)
            .field("status", status)
            .finish_non_exhaustive()
    }
}

/// The state behind a mutex, and the signals of the delivery worker.
#[derive(Debug)]
pub(crate) struct Store {
    state: Mutex<State>,
    /// Wakes the delivery worker.
    wake: Notify,
    /// True if no delivery is due.
    idle: watch::Sender<bool>,
    /// Increases with every change of the state.
    version: watch::Sender<u64>,
    form_token: String,
}

impl Store {
    pub(crate) fn new(state: State) -> Self {
        Self {
            state: Mutex::new(state),
            wake: Notify::new(),
            idle: watch::Sender::new(true),
            version: watch::Sender::new(0),
            form_token: random_text(22),
        }
    }

    /// Returns the secret in the forms of hosted pages; see [`origin_check`](crate::origin_check).
    pub(crate) fn form_token(&self) -> &str {
        &self.form_token
    }

    /// Runs `work`, which may change the state, with the state locked. Wakes the delivery worker if a delivery is due or
    /// the clock was moved.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        self.locked(|state| {
            let result = work(state);
            self.version.send_modify(|version| *version += 1);
            result
        })
    }

    /// Runs `work`, which reads the state and its version. What it changes must follow from the time alone.
    pub(crate) fn view<T>(&self, work: impl FnOnce(&mut State, u64) -> T) -> T {
        self.locked(|state| work(state, *self.version.borrow()))
    }

    /// Runs `work`, which reads the state.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&State) -> T) -> T {
        self.view(|state, _| work(state))
    }

    /// Waits until the state has another version, and returns it.
    pub(crate) async fn changed(&self, from: u64) -> u64 {
        let mut version = self.version.subscribe();
        // The sender is a field of the same struct, so this cannot fail.
        version.wait_for(|version| *version != from).await.map_or(from, |version| *version)
    }

    fn locked<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        // After a panic the state may be incomplete, but tests can still use it.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let ahead = state.clock.ahead();
        let result = work(&mut state);
        let now = state.clock.milliseconds();
        if state.pending.iter().any(|pending| pending.due <= now) {
            self.idle.send_replace(false);
            self.wake.notify_one();
        } else if state.clock.ahead() != ahead {
            self.wake.notify_one();
        }
        result
    }

    /// Resolves when a delivery may be due.
    pub(crate) fn woken(&self) -> Notified<'_> {
        self.wake.notified()
    }

    /// Reports that no delivery is due. Call it inside [`with`](Self::with).
    pub(crate) fn set_idle(&self) {
        self.idle.send_replace(true);
    }

    /// Waits until all deliveries that are due were sent.
    pub(crate) async fn idle(&self) {
        let mut idle = self.idle.subscribe();
        // The sender is a field of the same struct, so this cannot fail.
        let _ = idle.wait_for(|idle| *idle).await;
    }
}

#[derive(Debug, Default)]
pub(crate) struct State {
    /// Base URL of this sandbox.
    pub origin: String,
    pub behaviour: Behaviour,
    pub clock: Clock,
    pub faults: Faults,
    pub accounts: HashMap<String, Account>,
    pub tokens: HashMap<String, Token>,
    pub applications: Vec<Application>,
    pub keys: HashMap<String, Key>,
    pub mails: HashMap<String, String>,
    pub registrations: HashMap<String, VecDeque<i64>>,
    pub windows: HashMap<(String, &'static str), VecDeque<i64>>,
    pub shares: HashMap<String, Share>,
    pub media: HashMap<String, i64>,
    /// One-time codes that wait to be checked, by application, channel and address.
    pub codes: HashMap<(usize, &'static str, String), Code>,
    /// Body and response of requests with an idempotency key, by application and key.
    pub idempotent: HashMap<(usize, String), (Object, Value)>,
    /// Application and expiry in Unix seconds, by token of the transaction SDK.
    pub transaction_tokens: HashMap<String, (usize, i64)>,
    pub checkouts: HashMap<String, Checkout>,
    pub calls: VecDeque<RecordedCall>,
    /// Number of all calls, also of those that are no longer recorded.
    pub calls_received: u64,
    pub pending: Vec<Pending>,
    pub deliveries: Vec<Delivery>,
}

#[derive(Debug, Default)]
pub(crate) struct Account {
    pub password: String,
    pub verified: bool,
    pub code: Option<(String, i64)>,
    pub failures: u32,
    pub locked_until: i64,
    pub second_factor: bool,
    pub application: Option<usize>,
}

/// A token of the account API.
#[derive(Clone, Debug)]
pub(crate) enum Token {
    Access { email: String, until: i64 },
    SecondFactor { email: String, until: i64 },
}

/// A one-time code for a phone number or an email address.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    pub request_id: String,
    pub digits: String,
    /// Time of the first message, in Unix seconds.
    pub sent_at: i64,
    /// Number of messages.
    pub sent: u32,
    /// Number of wrong codes.
    pub failures: u32,
    pub vendor_data: Value,
    pub metadata: Value,
}

/// An API key and its permissions.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub application: usize,
    pub media: bool,
    pub write_sessions: bool,
    pub expired: bool,
}

#[derive(Debug)]
pub(crate) struct Share {
    pub session: Session,
    /// The application that shared it.
    pub from_application: String,
    /// The application that may import the session; `None` for all.
    pub for_application: Option<String>,
    pub until: i64,
}

/// A checkout session of a top-up.
#[derive(Clone, Debug)]
pub(crate) struct Checkout {
    pub application: usize,
    /// Amount in hundredths of a cent.
    pub amount: i64,
    pub success_url: Option<String>,
    pub cancel_url: Option<String>,
    pub paid: bool,
}

#[derive(Debug)]
pub(crate) struct Application {
    pub organization_id: String,
    pub uuid: String,
    pub client_id: String,
    pub api_key: String,
    pub webhook: Webhook,
    pub workflows: IndexMap<String, Workflow>,
    /// By session number, which is the order of creation.
    pub sessions: BTreeMap<i64, Session>,
    pub numbers: HashMap<String, i64>,
    pub of_user: HashMap<String, Vec<i64>>,
    pub next_number: i64,
    pub creations: VecDeque<i64>,
    /// Lower bound of the next expiry, in Unix seconds.
    pub next_expiry: i64,
    pub users: IndexMap<String, Object>,
    pub questionnaires: IndexMap<String, Object>,
    pub blocklist: Vec<Object>,
    /// Identifiers of the original sessions that were imported; each can be imported once.
    pub imported: HashSet<String>,
    /// Balance in hundredths of a cent.
    pub balance: i64,
    /// Objects of [collections](crate::platform::collections), in the order of creation.
    pub objects: HashMap<String, Vec<Object>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Webhook {
    pub url: Option<String>,
    pub version: String,
    pub secret: String,
    pub capture_method: String,
    pub months: Option<i64>,
}

#[derive(Clone, Debug)]
#[allow(clippy::struct_field_names)] // the field name of the platform
pub(crate) struct Workflow {
    pub workflow_id: String,
    pub version: i64,
    pub published: bool,
    pub fields: Object,
    /// Features in execution order, with their names in requests: `OCR`, `LIVENESS` …
    pub features: Vec<String>,
    pub created_at: String,
    pub updated_at: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub id: String,
    pub number: i64,
    pub token: String,
    pub status: String,
    pub workflow: String,
    pub workflow_id: String,
    pub workflow_version: i64,
    pub features: Vec<String>,
    pub vendor_data: Option<String>,
    pub metadata: Value,
    pub callback: Option<String>,
    pub language: Option<String>,
    pub contact_details: Value,
    pub expected_details: Value,
    pub scenario: Option<String>,
    /// Lists of the decision; empty until the session is completed.
    pub results: Object,
    pub decision_reviews: Vec<Value>,
    pub reviews: Vec<Value>,
    /// Timeline, oldest first.
    pub timeline: Vec<Entry>,
    pub created_at: i64,
    pub expires_at: i64,
    /// Time of the last status change, in Unix seconds.
    pub changed_at: i64,
    pub resubmit: Option<Value>,
    pub shared_from: Option<SharedFrom>,
}

/// The origin of an imported session.
#[derive(Clone, Debug)]
pub(crate) struct SharedFrom {
    pub session_id: String,
    /// The application that shared it.
    pub application_id: String,
}

/// A webhook delivery.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Delivery {
    /// Identifier (UUID).
    pub uuid: String,
    /// Event type.
    pub webhook_type: String,
    /// Session identifier, for session events.
    pub session_id: Option<String>,
    /// Target URL.
    pub url: String,
    /// Request headers, including the signatures.
    pub headers: Vec<(String, String)>,
    /// Request body.
    pub body: String,
    /// Number of the attempt, starting at 1.
    pub attempt: usize,
    /// Time of sending by the clock of the sandbox, in Unix milliseconds.
    pub sent_at: i64,
    /// Duration of the request, in milliseconds.
    pub took: u64,
    /// Status code of the response; absent if there was none.
    pub status: Option<u16>,
    /// Response headers.
    pub response_headers: Vec<(String, String)>,
    /// Response body, up to 16 KiB.
    pub response_body: String,
    /// Error, if there is no complete response.
    pub error: Option<String>,
    /// Application that the webhook belongs to.
    #[serde(skip)]
    pub(crate) application: usize,
    /// Identifier of the webhook destination; `None` for the webhook of the configuration.
    #[serde(skip)]
    pub(crate) destination: Option<String>,
}

/// A queued webhook delivery.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    /// Identifier that the delivery gets.
    pub uuid: String,
    pub application: usize,
    /// Identifier of the webhook destination; `None` for the webhook of the configuration.
    pub destination: Option<String>,
    pub session_id: Option<String>,
    pub event: Value,
    pub attempt: usize,
    /// Due time by the clock of the sandbox, in Unix milliseconds.
    pub due: i64,
}

impl State {
    /// Returns the application and the number of a session, by identifier, across all applications.
    pub(crate) fn find_session(&self, id: &str) -> Option<(usize, i64)> {
        self.applications.iter().enumerate().find_map(|(index, app)| Some((index, *app.numbers.get(id)?)))
    }

    /// As [`find_session`](Self::find_session), by the token of the hosted page.
    pub(crate) fn find_token(&self, token: &str) -> Option<(usize, i64)> {
        self.applications.iter().enumerate().find_map(|(index, app)| {
            app.sessions.values().find(|session| session.token == token).map(|session| (index, session.number))
        })
    }
}

impl Application {
    pub(crate) fn session(&self, id: &str) -> Option<&Session> {
        self.sessions.get(self.numbers.get(id)?)
    }

    pub(crate) fn session_mut(&mut self, id: &str) -> Option<&mut Session> {
        self.sessions.get_mut(self.numbers.get(id)?)
    }

    pub(crate) fn insert(&mut self, session: Session) {
        self.numbers.insert(session.id.clone(), session.number);
        if let Some(user) = &session.vendor_data {
            self.of_user.entry(user.clone()).or_default().push(session.number);
        }
        self.next_number = self.next_number.max(session.number + 1);
        self.next_expiry = self.next_expiry.min(session.expires_at);
        self.sessions.insert(session.number, session);
    }

    pub(crate) fn remove(&mut self, number: i64) -> Option<Session> {
        let session = self.sessions.remove(&number)?;
        self.numbers.remove(&session.id);
        if let Some(numbers) = session.vendor_data.as_ref().and_then(|user| self.of_user.get_mut(user)) {
            numbers.retain(|other| *other != number);
        }
        Some(session)
    }

    /// Returns the newest version of a workflow, by the identifier of any version or of the workflow.
    pub(crate) fn workflow(&self, id: &str) -> Option<(&String, &Workflow)> {
        let stable = self.workflows.get(id).map_or(id, |workflow| workflow.workflow_id.as_str());
        self.workflows
            .iter()
            .filter(|(_, workflow)| workflow.workflow_id == stable)
            .max_by_key(|(_, workflow)| workflow.version)
    }
}

impl Session {
    /// Adds an entry to the timeline, with the current status.
    pub(crate) fn note(&mut self, at: i64, event: Event) {
        let status = self.status.clone();
        self.timeline.push(Entry { at, event, status });
    }
}
