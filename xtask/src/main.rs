//! Developer commands that use the registry of operations.

mod api_coverage;
mod bench;
mod codegen;
mod swift_api;

use codegen::{Language, api_table, python_stubs, scenarios};
use didit::resources::operations;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask operations            Lists every operation: name, method and path, separated by tabs
cargo xtask api-table             Prints the table of operations in Markdown
cargo xtask api-table FILE        Writes the table between its markers in FILE; with --check, fails if it is outdated
cargo xtask bench-table           Prints the last webhook benchmarks, relative to the hash alone
cargo xtask stubs FOLDER          Writes the type stubs of the Python package; with --check, fails if they are outdated
cargo xtask api-coverage LANGUAGE FOLDER…
                                  Fails if the sources of LANGUAGE (kotlin, swift) in FOLDER lack a public item
cargo xtask api-coverage python   Prints the attributes that the Python package must have, one per line
cargo xtask count-shared KIND     Prints the number of shared test cases; KIND is `scenarios` or `webhook vectors`
cargo xtask dispatch FILE         Writes the Rust dispatcher of the shared scenarios; with --check, fails if FILE is
                                  outdated
cargo xtask kotlin FOLDER TESTS   Writes the Kotlin package to FOLDER, which has the output of UniFFI, and the dispatcher
                                  of the shared scenarios to the folder TESTS
cargo xtask kotlin-later FOLDER   Writes the Kotlin package of a later version, which has one field, value and operation
                                  more in each type, to FOLDER, without the output of UniFFI
cargo xtask swift SOURCES TESTS   Writes the models, options and resources of Swift to the folder SOURCES, and the
                                  dispatcher to the folder TESTS
cargo xtask swift-later SOURCES   Writes the models, options and resources of a later version, which has one field, value
                                  and operation more in each, to the folder SOURCES
cargo xtask swift-api GRAPH       Prints the public interface of the Swift module from its symbol graph";

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
        ["kotlin", generated, tests] => codegen::kotlin::run(generated, tests),
        ["kotlin-later", generated] => codegen::kotlin::run_later(generated),
        ["swift-api", graph] => swift_api::lines(graph).map(|lines| print!("{lines}")),
        ["swift-later", sources] => codegen::swift::write_later(sources),
        ["swift", sources, tests] => codegen::swift::write(sources, tests),
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
