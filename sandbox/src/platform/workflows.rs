//! Workflows and their versions.

use super::Refusal;
use super::fields::Fields;
use crate::behaviour::WorkflowBodies;
use crate::random::new_uuid;
use crate::store::{Object, State, Workflow};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use std::collections::HashSet;
use uuid::Uuid;

/// Maximum number of workflows per application.
const MAX_WORKFLOWS: usize = 50;

const TYPES: [&str; 7] = [
    "kyc",
    "adaptive_age_verification",
    "biometric_authentication",
    "address_verification",
    "questionnaire_verification",
    "email_verification",
    "phone_verification",
];

const FEATURES: [&str; 16] = [
    "OCR",
    "NFC",
    "LIVENESS",
    "FACE_MATCH",
    "PROOF_OF_ADDRESS",
    "QUESTIONNAIRE",
    "DOCUMENT_AI",
    "PHONE_VERIFICATION",
    "EMAIL_VERIFICATION",
    "DATABASE_VALIDATION",
    "AML",
    "IP_ANALYSIS",
    "AGE_ESTIMATION",
    "KYB_REGISTRY",
    "KYB_DOCUMENTS",
    "KYB_KEY_PEOPLE",
];

/// Flags of a flat body and the features they add, in execution order.
const FLAGS: [(&str, &str); 8] = [
    ("is_nfc_enabled", "NFC"),
    ("is_liveness_enabled", "LIVENESS"),
    ("is_face_match_enabled", "FACE_MATCH"),
    ("is_phone_verification_enabled", "PHONE_VERIFICATION"),
    ("is_email_verification_enabled", "EMAIL_VERIFICATION"),
    ("is_database_validation_enabled", "DATABASE_VALIDATION"),
    ("is_aml_enabled", "AML"),
    ("is_ip_analysis_enabled", "IP_ANALYSIS"),
];

const FLAT_ONLY: [&str; 10] = [
    "workflow_type",
    "face_liveness_method",
    "face_liveness_score_decline_threshold",
    "face_match_score_decline_threshold",
    "face_match_score_review_threshold",
    "aml_decline_threshold",
    "is_age_restrictions_enabled",
    "documents_allowed",
    "duplicated_user_action",
    "aml_score_approve_threshold",
];

const COMMON: [&str; 10] = [
    "workflow_label",
    "is_default",
    "status",
    "is_white_label_enabled",
    "is_desktop_allowed",
    "max_retry_attempts",
    "retry_window_days",
    "face_liveness_max_attempts",
    "face_match_max_attempts",
    "session_expiration_time",
];

/// Numeric fields: name, minimum, maximum.
const RANGES: [(&str, i64, i64); 9] = [
    ("max_retry_attempts", 0, 10),
    ("retry_window_days", 1, 365),
    ("face_liveness_max_attempts", 1, 3),
    ("face_match_max_attempts", 1, 3),
    ("session_expiration_time", 3600, 2_419_200),
    ("face_liveness_score_decline_threshold", 0, 100),
    ("face_match_score_decline_threshold", 0, 100),
    ("face_match_score_review_threshold", 0, 100),
    ("aml_decline_threshold", 0, 100),
];

/// Returns a workflow version by identifier.
pub(crate) fn find<'a>(state: &'a State, app: usize, uuid: &str) -> Result<&'a Workflow, Refusal> {
    state.applications[app].workflows.get(uuid).ok_or(Refusal::NotFound)
}

/// Creates a workflow. Returns the identifier of its first version.
pub(crate) fn create(state: &mut State, app: usize, fields: &Object) -> Result<String, Refusal> {
    let workflow = build(state, fields, None)?;
    // All versions of a workflow count as one.
    let workflows = state.applications[app].workflows.values();
    if workflows.map(|workflow| &workflow.workflow_id).collect::<HashSet<_>>().len() >= MAX_WORKFLOWS {
        return Err(Refusal::TooManyWorkflows);
    }
    let uuid = new_uuid();
    insert(state, app, uuid.clone(), Workflow { workflow_id: new_uuid(), ..workflow });
    Ok(uuid)
}

/// Updates a workflow. Returns the identifier of the changed version, or of the new version if a published one was
/// published again.
pub(crate) fn update(state: &mut State, app: usize, uuid: &str, fields: &Object) -> Result<String, Refusal> {
    let old = find(state, app, uuid)?;
    let status = fields.one_of("status", &["draft", "published"])?;
    if old.published && status.as_deref() == Some("draft") {
        return Err(Refusal::field("status", "A published version cannot become a draft."));
    }
    let mut workflow = build(state, fields, Some(old))?;
    let mut uuid = uuid.to_owned();
    if old.published && status.as_deref() == Some("published") {
        uuid = new_uuid();
        workflow.version = old.version + 1;
    }
    insert(state, app, uuid.clone(), workflow);
    Ok(uuid)
}

