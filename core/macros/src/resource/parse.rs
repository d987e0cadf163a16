//! Reads the declaration of a resource.

use super::{Method, Options, Resource};
use crate::attributes::{doc, refuse_misplaced};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, format_ident};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{
    Attribute, Error, FnArg, GenericArgument, Ident, ItemTrait, LitInt, LitStr, Pat, PatType, PathArguments,
    ReceiverKind, Result, ReturnType, Signature, Token, TraitItem, TraitItemFn, Type, parse_quote,
};

/// The attributes of endpoints, each with its variant of `didit::operation::Method`.
const VERBS: [(&str, &str); 5] =
    [("get", "Get"), ("post", "Post"), ("put", "Put"), ("patch", "Patch"), ("delete", "Delete")];

/// Parts of a path that the client fills in, unless the function has an argument of this name.
const FILLED_BY_CLIENT: [&str; 2] = ["organization_id", "application_id"];

/// Paragraph in the documentation of every list.
const PAGED: &str = "Pages are addressed by offset: if items are added or removed between two pages, the next page \
                     repeats or\nskips items. To delete or update items while you iterate, use the snapshot of the \
                     list, which has each\nitem once.";

pub(super) fn resource(arguments: TokenStream, item: ItemTrait) -> Result<Resource> {
    let (name, base) = resource_options(arguments)?;
    refuse_misplaced(&item.attrs)?;
    let name = name.map_or_else(|| snake(&item.ident.to_string()), |name| name.value());
    let methods = item.items.into_iter().map(|item| method(item, &name)).collect::<Result<_>>()?;
    Ok(Resource {
        doc: doc(&item.attrs),
        attributes: item.attrs,
        vis: item.vis,
        name,
        base: base.unwrap_or_else(|| format_ident!("Api")),
        ident: item.ident,
        methods,
    })
}

