use crate::models::{ConfirmTravelRuleOwnership, TravelRuleTransfer, UpdateTravelRuleTransfer};
use crate::schema::prelude::*;

/// Travel rule transfers: the exchange of data with the VASP of the counterparty, which belongs to a transaction.
#[resource(name = "transactions.travel_rule")]
pub trait TransactionTravelRule {
    /// Updates a travel rule transfer: finishes it with the hash of the transfer on the blockchain, cancels it, or
    /// sends its data again. `transaction_id` is the ID that Didit assigned (`uuid`).
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown transaction, 409 if the status of the exchange does not allow it, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/update-transfer>
    #[patch("/v3/transactions/{transaction_id}/travel-rule/")]
    async fn update_transfer(
        &self,
        transaction_id: &str,
        params: UpdateTravelRuleTransfer,
    ) -> Result<TravelRuleTransfer>;

    /// Confirms or denies the ownership of the wallet of a transfer that waits for it. `transaction_id` is the ID that
    /// Didit assigned (`uuid`).
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown transaction, 409 if the exchange does not wait for a confirmation, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/travel-rule/confirm-ownership>
    #[post("/v3/transactions/{transaction_id}/travel-rule/ownership/")]
    async fn confirm_ownership(
        &self,
        transaction_id: &str,
        params: ConfirmTravelRuleOwnership,
    ) -> Result<TravelRuleTransfer>;
}
