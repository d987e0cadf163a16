use crate::models::{CreateQuestionnaire, ListQuestionnaires, Questionnaire, QuestionnairePage, UpdateQuestionnaire};
use crate::schema::prelude::*;

/// Questionnaires: your own forms inside a workflow.
#[resource]
pub trait Questionnaires {
    /// Lists the questionnaires of the application, without their elements.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/questionnaires/list>
    #[get("/v3/questionnaires/", paged)]
    async fn list(&self, params: ListQuestionnaires) -> Result<QuestionnairePage>;

    /// Creates a questionnaire.
    ///
    /// The platform requires `languages`, including `en`; when unset, it is filled from the labels and other
    /// translations (see [`CreateQuestionnaire::with_languages_filled`]). Newer deployments reject the element types
    /// `checkbox` and `date`; use `multiple_choice` and `date_picker`. In Rust,
    /// [`CreateQuestionnaire::with_modern_elements`] replaces them.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/questionnaires/create>
    #[post("/v3/questionnaires/")]
    async fn create(&self, params: CreateQuestionnaire) -> Result<Questionnaire>;

    /// Returns a questionnaire with its elements.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown questionnaire, 429 above
    /// the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/questionnaires/get>
    #[get("/v3/questionnaires/{questionnaire_id}/")]
    async fn retrieve(&self, questionnaire_id: &str) -> Result<Questionnaire>;

    /// Updates a questionnaire; unset fields stay unchanged.
    ///
    /// `form_elements` replaces all elements. With `status` set to `published` the update may create a new version: use
    /// the `uuid` of the response from then on.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown questionnaire, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/questionnaires/update>
    #[patch("/v3/questionnaires/{questionnaire_id}/")]
    async fn update(&self, questionnaire_id: &str, params: UpdateQuestionnaire) -> Result<Questionnaire>;

    /// Deletes a questionnaire.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown questionnaire, 429 above
    /// the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/questionnaires/delete>
    #[delete("/v3/questionnaires/{questionnaire_id}/")]
    async fn delete(&self, questionnaire_id: &str) -> Result<()>;
}
