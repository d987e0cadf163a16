//! Questionnaires: forms of your own inside a workflow.

use crate::PublicationStatus;

use crate::schema::prelude::*;

use std::collections::BTreeSet;

/// What an element of a questionnaire is. Answers may write it in upper case.
#[open_enum]
pub enum QuestionnaireElementType {
    /// One line of text.
    #[wire("short_text")]
    ShortText,
    /// Several lines of text.
    #[wire("long_text")]
    LongText,
    /// One of many, from a list that opens.
    #[wire("dropdown")]
    Dropdown,
    /// One of several.
    #[wire("single_choice")]
    SingleChoice,
    /// Any of several.
    #[wire("multiple_choice")]
    MultipleChoice,
    /// Any of several (older name of `multiple_choice`).
    #[wire("checkbox")]
    Checkbox,
    /// A number.
    #[wire("number")]
    Number,
    /// An image to send in.
    #[wire("image")]
    Image,
    /// A file to send in.
    #[wire("file_upload")]
    FileUpload,
    /// A day (older name of `date_picker`).
    #[wire("date")]
    Date,
    /// A day.
    #[wire("date_picker")]
    DatePicker,
    /// A time of day.
    #[wire("time")]
    Time,
    /// An e-mail address.
    #[wire("email")]
    Email,
    /// A postal address.
    #[wire("address")]
    Address,
    /// A phone number.
    #[wire("phone")]
    Phone,
    /// A country.
    #[wire("country")]
    Country,
    /// Something to agree to.
    #[wire("consent")]
    Consent,
    /// Begins a section; asks nothing.
    #[wire("section_header")]
    SectionHeader,
    /// A line between elements; asks nothing.
    #[wire("separator")]
    Separator,
    /// A heading; asks nothing.
    #[wire("heading")]
    Heading,
    /// A text to read; asks nothing.
    #[wire("paragraph")]
    Paragraph,
}

impl QuestionnaireElementType {
    /// The type under its newer name: `checkbox` is `multiple_choice` now, and `date` is `date_picker`.
    #[must_use]
    pub fn modern(self) -> Self {
        match self {
            Self::Checkbox => Self::MultipleChoice,
            Self::Date => Self::DatePicker,
            other => other,
        }
    }
}

/// Which questionnaires to list.
#[params]
pub struct ListQuestionnaires {
    /// How many to a page; 50 by default.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// How many to leave out from the start.
    #[non_sensitive]
    pub offset: Option<i64>,
}

/// Something to choose.
#[params]
pub struct QuestionnaireOption {
    /// What the answer says when it was chosen; made by the platform where unset.
    pub value: Option<String>,
    /// What the user reads.
    pub label: Translations,
}

/// What an answer must be like.
#[params]
pub struct ElementValidation {
    /// Regular expression the whole answer must fit, without anchors.
    pub pattern: Option<String>,
    /// How many characters it has at least.
    pub min_length: Option<i64>,
    /// How many characters it has at most.
    pub max_length: Option<i64>,
    /// The least number.
    pub min: Option<f64>,
    /// The greatest number.
    pub max: Option<f64>,
    /// What the user reads otherwise.
    pub error_message: Option<Translations>,
}

/// An element of a questionnaire.
#[params]
pub struct QuestionnaireElement {
    /// Your identifier of it, unique in the questionnaire; made by the platform where unset.
    #[non_sensitive]
    pub id: Option<String>,
    /// What it is.
    pub element_type: QuestionnaireElementType,
    /// The question, by language.
    pub label: Translations,
    /// More about it, by language.
    pub description: Option<Translations>,
    /// What an empty field shows, by language.
    pub placeholder: Option<Translations>,
    /// Whether it must be answered. No by default.
    pub is_required: Option<bool>,
    /// What can be chosen; for the types that let choose.
    pub options: Option<Vec<QuestionnaireOption>>,
    /// How many files may be sent in, 1 to 5; for `file_upload` and `image`.
    pub max_files: Option<i64>,
    /// What an answer must be like.
    pub validation: Option<ElementValidation>,
}

