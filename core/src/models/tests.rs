//! Reading, writing, validation and redaction of models.

use super::*;
use crate::schema::prelude::*;
#[cfg(feature = "client")]
use crate::schema::{Model, TypeDescriptor, redacted_texts};
use crate::schema::{ReadModel, check_required, from_json};
use serde_json::json;

fn read<T: ReadModel>(value: &Json) -> T {
    from_json(value.to_string().as_bytes()).unwrap_or_else(|error| panic!("{value}: {error}"))
}

fn refused<T: ReadModel>(value: &Json) -> Option<String> {
    match check_required(&read::<T>(value)) {
        Ok(()) => None,
        Err(Error::Invalid { field, .. }) => Some(field),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn login_returns_tokens_or_asks_for_a_second_factor() {
    let tokens = json!({"access_token": "a", "refresh_token": "r", "expires_in": 86400});
    assert!(matches!(
        Login::from(read::<LoginResponse>(&tokens)),
        Login::LoggedIn(tokens) if tokens.access_token.expose() == "a" && tokens.expires_in == Some(86_400)
    ));
    for second in [
        json!({"2fa_required": true, "temp_token": "t", "has_authenticator": true, "has_passkeys": false}),
        json!({"temp_token": "t", "has_authenticator": true, "has_passkeys": false}),
        json!({"2fa_required": true, "access_token": "a", "temp_token": "t", "has_authenticator": true}),
    ] {
        let login = Login::from(read::<LoginResponse>(&second));
        let Login::SecondFactorRequired(factor) = &login else { panic!("{second}") };
        assert_eq!((factor.temp_token.expose(), factor.has_authenticator), ("t", Some(true)));
        assert!(!format!("{login:?}").contains("\"t\""));
    }
    let back = LoginResponse::from(Login::from(read::<LoginResponse>(&tokens)));
    assert_eq!(serde_json::to_value(back).unwrap_or_default(), tokens);
}

#[test]
fn lists_are_read_in_every_shape_of_the_platform() {
    let organizations = json!([{"uuid": "o1", "name": "One"}, {"organization_id": "o2", "display_name": "Two"}]);
    for body in
        [organizations.clone(), json!({"results": organizations}), json!({"organizations": organizations, "count": 2})]
    {
        let page: OrganizationPage = read(&body);
        let found: Vec<_> = page.results.iter().map(|one| (one.uuid.as_str(), one.name.as_deref())).collect();
        assert_eq!(found, [("o1", Some("One")), ("o2", Some("Two"))], "{body}");
    }
    let applications = json!([{"uuid": "a", "client_id": "c", "api_key": "k", "mode": "sandbox"}]);
    for body in [applications.clone(), json!({"results": applications}), json!({"applications": applications})] {
        let page: ApplicationPage = read(&body);
        assert_eq!(page.results.first().and_then(|one| one.mode.clone()), Some(ApplicationMode::Sandbox), "{body}");
    }
    let workflow = json!({"uuid": "w", "features": "OCR + LIVENESS + FACE_MATCH", "total_price": 0.5});
    for body in [json!([workflow]), json!({"count": 1, "next": null, "previous": null, "results": [workflow]})] {
        let page: WorkflowPage = read(&body);
        let names = page.results.first().and_then(|one| one.features.clone()).unwrap_or_default();
        assert_eq!(names.0, ["OCR", "LIVENESS", "FACE_MATCH"], "{body}");
    }
    let blocked = json!({"type": "phone", "session_id": "s", "phone_number": "+34600000000"});
    for body in [json!([blocked]), json!({"count": 1, "results": [blocked]})] {
        let page: BlocklistPage = read(&body);
        assert_eq!(page.results.first().map(|one| one.kind.clone()), Some(BlocklistItemType::Phone), "{body}");
    }
    for body in [json!([{"uuid": "q"}]), json!({"results": [{"uuid": "q"}]})] {
        let page: QuestionnairePage = read(&body);
        assert_eq!(page.results.len(), 1, "{body}");
    }
}

#[test]
fn reviews_are_read_with_both_sets_of_field_names() {
    let older: ReviewPage = read(&json!([{
        "id": 1, "action": "status_change", "old_status": "In Review", "new_status": "Approved",
        "note": "Document verified manually", "created_at": "2025-06-01T15:00:00Z",
    }]));
    let newer: ReviewPage = read(&json!({"count": 1, "results": [{
        "uuid": "1", "activity_type": "status_change", "previous_status": "in review", "new_status": "APPROVED",
        "comment": "Document verified manually", "created_at": "2025-06-01T15:00:00Z",
    }]}));
    assert_eq!(older.results, newer.results);
    assert_eq!(older.results.first().and_then(|item| item.previous_status.clone()), Some(SessionStatus::InReview));
    let activity: ReviewItem = read(&json!({"activity_type": "AML_ONGOING_MATCH", "actor_type": "SYSTEM"}));
    assert_eq!(
        (activity.activity_type, activity.actor_type),
        (Some(ReviewActivity::AmlOngoingMatch), Some(ActorType::System))
    );
}

#[test]
fn aliases_and_other_forms_of_values_are_read() {
    let check: IdVerification =
        read(&json!({"issuing_country": "ESP", "expiry_date": "2030-01-01", "mrz": "P<ESP", "gender": "m"}));
    assert_eq!(check.issuing_state.as_deref(), Some("ESP"));
    assert_eq!(check.expiration_date, Some(Date::from("2030-01-01")));
    assert_eq!((check.mrz, check.extra.get("mrz"), check.gender), (None, Some(&json!("P<ESP")), Some(Gender::Male)));
    let hit: MatchUserDetails = read(&json!({"name": "Ada"}));
    assert_eq!(hit.full_name.as_deref(), Some("Ada"));

    let detail: Questionnaire = read(&json!({"questionnaire_id": "q", "sections": [{"items": [
        {"uuid": "i", "element_type": "SHORT_TEXT", "title": "Name?", "answer": {"value": null, "text": "Ada"}},
    ]}]}));
    let item = detail.sections.iter().flatten().flat_map(|section| section.items.iter().flatten()).next();
    assert_eq!(detail.uuid, "q");
    assert_eq!(item.and_then(|item| item.element_type.clone()), Some(QuestionnaireElementType::ShortText));

    for emails in [json!(["a@example.org"]), json!({"a@example.org": {"since": 1}})] {
        let user: UserSummary = read(&json!({"approved_emails": emails, "status": "active"}));
        assert_eq!(user.approved_emails.map(|names| names.0), Some(vec!["a@example.org".to_owned()]), "{emails}");
        assert_eq!(user.status, UserStatus::Active);
    }
    let alone: User = read(&json!({"tags": [{"uuid": "t", "name": "vip", "color": "#fff"}]}));
    let wrapped: User =
        read(&json!({"tags": [{"uuid": "x", "tag": {"uuid": "t", "name": "vip", "source": "custom"}}]}));
    assert_eq!(alone.tags.iter().flatten().next().and_then(|tag| tag.name.as_deref()), Some("vip"));
    let tag = wrapped.tags.iter().flatten().next().and_then(|tag| tag.tag.as_ref());
    assert_eq!(tag.and_then(|tag| tag.source.clone()), Some(TagSource::Custom));

    for (balance, amount) in [(json!("142.5000"), json!("100.0000")), (json!(142.5), json!(null))] {
        let read: Balance = read(&json!({"balance": balance, "auto_refill_amount": amount}));
        assert_eq!(read.balance, Some(Decimal::new(1425, 1)));
    }
    for price in [json!("0.50"), json!(0.5)] {
        assert_eq!(read::<Workflow>(&json!({"total_price": price})).total_price, Some(Decimal::new(5, 1)));
    }
}

#[test]
fn statuses_are_read_in_any_case_and_features_in_every_form() {
    for text in ["Kyc Expired", "KYC Expired", "kyc expired"] {
        let status = SessionStatus::from(text);
        assert_eq!((&status, status.as_str()), (&SessionStatus::KycExpired, "Kyc Expired"));
    }
    assert_eq!(SessionStatus::from("Elsewhere").as_str(), "Elsewhere");
    for features in [
        json!(["ID_VERIFICATION", "LIVENESS"]),
        json!([{"feature": "ID_VERIFICATION", "status": "Approved"}, {"feature": "LIVENESS"}]),
    ] {
        let decision: Decision = read(&json!({"features": features}));
        assert_eq!(decision.features.map(|names| names.0), Some(vec!["ID_VERIFICATION".into(), "LIVENESS".into()]));
    }
    let row: SessionSummary = read(&json!({"features": [{"feature": "POA", "status": "Resub Requested"}]}));
    let feature = row.features.iter().flatten().next().map(|one| (one.feature.clone(), one.status.clone()));
    assert_eq!(feature, Some((Some(SessionFeatureName::ProofOfAddress), Some(FeatureStatus::ResubRequested))));
    // A scoped key: no link and no token.
    let session: Session =
        read(&json!({"session_id": "s", "url": null, "session_token": null, "status": "Not Started"}));
    assert_eq!((session.url, session.session_token, session.status), (None, None, SessionStatus::NotStarted));
}

#[test]
fn parameters_are_validated_before_sending() {
    type S = UpdateSessionStatus;
    type B = BatchDeleteSessions;
    assert_eq!(refused::<S>(&json!({"new_status": "Approved"})), None);
    assert_eq!(refused::<S>(&json!({})).as_deref(), Some("new_status"));
    assert_eq!(refused::<S>(&json!({"new_status": "Declined", "send_email": true})).as_deref(), Some("email_address"));
    let addressed = json!({"new_status": "Declined", "send_email": true, "email_address": "a@example.org"});
    assert_eq!(refused::<S>(&addressed), None);
    let nodes = json!([{"node_id": "feature_ocr", "feature": "OCR"}]);
    assert_eq!(refused::<S>(&json!({"new_status": "Resubmitted", "nodes_to_resubmit": nodes})), None);
    let wrong = json!({"new_status": "Approved", "nodes_to_resubmit": nodes});
    assert_eq!(refused::<S>(&wrong).as_deref(), Some("nodes_to_resubmit"));
    let bare = json!({"new_status": "Resubmitted", "nodes_to_resubmit": [{"node_id": "", "feature": "OCR"}]});
    assert_eq!(refused::<S>(&bare).as_deref(), Some("nodes_to_resubmit[0].node_id"));

    for empty in [json!({}), json!({"session_numbers": []}), json!({"delete_all": false})] {
        assert_eq!(refused::<B>(&empty).as_deref(), Some("session_numbers"), "{empty}");
        assert_eq!(refused::<BatchDeleteUsers>(&json!({})).as_deref(), Some("vendor_data_list"));
    }
    for chosen in [json!({"session_numbers": [7]}), json!({"delete_all": true}), json!({"newer_selector": 1})] {
        assert_eq!(refused::<B>(&chosen), None, "{chosen}");
    }
    for chosen in
        [json!({"vendor_data_list": ["u"]}), json!({"didit_internal_id_list": ["i"]}), json!({"delete_all": true})]
    {
        assert_eq!(refused::<BatchDeleteUsers>(&chosen), None, "{chosen}");
    }
    for (seconds, field) in [(59, Some("ttl_in_seconds")), (60, None), (86_400, None), (86_401, Some("ttl_in_seconds"))]
    {
        assert_eq!(refused::<ShareSession>(&json!({"ttl_in_seconds": seconds})).as_deref(), field, "{seconds}");
    }
    assert_eq!(refused::<CreateSession>(&json!({"workflow_id": ""})).as_deref(), Some("workflow_id"));
}

#[test]
fn parameters_are_serialized_as_the_platform_expects() {
    let numbers = BatchDeleteSessions { session_numbers: Some(vec![7.into(), 8.into()]), ..Default::default() };
    assert_eq!(serde_json::to_value(numbers).unwrap_or_default(), json!({"session_numbers": ["7", "8"]}));
    for text in ["50.25", "1234567890123.45", "0.1", "9007199254740993"] {
        let top_up = TopUp::builder().amount_in_dollars(Decimal::from_str_exact(text).unwrap_or_default()).build();
        assert_eq!(serde_json::to_string(&top_up).unwrap_or_default(), format!(r#"{{"amount_in_dollars":{text}}}"#));
    }
    let many = Decimal::from_str_exact("50.000000000000000001").unwrap_or_default();
    let refused = serde_json::to_string(&TopUp::builder().amount_in_dollars(many).build());
    assert!(refused.is_err_and(|error| error.to_string().contains("`amount_in_dollars` has too many digits")));
    let top_up = TopUp::builder().amount_in_dollars(50).build();
    assert_eq!(serde_json::to_value(top_up).unwrap_or_default(), json!({"amount_in_dollars": 50}));
    let off = UpdateWebhook { webhook_url: Patch::Clear, ..UpdateWebhook::default() };
    assert_eq!(serde_json::to_value(off).unwrap_or_default(), json!({"webhook_url": null}));
    let kept = UpdateWebhook { data_retention_months: Patch::Set(12), ..UpdateWebhook::default() };
    assert_eq!(serde_json::to_value(kept).unwrap_or_default(), json!({"data_retention_months": 12}));
    let user = UpdateUser { display_name: Patch::Clear, full_name: "Ada".into(), ..UpdateUser::default() };
    assert_eq!(serde_json::to_value(user).unwrap_or_default(), json!({"display_name": null, "full_name": "Ada"}));
    for metadata in [json!("{\"a\":1}"), json!({"a": 1})] {
        let session = CreateSession::builder().workflow_id("w").metadata(metadata.clone()).build();
        assert_eq!(
            serde_json::to_value(session).unwrap_or_default(),
            json!({"workflow_id": "w", "metadata": metadata})
        );
    }
}

#[test]
fn languages_of_a_questionnaire_are_collected() {
    let question = |label: Translations| QuestionnaireElement {
        element_type: QuestionnaireElementType::Checkbox,
        label,
        ..Default::default()
    };
    let only_english = CreateQuestionnaire {
        title: "Employment".to_owned(),
        default_language: Some("en".to_owned()),
        form_elements: vec![question([("en", "Occupation?")].into())],
        ..Default::default()
    };
    assert_eq!(only_english.clone().with_languages_filled().languages, Some(vec!["en".to_owned()]));
    let mut many = only_english.clone();
    many.form_elements.push(QuestionnaireElement {
        options: Some(vec![QuestionnaireOption { label: [("es", "Sí")].into(), ..Default::default() }]),
        description: Some([("de", "…")].into()),
        placeholder: Some([("fr", "…")].into()),
        validation: Some(ElementValidation { error_message: Some([("it", "…")].into()), ..Default::default() }),
        ..question([("pt", "…")].into())
    });
    let languages = ["de", "en", "es", "fr", "it", "pt"].map(str::to_owned).to_vec();
    assert_eq!(many.with_languages_filled().languages, Some(languages));
    let said = CreateQuestionnaire { languages: Some(vec!["nl".to_owned()]), ..only_english.clone() };
    assert_eq!(said.with_languages_filled().languages, Some(vec!["nl".to_owned()]));

    let update = UpdateQuestionnaire { title: Some("New".to_owned()), ..Default::default() };
    assert_eq!(update.with_languages_filled().languages, None);
    let update = UpdateQuestionnaire { form_elements: Some(only_english.form_elements.clone()), ..Default::default() };
    assert_eq!(update.with_languages_filled().languages, Some(vec!["en".to_owned()]));

    let modern = only_english.with_modern_elements();
    let types: Vec<_> = modern.form_elements.iter().map(|element| element.element_type.as_str()).collect();
    assert_eq!(types, ["multiple_choice"]);
    assert_eq!(QuestionnaireElementType::Date.modern(), QuestionnaireElementType::DatePicker);
    assert_eq!(QuestionnaireElementType::Number.modern(), QuestionnaireElementType::Number);
}

#[test]
fn nested_owners_are_read() {
    let owner: BeneficialOwner = read(&json!({"uuid": "a", "child_beneficial_owners": [
        {"uuid": "b", "entity_type": "company", "child_beneficial_owners": [{"uuid": "c"}]},
    ]}));
    let inner: Vec<_> = owner.owners().iter().flat_map(BeneficialOwner::owners).map(|owner| owner.uuid).collect();
    assert_eq!(inner, ["c"]);
}

#[test]
fn debug_prints_no_personal_data() {
    let decision: Decision = read(&json!({
        "session_id": "s-1", "status": "Approved", "vendor_data": "hidden-1", "metadata": {"hidden-2": 1},
        "expected_details": {"first_name": "hidden-3", "date_of_birth": "1815-12-10", "address": "hidden-4"},
        "contact_details": {"email": "hidden-5", "phone": "hidden-6"},
        "id_verifications": [{
            "node_id": "feature_ocr", "status": "Approved", "document_number": "hidden-7", "full_name": "hidden-8",
            "front_image": "hidden-9", "age": 2099, "mrz": {"mrz_string": "hidden-10", "mrz_key": "hidden-11"},
            "parsed_address": {"street_1": "hidden-12"}, "matches": [{"user_details": {"name": "hidden-13"}}],
        }],
        "phone_verifications": [{"full_number": "hidden-14", "lifecycle": [{"details": {"code_tried": "hidden-15"}}]}],
        "email_verifications": [{"email": "hidden-16"}], "ip_analyses": [{"ip_address": "hidden-17"}],
        "aml_screenings": [{"screened_data": {"full_name": "hidden-18"}, "hits": [{"caption": "hidden-19"}]}],
        "questionnaire_responses": [{"sections": [{"items": [{"answer": {"text": "hidden-20"}}]}]}],
    }));
    let text = format!("{decision:?}{decision:#?}");
    for hidden in ["hidden-", "1815", "2099"] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
    assert!(text.contains("s-1") && text.contains("feature_ocr"), "{text}");
    let account: VerifiedAccount = read(&json!({"access_token": "hidden-1", "application": {"api_key": "hidden-2"}}));
    let params = format!(
        "{account:?}{:?}{:?}{:?}",
        Register::builder().email("hidden-3").password("hidden-4").build(),
        CreateSession::builder().workflow_id("w").portrait_image("hidden-5").build(),
        ImportSharedSession::builder().share_token("hidden-6").trust_review(true).workflow_id("w").build(),
    );
    assert!(!params.contains("hidden-"), "{params}");
}

/// A value of a field and the string by which it is found in what is printed; `None` for types that are not printed
/// as a string of their own.
#[cfg(feature = "client")]
fn marked(ty: TypeDescriptor, index: usize) -> Option<(Json, String)> {
    let marker = format!("marked-{index}-end");
    let number = 7_000_000 + i32::try_from(index).ok()?;
    Some(match ty {
        TypeDescriptor::Text | TypeDescriptor::Secret | TypeDescriptor::Enum(_) => (json!(marker), marker),
        TypeDescriptor::Json | TypeDescriptor::JsonObject | TypeDescriptor::Translations => {
            (json!({ "key": marker }), marker)
        }
        TypeDescriptor::NameList => (json!([marker]), marker),
        TypeDescriptor::Integer | TypeDescriptor::SessionNumber => (json!(number), number.to_string()),
        TypeDescriptor::Number => (json!(f64::from(number) + 0.5), format!("{number}.5")),
        TypeDescriptor::Decimal => (json!(format!("{number}.25")), format!("{number}.25")),
        TypeDescriptor::Date => {
            let day = format!("{}-01-02", 1800 + index);
            (json!(day), day)
        }
        TypeDescriptor::DateTime => {
            let time = format!("{}-01-02T03:04:05Z", 1800 + index);
            (json!(time), time)
        }
        TypeDescriptor::List(inner) => {
            let (value, marker) = marked(*inner, index)?;
            (json!([value]), marker)
        }
        TypeDescriptor::Patch(inner) => return marked(*inner, index),
        TypeDescriptor::Boolean
        | TypeDescriptor::Model(_)
        | TypeDescriptor::Nothing
        | TypeDescriptor::Bytes
        | TypeDescriptor::File
        | TypeDescriptor::SignatureScheme
        | TypeDescriptor::Duration => return None,
    })
}

#[cfg(feature = "client")]
#[test]
fn every_model_prints_visible_fields_only_and_redacts_the_others_in_errors() {
    let mut fields = 0;
    for descriptor in crate::Registry::of_everything().models {
        let values: Vec<_> =
            descriptor.fields.iter().enumerate().map(|(index, field)| marked(field.ty, index)).collect();
        let body: JsonObject = descriptor
            .fields
            .iter()
            .zip(&values)
            .filter_map(|(field, value)| Some((field.name.to_owned(), value.as_ref()?.0.clone())))
            .collect();
        let model =
            descriptor.read(Json::Object(body).to_string().as_bytes()).unwrap_or_else(|error| panic!("{error}"));
        assert!(model.extra().is_empty(), "{}: {:?}", descriptor.name, model.extra());
        let printed = format!("{model:?}");
        let mut redacted = Vec::new();
        redacted_texts(&*model as &dyn Model, &mut redacted);
        for (field, value) in descriptor.fields.iter().zip(&values) {
            let Some((_, marker)) = value else { continue };
            let name = format!("{}.{}", descriptor.name, field.name);
            assert_eq!(printed.contains(marker.as_str()), field.is_visible(), "{name} in {printed}");
            if marker.starts_with("marked") {
                assert_eq!(redacted.contains(marker), !field.is_visible(), "{name}");
            }
            fields += 1;
        }
    }
    assert!(fields > 1000, "only {fields} fields were checked");
}

#[test]
fn a_deletion_in_the_background_is_a_result_with_a_job() {
    let job: DeletedSessions = read(&json!({"job_id": "j1", "status": "PENDING", "total": 250}));
    assert_eq!((job.job_id.as_deref(), job.status), (Some("j1"), Some(JobStatus::Pending)));
    assert!(job.results.is_empty());
    assert_eq!(job.extra.get("total"), Some(&json!(250)));
}

#[test]
fn an_entry_of_a_list_needs_a_value_or_a_session() {
    let field = |entry: CreateListEntry| match Check::check(&entry) {
        Err(Error::Invalid { field, .. }) => field,
        _ => String::new(),
    };
    assert_eq!(field(CreateListEntry::default()), "value");
    assert_eq!(field(CreateListEntry::builder().value("+14155552671".to_owned()).build()), "");
    assert_eq!(field(CreateListEntry::builder().reference_session_id("s1".to_owned()).build()), "");
}

#[cfg(feature = "aml-monitoring")]
#[test]
fn monitoring_is_changed_for_1_to_1000_profiles() {
    let reason = |vendor: usize, didit: usize| {
        let list = |count| (count > 0).then(|| vec!["user".to_owned(); count]);
        let toggle = ToggleAmlMonitoring {
            is_enabled: true,
            vendor_data_list: list(vendor),
            didit_internal_id_list: list(didit),
            ..ToggleAmlMonitoring::default()
        };
        Check::check(&toggle).err().map(|error| error.to_string()).unwrap_or_default()
    };
    assert!(reason(0, 0).contains("must not be empty"), "{}", reason(0, 0));
    assert!(reason(1000, 1).contains("at most 1000 items"), "{}", reason(1000, 1));
    assert_eq!((reason(1, 0), reason(0, 1), reason(500, 500)), (String::new(), String::new(), String::new()));
}
