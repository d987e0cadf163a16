//! Accounts: registration, sign-in, organizations, applications.

use crate::answer::{Answer, Outcome, array, detail, field, not_found, throttled};
use crate::call::{Call, Fields};
use crate::state::{Account, State, Token, random_text};
use serde_json::{Value, json};

const HOUR: i64 = 60 * 60;
/// How long a mailed code is good for.
const CODE_LIFE: i64 = 15 * 60;
const TOKEN_LIFE: i64 = 86_400;
const SECOND_FACTOR_LIFE: i64 = 5 * 60;
/// How often one address may register in an hour.
const REGISTRATIONS: usize = 5;
/// The code of every second factor here.
const SECOND_FACTOR_CODE: &str = "123456";
/// After so many failures in a row, locked for so many seconds.
const LOCKS: [(u32, i64); 3] = [(20, 24 * HOUR), (10, HOUR), (5, 15 * 60)];

pub(crate) fn route(state: &mut State, call: &Call, path: &[&str]) -> Outcome {
    match (call.method.as_str(), path) {
        ("POST", ["programmatic", "register"]) => register(state, call),
        ("POST", ["programmatic", "resend-otp"]) => resend(state, call),
        ("POST", ["programmatic", "verify-email"]) => verify_email(state, call),
        ("POST", ["programmatic", "login"]) => login(state, call),
        ("POST", ["2fa", "verify"]) => second_factor(state, call),
        ("GET", ["organizations", "me"]) => {
            let app = bearer(state, call)?;
            let app = &state.applications[app];
            let row = json!({"uuid": app.organization_id, "name": "Sandbox", "contact_email": Value::Null});
            Ok(Answer::ok(json!([row])))
        }
        ("GET", ["organizations", "me", organization, "applications"]) => {
            let app = own(state, call, organization)?;
            Ok(Answer::ok(json!([application(state, app)])))
        }
        ("GET", ["organizations", "me", organization, "applications", id]) => {
            let app = own(state, call, organization)?;
            if state.applications[app].uuid != **id {
                return Err(not_found());
            }
            Ok(Answer::ok(application(state, app)))
        }
        _ => Err(not_found()),
    }
}

fn register(state: &mut State, call: &Call) -> Outcome {
    let body = call.object()?;
    let email = email(&body.required_text("email")?)?;
    let password = body.required_text("password")?;
    let strong = password.chars().count() >= 8
        && [char::is_uppercase, char::is_lowercase, |c: char| c.is_ascii_digit(), |c: char| !c.is_alphanumeric()]
            .iter()
            .all(|kind: &fn(char) -> bool| password.chars().any(kind));
    if !strong {
        return Err(field(
            "password",
            "Use 8 or more characters with an upper and a lower case letter, a digit and a special character.",
        ));
    }
    let now = state.clock.seconds();
    let recent = state.registrations.entry(call.peer.clone()).or_default();
    recent.retain(|at| at + HOUR > now);
    if recent.len() >= REGISTRATIONS {
        let wait = recent.front().map_or(HOUR, |at| at + HOUR - now);
        let text = format!("Request was throttled. Expected available in {wait} seconds.");
        return Err(throttled(&text, REGISTRATIONS as u64, wait, now));
    }
    recent.push_back(now);
    if state.accounts.get(&email).is_some_and(|account| account.verified) {
        return Err(field("email", "An account with this e-mail address exists."));
    }
    state.accounts.insert(email.clone(), Account { password, ..Account::default() });
    mail(state, &email);
    Ok(Answer::created(json!({"message": "Registration successful. Look for the code we mailed.", "email": email})))
}

fn email(text: &str) -> Result<String, Answer> {
    let (name, host) = text.split_once('@').unwrap_or_default();
    if name.is_empty() || !host.contains('.') || text.contains(char::is_whitespace) {
        return Err(field("email", "Enter a valid email address."));
    }
    Ok(text.to_lowercase())
}

/// "Sends" a code.
fn mail(state: &mut State, email: &str) {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    let bytes = uuid::Uuid::new_v4().into_bytes();
    let code: String = bytes[..6].iter().map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect();
    let until = state.clock.seconds() + CODE_LIFE;
    if let Some(account) = state.accounts.get_mut(email) {
        account.code = Some((code.clone(), until));
        state.mails.insert(email.to_owned(), code);
    }
}

fn resend(state: &mut State, call: &Call) -> Outcome {
    let email = email(&call.object()?.required_text("email")?)?;
    if state.accounts.get(&email).is_some_and(|account| !account.verified) {
        mail(state, &email);
    }
    // The same words either way: whether an address has an account is nobody's business.
    Ok(Answer::ok(json!({"message": "If the address is waiting for a code, a new one was mailed."})))
}

