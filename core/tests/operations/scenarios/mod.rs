//! Runs the scenarios shared by all languages: `tests/scenarios`. Their README describes the format.

#[rustfmt::skip]
mod dispatch;

use crate::{UNKNOWN, http, logs};
use didit::{DateTime, Decimal, Didit, Error, File, WaitOptions};
use didit_sandbox::Sandbox;
use futures_util::{Stream, TryStreamExt};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::fmt::Debug;
use std::time::Duration;

type Outcome = Result<Value, Box<Error>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    name: String,
    steps: Vec<Step>,
}

/// Step of a scenario. Exactly one of the first four fields is set.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    control: Option<String>,
    call: Option<String>,
    all: Option<String>,
    wait: Option<String>,
    #[serde(default)]
    arguments: Vec<String>,
    #[serde(default)]
    params: Value,
    #[serde(default)]
    body: Value,
    #[serde(default)]
    seconds: u64,
    #[serde(default)]
    client: Map<String, Value>,
    #[serde(default)]
    expect: Map<String, Value>,
    error: Option<Map<String, Value>>,
    #[serde(default)]
    keep: HashMap<String, String>,
}

fn scenarios() -> Vec<Scenario> {
    let folder = format!("{}/../tests/scenarios", env!("CARGO_MANIFEST_DIR"));
    let files =
        std::fs::read_dir(folder).expect("the folder of the scenarios").map(|file| file.expect("a file").path());
    let mut all = Vec::new();
    for file in files.filter(|file| file.extension().is_some_and(|extension| extension == "json")) {
        let text = std::fs::read_to_string(&file).expect("a file that can be read");
        let list: Vec<Scenario> =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        all.extend(list);
    }
    all
}

#[tokio::test]
async fn every_shared_scenario_passes() {
    logs::start();
    let scenarios = scenarios();
    let mut failures = Vec::new();
    for scenario in &scenarios {
        let sandbox = Sandbox::start().await.expect("a free port");
        if let Err(why) = run(&sandbox, scenario).await {
            failures.push(format!("{}: {why}", scenario.name));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    println!("\nrust: {} shared scenarios", scenarios.len());
}

async fn run(sandbox: &Sandbox, scenario: &Scenario) -> Result<(), String> {
    let mut kept: HashMap<String, Value> = [
        ("workflow_id", sandbox.workflow_id()),
        ("api_key", sandbox.api_key()),
        ("webhook_secret", sandbox.webhook_secret()),
        ("nobody", UNKNOWN.to_owned()),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), Value::String(value)))
    .collect();
    for (index, step) in scenario.steps.iter().enumerate() {
        run_step(sandbox, step, &mut kept).await.map_err(|why| format!("step {}: {why}", index + 1))?;
    }
    Ok(())
}

async fn run_step(sandbox: &Sandbox, step: &Step, kept: &mut HashMap<String, Value>) -> Result<(), String> {
    let outcome = match (&step.control, &step.call, &step.all, &step.wait) {
        (Some(control), None, None, None) => Ok(self::control(sandbox, control, &step.body, kept).await?),
        (None, call, all, wait) => {
            let client = client(sandbox, &filled_in(&Value::Object(step.client.clone()), kept)?);
            let arguments: Vec<String> =
                step.arguments.iter().map(|text| text_of(text, kept)).collect::<Result<_, _>>()?;
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let params = filled_in(&step.params, kept)?;
            match (call, all, wait) {
                (Some(call), None, None) => dispatch::call(&client, call, &arguments, params).await,
                (None, Some(all), None) => dispatch::call_all(&client, all, &arguments, params).await,
                (None, None, Some(session)) => {
                    let options = WaitOptions::builder().deadline(Duration::from_secs(step.seconds)).build();
                    to_json(client.sessions().wait_for_decision(&text_of(session, kept)?, options).await)
                }
                _ => return Err("must have exactly one of control, call, all and wait".to_owned()),
            }
        }
        _ => return Err("must have exactly one of control, call, all and wait".to_owned()),
    };
    let (actual, expected) = match (outcome, &step.error) {
        (Ok(response), None) => (response, &step.expect),
        (Err(error), Some(expected)) => (error_to_json(&error), expected),
        (Ok(_), Some(_)) => return Err("succeeded".to_owned()),
        (Err(error), None) => return Err(error.to_string()),
    };
    for (path, wanted) in expected {
        let wanted = filled_in(wanted, kept)?;
        if !matches(at(&actual, path), &wanted) {
            return Err(format!("at `{path}`: not {wanted}"));
        }
    }
    for (name, path) in &step.keep {
        let value = at(&actual, path).filter(|value| !value.is_null());
        kept.insert(name.clone(), value.ok_or_else(|| format!("no value at `{path}` to keep"))?.clone());
    }
    Ok(())
}

