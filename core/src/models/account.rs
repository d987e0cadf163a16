//! Accounts, organizations and their applications.

use crate::operation::{AnyValue, BodyError, Method, ResponseType, check_shape, response_json};

use crate::schema::prelude::*;

use crate::schema::{LargeIntegers, TypeDescriptor, Wire, from_json};

use crate::models::ApplicationMode;

/// Parameters for registering an account.
#[params]
pub struct Register {
    /// E-mail address of the account. Personal addresses are accepted; a company address is not required.
    pub email: String,
    /// Password of the account: at least 8 characters, with at least one uppercase letter, one lowercase letter, one
    /// digit and one special character.
    pub password: Secret,
}

/// Result of a registration.
#[model]
pub struct Registration {
    /// Message in English that describes the next step.
    #[non_sensitive]
    pub message: Option<String>,
    /// E-mail address the verification code was sent to.
    pub email: Option<String>,
}

/// Parameters for sending a new verification code.
#[params]
pub struct ResendCode {
    /// E-mail address that was registered.
    pub email: String,
}

/// Parameters for verifying the e-mail address of an account.
#[params]
pub struct VerifyEmail {
    /// E-mail address that was registered.
    pub email: String,
    /// Verification code from the e-mail: 6 letters and digits, valid for about 10 minutes.
    pub code: Secret,
}

/// Verified account: its tokens, its organization and its first application with the API key.
#[model]
pub struct VerifiedAccount {
    /// Access token for the account operations (bearer authentication).
    #[essential]
    pub access_token: Secret,
    /// Token that renews `access_token`.
    pub refresh_token: Option<Secret>,
    /// Lifetime of `access_token` in seconds (86400).
    #[non_sensitive]
    pub expires_in: Option<i64>,
    /// Organization created for the account.
    pub organization: Option<Organization>,
    /// First application of the organization. **Store its `api_key`.**
    pub application: Option<Application>,
    /// Region the data of the organization is stored in.
    #[non_sensitive]
    pub data_location: Option<String>,
    /// Message from the platform, in English.
    #[non_sensitive]
    pub message: Option<String>,
}

/// Parameters for logging in.
#[params]
pub struct LoginParams {
    /// E-mail address of the account.
    pub email: String,
    /// Password of the account.
    pub password: Secret,
}

/// Tokens of a logged-in account.
#[model]
pub struct Tokens {
    /// Access token for the account operations (bearer authentication).
    #[essential]
    pub access_token: Secret,
    /// Token that renews `access_token`.
    pub refresh_token: Option<Secret>,
    /// Lifetime of `access_token` in seconds (86400).
    #[non_sensitive]
    pub expires_in: Option<i64>,
}

/// Data for completing a login with a second factor.
#[model]
pub struct SecondFactor {
    /// Temporary token that replaces the password in the second step; valid for 5 minutes.
    #[essential]
    pub temp_token: Secret,
    /// `true` if the account has an authenticator app.
    pub has_authenticator: Option<bool>,
    /// `true` if the account has passkeys.
    pub has_passkeys: Option<bool>,
}

/// Response to a login: either tokens or a request for a second factor. [`Login`] tells the two apart.
#[model]
pub struct LoginResponse {
    /// Access token for the account operations. Absent if a second factor is required.
    pub access_token: Option<Secret>,
    /// Token that renews `access_token`.
    pub refresh_token: Option<Secret>,
    /// Lifetime of `access_token` in seconds (86400).
    #[non_sensitive]
    pub expires_in: Option<i64>,
    /// `true` if a second factor is required.
    #[rename("2fa_required")]
    pub second_factor_required: Option<bool>,
    /// Temporary token for the second step of the login ([`VerifySecondFactor`]); valid for 5 minutes.
    pub temp_token: Option<Secret>,
    /// `true` if the account has an authenticator app.
    pub has_authenticator: Option<bool>,
    /// `true` if the account has passkeys.
    pub has_passkeys: Option<bool>,
}

/// Parameters for completing a login with a second factor.
#[params]
pub struct VerifySecondFactor {
    /// Temporary token returned by the first step of the login.
    pub temp_token: Secret,
    /// One-time code shown by the authenticator app.
    pub otp_token: Secret,
}

