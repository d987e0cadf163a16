//! Functions that need no client.

use crate::error::{NativeError, error_json};
use crate::verifier::NativeHeader;
use didit::binding::{Intervals, LargeIntegers, model_json, quote_large_integers, read_options};
use didit::models::SessionStatus;
use didit::webhooks::{Event, Signer, WebhookError, canonicalize};
use didit::{Error, Registry, WaitOptions};
use serde::Deserialize as _;
use serde_json::json;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

/// Returns the headers that the platform sends with a body at a time in Unix seconds.
#[uniffi::export]
pub fn sign_webhook(body: Vec<u8>, secret: String, timestamp: i64) -> Result<Vec<NativeHeader>, NativeError> {
    let headers = Signer::new(&secret)?.sign(&body, timestamp)?;
    Ok(headers.iter().map(|(name, value)| NativeHeader { name: name.to_owned(), value: value.to_owned() }).collect())
}

/// Parses the URL to which the platform redirected a user. Returns JSON.
#[uniffi::export]
pub fn parse_callback(url: String) -> Result<Vec<u8>, NativeError> {
    let callback = didit::parse_callback(&url)?;
    let json =
        json!({ "verification_session_id": callback.verification_session_id, "status": callback.status.as_str() });
    Ok(json.to_string().into_bytes())
}

/// Reads JSON of the platform as a model, and returns the JSON of the model.
#[uniffi::export]
pub fn read_model(model: String, json: Vec<u8>) -> Result<Vec<u8>, NativeError> {
    static REGISTRY: LazyLock<Registry> = LazyLock::new(Registry::of_everything);
    let descriptor = REGISTRY
        .models
        .iter()
        .find(|descriptor| descriptor.name == model)
        .ok_or_else(|| Error::invalid("model", "is not known: the native library has another version"))?;
    let model = descriptor
        .read_with(&json, LargeIntegers::Marked)
        .map_err(|error| Error::invalid("json", format!("is not a {}: {error}", descriptor.name)))?;
    Ok(model_json(&*model))
}

/// Returns what is derived from an event of the platform's JSON: `deduplication_key` and `session_status`.
#[uniffi::export]
pub fn describe_event(json: Vec<u8>) -> Result<Vec<u8>, NativeError> {
    // Limits the depth, as the verification of a webhook does.
    canonicalize(&json).map_err(WebhookError::from)?;
    let json = quote_large_integers(&json, LargeIntegers::Marked);
    let mut json = serde_json::Deserializer::from_slice(&json);
    json.disable_recursion_limit();
    let event =
        Event::deserialize(&mut json).map_err(|error| Error::invalid("json", format!("is not an event: {error}")))?;
    let status = event.session_status();
    let described = json!({
        "deduplication_key": event.deduplication_key(), "session_status": status.as_ref().map(SessionStatus::as_str),
    });
    Ok(described.to_string().into_bytes())
}

/// The times of polling for a decision; the language waits with its own clock.
#[derive(uniffi::Object)]
pub struct NativePolling {
    options: WaitOptions,
    intervals: Mutex<Intervals>,
}

#[uniffi::export]
impl NativePolling {
    /// Reads the options of polling, as JSON.
    #[uniffi::constructor]
    pub fn new(options: Vec<u8>) -> Result<Self, NativeError> {
        let options: WaitOptions = read_options(&options)?;
        Ok(Self { intervals: Mutex::new(options.intervals()), options })
    }

    /// Returns the interval before the next request, in milliseconds.
    pub fn next_interval_milliseconds(&self) -> u64 {
        milliseconds(self.intervals.lock().unwrap_or_else(PoisonError::into_inner).next_interval())
    }

    /// Returns the maximum total time, in milliseconds.
    pub fn deadline_milliseconds(&self) -> u64 {
        milliseconds(self.options.deadline)
    }

    /// Returns the error for when the deadline passes, as JSON.
    pub fn deadline_passed(&self) -> String {
        error_json(&self.options.deadline_passed())
    }
}

/// Converts to whole milliseconds that fit into a signed integer.
fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX).min(i64::MAX as u64)
}
