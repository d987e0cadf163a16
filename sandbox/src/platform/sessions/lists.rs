//! Lists of sessions.

use crate::clock::text_of;
use crate::store::{Session, State};

/// Filters of a list of sessions.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter<'a> {
    /// Comma-separated, as are `country` and `workflow_id`.
    pub status: Option<&'a str>,
    pub country: Option<&'a str>,
    pub workflow_id: Option<&'a str>,
    pub vendor_data: Option<&'a str>,
    /// Part of the identifier or number.
    pub search: Option<&'a str>,
    /// First day (YYYY-MM-DD). `date_to` is the last day.
    pub date_from: Option<&'a str>,
    pub date_to: Option<&'a str>,
    /// `user` or `business`. The sandbox has no business sessions.
    pub kind: Option<&'a str>,
}

/// Returns the sessions that match the filter, newest first.
pub(crate) fn list<'a>(state: &'a State, app: usize, filter: &Filter<'_>) -> Vec<&'a Session> {
    let one_of =
        |wanted: Option<&str>, value: &str| wanted.is_none_or(|wanted| wanted.split(',').any(|one| one == value));
    let business = filter.kind == Some("business");
    // Strings are created only if a filter needs them: an export reads lists of 100,000 sessions, page by page.
    let day = |session: &Session| text_of(session.created_at);
    let wanted = |session: &&Session| {
        let country =
            || session.results.get("id_verifications").and_then(|list| list[0]["issuing_state"].as_str()).unwrap_or("");
        !business
            && one_of(filter.status, &session.status)
            && (filter.country.is_none() || one_of(filter.country, country()))
            && one_of(filter.workflow_id, &session.workflow_id)
            && filter.vendor_data.is_none_or(|user| session.vendor_data.as_deref() == Some(user))
            && filter.search.is_none_or(|part| format!("{} {}", session.id, session.number).contains(part))
            && filter.date_from.is_none_or(|from| &day(session)[..10] >= from)
            && filter.date_to.is_none_or(|to| &day(session)[..10] <= to)
    };
    let app = &state.applications[app];
    // The sessions of one user are looked up, so that this stays fast with many thousand sessions.
    match filter.vendor_data.map(|user| app.of_user.get(user).map(Vec::as_slice).unwrap_or_default()) {
        Some(numbers) => numbers.iter().rev().filter_map(|number| app.sessions.get(number)).filter(wanted).collect(),
        None => app.sessions.values().rev().filter(wanted).collect(),
    }
}
