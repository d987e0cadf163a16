//! Accounts: registration and sign-in.

use super::fields::Fields;
use super::{Refusal, applications};
use crate::random::random_text;
use crate::store::{Account, Object, State, Token};

const HOUR: i64 = 60 * 60;
/// Lifetime of a mailed code, in seconds.
const CODE_LIFE: i64 = 15 * 60;
const TOKEN_LIFE: i64 = 86_400;
const SECOND_FACTOR_LIFE: i64 = 5 * 60;
/// Maximum number of registrations per IP address and hour.
const REGISTRATIONS: usize = 5;
/// Every second factor accepts this code.
const SECOND_FACTOR_CODE: &str = "123456";
/// Number of consecutive failures, and the seconds that the account is locked for.
const LOCKS: [(u32, i64); 3] = [(20, 24 * HOUR), (10, HOUR), (5, 15 * 60)];

/// Registers an account and mails a code to verify the email address. `caller` is the client's IP address. Returns the
/// normalized email address.
pub(crate) fn register(state: &mut State, caller: &str, fields: &Object) -> Result<String, Refusal> {
    let email = email(&fields.required_text("email")?)?;
    let password = fields.required_text("password")?;
    let strong = password.chars().count() >= 8
        && [char::is_uppercase, char::is_lowercase, |c: char| c.is_ascii_digit(), |c: char| !c.is_alphanumeric()]
            .iter()
            .all(|kind: &fn(char) -> bool| password.chars().any(kind));
    if !strong {
        return Err(Refusal::field(
            "password",
            "Use 8 or more characters with an upper and a lower case letter, a digit and a special character.",
        ));
    }
    let now = state.clock.seconds();
    let recent = state.registrations.entry(caller.to_owned()).or_default();
    recent.retain(|at| at + HOUR > now);
    if state.behaviour.rate_limits && recent.len() >= REGISTRATIONS {
        let wait = recent.front().map_or(HOUR, |at| at + HOUR - now);
        let message = format!("Request was throttled. Expected available in {wait} seconds.");
        return Err(Refusal::Throttled { message, limit: REGISTRATIONS as u64, wait, reset: now + wait });
    }
    recent.push_back(now);
    if state.accounts.get(&email).is_some_and(|account| account.verified) {
        return Err(Refusal::field("email", "An account with this e-mail address exists."));
    }
    state.accounts.insert(email.clone(), Account { password, ..Account::default() });
    mail(state, &email);
    Ok(email)
}

fn email(text: &str) -> Result<String, Refusal> {
    let (name, host) = text.split_once('@').unwrap_or_default();
    if name.is_empty() || !host.contains('.') || text.contains(char::is_whitespace) {
        return Err(Refusal::field("email", "Enter a valid email address."));
    }
    Ok(text.to_lowercase())
}

/// Creates a code; [`State::mails`] stands for the mailbox.
fn mail(state: &mut State, email: &str) {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    let bytes = uuid::Uuid::new_v4().into_bytes();
    let random = || bytes[..6].iter().map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect();
    let code = state.behaviour.mailed_code.clone().unwrap_or_else(random);
    let until = state.clock.seconds() + CODE_LIFE;
    if let Some(account) = state.accounts.get_mut(email) {
        account.code = Some((code.clone(), until));
        state.mails.insert(email.to_owned(), code);
    }
}

/// Mails another code if the account exists and is not verified yet.
pub(crate) fn resend_code(state: &mut State, address: &str) -> Result<(), Refusal> {
    let email = email(address)?;
    if state.accounts.get(&email).is_some_and(|account| !account.verified) {
        mail(state, &email);
    }
    Ok(())
}

/// Tokens of a signed-in account.
#[derive(Debug)]
pub(crate) struct Tokens {
    pub access: String,
    pub refresh: String,
    pub expires_in: i64,
}

/// Verifies the email address of an account and creates its application. Returns the tokens and the application.
pub(crate) fn verify_email(state: &mut State, fields: &Object) -> Result<(Tokens, usize), Refusal> {
    let (email, code) = (email(&fields.required_text("email")?)?, fields.required_text("code")?);
    let now = state.clock.seconds();
    let right = state
        .accounts
        .get(&email)
        .and_then(|account| account.code.as_ref())
        .is_some_and(|(sent, until)| sent.eq_ignore_ascii_case(code.trim()) && now < *until);
    if !right {
        return Err(Refusal::WrongEmailCode);
    }
    let application = applications::add(state);
    if let Some(account) = state.accounts.get_mut(&email) {
        account.verified = true;
        account.code = None;
        account.application = Some(application);
    }
    state.mails.remove(&email);
    Ok((tokens(state, &email), application))
}

fn tokens(state: &mut State, email: &str) -> Tokens {
    let access = token(state, Token::Access { email: email.to_owned(), until: state.clock.seconds() + TOKEN_LIFE });
    Tokens { access, refresh: format!("eyJ{}", random_text(60)), expires_in: TOKEN_LIFE }
}

fn token(state: &mut State, stands_for: Token) -> String {
    let text = format!("eyJ{}", random_text(60));
    state.tokens.insert(text.clone(), stands_for);
    text
}

/// Result of a login.
#[derive(Debug)]
pub(crate) enum Login {
    Done(Tokens),
    /// A second factor is required; the token is for [`second_factor`].
    SecondFactor(String),
}

/// Logs in with email address and password.
pub(crate) fn login(state: &mut State, fields: &Object) -> Result<Login, Refusal> {
    let (email, password) = (email(&fields.required_text("email")?)?, fields.required_text("password")?);
    let now = state.clock.seconds();
    let Some(account) = state.accounts.get_mut(&email) else {
        return Err(Refusal::WrongPassword);
    };
    if now < account.locked_until {
        return Err(Refusal::Locked { wait: account.locked_until - now });
    }
    if account.password != password || !account.verified {
        account.failures += 1;
        if let Some((_, seconds)) = LOCKS.iter().find(|(failures, _)| account.failures.is_multiple_of(*failures)) {
            account.locked_until = now + seconds;
        }
        return Err(Refusal::WrongPassword);
    }
    account.failures = 0;
    if account.second_factor {
        let temp = token(state, Token::SecondFactor { email, until: now + SECOND_FACTOR_LIFE });
        return Ok(Login::SecondFactor(temp));
    }
    Ok(Login::Done(tokens(state, &email)))
}

/// Completes a login with the second factor.
pub(crate) fn second_factor(state: &mut State, temp_token: &str, code: &str) -> Result<Tokens, Refusal> {
    match state.tokens.get(temp_token).cloned() {
        Some(Token::SecondFactor { email, until }) if state.clock.seconds() < until => {
            if code != SECOND_FACTOR_CODE {
                return Err(Refusal::WrongSecondFactor);
            }
            state.tokens.remove(temp_token);
            Ok(tokens(state, &email))
        }
        _ => Err(Refusal::SignInExpired),
    }
}

/// Returns the application of the account that an access token belongs to.
pub(crate) fn application(state: &State, token: &str) -> Result<usize, Refusal> {
    match state.tokens.get(token) {
        Some(Token::Access { email, until }) if state.clock.seconds() < *until => {
            state.accounts.get(email).and_then(|account| account.application).ok_or(Refusal::InvalidToken)
        }
        _ => Err(Refusal::InvalidToken),
    }
}

/// Enables the second factor of an account.
pub(crate) fn require_second_factor(state: &mut State, email: &str) -> Result<(), Refusal> {
    state.accounts.get_mut(&email.to_lowercase()).ok_or(Refusal::NotFound)?.second_factor = true;
    Ok(())
}
