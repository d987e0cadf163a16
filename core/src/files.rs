//! Writing of reports and media to files.

use crate::{Didit, Error, Result, Sessions};
use std::fs::File;
use std::io::Write as _;
use std::path::Path;

impl Sessions {
    /// Writes the result of [`generate_pdf`](Self::generate_pdf) to a file. The file is replaced atomically.
    ///
    /// # Errors
    /// Errors of the call, and [`Error::File`].
    pub async fn save_pdf(&self, session_id: &str, path: impl AsRef<Path>) -> Result<()> {
        let bytes = self.generate_pdf(session_id).await?;
        write(path.as_ref(), bytes).await
    }
}

impl Didit {
    /// Writes the result of [`download`](Self::download) to a file. The file is replaced atomically.
    ///
    /// # Errors
    /// Errors of the call, and [`Error::File`].
    pub async fn download_to(&self, url: &str, path: impl AsRef<Path>) -> Result<()> {
        let bytes = self.download(url).await?;
        write(path.as_ref(), bytes).await
    }
}

async fn write(path: &Path, bytes: Vec<u8>) -> Result<()> {
    let path = path.to_owned();
    let write = move || write_whole(&path, |file| file.write_all(&bytes));
    let failed = |error: std::io::Error| Error::File { reason: error.kind().to_string() };
    match tokio::task::spawn_blocking(write).await {
        Ok(written) => written.map_err(failed),
        Err(error) => Err(failed(error.into())),
    }
}

/// Writes a temporary file in the folder of the target and renames it, so that the target never has incomplete content.
/// On Unix only the owner can read the file.
///
/// # Errors
/// Errors of `write` and of the file system.
pub fn write_whole<E: From<std::io::Error>>(
    path: &Path,
    write: impl FnOnce(&mut File) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    write(file.as_file_mut())?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}
