//! Webhook destinations. They are objects of a [collection](super::collections), each with its own secret, version and
//! subscription.

use super::collections::{self, Answer, Request, shown};

use super::{Refusal, deliveries};
use crate::clock::text_of;
use crate::random::random_text;
use crate::store::{Application, Delivery, Object, State};
use serde_json::{Value, json};

/// Name of the collection.
pub(crate) const KEY: &str = "webhook/destinations";
/// Types of events that a destination can subscribe to.
const TYPES: [&str; 10] = [
    "status.updated",
    "data.updated",
    "user.status.updated",
    "user.data.updated",
    "business.status.updated",
    "business.data.updated",
    "activity.created",
    "transaction.created",
    "transaction.status.updated",
    "travel_rule.status.updated",
];
/// Days that the numbers in lists are about.
const DAYS: i64 = 30;

fn all(application: &Application) -> impl Iterator<Item = &Object> {
    application.objects.get(KEY).into_iter().flatten()
}

/// Returns the destinations that are enabled, oldest first.
pub(crate) fn enabled(application: &Application) -> impl Iterator<Item = &Object> {
    all(application).filter(|destination| destination["enabled"] == true)
}

pub(crate) fn uuid(destination: &Object) -> &str {
    destination.get("uuid").and_then(Value::as_str).unwrap_or_default()
}

/// Returns whether a destination receives an event. Events of types that nobody can subscribe to, which only the controls
/// send, go to every destination.
pub(crate) fn wants(destination: &Object, event: &Value) -> bool {
    let kind = &event["webhook_type"];
    let known = kind.as_str().is_some_and(|kind| TYPES.contains(&kind));
    !known || destination["subscribed_events"].as_array().is_some_and(|events| events.contains(kind))
}

/// Responds to an operation of destinations; `None` for others.
pub(crate) fn respond(state: &mut State, app: usize, request: &Request) -> Option<Result<Answer, Refusal>> {
    let operation = request.found.operation.name.strip_prefix("webhooks.destinations.")?;
    Some(match operation {
        "list" => Ok(list(state, app, request)),
        "create" => create(state, app, request),
        "retrieve" => retrieve(state, app, request),
        "update" => update(state, app, request),
        "delete" => {
            let deleted = collections::respond(state, app, request);
            follow(&mut state.applications[app]);
            deleted
        }
        "list_deliveries" => Ok(list_deliveries(state, app, request)),
        "retrieve_delivery" => retrieve_delivery(state, app, request),
        "resend_delivery" => resend(state, app, request),
        _ => return None,
    })
}

fn id(request: &Request) -> &str {
    request.found.parameter("destination_uuid")
}

fn list(state: &State, app: usize, request: &Request) -> Answer {
    let item = request.response().and_then(|schema| schema.array_items());
    let rows = all(&state.applications[app]).map(|destination| {
        let mut row = destination.clone();
        let events = destination["subscribed_events"].as_array().map_or(0, Vec::len);
        let from = (state.clock.seconds() - DAYS * 86_400) * 1000;
        let sent: Vec<&Delivery> =
            sent(state, app, uuid(destination)).filter(|delivery| delivery.sent_at >= from).collect();
        let numbers = Numbers::of(&sent);
        for (name, value) in [
            ("subscribed_events_count", json!(events)),
            ("deliveries_count", json!(numbers.total)),
            ("failed_deliveries_count", json!(numbers.failed)),
            ("average_response_time_ms", json!(numbers.average)),
            ("error_rate_percentage", json!(numbers.error_rate)),
            ("last_delivery_at", json!(numbers.last)),
        ] {
            row.insert(name.to_owned(), value);
        }
        shown(item, &row)
    });
    Answer::Items(rows.collect())
}

fn check(application: &Application, request: &Request, own: Option<&str>) -> Result<(), Refusal> {
    let Some(url) = request.text("url") else { return Ok(()) };
    // The platform requires https and a public host. The sandbox allows http and loopback addresses.
    if !url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host()) {
        return Err(Refusal::field("url", "Enter a valid URL."));
    }
    if all(application).any(|other| other["url"] == url && Some(uuid(other)) != own) {
        return Err(Refusal::field("url", "A destination with this URL exists."));
    }
    Ok(())
}

fn create(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    check(&state.applications[app], request, None)?;
    let mut destination = collections::created(&state.applications[app], request, &state.clock.text());
    destination.insert("secret_shared_key".to_owned(), json!(random_text(43)));
    for (name, value) in [("enabled", json!(true)), ("webhook_version", json!("v3")), ("subscribed_events", json!([]))]
    {
        if !request.body.contains_key(name) {
            destination.insert(name.to_owned(), value);
        }
    }
    let uuid = uuid(&destination).to_owned();
    state.applications[app].objects.entry(KEY.to_owned()).or_default().push(destination);
    follow(&mut state.applications[app]);
    detail(state, app, &uuid, request)
}

fn retrieve(state: &State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    detail(state, app, id(request), request)
}

fn update(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    check(&state.applications[app], request, Some(id(request)))?;
    collections::update(state, app, KEY, id(request), &request.body)?;
    follow(&mut state.applications[app]);
    detail(state, app, id(request), request)
}

/// The URL of the webhook configuration follows the oldest enabled destination.
fn follow(application: &mut Application) {
    let url = enabled(application).next().and_then(|destination| destination["url"].as_str()).map(str::to_owned);
    application.webhook.url = url;
}

