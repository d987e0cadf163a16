//! Transactions: payments and transfers that are monitored.

use crate::models::{Environment, FundsDirection, RequiredAction, Tag};
use crate::schema::prelude::*;

/// Parameters for listing transactions.
#[params]
pub struct ListTransactions {
    /// Maximum number of results per page, at least 1. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip. Default: 0.
    #[non_sensitive]
    pub offset: Option<i64>,
}

/// Page of transactions.
#[model(page)]
pub struct TransactionPage {
    /// Total number of results; capped for some lists, so read pages until `next` is absent.
    #[non_sensitive]
    pub count: Option<i64>,
    /// URL of the next page; absent on the last page.
    pub next: Option<String>,
    /// URL of the previous page; absent on the first page.
    pub previous: Option<String>,
    /// Number of all transactions of the application.
    #[non_sensitive]
    pub total_transactions: Option<i64>,
    /// Results of this page.
    pub results: Vec<TransactionSummary>,
}

page!(@impl TransactionPage of TransactionSummary);

/// Transaction in a list of transactions.
#[model]
pub struct TransactionSummary {
    /// Transaction ID assigned by Didit (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Sequential transaction number within the application.
    #[non_sensitive]
    pub transaction_number: Option<i64>,
    /// Your own identifier of the transaction, which you sent as `transaction_id`.
    pub txn_id: Option<String>,
    /// Category of the transaction, such as `finance`.
    #[non_sensitive]
    pub transaction_type: Option<String>,
    /// Your own label of the action, such as `deposit` or `withdrawal`.
    pub action_type: Option<String>,
    /// Transaction status.
    pub status: Option<TransactionStatus>,
    /// Direction of the funds: `INBOUND` or `OUTBOUND`, as seen from the subject.
    pub direction: Option<FundsDirection>,
    /// Amount in `currency`.
    pub amount: Option<Decimal>,
    /// Currency code (ISO 4217, or the symbol of a crypto-asset such as `BTC`).
    #[non_sensitive]
    pub currency: Option<String>,
    /// Amount converted to `preferred_currency_code`.
    pub preferred_currency_amount: Option<Decimal>,
    /// Currency code in which the application displays amounts (ISO 4217).
    #[non_sensitive]
    pub preferred_currency_code: Option<String>,
    /// Free-text description of the payment.
    pub payment_details: Option<String>,
    /// Risk score, from 0 (no risk); may exceed 100 when several rules match.
    pub score: Option<i64>,
    /// Risk severity that follows from the score.
    pub severity: Option<RiskSeverity>,
    /// Full name of the subject.
    pub subject_name: Option<String>,
    /// Your own identifier of the subject.
    pub subject_vendor_data: Option<String>,
    /// Country of the subject (ISO 3166-1).
    pub subject_country: Option<String>,
    /// Full name of the counterparty.
    pub counterparty_name: Option<String>,
    /// Your own identifier of the counterparty.
    pub counterparty_vendor_data: Option<String>,
    /// Country of the counterparty (ISO 3166-1).
    pub counterparty_country: Option<String>,
    /// Tags of the transaction.
    pub tags: Option<Vec<Tag>>,
    /// Time of the transaction (RFC 3339).
    pub txn_date: Option<DateTime>,
    /// Time the transaction was submitted (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Code of the reason for the status, such as `rule_score_threshold`.
    #[non_sensitive]
    pub decision_reason_code: Option<String>,
    /// Reason for the status, in English.
    #[non_sensitive]
    pub decision_reason_label: Option<String>,
    /// Name of the reviewer the transaction is assigned to.
    pub assigned_to_name: Option<String>,
}

/// Parameters for submitting a transaction.
#[params]
pub struct CreateTransaction {
    /// Your own identifier of the transaction, at most 128 characters and unique within the application. It makes the
    /// submission idempotent: an identifier that was used before is refused with 400.
    pub transaction_id: String,
    /// Time of the transaction (RFC 3339). Default: the time of the submission.
    pub transaction_at: Option<DateTime>,
    /// Time zone of the transaction (IANA name), such as `Europe/Madrid`.
    #[non_sensitive]
    pub time_zone: Option<String>,
    /// Category of the transaction, which selects the rules that apply.
    pub transaction_category: TransactionCategory,
    /// Amount, currency and direction.
    pub transaction_details: TransactionDetails,
    /// Subject: your user or business that sends or receives the funds.
    pub subject: TransactionSubject,
    /// Counterparty: the other side of the transaction.
    pub counterparty: Option<TransactionCounterparty>,
    /// Your own properties, for use in the conditions of rules. Returned as `props`.
    pub custom_properties: Option<JsonObject>,
    /// Travel rule data of a transfer of crypto-assets; for the category `travel_rule`.
    pub travel_rule_details: Option<TravelRuleDetails>,
    /// Network of related parties, to be displayed with the transaction.
    pub network_snapshot: Option<CreateNetworkSnapshot>,
    /// `true` to screen the wallets of a crypto transaction, `false` to skip the screening. Default: the settings of
    /// the application decide.
    pub include_crypto_screening: Option<bool>,
}

