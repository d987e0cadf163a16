use crate::models::{FaceSearchResult, SearchFaces};
use crate::schema::prelude::*;

/// Search for a face among all faces known to the application: of sessions, imports and lists.
#[resource(name = "face_search")]
pub trait FaceSearchApi {
    /// Searches for a face among those of earlier sessions, imported faces, the blocklist and the allowlist.
    ///
    /// Only a face on the blocklist is declined. The check is stored as a session unless `save_api_request` is `false`.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
    /// because a file is never sent twice; after a timeout the check may have been executed and billed.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/face-search>
    #[post("/v3/face-search/", upload, timeout = 60)]
    async fn search(&self, params: SearchFaces) -> Result<FaceSearchResult>;
}
