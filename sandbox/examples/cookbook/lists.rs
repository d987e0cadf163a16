//! Custom lists: users under watch, whose transactions a rule sends to review.

use crate::{Outcome, client};
use didit::Didit;
use didit::models::{
    CreateList, CreateListEntry, CreateTransaction, CreateTransactionRule, ListEntryType, ListListEntries, ListType,
    RuleValueType, TransactionCategory, TransactionDetails, TransactionDirection, TransactionRuleAction,
    TransactionRuleActionType, TransactionRuleCondition, TransactionRuleMode, TransactionRuleOperator,
    TransactionStatus, TransactionSubject,
};
use didit_sandbox::Sandbox;

/// Returns the statuses of three transactions: before the user is listed, meanwhile and afterwards.
pub(crate) async fn run(sandbox: &Sandbox) -> Outcome<Vec<TransactionStatus>> {
    let client = client(sandbox)?;
    let list = CreateList::builder().name("Under watch").list_type(ListType::Custom).entry_type(ListEntryType::User);
    let list = client.lists().create(list.build()).await?.uuid;
    create_rule(&client, &list).await?;

    let mut statuses = vec![submit(&client, "payment-1").await?];
    let entry = CreateListEntry::builder().value("user-123").comment("asked by the bank").build();
    let entry = client.lists().entries().create(&list, entry).await?.uuid;
    statuses.push(submit(&client, "payment-2").await?);
    let watched = client.lists().entries().list(&list, ListListEntries::default()).await?.results;
    println!("{} user(s) under watch", watched.len());

    client.lists().entries().delete(&list, &entry).await?;
    statuses.push(submit(&client, "payment-3").await?);
    Ok(statuses)
}

async fn create_rule(client: &Didit, list: &str) -> Outcome {
    let listed = TransactionRuleCondition::builder()
        .field("vendor_data")
        .operator(TransactionRuleOperator::In)
        .value_type(RuleValueType::List)
        .value(list.into())
        .build();
    let review = TransactionRuleAction::builder()
        .kind(TransactionRuleActionType::ChangeStatus)
        .value(TransactionStatus::InReview.to_string().into())
        .build();
    let rule = CreateTransactionRule::builder()
        .title("Users under watch")
        .category("aml")
        .mode(TransactionRuleMode::Active)
        .conditions(vec![listed])
        .actions(vec![review])
        .build();
    client.transactions().rules().create(rule).await?;
    Ok(())
}

async fn submit(client: &Didit, id: &str) -> Outcome<TransactionStatus> {
    let details =
        TransactionDetails::builder().direction(TransactionDirection::Outbound).amount(20).currency("EUR").build();
    let transaction = CreateTransaction::builder()
        .transaction_id(id)
        .transaction_category(TransactionCategory::Finance)
        .transaction_details(details)
        .subject(TransactionSubject::builder().vendor_data("user-123").full_name("Ada Lovelace").build())
        .build();
    Ok(client.transactions().create(transaction).await?.status.ok_or("the response has no status")?)
}