fn detail(state: &State, app: usize, id: &str, request: &Request) -> Result<Answer, Refusal> {
    let mut destination = collections::find(state, app, KEY, id)?.clone();
    let numbers = Numbers::of(&sent(state, app, id).collect::<Vec<_>>());
    let summary = json!({
        "total_deliveries": numbers.total, "failed_deliveries": numbers.failed,
        "error_rate_percentage": numbers.error_rate, "min_response_time_ms": numbers.least,
        "avg_response_time_ms": numbers.average, "max_response_time_ms": numbers.most,
        "last_delivery_at": numbers.last,
    });
    destination.insert("summary".to_owned(), summary);
    Ok(Answer::Value(shown(request.response(), &destination)))
}

/// Numbers of the deliveries of a destination.
struct Numbers {
    total: usize,
    failed: usize,
    error_rate: usize,
    least: Option<u64>,
    average: Option<u64>,
    most: Option<u64>,
    last: Option<String>,
}

impl Numbers {
    fn of(sent: &[&Delivery]) -> Self {
        let (total, failed) = (sent.len(), sent.iter().filter(|delivery| !succeeded(delivery)).count());
        let times = || sent.iter().map(|delivery| delivery.took);
        Self {
            total,
            failed,
            error_rate: (failed * 100).checked_div(total).unwrap_or(0),
            least: times().min(),
            average: times().sum::<u64>().checked_div(total as u64),
            most: times().max(),
            last: sent.last().map(|delivery| text_of(delivery.sent_at.div_euclid(1000))),
        }
    }
}

/// Returns the deliveries of a destination, oldest first.
fn sent<'a>(state: &'a State, app: usize, destination: &str) -> impl DoubleEndedIterator<Item = &'a Delivery> {
    let of_destination =
        move |delivery: &&Delivery| delivery.application == app && delivery.destination.as_deref() == Some(destination);
    state.deliveries.iter().filter(of_destination)
}

fn succeeded(delivery: &Delivery) -> bool {
    delivery.status.is_some_and(|status| (200..300).contains(&status))
}

/// Returns a row of the log of deliveries.
pub(crate) fn row(delivery: &Delivery) -> Value {
    json!({
        "uuid": delivery.uuid, "session_id": delivery.session_id,
        "status": if succeeded(delivery) { "success" } else { "failed" }, "request_url": delivery.url,
        "response_status": delivery.status, "response_time_ms": delivery.took, "webhook_type": delivery.webhook_type,
        "created_at": text_of(delivery.sent_at.div_euclid(1000)),
    })
}

fn list_deliveries(state: &State, app: usize, request: &Request) -> Answer {
    let rows = sent(state, app, id(request)).rev().map(row);
    let fits = |row: &Value| {
        let day = row["created_at"].as_str().and_then(|at| at.get(..10)).unwrap_or_default();
        let limit = |name: &str| request.query.get(name).and_then(Value::as_str);
        limit("date_from").is_none_or(|from| day >= from) && limit("date_to").is_none_or(|to| day <= to)
    };
    Answer::Items(rows.filter(fits).collect())
}

fn find<'a>(state: &'a State, app: usize, request: &Request) -> Result<&'a Delivery, Refusal> {
    let uuid = request.found.parameter("delivery_uuid");
    sent(state, app, id(request)).find(|delivery| delivery.uuid == uuid).ok_or(Refusal::NotFound)
}

fn retrieve_delivery(state: &State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    let delivery = find(state, app, request)?;
    let mut detail = row(delivery);
    let headers: Object = delivery.headers.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
    // Both are strings with JSON.
    detail["request_header"] = json!(Value::Object(headers).to_string());
    detail["request_body"] = json!(delivery.body);
    Ok(Answer::Value(detail))
}

fn resend(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    let uuid = find(state, app, request)?.uuid.clone();
    Ok(Answer::Value(json!({ "uuid": deliveries::resend(state, &uuid)? })))
}

/// Returns the deliveries of a session, newest first.
pub(crate) fn of_session(state: &State, app: usize, id: &str) -> Answer {
    let of_session = |delivery: &&Delivery| delivery.application == app && delivery.session_id.as_deref() == Some(id);
    Answer::Value(state.deliveries.iter().rev().filter(of_session).map(row).collect())
}

/// Sends the event of a delivery of a session again.
pub(crate) fn resend_of_session(state: &mut State, app: usize, id: &str, uuid: &str) -> Result<Answer, Refusal> {
    let of_session = |delivery: &&Delivery| {
        delivery.application == app && delivery.uuid == uuid && delivery.session_id.as_deref() == Some(id)
    };
    state.deliveries.iter().find(of_session).ok_or(Refusal::NotFound)?;
    Ok(Answer::Value(json!({ "uuid": deliveries::resend(state, uuid)? })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::facts::FACTS;

    #[test]
    fn every_type_that_can_be_subscribed_to_is_known() {
        let operation = FACTS.operations.iter().find(|operation| operation.name == "webhooks.destinations.create");
        let schema = operation.and_then(|operation| operation.body.json.as_ref()).expect("the body");
        for kind in TYPES {
            let body = Object::from_iter([
                ("label".to_owned(), json!("a")),
                ("url".to_owned(), json!("https://example.org")),
                ("subscribed_events".to_owned(), json!([kind])),
            ]);
            assert_eq!(super::super::facts::invalid_fields(schema, &body), None);
        }
    }
}
