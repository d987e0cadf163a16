//! Pictures and films of sessions: addresses that are good for a while.

use super::Refusal;
use crate::random::new_uuid;
use crate::store::State;

/// How long the address of a picture or film is good for, in seconds.
const MEDIA_LIFE: i64 = 60 * 60;

pub(crate) fn new_name(kind: &str) -> String {
    format!("{kind}-{}", new_uuid())
}

pub(crate) fn url(name: &str, origin: &str) -> String {
    format!("{origin}/media/{name}")
}

/// Makes the addresses of these good from now on.
pub(crate) fn open(state: &mut State, names: Vec<String>) {
    let until = state.clock.seconds() + MEDIA_LIFE;
    state.media.extend(names.into_iter().map(|name| (name, until)));
}

/// Refuses addresses that are not good, or not any more.
pub(crate) fn check(state: &State, name: &str) -> Result<(), Refusal> {
    match state.media.get(name) {
        Some(until) if state.clock.seconds() < *until => Ok(()),
        Some(_) => Err(Refusal::LinkExpired),
        None => Err(Refusal::NotFound),
    }
}
