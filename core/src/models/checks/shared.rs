//! Types shared by several checks.

use crate::schema::prelude::*;

/// Action on a problem that a check detects.
#[open_enum]
pub enum CheckAction {
    /// The problem is reported as a warning; the status is not changed.
    #[wire("NO_ACTION")]
    NoAction,
    /// The check is declined.
    #[wire("DECLINE")]
    Decline,
}

/// Faces detected in an uploaded image.
#[model]
pub struct FaceImage {
    /// Detected faces; empty if there are none.
    pub entities: Option<Vec<DetectedFace>>,
    /// Angle in degrees by which the image was rotated for the analysis; 0 unless `rotate_image` was set.
    #[non_sensitive]
    pub best_angle: Option<i64>,
}

/// A face detected in an image.
#[model]
pub struct DetectedFace {
    /// Bounding box of the face: four numbers, in pixels.
    pub bbox: Option<Vec<i64>>,
    /// Confidence that the region is a face, 0 to 1.
    pub confidence: Option<f64>,
    /// Age in years, estimated from the face. Absent for face search.
    pub age: Option<f64>,
    /// Gender, estimated from the face, such as `male`. Absent for face search.
    pub gender: Option<String>,
    /// Ethnic group, estimated from the face. Usually absent.
    pub race: Option<String>,
}

/// Device and connection of the user. Used to detect fraud.
#[params]
pub struct RiskSignals {
    /// IP address of the user (IPv4 or IPv6).
    pub ip: Option<String>,
    /// Your own identifier of the device, at most 255 characters.
    pub device_id: Option<String>,
    /// Platform of the device.
    pub device_platform: Option<DevicePlatform>,
    /// Model of the device, such as `iPhone17,2`; at most 255 characters.
    pub device_model: Option<String>,
    /// Version of the operating system, at most 64 characters.
    pub os_version: Option<String>,
    /// Version of your application, at most 64 characters.
    pub app_version: Option<String>,
    /// User agent (`User-Agent` header) of the user's browser, at most 512 characters.
    pub user_agent: Option<String>,
}

/// Platform of a device.
#[open_enum]
pub enum DevicePlatform {
    /// Android (`android`).
    #[wire("android")]
    Android,
    /// Operating system of the iPhone (`ios`).
    #[wire("ios")]
    Ios,
    /// Operating system of the iPad (`ipados`).
    #[wire("ipados")]
    Ipados,
    /// Operating system of the Apple TV (`tvos`).
    #[wire("tvos")]
    Tvos,
    /// Web browser (`web`).
    #[wire("web")]
    Web,
}

/// Result of checking a code that was sent to a phone number or e-mail address.
#[open_enum]
pub enum CodeStatus {
    /// The code is correct, and the phone number or e-mail address is accepted.
    #[wire("Approved")]
    Approved,
    /// The code is correct but the phone number or e-mail address is declined, or too many wrong codes were entered.
    #[wire("Declined")]
    Declined,
    /// The code is wrong; the user may try again.
    #[wire("Failed")]
    Failed,
    /// No code is pending: none was sent, or it has expired after 5 minutes. Some deployments return the status 404
    /// instead.
    #[wire("Expired or Not Found")]
    ExpiredOrNotFound,
}

/// Presence of a phone number or e-mail address on online platforms.
#[model]
pub struct SocialFootprint {
    /// Number of platforms with a profile.
    pub profiles_registered: Option<i64>,
    /// Number of platforms that were checked.
    #[non_sensitive]
    pub profiles_checked: Option<i64>,
    /// Number of different names in the profiles.
    pub names_found: Option<i64>,
    /// Number of photos in the profiles.
    pub photos_found: Option<i64>,
    /// Index of the number of communication platforms with a profile.
    pub communication_breadth: Option<i64>,
    /// Index of the variety of platforms with a profile.
    pub digital_footprint_diversity: Option<i64>,
    /// Index of the use of platforms that need technical knowledge.
    pub digital_sophistication_index: Option<i64>,
    /// Index of the activity on the platforms.
    pub engagement_depth_index: Option<i64>,
    /// Index of the use of paid subscriptions.
    pub subscription_affordability_index: Option<i64>,
    /// Number of free platforms with a profile.
    pub free_platforms: Option<i64>,
    /// Number of paid platforms with a profile.
    pub full_paid_platforms: Option<i64>,
    /// Number of platforms with free and paid plans that have a profile.
    pub partial_paid_platforms: Option<i64>,
    /// Completeness of the WhatsApp profile.
    pub whatsapp_profile_completeness: Option<WhatsappProfileCompleteness>,
    /// Platforms with a profile.
    pub registered_platforms: Option<Vec<SocialPlatform>>,
    /// Platforms without a profile.
    pub not_registered_platforms: Option<Vec<SocialPlatform>>,
    /// Summary by category of platform: an object with the keys `registered` (number of platforms with a profile) and
    /// `ratio` (share of the platforms checked, 0 to 1) for each.
    pub categories: Option<JsonObject>,
    /// Profiles by platform: an object with the keys `name`, `photo` (URL), `about`, `privacy_status` (`PUBLIC` or
    /// `PRIVATE`) and `business_account` for each.
    pub profiles: Option<JsonObject>,
}

/// Completeness of a WhatsApp profile.
#[open_enum]
pub enum WhatsappProfileCompleteness {
    /// The profile has a minimum of data.
    #[wire("Basic")]
    Basic,
    /// The profile has some data.
    #[wire("Partial")]
    Partial,
    /// The profile has all data.
    #[wire("Complete")]
    Complete,
    /// The profile is missing.
    #[wire("Not Present")]
    NotPresent,
}

/// Online platform that was checked for a profile.
#[model]
pub struct SocialPlatform {
    /// Name of the platform.
    #[non_sensitive]
    pub platform: Option<String>,
    /// Category of the platform, such as `social_media`.
    #[non_sensitive]
    pub category: Option<String>,
    /// Reach of the platform: `global` or `local`.
    pub scope: Option<PlatformScope>,
}

/// Reach of an online platform.
#[open_enum]
pub enum PlatformScope {
    /// The platform is used in many countries.
    #[wire("global")]
    Global,
    /// The platform is used in one country or region.
    #[wire("local")]
    Local,
}
