use crate::models::{
    CreateRegulatoryReport, ListRegulatoryReports, RegulatoryReport, RegulatoryReportDownload, RegulatoryReportPage,
    RegulatoryReportValidation, RetrieveRegulatoryReportDownloadUrl, UpdateRegulatoryReport,
};
use crate::schema::prelude::*;

/// Regulatory reports (goAML) to a financial intelligence unit (FIU): draft, validate, finalize and download them.
#[resource]
pub trait RegulatoryReports {
    /// Lists regulatory reports of the application.
    ///
    /// Errors: 400 for an invalid filter, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/regulatory-reports/list>
    #[get("/v3/organization/{organization_id}/application/{application_id}/regulatory-reports/", paged)]
    async fn list(&self, params: ListRegulatoryReports) -> Result<RegulatoryReportPage>;

    /// Creates a draft of a regulatory report of a case from a template.
    ///
    /// Errors: 400 for invalid parameters, such as an unknown case or template, 401 or 403 for an invalid API key or a
    /// missing permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the report may
    /// have been created: list the reports before trying again.
    ///
    /// Source: <https://docs.didit.me/management-api/regulatory-reports/create-for-case>
    #[post("/v3/organization/{organization_id}/application/{application_id}/regulatory-reports/")]
    async fn create(&self, params: CreateRegulatoryReport) -> Result<RegulatoryReport>;

    /// Returns a regulatory report.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown report, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/regulatory-reports/list>
    #[get("/v3/organization/{organization_id}/application/{application_id}/regulatory-reports/{report_uuid}/")]
    async fn retrieve(&self, report_uuid: &str) -> Result<RegulatoryReport>;

    /// Updates a regulatory report; unset fields stay unchanged.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown report, 409 for a finalized report, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/regulatory-reports/validate>
    #[patch("/v3/organization/{organization_id}/application/{application_id}/regulatory-reports/{report_uuid}/")]
    async fn update(&self, report_uuid: &str, params: UpdateRegulatoryReport) -> Result<RegulatoryReport>;

    /// Deletes a regulatory report and its files permanently. The case and the transactions stay unchanged.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown report, 409 for a
    /// finalized report; some deployments respond with 400 instead, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/regulatory-reports/delete>
    #[delete("/v3/organization/{organization_id}/application/{application_id}/regulatory-reports/{report_uuid}/")]
    async fn delete(&self, report_uuid: &str) -> Result<()>;

    /// Validates a regulatory report without finalizing it.
    ///
    /// Checks the required header fields (goAML), the jurisdiction, and that the report has a transaction. The status
    /// becomes `VALIDATED`, or `DRAFT` if there are errors.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown report, 429 above the rate
    /// limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/regulatory-reports/validate>
    #[post(
        "/v3/organization/{organization_id}/application/{application_id}/regulatory-reports/{report_uuid}/validate/"
    )]
    async fn validate(&self, report_uuid: &str) -> Result<RegulatoryReportValidation>;

    /// Finalizes a regulatory report: validates it again and generates its PDF and XML (goAML) files. It cannot be
    /// edited afterwards.
    ///
    /// For a report of type `SAR`, `STR` or `TFR`, the alerts of the transactions are marked as filed.
    ///
    /// Errors: 400 with the `errors` of an invalid report, 401 or 403 for an invalid API key or a missing permission,
    /// 404 for an unknown report, 409 for a report that is finalized already, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the report may
    /// have been finalized: retrieve it before trying again.
    ///
    /// Source: <https://docs.didit.me/management-api/regulatory-reports/finalize>
    #[post(
        "/v3/organization/{organization_id}/application/{application_id}/regulatory-reports/{report_uuid}/finalize/"
    )]
    async fn finalize(&self, report_uuid: &str) -> Result<RegulatoryReport>;

    /// Returns a short-lived URL of the PDF or XML (goAML) file of a finalized report.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown report, 409 for a report
    /// that is not finalized, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/regulatory-reports/download-url>
    #[get(
        "/v3/organization/{organization_id}/application/{application_id}/regulatory-reports/{report_uuid}/download-url/"
    )]
    async fn retrieve_download_url(
        &self,
        report_uuid: &str,
        params: RetrieveRegulatoryReportDownloadUrl,
    ) -> Result<RegulatoryReportDownload>;
}
