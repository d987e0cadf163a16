//! Settings for what the documentation of the platform leaves open or describes in two ways.

use serde::{Deserialize, Serialize};

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
    pub delete_answers_body: bool,
    /// Data that `X-Signature-V2` of a webhook signs.
    pub v2_scheme: V2Scheme,
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
