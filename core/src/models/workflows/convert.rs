//! Flat and graph form of workflows: detects the form of a request and converts the flat form to the graph form.

use super::{
    CreateWorkflow, DuplicatedUserAction, FaceLivenessMethod, UpdateWorkflow, Workflow, WorkflowFeature,
    WorkflowFeatureConfig, WorkflowType,
};
use crate::schema::prelude::*;

/// Declares all fields of the flat form. The generated `Flat` holds their values, taken from any of the source types.
macro_rules! flat_form {
    ($($field:ident: $ty:ty,)*) => {
        #[derive(Default)]
        struct Flat {
            $($field: Option<$ty>,)*
        }

        impl Flat {
            fn first_set(&self) -> Option<&'static str> {
                [$((stringify!($field), self.$field.is_some())),*].into_iter().find_map(|(name, set)| set.then_some(name))
            }

            fn has(&self, name: &str) -> bool {
                match name {
                    $(stringify!($field) => self.$field.is_some(),)*
                    _ => false,
                }
            }

            fn or(self, other: Self) -> Self {
                Self { $($field: self.$field.or(other.$field),)* }
            }
        }

        flat_form!(@from CreateWorkflow $($field)*);
        flat_form!(@from UpdateWorkflow $($field)*);
        flat_form!(@from Workflow $($field)*);
    };
    (@from $source:ident $($field:ident)*) => {
        impl From<&$source> for Flat {
            fn from(source: &$source) -> Self {
                Self { $($field: source.$field.clone(),)* }
            }
        }
    };
}

flat_form! {
    workflow_type: WorkflowType,
    is_liveness_enabled: bool,
    face_liveness_method: FaceLivenessMethod,
    face_liveness_score_decline_threshold: i64,
    is_face_match_enabled: bool,
    face_match_score_decline_threshold: i64,
    face_match_score_review_threshold: i64,
    is_aml_enabled: bool,
    aml_decline_threshold: i64,
    is_phone_verification_enabled: bool,
    is_email_verification_enabled: bool,
    is_database_validation_enabled: bool,
    is_ip_analysis_enabled: bool,
    is_nfc_enabled: bool,
    is_age_restrictions_enabled: bool,
    documents_allowed: JsonObject,
    duplicated_user_action: DuplicatedUserAction,
}

impl CreateWorkflow {
    /// Returns `true` if any field of the flat form is set.
    pub fn has_flat_fields(&self) -> bool {
        Flat::from(self).first_set().is_some()
    }

    /// Converts the workflow to the graph form, for deployments that reject the flat form. The step of the template
    /// comes first, then the enabled steps; fields of both forms are kept. Returns the workflow unchanged if `features`
    /// is set.
    ///
    /// Two steps need settings that the flat form cannot express: validation against official registers has no effect
    /// until `config` contains `database_validation_countries`, and a questionnaire needs `questionnaire_uuid`. Add
    /// them to the result.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming the field that cannot be expressed in the graph form: a setting of a step that is
    /// missing, a step that needs an identity document when the workflow has none, an unknown template, or flat fields
    /// set together with `features`.
    pub fn to_features(&self) -> Result<Self> {
        self.check()?;
        if self.features.is_some() {
            return Ok(self.clone());
        }
        let flat = Flat::from(self);
        Ok(Self {
            workflow_label: self.workflow_label.clone(),
            is_default: self.is_default,
            max_retry_attempts: self.max_retry_attempts,
            retry_window_days: self.retry_window_days,
            features: Some(steps(&flat, &flat)?),
            status: self.status.clone(),
            is_white_label_enabled: self.is_white_label_enabled,
            is_desktop_allowed: self.is_desktop_allowed,
            face_liveness_max_attempts: self.face_liveness_max_attempts,
            face_match_max_attempts: self.face_match_max_attempts,
            session_expiration_time: self.session_expiration_time,
            extra: self.extra.clone(),
            ..Self::default()
        })
    }
}

impl Check for CreateWorkflow {
    fn check(&self) -> Result<()> {
        one_form(self.features.is_some(), &Flat::from(self))
    }
}

impl UpdateWorkflow {
    /// Returns `true` if any field of the flat form is set.
    pub fn has_flat_fields(&self) -> bool {
        Flat::from(self).first_set().is_some()
    }

