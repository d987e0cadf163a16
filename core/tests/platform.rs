//! Every operation of `sandbox/facts/platform.json` is declared as the platform describes it: name, area, endpoint,
//! parameters, required fields, types, values, limits and responses. Intentional differences are in
//! `tests/spec/platform-overrides.json`.

use didit::operation::{AreaDescriptor, Base, Method, Operation};
use didit::resources::{AREAS, operations};
use didit::schema::{FieldDescriptor, FieldPlace, ModelDescriptor, ModelKind, TypeDescriptor};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

#[derive(Deserialize)]
struct Facts {
    schemas: BTreeMap<String, Json>,
    operations: Vec<Fact>,
}

#[derive(Deserialize)]
struct Fact {
    name: String,
    upload_name: Option<String>,
    area: String,
    method: String,
    path: String,
    #[serde(default)]
    parameters: Vec<Parameter>,
    #[serde(default)]
    body: Body,
    #[serde(default)]
    responses: BTreeMap<String, Response>,
}

#[derive(Deserialize)]
struct Parameter {
    r#in: String,
    name: String,
    #[serde(default)]
    required: bool,
    schema: Json,
}

#[derive(Default, Deserialize)]
struct Body {
    json: Option<Json>,
    multipart: Option<Json>,
}

#[derive(Deserialize)]
struct Response {
    json: Option<Json>,
    media: Option<String>,
}

#[derive(Deserialize)]
struct Override {
    operation: String,
    /// Dotted name of a field, or its end.
    field: String,
    reason: String,
}

