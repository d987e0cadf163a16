//! Files: read from a path or the standard input, and written whole.

use crate::arguments::environment;
use crate::exit::{Exit, Failure, Outcome};
use didit::binding::write_whole;
use directories::ProjectDirs;
use serde::de::DeserializeOwned;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Reads a file, or the standard input for `-`.
pub(crate) fn read(file: &str) -> io::Result<Vec<u8>> {
    if file != "-" {
        return fs::read(file);
    }
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads a file of text, or the standard input for `-`.
pub(crate) fn read_text(file: &str) -> io::Result<String> {
    String::from_utf8(read(file)?).map_err(|_| io::ErrorKind::InvalidData.into())
}

/// Reads a JSON file of this program; the default if there is none.
pub(crate) fn load<T: DeserializeOwned + Default>(path: &Path, hint: &str) -> Outcome<T> {
    match fs::read(path) {
        Ok(text) => serde_json::from_slice(&text)
            .map_err(|_| Failure::new(Exit::Failed, format!("{} cannot be read", path.display())).hint(hint)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(T::default()),
        Err(error) => Err(Failure::file(path.display(), &error)),
    }
}

/// Writes a file that only its owner may read, whole or not at all.
pub(crate) fn write(path: &Path, content: &[u8]) -> Outcome {
    write_whole(path, |file| file.write_all(content)).map_err(|error: io::Error| Failure::file(path.display(), &error))
}

/// As [`write`], into a folder that is made if it is not there.
pub(crate) fn write_private(path: &Path, content: &[u8]) -> Outcome {
    private_folder(folder(path))?;
    write(path, content)
}

/// Makes a folder that only its owner may enter, unless it is there.
pub(crate) fn private_folder(folder: &Path) -> Outcome {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| Failure::file(folder.display(), &error))
}

/// The folder a file is in.
pub(crate) fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A folder of this program: `DIDIT_CONFIG_DIR`, else the one the system has for it.
pub(crate) fn own_folder(of_system: impl FnOnce(&ProjectDirs) -> &Path, hint: &str) -> Outcome<PathBuf> {
    if let Some(folder) = environment("DIDIT_CONFIG_DIR") {
        return Ok(folder.into());
    }
    ProjectDirs::from("", "", "didit")
        .map(|folders| of_system(&folders).to_owned())
        .ok_or_else(|| Failure::new(Exit::Failed, "there is no home directory").hint(hint))
}
