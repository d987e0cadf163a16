//! Transaction monitoring: a rule sends large payments to review and opens a case, which an analyst resolves.

use crate::{Outcome, client};
use didit::models::{
    Case, CaseResolution, CaseStatus, CreateCaseNote, CreateTransaction, CreateTransactionRule, ListCases, ResolveCase,
    TransactionCategory, TransactionDetails, TransactionDirection, TransactionRuleAction, TransactionRuleActionType,
    TransactionRuleCondition, TransactionRuleGrouping, TransactionRuleMode, TransactionRuleOperator, TransactionStatus,
    TransactionSubject,
};
use didit::{Decimal, Didit};
use didit_sandbox::Sandbox;

/// Returns the resolved case.
pub(crate) async fn run(sandbox: &Sandbox) -> Outcome<Case> {
    let client = client(sandbox)?;
    create_rule(&client).await?;
    for (id, amount) in [("payment-1", Decimal::from(120)), ("payment-2", Decimal::from(15_000))] {
        match submit(&client, id, amount).await? {
            Some(TransactionStatus::Approved) => println!("{id}: pay"),
            status => println!("{id}: wait, the status is {status:?}"),
        }
    }

    let open = ListCases::builder().status_in(vec![CaseStatus::Open]).build();
    let case = client.cases().list(open).await?.results.into_iter().next().ok_or("there is no case")?;
    let links = client.cases().links().list(&case.uuid).await?.results;
    println!("{:?} has {} linked transaction(s)", case.title, links.len());
    let note = CreateCaseNote::builder().comment("The invoice of the car dealer was checked.").build();
    client.cases().notes().create(&case.uuid, note).await?;
    let resolution = ResolveCase::builder().resolution(CaseResolution::FalsePositive).note("bought a car").build();
    Ok(client.cases().resolve(&case.uuid, resolution).await?)
}

async fn create_rule(client: &Didit) -> Outcome {
    let large = TransactionRuleCondition::builder()
        .field("amount")
        .operator(TransactionRuleOperator::Gte)
        .value(10_000.into())
        .build();
    let review = TransactionRuleAction::builder()
        .kind(TransactionRuleActionType::ChangeStatus)
        .value(TransactionStatus::InReview.to_string().into())
        .build();
    let score = TransactionRuleAction::builder().kind(TransactionRuleActionType::AddScore).value(40.into()).build();
    let case = TransactionRuleAction::builder()
        .kind(TransactionRuleActionType::OpenCase)
        .grouping(TransactionRuleGrouping::ByApplicant)
        .attach_matched_transaction(true)
        .build();
    let rule = CreateTransactionRule::builder()
        .title("Large payments")
        .category("aml")
        .mode(TransactionRuleMode::Active)
        .conditions(vec![large])
        .actions(vec![review, score, case])
        .build();
    client.transactions().rules().create(rule).await?;
    Ok(())
}

async fn submit(client: &Didit, id: &str, amount: Decimal) -> Outcome<Option<TransactionStatus>> {
    let details =
        TransactionDetails::builder().direction(TransactionDirection::Outbound).amount(amount).currency("EUR").build();
    let transaction = CreateTransaction::builder()
        .transaction_id(id)
        .transaction_category(TransactionCategory::Finance)
        .transaction_details(details)
        .subject(TransactionSubject::builder().vendor_data("user-123").full_name("Ada Lovelace").build())
        .build();
    Ok(client.transactions().create(transaction).await?.status)
}
