//! Lists of sessions.

use crate::platform::Refusal;
use crate::platform::decision::kind;
use crate::platform::fields::{date, uuid_field};
use crate::store::{Application, Session, State};
use crate::timeline::Event;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde_json::Value;

const KINDS: [&str; 3] = ["user", "business", "all"];
const TYPES: [&str; 4] = ["API", "HOSTED", "MIGRATED", "ALL"];
const API_SERVICES: [&str; 11] = [
    "ID_VERIFICATION",
    "FACE_MATCH",
    "AGE_ESTIMATION",
    "FACE_SEARCH",
    "POA",
    "AML",
    "KYB_REGISTRY",
    "PASSIVE_LIVENESS",
    "DATABASE_VALIDATION",
    "PHONE_VERIFICATION",
    "EMAIL_VERIFICATION",
];
/// Codes of document types in filters, and the names in responses.
const DOCUMENT_TYPES: [(&str, &str); 6] = [
    ("P", "Passport"),
    ("ID", "Identity Card"),
    ("DL", "Driver's License"),
    ("RP", "Residence Permit"),
    ("HIC", "Health Insurance Card"),
    ("TC", "Tax Card"),
];

/// Filters of a list of sessions.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter<'a> {
    /// Comma-separated, as are `country`, `workflow_id`, `document_type`, `region`, `warning` and `session_type`.
    pub status: Option<&'a str>,
    pub country: Option<&'a str>,
    /// Identifiers of workflows or of their versions. Malformed ones are ignored.
    pub workflow_id: Option<&'a str>,
    pub vendor_data: Option<&'a str>,
    /// The number, the identifier or its beginning, the beginning of an email address, or part of `vendor_data` or of
    /// the name; in any case.
    pub search: Option<&'a str>,
    /// First day, in UTC: a date, or a date with a time. `date_to` is the last day.
    pub date_from: Option<&'a str>,
    pub date_to: Option<&'a str>,
    /// `user` (the default), `business` or `all`.
    pub kind: Option<&'a str>,
    /// Code or name.
    pub document_type: Option<&'a str>,
    /// Part of the name on the document, in any case.
    pub document_name: Option<&'a str>,
    /// Region of an address.
    pub region: Option<&'a str>,
    /// Risk code of a warning.
    pub warning: Option<&'a str>,
    /// Identifier of the user.
    pub didit_internal_id: Option<&'a str>,
    /// The same.
    pub euuid: Option<&'a str>,
    /// The sandbox has only `HOSTED` sessions.
    pub session_type: Option<&'a str>,
    /// Service of a session of the type `API`.
    pub api_service: Option<&'a str>,
    /// Part of the name that was screened (AML), in any case.
    pub screened_full_name: Option<&'a str>,
    /// Part of the name of the company, in any case. Only business sessions have one.
    pub organization_name: Option<&'a str>,
    /// `true` or `false`: is in review.
    pub to_be_reviewed: Option<&'a str>,
    /// `true` or `false`: the verification ended in review.
    pub began_in_review: Option<&'a str>,
}