/// Category of a transaction.
#[open_enum]
pub enum TransactionCategory {
    /// Financial transaction: deposit, withdrawal or transfer.
    #[wire("finance")]
    Finance,
    /// Event of an identity verification.
    #[wire("kyc")]
    Kyc,
    /// Transfer of crypto-assets to which the travel rule applies.
    #[wire("travel_rule")]
    TravelRule,
    /// Action of a user on your platform, such as a login or a profile change.
    #[wire("user_event")]
    UserEvent,
    /// System or compliance event for the audit trail.
    #[wire("audit_trail_event")]
    AuditTrailEvent,
    /// Gambling bet.
    #[wire("gambling_bet")]
    GamblingBet,
    /// Change of a player's deposit, loss or bet limit.
    #[wire("gambling_limit_change")]
    GamblingLimitChange,
    /// Bonus that was granted, redeemed or forfeited.
    #[wire("gambling_bonus_change")]
    GamblingBonusChange,
    /// Other spelling of `travel_rule`, in use for transactions that are submitted with a transaction token.
    #[wire("travelRule")]
    TravelRuleCamelCase,
}

/// Amount, currency and direction of a transaction.
#[params]
pub struct TransactionDetails {
    /// Direction of the funds, as seen from the subject: `inbound` or `outbound`.
    pub direction: TransactionDirection,
    /// Amount in `currency`; at most 15 significant digits.
    #[builder(into)]
    pub amount: Decimal,
    /// Currency code (ISO 4217, or the symbol of a crypto-asset such as `BTC`).
    #[non_sensitive]
    pub currency: String,
    /// Kind of currency: `fiat` or `crypto`. Wallets are screened for `crypto` only.
    #[non_sensitive]
    pub currency_kind: Option<String>,
    /// Amount in `default_currency`; at most 15 significant digits. Default: converted by the platform.
    #[builder(into)]
    pub amount_in_default_currency: Option<Decimal>,
    /// Default currency of the application (ISO 4217).
    #[non_sensitive]
    pub default_currency: Option<String>,
    /// Free-text description of the payment.
    pub payment_details: Option<String>,
    /// Reference of the payment in another system, such as the hash of a transfer on a blockchain.
    pub payment_reference_id: Option<String>,
    /// Your own label of the action, such as `deposit`, `withdrawal` or `purchase`.
    pub action_type: Option<String>,
}

/// Direction of a submitted transaction, as seen from the subject. Responses contain `INBOUND` or `OUTBOUND` instead.
#[open_enum]
pub enum TransactionDirection {
    /// The subject receives funds.
    #[wire("inbound")]
    Inbound,
    /// The subject sends funds.
    #[wire("outbound")]
    Outbound,
    /// Short form of `inbound`.
    #[wire("in")]
    In,
    /// Short form of `outbound`.
    #[wire("out")]
    Out,
}

/// Subject of a transaction: your user or business.
#[params]
pub struct TransactionSubject {
    /// Type of the party, such as `individual` or `company`.
    pub entity_type: Option<TransactionEntityType>,
    /// Your own identifier of the user or business. If it is known to the application, the transaction is linked to
    /// the profile, and rules take its history into account.
    pub vendor_data: String,
    /// Full name of the person or company.
    pub full_name: String,
    /// First name of the person.
    pub first_name: Option<String>,
    /// Last name of the person.
    pub last_name: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Postal address. Its country becomes the country of the party.
    pub address: Option<TransactionAddress>,
    /// Bank or other institution that holds the account.
    pub institution_details: Option<FinancialInstitution>,
    /// Device with which the transaction was made.
    pub device_context: Option<TransactionDevice>,
    /// Account, card or wallet of the party.
    pub payment_method: Option<PaymentMethodDetails>,
}

/// Postal address of a party.
#[params]
pub struct TransactionAddress {
    /// Country code (ISO 3166-1).
    pub country: Option<String>,
    /// Name of the city or town.
    pub town: Option<String>,
    /// State, region or province.
    pub state: Option<String>,
    /// Street name and house number.
    pub street: Option<String>,
    /// Postal code of the address.
    pub post_code: Option<String>,
}

/// Bank or other institution that holds an account.
#[params]
pub struct FinancialInstitution {
    /// Name of the institution.
    pub name: Option<String>,
    /// Code of the institution, such as a BIC.
    pub code: Option<String>,
    /// Postal address of the institution. The platform publishes no keys.
    pub address: Option<JsonObject>,
}

/// Account, card or wallet of a party.
#[params]
pub struct PaymentMethodDetails {
    /// Type of the payment method, such as `bank_account` or `crypto_wallet`. `unhosted_wallet` declares a wallet that
    /// no provider hosts.
    pub method_type: Option<PaymentMethodType>,
    /// Account number, IBAN, card identifier or wallet address.
    pub account_id: Option<String>,
    /// Country that issued the account or card (ISO 3166-1).
    pub issuing_country: Option<String>,
}