/// A new questionnaire.
#[params(complete)]
pub struct CreateQuestionnaire {
    /// Its title.
    pub title: String,
    /// What users read first.
    pub description: Option<String>,
    /// The languages it is in, `en` among them. The platform wants it, so where unset the languages of the texts and
    /// `default_language` are sent. An empty list turns that off.
    #[non_sensitive]
    pub languages: Option<Vec<String>>,
    /// The language shown to users whose own is not there.
    #[non_sensitive]
    pub default_language: Option<String>,
    /// Whether it may be used. Yes by default.
    pub is_active: Option<bool>,
    /// Draft or published.
    pub status: Option<PublicationStatus>,
    /// Its elements, in order.
    pub form_elements: Vec<QuestionnaireElement>,
}

/// What to change in a questionnaire. What is left out stays as it is.
#[params]
pub struct UpdateQuestionnaire {
    /// Its title.
    pub title: Option<String>,
    /// What users read first.
    pub description: Patch<String>,
    /// The languages it is in, `en` among them.
    #[non_sensitive]
    pub languages: Option<Vec<String>>,
    /// The language shown to users whose own is not there.
    #[non_sensitive]
    pub default_language: Option<String>,
    /// Whether it may be used.
    pub is_active: Option<bool>,
    /// Draft or published. Publishing over a published one makes a new version with another identifier.
    pub status: Option<PublicationStatus>,
    /// All its elements: they replace the ones before.
    pub form_elements: Option<Vec<QuestionnaireElement>>,
}

/// Every language the texts of these elements are in, and the default one; empty where there is none.
fn languages_of(elements: &[QuestionnaireElement], default_language: Option<&str>) -> Vec<String> {
    let texts = elements.iter().flat_map(|element| {
        let options = element.options.iter().flatten().map(|option| &option.label);
        let message = element.validation.as_ref().and_then(|validation| validation.error_message.as_ref());
        let optional = [element.description.as_ref(), element.placeholder.as_ref(), message];
        [&element.label].into_iter().chain(optional.into_iter().flatten()).chain(options)
    });
    let languages = texts.flat_map(|text| text.keys().map(String::as_str)).chain(default_language);
    languages.filter(|language| !language.is_empty()).map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect()
}

fn filled(languages: Vec<String>) -> Option<Vec<String>> {
    Some(languages).filter(|languages| !languages.is_empty())
}

impl CreateQuestionnaire {
    /// The same with `languages` set, where it was not, to the languages of the texts and `default_language`, in
    /// alphabetical order.
    #[must_use]
    pub fn with_languages_filled(mut self) -> Self {
        if self.languages.is_none() {
            self.languages = filled(languages_of(&self.form_elements, self.default_language.as_deref()));
        }
        self
    }

    /// The same with the older types of elements under their newer names (see
    /// [`QuestionnaireElementType::modern`]).
    #[must_use]
    pub fn with_modern_elements(mut self) -> Self {
        modernise(&mut self.form_elements);
        self
    }
}

impl UpdateQuestionnaire {
    /// The same with `languages` set, where it was not and `form_elements` is, to the languages of the texts and
    /// `default_language`, in alphabetical order. Without `form_elements` there is nothing to tell them from.
    #[must_use]
    pub fn with_languages_filled(mut self) -> Self {
        if let (None, Some(elements)) = (&self.languages, &self.form_elements) {
            self.languages = filled(languages_of(elements, self.default_language.as_deref()));
        }
        self
    }

    /// The same with the older types of elements under their newer names (see
    /// [`QuestionnaireElementType::modern`]).
    #[must_use]
    pub fn with_modern_elements(mut self) -> Self {
        if let Some(elements) = &mut self.form_elements {
            modernise(elements);
        }
        self
    }
}

