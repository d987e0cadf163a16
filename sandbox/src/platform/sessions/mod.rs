//! Sessions.

mod creation;
mod deletion;
mod life_cycle;
mod lists;
mod report;
mod review;
mod sharing;

pub(crate) use creation::{choose_scenario, create, seed};
pub(crate) use deletion::{delete, delete_many};
pub(crate) use life_cycle::{abandon, await_user, complete, complete_as, expire, expire_all, start, time_out};
pub(crate) use lists::{Filter, list};
pub(crate) use lists::{document_type, document_types};
pub(crate) use report::{pdf, report};
pub(crate) use review::{add_note, update_status};
pub(crate) use sharing::{import, share};

use super::Refusal;
use crate::store::{Session, State};

const DAY: i64 = 86_400;

/// Every status, in the order of the life cycle.
pub(crate) const STATUSES: [&str; 10] = [
    "Not Started",
    "In Progress",
    "Awaiting User",
    "In Review",
    "Approved",
    "Declined",
    "Resubmitted",
    "Expired",
    "Kyc Expired",
    "Abandoned",
];

/// Statuses in which the user can still act.
const UNFINISHED: [&str; 4] = ["Not Started", "In Progress", "Resubmitted", "Awaiting User"];

/// Returns whether the user can still act.
pub(crate) fn is_open(session: &Session) -> bool {
    UNFINISHED.contains(&session.status.as_str())
}

/// Returns a session of an application by identifier.
pub(crate) fn find<'a>(state: &'a State, app: usize, id: &str) -> Result<&'a Session, Refusal> {
    state.applications[app].session(id).ok_or(Refusal::NotFound)
}

/// Returns a session of an application by number.
pub(crate) fn by_number(state: &State, app: usize, number: i64) -> Result<&Session, Refusal> {
    state.applications[app].sessions.get(&number).ok_or(Refusal::NotFound)
}
