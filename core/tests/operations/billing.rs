//! Billing: balance, top-up, insufficient credits.

use crate::{behave, done, refused, start};
use didit::models::{CreateSession, TopUp};
use didit::{ApiErrorKind, Decimal};
use didit_sandbox::CreditRefusal;
use std::str::FromStr as _;

fn decimal(text: &str) -> Decimal {
    Decimal::from_str(text).expect("a number")
}

#[tokio::test]
async fn the_balance_is_exact_and_has_no_auto_refill_amounts_if_disabled() {
    let (_sandbox, client) = start().await;
    let answer = done(client.billing().retrieve_balance_raw().await);
    assert_eq!(answer.status, 200);
    // The platform returns amounts as decimal strings with trailing zeros.
    let json = done(answer.json());
    assert_eq!(json["balance"], "142.5000");
    assert_eq!(answer.value.balance, Some(decimal("142.5")));
    assert_eq!(answer.value.auto_refill_enabled, Some(false));
    assert_eq!((answer.value.auto_refill_amount, answer.value.auto_refill_threshold), (None, None));
}

#[tokio::test]
async fn a_checkout_is_created_for_fifty_dollars_or_more() {
    let (_sandbox, client) = start().await;
    for amount in ["50", "50.01", "1200"] {
        let params = TopUp {
            amount_in_dollars: decimal(amount),
            success_url: Some("https://example.org/paid".to_owned()),
            cancel_url: Some("https://example.org/cancelled".to_owned()),
            ..TopUp::default()
        };
        let checkout = done(client.billing().top_up(params).await);
        assert!(checkout.checkout_session_id.starts_with("cs_"));
        assert!(checkout.checkout_session_url.contains(&checkout.checkout_session_id));
    }
    // Errors of this operation are bare arrays.
    let too_little = TopUp { amount_in_dollars: decimal("49.99"), ..TopUp::default() };
    let refusal = refused(client.billing().top_up(too_little).await, 400, ApiErrorKind::BadRequest);
    assert_eq!(refusal.detail.as_deref(), Some("Amount must be at least $50."));
    assert!(refusal.body.starts_with('[') && refusal.errors.is_empty());
}

#[tokio::test]
async fn no_session_is_created_without_credits() {
    let (sandbox, client) = start().await;
    behave(&sandbox, |behaviour| behaviour.out_of_credits = true);
    assert!(done(client.billing().retrieve_balance().await).balance.is_some_and(|balance| balance.is_zero()));
    let sessions = client.sessions();
    let create = || sessions.create(CreateSession::builder().workflow_id(sandbox.workflow_id()).build());
    let error = create().await.expect_err("there is no credit");
    assert!(error.is_insufficient_credits(), "{error}");
    refused(Err::<(), _>(error), 400, ApiErrorKind::InsufficientCredits);
    // Some deployments respond with 403 and another key of the message.
    for refusal in [CreditRefusal::Detail403, CreditRefusal::Error] {
        behave(&sandbox, |behaviour| behaviour.credit_refusal = refusal);
        let error = refused(create().await, 403, ApiErrorKind::InsufficientCredits);
        assert_eq!(error.detail.as_deref(), Some("You don't have enough credits to create a session."));
        assert_eq!(error.body.contains("\"error\""), refusal == CreditRefusal::Error);
    }
    behave(&sandbox, |behaviour| behaviour.out_of_credits = false);
    done(create().await);
}
