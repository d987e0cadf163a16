//! The declarations of the crate `didit`: [`macro@model`], [`macro@params`], [`macro@open_enum`], [`macro@resource`].
//!
//! They are for that crate alone: what they write refers to its modules. Each writes as little as it can and leaves
//! the work to plain functions in `didit::schema` and `didit::operation`.

mod attributes;
mod model;
mod open_enum;
mod resource;

use proc_macro::TokenStream;
use syn::parse_macro_input;

/// An answer of the platform: a plain struct with documented, public fields.
///
/// Adds the field `extra` for what the platform sends beyond the declaration, reading that never fails on a value of
/// another type, writing, a `Debug` that hides personal data, the facts of the declaration, and (features `uniffi`,
/// `python`) the bindings. Fields take `#[non_sensitive]`, `#[alias("…")]`, `#[rename("…")]` and `#[local]` (not on the
/// wire). `#[model(page)]` reads a bare array as `results`.
#[proc_macro_attribute]
pub fn model(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(model::expand(model::Role::Answer, arguments.into(), parse_macro_input!(item)))
}

/// Parameters of a request: as [`macro@model`], with a builder; unknown keywords are refused where keywords exist.
///
/// `#[params(check)]` runs the type's own `Check` before anything is sent, `complete` fills in by its `Complete` what
/// was left out, and `modern` has its `Modern` make the newer of two forms when the platform refuses the older.
#[proc_macro_attribute]
pub fn params(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(model::expand(model::Role::Params, arguments.into(), parse_macro_input!(item)))
}

/// A set of texts that may grow: variants with their wire text (`#[wire("In Review")]`), and `Other` for the rest.
#[proc_macro_attribute]
pub fn open_enum(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(open_enum::expand(&arguments.into(), parse_macro_input!(item)))
}

/// A resource: a trait whose functions are one endpoint each, turned into a struct that calls them.
///
/// `#[get("/v3/…/{argument}/", …)]`, likewise `post`, `put`, `patch`, `delete`. Options: `retry = Variant` of
/// `RetryPolicy`, `limit = Variant` of `RateScope`, `auth = Variant` of `Auth`, `timeout = seconds`, `paged`. On the
/// trait: `base = Variant` of `Base`, `name = "sessions.reviews"`.
#[proc_macro_attribute]
pub fn resource(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(resource::expand(arguments.into(), parse_macro_input!(item)))
}

fn expand(result: syn::Result<proc_macro2::TokenStream>) -> TokenStream {
    result.unwrap_or_else(|error| error.to_compile_error()).into()
}
