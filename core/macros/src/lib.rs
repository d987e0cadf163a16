//! The macros of the crate `didit`: [`macro@model`], [`macro@params`], [`macro@open_enum`] and [`macro@resource`].
//!
//! They work in that crate only: the generated code refers to its modules. It is kept short and calls plain functions
//! in `didit::schema` and `didit::operation`.

mod attributes;
mod model;
mod open_enum;
mod options;
mod resource;

use proc_macro::TokenStream;
use syn::parse_macro_input;

/// Declares a model of a response: a struct with public, documented fields.
///
/// Adds the field `extra` for undeclared fields, and implements deserialization (a value of an unexpected type never
/// fails), serialization, a `Debug` that redacts personal data and secrets, and the descriptor.
///
/// Options: `page` for a page of a list, which also deserializes from a bare array as `results`; `event` for the event
/// of a webhook; `typed` to read the model into its struct even where its type is known only at run time, which is faster and
/// costs more code.
///
/// Attributes of fields:
///
/// * `#[non_sensitive]`: `Debug` shows the value.
/// * `#[essential]`: the response of an operation is invalid without the field.
/// * `#[rename("type")]`: the name on the wire.
/// * `#[alias("id", "uuid")]`: more names that are accepted in a response.
/// * `#[local("didit-rs:…")]`: a value of this library, which the platform does not send. It is in the JSON of the model
///   under this key; the field is an `Option`.
#[proc_macro_attribute]
pub fn model(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(model::expand(model::Role::Response, arguments.into(), parse_macro_input!(item)))
}

/// Declares the parameters of a request: the same as [`macro@model`], with a builder. A field that is neither an
/// `Option` nor a `Patch` is required.
///
/// Further attributes of fields:
///
/// * `#[comma_separated]`: a list that is one string on the wire, with commas between the values. The field is an
///   `Option<Vec<…>>`; its builder takes any items that can be converted, and JSON may also contain the string.
/// * `#[base64]`: a string that is a file in base64, so that a language may accept the file instead.
/// * `#[query]`: the field is sent in the query, although the request has a body.
/// * `#[header("Idempotency-Key")]`: the field is sent as this header. The value of a `Secret` is never logged.
/// * `#[max_bytes(5_242_880)]`: the maximum length of a `File`, or of each file of a `Vec<File>`.
///
/// Options: `check` calls the type's `Check` before the request is sent, `complete` fills in unset fields by its
/// `Complete`, and `modern` converts to the newer form by its `Modern` if the platform refuses the older form.
#[proc_macro_attribute]
pub fn params(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(model::expand(model::Role::Params, arguments.into(), parse_macro_input!(item)))
}

/// Declares options of the library, such as those of a client: a struct whose fields have defaults. Adds the descriptor,
/// from which other languages get their options, and reading from JSON by `didit::options::OptionSet`.
///
/// A field marked `#[local]` exists in Rust only.
#[proc_macro_attribute]
pub fn options(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(options::expand(&arguments.into(), parse_macro_input!(item)))
}

/// Declares a set of strings that may grow: variants with their string on the wire (`#[wire("In Review")]`). Adds the
/// variant `Other` for unknown values.
#[proc_macro_attribute]
pub fn open_enum(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(open_enum::expand(&arguments.into(), parse_macro_input!(item)))
}

/// Declares a resource: a trait whose functions are one endpoint each. It becomes a struct that calls them.
///
/// Options: `base`, a variant of `didit::operation::Base` (default `Api`), and `name = "sessions.reviews"`.
///
/// `{organization_id}` and `{application_id}` in a path are filled in by the client, unless the function has an argument of
/// this name.
///
/// Each function has a documentation comment and the attribute `#[get("/v3/…/{argument}/", …)]`, or `post`, `put`,
/// `patch` or `delete`. Options of endpoints, with values from the enums in `didit::operation`:
///
/// * `retry = Unavailable`: a variant of `RetryPolicy`. Default `Always` for GET, PUT and DELETE, otherwise `Rejected`.
/// * `limit = SessionCreate`: a variant of `RateScope`; see `OperationDescriptor::limit`.
/// * `auth = Bearer`: a variant of `Auth`. Default `Key`.
/// * `timeout = 60`: in seconds, if the client's default is too short.
/// * `paged`: the response is a page of a list. Adds `…_all` and `…_pages`, streams of all items and pages, and
///   `…_snapshot`, which returns all items of a list that changes.
/// * `upload`: the parameters are sent as `multipart/form-data`, which can contain files (`File`).
#[proc_macro_attribute]
pub fn resource(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(resource::expand(arguments.into(), parse_macro_input!(item)))
}

fn expand(result: syn::Result<proc_macro2::TokenStream>) -> TokenStream {
    result.unwrap_or_else(|error| error.to_compile_error()).into()
}
