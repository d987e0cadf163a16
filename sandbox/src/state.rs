//! Everything the sandbox remembers.

use crate::behaviour::Behaviour;
use crate::clock::Clock;
use crate::deliveries::{Delivery, Pending};
use crate::faults::Faults;
use crate::timeline::Moment;
use indexmap::IndexMap;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

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

/// The statuses in which a session is still the user's.
pub(crate) const UNFINISHED: [&str; 4] = ["Not Started", "In Progress", "Resubmitted", "Awaiting User"];

pub(crate) fn new_uuid() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// Random text of URL-safe characters. From the operating system's chance, so that no key is made twice.
pub(crate) fn random_text(length: usize) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bytes = std::iter::repeat_with(|| uuid::Uuid::new_v4().into_bytes()).flatten();
    // Two bytes of a version 4 UUID are not wholly random; six of the sixteen are enough and surely are.
    let letters =
        bytes.enumerate().filter(|(index, _)| index % 16 < 6).map(|(_, byte)| LETTERS[usize::from(byte % 64)]);
    letters.take(length).map(char::from).collect()
}

impl State {
    /// A new organization with an application of its own, and its key.
    pub(crate) fn add_application(&mut self) -> usize {
        let index = self.applications.len();
        let api_key = format!("sk_test_{}", random_text(43));
        self.keys
            .insert(api_key.clone(), Key { application: index, media: true, write_sessions: true, expired: false });
        self.applications.push(Application {
            organization_id: new_uuid(),
            uuid: new_uuid(),
            client_id: random_text(22),
            api_key,
            webhook: Webhook {
                url: None,
                version: "v3".to_owned(),
                secret: format!("whsec_{}", random_text(43)),
                capture_method: "both".to_owned(),
                months: None,
            },
            workflows: IndexMap::new(),
            sessions: BTreeMap::new(),
            numbers: HashMap::new(),
            of_user: HashMap::new(),
            next_number: 1,
            creations: VecDeque::new(),
            next_expiry: i64::MAX,
            users: IndexMap::new(),
            questionnaires: IndexMap::new(),
            blocklist: Vec::new(),
            imported: HashSet::new(),
            balance: "142.5000".to_owned(),
        });
        index
    }

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

impl Webhook {
    pub(crate) fn json(&self) -> Value {
        json!({
            "webhook_url": self.url,
            "webhook_version": self.version,
            "secret_shared_key": self.secret,
            "capture_method": self.capture_method,
            "data_retention_months": self.months,
        })
    }
}
