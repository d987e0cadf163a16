use crate::models::SandboxScenarioPage;
use crate::schema::prelude::*;

/// Scenarios of sandbox applications, which simulate verification.
#[resource(name = "sandbox")]
pub trait SandboxApi {
    /// Lists the scenarios that determine the result of a sandbox session.
    ///
    /// Pass one as `sandbox_scenario` when a session is created, or to `sessions.arm_sandbox` later. The platform
    /// publishes no schema for the response.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/integration/sandbox-testing>
    #[get("/v1/sandbox/scenarios/")]
    async fn list_scenarios(&self) -> Result<SandboxScenarioPage>;
}
