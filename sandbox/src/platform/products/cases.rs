//! Cases: life cycle, history, checklist, approval by a second person.

use crate::platform::Refusal;
use crate::platform::collections::{self, Answer, Request, find, find_mut, shown};
use crate::random::new_uuid;
use crate::store::{Object, State};
use serde_json::{Value, json};

const KEY: &str = "cases";
/// Email address of whoever uses the API key.
const ACTOR: &str = "api@example.org";

/// Responds to an operation of cases; `None` for those that follow from the facts.
pub(super) fn respond(state: &mut State, app: usize, request: &Request) -> Option<Result<Answer, Refusal>> {
    let id = request.found.parameter("case_uuid").to_owned();
    let id = id.as_str();
    let changed = match request.found.operation.name.strip_prefix("cases.")? {
        "list" => return Some(list(state, app, request)),
        "create" => return Some(create(state, app, request)),
        "retrieve" => Ok(()),
        "update" => update(state, app, id, request),
        "assign" => assign(state, app, id, &request.body),
        "resolve" => resolve(state, app, id, request.text("resolution"), request.text("note")),
        "reopen" => reopen(state, app, id),
        "request_info" => set_status(state, app, id, "AWAITING_USER"),
        "escalate" => escalate(state, app, id),
        "transfer" => transfer(state, app, id, request),
        "approve" => approve(state, app, id),
        "reject_approval" => reject(state, app, id, request),
        "apply_entity_action" => return Some(entity_action(state, app, id, request)),
        "bulk_update_status" => {
            return Some(Ok(bulk(state, app, request, |state, id| match request.text("status").unwrap_or_default() {
                "RESOLVED" => resolve(state, app, id, request.text("resolution"), request.text("note")),
                "OPEN" if status(state, app, id)? == "RESOLVED" => reopen(state, app, id),
                status => set_status(state, app, id, status),
            })));
        }
        "bulk_assign" => {
            return Some(Ok(bulk(state, app, request, |state, id| assign(state, app, id, &request.body))));
        }
        "retrieve_statistics" => return Some(Ok(statistics(state, app, request))),
        "list_events" => return Some(Ok(Answer::Items(events(state, app, id).cloned().map(Value::Object).collect()))),
        "list_aml_hits" => return Some(Ok(Answer::Items(Vec::new()))),
        "notes.create" => return Some(noted(state, app, id, request, "NOTE_ADDED")),
        "links.create" => return Some(link(state, app, id, request)),
        "links.delete" => return Some(noted(state, app, id, request, "LINK_REMOVED")),
        "checklist.update" => return Some(check_item(state, app, id, request)),
        _ => return None,
    };
    Some(changed.and_then(|()| detail(state, app, id, request)))
}

fn texts<const N: usize>(fields: [(&str, Value); N]) -> Object {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn refuse(message: &str) -> Refusal {
    Refusal::Conflict { message: message.to_owned() }
}

fn below(id: &str, what: &str) -> String {
    format!("{KEY}/{id}/{what}")
}

fn objects<'a>(state: &'a State, app: usize, id: &str, what: &str) -> &'a [Object] {
    state.applications[app].objects.get(&below(id, what)).map_or(&[], Vec::as_slice)
}

/// Returns the events of a case, newest first.
fn events<'a>(state: &'a State, app: usize, id: &str) -> impl Iterator<Item = &'a Object> {
    objects(state, app, id, "events").iter().rev()
}

/// Adds an event to a case, with its status before the change.
fn note(state: &mut State, app: usize, id: &str, kind: &str, before: Option<&str>, metadata: Value) {
    let now = state.clock.text();
    let after = find(state, app, KEY, id).ok().and_then(|case| case["status"].as_str()).map(str::to_owned);
    let event = texts([
        ("uuid", json!(new_uuid())),
        ("event_type", json!(kind)),
        ("actor_email", json!(ACTOR)),
        ("actor_name", json!("API Client")),
        ("previous_status", json!(before)),
        ("new_status", json!(before.and(after))),
        ("metadata", metadata),
        ("created_at", json!(now)),
    ]);
    state.applications[app].objects.entry(below(id, "events")).or_default().push(event);
}

fn status(state: &State, app: usize, id: &str) -> Result<String, Refusal> {
    Ok(find(state, app, KEY, id)?["status"].as_str().unwrap_or_default().to_owned())
}

/// Changes fields of a case, and adds an event.
fn change(state: &mut State, app: usize, id: &str, kind: &str, fields: &Object) -> Result<(), Refusal> {
    let before = fields.contains_key("status").then(|| status(state, app, id)).transpose()?;
    collections::update(state, app, KEY, id, fields)?;
    note(state, app, id, kind, before.as_deref(), json!({}));
    Ok(())
}

