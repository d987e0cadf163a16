//! Typed webhook events.

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs::digest;
#[cfg(all(feature = "ring", not(feature = "aws-lc-rs")))]
use ring::digest;

use super::{SignatureScheme, Verification, WebhookError, canonicalize};
use crate::models::{
    Decision, Environment, FundsDirection, RequiredAction, ResubmitNode, SessionKind, SessionStatus, TravelRuleRail,
};
use crate::schema::prelude::*;
use crate::schema::{
    LargeIntegers, Local, ReadModel as _, TypeDescriptor, ValueRef, deserialize, json_text, quote_large_integers,
    unmark_large_integers,
};
use serde_json::json;
use std::collections::BTreeMap;

pub use crate::models::EventType;

/// Cause of a change to the data of a session.
#[open_enum]
pub enum DataTrigger {
    /// A reviewer changed the data of the session.
    #[wire("manual_review")]
    ManualReview,
    /// A reviewer changed one step of the session.
    #[wire("manual_step_update")]
    ManualStepUpdate,
    /// Ongoing monitoring returned new results.
    #[wire("ongoing_monitoring")]
    OngoingMonitoring,
}

/// Steps that the user has to repeat.
#[model]
pub struct ResubmitInfo {
    /// Workflow steps to repeat.
    pub nodes_to_resubmit: Option<Vec<ResubmitNode>>,
    /// Reasons for the resubmission, by step.
    pub reasons: Option<JsonObject>,
}