/// Returns the sessions that match the filter, newest first.
pub(crate) fn list<'a>(state: &'a State, app: usize, filter: &Filter<'_>) -> Result<Vec<&'a Session>, Refusal> {
    let app = &state.applications[app];
    one_of("session_kind", filter.kind, &KINDS)?;
    one_of("api_service", filter.api_service, &API_SERVICES)?;
    let to_be_reviewed = boolean("is_kyc_to_be_reviewed", filter.to_be_reviewed)?;
    let began_in_review = boolean("status_initialized_as_in_review", filter.began_in_review)?;
    for session_type in parts(filter.session_type) {
        one_of("session_type", Some(session_type), &TYPES)?;
    }
    let mut workflows = parts(filter.workflow_id).filter(|id| uuid::Uuid::parse_str(id).is_ok()).peekable();
    let any_workflow = workflows.peek().is_none();
    let workflows: Vec<&str> = workflows.collect();
    let from = day("date_from", filter.date_from)?.map(start_of);
    let until = day("date_to", filter.date_to)?.map(|day| day.tomorrow().map_or(i64::MAX, start_of));
    let mut user = filter.vendor_data;
    for (name, id) in [("didit_internal_id", filter.didit_internal_id), ("euuid", filter.euuid)] {
        let Some(id) = id else { continue };
        uuid_field(name, id)?;
        let found = app.users.iter().find(|(_, record)| same(id, record.get("didit_internal_id")));
        match (found, user) {
            (Some((found, _)), None) => user = Some(found.as_str()),
            (Some((found, _)), Some(wanted)) if found == wanted => {}
            _ => return Ok(Vec::new()),
        }
    }
    let hosted = filter.session_type.is_none() || parts(filter.session_type).any(|one| matches!(one, "HOSTED" | "ALL"));
    if filter.api_service.is_some() || !hosted {
        return Ok(Vec::new());
    }
    let of_kind = |session: &Session| match filter.kind.unwrap_or("user") {
        "all" => true,
        wanted => kind(session) == wanted,
    };
    // Strings are created only if a filter needs them: an export reads lists of 100,000 sessions, page by page.
    let wanted = |session: &&Session| {
        of_kind(session)
            && includes(filter.status, || Some(session.status.as_str()))
            && includes(filter.country, || item(session, "id_verifications", "issuing_state")?.as_str())
            && (any_workflow || workflows.iter().any(|id| has_workflow(app, session, id)))
            && filter.search.is_none_or(|part| is_found(session, part))
            && from.is_none_or(|from| session.created_at >= from)
            && until.is_none_or(|until| session.created_at < until)
            && to_be_reviewed.is_none_or(|wanted| wanted == (session.status == "In Review"))
            && began_in_review.is_none_or(|wanted| wanted == ended_in_review(session))
            && filter.screened_full_name.is_none_or(|name| was_screened(session, name))
            && filter.document_name.is_none_or(|name| has_part(item(session, "id_verifications", "full_name"), name))
            && filter.organization_name.is_none_or(|name| {
                kind(session) == "business" && has_part(session.expected_details.get("company_name"), name)
            })
            && (filter.document_type.is_none() || parts(filter.document_type).any(|one| has_document(session, one)))
            && (filter.region.is_none() || parts(filter.region).any(|one| has_region(session, one)))
            && (filter.warning.is_none() || parts(filter.warning).any(|one| has_warning(session, one)))
    };
    // The sessions of one user are looked up, so that this stays fast with many thousand sessions.
    Ok(match user.map(|user| app.of_user.get(user).map(Vec::as_slice).unwrap_or_default()) {
        Some(numbers) => numbers.iter().rev().filter_map(|number| app.sessions.get(number)).filter(wanted).collect(),
        None => app.sessions.values().rev().filter(wanted).collect(),
    })
}

/// Returns the parts of a comma-separated filter.
fn parts(filter: Option<&str>) -> impl Iterator<Item = &str> {
    filter.into_iter().flat_map(|text| text.split(',')).map(str::trim)
}

fn includes<'a>(filter: Option<&str>, value: impl FnOnce() -> Option<&'a str>) -> bool {
    filter.is_none() || value().is_some_and(|value| parts(filter).any(|one| one == value))
}

fn one_of(name: &str, value: Option<&str>, values: &[&str]) -> Result<(), Refusal> {
    match value {
        Some(value) if !values.contains(&value) => {
            Err(Refusal::field(name, format!("\"{value}\" is not a valid choice.")))
        }
        _ => Ok(()),
    }
}

fn boolean(name: &str, text: Option<&str>) -> Result<Option<bool>, Refusal> {
    match text.map(str::to_ascii_lowercase).as_deref() {
        None => Ok(None),
        Some("true" | "1") => Ok(Some(true)),
        Some("false" | "0") => Ok(Some(false)),
        Some(_) => Err(Refusal::field(name, "Must be a valid boolean.")),
    }
}

/// Parses a date, or the date in UTC of a date with a time.
fn day(name: &str, text: Option<&str>) -> Result<Option<Date>, Refusal> {
    let Some(text) = text else { return Ok(None) };
    let with_time = || {
        date(text.get(..10)?)?;
        let instant = text.parse::<jiff::Timestamp>().map(|time| time.to_zoned(TimeZone::UTC).date());
        instant.ok().or_else(|| text.parse::<DateTime>().ok().map(DateTime::date))
    };
    let day = date(text).or_else(with_time);
    day.map(Some).ok_or_else(|| Refusal::field(name, "Enter a valid date (YYYY-MM-DD)."))
}

