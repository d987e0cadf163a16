//! Attributes that the macros define: reading and removing them.

use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Expr, ExprLit, Lit, LitInt, LitStr, Meta, Result, Token};

/// The attributes that the macros define, each with the place where it is allowed.
const PLACES: [(&str, &str); 16] = [
    ("non_sensitive", "a field of a model"),
    ("essential", "a field of a response"),
    ("comma_separated", "a field of the parameters of a request"),
    ("base64", "a field of the parameters of a request"),
    ("query", "a field of the parameters of a request"),
    ("header", "a field of the parameters of a request"),
    ("max_bytes", "a field of the parameters of a request"),
    ("rename", "a field of a model"),
    ("alias", "a field of a model"),
    ("local", "a field of a model or of options"),
    ("wire", "a variant of an open enum"),
    ("get", "a function of a resource"),
    ("post", "a function of a resource"),
    ("put", "a function of a resource"),
    ("patch", "a function of a resource"),
    ("delete", "a function of a resource"),
];

/// Returns the documentation of an item as one string.
pub(crate) fn doc(attributes: &[Attribute]) -> String {
    let lines: Vec<String> = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                Expr::Lit(ExprLit { lit: Lit::Str(line), .. }) => Some(line.value()),
                _ => None,
            },
            _ => None,
        })
        .map(|line| line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned())
        .collect();
    lines.join("\n").trim().to_owned()
}

/// Removes a marker such as `#[non_sensitive]` from an item and returns whether it was there.
pub(crate) fn take_marker(attributes: &mut Vec<Attribute>, name: &str) -> Result<bool> {
    match take(attributes, name)? {
        None => Ok(false),
        Some(Attribute { meta: Meta::Path(_), .. }) => Ok(true),
        Some(attribute) => {
            Err(Error::new_spanned(&attribute.meta, format!("`{name}` takes no arguments: write `#[{name}]`")))
        }
    }
}

/// Removes `#[name("…")]` from an item and returns its string.
pub(crate) fn take_string(attributes: &mut Vec<Attribute>, name: &str) -> Result<Option<LitStr>> {
    let mut strings = take_strings(attributes, name)?.into_iter();
    let first = strings.next();
    match strings.next() {
        None => Ok(first),
        Some(second) => Err(Error::new(second.span(), format!("`#[{name}]` takes one string: remove this one"))),
    }
}

/// Removes `#[name("…", "…")]` from an item and returns its strings.
pub(crate) fn take_strings(attributes: &mut Vec<Attribute>, name: &str) -> Result<Vec<LitStr>> {
    let Some(attribute) = take(attributes, name)? else { return Ok(Vec::new()) };
    let message = format!("`#[{name}]` takes a string: write `#[{name}(\"…\")]`");
    let Meta::List(list) = &attribute.meta else { return Err(Error::new_spanned(&attribute, message)) };
    let strings = list
        .parse_args_with(Punctuated::<LitStr, Token![,]>::parse_terminated)
        .map_err(|error| Error::new(error.span(), &message))?;
    if strings.is_empty() {
        return Err(Error::new_spanned(&attribute, message));
    }
    if let Some(empty) = strings.iter().find(|string| string.value().is_empty()) {
        return Err(Error::new(empty.span(), "a string on the wire must not be empty"));
    }
    Ok(strings.into_iter().collect())
}

/// Removes `#[name(…)]` with an integer from an item and returns the integer.
pub(crate) fn take_integer(attributes: &mut Vec<Attribute>, name: &str) -> Result<Option<LitInt>> {
    let Some(attribute) = take(attributes, name)? else { return Ok(None) };
    let message = format!("`#[{name}]` takes an integer: write `#[{name}(5_242_880)]`");
    let Meta::List(list) = &attribute.meta else { return Err(Error::new_spanned(&attribute, message)) };
    let integer: LitInt = list.parse_args().map_err(|error| Error::new(error.span(), &message))?;
    integer.base10_parse::<u64>().map_err(|error| Error::new(error.span(), &message))?;
    Ok(Some(integer))
}

/// Fails if an item still has an attribute of the macros after those that it takes were removed.
pub(crate) fn refuse_misplaced(attributes: &[Attribute]) -> Result<()> {
    match own(attributes) {
        None => Ok(()),
        Some((attribute, name, place)) => {
            Err(Error::new_spanned(attribute, format!("`#[{name}]` is not allowed here: it belongs on {place}")))
        }
    }
}

/// Returns the first attribute of the macros on an item, with its name and the place where it is allowed.
pub(crate) fn own(attributes: &[Attribute]) -> Option<(&Attribute, &'static str, &'static str)> {
    attributes.iter().find_map(|attribute| {
        PLACES.iter().find(|(name, _)| attribute.path().is_ident(name)).map(|(name, place)| (attribute, *name, *place))
    })
}

/// Removes the attribute of this name from an item; fails if there are two.
fn take(attributes: &mut Vec<Attribute>, name: &str) -> Result<Option<Attribute>> {
    let mut found = attributes.extract_if(.., |attribute| attribute.path().is_ident(name));
    let first = found.next();
    match found.next() {
        None => Ok(first),
        Some(second) => Err(Error::new_spanned(&second, format!("`#[{name}]` is repeated: keep one"))),
    }
}
