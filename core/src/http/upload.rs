//! Parameters with files as `multipart/form-data`. Files are read as they are sent.

#[cfg(test)]
mod tests;

use super::sent::Sent;
use crate::schema::{
    Content, FieldDescriptor, FieldPlace, File, Json, Model, Source, TypeDescriptor, UploadProgress, ValueRef, text_of,
    unquote_large_integers,
};
use crate::{Error, Result};
use bytes::Bytes;
use futures_core::Stream;
use futures_util::{TryStreamExt as _, stream};
use http_body::{Body, Frame, SizeHint};
use reqwest::multipart::{Form, Part};
use std::fs;
use std::io::{self, Read};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

/// Number of bytes of a file that are read at once.
const BLOCK: usize = 128 * 1024;

/// Parameters of a request that contains files.
pub(crate) struct Upload {
    parts: Vec<(String, Value)>,
    /// Why a file could not be sent completely. The HTTP client reports only that the body ended early.
    failure: Failure,
}

type Failure = Arc<Mutex<Option<Error>>>;

enum Value {
    Text(String),
    File(FilePart),
}

/// File of an upload.
#[derive(Clone)]
struct FilePart {
    /// Path of the parameter, for errors.
    field: String,
    file: File,
    length: Option<u64>,
    max_bytes: Option<u64>,
}

impl Upload {
    /// Returns the upload of parameters and checks their files; `None` if they contain none, because they can then be sent
    /// as JSON.
    pub(crate) async fn of(params: &dyn Model) -> Result<Option<Self>> {
        let mut parts = Vec::new();
        for (index, field) in params.descriptor().fields.iter().enumerate() {
            if field.place() == FieldPlace::Default {
                add(params.field(index), field, &mut parts)?;
            }
        }
        if !parts.iter().any(|(_, value)| matches!(value, Value::File(_))) {
            return Ok(None);
        }
        for (name, value) in params.extra() {
            add_json(name, value, &mut parts);
        }
        for (_, value) in &mut parts {
            if let Value::File(part) = value {
                part.check().await?;
            }
        }
        Ok(Some(Self { parts, failure: Failure::default() }))
    }

    /// Returns the body of one attempt. Files are opened when the connection asks for them.
    pub(super) fn form(&self, sent: &Sent) -> reqwest::Result<Form> {
        let mut form = Form::new();
        for (name, value) in &self.parts {
            let part = match value {
                Value::Text(text) => Part::text(text.clone()),
                Value::File(part) => part.part(Arc::clone(&self.failure), sent.clone())?,
            };
            form = form.part(name.clone(), part);
        }
        Ok(form)
    }

    /// Returns the error that ended the body of the last attempt.
    pub(super) fn take_failure(&self) -> Option<Error> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Returns `true` if the files must not be sent again: they may be long, and a stream cannot be read twice.
    pub(super) fn is_spent(&self, sent: bool) -> bool {
        sent || self.parts.iter().any(|(_, value)| match value {
            Value::File(FilePart { file, .. }) => matches!(file.content(), Content::Once(once) if once.is_taken()),
            Value::Text(_) => false,
        })
    }

    /// Returns the parameters that are not files.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|(_, value)| match value {
            Value::Text(text) => Some(text.as_str()),
            Value::File(_) => None,
        })
    }

    /// Returns the length of the files, as far as it is known.
    pub(super) fn length(&self) -> u64 {
        let lengths = self.parts.iter().map(|(_, value)| match value {
            Value::Text(text) => u64::try_from(text.len()).unwrap_or_default(),
            Value::File(part) => part.length.unwrap_or_default(),
        });
        lengths.sum()
    }
}

