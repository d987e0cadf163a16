//! The command tree: one command per operation of the registry, and the commands written by hand.

use crate::arguments::{option, switch};
use crate::flags::{self, kebab, plain};
use crate::operations::{flags_of, is_irreversible, positional, saves};
use crate::{api, completions, context, doctor, exit, export, open, overview, profiles, sandbox, waiting, webhooks};
use clap::{Arg, Command};
use didit::operation::{Method, Operation, ResourceDescriptor};
use didit::resources::resources;
use didit::schema::{ModelDescriptor, TypeDescriptor};

/// Short aliases of operations.
const VERBS: [(&str, &str); 5] = [
    ("sessions.retrieve_decision", "get"),
    ("account.verify_email", "verify"),
    ("billing.retrieve_balance", "balance"),
    ("sessions.generate_pdf", "pdf"),
    ("sessions.update_status", "decide"),
];

/// Examples of operations; other operations have one generated from their required parameters.
const EXAMPLES: [(&str, &str); 15] = [
    ("account.register", "didit account register you@example.org"),
    ("account.verify_email", "didit account verify you@example.org A3K9F2 --save"),
    ("account.login", "didit account login you@example.org --save"),
    ("workflows.create", "didit workflows create --label 'My KYC' --type kyc --liveness --face-match"),
    ("workflows.update", "didit workflows update WORKFLOW_ID --enable-aml --aml-threshold 75"),
    (
        "sessions.create",
        "didit sessions create --workflow-id WORKFLOW_ID --vendor-data user-123\n  didit sessions create --workflow-id WORKFLOW_ID --contact-details-email ada@example.org --metadata '{\"plan\": \"gold\"}'",
    ),
    ("sessions.list", "didit sessions list --status 'In Review' --all --json"),
    (
        "sessions.update_status",
        "didit sessions update-status SESSION_ID --new-status Declined --comment 'same face as user-9'",
    ),
    ("sessions.batch_delete", "didit sessions batch-delete --session-numbers 12,13 --yes"),
    ("sessions.generate_pdf", "didit sessions pdf SESSION_ID --output report.pdf"),
    (
        "sessions.reviews.create",
        "didit sessions reviews create SESSION_ID --new-status 'In Review' --comment 'asked a colleague'",
    ),
    ("sessions.reviews.list", "didit sessions reviews list SESSION_ID"),
    ("blocklist.add", "didit blocklist add --session-id SESSION_ID --blocklist-face --blocklist-document"),
    ("questionnaires.create", "didit questionnaires create --params @form.json"),
    ("webhooks.update", "didit webhooks update --webhook-url https://shop.example/webhooks/didit --webhook-version v3"),
];

pub(crate) fn build() -> Command {
    let mut root = Command::new("didit")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Command line for the Didit identity-verification platform")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .max_term_width(100)
        .after_long_help(format!("{}\n\n{}", profiles::settings_help(), exit::HELP))
        .after_help("Run `didit COMMAND --help` for examples and `didit --help` for settings and exit codes.");
    root = context::add_flags(root);
    let is_top = |resource: &&ResourceDescriptor| !resource.name.contains('.') && resource.name != "sandbox";
    for resource in resources().filter(is_top) {
        root = root.subcommand(resource_command(resource));
    }
    for resource in resources() {
        if let Some((parent, name)) = resource.name.split_once('.') {
            let nested = resource_command(resource).name(kebab(name));
            root = root.mut_subcommand(kebab(parent), |command| command.subcommand(nested));
        }
    }
    root = root.mut_subcommand("sessions", |command| command.subcommands([waiting::command(), export::command()]));
    root = root.mut_subcommand("webhooks", |command| command.subcommands(webhooks::commands()));
    // `didit sandbox` is more than the resource of that name, whose operations are subcommands like the others.
    let of_sandbox = resources().filter(|resource| resource.name == "sandbox").flat_map(|resource| resource.operations);
    let sandbox = sandbox::command().subcommands(of_sandbox.map(operation_command));
    let root = root
        .subcommands(profiles::commands())
        .subcommands([doctor::command(), sandbox, api::command(), open::command()])
        .subcommands(completions::commands());
    overview::group(root)
}

