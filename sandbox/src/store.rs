//! Everything the sandbox remembers.

use crate::behaviour::Behaviour;
use crate::clock::Clock;
use crate::faults::Faults;
use crate::timeline::{Moment, What};
use indexmap::IndexMap;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};
use tokio::sync::futures::Notified;
use tokio::sync::{Notify, watch};

pub(crate) type Object = Map<String, Value>;

/// A call that was received; for tests. Values of headers that prove the caller are left out.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct RecordedCall {
    /// The method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The query.
    pub query: Vec<(String, String)>,
    /// The status of the answer; 0 when the connection was dropped on purpose.
    pub status: u16,
}

/// The state, which one task at a time works on, and the signals of the deliveries.
#[derive(Debug)]
pub(crate) struct Store {
    state: Mutex<State>,
    /// Wakes the deliveries.
    wake: Notify,
    /// Whether nothing that is due is left to be sent.
    idle: watch::Sender<bool>,
}

impl Store {
    pub(crate) fn new(state: State) -> Self {
        Self { state: Mutex::new(state), wake: Notify::new(), idle: watch::Sender::new(true) }
    }

    /// Works on the state, and has the deliveries look at it when something is due or the clock was moved. Short, and
    /// never across a wait.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        // A route that panicked leaves the state half-way at worst, which is still a state to test with.
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

    /// Resolves when something may be due.
    pub(crate) fn woken(&self) -> Notified<'_> {
        self.wake.notified()
    }

    /// Says that nothing that is due is left to be sent. Called while the state is held.
    pub(crate) fn set_idle(&self) {
        self.idle.send_replace(true);
    }

    /// Waits until every webhook that is due was sent.
    pub(crate) async fn idle(&self) {
        let mut idle = self.idle.subscribe();
        // The sender lives as long as the sandbox.
        let _ = idle.wait_for(|idle| *idle).await;
    }
}

#[derive(Debug, Default)]
pub(crate) struct State {
    /// Where this sandbox listens.
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
    pub calls: VecDeque<RecordedCall>,
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

/// What a token of the account calls stands for.
#[derive(Clone, Debug)]
pub(crate) enum Token {
    Access { email: String, until: i64 },
    SecondFactor { email: String, until: i64 },
}

/// What an API key may do.
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
    pub for_application: String,
    pub until: i64,
}

#[derive(Debug)]
pub(crate) struct Application {
    pub organization_id: String,
    pub uuid: String,
    pub client_id: String,
    pub api_key: String,
    pub webhook: Webhook,
    pub workflows: IndexMap<String, Workflow>,
    /// By number: the order of creation.
    pub sessions: BTreeMap<i64, Session>,
    pub numbers: HashMap<String, i64>,
    pub of_user: HashMap<String, Vec<i64>>,
    pub next_number: i64,
    pub creations: VecDeque<i64>,
    /// No session expires before this time.
    pub next_expiry: i64,
    pub users: IndexMap<String, Object>,
    pub questionnaires: IndexMap<String, Object>,
    pub blocklist: Vec<Object>,
    /// The sessions of others that were imported: each only once, by whichever token.
    pub imported: HashSet<String>,
    pub balance: String,
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
#[allow(clippy::struct_field_names)] // the platform's own name
pub(crate) struct Workflow {
    pub workflow_id: String,
    pub version: i64,
    pub published: bool,
    pub fields: Object,
    /// The features in order, in the words of requests: `OCR`, `LIVENESS` …
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
    /// The lists of the decision, once the user was through.
    pub results: Object,
    pub decision_reviews: Vec<Value>,
    pub reviews: Vec<Value>,
    /// What happened to it, the oldest first.
    pub timeline: Vec<Moment>,
    pub created_at: i64,
    pub expires_at: i64,
    /// When it got the status it has, in Unix seconds.
    pub changed_at: i64,
    pub resubmit: Option<Value>,
    pub shared_from: Option<String>,
}

/// A webhook that was sent.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Delivery {
    /// Its identifier (UUID).
    pub uuid: String,
    /// The type of the event.
    pub webhook_type: String,
    /// The session, for events of one.
    pub session_id: Option<String>,
    /// Where it went.
    pub url: String,
    /// The headers, signatures included.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
    /// Which attempt this was; 1 for the first.
    pub attempt: usize,
    /// When it was sent, in milliseconds since 1970 of the sandbox's clock.
    pub sent_at: i64,
    /// How long the target took, in milliseconds.
    pub took: u64,
    /// The status the target answered; absent when it did not.
    pub status: Option<u16>,
    /// The headers of the answer.
    pub answer_headers: Vec<(String, String)>,
    /// The answer's body, as far as it was read: 16 KiB at most.
    pub answer_body: String,
    /// Why there is no answer, or not all of it.
    pub error: Option<String>,
    /// Whose webhook it is.
    #[serde(skip)]
    pub(crate) application: usize,
}

/// A webhook that is to be sent.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    pub application: usize,
    pub session_id: Option<String>,
    pub event: Value,
    pub attempt: usize,
    /// When, in milliseconds of the sandbox's clock.
    pub due: i64,
}

impl State {
    /// The application and session of an identifier, whoever asks.
    pub(crate) fn find_session(&self, id: &str) -> Option<(usize, i64)> {
        self.applications.iter().enumerate().find_map(|(index, app)| Some((index, *app.numbers.get(id)?)))
    }

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

    /// The newest version of a workflow, by the uuid of any version or by its stable identifier.
    pub(crate) fn workflow(&self, id: &str) -> Option<(&String, &Workflow)> {
        let stable = self.workflows.get(id).map_or(id, |workflow| workflow.workflow_id.as_str());
        self.workflows
            .iter()
            .filter(|(_, workflow)| workflow.workflow_id == stable)
            .max_by_key(|(_, workflow)| workflow.version)
    }
}

impl Session {
    /// Records what happened, after it did.
    pub(crate) fn note(&mut self, at: i64, what: What) {
        let status = self.status.clone();
        self.timeline.push(Moment { at, what, status });
    }
}
