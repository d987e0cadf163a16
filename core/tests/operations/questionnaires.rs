//! Questionnaires and their versions.

use crate::{UNKNOWN, behave, done, invalid, missing, start};
use didit::models::{
    CreateQuestionnaire, PublicationStatus, Questionnaire, QuestionnaireElement, QuestionnaireElementType as Kind,
    QuestionnaireOption, UpdateQuestionnaire,
};
use didit::{Didit, Patch, Translations};
use didit_sandbox::Lists;
use futures_util::TryStreamExt;

fn element(kind: Kind, label: &str) -> QuestionnaireElement {
    QuestionnaireElement {
        element_type: kind,
        label: Translations::from([("en", label)]),
        ..QuestionnaireElement::default()
    }
}

fn choice(kind: Kind, label: &str) -> QuestionnaireElement {
    let option = |text| QuestionnaireOption { label: Translations::from([("en", text)]), ..Default::default() };
    QuestionnaireElement { options: Some(vec![option("Employed"), option("Student")]), ..element(kind, label) }
}

/// Questionnaire without `languages`, which the client derives from the labels.
fn employment() -> CreateQuestionnaire {
    CreateQuestionnaire {
        title: "Employment Details".to_owned(),
        default_language: Some("en".to_owned()),
        form_elements: vec![
            QuestionnaireElement { is_required: Some(true), ..element(Kind::ShortText, "Occupation?") },
            choice(Kind::MultipleChoice, "Employment status"),
        ],
        ..CreateQuestionnaire::default()
    }
}

async fn create(client: &Didit) -> Questionnaire {
    done(client.questionnaires().create(employment()).await)
}

#[tokio::test]
async fn a_questionnaire_is_retrieved_as_it_was_created() {
    let (_sandbox, client) = start().await;
    let answer = done(client.questionnaires().create_raw(employment()).await);
    assert_eq!(answer.status, 201);
    let created = answer.value;
    assert!(!created.uuid.is_empty());
    let read = done(client.questionnaires().retrieve(&created.uuid).await);
    assert_eq!(read, created);
    assert_eq!(read.title.as_deref(), Some("Employment Details"));
    assert_eq!(read.languages, Some(vec!["en".to_owned()]));
    assert_eq!(read.default_language.as_deref(), Some("en"));
    assert_eq!((read.is_active, read.version), (Some(true), Some(1)));
    assert_eq!(read.status, Some(PublicationStatus::Published));
    assert!(read.questionnaire_group_id.is_some() && read.published_at.is_some());
    assert!(read.graph.is_some());
    let sections = read.sections.expect("the elements as users see them");
    let items: Vec<_> = sections.iter().flat_map(|section| section.items.iter().flatten()).collect();
    let [occupation, status] = items.as_slice() else { panic!("two elements") };
    assert_eq!((occupation.element_type.clone(), occupation.is_required), (Some(Kind::ShortText), Some(true)));
    assert_eq!(occupation.title.as_deref(), Some("Occupation?"));
    let choices: Vec<_> = status.choices.iter().flatten().filter_map(|choice| choice.label.as_deref()).collect();
    assert_eq!(choices, ["Employed", "Student"]);
}

#[tokio::test]
async fn every_type_of_element_is_accepted() {
    let (_sandbox, client) = start().await;
    let params = CreateQuestionnaire {
        title: "Everything".to_owned(),
        form_elements: vec![
            element(Kind::ShortText, "Short"),
            element(Kind::LongText, "Long"),
            choice(Kind::MultipleChoice, "Many"),
            choice(Kind::Checkbox, "Boxes"),
            element(Kind::FileUpload, "File"),
            element(Kind::Date, "Day"),
            element(Kind::Number, "Number"),
        ],
        ..CreateQuestionnaire::default()
    };
    done(client.questionnaires().create(params.clone()).await);
    done(client.questionnaires().create(params.with_modern_elements()).await);
}

#[tokio::test]
async fn errors_of_elements_are_reported_by_path() {
    let (_sandbox, client) = start().await;
    let questionnaires = client.questionnaires();
    let create = |params: CreateQuestionnaire| questionnaires.create(params);
    // Languages are required (an empty list is not sent) and must include English.
    invalid(create(CreateQuestionnaire { languages: Some(vec![]), ..employment() }).await, "languages");
    invalid(create(CreateQuestionnaire { languages: Some(vec!["es".to_owned()]), ..employment() }).await, "languages");
    let mut unknown = employment();
    unknown.form_elements[1].element_type = "riddle".into();
    invalid(create(unknown).await, "form_elements[1].element_type");
    let mut without_options = employment();
    without_options.form_elements[1].options = None;
    invalid(create(without_options).await, "form_elements[1].options");
    // The graph of responses is not accepted in requests.
    let mut graph = employment();
    graph.extra.insert("graph".to_owned(), didit::Json::Object(didit::JsonObject::new()));
    invalid(create(graph).await, "graph");
    let draft = UpdateQuestionnaire { status: Some("printed".into()), ..UpdateQuestionnaire::default() };
    let created = done(create(employment()).await);
    invalid(questionnaires.update(&created.uuid, draft).await, "status");
}

