//! Generates code and documentation from the registry of operations.

pub(crate) mod api_table;
pub(crate) mod generated_code;
pub(crate) mod json;
pub(crate) mod kotlin;
pub(crate) mod python_stubs;
pub(crate) mod scenarios;
pub(crate) mod types;

/// A language whose code is generated here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Language {
    Kotlin,
    Swift,
}

impl Language {
    /// Returns an argument of a call, with its label in Swift.
    pub(crate) fn argument(self, name: &str, value: &str) -> String {
        match self {
            Self::Kotlin => value.to_owned(),
            Self::Swift => format!("{name}: {value}"),
        }
    }
}

/// Converts snake case to camel case, with a capital first letter if `capital`.
pub(crate) fn camel(name: &str, capital: bool) -> String {
    let mut out = String::new();
    let mut upper = capital;
    for letter in name.chars() {
        if letter == '_' {
            upper = true;
        } else if upper {
            out.extend(letter.to_uppercase());
            upper = false;
        } else {
            out.push(letter);
        }
    }
    out
}
