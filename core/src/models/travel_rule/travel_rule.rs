//! Travel rule: settings, directory of providers, transfers, and pages for counterparties and wallet holders.
//!
//! A VASP (virtual asset service provider) is a company that transfers crypto-assets for its customers.

use crate::models::{FundsDirection, TravelRuleRail};
use crate::schema::prelude::*;

/// Travel rule settings of the application: its profile as a VASP, and the policy for exchanges.
#[model]
pub struct TravelRuleSettings {
    /// `true` if travel rule data is exchanged for outbound transfers.
    pub is_enabled: Option<bool>,
    /// Jurisdiction of the VASP, such as `EU`; at most 8 characters.
    #[non_sensitive]
    pub jurisdiction: Option<String>,
    /// Strictness of comparing the beneficiary's name with the name of the wallet holder.
    pub name_matching_strictness: Option<NameMatchingStrictness>,
    /// Number of hours that a counterparty has for a response.
    #[non_sensitive]
    pub confirmation_timeout_hours: Option<i64>,
    /// Outcome of a transfer whose counterparty did not respond in time.
    pub timeout_outcome: Option<TimeoutOutcome>,
    /// Amount from which the travel rule applies, in the default currency of the application. 0 applies it to every
    /// transfer.
    #[non_sensitive]
    pub threshold_amount: Option<Decimal>,
    /// Legal name of the VASP.
    pub legal_name: Option<String>,
    /// Legal entity identifier (LEI, ISO 17442) of the VASP.
    pub lei: Option<String>,
    /// E-mail address of the compliance team.
    pub compliance_email: Option<String>,
    /// `true` if other customers of Didit find the VASP in the directory.
    pub is_discoverable: Option<bool>,
    /// `true` if inbound transfers to known wallets are accepted automatically.
    pub inbound_auto_accept: Option<bool>,
    /// `true` if users may prove the ownership of a wallet by declaring it.
    pub allow_self_declaration: Option<bool>,
    /// `true` if users may prove the ownership of a wallet by a screenshot.
    pub allow_screenshot_proof: Option<bool>,
    /// `true` if the ownership of self-hosted wallets is requested from users automatically.
    pub auto_wallet_verification: Option<bool>,
    /// `true` if the VASP that hosts a wallet is looked up by the wallet's address.
    pub vasp_attribution_enabled: Option<bool>,
    /// Travel address of the application, by which other VASPs reach it over the Travel Rule Protocol.
    pub travel_address: Option<String>,
    /// Networks that are not used although they are available.
    pub disabled_networks: Option<Vec<TravelRuleNetwork>>,
    /// State of each network.
    pub networks: Option<TravelRuleNetworkConnections>,
}

/// Strictness of comparing names.
#[open_enum]
pub enum NameMatchingStrictness {
    /// Names are not compared (`NONE`).
    #[wire("NONE")]
    Off,
    /// Names must be equal.
    #[wire("STRICT")]
    Strict,
    /// Small differences are accepted; the default of the platform (`DEFAULT`).
    #[wire("DEFAULT")]
    Standard,
    /// Similar names are accepted.
    #[wire("FUZZY")]
    Fuzzy,
}

/// Outcome of a transfer whose counterparty did not respond in time.
#[open_enum]
pub enum TimeoutOutcome {
    /// The transaction is held for review.
    #[wire("HOLD")]
    Hold,
    /// The transaction is declined.
    #[wire("REJECT")]
    Reject,
    /// The transaction proceeds.
    #[wire("PROCEED")]
    Proceed,
}

/// Network for exchanging travel rule data, which requires a membership.
#[open_enum]
pub enum TravelRuleNetwork {
    /// Global Travel Rule (GTR).
    #[wire("GTR")]
    Gtr,
    /// TRUST (Travel Rule Universal Solution Technology).
    #[wire("TRUST")]
    Trust,
    /// VerifyVASP.
    #[wire("VERIFYVASP")]
    VerifyVasp,
    /// Sygna Bridge.
    #[wire("SYGNA")]
    Sygna,
}