/// Organization an account belongs to.
#[model]
pub struct Organization {
    /// Organization ID (UUID).
    #[non_sensitive]
    #[alias("id", "organization_id")]
    pub uuid: String,
    /// Name of the organization.
    #[alias("display_name")]
    pub name: Option<String>,
    /// Contact e-mail address of the organization.
    pub contact_email: Option<String>,
}

page! {
    /// Organizations of an account; the platform returns all of them at once.
    OrganizationPage of Organization under "organizations"
}

/// Application: owns sessions and workflows and has an API key.
#[model]
pub struct Application {
    /// Application ID (UUID).
    #[non_sensitive]
    #[alias("id", "application_id")]
    #[essential]
    pub uuid: String,
    /// Client ID of the application.
    #[non_sensitive]
    pub client_id: Option<String>,
    /// API key of the application, sent in the `x-api-key` header.
    pub api_key: Option<Secret>,
    /// Name of the application.
    #[non_sensitive]
    pub name: Option<String>,
    /// Mode of the application: `live` (verifies real people) or `sandbox` (simulates verification).
    pub mode: Option<ApplicationMode>,
}

page! {
    /// Applications of an organization; the platform returns all of them at once.
    ApplicationPage of Application under "applications"
}

/// Result of a login.
#[derive(Clone, Debug, PartialEq)]
pub enum Login {
    /// The login is complete.
    LoggedIn(Tokens),
    /// The account has a second factor: ask the user for the code and call `verify_second_factor`.
    SecondFactorRequired(SecondFactor),
}

impl From<LoginResponse> for Login {
    fn from(response: LoginResponse) -> Self {
        let LoginResponse {
            access_token, refresh_token, expires_in, second_factor_required, temp_token, extra, ..
        } = response;
        match access_token {
            Some(access_token) if second_factor_required != Some(true) => {
                Self::LoggedIn(Tokens { access_token, refresh_token, expires_in, extra })
            }
            access_token if second_factor_required == Some(true) || temp_token.is_some() => {
                let mut extra = extra;
                if let Some(token) = access_token {
                    // A response with both is kept: the rest stays in `extra`.
                    extra.insert("access_token".to_owned(), token.expose().into());
                }
                Self::SecondFactorRequired(SecondFactor {
                    temp_token: temp_token.unwrap_or_default(),
                    has_authenticator: response.has_authenticator,
                    has_passkeys: response.has_passkeys,
                    extra,
                })
            }
            access_token => Self::LoggedIn(Tokens {
                access_token: access_token.unwrap_or_default(),
                refresh_token,
                expires_in,
                extra,
            }),
        }
    }
}

impl From<Login> for LoginResponse {
    fn from(login: Login) -> Self {
        match login {
            Login::LoggedIn(Tokens { access_token, refresh_token, expires_in, extra }) => {
                Self { access_token: Some(access_token), refresh_token, expires_in, extra, ..Self::default() }
            }
            Login::SecondFactorRequired(SecondFactor { temp_token, has_authenticator, has_passkeys, extra }) => Self {
                second_factor_required: Some(true),
                temp_token: Some(temp_token),
                has_authenticator,
                has_passkeys,
                extra,
                ..Self::default()
            },
        }
    }
}

impl serde::Serialize for Login {
    /// Serializes the result in the form the platform sends it.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        LoginResponse::from(self.clone()).serialize(serializer)
    }
}

impl ResponseType for Login {
    const TYPE: TypeDescriptor = <LoginResponse as Wire>::TYPE;

    fn from_body(body: &bytes::Bytes, _: Method, form: LargeIntegers) -> std::result::Result<Self, BodyError> {
        let login = Self::from(from_json::<LoginResponse>(&response_json(body, form))?);
        match &login {
            Self::LoggedIn(tokens) => check_shape(tokens)?,
            Self::SecondFactorRequired(second_factor) => check_shape(second_factor)?,
        }
        Ok(login)
    }

    fn read_any(body: &bytes::Bytes, method: Method, form: LargeIntegers) -> std::result::Result<AnyValue, BodyError> {
        let login = Self::from_body(body, method, form)?;
        Ok(AnyValue::Model(Box::new(LoginResponse::from(login))))
    }
}
