//! Writes the struct of a resource and its functions.

use super::{Method, Options, Resource};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::Ident;
use syn::ext::IdentExt;

pub(super) fn resource(resource: &Resource) -> TokenStream {
    let Resource { attributes, vis, ident, doc, name, methods, .. } = resource;
    let operations = methods.iter().map(|method| operation(method, resource));
    let calls = methods.iter().enumerate().map(|(index, method)| calls(method, &reference(index)));
    let further_calls = methods.iter().enumerate().map(|(index, method)| further_calls(method, &reference(index)));
    let accessor = accessor(resource);
    quote! {
        #(#attributes)*
        #[derive(Clone, Debug)]
        #vis struct #ident {
            pub(crate) client: crate::Didit,
        }

        impl crate::operation::Resource for #ident {
            const NAME: &'static str = #name;
            const TYPE_NAME: &'static str = stringify!(#ident);
            const DOC: &'static str = crate::schema::runtime_doc(#doc);
            const OPERATIONS: &'static [crate::operation::Operation] = &[#(#operations),*];
        }

        impl #ident {
            pub(crate) fn of(client: crate::Didit) -> Self {
                Self { client }
            }
        }

        impl #ident {
            #(#calls)*
        }

        /// The same calls in other forms: `…_raw` also returns the status, the headers, the request ID and the raw body;
        /// `…_all` and `…_pages` return the items and the pages of a list as streams.
        impl #ident {
            #(#further_calls)*
        }

        #accessor
    }
}

/// The function of the parent resource that returns this one, such as `sessions().reviews()`.
fn accessor(resource: &Resource) -> Option<TokenStream> {
    let Resource { ident, name, doc, .. } = resource;
    let (parent, accessor) = name.rsplit_once('.')?;
    let (parent, accessor) = (format_ident!("{}", pascal(parent)), format_ident!("{accessor}"));
    let summary = doc.split("\n\n").next().unwrap_or_default();
    let doc = format!("Returns the resource `{name}`.\n\n{summary}");
    Some(quote! {
        impl crate::resources::#parent {
            #[doc = #doc]
            pub fn #accessor(&self) -> #ident {
                #ident::of(self.client.clone())
            }
        }
    })
}

/// Returns the name of the type of a resource, such as `TravelRule` for `travel_rule`.
fn pascal(name: &str) -> String {
    let capitalized = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    };
    name.split(['_', '.']).map(capitalized).collect()
}

