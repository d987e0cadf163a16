//! `#[options]`: options of the library, with a descriptor.

use crate::attributes::{doc, refuse_misplaced, take_marker};
use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Error, Fields, ItemStruct, Result};

pub(crate) fn expand(arguments: &TokenStream, mut item: ItemStruct) -> Result<TokenStream> {
    if !arguments.is_empty() {
        return Err(Error::new_spanned(arguments, "`#[options]` has no options"));
    }
    let Fields::Named(named) = &mut item.fields else {
        return Err(Error::new_spanned(&item.ident, "options have named fields: write `{ name: Type }`"));
    };
    let (mut descriptors, mut reads) = (Vec::new(), Vec::new());
    for field in &mut named.named {
        let is_local = take_marker(&mut field.attrs, "local")?;
        refuse_misplaced(&field.attrs)?;
        let Some(ident) = field.ident.as_ref().filter(|_| !is_local) else { continue };
        let (name, ty, field_doc) = (ident.unraw().to_string(), &field.ty, doc(&field.attrs));
        let cfgs: Vec<_> = field.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg")).collect();
        descriptors.push(quote! {
            #(#cfgs)*
            crate::schema::FieldDescriptor::of_option(
                #name, crate::schema::runtime_doc(#field_doc), <#ty as crate::options::OptionValue>::TYPE,
            )
        });
        reads.push(quote! {
            #(#cfgs)* #name => crate::options::OptionValue::read(value).map(|value| self.#ident = value)
        });
    }
    let (ident, name, doc) = (&item.ident, item.ident.to_string(), doc(&item.attrs));
    Ok(quote! {
        #item

        impl crate::options::OptionSet for #ident {
            const DESCRIPTOR: &'static crate::schema::ModelDescriptor = {
                static DESCRIPTOR: crate::schema::ModelDescriptor = crate::schema::ModelDescriptor::of_options(
                    #name, crate::schema::runtime_doc(#doc), &[#(#descriptors),*],
                );
                &DESCRIPTOR
            };

            fn set(&mut self, name: &str, value: &crate::schema::Json) -> Option<core::result::Result<(), String>> {
                Some(match name {
                    #(#reads,)*
                    _ => return None,
                })
            }
        }
    })
}
