use crate::models::{AssessPhoneRisk, CheckPhoneCode, PhoneCodeResult, PhoneCodeSent, PhoneRiskResult, SendPhoneCode};
use crate::schema::prelude::*;

/// Phone numbers, without a session: verify them by a code and assess their risk.
#[resource(name = "phone")]
pub trait PhoneApi {
    /// Assesses the risk of a phone number.
    ///
    /// Nothing is sent to the user. The check is stored as a session.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the check may
    /// have been executed and billed.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/phone-risk>
    #[post("/v3/phone/risk/")]
    async fn assess_risk(&self, params: AssessPhoneRisk) -> Result<PhoneRiskResult>;

    /// Sends a code to a phone number, valid for 5 minutes.
    ///
    /// While it is pending, the next call sends a code for the same verification (`Retry`). Limit: 4 codes per number
    /// and hour.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits and before the first top-up, 401 or 403 for an
    /// invalid API key or a missing permission, 429 above the rate limit and after 4 codes for one number within an
    /// hour, 500 and 502 (code `phone_provider_unavailable`) if the carrier fails.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure a code may have
    /// been sent.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/phone-send>
    #[post("/v3/phone/send/")]
    async fn send_code(&self, params: SendPhoneCode) -> Result<PhoneCodeSent>;

    /// Checks the code that was sent to a phone number.
    ///
    /// The third wrong code ends the verification (`Declined`). A wrong code is not an error: see `status`.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
    /// permission, 404 on some deployments if no code is pending, 429 above the rate limit, 500 and 502 (code
    /// `phone_provider_unavailable`) if the carrier fails.
    ///
    /// Retried automatically only on 429 or if no connection was established. After any other failure the attempt may
    /// have been counted.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/phone-check>
    #[post("/v3/phone/check/")]
    async fn check_code(&self, params: CheckPhoneCode) -> Result<PhoneCodeResult>;
}
