//! Rules of transactions: conditions, aggregations, actions, and the library.

use super::{cases, transactions};
use crate::platform::collections::{self, Answer, Request, shown};
use crate::random::new_uuid;
use crate::store::{Application, Object, State};
use serde_json::{Value, json};

const KEY: &str = "transactions/rules";
/// From the weakest to the strongest.
const STATUSES: [&str; 4] = ["APPROVED", "IN_REVIEW", "AWAITING_USER", "DECLINED"];

/// What the rules do with a transaction.
#[derive(Debug)]
pub(super) struct Outcome {
    pub score: i64,
    pub status: &'static str,
    pub alerts: Vec<Value>,
    pub runs: Vec<Value>,
    pub tags: Vec<Value>,
    pub notes: Vec<String>,
    /// Rules that matched and are not only tested.
    pub matched: Vec<Object>,
}

/// A rule of the library.
struct Preset {
    key: &'static str,
    title: &'static str,
    category: &'static str,
    field: &'static str,
    operator: &'static str,
    value: i64,
    score: i64,
}

const BUNDLE: &str = "essentials";
const LIBRARY: [Preset; 3] = [
    Preset {
        key: "large_amount",
        title: "Large amount",
        category: "amount",
        field: "amount",
        operator: "gte",
        value: 10_000,
        score: 50,
    },
    Preset {
        key: "round_amount",
        title: "Round amount",
        category: "amount",
        field: "amount",
        operator: "eq",
        value: 9_999,
        score: 20,
    },
    Preset {
        key: "negative_amount",
        title: "Negative amount",
        category: "data quality",
        field: "amount",
        operator: "lt",
        value: 0,
        score: 80,
    },
];

fn items<'a>(object: &'a Object, name: &str) -> impl Iterator<Item = &'a Value> {
    object.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// Evaluates the rules that are active or tested. `body` is the request that created the transaction.
pub(super) fn evaluate(state: &mut State, app: usize, transaction: &Object, body: &Object) -> Outcome {
    let now = state.clock.text();
    let mut outcome = Outcome {
        score: 0,
        status: STATUSES[0],
        alerts: Vec::new(),
        runs: Vec::new(),
        tags: Vec::new(),
        notes: Vec::new(),
        matched: Vec::new(),
    };
    let application = &state.applications[app];
    let rules: Vec<Object> = application.objects.get(KEY).cloned().unwrap_or_default();
    let seconds = state.clock.seconds();
    for rule in rules.iter().filter(|rule| rule["mode"] != "DISABLED") {
        let Some(points) = matches(&state.applications[app], rule, transaction, body, seconds) else { continue };
        let is_test = rule["mode"] == "TEST";
        let (mut delta, mut target) = (points, None);
        for action in items(rule, "actions") {
            match action["type"].as_str().unwrap_or_default() {
                "add_score" => delta = delta.saturating_add(action["value"].as_i64().unwrap_or(0)),
                "change_status" => target = STATUSES.into_iter().find(|status| action["value"] == *status),
                "add_tags" if !is_test => outcome.tags.push(json!({
                    "uuid": action.get("tag_uuid").cloned().unwrap_or_else(|| json!(new_uuid())),
                    "name": action["tag_name"].as_str().unwrap_or("tag"),
                    "color": action["tag_color"].as_str().unwrap_or("#2563eb"), "source": "custom",
                })),
                "add_note" if !is_test => outcome.notes.push(action["note"].as_str().unwrap_or_default().to_owned()),
                _ => {}
            }
        }
        outcome.runs.push(json!({
            "uuid": new_uuid(), "rule": rule["uuid"], "rule_title": rule["title"], "rule_description": rule["description"],
            "rule_category": rule["category"], "matched": true, "is_test": is_test, "mode": rule["mode"],
            "score_delta": delta, "status_target": target, "metadata": {}, "created_at": now,
        }));
        if is_test {
            continue;
        }
        outcome.score = outcome.score.saturating_add(delta);
        let rank = |status: &str| STATUSES.iter().position(|other| *other == status);
        if let Some(target) = target.filter(|target| rank(target) > rank(outcome.status)) {
            outcome.status = target;
        }
        outcome.alerts.push(json!({
            "uuid": new_uuid(), "title": rule["title"], "description": rule["description"],
            "severity": match delta { ..30 => "LOW", 30..60 => "MEDIUM", 60..90 => "HIGH", _ => "CRITICAL" },
            "status": "OPEN", "source": "RULE", "metadata": {"rule": rule["uuid"]}, "created_at": now,
        }));
        outcome.matched.push(rule.clone());
    }
    outcome
}

