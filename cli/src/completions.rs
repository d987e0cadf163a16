//! Shell completions and manual pages, generated from the command tree.

use crate::arguments::option;
use crate::context::output_failed;
use crate::exit::{Failure, Outcome};
use clap::{Arg, ArgMatches, Command, ValueHint, value_parser};
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
        .after_help(
            "Examples:\n  didit completions bash > ~/.local/share/bash-completion/completions/didit\n  \
             didit completions zsh > ~/.zfunc/_didit    # with fpath+=(~/.zfunc) before compinit in ~/.zshrc\n  \
             didit completions fish > ~/.config/fish/completions/didit.fish",
        );
    let man = Command::new("man")
        .about("Prints the manual page, or writes one page per command")
        .arg(option("folder", "DIRECTORY", "Writes the pages of all commands to this directory"))
        .after_help("Examples:\n  didit man | man -l -\n  didit man --folder ~/.local/share/man/man1");
    [completions, man]
}

/// Returns the command without hidden flags, and with the kinds of files that flags take.
fn visible(command: &Command) -> Command {
    let mut copy = Command::new(command.get_name().to_owned())
        .about(command.get_about().cloned().unwrap_or_default())
        .subcommand_required(command.is_subcommand_required_set())
        .visible_aliases(command.get_visible_aliases().map(str::to_owned).collect::<Vec<_>>());
    for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
        let name = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string).unwrap_or_default();
        let arg = match name.as_str() {
            name if name.contains("FILE") => arg.clone().value_hint(ValueHint::FilePath),
            "DIRECTORY" => arg.clone().value_hint(ValueHint::DirPath),
            _ => arg.clone(),
        };
        copy = copy.arg(arg);
    }
    copy.subcommands(command.get_subcommands().map(visible))
}

pub(crate) fn completions(root: &Command, matches: &ArgMatches) -> Outcome {
    let mut root = visible(root);
    let mut out = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        clap_complete::generate(*shell, &mut root, "didit", &mut out);
        if *shell == Shell::Bash {
            out = with_spaces(&String::from_utf8_lossy(&out), &root).into_bytes();
        }
    }
    io::stdout().write_all(&out).map_err(|error| output_failed(&error))
}

/// Corrects values with spaces, which the generator for bash writes as several words.
fn with_spaces(script: &str, command: &Command) -> String {
    let mut script = script.to_owned();
    for arg in command.get_arguments() {
        let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        if values.iter().any(|value| value.contains(' ')) {
            let before = format!("COMPREPLY=($(compgen -W \"{}\" -- \"${{cur}}\"))", values.join(" "));
            // Once for the string, once for compgen; the result is quoted for the command line.
            let quoted = values.iter().map(|value| value.replace(' ', r"\\\\ ")).collect::<Vec<_>>().join(r"\n");
            let after = format!("local IFS=$'\\n'; COMPREPLY=($(compgen -W $'{quoted}' -- \"${{cur}}\"))");
            script = script.replace(&before, &after);
        }
    }
    command.get_subcommands().fold(script, |script, command| with_spaces(&script, command))
}

pub(crate) fn man(root: Command, matches: &ArgMatches) -> Outcome {
    if let Some(folder) = matches.get_one::<String>("folder") {
        let write = || {
            std::fs::create_dir_all(folder)?;
            clap_mangen::generate_to(root, Path::new(folder))
        };
        return write().map_err(|error| Failure::file(folder, &error));
    }
    let mut out = Vec::new();
    clap_mangen::Man::new(root).render(&mut out).map_err(|error| Failure::file("manual page", &error))?;
    io::stdout().write_all(&out).map_err(|error| output_failed(&error))
}