/// Counterparty of a transaction: the other side.
#[params]
pub struct TransactionCounterparty {
    /// Type of the party, such as `individual` or `company`.
    pub entity_type: Option<TransactionEntityType>,
    /// Your own identifier of the counterparty, if it is one of your users or businesses.
    pub vendor_data: Option<String>,
    /// Full name of the person or company.
    pub full_name: Option<String>,
    /// First name of the person.
    pub first_name: Option<String>,
    /// Last name of the person.
    pub last_name: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Postal address. Its country becomes the country of the party.
    pub address: Option<TransactionAddress>,
    /// Bank or other institution that holds the account.
    pub institution_details: Option<FinancialInstitution>,
    /// Device with which the transaction was made.
    pub device_context: Option<TransactionDevice>,
    /// Account, card or wallet of the party.
    pub payment_method: Option<PaymentMethodDetails>,
}

/// Travel rule data of a submitted transfer.
#[params]
pub struct TravelRuleDetails {
    /// Status of the exchange with the provider of the counterparty, such as `AWAITING_COUNTERPARTY`.
    #[non_sensitive]
    pub status: String,
    /// Protocol of the exchange.
    #[non_sensitive]
    pub protocol: Option<String>,
    /// `true` if the travel rule applies to the transfer.
    pub required: Option<bool>,
    /// Number of obligations under the travel rule.
    #[non_sensitive]
    pub obligations_count: Option<i64>,
    /// Data of the originator (IVMS 101).
    pub originator_data: Option<JsonObject>,
    /// Data of the beneficiary (IVMS 101).
    pub beneficiary_data: Option<JsonObject>,
    /// Your own data about the exchange.
    pub metadata: Option<JsonObject>,
}

/// Network of related parties that is submitted with a transaction.
#[params]
pub struct CreateNetworkSnapshot {
    /// Parties of the network. The platform publishes no keys.
    pub nodes: Option<Vec<JsonObject>>,
    /// Relations between the parties. The platform publishes no keys.
    pub edges: Option<Vec<JsonObject>>,
    /// Figures about the network, by name.
    pub metrics: Option<JsonObject>,
}

/// Transaction with its risk score and everything that led to it.
#[model]
pub struct Transaction {
    /// Transaction ID assigned by Didit (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Environment of the application: `live` or `sandbox`. Transactions of sandbox applications are approved without
    /// being screened.
    pub environment: Option<Environment>,
    /// Sequential transaction number within the application.
    #[non_sensitive]
    pub transaction_number: Option<i64>,
    /// Your own identifier of the transaction, which you sent as `transaction_id`.
    pub txn_id: Option<String>,
    /// Time of the transaction (RFC 3339).
    pub txn_date: Option<DateTime>,
    /// Time zone of the transaction (IANA name), such as `Europe/Madrid`.
    #[non_sensitive]
    pub zone_id: Option<String>,
    /// Category of the transaction, such as `finance`.
    #[non_sensitive]
    pub transaction_type: Option<String>,
    /// Your own label of the action, such as `deposit` or `withdrawal`.
    pub action_type: Option<String>,
    /// Direction of the funds: `INBOUND` or `OUTBOUND`, as seen from the subject.
    pub direction: Option<FundsDirection>,
    /// Transaction status.
    pub status: Option<TransactionStatus>,
    /// Origin of the record: `LIVE` or `IMPORTED`.
    pub source: Option<TransactionSource>,
    /// Amount in `currency`.
    pub amount: Option<Decimal>,
    /// Currency code (ISO 4217, or the symbol of a crypto-asset such as `BTC`).
    #[non_sensitive]
    pub currency: Option<String>,
    /// Kind of currency: `fiat` or `crypto`.
    #[non_sensitive]
    pub currency_type: Option<String>,
    /// Amount converted to `default_currency_code`.
    pub amount_in_default_currency: Option<Decimal>,
    /// Default currency of the application (ISO 4217).
    #[non_sensitive]
    pub default_currency_code: Option<String>,
    /// Amount converted to `preferred_currency_code`.
    pub preferred_currency_amount: Option<Decimal>,
    /// Currency code in which the application displays amounts (ISO 4217).
    #[non_sensitive]
    pub preferred_currency_code: Option<String>,
    /// Free-text description of the payment.
    pub payment_details: Option<String>,
    /// Reference of the payment in another system, such as the hash of a transfer on a blockchain.
    pub payment_txn_id: Option<String>,
    /// Risk score, from 0 (no risk); may exceed 100 when several rules match.
    pub score: Option<i64>,
    /// Risk severity that follows from the score.
    pub severity: Option<RiskSeverity>,
    /// Code of the reason for the status, such as `rule_score_threshold`.
    #[non_sensitive]
    pub decision_reason_code: Option<String>,
    /// Reason for the status, in English.
    #[non_sensitive]
    pub decision_reason_label: Option<String>,
    /// Your own identifier of the subject.
    pub vendor_data: Option<String>,
    /// Data of the submission that has no field of its own. The platform publishes no keys.
    pub metadata: Option<JsonObject>,
    /// Your own properties, which you sent as `custom_properties`.
    pub props: Option<JsonObject>,
    /// Tags of the transaction.
    pub tags: Option<Vec<Tag>>,
    /// Parties of the transaction: subject and counterparty.
    pub parties: Option<Vec<TransactionParty>>,
    /// Accounts, cards and wallets of the parties.
    pub payment_methods: Option<Vec<PaymentMethod>>,
    /// Documents that were attached to the transaction.
    pub documents: Option<Vec<TransactionDocument>>,
    /// History of the transaction.
    pub activities: Option<Vec<TransactionActivity>>,
    /// Alerts that the transaction raised.
    pub alerts: Option<Vec<TransactionAlert>>,
    /// Rules that were evaluated, with their results.
    pub rule_runs: Option<Vec<TransactionRuleRun>>,
    /// Results of screening providers.
    pub provider_results: Option<Vec<TransactionProviderResult>>,
    /// Exchange of travel rule data. Absent if the travel rule does not apply.
    pub travel_rule: Option<TravelRuleRecord>,
    /// Network of related parties. Absent if none was submitted or computed.
    pub network_snapshot: Option<NetworkSnapshot>,
    /// Verification session that a rule requested from the subject. Absent if no rule did.
    pub remediation: Option<TransactionRemediation>,
    /// Action that the subject has to take. Absent if none is required.
    pub action_required: Option<RequiredAction>,
    /// Cost of the processing, by item. The platform publishes no keys.
    pub cost_breakdown: Option<JsonObject>,
}

