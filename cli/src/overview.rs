//! The list of commands in `didit --help`, by product area.

use crate::flags::kebab;
use clap::Command;
use didit::resources::AREAS;
use std::fmt::Write as _;

/// Sets the help of the root command, whose commands are those of the resources and others.
pub(crate) fn group(root: Command) -> Command {
    let header = *root.get_styles().get_header();
    let literal = *root.get_styles().get_literal();
    let width = root.get_subcommands().map(|command| command.get_name().len()).max().unwrap_or_default();
    let mut text = String::new();
    let mut section = |title: &str, commands: &mut dyn Iterator<Item = &Command>| {
        let _ = writeln!(text, "{header}{title}:{header:#}");
        for command in commands {
            let name = command.get_name();
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            let about = about.lines().next().unwrap_or_default().to_owned();
            let _ = writeln!(text, "  {literal}{name}{literal:#}{:1$}  {about}", "", width - name.len());
        }
        text.push('\n');
    };
    let mut listed = Vec::new();
    for area in AREAS {
        let names: Vec<String> = area.resources.iter().map(|resource| kebab(resource.name)).collect();
        section(&title(area.area.name()), &mut names.iter().filter_map(|name| root.find_subcommand(name)));
        listed.extend(names);
    }
    let is_other = |command: &&Command| !command.is_hide_set() && !listed.iter().any(|name| name == command.get_name());
    section("Profiles and tools", &mut root.get_subcommands().filter(is_other));
    let template = format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{text}{header}Options:{header:#}\n{{options}}{{after-help}}"
    );
    root.help_template(template)
}

/// Returns the name of an area as a heading, such as `Travel rule`.
fn title(area: &str) -> String {
    let words = area.replace('-', " ").replace("aml", "AML");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    #[test]
    fn help_lists_every_command_once() {
        let mut root = crate::commands::build();
        let help = root.render_help().to_string();
        let is_listed = |command: &&clap::Command| !command.is_hide_set() && command.get_name() != "help";
        for command in root.get_subcommands().filter(is_listed) {
            let start = format!("  {}  ", command.get_name());
            let lines = help.lines().filter(|line| line.starts_with(&start) || line.trim() == command.get_name());
            assert_eq!(lines.count(), 1, "{}\n{help}", command.get_name());
        }
        assert!(help.contains("\nCore:\n"), "{help}");
    }
}
