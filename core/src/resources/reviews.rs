use crate::models::{CreateReview, ListReviews, Review, ReviewPage};
use crate::schema::prelude::*;

/// What people and the platform did to a session.
#[resource(name = "sessions.reviews")]
pub trait SessionReviews {
    /// Lists what was done to a session.
    ///
    /// Source: <https://docs.didit.me/management-api/sessions/list-reviews>
    #[get("/v3/sessions/{session_id}/reviews/", paged)]
    async fn list(&self, session_id: &str, params: ListReviews) -> Result<ReviewPage>;

    /// Leaves a note on a session. It is a record only: the session keeps its status, which
    /// [`Sessions::update_status`](crate::Sessions::update_status) changes.
    ///
    /// Source: <https://docs.didit.me/management-api/sessions/create-review>
    #[post("/v3/sessions/{session_id}/reviews/")]
    async fn create(&self, session_id: &str, params: CreateReview) -> Result<Review>;
}
