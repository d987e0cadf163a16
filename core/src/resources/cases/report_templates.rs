use crate::models::{
    CreateReportTemplate, ListReportTemplates, ReportTemplate, ReportTemplatePage, UpdateReportTemplate,
};
use crate::schema::prelude::*;

/// Report templates: the header fields of regulatory reports of a type in a jurisdiction.
#[resource]
pub trait ReportTemplates {
    /// Lists report templates of the application.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/report-templates/create>
    #[get("/v3/organization/{organization_id}/application/{application_id}/report-templates/", paged)]
    async fn list(&self, params: ListReportTemplates) -> Result<ReportTemplatePage>;

    /// Creates a report template.
    ///
    /// Errors: 400 for an unknown jurisdiction, and without `rentity_id`, `submission_code` and `currency_code_local`
    /// in `field_config`, 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the template may
    /// have been created: list the templates before trying again.
    ///
    /// Source: <https://docs.didit.me/management-api/report-templates/create>
    #[post("/v3/organization/{organization_id}/application/{application_id}/report-templates/")]
    async fn create(&self, params: CreateReportTemplate) -> Result<ReportTemplate>;

    /// Returns a report template.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown template, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/report-templates/create>
    #[get("/v3/organization/{organization_id}/application/{application_id}/report-templates/{template_uuid}/")]
    async fn retrieve(&self, template_uuid: &str) -> Result<ReportTemplate>;

    /// Updates a report template; unset fields stay unchanged. `field_config` replaces the stored fields.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown template, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/report-templates/create>
    #[patch("/v3/organization/{organization_id}/application/{application_id}/report-templates/{template_uuid}/")]
    async fn update(&self, template_uuid: &str, params: UpdateReportTemplate) -> Result<ReportTemplate>;

    /// Deletes a report template permanently.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown template, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/report-templates/create>
    #[delete("/v3/organization/{organization_id}/application/{application_id}/report-templates/{template_uuid}/")]
    async fn delete(&self, template_uuid: &str) -> Result<()>;
}