fn resource_command(resource: &'static ResourceDescriptor) -> Command {
    let (about, long) = docs(resource.doc);
    Command::new(kebab(resource.name))
        .about(about)
        .long_about(long)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(resource.operations.iter().map(operation_command))
}

/// Returns the first sentence, for lists of commands, and the whole text, for the command's own help.
fn docs(doc: &str) -> (String, String) {
    let long = plain(doc);
    let first = long.split("\n\n").next().unwrap_or_default();
    let about = first.split_once(". ").map_or(first, |(sentence, _)| sentence).trim_end_matches('.').to_owned();
    (about, long)
}

fn operation_command(operation: &'static Operation) -> Command {
    let (about, long) = docs(operation.doc);
    let mut command = Command::new(kebab(operation.method_name)).about(about).long_about(long);
    if operation.method_name == "retrieve" {
        command = command.visible_alias("get");
    }
    if let Some((_, verb)) = VERBS.iter().find(|(name, _)| *name == operation.name) {
        command = command.visible_alias(*verb);
    }
    for argument in operation.arguments {
        let name = argument.to_uppercase();
        let what = if *argument == "vendor_data" { "User ID in your system" } else { "ID (UUID)" };
        command = command.arg(Arg::new(format!("path.{argument}")).value_name(name).help(what).required(true));
    }
    let flags = flags_of(operation);
    if operation.params.is_some() {
        command = flags::add(command, &flags);
    }
    if let Some(names) = positional(operation) {
        for name in names {
            let secret = *name == "password";
            let id = format!("at.{name}");
            command = command.arg(Arg::new(id.clone()).value_name(name.to_uppercase()).hide(secret));
            if !secret && *name != "code" {
                command = command
                    .mut_arg(*name, |arg| arg.required(false).required_unless_present_any(["params".to_owned(), id]));
            }
        }
    }
    if operation.paged {
        command = command.arg(switch("all", "Reads all pages")).arg(
            option(
                "columns",
                "NAMES",
                "Columns of the table or of CSV, comma-separated, for example session_id,status",
            )
            .value_delimiter(','),
        );
    }
    if operation.response.ty == TypeDescriptor::Bytes {
        command =
            command.arg(context::output_file()).arg(switch("force", "Replaces an existing file or symbolic link"));
    } else if operation.response.ty != TypeDescriptor::Nothing {
        command = command.arg(option(
            "field",
            "PATH",
            "Prints only this value of the response, for example url or results[0].status",
        ));
    }
    if is_irreversible(operation) {
        command = command
            .arg(switch("yes", "Deletes without asking for confirmation; required without a terminal").short('y'));
    }
    if saves(operation) {
        command = command.arg(switch("save", "Stores the API key or token of the response in the profile"));
    }
    profiles::add_flags(command).after_help(format!("Examples:\n  {}", example(operation)))
}

fn example(operation: &Operation) -> String {
    if let Some((_, example)) = EXAMPLES.iter().find(|(name, _)| *name == operation.name) {
        return (*example).to_owned();
    }
    let mut words = vec!["didit".to_owned()];
    words.extend(operation.name.split('.').map(kebab));
    words.extend(operation.arguments.iter().map(|argument| argument.to_uppercase()));
    if let Some(params) = &operation.params {
        add_required(params.model, "--", &mut words);
    }
    if operation.method == Method::Get {
        words.push("--json".to_owned());
    }
    words.join(" ")
}

