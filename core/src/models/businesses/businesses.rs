//! Businesses: the companies your sessions verify (KYB), by your own identifier (`vendor_data`).

use crate::models::{FeatureProgress, SessionStatus, Tag, UserStatus};
use crate::schema::prelude::*;

/// Parameters for listing businesses.
#[params]
pub struct ListBusinesses {
    /// Maximum number of results per page, at least 1. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

page! {
    /// Page of businesses of the application.
    BusinessPage of BusinessSummary
}

/// Business in a list of businesses.
#[model]
pub struct BusinessSummary {
    /// Business ID assigned by Didit (UUID).
    #[non_sensitive]
    #[essential]
    pub didit_internal_id: String,
    /// Your own identifier of the business.
    pub vendor_data: Option<String>,
    /// Custom display name of the business, set by you.
    pub display_name: Option<String>,
    /// Legal name, taken from the company registry or set by you.
    pub legal_name: Option<String>,
    /// Registration number, taken from the company registry or set by you.
    pub registration_number: Option<String>,
    /// Country of the company registry (ISO 3166-1 alpha-2), with a subdivision where a subdivision keeps the registry,
    /// such as `US-CA`.
    pub country_code: Option<String>,
    /// Name displayed by the platform: `display_name` if set, otherwise `legal_name`.
    pub effective_name: Option<String>,
    /// Business status: `ACTIVE`, `FLAGGED` or `BLOCKED`.
    pub status: Option<UserStatus>,
    /// Number of sessions of the business.
    #[non_sensitive]
    pub session_count: Option<i64>,
    /// Number of approved sessions.
    #[non_sensitive]
    pub approved_count: Option<i64>,
    /// Number of declined sessions.
    #[non_sensitive]
    pub declined_count: Option<i64>,
    /// Number of sessions in review.
    #[non_sensitive]
    pub in_review_count: Option<i64>,
    /// Latest status of each feature, by the name of the feature.
    pub features: Option<JsonObject>,
    /// Features with their latest statuses, as a list.
    pub features_list: Option<Vec<FeatureProgress>>,
    /// Creation time of the latest session (RFC 3339).
    pub last_session_at: Option<DateTime>,
    /// Creation time of the first session (RFC 3339).
    pub first_session_at: Option<DateTime>,
    /// Time of the last activity (RFC 3339).
    pub last_activity_at: Option<DateTime>,
    /// Tags of the business.
    pub tags: Option<Vec<Tag>>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Business with all details.
#[model]
pub struct Business {
    /// Business ID assigned by Didit (UUID).
    #[non_sensitive]
    #[essential]
    pub didit_internal_id: String,
    /// Your own identifier of the business.
    pub vendor_data: Option<String>,
    /// Custom display name of the business, set by you.
    pub display_name: Option<String>,
    /// Legal name, taken from the company registry or set by you.
    pub legal_name: Option<String>,
    /// Registration number, taken from the company registry or set by you.
    pub registration_number: Option<String>,
    /// Country of the company registry (ISO 3166-1 alpha-2), with a subdivision where a subdivision keeps the registry,
    /// such as `US-CA`.
    pub country_code: Option<String>,
    /// Name displayed by the platform: `display_name` if set, otherwise `legal_name`.
    pub effective_name: Option<String>,
    /// Business status: `ACTIVE`, `FLAGGED` or `BLOCKED`.
    pub status: Option<UserStatus>,
    /// Number of sessions of the business.
    #[non_sensitive]
    pub session_count: Option<i64>,
    /// Number of approved sessions.
    #[non_sensitive]
    pub approved_count: Option<i64>,
    /// Number of declined sessions.
    #[non_sensitive]
    pub declined_count: Option<i64>,
    /// Number of sessions in review.
    #[non_sensitive]
    pub in_review_count: Option<i64>,
    /// Latest status of each feature, by the name of the feature.
    pub features: Option<JsonObject>,
    /// Features with their latest statuses, as a list.
    pub features_list: Option<Vec<FeatureProgress>>,
    /// Creation time of the latest session (RFC 3339).
    pub last_session_at: Option<DateTime>,
    /// Creation time of the first session (RFC 3339).
    pub first_session_at: Option<DateTime>,
    /// Time of the last activity (RFC 3339).
    pub last_activity_at: Option<DateTime>,
    /// Tags of the business.
    pub tags: Option<Vec<Tag>>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Custom data stored with the business.
    pub metadata: Option<JsonObject>,
    /// Time of the last update (RFC 3339).
    pub updated_at: Option<DateTime>,
}

/// Parameters for creating a business.
#[params]
pub struct CreateBusiness {
    /// Your own identifier of the business, unique in the application. Sessions with the same `vendor_data` belong to
    /// the business.
    pub vendor_data: Option<String>,
    /// Custom display name of the business, at most 255 characters.
    pub display_name: Option<String>,
    /// Legal name, at most 255 characters.
    pub legal_name: Option<String>,
    /// Registration number, at most 100 characters.
    pub registration_number: Option<String>,
    /// Country of the company registry (ISO 3166-1 alpha-2), with a subdivision where a subdivision keeps the registry,
    /// such as `US-CA`. At most 10 characters.
    pub country_code: Option<String>,
    /// Business status: `ACTIVE`, `FLAGGED` or `BLOCKED`. Default: `ACTIVE`.
    pub status: Option<UserStatus>,
    /// Custom data stored with the business.
    pub metadata: Option<JsonObject>,
}

/// Parameters for updating a business. Fields that are not set keep their values; `metadata` replaces the stored
/// object.
///
/// `legal_name`, `registration_number` and `country_code` cannot be changed after the first approved session of the
/// business, because they come from the company registry.
#[params]
pub struct UpdateBusiness {
    /// Custom display name of the business, at most 255 characters.
    pub display_name: Patch<String>,
    /// Legal name, at most 255 characters.
    pub legal_name: Patch<String>,
    /// Registration number, at most 100 characters.
    pub registration_number: Patch<String>,
    /// Country of the company registry (ISO 3166-1 alpha-2), with a subdivision where a subdivision keeps the registry,
    /// such as `US-CA`. At most 10 characters.
    pub country_code: Patch<String>,
    /// Business status to set manually: `ACTIVE`, `FLAGGED` or `BLOCKED`.
    pub status: Option<UserStatus>,
    /// Custom data stored with the business.
    pub metadata: Patch<JsonObject>,
}

/// Parameters for updating the status of a business.
#[params]
pub struct UpdateBusinessStatus {
    /// New business status: `ACTIVE`, `FLAGGED` or `BLOCKED`.
    pub status: UserStatus,
}

/// Parameters for deleting several businesses, or all of them. Set at least one of the lists, or `delete_all`.
#[params(check)]
pub struct BatchDeleteBusinesses {
    /// Your own identifiers of the businesses to delete.
    pub vendor_data_list: Option<Vec<String>>,
    /// Business IDs assigned by Didit (UUIDs) of the businesses to delete.
    #[non_sensitive]
    pub didit_internal_id_list: Option<Vec<String>>,
    /// `true` to delete **all** businesses of the application. Default: `false`.
    pub delete_all: Option<bool>,
}

impl Check for BatchDeleteBusinesses {
    fn check(&self) -> Result<()> {
        let listed = [&self.vendor_data_list, &self.didit_internal_id_list]
            .iter()
            .any(|list| list.as_ref().is_some_and(|list| !list.is_empty()));
        if listed || self.delete_all == Some(true) || !self.extra.is_empty() {
            return Ok(());
        }
        Err(Error::invalid(
            "vendor_data_list",
            "must not be empty: list the businesses to delete here or in `didit_internal_id_list`, or set `delete_all`",
        ))
    }
}

/// Result of deleting several businesses.
#[model]
pub struct DeletedBusinesses {
    /// Number of deleted businesses. Absent if the platform does not report it.
    #[non_sensitive]
    pub deleted: Option<i64>,
}

/// Parameters for enabling or disabling ongoing AML monitoring of businesses. Select businesses with
/// `didit_internal_id_list`, or with `update_all` and the filters.
#[params]
pub struct ToggleBusinessOngoingMonitoring {
    /// `true` to enable ongoing monitoring, `false` to disable it.
    pub is_enabled: bool,
    /// `true` to estimate the cost without changing anything. Default: `false`.
    pub estimate_only: Option<bool>,
    /// `true` to select all businesses that match the filters. Default: `false`.
    pub update_all: Option<bool>,
    /// Filter by names and identifiers that contain this string.
    pub filter_search: Option<String>,
    /// Filter by business status.
    pub filter_status: Option<Vec<UserStatus>>,
    /// Filter by country.
    pub filter_country: Option<String>,
    /// Filter by date, from this date on (YYYY-MM-DD).
    pub filter_date_from: Option<Date>,
    /// Filter by date, up to and including this date (YYYY-MM-DD).
    pub filter_date_to: Option<Date>,
    /// Business IDs assigned by Didit (UUIDs) of the businesses to select.
    #[non_sensitive]
    pub didit_internal_id_list: Option<Vec<String>>,
}

/// Parameters for enabling or disabling ongoing AML monitoring of business sessions. Select sessions with
/// `session_numbers`, or with `update_all` or `toggle_all` and the filters.
#[params]
pub struct ToggleBusinessSessionMonitoring {
    /// `true` to enable ongoing monitoring, `false` to disable it.
    pub is_enabled: bool,
    /// `true` to estimate the cost without changing anything. Default: `false`.
    pub estimate_only: Option<bool>,
    /// `true` to select all sessions that match the filters. Default: `false`.
    pub update_all: Option<bool>,
    /// Filter by names and identifiers that contain this string.
    pub filter_search: Option<String>,
    /// Filter by session status.
    pub filter_status: Option<Vec<SessionStatus>>,
    /// Filter by country.
    pub filter_country: Option<String>,
    /// Filter by date, from this date on (YYYY-MM-DD).
    pub filter_date_from: Option<Date>,
    /// Filter by date, up to and including this date (YYYY-MM-DD).
    pub filter_date_to: Option<Date>,
    /// Session numbers within the application.
    #[non_sensitive]
    pub session_numbers: Option<Vec<SessionNumber>>,
    /// `true` to select all sessions. Default: `false`.
    pub toggle_all: Option<bool>,
    /// Filter by workflow ID (UUID).
    #[non_sensitive]
    pub filter_workflow_id: Option<String>,
}
