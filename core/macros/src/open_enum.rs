//! `#[open_enum]`.

use crate::attributes::{doc, refuse_misplaced, take_string};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashSet;
use syn::{Error, Fields, Ident, ItemEnum, LitStr, Result, parse_quote};

/// A value of the enum that is known today.
struct Variant {
    ident: Ident,
    wire: LitStr,
    doc: String,
}

pub(crate) fn expand(arguments: &TokenStream, mut item: ItemEnum) -> Result<TokenStream> {
    if !arguments.is_empty() {
        return Err(Error::new_spanned(arguments, "`#[open_enum]` has no options"));
    }
    let variants = variants(&mut item)?;
    let inherent_impl = inherent_impl(&item.ident, &doc(&item.attrs), &variants);
    let conversions = conversions(&item.ident, &variants);
    let string_impls = string_impls(&item.ident);
    let wire_impls = wire_impls(&item.ident);
    complete_enum(&mut item);
    Ok(quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #item
        #inherent_impl
        #conversions
        #string_impls
        #wire_impls
    })
}

/// Reads the variants, and removes the attributes of the macro from them.
fn variants(item: &mut ItemEnum) -> Result<Vec<Variant>> {
    refuse_misplaced(&item.attrs)?;
    let variants = item.variants.iter_mut().map(variant).collect::<Result<Vec<_>>>()?;
    refuse_duplicates(&variants)?;
    Ok(variants)
}

fn variant(variant: &mut syn::Variant) -> Result<Variant> {
    let ident = variant.ident.clone();
    if ident == "Other" {
        return Err(Error::new(ident.span(), "the macro adds the variant `Other`: choose another name"));
    }
    if !matches!(variant.fields, Fields::Unit) {
        return Err(Error::new_spanned(&variant.fields, "a variant of an open enum has no fields: remove them"));
    }
    let Some(wire) = take_string(&mut variant.attrs, "wire")? else {
        let message = format!("`{ident}` has no string on the wire: add `#[wire(\"…\")]`");
        return Err(Error::new(ident.span(), message));
    };
    refuse_misplaced(&variant.attrs)?;
    Ok(Variant { ident, wire, doc: doc(&variant.attrs) })
}

/// Fails if two strings on the wire are equal, in any case: only the first variant would ever be read.
fn refuse_duplicates(variants: &[Variant]) -> Result<()> {
    let mut seen = HashSet::new();
    for Variant { wire, .. } in variants {
        if !seen.insert(wire.value().to_ascii_lowercase()) {
            let message = format!("`{}` is declared twice in this enum (case is ignored): remove one", wire.value());
            return Err(Error::new(wire.span(), message));
        }
    }
    Ok(())
}

/// Adds the variant `Other`.
fn complete_enum(item: &mut ItemEnum) {
    item.variants.push(parse_quote! {
        /// A value that this version does not know, as received.
        Other(String)
    });
}

/// The descriptor, and the functions of the type.
fn inherent_impl(name: &Ident, doc: &str, variants: &[Variant]) -> TokenStream {
    let text = name.to_string();
    let descriptors = variants.iter().map(|Variant { ident, wire, doc }| {
        let ident = ident.to_string();
        quote! {
            crate::schema::VariantDescriptor { name: crate::schema::runtime_doc(#ident), wire: #wire, doc: crate::schema::Doc::new(#doc) }
        }
    });
    let (idents, wires) = idents_and_wires(variants);
    quote! {
        impl #name {
            /// Descriptor of this enum: its values, their strings on the wire and their documentation.
            pub const DESCRIPTOR: &'static crate::schema::EnumDescriptor = {
                static DESCRIPTOR: crate::schema::EnumDescriptor = crate::schema::EnumDescriptor {
                    name: #text,
                    doc: crate::schema::runtime_doc(#doc),
                    variants: &[#(#descriptors),*],
                };
                &DESCRIPTOR
            };

            /// Returns the string on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #wires,)*
                    Self::Other(text) => text,
                }
            }

            /// Returns `true` if this version knows the value.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Other(_))
            }
        }
    }
}

/// The conversions from strings.
fn conversions(name: &Ident, variants: &[Variant]) -> TokenStream {
    let (idents, wires) = idents_and_wires(variants);
    quote! {
        impl From<&str> for #name {
            /// Parses the string on the wire, ignoring case.
            fn from(text: &str) -> Self {
                #(if text.eq_ignore_ascii_case(#wires) {
                    return Self::#idents;
                })*
                Self::Other(text.to_owned())
            }
        }

        impl From<String> for #name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }
    }
}

/// `Default`, `Display`, and comparison with strings.
fn string_impls(name: &Ident) -> TokenStream {
    quote! {
        impl Default for #name {
            /// Returns no value: [`Other`](Self::Other) with an empty string.
            fn default() -> Self {
                Self::Other(String::new())
            }
        }

        impl core::fmt::Display for #name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl PartialEq<str> for #name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for #name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }
    }
}

/// `Wire` and the traits of serde.
fn wire_impls(name: &Ident) -> TokenStream {
    quote! {
        impl crate::schema::Wire for #name {
            const TYPE: crate::schema::TypeDescriptor = crate::schema::TypeDescriptor::Enum(Self::DESCRIPTOR);

            fn value_ref(&self) -> crate::schema::ValueRef<'_> {
                crate::schema::ValueRef::Enum(self.as_str())
            }

            fn from_text(text: &str) -> Option<Self> {
                Some(Self::from(text))
            }
        }

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> core::result::Result<Self, D::Error> {
                crate::schema::deserialize(deserializer)
            }
        }
    }
}

fn idents_and_wires(variants: &[Variant]) -> (Vec<&Ident>, Vec<&LitStr>) {
    variants.iter().map(|variant| (&variant.ident, &variant.wire)).unzip()
}
