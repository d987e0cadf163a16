//! Files to upload.

use super::{TypeDescriptor, ValueRef, Wire};
use bytes::Bytes;
use std::cell::RefCell;
use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// File to upload: from a path, from memory, or from a reader. It is sent as it is read, so that a file of any length is not
/// held in memory; a transport of your own ([`build_with_transport`](crate::DiditBuilder::build_with_transport)) receives it
/// whole.
///
/// The name of a path and the media type of its extension are sent with it; [`with_name`](Self::with_name) and
/// [`with_media_type`](Self::with_media_type) set others. A limit of the platform for the length is checked before anything
/// is sent, or while a file of unknown length is read.
///
/// An upload is never repeated automatically after its first byte was sent.
///
/// ```
/// use didit::File;
///
/// let of_path = File::from_path("passport.jpg");
/// let of_bytes = File::from_bytes(vec![0xff, 0xd8]).with_name("selfie.jpg");
/// let of_reader = File::from_reader(std::io::stdin()).with_name("sessions.csv");
/// let shown = of_path.with_progress(|progress| println!("{} of {:?} bytes", progress.sent_bytes, progress.total_bytes));
/// ```
#[derive(Clone, Default)]
pub struct File {
    content: Content,
    name: Option<String>,
    media_type: Option<String>,
    /// Length of content that can be read once, if it is known.
    length: Option<u64>,
    progress: Option<OnProgress>,
}

type OnProgress = Arc<dyn Fn(UploadProgress) + Send + Sync>;

/// Content of a file.
#[derive(Clone, Default)]
pub(crate) enum Content {
    /// No file: the default of a required field.
    #[default]
    Missing,
    Path(PathBuf),
    Bytes(Bytes),
    Once(Once),
}

/// Content that can be read once. Clones of a file share it.
#[derive(Clone)]
pub(crate) struct Once(Arc<Mutex<Option<Source>>>);

/// Source of content that can be read once.
pub(crate) enum Source {
    Reader(Box<dyn Read + Send>),
    #[cfg(feature = "client")]
    Stream(std::pin::Pin<Box<dyn futures_core::Stream<Item = std::io::Result<Bytes>> + Send>>),
}

impl Once {
    fn new(source: Source) -> Self {
        Self(Arc::new(Mutex::new(Some(source))))
    }

    /// Removes the source; `None` if it was removed before.
    pub(crate) fn take(&self) -> Option<Source> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    pub(crate) fn is_taken(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }
}

/// Progress of the upload of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadProgress {
    /// Number of bytes of the file that the connection has taken.
    pub sent_bytes: u64,
    /// Length of the file, if it is known.
    pub total_bytes: Option<u64>,
}

impl UploadProgress {
    pub(crate) fn new(sent_bytes: u64, total_bytes: Option<u64>) -> Self {
        Self { sent_bytes, total_bytes }
    }
}

impl File {
    fn new(content: Content) -> Self {
        Self { content, ..Self::default() }
    }

