//! Travel rule: data about originator and beneficiary that accompanies transfers of crypto-assets.
//!
//! One example per resource; `client` is a [`Didit`](crate::Didit).
//!
//! # `travel_rule`: [TravelRule]
//!
#![doc = doc_example!(r#"
use didit::models::{CreateTravelRuleWidgetSession, TimeoutOutcome, UpdateTravelRuleSettings};

let settings = UpdateTravelRuleSettings::builder()
    .is_enabled(true)
    .legal_name("Example Exchange Ltd")
    .jurisdiction("EU")
    .timeout_outcome(TimeoutOutcome::Hold)
    .threshold_amount("0.00")
    .build();
let settings = client.travel_rule().update_settings(settings).await?;
assert_eq!(settings.is_enabled, Some(true));

let proof = CreateTravelRuleWidgetSession::builder()
    .wallet_address("0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045")
    .chain("ETH")
    .vendor_data("user-123")
    .build();
let session = client.travel_rule().create_widget_session(proof).await?;
println!("send the user to {:?}", session.url);
"#)]
//!
//! # `transactions.travel_rule`: [TransactionTravelRule]
//!
#![doc = doc_example!(r#"
use didit::models::{
    CreateTransaction, PaymentMethodDetails, PaymentMethodType, TransactionCategory, TransactionCounterparty,
    TransactionDetails, TransactionDirection, TransactionSubject, UpdateTravelRuleTransfer,
};

let details = TransactionDetails::builder()
    .direction(TransactionDirection::Outbound)
    .amount("0.25".parse::<didit::Decimal>()?)
    .currency("ETH")
    .currency_kind("crypto")
    .build();
let wallet = PaymentMethodDetails::builder()
    .method_type(PaymentMethodType::CryptoWallet)
    .account_id("0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045")
    .build();
let transfer = CreateTransaction::builder()
    .transaction_id("withdrawal-1")
    .transaction_category(TransactionCategory::TravelRule)
    .transaction_details(details)
    .subject(TransactionSubject::builder().vendor_data("user-123").full_name("Ada Lovelace").build())
    .counterparty(TransactionCounterparty::builder().full_name("Charles Babbage").payment_method(wallet).build())
    .build();
let transaction = client.transactions().create(transfer).await?;

// After the counterparty has accepted and the funds are on their way.
let finish = UpdateTravelRuleTransfer::builder().payment_txn_id("0x5c504ed432cb5113").build();
let transfer = client.transactions().travel_rule().update_transfer(&transaction.uuid, finish).await?;
println!("{:?}", transfer.status);
"#)]
//!
//! # `travel_rule.wallet_addresses`: [TravelRuleWalletAddresses]
//!
#![doc = doc_example!(r#"
use didit::models::{CreateTravelRuleWalletAddress, ListTravelRuleWalletAddresses, UpdateTravelRuleWalletAddress};

let wallets = client.travel_rule().wallet_addresses();
let wallet = CreateTravelRuleWalletAddress::builder()
    .address("0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045")
    .chain("ETH")
    .holder_vendor_data("user-123")
    .build();
let wallet = wallets.create(wallet).await?;
let named = UpdateTravelRuleWalletAddress::builder().holder_name("Ada Lovelace").build();
wallets.update(&wallet.uuid, named).await?;
let known = wallets.list(ListTravelRuleWalletAddresses::default()).await?;
assert_eq!(known.results[0].holder_name.as_deref(), Some("Ada Lovelace"));
wallets.delete(&wallet.uuid).await?;
"#)]
//!
//! # `travel_rule.networks`: [TravelRuleNetworks]
//!
#![doc = doc_example!(r#"
let access = client.travel_rule().networks().retrieve().await?;
println!("{:?}", access.networks);
"#)]

mod transaction_travel_rule;
#[expect(clippy::module_inception, reason = "a file is named after its resource")]
mod travel_rule;
mod travel_rule_networks;
mod travel_rule_wallet_addresses;

pub use transaction_travel_rule::TransactionTravelRule;
pub use travel_rule::TravelRule;
pub use travel_rule_networks::TravelRuleNetworks;
pub use travel_rule_wallet_addresses::TravelRuleWalletAddresses;
