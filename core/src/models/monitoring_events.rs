//! Monitoring events: what happens in your application beside the movement of money.

use crate::schema::prelude::*;

/// Category of a monitoring event.
#[open_enum]
pub enum MonitoringEventCategory {
    /// Registration, login and password.
    #[wire("auth")]
    Auth,
    /// Session of the user in your application.
    #[wire("session")]
    Session,
    /// Round or move of a game.
    #[wire("gameplay")]
    Gameplay,
    /// Bonus that was granted or claimed.
    #[wire("bonus")]
    Bonus,
    /// Affiliate or referral.
    #[wire("affiliate")]
    Affiliate,
    /// Step of a payment.
    #[wire("payment")]
    Payment,
    /// Dispute or chargeback.
    #[wire("dispute")]
    Dispute,
    /// Change of security settings, or a threat.
    #[wire("security")]
    Security,
    /// Limit or self-exclusion.
    #[wire("responsible_gambling")]
    ResponsibleGambling,
    /// Any other event.
    #[wire("custom")]
    Custom,
}

/// Parameters for recording a monitoring event. The platform publishes no schema for this request: pass further fields
/// under `extra`.
#[params]
pub struct CreateMonitoringEvent {
    /// Your own identifier of the event, at most 128 characters; unique within the application. An event with the same
    /// identifier is recorded once.
    #[non_sensitive]
    pub event_id: String,
    /// Category of the event.
    pub event_category: MonitoringEventCategory,
    /// Name of the event within its category, such as `login`; at most 128 characters.
    #[non_sensitive]
    pub action_type: String,
    /// Time of the event (RFC 3339), at most 7 days in the past and 5 minutes in the future.
    pub occurred_at: DateTime,
    /// Time zone of the user (IANA), such as `Europe/Madrid`.
    pub time_zone: Option<String>,
    /// User or business that the event is about.
    pub subject: Option<MonitoringEventSubject>,
    /// Session of the user in your application, such as `session_id` and `sequence`.
    pub session: Option<JsonObject>,
    /// Device of the user, such as `fingerprint` and `network_context`.
    pub device_context: Option<JsonObject>,
    /// Transaction that the event belongs to, such as `amount` and `currency`.
    pub transaction_context: Option<JsonObject>,
    /// Details of the event; the keys depend on its category.
    pub payload: Option<JsonObject>,
    /// Custom values for your rules.
    pub custom_values: Option<JsonObject>,
}

/// User or business that a monitoring event is about.
#[params]
pub struct MonitoringEventSubject {
    /// Your own identifier of the user or business.
    pub vendor_data: String,
    /// Type of the subject, such as `individual`.
    #[non_sensitive]
    pub entity_type: Option<String>,
}

/// Recorded monitoring event with its evaluation. The platform publishes no schema for this response; fields that are not
/// declared are under `extra`.
#[model]
pub struct MonitoringEvent {
    /// Event ID (UUID), assigned by the platform.
    #[non_sensitive]
    pub uuid: Option<String>,
    /// Your own identifier of the event.
    #[non_sensitive]
    pub event_id: Option<String>,
    /// Category of the event.
    pub event_category: Option<MonitoringEventCategory>,
    /// Name of the event within its category.
    #[non_sensitive]
    pub action_type: Option<String>,
    /// Time of the event (RFC 3339).
    pub occurred_at: Option<DateTime>,
    /// Result of the evaluation by the rules.
    #[non_sensitive]
    pub status: Option<String>,
    /// Risk score of the event, as computed by the rules.
    pub score: Option<f64>,
    /// `true` if rules that correlate events have not been evaluated yet.
    pub correlation_pending: Option<bool>,
}
