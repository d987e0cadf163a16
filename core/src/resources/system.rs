use crate::models::Health;
use crate::schema::prelude::*;

/// Health of the platform.
#[resource(name = "system")]
pub trait SystemApi {
    /// Returns the health of the platform. The API key is not sent.
    ///
    /// Errors: 503 or another 5xx if the platform is not available.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/sessions-api/management-api>
    #[get("/system/healthcheck", auth = None)]
    async fn retrieve_health(&self) -> Result<Health>;
}
