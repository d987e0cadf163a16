//! Every operation of `tests/spec/operations.json` is declared: method, path, parameters, required fields, responses.

use didit::operation::{Method, Operation};
use didit::resources::operations;
use didit::schema::{FieldDescriptor, FieldPlace, ModelDescriptor, ModelKind, TypeDescriptor};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
struct Spec {
    name: String,
    method: String,
    path: String,
    query: Vec<Field>,
    body: Vec<Field>,
    answer: Vec<Field>,
}

#[derive(Deserialize)]
struct Field {
    name: String,
    r#type: String,
    #[serde(default)]
    required: bool,
}

#[derive(Deserialize)]
struct Override {
    operation: String,
    field: String,
    reason: String,
}

fn read<T: serde::de::DeserializeOwned>(file: &str) -> T {
    let path = format!("{}/../tests/spec/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns a path with anonymous parameters, so that `{sessionId}` equals `{session_id}`.
fn shape(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default().trim_end_matches('/');
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

/// Returns the operations declared for an endpoint. There are several if one of them adds a fixed query or a body.
fn declared(spec: &Spec) -> Vec<&'static Operation> {
    operations()
        .filter(|operation| operation.method.as_str() == spec.method && shape(operation.path) == shape(&spec.path))
        .collect()
}

/// Result of looking up a dotted name.
enum Lookup {
    Declared(&'static FieldDescriptor),
    /// Part of a JSON field with this name.
    InJson(String),
    Missing,
}

fn find(descriptor: &'static ModelDescriptor, name: &str) -> Lookup {
    let mut descriptor = descriptor;
    let mut so_far = Vec::new();
    let parts: Vec<&str> = name.split('.').collect();
    for (index, part) in parts.iter().enumerate() {
        let part = part.trim_end_matches("[]");
        so_far.push(part);
        let field = descriptor.fields.iter().find(|field| field.name == part || field.aliases().contains(&part));
        let Some(field) = field else { return Lookup::Missing };
        if index + 1 == parts.len() {
            return Lookup::Declared(field);
        }
        match inner(field.ty) {
            TypeDescriptor::Model(next) => descriptor = next,
            TypeDescriptor::Json | TypeDescriptor::JsonObject | TypeDescriptor::NameList => {
                return Lookup::InJson(so_far.join("."));
            }
            _ => return Lookup::Missing,
        }
    }
    Lookup::Missing
}

fn inner(ty: TypeDescriptor) -> TypeDescriptor {
    match ty {
        TypeDescriptor::List(item) | TypeDescriptor::Patch(item) => inner(*item),
        other => other,
    }
}

/// Returns the type of a field on the wire: a comma-separated list has that of one value.
fn on_the_wire(field: &FieldDescriptor) -> TypeDescriptor {
    if field.comma_separated { inner(field.ty) } else { field.ty }
}

/// Returns `true` if a declared type accepts the type `wire` of the specification.
fn fits(ty: TypeDescriptor, wire: &str) -> bool {
    let wire = wire.split(" or ").next().unwrap_or(wire).trim_end_matches(['?', '!']);
    let list = wire.starts_with('[');
    match ty {
        TypeDescriptor::Json => true,
        TypeDescriptor::Patch(inner) => fits(*inner, wire),
        // Of alternatives (`[object or object]`) only the first is left, so that the bracket may be missing.
        TypeDescriptor::List(item) => {
            wire.strip_prefix('[').is_some_and(|wire| fits(*item, wire.strip_suffix(']').unwrap_or(wire)))
        }
        TypeDescriptor::NameList => list || matches!(wire, "string" | "object"),
        TypeDescriptor::Text | TypeDescriptor::Secret | TypeDescriptor::Enum(_) => {
            matches!(wire, "string" | "uuid" | "uri" | "email" | "ipv4" | "base64")
                || wire.starts_with(char::is_uppercase)
        }
        TypeDescriptor::Boolean => wire == "bool",
        TypeDescriptor::Integer => wire == "int",
        TypeDescriptor::SessionNumber => matches!(wire, "int" | "string"),
        TypeDescriptor::Number => matches!(wire, "num" | "int"),
        TypeDescriptor::Decimal => matches!(wire, "num" | "string" | "decimal string"),
        TypeDescriptor::DateTime => wire == "datetime",
        TypeDescriptor::Date => wire == "date",
        TypeDescriptor::JsonObject => wire == "object" || wire == "any" || wire.starts_with('{'),
        TypeDescriptor::Translations => wire.starts_with('{'),
        TypeDescriptor::Model(_) => wire == "object" || wire == "as above" || wire.starts_with(char::is_uppercase),
        _ => false,
    }
}

#[test]
fn all_37_operations_are_declared() {
    let specs: Vec<Spec> = read("operations.json");
    assert_eq!(specs.len(), 37);
    let missing: Vec<_> = specs.iter().filter(|spec| declared(spec).is_empty()).map(|spec| &spec.name).collect();
    assert!(missing.is_empty(), "not declared: {missing:?}");
}

#[test]
fn names_are_unique_and_arguments_are_in_the_path() {
    let mut seen = BTreeSet::new();
    for operation in operations() {
        assert!(seen.insert(operation.name), "{} is declared twice", operation.name);
        for argument in operation.arguments {
            assert!(operation.path.contains(&format!("{{{argument}}}")), "{}: {argument}", operation.name);
        }
    }
}

#[test]
fn every_field_is_declared_or_left_out_with_a_reason() {
    let specs: Vec<Spec> = read("operations.json");
    let overrides: Vec<Override> = read("overrides.json");
    assert!(overrides.iter().all(|entry| entry.reason.len() > 20), "every override has a reason");
    let mut problems = Vec::new();
    let mut count = 0;
    for spec in &specs {
        for (place, fields) in [("query", &spec.query), ("body", &spec.body), ("answer", &spec.answer)] {
            for field in fields {
                count += 1;
                if let Some(problem) = problem(spec, place, field) {
                    problems.push((
                        format!("{} {}", spec.method, spec.path),
                        field.name.clone(),
                        format!("{place}: {problem}"),
                    ));
                }
            }
        }
    }
    assert!(count > 2500, "only {count} fields were checked");
    let allowed: BTreeMap<(&str, &str), &str> = overrides
        .iter()
        .map(|entry| ((entry.operation.as_str(), entry.field.as_str()), entry.reason.as_str()))
        .collect();
    let is_allowed = |operation: &str, field: &str| {
        allowed.keys().any(|(at, name)| {
            (*at == "*" || *at == operation) && (*name == field || field.ends_with(&format!(".{name}")))
        })
    };
    let open: Vec<_> = problems.iter().filter(|(operation, field, _)| !is_allowed(operation, field)).collect();
    assert!(
        open.is_empty(),
        "{} fields:\n{}",
        open.len(),
        open.iter().map(|entry| format!("{entry:?}")).collect::<Vec<_>>().join("\n")
    );
    for (operation, name) in allowed.keys() {
        let needed = problems.iter().any(|(at, field, _)| {
            (*operation == "*" || at == operation) && (field == name || field.ends_with(&format!(".{name}")))
        });
        assert!(needed, "the override for {operation} {name} is not needed");
    }
}

/// Returns the problem with a field of the specification if every operation declared for its endpoint has one.
fn problem(spec: &Spec, place: &str, field: &Field) -> Option<String> {
    let problems: Vec<Option<String>> =
        declared(spec).iter().map(|operation| problem_in(operation, place, field)).collect();
    if problems.iter().any(Option::is_none) { None } else { problems.into_iter().flatten().next() }
}

fn problem_in(operation: &Operation, place: &str, field: &Field) -> Option<String> {
    let descriptor = match (place, operation.response.ty) {
        ("answer", TypeDescriptor::Model(descriptor)) => descriptor,
        ("answer", _) => return Some("the operation does not return a model".to_owned()),
        _ => match &operation.params {
            Some(params) => params.model,
            None => return Some("the operation has no parameters".to_owned()),
        },
    };
    // The specification lists fields of a bare array without a prefix.
    let under_results = descriptor.kind == ModelKind::Page
        && !["count", "next", "previous", "results"].contains(&field.name.split(['.', '[']).next().unwrap_or_default());
    let name = if under_results { format!("results[].{}", field.name) } else { field.name.clone() };
    match find(descriptor, &name) {
        Lookup::Missing => Some("not declared".to_owned()),
        Lookup::InJson(holder) => Some(format!("only inside the JSON of {holder}")),
        Lookup::Declared(found) if !fits(on_the_wire(found), &field.r#type) => {
            Some(format!("declared as {:?}, specified as {}", kind(found.ty), field.r#type))
        }
        // Only top-level fields: nested required fields may be inside an optional object.
        Lookup::Declared(found) if place == "body" && !name.contains('.') && found.required != field.required => {
            Some(format!("required: {} declared, {} specified", found.required, field.required))
        }
        Lookup::Declared(_) => None,
    }
}

fn kind(ty: TypeDescriptor) -> String {
    match ty {
        TypeDescriptor::Model(descriptor) => descriptor.name.to_owned(),
        TypeDescriptor::Enum(descriptor) => descriptor.name.to_owned(),
        TypeDescriptor::List(item) => format!("list of {}", kind(*item)),
        other => format!("{other:?}"),
    }
}

#[test]
fn lists_in_a_query_and_no_others_are_comma_separated() {
    for operation in operations() {
        let fields = operation.params.as_ref().map_or(&[][..], |params| params.model.fields);
        for field in fields {
            let list = matches!(field.ty, TypeDescriptor::List(_));
            let query = operation.method == Method::Get || field.place() == FieldPlace::Query;
            assert_eq!(field.comma_separated, list && query, "{}: {}", operation.name, field.name);
        }
    }
}

#[test]
fn everything_declared_is_documented() {
    fn check(descriptor: &'static ModelDescriptor, seen: &mut BTreeSet<&'static str>) {
        if !seen.insert(descriptor.name) {
            return;
        }
        assert!(!descriptor.doc.is_empty(), "{} has no documentation", descriptor.name);
        for field in descriptor.fields {
            assert!(!field.doc.is_empty(), "{}.{} has no documentation", descriptor.name, field.name);
            match inner(field.ty) {
                TypeDescriptor::Model(next) => check(next, seen),
                TypeDescriptor::Enum(next) => {
                    assert!(next.variants.iter().all(|variant| !variant.doc.is_empty()), "{}", next.name);
                }
                _ => {}
            }
        }
    }
    let mut seen = BTreeSet::new();
    for operation in operations() {
        assert!(!operation.doc.is_empty(), "{}", operation.name);
        if let Some(params) = &operation.params {
            check(params.model, &mut seen);
        }
        if let TypeDescriptor::Model(descriptor) = operation.response.ty {
            check(descriptor, &mut seen);
        }
    }
    assert!(seen.len() > 60, "only {} models are reachable", seen.len());
}
