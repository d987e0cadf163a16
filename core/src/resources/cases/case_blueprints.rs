use crate::models::{
    CaseBlueprint, CaseBlueprintPage, CaseBlueprintPresetPage, CreateCaseBlueprint, InstallCaseBlueprintPresets,
    InstalledCaseBlueprintPresets, ListCaseBlueprints, UpdateCaseBlueprint,
};
use crate::schema::prelude::*;

/// Case blueprints: the assignment, escalation, approval, checklist and visible sections of a category of cases.
#[resource(name = "cases.blueprints")]
pub trait CaseBlueprints {
    /// Lists case blueprints of the application.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/console/case-management/blueprints>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/blueprints/", paged)]
    async fn list(&self, params: ListCaseBlueprints) -> Result<CaseBlueprintPage>;

    /// Creates a case blueprint.
    ///
    /// Errors: 400 for invalid parameters, such as an empty `assignee_pool`, 401 or 403 for an invalid API key or a
    /// missing permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the blueprint may
    /// have been created: list the blueprints before trying again.
    ///
    /// Source: <https://docs.didit.me/management-api/case-blueprints/create>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/blueprints/")]
    async fn create(&self, params: CreateCaseBlueprint) -> Result<CaseBlueprint>;

    /// Returns a case blueprint with all details.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown blueprint, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/console/case-management/blueprints>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/blueprints/{blueprint_uuid}/")]
    async fn retrieve(&self, blueprint_uuid: &str) -> Result<CaseBlueprint>;

    /// Updates a case blueprint; unset fields stay unchanged. Open cases keep the version they were opened with.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown blueprint, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/console/case-management/blueprints>
    #[patch("/v3/organization/{organization_id}/application/{application_id}/cases/blueprints/{blueprint_uuid}/")]
    async fn update(&self, blueprint_uuid: &str, params: UpdateCaseBlueprint) -> Result<CaseBlueprint>;

    /// Deletes a case blueprint permanently.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown blueprint, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/console/case-management/blueprints>
    #[delete("/v3/organization/{organization_id}/application/{application_id}/cases/blueprints/{blueprint_uuid}/")]
    async fn delete(&self, blueprint_uuid: &str) -> Result<()>;

    /// Lists the presets of case blueprints that the platform provides, all at once.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/case-blueprints/install-presets>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/blueprints/presets/")]
    async fn list_presets(&self) -> Result<CaseBlueprintPresetPage>;

    /// Installs presets as blueprints of the application, which can be edited.
    ///
    /// A preset that is installed already is skipped. Presets have no team members: set `assignee_pool` afterwards.
    ///
    /// Errors: 400 for an unknown preset, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
    /// limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/case-blueprints/install-presets>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/blueprints/presets/install/")]
    async fn install_presets(&self, params: InstallCaseBlueprintPresets) -> Result<InstalledCaseBlueprintPresets>;
}
