//! Writes the table of operations in Markdown.

use didit::binding::docs::{DocFormat, format_doc};
use didit::operation::{Base, Operation};
use didit::resources::operations;
use didit::schema::TypeDescriptor;
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

pub(crate) fn table() -> String {
    let mut out = String::from("| Operation | Endpoint | Description |\n| --- | --- | --- |\n");
    for operation in operations() {
        let summary = operation.doc.split("\n\n").next().unwrap_or_default().replace('\n', " ");
        let summary = format_doc(&summary, DocFormat::Markdown);
        let _ = writeln!(
            out,
            "| `{}` | `{} {}` | {summary} |",
            signature(operation),
            operation.method.as_str(),
            path(operation)
        );
    }
    out
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