/// State of each network for exchanging travel rule data.
#[model]
pub struct TravelRuleNetworkConnections {
    /// Global Travel Rule (GTR).
    pub gtr: Option<TravelRuleNetworkConnection>,
    /// TRUST (Travel Rule Universal Solution Technology).
    pub trust: Option<TravelRuleNetworkConnection>,
    /// VerifyVASP.
    pub verifyvasp: Option<TravelRuleNetworkConnection>,
    /// Sygna Bridge.
    pub sygna: Option<TravelRuleNetworkConnection>,
}

/// State of a network for exchanging travel rule data.
#[model]
pub struct TravelRuleNetworkConnection {
    /// Name of the network.
    pub rail: Option<TravelRuleNetwork>,
    /// Membership by which the network is used.
    pub mode: Option<TravelRuleNetworkMode>,
    /// `true` if the network can be used through the membership of Didit.
    pub platform_available: Option<bool>,
    /// `true` if a membership of your own is connected.
    pub connected: Option<bool>,
}

/// Membership by which a network is used.
#[open_enum]
pub enum TravelRuleNetworkMode {
    /// Your own membership.
    #[wire("own")]
    Own,
    /// The membership of Didit.
    #[wire("didit")]
    Didit,
    /// Not used: the network is among the disabled networks.
    #[wire("off")]
    Off,
    /// Not usable: the membership of the network is missing.
    #[wire("unavailable")]
    Unavailable,
}

/// Parameters for updating the travel rule settings. Unset fields stay unchanged.
#[params]
pub struct UpdateTravelRuleSettings {
    /// `true` to exchange travel rule data for outbound transfers. Requires a legal name.
    pub is_enabled: Option<bool>,
    /// Legal name of the VASP.
    pub legal_name: Option<String>,
    /// Legal entity identifier (LEI, ISO 17442) of the VASP.
    pub lei: Option<String>,
    /// Jurisdiction of the VASP, such as `EU`; at most 8 characters.
    #[non_sensitive]
    pub jurisdiction: Option<String>,
    /// Strictness of comparing the beneficiary's name with the name of the wallet holder.
    pub name_matching_strictness: Option<NameMatchingStrictness>,
    /// Number of hours that a counterparty has for a response, at least 1.
    #[non_sensitive]
    pub confirmation_timeout_hours: Option<i64>,
    /// Outcome of a transfer whose counterparty did not respond in time.
    pub timeout_outcome: Option<TimeoutOutcome>,
    /// E-mail address of the compliance team.
    pub compliance_email: Option<String>,
    /// `true` to let other customers of Didit find the VASP in the directory.
    pub is_discoverable: Option<bool>,
    /// Amount from which the travel rule applies, in the default currency of the application: a decimal number as a
    /// string, such as `1000.00`. `0.00` applies it to every transfer.
    #[non_sensitive]
    pub threshold_amount: Option<String>,
    /// `true` to accept inbound transfers to known wallets automatically.
    pub inbound_auto_accept: Option<bool>,
    /// `true` to let users prove the ownership of a wallet by declaring it.
    pub allow_self_declaration: Option<bool>,
    /// `true` to let users prove the ownership of a wallet by a screenshot.
    pub allow_screenshot_proof: Option<bool>,
    /// `true` to request the ownership of self-hosted wallets from users automatically.
    pub auto_wallet_verification: Option<bool>,
    /// `true` to look up the VASP that hosts a wallet by the wallet's address.
    pub vasp_attribution_enabled: Option<bool>,
    /// Networks not to use although they are available; they replace the existing ones. An empty list enables all.
    pub disabled_networks: Option<Vec<TravelRuleNetwork>>,
}

/// Parameters for listing the directory of VASPs.
#[params]
pub struct ListTravelRuleVasps {
    /// Searches the names and identifiers of VASPs.
    #[non_sensitive]
    pub search: Option<String>,
    /// Maximum number of results per page, at least 1. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip. Default: 0.
    #[non_sensitive]
    pub offset: Option<i64>,
}

