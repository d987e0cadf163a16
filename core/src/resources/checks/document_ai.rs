use crate::models::{AnalyzeDocument, DocumentAiResult};
use crate::schema::prelude::*;

/// Extraction of data from any document by your own rules, without a session.
#[resource(name = "document_ai")]
pub trait DocumentAiApi {
    /// Extracts the fields that you define from a document, such as a payslip or an invoice, and looks for signs of
    /// manipulation.
    ///
    /// The check is stored as a session unless `save_api_request` is `false`.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// The check takes 5 to 30 seconds. The timeout is 60 seconds unless you set one. Retried automatically only if no
    /// connection was established, because a file is never sent twice; after a timeout the check may have been executed
    /// and billed.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/document-ai>
    #[post("/v3/document-ai/", upload, timeout = 60)]
    async fn analyze(&self, params: AnalyzeDocument) -> Result<DocumentAiResult>;
}
