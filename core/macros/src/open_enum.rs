//! `#[open_enum]`.

use crate::attributes::{doc, error, gate_doc, take_texts};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Fields, Ident, ItemEnum, LitStr, parse_quote};

/// A value of the enum that is known today.
struct Variant {
    ident: Ident,
    wire: LitStr,
    doc: String,
}

pub(crate) fn expand(mut item: ItemEnum) -> syn::Result<TokenStream> {
    let variants = variants(&mut item)?;
    let inherent_impl = inherent_impl(&item.ident, &doc(&item.attrs), &variants);
    let conversions = conversions(&item.ident, &variants);
    let text_impls = text_impls(&item.ident);
    let wire_impls = wire_impls(&item.ident);
    complete_enum(&mut item);
    Ok(quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum), uniffi::export(Display))]
        #item
        #inherent_impl
        #conversions
        #text_impls
        #wire_impls
    })
}

/// Reads the variants, and removes the attributes of the macro from them.
fn variants(item: &mut ItemEnum) -> syn::Result<Vec<Variant>> {
    let mut variants = Vec::new();
    for variant in &mut item.variants {
        if !matches!(variant.fields, Fields::Unit) {
            return error("the values of an open enum have no fields");
        }
        let Some(wire) = take_texts(&mut variant.attrs, "wire")?.into_iter().next() else {
            return error(format!("{} needs its text on the wire: #[wire(\"…\")]", variant.ident));
        };
        variants.push(Variant { ident: variant.ident.clone(), wire, doc: doc(&variant.attrs) });
    }
    Ok(variants)
}

/// Adds the variant `Other`.
fn complete_enum(item: &mut ItemEnum) {
    gate_doc(&mut item.attrs);
    for variant in &mut item.variants {
        gate_doc(&mut variant.attrs);
    }
    item.variants.push(parse_quote! {
        /// A value this version does not know, as the platform wrote it.
        Other(String)
    });
}

/// The descriptor, and the functions of the type.
fn inherent_impl(name: &Ident, doc: &str, variants: &[Variant]) -> TokenStream {
    let text = name.to_string();
    let descriptors = variants.iter().map(|Variant { ident, wire, doc }| {
        let ident = ident.to_string();
        quote! {
            crate::schema::VariantDescriptor { name: #ident, wire: #wire, doc: crate::schema::runtime_doc(#doc) }
        }
    });
    let (idents, wires) = idents_and_wires(variants);
    quote! {
        impl #name {
            /// The facts of this enum: its values, their texts and documentation.
            pub const DESCRIPTOR: &'static crate::schema::EnumDescriptor = {
                static DESCRIPTOR: crate::schema::EnumDescriptor = crate::schema::EnumDescriptor {
                    name: #text,
                    doc: crate::schema::runtime_doc(#doc),
                    variants: &[#(#descriptors),*],
                };
                &DESCRIPTOR
            };

            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #wires,)*
                    Self::Other(text) => text,
                }
            }

            /// Whether this version knows the value.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Other(_))
            }
        }
    }
}

/// The conversions from text.
fn conversions(name: &Ident, variants: &[Variant]) -> TokenStream {
    let (idents, wires) = idents_and_wires(variants);
    quote! {
        impl From<&str> for #name {
            /// Reads the text of the wire, in whichever case.
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

/// The traits that show the enum as text.
fn text_impls(name: &Ident) -> TokenStream {
    quote! {
        impl Default for #name {
            /// No value: [`Other`](Self::Other) with an empty text.
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

/// `Wire`, and the traits of serde.
fn wire_impls(name: &Ident) -> TokenStream {
    quote! {
        impl crate::schema::Wire for #name {
            const TYPE: crate::schema::TypeDescriptor = crate::schema::TypeDescriptor::Enum(Self::DESCRIPTOR);
            const SCALAR: bool = true;

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
