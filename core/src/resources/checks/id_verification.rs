use crate::models::{IdVerificationResult, VerifyIdentityDocument};
use crate::schema::prelude::*;

/// Verification of identity documents without a session: read a document from its images and check that it is genuine.
#[resource(name = "id_verification")]
pub trait IdVerificationApi {
    /// Verifies an identity document: reads its images, checks the data and tests that the document is genuine.
    ///
    /// The check is stored as a session unless `save_api_request` is `false`.
    ///
    /// Errors: 400 for invalid parameters and for a document that cannot be recognized
    /// (`COULD_NOT_RECOGNIZE_DOCUMENT`), 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
    /// because a file is never sent twice; after a timeout the check may have been executed and billed.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/id-verification>
    #[post("/v3/id-verification/", upload, timeout = 60)]
    async fn verify(&self, params: VerifyIdentityDocument) -> Result<IdVerificationResult>;
}
