//! Verify a phone number and an e-mail address by one-time codes.

use crate::{Outcome, client};
use didit::models::{
    CheckAction, CheckEmailCode, CheckPhoneCode, CodeStatus, PhoneSendStatus, SendEmailCode, SendPhoneCode,
};
use didit_sandbox::Sandbox;

/// Returns the results for the phone number and the e-mail address.
pub(crate) async fn run(sandbox: &Sandbox, phone: &str, email: &str) -> Outcome<Vec<CodeStatus>> {
    let client = client(sandbox)?;
    let sent =
        client.phone().send_code(SendPhoneCode::builder().phone_number(phone).vendor_data("user-123").build()).await?;
    if sent.status == Some(PhoneSendStatus::Blocked) {
        return Err("the number does not accept codes: ask for another one".into());
    }
    // The user enters the code, at most three times within 5 minutes.
    let code = sandbox.mailed_code(phone).ok_or("no code was sent")?;
    let check = CheckPhoneCode::builder()
        .phone_number(phone)
        .code(code)
        .disposable_number_action(CheckAction::Decline)
        .voip_number_action(CheckAction::Decline)
        .build();
    let by_phone = client.phone().check_code(check).await?.status.ok_or("the response has no status")?;

    client.email().send_code(SendEmailCode::builder().email(email).vendor_data("user-123").build()).await?;
    let code = sandbox.mailed_code(email).ok_or("no code was sent")?;
    let check = CheckEmailCode::builder().email(email).code(code).disposable_email_action(CheckAction::Decline).build();
    let by_email = client.email().check_code(check).await?.status.ok_or("the response has no status")?;
    Ok(vec![by_phone, by_email])
}