async fn control(
    sandbox: &Sandbox,
    control: &str,
    body: &Value,
    kept: &HashMap<String, Value>,
) -> Result<Value, String> {
    let control = text_of(control, kept)?;
    let (method, path) = control.split_once(' ').ok_or("a control must be a method and a path")?;
    let body = filled_in(body, kept)?;
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let response = http(method, &format!("{}/_sandbox/{path}", sandbox.base_url()), &[], &body).await;
    let text = String::from_utf8_lossy(&response.body).into_owned();
    if response.status != 200 {
        return Err(format!("{control}: {} {text}", response.status));
    }
    serde_json::from_str(&text).map_err(|error| format!("{control}: {error}"))
}

fn client(sandbox: &Sandbox, options: &Value) -> Didit {
    let text = |name: &str| options.get(name).and_then(Value::as_str).map(str::to_owned);
    let retries = options.get("max_retries").and_then(Value::as_u64);
    let (organization_id, application_id) = sandbox.application();
    Didit::builder()
        .base_url(sandbox.base_url())
        .account_base_url(sandbox.account_base_url())
        .maybe_api_key(options.get("api_key").map_or_else(|| Some(sandbox.api_key()), |_| text("api_key")))
        .organization_id(organization_id)
        .application_id(application_id)
        .maybe_access_token(text("access_token"))
        .maybe_timeout(options.get("timeout_seconds").and_then(Value::as_f64).map(Duration::from_secs_f64))
        .maybe_max_retries(retries.map(|retries| u32::try_from(retries).expect("a number of retries")))
        .build()
        .expect("a client")
}

/// Deserializes the parameters of a call. Undeclared fields are allowed only under `extra`.
fn read<T: DeserializeOwned + Serialize>(params: Value) -> T {
    let mut fields = match params {
        Value::Null => Map::new(),
        Value::Object(fields) => fields,
        other => panic!("parameters must be an object, got {other}"),
    };
    let extra = fields.remove("extra");
    let declared: T = serde_json::from_value(Value::Object(fields.clone())).expect("valid parameters");
    if let Some(Value::Object(extra)) = extra {
        fields.extend(extra);
        return serde_json::from_value(Value::Object(fields)).expect("valid parameters");
    }
    declared
}

/// Deserializes the parameters of a call with files: `{"$file": name, "text": content}`.
fn read_with_files<T>(mut params: Value, set: impl Fn(&mut T, &str, File)) -> T
where
    T: DeserializeOwned + Serialize,
{
    let mut files = Vec::new();
    if let Some(fields) = params.as_object_mut() {
        fields.retain(|field, value| {
            let Some(name) = value.get("$file").and_then(Value::as_str) else { return true };
            let content = value["text"].as_str().unwrap_or_default();
            files.push((field.clone(), File::from_bytes(content.to_owned()).with_name(name)));
            false
        });
    }
    let mut params = read(params);
    for (field, file) in files {
        set(&mut params, &field, file);
    }
    params
}

fn to_json<T: Serialize + Debug>(result: didit::Result<T>) -> Outcome {
    logs::record(&result);
    Ok(serde_json::to_value(result.map_err(Box::new)?).expect("a model is JSON"))
}

fn bytes_to_json(result: didit::Result<Vec<u8>>) -> Outcome {
    let bytes = result.map_err(Box::new)?;
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(4)]).into_owned();
    Ok(json!({"length": bytes.len(), "start": start}))
}

async fn all<T: Serialize + Debug>(items: impl Stream<Item = didit::Result<T>>) -> Outcome {
    to_json(items.try_collect::<Vec<T>>().await)
}