/// Transaction status.
#[open_enum]
pub enum TransactionStatus {
    /// No rule objected, or a reviewer approved the transaction.
    #[wire("APPROVED")]
    Approved,
    /// Waits for a reviewer.
    #[wire("IN_REVIEW")]
    InReview,
    /// Declined by a rule or a reviewer.
    #[wire("DECLINED")]
    Declined,
    /// Waits for the subject, who has to complete the action in `action_required`.
    #[wire("AWAITING_USER")]
    AwaitingUser,
}

/// Origin of a transaction.
#[open_enum]
pub enum TransactionSource {
    /// Submitted when it took place.
    #[wire("LIVE")]
    Live,
    /// Imported from a file of past transactions.
    #[wire("IMPORTED")]
    Imported,
}

/// Party of a transaction.
#[model]
pub struct TransactionParty {
    /// Party ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Role of the party in the transaction.
    pub role: Option<TransactionRole>,
    /// Type of the party, such as `individual` or `company`.
    pub entity_type: Option<TransactionEntityType>,
    /// Relation of the party to the application: one of your users, one of your businesses, or external.
    pub kind: Option<TransactionPartyKind>,
    /// Your own identifier of the party.
    pub vendor_data: Option<String>,
    /// Full name of the person or company.
    pub full_name: Option<String>,
    /// First name of the person.
    pub first_name: Option<String>,
    /// Last name of the person.
    pub last_name: Option<String>,
    /// Country of the party (ISO 3166-1), taken from its address.
    pub country_code: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub dob: Option<Date>,
    /// Postal address, as it was submitted.
    pub address: Option<JsonObject>,
    /// Bank or other institution of the party, as it was submitted.
    pub institution_info: Option<JsonObject>,
    /// Device with which the transaction was made.
    pub device: Option<TransactionDevice>,
    /// Data of an external party at the time of the transaction. The platform publishes no keys.
    pub external_party_snapshot: Option<JsonObject>,
}

/// Role of a party in a transaction.
#[open_enum]
pub enum TransactionRole {
    /// Subject: your user or business.
    #[wire("APPLICANT")]
    Applicant,
    /// Party that sends the funds.
    #[wire("REMITTER")]
    Remitter,
    /// Party that receives the funds.
    #[wire("BENEFICIARY")]
    Beneficiary,
    /// Other side of the transaction.
    #[wire("COUNTERPARTY")]
    Counterparty,
}

/// Type of a party.
#[open_enum]
pub enum TransactionEntityType {
    /// Natural person.
    #[wire("individual")]
    Individual,
    /// Company or other legal person.
    #[wire("company")]
    Company,
    /// Party outside the application whose type is not known.
    #[wire("external")]
    External,
    /// Holder of a wallet that no provider hosts.
    #[wire("unhostedWallet")]
    UnhostedWallet,
}

/// Relation of a party to the application.
#[open_enum]
pub enum TransactionPartyKind {
    /// One of your users.
    #[wire("USER")]
    User,
    /// One of your businesses.
    #[wire("BUSINESS")]
    Business,
    /// Party outside the application.
    #[wire("EXTERNAL")]
    External,
}

/// Device with which a transaction was made.
#[params]
pub struct TransactionDevice {
    /// Fingerprint of the device, by which rules recognize it.
    pub fingerprint: Option<String>,
    /// Identifier that stays the same for the device across sessions.
    pub persistent_device_id: Option<String>,
    /// User agent of the browser or app.
    pub user_agent: Option<String>,
    /// Browser family, such as `Chrome`.
    #[non_sensitive]
    pub browser_family: Option<String>,
    /// Version of the browser.
    #[non_sensitive]
    pub browser_version: Option<String>,
    /// Platform of the device, such as `mobile` or `desktop`.
    #[non_sensitive]
    pub platform: Option<String>,
    /// Operating system family, such as `Android`.
    #[non_sensitive]
    pub os_family: Option<String>,
    /// Version of the operating system.
    #[non_sensitive]
    pub os_version: Option<String>,
    /// Languages the browser accepts (header `Accept-Language`).
    #[non_sensitive]
    pub accept_language: Option<String>,
    /// Your own identifier of the login session.
    pub session_id: Option<String>,
    /// Age of the login session in milliseconds.
    pub session_age_ms: Option<f64>,
    /// IP address of the device and its location.
    pub network_context: Option<DeviceNetworkContext>,
}