/// Counts the runs of the rules, and runs the actions that change other objects.
pub(super) fn act(state: &mut State, app: usize, transaction: &Object, matched: &[Object]) {
    let now = state.clock.text();
    let counter = match transaction["status"].as_str().unwrap_or_default() {
        "DECLINED" => "declined_count",
        "IN_REVIEW" => "reviewed_count",
        "AWAITING_USER" => "awaiting_user_count",
        _ => "approved_count",
    };
    for rule in matched {
        if let Some(rule) = rule["uuid"].as_str().and_then(|id| collections::find_mut(state, app, KEY, id).ok()) {
            for name in ["run_count", counter] {
                let count = rule.get(name).and_then(Value::as_i64).unwrap_or(0);
                rule.insert(name.to_owned(), json!(count + 1));
            }
            rule.insert("latest_triggered_at".to_owned(), json!(now));
        }
        for action in items(rule, "actions") {
            match action["type"].as_str().unwrap_or_default() {
                "add_to_list" => {
                    let key = format!("lists/{}/entries", action["list_id"].as_str().unwrap_or_default());
                    let value = [&transaction["vendor_data"], &transaction["subject_name"]];
                    let value = value.into_iter().find(|value| value.is_string()).cloned().unwrap_or(Value::Null);
                    let entry = [
                        ("uuid", json!(new_uuid())),
                        ("value", value),
                        ("comment", json!("Added by a rule.")),
                        ("created_at", json!(now)),
                    ];
                    let entry = entry.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
                    state.applications[app].objects.entry(key).or_default().push(entry);
                }
                "open_case" => cases::open(state, app, rule, action, transaction),
                _ => {}
            }
        }
    }
}

/// Returns the score of the conditions if a rule matches a transaction.
fn matches(app: &Application, rule: &Object, transaction: &Object, body: &Object, now: i64) -> Option<i64> {
    let within = |name: &str, value: &Value| {
        let scope = rule.get("scope").and_then(|scope| scope.get(name)).and_then(Value::as_array);
        scope.is_none_or(|wanted| wanted.is_empty() || wanted.contains(value))
    };
    let in_scope = within("transaction_types", &transaction["transaction_type"])
        && within("directions", &transaction["direction"])
        && within("action_types", &transaction["action_type"]);
    if !in_scope {
        return None;
    }
    let mut score: i64 = 0;
    // Groups of conditions: number, logic in the group, logic between the groups, and results.
    let mut groups: Vec<(i64, bool, bool, Vec<bool>)> = Vec::new();
    let any = rule.get("evaluation_mode").is_some_and(|mode| mode == "ANY");
    for condition in items(rule, "conditions") {
        let fits = holds(app, condition, transaction, body);
        if fits {
            score = score.saturating_add(condition["score"].as_i64().unwrap_or(0));
        }
        let number = condition["group_index"].as_i64();
        let group = number.unwrap_or(-1);
        let inner = if number.is_some() { condition["group_logic"] == "OR" } else { any };
        let outer = number.is_some() && condition["groups_logic"] != "AND";
        match groups.iter_mut().find(|(other, ..)| *other == group) {
            Some((.., results)) => results.push(fits),
            None => groups.push((group, inner, outer, vec![fits])),
        }
    }
    let either = groups.iter().any(|(.., outer, _)| *outer) && groups.len() > 1;
    let of_group = |(_, inner, _, results): &(i64, bool, bool, Vec<bool>)| {
        if *inner { results.contains(&true) } else { !results.contains(&false) }
    };
    let conditions = if either { groups.iter().any(of_group) } else { groups.iter().all(of_group) };
    let aggregations = items(rule, "aggregation").all(|wanted| aggregates(app, wanted, transaction, now));
    let anything = !groups.is_empty() || items(rule, "aggregation").next().is_some();
    (conditions && aggregations && anything).then_some(score)
}

/// Returns the value of a field: of the transaction, or of the request that created it, with a path such as
/// `subject.address.country`.
fn lookup<'a>(field: &str, transaction: &'a Object, body: &'a Object) -> Option<&'a Value> {
    let path = |object: &'a Object| {
        let mut parts = field.split('.');
        let mut value = object.get(parts.next()?)?;
        for part in parts {
            value = value.get(part)?;
        }
        Some(value)
    };
    let inside = |name: &str| body.get(name).and_then(Value::as_object).and_then(path);
    path(transaction)
        .or_else(|| path(body))
        .or_else(|| inside("transaction_details"))
        .or_else(|| inside("custom_properties"))
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_lowercase)
}

fn equal(one: &Value, other: &Value) -> bool {
    match (number(one), number(other)) {
        #[allow(clippy::float_cmp)] // both are as they were sent
        (Some(one), Some(other)) => one == other,
        _ => text(one) == text(other),
    }
}

