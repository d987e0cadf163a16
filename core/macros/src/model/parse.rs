//! Reads the declaration of a model.

use super::{Field, Holder, Hooks, Kind, Model, Place, Role};
use crate::attributes::{doc, own, refuse_misplaced, take_integer, take_marker, take_string, take_strings};
use proc_macro2::TokenStream;
use std::collections::HashSet;
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::{Error, Fields, GenericArgument, ItemStruct, LitStr, PathArguments, Result, Type};

/// Reads a model, and removes the attributes of the macros from it.
pub(super) fn model(role: Role, arguments: TokenStream, item: &mut ItemStruct) -> Result<Model> {
    let Options { kind, hooks, typed } = options(role, arguments)?;
    refuse_misplaced(&item.attrs)?;
    let (fields, local) = match &mut item.fields {
        Fields::Named(named) => fields(role, named.named.iter_mut())?,
        Fields::Unnamed(unnamed) => {
            return Err(Error::new_spanned(unnamed, "a model has named fields: write `{ name: Type }`"));
        }
        Fields::Unit => return Err(Error::new_spanned(&item.ident, "a model has fields: write `{ name: Type }`")),
    };
    refuse_duplicates(fields.iter().chain(&local))?;
    if kind == Kind::Page && !fields.iter().any(|field| field.ident == "results") {
        return Err(Error::new_spanned(&item.ident, "a page has the field `results`: a list of its items"));
    }
    Ok(Model { ident: item.ident.clone(), doc: doc(&item.attrs), kind, hooks, typed, fields, local })
}

struct Options {
    kind: Kind,
    hooks: Hooks,
    typed: bool,
}

/// Reads the options in `#[model(…)]` or `#[params(…)]`.
fn options(role: Role, arguments: TokenStream) -> Result<Options> {
    let mut kind = match role {
        Role::Response => Kind::Response,
        Role::Params => Kind::Params,
    };
    let mut hooks = Hooks::default();
    let mut typed = false;
    let mut seen = HashSet::new();
    let parser = syn::meta::parser(|meta| {
        let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
        match (role, name.as_str()) {
            _ if seen.contains(&name) => return Err(meta.error("this option is repeated: write it once")),
            (Role::Response, "page" | "event") if kind != Kind::Response => {
                return Err(meta.error("a model is a `page` or an `event`, not both: remove one option"));
            }
            (Role::Response, "page") => kind = Kind::Page,
            (Role::Response, "event") => kind = Kind::Event,
            (Role::Response, "typed") => typed = true,
            (Role::Params, "check") => hooks.check = true,
            (Role::Params, "complete") => hooks.complete = true,
            (Role::Params, "modern") => hooks.modern = true,
            (Role::Response, _) => {
                return Err(meta.error("unknown option of `#[model]`: the options are `page`, `event` and `typed`"));
            }
            (Role::Params, _) => {
                return Err(
                    meta.error("unknown option of `#[params]`: the options are `check`, `complete` and `modern`")
                );
            }
        }
        seen.insert(name);
        Ok(())
    });
    parser.parse2(arguments)?;
    Ok(Options { kind, hooks, typed })
}

/// Reads the fields of the platform, and those of this library.
fn fields<'a>(role: Role, declared: impl Iterator<Item = &'a mut syn::Field>) -> Result<(Vec<Field>, Vec<Field>)> {
    let (mut fields, mut local) = (Vec::new(), Vec::new());
    for field in declared {
        if field.ident.as_ref().is_some_and(|ident| ident == "extra") {
            return Err(Error::new_spanned(&field.ident, "the macro adds the field `extra`: choose another name"));
        }
        match take_string(&mut field.attrs, "local")? {
            Some(key) => local.push(local_field(role, field, key)?),
            None => fields.push(wire_field(role, field)?),
        }
    }
    Ok((fields, local))
}

/// Reads a field that the platform does not send.
fn local_field(role: Role, field: &mut syn::Field, key: LitStr) -> Result<Field> {
    if let Some((attribute, name, _)) = own(&field.attrs) {
        let message = format!("`#[{name}]` has no effect: the platform does not send a `#[local]` field");
        return Err(Error::new_spanned(attribute, message));
    }
    if role == Role::Params {
        return Err(Error::new(key.span(), "a request has no `#[local]` fields: all are sent to the platform"));
    }
    // The platform's names consist of lowercase letters, digits and underscores.
    if !key.value().contains(':') {
        return Err(Error::new(key.span(), "the key of a `#[local]` field has a prefix, such as `didit-rs:`"));
    }
    if holder(&field.ty).0 != Holder::Optional {
        return Err(Error::new_spanned(&field.ty, "a `#[local]` field must be an `Option`: no response contains it"));
    }
    let read = wire_field(role, field)?;
    Ok(Field { wire: key, non_sensitive: true, local: true, ..read })
}

