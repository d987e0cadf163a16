//! Sessions: creation, decision, lists, changes, sharing, reviews.

use super::{MEDIA_LIFE, list, page};
use crate::answer::{Answer, Outcome, array, bare_field, detail, field, not_found};
use crate::behaviour::{CreditRefusal, Lists};
use crate::call::{Call, Fields, uuid_field};
use crate::clock::text_of;
use crate::decision::{self, decision, feature_name};
use crate::deliveries;
use crate::scenario::Scenario;
use crate::state::{Application, Key, Object, Session, Share, State, UNFINISHED, new_uuid, random_text};
use crate::timeline::What;
use serde_json::{Value, json};
use std::fmt::Write as _;

const DAY: i64 = 86_400;
/// Statuses a session can be changed from by hand.
const CHANGEABLE: [&str; 6] = ["Approved", "Declined", "In Review", "Kyc Expired", "Abandoned", "Resubmitted"];
const PDF_FROM: [&str; 4] = ["Approved", "Declined", "In Review", "Kyc Expired"];
const SHARED_FROM: [&str; 3] = ["Approved", "Declined", "In Review"];
/// Every status, in the order a session may come to them.
pub(crate) const STATUSES: [&str; 10] = [
    "Not Started",
    "In Progress",
    "Awaiting User",
    "In Review",
    "Approved",
    "Declined",
    "Resubmitted",
    "Expired",
    "Kyc Expired",
    "Abandoned",
];
/// Features that cannot be asked for again.
const NOT_RESUBMITTED: [&str; 3] = ["KYB_REGISTRY", "KYB_KEY_PEOPLE", "KYB"];

pub(crate) fn route(state: &mut State, call: &Call, key: &Key, path: &[&str]) -> Outcome {
    let app = key.application;
    expire(state, app);
    match (call.method.as_str(), path) {
        ("POST", ["session"]) => create(state, call, key),
        ("POST", ["session", "import-shared"]) => import(state, call, key),
        ("GET", ["sessions"]) => rows(state, call, key),
        ("POST", ["sessions", "delete"]) => batch_delete(state, call, app),
        ("GET", ["session", id, "decision"]) => {
            let app = &state.applications[app];
            let session = app.session(id).ok_or_else(not_found)?;
            Ok(Answer::ok(decision(app, session, &call.origin, key.media, key.write_sessions)))
        }
        ("DELETE", ["session", id, "delete"]) => delete(state, call, app, id),
        ("PATCH", ["session", id, "update-status"]) => update_status(state, call, app, id),
        ("GET", ["session", id, "generate-pdf"]) => pdf(state, key, id),
        ("POST", ["session", id, "share"]) => share(state, call, app, id),
        ("GET", ["sessions", id, "reviews"]) => {
            let reviews = &state.applications[app].session(id).ok_or_else(not_found)?.reviews;
            let seed = state.behaviour.lists == Lists::Array;
            list(state, call, reviews.len(), |offset, limit| {
                let mut rows: Vec<Value> =
                    reviews.iter().enumerate().map(|(index, review)| review_row(index, review, seed)).collect();
                if call.query("ordering") != Some("created_at") {
                    rows.reverse();
                }
                rows.into_iter().skip(offset).take(limit).collect()
            })
        }
        ("POST", ["sessions", id, "reviews"]) => review(state, call, app, id),
        (_, ["session" | "sessions"]) => Err(detail(405, "Method not allowed.")),
        _ => Err(not_found()),
    }
}

/// Ends the sessions whose time is over. Looks at them only when the first of them may be due.
pub(crate) fn expire(state: &mut State, app: usize) {
    let now = state.clock.seconds();
    if now < state.applications[app].next_expiry {
        return;
    }
    let approval_days = state.behaviour.approval_days;
    let sessions = state.applications[app].sessions.values();
    let over: Vec<(i64, bool)> = sessions
        .filter(|session| over_at(session, approval_days).is_some_and(|at| at <= now))
        .map(|session| (session.number, session.status == "Approved"))
        .collect();
    for (number, approved) in over {
        let (status, what) = if approved { ("Kyc Expired", What::ApprovalOver) } else { ("Expired", What::TimeOver) };
        change(state, app, number, status, what);
    }
    let application = &mut state.applications[app];
    let next = application.sessions.values().filter_map(|session| over_at(session, approval_days)).min();
    application.next_expiry = next.unwrap_or(i64::MAX);
}

