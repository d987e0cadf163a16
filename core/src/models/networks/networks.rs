//! Networks: groups of users, businesses and parties of transactions that share signals, such as a device or a phone
//! number.

use crate::schema::prelude::*;

/// Parameters for listing networks.
#[params]
pub struct ListNetworks {
    /// Filter by network status.
    #[comma_separated]
    pub status: Option<Vec<NetworkStatus>>,
    /// Filter by type of a signal that members share.
    pub signal_type: Option<NetworkSignalType>,
    /// Filter by pattern that was detected.
    pub pattern_type: Option<NetworkPatternType>,
    /// Filter by risk: `low`, `medium` or `high`.
    pub risk_band: Option<NetworkRiskBand>,
    /// Minimum number of members.
    #[non_sensitive]
    pub min_size: Option<i64>,
    /// Maximum number of members.
    #[non_sensitive]
    pub max_size: Option<i64>,
    /// Earliest date (YYYY-MM-DD).
    #[non_sensitive]
    pub date_from: Option<Date>,
    /// Latest date (YYYY-MM-DD).
    #[non_sensitive]
    pub date_to: Option<Date>,
    /// Searches names and identifiers of networks.
    pub q: Option<String>,
    /// Field to sort by, such as `risk_score`; with the prefix `-`, in descending order.
    #[non_sensitive]
    pub ordering: Option<String>,
    /// Maximum number of results per page, 1 to 500. Default: 100.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

page! {
    /// Page of networks. Indicators of all networks, such as the number of active ones, are in `extra` under `kpis`.
    NetworkPage of NetworkSummary, by offset
}

/// Network in a list of networks.
#[model]
pub struct NetworkSummary {
    /// Network ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Identifier of the network for people, shown in the console.
    #[non_sensitive]
    pub network_id: Option<String>,
    /// Name of the network. Absent if unset.
    pub name: Option<String>,
    /// Network status: `active`, `in_review`, `resolved` or `dismissed`.
    pub status: Option<NetworkStatus>,
    /// Risk of the network.
    pub risk: Option<NetworkRisk>,
    /// Patterns that were detected in the network.
    pub pattern_types: Option<Vec<NetworkPatternType>>,
    /// Types of the signals that members share.
    pub signal_types: Option<Vec<NetworkSignalType>>,
    /// Number of members by type; the keys are not documented.
    #[non_sensitive]
    pub member_counts: Option<JsonObject>,
    /// Number of members by status; the keys are not documented.
    #[non_sensitive]
    pub member_status: Option<JsonObject>,
    /// Share of the members that have a signal, by type of signal; the keys are not documented.
    #[non_sensitive]
    pub signal_coverage: Option<JsonObject>,
    /// Time of the first activity in the network (RFC 3339).
    pub first_activity_at: Option<DateTime>,
    /// Time of the last activity in the network (RFC 3339).
    pub last_activity_at: Option<DateTime>,
}

/// Network with all details.
#[model]
pub struct Network {
    /// Network ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Identifier of the network for people, shown in the console.
    #[non_sensitive]
    pub network_id: Option<String>,
    /// Name of the network. Absent if unset.
    pub name: Option<String>,
    /// Network status: `active`, `in_review`, `resolved` or `dismissed`.
    pub status: Option<NetworkStatus>,
    /// Risk of the network.
    pub risk: Option<NetworkRisk>,
    /// Patterns that were detected in the network.
    pub pattern_types: Option<Vec<NetworkPatternType>>,
    /// Types of the signals that members share.
    pub signal_types: Option<Vec<NetworkSignalType>>,
    /// Number of members by type; the keys are not documented.
    #[non_sensitive]
    pub member_counts: Option<JsonObject>,
    /// Number of members by status; the keys are not documented.
    #[non_sensitive]
    pub member_status: Option<JsonObject>,
    /// Share of the members that have a signal, by type of signal; the keys are not documented.
    #[non_sensitive]
    pub signal_coverage: Option<JsonObject>,
    /// Time of the first activity in the network (RFC 3339).
    pub first_activity_at: Option<DateTime>,
    /// Time of the last activity in the network (RFC 3339).
    pub last_activity_at: Option<DateTime>,
    /// Statistics of the network; the keys are not documented.
    pub stats: Option<JsonObject>,
    /// Tags of fraud in the network; the keys are not documented.
    pub fraud_tags: Option<Vec<JsonObject>>,
    /// Signals that raise the risk; the keys are not documented.
    pub risk_signals: Option<JsonObject>,
    /// Time of the last review (RFC 3339). Absent if there was none.
    pub reviewed_at: Option<DateTime>,
    /// Person who made the last review.
    pub reviewed_by: Option<String>,
    /// Reason given in the last review.
    pub review_reason: Option<String>,
}

/// Status of a network.
#[open_enum]
pub enum NetworkStatus {
    /// The network was detected and not reviewed yet.
    #[wire("active")]
    Active,
    /// The network is in review.
    #[wire("in_review")]
    InReview,
    /// The review of the network is complete.
    #[wire("resolved")]
    Resolved,
    /// The network was found to be harmless.
    #[wire("dismissed")]
    Dismissed,
}

/// Risk of a network or of a member.
#[model]
pub struct NetworkRisk {
    /// Risk score, an integer; higher is riskier.
    #[non_sensitive]
    pub score: Option<i64>,
    /// Risk by range of the score: `low`, `medium` or `high`.
    pub band: Option<NetworkRiskBand>,
    /// Length of the bar that the console displays for the score.
    #[non_sensitive]
    pub bar: Option<f64>,
}

/// Risk of a network by range of its score.
#[open_enum]
pub enum NetworkRiskBand {
    /// Low risk (`low`).
    #[wire("low")]
    Low,
    /// Medium risk (`medium`).
    #[wire("medium")]
    Medium,
    /// High risk (`high`).
    #[wire("high")]
    High,
}

/// Pattern that was detected in a network.
#[open_enum]
pub enum NetworkPatternType {
    /// Members used the same device.
    #[wire("exact_same_device")]
    ExactSameDevice,
    /// Members used similar devices.
    #[wire("similar_device")]
    SimilarDevice,
    /// Members had the same IP address.
    #[wire("same_ip_address")]
    SameIpAddress,
    /// Members have the same postal address.
    #[wire("same_address")]
    SameAddress,
    /// Selfies of members have similar backgrounds.
    #[wire("similar_selfie_backgrounds")]
    SimilarSelfieBackgrounds,
    /// Members have similar proof of address documents.
    #[wire("similar_poa_documents")]
    SimilarPoaDocuments,
    /// Members have the same document number.
    #[wire("same_document_number")]
    SameDocumentNumber,
    /// Members have the same phone number.
    #[wire("same_phone_number")]
    SamePhoneNumber,
    /// Members have the same e-mail address.
    #[wire("same_email")]
    SameEmail,
}

/// Type of a signal that members of a network share.
#[open_enum]
pub enum NetworkSignalType {
    /// IP address.
    #[wire("ip_address")]
    IpAddress,
    /// Device.
    #[wire("device")]
    Device,
    /// Face (biometric template).
    #[wire("face")]
    Face,
    /// Number of an identity document.
    #[wire("document_number")]
    DocumentNumber,
    /// Phone number.
    #[wire("phone")]
    Phone,
    /// E-mail address.
    #[wire("email")]
    Email,
    /// Postal address.
    #[wire("address")]
    Address,
}

/// Parameters for retrieving the graph of a network.
#[params]
pub struct RetrieveNetworkGraph {
    /// Maximum distance from the focus: `1`, `2` or `3` edges, or `all` (the default).
    pub depth: Option<NetworkDepth>,
    /// Type of the member in the center of the graph; requires `focus_id`.
    pub focus_kind: Option<NetworkSubjectKind>,
    /// ID of the member in the center of the graph (UUID); requires `focus_kind`.
    #[non_sensitive]
    pub focus_id: Option<String>,
}

/// Maximum distance of the nodes of a graph from its focus.
#[open_enum]
pub enum NetworkDepth {
    /// One edge.
    #[wire("1")]
    One,
    /// Two edges.
    #[wire("2")]
    Two,
    /// Three edges.
    #[wire("3")]
    Three,
    /// Any distance.
    #[wire("all")]
    All,
}

/// Graph of a network: members, the signals they share, and their connections.
#[model]
pub struct NetworkGraph {
    /// Network of the graph.
    pub network: Option<Network>,
    /// Maximum distance from the focus. Absent if unlimited.
    #[non_sensitive]
    pub depth: Option<i64>,
    /// `true` if nodes were left out because the network is too large.
    pub truncated: Option<bool>,
    /// Members and signals.
    pub nodes: Option<Vec<NetworkGraphNode>>,
    /// Connections of members with signals.
    pub edges: Option<Vec<NetworkGraphEdge>>,
    /// Size of the graph.
    pub metrics: Option<NetworkGraphMetrics>,
}

/// Node of a graph: a member or a signal, depending on `kind`.
#[model]
pub struct NetworkGraphNode {
    /// ID of the node within the graph.
    #[non_sensitive]
    pub id: String,
    /// Type of the node: `vendor_user`, `vendor_business`, `transaction_party` or `signal`.
    pub kind: Option<NetworkNodeKind>,
    /// Member of the network; the keys are not documented. Members only.
    pub subject: Option<JsonObject>,
    /// Status of the member or signal.
    pub node_status: Option<NetworkNodeStatus>,
    /// Tags of the member or signal.
    pub tags: Option<Vec<NetworkNodeTag>>,
    /// Signal ID (UUID). Signals only.
    #[non_sensitive]
    pub uuid: Option<String>,
    /// Type of the signal. Signals only.
    pub signal_type: Option<NetworkSignalType>,
    /// Number of members that have the signal. Signals only.
    #[non_sensitive]
    pub subject_count: Option<i64>,
    /// Share of the members that have the signal, 0 to 1. Signals only.
    #[non_sensitive]
    pub coverage: Option<f64>,
    /// `true` if the signal connects an unusually large number of members, such as the IP address of an office. Signals
    /// only.
    pub is_hub: Option<bool>,
    /// `true` if the IP address belongs to a data center. Signals only.
    pub is_datacenter_ip: Option<bool>,
    /// `true` if unrelated devices often have the same fingerprint. Signals only.
    pub is_high_collision_device: Option<bool>,
}

/// Type of a node of a graph.
#[open_enum]
pub enum NetworkNodeKind {
    /// User.
    #[wire("vendor_user")]
    VendorUser,
    /// Business.
    #[wire("vendor_business")]
    VendorBusiness,
    /// Party of a transaction.
    #[wire("transaction_party")]
    TransactionParty,
    /// Signal that members share.
    #[wire("signal")]
    Signal,
}

/// Connection of a member with a signal in a graph.
#[model]
pub struct NetworkGraphEdge {
    /// Edge ID (UUID).
    #[non_sensitive]
    pub id: String,
    /// ID of the node of the member.
    #[non_sensitive]
    pub source: Option<String>,
    /// ID of the node of the signal.
    #[non_sensitive]
    pub target: Option<String>,
    /// Type of the member.
    pub subject_kind: Option<NetworkSubjectKind>,
    /// Type of the signal.
    pub signal_type: Option<NetworkSignalType>,
    /// Confidence that the member has the signal, 0 to 1.
    #[non_sensitive]
    pub confidence: Option<f64>,
    /// Number of times the signal was observed.
    #[non_sensitive]
    pub observation_count: Option<i64>,
    /// Time of the first observation (RFC 3339).
    pub first_seen_at: Option<DateTime>,
    /// Time of the last observation (RFC 3339).
    pub last_seen_at: Option<DateTime>,
}

/// Type of a member of a network.
#[open_enum]
pub enum NetworkSubjectKind {
    /// User.
    #[wire("vendor_user")]
    VendorUser,
    /// Business.
    #[wire("vendor_business")]
    VendorBusiness,
    /// Party of a transaction.
    #[wire("transaction_party")]
    TransactionParty,
}

/// Size of a graph.
#[model]
pub struct NetworkGraphMetrics {
    /// Number of nodes.
    #[non_sensitive]
    pub node_count: Option<i64>,
    /// Number of edges.
    #[non_sensitive]
    pub edge_count: Option<i64>,
    /// Number of signals that connect an unusually large number of members.
    #[non_sensitive]
    pub hub_signal_count: Option<i64>,
}

page! {
    /// Members of a network; the platform returns all of them at once.
    NetworkMemberPage of NetworkMember
}

/// Member of a network: a user, a business or a party of a transaction.
#[model]
pub struct NetworkMember {
    /// User, business or party; the keys are not documented.
    pub subject: Option<JsonObject>,
    /// Status of the member, such as the status of its last session.
    #[non_sensitive]
    pub outcome_status: Option<String>,
    /// Status of the member in the network.
    pub node_status: Option<NetworkNodeStatus>,
    /// Tags of the member.
    pub tags: Option<Vec<NetworkNodeTag>>,
    /// Risk of the member.
    pub risk: Option<NetworkRisk>,
    /// Signals that the member shares, by type; the keys are not documented.
    #[non_sensitive]
    pub signal_coverage: Option<JsonObject>,
    /// Devices and addresses that the member shares with others; the keys are not documented.
    pub shared_infrastructure: Option<JsonObject>,
    /// Time the member was added to the network (RFC 3339).
    pub joined_at: Option<DateTime>,
    /// Time of the last activity of the member (RFC 3339).
    pub last_seen_at: Option<DateTime>,
    /// Sessions and transactions in which the shared signals were observed.
    pub provenance: Option<NetworkMemberProvenance>,
}

/// Status of a member or signal of a network.
#[open_enum]
pub enum NetworkNodeStatus {
    /// Member that was approved.
    #[wire("approved")]
    Approved,
    /// Member in review.
    #[wire("in_review")]
    InReview,
    /// Member that was declined.
    #[wire("declined")]
    Declined,
    /// Member whose verification is not complete.
    #[wire("not_completed")]
    NotCompleted,
    /// Signal that connects members.
    #[wire("signal_active")]
    SignalActive,
    /// Signal that is not counted because it is too common.
    #[wire("signal_guarded")]
    SignalGuarded,
}

/// Tag of a member or signal of a network.
#[model]
pub struct NetworkNodeTag {
    /// Tag ID.
    #[non_sensitive]
    pub id: String,
    /// Name of the tag.
    #[non_sensitive]
    pub name: Option<String>,
    /// Color of the tag. Absent if unset.
    #[non_sensitive]
    pub color: Option<String>,
    /// Object the tag was attached to.
    pub source: Option<NetworkTagSource>,
    /// Category of the tag. Absent if unset.
    pub category: Option<NetworkTagCategory>,
}

/// Object that the tag of a member or signal was attached to.
#[open_enum]
pub enum NetworkTagSource {
    /// User, business or party of a transaction.
    #[wire("subject_tag")]
    SubjectTag,
    /// Session.
    #[wire("session_tag")]
    SessionTag,
    /// Transaction.
    #[wire("transaction_tag")]
    TransactionTag,
    /// Signal, tagged by the platform because it is too common.
    #[wire("signal_guard")]
    SignalGuard,
}

/// Category of the tag of a member or signal.
#[open_enum]
pub enum NetworkTagCategory {
    /// Tag about the customer.
    #[wire("customer")]
    Customer,
    /// Tag about the quality of the data.
    #[wire("quality")]
    Quality,
}

/// Sessions and transactions in which the signals of a member were observed.
#[model]
pub struct NetworkMemberProvenance {
    /// IDs of the sessions of persons (UUIDs).
    #[non_sensitive]
    pub session_ids: Option<Vec<String>>,
    /// IDs of the sessions of companies (UUIDs).
    #[non_sensitive]
    pub business_session_ids: Option<Vec<String>>,
    /// IDs of the transactions (UUIDs).
    #[non_sensitive]
    pub transaction_ids: Option<Vec<String>>,
}

page! {
    /// Signals of a network; the platform returns all of them at once.
    NetworkSignalPage of NetworkSignal
}

/// Signal that members of a network share, such as a device. The shared value itself is not returned.
#[model]
pub struct NetworkSignal {
    /// Signal ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Type of the signal.
    pub signal_type: Option<NetworkSignalType>,
    /// Number of members that have the signal.
    #[non_sensitive]
    pub subject_count: Option<i64>,
    /// Share of the members that have the signal, 0 to 1.
    #[non_sensitive]
    pub coverage: Option<f64>,
    /// `true` if the signal connects an unusually large number of members, such as the IP address of an office.
    pub is_hub: Option<bool>,
    /// `true` if the IP address belongs to a data center.
    pub is_datacenter_ip: Option<bool>,
    /// `true` if unrelated devices often have the same fingerprint.
    pub is_high_collision_device: Option<bool>,
    /// Status of the signal: `signal_active` or `signal_guarded`.
    pub node_status: Option<NetworkNodeStatus>,
    /// Tags of the signal.
    pub tags: Option<Vec<NetworkNodeTag>>,
    /// Evidence that the signal is risky; the keys are not documented.
    pub risk_evidence: Option<JsonObject>,
    /// Time of the first observation (RFC 3339).
    pub first_seen_at: Option<DateTime>,
    /// Time of the last observation (RFC 3339).
    pub last_seen_at: Option<DateTime>,
}

page! {
    /// Events of a network; the platform returns all of them at once.
    NetworkTimelineEventPage of NetworkTimelineEvent
}

/// Event in the history of a network.
#[model]
pub struct NetworkTimelineEvent {
    /// Type of the event.
    #[non_sensitive]
    pub event_type: Option<String>,
    /// Time of the event (RFC 3339).
    pub occurred_at: Option<DateTime>,
    /// Description of the event, in English.
    pub label: Option<String>,
    /// Details of the event; the keys depend on `event_type`.
    pub metadata: Option<JsonObject>,
}

/// Map of a network: the locations of its members.
#[model]
pub struct NetworkMap {
    /// Network of the map.
    pub network: Option<Network>,
    /// Number of locations that several members share.
    #[non_sensitive]
    pub convergence_count: Option<i64>,
    /// Countries of the locations.
    pub countries: Option<Vec<String>>,
    /// Locations that were observed.
    pub points: Option<Vec<NetworkMapPoint>>,
}

/// Location on the map of a network.
#[model]
pub struct NetworkMapPoint {
    /// ID of the location (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Name of the country.
    pub country: Option<String>,
    /// Code of the country (ISO 3166-1).
    pub country_code: Option<String>,
    /// Name of the city.
    pub city: Option<String>,
    /// Latitude in degrees, -90 (south) to 90 (north).
    pub latitude: Option<f64>,
    /// Longitude in degrees, -180 (west) to 180 (east).
    pub longitude: Option<f64>,
    /// Time of the observation (RFC 3339).
    pub observed_at: Option<DateTime>,
}

page! {
    /// Networks that an object belongs to; the platform returns all of them at once.
    NetworkMembershipPage of NetworkMembership
}

/// Membership of a user, a business or a party of a transaction in a network.
#[model]
pub struct NetworkMembership {
    /// Network that the member belongs to.
    pub network: Option<NetworkSummary>,
    /// User, business or party; the keys are not documented.
    pub subject: Option<JsonObject>,
    /// Types of the signals that the member shares.
    pub signal_types: Option<Vec<NetworkSignalType>>,
    /// Number of signals that the member shares.
    #[non_sensitive]
    pub signal_count: Option<i64>,
    /// Time the member was added to the network (RFC 3339).
    pub joined_at: Option<DateTime>,
    /// Time of the last activity of the member (RFC 3339).
    pub last_seen_at: Option<DateTime>,
}