/// Returns the case with its notes, events, links and checklist.
fn detail(state: &State, app: usize, id: &str, request: &Request) -> Result<Answer, Refusal> {
    let mut case = find(state, app, KEY, id)?.clone();
    for (field, what) in
        [("notes", "notes"), ("events", "events"), ("links", "links"), ("checklist_items", "checklist")]
    {
        case.insert(field.to_owned(), objects(state, app, id, what).iter().cloned().map(Value::Object).collect());
    }
    case.extend(counts(state, app, id));
    Ok(Answer::Value(shown(request.response(), &case)))
}

/// Returns the numbers of the notes and links of a case.
fn counts(state: &State, app: usize, id: &str) -> Object {
    let count = |what: &str| (format!("{what}_count"), json!(objects(state, app, id, what).len()));
    ["notes", "links"].into_iter().map(count).collect()
}

fn list(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    let mut answer = collections::respond(state, app, request)?;
    if let Answer::Items(cases) = &mut answer {
        for case in cases.iter_mut().filter_map(Value::as_object_mut) {
            let counts = counts(state, app, case["uuid"].as_str().unwrap_or_default());
            case.extend(counts);
        }
    }
    Ok(answer)
}

/// Returns the blueprint of a case.
fn blueprint(state: &State, app: usize, id: &str) -> Result<Object, Refusal> {
    Ok(find(state, app, KEY, id)?["blueprint"].as_object().cloned().unwrap_or_default())
}

fn known_blueprint(state: &State, app: usize, field: &str, uuid: &str) -> Result<Value, Refusal> {
    let found = find(state, app, "cases/blueprints", uuid);
    let unknown = |_| Refusal::field(field, format!("Invalid pk \"{uuid}\" - object does not exist."));
    found.cloned().map(Value::Object).map_err(unknown)
}

fn create(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    let now = state.clock.text();
    let blueprint = match request.text("blueprint") {
        Some(uuid) => known_blueprint(state, app, "blueprint", uuid)?,
        None => Value::Null,
    };
    let mut case = collections::created(&state.applications[app], request, &now);
    let number = state.applications[app].objects.get(KEY).map_or(0, Vec::len) + 1;
    let person = request.text("assigned_to").map(|uuid| assignee(uuid, None, None));
    let items = blueprint.pointer("/content_config/checklist/items").and_then(Value::as_array);
    let items: Vec<Object> = items
        .into_iter()
        .flatten()
        .enumerate()
        .map(|(index, item)| {
            texts([
                ("uuid", json!(new_uuid())),
                ("label", item["label"].clone()),
                ("is_completed", json!(false)),
                ("completed_by", Value::Null),
                ("completed_at", Value::Null),
                ("order", item.get("order").cloned().unwrap_or_else(|| json!(index))),
            ])
        })
        .collect();
    case.extend(texts([
        ("case_number", json!(format!("CASE-{number:06}"))),
        ("status", json!("OPEN")),
        ("priority", request.body.get("priority").cloned().unwrap_or_else(|| json!("MEDIUM"))),
        ("source", json!("MANUAL")),
        ("blueprint", blueprint),
        ("assigned_at", json!(person.as_ref().map(|_| now.clone()))),
        ("assigned_to", json!(person)),
        ("resolution", Value::Null),
        ("pending_resolution", Value::Null),
    ]));
    let id = case["uuid"].as_str().unwrap_or_default().to_owned();
    let objects = &mut state.applications[app].objects;
    objects.entry(KEY.to_owned()).or_default().push(case);
    objects.insert(below(&id, "checklist"), items);
    note(state, app, &id, "CREATED", None, json!({}));
    for link in request.body.get("links").and_then(Value::as_array).into_iter().flatten() {
        let text = |name: &str| link.get(name).cloned().unwrap_or(Value::Null);
        add_link(state, app, &id, &text("entity_type"), &text("entity_uuid"));
    }
    detail(state, app, &id, request)
}

/// Adds the event of a report to a case.
pub(super) fn reported(state: &mut State, app: usize, id: &str) {
    note(state, app, id, "REPORT_CREATED", None, json!({}));
}

