//! What a declaration stands for: the facts of every model, enum and operation, readable at run time, and the few
//! plain functions that read, write and print them. The macros emit calls into this module and nothing cleverer.

mod de;
mod descriptor;
mod python;
mod query;
mod redact;
mod ser;
#[cfg(test)]
mod tests;
mod validate;
mod value_ref;
mod values;

pub use de::{Parsed, Wire, from_json};
pub use descriptor::{EnumDescriptor, FieldDescriptor, ModelDescriptor, ModelKind, TypeDescriptor, VariantDescriptor};
pub use value_ref::{Items, ValueRef};
pub use values::{Date, DateTime, Decimal, Json, JsonObject, NameList, Patch, Secret, SessionNumber, Translations};

pub(crate) use de::{
    Key, ReadModel, collect_map, collect_seq, deserialize, is_empty, json_text, keep, key, read_optional, read_patch,
    read_plain,
};
pub(crate) use query::query_of;
pub(crate) use redact::{debug, redacted_texts, texts_in};
pub(crate) use ser::serialize;
pub(crate) use validate::{check_required, read_params};
pub use validate::{has_inexact_integer, read_strict};

use std::any::Any;
use std::fmt::Debug;

/// The documentation of a declaration, in builds that carry it.
pub(crate) const fn runtime_doc(documentation: &'static str) -> &'static str {
    if cfg!(feature = "runtime-docs") { documentation } else { "" }
}

/// A declared model as the bindings, the command line and the printers see it: its facts and its values.
pub trait Model: Any + Debug + Send + Sync {
    /// The facts of the declaration.
    fn descriptor(&self) -> &'static ModelDescriptor;

    /// The value of the field at `index`, counted as in [`ModelDescriptor::fields`]. [`ValueRef::Absent`] beyond the last.
    fn field(&self, index: usize) -> ValueRef<'_>;

    /// What came with the answer (or goes with the request) beyond the declared fields.
    fn extra(&self) -> &JsonObject;

    /// Checks that only this type of request knows about; everything holds by default.
    fn check(&self) -> crate::Result<()> {
        Ok(())
    }

    /// The request as it is sent, where something can be filled in that was left out.
    fn completed(&self) -> Option<Box<dyn Model>> {
        None
    }

    /// The request in the newer of the platform's two forms, where it has two and this is the older.
    fn modern(&self) -> Option<Box<dyn Model>> {
        None
    }
}

/// What a request does beyond the checks every request gets (see `#[params(check)]`).
pub(crate) trait Check {
    /// Says what is wrong with the values taken together.
    fn check(&self) -> crate::Result<()>;
}

/// A request that can be filled in before it is sent (see `#[params(complete)]`).
pub(crate) trait Complete: Sized {
    /// The request with what was left out; `None` when nothing was.
    fn complete(&self) -> Option<Self>;
}

/// A request that has an older and a newer form (see `#[params(modern)]`).
pub(crate) trait Modern: Sized {
    /// The newer form; `None` when it is in that one, or cannot be.
    fn modern(&self) -> Option<Self>;
}

/// One `use` for the files that declare models and resources.
pub(crate) mod prelude {
    pub(crate) use super::{
        Check, Complete, Date, DateTime, Decimal, Json, JsonObject, Modern, NameList, Patch, Secret, SessionNumber,
        Translations,
    };
    pub(crate) use crate::page;
    pub(crate) use crate::{Error, Result};
    pub(crate) use didit_macros::{model, open_enum, params, resource};
}

/// Declares a page of a list: the platform's `{count, next, previous, results}` or, on older routes, a bare array.
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
