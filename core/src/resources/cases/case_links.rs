use crate::models::{CaseLink, CaseLinkPage, CreateCaseLink};
use crate::schema::prelude::*;

/// Sessions and transactions that are linked to a case.
#[resource(name = "cases.links")]
pub trait CaseLinks {
    /// Lists the sessions and transactions that are linked to a case, all at once.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/get>
    #[get("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/links/")]
    async fn list(&self, case_uuid: &str) -> Result<CaseLinkPage>;

    /// Links a session or transaction to a case.
    ///
    /// Errors: 400 for invalid parameters, such as an unknown session or transaction, 401 or 403 for an invalid API key
    /// or a missing permission, 404 for an unknown case, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/create>
    #[post("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/links/")]
    async fn create(&self, case_uuid: &str, params: CreateCaseLink) -> Result<CaseLink>;

    /// Removes a link from a case. The linked session or transaction stays unchanged.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case or link, 429 above
    /// the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/cases/get>
    #[delete("/v3/organization/{organization_id}/application/{application_id}/cases/{case_uuid}/links/{link_uuid}/")]
    async fn delete(&self, case_uuid: &str, link_uuid: &str) -> Result<()>;
}