impl Complete for CreateQuestionnaire {
    fn complete(&self) -> Option<Self> {
        match self.languages.as_deref() {
            None => Some(self.clone().with_languages_filled()),
            Some([]) => Some(Self { languages: None, ..self.clone() }),
            Some(_) => None,
        }
    }
}

fn modernise(elements: &mut [QuestionnaireElement]) {
    for element in elements {
        element.element_type = std::mem::take(&mut element.element_type).modern();
    }
}

/// A questionnaire. Lists leave out its elements.
#[model]
pub struct Questionnaire {
    /// Identifier (UUID) of this version.
    #[non_sensitive]
    #[alias("questionnaire_id")]
    pub uuid: String,
    /// Its title.
    pub title: Option<String>,
    /// What users read first.
    pub description: Option<String>,
    /// The languages it is in.
    #[non_sensitive]
    pub languages: Option<Vec<String>>,
    /// The language shown to users whose own is not there.
    #[non_sensitive]
    pub default_language: Option<String>,
    /// Whether it may be used.
    pub is_active: Option<bool>,
    /// Whether it is a plain list of elements; others branch.
    pub is_simple_questionnaire: Option<bool>,
    /// The types of its elements. Lists only.
    #[non_sensitive]
    pub question_types: Option<Vec<String>>,
    /// The workflows that use it. Lists only.
    #[non_sensitive]
    pub workflow_names: Option<Vec<String>>,
    /// How its elements follow each other.
    pub graph: Option<JsonObject>,
    /// Its elements as users see them.
    pub sections: Option<Vec<QuestionnaireSection>>,
    /// What all its versions have in common (UUID).
    #[non_sensitive]
    pub questionnaire_group_id: Option<String>,
    /// The version.
    #[non_sensitive]
    pub version: Option<i64>,
    /// Draft or published.
    pub status: Option<PublicationStatus>,
    /// When it was published.
    pub published_at: Option<DateTime>,
    /// Whether it can be changed.
    pub is_editable: Option<bool>,
    /// When it was made.
    pub created_at: Option<DateTime>,
    /// When it was changed last.
    pub updated_at: Option<DateTime>,
}

page! {
    /// One page of questionnaires.
    QuestionnairePage of Questionnaire
}

/// A section of a questionnaire.
#[model]
pub struct QuestionnaireSection {
    /// Its title.
    pub title: Option<String>,
    /// What users read first.
    pub description: Option<String>,
    /// Its elements.
    pub items: Option<Vec<QuestionnaireItem>>,
}

/// An element as users see it, with the answer where one was given.
#[model]
pub struct QuestionnaireItem {
    /// Identifier.
    #[non_sensitive]
    pub uuid: String,
    /// What it stands for in rules.
    pub value: Option<String>,
    /// What it is.
    pub element_type: Option<QuestionnaireElementType>,
    /// Whether it must be answered.
    pub is_required: Option<bool>,
    /// The question.
    pub title: Option<String>,
    /// More about it.
    pub description: Option<String>,
    /// What an empty field shows.
    pub placeholder: Option<String>,
    /// What can be chosen.
    pub choices: Option<Vec<QuestionnaireChoice>>,
    /// How many files may be sent in.
    #[non_sensitive]
    pub max_files: Option<i64>,
    /// What the user answered.
    pub answer: Option<QuestionnaireAnswer>,
    /// When it must be answered.
    pub required_if: Option<JsonObject>,
    /// How often it may be answered.
    pub repeatable_config: Option<JsonObject>,
}

/// Something to choose.
#[model]
pub struct QuestionnaireChoice {
    /// What the user reads.
    pub label: Option<String>,
    /// What the answer says when it was chosen.
    pub value: Option<String>,
    /// Whether the user has to write something too.
    pub requires_text_input: Option<bool>,
}

/// What a user answered.
#[model]
pub struct QuestionnaireAnswer {
    /// What was chosen or entered.
    pub value: Option<String>,
    /// What was written.
    pub text: Option<String>,
    /// Addresses of the files sent in; they soon expire.
    pub files: Option<Vec<String>>,
}
