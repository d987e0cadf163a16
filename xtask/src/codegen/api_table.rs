//! Writes the table of operations in Markdown.

use super::camel;
use didit::binding::docs::{DocFormat, format_doc};
use didit::operation::{Area, AreaDescriptor, Base, Operation};
use didit::resources::AREAS;
use didit::schema::TypeDescriptor;
use serde::Deserialize;
use std::fmt::Write as _;

const START: &str = "<!-- operations: written by `cargo xtask api-table` -->\n";
const END: &str = "<!-- end of operations -->";

pub(crate) fn rewrite(file: &str, check: bool) -> Result<(), String> {
    let old = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let parts = old.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = parts.ok_or_else(|| format!("{file} has no markers `{}` and `{END}`", START.trim()))?;
    let new = format!("{before}{START}{}{END}{after}", table());
    if new == old {
        return Ok(());
    }
    if check {
        return Err(format!("{file}: the table of operations is outdated; run `cargo xtask api-table {file}`"));
    }
    std::fs::write(file, new).map_err(|error| format!("{file}: {error}"))
}

/// Description of an operation in the facts of the sandbox.
#[derive(Deserialize)]
struct Fact {
    method: String,
    path: String,
    source: String,
}

#[derive(Deserialize)]
struct Facts {
    operations: Vec<Fact>,
}

pub(crate) fn table() -> String {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../sandbox/facts/platform.json");
    let facts: Facts = std::fs::read(file)
        .map_err(|error| error.to_string())
        .and_then(|json| serde_json::from_slice(&json).map_err(|error| error.to_string()))
        .unwrap_or_else(|error| panic!("{file}: {error}"));
    let mut out = String::new();
    for AreaDescriptor { area, resources, .. } in AREAS {
        let feature = if *area == Area::Core { "always included" } else { "feature of the crate" };
        let _ = write!(
            out,
            "\n## `{}` ({feature})\n\n| Operation | Kotlin, Java, Swift | Command | Endpoint | Source | Sandbox | Description |\n\
             | --- | --- | --- | --- | --- | --- | --- |\n",
            area.name()
        );
        for operation in resources.iter().flat_map(|resource| resource.operations) {
            let summary = operation.doc.split("\n\n").next().unwrap_or_default().replace('\n', " ");
            let summary = format_doc(&summary, DocFormat::Markdown);
            let _ = writeln!(
                out,
                "| `{}` | `{}` | `{}` | `{} {}` | {} | {} | {summary} |",
                signature(operation),
                operation.name.split('.').map(|part| camel(part, false)).collect::<Vec<_>>().join("."),
                operation.name.replace('.', " ").replace('_', "-"),
                operation.method.as_str(),
                path(operation),
                source(operation, &facts),
                sandbox(operation)
            );
        }
    }
    out.push('\n');
    out
}

/// Returns where the fields of an operation are described.
fn source(operation: &Operation, facts: &Facts) -> String {
    let is_described = |fact: &&Fact| {
        fact.method == operation.method.as_str() && endpoint(&fact.path) == endpoint(&path(operation).replace('…', ""))
    };
    facts.operations.iter().find(is_described).map_or_else(String::new, |fact| fact.source.clone())
}

/// Returns how the sandbox responds to an operation.
fn sandbox(operation: &Operation) -> &'static str {
    let path = endpoint(path(operation).trim_start_matches('…')).trim_start_matches('/').to_owned();
    let method = operation.method.as_str();
    let has_route = didit_sandbox::routes().any(|(route, methods)| route == path && methods.contains(&method));
    if has_route { "complete" } else { "by the facts" }
}

/// Returns a path without the names of its arguments and its query.
fn endpoint(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default().trim_end_matches('/');
    let parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

fn path(operation: &Operation) -> String {
    match operation.base {
        Base::Account => format!("…/auth/v2{}", operation.path),
        _ => operation.path.to_owned(),
    }
}

fn signature(operation: &Operation) -> String {
    let params = operation.params.as_ref().map(|params| params.model.name);
    let arguments: Vec<&str> = operation.arguments.iter().copied().chain(params).collect();
    let response = match operation.response.ty {
        TypeDescriptor::Model(model) => format!(" → {}", model.name),
        TypeDescriptor::Bytes => " → bytes".to_owned(),
        _ => String::new(),
    };
    format!("{}({}){response}", operation.name, arguments.join(", "))
}
