//! Generates from the registry the dispatchers of the shared scenarios (`tests/scenarios`). A dispatcher calls the
//! typed method of an operation by name, with parameters as JSON, and returns the response as JSON. For tests only.

use super::{camel, swift};
use didit::operation::{Operation, ResourceDescriptor};
use didit::resources::resources;
use didit::schema::{ModelDescriptor, ModelKind, TypeDescriptor};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

type Entry = (&'static ResourceDescriptor, &'static Operation);

fn entries() -> impl Iterator<Item = Entry> {
    resources().flat_map(|resource| resource.operations.iter().map(move |operation| (resource, operation)))
}

/// Returns the models of requests, including nested ones.
fn requests() -> Vec<&'static ModelDescriptor> {
    let registry = didit::Registry::of_everything();
    registry.models.into_iter().filter(|descriptor| descriptor.kind == ModelKind::Params).collect()
}

/// Returns the number of shared test cases of a kind.
pub(crate) fn count(kind: &str) -> Result<usize, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let files = match kind {
        "scenarios" => {
            let folder = std::fs::read_dir(root.join("scenarios")).map_err(|error| error.to_string())?;
            folder.filter_map(|file| Some(file.ok()?.path())).collect()
        }
        "webhook vectors" => vec![root.join("vectors/webhooks.json")],
        _ => return Err(format!("unknown kind `{kind}`: use `scenarios` or `webhook vectors`")),
    };
    let json = files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "json"));
    json.map(|file| {
        let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let cases: Vec<serde_json::Value> =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(cases.len())
    })
    .sum()
}

