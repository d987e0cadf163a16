//! Generates code and documentation from the registry of operations.

pub(crate) mod additions;
pub(crate) mod api_table;
pub(crate) mod kotlin;
pub(crate) mod python_stubs;
pub(crate) mod scenarios;
pub(crate) mod swift;
pub(crate) mod types;

/// A language whose code is generated here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Language {
    Kotlin,
    Swift,
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
