use crate::models::{
    Acknowledgement, Application, ApplicationPage, Login, LoginParams, OrganizationPage, Register, Registration,
    ResendCode, Tokens, VerifiedAccount, VerifyEmail, VerifySecondFactor,
};
use crate::schema::prelude::*;

/// Accounts: registration, sign-in, organizations and the API keys of their applications.
///
/// These calls never send the API key. Those about organizations need the access token of a signed-in account (the
/// client's `access_token`).
#[resource(base = "account")]
pub trait Account {
    /// Registers an account and sends a code to its e-mail address; [`verify_email`](Account::verify_email) takes it.
    ///
    /// At most 5 registrations an hour from one network address; the platform answers 429 beyond.
    ///
    /// Source: <https://docs.didit.me/auth-api/register>
    #[post("/programmatic/register/", auth = "none")]
    async fn register(&self, params: Register) -> Result<Registration>;

    /// Proves the e-mail address of a new account. Makes its organization and first application, and answers their
    /// identifiers, the tokens of the account and the application's API key.
    ///
    /// Source: <https://docs.didit.me/auth-api/verify-email>
    #[post("/programmatic/verify-email/", auth = "none")]
    async fn verify_email(&self, params: VerifyEmail) -> Result<VerifiedAccount>;

    /// Sends a new code to the address of an account that is not verified yet.
    ///
    /// Source: <https://docs.didit.me/integration/programmatic-registration>
    #[post("/programmatic/resend-otp/", auth = "none")]
    async fn resend_code(&self, params: ResendCode) -> Result<Acknowledgement>;

    /// Signs in. An account with a second factor answers [`Login::SecondFactorRequired`];
    /// [`verify_second_factor`](Account::verify_second_factor) goes on from there.
    ///
    /// Wrong passwords lock the account: 5 of them for 15 minutes, 10 for an hour, 20 for a day. The platform
    /// answers 401, 403 or 429.
    ///
    /// Source: <https://docs.didit.me/auth-api/login>
    #[post("/programmatic/login/", auth = "none")]
    async fn login(&self, params: LoginParams) -> Result<Login>;

    /// Finishes a login with the code of the second factor. A wrong code is answered with 400.
    ///
    /// Source: <https://docs.didit.me/auth-api/login>
    #[post("/2fa/verify/", auth = "none")]
    async fn verify_second_factor(&self, params: VerifySecondFactor) -> Result<Tokens>;

    /// Lists the organizations of the signed-in account.
    ///
    /// Source: <https://docs.didit.me/auth-api/get-credentials>
    #[get("/organizations/me/", auth = "bearer")]
    async fn list_organizations(&self) -> Result<OrganizationPage>;

    /// Lists the applications of an organization.
    ///
    /// Source: <https://docs.didit.me/auth-api/get-credentials>
    #[get("/organizations/me/{organization_id}/applications/", auth = "bearer")]
    async fn list_applications(&self, organization_id: &str) -> Result<ApplicationPage>;

    /// Reads an application with its API key.
    ///
    /// Source: <https://docs.didit.me/auth-api/get-credentials>
    #[get("/organizations/me/{organization_id}/applications/{application_id}/", auth = "bearer")]
    async fn retrieve_application(&self, organization_id: &str, application_id: &str) -> Result<Application>;
}
