use crate::models::{
    AppliedCaseEntityAction, ApplyCaseEntityAction, AssignCase, BulkAssignCases, BulkCaseUpdate, BulkUpdateCaseStatus,
    Case, CaseAmlHitPage, CaseEventPage, CasePage, CasePrint, CaseStatistics, CreateCase, ListCaseEvents, ListCases,
    RejectCaseApproval, ResolveCase, RetrieveCaseStatistics, TransferCase, UpdateCase,
};
use crate::schema::prelude::*;

/// Cases: investigations of a user or business, from opening to resolution.
///
/// These operations need the IDs of the organization and the application, which the client adds to the path.
#[resource]
pub trait Cases {
    /// Lists cases of the application, newest first by default.
    ///
    /// Errors: 400 for an invalid filter, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/list>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/", paged)]
    async fn list(&self, params: ListCases) -> Result<CasePage>;

    /// Creates a case to investigate a user or business.
    ///
    /// The subject is `subject`, or the owner of the first of `links`. The source of the case is `MANUAL`.
    ///
    /// Errors: 400 for invalid parameters or a case without a subject, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the case may have
    /// been created: list the cases before trying again.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/create>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/")]
    async fn create(&self, params: CreateCase) -> Result<Case>;

    /// Returns a case with all details: its notes, links, checklist and history.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/get>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/")]
    async fn retrieve(&self, case_uuid: &str) -> Result<Case>;

    /// Updates the title, priority, due time or tags of a case; unset fields stay unchanged.
    ///
    /// The status is changed with `resolve`, `reopen` and `request_info`, the assignee with `assign`.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown case, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/update>
    #[patch("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/")]
    async fn update(&self, case_uuid: &str, params: UpdateCase) -> Result<Case>;

    /// Deletes a case permanently.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/console/case-management/cases>
    #[delete("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/")]
    async fn delete(&self, case_uuid: &str) -> Result<()>;

    /// Assigns a case to a team member, or removes the assignment.
    ///
    /// Errors: 400 for an unknown team member, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown case, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/console/case-management/cases>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/assign/")]
    async fn assign(&self, case_uuid: &str, params: AssignCase) -> Result<Case>;

    /// Resolves a case.
    ///
    /// If the blueprint of the case has a `four_eyes_checker_blueprint`, the case stays open with a
    /// `pending_resolution` and moves to that blueprint, until another person calls `approve` or `reject_approval`.
    ///
    /// Errors: 400 for an incomplete checklist that is not optional, or without the note that the blueprint requires,
    /// 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/resolve>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/resolve/")]
    async fn resolve(&self, case_uuid: &str, params: ResolveCase) -> Result<Case>;

    /// Reopens a case: its status is `OPEN` again.
    ///
    /// Errors: 400 for a case that cannot be reopened, 401 or 403 for an invalid API key or a missing permission, 404
    /// for an unknown case, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/console/case-management/cases>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/reopen/")]
    async fn reopen(&self, case_uuid: &str) -> Result<Case>;

    /// Sets an open case to `AWAITING_USER`, while further information is collected from the user.
    ///
    /// Errors: 400 for a case that is not open or has a pending resolution, 401 or 403 for an invalid API key or a
    /// missing permission, 404 for an unknown case, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/request-info>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/request-info/")]
    async fn request_info(&self, case_uuid: &str) -> Result<Case>;

    /// Escalates a case: moves it to the `escalation_blueprint` of its blueprint.
    ///
    /// Errors: 400 if the blueprint has no `escalation_enabled` or no `escalation_blueprint`, 401 or 403 for an invalid
    /// API key or a missing permission, 404 for an unknown case, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/console/case-management/blueprints>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/escalate/")]
    async fn escalate(&self, case_uuid: &str) -> Result<Case>;

    /// Transfers a case to another active blueprint of the application.
    ///
    /// A case without a checklist gets that of the new blueprint, and is assigned if the blueprint assigns
    /// automatically.
    ///
    /// Errors: 400 if the blueprint has no `transfer_enabled` or the target is not active, 401 or 403 for an invalid
    /// API key or a missing permission, 404 for an unknown case, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/transfer>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/transfer/")]
    async fn transfer(&self, case_uuid: &str, params: TransferCase) -> Result<Case>;

    /// Approves the pending resolution of a case, which resolves the case.
    ///
    /// Errors: 403 if the approval needs another person, 401 or 403 for an invalid API key or a missing permission, 404
    /// for an unknown case, 409 without a pending resolution, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/console/case-management/four-eyes>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/approve/")]
    async fn approve(&self, case_uuid: &str) -> Result<Case>;

    /// Rejects the pending resolution of a case, which returns to its former blueprint.
    ///
    /// Errors: 403 if the rejection needs another person, 401 or 403 for an invalid API key or a missing permission,
    /// 404 for an unknown case, 409 without a pending resolution, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/console/case-management/four-eyes>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/reject-approval/")]
    async fn reject_approval(&self, case_uuid: &str, params: RejectCaseApproval) -> Result<Case>;

    /// Applies an action to the subject of a case: sets its status, adds tags or a note, or adds it to the blocklist.
    ///
    /// Errors: 400 for invalid parameters or a case without a subject, 401 or 403 for an invalid API key or a missing
    /// permission, 404 for an unknown case, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/console/case-management/cases>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/entity-actions/")]
    async fn apply_entity_action(
        &self,
        case_uuid: &str,
        params: ApplyCaseEntityAction,
    ) -> Result<AppliedCaseEntityAction>;

    /// Generates a printable document of a case and returns its URL.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/print>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/print/")]
    async fn print(&self, case_uuid: &str) -> Result<CasePrint>;

    /// Lists the events in the history of a case.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/console/case-management/cases>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/events/", paged)]
    async fn list_events(&self, case_uuid: &str, params: ListCaseEvents) -> Result<CaseEventPage>;

    /// Lists the AML hits of a case. The platform publishes no schema: the fields of a hit are in `extra`.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/console/case-management/cases>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/aml/")]
    async fn list_aml_hits(&self, case_uuid: &str) -> Result<CaseAmlHitPage>;

    /// Returns statistics of the cases in a period: numbers, rates and average times by assignee, blueprint, source and
    /// status.
    ///
    /// Errors: 400 for a period of more than 731 days or one that ends before it starts, 401 or 403 for an invalid API
    /// key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/statistics>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/statistics/")]
    async fn retrieve_statistics(&self, params: RetrieveCaseStatistics) -> Result<CaseStatistics>;

    /// Updates the status of several cases. Each case is handled on its own: `failures` lists those that were not
    /// updated.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/bulk-status>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/bulk/status/")]
    async fn bulk_update_status(&self, params: BulkUpdateCaseStatus) -> Result<BulkCaseUpdate>;

    /// Assigns several cases to a team member, or removes their assignments. Each case is handled on its own:
    /// `failures` lists those that were not updated.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/bulk-status>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/bulk/assign/")]
    async fn bulk_assign(&self, params: BulkAssignCases) -> Result<BulkCaseUpdate>;
}
