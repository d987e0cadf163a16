//! Webhook settings.

use super::Refusal;
use super::applications::new_webhook_secret;
use super::fields::Fields;
use crate::store::{Object, State};
use serde_json::Value;

/// Updates the webhook settings of an application.
pub(crate) fn update(state: &mut State, app: usize, fields: &Object) -> Result<(), Refusal> {
    let webhook = &mut state.applications[app].webhook;
    let mut new = webhook.clone();
    match fields.get("webhook_url") {
        None => {}
        Some(Value::Null) => new.url = None,
        Some(_) => {
            let url = fields.text("webhook_url")?.unwrap_or_default();
            // The platform requires https and a public host. The sandbox allows http and loopback addresses.
            if !url::Url::parse(&url).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host()) {
                return Err(Refusal::field("webhook_url", "Enter a valid URL."));
            }
            new.url = Some(url);
        }
    }
    new.version = fields.one_of("webhook_version", &["v1", "v2", "v3"])?.unwrap_or(new.version);
    new.capture_method = fields.one_of("capture_method", &["mobile", "desktop", "both"])?.unwrap_or(new.capture_method);
    match fields.get("data_retention_months") {
        None => {}
        Some(Value::Null) => new.months = None,
        Some(_) => {
            let months = fields.integer("data_retention_months")?;
            if months.is_some_and(|months| !(1..=120).contains(&months)) {
                return Err(Refusal::field("data_retention_months", "Ensure this value is between 1 and 120."));
            }
            new.months = months;
        }
    }
    if fields.boolean("rotate_secret_key")? == Some(true) {
        new.secret = new_webhook_secret();
    }
    *webhook = new;
    Ok(())
}
