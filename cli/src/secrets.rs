//! Where secrets come from and where they are kept: never from an argument, which everybody on the machine can read
//! in the list of processes and which stays in the shell's history.

use crate::arguments::environment;
use crate::exit::{Failure, Outcome};
use crate::files;
use clap::{Arg, ArgMatches, Command};
use didit::Secret;
use std::collections::BTreeMap;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

/// Adds `--<long>-file`, and a hidden `--<long>` that only explains why it is refused.
pub(crate) fn add_flags(command: Command, id: &str, long: &str, help: &str) -> Command {
    let variable = variable(long);
    let file = Arg::new(format!("{id}.file"))
        .long(format!("{long}-file"))
        .value_name("FILE|-")
        .help(format!("{help} Read from a file or the standard input; else from {variable}, else asked for."));
    let refused = Arg::new(id.to_owned()).long(long.to_owned()).num_args(0..=1).hide(true);
    command.arg(file).arg(refused)
}

/// `DIDIT_SHARE_TOKEN` for `--share-token`.
pub(crate) fn variable(long: &str) -> String {
    format!("DIDIT_{}", long.replace('-', "_").to_uppercase())
}

/// Refuses a secret that was given as an argument.
pub(crate) fn passed_as_argument(long: &str) -> Failure {
    Failure::usage(format!(
        "{} must not be in an argument: others on this machine can read it, and the shell keeps it",
        long.replace('-', " ")
    ))
    .hint(format!(
        "leave it out to be asked, set {}, or pass --{long}-file FILE (- for the standard input)",
        variable(long)
    ))
}

/// The secret of a flag: from its file, from the environment, or by asking where it is `needed`.
pub(crate) fn from_flag(matches: &ArgMatches, id: &str, long: &str, needed: bool) -> Outcome<Option<String>> {
    if matches.contains_id(id) {
        return Err(passed_as_argument(long));
    }
    if let Some(file) = matches.get_one::<String>(&format!("{id}.file")) {
        return from_file(file, long).map(Some);
    }
    if let Some(value) = environment(&variable(long)) {
        return Ok(Some(value));
    }
    if needed { ask(long).map(Some) } else { Ok(None) }
}

/// A secret alone in a file; a line break at its end does not count.
pub(crate) fn from_file(file: &str, what: &str) -> Outcome<String> {
    let text =
        files::read_text(file).map_err(|error| Failure::usage(format!("--{what}-file: {file}: {}", error.kind())))?;
    let text = text.trim_end_matches(['\r', '\n']);
    if text.is_empty() {
        return Err(Failure::usage(format!("--{what}-file: {file} is empty")));
    }
    Ok(text.to_owned())
}

/// Asks at the terminal, without showing what is typed.
pub(crate) fn ask(what: &str) -> Outcome<String> {
    if !std::io::stdin().is_terminal() {
        return Err(Failure::usage(format!(
            "the {} is missing, and nobody is here to be asked",
            what.replace('-', " ")
        ))
        .hint(format!("set {} or pass --{what}-file FILE (- for the standard input)", variable(what))));
    }
    let name = what.replace('-', " ");
    let text = rpassword::prompt_password(format!("{name} (not shown): "))
        .map_err(|error| Failure::usage(format!("the {name} could not be read: {}", error.kind())))?;
    if text.is_empty() { Err(Failure::usage(format!("the {name} is empty"))) } else { Ok(text) }
}

/// The secrets of profiles: in the keyring of the operating system, or where it has none in a file that only its
/// owner may read.
pub(crate) struct Store {
    folder: PathBuf,
}

/// Where a secret was put.
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
            // One place only: an older copy in the file would be stale.
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
        files::load(&self.path(), "remove it and run `didit login` again")
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

    /// Off by `DIDIT_KEYRING=off`, for machines whose keyring would ask somebody who is not there.
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
