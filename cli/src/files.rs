//! Reads files and standard input, and writes files atomically.

use crate::arguments::environment;
use crate::exit::{Exit, Failure, Outcome};
use didit::binding::write_whole;
use directories::ProjectDirs;
use serde::de::DeserializeOwned;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Reads a file, or standard input for `-`.
pub(crate) fn read(file: &str) -> io::Result<Vec<u8>> {
    if file != "-" {
        return fs::read(file);
    }
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads a text file, or standard input for `-`.
pub(crate) fn read_text(file: &str) -> io::Result<String> {
    String::from_utf8(read(file)?).map_err(|_| io::ErrorKind::InvalidData.into())
}

/// Reads a JSON file of this program. Returns the default if the file does not exist.
pub(crate) fn load<T: DeserializeOwned + Default>(path: &Path, hint: &str) -> Outcome<T> {
    match fs::read(path) {
        Ok(text) => serde_json::from_slice(&text)
            .map_err(|_| Failure::new(Exit::Failed, format!("{} is not valid", path.display())).hint(hint)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(T::default()),
        Err(error) => Err(Failure::file(path.display(), &error)),
    }
}

/// Writes a file atomically; only its owner can read it.
pub(crate) fn write(path: &Path, content: &[u8]) -> Outcome {
    write_whole(path, |file| file.write_all(content)).map_err(|error: io::Error| Failure::file(path.display(), &error))
}

/// Fails if writing to `path` would replace something that this program did not write: a link, a device, a directory or
/// a file with other content. `ours` tells whether the content is known; `force` allows links and files.
pub(crate) fn check_target(path: &Path, force: bool, ours: impl FnOnce() -> bool) -> Outcome {
    let refused = |what: &str| Err(Failure::usage(format!("{}: {what}; nothing was written", path.display())));
    let Ok(metadata) = fs::symlink_metadata(path) else { return Ok(()) };
    if metadata.is_dir() {
        return refused("this is a directory").map_err(|failure| failure.hint("pass the name of a file"));
    }
    if !metadata.is_file() && !metadata.is_symlink() {
        return refused("this is a device or a pipe, not a file")
            .map_err(|failure| failure.hint("pass --output - and redirect standard output to it"));
    }
    if force || metadata.is_file() && (metadata.len() == 0 || ours()) {
        return Ok(());
    }
    let what = if metadata.is_symlink() { "this is a symbolic link" } else { "this file already exists" };
    refused(what).map_err(|failure| failure.hint("pass another file, or add --force to replace it"))
}

/// Opens a file that only its owner can access. Creates it if it does not exist; fails if it is a link.
pub(crate) fn open_private(path: &Path) -> io::Result<fs::File> {
    if fs::symlink_metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let mut options = fs::OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    // The file may have been created with other permissions.
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(file)
}

/// Same as [`write`], but creates the directory if it does not exist.
pub(crate) fn write_private(path: &Path, content: &[u8]) -> Outcome {
    private_folder(folder(path))?;
    write(path, content)
}

/// Creates a directory that only its owner can access, unless it exists.
pub(crate) fn private_folder(folder: &Path) -> Outcome {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| Failure::file(folder.display(), &error))
}

/// Returns the directory of a file.
pub(crate) fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Returns a directory of this program: `DIDIT_CONFIG_DIR` if set, or the directory of the operating system.
pub(crate) fn own_folder(of_system: impl FnOnce(&ProjectDirs) -> &Path, hint: &str) -> Outcome<PathBuf> {
    if let Some(folder) = environment("DIDIT_CONFIG_DIR") {
        return Ok(folder.into());
    }
    ProjectDirs::from("", "", "didit")
        .map(|folders| of_system(&folders).to_owned())
        .ok_or_else(|| Failure::new(Exit::Failed, "no home directory found").hint(hint))
}
