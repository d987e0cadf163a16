//! Travel rule: send the data of a withdrawal to the counterparty, and transfer the funds after it accepted.

use crate::{Outcome, client};
use didit::models::{
    CreateTransaction, PaymentMethodDetails, PaymentMethodType, RespondToTravelRulePickup, TransactionCategory,
    TransactionCounterparty, TransactionDetails, TransactionDirection, TransactionSubject, TravelRuleDetails,
    TravelRulePickupDecision, TravelRuleTransfer, TravelRuleTransferAction, UpdateTravelRuleSettings,
    UpdateTravelRuleTransfer,
};
use didit::{Decimal, Didit};
use didit_sandbox::Sandbox;

/// Returns the transfer, which is finished if the counterparty accepted it, and otherwise canceled.
pub(crate) async fn run(sandbox: &Sandbox, decision: TravelRulePickupDecision) -> Outcome<TravelRuleTransfer> {
    let client = client(sandbox)?;
    let settings = UpdateTravelRuleSettings::builder()
        .is_enabled(true)
        .legal_name("Example Exchange Ltd")
        .jurisdiction("EU")
        .threshold_amount("1000.00")
        .build();
    client.travel_rule().update_settings(settings).await?;

    let transaction = client.transactions().create(withdrawal()).await?.uuid;
    let transfers = client.transactions().travel_rule();
    let send = UpdateTravelRuleTransfer::builder().action(TravelRuleTransferAction::Resend).build();
    let transfer = transfers.update_transfer(&transaction, send).await?;

    // A counterparty without an account receives a link by e-mail, and needs no API key. The token is in the link; in
    // the sandbox it is the ID of the transfer.
    let counterparty = Didit::builder().base_url(sandbox.base_url()).build()?.travel_rule();
    println!("{:?} ETH will arrive", counterparty.retrieve_pickup(&transfer.uuid).await?.amount);
    let response = RespondToTravelRulePickup::builder().decision(decision).beneficiary_name("Charles Babbage").build();
    let status = counterparty.respond_to_pickup(&transfer.uuid, response).await?.status;

    // The webhook `travel_rule.status.updated` has the same status.
    let params = if status.as_deref() == Some("COMPLETED") {
        // The counterparty accepted: transfer the funds on the blockchain, then report the hash.
        UpdateTravelRuleTransfer::builder().payment_txn_id("0x5c504ed432cb5113").build()
    } else {
        UpdateTravelRuleTransfer::builder().action(TravelRuleTransferAction::Cancel).build()
    };
    Ok(transfers.update_transfer(&transaction, params).await?)
}

fn withdrawal() -> CreateTransaction {
    let wallet = PaymentMethodDetails::builder()
        .method_type(PaymentMethodType::CryptoWallet)
        .account_id("0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045")
        .build();
    CreateTransaction::builder()
        .transaction_id("withdrawal-1")
        .transaction_category(TransactionCategory::TravelRule)
        .transaction_details(
            TransactionDetails::builder()
                .direction(TransactionDirection::Outbound)
                .amount(Decimal::new(125, 2))
                .currency("ETH")
                .currency_kind("crypto")
                .build(),
        )
        .subject(TransactionSubject::builder().vendor_data("user-123").full_name("Ada Lovelace").build())
        .counterparty(TransactionCounterparty::builder().full_name("Charles Babbage").payment_method(wallet).build())
        .travel_rule_details(TravelRuleDetails::builder().status("AWAITING_COUNTERPARTY").required(true).build())
        .build()
}
