//! Names and types of declarations in Python, shared by the extension module and the stub generator.

use crate::schema::{FieldDescriptor, ModelDescriptor, ModelKind, TypeDescriptor, VariantDescriptor};

/// Keywords of Python, which cannot be names of attributes.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

#[doc(hidden)]
impl FieldDescriptor {
    /// Returns the name in Python: the wire name if it is a valid identifier, else the name in Rust.
    pub fn python_name(&self) -> &'static str {
        let starts_well = self.name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
        if starts_well && !KEYWORDS.contains(&self.name) { self.name } else { self.rust_name() }
    }
}

#[doc(hidden)]
impl FieldDescriptor {
    /// Returns the type annotation of a parameter in Python. A comma-separated list may be one value or the string on the
    /// wire; a file in base64 may be its content or its path.
    pub fn python_given_type(&self) -> String {
        let ty = self.ty.python_type(true);
        match self.ty {
            TypeDescriptor::List(item) if self.comma_separated => format!("{} | {ty}", item.python_type(true)),
            _ if self.base64 => format!("{ty} | bytes | os.PathLike[str]"),
            _ => ty,
        }
    }
}

#[doc(hidden)]
impl TypeDescriptor {
    /// Returns the type annotation in Python: that of a parameter if `given`, else that of a response field.
    pub fn python_type(&self, given: bool) -> String {
        let fixed = match self {
            Self::Nothing => "None",
            Self::Text | Self::Secret | Self::SignatureScheme => "str",
            Self::Boolean => "bool",
            Self::Integer | Self::SessionNumber => "int",
            Self::Number | Self::Duration => "float",
            Self::Decimal if given => "Decimal | int | float | str",
            Self::Decimal => "Decimal",
            Self::DateTime if given => "datetime | str",
            Self::DateTime => "datetime",
            Self::Date if given => "date | str",
            Self::Date => "date",
            Self::Json => "Any",
            Self::JsonObject if given => "Mapping[str, Any]",
            Self::JsonObject => "dict[str, Any]",
            Self::Translations if given => "Mapping[str, str]",
            Self::Translations => "dict[str, str]",
            Self::NameList if given => "Sequence[str]",
            Self::NameList => "list[str]",
            Self::Bytes => "bytes",
            Self::File if given => "File | bytes | os.PathLike[str] | IO[bytes]",
            Self::File => "File",
            Self::Enum(descriptor) if given => return format!("{} | str", descriptor.name),
            Self::Enum(descriptor) => descriptor.name,
            Self::Model(descriptor) if given => return format!("{} | Mapping[str, Any]", descriptor.python_name()),
            Self::Model(descriptor) => descriptor.python_name(),
            Self::List(inner) if given => return format!("Sequence[{}]", inner.python_type(given)),
            Self::List(inner) => return format!("list[{}]", inner.python_type(given)),
            Self::Patch(inner) => return inner.python_type(given),
        };
        fixed.to_owned()
    }
}

#[doc(hidden)]
impl ModelDescriptor {
    /// Returns the name of the class in Python. `Event` would be ambiguous there, because all models share one module.
    pub fn python_name(&self) -> &'static str {
        if self.kind == ModelKind::Event { "WebhookEvent" } else { self.name }
    }
}

#[doc(hidden)]
impl VariantDescriptor {
    /// Returns the name in Python: `IN_REVIEW` for `InReview`.
    pub fn python_name(&self) -> String {
        let mut out = String::new();
        let mut before = '_';
        for letter in self.name.chars() {
            if letter.is_uppercase() && !before.is_uppercase() && before != '_' {
                out.push('_');
            }
            out.extend(letter.to_uppercase());
            before = letter;
        }
        out
    }
}
