use crate::models::{UpdateWebhook, WebhookConfiguration};
use crate::schema::prelude::*;

/// Webhook configuration: the URL that receives webhooks and the secret that signs them.
///
/// Verifying and parsing a webhook needs no client: see [`webhooks::Verifier`](crate::webhooks::Verifier).
#[resource]
pub trait Webhooks {
    /// Returns the webhook configuration, including the secret that signs webhooks.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/webhook/get>
    #[get("/v3/webhook/")]
    async fn retrieve(&self) -> Result<WebhookConfiguration>;

    /// Updates the webhook configuration; unset fields stay unchanged.
    ///
    /// Returns the updated configuration, with the new secret if it was rotated.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/webhook/update>
    #[patch("/v3/webhook/")]
    async fn update(&self, params: UpdateWebhook) -> Result<WebhookConfiguration>;
}
