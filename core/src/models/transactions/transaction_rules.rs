//! Transaction rules: conditions on transactions, and the actions that follow when a transaction matches.

use crate::models::{FundsDirection, RiskSeverity, TransactionRuleMode};
use crate::schema::prelude::*;

/// Parameters for listing transaction rules.
#[params]
pub struct ListTransactionRules {
    /// Filter by origin of the rule: `PRESET` (from the library) or `CUSTOM` (your own).
    pub source: Option<TransactionRuleSource>,
    /// Filter by category.
    #[non_sensitive]
    pub category: Option<String>,
    /// Filter by mode: `ACTIVE`, `DISABLED` or `TEST`.
    pub mode: Option<TransactionRuleMode>,
    /// Filter by bundle of the library, such as `aml_ctf`.
    #[non_sensitive]
    pub bundle: Option<String>,
    /// Searches the text of the rules.
    pub search: Option<String>,
    /// Field to sort by; a leading `-` reverses the order.
    #[non_sensitive]
    pub ordering: Option<String>,
    /// Maximum number of results per page.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

page! {
    /// Page of transaction rules.
    TransactionRulePage of TransactionRule
}

/// Parameters for creating a transaction rule.
#[params]
pub struct CreateTransactionRule {
    /// Title of the rule.
    #[non_sensitive]
    pub title: String,
    /// Description of the rule.
    pub description: Option<String>,
    /// Category of the rule, such as `aml`.
    #[non_sensitive]
    pub category: String,
    /// Mode of the rule. Create new rules with `TEST`, which records matches without effect.
    pub mode: TransactionRuleMode,
    /// Number of conditions that must be true: `ALL` or `ANY`. All aggregations must be true in any case. Default:
    /// `ALL`.
    pub evaluation_mode: Option<EvaluationMode>,
    /// Transactions that the rule applies to. Default: all.
    pub scope: Option<TransactionRuleScope>,
    /// Conditions on the transaction itself.
    pub conditions: Option<Vec<TransactionRuleCondition>>,
    /// Conditions on the earlier transactions of the same subject.
    pub aggregation: Option<Vec<TransactionRuleAggregation>>,
    /// Actions that are carried out when a transaction matches.
    pub actions: Option<Vec<TransactionRuleAction>>,
    /// Your own data about the rule.
    pub metadata: Option<JsonObject>,
}

/// Condition of a transaction rule: compares a field of the transaction with a value.
#[params]
pub struct TransactionRuleCondition {
    /// Field to compare, such as `amount`.
    #[non_sensitive]
    pub field: String,
    /// Comparison operator.
    pub operator: TransactionRuleOperator,
    /// Value to compare with: of any type, or a list for the operators `in`, `not_in` and `contains_any`. Unused by
    /// the operators that test whether the field has a value.
    pub value: Option<Json>,
    /// Meaning of `value`, if it is not the value itself: `list`, `field` or `relative_date`.
    pub value_type: Option<RuleValueType>,
    /// Points that the condition adds to the risk score when it is true, 0 to 100.
    pub score: Option<f64>,
    /// Index of the group that the condition belongs to.
    #[non_sensitive]
    pub group_index: Option<i64>,
    /// Operator between the conditions of a group. Default: `AND`.
    pub group_logic: Option<TransactionRuleLogic>,
    /// Operator between the groups. Default: `OR`.
    pub groups_logic: Option<TransactionRuleLogic>,
}

/// Condition of a transaction rule on the earlier transactions of the same subject: computes a figure over a window of
/// time and compares it with a value.
#[params]
pub struct TransactionRuleAggregation {
    /// Figure to compute. Default: `count`.
    pub metric: Option<TransactionRuleMetric>,
    /// Field to compute the figure of. Default: `amount`.
    #[non_sensitive]
    pub field: Option<String>,
    /// Comparison operator: `eq`, `ne`, `gt`, `gte`, `lt` or `lte`. Default: `eq`.
    pub operator: Option<TransactionRuleOperator>,
    /// Value to compare the figure with.
    pub value: f64,
    /// Length of the window of time: a number followed by `m` (minutes), `h` (hours) or `d` (days), such as `30d`.
    /// Default: `1d`.
    #[non_sensitive]
    pub window: Option<String>,
    /// Earlier transactions to take into account, by field and value; a list of values matches any of them.
    pub filters: Option<JsonObject>,
}

/// Transaction rule.
#[model]
pub struct TransactionRule {
    /// Rule ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Title of the rule.
    #[non_sensitive]
    pub title: Option<String>,
    /// Description of the rule.
    pub description: Option<String>,
    /// Category of the rule, such as `aml`.
    #[non_sensitive]
    pub category: Option<String>,
    /// Mode of the rule.
    pub mode: Option<TransactionRuleMode>,
    /// Number of conditions that must be true: `ALL` or `ANY`.
    pub evaluation_mode: Option<EvaluationMode>,
    /// Transactions that the rule applies to.
    pub scope: Option<TransactionRuleScope>,
    /// Conditions on the transaction itself.
    pub conditions: Option<Vec<TransactionRuleCondition>>,
    /// Conditions on the earlier transactions of the same subject.
    pub aggregation: Option<Vec<TransactionRuleAggregation>>,
    /// Actions that are carried out when a transaction matches.
    pub actions: Option<Vec<TransactionRuleAction>>,
    /// Your own data about the rule.
    pub metadata: Option<JsonObject>,
    /// Severity of a match.
    pub severity: Option<RiskSeverity>,
    /// Origin of the rule: `PRESET` (from the library) or `CUSTOM` (your own).
    pub source: Option<TransactionRuleSource>,
    /// Key of the rule in the library. Absent for rules of your own.
    #[non_sensitive]
    pub library_key: Option<String>,
    /// Time of the latest match (RFC 3339).
    pub latest_triggered_at: Option<DateTime>,
    /// Number of evaluations.
    #[non_sensitive]
    pub run_count: Option<i64>,
    /// Number of matching transactions that were approved.
    #[non_sensitive]
    pub approved_count: Option<i64>,
    /// Number of matching transactions that were sent to review.
    #[non_sensitive]
    pub reviewed_count: Option<i64>,
    /// Number of matching transactions that were declined.
    #[non_sensitive]
    pub declined_count: Option<i64>,
    /// Number of matching transactions that wait for the subject.
    #[non_sensitive]
    pub awaiting_user_count: Option<i64>,
    /// Percentage of matching transactions that were approved, 0 to 100.
    #[non_sensitive]
    pub approved_pct: Option<f64>,
    /// Percentage of matching transactions that were sent to review, 0 to 100.
    #[non_sensitive]
    pub reviewed_pct: Option<f64>,
    /// Percentage of matching transactions that were declined, 0 to 100.
    #[non_sensitive]
    pub declined_pct: Option<f64>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
    /// Time of the last change (RFC 3339).
    pub updated_at: Option<DateTime>,
}

/// Number of conditions of a rule that must be true.
#[open_enum]
pub enum EvaluationMode {
    /// Every condition must be true.
    #[wire("ALL")]
    All,
    /// At least one condition must be true.
    #[wire("ANY")]
    Any,
}

/// Transactions that a rule applies to. An unset field does not restrict them.
#[params]
pub struct TransactionRuleScope {
    /// Categories of transactions, such as `finance`.
    #[non_sensitive]
    pub transaction_types: Option<Vec<String>>,
    /// Directions of the funds.
    pub directions: Option<Vec<FundsDirection>>,
    /// Your own labels of actions, such as `withdrawal`.
    pub action_types: Option<Vec<String>>,
}

/// Comparison operator of a transaction rule.
#[open_enum]
pub enum TransactionRuleOperator {
    /// Equal to the value.
    #[wire("eq")]
    Eq,
    /// Not equal to the value.
    #[wire("ne")]
    Ne,
    /// Greater than the value.
    #[wire("gt")]
    Gt,
    /// Greater than or equal to the value.
    #[wire("gte")]
    Gte,
    /// Less than the value.
    #[wire("lt")]
    Lt,
    /// Less than or equal to the value.
    #[wire("lte")]
    Lte,
    /// Equal to one value of the list.
    #[wire("in")]
    In,
    /// Equal to no value of the list.
    #[wire("not_in")]
    NotIn,
    /// Contains the value.
    #[wire("contains")]
    Contains,
    /// Does not contain the value.
    #[wire("not_contains")]
    NotContains,
    /// Contains at least one value of the list.
    #[wire("contains_any")]
    ContainsAny,
    /// Matches the value, which is a regular expression.
    #[wire("regex")]
    Regex,
    /// Similar to the value.
    #[wire("fuzzy_match")]
    FuzzyMatch,
    /// The field is present.
    #[wire("exists")]
    Exists,
    /// The field is not empty.
    #[wire("is_not_empty")]
    IsNotEmpty,
    /// The field is not null.
    #[wire("is_not_null")]
    IsNotNull,
    /// The field is absent.
    #[wire("not_exists")]
    NotExists,
    /// The field is empty.
    #[wire("is_empty")]
    IsEmpty,
    /// The field is null.
    #[wire("is_null")]
    IsNull,
}

/// Meaning of the value of a condition.
#[open_enum]
pub enum RuleValueType {
    /// ID of a list, whose entries are compared.
    #[wire("list")]
    List,
    /// Name of another field of the transaction.
    #[wire("field")]
    Field,
    /// Date relative to the transaction.
    #[wire("relative_date")]
    RelativeDate,
}

/// Logical operator between conditions or groups of conditions.
#[open_enum]
pub enum TransactionRuleLogic {
    /// All must be true.
    #[wire("AND")]
    And,
    /// At least one must be true.
    #[wire("OR")]
    Or,
}

/// Figure over the transactions of a window of time.
#[open_enum]
pub enum TransactionRuleMetric {
    /// Number of transactions.
    #[wire("count")]
    Count,
    /// Sum of the field.
    #[wire("sum")]
    Sum,
    /// Maximum of the field.
    #[wire("max")]
    Max,
    /// Minimum of the field.
    #[wire("min")]
    Min,
    /// Average of the field.
    #[wire("avg")]
    Avg,
    /// Number of different values of the field.
    #[wire("distinct_count")]
    DistinctCount,
}

/// Action of a transaction rule. Which fields apply depends on `type`.
#[params(check)]
pub struct TransactionRuleAction {
    /// Type of the action.
    #[rename("type")]
    pub kind: TransactionRuleActionType,
    /// Points to add to the risk score (an integer), required for `add_score`; new transaction status (a string, such
    /// as `IN_REVIEW`) for `change_status`.
    pub value: Option<Json>,
    /// Workflow ID (UUID) of the verification session that the subject has to complete; for `change_status` to
    /// `AWAITING_USER`.
    #[non_sensitive]
    pub workflow_id: Option<String>,
    /// Tag ID (UUID); for `add_tags`.
    #[non_sensitive]
    pub tag_uuid: Option<String>,
    /// Name of the tag; for `add_tags`.
    #[non_sensitive]
    pub tag_name: Option<String>,
    /// Color of the tag; for `add_tags`.
    #[non_sensitive]
    pub tag_color: Option<String>,
    /// Text of the note; required for `add_note`.
    pub note: Option<String>,
    /// List ID (UUID); required for `add_to_list`.
    #[non_sensitive]
    pub list_id: Option<String>,
    /// Case blueprint ID (UUID); for `open_case`.
    #[non_sensitive]
    pub blueprint: Option<String>,
    /// Grouping of transactions into cases; for `open_case`.
    pub grouping: Option<TransactionRuleGrouping>,
    /// `true` to attach the transaction to the case; for `open_case`.
    pub attach_matched_transaction: Option<bool>,
}

impl Check for TransactionRuleAction {
    fn check(&self) -> Result<()> {
        let (field, is_set) = match self.kind {
            TransactionRuleActionType::AddScore | TransactionRuleActionType::ChangeStatus => {
                ("value", self.value.is_some())
            }
            TransactionRuleActionType::AddNote => ("note", self.note.is_some()),
            TransactionRuleActionType::AddToList => ("list_id", self.list_id.is_some()),
            _ => return Ok(()),
        };
        // A field of a newer version, or of another type, is in `extra`.
        if is_set || self.extra.contains_key(field) {
            return Ok(());
        }
        Err(Error::invalid(field, format!("is required for an action of the type `{}`", self.kind)))
    }
}

/// Type of an action of a transaction rule.
#[open_enum]
pub enum TransactionRuleActionType {
    /// Adds points to the risk score.
    #[wire("add_score")]
    AddScore,
    /// Changes the transaction status.
    #[wire("change_status")]
    ChangeStatus,
    /// Adds a tag to the transaction.
    #[wire("add_tags")]
    AddTags,
    /// Adds a note to the transaction.
    #[wire("add_note")]
    AddNote,
    /// Adds data of the transaction to a list.
    #[wire("add_to_list")]
    AddToList,
    /// Opens a case.
    #[wire("open_case")]
    OpenCase,
}

/// Grouping of transactions into the cases that a rule opens.
#[open_enum]
pub enum TransactionRuleGrouping {
    /// One case for each subject.
    #[wire("by_applicant")]
    ByApplicant,
    /// One case for each rule and subject.
    #[wire("by_rule_and_applicant")]
    ByRuleAndApplicant,
}

/// Origin of a transaction rule.
#[open_enum]
pub enum TransactionRuleSource {
    /// Installed from the library.
    #[wire("PRESET")]
    Preset,
    /// Rule of your own.
    #[wire("CUSTOM")]
    Custom,
}

/// Parameters for updating a transaction rule. Unset fields stay unchanged.
#[params]
pub struct UpdateTransactionRule {
    /// Title of the rule.
    #[non_sensitive]
    pub title: Option<String>,
    /// Description of the rule.
    pub description: Patch<String>,
    /// Category of the rule, such as `aml`.
    #[non_sensitive]
    pub category: Option<String>,
    /// Mode of the rule. The only field that can be changed for rules of the library.
    pub mode: Option<TransactionRuleMode>,
    /// Number of conditions that must be true: `ALL` or `ANY`.
    pub evaluation_mode: Option<EvaluationMode>,
    /// Transactions that the rule applies to.
    pub scope: Option<TransactionRuleScope>,
    /// Conditions on the transaction itself; they replace the existing ones.
    pub conditions: Option<Vec<TransactionRuleCondition>>,
    /// Conditions on the earlier transactions of the same subject; they replace the existing ones.
    pub aggregation: Option<Vec<TransactionRuleAggregation>>,
    /// Actions that are carried out when a transaction matches; they replace the existing ones.
    pub actions: Option<Vec<TransactionRuleAction>>,
    /// Your own data about the rule.
    pub metadata: Option<JsonObject>,
}

/// Parameters for testing a rule against past transactions. Send the configuration that you intend to activate.
#[params]
pub struct BacktestTransactionRule {
    /// Conditions on the transaction itself. Default: none.
    pub conditions: Option<Vec<TransactionRuleCondition>>,
    /// Conditions on the earlier transactions of the same subject. Default: none.
    pub aggregation: Option<Vec<TransactionRuleAggregation>>,
    /// Number of conditions that must be true: `ALL` or `ANY`. Default: `ALL`.
    pub evaluation_mode: Option<EvaluationMode>,
    /// Transactions that the rule applies to. Default: all.
    pub scope: Option<TransactionRuleScope>,
    /// Number of days to go back, 1 to 365. Default: 90.
    #[non_sensitive]
    pub period_days: Option<i64>,
}

/// Result of testing a rule against past transactions.
#[model]
pub struct TransactionRuleBacktest {
    /// Number of transactions that were evaluated, newest first; the platform limits it.
    #[non_sensitive]
    pub evaluated: Option<i64>,
    /// Number of transactions that matched.
    #[non_sensitive]
    pub matched: Option<i64>,
    /// Number of different subjects of the transactions that matched.
    #[non_sensitive]
    pub affected_entities: Option<i64>,
    /// Number of days that were evaluated.
    #[non_sensitive]
    pub period_days: Option<i64>,
}

/// Parameters for listing the library of transaction rules.
#[params]
pub struct ListTransactionRuleLibrary {
    /// Filter by bundle, such as `aml_ctf`.
    #[non_sensitive]
    pub bundle: Option<String>,
    /// Filter by category.
    #[non_sensitive]
    pub category: Option<String>,
    /// Searches the text of the rules.
    pub search: Option<String>,
    /// Maximum number of results per page.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

page! {
    /// Page of the library of transaction rules.
    TransactionRuleLibraryPage of TransactionRuleLibraryEntry
}

/// Rule in the library of the platform.
#[model]
pub struct TransactionRuleLibraryEntry {
    /// Key of the rule in the library, such as `structuring-inbound`.
    #[non_sensitive]
    #[essential]
    pub library_key: String,
    /// Title of the rule.
    #[non_sensitive]
    pub title: Option<String>,
    /// Description of the rule.
    #[non_sensitive]
    pub description: Option<String>,
    /// Category of the rule, such as `aml`.
    #[non_sensitive]
    pub category: Option<String>,
    /// Number of conditions that must be true: `ALL` or `ANY`.
    pub evaluation_mode: Option<EvaluationMode>,
    /// Transactions that the rule applies to.
    pub scope: Option<TransactionRuleScope>,
    /// Conditions on the transaction itself.
    pub conditions: Option<Vec<TransactionRuleCondition>>,
    /// Conditions on the earlier transactions of the same subject.
    pub aggregation: Option<Vec<TransactionRuleAggregation>>,
    /// Actions that are carried out when a transaction matches.
    pub actions: Option<Vec<TransactionRuleAction>>,
    /// Further data about the rule. The platform publishes no keys.
    pub metadata: Option<JsonObject>,
    /// Bundle that the rule belongs to, such as `aml_ctf`.
    #[non_sensitive]
    pub bundle: Option<String>,
    /// Tags of the rule.
    #[non_sensitive]
    pub tags: Option<Vec<String>>,
    /// Industries that the rule is meant for.
    #[non_sensitive]
    pub industries: Option<Vec<String>>,
    /// Regulation or typology that the rule is based on.
    #[non_sensitive]
    pub source: Option<String>,
    /// `true` if the rule is installed in the application.
    pub is_installed: Option<bool>,
}

/// Parameters for installing or uninstalling rules of the library. Set at least one field; with both, only the keys
/// that belong to the bundle are selected.
#[params]
pub struct SelectLibraryRules {
    /// Keys of rules in the library, such as `structuring-inbound`.
    #[non_sensitive]
    pub library_keys: Option<Vec<String>>,
    /// Bundle of the library, such as `aml_ctf`.
    #[non_sensitive]
    pub bundle: Option<String>,
}

/// Result of installing or uninstalling rules of the library.
#[model]
pub struct InstalledLibraryRules {
    /// Keys of the rules of the library that are installed.
    #[non_sensitive]
    pub installed_library_keys: Option<Vec<String>>,
    /// Number of rules that were installed. Rules that were installed before do not count.
    #[non_sensitive]
    pub installed_count: Option<i64>,
    /// Number of rules that were uninstalled.
    #[non_sensitive]
    pub uninstalled_count: Option<i64>,
}
