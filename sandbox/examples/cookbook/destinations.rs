//! Webhook destinations: replace the secret of a destination without losing a webhook.

use crate::{Outcome, client};
use didit::models::{CreateWebhookDestination, EventType, UpdateWebhookDestination, WebhookDestination};
use didit::webhooks::Verifier;
use didit_sandbox::Sandbox;

/// Replaces a destination by one with a new secret. Returns the new destination and a verifier for both secrets.
pub(crate) async fn run(sandbox: &Sandbox, url: &str) -> Outcome<(WebhookDestination, Verifier)> {
    let destinations = client(sandbox)?.webhooks().destinations();
    let first = CreateWebhookDestination::builder()
        .label("Sessions")
        .url(url)
        .subscribed_events(vec![EventType::StatusUpdated])
        .build();
    let old = destinations.create(first).await?;

    // The secret of a destination never changes, and each URL is used once: the new destination has another query.
    let second = CreateWebhookDestination::builder()
        .label("Sessions 2")
        .url(format!("{url}?secret=2"))
        .enabled(false)
        .maybe_subscribed_events(old.subscribed_events.clone())
        .build();
    let new = destinations.create(second).await?;

    // Deploy the receiver with both secrets before the new destination is enabled.
    let secrets = [&new, &old].into_iter().filter_map(|destination| destination.secret_shared_key.clone());
    let verifier = Verifier::new(secrets.map(|secret| secret.expose().to_owned()))?;

    // In this moment both are enabled: receivers ignore the second webhook by its `deduplication_key`.
    let new = destinations.update(&new.uuid, UpdateWebhookDestination::builder().enabled(true).build()).await?;
    destinations.update(&old.uuid, UpdateWebhookDestination::builder().enabled(false).build()).await?;
    // Retries of the old destination end after about 5 minutes. Then deploy the receiver with the new secret only, and
    // delete the old destination.
    destinations.delete(&old.uuid).await?;
    Ok((new, verifier))
}
