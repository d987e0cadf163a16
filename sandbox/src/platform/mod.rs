//! The rules of the platform, without HTTP. Functions over the [store](crate::store) take plain values, and return a
//! plain value or a [`Refusal`]. A parameter `fields` has the fields of a request body; `app` is the index of an
//! application.

pub(crate) mod accounts;
pub(crate) mod applications;
pub(crate) mod billing;
pub(crate) mod blocklist;
pub(crate) mod collections;
pub(crate) mod decision;
pub(crate) mod deliveries;
pub(crate) mod destinations;
pub(crate) mod facts;
pub(crate) mod fields;
pub(crate) mod limits;
pub(crate) mod lists;
pub(crate) mod media;
pub(crate) mod products;
pub(crate) mod questionnaires;
mod refusal;
pub(crate) mod scenarios;
pub(crate) mod schemas;
pub(crate) mod sessions;
pub(crate) mod users;
pub(crate) mod webhook;
pub(crate) mod workflows;

pub(crate) use refusal::Refusal;

use crate::behaviour::Behaviour;
use crate::store::State;
use std::time::Duration;

/// Advances the clock and expires sessions.
pub(crate) fn advance(state: &mut State, by: Duration) {
    state.clock.advance(by);
    sessions::expire_all(state);
}

/// Changes the behaviour.
pub(crate) fn set_behaviour(state: &mut State, behaviour: Behaviour) {
    state.behaviour = behaviour;
    for app in &mut state.applications {
        // `approval_days` may have changed.
        app.next_expiry = i64::MIN;
    }
    sessions::expire_all(state);
}
