use crate::models::{
    ListNetworks, Network, NetworkGraph, NetworkMap, NetworkMemberPage, NetworkMembershipPage, NetworkPage,
    NetworkSignalPage, NetworkTimelineEventPage, RetrieveNetworkGraph,
};
use crate::schema::prelude::*;

/// Networks: groups of users, businesses and parties of transactions that share signals, such as a device or a phone
/// number.
///
/// The organization and the application of the client are sent in the path. Sandbox applications have no networks.
#[resource]
pub trait Networks {
    /// Lists networks with a member of the application.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/networks/list>
    #[get("/v3/organization/{organization_id}/application/{application_id}/networks/", paged)]
    async fn list(&self, params: ListNetworks) -> Result<NetworkPage>;

    /// Returns a network with all details.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/networks/get>
    #[get("/v3/organization/{organization_id}/application/{application_id}/networks/{network_uuid}/")]
    async fn retrieve(&self, network_uuid: &str) -> Result<Network>;

    /// Returns a network as a graph of members and the signals they share.
    ///
    /// `focus_kind` and `focus_id` limit it to the surroundings of one member.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/networks/graph>
    #[get("/v3/organization/{organization_id}/application/{application_id}/networks/{network_uuid}/graph/")]
    async fn retrieve_graph(&self, network_uuid: &str, params: RetrieveNetworkGraph) -> Result<NetworkGraph>;

    /// Lists the members of a network: users, businesses and parties of transactions.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/networks/members>
    #[get("/v3/organization/{organization_id}/application/{application_id}/networks/{network_uuid}/members/")]
    async fn list_members(&self, network_uuid: &str) -> Result<NetworkMemberPage>;

    /// Lists the signals that members of a network share.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/networks/signals>
    #[get("/v3/organization/{organization_id}/application/{application_id}/networks/{network_uuid}/signals/")]
    async fn list_signals(&self, network_uuid: &str) -> Result<NetworkSignalPage>;

    /// Returns the history of a network.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/networks/timeline>
    #[get("/v3/organization/{organization_id}/application/{application_id}/networks/{network_uuid}/timeline/")]
    async fn retrieve_timeline(&self, network_uuid: &str) -> Result<NetworkTimelineEventPage>;

    /// Returns the locations of the members of a network.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/networks/map>
    #[get("/v3/organization/{organization_id}/application/{application_id}/networks/{network_uuid}/map/")]
    async fn retrieve_map(&self, network_uuid: &str) -> Result<NetworkMap>;

    /// Lists the networks that the person of a session belongs to; empty if there is none.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/console/networks>
    #[get("/v3/organization/{organization_id}/application/{application_id}/sessions/{session_id}/networks/")]
    async fn list_of_session(&self, session_id: &str) -> Result<NetworkMembershipPage>;

    /// Lists the networks that the company of a session (KYB) belongs to; empty if there is none.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/console/networks>
    #[get(
        "/v3/organization/{organization_id}/application/{application_id}/business-sessions/{business_session_id}/networks/"
    )]
    async fn list_of_business_session(&self, business_session_id: &str) -> Result<NetworkMembershipPage>;

    /// Lists the networks that a user belongs to; empty if there is none.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/console/networks>
    #[get("/v3/organization/{organization_id}/application/{application_id}/users/{vendor_user_uuid}/networks/")]
    async fn list_of_user(&self, vendor_user_uuid: &str) -> Result<NetworkMembershipPage>;

    /// Lists the networks that a business belongs to; empty if there is none.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/console/networks>
    #[get(
        "/v3/organization/{organization_id}/application/{application_id}/businesses/{vendor_business_uuid}/networks/"
    )]
    async fn list_of_business(&self, vendor_business_uuid: &str) -> Result<NetworkMembershipPage>;

    /// Lists the networks that any party of a transaction belongs to; empty if there is none.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/console/networks>
    #[get("/v3/organization/{organization_id}/application/{application_id}/transactions/{transaction_uuid}/networks/")]
    async fn list_of_transaction(&self, transaction_uuid: &str) -> Result<NetworkMembershipPage>;

    /// Lists the networks that one party of a transaction belongs to; empty if there is none.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/console/networks>
    #[get(
        "/v3/organization/{organization_id}/application/{application_id}/transactions/{transaction_uuid}/parties/{transaction_party_uuid}/networks/"
    )]
    async fn list_of_transaction_party(
        &self,
        transaction_uuid: &str,
        transaction_party_uuid: &str,
    ) -> Result<NetworkMembershipPage>;
}
