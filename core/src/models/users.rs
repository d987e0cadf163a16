//! Users: the people your sessions are about, by your own identifier.

use crate::schema::prelude::*;

use crate::{FeatureProgress, UserStatus};

/// Which users to list.
#[params]
pub struct ListUsers {
    /// Those with this status.
    pub status: Option<UserStatus>,
    /// Those whose name or identifier contains this.
    pub search: Option<String>,
    /// Those with a document of this country (ISO 3166-1 alpha-3).
    pub country: Option<String>,
    /// How many to a page; 50 by default, at most 200.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// How many to leave out from the start.
    #[non_sensitive]
    pub offset: Option<i64>,
}

/// A user as lists show one.
#[model]
pub struct UserSummary {
    /// The platform's identifier (UUID).
    #[non_sensitive]
    pub didit_internal_id: String,
    /// Your identifier.
    pub vendor_data: Option<String>,
    /// The name you gave.
    pub display_name: Option<String>,
    /// The name of the documents, or yours.
    pub full_name: Option<String>,
    /// Day of birth.
    pub date_of_birth: Option<Date>,
    /// The name the platform shows: `display_name`, else `full_name`.
    pub effective_name: Option<String>,
    /// Where the user stands.
    pub status: UserStatus,
    /// Address of a portrait; soon expires. Absent for keys that may not see media.
    pub portrait_image_url: Option<String>,
    /// How many sessions the user had.
    #[non_sensitive]
    pub session_count: Option<i64>,
    /// How many of them were approved.
    #[non_sensitive]
    pub approved_count: Option<i64>,
    /// How many of them were declined.
    #[non_sensitive]
    pub declined_count: Option<i64>,
    /// How many of them are in review.
    #[non_sensitive]
    pub in_review_count: Option<i64>,
    /// Countries of the documents (ISO 3166-1 alpha-3).
    pub issuing_states: Option<NameList>,
    /// Verified e-mail addresses.
    pub approved_emails: Option<NameList>,
    /// Verified phone numbers (E.164).
    pub approved_phones: Option<NameList>,
    /// The latest status by step.
    pub features: Option<JsonObject>,
    /// The same as a list.
    pub features_list: Option<Vec<FeatureProgress>>,
    /// When the latest session was made.
    pub last_session_at: Option<DateTime>,
    /// When the first session was made.
    pub first_session_at: Option<DateTime>,
    /// When something happened last.
    pub last_activity_at: Option<DateTime>,
    /// Tags of the user.
    pub tags: Option<Vec<Tag>>,
    /// When the user was made.
    pub created_at: Option<DateTime>,
}

page! {
    /// One page of users.
    UserPage of UserSummary
}

/// A user with everything known.
#[model]
pub struct User {
    /// The platform's identifier (UUID).
    #[non_sensitive]
    pub didit_internal_id: String,
    /// Your identifier.
    pub vendor_data: Option<String>,
    /// The name you gave.
    pub display_name: Option<String>,
    /// The name of the documents, or yours.
    pub full_name: Option<String>,
    /// Day of birth.
    pub date_of_birth: Option<Date>,
    /// The name the platform shows: `display_name`, else `full_name`.
    pub effective_name: Option<String>,
    /// Where the user stands.
    pub status: UserStatus,
    /// Address of a portrait; soon expires. Absent for keys that may not see media.
    pub portrait_image_url: Option<String>,
    /// How many sessions the user had.
    #[non_sensitive]
    pub session_count: Option<i64>,
    /// How many of them were approved.
    #[non_sensitive]
    pub approved_count: Option<i64>,
    /// How many of them were declined.
    #[non_sensitive]
    pub declined_count: Option<i64>,
    /// How many of them are in review.
    #[non_sensitive]
    pub in_review_count: Option<i64>,
    /// Countries of the documents (ISO 3166-1 alpha-3).
    pub issuing_states: Option<NameList>,
    /// Verified e-mail addresses.
    pub approved_emails: Option<NameList>,
    /// Verified phone numbers (E.164).
    pub approved_phones: Option<NameList>,
    /// The latest status by step.
    pub features: Option<JsonObject>,
    /// The same as a list.
    pub features_list: Option<Vec<FeatureProgress>>,
    /// When the latest session was made.
    pub last_session_at: Option<DateTime>,
    /// When the first session was made.
    pub first_session_at: Option<DateTime>,
    /// When something happened last.
    pub last_activity_at: Option<DateTime>,
    /// What you keep with the user.
    pub metadata: Option<JsonObject>,
    /// Tags of the user, and who gave them.
    pub tags: Option<Vec<UserTag>>,
    /// What people wrote and what changed.
    pub comments: Option<Vec<UserComment>>,
    /// When the user was made.
    pub created_at: Option<DateTime>,
    /// When something changed last.
    pub updated_at: Option<DateTime>,
}

/// Whose tag it is.
#[open_enum]
pub enum TagSource {
    /// The platform's.
    #[wire("didit")]
    Didit,
    /// Your own.
    #[wire("custom")]
    Custom,
}