/// Returns whether a condition holds.
fn holds(app: &Application, condition: &Value, transaction: &Object, body: &Object) -> bool {
    let found =
        lookup(condition["field"].as_str().unwrap_or_default(), transaction, body).filter(|value| !value.is_null());
    let operator = condition["operator"].as_str().unwrap_or_default();
    let empty = found.is_none_or(|value| *value == json!("") || *value == json!([]) || *value == json!({}));
    match operator {
        "exists" | "is_not_null" => return found.is_some(),
        "not_exists" | "is_null" => return found.is_none(),
        "is_empty" => return empty,
        "is_not_empty" => return !empty,
        _ => {}
    }
    let Some(found) = found else { return ["ne", "not_in", "not_contains"].contains(&operator) };
    let wanted = match condition["value_type"].as_str() {
        Some("field") => {
            let field = condition["value"].as_str().unwrap_or_default();
            lookup(field, transaction, body).cloned().unwrap_or(Value::Null)
        }
        Some("list") if condition["value"].is_string() => {
            let key = format!("lists/{}/entries", condition["value"].as_str().unwrap_or_default());
            let entries = app.objects.get(&key).into_iter().flatten();
            entries.filter_map(|entry| entry.get("value").cloned()).collect()
        }
        _ => condition["value"].clone(),
    };
    let values = wanted.as_array().cloned().unwrap_or_else(|| vec![wanted.clone()]);
    let compare =
        |fits: fn(f64, f64) -> bool| number(found).zip(number(&wanted)).is_some_and(|(one, other)| fits(one, other));
    let contains = |part: &Value| match found {
        Value::Array(items) => items.iter().any(|item| equal(item, part)),
        _ => text(found).contains(&text(part)),
    };
    match operator {
        "eq" | "in" | "fuzzy_match" => values.iter().any(|value| equal(found, value)),
        "ne" | "not_in" => !values.iter().any(|value| equal(found, value)),
        "gt" => compare(|one, other| one > other),
        "gte" => compare(|one, other| one >= other),
        "lt" => compare(|one, other| one < other),
        "lte" => compare(|one, other| one <= other),
        "contains" => values.iter().all(contains),
        "contains_any" => values.iter().any(contains),
        "not_contains" => !values.iter().any(contains),
        "regex" => wanted
            .as_str()
            .and_then(|pattern| regex_lite::Regex::new(pattern).ok())
            .is_some_and(|pattern| pattern.is_match(found.as_str().unwrap_or_default())),
        _ => false,
    }
}

/// Returns whether an aggregation holds: over this transaction, and those of the same subject in the window before it.
fn aggregates(app: &Application, wanted: &Value, transaction: &Object, now: i64) -> bool {
    let window = wanted["window"].as_str().unwrap_or("1d");
    let (count, unit) = window.split_at(window.len().saturating_sub(1));
    let unit = match unit {
        "m" => 60,
        "h" => 3_600,
        _ => 86_400,
    };
    let from = now.saturating_sub(count.parse::<i64>().unwrap_or(1).saturating_mul(unit));
    let recent = |other: &&Object| {
        let at = other.get("created_at").and_then(Value::as_str).and_then(|at| at.parse::<jiff::Timestamp>().ok());
        at.is_some_and(|at| at.as_second() >= from) && other["vendor_data"] == transaction["vendor_data"]
    };
    let filters = wanted["filters"].as_object();
    let fits = |other: &&Object| {
        filters.into_iter().flatten().all(|(name, value)| other.get(name).is_some_and(|found| equal(found, value)))
    };
    let earlier = app.objects.get(transactions::KEY).into_iter().flatten().filter(recent);
    let all: Vec<&Object> = earlier.chain(std::iter::once(transaction)).filter(fits).collect();
    let field = wanted["field"].as_str().unwrap_or("amount");
    let values: Vec<&Value> = all.iter().filter_map(|other| other.get(field)).collect();
    let numbers: Vec<f64> = values.iter().filter_map(|value| number(value)).collect();
    #[allow(clippy::cast_precision_loss)]
    let measured = match wanted["metric"].as_str().unwrap_or("count") {
        "sum" => numbers.iter().sum(),
        "max" => numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        "min" => numbers.iter().copied().fold(f64::INFINITY, f64::min),
        "avg" => numbers.iter().sum::<f64>() / numbers.len().max(1) as f64,
        "distinct_count" => {
            let mut distinct: Vec<String> = values.iter().map(|value| text(value)).collect();
            distinct.sort();
            distinct.dedup();
            distinct.len() as f64
        }
        _ => all.len() as f64,
    };
    let Some(value) = wanted["value"].as_f64() else { return false };
    match wanted["operator"].as_str().unwrap_or("eq") {
        "gt" => measured > value,
        "gte" => measured >= value,
        "lt" => measured < value,
        "lte" => measured <= value,
        #[allow(clippy::float_cmp)]
        "ne" => measured != value,
        #[allow(clippy::float_cmp)]
        _ => measured == value,
    }
}

