use crate::models::{DatabaseValidationResult, ValidateInDatabases};
use crate::schema::prelude::*;

/// Validation of personal data against government databases and other official sources, without a session.
#[resource(name = "database_validation")]
pub trait DatabaseValidationApi {
    /// Validates the data of a person, and the face if a `selfie` is given, against official sources of a country.
    ///
    /// If only some of the sources fail, the response names them in `errors`. The check is stored as a session unless
    /// `save_api_request` is `false`.
    ///
    /// Errors: 400 for invalid parameters, for fields that a source requires and for input that all sources reject, 403
    /// for insufficient credits, 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit,
    /// 502 if no source returned a usable result.
    ///
    /// The timeout is 60 seconds unless you set one. Retried automatically only on 429 or if no connection was
    /// established; with a `selfie` only if no connection was established, because a file is never sent twice. After
    /// any other failure the check may have been executed and billed.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/database-validation>
    #[post("/v3/database-validation/", upload, timeout = 60)]
    async fn validate(&self, params: ValidateInDatabases) -> Result<DatabaseValidationResult>;
}
