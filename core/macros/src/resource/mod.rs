//! `#[resource]`.

use crate::attributes::{doc, error, take_marker};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, FnArg, Ident, ItemTrait, LitInt, LitStr, Pat, PathArguments, ReturnType, Token, TraitItem, TraitItemFn,
    Type, parse::ParseStream,
};

const VERBS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

#[derive(Default)]
struct Options {
    path: String,
    retry: Option<Ident>,
    limit: Option<Ident>,
    auth: Option<Ident>,
    timeout: Option<u64>,
    paged: bool,
}

pub(crate) fn expand(arguments: TokenStream, item: &ItemTrait) -> syn::Result<TokenStream> {
    let name = &item.ident;
    let mut resource = snake(&name.to_string());
    let mut base = format_ident!("Api");
    syn::parse::Parser::parse2(
        syn::meta::parser(|meta| {
            match () {
                () if meta.path.is_ident("base") => base = meta.value()?.parse()?,
                () if meta.path.is_ident("name") => resource = meta.value()?.parse::<LitStr>()?.value(),
                () => return Err(meta.error("a resource has `base` and `name`")),
            }
            Ok(())
        }),
        arguments,
    )?;
    let docs = item.attrs.iter().filter(|attribute| attribute.path().is_ident("doc"));
    let resource_doc = doc(&item.attrs);
    let mut descriptors = Vec::new();
    let mut exported = Vec::new();
    let mut native = Vec::new();
    let mut following = Vec::new();
    for (index, item) in item.items.iter().enumerate() {
        let TraitItem::Fn(function) = item else {
            return error("a resource has functions only");
        };
        let method = method(index, &resource, &base, function)?;
        descriptors.push(method.descriptor);
        exported.push(method.exported);
        native.push(method.native);
        following.extend(method.following);
    }
    let following_pages = (!following.is_empty()).then(|| {
        quote! {
            #[cfg(feature = "uniffi")]
            #[uniffi::export(async_runtime = "tokio")]
            impl #name {
                #(#following)*
            }
        }
    });
    let vis = &item.vis;
    Ok(quote! {
        #(#docs)*
        #[derive(Clone, Debug)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
        #vis struct #name {
            client: crate::Didit,
        }

        impl crate::operation::Resource for #name {
            const NAME: &'static str = #resource;
            const TYPE_NAME: &'static str = stringify!(#name);
            const DOC: &'static str = #resource_doc;
            const OPERATIONS: &'static [crate::operation::Operation] = &[#(#descriptors),*];
        }

        impl #name {
            pub(crate) fn of(client: crate::Didit) -> Self {
                Self { client }
            }
        }

        #[cfg_attr(feature = "uniffi", uniffi::export(async_runtime = "tokio"))]
        impl #name {
            #(#exported)*
        }

        impl #name {
            #(#native)*
        }

        #following_pages
    })
}

struct Method {
    descriptor: TokenStream,
    exported: TokenStream,
    native: TokenStream,
    /// How Kotlin and Swift, which cannot be given a stream, come to the next page.
    following: Option<TokenStream>,
}

