//! Accounts: registration, codes, login, organizations, applications.

use crate::{
    DAY, HOUR, MINUTE, PASSWORD, UNKNOWN, behave, builder, client_of, done, invalid, logs, missing, other_account,
};
use crate::{refused, start};
use didit::models::{Login, LoginParams, Register, ResendCode, Tokens, VerifyEmail, VerifySecondFactor};
use didit::{ApiErrorKind, Didit, Error, Secret};
use didit_sandbox::Sandbox;
use std::time::Duration;

const EMAIL: &str = "ada@example.org";

fn register(email: &str, password: &str) -> Register {
    Register::builder().email(email).password(password).build()
}

fn verify(email: &str, code: &str) -> VerifyEmail {
    VerifyEmail::builder().email(email).code(code).build()
}

fn login(password: &str) -> LoginParams {
    LoginParams::builder().email(EMAIL).password(password).build()
}

fn anonymous(sandbox: &Sandbox) -> Didit {
    builder(sandbox).build().expect("a client")
}

fn with_token(sandbox: &Sandbox, token: &Secret) -> Didit {
    builder(sandbox).access_token(token.clone()).build().expect("a client")
}

fn check_tokens(tokens: &Tokens) {
    assert!(!tokens.access_token.expose().is_empty());
    assert!(tokens.refresh_token.as_ref().is_some_and(|token| !token.expose().is_empty()));
    assert_eq!(tokens.expires_in, Some(86_400));
}

#[tokio::test]
async fn an_account_is_registered_and_verified_and_its_key_works() {
    let (sandbox, _) = start().await;
    let client = anonymous(&sandbox);
    let answer = done(client.account().register_raw(register(EMAIL, PASSWORD)).await);
    assert_eq!(answer.status, 201);
    assert_eq!(answer.value.email.as_deref(), Some(EMAIL));
    assert!(answer.value.message.is_some_and(|message| message.starts_with("Registration successful")));

    let code = sandbox.mailed_code(EMAIL).expect("a code was mailed");
    assert_eq!(code.len(), 6);
    assert!(code.bytes().all(|letter| letter.is_ascii_alphanumeric()));
    let account = done(client.account().verify_email_raw(verify(EMAIL, &code)).await);
    assert_eq!(account.status, 200);
    let account = account.value;
    assert!(!account.access_token.expose().is_empty());
    assert!(account.refresh_token.as_ref().is_some_and(|token| !token.expose().is_empty()));
    assert_eq!(account.expires_in, Some(86_400));
    let organization = account.organization.as_ref().expect("an organization");
    assert!(!organization.uuid.is_empty() && organization.name.is_some());
    let application = account.application.as_ref().expect("an application");
    assert!(!application.uuid.is_empty() && application.client_id.is_some());
    // The returned key works for all other calls.
    done(client_of(&sandbox, &account).billing().retrieve_balance().await);
}

#[tokio::test]
async fn weak_passwords_and_invalid_email_addresses_are_rejected_by_field() {
    let (sandbox, _) = start().await;
    let account = anonymous(&sandbox).account();
    for weak in ["Sh0rt!a", "no-upper-case-1", "NO-LOWER-CASE-1", "No-digit-here", "NoSpecial1here"] {
        invalid(account.register(register(EMAIL, weak)).await, "password");
    }
    for wrong in ["nobody", "no body@example.org", "@example.org", "somebody@host"] {
        invalid(account.register(register(wrong, PASSWORD)).await, "email");
    }
    other_account(&sandbox, EMAIL).await;
    invalid(account.register(register(EMAIL, PASSWORD)).await, "email");
}

#[tokio::test]
async fn one_ip_address_can_register_five_times_an_hour() {
    let (sandbox, _) = start().await;
    let account = anonymous(&sandbox).account();
    // Like all rate limits, only if they are enforced.
    for number in 1..=6 {
        done(account.register(register(&format!("user{number}@example.org"), PASSWORD)).await);
    }
    sandbox.advance(HOUR);
    behave(&sandbox, |behaviour| behaviour.rate_limits = true);
    for number in 1..=5 {
        done(account.register(register(&format!("user{number}@example.org"), PASSWORD)).await);
    }
    let refusal = refused(account.register(register(EMAIL, PASSWORD)).await, 429, ApiErrorKind::RateLimit);
    let wait = refusal.retry_after.expect("a time to wait");
    assert!(wait <= HOUR && wait + MINUTE > HOUR, "{wait:?}");
    sandbox.advance(wait);
    done(account.register(register(EMAIL, PASSWORD)).await);
}