/// The expression for the operation at this index.
fn reference(index: usize) -> TokenStream {
    quote!(&<Self as crate::operation::Resource>::OPERATIONS[#index])
}

/// The descriptor of the operation.
fn operation(method: &Method, resource: &Resource) -> TokenStream {
    let Method { ident, doc, verb, options, params, response, .. } = method;
    let Options { path, limit, timeout, paged, upload, .. } = options;
    let base = &resource.base;
    let method_name = ident.unraw().to_string();
    let name = format!("{}.{method_name}", resource.name);
    let arguments = method.arguments.iter().map(|argument| argument.unraw().to_string());
    let auth = options.auth.clone().unwrap_or_else(|| format_ident!("Key"));
    let retry = options.retry.clone().unwrap_or_else(|| default_retry(verb));
    let limit = option(limit.as_ref().map(|scope| quote!(crate::operation::RateScope::#scope)));
    let timeout = option(timeout.as_ref());
    let params = option(params.as_ref().map(|ty| quote!(crate::operation::ParamsDescriptor::of::<#ty>())));
    quote! {
        crate::operation::Operation {
            name: #name,
            method_name: #method_name,
            method: crate::operation::Method::#verb,
            base: crate::operation::Base::#base,
            path: #path,
            auth: crate::operation::Auth::#auth,
            retry: crate::operation::RetryPolicy::#retry,
            limit: #limit,
            timeout_seconds: #timeout,
            paged: #paged,
            upload: #upload,
            doc: crate::schema::runtime_doc(#doc),
            arguments: &[#(#arguments),*],
            params: #params,
            response: crate::operation::ResponseDescriptor::of::<#response>(),
            areas: || crate::resources::AREAS,
        }
    }
}

fn default_retry(verb: &Ident) -> Ident {
    // These have the same effect if they are executed twice.
    let is_idempotent = ["Get", "Put", "Delete"].iter().any(|name| verb == name);
    if is_idempotent { format_ident!("Always") } else { format_ident!("Rejected") }
}

/// The function as it was declared, and that of a snapshot. No call borrows the resource, which usually is a temporary
/// value.
fn calls(method: &Method, operation: &TokenStream) -> TokenStream {
    let Method { attributes, ident, response, .. } = method;
    let (inputs, owned) = (inputs(method), owned(method));
    let snapshot = method.options.paged.then(|| snapshot(method, operation));
    quote! {
        #(#attributes)*
        pub fn #ident(&self #inputs) -> crate::Call<#response> {
            self.client.call(#operation, #owned)
        }
        #snapshot
    }
}

/// The functions that Rust has in addition.
fn further_calls(method: &Method, operation: &TokenStream) -> TokenStream {
    let raw_call = raw_call(method, operation);
    let streams = method.options.paged.then(|| streams(method, operation));
    let to_file = is_file(method).then(|| to_file(method, operation));
    quote!(#raw_call #streams #to_file)
}

/// Returns `true` if the response is a file.
fn is_file(method: &Method) -> bool {
    let Method { params, response, .. } = method;
    params.is_none() && response.to_token_stream().to_string() == quote!(Vec<u8>).to_string()
}

/// The function `…_to_file` of the crate, which writes the response to a file and returns its length.
fn to_file(method: &Method, operation: &TokenStream) -> TokenStream {
    let Method { ident, arguments, .. } = method;
    let to_file = format_ident!("{ident}_to_file");
    quote! {
        #[cfg(feature = "files")]
        pub(crate) fn #to_file(
            &self #(, #arguments: &str)*, path: &::std::path::Path
        ) -> crate::Call<u64> {
            (#operation).call_to_file(&self.client, vec![#(#arguments.to_owned()),*], path)
        }
    }
}

/// The function `…_raw`, which returns the whole HTTP response.
fn raw_call(method: &Method, operation: &TokenStream) -> TokenStream {
    let Method { ident, response, .. } = method;
    let (inputs, owned) = (inputs(method), owned(method));
    let raw = format_ident!("{ident}_raw");
    let doc = format!(
        "Same as [`{ident}`](Self::{ident}), but also returns the status, the headers, the request ID and the raw body."
    );
    quote! {
        #[doc = #doc]
        pub fn #raw(&self #inputs) -> crate::Call<crate::Response<#response>> {
            self.client.call_raw(#operation, #owned)
        }
    }
}

/// The functions `…_all` and `…_pages`, which return the items and the pages as streams.
fn streams(method: &Method, operation: &TokenStream) -> TokenStream {
    let Method { ident, arguments, response, .. } = method;
    let inputs = inputs(method);
    let params = option(method.params.as_ref().map(|_| quote!(&params)));
    let (all, pages) = (format_ident!("{ident}_all"), format_ident!("{ident}_pages"));
    let snapshot = format_ident!("{ident}_snapshot");
    let items_doc = format!(
        "Returns the items of all pages of [`{ident}`](Self::{ident}) as a stream, which requests each page when it is \
         needed. The stream ends after the last page or after an error.\n\nIf the list changes in the meantime, items \
         are skipped or repeated; [`{snapshot}`](Self::{snapshot}) returns each item once."
    );
    let pages_doc = format!(
        "Returns the pages of [`{ident}`](Self::{ident}) as a stream, which requests each page when it is needed. The \
         stream ends after the last page or after an error."
    );
    quote! {
        #[doc = #items_doc]
        pub fn #all(&self #inputs) -> crate::ListStream<<#response as crate::page::Page>::Item> {
            crate::call::items::<#response>(
                self.client.clone(), #operation, vec![#(#arguments.to_owned()),*], #params,
            )
        }

        #[doc = #pages_doc]
        pub fn #pages(&self #inputs) -> crate::ListStream<#response> {
            crate::call::pages::<#response>(
                self.client.clone(), #operation, vec![#(#arguments.to_owned()),*], #params,
            )
        }
    }
}

/// The function `…_snapshot`, which returns each item of the list once.
fn snapshot(method: &Method, operation: &TokenStream) -> TokenStream {
    let (name, doc, response) = (snapshot_name(method), snapshot_doc(method), &method.response);
    let (inputs, owned) = (inputs(method), owned(method));
    quote! {
        #[doc = #doc]
        pub fn #name(&self #inputs) -> crate::Call<Vec<<#response as crate::page::Page>::Item>> {
            crate::snapshot::snapshot::<#response>(&self.client, #operation, #owned)
        }
    }
}

fn snapshot_name(method: &Method) -> Ident {
    format_ident!("{}_snapshot", method.ident)
}

fn snapshot_doc(method: &Method) -> String {
    let ident = &method.ident;
    format!(
        "Reads all pages of [`{ident}`](Self::{ident}) and returns each item once, also if the list changes in the \
         meantime: no item is skipped that is in the list from the first request to the last. Use it to delete or \
         update the items of a list. All items are in memory."
    )
}

/// The arguments of a function after `&self`.
fn inputs(method: &Method) -> TokenStream {
    let arguments = &method.arguments;
    let params = method.params.as_ref().map(|ty| quote!(, params: #ty));
    quote!(#(, #arguments: &str)* #params)
}

/// The arguments and the parameters as a call owns them.
fn owned(method: &Method) -> TokenStream {
    let arguments = &method.arguments;
    let params = option(method.params.as_ref().map(|_| quote!(Box::new(params))));
    quote!(vec![#(#arguments.to_owned()),*], #params)
}

fn option<T: ToTokens>(value: Option<T>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
