//! Files to upload. In the JSON of parameters, a file is a string that contains where it is and a secret of this process:
//! an application may read parameters from JSON of others, who must not choose files of this machine.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use didit::binding::{LargeIntegers, quote_large_integers};
use didit::operation::Operation;
use didit::schema::{Model, TypeDescriptor};
use didit::{File, Result};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::hash::{BuildHasher as _, RandomState};
use std::path::PathBuf;
use std::sync::LazyLock;

/// Begins every file. Its end is random, and differs in each process.
static PREFIX: LazyLock<String> = LazyLock::new(|| {
    let random = || RandomState::new().hash_one(std::process::id());
    format!("didit-rs:file:{:016x}{:016x}:", random(), random())
});

#[derive(Serialize, Deserialize)]
struct Described {
    content: Content,
    name: Option<String>,
    media_type: Option<String>,
}

#[derive(Serialize, Deserialize)]
enum Content {
    Path(PathBuf),
    /// Path of a copy, which is removed after it was sent.
    Copy(PathBuf),
    Base64(String),
}

/// Returns a file at a path, for the JSON of parameters. A copy is removed after it was sent, or could not be sent.
#[uniffi::export]
#[must_use]
pub fn file_of_path(path: String, is_copy: bool, name: Option<String>, media_type: Option<String>) -> String {
    let content = if is_copy { Content::Copy(path.into()) } else { Content::Path(path.into()) };
    described(&Described { content, name, media_type })
}

/// Returns a file with this content, for the JSON of parameters.
#[uniffi::export]
#[must_use]
pub fn file_of_bytes(bytes: Vec<u8>, name: Option<String>, media_type: Option<String>) -> String {
    described(&Described { content: Content::Base64(BASE64_STANDARD.encode(bytes)), name, media_type })
}

fn described(file: &Described) -> String {
    format!("{}{}", *PREFIX, serde_json::to_string(file).unwrap_or_default())
}

/// The copies of a call, which are removed when it ends.
#[derive(Default)]
pub(crate) struct Copies(Vec<PathBuf>);

impl Drop for Copies {
    fn drop(&mut self) {
        for path in &self.0 {
            // Nothing can be done about a copy that stays.
            let _ = std::fs::remove_file(path);
        }
    }
}

/// Parameters of a call, and the copies of its files.
pub(crate) type Params = (Option<Box<dyn Model>>, Copies);

/// Reads the parameters of an operation.
pub(crate) fn read_params(operation: &Operation, json: Option<Vec<u8>>) -> Result<Params> {
    let mut copies = Copies::default();
    let fields = operation.params.iter().flat_map(|params| params.model.fields);
    let names: Vec<&str> = fields
        .filter(|field| matches!(field.ty, TypeDescriptor::File | TypeDescriptor::List(TypeDescriptor::File)))
        .map(|field| field.name)
        .collect();
    let read = |json: &[u8]| serde_json::from_slice(&quote_large_integers(json, LargeIntegers::Marked)).ok();
    let object: Option<Map<String, Value>> = json.as_deref().filter(|_| !names.is_empty()).and_then(read);
    // Invalid JSON is refused below.
    let Some(mut object) = object else { return Ok((operation.read_params(json.as_deref())?, copies)) };
    let mut files = Vec::new();
    for name in names {
        match object.get_mut(name) {
            Some(Value::Array(values)) => values.iter_mut().for_each(|value| take(value, &mut files, &mut copies)),
            Some(value) => take(value, &mut files, &mut copies),
            None => {}
        }
    }
    let json = serde_json::to_vec(&object).unwrap_or_default();
    Ok((operation.read_params_with(Some(&json), files)?, copies))
}

/// Replaces a file by its index. Everything else is made a value that is not a file.
fn take(value: &mut Value, files: &mut Vec<File>, copies: &mut Copies) {
    let described = value.as_str().and_then(|text| text.strip_prefix(PREFIX.as_str()));
    let Some(described) = described.and_then(|json| serde_json::from_str::<Described>(json).ok()) else {
        if !value.is_null() {
            *value = Value::String(String::new());
        }
        return;
    };
    let mut file = match described.content {
        Content::Path(path) => File::from_path(path),
        Content::Copy(path) => {
            copies.0.push(path.clone());
            File::from_path(path).with_name("file")
        }
        Content::Base64(text) => File::from_bytes(BASE64_STANDARD.decode(text).unwrap_or_default()),
    };
    if let Some(name) = described.name {
        file = file.with_name(name);
    }
    if let Some(media_type) = described.media_type {
        file = file.with_media_type(media_type);
    }
    *value = Value::from(files.len());
    files.push(file);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(value: &str) -> (Value, Vec<File>, Copies) {
        let (mut value, mut files, mut copies) = (Value::from(value), Vec::new(), Copies::default());
        take(&mut value, &mut files, &mut copies);
        (value, files, copies)
    }

    #[test]
    fn files_are_indices_in_the_json_of_a_call() {
        let (value, files, _) = taken(&file_of_bytes(b"a,b".to_vec(), Some("x.csv".to_owned()), None));
        assert_eq!(value, 0);
        assert_eq!(files, [File::from_bytes(&b"a,b"[..]).with_name("x.csv")]);
        let (value, files, _) = taken(&file_of_path("/a/b.jpg".to_owned(), false, None, Some("image/x".to_owned())));
        assert_eq!(value, 0);
        assert_eq!(files, [File::from_path("/a/b.jpg").with_media_type("image/x")]);
    }

    #[test]
    fn strings_of_others_are_not_files() {
        let own = file_of_path("/etc/passwd".to_owned(), false, None, None);
        let forged = format!("didit-rs:file:{:032x}:{}", 0, own.split_once(":{").unwrap().1);
        for text in ["/etc/passwd", "0", "didit-rs:file:", &forged] {
            let (value, files, _) = taken(text);
            assert_eq!((value, files.len()), (Value::from(""), 0), "{text}");
        }
    }

    #[test]
    fn a_copy_is_removed_when_the_call_ends() {
        let path = std::env::temp_dir().join(format!("didit-test-{}", std::process::id()));
        std::fs::write(&path, "content").unwrap();
        let (_, files, copies) = taken(&file_of_path(path.to_str().unwrap().to_owned(), true, None, None));
        assert_eq!(files[0].name(), Some("file"));
        assert!(path.exists());
        drop(copies);
        assert!(!path.exists());
    }
}
