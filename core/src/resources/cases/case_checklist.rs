use crate::models::{CaseChecklistItem, CaseChecklistPage, UpdateCaseChecklistItem};
use crate::schema::prelude::*;

/// Checklist of a case. Its items come from the blueprint of the case.
#[resource(name = "cases.checklist")]
pub trait CaseChecklist {
    /// Lists the items of the checklist of a case, all at once.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/get>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/checklist/")]
    async fn list(&self, case_uuid: &str) -> Result<CaseChecklistPage>;

    /// Marks an item of the checklist of a case as completed or open.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown case or item, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/resolve>
    #[patch("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/checklist/{item_uuid}/")]
    async fn update(
        &self,
        case_uuid: &str,
        item_uuid: &str,
        params: UpdateCaseChecklistItem,
    ) -> Result<CaseChecklistItem>;
}