#[tokio::test]
async fn an_update_keeps_omitted_fields_and_replaces_the_elements() {
    let (_sandbox, client) = start().await;
    let created = create(&client).await;
    let params = UpdateQuestionnaire {
        title: Some("Work".to_owned()),
        description: Patch::from("For new customers"),
        ..UpdateQuestionnaire::default()
    };
    let changed = done(client.questionnaires().update(&created.uuid, params).await);
    assert_eq!(changed.uuid, created.uuid);
    assert_eq!(changed.title.as_deref(), Some("Work"));
    assert_eq!(changed.description.as_deref(), Some("For new customers"));
    assert_eq!(changed.sections, created.sections);

    let params = UpdateQuestionnaire {
        description: Patch::Clear,
        form_elements: Some(vec![element(Kind::Number, "How many?")]),
        ..UpdateQuestionnaire::default()
    };
    let changed = done(client.questionnaires().update(&created.uuid, params).await);
    assert_eq!(changed.title.as_deref(), Some("Work"));
    assert_eq!(changed.description, None);
    let items = changed.sections.expect("sections").remove(0).items.expect("items");
    assert_eq!(items.len(), 1);
}

#[tokio::test]
async fn publishing_a_published_questionnaire_creates_a_new_version() {
    let (_sandbox, client) = start().await;
    let created = create(&client).await;
    let status = |status| UpdateQuestionnaire { status: Some(status), ..UpdateQuestionnaire::default() };
    let next = done(client.questionnaires().update(&created.uuid, status(PublicationStatus::Published)).await);
    assert_ne!(next.uuid, created.uuid);
    assert_eq!(next.version, Some(2));
    assert_eq!(next.questionnaire_group_id, created.questionnaire_group_id);
    // A published questionnaire cannot become a draft.
    invalid(client.questionnaires().update(&next.uuid, status(PublicationStatus::Draft)).await, "status");

    let draft = CreateQuestionnaire { status: Some(PublicationStatus::Draft), ..employment() };
    let draft = done(client.questionnaires().create(draft).await);
    assert_eq!((draft.status, draft.published_at), (Some(PublicationStatus::Draft), None));
    // An update without a status publishes a draft in place.
    let published = done(client.questionnaires().update(&draft.uuid, UpdateQuestionnaire::default()).await);
    assert_eq!(published.uuid, draft.uuid);
    assert_eq!(published.status, Some(PublicationStatus::Published));
}

#[tokio::test]
async fn a_deleted_questionnaire_is_not_found() {
    let (_sandbox, client) = start().await;
    let created = create(&client).await;
    assert_eq!(done(client.questionnaires().delete_raw(&created.uuid).await).status, 204);
    for id in [created.uuid.as_str(), UNKNOWN] {
        missing(client.questionnaires().retrieve(id).await);
        missing(client.questionnaires().update(id, UpdateQuestionnaire::default()).await);
        missing(client.questionnaires().delete(id).await);
    }
}

#[tokio::test]
async fn lists_are_parsed_as_pages_and_as_arrays() {
    let (sandbox, client) = start().await;
    let mut created = Vec::new();
    for _ in 0..5 {
        created.push(create(&client).await.uuid);
    }
    let page = done(client.questionnaires().list(didit::models::ListQuestionnaires::default()).await);
    assert_eq!((page.count, page.results.len()), (Some(5), 5));
    let row = &page.results[0];
    assert_eq!(row.question_types.as_ref().map(Vec::len), Some(2));
    assert!(row.sections.is_none(), "lists leave the elements out");

    let two = didit::models::ListQuestionnaires { limit: Some(2), ..Default::default() };
    let all: Vec<_> = done(client.questionnaires().list_all(two).try_collect().await);
    assert_eq!(all.into_iter().map(|row| row.uuid).collect::<Vec<_>>(), created);

    behave(&sandbox, |behaviour| behaviour.lists = Lists::Array);
    let all: Vec<_> =
        done(client.questionnaires().list_all(didit::models::ListQuestionnaires::default()).try_collect().await);
    assert_eq!(all.into_iter().map(|row| row.uuid).collect::<Vec<_>>(), created);
}