fn read<T: DeserializeOwned>(file: &str) -> T {
    let path = format!("{}/../{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What differs from the facts: the operation, the dotted name of the field, and the difference.
#[derive(Default)]
struct Problems {
    found: Vec<(String, String, String)>,
    /// Fields compared.
    compared: usize,
}

struct Comparison<'a> {
    facts: &'a Facts,
    problems: Problems,
    operation: String,
    /// `true` while a request is compared, of which required fields and limits are compared too.
    request: bool,
}

impl<'a> Comparison<'a> {
    fn problem(&mut self, field: &str, problem: impl Display) {
        self.problems.found.push((self.operation.clone(), field.to_owned(), problem.to_string()));
    }

    fn resolve(&self, schema: &'a Json) -> &'a Json {
        match schema["$ref"].as_str() {
            Some(name) => self.resolve(&self.facts.schemas[name]),
            None => schema,
        }
    }

    /// Returns the alternatives of a schema.
    fn alternatives(&self, schema: &'a Json) -> Vec<&'a Json> {
        let schema = self.resolve(schema);
        match schema["oneOf"].as_array() {
            Some(alternatives) => alternatives.iter().flat_map(|one| self.alternatives(one)).collect(),
            None => vec![schema],
        }
    }

    /// Compares the properties of an object with the fields of a model.
    fn object(&mut self, prefix: &str, schema: &'a Json, model: &'static ModelDescriptor, depth: usize) {
        let alternatives = self.alternatives(schema);
        let is_required = |name: &str| {
            alternatives
                .iter()
                .all(|one| one["required"].as_array().is_some_and(|all| all.iter().any(|key| key == name)))
        };
        for alternative in &alternatives {
            for (name, property) in alternative["properties"].as_object().into_iter().flatten() {
                let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
                self.field(&path, name, property, is_required(name), model, depth);
            }
        }
    }

    fn field(
        &mut self,
        path: &str,
        name: &str,
        schema: &'a Json,
        required: bool,
        model: &'static ModelDescriptor,
        depth: usize,
    ) {
        self.problems.compared += 1;
        let Some(field) = model.fields.iter().find(|field| field.name == name || field.aliases().contains(&name))
        else {
            return self.problem(path, format!("not declared in {}", model.name));
        };
        let nullable = self.resolve(schema)["nullable"] == true;
        if self.request && model.kind == ModelKind::Params {
            if field.required != (required && !nullable) {
                self.problem(path, format!("required: {} declared, {required} specified", field.required));
            }
            for limit in self.limits(schema) {
                if !field.doc.replace([',', '_'], "").contains(&limit) {
                    self.problem(path, format!("the documentation does not mention the limit {limit}"));
                }
            }
        }
        let ty = if field.comma_separated { inner(field.ty) } else { field.ty };
        self.value(path, schema, ty, field, depth);
    }

    /// Returns the limits of a value that need to be documented.
    fn limits(&self, schema: &'a Json) -> BTreeSet<String> {
        let mut limits = BTreeSet::new();
        for alternative in self.alternatives(schema) {
            for name in ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"] {
                // Everything is at least zero, and a string or a list that is set has one element or more.
                let limit = alternative[name].as_f64().filter(|limit| *limit > 1.0);
                // Larger ones are those of the type of a database.
                limits.extend(limit.filter(|limit| *limit < 2_000_000_000.0).map(|limit| limit.to_string()));
            }
        }
        limits
    }

    fn value(&mut self, path: &str, schema: &'a Json, ty: TypeDescriptor, field: &FieldDescriptor, depth: usize) {
        let alternatives = self.alternatives(schema);
        if !alternatives.iter().any(|schema| fits(ty, schema)) {
            let specified: Vec<String> = alternatives.iter().map(|schema| kind_of(schema)).collect();
            return self.problem(path, format!("declared as {}, specified as {}", name_of(ty), specified.join(" or ")));
        }
        // Schemas may contain themselves.
        if depth > 12 {
            return;
        }
        for schema in alternatives {
            match (ty, schema["type"].as_str()) {
                (TypeDescriptor::Patch(item), _) => self.value(path, schema, *item, field, depth),
                (TypeDescriptor::List(item), Some("array")) => {
                    self.value(&format!("{path}[]"), &schema["items"], *item, field, depth + 1);
                }
                (TypeDescriptor::Model(model), Some("object")) => self.object(path, schema, model, depth + 1),
                (TypeDescriptor::Enum(descriptor), Some("string")) => {
                    let values = schema["enum"].as_array().into_iter().flatten().filter_map(Json::as_str);
                    let declared = |value: &&str| descriptor.variants.iter().any(|variant| variant.wire == *value);
                    let missing: Vec<&str> = values.filter(|value| !value.is_empty() && !declared(value)).collect();
                    if !missing.is_empty() {
                        self.problem(path, format!("{} has no {}", descriptor.name, missing.join(", ")));
                    }
                }
                // Sets of values that are not typed are documented.
                (TypeDescriptor::Text, Some("string"))
                    if schema["enum"].as_array().is_some_and(|all| all.len() <= 12) =>
                {
                    let values = schema["enum"].as_array().into_iter().flatten().filter_map(Json::as_str);
                    let missing: Vec<&str> = values.filter(|value| !field.doc.contains(value)).collect();
                    if !missing.is_empty() {
                        self.problem(path, format!("the documentation does not mention {}", missing.join(", ")));
                    }
                }
                _ => {}
            }
        }
    }
}

fn inner(ty: TypeDescriptor) -> TypeDescriptor {
    match ty {
        TypeDescriptor::List(item) | TypeDescriptor::Patch(item) => inner(*item),
        other => other,
    }
}

fn name_of(ty: TypeDescriptor) -> String {
    match ty {
        TypeDescriptor::Model(descriptor) => descriptor.name.to_owned(),
        TypeDescriptor::Enum(descriptor) => descriptor.name.to_owned(),
        TypeDescriptor::List(item) => format!("list of {}", name_of(*item)),
        other => format!("{other:?}"),
    }
}

fn kind_of(schema: &Json) -> String {
    let text = |name: &str| schema[name].as_str().unwrap_or_default().to_owned();
    format!("{} {}", text("type"), text("format")).trim().to_owned()
}

/// Returns `true` if values of this schema can have the declared type.
fn fits(ty: TypeDescriptor, schema: &Json) -> bool {
    let Some(kind) = schema["type"].as_str() else { return true };
    let format = schema["format"].as_str().unwrap_or_default();
    match ty {
        TypeDescriptor::Json => true,
        TypeDescriptor::Patch(item) => fits(*item, schema),
        TypeDescriptor::List(item) => {
            kind == "array" && (schema["items"].is_null() || item_fits(*item, &schema["items"]))
        }
        TypeDescriptor::NameList => matches!(kind, "array" | "string" | "object"),
        TypeDescriptor::Text | TypeDescriptor::Secret | TypeDescriptor::Enum(_) => {
            kind == "string" && format != "binary"
        }
        TypeDescriptor::Boolean => kind == "boolean",
        TypeDescriptor::Integer => kind == "integer",
        TypeDescriptor::SessionNumber => matches!(kind, "integer" | "string"),
        TypeDescriptor::Number => matches!(kind, "number" | "integer"),
        TypeDescriptor::Decimal => matches!(kind, "number" | "integer" | "string"),
        TypeDescriptor::DateTime => kind == "string" && matches!(format, "date-time" | ""),
        TypeDescriptor::Date => kind == "string" && matches!(format, "date" | ""),
        TypeDescriptor::JsonObject | TypeDescriptor::Translations | TypeDescriptor::Model(_) => kind == "object",
        TypeDescriptor::File => kind == "string" && format == "binary",
        _ => false,
    }
}

fn item_fits(ty: TypeDescriptor, schema: &Json) -> bool {
    // References are followed when the items are compared.
    !schema["$ref"].is_null() || !schema["oneOf"].is_null() || fits(ty, schema)
}

/// Returns a path with anonymous arguments, so that `{sessionId}` equals `{session_id}`. The final slash counts: the
/// platform redirects an endpoint without it, and a redirected POST has no body.
fn shape(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

fn path_of(operation: &Operation) -> String {
    match operation.base {
        Base::Account => format!("/auth/v2{}", operation.path),
        _ => operation.path.to_owned(),
    }
}

fn area_of(operation: &Operation) -> &'static str {
    let has = |area: &&AreaDescriptor| {
        area.resources.iter().flat_map(|resource| resource.operations).any(|one| one.name == operation.name)
    };
    AREAS.iter().find(has).map_or("none", |area| area.area.name())
}

/// Compares an operation with its description.
fn compare<'a>(facts: &'a Facts, fact: &'a Fact, name: &str, body: Option<&'a Json>) -> Problems {
    let mut comparison = Comparison { facts, problems: Problems::default(), operation: name.to_owned(), request: true };
    let Some(operation) = operations().find(|operation| operation.name == name) else {
        comparison.problem("", "not declared");
        return comparison.problems;
    };
    if operation.method.as_str() != fact.method {
        comparison.problem("", format!("declared as {:?}, specified as {}", operation.method, fact.method));
    }
    if shape(&path_of(operation)) != shape(&fact.path) {
        comparison.problem("", format!("declared at {}, specified at {}", path_of(operation), fact.path));
    }
    if area_of(operation) != fact.area {
        comparison.problem("", format!("declared in the area {}, specified in {}", area_of(operation), fact.area));
    }
    for parameter in fact.parameters.iter().filter(|parameter| parameter.r#in != "path") {
        match &operation.params {
            // A header field has the name of its field.
            Some(params) if parameter.r#in == "header" => {
                let is_sent_in = |field: &FieldDescriptor| matches!(field.place(), FieldPlace::Header(name) if name == parameter.name);
                if !params.model.fields.iter().any(is_sent_in) {
                    comparison.problem(&parameter.name, "header not declared");
                }
            }
            Some(params) => {
                let Parameter { name, schema, required, .. } = parameter;
                comparison.field(name, name, schema, *required, params.model, 0);
                let place = params.model.fields.iter().find(|field| field.name == name).map(FieldDescriptor::place);
                let in_query = operation.method == Method::Get || place == Some(FieldPlace::Query);
                if place.is_some() && !in_query {
                    comparison.problem(name, "specified in the query, declared in the body");
                }
            }
            None => comparison.problem(&parameter.name, "the operation has no parameters"),
        }
    }
    if let Some(schema) = body {
        match &operation.params {
            Some(params) => comparison.object("", schema, params.model, 0),
            None => comparison.problem("", "the operation has no parameters"),
        }
    }
    comparison.request = false;
    for response in fact.responses.values() {
        match (&response.json, &response.media, operation.response.ty) {
            (Some(schema), _, TypeDescriptor::Model(model)) => comparison.response(schema, model),
            (None, Some(_), TypeDescriptor::Bytes) | (None, None, _) => {}
            (Some(_), _, other) => comparison.problem("", format!("JSON is specified, {} declared", name_of(other))),
            (None, Some(media), other) => {
                comparison.problem("", format!("{media} is specified, {} declared", name_of(other)));
            }
        }
    }
    comparison.problems
}