/// Returns the path of the link that creates sessions of a workflow, which the vendor calls Unilink. Its last segment is
/// the UUID in URL-safe Base64.
pub(crate) fn link(workflow_id: &str) -> String {
    let uuid = Uuid::parse_str(workflow_id).unwrap_or_default();
    format!("/u/{}", URL_SAFE_NO_PAD.encode(uuid))
}

/// Returns the identifier in the last segment of a [`link`].
pub(crate) fn linked(code: &str) -> Option<String> {
    let bytes = URL_SAFE_NO_PAD.decode(code.trim_end_matches('=')).ok()?;
    Some(Uuid::from_slice(&bytes).ok()?.to_string())
}

pub(crate) fn delete(state: &mut State, app: usize, uuid: &str) -> Result<(), Refusal> {
    state.applications[app].workflows.shift_remove(uuid).map(|_| ()).ok_or(Refusal::NotFound)
}

fn insert(state: &mut State, app: usize, uuid: String, workflow: Workflow) {
    make_default(state, app, &workflow);
    state.applications[app].workflows.insert(uuid, workflow);
}

/// Clears `is_default` of the other workflows if the new one is the default.
fn make_default(state: &mut State, app: usize, new: &Workflow) {
    if new.fields.get("is_default") == Some(&Value::Bool(true)) {
        for workflow in state.applications[app].workflows.values_mut() {
            workflow.fields.insert("is_default".to_owned(), Value::Bool(false));
        }
    }
}

/// Returns a workflow with these fields over those of an older version, or over the defaults.
fn build(state: &State, body: &Object, old: Option<&Workflow>) -> Result<Workflow, Refusal> {
    check(state, body, old.is_none())?;
    let mut fields = old.map_or_else(defaults, |old| old.fields.clone());
    // Null is the same as absent, except for the only field that can be null.
    let set = |name: &str, value: &Value| name != "features" && (!value.is_null() || name == "retry_window_days");
    let changes = body.iter().filter(|(name, value)| set(name, value));
    fields.extend(changes.map(|(name, value)| (name.clone(), value.clone())));
    let features = match body.list("features")? {
        Some(features) => graph(&features)?,
        None => match old {
            Some(old) if !body.keys().any(|name| FLAGS.iter().any(|(flag, _)| flag == name)) => old.features.clone(),
            _ => flat(&fields),
        },
    };
    let now = state.clock.text();
    Ok(Workflow {
        workflow_id: old.map(|old| old.workflow_id.clone()).unwrap_or_default(),
        version: old.map_or(1, |old| old.version),
        published: body.get("status").is_none_or(|status| status.is_null() || status == "published"),
        fields,
        features,
        created_at: old.map_or_else(|| now.clone(), |old| old.created_at.clone()),
        updated_at: now,
    })
}

fn check(state: &State, body: &Object, new: bool) -> Result<(), Refusal> {
    let flat = |name: &str| FLAT_ONLY.contains(&name) || FLAGS.iter().any(|(flag, _)| *flag == name);
    for name in body.keys() {
        let allowed = match state.behaviour.workflow_bodies {
            WorkflowBodies::Flat => name != "features",
            WorkflowBodies::Features => !flat(name),
            WorkflowBodies::Both => true,
        };
        let known = name == "features" || flat(name) || COMMON.contains(&name.as_str());
        if !allowed || !known {
            return Err(Refusal::field(name.as_str(), "This endpoint only accepts the documented fields."));
        }
    }
    if state.behaviour.workflow_bodies == WorkflowBodies::Features && new && !body.contains_key("features") {
        return Err(Refusal::field("features", "This field is required."));
    }
    if body.contains_key("features") && body.keys().any(|name| flat(name)) {
        return Err(Refusal::field("features", "Flat flags and features cannot be mixed."));
    }
    if body.text("workflow_label")?.is_some_and(|label| label.chars().count() > 50) {
        return Err(Refusal::field("workflow_label", "Ensure this field has no more than 50 characters."));
    }
    body.one_of("workflow_type", &TYPES)?;
    body.one_of("face_liveness_method", &["passive", "active_3d", "flashing"])?;
    body.one_of("duplicated_user_action", &["no_action", "review", "decline"])?;
    body.one_of("status", &["draft", "published"])?;
    for (flag, _) in FLAGS {
        body.boolean(flag)?;
    }
    for (name, least, most) in RANGES {
        if body.integer(name)?.is_some_and(|value| value < least || value > most) {
            return Err(Refusal::field(name, format!("Ensure this value is between {least} and {most}.")));
        }
    }
    Ok(())
}

