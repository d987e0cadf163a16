use crate::models::{
    CreateTransaction, CreateTransactionSdkToken, ListTransactions, RetrieveTransactionFromSdk,
    SubmitTransactionFromSdk, Transaction, TransactionPage, TransactionSdkToken,
};
use crate::schema::prelude::*;

/// Transactions: submit payments and transfers, which are scored by rules and screening, and retrieve the results.
#[resource]
pub trait Transactions {
    /// Lists the transactions of the application, with their status and risk score.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/list>
    #[get("/v3/transactions/", paged)]
    async fn list(&self, params: ListTransactions) -> Result<TransactionPage>;

    /// Submits a transaction, and returns it with the results of rules and screening. Its `status` says whether to
    /// proceed.
    ///
    /// Sandbox applications approve every transaction without screening it, and send no webhooks about it.
    ///
    /// Errors: 400 for invalid parameters and for a `transaction_id` that was used before, 401 or 403 for an invalid
    /// API key or a missing permission, 429 above the rate limit.
    ///
    /// Limit: 600 transactions per minute. Retried automatically only on 429 or if no connection was established.
    /// After any other failure the transaction may have been created: submit it again with the same `transaction_id`,
    /// which is then refused with 400.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/create>
    #[post("/v3/transactions/")]
    async fn create(&self, params: CreateTransaction) -> Result<Transaction>;

    /// Returns a transaction with its parties, alerts and the results of rules and screening. `transaction_id` is the
    /// ID that Didit assigned (`uuid`).
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown transaction, 429 above
    /// the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/get>
    #[get("/v3/transactions/{transaction_id}/")]
    async fn retrieve(&self, transaction_id: &str) -> Result<Transaction>;

    /// Creates a transaction token, with which an app can submit transactions of one user. Call it on your backend,
    /// and pass only the token to the app.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/sdk-token>
    #[post("/v3/transactions/sdk-token/")]
    async fn create_sdk_token(&self, params: CreateTransactionSdkToken) -> Result<TransactionSdkToken>;

    /// Submits a transaction from an app, with a transaction token instead of an API key. The subject is always the
    /// user of the token.
    ///
    /// If `action_required` is present, send the user to its `url`, and retrieve the transaction again afterwards.
    ///
    /// Errors: 400 for invalid parameters and for a `txn_id` that was used before, 401 for an invalid or expired
    /// token.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the transaction
    /// may have been created: submit it again with the same `txn_id`, which is then refused with 400.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/submit-sdk>
    #[post("/v1/transactions/", auth = None)]
    async fn submit_from_sdk(&self, params: SubmitTransactionFromSdk) -> Result<Transaction>;

    /// Returns a transaction to the app that submitted it, with a transaction token instead of an API key.
    ///
    /// Errors: 401 for an invalid or expired token, 404 for an unknown transaction or one of another user.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/transaction-monitoring/sdk-transaction-submission>
    #[get("/v1/transactions/{transaction_id}/", auth = None)]
    async fn retrieve_from_sdk(&self, transaction_id: &str, params: RetrieveTransactionFromSdk) -> Result<Transaction>;
}
