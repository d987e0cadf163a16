//! `didit webhooks trigger`: makes a sandbox send an event of any type.

use crate::arguments::option;
use crate::context::Context;
use crate::exit::{Exit, Failure, Outcome, call_failed};
use crate::flags::plain;
use crate::sandbox::Controls;
use crate::{flags, profiles};
use clap::builder::PossibleValue;
use clap::{Arg, ArgMatches, Command};
use didit::operation::Auth;
use didit::webhooks::EventType;
use serde_json::{Map, Value, json};

pub(crate) fn command() -> Command {
    let command = Command::new("trigger")
        .about("Makes a sandbox send an event of any type to its webhook URL")
        .arg(Arg::new("type").value_name("TYPE").required(true).help("Event type").value_parser(event_types()))
        .arg(option("session-id", "SESSION_ID", "Session ID of the event; default: a random one"))
        .arg(option("status", "TEXT", "New status"))
        .arg(option("vendor-data", "TEXT", "User ID in your system"))
        .arg(option("data", "JSON|@FILE", "Further fields of the event, which replace the generated ones"));
    profiles::add_flags(command).after_help(
        "Examples:\n  didit webhooks trigger status.updated --status Declined\n  didit webhooks trigger user.status.updated --vendor-data user-123 --status BLOCKED",
    )
}

/// Returns the event types as values of an argument.
pub(crate) fn event_types() -> Vec<PossibleValue> {
    let variants = EventType::DESCRIPTOR.variants.iter();
    variants.map(|variant| PossibleValue::new(variant.wire).help(plain(&variant.doc))).collect()
}

pub(crate) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let controls = Controls::new(matches)?;
    let client = profiles::client(context, matches, Auth::Key)?;
    let given = |name: &str| matches.get_one::<String>(name).cloned();
    let event_type = given("type").unwrap_or_default();
    let mut event = sample(&event_type);
    for (flag, name) in [("session-id", "session_id"), ("status", "status"), ("vendor-data", "vendor_data")] {
        if let Some(value) = given(flag) {
            event.insert(name.to_owned(), value.into());
        }
    }
    if let Some(data) = given("data") {
        match flags::json(&data, "data")? {
            Value::Object(data) => event.extend(data),
            other => {
                return Err(Failure::usage(format!("--data must be a JSON object, got {}", flags::kind_of(&other)))
                    .hint("for example --data '{\"status\": \"Declined\"}'"));
            }
        }
    }
    context.block_on(async {
        let webhook = client.webhooks().retrieve().await.map_err(|error| call_failed(&error))?;
        if webhook.webhook_url.is_none() {
            return Err(Failure::new(Exit::Refused, "the application has no webhook URL")
                .hint("set one with `didit webhooks update --webhook-url URL` or `didit webhooks listen --register`"));
        }
        controls.post(&["events".to_owned()], &Value::Object(event)).await?;
        report(context, &controls).await
    })
}

/// Waits until the sandbox has sent its events, and prints what the receiver of the last one returned.
pub(crate) async fn report(context: &Context, controls: &Controls) -> Outcome {
    controls.post(&["idle".to_owned()], &json!({})).await?;
    let deliveries = controls.get(&["deliveries".to_owned()]).await?;
    let last = deliveries.as_array().and_then(|all| all.last()).cloned().unwrap_or_default();
    let text = |name: &str| last[name].as_str().unwrap_or_default();
    let (event_type, url, uuid) = (text("webhook_type"), text("url"), text("uuid"));
    match last["status"].as_u64() {
        Some(status @ 200..=299) => {
            context.print(format!("{event_type} was delivered to {url}: {status} (delivery {uuid})"))
        }
        Some(status) => Err(Failure::new(
            Exit::Refused,
            format!("your server returned {status}, so the delivery of {event_type} to {url} failed"),
        )
        .hint(format!("read the log of the server; `didit webhooks replay {uuid}` sends it again"))),
        None => Err(Failure::new(
            Exit::Network,
            format!("your server did not respond, so {event_type} was not delivered to {url}"),
        )
        .hint(format!("start the server; `didit webhooks replay {uuid}` sends it again"))),
    }
}

/// Returns an event with the fields of its type and generated values.
fn sample(event_type: &str) -> Map<String, Value> {
    let uuid = || uuid::Uuid::new_v4().to_string();
    let now = jiff::Timestamp::now().as_second();
    let mut event = json!({
        "webhook_type": event_type, "event_id": uuid(), "created_at": now, "environment": "sandbox", "vendor_data": "user-123",
    });
    let more = match event_type {
        "status.updated" => {
            json!({"session_id": uuid(), "session_kind": "user", "status": "Approved", "workflow_id": uuid(), "workflow_version": 1, "metadata": null})
        }
        "data.updated" => {
            json!({"session_id": uuid(), "session_kind": "user", "status": "Approved", "workflow_id": uuid(), "trigger": "manual_review"})
        }
        "user.status.updated" => json!({"didit_internal_id": uuid(), "status": "FLAGGED", "previous_status": "ACTIVE"}),
        "user.data.updated" => {
            json!({"didit_internal_id": uuid(), "changed_fields": ["display_name"], "changes": {"display_name": {"previous": "A", "current": "B"}}})
        }
        "business.status.updated" => {
            json!({"didit_internal_id": uuid(), "vendor_business_id": "business-7", "status": "FLAGGED", "previous_status": "ACTIVE"})
        }
        "business.data.updated" => {
            json!({"didit_internal_id": uuid(), "vendor_business_id": "business-7", "changed_fields": ["legal_name"]})
        }
        event_type if event_type.starts_with("transaction") || event_type.starts_with("travel_rule") => json!({
            "transaction_id": uuid(), "txn_id": "txn-42", "status": "APPROVED", "score": 12, "direction": "INBOUND",
            "amount": "125.50", "currency": "EUR", "amount_in_default_currency": "136.20", "default_currency_code": "USD",
            "rules_matched_count": 0,
        }),
        _ => json!({}),
    };
    if let (Some(event), Value::Object(more)) = (event.as_object_mut(), more) {
        event.extend(more);
    }
    match event {
        Value::Object(event) => event,
        _ => Map::new(),
    }
}
