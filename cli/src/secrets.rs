//! Reads and stores secrets. Secrets are never arguments: other users can see arguments in the process list, and the
//! shell history stores them.

use crate::arguments::environment;
use crate::context::Context;
use crate::exit::{Failure, Outcome, reason};
use crate::files;
use clap::{Arg, ArgMatches, Command};
use didit::Secret;
use std::collections::BTreeMap;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

/// Adds `--<long>-file`, and a hidden `--<long>` that fails with an explanation.
/// `default` is the source after the environment variable.
pub(crate) fn add_flags(command: Command, id: &str, long: &str, help: &str, default: &str) -> Command {
    let variable = variable(long);
    let file = Arg::new(format!("{id}.file"))
        .long(format!("{long}-file"))
        .value_name("FILE|-")
        .help(format!("{help} Read from a file or standard input (-); default: {variable}, or {default}."));
    let refused = Arg::new(id.to_owned()).long(long.to_owned()).num_args(0..=1).hide(true);
    command.arg(file).arg(refused)
}

/// Returns the environment variable of a flag: `DIDIT_SHARE_TOKEN` for `--share-token`.
pub(crate) fn variable(long: &str) -> String {
    format!("DIDIT_{}", long.replace('-', "_").to_uppercase())
}

/// Returns the error for a secret that was passed as an argument.
pub(crate) fn passed_as_argument(long: &str) -> Failure {
    Failure::usage(format!(
        "{} must not be an argument: other users of this machine can see it, and the shell history stores it",
        long.replace('-', " ")
    ))
    .hint(format!("omit it to be prompted, set {}, or pass --{long}-file FILE (- for standard input)", variable(long)))
}

/// Returns the secret of a flag: from its file, from the environment, or if `needed` from a prompt.
pub(crate) fn from_flag(
    context: &Context,
    matches: &ArgMatches,
    id: &str,
    long: &str,
    needed: bool,
) -> Outcome<Option<String>> {
    if matches.contains_id(id) {
        return Err(passed_as_argument(long));
    }
    if let Some(file) = matches.get_one::<String>(&format!("{id}.file")) {
        return from_file(file, long).map(Some);
    }
    if let Some(value) = environment(&variable(long)) {
        return Ok(Some(value));
    }
    if needed { ask(context, long).map(Some) } else { Ok(None) }
}

/// Reads a file that contains only a secret. Line breaks at the end are ignored.
pub(crate) fn from_file(file: &str, what: &str) -> Outcome<String> {
    let text =
        files::read_text(file).map_err(|error| Failure::usage(format!("--{what}-file: {file}: {}", reason(&error))))?;
    let text = text.trim_end_matches(['\r', '\n']);
    if text.is_empty() {
        return Err(Failure::usage(format!("--{what}-file: {file} is empty")).hint("write only the secret to the file"));
    }
    Ok(text.to_owned())
}

/// Prompts for a secret at the terminal; the input is not shown. An interruption restores the terminal.
pub(crate) fn ask(context: &Context, what: &str) -> Outcome<String> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage(format!(
            "the {} is missing, and there is no terminal to prompt for it",
            what.replace('-', " ")
        ))
        .hint(format!("set {} or pass --{what}-file FILE (- for standard input)", variable(what))));
    }
    let name = what.replace('-', " ");
    let prompt = format!("{name} (input hidden): ");
    let terminal = Terminal::save();
    let read = context.read_terminal(move || rpassword::prompt_password(prompt));
    terminal.restore();
    let text = read?;
    if text.is_empty() {
        {
            Err(Failure::usage(format!("the {name} is empty"))
                .hint(format!("type or paste it, or pass --{what}-file FILE")))
        }
    } else {
        Ok(text)
    }
}

/// Settings of the terminal, which the prompt changes.
struct Terminal(#[cfg(unix)] Option<(std::fs::File, rustix::termios::Termios)>);

impl Terminal {
    #[cfg(unix)]
    fn save() -> Self {
        let terminal = std::fs::File::options().read(true).write(true).open("/dev/tty").ok();
        Self(terminal.and_then(|terminal| {
            let settings = rustix::termios::tcgetattr(&terminal).ok()?;
            Some((terminal, settings))
        }))
    }

    #[cfg(not(unix))]
    fn save() -> Self {
        Self()
    }

    fn restore(self) {
        #[cfg(unix)]
        if let Some((terminal, settings)) = self.0 {
            let _ = rustix::termios::tcsetattr(terminal, rustix::termios::OptionalActions::Now, &settings);
        }
    }
}

/// Secrets of profiles: in the keyring of the operating system, or without a keyring in a file that only its owner can
/// read.
pub(crate) struct Store {
    folder: PathBuf,
}

/// Storage of a secret.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Storage {
    Keyring,
    File,
}

impl Store {
    pub(crate) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.join("secrets.json")
    }

    pub(crate) fn put(&self, profile: &str, kind: &str, secret: &Secret) -> Outcome<Storage> {
        let name = format!("{profile}/{kind}");
        if keyring::set(&name, secret.expose()) {
            // An older copy in the file would be read first.
            self.change(|secrets| secrets.remove(&name).is_some())?;
            return Ok(Storage::Keyring);
        }
        self.change(|secrets| secrets.insert(name, secret.expose().to_owned()).is_none_or(|_| true))?;
        Ok(Storage::File)
    }

    pub(crate) fn get(&self, profile: &str, kind: &str) -> Outcome<Option<Secret>> {
        let name = format!("{profile}/{kind}");
        let stored = self.read()?.remove(&name).or_else(|| keyring::get(&name));
        Ok(stored.map(Secret::from))
    }

    pub(crate) fn remove(&self, profile: &str, kind: &str) -> Outcome {
        let name = format!("{profile}/{kind}");
        keyring::remove(&name);
        self.change(|secrets| secrets.remove(&name).is_some())
    }

    fn read(&self) -> Outcome<BTreeMap<String, String>> {
        files::load(&self.path(), "remove it and run `didit login`")
    }

    fn change(&self, work: impl FnOnce(&mut BTreeMap<String, String>) -> bool) -> Outcome {
        let mut secrets = self.read()?;
        if !work(&mut secrets) {
            return Ok(());
        }
        let text = serde_json::to_vec_pretty(&secrets).unwrap_or_default();
        files::write_private(&self.path(), &text)
    }
}

#[cfg(feature = "keyring")]
mod keyring {
    use ::keyring::v1::Entry;

    /// Returns an entry of the keyring. `DIDIT_KEYRING=off` disables the keyring, for machines where it would prompt a
    /// user who is not present.
    fn entry(name: &str) -> Option<Entry> {
        if crate::arguments::environment("DIDIT_KEYRING").as_deref() == Some("off") {
            return None;
        }
        Entry::new("didit", name).ok()
    }

    pub(super) fn set(name: &str, secret: &str) -> bool {
        entry(name).is_some_and(|entry| entry.set_password(secret).is_ok())
    }

    pub(super) fn get(name: &str) -> Option<String> {
        entry(name)?.get_password().ok()
    }

    pub(super) fn remove(name: &str) {
        if let Some(entry) = entry(name) {
            let _ = entry.delete_credential();
        }
    }
}

#[cfg(not(feature = "keyring"))]
mod keyring {
    pub(super) fn set(_: &str, _: &str) -> bool {
        false
    }

    pub(super) fn get(_: &str) -> Option<String> {
        None
    }

    pub(super) fn remove(_: &str) {}
}