fn wire_field(role: Role, field: &mut syn::Field) -> Result<Field> {
    let Some(ident) = field.ident.clone() else {
        return Err(Error::new_spanned(&field.ty, "a model has named fields: write `name: Type`"));
    };
    let rename = take_string(&mut field.attrs, "rename")?;
    let aliases = take_strings(&mut field.attrs, "alias")?;
    let non_sensitive = take_marker(&mut field.attrs, "non_sensitive")?;
    let essential = role == Role::Response && take_marker(&mut field.attrs, "essential")?;
    let comma_separated = role == Role::Params && take_marker(&mut field.attrs, "comma_separated")?;
    let base64 = role == Role::Params && take_marker(&mut field.attrs, "base64")?;
    let place = if role == Role::Params { take_place(field)? } else { Place::Default };
    let max_bytes = if role == Role::Params { take_integer(&mut field.attrs, "max_bytes")? } else { None };
    refuse_misplaced(&field.attrs)?;
    let (holder, inner) = holder(&field.ty);
    if essential && holder != Holder::Plain {
        return Err(Error::new_spanned(&field.ty, "an `#[essential]` field must not be an `Option` or a `Patch`"));
    }
    if comma_separated && (holder != Holder::Optional || argument_of(inner, "Vec").is_none()) {
        return Err(Error::new_spanned(&field.ty, "a `#[comma_separated]` field must be an `Option<Vec<…>>`"));
    }
    if base64 && !matches!(inner, Type::Path(path) if path.path.is_ident("String")) {
        return Err(Error::new_spanned(&field.ty, "a `#[base64]` field must be a `String`"));
    }
    let item = argument_of(inner, "Vec").unwrap_or(inner);
    let is_file = matches!(item, Type::Path(path) if path.path.is_ident("File"));
    if max_bytes.is_some() && !is_file {
        return Err(Error::new_spanned(&field.ty, "a `#[max_bytes]` field must be a `File` or a `Vec<File>`"));
    }
    if !matches!(place, Place::Default) && (is_file || holder == Holder::Patch) {
        let message = "a `#[query]` or `#[header]` field must be neither a `File` nor a `Patch`";
        return Err(Error::new_spanned(&field.ty, message));
    }
    Ok(Field {
        wire: rename.unwrap_or_else(|| LitStr::new(&ident.unraw().to_string(), ident.span())),
        aliases,
        doc: doc(&field.attrs),
        non_sensitive,
        essential,
        comma_separated,
        base64,
        place,
        max_bytes,
        holder,
        local: false,
        inner: inner.clone(),
        ident,
    })
}

/// Removes `#[query]` or `#[header("…")]` from a field and returns the part of the request that it is sent in.
fn take_place(field: &mut syn::Field) -> Result<Place> {
    let header = take_string(&mut field.attrs, "header")?;
    let query = take_marker(&mut field.attrs, "query")?;
    match header {
        Some(header) if query => Err(Error::new(
            header.span(),
            "a field is sent in the query or in a header, not in both: remove one attribute",
        )),
        Some(header) => {
            let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
            if !header.value().chars().all(is_allowed) {
                let message = "the name of a header consists of letters, digits and `-`, such as `Idempotency-Key`";
                return Err(Error::new(header.span(), message));
            }
            Ok(Place::Header(header))
        }
        None if query => Ok(Place::Query),
        None => Ok(Place::Default),
    }
}

/// Returns the wrapper of a field's type, and the type inside.
pub(super) fn holder(ty: &Type) -> (Holder, &Type) {
    if let Some(inner) = argument_of(ty, "Option") {
        (Holder::Optional, inner)
    } else if let Some(inner) = argument_of(ty, "Patch") {
        (Holder::Patch, inner)
    } else {
        (Holder::Plain, ty)
    }
}

pub(super) fn argument_of<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == wrapper)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Fails if two names on the wire are equal: only the first would ever be read.
fn refuse_duplicates<'a>(fields: impl Iterator<Item = &'a Field>) -> Result<()> {
    let mut seen = HashSet::new();
    for name in fields.flat_map(|field| std::iter::once(&field.wire).chain(&field.aliases)) {
        if !seen.insert(name.value()) {
            let message = format!("the wire name `{}` is declared twice in this model: remove one", name.value());
            return Err(Error::new(name.span(), message));
        }
    }
    Ok(())
}