impl<'a> Comparison<'a> {
    fn response(&mut self, schema: &'a Json, model: &'static ModelDescriptor) {
        let results = model.fields.iter().find(|field| field.name == "results");
        for alternative in self.alternatives(schema) {
            match (alternative["type"].as_str(), results) {
                // A list that is not in pages is a bare array.
                (Some("array"), Some(results)) => {
                    self.value("results", alternative, results.ty, results, 0);
                }
                (Some("array"), None) => self.problem("", format!("a list is specified, {} declared", model.name)),
                _ => self.object("", alternative, model, 0),
            }
        }
    }
}

#[test]
fn every_operation_is_declared_as_described() {
    let facts: Facts = read("sandbox/facts/platform.json");
    let overrides: Vec<Override> = read("tests/spec/platform-overrides.json");
    assert!(overrides.iter().all(|entry| entry.reason.len() > 20), "every override has a reason");
    let mut all = Problems::default();
    for fact in &facts.operations {
        let forms = match &fact.upload_name {
            Some(upload) => {
                vec![(&fact.name, fact.body.json.as_ref()), (upload, fact.body.multipart.as_ref())]
            }
            None => vec![(&fact.name, fact.body.multipart.as_ref().or(fact.body.json.as_ref()))],
        };
        for (name, body) in forms {
            let problems = compare(&facts, fact, name, body);
            all.found.extend(problems.found);
            all.compared += problems.compared;
        }
    }
    assert!(all.compared > 5000, "only {} fields were compared", all.compared);
    let allows = |entry: &Override, (operation, field, _): &(String, String, String)| {
        (entry.operation == "*" || entry.operation == *operation)
            && (entry.field == *field || field.ends_with(&format!(".{}", entry.field)))
    };
    let open: Vec<String> = all
        .found
        .iter()
        .filter(|problem| !overrides.iter().any(|entry| allows(entry, problem)))
        .map(|(operation, field, problem)| format!("{operation} {field}: {problem}"))
        .collect();
    assert!(open.is_empty(), "{} differences:\n{}", open.len(), open.join("\n"));
    for entry in &overrides {
        let Override { operation, field, .. } = entry;
        let needed = all.found.iter().any(|problem| allows(entry, problem));
        assert!(needed, "the override for {operation} {field} is not needed");
    }
}