fn method(index: usize, resource: &str, base: &Ident, function: &TraitItemFn) -> syn::Result<Method> {
    let ident = &function.sig.ident;
    let mut attributes = function.attrs.clone();
    let Some((verb, attribute)) = attributes
        .iter()
        .find_map(|attribute| VERBS.iter().find(|verb| attribute.path().is_ident(verb)).map(|verb| (*verb, attribute)))
    else {
        return error(format!("`{ident}` needs its endpoint: #[get(\"/…\")] or another verb"));
    };
    let options = options(attribute)?;
    for verb in VERBS {
        take_marker(&mut attributes, verb);
    }
    let documentation = doc(&attributes);
    if documentation.is_empty() {
        return error(format!("`{ident}` has no documentation"));
    }
    let (arguments, params) = signature(function)?;
    check_path(&options.path, &arguments, ident)?;
    let answer = answer(function)?;
    let (params_argument, params_value, params_type) = match &params {
        Some(ty) => (
            quote!(, params: #ty),
            quote!(Some(&params)),
            quote!(Some(crate::operation::ParamsDescriptor::of::<#ty>())),
        ),
        None => (quote!(), quote!(None), quote!(None)),
    };
    let operation = quote!(&<Self as crate::operation::Resource>::OPERATIONS[#index]);
    let texts: Vec<String> = arguments.iter().map(ToString::to_string).collect();
    let (path, method_name) = (&options.path, ident.to_string());
    let full_name = format!("{resource}.{ident}");
    let verb_ident = format_ident!("{}", capital(verb));
    // The compiler resolves these names, so the variants of the enums are the only list of them.
    let retry = options
        .retry
        .unwrap_or_else(|| format_ident!("{}", if matches!(verb, "get" | "delete") { "Always" } else { "Rejected" }));
    let auth = options.auth.unwrap_or_else(|| format_ident!("Key"));
    let limit = option(options.limit.map(|scope| quote!(crate::operation::RateScope::#scope)).as_ref());
    let timeout = option(options.timeout.as_ref());
    let paged = options.paged;
    let descriptor = quote! {
        crate::operation::Operation {
            name: #full_name,
            method_name: #method_name,
            method: crate::operation::Method::#verb_ident,
            base: crate::operation::Base::#base,
            path: #path,
            auth: crate::operation::Auth::#auth,
            retry: crate::operation::RetryPolicy::#retry,
            limit: #limit,
            timeout_seconds: #timeout,
            paged: #paged,
            doc: #documentation,
            arguments: &[#(#texts),*],
            params: #params_type,
            answer: crate::operation::ResponseDescriptor::of::<#answer>(),
        }
    };
    let exported = quote! {
        #(#attributes)*
        pub async fn #ident(&self #(, #arguments: &str)* #params_argument) -> crate::Result<#answer> {
            Ok(self.client.call(#operation, &[#(#arguments),*], #params_value).await?.into_value())
        }
    };
    let raw = format_ident!("{ident}_raw");
    let raw_doc = format!(
        "As [`{ident}`](Self::{ident}), with the status, the headers, the request's identifier and the raw body \
         beside the value."
    );
    let all = options.paged.then(|| {
        let all = format_ident!("{ident}_all");
        let all_doc = format!(
            "Every item of [`{ident}`](Self::{ident}), page after page as they are asked for, until the platform \
             names no next page. An error ends the stream."
        );
        quote! {
            #[doc = #all_doc]
            pub fn #all(
                &self #(, #arguments: &str)* #params_argument
            ) -> impl futures_core::Stream<Item = crate::Result<<#answer as crate::page::Page>::Item>>
            + Send + Unpin + 'static + use<> {
                crate::call::items::<#answer>(
                    self.client.clone(), #operation, vec![#(#arguments.to_owned()),*], #params_value,
                )
            }
        }
    });
    let following = options.paged.then(|| next_page(ident, &operation, &arguments, &answer));
    let native = quote! {
        #[doc = #raw_doc]
        pub async fn #raw(
            &self #(, #arguments: &str)* #params_argument
        ) -> crate::Result<crate::Response<#answer>> {
            self.client.call(#operation, &[#(#arguments),*], #params_value).await
        }

        #all
    };
    Ok(Method { descriptor, exported, native, following })
}

fn next_page(ident: &Ident, operation: &TokenStream, arguments: &[Ident], answer: &Type) -> TokenStream {
    let following = format_ident!("{ident}_next");
    let doc = format!("The page of [`{ident}`](Self::{ident}) that another one names as `next`.");
    quote! {
        #[doc = #doc]
        pub async fn #following(&self #(, #arguments: &str)*, next: &str) -> crate::Result<#answer> {
            let query = crate::call::next_query(next)?;
            Ok(self.client.page(#operation, &[#(#arguments),*], &query).await?.into_value())
        }
    }
}

fn options(attribute: &Attribute) -> syn::Result<Options> {
    attribute.parse_args_with(|input: ParseStream<'_>| {
        let mut options = Options { path: input.parse::<LitStr>()?.value(), ..Options::default() };
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
                _ => return Err(syn::Error::new(key.span(), "unknown option of an endpoint")),
            }
        }
        Ok(options)
    })
}

/// The path arguments by name, and the type of `params` where there is one.
fn signature(function: &TraitItemFn) -> syn::Result<(Vec<Ident>, Option<Type>)> {
    let mut arguments = Vec::new();
    let mut params = None;
    for argument in &function.sig.inputs {
        let FnArg::Typed(typed) = argument else { continue };
        let Pat::Ident(pattern) = &*typed.pat else {
            return error("arguments have plain names");
        };
        match &*typed.ty {
            ty if pattern.ident == "params" => params = Some(ty.clone()),
            Type::Reference(reference) if matches!(&*reference.elem, Type::Path(path) if path.path.is_ident("str")) => {
                arguments.push(pattern.ident.clone());
            }
            _ => return error(format!("`{}` must be `&str`, or be called `params`", pattern.ident)),
        }
    }
    Ok((arguments, params))
}

fn check_path(path: &str, arguments: &[Ident], ident: &Ident) -> syn::Result<()> {
    let holes: Vec<&str> = path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    let names: Vec<String> = arguments.iter().map(ToString::to_string).collect();
    if holes == names {
        return Ok(());
    }
    error(format!("the path of `{ident}` has the holes {holes:?}, its arguments are {names:?}"))
}

fn answer(function: &TraitItemFn) -> syn::Result<Type> {
    if let ReturnType::Type(_, ty) = &function.sig.output
        && let Type::Path(path) = &**ty
        && let Some(last) = path.path.segments.last().filter(|segment| segment.ident == "Result")
        && let PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(syn::GenericArgument::Type(answer)) = arguments.args.first()
    {
        return Ok(answer.clone());
    }
    error(format!("`{}` must return `Result<…>`", function.sig.ident))
}

fn option<T: quote::ToTokens>(value: Option<&T>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
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