fn graph(features: &[Value]) -> Result<Vec<String>, Refusal> {
    if features.is_empty() {
        return Err(Refusal::field("features", "This list may not be empty."));
    }
    let mut names = Vec::new();
    let mut errors = Vec::new();
    for item in features {
        match item.get("feature").and_then(Value::as_str).filter(|name| FEATURES.contains(name)) {
            Some(name) => {
                names.push(name.to_owned());
                errors.push(json!({}));
            }
            None => errors.push(json!({"feature": ["This is not a valid feature."]})),
        }
    }
    if errors.iter().any(|error| error.get("feature").is_some()) {
        return Err(Refusal::InvalidItems { field: "features", errors });
    }
    let first = names[0].as_str();
    if ["AML", "IP_ANALYSIS", "DATABASE_VALIDATION", "KYB_KEY_PEOPLE"].contains(&first) {
        return Err(Refusal::field("features", format!("{first} cannot be the first feature.")));
    }
    for later in ["FACE_MATCH", "NFC", "DATABASE_VALIDATION"] {
        let position = |name: &str| names.iter().position(|other| other == name);
        if let (Some(ocr), Some(later_at)) = (position("OCR"), position(later))
            && later_at < ocr
        {
            return Err(Refusal::field("features", format!("{later} must come after OCR.")));
        }
    }
    Ok(names)
}

fn flat(fields: &Object) -> Vec<String> {
    let first: &[&str] = match fields.get("workflow_type").and_then(Value::as_str).unwrap_or("kyc") {
        "kyc" => &["OCR"],
        "adaptive_age_verification" => &["AGE_ESTIMATION"],
        "address_verification" => &["PROOF_OF_ADDRESS"],
        "questionnaire_verification" => &["QUESTIONNAIRE"],
        "biometric_authentication" => &["LIVENESS", "FACE_MATCH"],
        "email_verification" => &["EMAIL_VERIFICATION"],
        _ => &["PHONE_VERIFICATION"],
    };
    let flagged = FLAGS.iter().filter(|(flag, _)| fields.get(*flag) == Some(&Value::Bool(true))).map(|(_, name)| *name);
    let mut names: Vec<String> = Vec::new();
    for name in first.iter().copied().chain(flagged) {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

fn defaults() -> Object {
    let mut fields = Object::new();
    for (name, value) in [
        ("workflow_label", json!("ID Verification")),
        ("workflow_type", json!("kyc")),
        ("is_default", json!(false)),
        ("face_liveness_method", json!("passive")),
        ("face_liveness_score_decline_threshold", json!(50)),
        ("face_match_score_decline_threshold", json!(50)),
        ("face_match_score_review_threshold", json!(70)),
        ("aml_decline_threshold", json!(80)),
        ("is_age_restrictions_enabled", json!(false)),
        ("documents_allowed", json!({})),
        ("duplicated_user_action", json!("no_action")),
        ("max_retry_attempts", json!(3)),
        ("retry_window_days", json!(7)),
        ("session_expiration_time", json!(604_800)),
        ("is_white_label_enabled", json!(false)),
        ("is_desktop_allowed", json!(false)),
        ("face_liveness_max_attempts", json!(3)),
        ("face_match_max_attempts", json!(3)),
    ] {
        fields.insert(name.to_owned(), value);
    }
    for (flag, _) in FLAGS {
        fields.insert(flag.to_owned(), json!(false));
    }
    fields
}

/// Returns a workflow as in responses. Prices are numbers in lists, otherwise strings.
pub(crate) fn to_json(uuid: &str, workflow: &Workflow, origin: &str, detail: bool) -> Value {
    let dimes = u8::try_from(workflow.features.len()).unwrap_or(u8::MAX);
    let price = f64::from(dimes) / 10.0;
    let price = if detail { json!(format!("{price:.2}")) } else { json!(price) };
    let mut object = workflow.fields.clone();
    for (name, value) in [
        ("uuid", json!(uuid)),
        ("workflow_id", json!(workflow.workflow_id)),
        ("version", json!(workflow.version)),
        ("status", json!(if workflow.published { "published" } else { "draft" })),
        ("features", json!(workflow.features.join(" + "))),
        ("total_price", price.clone()),
        ("min_price", price.clone()),
        ("max_price", price.clone()),
        ("is_archived", json!(false)),
        ("is_simple_workflow", json!(true)),
        ("is_editable", json!(true)),
        ("has_draft", json!(false)),
        ("workflow_url", json!(format!("{origin}{}", link(&workflow.workflow_id)))),
        ("workflow_graph", Value::Null),
        ("created_by", Value::Null),
        ("created_at", json!(workflow.created_at)),
        ("updated_at", json!(workflow.updated_at)),
        ("published_at", json!(workflow.published.then_some(&workflow.updated_at))),
    ] {
        object.insert(name.to_owned(), value);
    }
    Value::Object(object)
}