/// Event of a verified webhook. The fields that are present depend on the event type. New event types and fields are
/// preserved.
#[model(event)]
pub struct Event {
    /// Event type, such as `status.updated`.
    #[alias("event")]
    pub webhook_type: EventType,
    /// Signature scheme that verified the webhook. After a simple signature (`X-Signature-Simple`) the event contains
    /// only its type, timestamp, session ID and status, because nothing else was signed.
    ///
    /// In the JSON of an event it is under the key `didit-rs:signature_scheme`, which the platform does not send: a queue
    /// keeps it, and without it the JSON is the platform's. An event that is read from JSON was not verified, whatever this
    /// field says: trust it as far as you trust where the JSON was stored.
    #[local("didit-rs:signature_scheme")]
    pub signature_scheme: Option<SignatureScheme>,
    /// Event ID (UUID). A repeated delivery may have a different ID; use
    /// [`deduplication_key`](Event::deduplication_key) to detect it.
    #[non_sensitive]
    pub event_id: Option<String>,
    /// Delivery time in Unix seconds.
    #[non_sensitive]
    pub timestamp: Option<i64>,
    /// Time of the event in Unix seconds; earlier than `timestamp` for repeated deliveries.
    #[non_sensitive]
    pub created_at: Option<i64>,
    /// Application ID (UUID).
    #[non_sensitive]
    pub application_id: Option<String>,
    /// Environment of the application: `live` or `sandbox`.
    pub environment: Option<Environment>,
    /// Session ID (UUID). Present for session events.
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Session type: `user` for a person (KYC), `business` for a company (KYB).
    pub session_kind: Option<SessionKind>,
    /// Business session ID (UUID).
    #[non_sensitive]
    pub business_session_id: Option<String>,
    /// New status of the session (see [`session_status`](Event::session_status)), of the user or business (`ACTIVE`,
    /// `FLAGGED`, `BLOCKED`), or of the transaction or transfer.
    #[non_sensitive]
    pub status: Option<String>,
    /// Status before the event.
    #[non_sensitive]
    pub previous_status: Option<String>,
    /// Workflow ID (UUID): stable, the same for all versions.
    #[non_sensitive]
    pub workflow_id: Option<String>,
    /// Version number of the workflow.
    #[non_sensitive]
    pub workflow_version: Option<i64>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Your own identifier of the business.
    pub vendor_business_id: Option<String>,
    /// User or business ID assigned by Didit (UUID).
    #[non_sensitive]
    pub didit_internal_id: Option<String>,
    /// Custom data stored with the session.
    pub metadata: Option<Json>,
    /// Decision of the session. Present if the status is `Approved`, `Declined`, `In Review` or `Abandoned`; may be
    /// partial.
    pub decision: Option<Decision>,
    /// Steps that the user has to repeat. Present if the status is `Resubmitted`.
    pub resubmit_info: Option<ResubmitInfo>,
    /// Cause of the change to the data of the session.
    pub trigger: Option<DataTrigger>,
    /// Names of the user or business fields that changed.
    #[non_sensitive]
    pub changed_fields: Option<Vec<String>>,
    /// Previous and current values of the changed fields: `{field: {"previous": …, "current": …}}`.
    pub changes: Option<JsonObject>,
    /// Transaction ID assigned by Didit.
    #[non_sensitive]
    pub transaction_id: Option<String>,
    /// Your own identifier of the transaction.
    #[non_sensitive]
    pub txn_id: Option<String>,
    /// Risk score of the transaction, from 0 (no risk); may exceed 100 when several rules match.
    pub score: Option<f64>,
    /// Direction of the funds: `INBOUND` or `OUTBOUND`, as seen from the subject.
    pub direction: Option<FundsDirection>,
    /// Amount of the transaction, in `currency`.
    pub amount: Option<Decimal>,
    /// Currency of the transaction (ISO 4217).
    #[non_sensitive]
    pub currency: Option<String>,
    /// Amount of the transaction in the application's default currency.
    pub amount_in_default_currency: Option<Decimal>,
    /// Default currency of the application (ISO 4217).
    #[non_sensitive]
    pub default_currency_code: Option<String>,
    /// Your own identifier of the applicant: the user or business the transaction belongs to.
    pub applicant_vendor_data: Option<String>,
    /// Your own identifier of the counterparty.
    pub counterparty_vendor_data: Option<String>,
    /// Number of rules the transaction matched.
    #[non_sensitive]
    pub rules_matched_count: Option<i64>,
    /// Action that the subject of the transaction has to take. Absent if none is required.
    pub action_required: Option<RequiredAction>,
    /// Way by which the counterparty of the travel rule transfer is reached.
    pub rail: Option<TravelRuleRail>,
    /// `true` if the test VASP of Didit is the counterparty of the travel rule transfer.
    pub test_vasp: Option<bool>,
    /// Scenario that the test VASP of Didit plays.
    #[non_sensitive]
    pub test_vasp_scenario: Option<String>,
    /// Event data in the platform's older webhook format.
    pub data: Option<JsonObject>,
}

impl Event {
    /// Returns the status of the session, if the event is about a session.
    pub fn session_status(&self) -> Option<SessionStatus> {
        match self.webhook_type {
            EventType::StatusUpdated | EventType::DataUpdated => self.status.as_deref().map(SessionStatus::from),
            _ => None,
        }
    }

    /// Returns a key for ignoring repeated deliveries of the same event. The platform does not guarantee that a
    /// repeated delivery has the same `event_id`, so the key is derived from the event's type, subject, status, time
    /// and changes. Empty if the event has no time; a verified event always has one.
    #[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
    pub fn deduplication_key(&self) -> String {
        let subject = [&self.session_id, &self.business_session_id, &self.transaction_id, &self.didit_internal_id]
            .into_iter()
            .chain([&self.vendor_data, &self.vendor_business_id])
            .find_map(Option::as_deref)
            .unwrap_or_default();
        // Older deliveries have an ISO 8601 string instead of Unix seconds.
        let text = self.extra.get("timestamp").and_then(Json::as_str);
        let time = self.created_at.or(self.timestamp).map(|time| time.to_string());
        let Some(time) = time.as_deref().or(text) else { return String::new() };
        let status = self.status.as_deref().unwrap_or_default();
        let mut key = format!("{}:{subject}:{status}:{time}", self.webhook_type);
        if let Some(details) = self.details(subject) {
            key.push(':');
            key.push_str(&details);
        }
        key
    }
}

