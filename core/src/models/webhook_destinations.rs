//! Webhook destinations: the URLs webhooks are sent to, each with its own secret and events, and their delivery log.

use crate::models::{EventType, WebhookVersion};
use crate::schema::prelude::*;

page! {
    /// Webhook destinations, oldest first; the platform returns all of them at once.
    WebhookDestinationPage of WebhookDestinationSummary
}

/// Webhook destination in a list, with statistics of the last days instead of the secret.
#[model]
pub struct WebhookDestinationSummary {
    /// Destination ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Name of the destination.
    #[non_sensitive]
    pub label: Option<String>,
    /// URL webhooks are sent to.
    #[non_sensitive]
    pub url: Option<String>,
    /// `true` if webhooks are sent to the destination.
    pub enabled: Option<bool>,
    /// Payload version of the webhooks.
    pub webhook_version: Option<WebhookVersion>,
    /// Types of the webhooks that are sent to the destination.
    pub subscribed_events: Option<Vec<EventType>>,
    /// Number of subscribed types.
    #[non_sensitive]
    pub subscribed_events_count: Option<i64>,
    /// Last four characters of the secret key.
    pub secret_last4: Option<Secret>,
    /// Health of the destination, such as the platform derives it from recent deliveries.
    #[non_sensitive]
    pub health_status: Option<String>,
    /// Number of days that the statistics cover.
    #[non_sensitive]
    pub metrics_window_days: Option<i64>,
    /// Number of delivery attempts.
    #[non_sensitive]
    pub deliveries_count: Option<i64>,
    /// Number of failed delivery attempts.
    #[non_sensitive]
    pub failed_deliveries_count: Option<i64>,
    /// Average response time of the receiver in milliseconds. Absent if there was no delivery.
    #[non_sensitive]
    pub average_response_time_ms: Option<i64>,
    /// Percentage of failed delivery attempts, 0 to 100.
    #[non_sensitive]
    pub error_rate_percentage: Option<i64>,
    /// Time of the last delivery attempt (RFC 3339). Absent if there was none.
    pub last_delivery_at: Option<DateTime>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time of the last update (RFC 3339).
    pub updated_at: Option<DateTime>,
}

/// Parameters for creating a webhook destination.
#[params]
pub struct CreateWebhookDestination {
    /// Name of the destination, at most 255 characters.
    #[non_sensitive]
    pub label: String,
    /// URL webhooks are sent to: https, a public host, and unique within the application.
    #[non_sensitive]
    pub url: String,
    /// `false` to create the destination without sending webhooks to it. Default: `true`.
    pub enabled: Option<bool>,
    /// Payload version of the webhooks; this library parses `v3`.
    pub webhook_version: Option<WebhookVersion>,
    /// Types of the webhooks to send: at least one, none of them twice. If unset, no webhook is sent.
    pub subscribed_events: Option<Vec<EventType>>,
}

/// Webhook destination with its secret key.
#[model]
pub struct WebhookDestination {
    /// Destination ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Name of the destination.
    #[non_sensitive]
    pub label: Option<String>,
    /// URL webhooks are sent to.
    #[non_sensitive]
    pub url: Option<String>,
    /// `true` if webhooks are sent to the destination.
    pub enabled: Option<bool>,
    /// Payload version of the webhooks.
    pub webhook_version: Option<WebhookVersion>,
    /// Secret key of the webhook signatures (HMAC); the whole string is the key.
    pub secret_shared_key: Option<Secret>,
    /// Types of the webhooks that are sent to the destination.
    pub subscribed_events: Option<Vec<EventType>>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time of the last update (RFC 3339).
    pub updated_at: Option<DateTime>,
    /// Statistics of all deliveries to the destination.
    pub summary: Option<WebhookDeliveryStatistics>,
}

/// Statistics of the deliveries to a webhook destination.
#[model]
pub struct WebhookDeliveryStatistics {
    /// Number of delivery attempts.
    #[non_sensitive]
    pub total_deliveries: Option<i64>,
    /// Number of failed delivery attempts.
    #[non_sensitive]
    pub failed_deliveries: Option<i64>,
    /// Percentage of failed delivery attempts, 0 to 100.
    #[non_sensitive]
    pub error_rate_percentage: Option<i64>,
    /// Shortest response time of the receiver in milliseconds. Absent if there was no delivery.
    #[non_sensitive]
    pub min_response_time_ms: Option<i64>,
    /// Average response time of the receiver in milliseconds. Absent if there was no delivery.
    #[non_sensitive]
    pub avg_response_time_ms: Option<i64>,
    /// Longest response time of the receiver in milliseconds. Absent if there was no delivery.
    #[non_sensitive]
    pub max_response_time_ms: Option<i64>,
    /// Time of the last delivery attempt (RFC 3339). Absent if there was none.
    pub last_delivery_at: Option<DateTime>,
}

/// Parameters for updating a webhook destination. Fields that are not set keep their values.
#[params]
pub struct UpdateWebhookDestination {
    /// Name of the destination, at most 255 characters.
    #[non_sensitive]
    pub label: Option<String>,
    /// URL webhooks are sent to: https, a public host, and unique within the application.
    #[non_sensitive]
    pub url: Option<String>,
    /// `false` to stop sending webhooks to the destination, `true` to resume.
    pub enabled: Option<bool>,
    /// Payload version of the webhooks; this library parses `v3`.
    pub webhook_version: Option<WebhookVersion>,
    /// Types of the webhooks to send: at least one, none of them twice. The list replaces the stored one.
    pub subscribed_events: Option<Vec<EventType>>,
}

/// Parameters for listing the deliveries to a webhook destination.
#[params]
pub struct ListWebhookDeliveries {
    /// Maximum number of results per page. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
    /// Earliest date of the deliveries (YYYY-MM-DD, UTC), inclusive.
    #[non_sensitive]
    pub date_from: Option<Date>,
    /// Latest date of the deliveries (YYYY-MM-DD, UTC), inclusive.
    #[non_sensitive]
    pub date_to: Option<Date>,
}

/// Attempt to deliver a webhook: the first one, an automatic retry or a resend. The platform publishes no schema for this
/// response; fields that are not declared are under `extra`.
#[model]
pub struct WebhookDelivery {
    /// Delivery ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Session ID (UUID), if the webhook is about a session.
    #[non_sensitive]
    pub session_id: Option<String>,
    /// URL the webhook was sent to.
    #[non_sensitive]
    pub request_url: Option<String>,
    /// HTTP status of the response. Absent if there was no response.
    #[non_sensitive]
    pub response_status: Option<i64>,
    /// Response time of the receiver in milliseconds.
    #[non_sensitive]
    pub response_time_ms: Option<i64>,
    /// Status of the delivery.
    #[non_sensitive]
    pub status: Option<String>,
    /// Type of the webhook.
    pub webhook_type: Option<EventType>,
    /// Time of the attempt (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Headers of the request, among them the signatures, as a string with a JSON object. Absent in lists.
    pub request_header: Option<String>,
    /// Body of the request, as a string with JSON. Absent in lists.
    pub request_body: Option<String>,
}

page! {
    /// Page of webhook deliveries, newest first.
    WebhookDeliveryPage of WebhookDelivery
}
