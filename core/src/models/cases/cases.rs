//! Cases: investigations of a user or business, with their subject, checklist, history and statistics.

use crate::models::{CaseBlueprint, CaseChecklistItem, CaseLink, CaseNote, CreateCaseLink, UserOrBusiness, UserStatus};
use crate::schema::prelude::*;

/// Parameters for listing cases.
#[params]
pub struct ListCases {
    /// Maximum number of results per page, at least 1. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
    /// Filter by case status; comma-separated.
    #[rename("status__in")]
    #[comma_separated]
    pub status_in: Option<Vec<CaseStatus>>,
    /// Filter by priority.
    pub priority: Option<CasePriority>,
    /// Filter by source; comma-separated.
    #[rename("source__in")]
    #[comma_separated]
    pub source_in: Option<Vec<CaseSource>>,
    /// Filter by blueprint ID (UUID).
    #[non_sensitive]
    pub blueprint: Option<String>,
    /// Filter by the user ID of the assignee (UUID).
    #[non_sensitive]
    pub assigned_to: Option<String>,
    /// `true` for cases without an assignee only.
    pub unassigned: Option<bool>,
    /// Filter by tag.
    pub tag: Option<String>,
    /// Searches cases that contain this string.
    pub search: Option<String>,
    /// Filter by creation date, from this date on (YYYY-MM-DD).
    pub date_from: Option<Date>,
    /// Filter by creation date, up to and including this date (YYYY-MM-DD).
    pub date_to: Option<Date>,
    /// Filter by due time, before this time (RFC 3339).
    pub due_before: Option<DateTime>,
    /// `true` for cases whose due time has passed only.
    pub overdue: Option<bool>,
    /// Sort order. Default: `-created_at`, newest first.
    pub ordering: Option<CaseOrder>,
}

/// Sort order of cases.
#[open_enum]
pub enum CaseOrder {
    /// Oldest first.
    #[wire("created_at")]
    OldestFirst,
    /// Newest first.
    #[wire("-created_at")]
    NewestFirst,
    /// Earliest due time first.
    #[wire("due_at")]
    DueFirst,
    /// Latest due time first.
    #[wire("-due_at")]
    DueLast,
}

page! {
    /// Page of cases of the application.
    CasePage of CaseSummary
}

/// Case in a list of cases.
#[model]
pub struct CaseSummary {
    /// Case ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Case number, assigned by the platform.
    #[non_sensitive]
    pub case_number: Option<String>,
    /// Title of the case.
    pub title: Option<String>,
    /// Case status.
    pub status: Option<CaseStatus>,
    /// Resolution; absent until the case is resolved.
    pub resolution: Option<CaseResolution>,
    /// Priority of the case.
    pub priority: Option<CasePriority>,
    /// Source of the case.
    pub source: Option<CaseSource>,
    /// Tags of the case.
    pub tags: Option<Vec<String>>,
    /// User or business under investigation.
    pub subject: Option<CaseSubject>,
    /// Team member who works on the case; absent if the case is not assigned.
    pub assigned_to: Option<CaseAssignee>,
    /// Time of the assignment (RFC 3339).
    pub assigned_at: Option<DateTime>,
    /// Due time (RFC 3339).
    pub due_at: Option<DateTime>,
    /// Time of the resolution (RFC 3339).
    pub resolved_at: Option<DateTime>,
    /// E-mail address of the person who created the case.
    pub created_by_email: Option<String>,
    /// Name of the person who created the case.
    pub created_by_name: Option<String>,
    /// Blueprint of the case.
    pub blueprint: Option<CaseBlueprintReference>,
    /// Number of linked sessions and transactions.
    #[non_sensitive]
    pub links_count: Option<i64>,
    /// Number of notes.
    #[non_sensitive]
    pub notes_count: Option<i64>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time of the last update (RFC 3339).
    pub updated_at: Option<DateTime>,
    /// Application ID (UUID).
    #[non_sensitive]
    pub application_id: Option<String>,
    /// Name of the application.
    pub application_name: Option<String>,
    /// Organization ID (UUID).
    #[non_sensitive]
    pub organization_id: Option<String>,
    /// Name of the organization.
    pub organization_name: Option<String>,
}

