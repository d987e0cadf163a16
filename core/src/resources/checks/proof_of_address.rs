use crate::models::{ProofOfAddressResult, VerifyProofOfAddress};
use crate::schema::prelude::*;

/// Verification of proofs of address without a session: utility bills, bank statements and similar documents.
#[resource(name = "proof_of_address")]
pub trait ProofOfAddressApi {
    /// Verifies a proof of address: reads the document, looks for signs of manipulation and compares it with the
    /// expected name and address.
    ///
    /// The check is stored as a session unless `save_api_request` is `false`.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// The check takes 5 to 30 seconds. The timeout is 90 seconds unless you set one. Retried automatically only if no
    /// connection was established, because a file is never sent twice; after a timeout the check may have been executed
    /// and billed.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/proof-of-address>
    #[post("/v3/poa/", upload, timeout = 90)]
    async fn verify(&self, params: VerifyProofOfAddress) -> Result<ProofOfAddressResult>;
}
