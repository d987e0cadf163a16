//! The command `didit`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(didit_cli::run(std::env::args_os()))
}