/// Name and ID of the blueprint of a case.
#[model]
pub struct CaseBlueprintReference {
    /// Blueprint ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Name of the blueprint, at most 24 characters.
    pub name: Option<String>,
}

/// Parameters for creating a case. Every case has one subject: set `subject`, or set `links`, and the subject is the
/// owner of the first linked session or transaction.
#[params]
pub struct CreateCase {
    /// Title of the case, at most 255 characters.
    pub title: String,
    /// ID of the blueprint (UUID), which defines the assignment, the checklist and the sections of the case.
    #[non_sensitive]
    pub blueprint: Option<String>,
    /// Priority of the case. Default: `MEDIUM`.
    pub priority: Option<CasePriority>,
    /// Due time (RFC 3339).
    pub due_at: Option<DateTime>,
    /// Tags of the case.
    pub tags: Option<Vec<String>>,
    /// User or business to investigate. Required unless `links` is set.
    pub subject: Option<CreateCaseSubject>,
    /// Sessions and transactions to link to the case.
    pub links: Option<Vec<CreateCaseLink>>,
    /// User ID of the team member to assign the case to (UUID).
    #[non_sensitive]
    pub assigned_to: Option<String>,
}

/// User or business that a new case investigates.
#[params]
pub struct CreateCaseSubject {
    /// Type of the subject.
    #[rename("type")]
    pub kind: Option<UserOrBusiness>,
    /// ID of the user or business assigned by Didit (UUID), `didit_internal_id` in users and businesses.
    #[non_sensitive]
    pub uuid: Option<String>,
}

/// Case with all details.
#[model]
pub struct Case {
    /// Case ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Case number, assigned by the platform.
    #[non_sensitive]
    pub case_number: Option<String>,
    /// Title of the case.
    pub title: Option<String>,
    /// Case status.
    pub status: Option<CaseStatus>,
    /// Resolution; absent until the case is resolved.
    pub resolution: Option<CaseResolution>,
    /// Note of the resolution.
    pub resolution_notes: Option<String>,
    /// Priority of the case.
    pub priority: Option<CasePriority>,
    /// Source of the case.
    pub source: Option<CaseSource>,
    /// Tags of the case.
    pub tags: Option<Vec<String>>,
    /// User or business under investigation.
    pub subject: Option<CaseSubject>,
    /// Team member who works on the case; absent if the case is not assigned.
    pub assigned_to: Option<CaseAssignee>,
    /// Time of the assignment (RFC 3339).
    pub assigned_at: Option<DateTime>,
    /// Due time (RFC 3339).
    pub due_at: Option<DateTime>,
    /// Time of the resolution (RFC 3339).
    pub resolved_at: Option<DateTime>,
    /// E-mail address of the person who resolved the case.
    pub resolved_by_email: Option<String>,
    /// Resolution that waits for the approval of a second person; absent if none does.
    pub pending_resolution: Option<PendingCaseResolution>,
    /// Further details of the case.
    pub metadata: Option<JsonObject>,
    /// Blueprint of the case.
    pub blueprint: Option<CaseBlueprint>,
    /// Notes on the case.
    pub notes: Option<Vec<CaseNote>>,
    /// History of the case.
    pub events: Option<Vec<CaseEvent>>,
    /// Linked sessions and transactions.
    pub links: Option<Vec<CaseLink>>,
    /// Number of linked sessions and transactions.
    #[non_sensitive]
    pub links_count: Option<i64>,
    /// Number of notes.
    #[non_sensitive]
    pub notes_count: Option<i64>,
    /// Checklist of the case.
    pub checklist_items: Option<Vec<CaseChecklistItem>>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time of the last update (RFC 3339).
    pub updated_at: Option<DateTime>,
}

/// Case status.
#[open_enum]
pub enum CaseStatus {
    /// Under investigation, or waiting for the approval of its resolution.
    #[wire("OPEN")]
    Open,
    /// Paused while further information is collected from the user.
    #[wire("AWAITING_USER")]
    AwaitingUser,
    /// Closed with a resolution.
    #[wire("RESOLVED")]
    Resolved,
}

