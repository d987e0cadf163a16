use crate::models::{AgeEstimationResult, EstimateAge};
use crate::schema::prelude::*;

/// Age estimation without a session, from an image of the face.
#[resource(name = "age_estimation")]
pub trait AgeEstimationApi {
    /// Estimates the age of a person from an image of the face, and checks that the image shows a live person.
    ///
    /// The check is stored as a session unless `save_api_request` is `false`.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
    /// because a file is never sent twice; after a timeout the check may have been executed and billed.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/age-estimation>
    #[post("/v3/age-estimation/", upload, timeout = 60)]
    async fn estimate(&self, params: EstimateAge) -> Result<AgeEstimationResult>;
}
