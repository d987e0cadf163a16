//! Phone numbers and e-mail addresses.

use crate::schema::prelude::*;

use crate::{FeatureStatus, MatchSource, SessionStatus, Warning};

/// Result of one phone step.
#[model]
pub struct PhoneVerification {
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// Country's prefix, such as `+34`.
    #[non_sensitive]
    pub phone_number_prefix: Option<String>,
    /// The number without the prefix.
    pub phone_number: Option<String>,
    /// The number with the prefix (E.164).
    pub full_number: Option<String>,
    /// Country (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub country_code: Option<String>,
    /// Country, in English.
    #[non_sensitive]
    pub country_name: Option<String>,
    /// Who carries it.
    pub carrier: Option<PhoneCarrier>,
    /// Whether it is a throw-away number.
    pub is_disposable: Option<bool>,
    /// Whether it is a number without a line (VoIP).
    pub is_virtual: Option<bool>,
    /// How the code was sent.
    #[non_sensitive]
    pub verification_method: Option<String>,
    /// How often a code was entered.
    #[non_sensitive]
    pub verification_attempts: Option<i64>,
    /// When it was verified.
    pub verified_at: Option<DateTime>,
    /// What happened.
    pub lifecycle: Option<Vec<LifecycleEvent>>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
    /// Earlier appearances of the same number.
    pub matches: Option<Vec<ContactMatch>>,
}

/// Who carries a phone number.
#[model]
pub struct PhoneCarrier {
    /// Name.
    #[non_sensitive]
    pub name: Option<String>,
    /// Kind of line, such as `mobile`.
    #[non_sensitive]
    #[rename("type")]
    pub kind: Option<String>,
}

/// Result of one e-mail step.
#[model]
pub struct EmailVerification {
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// The address.
    pub email: Option<String>,
    /// Whether it was part of a known data breach.
    pub is_breached: Option<bool>,
    /// Those breaches.
    pub breaches: Option<Vec<Breach>>,
    /// Whether it is a throw-away address.
    pub is_disposable: Option<bool>,
    /// Whether mail to it bounces.
    pub is_undeliverable: Option<bool>,
    /// How often a code was entered.
    #[non_sensitive]
    pub verification_attempts: Option<i64>,
    /// When it was verified.
    pub verified_at: Option<DateTime>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
    /// What happened.
    pub lifecycle: Option<Vec<LifecycleEvent>>,
    /// Earlier appearances of the same address.
    pub matches: Option<Vec<ContactMatch>>,
}

/// A data breach an e-mail address was part of.
#[model]
pub struct Breach {
    /// Its name.
    #[non_sensitive]
    pub name: Option<String>,
    /// Where it happened.
    #[non_sensitive]
    pub domain: Option<String>,
    /// Address of a picture of it.
    #[non_sensitive]
    pub logo_path: Option<String>,
    /// When it happened.
    #[non_sensitive]
    pub breach_date: Option<Date>,
    /// What happened.
    #[non_sensitive]
    pub description: Option<String>,
    /// Whether it is certain.
    pub is_verified: Option<bool>,
    /// What was lost.
    #[non_sensitive]
    pub data_classes: Option<Vec<String>>,
    /// How many addresses were part of it.
    #[non_sensitive]
    pub breach_emails_count: Option<i64>,
}

/// Something that happened while a phone number or e-mail address was verified.
#[model]
pub struct LifecycleEvent {
    /// What happened.
    #[non_sensitive]
    #[rename("type")]
    pub kind: Option<String>,
    /// When.
    pub timestamp: Option<DateTime>,
    /// More about it.
    pub details: Option<LifecycleDetails>,
    /// What it cost, in US dollars.
    pub fee: Option<f64>,
}

/// More about such an event; what is there depends on it.
#[model]
pub struct LifecycleDetails {
    /// How it ended.
    #[non_sensitive]
    pub status: Option<String>,
    /// Why.
    #[non_sensitive]
    pub reason: Option<String>,
    /// How the code was to be sent.
    #[non_sensitive]
    pub channel: Option<String>,
    /// How the code was sent.
    #[non_sensitive]
    pub actual_channel: Option<String>,
    /// What the user entered.
    pub code_tried: Option<Secret>,
}

/// An earlier appearance of the same phone number or e-mail address.
#[model]
pub struct ContactMatch {
    /// The session (UUID), where it was one.
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Its number in the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// Your identifier of its user.
    pub vendor_data: Option<String>,
    /// When it was.
    pub verification_date: Option<DateTime>,
    /// The number.
    pub phone_number: Option<String>,
    /// The address.
    pub email: Option<String>,
    /// Where that session stands.
    pub status: Option<SessionStatus>,
    /// Whether it is on the blocklist.
    pub is_blocklisted: Option<bool>,
    /// The verification that was called by itself, where it was no session.
    #[non_sensitive]
    pub api_service: Option<String>,
    /// Where it was found.
    pub source: Option<MatchSource>,
}
