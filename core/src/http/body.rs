//! Reading of response bodies: into memory up to a limit, or into a file.

use bytes::{Bytes, BytesMut};
use std::fs::File;
use std::io::{self, Seek as _, Write as _};
use std::sync::{Arc, Mutex, PoisonError};

/// Maximum number of bytes read of an error response: enough to parse long field errors.
pub(super) const ERROR_LIMIT: u64 = 256 * 1024;

/// Reads a body into memory, decoded. Stops after the chunk that exceeds the limit, so that a longer result means that
/// the body is too long.
///
/// # Errors
/// The connection ended early.
pub async fn read(response: &mut reqwest::Response, limit: u64) -> reqwest::Result<Bytes> {
    let length = |bytes: &[u8]| u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let Some(first) = response.chunk().await? else { return Ok(Bytes::new()) };
    // Most bodies have one chunk, which is not copied.
    let Some(second) = next(response, length(&first), limit).await? else { return Ok(first) };
    let expected = response.content_length().unwrap_or_default().min(limit);
    let mut body = BytesMut::with_capacity(usize::try_from(expected).unwrap_or_default());
    body.extend_from_slice(&first);
    body.extend_from_slice(&second);
    while let Some(chunk) = next(response, length(&body), limit).await? {
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

async fn next(response: &mut reqwest::Response, length: u64, limit: u64) -> reqwest::Result<Option<Bytes>> {
    if length > limit { Ok(None) } else { response.chunk().await }
}

/// Number of bytes that are written to a file at once.
const BLOCK: usize = 256 * 1024;

/// File that receives the body of a successful response. Memory holds one block of it.
#[derive(Debug)]
pub(crate) struct BodyFile {
    target: Arc<Mutex<Target>>,
    error: Mutex<Option<io::Error>>,
}

#[derive(Debug)]
struct Target {
    file: File,
    /// Number of the attempt that writes. A write of an earlier attempt, which timed out, may still be queued.
    attempt: u32,
}

impl BodyFile {
    #[cfg(feature = "files")]
    pub(crate) fn new(file: File) -> Self {
        Self { target: Arc::new(Mutex::new(Target { file, attempt: 0 })), error: Mutex::new(None) }
    }

    /// Returns the error that ended the writing.
    #[cfg(feature = "files")]
    pub(crate) fn into_result(self) -> io::Result<()> {
        self.error.into_inner().unwrap_or_else(PoisonError::into_inner).map_or(Ok(()), Err)
    }

    /// Writes a body, decoded, in place of what an earlier attempt wrote. An error of the file ends the reading and is
    /// kept for [`into_result`](Self::into_result): another attempt would fail too.
    pub(super) async fn receive(&self, response: &mut reqwest::Response) -> reqwest::Result<()> {
        let begun = self
            .in_background(|target| {
                target.attempt += 1;
                target.file.set_len(0)?;
                target.file.rewind()?;
                Ok(target.attempt)
            })
            .await;
        let written = match begun {
            Ok(attempt) => self.write(attempt, response).await?,
            Err(error) => Err(error),
        };
        *self.error.lock().unwrap_or_else(PoisonError::into_inner) = written.err();
        Ok(())
    }

    async fn write(&self, attempt: u32, response: &mut reqwest::Response) -> reqwest::Result<io::Result<()>> {
        let mut block = Vec::with_capacity(BLOCK);
        loop {
            let chunk = response.chunk().await?;
            if let Some(chunk) = &chunk {
                block.extend_from_slice(chunk);
                if block.len() < BLOCK {
                    continue;
                }
            }
            let bytes = std::mem::replace(&mut block, Vec::with_capacity(BLOCK));
            let written = self
                .in_background(move |target| match target.attempt {
                    current if current == attempt => target.file.write_all(&bytes),
                    _ => Ok(()),
                })
                .await;
            if chunk.is_none() || written.is_err() {
                return Ok(written);
            }
        }
    }

    async fn in_background<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Target) -> io::Result<T> + Send + 'static,
    ) -> io::Result<T> {
        let target = Arc::clone(&self.target);
        let work = move || work(&mut target.lock().unwrap_or_else(PoisonError::into_inner));
        tokio::task::spawn_blocking(work).await.map_err(io::Error::from)?
    }
}