/// When time alone changes a session, in Unix seconds.
fn over_at(session: &Session, approval_days: Option<u32>) -> Option<i64> {
    match session.status.as_str() {
        "Not Started" => Some(session.expires_at),
        "Approved" => approval_days.map(|days| session.changed_at + i64::from(days) * DAY),
        _ => None,
    }
}

fn create(state: &mut State, call: &Call, key: &Key) -> Outcome {
    let app = key.application;
    let body = call.object()?;
    let workflow_id = body.required_text("workflow_id")?;
    uuid_field("workflow_id", &workflow_id)?;
    body.one_of("callback_method", &["initiator", "completer", "both"])?;
    let contact = details(&body, "contact_details")?;
    if contact.get("send_notification_emails") == Some(&json!(true)) && contact.get("email").is_none() {
        return Err(Answer::json(400, json!({"contact_details": {"email": ["Needed to send notifications."]}})));
    }
    let expected = details(&body, "expected_details")?;
    let countries = ["country", "id_country", "poa_country"];
    if expected.get("address").is_some() && !countries.iter().any(|name| expected.get(*name).is_some()) {
        return Err(Answer::json(400, json!({"expected_details": {"address": ["A country is needed beside it."]}})));
    }
    let scenario = body.text("sandbox_scenario")?;
    if let Some(unknown) = scenario.as_deref().filter(|slug| Scenario::from_slug(slug).is_none()) {
        return Err(field("sandbox_scenario", &format!("Unknown sandbox scenario: '{unknown}'.")));
    }
    // Base64 is a third longer than what it stands for.
    if body.text("portrait_image")?.is_some_and(|image| image.len() / 4 * 3 > 2 * 1024 * 1024) {
        return Err(bare_field("portrait_image", "Image size exceeds 2MB."));
    }
    let callback = body.text("callback")?;
    if callback.as_deref().is_some_and(|callback| !callback.contains("://")) {
        return Err(field("callback", "Enter a valid URL."));
    }
    let language = body.text("language")?.filter(|text| !text.is_empty());
    if state.behaviour.out_of_credits {
        return Err(no_credit(state.behaviour.credit_refusal));
    }
    let (now, milliseconds) = (state.clock.seconds(), state.clock.milliseconds());
    let quota = state.behaviour.session_quota;
    let application = &mut state.applications[app];
    let Some((uuid, workflow)) =
        application.workflow(&workflow_id).map(|(uuid, workflow)| (uuid.clone(), workflow.clone()))
    else {
        return Err(bare_field("workflow_id", "There is no workflow with this identifier."));
    };
    let vendor_data = body.text("vendor_data")?.filter(|text| !text.is_empty());
    let metadata = body.get("metadata").cloned().unwrap_or(Value::Null);
    let unfinished = vendor_data
        .as_ref()
        .and_then(|user| application.of_user.get(user))
        .into_iter()
        .flatten()
        .rev()
        .find(|number| {
            application
                .sessions
                .get(number)
                .is_some_and(|session| session.workflow == uuid && UNFINISHED.contains(&session.status.as_str()))
        })
        .copied();
    if let Some(session) = unfinished.and_then(|number| application.sessions.get_mut(&number)) {
        session.callback = callback.or(session.callback.take());
        if !metadata.is_null() {
            session.metadata = metadata;
        }
        session.note(milliseconds, What::AskedForAgain);
        return Ok(Answer::created(created(session, key, &call.origin)));
    }
    check_quota(application, quota, now)?;
    application.creations.push_back(now);
    let life = workflow.fields.get("session_expiration_time").and_then(Value::as_i64).unwrap_or(604_800);
    let mut session = Session {
        id: new_uuid(),
        number: application.next_number,
        token: random_text(22),
        status: "Not Started".to_owned(),
        workflow: uuid,
        workflow_id: workflow.workflow_id,
        workflow_version: workflow.version,
        features: workflow.features,
        vendor_data,
        metadata,
        callback,
        language,
        contact_details: contact,
        expected_details: expected,
        scenario,
        results: Object::new(),
        decision_reviews: Vec::new(),
        reviews: Vec::new(),
        timeline: Vec::new(),
        created_at: now,
        expires_at: now + life,
        changed_at: now,
        resubmit: None,
        shared_from: None,
    };
    session.note(milliseconds, What::Created);
    let answer = created(&session, key, &call.origin);
    let number = session.number;
    application.insert(session);
    touch_user(state, app, number);
    deliveries::status_updated(state, app, number, &call.origin);
    Ok(Answer::created(answer))
}

