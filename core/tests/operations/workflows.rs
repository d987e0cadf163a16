//! Workflows: flat and graph form, versions, limits.

use crate::{UNKNOWN, behave, builder, done, invalid, missing, refused, session, start};
use didit::models::{
    CreateSession, CreateWorkflow, DuplicatedUserAction, FaceLivenessMethod, ListWorkflows, PublicationStatus,
    UpdateWorkflow, Workflow, WorkflowFeature as F, WorkflowFeatureConfig, WorkflowType,
};
use didit::{ApiErrorKind, Didit, JsonObject};
use didit_sandbox::{Lists, WorkflowBodies};
use futures_util::TryStreamExt;
use serde_json::json;

/// Workflow with KYC and AML steps in the flat form.
fn kyc_and_aml() -> CreateWorkflow {
    CreateWorkflow::builder()
        .workflow_label("KYC + AML")
        .workflow_type(WorkflowType::Kyc)
        .is_liveness_enabled(true)
        .is_face_match_enabled(true)
        .is_aml_enabled(true)
        .build()
}

fn graph(features: &[F]) -> CreateWorkflow {
    let step = |feature: &F| WorkflowFeatureConfig { feature: feature.clone(), ..Default::default() };
    CreateWorkflow { features: Some(features.iter().map(step).collect()), ..CreateWorkflow::default() }
}

fn features(workflow: &Workflow) -> Vec<&str> {
    workflow.features.iter().flat_map(|names| names.iter()).map(String::as_str).collect()
}

async fn create(client: &Didit, params: CreateWorkflow) -> Workflow {
    done(client.workflows().create(params).await)
}

#[tokio::test]
async fn a_flat_workflow_is_created_with_the_documented_defaults() {
    let (_sandbox, client) = start().await;
    let answer = done(client.workflows().create_raw(kyc_and_aml()).await);
    assert_eq!(answer.status, 201);
    let created = answer.value;
    assert!(!created.uuid.is_empty() && created.workflow_id.is_some());
    assert_eq!(created.workflow_label.as_deref(), Some("KYC + AML"));
    assert_eq!(created.workflow_type, Some(WorkflowType::Kyc));
    assert_eq!(features(&created), ["OCR", "LIVENESS", "FACE_MATCH", "AML"]);
    assert_eq!(created.status, Some(PublicationStatus::Published));
    assert_eq!((created.is_default, created.version), (Some(false), Some(1)));
    assert!(created.total_price.is_some());

    let read = done(client.workflows().retrieve(&created.uuid).await);
    assert_eq!(read, created);
    assert_eq!(
        (read.is_liveness_enabled, read.is_face_match_enabled, read.is_aml_enabled),
        (Some(true), Some(true), Some(true))
    );
    assert_eq!((read.is_phone_verification_enabled, read.is_email_verification_enabled), (Some(false), Some(false)));
    assert_eq!((read.is_database_validation_enabled, read.is_ip_analysis_enabled), (Some(false), Some(false)));
    assert_eq!((read.is_nfc_enabled, read.is_age_restrictions_enabled), (Some(false), Some(false)));
    assert_eq!(read.face_liveness_method, Some(FaceLivenessMethod::Passive));
    assert_eq!(read.face_liveness_score_decline_threshold, Some(50));
    assert_eq!(read.face_match_score_decline_threshold, Some(50));
    assert_eq!(read.face_match_score_review_threshold, Some(70));
    assert_eq!(read.aml_decline_threshold, Some(80));
    assert_eq!(read.documents_allowed, Some(JsonObject::new()));
    assert_eq!(read.duplicated_user_action, Some(DuplicatedUserAction::NoAction));
    assert_eq!((read.max_retry_attempts, read.retry_window_days), (Some(3), Some(7)));
    assert_eq!(read.session_expiration_time, Some(604_800));
}

