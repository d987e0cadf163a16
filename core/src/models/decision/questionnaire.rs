//! Answered questionnaires.

use crate::schema::prelude::*;

use crate::{FeatureStatus, QuestionnaireSection};

/// Result of one questionnaire step.
#[model]
pub struct QuestionnaireResponse {
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// The questionnaire (UUID).
    #[non_sensitive]
    pub questionnaire_id: Option<String>,
    /// Its title.
    #[non_sensitive]
    pub title: Option<String>,
    /// What users read first.
    #[non_sensitive]
    pub description: Option<String>,
    /// The languages it is in.
    #[non_sensitive]
    pub languages: Option<Vec<String>>,
    /// The language shown to users whose own is not there.
    #[non_sensitive]
    pub default_language: Option<String>,
    /// Whether it may be used.
    pub is_active: Option<bool>,
    /// Whether it is a plain list of elements.
    pub is_simple_questionnaire: Option<bool>,
    /// What all its versions have in common (UUID).
    #[non_sensitive]
    pub questionnaire_group_id: Option<String>,
    /// Its version.
    #[non_sensitive]
    pub version: Option<i64>,
    /// When it was published.
    pub published_at: Option<DateTime>,
    /// Its elements, with the answers.
    pub sections: Option<Vec<QuestionnaireSection>>,
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
}
