//! Results of questionnaires: questions and the user's responses.

use crate::schema::prelude::*;

use crate::models::{FeatureStatus, QuestionnaireSection};

/// Result of a questionnaire step.
#[model]
pub struct QuestionnaireResponse {
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Questionnaire ID (UUID).
    #[non_sensitive]
    pub questionnaire_id: Option<String>,
    /// Title of the questionnaire.
    #[non_sensitive]
    pub title: Option<String>,
    /// Introduction shown to the user before the questions.
    #[non_sensitive]
    pub description: Option<String>,
    /// Language codes the questionnaire is available in.
    #[non_sensitive]
    pub languages: Option<Vec<String>>,
    /// Language code used for users whose language is not available.
    #[non_sensitive]
    pub default_language: Option<String>,
    /// `true` if the questionnaire is active and can be used.
    pub is_active: Option<bool>,
    /// `true` if the questionnaire is a plain list of elements.
    pub is_simple_questionnaire: Option<bool>,
    /// Questionnaire group ID (UUID), the same for all versions of the questionnaire.
    #[non_sensitive]
    pub questionnaire_group_id: Option<String>,
    /// Version number of the questionnaire.
    #[non_sensitive]
    pub version: Option<i64>,
    /// Publication time (RFC 3339).
    pub published_at: Option<DateTime>,
    /// Sections of the questionnaire, with the elements and the user's responses.
    pub sections: Option<Vec<QuestionnaireSection>>,
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
}
