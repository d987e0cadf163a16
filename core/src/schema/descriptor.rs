use super::de::{Find, ReadMembers, read_any};
use super::{LargeIntegers, Model, quote_large_integers};
use std::fmt;
use std::ops::Deref;

/// Type of a value, independent of the language.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum TypeDescriptor {
    /// No value.
    Nothing,
    /// String.
    Text,
    /// Boolean.
    Boolean,
    /// Signed 64-bit integer.
    Integer,
    /// Floating-point number.
    Number,
    /// Exact decimal number, such as a price.
    Decimal,
    /// Date and time (RFC 3339).
    DateTime,
    /// Date (`YYYY-MM-DD`).
    Date,
    /// Any JSON value.
    Json,
    /// JSON object with arbitrary keys.
    JsonObject,
    /// Secret string, never shown.
    Secret,
    /// Strings by language code.
    Translations,
    /// List of names, in any of the formats of the platform.
    NameList,
    /// Session number.
    SessionNumber,
    /// Signature scheme of a webhook.
    SignatureScheme,
    /// Content of a file.
    Bytes,
    /// File to upload.
    File,
    /// Duration, in seconds; only in options.
    Duration,
    /// Open enum.
    Enum(&'static EnumDescriptor),
    /// Model.
    Model(&'static ModelDescriptor),
    /// List.
    List(&'static TypeDescriptor),
    /// Field of a partial update: kept, cleared or set.
    Patch(&'static TypeDescriptor),
}

impl TypeDescriptor {
    /// Returns the open enum of this type, or of its items.
    pub fn enum_descriptor(self) -> Option<&'static EnumDescriptor> {
        match self {
            Self::Enum(descriptor) => Some(descriptor),
            Self::List(inner) | Self::Patch(inner) => inner.enum_descriptor(),
            _ => None,
        }
    }

    /// Returns `true` if a value of this type is a model or a list of models.
    pub fn contains_models(self) -> bool {
        match self {
            Self::Model(_) => true,
            Self::List(inner) | Self::Patch(inner) => inner.contains_models(),
            _ => false,
        }
    }
}

/// Descriptor of a model.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ModelDescriptor {
    /// Name of the Rust type.
    pub name: &'static str,
    /// Documentation.
    pub doc: &'static str,
    /// Kind of the model.
    pub kind: ModelKind,
    /// Fields in order of declaration.
    pub fields: &'static [FieldDescriptor],
    /// Values of this library in the JSON of the model, which the platform does not send. Their keys have a prefix, so that
    /// none is ever a name of the platform. Their indices follow those of the fields.
    pub local: &'static [FieldDescriptor],
    /// Finds members by name.
    pub(crate) find: Find,
    /// Creates the struct of the declaration, if the model is always read into it: because it has functions or local values
    /// that would be lost, or because it is declared `#[model(typed)]`. Other models are read into a common type (see
    /// `dynamic.rs`) where theirs is known only at run time.
    pub(crate) typed: Option<fn() -> Box<dyn ReadMembers>>,
}

impl ModelDescriptor {
    /// Returns all members of the JSON of the model, in the order of their indices: the fields, then the local values.
    pub fn members(&self) -> impl Iterator<Item = &'static FieldDescriptor> + use<> {
        self.fields.iter().chain(self.local)
    }

    /// Returns the member at an index of [`members`](Self::members).
    pub(crate) fn member(&self, index: usize) -> Option<&'static FieldDescriptor> {
        match index.checked_sub(self.fields.len()) {
            None => self.fields.get(index),
            Some(local) => self.local.get(local),
        }
    }

    /// Deserializes the model as a response: unknown fields and values of other types are kept in `extra`.
    ///
    /// # Errors
    /// Invalid JSON, or a value that is not an object (for a page: neither an object nor an array).
    pub fn read(&'static self, json: &[u8]) -> Result<Box<dyn Model>, serde_json::Error> {
        self.read_with(json, LargeIntegers::Text)
    }

    /// Deserializes the model as [`read`](Self::read) does, with a form of integers of more than 64 bits.
    #[doc(hidden)]
    pub fn read_with(&'static self, json: &[u8], form: LargeIntegers) -> Result<Box<dyn Model>, serde_json::Error> {
        self.read_quoted(&quote_large_integers(json, form))
    }

    /// Deserializes the model from JSON in which integers of more than 64 bits are quoted.
    pub(crate) fn read_quoted(&'static self, json: &[u8]) -> Result<Box<dyn Model>, serde_json::Error> {
        Ok(read_any(self, json)?)
    }
}

impl ModelDescriptor {
    /// Descriptor of options, which are not read as models.
    #[cfg(feature = "client")]
    pub(crate) const fn of_options(name: &'static str, doc: &'static str, fields: &'static [FieldDescriptor]) -> Self {
        Self { name, doc, kind: ModelKind::Options, fields, local: &[], find: |_| None, typed: None }
    }
}

