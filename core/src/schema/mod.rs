//! Descriptors of all models and enums, available at run time, and functions that deserialize, serialize, validate and
//! redact models by descriptor. The macros generate calls into this module.

mod de;
mod descriptor;
mod dynamic;
mod file;
mod integers;
mod nearest;
mod query;
mod redact;
mod ser;
#[cfg(test)]
mod tests;
mod validate;
mod value_ref;
mod values;

pub use descriptor::{
    Doc, EnumDescriptor, FieldDescriptor, FieldPlace, ModelDescriptor, ModelKind, RareProperties, TypeDescriptor,
    VariantDescriptor,
};
pub(crate) use file::with_files;
#[cfg(feature = "client")]
pub(crate) use file::{Content, Source};
pub use file::{File, UploadProgress};
#[doc(hidden)]
pub use integers::{LargeIntegers, large_integer, quote_large_integers, unquote_large_integers};
pub use nearest::nearest;
pub use value_ref::{Items, ValueRef};
pub use values::{Date, DateTime, Decimal, Json, JsonObject, NameList, Patch, Secret, SessionNumber, Translations};

pub(crate) use de::{
    ArraySource, Failed, Local, ObjectSource, Parsed, ReadMembers, ReadModel, Wire, deserialize, from_json, is_empty,
    json_text, read_comma_separated, read_local, read_optional, read_patch, read_plain, without_byte_order_mark,
};
pub(crate) use integers::unmark_large_integers;
pub(crate) use query::{headers_of, query_beside_body, query_of, text_of};
pub(crate) use redact::{debug, redacted_texts, texts_in};
pub(crate) use ser::{Body, serialize};
pub(crate) use validate::check_required;
#[doc(hidden)]
pub use validate::read_strict;

use std::any::Any;
use std::fmt::Debug;

/// Returns the documentation of a declaration, or a name that only code generators need, if `runtime-docs` is enabled.
pub(crate) const fn runtime_doc(documentation: &'static str) -> &'static str {
    if cfg!(feature = "runtime-docs") { documentation } else { "" }
}

/// Model with a type known only at run time: descriptor and values. Used by the bindings and the command line.
pub trait Model: Any + Debug + Send + Sync {
    /// Returns the descriptor.
    fn descriptor(&self) -> &'static ModelDescriptor;

    /// Returns the value at `index` of [`ModelDescriptor::members`], or [`ValueRef::Absent`] if `index` is out of range.
    fn field(&self, index: usize) -> ValueRef<'_>;

    /// Returns the undeclared fields of the response or request.
    fn extra(&self) -> &JsonObject;

    /// Validates constraints specific to this request.
    fn check(&self) -> crate::Result<()> {
        Ok(())
    }

    /// Returns the request with omitted fields filled in; `None` if there are none.
    fn completed(&self) -> Option<Box<dyn Model>> {
        None
    }

    /// Returns the request in the newer of the two forms of the platform; `None` if there is no other form.
    fn modern(&self) -> Option<Box<dyn Model>> {
        None
    }
}

/// Validation specific to a request, in addition to that of every request (see `#[params(check)]`).
pub(crate) trait Check {
    /// Validates constraints between fields.
    fn check(&self) -> crate::Result<()>;
}

/// Request with fields that can be filled in before it is sent (see `#[params(complete)]`).
pub(crate) trait Complete: Sized {
    /// Returns the request with omitted fields filled in; `None` if there are none.
    fn complete(&self) -> Option<Self>;
}

/// Request with an older and a newer form (see `#[params(modern)]`).
pub(crate) trait Modern: Sized {
    /// Returns the newer form; `None` if the request already has it or cannot be converted.
    fn modern(&self) -> Option<Self>;
}

/// Imports for files that declare models and resources.
pub(crate) mod prelude {
    #[allow(unused_imports, reason = "which areas have uploads depends on the features")]
    pub(crate) use super::File;
    pub(crate) use super::{
        Check, Complete, Date, DateTime, Decimal, Json, JsonObject, Modern, NameList, Patch, Secret, SessionNumber,
        Translations,
    };
    pub(crate) use crate::page;
    pub(crate) use crate::{Error, Result};
    pub(crate) use didit_macros::{model, open_enum, params, resource};
}

/// Declares a page of a list: an object `{count, next, previous, results}` or, on older routes, a bare array. On routes
/// whose `next` and `previous` are offsets instead of URLs, it is declared `by offset`.
#[macro_export]
#[doc(hidden)]
macro_rules! page {
    ($(#[$meta:meta])* $page:ident of $item:ident $(under $key:literal)?) => {
        $(#[$meta])*
        #[didit_macros::model(page)]
        pub struct $page {
            /// Total number of results; capped for some lists, so read pages until `next` is absent.
            #[non_sensitive]
            pub count: Option<i64>,
            /// URL of the next page; absent on the last page.
            pub next: Option<String>,
            /// URL of the previous page; absent on the first page.
            pub previous: Option<String>,
            /// Results of this page.
            $(#[alias($key)])?
            pub results: Vec<$item>,
        }

        $crate::page!(@impl $page of $item);
    };
    ($(#[$meta:meta])* $page:ident of $item:ident $(under $key:literal)?, by offset) => {
        $(#[$meta])*
        #[didit_macros::model(page)]
        pub struct $page {
            /// Total number of results; capped for some lists, so read pages until `next` is absent.
            #[non_sensitive]
            pub count: Option<i64>,
            /// Query of the next page, which ends with its offset; absent on the last page.
            pub next: Option<String>,
            /// Query of the previous page, which ends with its offset; absent on the first page.
            pub previous: Option<String>,
            /// Results of this page.
            $(#[alias($key)])?
            pub results: Vec<$item>,
        }

        $crate::page!(@impl $page of $item);
    };
    (@impl $page:ident of $item:ident) => {
        impl $crate::page::Page for $page {
            type Item = $item;

            fn next(&self) -> Option<&str> {
                self.next.as_deref()
            }

            fn into_results(self) -> Vec<$item> {
                self.results
            }
        }
    };
}