fn verify_email(state: &mut State, call: &Call) -> Outcome {
    let body = call.object()?;
    let (email, code) = (email(&body.required_text("email")?)?, body.required_text("code")?);
    let now = state.clock.seconds();
    let right = state
        .accounts
        .get(&email)
        .and_then(|account| account.code.as_ref())
        .is_some_and(|(sent, until)| sent.eq_ignore_ascii_case(code.trim()) && now < *until);
    if !right {
        return Err(detail(400, "The code is wrong or has expired."));
    }
    let application = state.add_application();
    if let Some(account) = state.accounts.get_mut(&email) {
        account.verified = true;
        account.code = None;
        account.application = Some(application);
    }
    state.mails.remove(&email);
    let mut body = tokens(state, &email);
    let app = &state.applications[application];
    body["organization"] = json!({"uuid": app.organization_id, "name": "Sandbox"});
    body["application"] = json!({
        "uuid": app.uuid, "client_id": app.client_id, "api_key": app.api_key, "name": "Sandbox application",
    });
    body["data_location"] = json!("eu");
    Ok(Answer::ok(body))
}

fn tokens(state: &mut State, email: &str) -> Value {
    let access = token(state, Token::Access { email: email.to_owned(), until: state.clock.seconds() + TOKEN_LIFE });
    json!({"access_token": access, "refresh_token": format!("eyJ{}", random_text(60)), "expires_in": TOKEN_LIFE})
}

fn token(state: &mut State, stands_for: Token) -> String {
    let text = format!("eyJ{}", random_text(60));
    state.tokens.insert(text.clone(), stands_for);
    text
}

fn login(state: &mut State, call: &Call) -> Outcome {
    let body = call.object()?;
    let (email, password) = (email(&body.required_text("email")?)?, body.required_text("password")?);
    let now = state.clock.seconds();
    let Some(account) = state.accounts.get_mut(&email) else {
        return Err(detail(401, "The e-mail address or the password is wrong."));
    };
    if now < account.locked_until {
        let wait = account.locked_until - now;
        let text = format!("Too many failed attempts. Expected available in {wait} seconds.");
        return Err(detail(429, &text).with("retry-after", wait.to_string()));
    }
    if account.password != password || !account.verified {
        account.failures += 1;
        if let Some((_, seconds)) = LOCKS.iter().find(|(failures, _)| account.failures.is_multiple_of(*failures)) {
            account.locked_until = now + seconds;
        }
        return Err(detail(401, "The e-mail address or the password is wrong."));
    }
    account.failures = 0;
    if account.second_factor {
        let temp = token(state, Token::SecondFactor { email, until: now + SECOND_FACTOR_LIFE });
        return Ok(Answer::ok(json!({
            "2fa_required": true, "temp_token": temp, "has_authenticator": true, "has_passkeys": false,
        })));
    }
    Ok(Answer::ok(tokens(state, &email)))
}

fn second_factor(state: &mut State, call: &Call) -> Outcome {
    let body = call.object()?;
    let (temp, code) = (body.required_text("temp_token")?, body.required_text("otp_token")?);
    match state.tokens.get(&temp).cloned() {
        Some(Token::SecondFactor { email, until }) if state.clock.seconds() < until => {
            if code != SECOND_FACTOR_CODE {
                return Err(array("The code is wrong."));
            }
            state.tokens.remove(&temp);
            Ok(Answer::ok(tokens(state, &email)))
        }
        _ => Err(detail(401, "The token has expired. Sign in again.")),
    }
}

/// The application of the account whose token a call carries.
fn bearer(state: &State, call: &Call) -> Result<usize, Answer> {
    let refusal = || detail(401, "Authentication credentials were not provided or are invalid.");
    let sent = call.header("authorization").and_then(|value| value.strip_prefix("Bearer ")).ok_or_else(refusal)?;
    match state.tokens.get(sent) {
        Some(Token::Access { email, until }) if state.clock.seconds() < *until => {
            state.accounts.get(email).and_then(|account| account.application).ok_or_else(refusal)
        }
        _ => Err(refusal()),
    }
}

fn own(state: &State, call: &Call, organization: &str) -> Result<usize, Answer> {
    let app = bearer(state, call)?;
    if state.applications[app].organization_id == organization { Ok(app) } else { Err(not_found()) }
}

fn application(state: &State, index: usize) -> Value {
    let app = &state.applications[index];
    json!({
        "uuid": app.uuid, "client_id": app.client_id, "api_key": app.api_key, "name": "Sandbox application", "mode": "sandbox",
    })
}