fn error_to_json(error: &Error) -> Value {
    logs::record(error);
    let mut described = json!({
        "retryable": error.is_retryable(),
        "may_have_been_carried_out": error.may_have_been_carried_out(),
        "status": error.status(),
        "request_id": error.request_id(),
        "retry_after": error.retry_after().map(|wait| wait.as_secs_f64()),
    });
    let is = match error {
        Error::Api { error } => {
            described["kind"] = json!(snake(&format!("{:?}", error.kind)));
            described["code"] = json!(error.code);
            described["detail"] = json!(error.detail);
            let errors = error.errors.iter().map(|field| json!({"path": field.path, "text": field.text}));
            described["errors"] = errors.collect();
            "api"
        }
        Error::Connection { .. } => "connection",
        Error::Timeout { .. } => "timeout",
        Error::Invalid { field, .. } => {
            described["field"] = json!(field);
            "invalid"
        }
        Error::Configuration { .. } => "configuration",
        Error::Decode { .. } => "decode",
        _ => "another",
    };
    described["is"] = json!(is);
    described
}

fn snake(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// Replaces every `{name}` in the strings of a value.
fn filled_in(value: &Value, kept: &HashMap<String, Value>) -> Result<Value, String> {
    Ok(match value {
        Value::String(text) => match text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) if kept.contains_key(name) => kept[name].clone(),
            _ => Value::String(text_of(text, kept)?),
        },
        Value::Array(values) => {
            Value::Array(values.iter().map(|value| filled_in(value, kept)).collect::<Result<_, _>>()?)
        }
        Value::Object(fields) => Value::Object(
            fields
                .iter()
                .map(|(name, value)| Ok((name.clone(), filled_in(value, kept)?)))
                .collect::<Result<_, String>>()?,
        ),
        other => other.clone(),
    })
}

fn text_of(text: &str, kept: &HashMap<String, Value>) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once('{') {
        let (name, after) = inside.split_once('}').ok_or("unclosed brace")?;
        out.push_str(before);
        match kept.get(name).ok_or_else(|| format!("no value was kept as `{name}`"))? {
            Value::String(text) => out.push_str(text),
            other => out.push_str(&other.to_string()),
        }
        rest = after;
    }
    Ok(out + rest)
}

fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('/').filter(|key| !key.is_empty()).try_fold(value, |value, key| match value {
        Value::Array(items) => items.get(key.parse::<usize>().ok()?),
        other => other.get(key),
    })
}

fn matches(found: Option<&Value>, wanted: &Value) -> bool {
    let found = found.unwrap_or(&Value::Null);
    let text = found.as_str();
    let special = wanted.as_object().filter(|fields| fields.len() == 1).and_then(|fields| fields.iter().next());
    match special {
        Some((kind, Value::String(name))) if kind == "$is" => match name.as_str() {
            "text" => text.is_some_and(|text| !text.is_empty()),
            "time" => text.and_then(time).is_some(),
            "number" => found.is_number(),
            "boolean" => found.is_boolean(),
            "list" => found.is_array(),
            "object" => found.is_object(),
            _ => false,
        },
        Some((kind, count)) if kind == "$count" => {
            let length = found.as_array().map(Vec::len).or_else(|| found.as_object().map(Map::len));
            length.map(|length| json!(length)).as_ref() == Some(count)
        }
        Some((kind, Value::String(wanted))) if kind == "$time" => {
            time(wanted).is_some_and(|wanted| text.and_then(time) == Some(wanted))
        }
        Some((kind, Value::String(wanted))) if kind == "$number" => {
            decimal(&Value::String(wanted.clone())).is_some_and(|wanted| decimal(found) == Some(wanted))
        }
        Some((kind, Value::String(wanted))) if kind == "$starts" => {
            text.is_some_and(|text| text.starts_with(wanted.as_str()))
        }
        _ => equal(found, wanted),
    }
}

/// Parses a time as Unix milliseconds.
fn time(text: &str) -> Option<i64> {
    DateTime::from(text).to_timestamp().map(jiff::Timestamp::as_millisecond)
}

fn decimal(value: &Value) -> Option<Decimal> {
    match value {
        Value::String(text) => Decimal::from_str_exact(text).ok(),
        Value::Number(number) => Decimal::from_str_exact(&number.to_string()).ok(),
        _ => None,
    }
}

/// Compares values; numbers by numeric value.
fn equal(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Number(found), Value::Number(wanted)) => found == wanted || found.as_f64() == wanted.as_f64(),
        (Value::Array(found), Value::Array(wanted)) => {
            found.len() == wanted.len() && found.iter().zip(wanted).all(|(found, wanted)| equal(found, wanted))
        }
        (Value::Object(found), Value::Object(wanted)) => {
            found.len() == wanted.len()
                && wanted.iter().all(|(name, wanted)| found.get(name).is_some_and(|found| equal(found, wanted)))
        }
        _ => found == wanted,
    }
}