fn no_credit(refusal: CreditRefusal) -> Answer {
    const TEXT: &str = "You don't have enough credits to create a session.";
    match refusal {
        CreditRefusal::Detail400 => detail(400, TEXT),
        CreditRefusal::Detail403 => detail(403, TEXT),
        CreditRefusal::Error => Answer::json(403, json!({ "error": TEXT })),
    }
}

/// Makes many sessions at once, a third each approved, declined and not begun, without telling the webhook: for tests
/// of long lists. They have the rows of a list and no more.
pub(crate) fn seed(state: &mut State, app: usize, count: u64) {
    let now = state.clock.seconds();
    let application = &mut state.applications[app];
    let Some((uuid, workflow)) = application.workflows.first().map(|(uuid, flow)| (uuid.clone(), flow.clone())) else {
        return;
    };
    for index in 0..count {
        let number = application.next_number;
        let status = ["Approved", "Declined", "Not Started"][usize::try_from(index % 3).unwrap_or_default()];
        let mut results = Object::new();
        if status != "Not Started" {
            let document = json!({
                "status": status, "document_type": "Passport", "issuing_state": "ESP",
                "full_name": format!("Ána \"Seed\" {number}, 名 {index}"),
            });
            results.insert("id_verifications".to_owned(), json!([document]));
        }
        application.insert(Session {
            id: new_uuid(),
            number,
            token: format!("seed-{number}"),
            status: status.to_owned(),
            workflow: uuid.clone(),
            workflow_id: workflow.workflow_id.clone(),
            workflow_version: workflow.version,
            features: workflow.features.clone(),
            vendor_data: Some(format!("seed-{number}")),
            metadata: Value::Null,
            callback: None,
            contact_details: Value::Null,
            expected_details: Value::Null,
            scenario: None,
            results,
            decision_reviews: Vec::new(),
            reviews: Vec::new(),
            language: None,
            timeline: Vec::new(),
            changed_at: now,
            created_at: now,
            expires_at: now + 7 * DAY,
            resubmit: None,
            shared_from: None,
        });
    }
}

/// How many sessions a day the platform's sandbox lets an application create.
fn check_quota(application: &mut Application, quota: Option<u64>, now: i64) -> Result<(), Answer> {
    application.creations.retain(|at| at + DAY > now);
    if let Some(quota) = quota
        && application.creations.len() as u64 >= quota
    {
        let wait = application.creations.front().map_or(DAY, |at| at + DAY - now);
        return Err(detail(
            429,
            &format!(
                "Sandbox session quota exceeded ({quota} sessions per 24h). Wait for the window to reset. Expected \
                 available in {wait} seconds."
            ),
        ));
    }
    Ok(())
}

fn details(body: &Object, name: &str) -> Result<Value, Answer> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(Value::Null),
        Some(Value::Object(object)) => Ok(Value::Object(object.clone())),
        Some(_) => Err(field(name, "Expected an object.")),
    }
}

fn created(session: &Session, key: &Key, origin: &str) -> Value {
    json!({
        "session_id": session.id,
        "session_number": session.number,
        "session_token": key.write_sessions.then_some(&session.token),
        "url": key.write_sessions.then(|| decision::url(session, origin)),
        "vendor_data": session.vendor_data,
        "metadata": session.metadata,
        "status": session.status,
        "callback": session.callback,
        "workflow_id": session.workflow_id,
        "workflow_version": session.workflow_version,
    })
}

