//! Files to upload.

use super::{TypeDescriptor, ValueRef, Wire};
use bytes::Bytes;
use std::cell::RefCell;
use std::fmt;
use std::path::{Path, PathBuf};

/// File to upload, from a path or from memory.
///
/// The name and the media type that are sent are those of the path; [`with_name`](Self::with_name) and
/// [`with_media_type`](Self::with_media_type) set others.
#[derive(Clone, PartialEq, Default)]
pub struct File {
    content: Content,
    name: Option<String>,
    media_type: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
enum Content {
    /// No file: the default of a required field.
    #[default]
    Missing,
    Path(PathBuf),
    Bytes(Bytes),
}

impl File {
    /// Returns the file at a path. It is opened when it is sent.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self { content: Content::Path(path), name, media_type: None }
    }

    /// Returns a file with this content.
    pub fn from_bytes(content: impl Into<Bytes>) -> Self {
        Self { content: Content::Bytes(content.into()), ..Self::default() }
    }

    /// Sets the name that is sent. The platform may derive the format of the file from its extension.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type that is sent, such as `image/jpeg`. Default: the media type of the extension of the name.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    pub(crate) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    pub(crate) fn is_missing(&self) -> bool {
        self.content == Content::Missing
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
    fn nothing_of_a_file_is_shown_or_written_as_json() {
        let params = Check::builder().front(Path::new("/home/ada/ada-lovelace.jpg")).build();
        assert_eq!(format!("{params:?}"), "Check { front: <hidden>, .. }");
        assert_eq!(format!("{:?}", params.front), "File(<hidden>)");
        assert!(serde_json::to_string(&params).unwrap_err().to_string().contains("a file cannot be written as JSON"));
    }
}
