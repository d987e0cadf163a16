use crate::models::{
    Acknowledgement, Application, ApplicationPage, Login, LoginParams, MemberRolePage, OrganizationPage, Register,
    Registration, ResendCode, Tokens, VerifiedAccount, VerifyEmail, VerifySecondFactor,
};
use crate::schema::prelude::*;

/// Accounts: registration, login, organizations and the API keys of their applications.
///
/// These calls never send the API key. Calls about organizations require the access token of a logged-in account (the
/// client's `access_token`).
#[resource(base = Account)]
pub trait Account {
    /// Registers an account and sends a verification code to its e-mail address.
    ///
    /// Pass the code to `account.verify_email`. Limit: 5 registrations per hour and IP address; 429 above it.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/auth-api/register>
    #[post("/programmatic/register/", auth = None)]
    async fn register(&self, params: Register) -> Result<Registration>;

    /// Verifies the e-mail address of a new account and creates its first organization and application.
    ///
    /// The response contains the IDs of both, the account's tokens and the application's API key.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/auth-api/verify-email>
    #[post("/programmatic/verify-email/", auth = None)]
    async fn verify_email(&self, params: VerifyEmail) -> Result<VerifiedAccount>;

    /// Sends a new verification code to the e-mail address of an unverified account.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/integration/programmatic-registration>
    #[post("/programmatic/resend-otp/", auth = None)]
    async fn resend_code(&self, params: ResendCode) -> Result<Acknowledgement>;

    /// Logs in to an account and returns its tokens.
    ///
    /// For an account with a second factor the result is [`Login::SecondFactorRequired`]; continue with
    /// `account.verify_second_factor`.
    ///
    /// Errors: 401, 403 or 429 for a wrong e-mail address or password. Failed logins lock the account: for 15 minutes
    /// after 5, for 1 hour after 10, for 24 hours after 20.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/auth-api/login>
    #[post("/programmatic/login/", auth = None)]
    async fn login(&self, params: LoginParams) -> Result<Login>;

    /// Completes a login with the code of the second factor.
    ///
    /// Errors: 400 for a wrong code.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/auth-api/login>
    #[post("/2fa/verify/", auth = None)]
    async fn verify_second_factor(&self, params: VerifySecondFactor) -> Result<Tokens>;

    /// Lists the organizations of the logged-in account.
    ///
    /// Errors: 401 or 403 for a missing or invalid access token.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/auth-api/get-credentials>
    #[get("/organizations/me/", auth = Bearer)]
    async fn list_organizations(&self) -> Result<OrganizationPage>;

    /// Lists the applications of an organization.
    ///
    /// Errors: 401 or 403 for a missing or invalid access token, 404 for an unknown organization.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/auth-api/get-credentials>
    #[get("/organizations/me/{organization_id}/applications/", auth = Bearer)]
    async fn list_applications(&self, organization_id: &str) -> Result<ApplicationPage>;

    /// Returns an application with its API key.
    ///
    /// Errors: 401 or 403 for a missing or invalid access token, 404 for an unknown organization or application.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/auth-api/get-credentials>
    #[get("/organizations/me/{organization_id}/applications/{application_id}/", auth = Bearer)]
    async fn retrieve_application(&self, organization_id: &str, application_id: &str) -> Result<Application>;

    /// Lists the roles that members of an organization can have. The platform publishes no schema for the response.
    ///
    /// Errors: 401 or 403 for a missing or invalid access token or a missing permission, 404 for an unknown
    /// organization.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://github.com/didit-protocol/mcp>
    #[get("/organizations/{organization_id}/roles/", auth = Bearer)]
    async fn list_roles(&self, organization_id: &str) -> Result<MemberRolePage>;
}
