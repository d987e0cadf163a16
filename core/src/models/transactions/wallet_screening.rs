//! Wallet screening: risk of a wallet for crypto-assets.

use crate::models::RiskSeverity;
use crate::schema::prelude::*;

/// Parameters for screening a wallet.
#[params]
pub struct ScreenWallet {
    /// Address of the wallet.
    pub wallet_address: String,
    /// Blockchain or asset of the wallet, such as `BTC` or `ETH`.
    pub blockchain: Blockchain,
    /// Direction of the transfer that the screening is for. Default: none.
    pub direction: Option<WalletTransferDirection>,
}

/// Blockchain or asset that can be screened.
#[open_enum]
pub enum Blockchain {
    /// Bitcoin.
    #[wire("BTC")]
    Btc,
    /// Lightning network of Bitcoin.
    #[wire("LIGHTNING")]
    Lightning,
    /// Ethereum.
    #[wire("ETH")]
    Eth,
    /// Litecoin.
    #[wire("LTC")]
    Ltc,
    /// XRP Ledger.
    #[wire("XRP")]
    Xrp,
    /// Bitcoin Cash.
    #[wire("BCH")]
    Bch,
    /// Dogecoin.
    #[wire("DOGE")]
    Doge,
    /// Tron.
    #[wire("TRX")]
    Trx,
    /// Solana.
    #[wire("SOL")]
    Sol,
    /// Polygon.
    #[wire("MATIC")]
    Matic,
    /// BNB Chain.
    #[wire("BNB")]
    Bnb,
    /// Tether (stablecoin).
    #[wire("USDT")]
    Usdt,
    /// USD Coin (stablecoin).
    #[wire("USDC")]
    Usdc,
}

/// Direction of the transfer that a wallet is screened for.
#[open_enum]
pub enum WalletTransferDirection {
    /// Your user receives funds from the wallet.
    #[wire("inbound")]
    Inbound,
    /// Your user sends funds to the wallet.
    #[wire("outbound")]
    Outbound,
    /// Your user receives funds from the wallet (other name of `inbound`).
    #[wire("deposit")]
    Deposit,
    /// Your user sends funds to the wallet (other name of `outbound`).
    #[wire("withdrawal")]
    Withdrawal,
}

/// Result of screening a wallet.
#[model]
pub struct WalletScreeningResult {
    /// Name of the screening provider.
    #[non_sensitive]
    pub provider: Option<String>,
    /// Type of the screening; always `WALLET_SCREENING`.
    #[non_sensitive]
    pub screening_type: Option<String>,
    /// Risk score, 0 (no risk) to 100.
    pub risk_score: Option<i64>,
    /// Risk severity that follows from the score.
    pub severity: Option<RiskSeverity>,
    /// Status of the screening. Only `SCREENED` has a risk score that counts.
    pub status: WalletScreeningStatus,
    /// Summary of the result, in English.
    pub summary: Option<String>,
    /// Address of the wallet.
    pub wallet_address: Option<String>,
    /// Blockchain or asset of the wallet.
    #[non_sensitive]
    pub blockchain: Option<String>,
    /// `true` if the wallet is on a sanctions list.
    pub sanctions_hit: Option<bool>,
    /// Category of the largest risk. Absent if there is none.
    #[non_sensitive]
    pub dominant_risk_category: Option<String>,
    /// Factors that led to the risk score.
    pub risk_factors: Option<Vec<WalletRiskFactor>>,
    /// Origin of the funds that the wallet received.
    pub source_of_funds: Option<Vec<FundsExposure>>,
    /// Destination of the funds that the wallet sent.
    pub destination_of_funds: Option<Vec<FundsExposure>>,
    /// Entities that the wallet exchanged funds with.
    pub counterparty_connections: Option<Vec<CounterpartyConnection>>,
    /// Signature of the platform over the result; required for the report.
    pub report_signature: Option<String>,
}