/// IP address of a device and its location.
#[params]
pub struct DeviceNetworkContext {
    /// IP address (IPv4 or IPv6).
    pub ip_address: Option<String>,
    /// Country of the IP address (ISO 3166-1 alpha-2).
    pub ip_country_code: Option<String>,
    /// Latitude in degrees, -90 (south) to 90 (north).
    pub latitude: Option<f64>,
    /// Longitude in degrees, -180 (west) to 180 (east).
    pub longitude: Option<f64>,
}

/// Account, card or wallet that took part in a transaction.
#[model]
pub struct PaymentMethod {
    /// Payment method ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Type of the payment method.
    pub payment_method_type: Option<PaymentMethodType>,
    /// Display name of the payment method.
    pub label: Option<String>,
    /// Fingerprint by which rules recognize the payment method in other transactions.
    pub fingerprint: Option<String>,
    /// Account number, IBAN, card identifier or wallet address.
    pub account_id: Option<String>,
    /// Country that issued the account or card (ISO 3166-1).
    pub issuing_country: Option<String>,
    /// Relation of the owner to the application: one of your users, one of your businesses, or external.
    pub owner_kind: Option<TransactionPartyKind>,
    /// Your own identifier of the owner.
    pub vendor_data: Option<String>,
    /// Name of the owner.
    pub owner_name: Option<String>,
    /// Bank or other institution that holds the account, as it was submitted.
    pub institution_info: Option<JsonObject>,
    /// Details of the payment method. The platform publishes no keys.
    pub details: Option<JsonObject>,
    /// Data of an external owner at the time of the transaction. The platform publishes no keys.
    pub external_owner_snapshot: Option<JsonObject>,
    /// Role of the payment method in the transaction.
    pub role: Option<PaymentMethodRole>,
}

/// Type of a payment method.
#[open_enum]
pub enum PaymentMethodType {
    /// Debit or credit card.
    #[wire("bank_card")]
    BankCard,
    /// Account at a bank.
    #[wire("bank_account")]
    BankAccount,
    /// Electronic wallet for money.
    #[wire("e_wallet")]
    EWallet,
    /// Wallet for crypto-assets that a provider hosts.
    #[wire("crypto_wallet")]
    CryptoWallet,
    /// Wallet for crypto-assets that its holder controls alone (self-hosted).
    #[wire("unhosted_wallet")]
    UnhostedWallet,
    /// Payment method of another type (`other`).
    #[wire("other")]
    OtherMethod,
}

/// Role of a payment method in a transaction.
#[open_enum]
pub enum PaymentMethodRole {
    /// The funds come from it.
    #[wire("SOURCE")]
    Source,
    /// The funds go to it.
    #[wire("DESTINATION")]
    Destination,
    /// It funds the transaction, for example by topping up the source.
    #[wire("FUNDING")]
    Funding,
    /// It belongs to the beneficiary.
    #[wire("BENEFICIARY")]
    Beneficiary,
}

/// Document that was attached to a transaction.
#[model]
pub struct TransactionDocument {
    /// Document ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Display name of the document.
    pub label: Option<String>,
    /// Note about the document.
    pub note: Option<String>,
    /// Name of the person who uploaded the document.
    pub uploaded_by: Option<String>,
    /// Time the document was uploaded (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Files of the document.
    pub files: Option<Vec<TransactionDocumentFile>>,
}

/// File of a document that was attached to a transaction.
#[model]
pub struct TransactionDocumentFile {
    /// File ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Short-lived URL of the file. Absent if the API key has no access to media.
    pub file_url: Option<String>,
    /// Name of the uploaded file.
    pub original_filename: Option<String>,
    /// Size of the file in bytes.
    #[non_sensitive]
    pub file_size: Option<i64>,
}

/// Entry in the history of a transaction.
#[model]
pub struct TransactionActivity {
    /// Activity ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Type of the activity.
    #[non_sensitive]
    pub activity_type: Option<String>,
    /// Origin of the activity, such as the system or a reviewer.
    #[non_sensitive]
    pub source: Option<String>,
    /// Transaction status after the activity.
    #[non_sensitive]
    pub status: Option<String>,
    /// Title of the activity.
    pub title: Option<String>,
    /// Description of the activity.
    pub description: Option<String>,
    /// Details of the activity. The platform publishes no keys.
    pub metadata: Option<JsonObject>,
    /// Time of the activity (RFC 3339).
    pub occurred_at: Option<DateTime>,
}

/// Alert that a transaction raised.
#[model]
pub struct TransactionAlert {
    /// Alert ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Title of the alert.
    pub title: Option<String>,
    /// Description of the alert.
    pub description: Option<String>,
    /// Severity of the alert.
    pub severity: Option<RiskSeverity>,
    /// Alert status.
    pub status: Option<TransactionAlertStatus>,
    /// Origin of the alert: a rule, a provider or a person.
    pub source: Option<TransactionAlertSource>,
    /// Details of the alert. The platform publishes no keys.
    pub metadata: Option<JsonObject>,
    /// Time the alert was raised (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time by which the alert has to be handled (RFC 3339).
    pub due_at: Option<DateTime>,
}

