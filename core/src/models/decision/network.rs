//! Network addresses and devices.

use crate::schema::prelude::*;

use crate::{FeatureStatus, GeoPoint, MatchSource, SessionStatus, Warning};

/// Result of one such step.
#[model]
pub struct IpAnalysis {
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// Who made the device.
    #[non_sensitive]
    pub device_brand: Option<String>,
    /// Its model.
    #[non_sensitive]
    pub device_model: Option<String>,
    /// The browser.
    #[non_sensitive]
    pub browser_family: Option<String>,
    /// The operating system.
    #[non_sensitive]
    pub os_family: Option<String>,
    /// Phone, tablet or computer.
    #[non_sensitive]
    pub platform: Option<String>,
    /// What the device is known by.
    pub device_fingerprint: Option<String>,
    /// Country of the address, in English.
    #[non_sensitive]
    pub ip_country: Option<String>,
    /// The same (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub ip_country_code: Option<String>,
    /// Region of the address.
    pub ip_state: Option<String>,
    /// Town of the address.
    pub ip_city: Option<String>,
    /// Degrees north of the equator.
    pub latitude: Option<f64>,
    /// Degrees east of Greenwich.
    pub longitude: Option<f64>,
    /// The address (IPv4 or IPv6).
    pub ip_address: Option<String>,
    /// Who provides the connection.
    pub isp: Option<String>,
    /// Whom the address belongs to.
    pub organization: Option<String>,
    /// Whether it hides behind a VPN or Tor.
    pub is_vpn_or_tor: Option<bool>,
    /// Whether it is in a data centre.
    pub is_data_center: Option<bool>,
    /// Time zone, such as `Europe/Madrid`.
    #[non_sensitive]
    pub time_zone: Option<String>,
    /// Its offset from UTC.
    #[non_sensitive]
    pub time_zone_offset: Option<String>,
    /// The address on the map.
    pub ip: Option<PlaceDistances>,
    /// The identity document's address on the map.
    pub id_document: Option<PlaceDistances>,
    /// The proof of address on the map.
    pub poa_document: Option<PlaceDistances>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
    /// Earlier appearances of the same address or device.
    pub matches: Option<Vec<IpMatch>>,
}

/// A place, and how far it is from the others, in kilometres.
#[model]
pub struct PlaceDistances {
    /// Where it is.
    pub location: Option<GeoPoint>,
    /// From the network address.
    pub distance_from_ip: Option<f64>,
    /// From the identity document's address.
    pub distance_from_id_document: Option<f64>,
    /// From the proof of address.
    pub distance_from_poa_document: Option<f64>,
}

/// What is the same.
#[open_enum]
pub enum IpMatchType {
    /// The address.
    #[wire("ip_address")]
    IpAddress,
    /// The device.
    #[wire("device_fingerprint")]
    DeviceFingerprint,
}

/// What it was recognised by.
#[open_enum]
pub enum IpMatchSource {
    /// The address.
    #[wire("ip_address")]
    IpAddress,
    /// An identifier kept on the device.
    #[wire("persistent_id")]
    PersistentId,
    /// The older fingerprint of the device.
    #[wire("legacy_fp")]
    LegacyFingerprint,
    /// A fingerprint that is very much alike.
    #[wire("recovered_high")]
    RecoveredHigh,
}

/// How sure the recognition is.
#[open_enum]
pub enum IpMatchMode {
    /// Certain.
    #[wire("deterministic")]
    Deterministic,
    /// Likely.
    #[wire("probabilistic")]
    Probabilistic,
    /// They were seen together.
    #[wire("co_occurrence")]
    CoOccurrence,
}

/// An earlier appearance of the same address or device.
#[model]
pub struct IpMatch {
    /// The session (UUID).
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Its number in the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// Your identifier of its user.
    pub vendor_data: Option<String>,
    /// When it was.
    pub verification_date: Option<DateTime>,
    /// What is the same.
    pub match_type: Option<IpMatchType>,
    /// What it was recognised by.
    pub match_source: Option<IpMatchSource>,
    /// The address or the identifier.
    pub matched_value: Option<String>,
    /// Where that session stands.
    pub status: Option<SessionStatus>,
    /// Whether it is on the blocklist.
    pub is_blocklisted: Option<bool>,
    /// The verification that was called by itself, where it was no session.
    #[non_sensitive]
    pub api_service: Option<String>,
    /// Where it was found.
    pub source: Option<MatchSource>,
    /// The device then.
    pub device_info: Option<DeviceInfo>,
    /// The address then.
    pub location_info: Option<LocationInfo>,
    /// How sure it is, 0 to 1.
    pub confidence: Option<f64>,
    /// In which way.
    pub match_mode: Option<IpMatchMode>,
    /// How alike the fingerprints are. With `RecoveredHigh` only.
    pub recovery_similarity: Option<f64>,
    /// Whether the connection's own fingerprint agrees.
    pub tls_ja4_corroborated: Option<bool>,
    /// Why likeness was enough, or not.
    #[non_sensitive]
    pub recovery_gate_reason: Option<String>,
}

/// A device.
#[model]
pub struct DeviceInfo {
    /// Who made it.
    #[non_sensitive]
    pub device_brand: Option<String>,
    /// Its model.
    #[non_sensitive]
    pub device_model: Option<String>,
    /// The browser.
    #[non_sensitive]
    pub browser_family: Option<String>,
    /// The operating system.
    #[non_sensitive]
    pub os_family: Option<String>,
    /// Phone, tablet or computer.
    #[non_sensitive]
    pub platform: Option<String>,
    /// What it is known by.
    pub device_fingerprint: Option<String>,
}

/// Where an address is.
#[model]
pub struct LocationInfo {
    /// The address (IPv4 or IPv6).
    pub ip_address: Option<String>,
    /// Country, in English.
    #[non_sensitive]
    pub ip_country: Option<String>,
    /// Country (ISO 3166-1 alpha-2).
    #[non_sensitive]
    pub ip_country_code: Option<String>,
    /// Region.
    pub ip_state: Option<String>,
    /// Town.
    pub ip_city: Option<String>,
    /// Whether it hides behind a VPN or Tor.
    pub is_vpn_or_tor: Option<bool>,
    /// Whether it is in a data centre.
    pub is_data_center: Option<bool>,
}
