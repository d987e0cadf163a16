use crate::models::{CreateMonitoringEvent, MonitoringEvent};
use crate::schema::prelude::*;

/// Monitoring events: what happens in your application beside the movement of money, such as logins, games and disputes.
#[resource]
pub trait MonitoringEvents {
    /// Records an event, evaluates it by your rules, and returns the result.
    ///
    /// An event with the same `event_id` is recorded once. The platform publishes no schema for the request and the
    /// response.
    ///
    /// Errors: 400 for invalid parameters, 403 if event monitoring is off, 401 or 403 for an invalid API key or a
    /// missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504. Repeating is safe, because the
    /// platform recognizes the `event_id`.
    ///
    /// Source: <https://docs.didit.me/management-api/monitoring-events/create>
    #[post("/v3/events/", retry = Always)]
    async fn create(&self, params: CreateMonitoringEvent) -> Result<MonitoringEvent>;
}
