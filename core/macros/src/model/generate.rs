//! Writes the implementations of a model.

use super::{Field, Holder, Hooks, Kind, Model, Place};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeMap;
use syn::Ident;
use syn::ext::IdentExt;

pub(super) fn implementations(model: &Model) -> TokenStream {
    let model_impl = model_impl(model);
    let read_model_impl = read_model_impl(model);
    let standard_impls = standard_impls(&model.ident);
    quote! {
        #model_impl
        #read_model_impl
        #standard_impls
    }
}

/// `Model`: the values of the fields, by index.
fn model_impl(model: &Model) -> TokenStream {
    let name = &model.ident;
    let values = model.all_fields().enumerate().map(|(index, field)| {
        let value = value_ref(field);
        quote!(#index => #value)
    });
    let hooks = hooks(&model.hooks);
    quote! {
        impl crate::schema::Model for #name {
            fn descriptor(&self) -> &'static crate::schema::ModelDescriptor {
                <Self as crate::schema::ReadModel>::DESCRIPTOR
            }

            fn field(&self, index: usize) -> crate::schema::ValueRef<'_> {
                match index {
                    #(#values,)*
                    _ => crate::schema::ValueRef::Absent,
                }
            }

            fn extra(&self) -> &crate::schema::JsonObject {
                &self.extra
            }

            #hooks
        }
    }
}

