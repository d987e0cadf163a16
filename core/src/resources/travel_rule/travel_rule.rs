use crate::models::{
    CreateTravelRuleVasp, CreateTravelRuleWidgetSession, ListTravelRuleVasps, RegisterTravelRuleInbound,
    RespondToTravelRulePickup, TravelRuleInbound, TravelRulePickup, TravelRulePickupResponse, TravelRuleSettings,
    TravelRuleWidget, TravelRuleWidgetSession, UpdateTravelRuleSettings, VaspDirectoryEntry, VaspDirectoryPage,
};
use crate::schema::prelude::*;

/// Travel rule: settings, the directory of VASPs, deposits, and the pages for counterparties and wallet holders.
///
/// An outbound transfer starts with a transaction of the category `travel_rule`.
#[resource]
pub trait TravelRule {
    /// Returns the travel rule settings of the application: its profile as a VASP, and the policy for exchanges.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/get-settings>
    #[get("/v3/travel-rule/settings/")]
    async fn retrieve_settings(&self) -> Result<TravelRuleSettings>;

    /// Updates the travel rule settings; unset fields stay unchanged.
    ///
    /// Errors: 400 for invalid parameters, and for enabling exchanges without a legal name, 401 or 403 for an invalid
    /// API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/update-settings>
    #[put("/v3/travel-rule/settings/")]
    async fn update_settings(&self, params: UpdateTravelRuleSettings) -> Result<TravelRuleSettings>;

    /// Lists the directory of VASPs, with their due diligence.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/transaction-monitoring/travel-rule>
    #[get("/v3/travel-rule/vasps/", paged)]
    async fn list_vasps(&self, params: ListTravelRuleVasps) -> Result<VaspDirectoryPage>;

    /// Adds a VASP to the directory, and invites it by e-mail if requested.
    ///
    /// The platform publishes no schema: fields of the response that are not declared are in `extra`.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/create-vasp>
    #[post("/v3/travel-rule/vasps/")]
    async fn create_vasp(&self, params: CreateTravelRuleVasp) -> Result<VaspDirectoryEntry>;

    /// Registers travel rule data of a deposit that arrived on the blockchain before any exchange. A deposit with the
    /// same hash and wallet is registered once: the response then contains the existing transaction.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429, on 503 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/register-inbound>
    #[post("/v3/travel-rule/inbound/", retry = Unavailable)]
    async fn register_inbound(&self, params: RegisterTravelRuleInbound) -> Result<TravelRuleInbound>;

    /// Creates a widget session, in which a user proves the ownership of a wallet. Send the user to its `url`.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/create-widget-session>
    #[post("/v3/travel-rule/widget-session/")]
    async fn create_widget_session(&self, params: CreateTravelRuleWidgetSession) -> Result<TravelRuleWidgetSession>;

    /// Returns the content of the widget in which a user proves the ownership of a wallet. `token` is that of the
    /// widget session; no API key is sent.
    ///
    /// Errors: 404 for an unknown token, 410 for an expired one.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/transaction-monitoring/travel-rule>
    #[get("/v3/travel-rule/widget/{token}/", auth = None)]
    async fn retrieve_widget(&self, token: &str) -> Result<TravelRuleWidget>;

    /// Returns an exchange to a counterparty that has no account (pickup). `token` is that of the link in the
    /// counterparty's e-mail; no API key is sent.
    ///
    /// Errors: 404 for an unknown token, 410 for an expired or used one.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/transaction-monitoring/travel-rule-interoperability>
    #[get("/v3/travel-rule/pickup/{token}/", auth = None)]
    async fn retrieve_pickup(&self, token: &str) -> Result<TravelRulePickup>;

    /// Responds to an exchange as a counterparty that has no account (pickup): accepts or declines it. `token` is that
    /// of the link in the counterparty's e-mail, which works once; no API key is sent.
    ///
    /// Errors: 404 for an unknown token, 410 for an expired or used one.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/respond-pickup>
    #[post("/v3/travel-rule/pickup/{token}/respond/", auth = None)]
    async fn respond_to_pickup(
        &self,
        token: &str,
        params: RespondToTravelRulePickup,
    ) -> Result<TravelRulePickupResponse>;
}