/// Adds the parts of a value: of a list, one for each item; of an object, its JSON.
fn add(value: ValueRef<'_>, field: &FieldDescriptor, parts: &mut Vec<(String, Value)>) -> Result<()> {
    let name = || field.name.to_owned();
    match value {
        ValueRef::File(file) => parts.push((name(), file_value(file, name(), field.max_bytes()))),
        ValueRef::List(list) if is_list_of(field.ty, TypeDescriptor::File) => {
            for (at, item) in ValueRef::items(list).enumerate() {
                if let ValueRef::File(file) = item {
                    parts.push((name(), file_value(file, format!("{}[{at}]", field.name), field.max_bytes())));
                }
            }
        }
        ValueRef::List(list) if field.comma_separated => {
            parts.extend(text_of(ValueRef::List(list)).map(|text| (name(), Value::Text(text))));
        }
        ValueRef::List(list) => ValueRef::items(list).try_for_each(|item| add(item, field, parts))?,
        ValueRef::Null => parts.push((name(), Value::Text(String::new()))),
        ValueRef::Json(value) => add_json(field.name, value, parts),
        ValueRef::Model(_) | ValueRef::Object(_) | ValueRef::Translations(_) => {
            let json = serde_json::to_vec(&value)
                .map_err(|error| Error::invalid(field.name, format!("cannot be serialized: {error}")))?;
            parts.push((name(), Value::Text(json_text(json))));
        }
        scalar => parts.extend(text_of(scalar).map(|text| (name(), Value::Text(text)))),
    }
    Ok(())
}

fn is_list_of(ty: TypeDescriptor, item: TypeDescriptor) -> bool {
    matches!(ty, TypeDescriptor::List(inner) if *inner == item)
}

fn add_json(name: &str, value: &Json, parts: &mut Vec<(String, Value)>) {
    let text = match value {
        Json::Null => return,
        Json::Array(values) => return values.iter().for_each(|value| add_json(name, value, parts)),
        Json::String(text) => crate::schema::large_integer(text).unwrap_or(text).to_owned(),
        other => json_text(other.to_string().into_bytes()),
    };
    parts.push((name.to_owned(), Value::Text(text)));
}

fn json_text(json: Vec<u8>) -> String {
    String::from_utf8_lossy(&unquote_large_integers(json)).into_owned()
}

fn file_value(file: &File, field: String, max_bytes: Option<u64>) -> Value {
    Value::File(FilePart { field, file: file.clone(), length: None, max_bytes })
}

impl FilePart {
    /// Finds out the length and refuses a file that cannot be sent.
    async fn check(&mut self) -> Result<()> {
        // The header of a part ends at a line break.
        let is_one_line = |text: &str| !text.contains(char::is_control);
        if self.file.name().is_some_and(|name| !is_one_line(name)) {
            return Err(Error::invalid(&*self.field, "has a name with control characters: set another name"));
        }
        if Part::text("").mime_str(self.file.media_type()).is_err() {
            return Err(Error::invalid(&*self.field, "has an invalid media type: write one such as `image/jpeg`"));
        }
        self.length = match self.file.content() {
            Content::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Content::Once(once) if once.is_taken() => {
                let reason =
                    "was read from a stream, which was sent before and cannot be sent again: create the file anew";
                return Err(Error::invalid(&*self.field, reason));
            }
            Content::Once(_) | Content::Missing => self.file.length(),
            Content::Path(path) => {
                let path = path.clone();
                let metadata = in_background(move || fs::metadata(path)).await;
                let metadata = metadata.map_err(|error| self.unreadable(&error))?;
                if metadata.is_dir() {
                    return Err(Error::invalid(&*self.field, "is a folder, not a file"));
                }
                // Pipes and devices have no length.
                metadata.is_file().then_some(metadata.len())
            }
        };
        match self.length {
            Some(length) if self.is_too_long(length) => Err(self.too_long(&format!("has {length} bytes"))),
            _ => Ok(()),
        }
    }

    fn is_too_long(&self, length: u64) -> bool {
        self.max_bytes.is_some_and(|max| length > max)
    }

    fn too_long(&self, length: &str) -> Error {
        let max = self.max_bytes.unwrap_or_default();
        Error::invalid(&*self.field, format!("{length}, and the platform accepts at most {max}"))
    }

    fn unreadable(&self, error: &io::Error) -> Error {
        Error::invalid(&*self.field, format!("cannot be read: {error}"))
    }

    fn part(&self, failure: Failure, sent: Sent) -> reqwest::Result<Part> {
        let body = reqwest::Body::wrap(FileBody {
            blocks: Mutex::new(blocks_of(&self.file)),
            count: 0,
            is_done: false,
            part: self.clone(),
            failure,
            sent,
        });
        let part = match self.length {
            Some(length) => Part::stream_with_length(body, length),
            None => Part::stream(body),
        };
        // Without a name, a server takes the part for text.
        part.file_name(self.file.name().unwrap_or("file").to_owned()).mime_str(self.file.media_type())
    }
}

