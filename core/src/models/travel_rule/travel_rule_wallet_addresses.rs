//! Wallet address book: the wallets of your users, by which inbound travel rule transfers find their beneficiaries.

use crate::models::TransactionEntityType;
use crate::schema::prelude::*;

/// Parameters for listing the wallet address book.
#[params]
pub struct ListTravelRuleWalletAddresses {
    /// Maximum number of results per page, at least 1. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip. Default: 0.
    #[non_sensitive]
    pub offset: Option<i64>,
}

page! {
    /// Page of the wallet address book.
    TravelRuleWalletAddressPage of TravelRuleWalletAddress
}

/// Parameters for adding a wallet to the address book.
#[params]
pub struct CreateTravelRuleWalletAddress {
    /// Address of the wallet.
    pub address: String,
    /// Blockchain of the wallet, such as `ETH`. Default: the entry is valid for all blockchains. Names of blockchains
    /// are compared as they are: `ethereum` is not `ETH`.
    #[non_sensitive]
    pub chain: Option<String>,
    /// Your own identifier of the wallet holder.
    pub holder_vendor_data: Option<String>,
    /// Full name of the wallet holder.
    pub holder_name: Option<String>,
    /// Type of the wallet holder, such as `individual` or `company`. Default: `individual`.
    pub entity_type: Option<TransactionEntityType>,
    /// `true` if the holder declared to own the wallet. Default: `false`.
    pub self_declared: Option<bool>,
    /// Travel address of the wallet, by which other VASPs reach it over the Travel Rule Protocol.
    pub travel_address: Option<String>,
}

/// Wallet in the address book.
#[model]
pub struct TravelRuleWalletAddress {
    /// Entry ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Address of the wallet.
    pub address: Option<String>,
    /// Blockchain of the wallet, such as `ETH`. Absent if the entry is valid for all blockchains.
    #[non_sensitive]
    pub chain: Option<String>,
    /// Your own identifier of the wallet holder.
    pub holder_vendor_data: Option<String>,
    /// Full name of the wallet holder.
    pub holder_name: Option<String>,
    /// Type of the wallet holder, such as `individual` or `company`.
    pub entity_type: Option<TransactionEntityType>,
    /// `true` if the ownership of the wallet was proved.
    pub is_ownership_verified: Option<bool>,
    /// Time the wallet was added (RFC 3339).
    pub created_at: Option<DateTime>,
    /// `true` if the holder declared to own the wallet.
    pub self_declared: Option<bool>,
    /// Travel address of the wallet, by which other VASPs reach it over the Travel Rule Protocol.
    pub travel_address: Option<String>,
}

/// Parameters for updating a wallet in the address book. Unset fields stay unchanged.
#[params]
pub struct UpdateTravelRuleWalletAddress {
    /// Full name of the wallet holder.
    pub holder_name: Option<String>,
    /// Your own identifier of the wallet holder.
    pub holder_vendor_data: Option<String>,
    /// Type of the wallet holder, such as `individual` or `company`.
    pub entity_type: Option<TransactionEntityType>,
    /// Travel address of the wallet, by which other VASPs reach it over the Travel Rule Protocol.
    pub travel_address: Option<String>,
}

/// Fields of a wallet in the address book that can be updated, with their new values.
#[model]
pub struct UpdatedTravelRuleWalletAddress {
    /// Full name of the wallet holder.
    pub holder_name: Option<String>,
    /// Your own identifier of the wallet holder.
    pub holder_vendor_data: Option<String>,
    /// Type of the wallet holder, such as `individual` or `company`.
    pub entity_type: Option<TransactionEntityType>,
    /// Travel address of the wallet, by which other VASPs reach it over the Travel Rule Protocol.
    pub travel_address: Option<String>,
}