#[tokio::test]
async fn a_code_is_valid_once_and_expires() {
    let (sandbox, _) = start().await;
    let account = anonymous(&sandbox).account();
    done(account.register(register(EMAIL, PASSWORD)).await);
    let first = sandbox.mailed_code(EMAIL).expect("a code was mailed");
    refused(account.verify_email(verify(EMAIL, "000000")).await, 400, ApiErrorKind::BadRequest);
    refused(account.verify_email(verify("nobody@example.org", &first)).await, 400, ApiErrorKind::BadRequest);

    // Codes are valid for about 15 minutes.
    sandbox.advance(15 * MINUTE);
    refused(account.verify_email(verify(EMAIL, &first)).await, 400, ApiErrorKind::BadRequest);

    let answer = done(account.resend_code(ResendCode::builder().email(EMAIL).build()).await);
    assert!(answer.message.is_some());
    let second = sandbox.mailed_code(EMAIL).expect("a code was mailed");
    assert_ne!(first, second);
    done(account.verify_email(verify(EMAIL, &second)).await);
    refused(account.verify_email(verify(EMAIL, &second)).await, 400, ApiErrorKind::BadRequest);
    // The response does not reveal whether an account exists.
    done(account.resend_code(ResendCode::builder().email("nobody@example.org").build()).await);
    invalid(account.resend_code(ResendCode::builder().email("nobody").build()).await, "email");
}

#[tokio::test]
async fn login_returns_tokens_and_rejects_wrong_passwords() {
    let (sandbox, _) = start().await;
    other_account(&sandbox, EMAIL).await;
    let account = anonymous(&sandbox).account();
    let Login::LoggedIn(tokens) = done(account.login(login(PASSWORD)).await) else {
        panic!("the account has no second factor")
    };
    check_tokens(&tokens);
    refused(account.login(login("MARKED-SECRET-wrong")).await, 401, ApiErrorKind::Authentication);
    let nobody = LoginParams::builder().email("nobody@example.org").password(PASSWORD).build();
    refused(account.login(nobody).await, 401, ApiErrorKind::Authentication);
    let nothing = LoginParams::builder().email("nobody").password(PASSWORD).build();
    invalid(account.login(nothing).await, "email");
}

#[tokio::test]
async fn wrong_passwords_lock_an_account_for_increasing_times() {
    let (sandbox, _) = start().await;
    other_account(&sandbox, EMAIL).await;
    let account = anonymous(&sandbox).account();
    let mut failures = 0;
    for (until, lock) in [(5, 15 * MINUTE), (10, HOUR), (20, DAY)] {
        while failures < until {
            match account.login(login("MARKED-SECRET-wrong")).await {
                Err(error) if error.status() == Some(401) => failures += 1,
                // Undocumented lock after 15 failures; attempts while locked do not count.
                Err(error) if failures == 15 && error.is_rate_limited() => {
                    sandbox.advance(error.retry_after().expect("a time to wait"));
                }
                other => panic!("{other:?}"),
            }
        }
        // The account is locked for the correct password too.
        let refusal = refused(account.login(login(PASSWORD)).await, 429, ApiErrorKind::RateLimit);
        let wait = refusal.retry_after.expect("a time to wait");
        assert!(wait <= lock && wait + MINUTE > lock, "{failures} failures lock for {wait:?}");
        sandbox.advance(wait.saturating_sub(Duration::from_secs(30)));
        refused(account.login(login(PASSWORD)).await, 429, ApiErrorKind::RateLimit);
        sandbox.advance(Duration::from_secs(30));
    }
    done(account.login(login(PASSWORD)).await);
    // A successful login resets the number of failures.
    for _ in 0..4 {
        refused(account.login(login("MARKED-SECRET-wrong")).await, 401, ApiErrorKind::Authentication);
    }
    done(account.login(login(PASSWORD)).await);
}