/// Resolution of a case. Newer deployments know further values, such as `INCONCLUSIVE`.
#[open_enum]
pub enum CaseResolution {
    /// The activity was legitimate.
    #[wire("FALSE_POSITIVE")]
    FalsePositive,
    /// The suspicion was confirmed.
    #[wire("VALID_THREAT")]
    ValidThreat,
}

/// Priority of a case.
#[open_enum]
pub enum CasePriority {
    /// Low priority.
    #[wire("LOW")]
    Low,
    /// Medium priority; the default.
    #[wire("MEDIUM")]
    Medium,
    /// High priority.
    #[wire("HIGH")]
    High,
}

/// Source of a case.
#[open_enum]
pub enum CaseSource {
    /// Created by a person or by this API.
    #[wire("MANUAL")]
    Manual,
    /// Created because of a hit of the AML screening.
    #[wire("AML_SCREENING")]
    AmlScreening,
    /// Created by a rule of the transaction monitoring.
    #[wire("TRANSACTION_RULE")]
    TransactionRule,
    /// Created by a step of a workflow.
    #[wire("WORKFLOW_BUILDER")]
    WorkflowBuilder,
}

/// User or business under investigation.
#[model]
pub struct CaseSubject {
    /// Type of the subject.
    #[rename("type")]
    pub kind: Option<UserOrBusiness>,
    /// ID of the user or business assigned by Didit (UUID).
    #[non_sensitive]
    pub uuid: Option<String>,
    /// Name of the user or business.
    pub name: Option<String>,
    /// Your own identifier of the user or business (`vendor_data`).
    pub external_id: Option<String>,
}