    /// Returns the file at a path. It is opened when it is sent, and must not change until then.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self { name, ..Self::new(Content::Path(path)) }
    }

    /// Returns a file with this content.
    pub fn from_bytes(content: impl Into<Bytes>) -> Self {
        Self::new(Content::Bytes(content.into()))
    }

    /// Returns a file whose content is read from a reader, in a thread for blocking work. It can be sent once.
    /// If its length is known, set it by [`with_length`](Self::with_length).
    pub fn from_reader(reader: impl Read + Send + 'static) -> Self {
        Self::new(Content::Once(Once::new(Source::Reader(Box::new(reader)))))
    }

    /// Returns a file whose content is read from a stream, such as the `ReaderStream` of `tokio-util`, which reads a tokio
    /// `AsyncRead`. It can be sent once. If its length is known, set it by [`with_length`](Self::with_length).
    #[cfg(feature = "client")]
    pub fn from_stream(stream: impl futures_core::Stream<Item = std::io::Result<Bytes>> + Send + 'static) -> Self {
        Self::new(Content::Once(Once::new(Source::Stream(Box::pin(stream)))))
    }

    /// Sets the name that is sent. The platform may derive the format of the file from its extension.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type that is sent, such as `image/jpeg`. Default: that of the extension of the name.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets the length of the content of a reader or a stream, in bytes. With it, the request has a `Content-Length`, which
    /// some servers need. Another length of the content is an error. It has no effect on files from a path or from memory.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        self.length = Some(length);
        self
    }

    /// Calls a function after each block of the file that the connection has taken. It must return quickly, because the
    /// upload waits for it.
    #[must_use]
    pub fn with_progress(mut self, on_progress: impl Fn(UploadProgress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(on_progress));
        self
    }

    /// Returns the name that is sent, if the file has one.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns the media type that is sent.
    pub fn media_type(&self) -> &str {
        match &self.media_type {
            Some(media_type) => media_type,
            None => self.name().and_then(media_type_of).unwrap_or("application/octet-stream"),
        }
    }

    pub(crate) fn length(&self) -> Option<u64> {
        self.length
    }

    pub(crate) fn content(&self) -> &Content {
        &self.content
    }

    pub(crate) fn progress(&self) -> Option<&OnProgress> {
        self.progress.as_ref()
    }

    pub(crate) fn is_missing(&self) -> bool {
        matches!(self.content, Content::Missing)
    }
}

/// The formats that the platform accepts, by extension.
const MEDIA_TYPES: [(&str, &str); 17] = [
    ("avif", "image/avif"),
    ("bmp", "image/bmp"),
    ("csv", "text/csv"),
    ("gif", "image/gif"),
    ("heic", "image/heic"),
    ("ico", "image/x-icon"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("ndjson", "application/x-ndjson"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("txt", "text/plain"),
    ("webp", "image/webp"),
];

fn media_type_of(name: &str) -> Option<&'static str> {
    let (_, extension) = name.rsplit_once('.')?;
    let known = MEDIA_TYPES.iter().find(|(known, _)| known.eq_ignore_ascii_case(extension));
    known.map(|(_, media_type)| *media_type)
}

impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        let is_same_content = match (&self.content, &other.content) {
            (Content::Missing, Content::Missing) => true,
            (Content::Path(one), Content::Path(other)) => one == other,
            (Content::Bytes(one), Content::Bytes(other)) => one == other,
            (Content::Once(one), Content::Once(other)) => Arc::ptr_eq(&one.0, &other.0),
            _ => false,
        };
        is_same_content && self.name == other.name && self.media_type == other.media_type
    }
}

impl fmt::Debug for File {
    /// Redacts everything: names of files may be names of people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("File(<hidden>)")
    }
}

impl From<PathBuf> for File {
    fn from(path: PathBuf) -> Self {
        Self::from_path(path)
    }
}

impl From<&Path> for File {
    fn from(path: &Path) -> Self {
        Self::from_path(path)
    }
}

impl From<Vec<u8>> for File {
    fn from(content: Vec<u8>) -> Self {
        Self::from_bytes(content)
    }
}

impl From<Bytes> for File {
    fn from(content: Bytes) -> Self {
        Self::from_bytes(content)
    }
}

thread_local! {
    /// The files that JSON may refer to, while parameters are read.
    static GIVEN: RefCell<Vec<File>> = const { RefCell::new(Vec::new()) };
}

/// Reads JSON in which a file is its index in `files`. Other JSON contains no files: who writes it must not choose files of
/// this machine.
pub(crate) fn with_files<T>(files: Vec<File>, read: impl FnOnce() -> T) -> T {
    struct Restore(Vec<File>);
    impl Drop for Restore {
        fn drop(&mut self) {
            GIVEN.set(std::mem::take(&mut self.0));
        }
    }
    let _restore = Restore(GIVEN.replace(files));
    read()
}

impl Wire for File {
    const TYPE: TypeDescriptor = TypeDescriptor::File;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::File(self)
    }

    fn from_number(index: &serde_json::Number) -> Option<Self> {
        let index = usize::try_from(index.as_u64()?).ok()?;
        GIVEN.with_borrow(|files| files.get(index).cloned())
    }
}

