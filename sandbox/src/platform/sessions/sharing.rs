//! Sharing of sessions between applications.

use super::find;
use crate::platform::fields::{Fields, uuid_field};
use crate::platform::{Refusal, deliveries, users};
use crate::random::{new_uuid, random_text};
use crate::store::{Object, Share, SharedFrom, State};
use crate::timeline::Event;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

const SHARED_FROM: [&str; 3] = ["Approved", "Declined", "In Review"];

/// Shares a session for `ttl` seconds with the application `target`, or with all if it is `None`. Returns the token.
pub(crate) fn share(
    state: &mut State,
    app: usize,
    id: &str,
    target: Option<&str>,
    ttl: i64,
) -> Result<String, Refusal> {
    let session = find(state, app, id)?.clone();
    if !(60..=86_400).contains(&ttl) {
        return Err(Refusal::field("ttl_in_seconds", "Ensure this value is between 60 and 86400."));
    }
    if !SHARED_FROM.contains(&session.status.as_str()) {
        return Err(Refusal::NotFinished);
    }
    let at = state.clock.milliseconds();
    if let Some(session) = state.applications[app].session_mut(id) {
        session.note(at, Event::Shared);
    }
    let (now, from) = (state.clock.seconds(), state.applications[app].uuid.clone());
    let until = now + ttl;
    let token = token(&json!({
        "session_id": session.id, "application_id": from, "for_application_id": target, "iat": now, "exp": until,
        "jti": new_uuid(),
    }));
    let share = Share { session, from_application: from, for_application: target.map(str::to_owned), until };
    state.shares.insert(token.clone(), share);
    Ok(token)
}

/// Returns a JSON Web Token with these claims. Its signature is random: only this sandbox knows the token.
fn token(claims: &Value) -> String {
    let part = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
    format!("{}.{}.{}", part(&json!({"alg": "HS256", "typ": "JWT"})), part(claims), random_text(43))
}

/// Imports a shared session. Returns the number of the new session.
pub(crate) fn import(state: &mut State, app: usize, fields: &Object) -> Result<i64, Refusal> {
    let token = fields.required_text("share_token")?;
    let trust =
        fields.boolean("trust_review")?.ok_or_else(|| Refusal::field("trust_review", "This field is required."))?;
    let workflow_id = fields.required_text("workflow_id")?;
    uuid_field("workflow_id", &workflow_id)?;
    let now = state.clock.seconds();
    let application = &state.applications[app];
    let is_ours = |share: &&Share| share.for_application.as_ref().is_none_or(|target| *target == application.uuid);
    let Some(share) = state.shares.get(&token).filter(|share| now < share.until).filter(is_ours) else {
        return Err(Refusal::field("share_token", "The token is wrong, has expired, or is for another application."));
    };
    let (uuid, workflow) = application.workflow(&workflow_id).ok_or(Refusal::NotFound)?;
    if application.imported.contains(&share.session.id) {
        return Err(Refusal::AlreadyImported);
    }
    let mut session = share.session.clone();
    let shared = std::mem::replace(&mut session.id, new_uuid());
    let from_application = share.from_application.clone();
    session.shared_from = Some(SharedFrom { session_id: shared.clone(), application_id: from_application });
    session.number = application.next_number;
    session.token = random_text(22);
    session.workflow.clone_from(uuid);
    session.workflow_id.clone_from(&workflow.workflow_id);
    session.workflow_version = workflow.version;
    session.vendor_data = fields.text("vendor_data")?;
    session.created_at = now;
    session.changed_at = now;
    session.reviews.clear();
    session.timeline.clear();
    if !trust {
        "In Review".clone_into(&mut session.status);
    }
    session.note(state.clock.milliseconds(), Event::Imported);
    state.applications[app].imported.insert(shared);
    let number = session.number;
    state.applications[app].insert(session);
    // An imported approval may be the next one to expire.
    state.applications[app].next_expiry = i64::MIN;
    users::record_session(state, app, number);
    deliveries::status_updated(state, app, number);
    Ok(number)
}
