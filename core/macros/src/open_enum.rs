//! `#[open_enum]`.

use crate::attributes::{error, take_doc, take_texts};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Fields, ItemEnum, parse_quote};

pub(crate) fn expand(mut item: ItemEnum) -> syn::Result<TokenStream> {
    let (name, text) = (item.ident.clone(), item.ident.to_string());
    let info_doc = take_doc(&mut item.attrs);
    let mut idents = Vec::new();
    let mut wires = Vec::new();
    let mut infos = Vec::new();
    for variant in &mut item.variants {
        if !matches!(variant.fields, Fields::Unit) {
            return error("the values of an open enum have no fields");
        }
        let texts = take_texts(&mut variant.attrs, "wire")?;
        let Some(wire) = texts.first() else {
            return error(format!("{} needs its text on the wire: #[wire(\"…\")]", variant.ident));
        };
        let (ident, variant_doc) = (variant.ident.to_string(), take_doc(&mut variant.attrs));
        infos.push(quote! {
            crate::schema::VariantDescriptor { name: #ident, wire: #wire, doc: crate::schema::runtime_doc(#variant_doc) }
        });
        idents.push(variant.ident.clone());
        wires.push(wire.clone());
    }
    item.variants.push(parse_quote! {
        /// A value this version does not know, as the platform wrote it.
        Other(String)
    });
    Ok(quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum), uniffi::export(Display))]
        #item

        impl #name {
            /// The facts of this enum: its values, their texts and documentation.
            pub const DESCRIPTOR: &'static crate::schema::EnumDescriptor = {
                static DESCRIPTOR: crate::schema::EnumDescriptor = crate::schema::EnumDescriptor {
                    name: #text,
                    doc: crate::schema::runtime_doc(#info_doc),
                    variants: &[#(#infos),*],
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
    })
}
