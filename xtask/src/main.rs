//! Developer commands that need Rust: what the registry of operations knows, printed.

mod bench;
mod json;
mod languages;
mod scenarios;
mod stubs;
mod whole;

use didit::operation::{Base, Operation};
use didit::resources::operations;
use didit::schema::TypeDescriptor;
use languages::Language;
use std::fmt::Write as _;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask operations            every operation: name, method, path (tab-separated)
cargo xtask api-table             the table of operations, in Markdown
cargo xtask api-table FILE        writes the table between its markers in FILE
cargo xtask api-table FILE --check    fails when the table in FILE is not the present one
cargo xtask bench-table           the last benchmarks of webhooks as shares of the hash alone
cargo xtask stubs FOLDER           writes the type stubs of the Python package; --check fails when they are others
cargo xtask whole LANGUAGE FOLDER…    fails when the sources of `kotlin` or `swift` in FOLDER lack a public item
cargo xtask whole python          what Python must have, one attribute a line
cargo xtask count-shared KIND     how many `scenarios` or `webhook vectors` all languages share
cargo xtask dispatch FILE         how the shared scenarios call Rust; --check fails when FILE is another
cargo xtask kotlin FILE TESTS     finishes the generated Kotlin, writes lists and JSON beside it, and into the folder
                                  TESTS how the shared scenarios call it
cargo xtask swift FILE TESTS      the same for Swift";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["operations"] => {
            for operation in operations() {
                println!("{}\t{}\t{}", operation.name, operation.method.as_str(), operation.path);
            }
            Ok(())
        }
        ["api-table"] => {
            print!("{}", table());
            Ok(())
        }
        ["api-table", file] => rewrite(file, false),
        ["api-table", file, "--check"] => rewrite(file, true),
        ["bench-table"] => bench::tables().map(|table| print!("{table}")),
        ["stubs", folder] => stubs::run(folder, false),
        ["stubs", folder, "--check"] => stubs::run(folder, true),
        ["whole", "kotlin", ref folders @ ..] => whole::check(Language::Kotlin, folders),
        ["whole", "swift", ref folders @ ..] => whole::check(Language::Swift, folders),
        ["whole", "python"] => {
            whole::python();
            Ok(())
        }
        ["count-shared", kind] => scenarios::count(kind).map(|count| println!("{count}")),
        ["dispatch", file] => scenarios::rust(file, false),
        ["dispatch", file, "--check"] => scenarios::rust(file, true),
        ["kotlin", file, tests] => languages::kotlin(file, tests),
        ["swift", file, tests] => languages::swift(file, tests),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            eprintln!("{text}");
            ExitCode::FAILURE
        }
    }
}

const START: &str = "<!-- operations: written by `cargo xtask api-table` -->\n";
const END: &str = "<!-- end of operations -->";

fn rewrite(file: &str, check: bool) -> Result<(), String> {
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

fn table() -> String {
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

fn camel(name: &str, capital: bool) -> String {
    let mut out = String::new();
    let mut upper = capital;
    for letter in name.chars() {
        if letter == '_' {
            upper = true;
        } else if upper {
            out.extend(letter.to_uppercase());
            upper = false;
        } else {
            out.push(letter);
        }
    }
    out
}
