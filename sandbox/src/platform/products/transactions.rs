//! Transactions: creation, and what rules do with them.

use super::rules::{self, Outcome};
use crate::clock::text_of;
use crate::platform::collections::{Answer, Request, shown};
use crate::platform::{Refusal, deliveries};
use crate::random::{new_uuid, random_text};
use crate::store::{Object, State};
use serde_json::{Value, json};

pub(super) const KEY: &str = "transactions";
/// Lifetime of a token of the SDK, in seconds.
const TOKEN_LIFE: i64 = 60 * 60;
/// Names in requests of the SDK, in snake case, and those in other requests.
const OTHER_NAMES: [(&str, &str); 12] = [
    ("txn_id", "transaction_id"),
    ("txn_date", "transaction_at"),
    ("zone_id", "time_zone"),
    ("info", "transaction_details"),
    ("props", "custom_properties"),
    ("travel_rule", "travel_rule_details"),
    ("external_user_id", "vendor_data"),
    ("dob", "date_of_birth"),
    ("institution_info", "institution_details"),
    ("currency_type", "currency_kind"),
    ("default_currency_code", "default_currency"),
    ("payment_txn_id", "payment_reference_id"),
];

/// Creates a token with which an app submits and reads transactions.
pub(super) fn create_sdk_token(state: &mut State, app: usize, request: &Request) -> Answer {
    let token = random_text(43);
    let until = state.clock.seconds() + TOKEN_LIFE;
    state.transaction_tokens.insert(token.clone(), (app, until));
    let object =
        Object::from_iter([("sdk_token".to_owned(), json!(token)), ("expires_at".to_owned(), json!(text_of(until)))]);
    Answer::Value(shown(request.response(), &object))
}

