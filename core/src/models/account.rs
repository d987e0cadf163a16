//! Accounts, organizations and their applications.

use crate::operation::{Answer, AnyValue, Method};

use crate::schema::prelude::*;

use crate::schema::{TypeDescriptor, Wire, from_json};

use crate::ApplicationMode;

/// A new account.
#[params]
pub struct Register {
    /// E-mail address; any will do, it need not be a company's.
    pub email: String,
    /// Password: at least 8 characters, among them an upper-case and a lower-case letter, a digit and a special
    /// character.
    pub password: Secret,
}

/// The answer to a registration.
#[model]
pub struct Registration {
    /// A sentence of English: what to do next.
    #[non_sensitive]
    pub message: Option<String>,
    /// The address a code was sent to.
    pub email: Option<String>,
}

/// Whom to send a new code to.
#[params]
pub struct ResendCode {
    /// The address that was registered.
    pub email: String,
}

/// Proof that an e-mail address belongs to the account.
#[params]
pub struct VerifyEmail {
    /// The address that was registered.
    pub email: String,
    /// The code from the e-mail: 6 letters and digits, good for some ten minutes.
    pub code: Secret,
}

/// A verified account: its tokens, its organization and its first application with the API key.
#[model]
pub struct VerifiedAccount {
    /// Token for the account calls (`auth = bearer`).
    pub access_token: Secret,
    /// Token that renews `access_token`.
    pub refresh_token: Option<Secret>,
    /// How long `access_token` is good for, in seconds (86400).
    #[non_sensitive]
    pub expires_in: Option<i64>,
    /// The organization that was made for the account.
    pub organization: Option<Organization>,
    /// Its first application. **Keep its `api_key`.**
    pub application: Option<Application>,
    /// Region the organization's data is kept in.
    #[non_sensitive]
    pub data_location: Option<String>,
    /// A sentence of English.
    #[non_sensitive]
    pub message: Option<String>,
}

/// Who signs in.
#[params]
pub struct LoginParams {
    /// E-mail address of the account.
    pub email: String,
    /// Its password.
    pub password: Secret,
}

/// The tokens of a signed-in account.
#[model]
pub struct Tokens {
    /// Token for the account calls.
    pub access_token: Secret,
    /// Token that renews `access_token`.
    pub refresh_token: Option<Secret>,
    /// How long `access_token` is good for, in seconds (86400).
    #[non_sensitive]
    pub expires_in: Option<i64>,
}

/// What is needed to finish a login with a second factor.
#[model]
pub struct SecondFactor {
    /// Stands for the password that was already given; good for 5 minutes.
    pub temp_token: Secret,
    /// Whether the account has an authenticator app.
    pub has_authenticator: Option<bool>,
    /// Whether the account has passkeys.
    pub has_passkeys: Option<bool>,
}

/// Everything a login may answer; [`Login`] sorts it.
#[model]
pub struct LoginAnswer {
    /// Token for the account calls. Absent when a second factor is needed.
    pub access_token: Option<Secret>,
    /// Token that renews `access_token`.
    pub refresh_token: Option<Secret>,
    /// How long `access_token` is good for, in seconds (86400).
    #[non_sensitive]
    pub expires_in: Option<i64>,
    /// Whether a second factor is needed.
    #[rename("2fa_required")]
    pub second_factor_required: Option<bool>,
    /// Stands for the password in [`VerifySecondFactor`].
    pub temp_token: Option<Secret>,
    /// Whether the account has an authenticator app.
    pub has_authenticator: Option<bool>,
    /// Whether the account has passkeys.
    pub has_passkeys: Option<bool>,
}

/// The second step of a login.
#[params]
pub struct VerifySecondFactor {
    /// The token of [`SecondFactor`].
    pub temp_token: Secret,
    /// The code the authenticator app shows.
    pub otp_token: Secret,
}

/// An organization.
#[model]
pub struct Organization {
    /// Identifier (UUID).
    #[non_sensitive]
    #[alias("id", "organization_id")]
    pub uuid: String,
    /// Its name.
    #[alias("display_name")]
    pub name: Option<String>,
    /// Where to write to.
    pub contact_email: Option<String>,
}

page! {
    /// The organizations an account belongs to. They come all at once.
    OrganizationPage of Organization under "organizations"
}

/// An application: what sessions and workflows belong to, and what an API key is for.
#[model]
pub struct Application {
    /// Identifier (UUID).
    #[non_sensitive]
    #[alias("id", "application_id")]
    pub uuid: String,
    /// Its client identifier.
    #[non_sensitive]
    pub client_id: Option<String>,
    /// The key for `x-api-key`.
    pub api_key: Option<Secret>,
    /// Its name.
    #[non_sensitive]
    pub name: Option<String>,
    /// Whether it verifies real people.
    pub mode: Option<ApplicationMode>,
}

page! {
    /// The applications of an organization. They come all at once.
    ApplicationPage of Application under "applications"
}

/// How a login ended.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Login {
    /// Signed in.
    LoggedIn(Tokens),
    /// The account has a second factor: ask for the code and call `verify_second_factor`.
    SecondFactorRequired(SecondFactor),
}

impl From<LoginAnswer> for Login {
    fn from(answer: LoginAnswer) -> Self {
        let LoginAnswer { access_token, refresh_token, expires_in, second_factor_required, temp_token, extra, .. } =
            answer;
        match access_token {
            Some(access_token) if second_factor_required != Some(true) => {
                Self::LoggedIn(Tokens { access_token, refresh_token, expires_in, extra })
            }
            access_token if second_factor_required == Some(true) || temp_token.is_some() => {
                let mut extra = extra;
                if let Some(token) = access_token {
                    // Not lost: an answer that says both is the platform's to explain.
                    extra.insert("access_token".to_owned(), token.expose().into());
                }
                Self::SecondFactorRequired(SecondFactor {
                    temp_token: temp_token.unwrap_or_default(),
                    has_authenticator: answer.has_authenticator,
                    has_passkeys: answer.has_passkeys,
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

impl From<Login> for LoginAnswer {
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
    /// As the platform answers it.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        LoginAnswer::from(self.clone()).serialize(serializer)
    }
}

impl Answer for Login {
    const TYPE: TypeDescriptor = <LoginAnswer as Wire>::TYPE;

    fn from_body(body: &bytes::Bytes, _: Method) -> std::result::Result<Self, serde_json::Error> {
        from_json::<LoginAnswer>(body).map(Self::from)
    }

    fn into_any(self) -> AnyValue {
        AnyValue::Model(Box::new(LoginAnswer::from(self)))
    }
}