impl PartialEq for ModelDescriptor {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// Kind of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelKind {
    /// Response.
    Response,
    /// Page of a list.
    Page,
    /// Parameters of a request.
    Params,
    /// Webhook event.
    Event,
    /// Options of the library.
    Options,
}

/// Documentation of a field or of a value of an enum: a string. Without the feature `runtime-docs`, it is empty and takes no
/// space, because the library of an app has thousands of them.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Doc {
    #[cfg(feature = "runtime-docs")]
    text: &'static str,
}

impl Doc {
    pub(crate) const fn new(text: &'static str) -> Self {
        #[cfg(not(feature = "runtime-docs"))]
        let _ = text;
        Self {
            #[cfg(feature = "runtime-docs")]
            text,
        }
    }
}

impl Deref for Doc {
    type Target = str;

    fn deref(&self) -> &'static str {
        #[cfg(feature = "runtime-docs")]
        return self.text;
        #[cfg(not(feature = "runtime-docs"))]
        return "";
    }
}

impl fmt::Debug for Doc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl fmt::Display for Doc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

/// Descriptor of a field.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FieldDescriptor {
    /// Name on the wire and in Python.
    pub name: &'static str,
    /// Documentation.
    pub doc: Doc,
    /// Type of the value.
    pub ty: TypeDescriptor,
    /// `true` if a request must contain the field.
    pub required: bool,
    /// `true` if the field may be absent. Other fields have a default in responses.
    pub optional: bool,
    /// `true` if `Debug` may show the value: it is neither personal data nor a secret.
    pub non_sensitive: bool,
    /// `true` if the response of an operation is invalid without the field, such as a created object without its ID.
    /// These fields identify the items of a list.
    pub essential: bool,
    /// `true` if the list is one string on the wire, with commas between the values. JSON parameters may contain the
    /// string or the list.
    pub comma_separated: bool,
    /// `true` if the string is a file in base64.
    pub base64: bool,
    /// Properties that few fields have. Methods return them, with their defaults.
    pub rare: Option<&'static RareProperties>,
}

/// Properties that few fields have, apart from the others to save space: the library of an app has thousands of fields.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RareProperties {
    /// Name in Rust, if it is not the name on the wire.
    pub rust_name: Option<&'static str>,
    /// Other wire names accepted in responses.
    pub aliases: &'static [&'static str],
    /// Part of the request that the field is sent in.
    pub place: FieldPlace,
    /// Maximum length in bytes of a file, or of each file of a list.
    pub max_bytes: Option<u64>,
}

/// Part of a request that a field of its parameters is sent in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldPlace {
    /// Query of a GET, otherwise the body.
    Default,
    /// Query, although the request has a body.
    Query,
    /// Header with this name.
    Header(&'static str),
}

impl FieldDescriptor {
    /// Descriptor of an option, which has a default.
    #[cfg(feature = "client")]
    pub(crate) const fn of_option(name: &'static str, doc: &'static str, ty: TypeDescriptor) -> Self {
        Self {
            name,
            doc: Doc::new(doc),
            ty,
            required: false,
            optional: true,
            non_sensitive: false,
            essential: false,
            comma_separated: false,
            base64: false,
            rare: None,
        }
    }

    /// Returns the name in Rust; Kotlin and Swift write it in camel case.
    pub fn rust_name(&self) -> &'static str {
        self.rare.and_then(|rare| rare.rust_name).unwrap_or(self.name)
    }

    /// Returns the other wire names that are accepted in responses.
    pub fn aliases(&self) -> &'static [&'static str] {
        self.rare.map_or(&[], |rare| rare.aliases)
    }

    /// Returns the part of the request that the field is sent in.
    pub fn place(&self) -> FieldPlace {
        self.rare.map_or(FieldPlace::Default, |rare| rare.place)
    }

    /// Returns the maximum length in bytes of a file, or of each file of a list.
    pub fn max_bytes(&self) -> Option<u64> {
        self.rare.and_then(|rare| rare.max_bytes)
    }

    /// Returns `true` if a response always has the field: it is neither optional nor a list, which may be left out.
    pub(crate) fn is_always_set(&self) -> bool {
        !self.optional && !matches!(self.ty, TypeDescriptor::List(_))
    }
}

/// Descriptor of an open enum.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnumDescriptor {
    /// Name of the Rust type.
    pub name: &'static str,
    /// Documentation.
    pub doc: &'static str,
    /// Known values.
    pub variants: &'static [VariantDescriptor],
}

impl PartialEq for EnumDescriptor {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// Descriptor of a value of an open enum.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VariantDescriptor {
    /// Name of the Rust variant; empty without the feature `runtime-docs`.
    pub name: &'static str,
    /// Value on the wire.
    pub wire: &'static str,
    /// Documentation.
    pub doc: Doc,
}
