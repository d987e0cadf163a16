//! Verification of phone numbers without a session.

use crate::models::{
    CheckAction, CodeStatus, ContactMatch, FeatureStatus, LifecycleEvent, PhoneCarrier, RiskSignals, SocialFootprint,
    Warning,
};
use crate::schema::prelude::*;

/// Parameters for assessing the risk of a phone number.
#[params]
pub struct AssessPhoneRisk {
    /// Phone number (E.164), at most 20 characters.
    pub phone_number: String,
    /// Country that the user claims to be in (ISO 3166-1 alpha-2 or alpha-3).
    pub country_code: Option<String>,
    /// Device and connection of the user.
    pub signals: Option<RiskSignals>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// `true` to search online platforms for profiles with the number. Default: `false`.
    pub enable_social: Option<bool>,
}

/// Response to an assessment of the risk of a phone number.
#[model]
pub struct PhoneRiskResult {
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
    pub phone: Option<PhoneOutcome>,
}

/// Result of a check of a phone number.
#[model]
pub struct PhoneOutcome {
    /// Status of the check, such as `Approved` or `Declined`.
    pub status: Option<FeatureStatus>,
    /// Country calling code, such as `+34`.
    #[non_sensitive]
    pub phone_number_prefix: Option<String>,
    /// Phone number without the country calling code. In sandbox applications with it (E.164).
    pub phone_number: Option<String>,
    /// Phone number with the country calling code (E.164).
    pub full_number: Option<String>,
    /// Country of the phone number (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub country_code: Option<String>,
    /// Name of the country of the phone number, in English.
    #[non_sensitive]
    pub country_name: Option<String>,
    /// Carrier of the phone number.
    pub carrier: Option<PhoneCarrier>,
    /// Name of the carrier. Only in sandbox applications, which have it instead of `carrier`.
    #[non_sensitive]
    pub carrier_name: Option<String>,
    /// Type of line, such as `mobile`. Only in sandbox applications, which have it instead of `carrier`.
    #[non_sensitive]
    pub line_type: Option<String>,
    /// `true` if the number belongs to a disposable number service.
    pub is_disposable: Option<bool>,
    /// `true` if the number is a virtual number (VoIP).
    pub is_virtual: Option<bool>,
    /// Channel the code was sent through; absent if no code was sent.
    #[non_sensitive]
    pub verification_method: Option<String>,
    /// Number of times a code was entered.
    #[non_sensitive]
    pub verification_attempts: Option<i64>,
    /// Time of the verification (RFC 3339).
    pub verified_at: Option<DateTime>,
    /// Warnings raised by the check.
    pub warnings: Option<Vec<Warning>>,
    /// Events of the check.
    pub lifecycle: Option<Vec<LifecycleEvent>>,
    /// Earlier matches of the same phone number.
    pub matches: Option<Vec<ContactMatch>>,
    /// Assessment of the number; the same as `enrichment`. Absent if only a code was checked.
    pub phone_intelligence: Option<PhoneIntelligence>,
    /// Assessment of the number; the same as `phone_intelligence`.
    pub enrichment: Option<PhoneIntelligence>,
    /// Presence of the number on online platforms; absent unless `enable_social` was set.
    pub phone_social: Option<SocialFootprint>,
}

/// Assessment of a phone number.
#[model]
pub struct PhoneIntelligence {
    /// Risk of the number, 0 to 100; a higher score is riskier.
    pub score: Option<f64>,
    /// Risk of the type of line: `Low`, `Medium` or `High`.
    #[non_sensitive]
    pub phone_type_risk: Option<String>,
    /// Trust in the number, 0 to 100: the inverse of `score`.
    pub phone_trust_index: Option<f64>,
    /// Stability of the number's network; a higher value is more stable.
    pub network_stability_index: Option<f64>,
    /// `true` if the number belongs to a disposable number service.
    pub is_disposable: Option<bool>,
    /// `true` if the number was ported to another carrier.
    pub is_ported: Option<bool>,
    /// `true` if the number was ported recently.
    pub is_recently_ported: Option<bool>,
    /// Type of line, such as `mobile` or `voip`.
    #[non_sensitive]
    pub carrier_type: Option<String>,
    /// Codes of the signals that contributed to the score. The set is open: new codes may appear.
    #[non_sensitive]
    pub reason_codes: Option<Vec<String>>,
}

