//! What the macros read from attributes.

use proc_macro2::Span;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta, Token, parse_quote, punctuated::Punctuated};

/// The documentation of an item as one text.
pub(crate) fn doc(attributes: &[Attribute]) -> String {
    let lines: Vec<String> = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
                _ => None,
            },
            _ => None,
        })
        .map(|line| line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned())
        .collect();
    lines.join("\n").trim().to_owned()
}

/// Keeps the documentation of an item only in builds with the feature `runtime-docs`. UniFFI copies documentation into
/// the library: hundreds of kilobytes that an app does not use.
pub(crate) fn gate_doc(attributes: &mut [Attribute]) {
    for attribute in attributes.iter_mut().filter(|attribute| attribute.path().is_ident("doc")) {
        let doc = &attribute.meta;
        *attribute = parse_quote!(#[cfg_attr(feature = "runtime-docs", #doc)]);
    }
}

/// Takes a marker such as `#[non_sensitive]` off an item; tells whether it was there.
pub(crate) fn take_marker(attributes: &mut Vec<Attribute>, name: &str) -> bool {
    let before = attributes.len();
    attributes.retain(|attribute| !attribute.path().is_ident(name));
    attributes.len() != before
}

/// Takes the texts of `#[name("…", "…")]` off an item.
pub(crate) fn take_texts(attributes: &mut Vec<Attribute>, name: &str) -> syn::Result<Vec<LitStr>> {
    let mut texts = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident(name)) {
        let list = attribute.parse_args_with(Punctuated::<LitStr, Token![,]>::parse_terminated)?;
        texts.extend(list);
    }
    take_marker(attributes, name);
    Ok(texts)
}

/// An error at the place of the macro's call.
pub(crate) fn error<T>(text: impl std::fmt::Display) -> syn::Result<T> {
    Err(syn::Error::new(Span::call_site(), text))
}
