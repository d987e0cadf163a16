//! Sessions.

use super::Outcome;
use super::body::object;
use super::lists::{list, page};
use super::refusals::of_paid_call;
use crate::behaviour::Lists;
use crate::call::Call;
use crate::clock::text_of;
use crate::platform::decision::{self, decision, feature_name};
use crate::platform::fields::{Fields, uuid_field};
use crate::platform::sessions::{self, Filter};
use crate::platform::{Refusal, schemas};
use crate::response::{Response, detail, not_found};
use crate::store::{Application, Key, Session, State};
use crate::timeline::Entry;
use serde_json::{Value, json};

pub(super) fn route(state: &mut State, call: &Call, key: &Key, path: &[&str]) -> Outcome {
    let app = key.application;
    sessions::expire(state, app);
    match (call.method.as_str(), path) {
        ("POST", ["session"]) => create(state, call, key),
        ("POST", ["session", "import-shared"]) => {
            let number = sessions::import(state, app, &object(call, schemas::IMPORT)?)?;
            Ok(Response::created(decision_json(state, key, sessions::by_number(state, app, number)?)))
        }
        ("GET", ["sessions"]) => rows(state, call, key),
        ("POST", ["sessions", "delete"]) => {
            let deleted = sessions::delete_many(state, app, &object(call, schemas::DELETE_SESSIONS)?)?;
            let results: Vec<Value> = deleted.iter().map(deletion).collect();
            Ok(Response::ok(json!({ "results": results })))
        }
        ("GET", ["session", id, "decision"]) => one(state, call, key, id),
        ("DELETE", ["session", id, "delete"]) => {
            let session = sessions::delete(state, app, id, &object(call, schemas::DELETE_SESSION)?)?;
            Ok(if state.behaviour.delete_returns_body {
                Response::ok(deletion(&session))
            } else {
                Response::no_content()
            })
        }
        ("PATCH", ["session", id, "update-status"]) => {
            sessions::find(state, app, id)?;
            sessions::update_status(state, app, id, &object(call, schemas::UPDATE_STATUS)?)?;
            Ok(Response::ok(json!({ "session_id": id })))
        }
        ("GET", ["session", id, "generate-pdf"]) => pdf(state, key, id),
        ("POST", ["session", id, "share"]) => share(state, call, app, id),
        ("GET", ["sessions", id, "reviews"]) => reviews(state, call, app, id),
        ("POST", ["sessions", id, "reviews"]) => {
            let note = sessions::add_note(state, app, id, &object(call, schemas::NOTE)?)?;
            let reviews = &sessions::find(state, app, id)?.reviews;
            let brief = reviews.last().filter(|_| state.behaviour.lists == Lists::Array);
            Ok(Response::created(brief.map_or(note, |review| review_row(reviews.len() - 1, review, true))))
        }
        _ => Err(not_found()),
    }
}

fn create(state: &mut State, call: &Call, key: &Key) -> Outcome {
    let app = key.application;
    let mode = state.behaviour.credit_refusal;
    let number = sessions::create(state, app, &object(call, schemas::CREATE_SESSION)?)
        .map_err(|refusal| of_paid_call(refusal, mode))?;
    let session = sessions::by_number(state, app, number)?;
    Ok(Response::created(json!({
        "session_id": session.id,
        "session_number": session.number,
        "session_token": key.write_sessions.then_some(&session.token),
        "url": key.write_sessions.then(|| decision::url(session, &state.origin)),
        "vendor_data": session.vendor_data,
        "metadata": session.metadata,
        "status": session.status,
        "callback": session.callback,
        "workflow_id": session.workflow_id,
        "workflow_version": session.workflow_version,
    })))
}

/// Responds with the decision, and with the events of the session if `include` names them.
fn one(state: &State, call: &Call, key: &Key, id: &str) -> Outcome {
    let session = sessions::find(state, key.application, id)?;
    let mut decision = decision_json(state, key, session);
    for part in call.query("include").unwrap_or_default().split(',').map(str::trim).filter(|part| !part.is_empty()) {
        if part != "events" {
            return Err(Refusal::field("include", format!("\"{part}\" is not a valid choice.")).into());
        }
        decision["events"] = session.timeline.iter().map(event).collect();
    }
    Ok(Response::ok(decision))
}

/// Returns an event of a session. The format is not documented by the platform.
fn event(entry: &Entry) -> Value {
    json!({
        "event_type": entry.event.name(), "status": entry.status, "description": entry.event.description(),
        "created_at": text_of(entry.at.div_euclid(1000)),
    })
}

/// Returns the decision with what this key may see.
fn decision_json(state: &State, key: &Key, session: &Session) -> Value {
    decision(session, &state.origin, key.media, key.write_sessions)
}

fn rows(state: &State, call: &Call, key: &Key) -> Outcome {
    let filter = Filter {
        status: call.query("status"),
        country: call.query("country"),
        workflow_id: call.query("workflow_id"),
        vendor_data: call.query("vendor_data"),
        search: call.query("search"),
        date_from: call.query("date_from"),
        date_to: call.query("date_to"),
        kind: call.query("session_kind"),
        document_type: call.query("document_type"),
        document_name: call.query("document_name"),
        region: call.query("region"),
        warning: call.query("warning"),
        didit_internal_id: call.query("didit_internal_id"),
        euuid: call.query("euuid"),
        session_type: call.query("session_type"),
        api_service: call.query("api_service"),
        screened_full_name: call.query("screened_full_name"),
        organization_name: call.query("organization_name"),
        to_be_reviewed: call.query("is_kyc_to_be_reviewed"),
        began_in_review: call.query("status_initialized_as_in_review"),
    };
    let found = sessions::list(state, key.application, &filter)?;
    page(state, call, found.len(), |offset, limit| {
        found.iter().skip(offset).take(limit).map(|session| row(state, session, key)).collect()
    })
}