/// Evaluates conditions for the transactions that exist.
pub(super) fn backtest(state: &State, app: usize, request: &Request) -> Answer {
    let application = &state.applications[app];
    let all: Vec<&Object> = application.objects.get(transactions::KEY).into_iter().flatten().collect();
    let none = Object::new();
    let fits = |transaction: &&&Object| {
        matches(application, &request.body, transaction, &none, state.clock.seconds()).is_some()
    };
    let matched: Vec<&&Object> = all.iter().filter(fits).collect();
    let mut entities: Vec<String> = matched.iter().map(|transaction| transaction["vendor_data"].to_string()).collect();
    entities.sort();
    entities.dedup();
    Answer::Value(json!({
        "evaluated": all.len(), "matched": matched.len(), "affected_entities": entities.len(),
        "period_days": request.body.get("period_days").cloned().unwrap_or_else(|| json!(90)),
    }))
}

fn preset(preset: &Preset) -> Object {
    let fields = json!({
        "library_key": preset.key, "title": preset.title, "description": null, "category": preset.category,
        "evaluation_mode": "ALL", "scope": {}, "aggregation": [],
        "conditions": [{"field": preset.field, "operator": preset.operator, "value": preset.value}],
        "actions": [{"type": "add_score", "value": preset.score}, {"type": "change_status", "value": "IN_REVIEW"}],
        "metadata": {}, "bundle": BUNDLE, "tags": [], "industries": [], "source": "PRESET",
    });
    fields.as_object().cloned().unwrap_or_default()
}

fn is_installed(state: &State, app: usize, key: &str) -> bool {
    let mut rules = state.applications[app].objects.get(KEY).into_iter().flatten();
    rules.any(|rule| rule.get("library_key").and_then(Value::as_str) == Some(key))
}

/// Returns the rules of the library.
pub(super) fn list_library(state: &State, app: usize, request: &Request) -> Answer {
    let wanted = |name: &str| request.query.get(name).and_then(Value::as_str);
    let fits = |preset: &&Preset| {
        wanted("bundle").is_none_or(|bundle| bundle == BUNDLE)
            && wanted("category").is_none_or(|category| category == preset.category)
            && wanted("search").is_none_or(|part| preset.title.to_lowercase().contains(&part.to_lowercase()))
    };
    let row = |entry: &Preset| {
        let mut row = preset(entry);
        row.insert("is_installed".to_owned(), json!(is_installed(state, app, entry.key)));
        shown(request.response().and_then(|page| page.page_items()), &row)
    };
    Answer::Items(LIBRARY.iter().filter(fits).map(row).collect())
}

fn chosen(request: &Request) -> impl Iterator<Item = &'static Preset> + '_ {
    let keys = move |preset: &&Preset| items(&request.body, "library_keys").any(|key| key == preset.key);
    let bundle = request.text("bundle") == Some(BUNDLE);
    LIBRARY.iter().filter(move |preset| bundle || keys(preset))
}

/// Installs rules of the library. Those that are installed stay as they are.
pub(super) fn install(state: &mut State, app: usize, request: &Request) -> Answer {
    let now = state.clock.text();
    let mut installed = Vec::new();
    for entry in chosen(request).filter(|entry| !is_installed(state, app, entry.key)).collect::<Vec<_>>() {
        let mut rule = preset(entry);
        for (name, value) in [
            ("uuid", json!(new_uuid())),
            ("mode", json!("ACTIVE")),
            ("created_at", json!(now)),
            ("updated_at", json!(now)),
        ] {
            rule.insert(name.to_owned(), value);
        }
        state.applications[app].objects.entry(KEY.to_owned()).or_default().push(rule);
        installed.push(entry.key);
    }
    Answer::Value(json!({
        "installed_library_keys": installed, "installed_count": installed.len(), "uninstalled_count": 0,
    }))
}

/// Removes rules of the library.
pub(super) fn uninstall(state: &mut State, app: usize, request: &Request) -> Answer {
    let keys: Vec<&str> = chosen(request).map(|entry| entry.key).collect();
    let rules = state.applications[app].objects.entry(KEY.to_owned()).or_default();
    let before = rules.len();
    rules.retain(|rule| !rule.get("library_key").and_then(Value::as_str).is_some_and(|key| keys.contains(&key)));
    Answer::Value(json!({
        "installed_library_keys": [], "installed_count": 0, "uninstalled_count": before - rules.len(),
    }))
}