/// Moves a session to a status, and tells the webhook and the user's record.
pub(crate) fn change(state: &mut State, app: usize, number: i64, status: &str, what: What) {
    let origin = state.origin.clone();
    let (seconds, milliseconds) = (state.clock.seconds(), state.clock.milliseconds());
    let approval_days = state.behaviour.approval_days;
    let application = &mut state.applications[app];
    if let Some(session) = application.sessions.get_mut(&number) {
        status.clone_into(&mut session.status);
        session.changed_at = seconds;
        session.note(milliseconds, what);
        application.next_expiry = application.next_expiry.min(over_at(session, approval_days).unwrap_or(i64::MAX));
    }
    touch_user(state, app, number);
    deliveries::status_updated(state, app, number, &origin);
}

/// The user opened the link.
pub(crate) fn start(state: &mut State, app: usize, number: i64) -> Result<(), String> {
    match status(state, app, number).as_str() {
        "Not Started" | "Resubmitted" | "Awaiting User" => {
            change(state, app, number, "In Progress", What::Opened);
            Ok(())
        }
        "In Progress" => Ok(()),
        other => Err(format!("a session that is {other} cannot be started")),
    }
}

/// The user went through everything, with this outcome.
pub(crate) fn complete(state: &mut State, app: usize, number: i64, scenario: Scenario) -> Result<(), String> {
    start(state, app, number)?;
    let now = state.clock.text();
    let until = state.clock.seconds() + MEDIA_LIFE;
    let origin = state.origin.clone();
    let application = &state.applications[app];
    let Some(session) = application.sessions.get(&number) else { return Err("there is no such session".to_owned()) };
    let blocked = super::blocklist::hits(application, session);
    let mut made = Vec::new();
    let mut media = |kind: &str| {
        let name = format!("{kind}-{}", new_uuid());
        made.push(name.clone());
        format!("{origin}/media/{name}")
    };
    let results = decision::results(session, scenario, &blocked, &mut media, &now);
    state.media.extend(made.into_iter().map(|name| (name, until)));
    let status = if blocked.is_empty() { scenario.status() } else { "Declined" };
    if let Some(session) = state.applications[app].sessions.get_mut(&number) {
        session.results = results;
        session.resubmit = None;
    }
    change(state, app, number, status, What::Completed(scenario));
    Ok(())
}

/// The user has to come back later, as a company's session does that waits for its people.
pub(crate) fn await_user(state: &mut State, app: usize, number: i64) -> Result<(), String> {
    if status(state, app, number) != "Awaiting User" {
        start(state, app, number)?;
        change(state, app, number, "Awaiting User", What::Waits);
    }
    Ok(())
}

/// The user went away.
pub(crate) fn abandon(state: &mut State, app: usize, number: i64) -> Result<(), String> {
    end(state, app, number, "Abandoned", What::Left)
}

/// Time ran out: for the user, or for an approval, which does not hold for ever.
pub(crate) fn time_out(state: &mut State, app: usize, number: i64) -> Result<(), String> {
    if status(state, app, number) == "Approved" {
        change(state, app, number, "Kyc Expired", What::ApprovalOver);
        return Ok(());
    }
    end(state, app, number, "Expired", What::TimeOver)
}

fn end(state: &mut State, app: usize, number: i64, status_to: &str, what: What) -> Result<(), String> {
    let status = status(state, app, number);
    if !UNFINISHED.contains(&status.as_str()) {
        return Err(format!("a session that is {status} is over already"));
    }
    change(state, app, number, status_to, what);
    Ok(())
}

fn status(state: &State, app: usize, number: i64) -> String {
    state.applications[app].sessions.get(&number).map(|session| session.status.clone()).unwrap_or_default()
}

