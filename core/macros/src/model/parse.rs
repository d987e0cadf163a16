//! Reads the declaration of a model.

use super::{Field, Holder, Hooks, Kind, Model, Role};
use crate::attributes::{doc, error, take_marker, take_texts};
use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::{Fields, GenericArgument, ItemStruct, LitStr, PathArguments, Result, Type};

/// Reads a model, and removes the attributes of the macros from it.
pub(super) fn model(role: Role, arguments: TokenStream, item: &mut ItemStruct) -> Result<Model> {
    let (kind, hooks) = options(role, arguments)?;
    let Fields::Named(named) = &mut item.fields else {
        return error("a model has named fields");
    };
    let mut fields = Vec::new();
    for field in &mut named.named {
        if !take_marker(&mut field.attrs, "local") {
            fields.push(wire_field(field)?);
        }
    }
    Ok(Model { ident: item.ident.clone(), doc: doc(&item.attrs), kind, hooks, fields })
}

/// Reads the options in `#[model(…)]` or `#[params(…)]`.
fn options(role: Role, arguments: TokenStream) -> Result<(Kind, Hooks)> {
    let mut kind = match role {
        Role::Answer => Kind::Answer,
        Role::Params => Kind::Params,
    };
    let mut hooks = Hooks::default();
    let parser = syn::meta::parser(|meta| {
        let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
        match (role, name.as_str()) {
            (Role::Answer, "page") => kind = Kind::Page,
            (Role::Answer, "event") => kind = Kind::Event,
            (Role::Params, "check") => hooks.check = true,
            (Role::Params, "complete") => hooks.complete = true,
            (Role::Params, "modern") => hooks.modern = true,
            _ => return Err(meta.error("unknown option of this declaration")),
        }
        Ok(())
    });
    parser.parse2(arguments)?;
    Ok((kind, hooks))
}

fn wire_field(field: &mut syn::Field) -> Result<Field> {
    let Some(ident) = field.ident.clone() else {
        return error("a model has named fields");
    };
    let rename = take_texts(&mut field.attrs, "rename")?;
    let aliases = take_texts(&mut field.attrs, "alias")?;
    let non_sensitive = take_marker(&mut field.attrs, "non_sensitive");
    let (holder, inner) = holder(&field.ty);
    Ok(Field {
        wire: rename.into_iter().next().unwrap_or_else(|| LitStr::new(&ident.unraw().to_string(), ident.span())),
        aliases,
        doc: doc(&field.attrs),
        non_sensitive,
        holder,
        inner: inner.clone(),
        ident,
    })
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

fn argument_of<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == wrapper)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
