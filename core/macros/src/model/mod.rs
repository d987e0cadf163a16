//! `#[model]` and `#[params]`.

mod generate;
mod parse;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, Fields, Ident, ItemStruct, LitInt, LitStr, Type, parse_quote};

/// The macro that declares the model.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Role {
    Response,
    Params,
}

/// A variant of `didit::schema::ModelKind`.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Response,
    Page,
    Event,
    Params,
}

impl Kind {
    fn variant(self) -> Ident {
        match self {
            Self::Response => format_ident!("Response"),
            Self::Page => format_ident!("Page"),
            Self::Event => format_ident!("Event"),
            Self::Params => format_ident!("Params"),
        }
    }
}

/// Traits that the type implements by hand, for the generated code to call.
#[derive(Default)]
struct Hooks {
    check: bool,
    complete: bool,
    modern: bool,
}

/// The wrapper around the type of a field.
#[derive(Clone, Copy, PartialEq)]
enum Holder {
    Plain,
    Optional,
    Patch,
}

/// The part of a request that a field is sent in.
enum Place {
    /// The query of a GET, otherwise the body.
    Default,
    Query,
    Header(LitStr),
}

/// A declared model: what the generated code is made from.
struct Model {
    ident: Ident,
    doc: String,
    kind: Kind,
    hooks: Hooks,
    /// `true` to read the model into its struct even if its type is known only at run time.
    typed: bool,
    /// The fields of the platform.
    fields: Vec<Field>,
    /// The fields of this library, whose indices follow.
    local: Vec<Field>,
}

impl Model {
    /// Returns all fields in the order of their indices.
    fn all_fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().chain(&self.local)
    }
}

/// A field that is in the JSON of the model.
struct Field {
    ident: Ident,
    wire: LitStr,
    aliases: Vec<LitStr>,
    doc: String,
    non_sensitive: bool,
    essential: bool,
    comma_separated: bool,
    base64: bool,
    place: Place,
    /// Maximum length of a file.
    max_bytes: Option<LitInt>,
    holder: Holder,
    /// `true` for a value of this library, which is an `Option`.
    local: bool,
    /// The type inside `Option` or `Patch`, or else the whole type.
    inner: Type,
}

pub(crate) fn expand(role: Role, arguments: TokenStream, mut item: ItemStruct) -> syn::Result<TokenStream> {
    let model = parse::model(role, arguments, &mut item)?;
    complete_struct(&mut item, role, &model);
    let implementations = generate::implementations(&model);
    Ok(quote! {
        #[derive(Clone, PartialEq, Default)]
        #item
        #implementations
    })
}

/// Adds to the struct the field `extra`, and the attributes of the builder.
fn complete_struct(item: &mut ItemStruct, role: Role, model: &Model) {
    if let Fields::Named(fields) = &mut item.fields {
        if role == Role::Params {
            fields.named.iter_mut().for_each(complete_params_field);
        }
        for field in model.fields.iter().filter(|field| field.comma_separated) {
            let named = fields.named.iter_mut().find(|named| named.ident.as_ref() == Some(&field.ident));
            let item = parse::argument_of(&field.inner, "Vec");
            if let (Some(named), Some(item)) = (named, item) {
                named.attrs.push(builder_of_items(item));
            }
        }
        fields.named.push(extra(role));
    }
    if role == Role::Params {
        item.attrs.push(parse_quote!(#[derive(bon::Builder)]));
        item.attrs.push(parse_quote! {
            #[builder(on(String, into), on(Secret, into), on(Date, into), on(DateTime, into), on(Translations, into), on(File, into))]
        });
    } else {
        item.attrs.push(parse_quote!(#[non_exhaustive]));
    }
}

fn complete_params_field(field: &mut syn::Field) {
    if parse::holder(&field.ty).0 == Holder::Patch {
        field.attrs.push(parse_quote!(#[builder(default, into)]));
    }
}

/// Lets the builder take any items that can be converted, such as strings for an open enum.
fn builder_of_items(item: &Type) -> Attribute {
    parse_quote! {
        #[builder(with = |values: impl IntoIterator<Item = impl Into<#item>>| {
            values.into_iter().map(Into::into).collect()
        })]
    }
}

fn extra(role: Role) -> syn::Field {
    let mut extra: syn::Field = parse_quote! {
        /// Undeclared fields, and declared fields whose value had an unexpected type, by wire name.
        pub extra: crate::schema::JsonObject
    };
    if role == Role::Params {
        extra.attrs.push(parse_quote!(#[builder(default)]));
    }
    extra
}
