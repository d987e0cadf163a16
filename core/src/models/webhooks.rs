//! Where webhooks go, and how sessions are captured and kept.

use crate::schema::prelude::*;

/// The shape of a webhook's content.
#[open_enum]
pub enum WebhookVersion {
    /// The oldest.
    #[wire("v1")]
    V1,
    /// The one before.
    #[wire("v2")]
    V2,
    /// The one to use: what this library reads.
    #[wire("v3")]
    V3,
}

/// On which devices users may go through a session.
#[open_enum]
pub enum CaptureMethod {
    /// On phones only.
    #[wire("mobile")]
    Mobile,
    /// On computers only.
    #[wire("desktop")]
    Desktop,
    /// On both.
    #[wire("both")]
    Both,
}

/// The webhook of the application.
#[model]
pub struct WebhookConfiguration {
    /// Where webhooks go. Absent while switched off.
    #[non_sensitive]
    pub webhook_url: Option<String>,
    /// Their shape.
    pub webhook_version: Option<WebhookVersion>,
    /// The secret their signatures are made with: the whole text is the key.
    pub secret_shared_key: Option<Secret>,
    /// On which devices users may go through a session.
    pub capture_method: Option<CaptureMethod>,
    /// How long sessions are kept, in months. Absent: without limit.
    #[non_sensitive]
    pub data_retention_months: Option<i64>,
    /// Further addresses, where the application uses the newer destinations.
    pub destinations: Option<Json>,
    /// What happens to face templates of deleted sessions.
    #[non_sensitive]
    pub face_retention_policy: Option<String>,
    /// How long such templates are kept, in days.
    #[non_sensitive]
    pub face_retention_days: Option<i64>,
}

/// What to change. What is left out stays as it is.
#[params]
pub struct UpdateWebhook {
    /// Where webhooks go; [`Patch::Clear`] switches them off.
    pub webhook_url: Patch<String>,
    /// Their shape.
    pub webhook_version: Option<WebhookVersion>,
    /// `true` makes a new secret; the old one is dead at once, so be ready to take both.
    pub rotate_secret_key: Option<bool>,
    /// On which devices users may go through a session.
    pub capture_method: Option<CaptureMethod>,
    /// How long sessions are kept, 1 to 120 months; [`Patch::Clear`] for without limit.
    pub data_retention_months: Patch<i64>,
}