#[tokio::test]
async fn every_template_starts_with_its_own_step() {
    let (_sandbox, client) = start().await;
    for (template, first) in [
        (WorkflowType::Kyc, "OCR"),
        (WorkflowType::AdaptiveAgeVerification, "AGE_ESTIMATION"),
        (WorkflowType::BiometricAuthentication, "LIVENESS"),
        (WorkflowType::AddressVerification, "PROOF_OF_ADDRESS"),
        (WorkflowType::QuestionnaireVerification, "QUESTIONNAIRE"),
        (WorkflowType::EmailVerification, "EMAIL_VERIFICATION"),
        (WorkflowType::PhoneVerification, "PHONE_VERIFICATION"),
    ] {
        let params = CreateWorkflow { workflow_type: Some(template.clone()), ..CreateWorkflow::default() };
        let created = create(&client, params).await;
        assert_eq!(created.workflow_type, Some(template));
        assert_eq!(features(&created)[0], first);
    }
}

#[tokio::test]
async fn the_graph_form_keeps_the_order_of_its_steps() {
    let (_sandbox, client) = start().await;
    let created = create(&client, graph(&[F::Ocr, F::Liveness, F::FaceMatch, F::Aml])).await;
    assert_eq!(features(&created), ["OCR", "LIVENESS", "FACE_MATCH", "AML"]);

    let workflows = client.workflows();
    for wrong in [
        vec![],
        vec![F::Aml, F::Ocr],
        vec![F::IpAnalysis, F::Ocr],
        vec![F::DatabaseValidation, F::Ocr],
        vec![F::FaceMatch, F::Ocr],
        vec![F::Nfc, F::Ocr],
    ] {
        invalid(workflows.create(graph(&wrong)).await, "features");
    }
    invalid(workflows.create(graph(&[F::Ocr, "PALM_READING".into()])).await, "features[1].feature");
}

#[tokio::test]
async fn deployments_of_either_form_are_supported() {
    let (sandbox, client) = start().await;
    let workflows = client.workflows();
    behave(&sandbox, |behaviour| behaviour.workflow_bodies = WorkflowBodies::Features);
    let params = CreateWorkflow { workflow_type: Some(WorkflowType::Kyc), ..CreateWorkflow::default() };
    let refusal = invalid(workflows.create(params).await, "workflow_type");
    assert!(refusal.errors[0].text.contains("only accepts"), "message of newer deployments");
    // Steps are required in the graph form.
    let label = CreateWorkflow { workflow_label: Some("Empty".to_owned()), ..CreateWorkflow::default() };
    invalid(workflows.create(label).await, "features");
    let created = create(&client, done(kyc_and_aml().to_features())).await;
    assert_eq!(features(&created), ["OCR", "LIVENESS", "FACE_MATCH", "AML"]);
    let flat = UpdateWorkflow { is_nfc_enabled: Some(true), ..UpdateWorkflow::default() };
    invalid(workflows.update(&created.uuid, flat).await, "is_nfc_enabled");
    // An update without steps keeps them.
    let label = UpdateWorkflow { workflow_label: Some("Renamed".to_owned()), ..UpdateWorkflow::default() };
    let renamed = done(workflows.update(&created.uuid, label).await);
    assert_eq!((renamed.workflow_label.as_deref(), features(&renamed).len()), (Some("Renamed"), 4));

    behave(&sandbox, |behaviour| behaviour.workflow_bodies = WorkflowBodies::Flat);
    invalid(workflows.create(done(kyc_and_aml().to_features())).await, "features");
    create(&client, kyc_and_aml()).await;
}

#[tokio::test]
async fn with_features_fallback_the_client_sends_the_form_that_the_platform_requires() {
    let (sandbox, _) = start().await;
    behave(&sandbox, |behaviour| behaviour.workflow_bodies = WorkflowBodies::Features);
    let client = builder(&sandbox).api_key(sandbox.api_key()).features_fallback(true).build().expect("a client");
    let created = create(&client, kyc_and_aml()).await;
    assert_eq!(features(&created), ["OCR", "LIVENESS", "FACE_MATCH", "AML"]);
    let statuses: Vec<_> = sandbox.calls().iter().map(|call| call.status).collect();
    assert_eq!(statuses, [400, 201]);
    // Other errors are returned unchanged.
    let long = CreateWorkflow { workflow_label: Some("x".repeat(51)), ..kyc_and_aml() };
    invalid(client.workflows().create(long).await, "workflow_label");
    // A deployment that accepts the flat form receives only one request.
    behave(&sandbox, |behaviour| behaviour.workflow_bodies = WorkflowBodies::Flat);
    create(&client, kyc_and_aml()).await;
    assert_eq!(sandbox.calls().len(), 5);
}

