//! Lists of sessions.

use crate::platform::Refusal;
use crate::platform::fields::{date, uuid_field};
use crate::store::{Application, Session, State};
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
    /// Identifiers of workflows or of their versions.
    pub workflow_id: Option<&'a str>,
    pub vendor_data: Option<&'a str>,
    /// Part of the identifier or number.
    pub search: Option<&'a str>,
    /// First day, in UTC: a date, or a date with a time. `date_to` is the last day.
    pub date_from: Option<&'a str>,
    pub date_to: Option<&'a str>,
    /// `user`, `business` or `all`. The sandbox has no business sessions.
    pub kind: Option<&'a str>,
    /// Code or name.
    pub document_type: Option<&'a str>,
    /// Region of an address.
    pub region: Option<&'a str>,
    /// Risk code of a warning.
    pub warning: Option<&'a str>,
    /// Identifier of the user.
    pub didit_internal_id: Option<&'a str>,
    /// The sandbox has only `HOSTED` sessions.
    pub session_type: Option<&'a str>,
    /// Service of a session of the type `API`.
    pub api_service: Option<&'a str>,
    /// Part of the name that was screened (AML), in any case.
    pub screened_full_name: Option<&'a str>,
    /// Name of an organization. Only business sessions have one.
    pub organization_name: Option<&'a str>,
    /// `true` or `false`: is in review.
    pub to_be_reviewed: Option<&'a str>,
}

/// Returns the sessions that match the filter, newest first.
pub(crate) fn list<'a>(state: &'a State, app: usize, filter: &Filter<'_>) -> Result<Vec<&'a Session>, Refusal> {
    let app = &state.applications[app];
    one_of("session_kind", filter.kind, &KINDS)?;
    one_of("api_service", filter.api_service, &API_SERVICES)?;
    let to_be_reviewed = boolean("is_kyc_to_be_reviewed", filter.to_be_reviewed)?;
    for session_type in parts(filter.session_type) {
        one_of("session_type", Some(session_type), &TYPES)?;
    }
    for id in parts(filter.workflow_id) {
        uuid_field("workflow_id", id)?;
    }
    let from = day("date_from", filter.date_from)?.map(start_of);
    let until = day("date_to", filter.date_to)?.map(|day| day.tomorrow().map_or(i64::MAX, start_of));
    let users = match filter.didit_internal_id {
        None => filter.vendor_data,
        Some(id) => {
            uuid_field("didit_internal_id", id)?;
            let user = app.users.iter().find(|(_, user)| same(id, user.get("didit_internal_id"))).map(|(user, _)| user);
            match (user, filter.vendor_data) {
                (Some(user), None) => Some(user.as_str()),
                (Some(user), Some(wanted)) if user == wanted => Some(wanted),
                _ => return Ok(Vec::new()),
            }
        }
    };
    let hosted = filter.session_type.is_none() || parts(filter.session_type).any(|one| matches!(one, "HOSTED" | "ALL"));
    let other = filter.kind == Some("business") || filter.api_service.or(filter.organization_name).is_some();
    if other || !hosted {
        return Ok(Vec::new());
    }
    // Strings are created only if a filter needs them: an export reads lists of 100,000 sessions, page by page.
    let wanted = |session: &&Session| {
        includes(filter.status, || Some(session.status.as_str()))
            && includes(filter.country, || item(session, "id_verifications", "issuing_state")?.as_str())
            && (filter.workflow_id.is_none() || parts(filter.workflow_id).any(|id| has_workflow(app, session, id)))
            && filter.search.is_none_or(|part| format!("{} {}", session.id, session.number).contains(part))
            && from.is_none_or(|from| session.created_at >= from)
            && until.is_none_or(|until| session.created_at < until)
            && to_be_reviewed.is_none_or(|wanted| wanted == (session.status == "In Review"))
            && filter.screened_full_name.is_none_or(|name| was_screened(session, name))
            && (filter.document_type.is_none() || parts(filter.document_type).any(|one| has_document(session, one)))
            && (filter.region.is_none() || parts(filter.region).any(|one| has_region(session, one)))
            && (filter.warning.is_none() || parts(filter.warning).any(|one| has_warning(session, one)))
    };
    // The sessions of one user are looked up, so that this stays fast with many thousand sessions.
    Ok(match users.map(|user| app.of_user.get(user).map(Vec::as_slice).unwrap_or_default()) {
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

fn has_document(session: &Session, wanted: &str) -> bool {
    let name = DOCUMENT_TYPES.iter().find(|(code, _)| *code == wanted).map_or(wanted, |(_, name)| name);
    item(session, "id_verifications", "document_type").is_some_and(|document| document == name)
}

fn was_screened(session: &Session, name: &str) -> bool {
    let screened = item(session, "aml_screenings", "screened_data").and_then(|data| data["full_name"].as_str());
    screened.is_some_and(|full| full.to_lowercase().contains(&name.to_lowercase()))
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
