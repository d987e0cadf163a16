//! Writing of reports and media to files.

use crate::call::{Call, texts};
use crate::error::Cause;
use crate::http::{BodyFile, Response};
use crate::operation::Operation;
use crate::{Didit, Error, Result, Sessions};
use std::fs::File;
use std::io;
use std::path::Path;
use tempfile::NamedTempFile;

impl Sessions {
    /// Writes the result of [`generate_pdf`](Self::generate_pdf) to a file, as it is received: a report of any length is
    /// not held in memory. The file is replaced atomically.
    ///
    /// # Errors
    /// Errors of the call, and [`Error::File`].
    pub fn save_pdf(&self, session_id: &str, path: impl AsRef<Path>) -> Call<()> {
        let saving = self.generate_pdf_to_file(session_id, path.as_ref());
        Call::new(async move { saving.await.map(drop) })
    }
}

impl Didit {
    /// Writes the result of [`download`](Self::download) to a file, as it is received: a file of any length is not held in
    /// memory. The file is replaced atomically.
    ///
    /// # Errors
    /// Errors of the call, and [`Error::File`].
    pub fn download_to(&self, url: &str, path: impl AsRef<Path>) -> Call<()> {
        let (client, url, path) = (self.clone(), url.to_owned(), path.as_ref().to_owned());
        Call::new(async move { save(&path, async |file| client.fetch(&url, Some(file)).await).await.map(drop) })
    }
}

impl Operation {
    /// Calls an operation without parameters that returns a file, and writes the file to `path` as
    /// [`save_pdf`](Sessions::save_pdf) does. Returns its length.
    #[doc(hidden)]
    pub fn call_to_file(&'static self, client: &Didit, arguments: Vec<String>, path: &Path) -> Call<u64> {
        let (client, path) = (client.clone(), path.to_owned());
        Call::new(async move {
            save(&path, async |file| client.dispatch(self, &texts(&arguments), &[], None, None, Some(file)).await).await
        })
    }
}

/// Writes the body of a response to a temporary file in the folder of the target, which then replaces the target.
/// Returns its length.
async fn save(path: &Path, send: impl AsyncFnOnce(&BodyFile) -> Result<Response<()>>) -> Result<u64> {
    let target = path.to_owned();
    let (temporary, file) = in_background(move || {
        let temporary = temporary(&target)?;
        let file = temporary.as_file().try_clone()?;
        Ok((temporary, file))
    })
    .await?;
    let body = BodyFile::new(file);
    send(&body).await?;
    body.into_result().map_err(failed)?;
    let target = path.to_owned();
    in_background(move || {
        let length = temporary.as_file().metadata()?.len();
        replace(temporary, &target)?;
        Ok(length)
    })
    .await
}

fn failed(error: io::Error) -> Error {
    Error::File { reason: Cause::new(error.kind().to_string(), error) }
}

async fn in_background<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> Result<T> {
    let outcome = tokio::task::spawn_blocking(work).await.map_err(io::Error::from);
    outcome.and_then(|outcome| outcome).map_err(failed)
}

/// Writes a temporary file in the folder of the target and renames it, so that the target never has incomplete content.
/// On Unix only the owner can read the file.
///
/// # Errors
/// Errors of `write` and of the file system.
pub fn write_whole<E: From<io::Error>>(
    path: &Path,
    write: impl FnOnce(&mut File) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let mut file = temporary(path)?;
    write(file.as_file_mut())?;
    Ok(replace(file, path)?)
}

/// Creates a temporary file in the folder of a file. It is removed unless it replaces that file.
fn temporary(path: &Path) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    NamedTempFile::new_in(folder)
}

fn replace(file: NamedTempFile, path: &Path) -> io::Result<()> {
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}
