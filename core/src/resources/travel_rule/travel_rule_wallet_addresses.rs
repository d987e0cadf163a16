use crate::models::{
    CreateTravelRuleWalletAddress, ListTravelRuleWalletAddresses, TravelRuleWalletAddress, TravelRuleWalletAddressPage,
    UpdateTravelRuleWalletAddress, UpdatedTravelRuleWalletAddress,
};
use crate::schema::prelude::*;

/// Wallet address book: the wallets of your users, by which inbound travel rule transfers find their beneficiaries.
#[resource(name = "travel_rule.wallet_addresses")]
pub trait TravelRuleWalletAddresses {
    /// Lists the wallet address book of the application.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/list-wallet-addresses>
    #[get("/v3/travel-rule/wallet-addresses/", paged)]
    async fn list(&self, params: ListTravelRuleWalletAddresses) -> Result<TravelRuleWalletAddressPage>;

    /// Adds a wallet to the address book.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/list-wallet-addresses>
    #[post("/v3/travel-rule/wallet-addresses/")]
    async fn create(&self, params: CreateTravelRuleWalletAddress) -> Result<TravelRuleWalletAddress>;

    /// Updates a wallet in the address book; unset fields stay unchanged. The response contains only the fields that
    /// can be updated, without the ID of the entry.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown entry, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/list-wallet-addresses>
    #[patch("/v3/travel-rule/wallet-addresses/{entry_uuid}/")]
    async fn update(
        &self,
        entry_uuid: &str,
        params: UpdateTravelRuleWalletAddress,
    ) -> Result<UpdatedTravelRuleWalletAddress>;

    /// Removes a wallet from the address book.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown entry, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/list-wallet-addresses>
    #[delete("/v3/travel-rule/wallet-addresses/{entry_uuid}/")]
    async fn delete(&self, entry_uuid: &str) -> Result<()>;
}