/// Adds the flags of the required parameters to an example.
fn add_required(model: &ModelDescriptor, prefix: &str, words: &mut Vec<String>) {
    for field in model.fields.iter().filter(|field| field.required && field.ty != TypeDescriptor::Secret) {
        let flag = format!("{prefix}{}", kebab(field.name));
        let value = match field.ty {
            TypeDescriptor::Model(inner) => {
                add_required(inner, &format!("{flag}-"), words);
                continue;
            }
            TypeDescriptor::Boolean => {
                words.push(flag);
                continue;
            }
            TypeDescriptor::Enum(descriptor) => {
                format!("'{}'", descriptor.variants.first().map_or("…", |variant| variant.wire))
            }
            TypeDescriptor::Integer | TypeDescriptor::Number | TypeDescriptor::Decimal => "50".to_owned(),
            TypeDescriptor::File => "FILE".to_owned(),
            _ => field.name.to_uppercase(),
        };
        words.push(format!("{flag} {value}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use didit::resources::operations;

    /// Returns the command of an operation.
    fn command_of(operation: &Operation) -> Command {
        let mut command = build();
        for word in operation.name.split('.') {
            let inner =
                command.find_subcommand(kebab(word)).unwrap_or_else(|| panic!("{} has no command", operation.name));
            command = inner.clone();
        }
        command
    }

    /// Collects the names of all parameters; nested names have their parent's name as a prefix.
    fn parameters(model: &'static ModelDescriptor, before: &str, names: &mut Vec<(String, TypeDescriptor)>) {
        for field in model.fields {
            let name = format!("{before}{}", kebab(field.name));
            match field.ty {
                TypeDescriptor::Model(inner) => parameters(inner, &format!("{name}-"), names),
                ty => names.push((name, ty)),
            }
        }
    }

    #[test]
    fn the_tree_has_no_name_twice() {
        build().debug_assert();
    }

    #[test]
    fn every_operation_is_a_command_with_a_flag_for_each_parameter() {
        assert!(operations().count() >= 37);
        for operation in operations() {
            let command = command_of(operation);
            let flags: Vec<&str> = command.get_arguments().filter_map(Arg::get_long).collect();
            let mut names = Vec::new();
            if let Some(params) = &operation.params {
                parameters(params.model, "", &mut names);
            }
            for (name, ty) in names {
                let wanted = if ty == TypeDescriptor::Secret { format!("{name}-file") } else { name };
                assert!(flags.contains(&wanted.as_str()), "{} has no --{wanted}", operation.name);
            }
            let places = command.get_positionals().filter(|place| place.is_required_set()).count();
            assert_eq!(places, operation.arguments.len(), "{}", operation.name);
        }
    }

    #[test]
    fn what_is_required_is_required() {
        let missing = |words: &[&str]| build().try_get_matches_from(words).expect_err("rejected").to_string();
        assert!(missing(&["didit", "sessions", "create"]).contains("--workflow-id"));
        assert!(missing(&["didit", "account", "login"]).contains("--email"));
        let whole = build().try_get_matches_from(["didit", "sessions", "create", "--params", "{}"]);
        assert!(whole.is_ok(), "the library validates complete requests");
    }

    #[test]
    fn help_names_no_rust_paths() {
        fn walk(command: &Command, count: &mut usize) {
            let help = command.clone().render_long_help().to_string();
            for line in help.lines() {
                assert!(!line.contains("::") && !line.contains("[`"), "{}: {line}", command.get_name());
            }
            *count += 1;
            command.get_subcommands().for_each(|inner| walk(inner, count));
        }
        let mut count = 0;
        walk(&build(), &mut count);
        assert!(count > 60, "{count}");
    }

    /// Splits a command line into words as a shell does. Supports only what the examples use.
    fn words(line: &str) -> Vec<String> {
        let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
        for letter in line.chars() {
            match letter {
                '\'' => quoted = !quoted,
                ' ' if !quoted => words.push(std::mem::take(&mut word)),
                letter => word.push(letter),
            }
        }
        words.push(word);
        words
    }

    #[test]
    fn every_example_can_be_run() {
        fn walk(command: &Command, count: &mut usize) {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            for line in help.lines().filter_map(|line| line.strip_prefix("  didit ")) {
                let line = line.split([';', '>', '|']).next().unwrap_or_default().trim();
                let parsed = build().try_get_matches_from(words(&format!("didit {line}")));
                assert!(
                    parsed.is_ok(),
                    "didit {line}\n{}",
                    parsed.err().map(|error| error.to_string()).unwrap_or_default()
                );
                *count += 1;
            }
            command.get_subcommands().for_each(|inner| walk(inner, count));
        }
        let mut count = 0;
        walk(&build(), &mut count);
        assert!(count > 60, "{count}");
    }
}