/// Status of an alert.
#[open_enum]
pub enum TransactionAlertStatus {
    /// Not handled yet.
    #[wire("OPEN")]
    Open,
    /// A reviewer investigates.
    #[wire("INVESTIGATING")]
    Investigating,
    /// Waits for the subject.
    #[wire("AWAITING_USER")]
    AwaitingUser,
    /// A suspicious activity report (SAR) is being prepared.
    #[wire("PENDING_SAR")]
    PendingSar,
    /// A suspicious activity report (SAR) was filed.
    #[wire("SAR_FILED")]
    SarFiled,
    /// Handled: closed with a result.
    #[wire("RESOLVED")]
    Resolved,
    /// Closed as unfounded.
    #[wire("DISMISSED")]
    Dismissed,
}

/// Origin of an alert.
#[open_enum]
pub enum TransactionAlertSource {
    /// A rule matched.
    #[wire("RULE")]
    Rule,
    /// A screening provider reported a risk.
    #[wire("PROVIDER")]
    Provider,
    /// A person raised the alert.
    #[wire("MANUAL")]
    Manual,
}

/// Evaluation of a rule for a transaction.
#[model]
pub struct TransactionRuleRun {
    /// ID of the evaluation (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Rule ID (UUID).
    #[non_sensitive]
    pub rule: Option<String>,
    /// Title of the rule.
    #[non_sensitive]
    pub rule_title: Option<String>,
    /// Description of the rule.
    pub rule_description: Option<String>,
    /// Category of the rule.
    #[non_sensitive]
    pub rule_category: Option<String>,
    /// `true` if the transaction matched the rule.
    pub matched: Option<bool>,
    /// `true` if the rule was in test mode, so that the match had no effect.
    pub is_test: Option<bool>,
    /// Mode of the rule at the time of the evaluation.
    pub mode: Option<TransactionRuleMode>,
    /// Severity that the rule assigned, such as `HIGH`.
    #[non_sensitive]
    pub severity: Option<String>,
    /// Number of points that the rule added to the risk score.
    pub score_delta: Option<i64>,
    /// Status that the rule requested for the transaction, such as `IN_REVIEW`.
    #[non_sensitive]
    pub status_target: Option<String>,
    /// Summary of the actions of the rule, in English.
    pub action_summary: Option<String>,
    /// Details of the evaluation. The platform publishes no keys.
    pub metadata: Option<JsonObject>,
    /// Time of the evaluation (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Mode of a transaction rule.
#[open_enum]
pub enum TransactionRuleMode {
    /// Evaluated for each new transaction; a match has effect.
    #[wire("ACTIVE")]
    Active,
    /// Not evaluated.
    #[wire("DISABLED")]
    Disabled,
    /// Evaluated for each new transaction; a match is recorded without effect.
    #[wire("TEST")]
    Test,
}

/// Result of a screening provider for a transaction.
#[model]
pub struct TransactionProviderResult {
    /// Result ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Name of the provider.
    #[non_sensitive]
    pub provider: Option<String>,
    /// Type of the screening.
    pub result_type: Option<ProviderResultType>,
    /// Status of the screening.
    #[non_sensitive]
    pub status: Option<String>,
    /// Severity of the result, such as `HIGH`.
    #[non_sensitive]
    pub severity: Option<String>,
    /// Risk score of the provider.
    pub score: Option<i64>,
    /// Summary of the result, in English.
    pub summary: Option<String>,
    /// Complete result. Its keys depend on the provider.
    pub payload: Option<JsonObject>,
    /// Time of the screening (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Type of a screening of a transaction.
#[open_enum]
pub enum ProviderResultType {
    /// Monitoring of payments in official currencies.
    #[wire("FIAT_MONITORING")]
    FiatMonitoring,
    /// Screening of a wallet.
    #[wire("WALLET_SCREENING")]
    WalletScreening,
    /// Screening of a transfer on a blockchain.
    #[wire("TRANSACTION_SCREENING")]
    TransactionScreening,
    /// Exchange of travel rule data.
    #[wire("TRAVEL_RULE")]
    TravelRule,
    /// Graph of related parties.
    #[wire("NETWORK_GRAPH")]
    NetworkGraph,
    /// Screening by a provider of your own.
    #[wire("CUSTOM")]
    Custom,
}

/// Exchange of travel rule data, as part of a transaction.
#[model]
pub struct TravelRuleRecord {
    /// Transfer ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Status of the exchange, such as `AWAITING_COUNTERPARTY` or `COMPLETED`.
    #[non_sensitive]
    pub status: Option<String>,
    /// Protocol of the exchange.
    #[non_sensitive]
    pub protocol: Option<String>,
    /// `true` if the travel rule applies to the transfer.
    pub required: Option<bool>,
    /// Number of obligations under the travel rule.
    #[non_sensitive]
    pub obligations_count: Option<i64>,
    /// Data of the originator (IVMS 101).
    pub originator_data: Option<JsonObject>,
    /// Data of the beneficiary (IVMS 101).
    pub beneficiary_data: Option<JsonObject>,
    /// Details of the exchange. The platform publishes no keys.
    pub metadata: Option<JsonObject>,
}

/// Network of related parties of a transaction.
#[model]
pub struct NetworkSnapshot {
    /// Snapshot ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Parties of the network. The platform publishes no keys.
    pub nodes: Option<Vec<JsonObject>>,
    /// Relations between the parties. The platform publishes no keys.
    pub edges: Option<Vec<JsonObject>>,
    /// Figures about the network, by name.
    pub metrics: Option<JsonObject>,
}

/// Verification session that a rule requested from the subject of a transaction.
#[model]
pub struct TransactionRemediation {
    /// Session ID (UUID).
    #[non_sensitive]
    pub session_id: String,
    /// Token that authenticates the user's device for this session. Absent if the API key has no write permission for
    /// sessions.
    pub session_token: Option<Secret>,
    /// URL of the verification page to send the user to; it contains the session token.
    pub url: Option<String>,
    /// Session status.
    #[non_sensitive]
    pub status: Option<String>,
}

/// Parameters for creating a transaction token.
#[params]
pub struct CreateTransactionSdkToken {
    /// Your own identifier of the user. Every transaction that is submitted with the token has this user as its
    /// subject.
    pub vendor_data: String,
    /// Lifetime of the token in seconds, at most 86400. Default: 900.
    #[non_sensitive]
    pub ttl_seconds: Option<i64>,
    /// Maximum number of transactions that can be submitted with the token. Default: no limit.
    #[non_sensitive]
    pub max_uses: Option<i64>,
}

/// Transaction token: allows an app to submit transactions of one user.
#[model]
pub struct TransactionSdkToken {
    /// Transaction token to pass to the app.
    #[essential]
    pub sdk_token: Secret,
    /// Time after which the token no longer works (RFC 3339).
    pub expires_at: Option<DateTime>,
}

/// Parameters for retrieving a transaction with a transaction token.
#[params]
pub struct RetrieveTransactionFromSdk {
    /// Transaction token (`sdk_token`) that your backend created.
    #[header("X-Transaction-Token")]
    pub transaction_token: Secret,
}

/// Parameters for submitting a transaction with a transaction token. The names on the wire are in camel case, and most
/// of them differ from those of a transaction that is submitted with an API key.
#[params]
pub struct SubmitTransactionFromSdk {
    /// Transaction token (`sdk_token`) that your backend created.
    #[header("X-Transaction-Token")]
    pub transaction_token: Secret,
    /// Your own identifier of the transaction, at most 128 characters and unique within the application. It makes the
    /// submission idempotent: an identifier that was used before is refused with 400.
    #[rename("txnId")]
    pub txn_id: String,
    /// Time of the transaction (RFC 3339). Default: the time of the submission.
    #[rename("txnDate")]
    pub txn_date: Option<DateTime>,
    /// Time zone of the transaction (IANA name), such as `Europe/Madrid`.
    #[non_sensitive]
    #[rename("zoneId")]
    pub zone_id: Option<String>,
    /// Category of the transaction, which selects the rules that apply: `finance`, `travelRule` or another one.
    #[rename("type")]
    pub kind: TransactionCategory,
    /// Amount, currency and direction.
    pub info: SdkTransactionDetails,
    /// Subject: the user of the app.
    pub subject: SdkTransactionSubject,
    /// Counterparty: the other side of the transaction.
    pub counterparty: Option<SdkTransactionCounterparty>,
    /// Your own properties, for use in the conditions of rules.
    pub props: Option<JsonObject>,
    /// Travel rule data of a transfer of crypto-assets; for the category `travelRule`.
    #[rename("travelRule")]
    pub travel_rule: Option<SdkTravelRuleDetails>,
    /// `true` to screen the wallets of a crypto transaction, `false` to skip the screening. Default: the settings of
    /// the application decide.
    #[rename("includeCryptoScreening")]
    pub include_crypto_screening: Option<bool>,
    /// Fingerprint of the device, as collected by the vendor's SDKs. The platform publishes no keys.
    pub fingerprint_v2: Option<JsonObject>,
}

/// Amount, currency and direction of a transaction that is submitted with a transaction token.
#[params]
pub struct SdkTransactionDetails {
    /// Direction of the funds, as seen from the subject: `in` or `out`, `inbound` or `outbound`.
    pub direction: TransactionDirection,
    /// Amount in `currency`; at most 15 significant digits.
    #[builder(into)]
    pub amount: Decimal,
    /// Currency code (ISO 4217, or the symbol of a crypto-asset such as `BTC`).
    #[non_sensitive]
    pub currency: String,
    /// Kind of currency: `fiat` or `crypto`. Wallets are screened for `crypto` only.
    #[non_sensitive]
    #[rename("currencyType")]
    pub currency_type: Option<String>,
    /// Amount in `default_currency_code`; at most 15 significant digits. Default: converted by the platform.
    #[builder(into)]
    #[rename("amountInDefaultCurrency")]
    pub amount_in_default_currency: Option<Decimal>,
    /// Default currency of the application (ISO 4217).
    #[non_sensitive]
    #[rename("defaultCurrencyCode")]
    pub default_currency_code: Option<String>,
    /// Free-text description of the payment.
    #[rename("paymentDetails")]
    pub payment_details: Option<String>,
    /// Reference of the payment in another system, such as the hash of a transfer on a blockchain.
    #[rename("paymentTxnId")]
    pub payment_txn_id: Option<String>,
    /// Your own label of the action, such as `deposit` or `withdrawal`.
    #[rename("type")]
    pub kind: Option<String>,
    /// Details of a crypto transaction, such as `crypto_chain`. The platform publishes no other keys.
    #[rename("cryptoParams")]
    pub crypto_params: Option<JsonObject>,
}

/// Subject of a transaction that is submitted with a transaction token.
#[params]
pub struct SdkTransactionSubject {
    /// Type of the party, such as `individual` or `company`.
    #[rename("type")]
    pub kind: Option<TransactionEntityType>,
    /// Your own identifier of the user. The platform replaces it with that of the token.
    #[rename("externalUserId")]
    pub external_user_id: Option<String>,
    /// Full name of the person or company.
    #[rename("fullName")]
    pub full_name: String,
    /// First name of the person.
    #[rename("firstName")]
    pub first_name: Option<String>,
    /// Last name of the person.
    #[rename("lastName")]
    pub last_name: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub dob: Option<Date>,
    /// Postal address. The platform publishes no keys.
    pub address: Option<JsonObject>,
    /// Bank or other institution that holds the account. The platform publishes no keys.
    #[rename("institutionInfo")]
    pub institution_info: Option<JsonObject>,
    /// Device with which the transaction was made. The platform adds the IP address and the user agent of the request.
    pub device: Option<JsonObject>,
    /// Account, card or wallet of the party.
    #[rename("paymentMethod")]
    pub payment_method: Option<SdkPaymentMethod>,
}

/// Account, card or wallet of a party in a transaction that is submitted with a transaction token.
#[params]
pub struct SdkPaymentMethod {
    /// Type of the payment method, such as `bank_account` or `crypto_wallet`.
    #[rename("type")]
    pub kind: Option<PaymentMethodType>,
    /// Account number, IBAN, card identifier or wallet address.
    #[rename("accountId")]
    pub account_id: Option<String>,
    /// Country that issued the account or card (ISO 3166-1).
    #[rename("issuingCountry")]
    pub issuing_country: Option<String>,
}

/// Counterparty of a transaction that is submitted with a transaction token.
#[params]
pub struct SdkTransactionCounterparty {
    /// Type of the party, such as `individual` or `company`.
    #[rename("type")]
    pub kind: Option<TransactionEntityType>,
    /// Your own identifier of the counterparty, if it is one of your users or businesses.
    #[rename("externalUserId")]
    pub external_user_id: Option<String>,
    /// Full name of the person or company.
    #[rename("fullName")]
    pub full_name: Option<String>,
    /// First name of the person.
    #[rename("firstName")]
    pub first_name: Option<String>,
    /// Last name of the person.
    #[rename("lastName")]
    pub last_name: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub dob: Option<Date>,
    /// Postal address. The platform publishes no keys.
    pub address: Option<JsonObject>,
    /// Bank or other institution that holds the account. The platform publishes no keys.
    #[rename("institutionInfo")]
    pub institution_info: Option<JsonObject>,
    /// Device of the counterparty. The platform publishes no keys.
    pub device: Option<JsonObject>,
    /// Account, card or wallet of the party.
    #[rename("paymentMethod")]
    pub payment_method: Option<SdkPaymentMethod>,
}

/// Travel rule data of a transfer that is submitted with a transaction token.
#[params]
pub struct SdkTravelRuleDetails {
    /// Status of the exchange with the provider of the counterparty, such as `AWAITING_COUNTERPARTY`.
    #[non_sensitive]
    pub status: String,
    /// Protocol of the exchange.
    #[non_sensitive]
    pub protocol: Option<String>,
    /// `true` if the travel rule applies to the transfer.
    pub required: Option<bool>,
    /// Number of obligations under the travel rule.
    #[non_sensitive]
    #[rename("obligationsCount")]
    pub obligations_count: Option<i64>,
    /// Data of the originator (IVMS 101).
    #[rename("originatorData")]
    pub originator_data: Option<JsonObject>,
    /// Data of the beneficiary (IVMS 101).
    #[rename("beneficiaryData")]
    pub beneficiary_data: Option<JsonObject>,
    /// Your own data about the exchange.
    pub metadata: Option<JsonObject>,
}

/// Risk severity of a transaction, an alert, a rule or a wallet.
#[open_enum]
pub enum RiskSeverity {
    /// Not determined.
    #[wire("UNKNOWN")]
    Unknown,
    /// Low risk.
    #[wire("LOW")]
    Low,
    /// Medium risk.
    #[wire("MEDIUM")]
    Medium,
    /// High risk.
    #[wire("HIGH")]
    High,
    /// Critical risk.
    #[wire("CRITICAL")]
    Critical,
}
