//! Developer commands that need Rust: what the registry of operations knows, printed.

mod api_coverage;
mod bench;
mod codegen;

use codegen::{Language, api_table, generated_code, python_stubs, scenarios};
use didit::resources::operations;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask operations            every operation: name, method, path (tab-separated)
cargo xtask api-table             the table of operations, in Markdown
cargo xtask api-table FILE        writes the table between its markers in FILE
cargo xtask api-table FILE --check    fails when the table in FILE is not the present one
cargo xtask bench-table           the last benchmarks of webhooks as shares of the hash alone
cargo xtask stubs FOLDER           writes the type stubs of the Python package; --check fails when they are others
cargo xtask api-coverage LANGUAGE FOLDER…    fails when the sources of `kotlin` or `swift` in FOLDER lack a public item
cargo xtask api-coverage python   what Python must have, one attribute a line
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
            print!("{}", api_table::table());
            Ok(())
        }
        ["api-table", file] => api_table::rewrite(file, false),
        ["api-table", file, "--check"] => api_table::rewrite(file, true),
        ["bench-table"] => bench::tables().map(|table| print!("{table}")),
        ["stubs", folder] => python_stubs::run(folder, false),
        ["stubs", folder, "--check"] => python_stubs::run(folder, true),
        ["api-coverage", "kotlin", ref folders @ ..] => api_coverage::check(Language::Kotlin, folders),
        ["api-coverage", "swift", ref folders @ ..] => api_coverage::check(Language::Swift, folders),
        ["api-coverage", "python"] => {
            api_coverage::python();
            Ok(())
        }
        ["count-shared", kind] => scenarios::count(kind).map(|count| println!("{count}")),
        ["dispatch", file] => scenarios::rust(file, false),
        ["dispatch", file, "--check"] => scenarios::rust(file, true),
        ["kotlin", file, tests] => generated_code::kotlin(file, tests),
        ["swift", file, tests] => generated_code::swift(file, tests),
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
