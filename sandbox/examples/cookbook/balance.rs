//! Check the balance before creating sessions.

use crate::{Outcome, client, session};
use didit::models::{Session, TopUp};
use didit_sandbox::Sandbox;

pub(crate) async fn run(sandbox: &Sandbox) -> Outcome<Session> {
    let client = client(sandbox)?;
    let left = client.billing().retrieve_balance().await?.balance;
    if let Some(balance) = left.filter(|balance| *balance < 200.into()) {
        let checkout = TopUp::builder()
            .amount_in_dollars(50)
            .success_url("https://shop.example/paid")
            .cancel_url("https://shop.example/not-paid")
            .build();
        let checkout = client.billing().top_up(checkout).await?;
        println!("the balance is {balance} dollars; top up at {}", checkout.checkout_session_url);
    }
    match client.sessions().create(session(&sandbox.workflow_id(), "user-123")).await {
        Err(error) if error.is_insufficient_credits() => Err("insufficient credit".into()),
        other => Ok(other?),
    }
}
