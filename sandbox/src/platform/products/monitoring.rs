//! Ongoing monitoring of users and businesses: estimates and jobs.

use crate::platform::Refusal;
use crate::platform::collections::{Answer, Request, find, shown};

use crate::random::new_uuid;
use crate::store::{Application, Object, State};
use serde_json::{Value, json};

const JOBS: &str = "monitoring-jobs";
/// Identifiers of those that are monitored.
const MONITORED: &str = "monitored";

/// Responds to an operation of monitoring; `None` for others.
pub(super) fn respond(state: &mut State, app: usize, request: &Request) -> Option<Result<Answer, Refusal>> {
    Some(match request.found.operation.name.as_str() {
        "aml_monitoring.toggle_users" | "users.toggle_ongoing_monitoring" => Ok(toggle(state, app, request, true)),
        "aml_monitoring.toggle_businesses"
        | "businesses.toggle_ongoing_monitoring"
        | "businesses.toggle_session_monitoring" => Ok(toggle(state, app, request, false)),
        "aml_monitoring.retrieve_job"
        | "users.retrieve_ongoing_monitoring_job"
        | "businesses.retrieve_ongoing_monitoring_job"
        | "businesses.retrieve_session_monitoring_job" => find(state, app, JOBS, request.found.parameter("job_id"))
            .map(|job| Answer::Value(shown(request.response(), job))),
        _ => return None,
    })
}

/// Returns the selected users or businesses, and the identifiers that are unknown.
fn selected(app: &Application, request: &Request, users: bool) -> (Vec<Object>, Vec<Value>) {
    let all: Vec<&Object> = if users {
        app.users.values().collect()
    } else {
        app.objects.get("businesses").into_iter().flatten().collect()
    };
    let lists =
        ["vendor_data_list", "didit_internal_id_list"].iter().filter_map(|name| request.body.get(*name)?.as_array());
    let ids: Vec<&Value> = lists.flatten().collect();
    let is = |object: &Object, id: &Value| {
        ["vendor_data", "didit_internal_id"].iter().any(|name| object.get(*name) == Some(id))
    };
    let everyone =
        request.body.get("update_all") == Some(&json!(true)) || request.body.get("toggle_all") == Some(&json!(true));
    let chosen = all.iter().filter(|object| everyone || ids.iter().any(|id| is(object, id)));
    let unknown = ids.iter().filter(|id| !all.iter().any(|object| is(object, id)));
    (chosen.map(|object| (*object).clone()).collect(), unknown.map(|id| (*id).clone()).collect())
}

/// Returns what happens to a user or a business.
fn outcome(app: &Application, object: &Object, enable: bool) -> &'static str {
    let monitored = app.objects.get(MONITORED).into_iter().flatten();
    let already = monitored.into_iter().any(|other| other["uuid"] == object["didit_internal_id"]);
    let text = |name: &str| object.get(name).and_then(Value::as_str);
    match (enable, already) {
        (false, _) => "disabled",
        (true, true) => "already_enabled",
        _ if text("status") == Some("BLOCKED") => "skipped_blocked",
        _ if text("full_name").or(text("legal_name")).is_none() => "skipped_no_identity_data",
        _ => "screened_and_enabled",
    }
}

/// Estimates, or starts a job. It is finished when it is retrieved.
fn toggle(state: &mut State, app: usize, request: &Request, users: bool) -> Answer {
    let now = state.clock.text();
    let enable = request.body["is_enabled"] == true;
    let application = &state.applications[app];
    let (chosen, unmatched) = selected(application, request, users);
    let outcomes: Vec<&str> = chosen.iter().map(|object| outcome(application, object, enable)).collect();
    let count = |wanted: &str| outcomes.iter().filter(|outcome| **outcome == wanted).count();
    let screened = count("screened_and_enabled");
    #[allow(clippy::cast_precision_loss)]
    let cost = screened as f64;
    let estimate = json!({
        "users_total": chosen.len(), "already_enabled": count("already_enabled"), "with_existing_aml": 0,
        "needing_screening": screened, "skipped_no_identity_data": count("skipped_no_identity_data"),
        "skipped_blocked": count("skipped_blocked"), "estimated_screening_cost_usd": cost * 0.2,
        "estimated_annual_monitoring_cost_usd": cost * 0.07, "balance_sufficient": true, "unmatched": unmatched,
    });
    if request.body.get("estimate_only") == Some(&json!(true)) {
        let schema = request.found.operation.responses.get(&200).and_then(|content| content.json.as_ref());
        return Answer::Value(shown(schema, estimate.as_object().unwrap_or(&Object::new())));
    }
    let results: Vec<Value> = chosen
        .iter()
        .zip(&outcomes)
        .map(|(object, outcome)| {
            json!({
                "didit_internal_id": object["didit_internal_id"], "vendor_data": object["vendor_data"], "outcome": outcome,
            })
        })
        .collect();
    let totals: Object = outcomes.iter().map(|name| ((*name).to_owned(), json!(count(name)))).collect();
    let id = new_uuid();
    let job = json!({
        "uuid": id, "job_id": id, "status": "COMPLETED", "is_enabled": enable,
        "target_type": if users { "user" } else { "business" }, "total": chosen.len(), "processed": chosen.len(),
        "outcomes": totals, "results": results, "error": null, "created_at": now, "completed_at": now,
        "estimate": estimate, "unmatched": unmatched,
    });
    let job = job.as_object().cloned().unwrap_or_default();
    let objects = &mut state.applications[app].objects;
    objects.entry(JOBS.to_owned()).or_default().push(job.clone());
    let monitored = objects.entry(MONITORED.to_owned()).or_default();
    for object in &chosen {
        monitored.retain(|other| other["uuid"] != object["didit_internal_id"]);
    }
    let enabled = chosen
        .iter()
        .zip(&outcomes)
        .filter(|(_, outcome)| ["screened_and_enabled", "already_enabled"].contains(outcome));
    monitored.extend(
        enabled.map(|(object, _)| Object::from_iter([("uuid".to_owned(), object["didit_internal_id"].clone())])),
    );
    let mut pending = job;
    for (name, value) in [
        ("status", json!("PENDING")),
        ("processed", json!(0)),
        ("results", json!([])),
        ("outcomes", json!({})),
        ("completed_at", Value::Null),
    ] {
        pending.insert(name.to_owned(), value);
    }
    let schema = request.found.operation.responses.get(&202).and_then(|content| content.json.as_ref());
    Answer::Accepted(shown(schema, &pending))
}

#[cfg(test)]
mod tests {
    use crate::platform::facts::FACTS;

    #[test]
    fn jobs_are_accepted_and_estimates_are_not() {
        let toggles = FACTS.operations.iter().filter(|operation| operation.name.contains(".toggle_"));
        let mut count = 0;
        for operation in toggles {
            assert!([200, 202].iter().all(|status| operation.responses.contains_key(status)), "{}", operation.name);
            count += 1;
        }
        assert_eq!(count, 5);
    }
}
