use crate::models::{CompareFaces, FaceMatchResult};
use crate::schema::prelude::*;

/// Comparison of two faces without a session.
#[resource(name = "face_match")]
pub trait FaceMatchApi {
    /// Compares the faces in two images.
    ///
    /// The check is stored as a session unless `save_api_request` is `false`.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
    /// because a file is never sent twice; after a timeout the check may have been executed and billed.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/face-match>
    #[post("/v3/face-match/", upload, timeout = 60)]
    async fn compare(&self, params: CompareFaces) -> Result<FaceMatchResult>;
}
