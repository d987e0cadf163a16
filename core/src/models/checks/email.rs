//! Verification of e-mail addresses without a session.

use crate::models::{
    Breach, CheckAction, CodeStatus, ContactMatch, FeatureStatus, LifecycleEvent, RiskSignals, SocialFootprint, Warning,
};
use crate::schema::prelude::*;

/// Parameters for assessing the risk of an e-mail address.
#[params]
pub struct AssessEmailRisk {
    /// E-mail address.
    pub email: String,
    /// Country that the user claims to be in (ISO 3166-1 alpha-2 or alpha-3).
    pub country_code: Option<String>,
    /// Device and connection of the user.
    pub signals: Option<RiskSignals>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// `true` to search online platforms for profiles with the address. Default: `false`.
    pub enable_social: Option<bool>,
}

/// Response to an assessment of the risk of an e-mail address.
#[model]
pub struct EmailRiskResult {
    /// ID of the check (UUID), which is also the session ID.
    #[non_sensitive]
    pub request_id: String,
    /// Status of the check: `Approved`, `In Review` or `Declined`.
    pub status: FeatureStatus,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Result of the check.
    pub email: Option<EmailOutcome>,
}

/// Result of a check of an e-mail address.
#[model]
pub struct EmailOutcome {
    /// Status of the check, such as `Approved` or `Declined`.
    pub status: Option<FeatureStatus>,
    /// E-mail address that was checked.
    pub email: Option<String>,
    /// `true` if the address appeared in a known data breach.
    pub is_breached: Option<bool>,
    /// Data breaches the address appeared in.
    pub breaches: Option<Vec<Breach>>,
    /// `true` if the address belongs to a disposable e-mail service.
    pub is_disposable: Option<bool>,
    /// `true` if e-mail to the address cannot be delivered.
    pub is_undeliverable: Option<bool>,
    /// Number of times a code was entered.
    #[non_sensitive]
    pub verification_attempts: Option<i64>,
    /// Time of the verification (RFC 3339).
    pub verified_at: Option<DateTime>,
    /// Warnings raised by the check.
    pub warnings: Option<Vec<Warning>>,
    /// Events of the check.
    pub lifecycle: Option<Vec<LifecycleEvent>>,
    /// Earlier matches of the same e-mail address.
    pub matches: Option<Vec<ContactMatch>>,
    /// Assessment of the address; the same as `enrichment`. Some deployments have it for checked codes too.
    pub email_intelligence: Option<EmailIntelligence>,
    /// Assessment of the address; the same as `email_intelligence`.
    pub enrichment: Option<EmailIntelligence>,
    /// Presence of the address on online platforms; absent unless `enable_social` was set.
    pub email_social: Option<SocialFootprint>,
}

/// Assessment of an e-mail address.
#[model]
pub struct EmailIntelligence {
    /// Risk of the address, 0 to 100; a higher score is riskier.
    pub score: Option<f64>,
    /// Result of testing that e-mail can be delivered.
    #[non_sensitive]
    pub deliverable: Option<String>,
    /// Risk from data breaches: `Low`, `Medium` or `High`.
    #[non_sensitive]
    pub breach_risk_level: Option<String>,
    /// Risk from data breaches as a number; a higher value is riskier.
    pub breach_risk_index: Option<f64>,
    /// `true` if the address appeared in a recent data breach.
    pub is_recent_breach: Option<bool>,
    /// `true` if the address appeared in many data breaches.
    pub is_frequent_breached: Option<bool>,
    /// `true` if the address belongs to a disposable e-mail service.
    pub is_disposable: Option<bool>,
    /// `true` if the address belongs to a free e-mail service.
    pub is_free_domain: Option<bool>,
    /// `true` if the address appeared in a known data breach.
    pub is_breached: Option<bool>,
    /// Number of data breaches the address appeared in.
    #[non_sensitive]
    pub no_of_breaches: Option<f64>,
    /// Codes of the signals that contributed to the score. The set is open: new codes may appear.
    #[non_sensitive]
    pub reason_codes: Option<Vec<String>>,
}

/// Parameters for sending a code to an e-mail address.
#[params]
pub struct SendEmailCode {
    /// E-mail address.
    pub email: String,
    /// Options of the code and of the message.
    pub options: Option<SendEmailCodeOptions>,
    /// Device and connection of the user.
    pub signals: Option<RiskSignals>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
}

/// Options of a code that is sent to an e-mail address.
#[params]
pub struct SendEmailCodeOptions {
    /// Number of characters of the code, 4 to 8. Default: 6.
    #[non_sensitive]
    pub code_size: Option<i64>,
    /// `true` for a code of letters and digits, `false` for digits only. Default: `false`.
    pub alphanumeric_code: Option<bool>,
    /// Language code of the message, such as `es` or `pt-BR`; at most 5 characters. Accepts the same values as
    /// `language` when a session is created.
    #[non_sensitive]
    pub locale: Option<String>,
    /// `true` to use the colors and logo of your application. Default: `false`.
    pub use_white_label_customization: Option<bool>,
}

/// Response to sending a code to an e-mail address.
#[model]
pub struct EmailCodeSent {
    /// ID of the verification (UUID). Sending a code again returns the same ID while the first code is pending.
    #[non_sensitive]
    pub request_id: String,
    /// Result of sending: `Success`, `Retry` or `Undeliverable`.
    pub status: Option<EmailSendStatus>,
    /// Reason, if no code was sent: `email_can_not_be_delivered`.
    #[non_sensitive]
    pub reason: Option<String>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
}

/// Result of sending a code to an e-mail address.
#[open_enum]
pub enum EmailSendStatus {
    /// The code was sent.
    #[wire("Success")]
    Success,
    /// The code was sent again; the verification is the same.
    #[wire("Retry")]
    Retry,
    /// E-mail to the address cannot be delivered.
    #[wire("Undeliverable")]
    Undeliverable,
}

/// Parameters for checking a code that was sent to an e-mail address.
#[params]
pub struct CheckEmailCode {
    /// E-mail address the code was sent to.
    pub email: String,
    /// Code that the user entered, at most 10 characters; upper and lower case are equal.
    pub code: Secret,
    /// Action if another user has verified the same address. Default: `NO_ACTION`.
    pub duplicated_email_action: Option<CheckAction>,
    /// Action if the address appeared in a known data breach. Default: `NO_ACTION`.
    pub breached_email_action: Option<CheckAction>,
    /// Action if the address belongs to a disposable e-mail service. Default: `NO_ACTION`.
    pub disposable_email_action: Option<CheckAction>,
    /// `true` to search online platforms for profiles with the address. Default: `false`.
    pub enable_social: Option<bool>,
    /// Action if no online platform has a profile with the address; requires `enable_social`. Default: `NO_ACTION`.
    pub email_no_social_presence_action: Option<CheckAction>,
}

/// Response to checking a code that was sent to an e-mail address.
#[model]
pub struct EmailCodeResult {
    /// ID of the verification (UUID). If the code was wrong, it identifies nothing.
    #[non_sensitive]
    pub request_id: String,
    /// Result of the check: `Approved`, `Declined`, `Failed` or `Expired or Not Found`.
    pub status: Option<CodeStatus>,
    /// Description of the result, in English.
    #[non_sensitive]
    pub message: Option<String>,
    /// Data on the e-mail address; absent unless the verification has ended.
    pub email: Option<EmailOutcome>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
}