/// Opens a case for a rule that matched a transaction. With `grouping`, it joins a case that is not resolved.
pub(super) fn open(state: &mut State, app: usize, rule: &Object, action: &Value, transaction: &Object) {
    let subject = &transaction["vendor_data"];
    let by_rule = action["grouping"] == "by_rule_and_applicant";
    let same = |case: &&Object| {
        case["status"] != "RESOLVED"
            && case.get("vendor_data") == Some(subject)
            && (!by_rule || case.get("rule") == rule.get("uuid"))
    };
    let known = state.applications[app].objects.get(KEY).into_iter().flatten();
    let known = known.filter(|_| action["grouping"].is_string()).find(same).map(|case| case["uuid"].clone());
    let id = if let Some(id) = known {
        id.as_str().unwrap_or_default().to_owned()
    } else {
        let now = state.clock.text();
        let blueprint = action["blueprint"].as_str().and_then(|id| find(state, app, "cases/blueprints", id).ok());
        let number = state.applications[app].objects.get(KEY).map_or(0, Vec::len) + 1;
        let id = new_uuid();
        let case = texts([
            ("uuid", json!(id)),
            ("case_number", json!(format!("CASE-{number:06}"))),
            ("title", rule["title"].clone()),
            ("status", json!("OPEN")),
            ("priority", json!("MEDIUM")),
            ("source", json!("TRANSACTION_RULE")),
            ("tags", json!([])),
            ("blueprint", json!(blueprint)),
            ("subject", Value::Null),
            ("assigned_to", Value::Null),
            ("resolution", Value::Null),
            ("pending_resolution", Value::Null),
            ("vendor_data", subject.clone()),
            ("rule", rule["uuid"].clone()),
            ("created_at", json!(now)),
            ("updated_at", json!(now)),
        ]);
        let objects = &mut state.applications[app].objects;
        objects.entry(KEY.to_owned()).or_default().push(case);
        objects.insert(below(&id, "checklist"), Vec::new());
        note(state, app, &id, "CREATED", None, json!({"rule": rule["uuid"]}));
        id
    };
    if action["attach_matched_transaction"] != false {
        add_link(state, app, &id, &json!("transaction"), &transaction["uuid"]);
    }
}

fn update(state: &mut State, app: usize, id: &str, request: &Request) -> Result<(), Refusal> {
    let before = find(state, app, KEY, id)?.clone();
    collections::update(state, app, KEY, id, &request.body)?;
    let before = &before;
    for (field, kind) in [("priority", "PRIORITY_CHANGED"), ("due_at", "DUE_DATE_CHANGED")] {
        if request.body.get(field).is_some_and(|value| before.get(field) != Some(value)) {
            note(state, app, id, kind, None, json!({"from": before.get(field), "to": request.body[field]}));
        }
    }
    let tags = |value: Option<&Value>| value.and_then(Value::as_array).cloned().unwrap_or_default();
    if request.body.contains_key("tags") {
        let (old, new) = (tags(before.get("tags")), tags(request.body.get("tags")));
        for tag in new.iter().filter(|tag| !old.contains(tag)) {
            note(state, app, id, "TAG_ADDED", None, json!({"tag": tag}));
        }
        for tag in old.iter().filter(|tag| !new.contains(tag)) {
            note(state, app, id, "TAG_REMOVED", None, json!({"tag": tag}));
        }
    }
    Ok(())
}

fn assignee(uuid: &str, name: Option<&str>, email: Option<&str>) -> Value {
    json!({"uuid": uuid, "full_name": name.unwrap_or("Case Officer"), "email": email.unwrap_or("officer@example.org")})
}

fn assign(state: &mut State, app: usize, id: &str, fields: &Object) -> Result<(), Refusal> {
    let text = |name: &str| fields.get(name).and_then(Value::as_str);
    let person = text("assignee_user_id").map(|uuid| assignee(uuid, text("assignee_name"), text("assignee_email")));
    let kind = if person.is_some() { "ASSIGNED" } else { "UNASSIGNED" };
    let at = person.as_ref().map(|_| state.clock.text());
    change(state, app, id, kind, &texts([("assigned_to", json!(person)), ("assigned_at", json!(at))]))
}

fn set_status(state: &mut State, app: usize, id: &str, status_to: &str) -> Result<(), Refusal> {
    if status(state, app, id)? == "RESOLVED" {
        return Err(refuse("The case is resolved. Reopen it first."));
    }
    change(state, app, id, "STATUS_CHANGED", &texts([("status", json!(status_to))]))
}

