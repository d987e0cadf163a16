//! Creation of sessions.

use super::{DAY, is_open};
use crate::platform::fields::{Fields, is_url, uuid_field};
use crate::platform::{Refusal, deliveries, users};
use crate::random::{new_uuid, random_text};
use crate::scenario::Scenario;
use crate::store::{Application, Object, Session, State};
use crate::timeline::Event;
use serde_json::{Value, json};

/// Creates a session, or returns the unfinished one of the same user and workflow. Returns the session number.
pub(crate) fn create(state: &mut State, app: usize, fields: &Object) -> Result<i64, Refusal> {
    let workflow_id = fields.required_text("workflow_id")?;
    uuid_field("workflow_id", &workflow_id)?;
    fields.one_of("callback_method", &["initiator", "completer", "both"])?;
    let contact = details(fields, "contact_details")?;
    if contact.get("send_notification_emails") == Some(&json!(true)) && contact.get("email").is_none() {
        return Err(Refusal::InvalidPart {
            field: "contact_details",
            part: "email",
            message: "Needed to send notifications.",
        });
    }
    let expected = details(fields, "expected_details")?;
    let countries = ["country", "id_country", "poa_country"];
    if expected.get("address").is_some() && !countries.iter().any(|name| expected.get(*name).is_some()) {
        return Err(Refusal::InvalidPart {
            field: "expected_details",
            part: "address",
            message: "A country is needed beside it.",
        });
    }
    let scenario = fields.text("sandbox_scenario")?;
    if let Some(unknown) = scenario.as_deref().filter(|slug| Scenario::from_slug(slug).is_none()) {
        return Err(unknown_scenario("sandbox_scenario", unknown));
    }
    // Base64 is a third longer than the decoded image.
    let size = |image: String| image.trim_end_matches('=').len() * 3 / 4;
    if fields.text("portrait_image")?.is_some_and(|image| size(image) > 2 * 1024 * 1024) {
        return Err(Refusal::ImageTooLarge);
    }
    let callback = fields.text("callback")?;
    if callback.as_deref().is_some_and(|callback| !is_url(callback)) {
        return Err(Refusal::field("callback", "Enter a valid URL."));
    }
    let language = fields.text("language")?.filter(|text| !text.is_empty());
    if state.behaviour.out_of_credits {
        return Err(Refusal::InsufficientCredits);
    }
    let (now, milliseconds) = (state.clock.seconds(), state.clock.milliseconds());
    let quota = state.behaviour.session_quota;
    let application = &mut state.applications[app];
    let Some((uuid, workflow)) =
        application.workflow(&workflow_id).map(|(uuid, workflow)| (uuid.clone(), workflow.clone()))
    else {
        return Err(Refusal::UnknownWorkflow);
    };
    let vendor_data = fields.text("vendor_data")?.filter(|text| !text.is_empty());
    let metadata = fields.get("metadata").cloned().unwrap_or(Value::Null);
    let unfinished = vendor_data
        .as_ref()
        .and_then(|user| application.of_user.get(user))
        .into_iter()
        .flatten()
        .rev()
        .find(|number| {
            application.sessions.get(number).is_some_and(|session| session.workflow == uuid && is_open(session))
        })
        .copied();
    if let Some(session) = unfinished.and_then(|number| application.sessions.get_mut(&number)) {
        session.callback = callback.or(session.callback.take());
        if !metadata.is_null() {
            session.metadata = metadata;
        }
        session.note(milliseconds, Event::Returned);
        return Ok(session.number);
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
    session.note(milliseconds, Event::Created);
    let number = session.number;
    application.insert(session);
    users::record_session(state, app, number);
    deliveries::status_updated(state, app, number);
    Ok(number)
}

/// Checks the number of sessions created in the last 24 hours.
fn check_quota(application: &mut Application, quota: Option<u64>, now: i64) -> Result<(), Refusal> {
    application.creations.retain(|at| at + DAY > now);
    if let Some(quota) = quota
        && application.creations.len() as u64 >= quota
    {
        let wait = application.creations.front().map_or(DAY, |at| at + DAY - now);
        return Err(Refusal::QuotaExceeded { quota, wait });
    }
    Ok(())
}

fn details(fields: &Object, name: &str) -> Result<Value, Refusal> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(Value::Null),
        Some(Value::Object(object)) => Ok(Value::Object(object.clone())),
        Some(_) => Err(Refusal::field(name, "Expected an object.")),
    }
}

/// Sets the scenario of a session that has not started.
pub(crate) fn choose_scenario(state: &mut State, app: usize, number: i64, slug: &str) -> Result<(), Refusal> {
    if Scenario::from_slug(slug).is_none() {
        return Err(unknown_scenario("scenario", slug));
    }
    let session = state.applications[app].sessions.get_mut(&number).ok_or(Refusal::NotFound)?;
    if session.status != "Not Started" {
        return Err(Refusal::AlreadyStarted);
    }
    session.scenario = Some(slug.to_owned());
    Ok(())
}

fn unknown_scenario(field: &str, slug: &str) -> Refusal {
    Refusal::field(field, format!("Unknown sandbox scenario: '{slug}'."))
}

/// Creates many sessions for tests of long lists: a third each approved, declined and not started. Sends no webhooks.
/// The sessions have only what a row of a list shows.
pub(crate) fn seed(state: &mut State, app: usize, count: u64, countries: &[String], documents: &[&str]) {
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
            // Every combination, each in every status.
            let person = usize::try_from(index / 3).unwrap_or_default();
            let country = person.checked_rem(countries.len()).map_or("ESP", |at| &countries[at]);
            let person = person / countries.len().max(1);
            let document_type = person.checked_rem(documents.len()).map_or("Passport", |at| documents[at]);
            let document = json!({
                "status": status, "document_type": document_type, "issuing_state": country,
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
