//! What people and the platform did to a session.

use crate::schema::prelude::*;

use crate::SessionStatus;

/// What was done.
#[open_enum]
pub enum ReviewActivity {
    /// Somebody wrote something.
    #[wire("COMMENT")]
    Comment,
    /// The status changed.
    #[wire("STATUS_UPDATED")]
    StatusUpdated,
    /// Identity data was corrected.
    #[wire("KYC_DATA_UPDATED")]
    KycDataUpdated,
    /// Address data was corrected.
    #[wire("POA_DATA_UPDATED")]
    PoaDataUpdated,
    /// A file was added.
    #[wire("FILE_ADDED")]
    FileAdded,
    /// A file was taken away.
    #[wire("FILE_REMOVED")]
    FileRemoved,
    /// Monitoring found the person on a watch list.
    #[wire("AML_ONGOING_MATCH")]
    AmlOngoingMatch,
    /// The status of the watch-list step changed.
    #[wire("AML_STATUS_UPDATED")]
    AmlStatusUpdated,
    /// A hit on a watch list was judged.
    #[wire("AML_HIT_STATUS_UPDATED")]
    AmlHitStatusUpdated,
    /// Company data was corrected.
    #[wire("KYB_DATA_UPDATED")]
    KybDataUpdated,
    /// A document of a company was added.
    #[wire("KYB_DOCUMENT_UPLOADED")]
    KybDocumentUploaded,
    /// A tag was given.
    #[wire("TAG_ADDED")]
    TagAdded,
    /// A tag was taken away.
    #[wire("TAG_REMOVED")]
    TagRemoved,
}

/// Who did it.
#[open_enum]
pub enum ActorType {
    /// A program, with an API key.
    #[wire("API_KEY")]
    ApiKey,
    /// A person, in the console.
    #[wire("CONSOLE_USER")]
    ConsoleUser,
    /// The platform itself.
    #[wire("SYSTEM")]
    System,
}

/// Which activities to list.
#[params]
pub struct ListReviews {
    /// How many to a page; 50 by default.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// How many to leave out from the start.
    #[non_sensitive]
    pub offset: Option<i64>,
    /// The order: `-created_at` (the newest first, the default) or `created_at`.
    #[non_sensitive]
    pub ordering: Option<String>,
}

/// One thing that was done to a session.
#[model]
pub struct ReviewItem {
    /// Identifier (a UUID; a number on older routes).
    #[non_sensitive]
    #[alias("id")]
    pub uuid: String,
    /// What was done. Older routes say it in words of their own, such as `status_change`.
    #[alias("action")]
    pub activity_type: Option<ReviewActivity>,
    /// Who did it, as the console shows it.
    pub actor_display: Option<String>,
    /// Who did it, by e-mail address.
    pub actor_email: Option<String>,
    /// What kind of actor it was.
    pub actor_type: Option<ActorType>,
    /// The status after.
    pub new_status: Option<SessionStatus>,
    /// The status before.
    #[alias("old_status")]
    pub previous_status: Option<SessionStatus>,
    /// What was written.
    #[alias("note")]
    pub comment: Option<String>,
    /// Who was mentioned.
    pub mentioned_emails: Option<Vec<String>>,
    /// What changed, before.
    pub previous_value: Option<JsonObject>,
    /// What changed, after.
    pub new_value: Option<JsonObject>,
    /// Which fields changed.
    #[non_sensitive]
    pub changed_fields: Option<Vec<String>>,
    /// More about it.
    pub metadata: Option<JsonObject>,
    /// When it was.
    pub created_at: Option<DateTime>,
}

page! {
    /// One page of what was done to a session, the newest first.
    ReviewPage of ReviewItem
}

/// A note to leave on a session.
#[params]
pub struct CreateReview {
    /// The status the note speaks of: Approved, Declined or In Review. **It is not set**: `update_status` does that.
    pub new_status: SessionStatus,
    /// What to write.
    pub comment: Option<String>,
}

/// A note on a session, or a decision somebody took.
#[model]
pub struct Review {
    /// Who it was: the e-mail address of a console user, or `API Client` for an API key.
    pub user: Option<String>,
    /// The status it speaks of.
    pub new_status: Option<SessionStatus>,
    /// What was written.
    pub comment: Option<String>,
    /// When it was.
    pub created_at: Option<DateTime>,
}