/// Returns the Unix time at which a day starts in UTC.
fn start_of(day: Date) -> i64 {
    day.to_zoned(TimeZone::UTC).map_or(i64::MAX, |start| start.timestamp().as_second())
}

/// Compares UUIDs in any notation.
fn same(id: &str, other: Option<&Value>) -> bool {
    let other = other.and_then(Value::as_str).unwrap_or_default();
    uuid::Uuid::parse_str(other).is_ok_and(|other| uuid::Uuid::parse_str(id) == Ok(other))
}

/// Returns whether a session belongs to a workflow, by the identifier of the workflow or of any of its versions.
fn has_workflow(app: &Application, session: &Session, id: &str) -> bool {
    session.workflow_id == id
        || session.workflow == id
        || app.workflows.get(id).is_some_and(|workflow| workflow.workflow_id == session.workflow_id)
}

/// Returns a field of the first item of a list of the decision.
fn item<'a>(session: &'a Session, list: &str, name: &str) -> Option<&'a Value> {
    session.results.get(list)?.get(0)?.get(name)
}

/// Returns the name of a document type, by its code or its name.
pub(crate) fn document_type(wanted: &str) -> Option<&'static str> {
    DOCUMENT_TYPES.iter().find(|(code, name)| *code == wanted || *name == wanted).map(|(_, name)| *name)
}

/// Returns the names of all document types.
pub(crate) fn document_types() -> impl Iterator<Item = &'static str> {
    DOCUMENT_TYPES.iter().map(|(_, name)| *name)
}

fn has_document(session: &Session, wanted: &str) -> bool {
    let name = document_type(wanted).unwrap_or(wanted);
    item(session, "id_verifications", "document_type").is_some_and(|document| document == name)
}

/// Returns whether a string contains a part, in any case.
fn has_part(text: Option<&Value>, part: &str) -> bool {
    text.and_then(Value::as_str).is_some_and(|text| text.to_lowercase().contains(&part.to_lowercase()))
}

fn was_screened(session: &Session, name: &str) -> bool {
    has_part(item(session, "aml_screenings", "screened_data").and_then(|data| data.get("full_name")), name)
}

/// Returns whether the status after the verification, before any decision, was `In Review`.
fn ended_in_review(session: &Session) -> bool {
    let mut ends = session.timeline.iter().filter(|entry| matches!(entry.event, Event::Completed(_)));
    ends.next_back().is_some_and(|entry| entry.status == "In Review")
}

/// Returns whether a search finds a session: see [`Filter::search`].
fn is_found(session: &Session, part: &str) -> bool {
    /// Shorter beginnings of an identifier are found by chance.
    const BEGINNING: usize = 8;
    let part = part.to_lowercase();
    let name = item(session, "id_verifications", "full_name").and_then(Value::as_str).unwrap_or_default();
    let texts = [session.vendor_data.as_deref().unwrap_or_default(), name];
    let email = item(session, "email_verifications", "email").or_else(|| session.contact_details.get("email"));
    session.number.to_string() == part
        || (part.len() >= BEGINNING && session.id.starts_with(&part))
        || texts.iter().any(|text| text.to_lowercase().contains(&part))
        || email.and_then(Value::as_str).is_some_and(|email| email.to_lowercase().starts_with(&part))
}

fn has_region(session: &Session, wanted: &str) -> bool {
    [("id_verifications", "parsed_address"), ("poa_verifications", "poa_parsed_address")].iter().any(
        |(list, address)| {
            item(session, list, address).and_then(|address| address.get("region")).is_some_and(|found| found == wanted)
        },
    )
}

fn has_warning(session: &Session, wanted: &str) -> bool {
    let items = session.results.values().filter_map(Value::as_array).flatten();
    let mut warnings = items.filter_map(|item| item.get("warnings")?.as_array()).flatten();
    warnings.any(|warning| warning["risk"] == wanted)
}