/// Reads the options in `#[resource(…)]`: `name` and `base`.
fn resource_options(arguments: TokenStream) -> Result<(Option<LitStr>, Option<Ident>)> {
    let (mut name, mut base) = (None, None);
    let parser = |input: ParseStream<'_>| {
        while !input.is_empty() {
            let key: Ident = input.parse()?;
            match key.to_string().as_str() {
                "name" => set(&mut name, &key, value(input, &key, "\"sessions.reviews\"")?)?,
                "base" => set(&mut base, &key, variant(input, &key, "Base", "Account")?)?,
                _ => {
                    let message = "unknown option of `#[resource]`: the options are `name` and `base`";
                    return Err(Error::new(key.span(), message));
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    parser.parse2(arguments)?;
    Ok((name, base))
}

fn method(item: TraitItem, resource: &str) -> Result<Method> {
    let TraitItem::Fn(TraitItemFn { mut attrs, sig, default, .. }) = item else {
        return Err(Error::new_spanned(item, "a resource has functions only: move this out of the trait"));
    };
    if let Some(body) = default {
        return Err(Error::new_spanned(body, "the macro writes the body: end the function with `;`"));
    }
    let (verb, endpoint) = take_endpoint(&mut attrs, &sig.ident)?;
    refuse_misplaced(&attrs)?;
    let options = endpoint.parse_args_with(options)?;
    let doc = doc(&attrs);
    if doc.is_empty() {
        let message = format!("`{}` has no documentation: describe it in a `///` comment", sig.ident);
        return Err(Error::new(sig.ident.span(), message));
    }
    let doc = if options.paged { add_paragraph(&doc, &mut attrs) } else { doc };
    let (arguments, params) = inputs(&sig)?;
    check_path(&options.path, &arguments)?;
    if options.upload && (verb == "Get" || params.is_none()) {
        let message = "an `upload` has a body: it is not a `#[get]`, and its function has the argument `params`";
        return Err(Error::new(sig.ident.span(), message));
    }
    let response = response(&sig)?;
    attrs.extend(example(resource, &sig.ident, &arguments, params.as_ref(), &response));
    Ok(Method { attributes: attrs, ident: sig.ident, doc, verb, options, arguments, params, response })
}

/// Returns the lines of the documentation with an example of the call, which is compiled as a test. Not for UniFFI: Kotlin
/// and Swift have the same documentation.
fn example(
    resource: &str,
    function: &Ident,
    arguments: &[Ident],
    params: Option<&Type>,
    response: &Type,
) -> Vec<Attribute> {
    let name = |ty: &Type| ty.to_token_stream().to_string();
    let params = params.map(name);
    let given = arguments.iter().map(|argument| format!(", {argument}: &str"));
    let given: String = given.chain(params.iter().map(|ty| format!(", params: {ty}"))).collect();
    let passed: Vec<String> =
        arguments.iter().map(Ident::to_string).chain(params.iter().map(|_| "params".to_owned())).collect();
    let result = match name(response).as_str() {
        "()" => String::new(),
        "Vec < u8 >" => "let bytes = ".to_owned(),
        ty => format!("let {} = ", snake(ty)),
    };
    let mut lines = vec![String::new(), "```no_run".to_owned()];
    lines.extend(params.iter().map(|ty| format!("use didit::models::{ty}; // `{ty}::builder()` creates `params`")));
    lines.push(format!("# async fn example(client: didit::Didit{given}) -> didit::Result<()> {{"));
    let accessor = resource.replace('.', "().");
    lines.push(format!("{result}client.{accessor}().{function}({}).await?;", passed.join(", ")));
    lines.extend(["# Ok(()) }".to_owned(), "```".to_owned()]);
    lines.iter().map(|line| parse_quote!(#[doc = #line])).collect()
}

/// Adds the paragraph about pages after the summary; returns the documentation.
fn add_paragraph(doc: &str, attributes: &mut Vec<Attribute>) -> String {
    let (summary, details) = doc.split_once("\n\n").unwrap_or((doc, ""));
    let doc = [summary, PAGED, details].join("\n\n").trim_end().to_owned();
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    attributes.extend(doc.lines().map(|line| -> Attribute { parse_quote!(#[doc = #line]) }));
    doc
}

/// Removes the attribute of the endpoint; returns it and its variant of `didit::operation::Method`.
fn take_endpoint(attributes: &mut Vec<Attribute>, function: &Ident) -> Result<(Ident, Attribute)> {
    let verb_of = |attribute: &Attribute| VERBS.iter().find(|(name, _)| attribute.path().is_ident(name));
    let mut found = attributes.extract_if(.., |attribute| verb_of(attribute).is_some());
    let Some(endpoint) = found.next() else {
        let message = format!("`{function}` has no endpoint: add `#[get(\"/…\")]` or another verb");
        return Err(Error::new(function.span(), message));
    };
    if let Some(second) = found.next() {
        return Err(Error::new_spanned(second, "a function has one endpoint: remove this attribute"));
    }
    let verb = verb_of(&endpoint).map_or("Get", |(_, variant)| variant);
    Ok((Ident::new(verb, Span::call_site()), endpoint))
}

/// Reads the arguments of `#[get(…)]` and the other verbs.
fn options(input: ParseStream<'_>) -> Result<Options> {
    let path: LitStr = input.parse().map_err(|error| {
        Error::new(error.span(), "the path comes first, as a string: `#[get(\"/v3/…/\")]` or another verb")
    })?;
    let (mut retry, mut limit, mut auth, mut timeout, mut paged, mut upload) = (None, None, None, None, None, None);
    while !input.is_empty() {
        input.parse::<Token![,]>()?;
        if input.is_empty() {
            break;
        }
        let key: Ident = input.parse()?;
        match key.to_string().as_str() {
            "retry" => set(&mut retry, &key, variant(input, &key, "RetryPolicy", "Unavailable")?)?,
            "limit" => set(&mut limit, &key, variant(input, &key, "RateScope", "SessionCreate")?)?,
            "auth" => set(&mut auth, &key, variant(input, &key, "Auth", "Bearer")?)?,
            "timeout" => set(&mut timeout, &key, value::<LitInt>(input, &key, "60")?.base10_parse()?)?,
            "paged" => set(&mut paged, &key, ())?,
            "upload" => set(&mut upload, &key, ())?,
            _ => {
                let message = "unknown option of an endpoint: the options are `retry`, `limit`, `auth`, `timeout`, \
                               `paged` and `upload`";
                return Err(Error::new(key.span(), message));
            }
        }
    }
    Ok(Options { path, retry, limit, auth, timeout, paged: paged.is_some(), upload: upload.is_some() })
}

/// Sets an option; fails if it was set before.
fn set<T>(option: &mut Option<T>, key: &Ident, value: T) -> Result<()> {
    match option.replace(value) {
        None => Ok(()),
        Some(_) => Err(Error::new(key.span(), format!("`{key}` is repeated: write it once"))),
    }
}

/// Reads `= value` after the name of an option. The example is what the error tells to write.
fn value<T: Parse>(input: ParseStream<'_>, key: &Ident, example: &str) -> Result<T> {
    let message = format!("write `{key} = {example}`");
    input.parse::<Token![=]>().map_err(|_| Error::new(key.span(), &message))?;
    input.parse().map_err(|error| Error::new(error.span(), &message))
}

/// Reads the name of a variant. The compiler checks it against the enum, so the macro has no list of them.
fn variant(input: ParseStream<'_>, key: &Ident, list: &str, example: &str) -> Result<Ident> {
    value(input, key, example).map_err(|error| {
        Error::new(error.span(), format!("{error}, or another variant of `didit::operation::{list}`, without quotes"))
    })
}

/// Returns the arguments in the path by name, and the type of `params` if there is one.
fn inputs(signature: &Signature) -> Result<(Vec<Ident>, Option<Type>)> {
    if signature.asyncness.is_none() {
        return Err(Error::new(signature.fn_token.span, "an endpoint is an `async fn`"));
    }
    let mut inputs = signature.inputs.iter();
    match inputs.next() {
        Some(FnArg::Receiver(receiver)) if matches!(receiver.kind, ReceiverKind::Reference(_, _, None)) => {}
        Some(other) => return Err(Error::new_spanned(other, "the first argument of an endpoint is `&self`")),
        None => return Err(Error::new(signature.ident.span(), "the first argument of an endpoint is `&self`")),
    }
    let (mut arguments, mut params) = (Vec::new(), None);
    for input in inputs {
        let FnArg::Typed(PatType { pat, ty, .. }) = input else { continue };
        let Pat::Ident(pattern) = &**pat else {
            return Err(Error::new_spanned(pat, "an argument of an endpoint has a plain name"));
        };
        if params.is_some() {
            return Err(Error::new_spanned(pattern, "`params` is the last argument: move this one before it"));
        }
        if pattern.ident == "params" {
            params = Some((**ty).clone());
        } else if is_str(ty) {
            arguments.push(pattern.ident.clone());
        } else {
            let message = "an argument in the path is a `&str`; everything else belongs in one argument `params`";
            return Err(Error::new_spanned(ty, message));
        }
    }
    Ok((arguments, params))
}

fn is_str(ty: &Type) -> bool {
    let Type::Reference(reference) = ty else { return false };
    matches!(&*reference.elem, Type::Path(path) if path.path.is_ident("str"))
}

/// Checks that the path has the arguments of the function in braces, in their order, and beside them only what the client
/// fills in.
fn check_path(path: &LitStr, arguments: &[Ident]) -> Result<()> {
    let text = path.value();
    if !text.starts_with('/') {
        return Err(Error::new(path.span(), "the path starts with `/`"));
    }
    if text.matches('{').count() != text.matches('}').count() {
        return Err(Error::new(path.span(), "a brace is missing in the path: write `{name}` for an argument"));
    }
    let names: Vec<String> = arguments.iter().map(|argument| argument.unraw().to_string()).collect();
    let is_filled = |hole: &&str| FILLED_BY_CLIENT.contains(hole) && !names.iter().any(|name| name == hole);
    let holes = text.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    let holes: Vec<&str> = holes.filter(|hole| !is_filled(hole)).collect();
    if holes != names {
        let list =
            |names: &[&str]| if names.is_empty() { "none".to_owned() } else { format!("`{}`", names.join("`, `")) };
        let message = format!(
            "arguments in the path: {}; arguments of the function: {}; write the same names in the same order",
            list(&holes),
            list(&names.iter().map(String::as_str).collect::<Vec<_>>()),
        );
        return Err(Error::new(path.span(), message));
    }
    Ok(())
}

/// Returns the type in the `Result<…>` of a function.
fn response(signature: &Signature) -> Result<Type> {
    const MESSAGE: &str = "an endpoint returns `Result<T>`, where `T` is the type of the response or `()`";
    let ReturnType::Type(_, ty) = &signature.output else {
        return Err(Error::new(signature.ident.span(), MESSAGE));
    };
    if let Type::Path(path) = &**ty
        && let Some(last) = path.path.segments.last().filter(|segment| segment.ident == "Result")
        && let PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(GenericArgument::Type(response)) = arguments.args.first()
        && arguments.args.len() == 1
    {
        return Ok(response.clone());
    }
    Err(Error::new_spanned(ty, MESSAGE))
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
