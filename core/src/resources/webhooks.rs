use crate::models::{UpdateWebhook, WebhookConfiguration};
use crate::schema::prelude::*;

/// Where webhooks go and what they are signed with. Reading and proving them needs no client: see
/// [`webhooks::Verifier`](crate::webhooks::Verifier).
#[resource]
pub trait Webhooks {
    /// Reads the configuration, with the secret webhooks are signed with.
    ///
    /// Source: <https://docs.didit.me/management-api/webhook/get>
    #[get("/v3/webhook/")]
    async fn retrieve(&self) -> Result<WebhookConfiguration>;

    /// Changes the configuration; what is left out stays as it is. Answers it as it is then, with the new secret
    /// where one was made.
    ///
    /// Source: <https://docs.didit.me/management-api/webhook/update>
    #[patch("/v3/webhook/")]
    async fn update(&self, params: UpdateWebhook) -> Result<WebhookConfiguration>;
}