page! {
    /// Page of the directory of VASPs.
    VaspDirectoryPage of VaspDirectoryEntry
}

/// VASP in the directory, with its due diligence.
#[model]
pub struct VaspDirectoryEntry {
    /// Name of the VASP.
    #[non_sensitive]
    pub name: Option<String>,
    /// Legal entity identifier (LEI, ISO 17442).
    #[non_sensitive]
    pub lei: Option<String>,
    /// Jurisdiction of the VASP.
    #[non_sensitive]
    pub jurisdiction: Option<String>,
    /// Status of the due diligence.
    pub dd_status: Option<DueDiligenceStatus>,
    /// Score of the due diligence, 0 to 100; higher is safer.
    #[non_sensitive]
    pub dd_score: Option<i64>,
    /// Ways to reach the VASP, in order of preference.
    pub reachable_rails: Option<Vec<TravelRuleRail>>,
    /// `true` if the VASP is a customer of Didit.
    pub is_didit_customer: Option<bool>,
    /// Parts of the score: points by name.
    pub dd_score_breakdown: Option<JsonObject>,
    /// Time of the due diligence (RFC 3339).
    pub dd_assessed_at: Option<DateTime>,
}

/// Status of the due diligence of a VASP.
#[open_enum]
pub enum DueDiligenceStatus {
    /// Not started.
    #[wire("NOT_STARTED")]
    NotStarted,
    /// In progress.
    #[wire("IN_PROGRESS")]
    InProgress,
    /// Completed with a score.
    #[wire("COMPLETED")]
    Completed,
    /// The VASP was rejected.
    #[wire("REJECTED")]
    Rejected,
}

/// Parameters for adding a VASP to the directory. The platform publishes no schema: these are the fields that its own
/// SDKs use.
#[params]
pub struct CreateTravelRuleVasp {
    /// Name of the VASP.
    #[non_sensitive]
    pub name: String,
    /// E-mail address of its compliance team.
    pub email: Option<String>,
    /// Jurisdiction of the VASP, such as `EU`.
    #[non_sensitive]
    pub jurisdiction: Option<String>,
    /// `true` to invite the VASP by e-mail.
    pub invite: Option<bool>,
}

/// Parameters for updating a travel rule transfer. Set one field.
#[params]
pub struct UpdateTravelRuleTransfer {
    /// Hash of the transfer on the blockchain. Finishes an outbound transfer whose status is `COMPLETED`.
    pub payment_txn_id: Option<String>,
    /// Action to carry out: `cancel` or `resend`.
    pub action: Option<TravelRuleTransferAction>,
}

/// Action on a travel rule transfer.
#[open_enum]
pub enum TravelRuleTransferAction {
    /// Cancels the exchange.
    #[wire("cancel")]
    Cancel,
    /// Searches for a way to reach the counterparty again, and sends the data.
    #[wire("resend")]
    Resend,
}

