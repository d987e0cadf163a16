//! Regulatory reports (goAML) to a financial intelligence unit (FIU).

use crate::models::{RegulatoryReportType, ReportSubmissionCode};
use crate::schema::prelude::*;

/// Parameters for listing regulatory reports.
#[params]
pub struct ListRegulatoryReports {
    /// Maximum number of results per page, at least 1. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
    /// Filter by report status.
    pub status: Option<RegulatoryReportStatus>,
    /// Filter by report type.
    pub report_type: Option<RegulatoryReportType>,
    /// Filter by case ID (UUID).
    #[non_sensitive]
    pub case: Option<String>,
}

/// Parameters for listing the regulatory reports of a case.
#[params]
pub struct ListCaseRegulatoryReports {
    /// Maximum number of results per page, at least 1. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

page! {
    /// Page of regulatory reports.
    RegulatoryReportPage of RegulatoryReport
}

/// Regulatory report to a financial intelligence unit (FIU).
#[model]
pub struct RegulatoryReport {
    /// Report ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Case ID (UUID).
    #[non_sensitive]
    pub case_uuid: Option<String>,
    /// Case number.
    #[non_sensitive]
    pub case_number: Option<String>,
    /// Report type.
    pub report_type: Option<RegulatoryReportType>,
    /// Name of the report type, in English.
    #[non_sensitive]
    pub report_type_display: Option<String>,
    /// Code of the report type in goAML.
    #[non_sensitive]
    pub report_code: Option<String>,
    /// Report number, assigned by the platform.
    #[non_sensitive]
    pub report_number: Option<String>,
    /// Report status.
    pub status: Option<RegulatoryReportStatus>,
    /// Name of the report status, in English.
    #[non_sensitive]
    pub status_display: Option<String>,
    /// Jurisdiction (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub jurisdiction: Option<String>,
    /// ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU).
    pub rentity_id: Option<String>,
    /// Branch of your organization, as known to the FIU.
    pub rentity_branch: Option<String>,
    /// Method of submission.
    pub submission_code: Option<ReportSubmissionCode>,
    /// Your own reference of the report.
    pub entity_reference: Option<String>,
    /// Reference number assigned by the FIU, for a report that answers a request of the FIU.
    pub fiu_ref_number: Option<String>,
    /// Local currency (ISO 4217, 3 letters), such as `USD`.
    #[non_sensitive]
    pub currency_code_local: Option<String>,
    /// Time of the submission (RFC 3339).
    pub submission_date: Option<DateTime>,
    /// Person who reports, as a goAML person. The platform publishes no schema of the object.
    pub reporting_person: Option<JsonObject>,
    /// Address of the reporting entity, as a goAML address. The platform publishes no schema of the object.
    pub location: Option<JsonObject>,
    /// Reason for the report.
    pub reason: Option<String>,
    /// Action that your organization has taken.
    pub action: Option<String>,
    /// Description of the reported activity.
    pub activity: Option<String>,
    /// Narrative of the report.
    pub narrative: Option<RegulatoryReportNarrative>,
    /// Indicator codes of the FIU.
    #[non_sensitive]
    pub report_indicators: Option<Vec<String>>,
    /// Names of the optional blocks that the report includes, such as `reporting_person` and `location`.
    #[non_sensitive]
    pub included_fields: Option<Vec<String>>,
    /// IDs of the reported transactions (UUIDs).
    #[non_sensitive]
    pub transactions: Option<Vec<String>>,
    /// Errors of the last validation; empty for a valid report.
    pub validation_errors: Option<Vec<RegulatoryReportError>>,
    /// Time of the last validation (RFC 3339).
    pub validated_at: Option<DateTime>,
    /// Time the report was finalized (RFC 3339).
    pub finalized_at: Option<DateTime>,
    /// E-mail address of the person who created the report.
    pub created_by_email: Option<String>,
    /// Name of the person who created the report.
    pub created_by_name: Option<String>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time of the last update (RFC 3339).
    pub updated_at: Option<DateTime>,
}

/// Status of a regulatory report.
#[open_enum]
pub enum RegulatoryReportStatus {
    /// Can be edited; not validated, or with errors in the last validation.
    #[wire("DRAFT")]
    Draft,
    /// Without errors in the last validation; can be edited and finalized.
    #[wire("VALIDATED")]
    Validated,
    /// Files have been generated; cannot be edited.
    #[wire("FINALIZED")]
    Finalized,
}

/// Narrative of a regulatory report, in six parts.
#[params]
pub struct RegulatoryReportNarrative {
    /// Persons involved.
    pub who: Option<String>,
    /// Reported activity.
    pub what: Option<String>,
    /// Time of the activity.
    pub when: Option<String>,
    /// Place of the activity.
    #[rename("where")]
    pub place: Option<String>,
    /// Reason for the suspicion.
    pub why: Option<String>,
    /// Course of the activity.
    pub how: Option<String>,
}

/// Error in a regulatory report.
#[model]
pub struct RegulatoryReportError {
    /// Name of the invalid or missing field.
    #[non_sensitive]
    pub field: Option<String>,
    /// Description of the error, in English.
    #[non_sensitive]
    pub message: Option<String>,
}

/// Parameters for creating a regulatory report from a template.
#[params]
pub struct CreateRegulatoryReport {
    /// ID of the case to report (UUID).
    #[non_sensitive]
    pub case: String,
    /// ID of the report template (UUID).
    #[non_sensitive]
    pub template: String,
    /// Report type. Default: that of the template.
    pub report_type: Option<RegulatoryReportType>,
    /// Jurisdiction (ISO 3166-1 alpha-2), such as `US`. Default: that of the template.
    #[non_sensitive]
    pub jurisdiction: Option<String>,
    /// IDs of the transactions to report (UUIDs). Default: those linked to the case.
    #[non_sensitive]
    pub transactions: Option<Vec<String>>,
    /// ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU).
    pub rentity_id: Option<String>,
    /// Branch of your organization, as known to the FIU.
    pub rentity_branch: Option<String>,
    /// Method of submission. Default: `E`.
    pub submission_code: Option<ReportSubmissionCode>,
    /// Your own reference of the report.
    pub entity_reference: Option<String>,
    /// Reference number assigned by the FIU, for a report that answers a request of the FIU.
    pub fiu_ref_number: Option<String>,
    /// Local currency (ISO 4217, 3 letters), such as `USD`.
    #[non_sensitive]
    pub currency_code_local: Option<String>,
    /// Time of the submission (RFC 3339).
    pub submission_date: Option<DateTime>,
    /// Person who reports, as a goAML person. The platform publishes no schema of the object.
    pub reporting_person: Option<JsonObject>,
    /// Address of the reporting entity, as a goAML address. The platform publishes no schema of the object.
    pub location: Option<JsonObject>,
    /// Reason for the report.
    pub reason: Option<String>,
    /// Action that your organization has taken.
    pub action: Option<String>,
    /// Description of the reported activity.
    pub activity: Option<String>,
    /// Narrative of the report.
    pub narrative: Option<RegulatoryReportNarrative>,
    /// Indicator codes of the FIU.
    #[non_sensitive]
    pub report_indicators: Option<Vec<String>>,
    /// Names of the optional blocks that the report includes, such as `reporting_person` and `location`.
    #[non_sensitive]
    pub included_fields: Option<Vec<String>>,
}

/// Parameters for creating a regulatory report of a case.
#[params]
pub struct CreateCaseRegulatoryReport {
    /// Report type. Default: that of the template; without a template, derived from the case.
    pub report_type: Option<RegulatoryReportType>,
    /// Jurisdiction (ISO 3166-1 alpha-2), such as `US`. Default: that of the template; without a template, derived from
    /// the case.
    #[non_sensitive]
    pub jurisdiction: Option<String>,
    /// ID of the report template (UUID).
    #[non_sensitive]
    pub template: Option<String>,
    /// IDs of the transactions to report (UUIDs). Default: those linked to the case.
    #[non_sensitive]
    pub transactions: Option<Vec<String>>,
    /// ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU).
    pub rentity_id: Option<String>,
    /// Branch of your organization, as known to the FIU.
    pub rentity_branch: Option<String>,
    /// Method of submission. Default: `E`.
    pub submission_code: Option<ReportSubmissionCode>,
    /// Your own reference of the report.
    pub entity_reference: Option<String>,
    /// Reference number assigned by the FIU, for a report that answers a request of the FIU.
    pub fiu_ref_number: Option<String>,
    /// Local currency (ISO 4217, 3 letters), such as `USD`.
    #[non_sensitive]
    pub currency_code_local: Option<String>,
    /// Time of the submission (RFC 3339).
    pub submission_date: Option<DateTime>,
    /// Person who reports, as a goAML person. The platform publishes no schema of the object.
    pub reporting_person: Option<JsonObject>,
    /// Address of the reporting entity, as a goAML address. The platform publishes no schema of the object.
    pub location: Option<JsonObject>,
    /// Reason for the report.
    pub reason: Option<String>,
    /// Action that your organization has taken.
    pub action: Option<String>,
    /// Description of the reported activity.
    pub activity: Option<String>,
    /// Narrative of the report.
    pub narrative: Option<RegulatoryReportNarrative>,
    /// Indicator codes of the FIU.
    #[non_sensitive]
    pub report_indicators: Option<Vec<String>>,
    /// Names of the optional blocks that the report includes, such as `reporting_person` and `location`.
    #[non_sensitive]
    pub included_fields: Option<Vec<String>>,
}

/// Parameters for updating a regulatory report. Fields that are not set keep their values; objects and lists replace
/// the stored ones.
#[params]
pub struct UpdateRegulatoryReport {
    /// Jurisdiction (ISO 3166-1 alpha-2), such as `US`.
    #[non_sensitive]
    pub jurisdiction: Option<String>,
    /// ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU).
    pub rentity_id: Patch<String>,
    /// Branch of your organization, as known to the FIU.
    pub rentity_branch: Patch<String>,
    /// Method of submission.
    pub submission_code: Option<ReportSubmissionCode>,
    /// Your own reference of the report.
    pub entity_reference: Patch<String>,
    /// Reference number assigned by the FIU, for a report that answers a request of the FIU.
    pub fiu_ref_number: Patch<String>,
    /// Local currency (ISO 4217, 3 letters), such as `USD`.
    #[non_sensitive]
    pub currency_code_local: Patch<String>,
    /// Time of the submission (RFC 3339).
    pub submission_date: Patch<DateTime>,
    /// Person who reports, as a goAML person. The platform publishes no schema of the object.
    pub reporting_person: Option<JsonObject>,
    /// Address of the reporting entity, as a goAML address. The platform publishes no schema of the object.
    pub location: Option<JsonObject>,
    /// Reason for the report.
    pub reason: Patch<String>,
    /// Action that your organization has taken.
    pub action: Patch<String>,
    /// Description of the reported activity.
    pub activity: Patch<String>,
    /// Narrative of the report.
    pub narrative: Option<RegulatoryReportNarrative>,
    /// Indicator codes of the FIU.
    #[non_sensitive]
    pub report_indicators: Option<Vec<String>>,
    /// Names of the optional blocks that the report includes, such as `reporting_person` and `location`.
    #[non_sensitive]
    pub included_fields: Option<Vec<String>>,
}

/// Result of validating a regulatory report.
#[model]
pub struct RegulatoryReportValidation {
    /// Report status after the validation.
    pub status: Option<RegulatoryReportStatus>,
    /// `true` if the report has no errors.
    pub is_valid: Option<bool>,
    /// Errors of the report.
    pub errors: Option<Vec<RegulatoryReportError>>,
}

/// Parameters for retrieving the download URL of a regulatory report.
#[params]
pub struct RetrieveRegulatoryReportDownloadUrl {
    /// File to download. Default: `pdf`.
    pub file: Option<RegulatoryReportFile>,
}

/// Download URL of a regulatory report.
#[model]
pub struct RegulatoryReportDownload {
    /// Short-lived URL of the file.
    pub download_url: Option<String>,
    /// File that the URL leads to.
    pub file: Option<RegulatoryReportFile>,
}

/// File of a regulatory report.
#[open_enum]
pub enum RegulatoryReportFile {
    /// PDF document.
    #[wire("pdf")]
    Pdf,
    /// XML document (goAML).
    #[wire("xml")]
    Xml,
}
