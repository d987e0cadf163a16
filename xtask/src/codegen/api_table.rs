//! The table of operations in Markdown.

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
        return Err(format!(
            "{file}: the table of operations is not the present one; run `cargo xtask api-table {file}`"
        ));
    }
    std::fs::write(file, new).map_err(|error| format!("{file}: {error}"))
}

pub(crate) fn table() -> String {
    let mut out = String::from("| Operation | Endpoint | What it does |\n| --- | --- | --- |\n");
    for operation in operations() {
        let summary = without_paths(&operation.doc.split("\n\n").next().unwrap_or_default().replace('\n', " "));
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

/// Links to items of the crate, as rustdoc knows them, become their names; links to pages stay.
fn without_paths(doc: &str) -> String {
    let mut out = String::new();
    let mut rest = doc;
    while let Some((before, inside)) = rest.split_once("[`") {
        let Some((name, after)) = inside.split_once("`]") else { break };
        let target = after.strip_prefix('(').and_then(|target| target.split_once(')'));
        if target.is_some_and(|(target, _)| target.contains("://")) {
            let _ = write!(out, "{before}[`{name}`]");
            rest = after;
        } else {
            let _ = write!(out, "{before}`{name}`");
            rest = target.map_or(after, |(_, after)| after);
        }
    }
    out + rest
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
    let answer = match operation.answer.ty {
        TypeDescriptor::Model(model) => format!(" → {}", model.name),
        TypeDescriptor::Bytes => " → bytes".to_owned(),
        _ => String::new(),
    };
    format!("{}({}){answer}", operation.name, arguments.join(", "))
}