/// Travel rule transfer: the exchange of data with the VASP of the counterparty.
#[model]
pub struct TravelRuleTransfer {
    /// Transfer ID (UUID).
    #[non_sensitive]
    pub uuid: String,
    /// Status of the exchange.
    pub status: Option<TravelRuleStatus>,
    /// Direction of the funds: `INBOUND` or `OUTBOUND`.
    pub direction: Option<FundsDirection>,
    /// Way by which the counterparty was reached. Absent while none is chosen.
    pub rail: Option<TravelRuleRail>,
    /// Protocol of the exchange.
    #[non_sensitive]
    pub protocol: Option<String>,
    /// Version of the IVMS 101 standard that the data follows.
    #[non_sensitive]
    pub ivms_version: Option<String>,
    /// `true` if the travel rule applies to the transfer.
    pub required: Option<bool>,
    /// `true` if the ownership of the wallet was confirmed. Absent if nothing was decided.
    pub ownership_confirmed: Option<bool>,
    /// Time by which the counterparty has to respond (RFC 3339).
    pub deadline_at: Option<DateTime>,
    /// Status changes, oldest first.
    pub timeline: Option<Vec<TravelRuleTimelineEntry>>,
    /// VASP of the counterparty. Absent if it is not known.
    pub counterparty_vasp: Option<CounterpartyVasp>,
    /// Data of the originator (IVMS 101).
    pub originator_data: Option<JsonObject>,
    /// Data of the beneficiary (IVMS 101).
    pub beneficiary_data: Option<JsonObject>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Status of a travel rule transfer.
#[open_enum]
pub enum TravelRuleStatus {
    /// The data was sent; waits for a response.
    #[wire("AWAITING_COUNTERPARTY")]
    AwaitingCounterparty,
    /// Waits for a decision of a compliance officer.
    #[wire("ON_HOLD")]
    OnHold,
    /// The counterparty accepted; the funds can be transferred.
    #[wire("COMPLETED")]
    Completed,
    /// The funds were transferred on the blockchain.
    #[wire("FINISHED")]
    Finished,
    /// Canceled by the application.
    #[wire("CANCELLED")]
    Cancelled,
    /// The counterparty did not respond in time.
    #[wire("EXPIRED")]
    Expired,
    /// The data does not match that of the counterparty.
    #[wire("COUNTERPARTY_MISMATCHED_DATA")]
    CounterpartyMismatchedData,
    /// The VASP of the counterparty is not known.
    #[wire("COUNTERPARTY_VASP_NOT_FOUND")]
    CounterpartyVaspNotFound,
    /// The VASP of the counterparty is known, but cannot be reached.
    #[wire("COUNTERPARTY_VASP_NOT_REACHABLE")]
    CounterpartyVaspNotReachable,
    /// Waits for proof of the ownership of the wallet.
    #[wire("UNCONFIRMED_OWNERSHIP")]
    UnconfirmedOwnership,
    /// The counterparty declined.
    #[wire("COUNTERPARTY_VASP_GENERAL_DECLINE")]
    CounterpartyVaspGeneralDecline,
    /// Data about the counterparty is missing.
    #[wire("NOT_ENOUGH_COUNTERPARTY_DATA")]
    NotEnoughCounterpartyData,
    /// The travel rule does not apply, for example because the amount is below the threshold.
    #[wire("NOT_APPLICABLE")]
    NotApplicable,
}

/// Status change of a travel rule transfer.
#[model]
pub struct TravelRuleTimelineEntry {
    /// Status of the exchange after the change.
    #[non_sensitive]
    pub status: Option<String>,
    /// Time of the change (RFC 3339).
    pub at: Option<DateTime>,
    /// Details of the change, in English.
    pub detail: Option<String>,
}

/// VASP of the counterparty of a transfer.
#[model]
pub struct CounterpartyVasp {
    /// Name of the VASP.
    #[non_sensitive]
    pub name: Option<String>,
    /// Legal entity identifier (LEI, ISO 17442).
    #[non_sensitive]
    pub lei: Option<String>,
    /// Score of the due diligence, 0 to 100; higher is safer.
    #[non_sensitive]
    pub dd_score: Option<i64>,
}

/// Parameters for confirming or denying the ownership of a wallet.
#[params]
pub struct ConfirmTravelRuleOwnership {
    /// `true` if the holder controls the wallet, `false` to decline the transfer.
    pub confirmed: bool,
}

/// Exchange that waits for the response of a counterparty without an account (pickup).
#[model]
pub struct TravelRulePickup {
    /// Name of the VASP that sends the funds.
    #[non_sensitive]
    pub originator_vasp_name: Option<String>,
    /// Amount in `currency`.
    pub amount: Option<Decimal>,
    /// Symbol of the crypto-asset, such as `BTC`.
    #[non_sensitive]
    pub currency: Option<String>,
    /// Address of the wallet that receives the funds.
    pub beneficiary_wallet: Option<String>,
    /// Status of the exchange.
    #[non_sensitive]
    pub status: Option<String>,
}

/// Parameters for responding to an exchange as a counterparty without an account (pickup).
#[params]
pub struct RespondToTravelRulePickup {
    /// Decision of the counterparty: `accept` or `decline`.
    pub decision: TravelRulePickupDecision,
    /// Full name of the beneficiary, as the counterparty knows it.
    pub beneficiary_name: Option<String>,
}

/// Decision of a counterparty.
#[open_enum]
pub enum TravelRulePickupDecision {
    /// Accepts the transfer.
    #[wire("accept")]
    Accept,
    /// Declines the transfer.
    #[wire("decline")]
    Decline,
}

/// Result of responding to an exchange (pickup).
#[model]
pub struct TravelRulePickupResponse {
    /// Status of the exchange after the response.
    #[non_sensitive]
    pub status: Option<String>,
}

/// Parameters for registering travel rule data of a deposit that has already arrived on the blockchain.
#[params]
pub struct RegisterTravelRuleInbound {
    /// Blockchain of the deposit, such as `ETH`.
    #[non_sensitive]
    pub chain: String,
    /// Hash of the transfer on the blockchain.
    pub txid: String,
    /// Address of the wallet that received the deposit.
    pub wallet_address: String,
    /// Amount in `currency`: a decimal number as a string, such as `0.25`.
    pub amount: String,
    /// Symbol of the crypto-asset, such as `ETH`.
    #[non_sensitive]
    pub currency: String,
    /// Data of the originator (IVMS 101).
    pub originator_data: Option<JsonObject>,
    /// Data of the beneficiary (IVMS 101).
    pub beneficiary_data: Option<JsonObject>,
    /// VASP that sent the deposit.
    pub originating_vasp: Option<OriginatingVasp>,
}

/// VASP that sent a deposit.
#[params]
pub struct OriginatingVasp {
    /// Name of the VASP.
    #[non_sensitive]
    pub name: Option<String>,
    /// Legal entity identifier (LEI, ISO 17442).
    #[non_sensitive]
    pub lei: Option<String>,
    /// Travel address, by which the VASP is reached over the Travel Rule Protocol.
    pub travel_address: Option<String>,
}

/// Deposit that was registered for the travel rule.
#[model]
pub struct TravelRuleInbound {
    /// Transaction ID assigned by Didit (UUID).
    #[non_sensitive]
    #[essential]
    pub transaction_id: String,
    /// Identifier of the transaction in your system, if there is one; otherwise assigned by the platform.
    pub txn_id: Option<String>,
    /// `true` if the deposit was registered now, `false` if it was registered before.
    pub created: Option<bool>,
    /// Exchange of travel rule data for the deposit.
    pub travel_rule: Option<TravelRuleTransfer>,
}

/// Parameters for creating a widget session, in which a user proves the ownership of a wallet.
#[params]
pub struct CreateTravelRuleWidgetSession {
    /// Address of the wallet.
    pub wallet_address: String,
    /// Blockchain of the wallet, such as `ETH`.
    #[non_sensitive]
    pub chain: String,
    /// Full name of the wallet holder.
    pub holder_name: Option<String>,
    /// Your own identifier of the wallet holder.
    pub vendor_data: Option<String>,
    /// ID of the transaction that the proof is for (UUID).
    #[non_sensitive]
    pub transaction_id: Option<String>,
    /// Address to which the user sends a small amount as a proof (satoshi test).
    pub satoshi_deposit_address: Option<String>,
    /// URL the user is redirected to after the proof.
    pub callback_url: Option<String>,
    /// Lifetime of the widget session in minutes.
    #[non_sensitive]
    pub expires_in_minutes: Option<i64>,
}

/// Widget session, in which a user proves the ownership of a wallet.
#[model]
pub struct TravelRuleWidgetSession {
    /// Widget session ID (UUID).
    #[non_sensitive]
    #[essential]
    pub widget_session_id: String,
    /// Token of the widget session.
    pub token: Option<Secret>,
    /// URL of the page to send the user to; it contains the token.
    pub url: Option<String>,
    /// Time after which the widget session no longer works (RFC 3339).
    pub expires_at: Option<DateTime>,
}

/// Content of the widget in which a user proves the ownership of a wallet.
#[model]
pub struct TravelRuleWidget {
    /// Name of the VASP that requests the proof.
    #[non_sensitive]
    pub vasp_name: Option<String>,
    /// Address of the wallet.
    pub wallet_address: Option<String>,
    /// Blockchain of the wallet, such as `ETH`.
    #[non_sensitive]
    pub chain: Option<String>,
    /// Full name of the wallet holder.
    pub holder_name: Option<String>,
    /// Methods of proof that the user can choose from.
    pub allowed_methods: Option<Vec<WalletOwnershipMethod>>,
    /// Status of the travel rule transfer that the proof is for.
    #[non_sensitive]
    pub transfer_status: Option<String>,
    /// URL the user is redirected to after the proof.
    pub callback_url: Option<String>,
    /// Time after which the widget session no longer works (RFC 3339).
    pub expires_at: Option<DateTime>,
    /// Time the proof was completed (RFC 3339).
    pub completed_at: Option<DateTime>,
    /// Proofs so far.
    pub proofs: Option<Vec<WalletOwnershipProof>>,
    /// Appearance of the widget. The platform publishes no keys.
    pub customization: Option<JsonObject>,
}

/// Method of proving the ownership of a wallet.
#[open_enum]
pub enum WalletOwnershipMethod {
    /// The user signs a message with the key of the wallet.
    #[wire("MESSAGE_SIGNING")]
    MessageSigning,
    /// The user uploads a screenshot of the wallet.
    #[wire("SCREENSHOT")]
    Screenshot,
    /// The user sends a small amount from the wallet to a given address.
    #[wire("SATOSHI_TEST")]
    SatoshiTest,
    /// The user declares to own the wallet.
    #[wire("SELF_DECLARATION")]
    SelfDeclaration,
}

/// Proof of the ownership of a wallet.
#[model]
pub struct WalletOwnershipProof {
    /// Proof ID (UUID).
    #[non_sensitive]
    pub proof_id: String,
    /// Method of the proof.
    pub method: Option<WalletOwnershipMethod>,
    /// Status of the proof.
    pub status: Option<WalletOwnershipProofStatus>,
    /// Address of the wallet.
    pub wallet_address: Option<String>,
    /// Blockchain of the wallet, such as `ETH`.
    #[non_sensitive]
    pub chain: Option<String>,
    /// Address to send the amount to; for `SATOSHI_TEST`.
    pub deposit_address: Option<String>,
    /// Amount to send, in the asset of the blockchain; for `SATOSHI_TEST`.
    pub expected_amount: Option<Decimal>,
    /// Time by which the proof has to be completed (RFC 3339).
    pub expires_at: Option<DateTime>,
    /// Message to sign; for `MESSAGE_SIGNING`.
    pub challenge: Option<String>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Status of a proof of the ownership of a wallet.
#[open_enum]
pub enum WalletOwnershipProofStatus {
    /// Waits for the user, or for a review.
    #[wire("PENDING")]
    Pending,
    /// The ownership was proved.
    #[wire("VERIFIED")]
    Verified,
    /// The proof was rejected.
    #[wire("REJECTED")]
    Rejected,
    /// The proof was not completed in time.
    #[wire("EXPIRED")]
    Expired,
}

/// Networks for exchanging travel rule data, as seen from the application. The platform publishes no schema; fields
/// that are not declared are in `extra`.
#[model]
pub struct TravelRuleNetworkAccess {
    /// `true` if networks can be used through the membership of Didit.
    pub platform_networks_enabled: Option<bool>,
    /// State of each network, under the keys `gtr`, `trust`, `verifyvasp` and `sygna`.
    pub networks: Option<JsonObject>,
}
