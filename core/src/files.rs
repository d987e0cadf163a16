//! Reports and media as files: whole, or not there at all.

use crate::{Didit, Error, Result, Sessions};
use std::io::Write as _;
use std::path::Path;

impl Sessions {
    /// As [`generate_pdf`](Self::generate_pdf), written to a file. An existing file is replaced only by a whole one.
    ///
    /// # Errors
    /// As the call, and [`Error::File`].
    pub async fn save_pdf(&self, session_id: &str, path: impl AsRef<Path>) -> Result<()> {
        let bytes = self.generate_pdf(session_id).await?;
        write_whole(path.as_ref(), bytes).await
    }
}

impl Didit {
    /// As [`download`](Self::download), written to a file. An existing file is replaced only by a whole one.
    ///
    /// # Errors
    /// As the call, and [`Error::File`].
    pub async fn download_to(&self, url: &str, path: impl AsRef<Path>) -> Result<()> {
        let bytes = self.download(url).await?;
        write_whole(path.as_ref(), bytes).await
    }
}

/// Writes beside the target and renames, so that nobody ever sees half a file.
async fn write_whole(path: &Path, bytes: Vec<u8>) -> Result<()> {
    let path = path.to_owned();
    let write = move || {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(&bytes)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    };
    let failed = |error: std::io::Error| Error::File { reason: error.kind().to_string() };
    match tokio::task::spawn_blocking(write).await {
        Ok(written) => written.map_err(failed),
        Err(error) => Err(failed(error.into())),
    }
}