/// Status of a wallet screening.
#[open_enum]
pub enum WalletScreeningStatus {
    /// The wallet was screened.
    #[wire("SCREENED")]
    Screened,
    /// The provider has no result yet.
    #[wire("PENDING")]
    Pending,
    /// The provider failed.
    #[wire("ERROR")]
    Error,
}

/// Factor that led to the risk score of a wallet.
#[params]
pub struct WalletRiskFactor {
    /// Origin of the factor: the owner of the wallet, or its transfers.
    pub source: Option<RiskFactorSource>,
    /// Risk category.
    #[non_sensitive]
    pub category: Option<String>,
    /// Display name of the category.
    #[non_sensitive]
    pub label: Option<String>,
    /// Name of the entity the wallet exchanged funds with.
    pub entity_name: Option<String>,
    /// Direction of the funds.
    pub direction: Option<RiskFactorDirection>,
    /// Directness of the exposure.
    pub exposure_type: Option<ExposureType>,
    /// Amount in US dollars.
    pub amount_usd: Option<Decimal>,
    /// Percentage of the wallet's funds, 0 to 100.
    pub percentage: Option<f64>,
    /// `true` if the category is a high risk.
    pub is_high_risk: Option<bool>,
    /// Description of the factor, in English.
    pub description: Option<String>,
}

/// Origin of a risk factor.
#[open_enum]
pub enum RiskFactorSource {
    /// The wallet itself belongs to an entity of the category.
    #[wire("attribution")]
    Attribution,
    /// The wallet exchanged funds with an entity of the category.
    #[wire("exposure")]
    Exposure,
}

/// Direction of the funds of a risk factor.
#[open_enum]
pub enum RiskFactorDirection {
    /// The wallet received the funds.
    #[wire("incoming")]
    Incoming,
    /// The wallet sent the funds.
    #[wire("outgoing")]
    Outgoing,
    /// The wallet is connected with the entity in both directions.
    #[wire("connected")]
    Connected,
    /// Not known.
    #[wire("unknown")]
    Unknown,
    /// No direction: the factor is the owner of the wallet.
    #[wire("attribution")]
    Attribution,
}

/// Directness of an exposure.
#[open_enum]
pub enum ExposureType {
    /// The wallet exchanged funds with the entity itself.
    #[wire("direct")]
    Direct,
    /// Other wallets lie between the wallet and the entity.
    #[wire("indirect")]
    Indirect,
    /// Not known.
    #[wire("unknown")]
    Unknown,
    /// No exposure: the factor is the owner of the wallet.
    #[wire("attribution")]
    Attribution,
}

/// Part of the funds of a wallet, with the entity that they came from or went to.
#[params]
pub struct FundsExposure {
    /// Risk category of the entity.
    #[non_sensitive]
    pub category: Option<String>,
    /// Name of the entity.
    pub entity_name: Option<String>,
    /// Type of the entity, such as an exchange.
    #[non_sensitive]
    pub entity_type: Option<String>,
    /// Subtype of the entity.
    #[non_sensitive]
    pub entity_subtype: Option<String>,
    /// Direction of the funds.
    pub exposure_direction: Option<ExposureDirection>,
    /// Directness of the exposure: `direct` or `indirect`.
    pub exposure_type: Option<ExposureType>,
    /// `true` if the wallet exchanged funds with the entity itself.
    pub is_direct: Option<bool>,
    /// Amount in US dollars.
    pub amount_usd: Option<Decimal>,
    /// Percentage of the wallet's funds, 0 to 100.
    pub percentage: Option<f64>,
    /// Number of transfers between the wallet and the entity.
    pub hops: Option<i64>,
    /// Country of the entity.
    pub country: Option<String>,
}

/// Direction of the funds of an exposure.
#[open_enum]
pub enum ExposureDirection {
    /// The wallet received the funds.
    #[wire("incoming")]
    Incoming,
    /// The wallet sent the funds.
    #[wire("outgoing")]
    Outgoing,
    /// The wallet is connected with the entity in both directions.
    #[wire("connected")]
    Connected,
}