/// The value of a field, as the generated code borrows it.
fn value_ref(field: &Field) -> TokenStream {
    let ident = &field.ident;
    if field.local {
        return quote! {
            self.#ident.as_ref().map_or(crate::schema::ValueRef::Absent, crate::schema::Local::value_ref)
        };
    }
    match field.holder {
        Holder::Plain => quote!(crate::schema::Wire::value_ref(&self.#ident)),
        Holder::Optional => quote! {
            self.#ident.as_ref().map_or(crate::schema::ValueRef::Absent, crate::schema::Wire::value_ref)
        },
        Holder::Patch => quote!(self.#ident.value_ref()),
    }
}

/// The functions of `Model` that call the traits implemented by hand.
fn hooks(hooks: &Hooks) -> TokenStream {
    let check = hooks.check.then(|| {
        quote! {
            fn check(&self) -> crate::Result<()> {
                crate::schema::Check::check(self)
            }
        }
    });
    let complete = hooks.complete.then(|| {
        quote! {
            fn completed(&self) -> Option<Box<dyn crate::schema::Model>> {
                Some(Box::new(crate::schema::Complete::complete(self)?))
            }
        }
    });
    let modern = hooks.modern.then(|| {
        quote! {
            fn modern(&self) -> Option<Box<dyn crate::schema::Model>> {
                Some(Box::new(crate::schema::Modern::modern(self)?))
            }
        }
    });
    quote!(#check #complete #modern)
}

/// `ReadModel` and `ReadMembers`: the descriptor and the deserialization.
fn read_model_impl(model: &Model) -> TokenStream {
    let name = &model.ident;
    let descriptor = descriptor(model);
    let reads = model.all_fields().enumerate().map(|(index, field)| {
        let read = read(field);
        quote!(#index => #read)
    });
    let read_array = (model.kind == Kind::Page).then(read_array);
    quote! {
        impl crate::schema::ReadModel for #name {
            const DESCRIPTOR: &'static crate::schema::ModelDescriptor = {
                static DESCRIPTOR: crate::schema::ModelDescriptor = #descriptor;
                &DESCRIPTOR
            };
        }

        impl crate::schema::ReadMembers for #name {
            fn read_field(
                &mut self,
                index: usize,
                map: &mut dyn crate::schema::ObjectSource,
            ) -> core::result::Result<crate::schema::Parsed, crate::schema::Failed> {
                match index {
                    #(#reads,)*
                    _ => Ok(crate::schema::Parsed::Null),
                }
            }

            #read_array

            fn extra_mut(&mut self) -> &mut crate::schema::JsonObject {
                &mut self.extra
            }
        }
    }
}

fn descriptor(model: &Model) -> TokenStream {
    let Model { ident, doc, kind, .. } = model;
    let (name, variant) = (ident.to_string(), kind.variant());
    let fields = model.fields.iter().map(|field| field_descriptor(field, *kind));
    let local = model.local.iter().map(|field| field_descriptor(field, *kind));
    let find = find(model);
    let Hooks { check, complete, modern } = model.hooks;
    // Without its struct, a model would lose these functions and values.
    let needs_struct = check || complete || modern || *kind == Kind::Event || !model.local.is_empty();
    let typed = option((model.typed || needs_struct).then(|| quote!(|| Box::new(<#ident as Default>::default()))));
    quote! {
        crate::schema::ModelDescriptor {
            name: #name,
            doc: crate::schema::runtime_doc(#doc),
            kind: crate::schema::ModelKind::#variant,
            fields: &[#(#fields),*],
            local: &[#(#local),*],
            find: #find,
            typed: #typed,
        }
    }
}

fn field_descriptor(field: &Field, kind: Kind) -> TokenStream {
    let Field { wire, doc, non_sensitive, essential, comma_separated, base64, holder, local, .. } = field;
    let inner = &field.inner;
    let rare = option(rare_properties(field));
    let optional = *holder != Holder::Plain;
    let required = kind == Kind::Params && !optional;
    let ty = match holder {
        _ if *local => quote!(<#inner as crate::schema::Local>::TYPE),
        Holder::Patch => quote!(<crate::schema::Patch<#inner>>::TYPE),
        Holder::Plain | Holder::Optional => quote!(<#inner as crate::schema::Wire>::TYPE),
    };
    quote! {
        crate::schema::FieldDescriptor {
            name: #wire,
            doc: crate::schema::Doc::new(#doc),
            ty: #ty,
            required: #required,
            optional: #optional,
            non_sensitive: #non_sensitive,
            essential: #essential,
            comma_separated: #comma_separated,
            base64: #base64,
            rare: #rare,
        }
    }
}

/// The properties that few fields have, if this field has any of them.
fn rare_properties(field: &Field) -> Option<TokenStream> {
    let Field { ident, wire, aliases, .. } = field;
    let name = ident.unraw().to_string();
    let rust_name = (name != wire.value()).then_some(name);
    if rust_name.is_none() && aliases.is_empty() && matches!(field.place, Place::Default) && field.max_bytes.is_none() {
        return None;
    }
    let place = match &field.place {
        Place::Default => quote!(Default),
        Place::Query => quote!(Query),
        Place::Header(name) => quote!(Header(#name)),
    };
    let rust_name = option(rust_name.map(|name| quote!(#name)));
    let max_bytes = option(field.max_bytes.as_ref().map(|length| quote!(#length)));
    Some(quote! {
        &crate::schema::RareProperties {
            rust_name: #rust_name,
            aliases: &[#(#aliases),*],
            place: crate::schema::FieldPlace::#place,
            max_bytes: #max_bytes,
        }
    })
}

/// The function `find`: from a wire name to the index of the field, and whether the name is an alias.
fn find(model: &Model) -> TokenStream {
    // By length first: a match on strings alone compares them one after the other.
    let mut by_length: BTreeMap<usize, Vec<TokenStream>> = BTreeMap::new();
    for (index, field) in model.all_fields().enumerate() {
        let aliases = field.aliases.iter().map(|name| (name, true));
        for (name, alias) in std::iter::once((&field.wire, false)).chain(aliases) {
            by_length.entry(name.value().len()).or_default().push(quote!(#name => Some((#index, #alias))));
        }
    }
    let arms = by_length.iter().map(|(length, names)| quote!(#length => match name { #(#names,)* _ => None }));
    quote! {
        |name: &str| match name.len() {
            #(#arms,)*
            _ => None,
        }
    }
}

/// The call that reads the value of a field.
fn read(field: &Field) -> TokenStream {
    let ident = &field.ident;
    let function = match field.holder {
        _ if field.local => format_ident!("read_local"),
        Holder::Plain => format_ident!("read_plain"),
        Holder::Optional if field.comma_separated => format_ident!("read_comma_separated"),
        Holder::Optional => format_ident!("read_optional"),
        Holder::Patch => format_ident!("read_patch"),
    };
    quote!(crate::schema::#function(&mut self.#ident, map))
}

/// The function that reads a bare array as `results`.
fn read_array() -> TokenStream {
    quote! {
        fn read_array(
            &mut self,
            seq: &mut dyn crate::schema::ArraySource,
        ) -> core::result::Result<crate::schema::Parsed, crate::schema::Failed> {
            crate::schema::Wire::read_seq(&mut self.results, seq)
        }
    }
}

/// `Debug`, which redacts personal data and secrets, and the traits of serde.
fn standard_impls(name: &Ident) -> TokenStream {
    quote! {
        impl core::fmt::Debug for #name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                crate::schema::debug(self, f)
            }
        }

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> {
                crate::schema::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> core::result::Result<Self, D::Error> {
                crate::schema::deserialize(deserializer)
            }
        }
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
