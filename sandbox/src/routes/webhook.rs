//! Where webhooks go.

use crate::answer::{Answer, Outcome, detail, field};
use crate::call::{Call, Fields};
use crate::state::{State, random_text};
use serde_json::Value;

pub(crate) fn route(state: &mut State, call: &Call, app: usize) -> Outcome {
    let webhook = &mut state.applications[app].webhook;
    match call.method.as_str() {
        "GET" => Ok(Answer::ok(webhook.json())),
        "PATCH" => {
            let body = call.object()?;
            let mut new = webhook.clone();
            match body.get("webhook_url") {
                None => {}
                Some(Value::Null) => new.url = None,
                Some(_) => {
                    let url = body.text("webhook_url")?.unwrap_or_default();
                    // The platform wants https and a public host; here this machine's own addresses are the point.
                    if !url::Url::parse(&url)
                        .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
                    {
                        return Err(field("webhook_url", "Enter a valid URL."));
                    }
                    new.url = Some(url);
                }
            }
            new.version = body.one_of("webhook_version", &["v1", "v2", "v3"])?.unwrap_or(new.version);
            new.capture_method =
                body.one_of("capture_method", &["mobile", "desktop", "both"])?.unwrap_or(new.capture_method);
            match body.get("data_retention_months") {
                None => {}
                Some(Value::Null) => new.months = None,
                Some(_) => {
                    let months = body.integer("data_retention_months")?;
                    if months.is_some_and(|months| !(1..=120).contains(&months)) {
                        return Err(field("data_retention_months", "Ensure this value is between 1 and 120."));
                    }
                    new.months = months;
                }
            }
            if body.boolean("rotate_secret_key")? == Some(true) {
                new.secret = format!("whsec_{}", random_text(43));
            }
            *webhook = new;
            Ok(Answer::ok(webhook.json()))
        }
        _ => Err(detail(405, "Method not allowed.")),
    }
}
