//! What tests see of a request: everything except its secrets.

use crate::call::{Call, Form, Part};
use crate::faults::Fault;
use crate::response::{Body, Response};
use crate::store::RecordedCall;
use serde_json::Value;

const HIDDEN: &str = "<hidden>";
/// Parts of the names of secrets.
const SECRETS: [&str; 4] = ["password", "token", "api_key", "shared_key"];
/// Longer bodies are not recorded, because the sandbox keeps thousands of calls.
const MAX_BODY: usize = 256 * 1024;

/// Returns the record of a call, without its number and times. Without a response, a fault closed the connection.
pub(crate) fn recorded(call: &Call, response: Option<&Response>, fault: Option<Fault>) -> RecordedCall {
    let (status, response) = match response {
        Some(Response { status, body, .. }) => (*status, sent(body)),
        None => (0, Value::Null),
    };
    let mut path = call.segments.iter().map(String::as_str);
    let of_path = path.find(|part| ["session", "sessions"].contains(part)).and_then(|_| path.next());
    let of_path = of_path.filter(|id| uuid::Uuid::parse_str(id).is_ok());
    let session_id = of_path.or_else(|| response["session_id"].as_str()).map(str::to_owned);
    RecordedCall {
        number: 0,
        received_at: 0,
        took: 0,
        session_id,
        response,
        fault,
        method: call.method.clone(),
        path: call.path.clone(),
        query: call.query.iter().map(|(name, value)| (name.clone(), parameter(name, value))).collect(),
        headers: call.headers.iter().map(|(name, value)| (name.as_str().to_owned(), header(name, value))).collect(),
        body: call.form.as_ref().map_or_else(|| body(&call.body), form),
        status,
    }
}

fn header(name: &http::HeaderName, value: &http::HeaderValue) -> String {
    if ["authorization", "cookie", "proxy-authorization", "x-api-key"].contains(&name.as_str()) {
        return HIDDEN.to_owned();
    }
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}

fn parameter(name: &str, value: &str) -> String {
    if is_secret(name) { HIDDEN } else { value }.to_owned()
}

fn body(bytes: &[u8]) -> Value {
    if bytes.is_empty() {
        return Value::Null;
    }
    if bytes.len() > MAX_BODY {
        return Value::String(format!("<{} bytes>", bytes.len()));
    }
    let Ok(mut value) = serde_json::from_slice(bytes) else {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let lower = text.to_ascii_lowercase();
        // Incomplete JSON and forms; what is a secret in them is not known.
        let secret = SECRETS.iter().chain(&["code", "secret"]).any(|part| lower.contains(part));
        return Value::String(if secret { HIDDEN.to_owned() } else { text });
    };
    hide(&mut value);
    value
}

/// Returns the fields of a form, with the sizes of its files.
fn form(form: &Form) -> Value {
    let Ok(parts) = form else { return Value::String("<malformed form>".to_owned()) };
    let value = |part: &Part| match &part.file_name {
        Some(name) => format!("<{name}, {} bytes>", part.bytes.len()),
        None if part.bytes.len() > MAX_BODY => format!("<{} bytes>", part.bytes.len()),
        None => parameter(&part.name, &String::from_utf8_lossy(&part.bytes)),
    };
    parts.iter().map(|part| (part.name.clone(), Value::String(value(part)))).collect()
}

/// Returns the body of a response.
fn sent(body: &Body) -> Value {
    match body {
        Body::Empty => Value::Null,
        Body::Json(value) => {
            let mut value = value.clone();
            hide(&mut value);
            value
        }
        Body::Bytes(kind, bytes) => Value::String(format!("<{} bytes of {kind}>", bytes.len())),
    }
}

fn hide(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if is_secret(name) && !value.is_null() {
                    *value = Value::String(HIDDEN.to_owned());
                } else {
                    hide(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide),
        Value::String(text) => {
            if let Some(hidden) = without_link(text) {
                *text = hidden;
            }
        }
        _ => {}
    }
}

/// Returns the URL of a hosted page without the token of its session; `None` for other strings.
fn without_link(text: &str) -> Option<String> {
    let (origin, _) = text.split_once("/session/")?;
    let (_, host) = origin.split_once("://")?;
    (!host.contains('/')).then(|| format!("{origin}/session/{HIDDEN}"))
}

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    // `rotate_secret_key` is a switch.
    name == "code" || name == "secret" || SECRETS.iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn secrets_are_hidden_at_any_depth() {
        let given = json!({
            "email": "ada@example.org", "password": "MARKED-SECRET", "code": 123_456, "country_code": "ESP",
            "rotate_secret_key": true, "share_token": null,
            "url": "http://127.0.0.1:9/session/MARKED-SECRET", "next": "http://127.0.0.1:9/v3/session/1/",
            "inner": [{"otp_token": "MARKED-SECRET", "secret_shared_key": "MARKED-SECRET", "API_KEY": "MARKED-SECRET"}],
        });
        let wanted = json!({
            "email": "ada@example.org", "password": "<hidden>", "code": "<hidden>", "country_code": "ESP",
            "rotate_secret_key": true, "share_token": null,
            "url": "http://127.0.0.1:9/session/<hidden>", "next": "http://127.0.0.1:9/v3/session/1/",
            "inner": [{"otp_token": "<hidden>", "secret_shared_key": "<hidden>", "API_KEY": "<hidden>"}],
        });
        assert_eq!(body(given.to_string().as_bytes()), wanted);
        assert_eq!(body(b""), Value::Null);
        assert_eq!(body(b"a=b"), json!("a=b"));
        for secret in ["{\"password\": \"MARKED-SECRET", "Token=MARKED-SECRET&a=b", "code=123456"] {
            assert_eq!(body(secret.as_bytes()), json!("<hidden>"), "{secret}");
        }
        assert_eq!(parameter("api_key", "MARKED-SECRET"), "<hidden>");
        assert_eq!(parameter("status", "Approved"), "Approved");
        assert_eq!(body(&vec![b'1'; MAX_BODY + 1]), json!("<262145 bytes>"));
    }
}