impl Event {
    /// Parses a verified body.
    pub(super) fn from_verified(
        body: &[u8],
        verification: &Verification,
        form: LargeIntegers,
    ) -> Result<Self, WebhookError> {
        let mut event = match &verification.simple {
            // Only these values are signed.
            Some(values) => Self {
                webhook_type: EventType::from(values.webhook_type.as_str()),
                timestamp: Some(values.timestamp),
                session_id: filled(&values.session_id),
                status: filled(&values.status),
                ..Self::default()
            },
            None => decode(body, form)?,
        };
        // The body does not say by which scheme it is verified.
        event.signature_scheme = Some(verification.scheme);
        for local in Self::DESCRIPTOR.local {
            event.extra.remove(local.name);
        }
        // If the body has no timestamp, the header was signed.
        if event.timestamp.is_none() && !event.extra.contains_key("timestamp") {
            event.timestamp = Some(verification.timestamp);
        }
        Ok(event)
    }

    /// Returns a digest of the fields that distinguish events of the same second, if there are any. Excludes values
    /// that may differ between deliveries of the same event, such as the image URLs of a decision.
    #[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
    fn details(&self, subject: &str) -> Option<String> {
        let named = matches!(
            self.webhook_type,
            EventType::StatusUpdated
                | EventType::DataUpdated
                | EventType::UserStatusUpdated
                | EventType::UserDataUpdated
                | EventType::BusinessStatusUpdated
                | EventType::BusinessDataUpdated
                | EventType::TransactionCreated
                | EventType::TransactionStatusUpdated
        );
        // Other event types keep their content in `data` and `extra`, which has local values of other versions as well.
        let is_local = |name: &str| Self::DESCRIPTOR.local.iter().any(|local| local.name == name);
        let rest = (!named || subject.is_empty()).then(|| {
            let extra: BTreeMap<_, _> = self.extra.iter().filter(|(name, _)| !is_local(name)).collect();
            (&self.data, extra)
        });
        let rest = rest.filter(|(data, extra)| data.is_some() || !extra.is_empty());
        let mut details = json!({
            "previous_status": self.previous_status, "trigger": self.trigger, "changed_fields": self.changed_fields,
            "changes": self.changes, "txn_id": self.txn_id, "rest": rest,
        });
        details.as_object_mut()?.retain(|_, value| !value.is_null());
        if details.as_object()?.is_empty() {
            return None;
        }
        // The key is the same for both forms of large integers.
        let text = canonicalize(&unmark_large_integers(details.to_string().into_bytes())).ok()?;
        let digest = digest::digest(&digest::SHA256, &text);
        Some(format!("{:016x}", u64::from_be_bytes(*digest.as_ref().first_chunk()?)))
    }
}

impl Local for SignatureScheme {
    const TYPE: TypeDescriptor = TypeDescriptor::SignatureScheme;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Enum(self.name())
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::from_name(text)
    }
}

/// Parses a verified body. If Rust's parser refuses input that Python's parser accepts (a shadowed lone surrogate or
/// infinite number), parses the canonical JSON instead, which does not contain it.
fn decode(body: &[u8], form: LargeIntegers) -> Result<Event, WebhookError> {
    let read = |body: &[u8]| {
        let body = quote_large_integers(body, form);
        let mut text = json_text(&body)?;
        // The verification has already limited the depth to `MAX_DEPTH`.
        text.disable_recursion_limit();
        deserialize(&mut text)
    };
    match read(body) {
        Ok(event) => Ok(event),
        Err(_) => read(&canonicalize(body)?).map_err(|error| WebhookError::BadJson {
            reason: format!("{:?} error at line {}, column {}", error.classify(), error.line(), error.column()),
        }),
    }
}

fn filled(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}