/// Keeps the record of the session's user.
fn touch_user(state: &mut State, app: usize, number: i64) {
    let now = state.clock.text();
    let application = &mut state.applications[app];
    let Some(session) = application.sessions.get(&number) else { return };
    let Some(user) = session.vendor_data.clone() else { return };
    let name =
        session.results.get("id_verifications").and_then(|list| list[0]["full_name"].as_str()).map(str::to_owned);
    let record = application.users.entry(user.clone()).or_insert_with(|| super::users::record(&user, &now));
    record.insert("last_session_at".to_owned(), json!(now));
    if let Some(name) = name {
        record.insert("full_name".to_owned(), json!(name));
        record.insert("issuing_states".to_owned(), json!(["ESP"]));
    }
    for (field, list, name) in
        [("approved_emails", "email_verifications", "email"), ("approved_phones", "phone_verifications", "full_number")]
    {
        let Some(verified) = session.results.get(list).map(|list| &list[0]) else { continue };
        if let Some(known) = record.get_mut(field).and_then(Value::as_array_mut)
            && verified["status"] == "Approved"
            && !known.contains(&verified[name])
        {
            known.push(verified[name].clone());
        }
    }
}

fn rows(state: &State, call: &Call, key: &Key) -> Outcome {
    for name in ["date_from", "date_to"] {
        if call.query(name).is_some_and(|text| text.parse::<jiff::civil::Date>().is_err()) {
            return Err(field(name, "Enter a valid date."));
        }
    }
    let one_of =
        |name: &str, value: &str| call.query(name).is_none_or(|wanted| wanted.split(',').any(|one| one == value));
    let business = call.query("session_kind") == Some("business");
    // Texts are made only where something asks for them: an export reads lists of 100,000 sessions, page by page.
    let day = |session: &Session| text_of(session.created_at);
    let wanted = |session: &&Session| {
        let country =
            || session.results.get("id_verifications").and_then(|list| list[0]["issuing_state"].as_str()).unwrap_or("");
        !business
            && one_of("status", &session.status)
            && (call.query("country").is_none() || one_of("country", country()))
            && one_of("workflow_id", &session.workflow_id)
            && call.query("vendor_data").is_none_or(|user| session.vendor_data.as_deref() == Some(user))
            && call.query("search").is_none_or(|part| format!("{} {}", session.id, session.number).contains(part))
            && call.query("date_from").is_none_or(|from| &day(session)[..10] >= from)
            && call.query("date_to").is_none_or(|to| &day(session)[..10] <= to)
    };
    let app = &state.applications[key.application];
    // The session of one user is looked up, not searched for: lists of many thousand sessions stay quick.
    let of_user = call.query("vendor_data").map(|user| app.of_user.get(user).cloned().unwrap_or_default());
    let found: Vec<&Session> = match of_user {
        Some(numbers) => numbers.iter().rev().filter_map(|number| app.sessions.get(number)).filter(wanted).collect(),
        None => app.sessions.values().rev().filter(wanted).collect(),
    };
    page(call, found.len(), |offset, limit| {
        found.iter().skip(offset).take(limit).map(|session| row(session, &call.origin, key)).collect()
    })
}

fn row(session: &Session, origin: &str, key: &Key) -> Value {
    let item = |list: &str, name: &str| session.results.get(list).and_then(|list| list[0].get(name)).cloned();
    let features: Vec<Value> = session
        .features
        .iter()
        .map(|feature| {
            let result = decision::list_of(feature).and_then(|list| item(list, "status"));
            json!({"feature": feature_name(feature), "status": result.unwrap_or_else(|| json!("Not Finished"))})
        })
        .collect();
    json!({
        "session_id": session.id, "session_kind": "user", "session_number": session.number,
        "session_url": key.write_sessions.then(|| decision::url(session, origin)),
        "portrait_image": key.media.then(|| item("id_verifications", "portrait_image")),
        "document_type": item("id_verifications", "document_type"), "full_name": item("id_verifications", "full_name"),
        "country": item("id_verifications", "issuing_state"), "status": session.status, "vendor_data": session.vendor_data,
        "didit_internal_id": Value::Null, "created_at": text_of(session.created_at), "features": features,
        "phone_number": item("phone_verifications", "full_number").map(|number| json!({"number": number, "is_verified": true})),
        "email_address": item("email_verifications", "email").map(|email| json!({"email": email, "is_verified": true})),
        "additional_details": Value::Null,
    })
}