    /// Converts the update to the graph form, for deployments that reject the flat form. A list of steps replaces all
    /// existing steps, so the result combines the existing workflow (`current`, from `retrieve`) with the update.
    /// Returns the update unchanged if no flat field is set.
    ///
    /// Settings of `current` that exist only in the graph form are not part of its flat fields and are reset to the
    /// platform's defaults. To keep such settings, update the steps in the graph form.
    ///
    /// # Errors
    /// Same as [`CreateWorkflow::to_features`]; also [`Error::Invalid`] if `current` is not in the flat form or has a
    /// step that the flat form cannot express.
    pub fn to_features(&self, current: &Workflow) -> Result<Self> {
        self.check()?;
        if !self.has_flat_fields() {
            return Ok(self.clone());
        }
        if current.workflow_type.is_none() {
            return Err(Error::invalid(
                "workflow_type",
                "is not set on the current workflow, which is in the graph form: list its steps in `features`",
            ));
        }
        let kept = steps(&Flat::default(), &Flat::from(current))?;
        let is_kept = |name: &str| kept.iter().any(|step| step.feature.as_str().eq_ignore_ascii_case(name));
        if let Some(lost) = current.features.iter().flat_map(|names| names.iter()).find(|name| !is_kept(name)) {
            return Err(Error::invalid(
                "features",
                format!(
                    "is required: the workflow has the step {lost}, which the flat form cannot express; list all its steps"
                ),
            ));
        }
        let asked = Flat::from(self);
        let merged = Flat::from(self).or(Flat::from(current));
        Ok(Self {
            workflow_label: self.workflow_label.clone(),
            is_default: self.is_default,
            max_retry_attempts: self.max_retry_attempts,
            retry_window_days: self.retry_window_days,
            features: Some(steps(&asked, &merged)?),
            status: self.status.clone(),
            is_white_label_enabled: self.is_white_label_enabled,
            is_desktop_allowed: self.is_desktop_allowed,
            face_liveness_max_attempts: self.face_liveness_max_attempts,
            face_match_max_attempts: self.face_match_max_attempts,
            session_expiration_time: self.session_expiration_time,
            extra: self.extra.clone(),
            ..Self::default()
        })
    }
}

impl Check for UpdateWorkflow {
    fn check(&self) -> Result<()> {
        one_form(self.features.is_some(), &Flat::from(self))
    }
}

fn one_form(has_features: bool, flat: &Flat) -> Result<()> {
    match flat.first_set() {
        Some(field) if has_features => Err(Error::invalid(
            field,
            "is a field of the flat form and must not be set with `features`: use a step or its `config` instead",
        )),
        _ => Ok(()),
    }
}

/// Returns the steps that the flat fields stand for. `asked` contains the fields set by the caller. Only these cause an
/// error when their step is missing; other fields of a response are defaults of disabled steps.
fn steps(asked: &Flat, flat: &Flat) -> Result<Vec<WorkflowFeatureConfig>> {
    let features = features(flat)?;
    let mut steps: Vec<WorkflowFeatureConfig> =
        features.into_iter().map(|feature| WorkflowFeatureConfig { feature, ..Default::default() }).collect();
    for setting in settings(flat) {
        let Some(value) = setting.value else { continue };
        let mut places: Vec<_> = steps.iter_mut().filter(|step| setting.features.contains(&step.feature)).collect();
        if places.is_empty() && asked.has(setting.field) {
            let names: Vec<&str> = setting.features.iter().map(WorkflowFeature::as_str).collect();
            return Err(Error::invalid(
                setting.field,
                format!("requires a step that this workflow does not have: {}", names.join(" or ")),
            ));
        }
        for step in &mut places {
            step.config.get_or_insert_default().insert(setting.key.to_owned(), value.clone());
        }
    }
    Ok(steps)
}

