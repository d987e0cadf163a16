use crate::models::{
    BacktestTransactionRule, CreateTransactionRule, InstalledLibraryRules, ListTransactionRuleLibrary,
    ListTransactionRules, SelectLibraryRules, TransactionRule, TransactionRuleBacktest, TransactionRuleLibraryPage,
    TransactionRulePage, UpdateTransactionRule,
};
use crate::schema::prelude::*;

/// Transaction rules: conditions on transactions and the actions that follow, of your own or from the library of the
/// platform.
#[resource(name = "transactions.rules")]
pub trait TransactionRules {
    /// Lists the rules of the application: rules of your own and installed rules of the library.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/rules-list>
    #[get("/v3/transactions/rules/", paged)]
    async fn list(&self, params: ListTransactionRules) -> Result<TransactionRulePage>;

    /// Creates a rule. It applies to transactions that are submitted later.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/rules-create>
    #[post("/v3/transactions/rules/")]
    async fn create(&self, params: CreateTransactionRule) -> Result<TransactionRule>;

    /// Returns a rule with the number of its matches.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown rule, 429 above the rate
    /// limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/rules-get>
    #[get("/v3/transactions/rules/{rule_uuid}/")]
    async fn retrieve(&self, rule_uuid: &str) -> Result<TransactionRule>;

    /// Updates a rule; unset fields stay unchanged. Lists replace the stored values. Of installed rules of the library
    /// only the mode can be changed.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown rule, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/rules-update>
    #[patch("/v3/transactions/rules/{rule_uuid}/")]
    async fn update(&self, rule_uuid: &str, params: UpdateTransactionRule) -> Result<TransactionRule>;

    /// Deletes a rule of your own permanently. Uninstall rules of the library with `uninstall_library`.
    ///
    /// Errors: 400 for a rule of the library, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown rule, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/rules-delete>
    #[delete("/v3/transactions/rules/{rule_uuid}/")]
    async fn delete(&self, rule_uuid: &str) -> Result<()>;

    /// Tests a rule against past transactions: returns how many would have matched. Nothing is created or changed.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/rules-backtest>
    #[post("/v3/transactions/rules/backtest/", retry = Always)]
    async fn backtest(&self, params: BacktestTransactionRule) -> Result<TransactionRuleBacktest>;

    /// Lists the library of the platform: rules for common risks, ready to be installed.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/transaction-monitoring/rules-api>
    #[get("/v3/transactions/rules/library/", paged)]
    async fn list_library(&self, params: ListTransactionRuleLibrary) -> Result<TransactionRuleLibraryPage>;

    /// Installs rules of the library, which apply at once in their default mode. Rules that are installed already are
    /// skipped.
    ///
    /// Errors: 400 if neither keys nor a bundle are given or a key is unknown, 401 or 403 for an invalid API key or a
    /// missing permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429, on 503 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/rules-install>
    #[post("/v3/transactions/rules/install/", retry = Unavailable)]
    async fn install_library(&self, params: SelectLibraryRules) -> Result<InstalledLibraryRules>;

    /// Uninstalls rules of the library. They can be installed again at any time; past evaluations are kept.
    ///
    /// Errors: 400 if neither keys nor a bundle are given or a key is unknown, 401 or 403 for an invalid API key or a
    /// missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/transactions/rules-uninstall>
    #[delete("/v3/transactions/rules/install/")]
    async fn uninstall_library(&self, params: SelectLibraryRules) -> Result<InstalledLibraryRules>;
}
