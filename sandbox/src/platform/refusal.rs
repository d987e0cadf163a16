//! Errors of the platform.

use crate::store::Object;
use serde_json::Value;

/// Reason why the platform refuses a request. `Display` is the platform's message. The API maps it to a status code and
/// a body.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub(crate) enum Refusal {
    #[error("Not found.")]
    NotFound,
    #[error("Webhook destination not found.")]
    UnknownDestination,
    /// The state of an object does not allow the request. The status is 409 where that is documented, or else 400.
    #[error("{message}")]
    Conflict { message: String },
    #[error("This key was used with another request.")]
    KeyReused,
    #[error("You do not have permission to perform this action.")]
    NoPermission,

    // Fields.
    #[error("{message}")]
    InvalidField { field: String, message: String },
    /// Invalid field of an object that is the value of a field.
    #[error("{message}")]
    InvalidPart { field: &'static str, part: &'static str, message: &'static str },
    /// Invalid items of a list: one object per item, empty if the item is valid.
    #[error("Some items are invalid.")]
    InvalidItems { field: &'static str, errors: Vec<Value> },
    /// Invalid fields: the errors by field.
    #[error("Some fields are invalid.")]
    InvalidFields { errors: Object },
    #[error("Must be a valid UUID.")]
    NotUuid { field: String },

    // Accounts.
    #[error("The code is wrong or has expired.")]
    WrongEmailCode,
    #[error("The code is wrong.")]
    WrongSecondFactor,
    #[error("The e-mail address or the password is wrong.")]
    WrongPassword,
    #[error("Authentication credentials were not provided or are invalid.")]
    InvalidToken,
    #[error("The token has expired. Sign in again.")]
    SignInExpired,
    #[error("Too many failed attempts. Expected available in {wait} seconds.")]
    Locked { wait: i64 },

    // Limits. `wait` is in seconds, `reset` is a Unix time.
    #[error("{message}")]
    Throttled { message: String, limit: u64, wait: i64, reset: i64 },
    #[error(
        "Sandbox session quota exceeded ({quota} sessions per 24h). Wait for the window to reset. Expected available in \
         {wait} seconds."
    )]
    QuotaExceeded { quota: u64, wait: i64 },
    #[error("Request was throttled. Expected available in {wait} seconds.")]
    TooManyCodes { wait: i64 },
    #[error("You can have at most 50 workflows.")]
    TooManyWorkflows,

    // Billing.
    #[error("You don't have enough credits to create a session.")]
    InsufficientCredits,
    #[error("amount_in_dollars is required and must be a number.")]
    InvalidAmount,
    #[error("Amount must be at least $50.")]
    AmountTooSmall,

    // Sessions.
    #[error("There is no workflow with this identifier.")]
    UnknownWorkflow,
    #[error("Image size exceeds 2MB.")]
    ImageTooLarge,
    #[error("there is no scenario {slug}")]
    UnknownScenario { slug: String },
    #[error("Scenario can only be armed before the verification starts.")]
    AlreadyStarted,
    #[error("a session that is {status} cannot be started")]
    CannotStart { status: String },
    #[error("a session that is {status} is over already")]
    AlreadyOver { status: String },
    #[error("Only sessions with status {allowed} can be updated. Current status: {status}")]
    CannotUpdate { allowed: String, status: String },
    #[error("The session is {status} already.")]
    SameStatus { status: String },
    #[error("The session is not finished.")]
    NotFinished,
    #[error("This session was already imported.")]
    AlreadyImported,
    #[error("You can only generate a PDF for sessions in review, declined, approved or kyc expired")]
    NoReport,
    #[error("This link has expired.")]
    LinkExpired,
    #[error("This session has expired.")]
    Gone,

    // Selections.
    #[error("Select at least one item.")]
    NoItemSelected,
    #[error("Name users, or set delete_all.")]
    NoUserSelected,
}

impl Refusal {
    /// Returns a refusal of one field.
    pub(crate) fn field(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self::InvalidField { field: field.into(), message: message.into() }
    }

    /// Returns the message with the name of the field, if any: `webhook_url: Enter a valid URL.`
    pub(crate) fn described(&self) -> String {
        let field = match self {
            Self::InvalidField { field, .. } | Self::NotUuid { field } => field.as_str(),
            Self::InvalidPart { field, .. } | Self::InvalidItems { field, .. } => field,
            Self::UnknownWorkflow => "workflow_id",
            Self::ImageTooLarge => "portrait_image",
            _ => return self.to_string(),
        };
        format!("{field}: {self}")
    }
}