#[cfg(test)]
mod tests {
    #![allow(unreachable_pub)]

    use super::*;
    use crate::schema::prelude::*;
    use crate::schema::{ReadModel as _, read_strict};

    /// Parameters with files.
    #[params]
    pub struct Check {
        /// Front of the document.
        pub front: File,
        /// Other images.
        pub others: Option<Vec<File>>,
        /// Name.
        pub name: Option<String>,
    }

    const JSON: &[u8] = br#"{"front": 1, "others": [0, 1], "name": "Ada"}"#;

    #[test]
    fn only_a_binding_can_refer_to_files_in_json() {
        let files = vec![File::from_path("/tmp/back.jpg"), File::from_bytes(&b"front"[..])];
        let params = with_files(files.clone(), || read_strict(JSON, Check::DESCRIPTOR)).unwrap();
        let of = |index| params.field(index);
        assert!(matches!(of(0), ValueRef::File(file) if *file == files[1]));
        let ValueRef::List(others) = of(1) else { panic!("a list") };
        assert!(matches!(others.item(0), ValueRef::File(file) if *file == files[0] && file.name() == Some("back.jpg")));

        // The files are gone afterwards, and JSON from elsewhere never names any.
        for json in [JSON, br#"{"front": "/etc/passwd"}"#, br#"{"front": {"path": "/etc/passwd"}}"#] {
            let error = read_strict(json, Check::DESCRIPTOR).unwrap_err().to_string();
            assert!(error.starts_with("`front` must be a file") || error.starts_with("`others`"), "{error}");
            let read: Check = serde_json::from_slice(json).unwrap();
            assert!(read.front.is_missing() && read.extra.contains_key("front"));
        }
        let error = with_files(files, || read_strict(br#"{"front": 2}"#, Check::DESCRIPTOR)).unwrap_err();
        assert_eq!(error.to_string(), "`front` must be a file");
    }

    #[test]
    fn a_required_file_that_is_missing_is_refused() {
        let error = read_strict(b"{}", Check::DESCRIPTOR).unwrap_err();
        assert_eq!(error.to_string(), "`front` is required");
        let error = crate::schema::check_required(&Check::default()).unwrap_err();
        assert_eq!(error.to_string(), "`front` is required and must not be empty");
    }

    #[test]
    fn the_media_type_is_that_of_the_extension() {
        let of = |name: &str| File::from_bytes(vec![1]).with_name(name).media_type().to_owned();
        assert_eq!([of("a.JPG"), of("a.b.pdf"), of("a.csv")], ["image/jpeg", "application/pdf", "text/csv"]);
        assert_eq!([of("jpg"), of("a.unknown"), of("")], ["application/octet-stream"; 3].map(str::to_owned));
        assert_eq!(File::from_path("/a/b.webp").media_type(), "image/webp");
        assert_eq!(File::from_path("/a/b.webp").with_media_type("image/x").media_type(), "image/x");
    }

    #[test]
    fn files_with_the_same_content_and_name_are_equal() {
        assert_eq!(File::from_path("/a/b.jpg"), File::from_path("/a/b.jpg"));
        assert_ne!(File::from_path("/a/b.jpg"), File::from_path("/a/b.jpg").with_name("c.jpg"));
        assert_ne!(File::from_bytes(vec![]), File::default());
        let once = File::from_reader(std::io::empty());
        assert_eq!(once.clone(), once);
        assert_ne!(once, File::from_reader(std::io::empty()));
    }

    #[test]
    fn nothing_of_a_file_is_shown_or_written_as_json() {
        let params = Check::builder().front(Path::new("/home/ada/ada-lovelace.jpg")).build();
        assert_eq!(format!("{params:?}"), "Check { front: <hidden>, .. }");
        assert_eq!(format!("{:?}", params.front), "File(<hidden>)");
        assert!(serde_json::to_string(&params).unwrap_err().to_string().contains("a file cannot be written as JSON"));
    }
}
