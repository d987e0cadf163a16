use crate::models::{AssessEmailRisk, CheckEmailCode, EmailCodeResult, EmailCodeSent, EmailRiskResult, SendEmailCode};
use crate::schema::prelude::*;

/// E-mail addresses, without a session: verify them by a code and assess their risk.
#[resource(name = "email")]
pub trait EmailApi {
    /// Assesses the risk of an e-mail address.
    ///
    /// Nothing is sent to the user. The check is stored as a session.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the check may
    /// have been executed and billed.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/email-risk>
    #[post("/v3/email/risk/")]
    async fn assess_risk(&self, params: AssessEmailRisk) -> Result<EmailRiskResult>;

    /// Sends a code to an e-mail address, valid for 5 minutes.
    ///
    /// While it is pending, the next call sends a code for the same verification (`Retry`). An address that cannot
    /// receive e-mail is not an error: see `status`.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure a code may have
    /// been sent.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/email-send>
    #[post("/v3/email/send/")]
    async fn send_code(&self, params: SendEmailCode) -> Result<EmailCodeSent>;

    /// Checks the code that was sent to an e-mail address.
    ///
    /// The third wrong code ends the verification (`Declined`). A wrong code is not an error: see `status`.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 404 on some deployments if no code is pending, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the attempt may
    /// have been counted.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/email-check>
    #[post("/v3/email/check/")]
    async fn check_code(&self, params: CheckEmailCode) -> Result<EmailCodeResult>;
}
