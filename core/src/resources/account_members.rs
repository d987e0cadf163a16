use crate::models::{CreateMember, Member, MemberPage, UpdateMember};
use crate::schema::prelude::*;

/// Members of an organization: the people who may use its console. The platform publishes no schema for these operations.
///
/// These calls never send the API key; they require the access token of a logged-in account (the client's `access_token`).
#[resource(base = Account, name = "account.members")]
pub trait AccountMembers {
    /// Lists the members of an organization.
    ///
    /// Errors: 401 or 403 for a missing or invalid access token or a missing permission, 404 for an unknown
    /// organization.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://github.com/didit-protocol/mcp>
    #[get("/organizations/{organization_id}/members/", auth = Bearer)]
    async fn list(&self, organization_id: &str) -> Result<MemberPage>;

    /// Invites a person to an organization by e-mail.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for a missing or invalid access token or a missing permission,
    /// 404 for an unknown organization.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://github.com/didit-protocol/mcp>
    #[post("/organizations/{organization_id}/members/", auth = Bearer)]
    async fn create(&self, organization_id: &str, params: CreateMember) -> Result<Member>;

    /// Updates the role of a member of an organization.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for a missing or invalid access token or a missing permission,
    /// 404 for an unknown organization or member.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://github.com/didit-protocol/mcp>
    #[patch("/organizations/{organization_id}/members/{member_id}/", auth = Bearer)]
    async fn update(&self, organization_id: &str, member_id: &str, params: UpdateMember) -> Result<Member>;

    /// Removes a member from an organization.
    ///
    /// Errors: 401 or 403 for a missing or invalid access token or a missing permission, 404 for an unknown
    /// organization or member.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://github.com/didit-protocol/mcp>
    #[delete("/organizations/{organization_id}/members/{member_id}/", auth = Bearer)]
    async fn delete(&self, organization_id: &str, member_id: &str) -> Result<()>;
}
