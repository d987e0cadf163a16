//! Questionnaires and their versions.

use super::Refusal;
use super::fields::Fields;
use crate::random::new_uuid;
use crate::store::{Object, State};
use serde_json::{Value, json};
use std::collections::BTreeSet;

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

/// Returns a questionnaire by identifier.
pub(crate) fn find<'a>(state: &'a State, app: usize, id: &str) -> Result<&'a Object, Refusal> {
    state.applications[app].questionnaires.get(id).ok_or(Refusal::NotFound)
}

/// Creates a questionnaire.
pub(crate) fn create(state: &mut State, app: usize, fields: &Object) -> Result<Object, Refusal> {
    fields.required_text("title")?;
    let absent = |name: &str| fields.get(name).is_none_or(Value::is_null);
    if absent("form_elements") {
        return Err(Refusal::field("form_elements", "This field is required."));
    }
    if !absent("languages") {
        let form = build(state, fields, None)?;
        return Ok(insert(state, app, form));
    }
    if !state.behaviour.languages_optional {
        return Err(Refusal::field("languages", "This field is required."));
    }
    let mut filled = fields.clone();
    filled.insert("languages".to_owned(), json!(languages(fields)));
    let form = build(state, &filled, None)?;
    Ok(insert(state, app, form))
}

/// Returns the default language and the languages of the labels.
fn languages(fields: &Object) -> BTreeSet<String> {
    let elements = fields.get("form_elements").and_then(Value::as_array).into_iter().flatten();
    let labels = elements.filter_map(|element| element.get("label")?.as_object());
    let default = fields.get("default_language").and_then(Value::as_str).unwrap_or("en");
    labels.flat_map(|label| label.keys().cloned()).chain([default.to_owned()]).collect()
}

/// Updates a questionnaire. Publishing a published one creates a new version.
pub(crate) fn update(state: &mut State, app: usize, id: &str, fields: &Object) -> Result<Object, Refusal> {
    let form = build(state, fields, Some(find(state, app, id)?))?;
    Ok(insert(state, app, form))
}

fn insert(state: &mut State, app: usize, form: Object) -> Object {
    state.applications[app].questionnaires.insert(text(&form, "questionnaire_id"), form.clone());
    form
}

pub(crate) fn delete(state: &mut State, app: usize, id: &str) -> Result<(), Refusal> {
    state.applications[app].questionnaires.shift_remove(id).map(|_| ()).ok_or(Refusal::NotFound)
}

fn text(form: &Object, name: &str) -> String {
    form.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn build(state: &State, fields: &Object, old: Option<&Object>) -> Result<Object, Refusal> {
    if let Some(unknown) = fields.keys().find(|name| !FIELDS.contains(&name.as_str())) {
        return Err(Refusal::field(unknown.as_str(), "This endpoint only accepts the documented fields."));
    }
    fields.boolean("is_active")?;
    let status = fields.one_of("status", &["draft", "published"])?;
    if let Some(languages) = fields.list("languages")?
        && !state.behaviour.languages_optional
        && !languages.contains(&json!("en"))
    {
        return Err(Refusal::field("languages", "The languages must include en."));
    }
    let elements = fields.list("form_elements")?;
    if let Some(elements) = &elements {
        if elements.is_empty() {
            return Err(Refusal::field("form_elements", "This list may not be empty."));
        }
        let errors: Vec<Value> = elements.iter().map(element_error).collect();
        if errors.iter().any(|error| error.as_object().is_some_and(|error| !error.is_empty())) {
            return Err(Refusal::InvalidItems { field: "form_elements", errors });
        }
    }
    let was_published = old.is_some_and(|old| old["status"] == "published");
    if was_published && status.as_deref() == Some("draft") {
        return Err(Refusal::field("status", "A published version cannot become a draft."));
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
    // Null is the same as absent, except for the only field that can be null.
    let set = |name: &str, value: &Value| name != "form_elements" && (!value.is_null() || name == "description");
    form.extend(
        fields.iter().filter(|(name, value)| set(name, value)).map(|(name, value)| (name.clone(), value.clone())),
    );
    // Without `status` a draft is published.
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

/// Returns an element as in responses: other field names, and an upper-case type.
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
