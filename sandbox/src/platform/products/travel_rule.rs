//! Transfers of the travel rule.

use super::transactions;
use crate::clock::text_of;
use crate::platform::collections::{self, Answer, Request, find, find_mut, shown};
use crate::platform::{Refusal, deliveries};
use crate::random::{new_uuid, random_text};
use crate::store::{Object, State};
use serde_json::{Value, json};

const TRANSFERS: &str = "travel-rule/transfers";
const WIDGETS: &str = "travel-rule/widget";

/// Responds to an operation of the travel rule; `None` for those that follow from the facts.
pub(super) fn respond(state: &mut State, app: usize, request: &Request) -> Option<Result<Answer, Refusal>> {
    Some(match request.found.operation.name.as_str() {
        "transactions.travel_rule.update_transfer" => update(state, app, request),
        "transactions.travel_rule.confirm_ownership" => confirm(state, app, request),
        "travel_rule.register_inbound" => inbound(state, app, request),
        "travel_rule.retrieve_pickup" => pickup(state, request),
        "travel_rule.respond_to_pickup" => answer_pickup(state, request),
        "travel_rule.create_widget_session" => Ok(create_widget(state, app, request)),
        "travel_rule.retrieve_widget" => widget(state, request),
        _ => return None,
    })
}

fn fields<const N: usize>(fields: [(&str, Value); N]) -> Object {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Returns the identifier of the transfer of a transaction. The first request creates it.
fn transfer(state: &mut State, app: usize, transaction: &str) -> Result<String, Refusal> {
    let now = state.clock.text();
    let transaction = find(state, app, transactions::KEY, transaction)?;
    let id = transaction["uuid"].clone();
    let known = state.applications[app].objects.get(TRANSFERS).into_iter().flatten();
    if let Some(transfer) = known.into_iter().find(|transfer| transfer["transaction"] == id) {
        return Ok(transfer["uuid"].as_str().unwrap_or_default().to_owned());
    }
    let inbound = transaction["direction"] == "INBOUND";
    let uuid = new_uuid();
    let object = fields([
        ("uuid", json!(uuid)),
        ("transaction", id),
        ("status", json!(if inbound { "UNCONFIRMED_OWNERSHIP" } else { "AWAITING_COUNTERPARTY" })),
        ("direction", transaction["direction"].clone()),
        ("rail", json!("EMAIL")),
        ("required", json!(true)),
        ("ivms_version", json!("1.0")),
        ("timeline", json!([])),
        ("created_at", json!(now)),
    ]);
    state.applications[app].objects.entry(TRANSFERS.to_owned()).or_default().push(object);
    Ok(uuid)
}

/// Changes the status of a transfer, and sends the event.
fn set_status(state: &mut State, app: usize, id: &str, status: &str) -> Result<(), Refusal> {
    let now = state.clock.text();
    let transfer = find_mut(state, app, TRANSFERS, id)?;
    let previous = transfer.insert("status".to_owned(), json!(status)).unwrap_or(Value::Null);
    if let Some(Value::Array(timeline)) = transfer.get_mut("timeline") {
        timeline.push(json!({"status": status, "at": now, "detail": ""}));
    }
    if previous != status {
        let event = fields([
            ("uuid", json!(id)),
            ("transaction_id", transfer["transaction"].clone()),
            ("status", json!(status)),
            ("previous_status", previous),
            ("rail", transfer["rail"].clone()),
        ]);
        deliveries::emit(state, app, "travel_rule.status.updated", event);
    }
    Ok(())
}

fn detail(state: &State, app: usize, id: &str, request: &Request) -> Result<Answer, Refusal> {
    Ok(Answer::Value(shown(request.response(), find(state, app, TRANSFERS, id)?)))
}

fn update(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    let id = transfer(state, app, request.found.parameter("transaction_id"))?;
    match request.text("action") {
        Some("cancel") => set_status(state, app, &id, "CANCELLED")?,
        Some(_) => set_status(state, app, &id, "AWAITING_COUNTERPARTY")?,
        None => {}
    }
    if let Some(payment) = request.text("payment_txn_id") {
        let transaction = request.found.parameter("transaction_id").to_owned();
        let payment = fields([("payment_txn_id", json!(payment))]);
        collections::update(state, app, transactions::KEY, &transaction, &payment)?;
        let transfer = find(state, app, TRANSFERS, &id)?;
        if transfer["direction"] == "OUTBOUND" && transfer["status"] == "COMPLETED" {
            set_status(state, app, &id, "FINISHED")?;
        }
    }
    detail(state, app, &id, request)
}

fn confirm(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    let id = transfer(state, app, request.found.parameter("transaction_id"))?;
    let confirmed = request.body["confirmed"] == true;
    collections::update(state, app, TRANSFERS, &id, &fields([("ownership_confirmed", json!(confirmed))]))?;
    set_status(state, app, &id, if confirmed { "COMPLETED" } else { "UNCONFIRMED_OWNERSHIP" })?;
    detail(state, app, &id, request)
}

/// Registers an incoming transfer with its transaction. The same blockchain transaction is registered once.
fn inbound(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    let txn_id = format!("{}:{}", request.text("chain").unwrap_or_default(), request.text("txid").unwrap_or_default());
    let known = find(state, app, transactions::KEY, &txn_id).ok().map(|known| known["uuid"].clone());
    let created = known.is_none();
    let transaction = if let Some(uuid) = known {
        uuid
    } else {
        let amount = request.text("amount").and_then(|amount| amount.parse::<f64>().ok());
        let body = fields([
            ("transaction_id", json!(txn_id)),
            ("transaction_category", json!("travel_rule")),
            (
                "transaction_details",
                json!({
                    "direction": "inbound", "amount": amount, "currency": request.text("currency"),
                    "currency_kind": "crypto", "payment_reference_id": request.text("txid"),
                }),
            ),
            ("subject", json!({"full_name": null})),
        ]);
        let record = transactions::record(state, app, &body);
        transactions::add(state, app, record, &body)["uuid"].clone()
    };
    let transaction = transaction.as_str().unwrap_or_default().to_owned();
    let id = transfer(state, app, &transaction)?;
    let answer = fields([
        ("transaction_id", json!(transaction)),
        ("txn_id", json!(txn_id)),
        ("created", json!(created)),
        ("travel_rule", json!(find(state, app, TRANSFERS, &id)?)),
    ]);
    let value = shown(request.response(), &answer);
    Ok(if created { Answer::Value(value) } else { Answer::Ok(value) })
}

/// Returns the application and the identifier of the transfer of a pick-up link. Its token is the identifier.
fn of_pickup(state: &State, request: &Request) -> Result<(usize, String), Refusal> {
    let token = request.found.parameter("token");
    let app = (0..state.applications.len()).find(|app| find(state, *app, TRANSFERS, token).is_ok());
    Ok((app.ok_or(Refusal::NotFound)?, token.to_owned()))
}

fn pickup(state: &State, request: &Request) -> Result<Answer, Refusal> {
    let (app, id) = of_pickup(state, request)?;
    let transfer = find(state, app, TRANSFERS, &id)?;
    let transaction = find(state, app, transactions::KEY, transfer["transaction"].as_str().unwrap_or_default())?;
    let info = fields([
        ("originator_vasp_name", json!("Sandbox VASP")),
        ("amount", transaction["amount"].clone()),
        ("currency", transaction["currency"].clone()),
        ("beneficiary_wallet", json!("")),
        ("status", transfer["status"].clone()),
    ]);
    Ok(Answer::Value(shown(request.response(), &info)))
}

fn answer_pickup(state: &mut State, request: &Request) -> Result<Answer, Refusal> {
    let (app, id) = of_pickup(state, request)?;
    let accepted = request.text("decision") == Some("accept");
    let status = if accepted { "COMPLETED" } else { "COUNTERPARTY_VASP_GENERAL_DECLINE" };
    set_status(state, app, &id, status)?;
    Ok(Answer::Value(json!({ "status": status })))
}

fn create_widget(state: &mut State, app: usize, request: &Request) -> Answer {
    let minutes = request.body.get("expires_in_minutes").and_then(Value::as_i64).unwrap_or(30).clamp(1, 100_000);
    let until = text_of(state.clock.seconds() + minutes * 60);
    let token = random_text(32);
    let uuid = new_uuid();
    let mut widget = request.body.clone();
    widget.extend(fields([
        ("uuid", json!(uuid)),
        ("id", json!(token)),
        ("vasp_name", json!("Sandbox VASP")),
        ("allowed_methods", json!(["MESSAGE_SIGNING", "SCREENSHOT", "SATOSHI_TEST", "SELF_DECLARATION"])),
        ("expires_at", json!(until)),
        ("created_at", json!(state.clock.text())),
    ]));
    let answer = fields([
        ("widget_session_id", json!(uuid)),
        ("token", json!(token)),
        ("url", json!(format!("{}/v3/travel-rule/widget/{token}/", state.origin))),
        ("expires_at", json!(until)),
    ]);
    state.applications[app].objects.entry(WIDGETS.to_owned()).or_default().push(widget);
    Answer::Value(shown(request.response(), &answer))
}

/// Returns the widget of a token, of any application.
fn widget(state: &State, request: &Request) -> Result<Answer, Refusal> {
    let token = request.found.parameter("token");
    let now = state.clock.text();
    let mut found = (0..state.applications.len()).filter_map(|app| find(state, app, WIDGETS, token).ok());
    let widget = found.next().ok_or(Refusal::NotFound)?;
    if widget["expires_at"].as_str().is_some_and(|until| until <= now.as_str()) {
        return Err(Refusal::Gone);
    }
    Ok(Answer::Value(shown(request.response(), widget)))
}
