use crate::models::{CreateQuestionnaire, ListQuestionnaires, Questionnaire, QuestionnairePage, UpdateQuestionnaire};
use crate::schema::prelude::*;

/// Questionnaires: forms of your own inside a workflow.
#[resource]
pub trait Questionnaires {
    /// Lists the questionnaires of the application, without their elements.
    ///
    /// Source: <https://docs.didit.me/management-api/questionnaires/list>
    #[get("/v3/questionnaires/", paged)]
    async fn list(&self, params: ListQuestionnaires) -> Result<QuestionnairePage>;

    /// Creates a questionnaire. The platform wants `languages`, with `en` among them
    /// ([`CreateQuestionnaire::with_languages_filled`] finds them); newer ones do not know the types `checkbox` and
    /// `date` any more ([`CreateQuestionnaire::with_modern_elements`]).
    ///
    /// Source: <https://docs.didit.me/management-api/questionnaires/create>
    #[post("/v3/questionnaires/")]
    async fn create(&self, params: CreateQuestionnaire) -> Result<Questionnaire>;

    /// Reads a questionnaire with its elements.
    ///
    /// Source: <https://docs.didit.me/management-api/questionnaires/get>
    #[get("/v3/questionnaires/{questionnaire_id}/")]
    async fn retrieve(&self, questionnaire_id: &str) -> Result<Questionnaire>;

    /// Changes a questionnaire; what is left out stays as it is. `form_elements` replaces all elements. With
    /// `status` published this may make a new version: go on with the `uuid` of the answer.
    ///
    /// Source: <https://docs.didit.me/management-api/questionnaires/update>
    #[patch("/v3/questionnaires/{questionnaire_id}/")]
    async fn update(&self, questionnaire_id: &str, params: UpdateQuestionnaire) -> Result<Questionnaire>;

    /// Deletes a questionnaire.
    ///
    /// Source: <https://docs.didit.me/management-api/questionnaires/delete>
    #[delete("/v3/questionnaires/{questionnaire_id}/")]
    async fn delete(&self, questionnaire_id: &str) -> Result<()>;
}