fn features(flat: &Flat) -> Result<Vec<WorkflowFeature>> {
    use WorkflowFeature as F;
    let template = flat.workflow_type.clone().unwrap_or(WorkflowType::Kyc);
    let mut features = match &template {
        WorkflowType::Kyc => vec![F::Ocr],
        WorkflowType::AdaptiveAgeVerification => vec![F::AgeEstimation],
        WorkflowType::BiometricAuthentication => vec![F::Liveness, F::FaceMatch],
        WorkflowType::AddressVerification => vec![F::ProofOfAddress],
        WorkflowType::QuestionnaireVerification => vec![F::Questionnaire],
        WorkflowType::EmailVerification => vec![F::EmailVerification],
        WorkflowType::PhoneVerification => vec![F::PhoneVerification],
        WorkflowType::Other(_) => {
            return Err(Error::invalid("workflow_type", "is an unknown template: list its steps in `features`"));
        }
    };
    // Order required by the platform: steps that need the document follow it; steps that must not be first come last.
    let switches = [
        ("is_nfc_enabled", flat.is_nfc_enabled, F::Nfc),
        ("is_liveness_enabled", flat.is_liveness_enabled, F::Liveness),
        ("is_face_match_enabled", flat.is_face_match_enabled, F::FaceMatch),
        ("is_phone_verification_enabled", flat.is_phone_verification_enabled, F::PhoneVerification),
        ("is_email_verification_enabled", flat.is_email_verification_enabled, F::EmailVerification),
        ("is_database_validation_enabled", flat.is_database_validation_enabled, F::DatabaseValidation),
        ("is_aml_enabled", flat.is_aml_enabled, F::Aml),
        ("is_ip_analysis_enabled", flat.is_ip_analysis_enabled, F::IpAnalysis),
    ];
    for (field, on, feature) in switches {
        if on != Some(true) || features.contains(&feature) {
            continue;
        }
        let needs_document = matches!(feature, F::Nfc | F::FaceMatch | F::DatabaseValidation);
        if needs_document && !features.contains(&F::Ocr) {
            return Err(Error::invalid(
                field,
                format!("requires the identity document step, which the template {template} does not have"),
            ));
        }
        features.push(feature);
    }
    Ok(features)
}

/// Flat field that becomes a key of a step's `config`.
struct Setting {
    field: &'static str,
    key: &'static str,
    features: &'static [WorkflowFeature],
    value: Option<Json>,
}

fn settings(flat: &Flat) -> Vec<Setting> {
    use WorkflowFeature as F;
    const OCR: &[WorkflowFeature] = &[F::Ocr];
    const FACE: &[WorkflowFeature] = &[F::Liveness, F::AgeEstimation];
    const FACE_MATCH: &[WorkflowFeature] = &[F::FaceMatch];
    const AML: &[WorkflowFeature] = &[F::Aml];
    const AGE: &[WorkflowFeature] = &[F::AgeEstimation];
    let setting = |field, key, features, value| Setting { field, key, features, value };
    let number = |value: Option<i64>| value.map(Json::from);
    let upper = |text: &str| Json::from(text.to_uppercase());
    let documents = flat.documents_allowed.clone().filter(|documents| !documents.is_empty()).map(Json::from);
    let duplicated = flat.duplicated_user_action.as_ref().filter(|action| **action != DuplicatedUserAction::NoAction);
    let restricted = flat.is_age_restrictions_enabled.filter(|on| *on).map(Json::from);
    let method = flat.face_liveness_method.as_ref().map(|method| upper(method.as_str()));
    let risk = flat.aml_decline_threshold;
    // This template asks users close to the age limit for a document.
    let adaptive = (flat.workflow_type == Some(WorkflowType::AdaptiveAgeVerification)).then_some(Json::Bool(true));
    vec![
        setting("documents_allowed", "documents_allowed", OCR, documents),
        setting(
            "duplicated_user_action",
            "duplicated_user_action",
            OCR,
            duplicated.map(|action| upper(action.as_str())),
        ),
        setting("is_age_restrictions_enabled", "is_age_restrictions_enabled", OCR, restricted),
        setting("workflow_type", "enable_id_verification_fallback", AGE, adaptive),
        setting("face_liveness_method", "face_liveness_method", FACE, method),
        setting(
            "face_liveness_score_decline_threshold",
            "face_liveness_score_decline_threshold",
            FACE,
            number(flat.face_liveness_score_decline_threshold),
        ),
        setting(
            "face_match_score_decline_threshold",
            "face_match_score_decline_threshold",
            FACE_MATCH,
            number(flat.face_match_score_decline_threshold),
        ),
        setting(
            "face_match_score_review_threshold",
            "face_match_score_review_threshold",
            FACE_MATCH,
            number(flat.face_match_score_review_threshold),
        ),
        // A score above the review threshold is declined, one below the approve threshold (at most 80) is approved.
        setting("aml_decline_threshold", "aml_score_review_threshold", AML, number(risk)),
        setting("aml_decline_threshold", "aml_score_approve_threshold", AML, number(risk.map(|risk| risk.min(80)))),
    ]
}

impl Modern for CreateWorkflow {
    fn modern(&self) -> Option<Self> {
        self.features.is_none().then(|| self.to_features().ok()).flatten()
    }
}