type Blocks = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// Body of a file, of which the connection asks for one block after the other.
struct FileBody {
    /// In a mutex only because the HTTP client wants bodies to be `Sync`.
    blocks: Mutex<Blocks>,
    /// Number of bytes so far.
    count: u64,
    is_done: bool,
    part: FilePart,
    failure: Failure,
    sent: Sent,
}

impl FileBody {
    /// Checks the number of bytes, so that the request has the length that it announced.
    fn check(&self) -> Result<()> {
        if self.part.is_too_long(self.count) {
            return Err(self.part.too_long("is longer than allowed"));
        }
        match self.part.length {
            Some(length) if self.count > length || (self.is_done && self.count < length) => Err(Error::invalid(
                &*self.part.field,
                format!("changed while it was sent: it had {length} bytes before. Nothing was executed; try again"),
            )),
            _ => Ok(()),
        }
    }

    fn fail(&mut self, error: Error) -> io::Error {
        self.is_done = true;
        *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        // Ends the connection: the server never receives a complete request.
        io::Error::other("the file could not be sent completely")
    }
}

impl Body for FileBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.is_done {
            return Poll::Ready(None);
        }
        let blocks = self.blocks.get_mut().unwrap_or_else(PoisonError::into_inner);
        let block = match blocks.as_mut().poll_next(context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(None) => {
                self.is_done = true;
                None
            }
            Poll::Ready(Some(Ok(block))) => {
                self.count += u64::try_from(block.len()).unwrap_or_default();
                Some(block)
            }
            Poll::Ready(Some(Err(error))) => {
                let error = self.part.unreadable(&error);
                return Poll::Ready(Some(Err(self.fail(error))));
            }
        };
        if let Err(error) = self.check() {
            return Poll::Ready(Some(Err(self.fail(error))));
        }
        Poll::Ready(block.map(|block| {
            self.sent.advance();
            if let Some(on_progress) = self.part.file.progress() {
                on_progress(UploadProgress::new(self.count, self.part.length));
            }
            Ok(Frame::data(block))
        }))
    }

    fn size_hint(&self) -> SizeHint {
        self.part
            .length
            .map_or_else(SizeHint::default, |length| SizeHint::with_exact(length.saturating_sub(self.count)))
    }
}

/// Returns the content of a file in blocks, which are read when they are asked for.
fn blocks_of(file: &File) -> Blocks {
    match file.content().clone() {
        Content::Missing => Box::pin(stream::empty()),
        Content::Bytes(bytes) => Box::pin(stream::unfold(bytes, |mut rest| async move {
            let block = rest.split_to(BLOCK.min(rest.len()));
            (!block.is_empty()).then_some((Ok(block), rest))
        })),
        Content::Path(path) => {
            let opened = async move { in_background(move || fs::File::open(path)).await.map(blocks_of_reader) };
            Box::pin(stream::once(opened).try_flatten())
        }
        Content::Once(once) => {
            let taken = async move {
                match once.take() {
                    Some(Source::Reader(reader)) => Ok(Box::pin(blocks_of_reader(reader)) as Blocks),
                    Some(Source::Stream(stream)) => Ok(stream),
                    None => Err(io::Error::other("the stream was sent by another call")),
                }
            };
            Box::pin(stream::once(taken).try_flatten())
        }
    }
}

fn blocks_of_reader(reader: impl Read + Send + 'static) -> impl Stream<Item = io::Result<Bytes>> + Send {
    // After its end, a terminal would be read again.
    stream::try_unfold(Some(reader), |reader| {
        in_background(move || {
            let Some(mut reader) = reader else { return Ok(None) };
            let mut block = vec![0; BLOCK];
            let mut filled = 0;
            while filled < BLOCK {
                match reader.read(&mut block[filled..]) {
                    Ok(0) => break,
                    Ok(count) => filled += count,
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Err(error) => return Err(error),
                }
            }
            block.truncate(filled);
            let rest = (filled == BLOCK).then_some(reader);
            Ok((filled > 0).then(|| (Bytes::from(block), rest)))
        })
    })
}

async fn in_background<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::from)?
}
