//! Organizations and applications.

use super::workflows;
use crate::behaviour::Behaviour;
use crate::random::{new_uuid, random_text};
use crate::store::{Application, Key, Object, State, Webhook};
use indexmap::IndexMap;
use serde_json::json;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

/// Adds an organization with one application and an API key. Returns the index of the application.
pub(crate) fn add(state: &mut State) -> usize {
    let index = state.applications.len();
    let api_key = add_key(state, Key { application: index, media: true, write_sessions: true, expired: false });
    state.applications.push(Application {
        organization_id: new_uuid(),
        uuid: new_uuid(),
        client_id: random_text(22),
        api_key,
        webhook: Webhook {
            url: None,
            version: "v3".to_owned(),
            secret: new_webhook_secret(),
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
        balance: 1_425_000,
        objects: HashMap::new(),
    });
    index
}

/// Adds an API key with these permissions.
pub(crate) fn add_key(state: &mut State, rights: Key) -> String {
    let key = format!("sk_test_{}", random_text(43));
    state.keys.insert(key.clone(), rights);
    key
}

pub(crate) fn new_webhook_secret() -> String {
    format!("whsec_{}", random_text(43))
}

/// Returns the state of a new sandbox: one default application with a workflow.
pub(crate) fn fresh(behaviour: Behaviour, origin: String) -> State {
    let mut state = State { origin, ..State::default() };
    let app = add(&mut state);
    let fields: Object = [("is_liveness_enabled", true), ("is_face_match_enabled", true), ("is_default", true)]
        .into_iter()
        .map(|(flag, on)| (flag.to_owned(), json!(on)))
        .collect();
    // The default behaviour accepts flat flags; the requested one may not.
    let _ = workflows::create(&mut state, app, &fields);
    state.behaviour = behaviour;
    state
}

/// Deletes everything except the API key, workflow and webhook secret of the default application.
pub(crate) fn reset(state: &mut State) {
    let mut new = fresh(state.behaviour.clone(), std::mem::take(&mut state.origin));
    let old = &state.applications[0];
    new.keys.clear();
    new.keys.insert(old.api_key.clone(), Key { application: 0, media: true, write_sessions: true, expired: false });
    let app = &mut new.applications[0];
    app.api_key.clone_from(&old.api_key);
    app.webhook.secret.clone_from(&old.webhook.secret);
    app.organization_id.clone_from(&old.organization_id);
    app.uuid.clone_from(&old.uuid);
    if let Some((uuid, workflow)) = old.workflows.first() {
        app.workflows = [(uuid.clone(), workflow.clone())].into_iter().collect();
    }
    *state = new;
}
