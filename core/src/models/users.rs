//! Users: the people your sessions verify, by your own identifier (`vendor_data`).

use crate::schema::prelude::*;

use crate::models::{AmlMonitoringEstimate, AmlMonitoringOutcomes, FeatureProgress, JobStatus, UserStatus};

/// Parameters for listing users.
#[params]
pub struct ListUsers {
    /// Filter by user status; some deployments ignore filters.
    pub status: Option<UserStatus>,
    /// Searches names and identifiers that contain this string.
    pub search: Option<String>,
    /// Filter by country of the documents (ISO 3166-1 alpha-3).
    pub country: Option<String>,
    /// Maximum number of results per page, at most 200. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

/// User in a list of users.
#[model]
pub struct UserSummary {
    /// User ID assigned by Didit (UUID).
    #[non_sensitive]
    #[essential]
    pub didit_internal_id: String,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom display name of the user, set by you.
    pub display_name: Option<String>,
    /// Full name, taken from the documents or set by you.
    pub full_name: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Name displayed by the platform: `display_name` if set, otherwise `full_name`.
    pub effective_name: Option<String>,
    /// User status: `ACTIVE`, `FLAGGED` or `BLOCKED`, or a value of the older set.
    pub status: UserStatus,
    /// Short-lived URL of the portrait image. Absent if the API key has no access to media.
    pub portrait_image_url: Option<String>,
    /// Number of sessions of the user.
    #[non_sensitive]
    pub session_count: Option<i64>,
    /// Number of approved sessions.
    #[non_sensitive]
    pub approved_count: Option<i64>,
    /// Number of declined sessions.
    #[non_sensitive]
    pub declined_count: Option<i64>,
    /// Number of sessions in review.
    #[non_sensitive]
    pub in_review_count: Option<i64>,
    /// Issuing countries of the documents (ISO 3166-1 alpha-3).
    pub issuing_states: Option<NameList>,
    /// Verified e-mail addresses.
    pub approved_emails: Option<NameList>,
    /// Verified phone numbers (E.164).
    pub approved_phones: Option<NameList>,
    /// Latest status of each feature, as an object keyed by feature.
    pub features: Option<JsonObject>,
    /// Latest status of each feature, as a list.
    pub features_list: Option<Vec<FeatureProgress>>,
    /// Creation time of the latest session (RFC 3339).
    pub last_session_at: Option<DateTime>,
    /// Creation time of the first session (RFC 3339).
    pub first_session_at: Option<DateTime>,
    /// Time of the last activity (RFC 3339).
    pub last_activity_at: Option<DateTime>,
    /// Tags of the user.
    pub tags: Option<Vec<Tag>>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
}

page! {
    /// Page of users of the application.
    UserPage of UserSummary
}

/// User with all details.
#[model]
pub struct User {
    /// User ID assigned by Didit (UUID).
    #[non_sensitive]
    pub didit_internal_id: String,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom display name of the user, set by you.
    pub display_name: Option<String>,
    /// Full name, taken from the documents or set by you.
    pub full_name: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Name displayed by the platform: `display_name` if set, otherwise `full_name`.
    pub effective_name: Option<String>,
    /// User status: `ACTIVE`, `FLAGGED` or `BLOCKED`, or a value of the older set.
    pub status: UserStatus,
    /// Short-lived URL of the portrait image. Absent if the API key has no access to media.
    pub portrait_image_url: Option<String>,
    /// Number of sessions of the user.
    #[non_sensitive]
    pub session_count: Option<i64>,
    /// Number of approved sessions.
    #[non_sensitive]
    pub approved_count: Option<i64>,
    /// Number of declined sessions.
    #[non_sensitive]
    pub declined_count: Option<i64>,
    /// Number of sessions in review.
    #[non_sensitive]
    pub in_review_count: Option<i64>,
    /// Issuing countries of the documents (ISO 3166-1 alpha-3).
    pub issuing_states: Option<NameList>,
    /// Verified e-mail addresses.
    pub approved_emails: Option<NameList>,
    /// Verified phone numbers (E.164).
    pub approved_phones: Option<NameList>,
    /// Latest status of each feature, as an object keyed by feature.
    pub features: Option<JsonObject>,
    /// Latest status of each feature, as a list.
    pub features_list: Option<Vec<FeatureProgress>>,
    /// Creation time of the latest session (RFC 3339).
    pub last_session_at: Option<DateTime>,
    /// Creation time of the first session (RFC 3339).
    pub first_session_at: Option<DateTime>,
    /// Time of the last activity (RFC 3339).
    pub last_activity_at: Option<DateTime>,
    /// Custom data stored with the user.
    pub metadata: Option<JsonObject>,
    /// Tags of the user, each with the person who added it.
    pub tags: Option<Vec<UserTag>>,
    /// Comments on the user and history of changes.
    pub comments: Option<Vec<UserComment>>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time of the last update (RFC 3339).
    pub updated_at: Option<DateTime>,
}

/// Source of a tag.
#[open_enum]
pub enum TagSource {
    /// Tag defined by the platform.
    #[wire("didit")]
    Didit,
    /// Custom tag defined by your organization.
    #[wire("custom")]
    Custom,
}

/// Tag that can be attached to users.
#[model]
pub struct Tag {
    /// Tag ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Name of the tag.
    #[non_sensitive]
    pub name: Option<String>,
    /// Color of the tag.
    #[non_sensitive]
    pub color: Option<String>,
    /// Description of the tag.
    #[non_sensitive]
    pub description: Option<String>,
    /// Source of the tag: `didit` (the platform) or `custom` (your organization).
    pub source: Option<TagSource>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time of the last update (RFC 3339).
    pub updated_at: Option<DateTime>,
}

/// Tag attached to a user. If the platform sends only the tag itself, `name` and `color` contain its name and color.
#[model]
pub struct UserTag {
    /// ID of the attachment of the tag to the user, or of the tag itself (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// The attached tag.
    pub tag: Option<Tag>,
    /// Name of the tag.
    #[non_sensitive]
    pub name: Option<String>,
    /// Color of the tag.
    #[non_sensitive]
    pub color: Option<String>,
    /// E-mail address of the person who added the tag.
    pub added_by_email: Option<String>,
    /// Name of the person who added the tag.
    pub added_by_name: Option<String>,
    /// Time the tag was added (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Type of a comment or change in the history of a user.
#[open_enum]
pub enum UserCommentType {
    /// A comment was added.
    #[wire("COMMENT")]
    Comment,
    /// The user status changed.
    #[wire("STATUS_CHANGED")]
    StatusChanged,
    /// The metadata was updated.
    #[wire("METADATA_UPDATED")]
    MetadataUpdated,
    /// A tag was added.
    #[wire("TAG_ADDED")]
    TagAdded,
    /// A tag was removed.
    #[wire("TAG_REMOVED")]
    TagRemoved,
    /// The name, date of birth, contacts or countries were updated.
    #[wire("PROFILE_UPDATED")]
    ProfileUpdated,
}

/// Comment or change in the history of a user.
#[model]
pub struct UserComment {
    /// Comment ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Type of the comment or change.
    pub comment_type: Option<UserCommentType>,
    /// Comment written by the actor.
    pub comment: Option<String>,
    /// E-mail address of the actor.
    pub actor_email: Option<String>,
    /// Name of the actor.
    pub actor_name: Option<String>,
    /// User status before the change.
    pub previous_status: Option<UserStatus>,
    /// User status after the change.
    pub new_status: Option<UserStatus>,
    /// Values of the changed fields before the change.
    pub previous_value: Option<JsonObject>,
    /// Values of the changed fields after the change.
    pub new_value: Option<JsonObject>,
    /// Names of the changed fields.
    #[non_sensitive]
    pub changed_fields: Option<Vec<String>>,
    /// Further details of the change.
    pub metadata: Option<JsonObject>,
    /// E-mail addresses of the persons mentioned in the comment.
    pub mentioned_emails: Option<Vec<String>>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Parameters for updating a user. Fields that are not set keep their values; lists and `metadata` replace the stored
/// ones.
#[params]
pub struct UpdateUser {
    /// Full name, at most 512 characters.
    pub full_name: Patch<String>,
    /// Custom display name of the user.
    pub display_name: Patch<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Patch<Date>,
    /// User status to set manually. Prefer `update_status`, which also synchronizes the blocklist and records the
    /// actor.
    pub status: Option<UserStatus>,
    /// Custom data stored with the user.
    pub metadata: Patch<JsonObject>,
    /// Verified e-mail addresses.
    pub approved_emails: Option<Vec<String>>,
    /// Verified phone numbers (E.164).
    pub approved_phones: Option<Vec<String>>,
    /// Issuing countries of the documents (ISO 3166-1 alpha-3).
    pub issuing_states: Option<Vec<String>>,
}

/// Parameters for updating the status of a user.
#[params]
pub struct UpdateUserStatus {
    /// New user status: `ACTIVE`, `FLAGGED` or `BLOCKED`.
    pub status: UserStatus,
}

/// Parameters for deleting several users, or all of them. Set at least one of the lists, or `delete_all`.
#[params(check)]
pub struct BatchDeleteUsers {
    /// Your own identifiers of the users to delete.
    pub vendor_data_list: Option<Vec<String>>,
    /// User IDs assigned by Didit (UUIDs) of the users to delete.
    #[non_sensitive]
    pub didit_internal_id_list: Option<Vec<String>>,
    /// `true` to delete **all** users of the application. Default: `false`.
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
        Err(Error::invalid(
            "vendor_data_list",
            "must not be empty: list the users to delete here or in `didit_internal_id_list`, or set `delete_all`",
        ))
    }
}

/// Result of deleting several users.
#[model]
pub struct DeletedUsers {
    /// Number of deleted users. Absent if the platform does not report it.
    #[non_sensitive]
    pub deleted: Option<i64>,
}

/// Parameters for creating a user before the first session.
#[params]
pub struct CreateUser {
    /// Your own identifier of the user; unique within the application.
    pub vendor_data: String,
    /// Full name, at most 512 characters.
    pub full_name: Option<String>,
    /// Custom display name of the user, at most 255 characters.
    pub display_name: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// User status: `ACTIVE` (the default of the platform), `FLAGGED` or `BLOCKED`.
    pub status: Option<UserStatus>,
    /// Custom data stored with the user.
    pub metadata: Option<JsonObject>,
    /// Verified e-mail addresses.
    pub approved_emails: Option<Vec<String>>,
    /// Verified phone numbers (E.164).
    pub approved_phones: Option<Vec<String>>,
    /// Issuing countries of the documents (ISO 3166-1 alpha-3).
    pub issuing_states: Option<Vec<String>>,
}

/// Parameters for adding a face image to a user.
#[params]
pub struct UploadUserFace {
    /// Image of the face: base64 of a JPEG or PNG image of at most 2 MB, without a prefix such as `data:`.
    #[base64]
    pub image: String,
    /// Note on the image, shown in the console.
    pub comment: Option<String>,
}

/// Face image of a user.
#[model]
pub struct UserFace {
    /// ID of the face image (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Short-lived URL of the image. Absent if the API key has no access to media.
    pub image_url: Option<String>,
    /// Note on the image.
    pub comment: Option<String>,
    /// E-mail address of the person who uploaded the image, or `api`.
    pub uploaded_by: Option<String>,
    /// Time of the upload (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Parameters for turning ongoing AML monitoring on or off for several users or businesses. Select them by their IDs, by
/// the filters, or all of them by `update_all`.
#[params]
pub struct ToggleUserOngoingMonitoring {
    /// `true` to turn the monitoring on, `false` to turn it off.
    pub is_enabled: bool,
    /// `true` to return only an estimate of the cost, without any change. Default: `false`.
    pub estimate_only: Option<bool>,
    /// `true` to select all profiles that match the filters, or all of the application if there is no filter. Default:
    /// `false`.
    pub update_all: Option<bool>,
    /// Filter by text in names and identifiers.
    pub filter_search: Option<String>,
    /// Filter by status, such as `ACTIVE`.
    #[non_sensitive]
    pub filter_status: Option<Vec<String>>,
    /// Filter by country (ISO 3166-1 alpha-3).
    pub filter_country: Option<String>,
    /// Earliest creation date (YYYY-MM-DD).
    #[non_sensitive]
    pub filter_date_from: Option<Date>,
    /// Latest creation date (YYYY-MM-DD).
    #[non_sensitive]
    pub filter_date_to: Option<Date>,
    /// IDs assigned by Didit (UUIDs) of the selected profiles.
    #[non_sensitive]
    pub didit_internal_id_list: Option<Vec<String>>,
}

/// Job that turns ongoing AML monitoring on or off, or an estimate of its cost. An estimate has the fields from
/// `users_total` to `balance_sufficient`, a job those from `job_id`.
#[model]
pub struct OngoingMonitoringJob {
    /// Number of selected users or businesses.
    #[non_sensitive]
    pub users_total: Option<i64>,
    /// Number of profiles that are monitored already.
    #[non_sensitive]
    pub already_enabled: Option<i64>,
    /// Number of profiles with an AML screening, which can be monitored without a new one.
    #[non_sensitive]
    pub with_existing_aml: Option<i64>,
    /// Number of profiles that must be screened first.
    #[non_sensitive]
    pub needing_screening: Option<i64>,
    /// Number of profiles that are skipped because they have no identity data to screen.
    #[non_sensitive]
    pub skipped_no_identity_data: Option<i64>,
    /// Number of profiles that are skipped because they are blocked.
    #[non_sensitive]
    pub skipped_blocked: Option<i64>,
    /// Estimated cost of the screenings, in US dollars.
    #[non_sensitive]
    pub estimated_screening_cost_usd: Option<Decimal>,
    /// Estimated cost of the monitoring per year, in US dollars.
    #[non_sensitive]
    pub estimated_annual_monitoring_cost_usd: Option<Decimal>,
    /// `true` if the credit covers the cost of the screenings.
    pub balance_sufficient: Option<bool>,
    /// Job ID (UUID).
    #[non_sensitive]
    pub job_id: Option<String>,
    /// Status of the job: `PENDING`, `PROCESSING`, `COMPLETED` or `FAILED`.
    pub status: Option<JobStatus>,
    /// `true` if the job turns the monitoring on, `false` if it turns it off.
    pub is_enabled: Option<bool>,
    /// Number of profiles the job changes.
    #[non_sensitive]
    pub total: Option<i64>,
    /// Number of profiles that the job has finished so far.
    #[non_sensitive]
    pub processed: Option<i64>,
    /// Number of profiles by outcome.
    pub outcomes: Option<AmlMonitoringOutcomes>,
    /// Error that stopped the job. Absent if there was none.
    pub error: Option<String>,
    /// Estimate made when the job was started.
    pub estimate: Option<AmlMonitoringEstimate>,
}
