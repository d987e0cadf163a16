use crate::models::{
    BatchDeleteBiometricTemplates, BiometricTemplate, BiometricTemplateCount, BiometricTemplatePage,
    CountBiometricTemplates, ListBiometricTemplates, PurgedBiometricTemplate, PurgedBiometricTemplates,
};
use crate::schema::prelude::*;

/// Biometric templates: face templates without images, retained with a user after their session was deleted.
///
/// Retention is enabled in the settings of the application, or by `retain_face_embeddings` when sessions are deleted.
#[resource]
pub trait BiometricTemplates {
    /// Lists biometric templates of the application, latest retention first by default. Purged templates are not in the
    /// list.
    ///
    /// Errors: 400 for an invalid filter, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/biometric-templates/overview>
    #[get("/v3/biometric-templates/", paged)]
    async fn list(&self, params: ListBiometricTemplates) -> Result<BiometricTemplatePage>;

    /// Returns the number of biometric templates that match the filters.
    ///
    /// Errors: 400 for an invalid filter, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/biometric-templates/overview>
    #[get("/v3/biometric-templates/count/")]
    async fn count(&self, params: CountBiometricTemplates) -> Result<BiometricTemplateCount>;

    /// Returns a biometric template. The response contains no biometric data.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown template, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/biometric-templates/get>
    #[get("/v3/biometric-templates/{template_uuid}/")]
    async fn retrieve(&self, template_uuid: &str) -> Result<BiometricTemplate>;

    /// Purges a biometric template: deletes it permanently and excludes it from matching. Purging it again succeeds.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown template, 429 above the
    /// rate limit, 503 if the template could not be deleted, in which case it is excluded from matching already.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/biometric-templates/purge>
    #[delete("/v3/biometric-templates/{template_uuid}/")]
    async fn delete(&self, template_uuid: &str) -> Result<PurgedBiometricTemplate>;

    /// Purges several biometric templates, or all that match filters, permanently.
    ///
    /// Templates are purged one after the other, and the first failure ends the request: repeat it to purge the rest.
    ///
    /// Errors: 400 if no template is selected, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit, 503 if a template could not be deleted.
    ///
    /// Retried automatically only on 429, on 503 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/biometric-templates/batch-purge>
    #[post("/v3/biometric-templates/delete/", retry = Unavailable)]
    async fn batch_delete(&self, params: BatchDeleteBiometricTemplates) -> Result<PurgedBiometricTemplates>;
}
