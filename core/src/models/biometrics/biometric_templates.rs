//! Biometric templates: face templates without images, retained with a user after their session was deleted.

use crate::models::{ActorType, DeletionInstruction};
use crate::schema::prelude::*;

/// Parameters for listing biometric templates.
#[params]
pub struct ListBiometricTemplates {
    /// Filter by your own identifiers of users that contain this string; case-insensitive.
    pub vendor_data: Option<String>,
    /// Filter by the user ID assigned by Didit (UUID).
    #[non_sensitive]
    pub vendor_user_uuid: Option<String>,
    /// Filter by status; the platform does not accept `purged`.
    pub status: Option<BiometricTemplateStatus>,
    /// Filter by source.
    pub source_type: Option<BiometricTemplateSource>,
    /// Filter by the time of retention, from this time on (RFC 3339).
    pub retained_from: Option<DateTime>,
    /// Filter by the time of retention, up to this time (RFC 3339).
    pub retained_to: Option<DateTime>,
    /// Sort order. Default: `-retained_at`, newest first.
    pub ordering: Option<BiometricTemplateOrder>,
    /// Maximum number of results per page.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

/// Sort order of biometric templates.
#[open_enum]
pub enum BiometricTemplateOrder {
    /// Earliest retention first.
    #[wire("retained_at")]
    OldestFirst,
    /// Latest retention first.
    #[wire("-retained_at")]
    NewestFirst,
    /// Earliest expiry first.
    #[wire("expires_at")]
    ExpiresFirst,
    /// Latest expiry first.
    #[wire("-expires_at")]
    ExpiresLast,
}

page! {
    /// Page of biometric templates of the application.
    BiometricTemplatePage of BiometricTemplate
}

/// Parameters for counting biometric templates.
#[params]
pub struct CountBiometricTemplates {
    /// Filter by your own identifiers of users that contain this string; case-insensitive.
    pub vendor_data: Option<String>,
    /// Filter by the user ID assigned by Didit (UUID).
    #[non_sensitive]
    pub vendor_user_uuid: Option<String>,
    /// Filter by status; the platform does not accept `purged`.
    pub status: Option<BiometricTemplateStatus>,
    /// Filter by source.
    pub source_type: Option<BiometricTemplateSource>,
    /// Filter by the time of retention, from this time on (RFC 3339).
    pub retained_from: Option<DateTime>,
    /// Filter by the time of retention, up to this time (RFC 3339).
    pub retained_to: Option<DateTime>,
}

/// Number of biometric templates.
#[model]
pub struct BiometricTemplateCount {
    /// Number of templates that match the filters.
    #[non_sensitive]
    pub count: Option<i64>,
}

/// Biometric template: the face template of a user, retained after its session was deleted. It contains no image.
#[model]
pub struct BiometricTemplate {
    /// Template ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// User ID assigned by Didit (UUID).
    #[non_sensitive]
    pub vendor_user_uuid: Option<String>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Source of the template.
    pub source_type: Option<BiometricTemplateSource>,
    /// Reference of the deletion that retained the template (UUID), as in the audit log. It is not the session ID.
    #[non_sensitive]
    pub provenance_reference: Option<String>,
    /// Retention policy of the application at the time of retention.
    pub retention_policy: Option<FaceRetentionPolicy>,
    /// Choice of the request that deleted the session, if it overrides the policy: `true` to retain, `false` to delete.
    pub retention_override: Option<bool>,
    /// Time of retention (RFC 3339).
    pub retained_at: Option<DateTime>,
    /// Time at which the template expires (RFC 3339).
    pub expires_at: Option<DateTime>,
    /// Actor that retained the template, such as a name or an e-mail address.
    pub retained_by: Option<String>,
    /// Type of the actor that retained the template.
    pub retained_by_type: Option<ActorType>,
    /// Reason for the deletion of the session.
    pub instruction_class: Option<DeletionInstruction>,
    /// Origin of the instruction.
    pub instruction_source: Option<BiometricInstructionSource>,
    /// Your own reference of the instruction.
    #[non_sensitive]
    pub instruction_id: Option<String>,
    /// `true` if the template is excluded from matching by a legal hold.
    pub held_out_of_use: Option<bool>,
    /// Status of the template.
    pub status: Option<BiometricTemplateStatus>,
    /// Time of the purge (RFC 3339); absent until the template is purged.
    pub purged_at: Option<DateTime>,
}

/// Source of a biometric template.
#[open_enum]
pub enum BiometricTemplateSource {
    /// A request to delete a session retained the template.
    #[wire("session_delete")]
    SessionDelete,
    /// The end of the retention period of a session retained the template.
    #[wire("automatic_retention")]
    AutomaticRetention,
    /// The platform created the template for an earlier session.
    #[wire("backfill")]
    Backfill,
}

/// Policy for the face template of a deleted session.
#[open_enum]
pub enum FaceRetentionPolicy {
    /// The template is deleted with the session.
    #[wire("delete_with_session")]
    DeleteWithSession,
    /// The template is retained until the user is deleted, or until it expires.
    #[wire("retain_until_user_deleted")]
    RetainUntilUserDeleted,
}

/// Origin of an instruction about a biometric template.
#[open_enum]
pub enum BiometricInstructionSource {
    /// Request of the API.
    #[wire("api")]
    Api,
    /// Person who uses the console.
    #[wire("console")]
    Console,
    /// End of the retention period of a session.
    #[wire("automatic_retention")]
    AutomaticRetention,
    /// Creation of templates for earlier sessions.
    #[wire("backfill")]
    Backfill,
    /// Erasure at the request of the data subject.
    #[wire("privacy_erasure")]
    PrivacyErasure,
    /// Request to purge the template.
    #[wire("explicit_template_purge")]
    ExplicitTemplatePurge,
    /// Deletion of the user.
    #[wire("vendor_user_delete")]
    VendorUserDelete,
    /// Expiry of the template.
    #[wire("expiry")]
    Expiry,
    /// Comparison of the stored data by the platform.
    #[wire("reconciliation")]
    Reconciliation,
    /// Migration of data by the platform.
    #[wire("migration")]
    Migration,
    /// The platform itself.
    #[wire("system")]
    System,
}

/// Status of a biometric template.
#[open_enum]
pub enum BiometricTemplateStatus {
    /// The template is being stored.
    #[wire("pending")]
    Pending,
    /// In use: faces of new sessions are compared with the template.
    #[wire("active")]
    Active,
    /// Expired; no longer compared with faces.
    #[wire("expired")]
    Expired,
    /// Excluded from matching by a legal hold.
    #[wire("held_out_of_use")]
    HeldOutOfUse,
    /// The purge has started.
    #[wire("purge_pending")]
    PurgePending,
    /// The purge failed; the template is excluded from matching. Repeat the purge.
    #[wire("purge_failed")]
    PurgeFailed,
    /// The template was deleted.
    #[wire("purged")]
    Purged,
}

/// Biometric template that was purged.
#[model]
pub struct PurgedBiometricTemplate {
    /// Template ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Outcome of the purge.
    pub outcome: Option<BiometricPurgeOutcome>,
}

/// Outcome of purging a biometric template.
#[open_enum]
pub enum BiometricPurgeOutcome {
    /// This request purged the template.
    #[wire("purged")]
    Purged,
    /// The template was purged before.
    #[wire("already_purged")]
    AlreadyPurged,
}

/// Parameters for purging several biometric templates, or all of them. Set `template_uuids` or `delete_all`; the other
/// fields are filters of `delete_all`.
#[params(check)]
pub struct BatchDeleteBiometricTemplates {
    /// Template IDs (UUIDs), at least one. Ignored if `delete_all` is `true`.
    #[non_sensitive]
    pub template_uuids: Option<Vec<String>>,
    /// `true` to purge **all** templates that match the filters; without filters, all of the application. Default:
    /// `false`.
    pub delete_all: Option<bool>,
    /// Filter by your own identifiers of users that contain this string; case-insensitive.
    pub vendor_data: Option<String>,
    /// Filter by the user ID assigned by Didit (UUID).
    #[non_sensitive]
    pub vendor_user_uuid: Option<String>,
    /// Filter by status; the platform does not accept `purged`.
    pub status: Option<BiometricTemplateStatus>,
    /// Filter by source.
    pub source_type: Option<BiometricTemplateSource>,
    /// Filter by the time of retention, from this time on (RFC 3339).
    pub retained_from: Option<DateTime>,
    /// Filter by the time of retention, up to this time (RFC 3339).
    pub retained_to: Option<DateTime>,
}

impl Check for BatchDeleteBiometricTemplates {
    fn check(&self) -> Result<()> {
        let listed = self.template_uuids.as_ref().is_some_and(|uuids| !uuids.is_empty());
        if listed || self.delete_all == Some(true) || !self.extra.is_empty() {
            return Ok(());
        }
        Err(Error::invalid("template_uuids", "must not be empty: list the templates to purge, or set `delete_all`"))
    }
}

/// Result of purging several biometric templates.
#[model]
pub struct PurgedBiometricTemplates {
    /// Purged templates, each with its outcome.
    pub results: Vec<PurgedBiometricTemplate>,
}