/// Resolves a case. If its blueprint has a second person for that, the resolution waits for the approval.
fn resolve(
    state: &mut State,
    app: usize,
    id: &str,
    resolution: Option<&str>,
    notes: Option<&str>,
) -> Result<(), Refusal> {
    let now = state.clock.text();
    let case = find(state, app, KEY, id)?;
    if case["status"] == "RESOLVED" {
        return Err(refuse("The case is resolved already."));
    }
    if case["pending_resolution"].is_object() {
        return Err(refuse("A resolution waits for approval."));
    }
    let Some(resolution) = resolution else {
        return Err(Refusal::field("resolution", "This field is required."));
    };
    let blueprint = blueprint(state, app, id)?;
    if blueprint.get("require_resolution_note") == Some(&json!(true))
        && notes.is_none_or(|notes| notes.trim().is_empty())
    {
        return Err(Refusal::field("note", "This field is required."));
    }
    if blueprint.get("four_eyes_checker_blueprint").is_some_and(Value::is_string) {
        let pending = json!({
            "resolution": resolution, "resolution_notes": notes, "maker_email": ACTOR, "maker_name": "API Client",
            "maker_blueprint_id": blueprint["uuid"], "staged_at": now,
        });
        return change(state, app, id, "SUBMITTED_FOR_APPROVAL", &texts([("pending_resolution", pending)]));
    }
    resolved(state, app, id, "RESOLVED", json!(resolution), json!(notes))
}

fn resolved(
    state: &mut State,
    app: usize,
    id: &str,
    kind: &str,
    resolution: Value,
    notes: Value,
) -> Result<(), Refusal> {
    let now = state.clock.text();
    change(
        state,
        app,
        id,
        kind,
        &texts([
            ("status", json!("RESOLVED")),
            ("resolution", resolution),
            ("resolution_notes", notes),
            ("resolved_at", json!(now)),
            ("resolved_by_email", json!(ACTOR)),
            ("pending_resolution", Value::Null),
        ]),
    )
}

fn reopen(state: &mut State, app: usize, id: &str) -> Result<(), Refusal> {
    if status(state, app, id)? != "RESOLVED" {
        return Err(refuse("Only a resolved case can be reopened."));
    }
    change(
        state,
        app,
        id,
        "REOPENED",
        &texts([
            ("status", json!("OPEN")),
            ("resolution", Value::Null),
            ("resolution_notes", Value::Null),
            ("resolved_at", Value::Null),
            ("resolved_by_email", Value::Null),
        ]),
    )
}

/// Moves a case to the blueprint for escalations, if its own has one.
fn escalate(state: &mut State, app: usize, id: &str) -> Result<(), Refusal> {
    let target = blueprint(state, app, id)?.get("escalation_blueprint").and_then(Value::as_str).map(str::to_owned);
    let mut fields = texts([("priority", json!("HIGH"))]);
    if let Some(target) = target {
        fields.insert("blueprint".to_owned(), known_blueprint(state, app, "escalation_blueprint", &target)?);
    }
    change(state, app, id, "ESCALATED", &fields)
}

fn transfer(state: &mut State, app: usize, id: &str, request: &Request) -> Result<(), Refusal> {
    let target = request.text("target_blueprint").unwrap_or_default();
    let blueprint = known_blueprint(state, app, "target_blueprint", target)?;
    change(state, app, id, "TRANSFERRED", &texts([("blueprint", blueprint)]))
}

fn pending(state: &State, app: usize, id: &str) -> Result<Value, Refusal> {
    let pending = find(state, app, KEY, id)?["pending_resolution"].clone();
    if pending.is_object() { Ok(pending) } else { Err(refuse("No resolution waits for approval.")) }
}

fn approve(state: &mut State, app: usize, id: &str) -> Result<(), Refusal> {
    let pending = pending(state, app, id)?;
    resolved(state, app, id, "APPROVAL_GRANTED", pending["resolution"].clone(), pending["resolution_notes"].clone())
}

fn reject(state: &mut State, app: usize, id: &str, request: &Request) -> Result<(), Refusal> {
    pending(state, app, id)?;
    collections::update(state, app, KEY, id, &texts([("pending_resolution", Value::Null)]))?;
    note(state, app, id, "APPROVAL_REJECTED", None, json!({"notes": request.text("notes")}));
    Ok(())
}

fn entity_action(state: &mut State, app: usize, id: &str, request: &Request) -> Result<Answer, Refusal> {
    let subject = find(state, app, KEY, id)?["subject"].clone();
    note(state, app, id, "ENTITY_ACTION", None, json!({"action": request.text("action")}));
    let done = texts([
        ("entity_type", subject["type"].clone()),
        ("entity_uuid", subject["uuid"].clone()),
        ("action", json!(request.text("action"))),
    ]);
    Ok(Answer::Value(shown(request.response(), &done)))
}

