use crate::models::{CreateCaseRegulatoryReport, ListCaseRegulatoryReports, RegulatoryReport, RegulatoryReportPage};
use crate::schema::prelude::*;

/// Regulatory reports of a case.
#[resource(name = "cases.regulatory_reports")]
pub trait CaseRegulatoryReports {
    /// Lists the regulatory reports of a case.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/regulatory-reports/list>
    #[get(
        "/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/regulatory-reports/",
        paged
    )]
    async fn list(&self, case_uuid: &str, params: ListCaseRegulatoryReports) -> Result<RegulatoryReportPage>;

    /// Creates a draft of a regulatory report of a case, filled in from the template, the subject and the linked
    /// transactions.
    ///
    /// Prefer it to `regulatory_reports.create`: it needs no template.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown case, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the report may
    /// have been created: list the reports before trying again.
    ///
    /// Source: <https://docs.didit.me/management-api/regulatory-reports/create-for-case>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/regulatory-reports/")]
    async fn create(&self, case_uuid: &str, params: CreateCaseRegulatoryReport) -> Result<RegulatoryReport>;
}