/// Parameters for sending a code to a phone number.
#[params]
pub struct SendPhoneCode {
    /// Phone number (E.164), at most 20 characters.
    pub phone_number: String,
    /// Options of the code and of the message.
    pub options: Option<SendPhoneCodeOptions>,
    /// Device and connection of the user.
    pub signals: Option<RiskSignals>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
}

/// Options of a code that is sent to a phone number.
#[params]
pub struct SendPhoneCodeOptions {
    /// Number of digits of the code, 4 to 8. Default: 6.
    #[non_sensitive]
    pub code_size: Option<i64>,
    /// Language of the message: ISO 639 code, optionally with a region, such as `es` or `pt-BR`; at most 5 characters.
    #[non_sensitive]
    pub locale: Option<String>,
    /// Channel of the message. If the number cannot be reached through it, an SMS is sent. Default: `whatsapp`.
    pub preferred_channel: Option<PhoneChannel>,
}

/// Channel for sending a code to a phone number.
#[open_enum]
pub enum PhoneChannel {
    /// WhatsApp message (`whatsapp`).
    #[wire("whatsapp")]
    Whatsapp,
    /// Text message (`sms`).
    #[wire("sms")]
    Sms,
    /// Telegram message (`telegram`).
    #[wire("telegram")]
    Telegram,
    /// Phone call (`voice`).
    #[wire("voice")]
    Voice,
    /// RCS message (`rcs`).
    #[wire("rcs")]
    Rcs,
    /// Viber message (`viber`).
    #[wire("viber")]
    Viber,
    /// Zalo message (`zalo`).
    #[wire("zalo")]
    Zalo,
}

/// Response to sending a code to a phone number.
#[model]
pub struct PhoneCodeSent {
    /// ID of the verification (UUID). Sending a code again returns the same ID while the first code is pending.
    #[non_sensitive]
    pub request_id: String,
    /// Result of sending: `Success`, `Retry` or `Blocked`.
    pub status: Option<PhoneSendStatus>,
    /// Reason, if no code was sent.
    #[non_sensitive]
    pub reason: Option<String>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
}

/// Result of sending a code to a phone number.
#[open_enum]
pub enum PhoneSendStatus {
    /// The code was sent.
    #[wire("Success")]
    Success,
    /// The code was sent again; the verification is the same.
    #[wire("Retry")]
    Retry,
    /// The platform does not send codes to this number; see `reason`.
    #[wire("Blocked")]
    Blocked,
}

/// Parameters for checking a code that was sent to a phone number.
#[params]
pub struct CheckPhoneCode {
    /// Phone number the code was sent to (E.164), at most 20 characters.
    pub phone_number: String,
    /// Code that the user entered: 4 to 8 digits.
    pub code: Secret,
    /// Action if another user has verified the same number. Default: `NO_ACTION`.
    pub duplicated_phone_number_action: Option<CheckAction>,
    /// Action if the number belongs to a disposable number service. Default: `NO_ACTION`.
    pub disposable_number_action: Option<CheckAction>,
    /// Action if the number is a virtual number (VoIP). Default: `NO_ACTION`.
    pub voip_number_action: Option<CheckAction>,
    /// `true` to search online platforms for profiles with the number. Default: `false`.
    pub enable_social: Option<bool>,
    /// Action if no online platform has a profile with the number; requires `enable_social`. Default: `NO_ACTION`.
    pub phone_no_social_presence_action: Option<CheckAction>,
}

/// Response to checking a code that was sent to a phone number.
#[model]
pub struct PhoneCodeResult {
    /// ID of the verification (UUID). If the code was wrong, it identifies nothing.
    #[non_sensitive]
    pub request_id: String,
    /// Result of the check: `Approved`, `Declined`, `Failed` or `Expired or Not Found`.
    pub status: Option<CodeStatus>,
    /// Description of the result, in English.
    #[non_sensitive]
    pub message: Option<String>,
    /// Data on the phone number; absent unless the verification has ended.
    pub phone: Option<PhoneOutcome>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
}