/// Team member who works on a case.
#[model]
pub struct CaseAssignee {
    /// User ID of the team member (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Full name.
    pub full_name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// Resolution that waits for the approval of a second person (four-eyes principle).
#[model]
pub struct PendingCaseResolution {
    /// Proposed resolution.
    pub resolution: Option<CaseResolution>,
    /// Note of the proposed resolution.
    pub resolution_notes: Option<String>,
    /// E-mail address of the person who proposed the resolution.
    pub maker_email: Option<String>,
    /// Name of the person who proposed the resolution.
    pub maker_name: Option<String>,
    /// ID of the blueprint the case had when the resolution was proposed (UUID).
    #[non_sensitive]
    pub maker_blueprint_id: Option<String>,
    /// Time of the proposal (RFC 3339).
    pub staged_at: Option<DateTime>,
}

/// Event in the history of a case.
#[model]
pub struct CaseEvent {
    /// Event ID (UUID).
    #[essential]
    #[non_sensitive]
    pub uuid: String,
    /// Type of the event.
    pub event_type: Option<CaseEventType>,
    /// E-mail address of the actor; absent if the platform acted.
    pub actor_email: Option<String>,
    /// Name of the actor.
    pub actor_name: Option<String>,
    /// Case status before the event.
    pub previous_status: Option<CaseStatus>,
    /// Case status after the event.
    pub new_status: Option<CaseStatus>,
    /// Further details; the keys depend on `event_type`.
    pub metadata: Option<JsonObject>,
    /// Time of the event (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Type of an event in the history of a case.
#[open_enum]
pub enum CaseEventType {
    /// The case was created.
    #[wire("CREATED")]
    Created,
    /// The case status changed.
    #[wire("STATUS_CHANGED")]
    StatusChanged,
    /// The case was assigned.
    #[wire("ASSIGNED")]
    Assigned,
    /// The assignment was removed.
    #[wire("UNASSIGNED")]
    Unassigned,
    /// The case was resolved.
    #[wire("RESOLVED")]
    Resolved,
    /// The case was reopened.
    #[wire("REOPENED")]
    Reopened,
    /// A session or transaction was linked.
    #[wire("LINK_ADDED")]
    LinkAdded,
    /// A link was removed.
    #[wire("LINK_REMOVED")]
    LinkRemoved,
    /// A note was added.
    #[wire("NOTE_ADDED")]
    NoteAdded,
    /// The priority changed.
    #[wire("PRIORITY_CHANGED")]
    PriorityChanged,
    /// The due time changed.
    #[wire("DUE_DATE_CHANGED")]
    DueDateChanged,
    /// A tag was added.
    #[wire("TAG_ADDED")]
    TagAdded,
    /// A tag was removed.
    #[wire("TAG_REMOVED")]
    TagRemoved,
    /// The case was escalated to another blueprint.
    #[wire("ESCALATED")]
    Escalated,
    /// The case was transferred to another blueprint.
    #[wire("TRANSFERRED")]
    Transferred,
    /// The checklist was completed.
    #[wire("CHECKLIST_COMPLETED")]
    ChecklistCompleted,
    /// A regulatory report was created.
    #[wire("REPORT_CREATED")]
    ReportCreated,
    /// A regulatory report was finalized.
    #[wire("REPORT_FINALIZED")]
    ReportFinalized,
    /// A resolution was submitted for approval by a second person.
    #[wire("SUBMITTED_FOR_APPROVAL")]
    SubmittedForApproval,
    /// The submitted resolution was approved.
    #[wire("APPROVAL_GRANTED")]
    ApprovalGranted,
    /// The submitted resolution was rejected.
    #[wire("APPROVAL_REJECTED")]
    ApprovalRejected,
    /// An action was applied to the subject of the case.
    #[wire("ENTITY_ACTION")]
    EntityAction,
}

/// Parameters for updating a case. Fields that are not set keep their values; `tags` replaces the stored list.
#[params]
pub struct UpdateCase {
    /// Title of the case, at most 255 characters.
    pub title: Option<String>,
    /// Priority of the case.
    pub priority: Option<CasePriority>,
    /// Due time (RFC 3339).
    pub due_at: Patch<DateTime>,
    /// Tags of the case.
    pub tags: Option<Vec<String>>,
}

/// Parameters for assigning a case.
#[params(check)]
pub struct AssignCase {
    /// User ID of the team member to assign the case to (UUID), or null to remove the assignment. Required.
    #[non_sensitive]
    pub assignee_user_id: Patch<String>,
    /// E-mail address of the team member.
    pub assignee_email: Option<String>,
    /// Name of the team member.
    pub assignee_name: Option<String>,
}

impl Check for AssignCase {
    fn check(&self) -> Result<()> {
        check_assignee(&self.assignee_user_id, &self.extra)
    }
}

/// Parameters for resolving a case.
#[params]
pub struct ResolveCase {
    /// Resolution of the case.
    pub resolution: CaseResolution,
    /// Note of the resolution. Required if the blueprint of the case has `require_resolution_note`.
    pub note: Option<String>,
}

/// Parameters for transferring a case to another blueprint.
#[params]
pub struct TransferCase {
    /// ID of an active blueprint of the same application (UUID).
    #[non_sensitive]
    pub target_blueprint: String,
}

/// Parameters for rejecting the pending resolution of a case.
#[params]
pub struct RejectCaseApproval {
    /// Reason for the rejection.
    pub notes: Option<String>,
}

/// Parameters for applying an action to the subject of a case.
#[params]
pub struct ApplyCaseEntityAction {
    /// Action to apply.
    pub action: CaseEntityAction,
    /// New status of the user or business: `ACTIVE`, `FLAGGED` or `BLOCKED`. For the action `set_status`.
    pub status: Option<UserStatus>,
    /// Tags to add. For the action `add_tags`.
    pub tags: Option<Vec<String>>,
    /// Note to add. For the action `add_note`.
    pub note: Option<String>,
}

/// Action on the subject of a case.
#[open_enum]
pub enum CaseEntityAction {
    /// Sets the status of the user or business to `status`.
    #[wire("set_status")]
    SetStatus,
    /// Adds `tags` to the user or business.
    #[wire("add_tags")]
    AddTags,
    /// Adds `note` to the user or business.
    #[wire("add_note")]
    AddNote,
    /// Adds the user or business to the blocklist.
    #[wire("add_to_blocklist")]
    AddToBlocklist,
}

/// Action that was applied to the subject of a case.
#[model]
pub struct AppliedCaseEntityAction {
    /// Type of the subject.
    pub entity_type: Option<UserOrBusiness>,
    /// ID of the user or business assigned by Didit (UUID).
    #[non_sensitive]
    pub entity_uuid: Option<String>,
    /// Action that was applied.
    pub action: Option<CaseEntityAction>,
}

/// Printable document of a case.
#[model]
pub struct CasePrint {
    /// Short-lived URL of the document.
    pub url: Option<String>,
}

/// Parameters for listing the events of a case.
#[params]
pub struct ListCaseEvents {
    /// Maximum number of results per page, at least 1. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

page! {
    /// Page of events in the history of a case.
    CaseEventPage of CaseEvent
}

page! {
    /// All AML hits of a case. The platform does not split this list into pages.
    CaseAmlHitPage of CaseAmlHit
}

/// AML hit of the subject of a case. The platform publishes no schema: all fields are in `extra`.
#[model]
pub struct CaseAmlHit {}

/// Parameters for retrieving statistics of cases. The period is at most 731 days.
#[params]
pub struct RetrieveCaseStatistics {
    /// First day of the period (YYYY-MM-DD). Default: 30 days ago.
    pub date_from: Option<Date>,
    /// Last day of the period (YYYY-MM-DD). Default: today.
    pub date_to: Option<Date>,
}

/// Statistics of cases in a period.
#[model]
pub struct CaseStatistics {
    /// Created and reviewed cases of each day.
    pub series: Option<Vec<CaseStatisticsDay>>,
    /// Figures by assignee, blueprint, source and status.
    pub tables: Option<CaseStatisticsTables>,
    /// Figures of all cases in the period.
    pub totals: Option<CaseStatisticsTotals>,
    /// Unresolved cases at the time of the request.
    pub queue: Option<CaseQueue>,
}

/// Number of cases created and reviewed on a day.
#[model]
pub struct CaseStatisticsDay {
    /// Day (YYYY-MM-DD).
    pub date: Option<Date>,
    /// Number of created cases.
    #[non_sensitive]
    pub created: Option<i64>,
    /// Number of reviewed cases.
    #[non_sensitive]
    pub reviewed: Option<i64>,
}

/// Statistics of cases in groups.
#[model]
pub struct CaseStatisticsTables {
    /// Figures by assignee; the key of a group is an e-mail address.
    pub officer: Option<Vec<CaseStatisticsGroup>>,
    /// Figures by blueprint; the key of a group consists of the name and the ID of the blueprint.
    pub blueprint: Option<Vec<CaseStatisticsGroup>>,
    /// Figures by source; the key of a group is a case source, such as `MANUAL`.
    pub source: Option<Vec<CaseStatisticsGroup>>,
    /// Figures by status; the key of a group is a case status, such as `OPEN`.
    pub status: Option<Vec<CaseStatisticsGroup>>,
}

/// Statistics of a group of cases. The platform does not document whether rates are fractions or percentages.
#[model]
pub struct CaseStatisticsGroup {
    /// Key of the group.
    pub key: Option<String>,
    /// Number of created cases.
    #[non_sensitive]
    pub created: Option<i64>,
    /// Number of assigned cases.
    #[non_sensitive]
    pub assigned: Option<i64>,
    /// Number of resolved cases.
    #[non_sensitive]
    pub resolved: Option<i64>,
    /// Rate of resolutions as `VALID_THREAT`.
    #[non_sensitive]
    pub threat_rate: Option<f64>,
    /// Rate of resolutions as `FALSE_POSITIVE`.
    #[non_sensitive]
    pub false_positive_rate: Option<f64>,
    /// Number of unresolved cases.
    #[non_sensitive]
    pub unresolved: Option<i64>,
    /// Rate of cases that were assigned more than once.
    #[non_sensitive]
    pub reassignment_rate: Option<f64>,
    /// Rate of escalated cases.
    #[non_sensitive]
    pub escalation_rate: Option<f64>,
    /// Average time from creation to assignment, in hours.
    #[non_sensitive]
    pub avg_assign_hours: Option<f64>,
    /// Average time from creation to resolution, in hours.
    #[non_sensitive]
    pub avg_resolve_hours: Option<f64>,
    /// Average time from assignment to resolution, in hours.
    #[non_sensitive]
    pub avg_handling_hours: Option<f64>,
}

/// Statistics of all cases in a period. The platform does not document whether rates are fractions or percentages.
#[model]
pub struct CaseStatisticsTotals {
    /// Number of created cases.
    #[non_sensitive]
    pub created: Option<i64>,
    /// Number of assigned cases.
    #[non_sensitive]
    pub assigned: Option<i64>,
    /// Number of resolved cases.
    #[non_sensitive]
    pub resolved: Option<i64>,
    /// Rate of resolutions as `VALID_THREAT`.
    #[non_sensitive]
    pub threat_rate: Option<f64>,
    /// Rate of resolutions as `FALSE_POSITIVE`.
    #[non_sensitive]
    pub false_positive_rate: Option<f64>,
    /// Number of unresolved cases.
    #[non_sensitive]
    pub unresolved: Option<i64>,
    /// Rate of cases that were assigned more than once.
    #[non_sensitive]
    pub reassignment_rate: Option<f64>,
    /// Rate of escalated cases.
    #[non_sensitive]
    pub escalation_rate: Option<f64>,
    /// Average time from creation to assignment, in hours.
    #[non_sensitive]
    pub avg_assign_hours: Option<f64>,
    /// Average time from creation to resolution, in hours.
    #[non_sensitive]
    pub avg_resolve_hours: Option<f64>,
    /// Average time from assignment to resolution, in hours.
    #[non_sensitive]
    pub avg_handling_hours: Option<f64>,
}

/// Unresolved cases at the time of a request.
#[model]
pub struct CaseQueue {
    /// Number of open cases.
    #[non_sensitive]
    pub open: Option<i64>,
    /// Number of cases whose due time has passed.
    #[non_sensitive]
    pub overdue: Option<i64>,
}

/// Parameters for updating the status of several cases.
#[params]
pub struct BulkUpdateCaseStatus {
    /// Case IDs (UUIDs), at least one.
    #[non_sensitive]
    pub case_uuids: Vec<String>,
    /// New case status: `OPEN` reopens the cases, `AWAITING_USER` requests information, `RESOLVED` resolves them.
    pub status: CaseStatus,
    /// Resolution of the cases. Required if `status` is `RESOLVED`.
    pub resolution: Option<CaseResolution>,
    /// Note of the resolution.
    pub note: Option<String>,
}

/// Result of updating several cases.
#[model]
pub struct BulkCaseUpdate {
    /// Number of updated cases.
    #[non_sensitive]
    pub updated: Option<i64>,
    /// Cases that were not updated, each with the reason.
    pub failures: Option<Vec<BulkCaseFailure>>,
}

/// Case that was not updated.
#[model]
pub struct BulkCaseFailure {
    /// Case ID (UUID).
    #[non_sensitive]
    pub case_uuid: String,
    /// Reason, in English.
    pub detail: Option<String>,
}

/// Parameters for assigning several cases.
#[params(check)]
pub struct BulkAssignCases {
    /// Case IDs (UUIDs), at least one.
    #[non_sensitive]
    pub case_uuids: Vec<String>,
    /// User ID of the team member to assign the cases to (UUID), or null to remove the assignments. Required.
    #[non_sensitive]
    pub assignee_user_id: Patch<String>,
    /// E-mail address of the team member.
    pub assignee_email: Option<String>,
    /// Name of the team member.
    pub assignee_name: Option<String>,
}

impl Check for BulkAssignCases {
    fn check(&self) -> Result<()> {
        check_assignee(&self.assignee_user_id, &self.extra)
    }
}

/// Fails if the assignee is not set. The platform requires the field, and null is one of its values.
fn check_assignee(assignee: &Patch<String>, extra: &JsonObject) -> Result<()> {
    if matches!(assignee, Patch::Keep) && extra.is_empty() {
        return Err(Error::invalid(
            "assignee_user_id",
            "is required: set the user ID of a team member, or null to remove the assignment",
        ));
    }
    Ok(())
}