#[tokio::test]
async fn invalid_values_are_rejected_by_field() {
    let (_sandbox, client) = start().await;
    let workflows = client.workflows();
    let created = create(&client, kyc_and_aml()).await;
    for (field, value) in [
        ("workflow_label", json!("x".repeat(51))),
        ("workflow_type", json!("horoscope")),
        ("face_liveness_method", json!("wink")),
        ("duplicated_user_action", json!("celebrate")),
        ("status", json!("printed")),
        ("is_liveness_enabled", json!("yes")),
        ("max_retry_attempts", json!(11)),
        ("retry_window_days", json!(366)),
        ("face_liveness_max_attempts", json!(4)),
        ("face_match_max_attempts", json!(0)),
        ("session_expiration_time", json!(3599)),
        ("session_expiration_time", json!(2_419_201)),
        ("not_a_field", json!(1)),
    ] {
        // Raw requests, because the types of the client do not allow most of these values.
        let body = json!({ field: value });
        let post = client.request(didit::operation::Method::Post, "/v3/workflows/", &[], Some(&body)).await;
        invalid(post, field);
        let path = format!("/v3/workflows/{}/", created.uuid);
        invalid(client.request(didit::operation::Method::Patch, &path, &[], Some(&body)).await, field);
    }
    // Nothing was changed.
    assert_eq!(done(workflows.retrieve(&created.uuid).await), created);
}

#[tokio::test]
async fn an_update_changes_only_the_given_fields() {
    let (_sandbox, client) = start().await;
    let workflows = client.workflows();
    let created = create(&client, kyc_and_aml()).await;
    let params = UpdateWorkflow {
        is_aml_enabled: Some(false),
        face_match_score_review_threshold: Some(80),
        duplicated_user_action: Some(DuplicatedUserAction::Review),
        ..UpdateWorkflow::default()
    };
    let changed = done(workflows.update(&created.uuid, params).await);
    assert_eq!(changed.uuid, created.uuid, "edited in place");
    assert_eq!(changed.version, Some(1));
    assert_eq!(features(&changed), ["OCR", "LIVENESS", "FACE_MATCH"]);
    assert_eq!(changed.face_match_score_review_threshold, Some(80));
    assert_eq!(changed.duplicated_user_action, Some(DuplicatedUserAction::Review));
    assert_eq!(changed.workflow_label, created.workflow_label);
    assert_eq!(changed.aml_decline_threshold, Some(80));
    assert_eq!(done(workflows.retrieve(&created.uuid).await), changed);
}

#[tokio::test]
async fn publishing_a_published_workflow_creates_a_version_for_new_sessions() {
    let (sandbox, client) = start().await;
    let workflows = client.workflows();
    let first = create(&client, kyc_and_aml()).await;
    let status = |status| UpdateWorkflow { status: Some(status), ..UpdateWorkflow::default() };
    let second = done(workflows.update(&first.uuid, status(PublicationStatus::Published)).await);
    assert_ne!(second.uuid, first.uuid);
    assert_eq!(second.workflow_id, first.workflow_id);
    assert_eq!(second.version, Some(2));
    invalid(workflows.update(&second.uuid, status(PublicationStatus::Draft)).await, "status");

    // Sessions accept the ID of any version and return the stable ID.
    let stable = first.workflow_id.clone().expect("a stable identifier");
    for id in [&first.uuid, &second.uuid, &stable] {
        let session = done(client.sessions().create(CreateSession::builder().workflow_id(id).build()).await);
        assert_eq!((session.workflow_id.as_ref(), session.workflow_version), (Some(&stable), Some(2)));
    }
    // An update without a status publishes a draft in place.
    let draft = CreateWorkflow { status: Some(PublicationStatus::Draft), ..kyc_and_aml() };
    let draft = create(&client, draft).await;
    assert_eq!((draft.status.clone(), draft.published_at.clone()), (Some(PublicationStatus::Draft), None));
    let published = done(workflows.update(&draft.uuid, UpdateWorkflow::default()).await);
    assert_eq!((published.uuid, published.status), (draft.uuid, Some(PublicationStatus::Published)));
    drop(sandbox);
}

