//! The list of sessions.

use crate::clock::text_of;
use crate::store::{Session, State};

/// Which sessions a list has; absent is all of them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter<'a> {
    /// One or several, with commas between them; so are `country` and `workflow_id`.
    pub status: Option<&'a str>,
    pub country: Option<&'a str>,
    pub workflow_id: Option<&'a str>,
    pub vendor_data: Option<&'a str>,
    /// A part of the identifier or number.
    pub search: Option<&'a str>,
    /// A date; so is `date_to`. Both days are included.
    pub date_from: Option<&'a str>,
    pub date_to: Option<&'a str>,
    /// `user` or `business`; nobody has sessions of companies here.
    pub kind: Option<&'a str>,
}

/// The sessions of an application, the newest first.
pub(crate) fn list<'a>(state: &'a State, app: usize, filter: &Filter<'_>) -> Vec<&'a Session> {
    let one_of =
        |wanted: Option<&str>, value: &str| wanted.is_none_or(|wanted| wanted.split(',').any(|one| one == value));
    let business = filter.kind == Some("business");
    // Texts are made only where something asks for them: an export reads lists of 100,000 sessions, page by page.
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
    // The session of one user is looked up, not searched for: lists of many thousand sessions stay quick.
    match filter.vendor_data.map(|user| app.of_user.get(user).map(Vec::as_slice).unwrap_or_default()) {
        Some(numbers) => numbers.iter().rev().filter_map(|number| app.sessions.get(number)).filter(wanted).collect(),
        None => app.sessions.values().rev().filter(wanted).collect(),
    }
}
