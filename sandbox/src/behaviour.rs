//! Where the platform's sources disagree, and what a test may want otherwise.

use serde::{Deserialize, Serialize};

/// How the sandbox behaves where the platform's own descriptions differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Behaviour {
    /// How a missing or wrong API key is answered.
    pub auth_mode: AuthMode,
    /// Which bodies create and change workflows.
    pub workflow_bodies: WorkflowBodies,
    /// How lists are answered.
    pub lists: Lists,
    /// Whether a deleted session is answered with 200 and a body instead of 204.
    pub delete_answers_body: bool,
    /// What `X-Signature-V2` of a webhook signs.
    pub v2_scheme: V2Scheme,
    /// Whether a path without its final slash is answered with 301 to the one with it, as the platform does.
    pub redirect_to_slash: bool,
    /// Whether the platform's rate limits are kept. Off, so that tests run at full speed.
    pub rate_limits: bool,
    /// How many sessions an application may create in 24 hours; the platform's sandbox allows 500. No limit here
    /// unless set.
    pub session_quota: Option<u64>,
    /// Whether calls that cost credit are refused, as with an empty account.
    pub out_of_credits: bool,
    /// How they are refused then.
    pub credit_refusal: CreditRefusal,
    /// After how many days an approved session is `Kyc Expired`; never unless set.
    pub approval_days: Option<u32>,
}

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            auth_mode: AuthMode::Missing403Wrong401,
            workflow_bodies: WorkflowBodies::Both,
            lists: Lists::Page,
            delete_answers_body: false,
            v2_scheme: V2Scheme::Canonical,
            redirect_to_slash: true,
            rate_limits: false,
            session_quota: None,
            out_of_credits: false,
            credit_refusal: CreditRefusal::Detail400,
            approval_days: None,
        }
    }
}

/// How a missing or wrong API key is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AuthMode {
    /// 403 without a key, 401 with a wrong one.
    #[serde(rename = "missing_403_wrong_401")]
    Missing403Wrong401,
    /// 401 for both.
    #[serde(rename = "always_401")]
    Always401,
    /// 403 for both.
    #[serde(rename = "always_403")]
    Always403,
}

/// How a call that cannot be paid for is refused.
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

/// Which bodies create and change workflows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkflowBodies {
    /// Flat flags only.
    Flat,
    /// A list of features only; a flat flag is refused by name.
    Features,
    /// Either.
    Both,
}

/// How lists are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lists {
    /// As pages: `{count, next, previous, results}`.
    Page,
    /// As bare arrays, where the requirement shows them so.
    Array,
}

/// What `X-Signature-V2` signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum V2Scheme {
    /// The canonical text alone.
    Canonical,
    /// The canonical text behind `X-Timestamp` and a colon.
    Timestamped,
}
