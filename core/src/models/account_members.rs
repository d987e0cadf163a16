//! Members of an organization and their roles.

use crate::schema::prelude::*;

/// Member of an organization. The platform publishes no schema for this response; fields that are not declared are under
/// `extra`.
#[model]
pub struct Member {
    /// Member ID, for `account.members.update` and `account.members.delete`.
    #[non_sensitive]
    #[alias("id", "member_id")]
    pub uuid: Option<String>,
    /// E-mail address of the member.
    pub email: Option<String>,
    /// Role of the member in the organization: a name or an object.
    pub role: Option<Json>,
}

page! {
    /// Members of an organization; the platform publishes no schema for this response.
    MemberPage of Member under "members"
}

/// Parameters for inviting a member to an organization. The platform publishes no schema for this request: pass further
/// fields under `extra`.
#[params]
pub struct CreateMember {
    /// E-mail address the invitation is sent to.
    pub email: String,
    /// Role of the member, such as `READER`; `account.list_roles` lists the roles.
    #[non_sensitive]
    pub role: Option<String>,
}

/// Parameters for updating a member of an organization. The platform publishes no schema for this request: pass further
/// fields under `extra`.
#[params]
pub struct UpdateMember {
    /// Role of the member, such as `READER`; `account.list_roles` lists the roles.
    #[non_sensitive]
    pub role: Option<String>,
}

/// Role that members of an organization can have. The platform publishes no schema for this response; fields that are not
/// declared are under `extra`.
#[model]
pub struct MemberRole {
    /// Role ID.
    #[non_sensitive]
    #[alias("id", "role_id")]
    pub uuid: Option<String>,
    /// Name of the role, such as `OWNER`, `ADMIN`, `COMPLIANCE_OFFICER`, `DEVELOPER` or `READER`.
    #[non_sensitive]
    pub name: Option<String>,
}

page! {
    /// Roles of an organization; the platform publishes no schema for this response.
    MemberRolePage of MemberRole under "roles"
}
