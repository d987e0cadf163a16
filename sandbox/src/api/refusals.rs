//! Error responses: status code and body of a [`Refusal`].

use crate::behaviour::CreditRefusal;
use crate::platform::Refusal;
use crate::response::{Response, detail};
use serde_json::json;

impl From<Refusal> for Response {
    fn from(refusal: Refusal) -> Self {
        let text = refusal.to_string();
        match refusal {
            Refusal::InvalidField { field, .. } => Self::json(400, json!({ field: [text] })),
            Refusal::InvalidFields { errors } => Self::json(400, errors.into()),
            Refusal::InvalidPart { field, part, .. } => Self::json(400, json!({ field: { part: [text] } })),
            Refusal::InvalidItems { field, errors } => Self::json(400, json!({ field: errors })),
            // The platform has no list around these messages.
            Refusal::NotUuid { field } => Self::json(400, json!({ field: text })),
            Refusal::UnknownWorkflow => Self::json(400, json!({ "workflow_id": text })),
            Refusal::ImageTooLarge => Self::json(400, json!({ "portrait_image": text })),
            Refusal::WrongSecondFactor
            | Refusal::InvalidAmount
            | Refusal::AmountTooSmall
            | Refusal::AlreadyStarted
            | Refusal::SameStatus { .. }
            | Refusal::NoUserSelected => Self::json(400, json!([text])),
            Refusal::NotFinished => Self::json(400, json!({ "detail": [text] })),
            Refusal::WrongEmailCode
            | Refusal::TooManyWorkflows
            | Refusal::InsufficientCredits
            | Refusal::UnknownScenario { .. }
            | Refusal::CannotStart { .. }
            | Refusal::AlreadyOver { .. }
            | Refusal::CannotUpdate { .. }
            | Refusal::NoItemSelected
            | Refusal::Conflict { .. } => detail(400, &text),
            Refusal::WrongPassword | Refusal::InvalidToken | Refusal::SignInExpired => detail(401, &text),
            Refusal::NoPermission | Refusal::AlreadyImported | Refusal::NoReport | Refusal::LinkExpired => {
                detail(403, &text)
            }
            Refusal::KeyReused => detail(409, &text),
            Refusal::Gone => detail(410, &text),
            Refusal::NotFound | Refusal::UnknownDestination => detail(404, &text),
            Refusal::QuotaExceeded { .. } | Refusal::TooManyCodes { .. } => detail(429, &text),
            Refusal::Locked { wait } => detail(429, &text).with("retry-after", wait.to_string()),
            Refusal::Throttled { limit, wait, reset, .. } => detail(429, &text)
                .with("retry-after", wait.to_string())
                .with("x-ratelimit-limit", limit.to_string())
                .with("x-ratelimit-remaining", "0")
                .with("x-ratelimit-reset", reset.to_string()),
        }
    }
}

/// Returns the error response of a request that costs credit. The behaviour selects the one for a lack of credit.
pub(super) fn of_paid_call(refusal: Refusal, mode: CreditRefusal) -> Response {
    match (&refusal, mode) {
        (Refusal::InsufficientCredits, CreditRefusal::Detail403) => detail(403, &refusal.to_string()),
        (Refusal::InsufficientCredits, CreditRefusal::Error) => {
            Response::json(403, json!({ "error": refusal.to_string() }))
        }
        _ => refusal.into(),
    }
}
