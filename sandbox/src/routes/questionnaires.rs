//! Questionnaires and their versions.

use super::list;
use crate::answer::{Answer, Outcome, detail, field, not_found};
use crate::call::{Call, Fields};
use crate::state::{Object, State, new_uuid};
use serde_json::{Value, json};

const ELEMENTS: [&str; 21] = [
    "short_text",
    "long_text",
    "dropdown",
    "single_choice",
    "multiple_choice",
    "number",
    "image",
    "file_upload",
    "time",
    "email",
    "address",
    "phone",
    "country",
    "date_picker",
    "consent",
    "section_header",
    "separator",
    "heading",
    "paragraph",
    "checkbox",
    "date",
];
const WITH_OPTIONS: [&str; 4] = ["dropdown", "single_choice", "multiple_choice", "checkbox"];
const FIELDS: [&str; 7] =
    ["title", "description", "languages", "default_language", "is_active", "status", "form_elements"];

pub(crate) fn route(state: &mut State, call: &Call, app: usize, path: &[&str]) -> Outcome {
    match (call.method.as_str(), path) {
        ("GET", []) => {
            let rows: Vec<&Object> = state.applications[app].questionnaires.values().collect();
            list(state, call, rows.len(), |offset, limit| {
                rows.iter().skip(offset).take(limit).map(|form| row(form)).collect()
            })
        }
        ("POST", []) => {
            let body = call.object()?;
            body.required_text("title")?;
            if !body.contains_key("form_elements") {
                return Err(field("form_elements", "This field is required."));
            }
            if !body.contains_key("languages") {
                return Err(field("languages", "This field is required."));
            }
            let form = build(state, &body, None)?;
            let id = text(&form, "questionnaire_id");
            state.applications[app].questionnaires.insert(id, form.clone());
            Ok(Answer::created(Value::Object(form)))
        }
        ("GET", [id]) => {
            let form = state.applications[app].questionnaires.get(*id).ok_or_else(not_found)?;
            Ok(Answer::ok(Value::Object(form.clone())))
        }
        ("PATCH", [id]) => {
            let old = state.applications[app].questionnaires.get(*id).cloned().ok_or_else(not_found)?;
            let form = build(state, &call.object()?, Some(&old))?;
            let id = text(&form, "questionnaire_id");
            state.applications[app].questionnaires.insert(id, form.clone());
            Ok(Answer::ok(Value::Object(form)))
        }
        ("DELETE", [id]) => {
            state.applications[app].questionnaires.shift_remove(*id).ok_or_else(not_found)?;
            Ok(Answer::no_content())
        }
        (_, [] | [_]) => Err(detail(405, "Method not allowed.")),
        _ => Err(not_found()),
    }
}

