//! Errors as JSON.

use didit::binding::error_kind;
use didit::webhooks::WebhookError;
use didit::{ApiError, DiditError};
use serde_json::{Value, json};

/// An error, as JSON.
#[derive(Debug, uniffi::Error)]
pub enum NativeError {
    /// The only variant; the kind is in the JSON.
    Failed {
        /// The error as JSON.
        error: String,
    },
}

impl std::fmt::Display for NativeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Failed { error } = self;
        f.write_str(error)
    }
}

impl std::error::Error for NativeError {}

impl From<DiditError> for NativeError {
    fn from(error: DiditError) -> Self {
        Self::Failed { error: error_json(&error) }
    }
}

impl From<WebhookError> for NativeError {
    fn from(error: WebhookError) -> Self {
        Self::Failed { error: webhook_error(&error).to_string() }
    }
}

/// Returns an error as JSON.
pub(crate) fn error_json(error: &DiditError) -> String {
    let mut json = match error {
        DiditError::Api { error } => json!({ "api": api_error(error) }),
        DiditError::Connection { operation, reason, .. } => {
            json!({ "operation": operation, "reason": reason.as_str() })
        }
        DiditError::Timeout { operation, seconds, waited_for, sent, .. } => {
            json!({ "operation": operation, "seconds": seconds, "waited_for": waited_for.name(), "sent": sent })
        }
        DiditError::Cancelled { operation, .. } => json!({ "operation": operation }),
        DiditError::Invalid { field, reason, .. } => json!({ "field": field, "reason": reason }),
        DiditError::Configuration { reason, .. } => json!({ "reason": reason }),
        DiditError::Decode { operation, status, length, reason, request_id, .. } => {
            json!({
                "operation": operation, "status": status, "length": length, "reason": reason, "request_id": request_id,
            })
        }
        DiditError::File { reason, .. } => json!({ "reason": reason.as_str() }),
        _ => json!({}),
    };
    for (name, value) in [
        ("kind", Value::from(error_kind(error))),
        ("message", error.to_string().into()),
        ("is_retryable", error.is_retryable().into()),
        ("may_have_been_carried_out", error.may_have_been_carried_out().into()),
        ("is_insufficient_credits", error.is_insufficient_credits().into()),
        ("is_authentication", error.is_authentication().into()),
        ("is_not_found", error.is_not_found().into()),
        ("is_rate_limited", error.is_rate_limited().into()),
    ] {
        json[name] = value;
    }
    json.to_string()
}

fn api_error(error: &ApiError) -> Value {
    let errors = error
        .errors
        .iter()
        .map(|field| json!({ "path": field.path, "text": field.text, "message": field.to_string() }));
    json!({
        "operation": error.operation,
        "status": error.status,
        "kind": error.kind.name(),
        "code": error.code,
        "detail": error.detail,
        "summary": error.summary,
        "errors": errors.collect::<Vec<_>>(),
        "request_id": error.request_id,
        "retry_after": error.retry_after.map(|wait| wait.as_secs_f64()),
        "hint": error.hint,
        "headers": error.headers,
        "body": error.body,
    })
}

fn webhook_error(error: &WebhookError) -> Value {
    let details = match error {
        WebhookError::MissingHeader { header } => json!({ "header": header }),
        WebhookError::Malformed { header, reason } => json!({ "header": header, "reason": reason }),
        WebhookError::Stale { timestamp, now, tolerance_seconds } => {
            json!({ "timestamp": timestamp, "now": now, "tolerance_seconds": tolerance_seconds })
        }
        WebhookError::BadJson { reason } => json!({ "reason": reason }),
        _ => json!({}),
    };
    json!({ "kind": "webhook", "message": error.to_string(), "webhook": error.code(), "details": details })
}

/// Returns the error of a call that panicked, as JSON.
pub(crate) fn panicked(operation: &str) -> String {
    let message = format!("{operation}: internal error of the library; please report it with the version you use");
    json!({ "kind": "configuration", "message": message, "operation": operation, "may_have_been_carried_out": true })
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_of_a_known_kind() {
        let json: Value = serde_json::from_str(&panicked("sessions.create")).unwrap();
        assert!(didit::binding::ERROR_KINDS.contains(&json["kind"].as_str().unwrap()));
        assert_eq!(json["may_have_been_carried_out"], true);
    }
}
