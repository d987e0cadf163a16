//! Accounts: registration, sign-in, organizations, applications.

use super::Outcome;
use super::body::object;
use crate::call::Call;
use crate::platform::Refusal;
use crate::platform::accounts::{self, Login, Tokens};
use crate::platform::fields::Fields;
use crate::platform::schemas;
use crate::response::{Response, not_found};
use crate::store::State;
use serde_json::{Value, json};

pub(super) fn route(state: &mut State, call: &Call, path: &[&str]) -> Outcome {
    match (call.method.as_str(), path) {
        ("POST", ["programmatic", "register"]) => {
            let email = accounts::register(state, &call.peer, &object(call, schemas::REGISTER)?)?;
            Ok(Response::created(
                json!({"message": "Registration successful. Look for the code we mailed.", "email": email}),
            ))
        }
        ("POST", ["programmatic", "resend-otp"]) => {
            accounts::resend_code(state, &object(call, schemas::RESEND_CODE)?.required_text("email")?)?;
            // The same response for unknown addresses, so that it does not leak which accounts exist.
            Ok(Response::ok(json!({"message": "If the address is waiting for a code, a new one was mailed."})))
        }
        ("POST", ["programmatic", "verify-email"]) => verify_email(state, call),
        ("POST", ["programmatic", "login"]) => {
            Ok(Response::ok(match accounts::login(state, &object(call, schemas::LOGIN)?)? {
                Login::Done(tokens) => signed_in(&tokens),
                Login::SecondFactor(temp) => json!({
                    "2fa_required": true, "temp_token": temp, "has_authenticator": true, "has_passkeys": false,
                }),
            }))
        }
        ("POST", ["2fa", "verify"]) => {
            let body = object(call, schemas::SECOND_FACTOR)?;
            let (temp, code) = (body.required_text("temp_token")?, body.required_text("otp_token")?);
            Ok(Response::ok(signed_in(&accounts::second_factor(state, &temp, &code)?)))
        }
        ("GET", ["organizations", "me"]) => {
            let app = bearer(state, call)?;
            let app = &state.applications[app];
            let row = json!({"uuid": app.organization_id, "name": "Sandbox", "contact_email": Value::Null});
            Ok(Response::ok(json!([row])))
        }
        ("GET", ["organizations", "me", organization, "applications"]) => {
            let app = own(state, call, organization)?;
            Ok(Response::ok(json!([application(state, app)])))
        }
        ("GET", ["organizations", "me", organization, "applications", id]) => {
            let app = own(state, call, organization)?;
            if state.applications[app].uuid != **id {
                return Err(not_found());
            }
            Ok(Response::ok(application(state, app)))
        }
        _ => Err(not_found()),
    }
}

fn verify_email(state: &mut State, call: &Call) -> Outcome {
    let (tokens, application) = accounts::verify_email(state, &object(call, schemas::VERIFY_EMAIL)?)?;
    let mut body = signed_in(&tokens);
    let app = &state.applications[application];
    body["organization"] = json!({"uuid": app.organization_id, "name": "Sandbox"});
    body["application"] = json!({
        "uuid": app.uuid, "client_id": app.client_id, "api_key": app.api_key, "name": "Sandbox application",
    });
    body["data_location"] = json!("eu");
    Ok(Response::ok(body))
}

fn signed_in(tokens: &Tokens) -> Value {
    json!({"access_token": tokens.access, "refresh_token": tokens.refresh, "expires_in": tokens.expires_in})
}

/// Returns the application of the account that the bearer token belongs to.
fn bearer(state: &State, call: &Call) -> Result<usize, Refusal> {
    let sent = call.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
    accounts::application(state, sent.ok_or(Refusal::InvalidToken)?)
}

/// As [`bearer`], if the organization is the account's own.
pub(super) fn own(state: &State, call: &Call, organization: &str) -> Result<usize, Refusal> {
    let app = bearer(state, call)?;
    if state.applications[app].organization_id == organization { Ok(app) } else { Err(Refusal::NotFound) }
}

fn application(state: &State, index: usize) -> Value {
    let app = &state.applications[index];
    json!({
        "uuid": app.uuid, "client_id": app.client_id, "api_key": app.api_key, "name": "Sandbox application", "mode": "sandbox",
    })
}
