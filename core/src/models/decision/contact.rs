//! Results of phone and e-mail verification.

use crate::schema::prelude::*;

use crate::models::{FeatureStatus, MatchSource, SessionStatus, Warning};

/// Result of a phone verification.
#[model]
pub struct PhoneVerification {
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Feature status, such as `Approved`, `Declined` or `Expired`.
    pub status: Option<FeatureStatus>,
    /// Country calling code, such as `+34`.
    #[non_sensitive]
    pub phone_number_prefix: Option<String>,
    /// Phone number without the country calling code.
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
    /// `true` if the number belongs to a disposable number service.
    pub is_disposable: Option<bool>,
    /// `true` if the number is a virtual number (VoIP).
    pub is_virtual: Option<bool>,
    /// Channel the code was sent through.
    #[non_sensitive]
    pub verification_method: Option<String>,
    /// Number of times a code was entered.
    #[non_sensitive]
    pub verification_attempts: Option<i64>,
    /// Time of the verification (RFC 3339).
    pub verified_at: Option<DateTime>,
    /// Events of the verification.
    pub lifecycle: Option<Vec<LifecycleEvent>>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
    /// Earlier matches of the same phone number.
    pub matches: Option<Vec<ContactMatch>>,
}

/// Carrier of a phone number.
#[model]
pub struct PhoneCarrier {
    /// Name of the carrier.
    #[non_sensitive]
    pub name: Option<String>,
    /// Type of line, such as `mobile`.
    #[non_sensitive]
    #[rename("type")]
    pub kind: Option<String>,
}

/// Result of an e-mail verification.
#[model]
pub struct EmailVerification {
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Feature status, such as `Approved`, `Declined` or `Expired`.
    pub status: Option<FeatureStatus>,
    /// E-mail address that was verified.
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
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
    /// Events of the verification.
    pub lifecycle: Option<Vec<LifecycleEvent>>,
    /// Earlier matches of the same e-mail address.
    pub matches: Option<Vec<ContactMatch>>,
}

/// A data breach an e-mail address appeared in.
#[model]
pub struct Breach {
    /// Name of the breach.
    #[non_sensitive]
    pub name: Option<String>,
    /// Domain of the breached service.
    #[non_sensitive]
    pub domain: Option<String>,
    /// URL of a logo of the breached service.
    #[non_sensitive]
    pub logo_path: Option<String>,
    /// Date of the breach (YYYY-MM-DD).
    #[non_sensitive]
    pub breach_date: Option<Date>,
    /// Description of the breach.
    #[non_sensitive]
    pub description: Option<String>,
    /// `true` if the breach is confirmed.
    pub is_verified: Option<bool>,
    /// Types of data exposed in the breach.
    #[non_sensitive]
    pub data_classes: Option<Vec<String>>,
    /// Number of e-mail addresses exposed in the breach.
    #[non_sensitive]
    pub breach_emails_count: Option<i64>,
}

/// An event of a phone or e-mail verification.
#[model]
pub struct LifecycleEvent {
    /// Event type, such as `PHONE_VERIFICATION_APPROVED`.
    #[non_sensitive]
    #[rename("type")]
    pub kind: Option<String>,
    /// Time of the event (RFC 3339).
    pub timestamp: Option<DateTime>,
    /// Details of the event.
    pub details: Option<LifecycleDetails>,
    /// Cost of the event in US dollars.
    pub fee: Option<f64>,
}

/// Details of a phone or e-mail verification event. The fields present depend on the event type.
#[model]
pub struct LifecycleDetails {
    /// Outcome of the event.
    #[non_sensitive]
    pub status: Option<String>,
    /// Reason for the outcome.
    #[non_sensitive]
    pub reason: Option<String>,
    /// Channel requested for sending the code.
    #[non_sensitive]
    pub channel: Option<String>,
    /// Channel used for sending the code.
    #[non_sensitive]
    pub actual_channel: Option<String>,
    /// Code entered by the user.
    pub code_tried: Option<Secret>,
}

/// An earlier match of the same phone number or e-mail address.
#[model]
pub struct ContactMatch {
    /// Session ID (UUID) of the matched session; absent if `source` is not `session`.
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Sequential session number of the matched session within the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// Your own identifier of the matched user.
    pub vendor_data: Option<String>,
    /// Time of the matched verification (RFC 3339).
    pub verification_date: Option<DateTime>,
    /// Matched phone number; absent for e-mail verification.
    pub phone_number: Option<String>,
    /// Matched e-mail address; absent for phone verification.
    pub email: Option<String>,
    /// Status of the matched session.
    pub status: Option<SessionStatus>,
    /// `true` if the phone number or e-mail address is on the blocklist.
    pub is_blocklisted: Option<bool>,
    /// Name of the standalone API that performed the matched verification; absent for sessions.
    #[non_sensitive]
    pub api_service: Option<String>,
    /// Source of the match: `session` or `list_entry`.
    pub source: Option<MatchSource>,
}