#[tokio::test]
async fn versions_of_a_workflow_count_as_one_workflow() {
    let (_sandbox, client) = start().await;
    let mut newest = create(&client, CreateWorkflow::default()).await;
    for version in 2..=60 {
        let publish = UpdateWorkflow { status: Some(PublicationStatus::Published), ..UpdateWorkflow::default() };
        newest = done(client.workflows().update(&newest.uuid, publish).await);
        assert_eq!(newest.version, Some(version));
    }
    create(&client, CreateWorkflow::default()).await;
}

#[tokio::test]
async fn only_one_workflow_is_the_default() {
    let (sandbox, client) = start().await;
    let workflows = client.workflows();
    let default = CreateWorkflow { is_default: Some(true), ..kyc_and_aml() };
    let created = create(&client, default).await;
    let all: Vec<_> = done(workflows.list_all(ListWorkflows::default()).try_collect().await);
    let defaults = |all: &[Workflow]| {
        all.iter().filter(|one| one.is_default == Some(true)).map(|one| one.uuid.clone()).collect::<Vec<_>>()
    };
    assert_eq!(defaults(&all), [created.uuid]);
    let ready_made = sandbox.workflow_id();
    let params = UpdateWorkflow { is_default: Some(true), ..UpdateWorkflow::default() };
    done(workflows.update(&ready_made, params).await);
    let all: Vec<_> = done(workflows.list_all(ListWorkflows::default()).try_collect().await);
    assert_eq!(defaults(&all), [ready_made]);
}

#[tokio::test]
async fn a_deleted_workflow_is_not_found_but_its_sessions_are() {
    let (sandbox, client) = start().await;
    let workflows = client.workflows();
    let session = session(&sandbox, &client, "user-1").await;
    let workflow_id = sandbox.workflow_id();
    assert_eq!(done(workflows.delete_raw(&workflow_id).await).status, 204);
    for id in [workflow_id.as_str(), UNKNOWN] {
        missing(workflows.retrieve(id).await);
        missing(workflows.update(id, UpdateWorkflow::default()).await);
        missing(workflows.delete(id).await);
    }
    assert_eq!(done(client.sessions().retrieve_decision(&session.session_id).await).session_id, session.session_id);
    let new = CreateSession::builder().workflow_id(workflow_id).build();
    invalid(client.sessions().create(new).await, "workflow_id");
}

#[tokio::test]
async fn an_application_has_at_most_fifty_workflows_listed_as_page_or_array() {
    let (sandbox, client) = start().await;
    let workflows = client.workflows();
    for _ in 1..50 {
        create(&client, CreateWorkflow::default()).await;
    }
    refused(workflows.create(CreateWorkflow::default()).await, 400, ApiErrorKind::BadRequest);

    let page = done(workflows.list(ListWorkflows { limit: Some(20), ..ListWorkflows::default() }).await);
    assert_eq!((page.count, page.results.len()), (Some(50), 20));
    let row = &page.results[0];
    assert!(!row.uuid.is_empty() && row.workflow_label.is_some() && row.workflow_type.is_some());
    assert!(row.is_default.is_some() && row.features.is_some() && row.total_price.is_some());
    let paged: Vec<_> =
        done(workflows.list_all(ListWorkflows { limit: Some(20), ..ListWorkflows::default() }).try_collect().await);
    behave(&sandbox, |behaviour| behaviour.lists = Lists::Array);
    let array = done(workflows.list(ListWorkflows::default()).await);
    assert_eq!((array.count, array.next, array.results.len()), (None, None, 50));
    assert_eq!(array.results, paged);
}