/// Changes several cases. Those that cannot be changed are in the response.
fn bulk(
    state: &mut State,
    app: usize,
    request: &Request,
    mut change: impl FnMut(&mut State, &str) -> Result<(), Refusal>,
) -> Answer {
    let (mut updated, mut failures) = (0, Vec::new());
    for id in request.body.get("case_uuids").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        let result = find(state, app, KEY, id).map(|_| ()).and_then(|()| change(state, id));
        match result {
            Ok(()) => updated += 1,
            Err(refusal) => failures.push(json!({"case_uuid": id, "detail": refusal.described()})),
        }
    }
    Answer::Value(json!({"updated": updated, "failures": failures}))
}

fn statistics(state: &State, app: usize, request: &Request) -> Answer {
    let now = state.clock.text();
    let cases: Vec<&Object> = state.applications[app].objects.get(KEY).into_iter().flatten().collect();
    let count = |fits: &dyn Fn(&&&Object) -> bool| cases.iter().filter(fits).count();
    let resolved = count(&|case| case["status"] == "RESOLVED");
    #[allow(clippy::cast_precision_loss)]
    let rate = |resolution: &str| {
        let found = count(&|case| case["resolution"] == resolution);
        if resolved == 0 { 0.0 } else { found as f64 / resolved as f64 }
    };
    let overdue = count(&|case| {
        case["status"] != "RESOLVED" && case.get("due_at").and_then(Value::as_str).is_some_and(|due| due < now.as_str())
    });
    let source = json!({
        "totals": {
            "created": cases.len(), "assigned": count(&|case| case["assigned_to"].is_object()), "resolved": resolved,
            "threat_rate": rate("VALID_THREAT"), "false_positive_rate": rate("FALSE_POSITIVE"),
            "unresolved": cases.len() - resolved,
        },
        "queue": {"open": cases.len() - resolved, "overdue": overdue},
    });
    Answer::Value(shown(request.response(), source.as_object().unwrap_or(&Object::new())))
}

/// Responds as the facts describe it, and adds an event.
fn noted(state: &mut State, app: usize, id: &str, request: &Request, kind: &str) -> Result<Answer, Refusal> {
    let mut answer = collections::respond(state, app, request)?;
    if let Answer::Value(value) = &mut answer {
        // Who wrote a note.
        for (name, text) in [("actor_email", ACTOR), ("actor_name", "API Client")] {
            if value.get(name).is_some() {
                value[name] = json!(text);
            }
        }
    }
    note(state, app, id, kind, None, json!({}));
    Ok(answer)
}

fn add_link(state: &mut State, app: usize, id: &str, kind: &Value, uuid: &Value) -> Object {
    let now = state.clock.text();
    let link = texts([
        ("uuid", json!(new_uuid())),
        ("linked_entity_type", kind.clone()),
        ("linked_entity_uuid", uuid.clone()),
        ("linked_entity_summary", json!({})),
        ("created_at", json!(now)),
    ]);
    state.applications[app].objects.entry(below(id, "links")).or_default().push(link.clone());
    note(state, app, id, "LINK_ADDED", None, json!({"entity_type": kind, "entity_uuid": uuid}));
    link
}

fn link(state: &mut State, app: usize, id: &str, request: &Request) -> Result<Answer, Refusal> {
    let (kind, uuid) = (request.body["entity_type"].clone(), request.body["entity_uuid"].clone());
    let same = |link: &Object| link["linked_entity_uuid"] == uuid && link["linked_entity_type"] == kind;
    if objects(state, app, id, "links").iter().any(same) {
        return Err(refuse("The case has this link already."));
    }
    let link = add_link(state, app, id, &kind, &uuid);
    Ok(Answer::Value(shown(request.response(), &link)))
}

fn check_item(state: &mut State, app: usize, id: &str, request: &Request) -> Result<Answer, Refusal> {
    let now = state.clock.text();
    let done = request.body["is_completed"] == true;
    let key = below(id, "checklist");
    let item = find_mut(state, app, &key, request.found.parameter("item_uuid"))?;
    item.extend(texts([
        ("is_completed", json!(done)),
        ("completed_by", json!(done.then_some(ACTOR))),
        ("completed_at", json!(done.then_some(now))),
    ]));
    let item = item.clone();
    if objects(state, app, id, "checklist").iter().all(|item| item["is_completed"] == true) {
        note(state, app, id, "CHECKLIST_COMPLETED", None, json!({}));
    }
    Ok(Answer::Value(shown(request.response(), &item)))
}
