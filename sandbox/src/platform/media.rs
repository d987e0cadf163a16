//! Image and video URLs, which expire.

use super::Refusal;
use crate::random::new_uuid;
use crate::store::State;

/// Lifetime of a URL, in seconds.
const MEDIA_LIFE: i64 = 60 * 60;

pub(crate) fn new_name(kind: &str) -> String {
    format!("{kind}-{}", new_uuid())
}

pub(crate) fn url(name: &str, origin: &str) -> String {
    format!("{origin}/media/{name}")
}

/// Starts the lifetime of these files.
pub(crate) fn open(state: &mut State, names: Vec<String>) {
    let until = state.clock.seconds() + MEDIA_LIFE;
    state.media.extend(names.into_iter().map(|name| (name, until)));
}

/// Checks that a file exists and its URL has not expired.
pub(crate) fn check(state: &State, name: &str) -> Result<(), Refusal> {
    match state.media.get(name) {
        Some(until) if state.clock.seconds() < *until => Ok(()),
        Some(_) => Err(Refusal::LinkExpired),
        None => Err(Refusal::NotFound),
    }
}
