//! Reads the declaration of a resource.

use super::{Method, Options, Resource};
use crate::attributes::{doc, error};
use proc_macro2::{Span, TokenStream};
use quote::format_ident;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{
    Attribute, Error, FnArg, GenericArgument, Ident, ItemTrait, LitInt, LitStr, Pat, PatType, PathArguments, Result,
    ReturnType, Signature, Token, TraitItem, TraitItemFn, Type,
};

/// The attributes of endpoints, each with its variant of `didit::operation::Method`.
const VERBS: [(&str, &str); 5] =
    [("get", "Get"), ("post", "Post"), ("put", "Put"), ("patch", "Patch"), ("delete", "Delete")];

pub(super) fn resource(arguments: TokenStream, item: ItemTrait) -> Result<Resource> {
    let (name, base) = resource_options(arguments)?;
    let methods = item.items.into_iter().map(method).collect::<Result<_>>()?;
    Ok(Resource {
        doc: doc(&item.attrs),
        attributes: item.attrs,
        vis: item.vis,
        name: name.map_or_else(|| snake(&item.ident.to_string()), |name| name.value()),
        base: base.unwrap_or_else(|| format_ident!("Api")),
        ident: item.ident,
        methods,
    })
}

/// Reads the options in `#[resource(…)]`: `name` and `base`.
fn resource_options(arguments: TokenStream) -> Result<(Option<LitStr>, Option<Ident>)> {
    let (mut name, mut base) = (None, None);
    let parser = syn::meta::parser(|meta| {
        match () {
            () if meta.path.is_ident("base") => base = Some(meta.value()?.parse()?),
            () if meta.path.is_ident("name") => name = Some(meta.value()?.parse()?),
            () => return Err(meta.error("a resource has `base` and `name`")),
        }
        Ok(())
    });
    parser.parse2(arguments)?;
    Ok((name, base))
}

fn method(item: TraitItem) -> Result<Method> {
    let TraitItem::Fn(TraitItemFn { mut attrs, sig, .. }) = item else {
        return error("a resource has functions only");
    };
    let (verb, endpoint) = take_endpoint(&mut attrs, &sig.ident)?;
    let options = endpoint.parse_args_with(options)?;
    let doc = doc(&attrs);
    if doc.is_empty() {
        return error(format!("`{}` has no documentation", sig.ident));
    }
    let (arguments, params) = inputs(&sig)?;
    check_path(&options.path, &arguments, &sig.ident)?;
    let response = response(&sig)?;
    Ok(Method { attributes: attrs, ident: sig.ident, doc, verb, options, arguments, params, response })
}

/// Removes the attribute of the endpoint; returns it and its variant of `didit::operation::Method`.
fn take_endpoint(attributes: &mut Vec<Attribute>, function: &Ident) -> Result<(Ident, Attribute)> {
    let verb_of = |attribute: &Attribute| VERBS.iter().find(|(name, _)| attribute.path().is_ident(name));
    let mut found = attributes.extract_if(.., |attribute| verb_of(attribute).is_some());
    let Some(endpoint) = found.next() else {
        return error(format!("`{function}` needs its endpoint: #[get(\"/…\")] or another verb"));
    };
    let verb = verb_of(&endpoint).map_or("Get", |(_, variant)| variant);
    Ok((Ident::new(verb, Span::call_site()), endpoint))
}

/// Reads the arguments of `#[get(…)]` and the other verbs.
fn options(input: ParseStream<'_>) -> Result<Options> {
    let mut options =
        Options { path: input.parse()?, retry: None, limit: None, auth: None, timeout: None, paged: false };
    while !input.is_empty() {
        input.parse::<Token![,]>()?;
        if input.is_empty() {
            break;
        }
        let key: Ident = input.parse()?;
        if key == "paged" {
            options.paged = true;
            continue;
        }
        input.parse::<Token![=]>()?;
        match key.to_string().as_str() {
            "retry" => options.retry = Some(input.parse()?),
            "limit" => options.limit = Some(input.parse()?),
            "auth" => options.auth = Some(input.parse()?),
            "timeout" => options.timeout = Some(input.parse::<LitInt>()?.base10_parse()?),
            _ => return Err(Error::new(key.span(), "unknown option of an endpoint")),
        }
    }
    Ok(options)
}

/// Returns the arguments in the path by name, and the type of `params` if there is one.
fn inputs(signature: &Signature) -> Result<(Vec<Ident>, Option<Type>)> {
    let (mut arguments, mut params) = (Vec::new(), None);
    for input in &signature.inputs {
        let FnArg::Typed(PatType { pat, ty, .. }) = input else { continue };
        let Pat::Ident(pattern) = &**pat else {
            return error("arguments have plain names");
        };
        if pattern.ident == "params" {
            params = Some((**ty).clone());
        } else if is_str(ty) {
            arguments.push(pattern.ident.clone());
        } else {
            return error(format!("`{}` must be `&str`, or be called `params`", pattern.ident));
        }
    }
    Ok((arguments, params))
}

fn is_str(ty: &Type) -> bool {
    matches!(ty, Type::Reference(reference) if matches!(&*reference.elem, Type::Path(path) if path.path.is_ident("str")))
}

/// Checks that the path has the arguments of the function in braces, in their order.
fn check_path(path: &LitStr, arguments: &[Ident], ident: &Ident) -> Result<()> {
    let path = path.value();
    let holes: Vec<&str> = path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    let names: Vec<String> = arguments.iter().map(|argument| argument.unraw().to_string()).collect();
    if holes == names {
        return Ok(());
    }
    error(format!("the path of `{ident}` has the holes {holes:?}, its arguments are {names:?}"))
}

/// Returns the type in the `Result<…>` of a function.
fn response(signature: &Signature) -> Result<Type> {
    if let ReturnType::Type(_, ty) = &signature.output
        && let Type::Path(path) = &**ty
        && let Some(last) = path.path.segments.last().filter(|segment| segment.ident == "Result")
        && let PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(GenericArgument::Type(response)) = arguments.args.first()
    {
        return Ok(response.clone());
    }
    error(format!("`{}` must return `Result<…>`", signature.ident))
}

fn snake(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}
