//! Status changes of a session: opened, completed, abandoned, expired.

use super::{DAY, UNFINISHED, by_number};
use crate::platform::{Refusal, blocklist, decision, deliveries, media, users};
use crate::scenario::Scenario;
use crate::store::{Session, State};
use crate::timeline::Event;

/// Expires sessions and approvals that are due. Does nothing before the time of the next expiry.
pub(crate) fn expire(state: &mut State, app: usize) {
    let now = state.clock.seconds();
    if now < state.applications[app].next_expiry {
        return;
    }
    let approval_days = state.behaviour.approval_days;
    let sessions = state.applications[app].sessions.values();
    let over: Vec<(i64, bool)> = sessions
        .filter(|session| over_at(session, approval_days).is_some_and(|at| at <= now))
        .map(|session| (session.number, session.status == "Approved"))
        .collect();
    for (number, approved) in over {
        let (status, event) =
            if approved { ("Kyc Expired", Event::ApprovalExpired) } else { ("Expired", Event::Expired) };
        change(state, app, number, status, event);
    }
    let application = &mut state.applications[app];
    let next = application.sessions.values().filter_map(|session| over_at(session, approval_days)).min();
    application.next_expiry = next.unwrap_or(i64::MAX);
}

/// Calls [`expire`] for every application.
pub(crate) fn expire_all(state: &mut State) {
    for app in 0..state.applications.len() {
        expire(state, app);
    }
}

/// Returns the Unix time at which a session or an approval expires.
fn over_at(session: &Session, approval_days: Option<u32>) -> Option<i64> {
    match session.status.as_str() {
        "Not Started" => Some(session.expires_at),
        "Approved" => approval_days.map(|days| session.changed_at + i64::from(days) * DAY),
        _ => None,
    }
}

/// Changes the status of a session, updates the user's record and queues the event.
pub(crate) fn change(state: &mut State, app: usize, number: i64, status: &str, event: Event) {
    let (seconds, milliseconds) = (state.clock.seconds(), state.clock.milliseconds());
    let approval_days = state.behaviour.approval_days;
    let application = &mut state.applications[app];
    if let Some(session) = application.sessions.get_mut(&number) {
        status.clone_into(&mut session.status);
        session.changed_at = seconds;
        session.note(milliseconds, event);
        application.next_expiry = application.next_expiry.min(over_at(session, approval_days).unwrap_or(i64::MAX));
    }
    users::record_session(state, app, number);
    deliveries::status_updated(state, app, number);
}

/// The user opens the link: the session becomes `In Progress`.
pub(crate) fn start(state: &mut State, app: usize, number: i64) -> Result<(), Refusal> {
    match status(state, app, number).as_str() {
        "Not Started" | "Resubmitted" | "Awaiting User" => {
            change(state, app, number, "In Progress", Event::Opened);
            Ok(())
        }
        "In Progress" => Ok(()),
        other => Err(Refusal::CannotStart { status: other.to_owned() }),
    }
}

/// The user completes the session with this scenario.
pub(crate) fn complete(state: &mut State, app: usize, number: i64, scenario: Scenario) -> Result<(), Refusal> {
    start(state, app, number)?;
    let now = state.clock.text();
    let origin = state.origin.clone();
    let application = &state.applications[app];
    let session = application.sessions.get(&number).ok_or(Refusal::NotFound)?;
    let blocked = blocklist::hits(application, session);
    let mut made = Vec::new();
    let mut media = |kind: &str| {
        let name = media::new_name(kind);
        made.push(name.clone());
        media::url(&name, &origin)
    };
    let results = decision::results(session, scenario, &blocked, &mut media, &now);
    media::open(state, made);
    let status = if blocked.is_empty() { scenario.status() } else { "Declined" };
    if let Some(session) = state.applications[app].sessions.get_mut(&number) {
        session.results = results;
        session.resubmit = None;
    }
    change(state, app, number, status, Event::Completed(scenario));
    Ok(())
}

/// Completes the session with the scenario of this name. The default is the scenario chosen at creation, or `approve`.
pub(crate) fn complete_as(state: &mut State, app: usize, number: i64, slug: Option<&str>) -> Result<(), Refusal> {
    let chosen = by_number(state, app, number)?.scenario.as_deref();
    let slug = slug.or(chosen).unwrap_or("approve");
    let scenario = Scenario::from_slug(slug).ok_or_else(|| Refusal::UnknownScenario { slug: slug.to_owned() })?;
    complete(state, app, number, scenario)
}

/// The user has to come back later: the session becomes `Awaiting User`.
pub(crate) fn await_user(state: &mut State, app: usize, number: i64) -> Result<(), Refusal> {
    if status(state, app, number) != "Awaiting User" {
        start(state, app, number)?;
        change(state, app, number, "Awaiting User", Event::AwaitingUser);
    }
    Ok(())
}

/// The user leaves: the session becomes `Abandoned`.
pub(crate) fn abandon(state: &mut State, app: usize, number: i64) -> Result<(), Refusal> {
    end(state, app, number, "Abandoned", Event::Abandoned)
}

/// Expires an unfinished session (`Expired`) or an approval (`Kyc Expired`).
pub(crate) fn time_out(state: &mut State, app: usize, number: i64) -> Result<(), Refusal> {
    if status(state, app, number) == "Approved" {
        change(state, app, number, "Kyc Expired", Event::ApprovalExpired);
        return Ok(());
    }
    end(state, app, number, "Expired", Event::Expired)
}

fn end(state: &mut State, app: usize, number: i64, status_to: &str, event: Event) -> Result<(), Refusal> {
    let status = status(state, app, number);
    if !UNFINISHED.contains(&status.as_str()) {
        return Err(Refusal::AlreadyOver { status });
    }
    change(state, app, number, status_to, event);
    Ok(())
}

fn status(state: &State, app: usize, number: i64) -> String {
    state.applications[app].sessions.get(&number).map(|session| session.status.clone()).unwrap_or_default()
}