fn text(form: &Object, name: &str) -> String {
    form.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn build(state: &State, body: &Object, old: Option<&Object>) -> Result<Object, Answer> {
    if let Some(unknown) = body.keys().find(|name| !FIELDS.contains(&name.as_str())) {
        return Err(field(unknown, "This endpoint only accepts the documented fields."));
    }
    body.boolean("is_active")?;
    let status = body.one_of("status", &["draft", "published"])?;
    if let Some(languages) = body.list("languages")?
        && !languages.contains(&json!("en"))
    {
        return Err(field("languages", "The languages must include en."));
    }
    let elements = body.list("form_elements")?;
    if let Some(elements) = &elements {
        if elements.is_empty() {
            return Err(field("form_elements", "This list may not be empty."));
        }
        let errors: Vec<Value> = elements.iter().map(element_error).collect();
        if errors.iter().any(|error| error.as_object().is_some_and(|error| !error.is_empty())) {
            return Err(Answer::json(400, json!({ "form_elements": errors })));
        }
    }
    let was_published = old.is_some_and(|old| old["status"] == "published");
    if was_published && status.as_deref() == Some("draft") {
        return Err(field("status", "A published version cannot become a draft."));
    }
    let now = state.clock.text();
    let mut form = old.cloned().unwrap_or_else(|| {
        let mut form = Object::new();
        for (name, value) in [
            ("questionnaire_id", json!(new_uuid())),
            ("questionnaire_group_id", json!(new_uuid())),
            ("description", Value::Null),
            ("default_language", json!("en")),
            ("is_active", json!(true)),
            ("is_simple_questionnaire", json!(true)),
            ("version", json!(1)),
            ("status", json!("published")),
            ("is_editable", json!(true)),
            ("created_at", json!(now)),
        ] {
            form.insert(name.to_owned(), value);
        }
        form
    });
    form.extend(
        body.iter().filter(|(name, _)| *name != "form_elements").map(|(name, value)| (name.clone(), value.clone())),
    );
    // An edit without a word about it publishes a draft.
    form.insert("status".to_owned(), json!(status.as_deref().unwrap_or("published")));
    if was_published && status.as_deref() == Some("published") {
        form.insert("questionnaire_id".to_owned(), json!(new_uuid()));
        form.insert("version".to_owned(), json!(form["version"].as_i64().unwrap_or(1) + 1));
    }
    if let Some(elements) = elements {
        let nodes: Vec<Value> = elements.iter().map(rendered).collect();
        form.insert("graph".to_owned(), json!({ "nodes": elements }));
        form.insert("sections".to_owned(), json!([{"title": Value::Null, "description": Value::Null, "items": nodes}]));
    }
    form.insert("published_at".to_owned(), json!((form["status"] == "published").then_some(&now)));
    form.insert("updated_at".to_owned(), json!(now));
    Ok(form)
}

fn element_error(element: &Value) -> Value {
    let mut error = Object::new();
    let kind = element.get("element_type").and_then(Value::as_str).unwrap_or_default().to_lowercase();
    if !ELEMENTS.contains(&kind.as_str()) {
        error.insert("element_type".to_owned(), json!(["This is not a valid element type."]));
    }
    if element.get("label").is_none_or(|label| label.as_object().is_none_or(serde_json::Map::is_empty)) {
        error.insert("label".to_owned(), json!(["This field is required."]));
    }
    if WITH_OPTIONS.contains(&kind.as_str())
        && element.get("options").is_none_or(|options| options.as_array().is_none_or(Vec::is_empty))
    {
        error.insert("options".to_owned(), json!(["This field is required for this element type."]));
    }
    Value::Object(error)
}

/// An element as answers show it: other names, and a type in upper case.
fn rendered(element: &Value) -> Value {
    let kind = element["element_type"].as_str().unwrap_or_default().to_uppercase();
    let first = |texts: &Value| texts.get("en").or_else(|| texts.as_object()?.values().next()).cloned();
    let choices = element.get("options").and_then(Value::as_array).map(|options| {
        let choice = |(index, option): (usize, &Value)| {
            json!({"label": first(&option["label"]), "value": option.get("value").cloned().unwrap_or(json!(index.to_string()))})
        };
        options.iter().enumerate().map(choice).collect::<Vec<_>>()
    });
    json!({
        "uuid": new_uuid(), "element_type": kind, "is_required": element.get("is_required").cloned().unwrap_or(json!(false)),
        "title": first(&element["label"]), "choices": choices,
    })
}

/// The row of a list calls the identifier `uuid`.
fn row(form: &Object) -> Value {
    let mut row = form.clone();
    let id = row.remove("questionnaire_id").unwrap_or_default();
    row.remove("graph");
    let items = row.remove("sections").map(|sections| sections[0]["items"].clone()).unwrap_or_default();
    let kinds: Vec<Value> = items.as_array().into_iter().flatten().map(|item| item["element_type"].clone()).collect();
    row.insert("uuid".to_owned(), id);
    row.insert("question_types".to_owned(), json!(kinds));
    row.insert("workflow_names".to_owned(), json!([]));
    Value::Object(row)
}
