//! Settings for what the documentation of the platform leaves open or describes in two ways.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Settings for what the documentation of the platform leaves open or describes in two ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Behaviour {
    /// Response to a missing or invalid API key.
    pub auth_mode: AuthMode,
    /// Accepted request bodies of workflows.
    pub workflow_bodies: WorkflowBodies,
    /// Format of lists.
    pub lists: Lists,
    /// Respond to the deletion of a session with 200 and a body instead of 204.
    pub delete_returns_body: bool,
    /// Default page size of lists. 50 if absent.
    pub page_size: Option<u32>,
    /// Data that `X-Signature-V2` of a webhook signs.
    pub v2_scheme: V2Scheme,
    /// Create questionnaires without `languages`: those of the labels are used.
    pub languages_optional: bool,
    /// Name the identifier of a questionnaire `uuid` in all responses, besides `questionnaire_id`.
    pub questionnaire_uuid: bool,
    /// Share sessions without `for_application_id`: every application may import them.
    pub share_target_optional: bool,
    /// Code that is mailed to verify email addresses. Random if absent.
    pub mailed_code: Option<String>,
    /// Redirect paths without a trailing slash (301), as the platform does.
    pub redirect_to_slash: bool,
    /// Enforce the rate limits of the platform. Off by default, so that tests run at full speed.
    pub rate_limits: bool,
    /// Maximum number of sessions that an application may create in 24 hours. No limit by default; the sandbox mode of
    /// the platform allows 500.
    pub session_quota: Option<u64>,
    /// Refuse requests that cost credit, as with a balance of zero.
    pub out_of_credits: bool,
    /// Response to requests that are refused for lack of credit.
    pub credit_refusal: CreditRefusal,
    /// Number of days after which an approved session becomes `Kyc Expired`. Never by default.
    pub approval_days: Option<u32>,
}

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            auth_mode: AuthMode::Missing403Wrong401,
            workflow_bodies: WorkflowBodies::Both,
            lists: Lists::Page,
            delete_returns_body: false,
            page_size: None,
            v2_scheme: V2Scheme::Canonical,
            languages_optional: false,
            questionnaire_uuid: false,
            share_target_optional: false,
            mailed_code: None,
            redirect_to_slash: true,
            rate_limits: false,
            session_quota: None,
            out_of_credits: false,
            credit_refusal: CreditRefusal::Detail400,
            approval_days: None,
        }
    }
}

impl Behaviour {
    /// Returns the settings of a preset.
    #[must_use]
    pub fn compat(preset: Compat) -> Self {
        match preset {
            Compat::Skill41 => Self {
                auth_mode: AuthMode::Always401,
                lists: Lists::Array,
                page_size: Some(20),
                v2_scheme: V2Scheme::Timestamped,
                languages_optional: true,
                questionnaire_uuid: true,
                share_target_optional: true,
                mailed_code: Some("A3K9F2".to_owned()),
                credit_refusal: CreditRefusal::Detail403,
                ..Self::default()
            },
        }
    }
}

/// A preset: the settings with which code that was written for one description of the platform runs unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Compat {
    /// `skill-4.1`: version 4.1 of the agent skill of the platform, with its examples, verifying functions and scripts.
    Skill41,
}

impl Compat {
    /// Every preset.
    pub const ALL: [Self; 1] = [Self::Skill41];

    /// Returns the name of the preset.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Skill41 => "skill-4.1",
        }
    }

    /// Returns what the preset is compatible with.
    #[must_use]
    pub fn description(self) -> &'static str {
        match self {
            Self::Skill41 => "Version 4.1 of the agent skill of the platform",
        }
    }

    /// Returns the preset whose settings these are.
    pub(crate) fn of(behaviour: &Behaviour) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| Behaviour::compat(*preset) == *behaviour)
    }
}

impl fmt::Display for Compat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Compat {
    type Err = UnknownCompat;

    fn from_str(name: &str) -> Result<Self, UnknownCompat> {
        let preset = Self::ALL.into_iter().find(|preset| preset.name() == name);
        preset.ok_or_else(|| UnknownCompat { name: name.to_owned() })
    }
}

/// Error of a preset that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no preset `{name}`; the presets are: {}", Compat::ALL.map(Compat::name).join(", "))]
pub struct UnknownCompat {
    name: String,
}

/// Response to a missing or invalid API key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AuthMode {
    /// 403 without a key, 401 with an invalid one.
    #[serde(rename = "missing_403_wrong_401")]
    Missing403Wrong401,
    /// 401 for both.
    #[serde(rename = "always_401")]
    Always401,
    /// 403 for both.
    #[serde(rename = "always_403")]
    Always403,
}

/// Response to a request that is refused for lack of credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CreditRefusal {
    /// 400 with `detail`.
    #[serde(rename = "detail_400")]
    Detail400,
    /// 403 with `detail`.
    #[serde(rename = "detail_403")]
    Detail403,
    /// 403 with `error`.
    #[serde(rename = "error")]
    Error,
}

/// Accepted request bodies of workflows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkflowBodies {
    /// Flat flags only.
    Flat,
    /// A list of features only; flat flags are refused.
    Features,
    /// Both.
    Both,
}

/// Format of lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lists {
    /// Pages: `{count, next, previous, results}`.
    Page,
    /// Bare arrays, for the lists that are documented as arrays.
    Array,
}

/// Data that `X-Signature-V2` signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum V2Scheme {
    /// The canonical JSON.
    Canonical,
    /// `X-Timestamp`, a colon and the canonical JSON.
    Timestamped,
}