/// Writes the Rust dispatcher to `file`; with `check`, fails if the file is outdated instead.
pub(crate) fn rust(file: &str, check: bool) -> Result<(), String> {
    let text = rust_text();
    if std::fs::read_to_string(file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if check {
        return Err(format!("{file}: outdated; run `cargo xtask dispatch {file}`"));
    }
    std::fs::write(file, text).map_err(|error| format!("{file}: {error}"))
}

fn rust_text() -> String {
    let call = |(resource, operation): Entry, method: &str| {
        let mut out = String::from("client");
        for part in resource.name.split('.') {
            let _ = write!(out, ".{part}()");
        }
        let mut given: Vec<String> = (0..operation.arguments.len()).map(|at| format!("arguments[{at}]")).collect();
        given.extend(operation.params.as_ref().map(|params| rust_reading(params.model)));
        format!("{out}.{method}({})", given.join(", "))
    };
    let mut out = String::from(
        "//! Written by `cargo xtask dispatch`; do not edit.

use super::{Outcome, all, bytes_to_json, read, read_with_files, to_json};
use didit::{Didit, models};
use serde_json::Value;

/// Calls an operation by name.
#[allow(clippy::too_many_lines)] // one line for each operation
pub(crate) async fn call(client: &Didit, operation: &str, arguments: &[&str], params: Value) -> Outcome {
    match operation {
",
    );
    for entry in entries() {
        let operation = entry.1;
        let call = call(entry, operation.method_name);
        let convert = if operation.response.ty == TypeDescriptor::Bytes { "bytes_to_json" } else { "to_json" };
        let _ = writeln!(out, "        \"{}\" => {convert}({call}.await),", operation.name);
    }
    out.push_str(
        "        _ => panic!(\"unknown operation {operation}\"),
    }
}

/// Returns every item of a paged operation, by name.
pub(crate) async fn call_all(client: &Didit, operation: &str, arguments: &[&str], params: Value) -> Outcome {
    match operation {
",
    );
    for entry in entries().filter(|(_, operation)| operation.paged) {
        let call = call(entry, &format!("{}_all", entry.1.method_name));
        let _ = writeln!(out, "        \"{}\" => all({call}).await,", entry.1.name);
    }
    out.push_str("        _ => panic!(\"{operation} is not paged\"),\n    }\n}\n");
    out
}

/// Returns the Rust expression that reads the parameters of an operation. JSON cannot contain files, so that they are set
/// afterwards.
fn rust_reading(model: &ModelDescriptor) -> String {
    let files = model.fields.iter().filter_map(|field| match field.ty {
        TypeDescriptor::File if field.optional => {
            Some(format!("\"{0}\" => params.{0} = Some(file)", field.rust_name()))
        }
        TypeDescriptor::File => Some(format!("\"{0}\" => params.{0} = file", field.rust_name())),
        _ => None,
    });
    let files: Vec<String> = files.collect();
    if files.is_empty() {
        return "read(params)".to_owned();
    }
    format!(
        "read_with_files(params, |params: &mut models::{}, name, file| match name {{ {}, _ => panic!(\"no file {{name}}\") }})",
        model.name,
        files.join(", "),
    )
}

pub(crate) fn kotlin() -> String {
    let mut out = String::from(
        "@file:Suppress(\"warnings\")

package rs.didit

import kotlinx.coroutines.flow.toList
",
    );
    kotlin_dispatcher(&mut out, "call", "Calls the typed method of an operation by name.", false, |entry| {
        let call = kotlin_call(entry, entry.1.method_name);
        match entry.1.response.ty {
            TypeDescriptor::Nothing => format!("{{ {call}; JsonValue.Null }}"),
            TypeDescriptor::Bytes => format!("file({call})"),
            _ => format!("{call}.toJson()"),
        }
    });
    kotlin_dispatcher(&mut out, "callAll", "Returns every item of a paged operation, by name.", true, |entry| {
        format!("JsonValue.of({}.toList())", kotlin_call(entry, &format!("{}_all", entry.1.method_name)))
    });
    for descriptor in requests() {
        let _ = writeln!(out, "\nprivate fun read{0}(json: JsonValue): {0} = {0} {{", descriptor.name);
        for field in descriptor.fields {
            let (own, wire) = (camel(field.rust_name(), false), field.name);
            let _ = match field.ty {
                TypeDescriptor::Patch(inner) => {
                    let read = kotlin_reading(*inner, "it");
                    writeln!(out, "    json[\"{wire}\"]?.let {{ `{own}` = if (it.isNull) null else {read} }}")
                }
                ty if field.optional => {
                    writeln!(out, "    given(json, \"{wire}\")?.let {{ `{own}` = {} }}", kotlin_reading(ty, "it"))
                }
                ty => writeln!(out, "    `{own}` = {}", kotlin_reading(ty, &format!("needed(json, \"{wire}\")"))),
            };
        }
        out.push_str("    json[\"extra\"]?.fields?.let { extra = it }\n}\n");
    }
    out
}

/// Writes a function that finds an operation by name. It has a function for each resource, because the JVM limits the
/// length of a function.
fn kotlin_dispatcher(out: &mut String, name: &str, doc: &str, only_paged: bool, call: impl Fn(Entry) -> String) {
    const PARAMETERS: &str =
        "client: Didit, operation: String, arguments: List<String>, params: JsonValue): JsonValue =\n    ";
    let mut all =
        format!("\n/** {doc} */\nsuspend fun {name}({PARAMETERS}when (operation.substringBeforeLast('.')) {{\n");
    let otherwise = "        else -> error(\"unknown operation $operation\")\n    }\n";
    for resource in resources() {
        let operations: Vec<_> =
            resource.operations.iter().filter(|operation| operation.paged || !only_paged).collect();
        if operations.is_empty() {
            continue;
        }
        let own = format!("{name}{}", resource.type_name);
        let _ = writeln!(all, "        \"{}\" -> {own}(client, operation, arguments, params)", resource.name);
        let _ = writeln!(out, "\nprivate suspend fun {own}({PARAMETERS}when (operation) {{");
        for operation in operations {
            let _ = writeln!(out, "        \"{}\" -> {}", operation.name, call((resource, operation)));
        }
        out.push_str(otherwise);
    }
    out.push_str(&all);
    out.push_str(otherwise);
}

fn kotlin_call((resource, operation): Entry, method: &str) -> String {
    let path = resource.name.split('.').map(|part| camel(part, false)).collect::<Vec<_>>().join(".");
    let arguments = (0..operation.arguments.len()).map(|at| format!("arguments[{at}]"));
    let params = operation.params.iter().map(|params| format!("read{}(params)", params.model.name));
    let given = arguments.chain(params).collect::<Vec<_>>().join(", ");
    format!("client.{path}.{}({given})", camel(method, false))
}

/// Returns the Kotlin expression that parses a value of a request. The helpers are in the scenario tests.
fn kotlin_reading(ty: TypeDescriptor, value: &str) -> String {
    match ty {
        TypeDescriptor::Json => value.to_owned(),
        TypeDescriptor::Enum(descriptor) => format!("{}.of(text({value}))", descriptor.name),
        TypeDescriptor::Secret => format!("Secret(text({value}))"),
        TypeDescriptor::Model(descriptor) => format!("read{}({value})", descriptor.name),
        TypeDescriptor::List(item) => format!("items({value}).map {{ {} }}", kotlin_reading(*item, "it")),
        other => format!("{}({value})", helper(other)),
    }
}

/// Returns the entries by the path of their operations without the method, such as `sessions.reviews`.
fn by_resource() -> BTreeMap<&'static str, Vec<Entry>> {
    let mut out: BTreeMap<_, Vec<Entry>> = BTreeMap::new();
    for entry in entries() {
        out.entry(entry.1.name.rsplit_once('.').map_or("", |(path, _)| path)).or_default().push(entry);
    }
    out
}

pub(crate) fn swift() -> String {
    let mut out = String::from(
        "// Written by `cargo xtask swift`; do not edit.

import Didit
import Foundation

/// Returns the path of an operation without its method.
private func resource(of operation: String) -> String {
    operation.split(separator: \".\").dropLast().joined(separator: \".\")
}

",
    );
    let (mut one, mut all) = (String::new(), String::new());
    for (path, entries) in by_resource() {
        let paged: Vec<Entry> = entries.iter().copied().filter(|(_, operation)| operation.paged).collect();
        let own = camel(&path.replace('.', "_"), true);
        let _ = writeln!(one, "    case \"{path}\": return try await call{own}(client, operation, arguments, params)");
        out.push_str(&swift_calls(&own, &entries));
        if !paged.is_empty() {
            let _ =
                writeln!(all, "    case \"{path}\": return try await all{own}(client, operation, arguments, params)");
            out.push_str(&swift_lists(&own, &paged));
        }
    }
    // One function with all operations takes long to compile: its time grows with the square of their number.
    let _ = write!(
        out,
        "/// Calls the typed method of an operation by name.
func call(_ client: Didit, _ operation: String, _ arguments: [String], _ params: JsonValue) async throws -> JsonValue {{
    switch resource(of: operation) {{
{one}    default: throw NoSuchThing(\"operation \\(operation)\")
    }}
}}

/// Returns every item of a paged operation, by name.
func callAll(_ client: Didit, _ operation: String, _ arguments: [String], _ params: JsonValue) async throws
    -> JsonValue
{{
    switch resource(of: operation) {{
{all}    default: throw NoSuchThing(\"paged operation \\(operation)\")
    }}
}}
"
    );
    for descriptor in requests() {
        let own = descriptor.name;
        let (required, others): (Vec<_>, Vec<_>) = descriptor.fields.iter().partition(|field| field.required);
        let binding = if others.is_empty() { "let" } else { "var" };
        let call = if required.is_empty() { own.to_owned() } else { format!("try {own}") };
        let _ = write!(
            out,
            "\nprivate func read{own}(_ json: JsonValue) throws -> {own} {{\n    {binding} out = {call}(\n"
        );
        for field in required {
            let value = swift_reading(field.ty, &format!("needed(json, \"{}\")", field.name));
            let _ = writeln!(out, "        {}: {value},", camel(field.rust_name(), false));
        }
        out.push_str("        extra: json[\"extra\"]?.object ?? [:])\n");
        for field in others {
            let (own, wire) = (swift::name(field.rust_name()), field.name);
            let value = match field.ty {
                TypeDescriptor::Patch(inner) => {
                    let read = swift_reading(*inner, "value");
                    format!(
                        "if let value = json[\"{wire}\"] {{ out.{own} = try value.isNull ? .clear : .set({read}) }}"
                    )
                }
                TypeDescriptor::Json => format!("out.{own} = given(json, \"{wire}\")"),
                ty => {
                    let read = swift_reading(ty, "value");
                    format!("if let value = given(json, \"{wire}\") {{ out.{own} = try {read} }}")
                }
            };
            let _ = writeln!(out, "    {value}");
        }
        out.push_str("    return out\n}\n");
    }
    out
}

/// Returns the function that calls the operations of a resource.
fn swift_calls(resource: &str, entries: &[Entry]) -> String {
    let mut out = format!(
        "private func call{resource}(
    _ client: Didit, _ operation: String, _ arguments: [String], _ params: JsonValue
) async throws -> JsonValue {{
    switch operation {{
"
    );
    for &entry in entries {
        let call = format!("try await {}", swift_call(entry, entry.1.method_name));
        let _ = match entry.1.response.ty {
            TypeDescriptor::Nothing => {
                writeln!(out, "    case \"{}\":\n        {call}\n        return .null", entry.1.name)
            }
            TypeDescriptor::Bytes => writeln!(out, "    case \"{}\": return file({call})", entry.1.name),
            _ => writeln!(out, "    case \"{}\": return {call}.toJson()", entry.1.name),
        };
    }
    out.push_str("    default: throw NoSuchThing(\"operation \\(operation)\")\n    }\n}\n\n");
    out
}

/// Returns the function that reads the lists of a resource.
fn swift_lists(resource: &str, paged: &[Entry]) -> String {
    let mut out = format!(
        "private func all{resource}(
    _ client: Didit, _ operation: String, _ arguments: [String], _ params: JsonValue
) async throws -> JsonValue {{
    var items: [JsonValue] = []
    switch operation {{
"
    );
    for &entry in paged {
        let call = swift_call(entry, &format!("{}_all", entry.1.method_name));
        let _ = write!(
            out,
            "    case \"{}\":\n        for try await item in try {call} {{ items.append(item.toJson()) }}\n",
            entry.1.name
        );
    }
    out.push_str(
        "    default: throw NoSuchThing(\"paged operation \\(operation)\")\n    }\n    return .array(items)\n}\n\n",
    );
    out
}

/// Returns the call of a method in Swift.
fn swift_call((resource, operation): Entry, method: &str) -> String {
    let path: Vec<String> = resource.name.split('.').map(|part| camel(part, false)).collect();
    let arguments = operation.arguments.iter().enumerate();
    let mut given: Vec<String> =
        arguments.map(|(at, argument)| format!("{}: arguments[{at}]", camel(argument, false))).collect();
    given.extend(operation.params.as_ref().map(|params| format!("read{}(params)", params.model.name)));
    format!("client.{}.{}({})", path.join("."), camel(method, false), given.join(", "))
}

/// Returns the Swift expression that parses a value of a request. The helpers are in the scenario tests.
fn swift_reading(ty: TypeDescriptor, value: &str) -> String {
    match ty {
        TypeDescriptor::Json => value.to_owned(),
        TypeDescriptor::Enum(descriptor) => format!("{}(text({value}))", descriptor.name),
        TypeDescriptor::Secret => format!("Secret(text({value}))"),
        TypeDescriptor::Model(descriptor) => format!("read{}({value})", descriptor.name),
        TypeDescriptor::List(item) => format!("items({value}).map {{ try {} }}", swift_reading(*item, "$0")),
        other => format!("{}({value})", helper(other)),
    }
}

/// Returns the helper of the scenario tests that reads a value which is neither a model nor an enum.
fn helper(ty: TypeDescriptor) -> &'static str {
    match ty {
        TypeDescriptor::Boolean => "boolean",
        TypeDescriptor::Integer | TypeDescriptor::SessionNumber => "integer",
        TypeDescriptor::Number => "number",
        TypeDescriptor::Decimal => "decimal",
        TypeDescriptor::DateTime => "time",
        TypeDescriptor::Date => "day",
        TypeDescriptor::JsonObject => "members",
        TypeDescriptor::Translations => "texts",
        TypeDescriptor::NameList => "names",
        TypeDescriptor::File => "upload",
        _ => "text",
    }
}
