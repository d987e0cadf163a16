//! Files to upload. Python reads its file objects and reports progress in the thread that reads, never in a runtime.

use didit::File;
use didit::dependencies::bytes::Bytes;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// The exception that ended an upload, to be raised as it is.
#[derive(Clone, Default)]
pub(crate) struct Raised(Arc<Mutex<Option<PyErr>>>);

impl Raised {
    fn set(&self, error: PyErr) -> io::Error {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        io::Error::other("Python raised an exception")
    }

    pub(crate) fn take(&self) -> Option<PyErr> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// A file as the package describes it.
#[derive(FromPyObject)]
pub(crate) struct GivenFile {
    #[pyo3(item)]
    content: Content,
    #[pyo3(item)]
    name: Option<String>,
    #[pyo3(item)]
    media_type: Option<String>,
    #[pyo3(item)]
    length: Option<u64>,
    #[pyo3(item)]
    on_progress: Option<Py<PyAny>>,
}

#[derive(FromPyObject)]
enum Content {
    #[pyo3(transparent)]
    Bytes(PyBackedBytes),
    #[pyo3(transparent)]
    Path(PathBuf),
    /// An object with the method `read`.
    #[pyo3(transparent)]
    Object(Py<PyAny>),
}

impl GivenFile {
    /// Returns the file. Its progress is reported while it is read.
    pub(crate) fn into_file(self, raised: &Raised) -> File {
        let Self { content, name, media_type, length, on_progress } = self;
        let shows_progress = on_progress.is_some();
        let reader = |source| Reader { source, count: 0, length, on_progress, raised: raised.clone() };
        let mut file = match content {
            Content::Bytes(bytes) if shows_progress => File::from_reader(reader(Source::Bytes(io::Cursor::new(bytes)))),
            Content::Bytes(bytes) => File::from_bytes(Bytes::from_owner(bytes)),
            Content::Path(path) if shows_progress => File::from_reader(reader(Source::Path(path))),
            Content::Path(path) => File::from_path(path),
            Content::Object(object) => File::from_reader(reader(Source::Object(object))),
        };
        if let Some(length) = length {
            file = file.with_length(length);
        }
        if let Some(name) = name {
            file = file.with_name(name);
        }
        if let Some(media_type) = media_type {
            file = file.with_media_type(media_type);
        }
        file
    }
}

/// A reader that may run Python code, in a thread for blocking work.
struct Reader {
    source: Source,
    count: u64,
    length: Option<u64>,
    on_progress: Option<Py<PyAny>>,
    raised: Raised,
}

enum Source {
    Bytes(io::Cursor<PyBackedBytes>),
    Path(PathBuf),
    File(std::fs::File),
    Object(Py<PyAny>),
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if let Source::Path(path) = &self.source {
            self.source = Source::File(std::fs::File::open(path)?);
        }
        let read = match &mut self.source {
            Source::Bytes(bytes) => bytes.read(buffer)?,
            Source::File(file) => file.read(buffer)?,
            Source::Object(object) => {
                Python::attach(|py| read_object(object.bind(py), buffer)).map_err(|error| self.raised.set(error))?
            }
            Source::Path(_) => 0,
        };
        self.count += u64::try_from(read).unwrap_or_default();
        if let Some(on_progress) = self.on_progress.as_ref().filter(|_| read > 0) {
            Python::attach(|py| on_progress.call1(py, (self.count, self.length)))
                .map_err(|error| self.raised.set(error))?;
        }
        Ok(read)
    }
}

fn read_object(object: &Bound<'_, PyAny>, buffer: &mut [u8]) -> PyResult<usize> {
    let read = object.call_method1("read", (buffer.len(),))?;
    let bytes: PyBackedBytes = read
        .extract()
        .map_err(|_| PyTypeError::new_err("the file returned no bytes: open it in binary mode (\"rb\")"))?;
    let Some(place) = buffer.get_mut(..bytes.len()) else {
        return Err(PyTypeError::new_err("`read` of the file returned more bytes than it was asked for"));
    };
    place.copy_from_slice(&bytes);
    Ok(bytes.len())
}
