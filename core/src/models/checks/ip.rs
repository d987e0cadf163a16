//! Risk of IP addresses, without a session.

use crate::models::FeatureStatus;
use crate::schema::prelude::*;

/// Parameters for assessing the risk of an IP address.
#[params]
pub struct AssessIpRisk {
    /// IP address (IPv4 or IPv6).
    pub ip_address: String,
    /// Country that the user claims to be in (ISO 3166-1 alpha-2 or alpha-3).
    pub claimed_country: Option<String>,
    /// User agent (`User-Agent` header) of the user's browser, at most 512 characters.
    pub user_agent: Option<String>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
}

/// Response to an assessment of the risk of an IP address.
#[model]
pub struct IpRiskResult {
    /// ID of the check (UUID), which is also the session ID.
    #[non_sensitive]
    pub request_id: String,
    /// Status of the check: `In Review` if the address belongs to a VPN, Tor or a data center, or is not in the claimed
    /// country; otherwise `Approved`.
    pub status: FeatureStatus,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Result of the check.
    pub ip: Option<IpOutcome>,
}

/// Result of a check of an IP address. The location is that of the network, not of the device.
#[model]
pub struct IpOutcome {
    /// Status of the check: `Approved` or `In Review`.
    pub status: Option<FeatureStatus>,
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
    /// Latitude of the IP address in degrees, -90 to 90; positive is north.
    pub latitude: Option<f64>,
    /// Longitude of the IP address in degrees, -180 to 180; positive is east.
    pub longitude: Option<f64>,
    /// Internet service provider (ISP) of the IP address.
    pub isp: Option<String>,
    /// Organization the IP address is registered to.
    pub organization: Option<String>,
    /// `true` if the IP address belongs to a VPN or Tor.
    pub is_vpn_or_tor: Option<bool>,
    /// `true` if the IP address belongs to a data center.
    pub is_data_center: Option<bool>,
    /// Time zone name, such as `Europe/Madrid`.
    #[non_sensitive]
    pub time_zone: Option<String>,
    /// Offset of the time zone from UTC, such as `+0100`.
    #[non_sensitive]
    pub time_zone_offset: Option<String>,
    /// Number of the autonomous system (ASN) of the IP address.
    #[non_sensitive]
    pub asn_number: Option<f64>,
    /// Organization that operates the autonomous system.
    #[non_sensitive]
    pub asn_organization: Option<String>,
    /// Type of the connection, such as `cable` or `mobile`.
    #[non_sensitive]
    pub connection_type: Option<String>,
    /// Mobile carrier of the IP address.
    #[non_sensitive]
    pub carrier: Option<String>,
    /// Type of proxy, if the IP address belongs to one.
    #[non_sensitive]
    pub proxy_type: Option<String>,
    /// Country that the user claims to be in, from the request.
    pub claimed_country: Option<String>,
    /// `true` if the IP address is not in the claimed country; absent if none was claimed.
    pub country_mismatch: Option<bool>,
    /// Threats known of the IP address. The platform publishes no schema.
    pub threat: Option<JsonObject>,
}
