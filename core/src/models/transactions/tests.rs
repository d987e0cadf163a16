//! Requests that are made from responses, and checks before sending.

use super::*;
use crate::models::FundsDirection;
use crate::schema::prelude::*;
use crate::schema::{ReadModel, check_required, from_json};
use serde_json::json;

fn read<T: ReadModel>(value: &Json) -> T {
    from_json(value.to_string().as_bytes()).unwrap_or_else(|error| panic!("{value}: {error}"))
}

#[test]
fn the_result_of_a_screening_is_sent_back_unchanged() {
    let mut result = json!({
        "provider": "p", "screening_type": "WALLET_SCREENING", "risk_score": 12, "severity": "LOW", "status": "SCREENED",
        "summary": "", "wallet_address": "bc1q", "blockchain": "BTC", "sanctions_hit": false,
        "dominant_risk_category": null, "source_of_funds": [], "destination_of_funds": [
            {"category": "exchange", "exposure_type": "direct", "is_direct": true, "amount_usd": 12.5, "percentage": 3.25,
             "hops": 1, "added_later": [1]},
        ],
        "counterparty_connections": [{"entity_name": "Exchange", "risk_level": "LOW", "received_usd": 7.25}],
        "risk_factors": [{"source": "exposure", "direction": "incoming", "amount_usd": 0.1}],
        "report_signature": "signature", "added_later": {"a": 1},
    });
    let request = |result: &Json| {
        let request = GenerateWalletScreeningPdf::from(read::<WalletScreeningResult>(result));
        serde_json::to_value(request).unwrap_or_default()
    };
    assert_eq!(request(&result), result);
    result["dominant_risk_category"] = json!("mixer");
    assert_eq!(request(&result), result);
}

#[test]
fn a_report_is_requested_with_every_field_that_the_platform_requires() {
    // Other languages make the request from JSON without nulls.
    let request: GenerateWalletScreeningPdf = read(&json!({"summary": "none", "report_signature": "signature"}));
    let sent = request.complete().and_then(|request| serde_json::to_value(request).ok());
    assert_eq!(sent, Some(json!({"summary": "none", "dominant_risk_category": null, "report_signature": "signature"})));
    let request = GenerateWalletScreeningPdf::builder().dominant_risk_category("mixer").report_signature("s").build();
    assert!(request.complete().is_none());
}

#[test]
fn conditions_of_a_rule_are_sent_back_unchanged() {
    let fields = json!({
        "conditions": [{"field": "amount", "operator": "gte", "value": 10_000, "score": 40.0, "group_index": 0}],
        "aggregation": [{"metric": "sum", "operator": "gt", "value": 50_000.0, "window": "30d", "filters": {"currency": "EUR"}}],
        "scope": {"directions": ["OUTBOUND"]},
        "actions": [{"type": "change_status", "value": "IN_REVIEW"}, {"type": "of_later", "strength": 3}],
    });
    let mut rule = fields.clone();
    rule["uuid"] = json!("r");
    let TransactionRule { conditions, aggregation, scope, actions, .. } = read(&rule);
    let update = UpdateTransactionRule { scope, conditions, aggregation, actions, ..UpdateTransactionRule::default() };
    assert!(check_required(&update).is_ok());
    assert_eq!(serde_json::to_value(update).unwrap_or_default(), fields);
}

#[test]
fn actions_without_their_value_are_refused() {
    let refused = |action: &Json| {
        let rule = json!({"title": "t", "category": "c", "mode": "TEST", "actions": [action]});
        match check_required(&read::<CreateTransactionRule>(&rule)) {
            Ok(()) => None,
            Err(Error::Invalid { field, .. }) => Some(field),
            Err(other) => panic!("{other:?}"),
        }
    };
    for (action, field) in [
        (json!({"type": "add_score"}), Some("actions[0].value")),
        (json!({"type": "add_score", "value": 0}), None),
        (json!({"type": "change_status"}), Some("actions[0].value")),
        (json!({"type": "add_note", "value": 1}), Some("actions[0].note")),
        (json!({"type": "add_note", "note": "n"}), None),
        (json!({"type": "add_to_list"}), Some("actions[0].list_id")),
        (json!({"type": "add_to_list", "list_id": 7}), None),
        (json!({"type": "open_case"}), None),
        (json!({"type": "of_later"}), None),
    ] {
        assert_eq!(refused(&action).as_deref(), field, "{action}");
    }
}

#[test]
fn amounts_are_numbers_in_requests_and_strings_in_responses() {
    let details = TransactionDetails::builder()
        .direction(TransactionDirection::Out)
        .amount("0.10".parse::<Decimal>().unwrap_or_default())
        .currency("EUR")
        .build();
    assert_eq!(
        serde_json::to_value(details).unwrap_or_default(),
        json!({"direction": "out", "amount": 0.1, "currency": "EUR"})
    );
    let transaction: Transaction = read(&json!({"uuid": "t", "direction": "OUTBOUND", "amount": "0.10"}));
    assert_eq!(transaction.direction, Some(FundsDirection::Outbound));
    assert_eq!(transaction.amount.map(|amount| amount.to_string()).as_deref(), Some("0.10"));
}
