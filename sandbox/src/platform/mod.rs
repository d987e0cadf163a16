//! What the platform does, without its HTTP: functions over the [store](crate::store) that take plain values and
//! return a plain value or a [`Refusal`].

pub(crate) mod accounts;
pub(crate) mod applications;
pub(crate) mod billing;
pub(crate) mod blocklist;
pub(crate) mod decision;
pub(crate) mod deliveries;
pub(crate) mod fields;
pub(crate) mod limits;
pub(crate) mod media;
pub(crate) mod questionnaires;
mod refusal;
pub(crate) mod sessions;
pub(crate) mod users;
pub(crate) mod webhook;
pub(crate) mod workflows;

pub(crate) use refusal::Refusal;

use crate::behaviour::Behaviour;
use crate::store::State;
use std::time::Duration;

/// Moves the clock; what falls due happens.
pub(crate) fn advance(state: &mut State, by: Duration) {
    state.clock.advance(by);
    sessions::expire_all(state);
}

/// Changes how the platform behaves.
pub(crate) fn set_behaviour(state: &mut State, behaviour: Behaviour) {
    state.behaviour = behaviour;
    for app in &mut state.applications {
        // How long an approval holds may be another now.
        app.next_expiry = i64::MIN;
    }
    sessions::expire_all(state);
}
