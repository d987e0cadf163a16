use super::Model;

/// What a value is, in every language.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum TypeDescriptor {
    /// No value.
    Nothing,
    /// Text.
    Text,
    /// True or false.
    Boolean,
    /// A whole number of up to 64 bits.
    Integer,
    /// A number with a fraction.
    Number,
    /// An exact decimal number: money, prices.
    Decimal,
    /// A point in time (RFC 3339 text).
    DateTime,
    /// A day (`YYYY-MM-DD`).
    Date,
    /// Any JSON value.
    Json,
    /// A JSON object with keys of its own.
    JsonObject,
    /// A text that must never be shown.
    Secret,
    /// Texts by language code.
    Translations,
    /// Names, in whichever of its forms the platform lists them.
    NameList,
    /// A session's number.
    SessionNumber,
    /// Bytes of a file.
    Bytes,
    /// One of a set of texts that may grow.
    Enum(&'static EnumDescriptor),
    /// A declared model.
    Model(&'static ModelDescriptor),
    /// A list.
    List(&'static TypeDescriptor),
    /// A field of a partial update: kept, cleared or set.
    Patch(&'static TypeDescriptor),
}

type ReadAny = fn(&[u8]) -> Result<Box<dyn Model>, serde_json::Error>;

/// The facts of a declared model.
#[derive(Debug)]
pub struct ModelDescriptor {
    /// Name of the Rust type.
    pub name: &'static str,
    /// Its documentation.
    pub doc: &'static str,
    /// What the model is for.
    pub kind: ModelKind,
    /// Its fields, in the order of the declaration.
    pub fields: &'static [FieldDescriptor],
    /// See [`read`](Self::read).
    pub(crate) read: ReadAny,
}

impl ModelDescriptor {
    /// Reads one whose type is known at run time only, as an answer is read: nothing unexpected fails.
    ///
    /// # Errors
    /// As [`from_json`](super::from_json).
    pub fn read(&self, json: &[u8]) -> Result<Box<dyn Model>, serde_json::Error> {
        (self.read)(json)
    }
}

impl PartialEq for ModelDescriptor {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// What a model is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelKind {
    /// Something the platform answers.
    Answer,
    /// One page of a list.
    Page,
    /// Parameters of a request.
    Params,
    /// What a webhook reports.
    Event,
}

/// The facts of a field.
#[derive(Debug)]
pub struct FieldDescriptor {
    /// Name on the wire and in Python.
    pub name: &'static str,
    /// Name in Rust; Kotlin and Swift write it in camel case.
    pub rust_name: &'static str,
    /// Further wire names accepted when reading.
    pub aliases: &'static [&'static str],
    /// Its documentation.
    pub doc: &'static str,
    /// The type of its value.
    pub ty: TypeDescriptor,
    /// Whether a request must have it.
    pub required: bool,
    /// Whether it may be absent; what may not has a default in an answer.
    pub optional: bool,
    /// Whether `Debug` may show the value: it is neither personal data nor a secret.
    pub non_sensitive: bool,
}

/// The facts of an open enum.
#[derive(Debug)]
pub struct EnumDescriptor {
    /// Name of the Rust type.
    pub name: &'static str,
    /// Its documentation.
    pub doc: &'static str,
    /// The values known today.
    pub variants: &'static [VariantDescriptor],
}

impl PartialEq for EnumDescriptor {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// The facts of one value of an open enum.
#[derive(Debug)]
pub struct VariantDescriptor {
    /// Name of the Rust variant.
    pub name: &'static str,
    /// The text on the wire.
    pub wire: &'static str,
    /// Its documentation.
    pub doc: &'static str,
}
