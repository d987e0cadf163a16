//! Transaction monitoring, its rules, and wallet screening.
//!
//! One example per resource; `client` is a [`Didit`](crate::Didit).
//!
//! # `transactions`: [Transactions]
//!
#![doc = doc_example!(r#"
use didit::models::{
    CreateTransaction, TransactionCategory, TransactionDetails, TransactionDirection, TransactionStatus, TransactionSubject,
};

let details = TransactionDetails::builder()
    .direction(TransactionDirection::Outbound)
    .amount(500)
    .currency("EUR")
    .build();
let transaction = CreateTransaction::builder()
    .transaction_id("payment-1")
    .transaction_category(TransactionCategory::Finance)
    .transaction_details(details)
    .subject(TransactionSubject::builder().vendor_data("user-123").full_name("Ada Lovelace").build())
    .build();
let transaction = client.transactions().create(transaction).await?;
if transaction.status == Some(TransactionStatus::Approved) {
    println!("send the money; risk score {:?}", transaction.score);
}
# assert_eq!(client.transactions().retrieve(&transaction.uuid).await?.amount, Some(500.into()));
"#)]
//!
//! In an app, a token that your backend creates takes the place of the API key:
//!
#![doc = doc_example!(r#"
use didit::models::{
    CreateTransactionSdkToken, SdkTransactionDetails, SdkTransactionSubject, SubmitTransactionFromSdk, TransactionCategory,
    TransactionDirection,
};

// On your backend.
let params = CreateTransactionSdkToken::builder().vendor_data("user-123").max_uses(1).build();
let token = client.transactions().create_sdk_token(params).await?.sdk_token;

// In the app.
let details = SdkTransactionDetails::builder()
    .direction(TransactionDirection::Out)
    .amount("0.25".parse::<didit::Decimal>()?)
    .currency("ETH")
    .currency_type("crypto")
    .build();
let transaction = SubmitTransactionFromSdk::builder()
    .transaction_token(token)
    .txn_id("withdrawal-1")
    .kind(TransactionCategory::Finance)
    .info(details)
    .subject(SdkTransactionSubject::builder().full_name("Ada Lovelace").build())
    .build();
let transaction = client.transactions().submit_from_sdk(transaction).await?;
if let Some(action) = transaction.action_required {
    println!("send the user to {:?}", action.url);
}
"#)]
//!
//! # `transactions.rules`: [TransactionRules]
//!
#![doc = doc_example!(r#"
use didit::models::{
    BacktestTransactionRule, CreateTransactionRule, TransactionRuleAction, TransactionRuleActionType,
    TransactionRuleCondition, TransactionRuleMode, TransactionRuleOperator, UpdateTransactionRule,
};

let large = TransactionRuleCondition::builder()
    .field("amount")
    .operator(TransactionRuleOperator::Gte)
    .value(10_000.into())
    .build();
let review = TransactionRuleAction::builder()
    .kind(TransactionRuleActionType::ChangeStatus)
    .value("IN_REVIEW".into())
    .build();
let past = BacktestTransactionRule::builder().conditions(vec![large.clone()]).period_days(30).build();
println!("{:?} transactions would have matched", client.transactions().rules().backtest(past).await?.matched);

let rule = CreateTransactionRule::builder()
    .title("Large payments")
    .category("aml")
    .mode(TransactionRuleMode::Test)
    .conditions(vec![large])
    .actions(vec![review])
    .build();
let rule = client.transactions().rules().create(rule).await?;
let active = UpdateTransactionRule::builder().mode(TransactionRuleMode::Active).build();
let rule = client.transactions().rules().update(&rule.uuid, active).await?;
assert_eq!(rule.mode, Some(TransactionRuleMode::Active));
"#)]
//!
//! # `wallet_screening`: [WalletScreening]
//!
#![doc = doc_example!(r#"
use didit::models::{Blockchain, ScreenWallet, WalletTransferDirection};

let wallet = ScreenWallet::builder()
    .wallet_address("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq")
    .blockchain(Blockchain::Btc)
    .direction(WalletTransferDirection::Withdrawal)
    .build();
let result = client.wallet_screening().screen(wallet).await?;
println!("risk score {:?}, sanctions {:?}", result.risk_score, result.sanctions_hit);
let report = client.wallet_screening().screen_pdf(result.into()).await?;
assert!(report.starts_with(b"%PDF-"));
"#)]

mod transaction_rules;
#[expect(clippy::module_inception, reason = "a file is named after its resource")]
mod transactions;
mod wallet_screening;

pub use transaction_rules::TransactionRules;
pub use transactions::Transactions;
pub use wallet_screening::WalletScreening;