fn snake(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// Returns the fields of a request of the SDK with the names of other requests. `kind` is the name of `type` in it.
fn renamed(fields: &Object, kind: &str) -> Object {
    let field = |(name, value): (&String, &Value)| {
        let name = snake(name);
        let name = match OTHER_NAMES.iter().find(|(sdk, _)| *sdk == name) {
            Some((_, other)) => (*other).to_owned(),
            None if name == "type" => kind.to_owned(),
            None => name,
        };
        let inner = match name.as_str() {
            "transaction_details" => "action_type",
            "payment_method" => "method_type",
            _ => "entity_type",
        };
        // The names of free values stay as they are.
        let value = match value {
            Value::Object(fields) if name != "custom_properties" => Value::Object(renamed(fields, inner)),
            other => other.clone(),
        };
        (name, value)
    };
    fields.iter().map(field).collect()
}

/// Creates a transaction, and evaluates the rules.
pub(super) fn create(state: &mut State, app: usize, request: &Request, of_sdk: bool) -> Result<Answer, Refusal> {
    let body = if of_sdk { renamed(&request.body, "transaction_category") } else { request.body.clone() };
    let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
    let known = state.applications[app].objects.get(KEY).into_iter().flatten();
    if known.into_iter().any(|other| other.get("txn_id").and_then(Value::as_str) == Some(text("transaction_id"))) {
        let field = if of_sdk { "txnId" } else { "transaction_id" };
        return Err(Refusal::field(field, "A transaction with this identifier exists."));
    }
    let transaction = record(state, app, &body);
    let answer = add(state, app, transaction, &body);
    Ok(Answer::Value(shown(request.response(), &answer)))
}

/// Keeps a transaction, evaluates the rules, and sends the event. Returns it.
pub(super) fn add(state: &mut State, app: usize, mut transaction: Object, body: &Object) -> Object {
    let outcome = rules::evaluate(state, app, &transaction, body);
    apply(state, app, &mut transaction, outcome);
    let event = summary(&transaction);
    state.applications[app].objects.entry(KEY.to_owned()).or_default().push(transaction.clone());
    deliveries::emit(state, app, "transaction.created", event);
    transaction
}

/// Returns the fields of the events of a transaction.
fn summary(transaction: &Object) -> Object {
    const FIELDS: [&str; 14] = [
        "uuid",
        "txn_id",
        "transaction_number",
        "transaction_type",
        "direction",
        "status",
        "amount",
        "currency",
        "score",
        "severity",
        "vendor_data",
        "subject_name",
        "txn_date",
        "action_required",
    ];
    let field = |name: &str| (name.to_owned(), transaction.get(name).cloned().unwrap_or(Value::Null));
    let mut summary: Object = FIELDS.into_iter().map(field).collect();
    summary.insert("transaction_id".to_owned(), summary["txn_id"].clone());
    summary
}

fn amount(value: Option<&Value>) -> Value {
    value.filter(|value| value.is_number()).map_or(Value::Null, |value| {
        let text = value.to_string();
        json!(if text.contains(['.', 'e']) { text } else { format!("{text}.00") })
    })
}

/// Returns a new transaction with the fields of a request.
pub(super) fn record(state: &State, app: usize, body: &Object) -> Object {
    let now = state.clock.text();
    let get = |name: &str| body.get(name).cloned().unwrap_or(Value::Null);
    let (details, subject, counterparty) = (get("transaction_details"), get("subject"), get("counterparty"));
    let inbound = details["direction"].as_str().is_some_and(|direction| direction.to_lowercase().starts_with("in"));
    let number = state.applications[app].objects.get(KEY).map_or(0, Vec::len) + 1;
    let party = |party: &Value, role: &str| {
        let entity = party["entity_type"]
            .as_str()
            .filter(|kind| ["individual", "company", "external", "unhostedWallet"].contains(kind));
        json!({
            "uuid": new_uuid(), "role": role, "entity_type": entity.unwrap_or("individual"),
            "kind": if entity == Some("company") { "BUSINESS" } else if role == "APPLICANT" { "USER" } else { "EXTERNAL" },
            "vendor_data": party["vendor_data"], "full_name": party["full_name"], "first_name": party["first_name"],
            "last_name": party["last_name"], "country_code": party["address"]["country"], "dob": party["date_of_birth"],
            "address": party["address"], "institution_info": party["institution_details"],
            "device": party["device_context"],
        })
    };
    let mut parties = vec![party(&subject, "APPLICANT")];
    if counterparty.is_object() {
        parties.push(party(&counterparty, "COUNTERPARTY"));
    }
    let travel_rule = get("travel_rule_details").as_object().map(|fields| {
        let mut fields = fields.clone();
        fields.insert("uuid".to_owned(), json!(new_uuid()));
        fields
    });
    let activity = json!({
        "uuid": new_uuid(), "activity_type": "CREATED", "source": "API", "title": "Transaction created",
        "metadata": {}, "occurred_at": now,
    });
    let or = |value: Value, other: &str| if value.is_null() { json!(other) } else { value };
    [
        ("uuid", json!(new_uuid())),
        ("environment", json!("sandbox")),
        ("transaction_number", json!(number)),
        ("txn_id", get("transaction_id")),
        ("txn_date", or(get("transaction_at"), &now)),
        ("zone_id", get("time_zone")),
        ("transaction_type", get("transaction_category")),
        ("action_type", or(details["action_type"].clone(), "")),
        ("direction", json!(if inbound { "INBOUND" } else { "OUTBOUND" })),
        ("status", json!("APPROVED")),
        ("source", json!("LIVE")),
        ("amount", or(amount(details.get("amount")), "0.00")),
        ("currency", details["currency"].clone()),
        ("currency_type", details["currency_kind"].clone()),
        ("amount_in_default_currency", amount(details.get("amount_in_default_currency"))),
        ("default_currency_code", details["default_currency"].clone()),
        ("payment_details", details["payment_details"].clone()),
        ("payment_txn_id", details["payment_reference_id"].clone()),
        ("score", json!(0)),
        ("severity", Value::Null),
        ("vendor_data", subject["vendor_data"].clone()),
        ("props", or_object(get("custom_properties"))),
        ("metadata", json!({})),
        ("tags", json!([])),
        ("parties", json!(parties)),
        ("activities", json!([activity])),
        ("alerts", json!([])),
        ("rule_runs", json!([])),
        ("travel_rule", json!(travel_rule)),
        ("action_required", Value::Null),
        // Fields of the list.
        ("subject_name", subject["full_name"].clone()),
        ("subject_vendor_data", subject["vendor_data"].clone()),
        ("subject_country", subject["address"]["country"].clone()),
        ("counterparty_name", counterparty["full_name"].clone()),
        ("counterparty_vendor_data", counterparty["vendor_data"].clone()),
        ("counterparty_country", counterparty["address"]["country"].clone()),
        ("created_at", json!(now)),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect()
}

fn or_object(value: Value) -> Value {
    if value.is_object() { value } else { json!({}) }
}

/// Changes a transaction as the rules say.
fn apply(state: &mut State, app: usize, transaction: &mut Object, outcome: Outcome) {
    let Outcome { score, status, alerts, runs, tags, notes, matched } = outcome;
    let severity = match score {
        ..=0 => Value::Null,
        1..30 => json!("LOW"),
        30..60 => json!("MEDIUM"),
        60..90 => json!("HIGH"),
        _ => json!("CRITICAL"),
    };
    let now = state.clock.text();
    let activities = notes.into_iter().map(|note| {
        json!({
            "uuid": new_uuid(), "activity_type": "NOTE", "source": "RULE", "title": note, "metadata": {}, "occurred_at": now,
        })
    });
    if let Some(Value::Array(all)) = transaction.get_mut("activities") {
        all.extend(activities);
    }
    for (name, value) in [
        ("score", json!(score)),
        ("severity", severity),
        ("status", json!(status)),
        ("alerts", json!(alerts)),
        ("rule_runs", json!(runs)),
        ("tags", json!(tags)),
    ] {
        transaction.insert(name.to_owned(), value);
    }
    rules::act(state, app, transaction, &matched);
}

#[cfg(test)]
mod tests {
    use super::renamed;
    use serde_json::json;

    #[test]
    fn requests_of_the_sdk_have_other_names() {
        let sdk = json!({
            "txnId": "t-1", "type": "finance", "info": {"direction": "in", "amount": 5, "type": "card"},
            "subject": {"fullName": "Ada", "externalUserId": "user-1", "dob": "1990-01-02", "type": "individual"},
            "props": {"cartId": 1},
        });
        let rest = json!({
            "transaction_id": "t-1", "transaction_category": "finance",
            "transaction_details": {"direction": "in", "amount": 5, "action_type": "card"},
            "subject": {
                "full_name": "Ada", "vendor_data": "user-1", "date_of_birth": "1990-01-02", "entity_type": "individual",
            },
            "custom_properties": {"cartId": 1},
        });
        assert_eq!(json!(renamed(sdk.as_object().expect("an object"), "transaction_category")), rest);
    }
}