/// Entity that a wallet exchanged funds with.
#[params]
pub struct CounterpartyConnection {
    /// Name of the entity.
    pub entity_name: Option<String>,
    /// Type of the entity, such as an exchange.
    #[non_sensitive]
    pub entity_type: Option<String>,
    /// Subtype of the entity.
    #[non_sensitive]
    pub entity_subtype: Option<String>,
    /// Risk severity of the entity.
    pub risk_level: Option<RiskSeverity>,
    /// Risk categories of the entity.
    #[non_sensitive]
    pub categories: Option<Vec<String>>,
    /// Amount that the wallet received from the entity, in US dollars.
    pub received_usd: Option<Decimal>,
    /// Amount that the wallet sent to the entity, in US dollars.
    pub sent_usd: Option<Decimal>,
    /// Number of transfers between the entity and the wallet, for received funds.
    pub received_hops: Option<i64>,
    /// Number of transfers between the wallet and the entity, for sent funds.
    pub sent_hops: Option<i64>,
    /// Percentage of the wallet's funds, 0 to 100.
    pub percentage: Option<f64>,
    /// `true` if the wallet exchanged funds with the entity itself.
    pub is_direct: Option<bool>,
    /// Country of the entity.
    pub country: Option<String>,
}

/// Parameters for the report of a wallet screening: the complete, unchanged result of the screening.
#[params(complete)]
pub struct GenerateWalletScreeningPdf {
    /// Name of the screening provider.
    #[non_sensitive]
    pub provider: Option<String>,
    /// Type of the screening; always `WALLET_SCREENING`.
    #[non_sensitive]
    pub screening_type: Option<String>,
    /// Risk score, 0 (no risk) to 100.
    pub risk_score: Option<i64>,
    /// Risk severity that follows from the score.
    pub severity: Option<RiskSeverity>,
    /// Status of the screening.
    pub status: Option<WalletScreeningStatus>,
    /// Summary of the result.
    pub summary: Option<String>,
    /// Address of the wallet.
    pub wallet_address: Option<String>,
    /// Blockchain or asset of the wallet.
    #[non_sensitive]
    pub blockchain: Option<String>,
    /// `true` if the wallet is on a sanctions list.
    pub sanctions_hit: Option<bool>,
    /// Category of the largest risk. Sent as `null` when unset, because the platform requires the field.
    pub dominant_risk_category: Patch<String>,
    /// Factors that led to the risk score.
    pub risk_factors: Option<Vec<WalletRiskFactor>>,
    /// Origin of the funds that the wallet received.
    pub source_of_funds: Option<Vec<FundsExposure>>,
    /// Destination of the funds that the wallet sent.
    pub destination_of_funds: Option<Vec<FundsExposure>>,
    /// Entities that the wallet exchanged funds with.
    pub counterparty_connections: Option<Vec<CounterpartyConnection>>,
    /// Signature of the platform over the result. The platform refuses a result that was changed.
    pub report_signature: String,
}

impl Complete for GenerateWalletScreeningPdf {
    fn complete(&self) -> Option<Self> {
        let is_unset = matches!(self.dominant_risk_category, Patch::Keep);
        is_unset.then(|| Self { dominant_risk_category: Patch::Clear, ..self.clone() })
    }
}

impl From<WalletScreeningResult> for GenerateWalletScreeningPdf {
    fn from(result: WalletScreeningResult) -> Self {
        Self {
            provider: result.provider,
            screening_type: result.screening_type,
            risk_score: result.risk_score,
            severity: result.severity,
            status: Some(result.status),
            summary: result.summary,
            wallet_address: result.wallet_address,
            blockchain: result.blockchain,
            sanctions_hit: result.sanctions_hit,
            dominant_risk_category: result.dominant_risk_category.map_or(Patch::Clear, Patch::Set),
            risk_factors: result.risk_factors,
            source_of_funds: result.source_of_funds,
            destination_of_funds: result.destination_of_funds,
            counterparty_connections: result.counterparty_connections,
            report_signature: result.report_signature.unwrap_or_default(),
            extra: result.extra,
        }
    }
}
