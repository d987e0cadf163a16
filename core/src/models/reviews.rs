//! Review activity of a session: comments, status changes and data corrections.

use crate::schema::prelude::*;

use crate::models::SessionStatus;

/// Type of a review activity.
#[open_enum]
pub enum ReviewActivity {
    /// A comment was added.
    #[wire("COMMENT")]
    Comment,
    /// The session status was updated.
    #[wire("STATUS_UPDATED")]
    StatusUpdated,
    /// Identity data was corrected.
    #[wire("KYC_DATA_UPDATED")]
    KycDataUpdated,
    /// Proof of address data was corrected.
    #[wire("POA_DATA_UPDATED")]
    PoaDataUpdated,
    /// A file was added.
    #[wire("FILE_ADDED")]
    FileAdded,
    /// A file was removed.
    #[wire("FILE_REMOVED")]
    FileRemoved,
    /// Ongoing AML monitoring matched the person to a watchlist entry.
    #[wire("AML_ONGOING_MATCH")]
    AmlOngoingMatch,
    /// The status of the AML screening was updated.
    #[wire("AML_STATUS_UPDATED")]
    AmlStatusUpdated,
    /// The status of a watchlist hit was updated.
    #[wire("AML_HIT_STATUS_UPDATED")]
    AmlHitStatusUpdated,
    /// Company data was corrected.
    #[wire("KYB_DATA_UPDATED")]
    KybDataUpdated,
    /// A company document was uploaded.
    #[wire("KYB_DOCUMENT_UPLOADED")]
    KybDocumentUploaded,
    /// A tag was added.
    #[wire("TAG_ADDED")]
    TagAdded,
    /// A tag was removed.
    #[wire("TAG_REMOVED")]
    TagRemoved,
}

/// Type of the actor that performed an activity.
#[open_enum]
pub enum ActorType {
    /// A program that authenticated with an API key.
    #[wire("API_KEY")]
    ApiKey,
    /// A person who uses the console.
    #[wire("CONSOLE_USER")]
    ConsoleUser,
    /// The platform itself.
    #[wire("SYSTEM")]
    System,
}

/// Sort order of review activity.
#[open_enum]
pub enum ReviewOrder {
    /// Newest first.
    #[wire("-created_at")]
    NewestFirst,
    /// Oldest first.
    #[wire("created_at")]
    OldestFirst,
}

/// Parameters for listing the review activity of a session.
#[params]
pub struct ListReviews {
    /// Maximum number of results per page. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
    /// Sort order. Default: newest first.
    pub ordering: Option<ReviewOrder>,
}

/// Review activity of a session.
#[model]
pub struct ReviewItem {
    /// Activity ID (a UUID; a number on older routes).
    #[non_sensitive]
    #[alias("id")]
    #[essential]
    pub uuid: String,
    /// Type of the activity. Older routes use other names, such as `status_change`.
    #[alias("action")]
    pub activity_type: Option<ReviewActivity>,
    /// Display name of the actor, as shown in the console.
    pub actor_display: Option<String>,
    /// E-mail address of the actor.
    pub actor_email: Option<String>,
    /// Type of the actor.
    pub actor_type: Option<ActorType>,
    /// Session status after the activity.
    pub new_status: Option<SessionStatus>,
    /// Session status before the activity.
    #[alias("old_status")]
    pub previous_status: Option<SessionStatus>,
    /// Comment written by the actor.
    #[alias("note")]
    pub comment: Option<String>,
    /// E-mail addresses of the console users mentioned in the comment.
    pub mentioned_emails: Option<Vec<String>>,
    /// Values of the changed fields before the activity.
    pub previous_value: Option<JsonObject>,
    /// Values of the changed fields after the activity.
    pub new_value: Option<JsonObject>,
    /// Names of the changed fields.
    #[non_sensitive]
    pub changed_fields: Option<Vec<String>>,
    /// Further details of the activity.
    pub metadata: Option<JsonObject>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
}

page! {
    /// Page of review activity of a session, newest first.
    ReviewPage of ReviewItem
}

/// Parameters for adding a review note to a session.
#[params]
pub struct CreateReview {
    /// Session status the note refers to: `Approved`, `Declined` or `In Review`. **The session status does not
    /// change**; use `update_status` to change it.
    pub new_status: SessionStatus,
    /// Comment of the note.
    pub comment: Option<String>,
}

/// Review note or decision on a session.
#[model]
pub struct Review {
    /// Author of the review: the e-mail address of a console user, or `API Client` for an API key.
    pub user: Option<String>,
    /// Session status the review refers to.
    pub new_status: Option<SessionStatus>,
    /// Comment of the review.
    pub comment: Option<String>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
}
