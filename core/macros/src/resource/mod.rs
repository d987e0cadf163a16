//! `#[resource]`.

mod generate;
mod parse;

use proc_macro2::TokenStream;
use syn::{Attribute, Ident, ItemTrait, LitStr, Type, Visibility};

/// A declared resource: what the generated code is made from.
struct Resource {
    attributes: Vec<Attribute>,
    vis: Visibility,
    ident: Ident,
    doc: String,
    /// The name in operations, such as `sessions.reviews`.
    name: String,
    /// A variant of `didit::operation::Base`.
    base: Ident,
    methods: Vec<Method>,
}

/// A function of a resource: one endpoint.
struct Method {
    attributes: Vec<Attribute>,
    ident: Ident,
    doc: String,
    /// A variant of `didit::operation::Method`.
    verb: Ident,
    options: Options,
    /// The arguments in the path.
    arguments: Vec<Ident>,
    params: Option<Type>,
    /// The type in `Result<…>`.
    response: Type,
}

/// The arguments of `#[get(…)]` and the other verbs.
struct Options {
    path: LitStr,
    /// A variant of `didit::operation::RetryPolicy`.
    retry: Option<Ident>,
    /// A variant of `didit::operation::RateScope`.
    limit: Option<Ident>,
    /// A variant of `didit::operation::Auth`.
    auth: Option<Ident>,
    /// In seconds.
    timeout: Option<u64>,
    paged: bool,
    /// `true` for parameters that are sent as `multipart/form-data`.
    upload: bool,
}

pub(crate) fn expand(arguments: TokenStream, item: ItemTrait) -> syn::Result<TokenStream> {
    Ok(generate::resource(&parse::resource(arguments, item)?))
}
