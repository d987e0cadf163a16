//! One-time codes for phone numbers and email addresses.

use crate::platform::collections::{Answer, Request};
use crate::platform::facts::Example;
use crate::platform::{Refusal, limits};
use crate::random::new_uuid;
use crate::store::{Code, Object, State};
use serde_json::{Value, json};

/// Lifetime of a code from the first message, in seconds.
const LIFE: i64 = 5 * 60;
/// Number of wrong codes after which the check ends.
const ATTEMPTS: u32 = 3;
/// Messages to phone numbers that end with these digits are blocked.
const BLOCKED: &str = "0000";
/// Messages to email addresses of this domain cannot be delivered.
const UNDELIVERABLE: &str = "@undeliverable.test";

/// A kind of address.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Channel {
    Phone,
    Email,
}

impl Channel {
    /// Returns the name of the report of the response.
    fn report(self) -> &'static str {
        if self == Self::Phone { "phone" } else { "email" }
    }

    fn field(self) -> &'static str {
        if self == Self::Phone { "phone_number" } else { "email" }
    }

    fn too_many(self) -> &'static str {
        if self == Self::Phone { "VERIFICATION_CODE_ATTEMPTS_EXCEEDED" } else { "EMAIL_CODE_ATTEMPTS_EXCEEDED" }
    }

    /// Returns the address of a request: the number without spaces, or the address in lower case.
    fn address(self, request: &Request) -> Result<String, Refusal> {
        let text = request.text(self.field()).unwrap_or_default();
        if self == Self::Email {
            return Ok(text.to_lowercase());
        }
        let number: String = text.chars().filter(|letter| !" -().".contains(*letter)).collect();
        let digits = number.strip_prefix('+').unwrap_or(&number);
        if !(7..=15).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Refusal::field("phone_number", "Enter a valid phone number in E.164 format."));
        }
        Ok(format!("+{digits}"))
    }
}

/// Sends a code. [`State::mails`] stands for the mailbox and the phone.
pub(super) fn send(state: &mut State, app: usize, request: &Request, channel: Channel) -> Result<Answer, Refusal> {
    let address = channel.address(request)?;
    let now = state.clock.seconds();
    let echoed = |name: &str| request.body.get(name).cloned().unwrap_or(Value::Null);
    let refused = match channel {
        Channel::Phone => address.ends_with(BLOCKED).then_some(("Blocked", "suspicious")),
        Channel::Email => address.ends_with(UNDELIVERABLE).then_some(("Undeliverable", "email_can_not_be_delivered")),
    };
    if channel == Channel::Phone {
        limits::count_phone_code(state, &address)?;
    }
    let key = (app, channel.report(), address.clone());
    let pending = state.codes.get(&key).filter(|code| now < code.sent_at + LIFE && code.sent < 2).cloned();
    let status = match (refused, &pending) {
        (Some((status, _)), _) => status,
        (None, Some(_)) => "Retry",
        (None, None) => "Success",
    };
    let mut code = pending.unwrap_or_else(|| Code {
        request_id: new_uuid(),
        digits: new_code(state, request, channel),
        sent_at: now,
        sent: 0,
        failures: 0,
        vendor_data: echoed("vendor_data"),
        metadata: echoed("metadata"),
    });
    code.sent += 1;
    let request_id = code.request_id.clone();
    if refused.is_none() {
        state.mails.insert(address, code.digits.clone());
        state.codes.insert(key, code);
    }
    let source = fields([
        ("request_id", json!(request_id)),
        ("status", json!(status)),
        ("reason", json!(refused.map(|(_, reason)| reason))),
        ("vendor_data", echoed("vendor_data")),
        ("metadata", echoed("metadata")),
    ]);
    Ok(filled(state, request, &source))
}

fn new_code(state: &State, request: &Request, channel: Channel) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    let options = request.body.get("options");
    let option = |name: &str| options.and_then(|options| options.get(name));
    let size = option("code_size").and_then(Value::as_u64).and_then(|size| usize::try_from(size).ok()).unwrap_or(6);
    let letters: &[u8] = if option("alphanumeric_code") == Some(&json!(true)) { LETTERS } else { b"0123456789" };
    if let Some(code) = state.behaviour.mailed_code.as_ref().filter(|_| channel == Channel::Email) {
        return code.clone();
    }
    let bytes = uuid::Uuid::new_v4().into_bytes();
    // Bytes six and eight of a UUID are partly fixed.
    let random = bytes[..6].iter().chain(&bytes[9..]).take(size);
    random.map(|byte| char::from(letters[usize::from(*byte) % letters.len()])).collect()
}

/// Checks a code. The third wrong one ends the check.
pub(super) fn check(state: &mut State, app: usize, request: &Request, channel: Channel) -> Result<Answer, Refusal> {
    let address = channel.address(request)?;
    let now = state.clock.seconds();
    let key = (app, channel.report(), address.clone());
    let pending = state.codes.get_mut(&key).filter(|code| now < code.sent_at + LIFE);
    let mut source = fields([("request_id", json!(new_uuid())), (channel.report(), Value::Null)]);
    let given = request.text("code").unwrap_or_default();
    let (status, message) = match pending {
        None => ("Expired or Not Found", "No code waits to be checked."),
        Some(code) => {
            let right = code.digits.eq_ignore_ascii_case(given.trim());
            code.failures += u32::from(!right);
            if !right && code.failures < ATTEMPTS {
                ("Failed", "The code is wrong.")
            } else {
                let code = code.clone();
                state.codes.remove(&key);
                state.mails.remove(&address);
                let status = if right { "Approved" } else { "Declined" };
                let report = report(state, channel, &address, &code, status);
                source.extend(fields([
                    ("request_id", json!(code.request_id)),
                    ("vendor_data", code.vendor_data),
                    ("metadata", code.metadata),
                    (channel.report(), report),
                ]));
                (status, if right { "The code is right." } else { "The code was wrong too often." })
            }
        }
    };
    source.extend(fields([("status", json!(status)), ("message", json!(message))]));
    Ok(filled(state, request, &source))
}

/// Returns the report on an address.
fn report(state: &State, channel: Channel, address: &str, code: &Code, status: &str) -> Value {
    let approved = status == "Approved";
    let warnings = if approved {
        json!([])
    } else {
        let feature = channel.report().to_uppercase();
        json!([super::warning(&feature, channel.too_many())])
    };
    let mut report = json!({
        "status": status, "verification_attempts": code.failures + u32::from(approved),
        "verified_at": approved.then(|| state.clock.text()), "warnings": warnings,
    });
    if channel == Channel::Email {
        report["email"] = json!(address);
        return report;
    }
    let (prefix, rest) = address.split_at(address.len().min(if address.starts_with("+1") { 2 } else { 3 }));
    for (name, value) in [
        ("phone_number_prefix", prefix),
        ("phone_number", rest),
        ("full_number", address),
        ("country_code", "US"),
        ("country_name", "United States"),
        ("verification_method", "sms"),
    ] {
        report[name] = json!(value);
    }
    report["carrier"] = json!({"name": "Sandbox Mobile", "type": "mobile"});
    report
}

fn fields<const N: usize>(fields: [(&str, Value); N]) -> Object {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn filled(state: &State, request: &Request, source: &Object) -> Answer {
    let now = state.clock.text();
    let example = Example { seed: "code", now: &now, repeated: None };
    Answer::Value(request.response().map_or(Value::Null, |schema| example.filled(schema, source)))
}