/// A tag.
#[model]
pub struct Tag {
    /// Identifier (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Its name.
    #[non_sensitive]
    pub name: Option<String>,
    /// Its colour.
    #[non_sensitive]
    pub color: Option<String>,
    /// What it means.
    #[non_sensitive]
    pub description: Option<String>,
    /// Whose it is.
    pub source: Option<TagSource>,
    /// When it was made.
    pub created_at: Option<DateTime>,
    /// When it was changed last.
    pub updated_at: Option<DateTime>,
}

/// A tag on a user. Where the platform sends the tag alone, its name and colour stand here.
#[model]
pub struct UserTag {
    /// Identifier (UUID), of the tagging or of the tag.
    #[non_sensitive]
    pub uuid: String,
    /// The tag.
    pub tag: Option<Tag>,
    /// Name of the tag.
    #[non_sensitive]
    pub name: Option<String>,
    /// Colour of the tag.
    #[non_sensitive]
    pub color: Option<String>,
    /// Who gave it.
    pub added_by_email: Option<String>,
    /// Who gave it, by name.
    pub added_by_name: Option<String>,
    /// When it was given.
    pub created_at: Option<DateTime>,
}

/// What a note on a user is about.
#[open_enum]
pub enum UserCommentType {
    /// Somebody wrote something.
    #[wire("COMMENT")]
    Comment,
    /// The status changed.
    #[wire("STATUS_CHANGED")]
    StatusChanged,
    /// The metadata changed.
    #[wire("METADATA_UPDATED")]
    MetadataUpdated,
    /// A tag was given.
    #[wire("TAG_ADDED")]
    TagAdded,
    /// A tag was taken away.
    #[wire("TAG_REMOVED")]
    TagRemoved,
    /// Name, day of birth, contacts or countries changed.
    #[wire("PROFILE_UPDATED")]
    ProfileUpdated,
}

/// A note on a user.
#[model]
pub struct UserComment {
    /// Identifier (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// What it is about.
    pub comment_type: Option<UserCommentType>,
    /// What was written.
    pub comment: Option<String>,
    /// Who did it.
    pub actor_email: Option<String>,
    /// Who did it, by name.
    pub actor_name: Option<String>,
    /// The status before.
    pub previous_status: Option<UserStatus>,
    /// The status after.
    pub new_status: Option<UserStatus>,
    /// What changed, before.
    pub previous_value: Option<JsonObject>,
    /// What changed, after.
    pub new_value: Option<JsonObject>,
    /// Which fields changed.
    #[non_sensitive]
    pub changed_fields: Option<Vec<String>>,
    /// More about it.
    pub metadata: Option<JsonObject>,
    /// Who was mentioned.
    pub mentioned_emails: Option<Vec<String>>,
    /// When it was.
    pub created_at: Option<DateTime>,
}

/// What to change in a user. What is left out stays as it is; lists and `metadata` replace what is stored.
#[params]
pub struct UpdateUser {
    /// Name in full, at most 512 characters.
    pub full_name: Patch<String>,
    /// The name to show.
    pub display_name: Patch<String>,
    /// Day of birth.
    pub date_of_birth: Patch<Date>,
    /// A status by hand. [`update_status`](crate::Users::update_status) is the better way: it also keeps the blocklist
    /// and records who did it.
    pub status: Option<UserStatus>,
    /// What you keep with the user.
    pub metadata: Patch<JsonObject>,
    /// Verified e-mail addresses.
    pub approved_emails: Option<Vec<String>>,
    /// Verified phone numbers (E.164).
    pub approved_phones: Option<Vec<String>>,
    /// Countries of the documents (ISO 3166-1 alpha-3).
    pub issuing_states: Option<Vec<String>>,
}

/// The new status of a user.
#[params]
pub struct UpdateUserStatus {
    /// `ACTIVE`, `FLAGGED` or `BLOCKED`.
    pub status: UserStatus,
}

/// Which users to delete: at least one list, or all.
#[params(check)]
pub struct BatchDeleteUsers {
    /// By your identifiers.
    pub vendor_data_list: Option<Vec<String>>,
    /// By the platform's identifiers (UUID).
    #[non_sensitive]
    pub didit_internal_id_list: Option<Vec<String>>,
    /// **All** users of the application.
    pub delete_all: Option<bool>,
}

impl Check for BatchDeleteUsers {
    fn check(&self) -> Result<()> {
        let listed = [&self.vendor_data_list, &self.didit_internal_id_list]
            .iter()
            .any(|list| list.as_ref().is_some_and(|list| !list.is_empty()));
        if listed || self.delete_all == Some(true) || !self.extra.is_empty() {
            return Ok(());
        }
        Err(Error::invalid("vendor_data_list", "is empty and nothing else names users: list some, or set `delete_all`"))
    }
}

/// How many users were deleted.
#[model]
pub struct DeletedUsers {
    /// The number. Absent when the platform does not say.
    #[non_sensitive]
    pub deleted: Option<i64>,
}