fn delete(state: &mut State, call: &Call, app: usize, id: &str) -> Outcome {
    retention(&call.object()?)?;
    let with_body = state.behaviour.delete_answers_body;
    let number = *state.applications[app].numbers.get(id).ok_or_else(not_found)?;
    remove(state, app, number);
    if with_body {
        return Ok(Answer::ok(deleted(id, number)));
    }
    Ok(Answer::no_content())
}

fn remove(state: &mut State, app: usize, number: i64) -> Option<Session> {
    let session = state.applications[app].remove(number)?;
    state.pending.retain(|pending| pending.session_id.as_deref() != Some(session.id.as_str()));
    Some(session)
}

fn deleted(id: &str, number: i64) -> Value {
    json!({"session_id": id, "session_number": number, "face_retention_outcome": "none", "biometric_template_uuid": Value::Null})
}

fn retention(body: &Object) -> Result<(), Answer> {
    body.boolean("retain_face_embeddings")?;
    body.one_of("deletion_instruction", &["operational_session_delete", "privacy_erasure"])?;
    if body.integer("face_retention_days")?.is_some_and(|days| !(1..=3650).contains(&days)) {
        return Err(field("face_retention_days", "Ensure this value is between 1 and 3650."));
    }
    Ok(())
}

fn batch_delete(state: &mut State, call: &Call, app: usize) -> Outcome {
    let body = call.object()?;
    retention(&body)?;
    let numbers: Vec<i64> = match (body.boolean("delete_all")?, body.list("session_numbers")?) {
        (Some(true), _) => state.applications[app].sessions.keys().copied().collect(),
        (_, Some(values)) if !values.is_empty() => values
            .iter()
            .map(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()))
            .collect::<Option<_>>()
            .ok_or_else(|| field("session_numbers", "Enter whole numbers."))?,
        _ => return Err(field("session_numbers", "Name sessions, or set delete_all.")),
    };
    // Numbers nobody has are passed over, as the platform does.
    let results: Vec<Value> = numbers
        .into_iter()
        .filter_map(|number| remove(state, app, number).map(|session| deleted(&session.id, number)))
        .collect();
    Ok(Answer::ok(json!({ "results": results })))
}

fn update_status(state: &mut State, call: &Call, app: usize, id: &str) -> Outcome {
    let session = state.applications[app].session(id).ok_or_else(not_found)?.clone();
    let body = call.object()?;
    body.required_text("new_status")?;
    let new = body.one_of("new_status", &["Approved", "Declined", "Resubmitted"])?.unwrap_or_default();
    if body.boolean("send_email")? == Some(true) && body.text("email_address")?.is_none() {
        return Err(field("email_address", "Needed when send_email is true."));
    }
    if !CHANGEABLE.contains(&session.status.as_str()) {
        return Err(detail(
            400,
            &format!(
                "Only sessions with status {} can be updated. Current status: {}",
                CHANGEABLE.join(", "),
                session.status
            ),
        ));
    }
    if session.status == new {
        return Err(array(&format!("The session is {new} already.")));
    }
    let nodes = body.list("nodes_to_resubmit")?;
    if let Some(nodes) = &nodes {
        let errors: Vec<Value> = nodes.iter().map(node_error).collect();
        if errors.iter().any(|error| error.as_object().is_some_and(|error| !error.is_empty())) {
            return Err(Answer::json(400, json!({ "nodes_to_resubmit": errors })));
        }
    }
    let comment = body.text("comment")?;
    let now = state.clock.text();
    if let Some(session) = state.applications[app].session_mut(id) {
        session
            .decision_reviews
            .push(json!({"user": "API Client", "new_status": new, "comment": comment, "created_at": now}));
        let activity = activity(session, "STATUS_UPDATED", Some(&new), comment.as_deref(), &now);
        session.reviews.push(activity);
        session.resubmit = (new == "Resubmitted").then(|| {
            json!({
                "nodes_to_resubmit": nodes.unwrap_or_else(|| vec![json!({"node_id": "feature_ocr", "feature": "OCR"})]),
                "reasons": {},
            })
        });
    }
    change(state, app, session.number, &new, What::Decided(comment));
    Ok(Answer::ok(json!({ "session_id": id })))
}

