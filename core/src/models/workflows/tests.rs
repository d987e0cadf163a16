use super::*;
use serde_json::json;

fn steps(workflow: &CreateWorkflow) -> Json {
    let converted = workflow.to_features().unwrap_or_else(|error| panic!("{error}"));
    assert!(!converted.has_flat_fields());
    serde_json::to_value(converted.features).unwrap_or_default()
}

fn refused<T: std::fmt::Debug>(result: Result<T>) -> String {
    match result {
        Err(Error::Invalid { field, .. }) => field,
        other => panic!("{other:?}"),
    }
}

fn workflow(value: &Json) -> Workflow {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_flat_form_goes_out_as_written() {
    let params = CreateWorkflow::builder()
        .workflow_label("KYC + AML")
        .workflow_type(WorkflowType::Kyc)
        .is_liveness_enabled(true)
        .face_liveness_method(FaceLivenessMethod::from("PASSIVE"))
        .is_aml_enabled(true)
        .retry_window_days(7)
        .build();
    let sent = json!({
        "workflow_label": "KYC + AML", "workflow_type": "kyc", "is_liveness_enabled": true,
        "face_liveness_method": "passive", "is_aml_enabled": true, "retry_window_days": 7,
    });
    assert_eq!(serde_json::to_value(&params).unwrap_or_default(), sent);
}

#[test]
fn flat_flags_become_steps_in_the_platforms_order() {
    let all = CreateWorkflow::builder()
        .workflow_label("All")
        .is_default(true)
        .session_expiration_time(3600)
        .is_ip_analysis_enabled(true)
        .is_aml_enabled(true)
        .aml_decline_threshold(90)
        .is_database_validation_enabled(true)
        .is_email_verification_enabled(true)
        .is_phone_verification_enabled(true)
        .is_face_match_enabled(true)
        .face_match_score_decline_threshold(40)
        .face_match_score_review_threshold(60)
        .is_liveness_enabled(true)
        .face_liveness_method(FaceLivenessMethod::Active3d)
        .face_liveness_score_decline_threshold(55)
        .is_nfc_enabled(true)
        .is_age_restrictions_enabled(true)
        .duplicated_user_action(DuplicatedUserAction::Review)
        .documents_allowed(JsonObject::from_iter([("ESP".to_owned(), json!({"P": {}}))]))
        .build();
    let expected = json!([
        {"feature": "OCR", "config": {
            "documents_allowed": {"ESP": {"P": {}}}, "duplicated_user_action": "REVIEW",
            "is_age_restrictions_enabled": true,
        }},
        {"feature": "NFC"},
        {"feature": "LIVENESS", "config": {
            "face_liveness_method": "ACTIVE_3D", "face_liveness_score_decline_threshold": 55,
        }},
        {"feature": "FACE_MATCH", "config": {
            "face_match_score_decline_threshold": 40, "face_match_score_review_threshold": 60,
        }},
        {"feature": "PHONE_VERIFICATION"},
        {"feature": "EMAIL_VERIFICATION"},
        {"feature": "DATABASE_VALIDATION"},
        {"feature": "AML", "config": {"aml_score_review_threshold": 90, "aml_score_approve_threshold": 80}},
        {"feature": "IP_ANALYSIS"},
    ]);
    assert_eq!(steps(&all), expected);
    let converted = all.to_features().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(converted.workflow_label.as_deref(), Some("All"));
    assert_eq!((converted.is_default, converted.session_expiration_time), (Some(true), Some(3600)));
    assert_eq!(converted.to_features().ok(), Some(converted));
}

#[test]
fn each_template_has_its_own_first_steps() {
    for (template, expected) in [
        ("kyc", json!([{"feature": "OCR"}])),
        (
            "adaptive_age_verification",
            json!([{"feature": "AGE_ESTIMATION", "config": {"enable_id_verification_fallback": true}}]),
        ),
        ("biometric_authentication", json!([{"feature": "LIVENESS"}, {"feature": "FACE_MATCH"}])),
        ("address_verification", json!([{"feature": "PROOF_OF_ADDRESS"}])),
        ("questionnaire_verification", json!([{"feature": "QUESTIONNAIRE"}])),
        ("email_verification", json!([{"feature": "EMAIL_VERIFICATION"}])),
        ("phone_verification", json!([{"feature": "PHONE_VERIFICATION"}])),
    ] {
        let flat = CreateWorkflow { workflow_type: Some(template.into()), ..CreateWorkflow::default() };
        assert_eq!(steps(&flat), expected, "{template}");
    }
    // What the template brings is not there twice, and watch lists are never first.
    let email = CreateWorkflow::builder()
        .workflow_type(WorkflowType::EmailVerification)
        .is_email_verification_enabled(true)
        .is_aml_enabled(true)
        .aml_decline_threshold(70)
        .build();
    let aml = json!({"aml_score_review_threshold": 70, "aml_score_approve_threshold": 70});
    assert_eq!(steps(&email), json!([{"feature": "EMAIL_VERIFICATION"}, {"feature": "AML", "config": aml}]));
}

#[test]
fn what_has_no_place_among_the_steps_is_refused_by_name() {
    let flat = |value: Json| -> CreateWorkflow {
        let read = serde_json::from_value(value.clone());
        read.unwrap_or_else(|error| panic!("{value}: {error}"))
    };
    for (body, field) in [
        (json!({"face_liveness_method": "passive"}), "face_liveness_method"),
        (json!({"face_match_score_review_threshold": 60}), "face_match_score_review_threshold"),
        (json!({"aml_decline_threshold": 60}), "aml_decline_threshold"),
        (json!({"workflow_type": "email_verification", "is_nfc_enabled": true}), "is_nfc_enabled"),
        (json!({"workflow_type": "phone_verification", "is_face_match_enabled": true}), "is_face_match_enabled"),
        (
            json!({"workflow_type": "address_verification", "is_database_validation_enabled": true}),
            "is_database_validation_enabled",
        ),
        (
            json!({"workflow_type": "adaptive_age_verification", "is_age_restrictions_enabled": true}),
            "is_age_restrictions_enabled",
        ),
        (json!({"workflow_type": "email_verification", "documents_allowed": {"ESP": {}}}), "documents_allowed"),
        (json!({"workflow_type": "email_verification", "duplicated_user_action": "decline"}), "duplicated_user_action"),
        (json!({"workflow_type": "dance"}), "workflow_type"),
        (json!({"features": [{"feature": "OCR"}], "is_aml_enabled": false}), "is_aml_enabled"),
    ] {
        assert_eq!(refused(flat(body.clone()).to_features()), field, "{body}");
    }
    // What says nothing needs no place.
    let nothing = json!({
        "workflow_type": "email_verification", "duplicated_user_action": "no_action", "documents_allowed": {},
        "is_age_restrictions_enabled": false, "is_nfc_enabled": false,
    });
    assert_eq!(steps(&flat(nothing)), json!([{"feature": "EMAIL_VERIFICATION"}]));
}

#[test]
fn the_two_forms_do_not_mix() {
    let features = vec![WorkflowFeatureConfig { feature: WorkflowFeature::Ocr, ..Default::default() }];
    let graph = CreateWorkflow { features: Some(features.clone()), is_default: Some(true), ..Default::default() };
    assert!(graph.check().is_ok());
    assert_eq!(graph.to_features().ok().as_ref(), Some(&graph));
    let mixed = CreateWorkflow { is_nfc_enabled: Some(true), ..graph };
    assert_eq!(refused(mixed.check()), "is_nfc_enabled");
    let mixed = UpdateWorkflow {
        features: Some(features),
        duplicated_user_action: Some(DuplicatedUserAction::Review),
        ..Default::default()
    };
    assert_eq!(refused(mixed.check()), "duplicated_user_action");
}

#[test]
fn a_flat_change_is_made_of_the_workflow_as_it_is() {
    let current = workflow(&json!({
        "uuid": "w", "workflow_type": "kyc", "features": "OCR + LIVENESS", "is_liveness_enabled": true,
        "face_liveness_method": "flashing", "is_aml_enabled": false, "aml_decline_threshold": 80,
        "duplicated_user_action": "no_action", "documents_allowed": {},
    }));
    let change = UpdateWorkflow::builder().is_aml_enabled(true).retry_window_days(Patch::Clear).build();
    let converted = change.to_features(&current).unwrap_or_else(|error| panic!("{error}"));
    let expected = json!({
        "retry_window_days": null,
        "features": [
            {"feature": "OCR"},
            {"feature": "LIVENESS", "config": {"face_liveness_method": "FLASHING"}},
            {"feature": "AML", "config": {"aml_score_review_threshold": 80, "aml_score_approve_threshold": 80}},
        ],
    });
    assert_eq!(serde_json::to_value(converted).unwrap_or_default(), expected);

    let renamed = UpdateWorkflow { workflow_label: Some("New".to_owned()), ..Default::default() };
    assert_eq!(renamed.to_features(&current).ok(), Some(renamed));
    // A default of a step that is off is no mistake of the caller; setting it without the step is.
    let threshold = UpdateWorkflow { aml_decline_threshold: Some(70), ..Default::default() };
    assert_eq!(refused(threshold.to_features(&current)), "aml_decline_threshold");
    let further = workflow(&json!({"uuid": "w", "workflow_type": "kyc", "features": ["OCR", "DOCUMENT_AI"]}));
    assert_eq!(refused(change.to_features(&further)), "features");
    let graph = workflow(&json!({"uuid": "w", "workflow_type": null, "features": "OCR"}));
    assert_eq!(refused(change.to_features(&graph)), "workflow_type");
}