/// Returns a row of the list of sessions.
fn row(state: &State, session: &Session, key: &Key) -> Value {
    if decision::kind(session) == "business" {
        return business_row(&state.applications[key.application], session);
    }
    let item = |list: &str, name: &str| session.results.get(list).and_then(|list| list[0].get(name)).cloned();
    // Rows have no results of Document AI.
    let features = session.features.iter().filter(|feature| *feature != "DOCUMENT_AI");
    let features: Vec<Value> = features
        .map(|feature| {
            let result = decision::list_of(feature).and_then(|list| item(list, "status"));
            json!({"feature": feature_name(feature), "status": result.unwrap_or_else(|| json!("Not Finished"))})
        })
        .collect();
    json!({
        "session_id": session.id, "session_kind": decision::kind(session), "session_number": session.number,
        "session_url": key.write_sessions.then(|| decision::url(session, &state.origin)),
        "portrait_image": key.media.then(|| item("id_verifications", "portrait_image")),
        "document_type": item("id_verifications", "document_type"), "full_name": item("id_verifications", "full_name"),
        "country": item("id_verifications", "issuing_state"), "status": session.status, "vendor_data": session.vendor_data,
        "didit_internal_id": Value::Null, "created_at": text_of(session.created_at), "features": features,
        "phone_number": item("phone_verifications", "full_number").map(|number| json!({"number": number, "is_verified": true})),
        "email_address": item("email_verifications", "email").map(|email| json!({"email": email, "is_verified": true})),
        "additional_details": Value::Null,
    })
}

fn business_row(application: &Application, session: &Session) -> Value {
    let workflow = application.workflow(&session.workflow_id).map(|(_, workflow)| &workflow.fields);
    let of_workflow = |name: &str| workflow.and_then(|fields| fields.get(name));
    json!({
        "session_id": session.id, "session_kind": decision::kind(session), "session_number": session.number,
        "status": session.status, "vendor_data": session.vendor_data, "created_at": text_of(session.created_at),
        "workflow_id": session.workflow_id, "workflow_type": of_workflow("workflow_type"),
        "workflow_label": of_workflow("workflow_label"), "company_name": session.expected_details.get("company_name"),
        "registration_number": session.expected_details.get("registration_number"),
        "country": session.expected_details.get("registry_country"),
    })
}

/// Returns the body for a deleted session.
fn deletion(session: &Session) -> Value {
    json!({
        "session_id": session.id, "session_number": session.number, "face_retention_outcome": "none",
        "biometric_template_uuid": Value::Null,
    })
}

fn pdf(state: &State, key: &Key, id: &str) -> Outcome {
    let session = sessions::find(state, key.application, id)?;
    if !key.media {
        return Err(detail(403, "You do not have permission to perform this action."));
    }
    let name = format!("attachment; filename=\"session-{}.pdf\"", session.number);
    Ok(Response::bytes("application/pdf", sessions::report(session)?).with("content-disposition", name))
}

fn share(state: &mut State, call: &Call, app: usize, id: &str) -> Outcome {
    sessions::find(state, app, id)?;
    let body = object(call, schemas::SHARE)?;
    let target = match body.text("for_application_id")? {
        None if state.behaviour.share_target_optional => None,
        _ => Some(body.required_text("for_application_id")?),
    };
    if let Some(target) = &target {
        uuid_field("for_application_id", target)?;
    }
    let ttl = body.integer("ttl_in_seconds")?.unwrap_or(3600);
    let token = sessions::share(state, app, id, target.as_deref(), ttl)?;
    let mut shared = json!({"share_token": token, "session_kind": decision::kind(sessions::find(state, app, id)?)});
    if let Some(target) = target {
        shared["for_application_id"] = json!(target);
    }
    Ok(Response::ok(shared))
}

fn reviews(state: &State, call: &Call, app: usize, id: &str) -> Outcome {
    let reviews = &sessions::find(state, app, id)?.reviews;
    let brief = state.behaviour.lists == Lists::Array;
    list(state, call, reviews.len(), |offset, limit| {
        let mut rows: Vec<Value> =
            reviews.iter().enumerate().map(|(index, review)| review_row(index, review, brief)).collect();
        if call.query("ordering") != Some("created_at") {
            rows.reverse();
        }
        rows.into_iter().skip(offset).take(limit).collect()
    })
}

/// Returns a review with all fields, or with those of the array format.
fn review_row(index: usize, review: &Value, brief: bool) -> Value {
    if !brief {
        return review.clone();
    }
    json!({
        "id": index + 1, "action": "status_change", "old_status": review["previous_status"], "new_status": review["new_status"],
        "note": review["comment"], "created_at": review["created_at"],
    })
}

/// Sets the scenario of a session. Authenticated by the session token.
pub(super) fn arm(state: &mut State, call: &Call, id: &str) -> Outcome {
    let token = call.header("session-token").unwrap_or_default();
    let (app, number) = state.find_session(id).ok_or_else(not_found)?;
    if sessions::by_number(state, app, number)?.token != token {
        return Err(not_found());
    }
    let slug = object(call, schemas::SCENARIO)?.required_text("scenario")?;
    sessions::choose_scenario(state, app, number, &slug)?;
    let status = &sessions::by_number(state, app, number)?.status;
    Ok(Response::ok(json!({"session_id": id, "scenario": slug, "status": status})))
}
