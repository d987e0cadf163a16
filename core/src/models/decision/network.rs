//! Results of IP and device analysis.

use crate::schema::prelude::*;

use crate::models::{FeatureStatus, GeoPoint, MatchSource, SessionStatus, Warning};

/// Result of an IP and device analysis.
#[model]
pub struct IpAnalysis {
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// Brand (manufacturer) of the device.
    #[non_sensitive]
    pub device_brand: Option<String>,
    /// Model of the device.
    #[non_sensitive]
    pub device_model: Option<String>,
    /// Browser family of the device.
    #[non_sensitive]
    pub browser_family: Option<String>,
    /// Operating system family of the device.
    #[non_sensitive]
    pub os_family: Option<String>,
    /// Device category: phone, tablet or computer.
    #[non_sensitive]
    pub platform: Option<String>,
    /// Fingerprint that identifies the device.
    pub device_fingerprint: Option<String>,
    /// Country of the IP address, in English.
    #[non_sensitive]
    pub ip_country: Option<String>,
    /// Country of the IP address (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub ip_country_code: Option<String>,
    /// State or region of the IP address.
    pub ip_state: Option<String>,
    /// City of the IP address.
    pub ip_city: Option<String>,
    /// Latitude of the IP address in degrees, -90 to 90; positive is north.
    pub latitude: Option<f64>,
    /// Longitude of the IP address in degrees, -180 to 180; positive is east.
    pub longitude: Option<f64>,
    /// IP address (IPv4 or IPv6).
    pub ip_address: Option<String>,
    /// Internet service provider (ISP) of the IP address.
    pub isp: Option<String>,
    /// Organization the IP address is registered to.
    pub organization: Option<String>,
    /// `true` if the connection uses a VPN or Tor.
    pub is_vpn_or_tor: Option<bool>,
    /// `true` if the IP address belongs to a data center.
    pub is_data_center: Option<bool>,
    /// Time zone name, such as `Europe/Madrid`.
    #[non_sensitive]
    pub time_zone: Option<String>,
    /// Offset of the time zone from UTC, such as `+0100`.
    #[non_sensitive]
    pub time_zone_offset: Option<String>,
    /// Location of the IP address, and its distances from the other locations.
    pub ip: Option<PlaceDistances>,
    /// Location of the address on the identity document, and its distances from the other locations.
    pub id_document: Option<PlaceDistances>,
    /// Location of the address on the proof of address, and its distances from the other locations.
    pub poa_document: Option<PlaceDistances>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
    /// Earlier matches of the same IP address or device.
    pub matches: Option<Vec<IpMatch>>,
}

/// A location, and its distances from the other locations in kilometers.
#[model]
pub struct PlaceDistances {
    /// Coordinates of the location.
    pub location: Option<GeoPoint>,
    /// Distance from the location of the IP address, in kilometers.
    pub distance_from_ip: Option<f64>,
    /// Distance from the address on the identity document, in kilometers.
    pub distance_from_id_document: Option<f64>,
    /// Distance from the address on the proof of address, in kilometers.
    pub distance_from_poa_document: Option<f64>,
}

/// Type of an IP or device match.
#[open_enum]
pub enum IpMatchType {
    /// Same IP address as in the earlier session.
    #[wire("ip_address")]
    IpAddress,
    /// Same device as in the earlier session.
    #[wire("device_fingerprint")]
    DeviceFingerprint,
}

/// Identifier that produced an IP or device match.
#[open_enum]
pub enum IpMatchSource {
    /// Same IP address as in the earlier session.
    #[wire("ip_address")]
    IpAddress,
    /// Same persistent identifier stored on the device.
    #[wire("persistent_id")]
    PersistentId,
    /// Same legacy device fingerprint.
    #[wire("legacy_fp")]
    LegacyFingerprint,
    /// Device fingerprint with high similarity.
    #[wire("recovered_high")]
    RecoveredHigh,
}

/// Certainty of an IP or device match.
#[open_enum]
pub enum IpMatchMode {
    /// Certain: the identifiers are equal.
    #[wire("deterministic")]
    Deterministic,
    /// Likely: the identifiers are similar.
    #[wire("probabilistic")]
    Probabilistic,
    /// The identifiers were seen together.
    #[wire("co_occurrence")]
    CoOccurrence,
}

/// An earlier match of the same IP address or device.
#[model]
pub struct IpMatch {
    /// Session ID (UUID) of the matched session.
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Sequential session number of the matched session within the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// Your own identifier of the matched user.
    pub vendor_data: Option<String>,
    /// Time of the matched verification (RFC 3339).
    pub verification_date: Option<DateTime>,
    /// Type of the match: `ip_address` or `device_fingerprint`.
    pub match_type: Option<IpMatchType>,
    /// Identifier that produced the match, such as `ip_address` or `persistent_id`.
    pub match_source: Option<IpMatchSource>,
    /// Matched IP address or device identifier, depending on `match_source`.
    pub matched_value: Option<String>,
    /// Status of the matched session.
    pub status: Option<SessionStatus>,
    /// `true` if the IP address or device is on the blocklist.
    pub is_blocklisted: Option<bool>,
    /// Name of the standalone API that performed the matched verification; absent for sessions.
    #[non_sensitive]
    pub api_service: Option<String>,
    /// Source of the match, such as `session`.
    pub source: Option<MatchSource>,
    /// Device used in the matched session.
    pub device_info: Option<DeviceInfo>,
    /// Location of the IP address in the matched session.
    pub location_info: Option<LocationInfo>,
    /// Confidence of the match, 0 to 1.
    pub confidence: Option<f64>,
    /// Certainty of the match: `deterministic`, `probabilistic` or `co_occurrence`.
    pub match_mode: Option<IpMatchMode>,
    /// Similarity of the fingerprints; only if `match_source` is `recovered_high`.
    pub recovery_similarity: Option<f64>,
    /// `true` if the TLS fingerprint (JA4) of the connection supports the match.
    pub tls_ja4_corroborated: Option<bool>,
    /// Reason the similarity was or was not sufficient for a match.
    #[non_sensitive]
    pub recovery_gate_reason: Option<String>,
}

/// Device used in a session.
#[model]
pub struct DeviceInfo {
    /// Brand (manufacturer) of the device.
    #[non_sensitive]
    pub device_brand: Option<String>,
    /// Model of the device.
    #[non_sensitive]
    pub device_model: Option<String>,
    /// Browser family of the device.
    #[non_sensitive]
    pub browser_family: Option<String>,
    /// Operating system family of the device.
    #[non_sensitive]
    pub os_family: Option<String>,
    /// Device category: phone, tablet or computer.
    #[non_sensitive]
    pub platform: Option<String>,
    /// Fingerprint that identifies the device.
    pub device_fingerprint: Option<String>,
}

/// Location of an IP address.
#[model]
pub struct LocationInfo {
    /// IP address (IPv4 or IPv6).
    pub ip_address: Option<String>,
    /// Country of the IP address, in English.
    #[non_sensitive]
    pub ip_country: Option<String>,
    /// Country of the IP address (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub ip_country_code: Option<String>,
    /// State or region of the IP address.
    pub ip_state: Option<String>,
    /// City of the IP address.
    pub ip_city: Option<String>,
    /// `true` if the connection uses a VPN or Tor.
    pub is_vpn_or_tor: Option<bool>,
    /// `true` if the IP address belongs to a data center.
    pub is_data_center: Option<bool>,
}
