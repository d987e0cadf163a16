//! How the platform answers what it refuses: the status, and the shape of the body.

use crate::answer::{Answer, detail};
use crate::behaviour::CreditRefusal;
use crate::platform::Refusal;
use serde_json::json;

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Self {
        let text = refusal.to_string();
        match refusal {
            Refusal::InvalidField { field, .. } => Self::json(400, json!({ field: [text] })),
            Refusal::InvalidPart { field, part, .. } => Self::json(400, json!({ field: { part: [text] } })),
            Refusal::InvalidItems { field, errors } => Self::json(400, json!({ field: errors })),
            // Some fields are refused without a list.
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
            | Refusal::NoItemSelected => detail(400, &text),
            Refusal::WrongPassword | Refusal::InvalidToken | Refusal::SignInExpired => detail(401, &text),
            Refusal::AlreadyImported | Refusal::NoReport | Refusal::LinkExpired => detail(403, &text),
            Refusal::NotFound => detail(404, &text),
            Refusal::QuotaExceeded { .. } => detail(429, &text),
            Refusal::Locked { wait } => detail(429, &text).with("retry-after", wait.to_string()),
            // Every header the platform sends with it.
            Refusal::Throttled { limit, wait, reset, .. } => detail(429, &text)
                .with("retry-after", wait.to_string())
                .with("x-ratelimit-limit", limit.to_string())
                .with("x-ratelimit-remaining", "0")
                .with("x-ratelimit-reset", reset.to_string()),
        }
    }
}

/// A refusal of a call that costs credit, which the platform's descriptions show in several ways.
pub(super) fn of_paid_call(refusal: Refusal, mode: CreditRefusal) -> Answer {
    match (&refusal, mode) {
        (Refusal::InsufficientCredits, CreditRefusal::Detail403) => detail(403, &refusal.to_string()),
        (Refusal::InsufficientCredits, CreditRefusal::Error) => {
            Answer::json(403, json!({ "error": refusal.to_string() }))
        }
        _ => refusal.into(),
    }
}

pub(super) fn wrong_method() -> Answer {
    detail(405, "Method not allowed.")
}
