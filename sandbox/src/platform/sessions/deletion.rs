//! Deletion of sessions.

use crate::platform::Refusal;
use crate::platform::fields::Fields;
use crate::store::{Object, Session, State};

/// Deletes a session. The fields are the options for the retention of face data.
pub(crate) fn delete(state: &mut State, app: usize, id: &str, fields: &Object) -> Result<Session, Refusal> {
    retention(fields)?;
    let number = *state.applications[app].numbers.get(id).ok_or(Refusal::NotFound)?;
    remove(state, app, number).ok_or(Refusal::NotFound)
}

/// Deletes the sessions in `session_numbers`, or all with `delete_all`.
pub(crate) fn delete_many(state: &mut State, app: usize, fields: &Object) -> Result<Vec<Session>, Refusal> {
    retention(fields)?;
    let numbers: Vec<i64> = match (fields.boolean("delete_all")?, fields.list("session_numbers")?) {
        (Some(true), _) => state.applications[app].sessions.keys().copied().collect(),
        (_, Some(values)) if !values.is_empty() => values
            .iter()
            .map(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()))
            .collect::<Option<_>>()
            .ok_or_else(|| Refusal::field("session_numbers", "Enter whole numbers."))?,
        _ => return Err(Refusal::field("session_numbers", "Name sessions, or set delete_all.")),
    };
    // Unknown numbers are ignored, as on the platform.
    Ok(numbers.into_iter().filter_map(|number| remove(state, app, number)).collect())
}

fn remove(state: &mut State, app: usize, number: i64) -> Option<Session> {
    let session = state.applications[app].remove(number)?;
    state.pending.retain(|pending| pending.session_id.as_deref() != Some(session.id.as_str()));
    Some(session)
}

fn retention(fields: &Object) -> Result<(), Refusal> {
    fields.boolean("retain_face_embeddings")?;
    fields.one_of("deletion_instruction", &["operational_session_delete", "privacy_erasure"])?;
    if fields.integer("face_retention_days")?.is_some_and(|days| !(1..=3650).contains(&days)) {
        return Err(Refusal::field("face_retention_days", "Ensure this value is between 1 and 3650."));
    }
    Ok(())
}
