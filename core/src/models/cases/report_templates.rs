//! Templates of regulatory reports.

use crate::schema::prelude::*;

/// Parameters for listing report templates.
#[params]
pub struct ListReportTemplates {
    /// Maximum number of results per page, at least 1. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

page! {
    /// Page of report templates of the application.
    ReportTemplatePage of ReportTemplate
}

/// Template of regulatory reports: the header fields of a report type in a jurisdiction.
#[model]
pub struct ReportTemplate {
    /// Template ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Name of the template.
    pub name: Option<String>,
    /// Jurisdiction (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub jurisdiction: Option<String>,
    /// Report type.
    pub report_type: Option<RegulatoryReportType>,
    /// Name of the report type, in English.
    #[non_sensitive]
    pub report_type_display: Option<String>,
    /// Header fields that reports take from the template.
    pub field_config: Option<ReportTemplateFields>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time of the last update (RFC 3339).
    pub updated_at: Option<DateTime>,
}

/// Header fields (goAML) that reports take from a template. The first three are required.
#[params]
pub struct ReportTemplateFields {
    /// ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU).
    pub rentity_id: Option<String>,
    /// Method of submission.
    pub submission_code: Option<ReportSubmissionCode>,
    /// Local currency (ISO 4217, 3 letters), such as `USD`.
    #[non_sensitive]
    pub currency_code_local: Option<String>,
    /// Names of the optional blocks that reports include by default, such as `reporting_person` and `location`.
    #[non_sensitive]
    pub enabled_fields: Option<Vec<String>>,
}

/// Type of a regulatory report.
#[open_enum]
pub enum RegulatoryReportType {
    /// Suspicious activity report.
    #[wire("SAR")]
    Sar,
    /// Suspicious transaction report.
    #[wire("STR")]
    Str,
    /// Currency transaction report.
    #[wire("CTR")]
    Ctr,
    /// Threshold transaction report.
    #[wire("TTR")]
    Ttr,
    /// Unusual transaction report.
    #[wire("UTR")]
    Utr,
    /// International funds transfer report.
    #[wire("IFT")]
    Ift,
    /// Cross-border report.
    #[wire("CBR")]
    Cbr,
    /// Terrorist financing report.
    #[wire("TFR")]
    Tfr,
}

/// Method by which a regulatory report is submitted.
#[open_enum]
pub enum ReportSubmissionCode {
    /// Electronically.
    #[wire("E")]
    Electronic,
    /// Manually.
    #[wire("M")]
    Manual,
}

/// Parameters for creating a report template.
#[params]
pub struct CreateReportTemplate {
    /// Name of the template.
    pub name: String,
    /// Jurisdiction (ISO 3166-1 alpha-2), such as `US`.
    #[non_sensitive]
    pub jurisdiction: String,
    /// Report type.
    pub report_type: RegulatoryReportType,
    /// Header fields that reports take from the template. The platform rejects a template without the required ones.
    pub field_config: Option<ReportTemplateFields>,
}

/// Parameters for updating a report template. Fields that are not set keep their values.
#[params]
pub struct UpdateReportTemplate {
    /// Name of the template.
    pub name: Option<String>,
    /// Jurisdiction (ISO 3166-1 alpha-2), such as `US`.
    #[non_sensitive]
    pub jurisdiction: Option<String>,
    /// Report type.
    pub report_type: Option<RegulatoryReportType>,
    /// Header fields that reports take from the template.
    pub field_config: Option<ReportTemplateFields>,
}
