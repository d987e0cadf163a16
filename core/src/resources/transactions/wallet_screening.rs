use crate::models::{GenerateWalletScreeningPdf, ScreenWallet, WalletScreeningResult};
use crate::schema::prelude::*;

/// Wallet screening: the risk of a wallet for crypto-assets, without a transaction.
#[resource]
pub trait WalletScreening {
    /// Screens a wallet: returns its risk score, sanctions, and the entities that it exchanged funds with. Each call
    /// is charged.
    ///
    /// The timeout is 60 seconds unless you set one.
    ///
    /// Errors: 400 for invalid parameters, 401 for an invalid API key, 402 if the credit does not suffice, 409 for a
    /// conflict with the settings of the application, 422 if the address is valid on several blockchains (not
    /// charged), 502 if the provider fails.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/screen-wallet>
    #[post("/v3/wallet-screening/", timeout = 60)]
    async fn screen(&self, params: ScreenWallet) -> Result<WalletScreeningResult>;

    /// Generates the report of a wallet screening as a PDF file and returns its bytes. Send the complete, unchanged
    /// result of `screen`; nothing is stored, screened again or charged.
    ///
    /// The timeout is 60 seconds unless you set one.
    ///
    /// Errors: 400 for a result that was changed, 401 for an invalid API key.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/screen-wallet-pdf>
    #[post("/v3/wallet-screening/pdf/", retry = Always, timeout = 60)]
    async fn screen_pdf(&self, params: GenerateWalletScreeningPdf) -> Result<Vec<u8>>;
}
