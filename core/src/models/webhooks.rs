//! Webhook configuration, with the capture and retention settings of sessions.

use crate::schema::prelude::*;

/// Payload version of webhooks.
#[open_enum]
pub enum WebhookVersion {
    /// Oldest payload version; feature results have singular keys.
    #[wire("v1")]
    V1,
    /// Previous payload version; feature results have singular keys.
    #[wire("v2")]
    V2,
    /// Current, recommended payload version; the one this library parses. Feature results are arrays.
    #[wire("v3")]
    V3,
}

/// Type of a webhook event.
///
/// Source: <https://docs.didit.me/integration/webhooks>
#[open_enum]
pub enum EventType {
    /// Status of a session changed.
    #[wire("status.updated")]
    StatusUpdated,
    /// Identity or address data of a session was changed manually or by ongoing monitoring.
    #[wire("data.updated")]
    DataUpdated,
    /// User was activated, flagged or blocked.
    #[wire("user.status.updated")]
    UserStatusUpdated,
    /// Data of a user changed.
    #[wire("user.data.updated")]
    UserDataUpdated,
    /// Business was activated, flagged or blocked.
    #[wire("business.status.updated")]
    BusinessStatusUpdated,
    /// Data of a business changed.
    #[wire("business.data.updated")]
    BusinessDataUpdated,
    /// Activity was recorded; sent only by the platform's webhook tester.
    #[wire("activity.created")]
    ActivityCreated,
    /// Transaction was created.
    #[wire("transaction.created")]
    TransactionCreated,
    /// Status of a transaction changed.
    #[wire("transaction.status.updated")]
    TransactionStatusUpdated,
    /// Status of a travel rule transfer changed.
    #[wire("travel_rule.status.updated")]
    TravelRuleStatusUpdated,
    /// New transaction rules were suggested.
    #[wire("transaction_rule_suggestions.created")]
    TransactionRuleSuggestionsCreated,
}

/// Devices on which users may complete a session.
#[open_enum]
pub enum CaptureMethod {
    /// Mobile devices only.
    #[wire("mobile")]
    Mobile,
    /// Desktop computers only.
    #[wire("desktop")]
    Desktop,
    /// Mobile devices and desktop computers.
    #[wire("both")]
    Both,
}

/// Webhook configuration of the application.
#[model]
pub struct WebhookConfiguration {
    /// URL webhooks are sent to. Absent if webhooks are disabled.
    #[non_sensitive]
    pub webhook_url: Option<String>,
    /// Payload version of the webhooks.
    pub webhook_version: Option<WebhookVersion>,
    /// Secret key of the webhook signatures (HMAC); the whole string is the key.
    pub secret_shared_key: Option<Secret>,
    /// Devices on which users may complete a session: `mobile`, `desktop` or `both`.
    pub capture_method: Option<CaptureMethod>,
    /// Retention period of sessions in months. Absent if unlimited.
    #[non_sensitive]
    pub data_retention_months: Option<i64>,
    /// Further webhook destinations, if the application uses the newer destinations.
    pub destinations: Option<Json>,
    /// Retention policy for the face templates of deleted sessions.
    #[non_sensitive]
    pub face_retention_policy: Option<String>,
    /// Retention period of face templates of deleted sessions, in days.
    #[non_sensitive]
    pub face_retention_days: Option<i64>,
}

/// Parameters for updating the webhook configuration. Fields that are not set keep their values.
#[params]
pub struct UpdateWebhook {
    /// URL webhooks are sent to. Clear the field to disable webhooks.
    pub webhook_url: Patch<String>,
    /// Payload version of the webhooks.
    pub webhook_version: Option<WebhookVersion>,
    /// `true` to generate a new secret key. The old key becomes invalid immediately, so configure the receiver to
    /// accept both during the change.
    pub rotate_secret_key: Option<bool>,
    /// Devices on which users may complete a session: `mobile`, `desktop` or `both`.
    pub capture_method: Option<CaptureMethod>,
    /// Retention period of sessions in months, 1 to 120. Clear the field for unlimited retention.
    pub data_retention_months: Patch<i64>,
}
