use crate::models::{
    CreateWebhookDestination, ListWebhookDeliveries, UpdateWebhookDestination, WebhookDelivery, WebhookDeliveryPage,
    WebhookDestination, WebhookDestinationPage,
};
use crate::schema::prelude::*;

/// Webhook destinations: the URLs webhooks are sent to, each with its own secret and events, and their delivery log.
///
/// The platform sends each webhook at most three times: retries follow after about 1 and 4 minutes if the receiver responds
/// with 404 or 5xx or not at all.
#[resource(name = "webhooks.destinations")]
pub trait WebhookDestinations {
    /// Lists the webhook destinations of the application, oldest first, with statistics of their deliveries. The
    /// secret keys are not included.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/webhook/list-destinations>
    #[get("/v3/webhook/destinations/")]
    async fn list(&self) -> Result<WebhookDestinationPage>;

    /// Creates a webhook destination and returns it with its secret key.
    ///
    /// Without `subscribed_events` nothing is sent to it.
    ///
    /// Errors: 400 for invalid parameters or a URL that is in use, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/webhook/create-destination>
    #[post("/v3/webhook/destinations/")]
    async fn create(&self, params: CreateWebhookDestination) -> Result<WebhookDestination>;

    /// Returns a webhook destination with its secret key.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination, 429 above
    /// the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/webhook/get-destination>
    #[get("/v3/webhook/destinations/{destination_uuid}/")]
    async fn retrieve(&self, destination_uuid: &str) -> Result<WebhookDestination>;

    /// Updates a webhook destination; unset fields stay unchanged. `subscribed_events` replaces the stored list; the
    /// secret key stays the same.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown destination, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/webhook/update-destination>
    #[patch("/v3/webhook/destinations/{destination_uuid}/")]
    async fn update(&self, destination_uuid: &str, params: UpdateWebhookDestination) -> Result<WebhookDestination>;

    /// Deletes a webhook destination.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination, 429 above
    /// the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/webhook/delete-destination>
    #[delete("/v3/webhook/destinations/{destination_uuid}/")]
    async fn delete(&self, destination_uuid: &str) -> Result<()>;

    /// Lists the attempts to deliver webhooks to a destination, newest first: first attempts, automatic retries and
    /// resends.
    ///
    /// `count` is at most 100: read pages until `next` is absent. The platform publishes no schema for the response.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination, 429 above
    /// the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/webhook/list-deliveries>
    #[get("/v3/webhook/destinations/{destination_uuid}/deliveries/", paged)]
    async fn list_deliveries(
        &self,
        destination_uuid: &str,
        params: ListWebhookDeliveries,
    ) -> Result<WebhookDeliveryPage>;

    /// Returns an attempt to deliver a webhook, with the headers and the body that were sent.
    ///
    /// The platform publishes no schema for the response.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination or delivery,
    /// 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/webhook/get-delivery>
    #[get("/v3/webhook/destinations/{destination_uuid}/deliveries/{delivery_uuid}/")]
    async fn retrieve_delivery(&self, destination_uuid: &str, delivery_uuid: &str) -> Result<WebhookDelivery>;

    /// Sends a webhook again, with a new timestamp and new signatures, and returns the new attempt.
    ///
    /// The platform publishes no schema for the response.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination or delivery,
    /// 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/webhook/resend-delivery>
    #[post("/v3/webhook/destinations/{destination_uuid}/deliveries/{delivery_uuid}/resend/")]
    async fn resend_delivery(&self, destination_uuid: &str, delivery_uuid: &str) -> Result<WebhookDelivery>;
}