fn node_error(node: &Value) -> Value {
    let text = |name: &str| node.get(name).and_then(Value::as_str).unwrap_or_default();
    let mut error = Object::new();
    if text("node_id").is_empty() {
        error.insert("node_id".to_owned(), json!(["This field is required."]));
    }
    if text("feature").is_empty() || NOT_RESUBMITTED.contains(&text("feature")) {
        error.insert("feature".to_owned(), json!(["This feature cannot be resubmitted."]));
    }
    Value::Object(error)
}

fn pdf(state: &State, key: &Key, id: &str) -> Outcome {
    let session = state.applications[key.application].session(id).ok_or_else(not_found)?;
    if !key.media {
        return Err(detail(403, "You do not have permission to perform this action."));
    }
    if !PDF_FROM.contains(&session.status.as_str()) {
        return Err(detail(
            403,
            "You can only generate a PDF for sessions in review, declined, approved or kyc expired",
        ));
    }
    let pdf = report(&format!("Session {}: {}", session.id, session.status));
    Ok(Answer::bytes("application/pdf", pdf)
        .with("content-disposition", format!("attachment; filename=\"session-{}.pdf\"", session.number)))
}

/// One page with one line, and a correct table of its objects.
fn report(line: &str) -> Vec<u8> {
    let stream = format!("BT /F1 12 Tf 50 780 Td ({line}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut out = String::from("%PDF-1.4\n");
    let mut table = String::from("0000000000 65535 f \n");
    for (index, object) in objects.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", out.len());
        let _ = writeln!(out, "{} 0 obj\n{object}\nendobj", index + 1);
    }
    let start = out.len();
    let count = objects.len() + 1;
    let _ =
        writeln!(out, "xref\n0 {count}\n{table}trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF");
    out.into_bytes()
}

fn share(state: &mut State, call: &Call, app: usize, id: &str) -> Outcome {
    let session = state.applications[app].session(id).ok_or_else(not_found)?.clone();
    let body = call.object()?;
    let target = body.required_text("for_application_id")?;
    uuid_field("for_application_id", &target)?;
    let ttl = body.integer("ttl_in_seconds")?.unwrap_or(3600);
    if !(60..=86_400).contains(&ttl) {
        return Err(field("ttl_in_seconds", "Ensure this value is between 60 and 86400."));
    }
    if !SHARED_FROM.contains(&session.status.as_str()) {
        return Err(Answer::json(400, json!({"detail": ["The session is not finished."]})));
    }
    let at = state.clock.milliseconds();
    if let Some(session) = state.applications[app].session_mut(id) {
        session.note(at, What::Shared);
    }
    // Three parts with dots, as a JSON Web Token has them.
    let token = format!("eyJ{}.eyJ{}.{}", random_text(20), random_text(60), random_text(43));
    let until = state.clock.seconds() + ttl;
    let share = Share { session, for_application: target.clone(), until };
    state.shares.insert(token.clone(), share);
    Ok(Answer::ok(json!({"share_token": token, "for_application_id": target, "session_kind": "user"})))
}

