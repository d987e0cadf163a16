//! Shell completions and manual pages, generated from the command tree.

use crate::arguments::option;
use crate::context::output_failed;
use crate::exit::{Failure, Outcome};
use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;
use std::io::{self, Write as _};
use std::path::Path;

pub(crate) fn commands() -> [Command; 2] {
    let completions = Command::new("completions")
        .about("Prints shell completions")
        .arg(
            Arg::new("shell")
                .value_name("SHELL")
                .required(true)
                .help("Shell to print completions for")
                .value_parser(value_parser!(Shell)),
        )
        .after_help("Example:\n  didit completions bash > ~/.local/share/bash-completion/completions/didit");
    let man = Command::new("man")
        .about("Prints the manual page, or writes one page per command")
        .arg(option("folder", "DIRECTORY", "Writes the pages of all commands to this directory"))
        .after_help("Examples:\n  didit man | man -l -\n  didit man --folder ~/.local/share/man/man1");
    [completions, man]
}

pub(crate) fn completions(mut root: Command, matches: &ArgMatches) -> Outcome {
    let mut out = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        clap_complete::generate(*shell, &mut root, "didit", &mut out);
    }
    io::stdout().write_all(&out).map_err(|error| output_failed(&error))
}

pub(crate) fn man(root: Command, matches: &ArgMatches) -> Outcome {
    if let Some(folder) = matches.get_one::<String>("folder") {
        return clap_mangen::generate_to(root, Path::new(folder)).map_err(|error| Failure::file(folder, &error));
    }
    let mut out = Vec::new();
    clap_mangen::Man::new(root).render(&mut out).map_err(|error| Failure::file("manual page", &error))?;
    io::stdout().write_all(&out).map_err(|error| output_failed(&error))
}