#[tokio::test]
async fn a_required_second_factor_is_verified_by_its_code() {
    let (sandbox, _) = start().await;
    other_account(&sandbox, EMAIL).await;
    sandbox.require_second_factor(EMAIL).expect("the account is there");
    let account = anonymous(&sandbox).account();
    let Login::SecondFactorRequired(factor) = done(account.login(login(PASSWORD)).await) else {
        panic!("the account has a second factor")
    };
    assert!(factor.has_authenticator.is_some() && factor.has_passkeys.is_some());
    let code = |code: &str| {
        VerifySecondFactor::builder().temp_token(factor.temp_token.clone()).otp_token(code.to_owned()).build()
    };
    // A bare array with a message and no field.
    let refusal = refused(account.verify_second_factor(code("000000")).await, 400, ApiErrorKind::BadRequest);
    assert!(refusal.body.starts_with('['));
    assert!(refusal.detail.is_some() && refusal.errors.is_empty());
    check_tokens(&done(account.verify_second_factor(code("123456")).await));
    // The token is valid only once.
    refused(account.verify_second_factor(code("123456")).await, 401, ApiErrorKind::Authentication);

    let Login::SecondFactorRequired(late) = done(account.login(login(PASSWORD)).await) else {
        panic!("the account has a second factor")
    };
    sandbox.advance(5 * MINUTE);
    let late = VerifySecondFactor::builder().temp_token(late.temp_token).otp_token("123456").build();
    refused(account.verify_second_factor(late).await, 401, ApiErrorKind::Authentication);
}

#[tokio::test]
async fn organizations_and_applications_are_retrieved_with_the_token() {
    let (sandbox, _) = start().await;
    let verified = other_account(&sandbox, EMAIL).await;
    let account = with_token(&sandbox, &verified.access_token).account();
    let organizations = done(account.list_organizations().await).results;
    let [organization] = organizations.as_slice() else { panic!("one organization") };
    assert_eq!(organization.uuid, verified.organization.expect("an organization").uuid);
    assert!(organization.name.is_some());

    let application = verified.application.expect("an application");
    let listed = done(account.list_applications(&organization.uuid).await).results;
    assert_eq!(listed.iter().map(|listed| &listed.uuid).collect::<Vec<_>>(), [&application.uuid]);
    let read = done(account.retrieve_application(&organization.uuid, &application.uuid).await);
    assert_eq!(read.uuid, application.uuid);
    assert_eq!(read.client_id, application.client_id);
    assert!(read.api_key.is_some() && read.api_key == application.api_key);

    missing(account.retrieve_application(&organization.uuid, UNKNOWN).await);
    missing(account.retrieve_application(UNKNOWN, &application.uuid).await);
    missing(account.list_applications(UNKNOWN).await);
    // Objects of other accounts are not found.
    let (theirs, their_application) = sandbox.application();
    missing(account.retrieve_application(&theirs, &their_application).await);
}

#[tokio::test]
async fn account_calls_require_a_valid_and_unexpired_token() {
    let (sandbox, _) = start().await;
    let verified = other_account(&sandbox, EMAIL).await;
    let organization = verified.organization.clone().expect("an organization").uuid;
    let application = verified.application.clone().expect("an application").uuid;
    sandbox.advance(DAY);
    for token in [Secret::from("MARKED-SECRET"), verified.access_token.clone()] {
        let account = with_token(&sandbox, &token).account();
        refused(account.list_organizations().await, 401, ApiErrorKind::Authentication);
        refused(account.list_applications(&organization).await, 401, ApiErrorKind::Authentication);
        let read = account.retrieve_application(&organization, &application).await;
        refused(read, 401, ApiErrorKind::Authentication);
    }
    // Without a token nothing is sent.
    let before = sandbox.calls().len();
    let error = anonymous(&sandbox).account().list_organizations().await.expect_err("there is no token");
    logs::record(&error);
    assert!(matches!(error, Error::Configuration { .. }), "{error}");
    assert_eq!(sandbox.calls().len(), before);
}