fn import(state: &mut State, call: &Call, key: &Key) -> Outcome {
    let app = key.application;
    let body = call.object()?;
    let token = body.required_text("share_token")?;
    let trust = body.boolean("trust_review")?.ok_or_else(|| field("trust_review", "This field is required."))?;
    let workflow_id = body.required_text("workflow_id")?;
    uuid_field("workflow_id", &workflow_id)?;
    let now = state.clock.seconds();
    let application = &state.applications[app];
    let Some(share) =
        state.shares.get(&token).filter(|share| now < share.until && share.for_application == application.uuid)
    else {
        return Err(field("share_token", "The token is wrong, has expired, or is for another application."));
    };
    let (uuid, workflow) = application.workflow(&workflow_id).ok_or_else(not_found)?;
    if application.imported.contains(&share.session.id) {
        return Err(detail(403, "This session was already imported."));
    }
    let mut session = share.session.clone();
    session.shared_from = Some(std::mem::replace(&mut session.id, new_uuid()));
    session.number = application.next_number;
    session.token = random_text(22);
    session.workflow.clone_from(uuid);
    session.workflow_id.clone_from(&workflow.workflow_id);
    session.workflow_version = workflow.version;
    session.vendor_data = body.text("vendor_data")?;
    session.created_at = now;
    session.changed_at = now;
    session.reviews.clear();
    session.timeline.clear();
    if !trust {
        "In Review".clone_into(&mut session.status);
    }
    session.note(state.clock.milliseconds(), What::Imported);
    state.applications[app].imported.extend(session.shared_from.clone());
    let number = session.number;
    state.applications[app].insert(session);
    // An approval that was taken over may end sooner than any other session.
    state.applications[app].next_expiry = i64::MIN;
    touch_user(state, app, number);
    deliveries::status_updated(state, app, number, &call.origin);
    let application = &state.applications[app];
    let session = application.sessions.get(&number).ok_or_else(not_found)?;
    Ok(Answer::created(decision(application, session, &call.origin, key.media, key.write_sessions)))
}

/// Something that was done to a session through the API.
fn activity(session: &Session, kind: &str, new_status: Option<&str>, comment: Option<&str>, now: &str) -> Value {
    json!({
        "uuid": new_uuid(), "activity_type": kind, "actor_display": "API Client", "actor_email": Value::Null,
        "actor_type": "API_KEY", "previous_status": session.status, "new_status": new_status, "comment": comment,
        "mentioned_emails": [], "changed_fields": [], "previous_value": Value::Null, "new_value": Value::Null,
        "metadata": Value::Null, "created_at": now,
    })
}

/// A review in the requirement's words or in the newer ones.
fn review_row(index: usize, review: &Value, seed: bool) -> Value {
    if !seed {
        return review.clone();
    }
    json!({
        "id": index + 1, "action": "status_change", "old_status": review["previous_status"], "new_status": review["new_status"],
        "note": review["comment"], "created_at": review["created_at"],
    })
}

fn review(state: &mut State, call: &Call, app: usize, id: &str) -> Outcome {
    let body = call.object()?;
    let new = body.one_of("new_status", &STATUSES)?;
    let comment = body.text("comment")?;
    let (now, at) = (state.clock.text(), state.clock.milliseconds());
    let session = state.applications[app].session_mut(id).ok_or_else(not_found)?;
    // A note: the session stays as it is.
    let activity = activity(session, "COMMENT", new.as_deref(), comment.as_deref(), &now);
    session.reviews.push(activity);
    session.note(at, What::Noted(comment.clone()));
    Ok(Answer::created(json!({"user": "API Client", "new_status": new, "comment": comment, "created_at": now})))
}

/// Chooses the outcome of a session that has not started, with the session's own token.
pub(crate) fn arm(state: &mut State, call: &Call, id: &str) -> Outcome {
    let token = call.header("session-token").unwrap_or_default();
    let (app, number) = state.find_session(id).ok_or_else(not_found)?;
    let session = state.applications[app].sessions.get_mut(&number).filter(|session| session.token == token);
    let session = session.ok_or_else(not_found)?;
    let slug = call.object()?.required_text("scenario")?;
    if Scenario::from_slug(&slug).is_none() {
        return Err(field("scenario", &format!("Unknown sandbox scenario: '{slug}'.")));
    }
    if session.status != "Not Started" {
        return Err(array("Scenario can only be armed before the verification starts."));
    }
    session.scenario = Some(slug.clone());
    Ok(Answer::ok(json!({"session_id": id, "scenario": slug, "status": session.status})))
}
