//! The two forms of a workflow: which one a request is in, and the flat one turned into the other.

use super::{
    CreateWorkflow, DuplicatedUserAction, FaceLivenessMethod, UpdateWorkflow, Workflow, WorkflowFeature,
    WorkflowFeatureConfig, WorkflowType,
};
use crate::schema::prelude::*;

/// The one list of flat fields. It gives the value they are all worked on in, whichever type they come from.
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
    /// Whether any field of the flat form is set.
    pub fn has_flat_fields(&self) -> bool {
        Flat::from(self).first_set().is_some()
    }

    /// The same workflow in the graph form, for platforms that refuse the flat one. The step of the template comes
    /// first, then what is switched on; fields of both forms stay. Unchanged when there is no flat field and the
    /// steps are listed.
    ///
    /// Two steps need more than the flat form says: official registers do nothing before `config` has
    /// `database_validation_countries`, and a questionnaire needs `questionnaire_uuid`. Add them to the result.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming the field that has no place in the graph form: a setting of a step that is not
    /// there, a step that needs an identity document where there is none, an unknown template, or flat fields
    /// beside `features`.
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
    /// Whether any field of the flat form is set.
    pub fn has_flat_fields(&self) -> bool {
        Flat::from(self).first_set().is_some()
    }

    /// The same change in the graph form, for platforms that refuse the flat one. A list of steps replaces all that
    /// are there, so that it is made of the workflow as it is (`current`, from `retrieve`) and of the change.
    /// Unchanged when there is no flat field.
    ///
    /// Settings of `current` that only the graph form knows are not in its flat fields and go back to the
    /// platform's defaults. Where that matters, change its steps in the graph form.
    ///
    /// # Errors
    /// As [`CreateWorkflow::to_features`]; and [`Error::Invalid`] when `current` is not in the flat form or has a
    /// step that the flat form does not know.
    pub fn to_features(&self, current: &Workflow) -> Result<Self> {
        self.check()?;
        if !self.has_flat_fields() {
            return Ok(self.clone());
        }
        if current.workflow_type.is_none() {
            return Err(Error::invalid(
                "workflow_type",
                "is not known of this workflow, which is in the graph form: list its steps in `features`",
            ));
        }
        let kept = steps(&Flat::default(), &Flat::from(current))?;
        let is_kept = |name: &str| kept.iter().any(|step| step.feature.as_str().eq_ignore_ascii_case(name));
        if let Some(lost) = current.features.iter().flat_map(|names| names.iter()).find(|name| !is_kept(name)) {
            return Err(Error::invalid(
                "features",
                format!("the workflow has the step {lost}, which the flat form cannot say: list all its steps"),
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
            "belongs to the flat form and cannot go with `features`: say it as a step or in a step's `config`",
        )),
        _ => Ok(()),
    }
}

/// The steps that flat fields stand for. `asked` holds the fields the caller set: only of those it is an error to
/// have no place, while an answer's further ones are defaults of steps that are off.
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
                format!("belongs to a step this workflow does not have ({})", names.join(" or ")),
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
            return Err(Error::invalid(
                "workflow_type",
                "is a template whose steps are not known: list them in `features`",
            ));
        }
    };
    // In an order that keeps the platform's rules: what needs the document after it, what must not be first last.
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
                format!("needs an identity document before it, which the template {template} has not"),
            ));
        }
        features.push(feature);
    }
    Ok(features)
}

/// A flat field that becomes a key of a step's `config`.
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
    // The template's own point is the document for those near the limit.
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
        // Risk above the one is declined, below the other approved; the platform's own approval ends at 80.
        setting("aml_decline_threshold", "aml_score_review_threshold", AML, number(risk)),
        setting("aml_decline_threshold", "aml_score_approve_threshold", AML, number(risk.map(|risk| risk.min(80)))),
    ]
}

impl Modern for CreateWorkflow {
    fn modern(&self) -> Option<Self> {
        self.features.is_none().then(|| self.to_features().ok()).flatten()
    }
}
