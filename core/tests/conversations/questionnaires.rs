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

/// The example of the requirement, which leaves `languages` out; the client finds them.
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
async fn a_questionnaire_is_created_and_read_as_it_was_written() {
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
async fn every_kind_of_element_of_the_requirement_is_taken() {
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
async fn what_is_wrong_with_an_element_is_named_by_its_place() {
    let (_sandbox, client) = start().await;
    let questionnaires = client.questionnaires();
    let create = |params: CreateQuestionnaire| questionnaires.create(params);
    // The languages must be there (an empty list sends none), and English among them.
    invalid(create(CreateQuestionnaire { languages: Some(vec![]), ..employment() }).await, "languages");
    invalid(create(CreateQuestionnaire { languages: Some(vec!["es".to_owned()]), ..employment() }).await, "languages");
    let mut unknown = employment();
    unknown.form_elements[1].element_type = "riddle".into();
    invalid(create(unknown).await, "form_elements[1].element_type");
    let mut without_options = employment();
    without_options.form_elements[1].options = None;
    invalid(create(without_options).await, "form_elements[1].options");
    // The platform's own graph is refused in a body.
    let mut graph = employment();
    graph.extra.insert("graph".to_owned(), didit::Json::Object(didit::JsonObject::new()));
    invalid(create(graph).await, "graph");
    let draft = UpdateQuestionnaire { status: Some("printed".into()), ..UpdateQuestionnaire::default() };
    let created = done(create(employment()).await);
    invalid(questionnaires.update(&created.uuid, draft).await, "status");
}

#[tokio::test]
async fn an_update_keeps_what_it_leaves_out_and_replaces_the_elements() {
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
async fn publishing_over_a_published_one_makes_a_new_version() {
    let (_sandbox, client) = start().await;
    let created = create(&client).await;
    let status = |status| UpdateQuestionnaire { status: Some(status), ..UpdateQuestionnaire::default() };
    let next = done(client.questionnaires().update(&created.uuid, status(PublicationStatus::Published)).await);
    assert_ne!(next.uuid, created.uuid);
    assert_eq!(next.version, Some(2));
    assert_eq!(next.questionnaire_group_id, created.questionnaire_group_id);
    // What was published cannot become a draft again.
    invalid(client.questionnaires().update(&next.uuid, status(PublicationStatus::Draft)).await, "status");

    let draft = CreateQuestionnaire { status: Some(PublicationStatus::Draft), ..employment() };
    let draft = done(client.questionnaires().create(draft).await);
    assert_eq!((draft.status, draft.published_at), (Some(PublicationStatus::Draft), None));
    // Left out: edited in place, and the draft is published.
    let published = done(client.questionnaires().update(&draft.uuid, UpdateQuestionnaire::default()).await);
    assert_eq!(published.uuid, draft.uuid);
    assert_eq!(published.status, Some(PublicationStatus::Published));
}

#[tokio::test]
async fn a_deleted_questionnaire_is_gone() {
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
async fn lists_are_read_as_pages_and_as_bare_arrays() {
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
