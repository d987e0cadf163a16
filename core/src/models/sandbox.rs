//! Scenarios of sandbox applications.

use crate::schema::prelude::*;

page! {
    /// Scenarios of sandbox sessions; the platform returns all of them at once and publishes no schema for this response.
    /// The values that choose a scenario when a user enters them are under `extra`.
    SandboxScenarioPage of SandboxScenario under "scenarios"
}

/// Scenario that determines the result of a sandbox session. The platform publishes no schema for this response; fields
/// that are not declared are under `extra`.
#[model]
pub struct SandboxScenario {
    /// Name of the scenario, such as `decline_document_expired`; the value of `sandbox_scenario`.
    #[non_sensitive]
    #[alias("scenario", "id", "key")]
    pub slug: Option<String>,
}
