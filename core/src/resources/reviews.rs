use crate::models::{CreateReview, ListReviews, Review, ReviewPage};
use crate::schema::prelude::*;

/// Session reviews: the log of changes, notes and decisions made to a session by people or by the platform.
#[resource(name = "sessions.reviews")]
pub trait SessionReviews {
    /// Lists the review activities of a session.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/sessions/list-reviews>
    #[get("/v3/sessions/{session_id}/reviews/", paged)]
    async fn list(&self, session_id: &str, params: ListReviews) -> Result<ReviewPage>;

    /// Creates a review note on a session.
    ///
    /// The note is only recorded: the session keeps its status, even if `new_status` is set. To change the status, call
    /// `sessions.update_status`.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown session, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/sessions/create-review>
    #[post("/v3/sessions/{session_id}/reviews/")]
    async fn create(&self, session_id: &str, params: CreateReview) -> Result<Review>;
}
