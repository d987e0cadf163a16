//! `#[model]` and `#[params]`.

use crate::attributes::{error, take_doc, take_marker, take_texts};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeMap;
use syn::ext::IdentExt;
use syn::{Field, Fields, GenericArgument, Ident, ItemStruct, PathArguments, Type, parse_quote};

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Role {
    Answer,
    Params,
}

/// What a type does by code of its own.
#[derive(Default)]
struct Hooks {
    check: bool,
    complete: bool,
    modern: bool,
}

/// How a field holds its value.
enum Holder {
    Plain,
    Optional,
    Patch,
}

struct Declared {
    ident: Ident,
    wire: String,
    aliases: Vec<String>,
    doc: String,
    non_sensitive: bool,
    holder: Holder,
    /// The type inside `Option` or `Patch`, or the whole.
    inner: Type,
}

pub(crate) fn expand(role: Role, arguments: TokenStream, mut item: ItemStruct) -> syn::Result<TokenStream> {
    let mut kind = match role {
        Role::Answer => "Answer",
        Role::Params => "Params",
    };
    let mut hooks = Hooks::default();
    syn::parse::Parser::parse2(
        syn::meta::parser(|meta| {
            match () {
                () if meta.path.is_ident("page") && role == Role::Answer => kind = "Page",
                () if meta.path.is_ident("event") && role == Role::Answer => kind = "Event",
                () if meta.path.is_ident("check") && role == Role::Params => hooks.check = true,
                () if meta.path.is_ident("complete") && role == Role::Params => hooks.complete = true,
                () if meta.path.is_ident("modern") && role == Role::Params => hooks.modern = true,
                () => return Err(meta.error("unknown option of this declaration")),
            }
            Ok(())
        }),
        arguments,
    )?;
    let name = item.ident.clone();
    let info_doc = take_doc(&mut item.attrs);
    let Fields::Named(fields) = &mut item.fields else {
        return error("a model has named fields");
    };
    let mut declared = Vec::new();
    for field in &mut fields.named {
        if take_marker(&mut field.attrs, "local") {
            field.attrs.push(parse_quote!(#[cfg_attr(feature = "uniffi", uniffi(default = None))]));
            take_doc(&mut field.attrs);
            continue;
        }
        declared.push(declare(field, role)?);
    }
    fields.named.push(parse_quote! {
        /// Fields beyond the declared ones, and declared ones whose value had another type, by wire name.
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        pub extra: crate::schema::JsonObject
    });
    if let Some(extra) = fields.named.last_mut() {
        take_doc(&mut extra.attrs);
    }
    if role == Role::Params {
        if let Some(extra) = fields.named.last_mut() {
            extra.attrs.push(parse_quote!(#[builder(default)]));
        }
        item.attrs.push(parse_quote!(#[derive(bon::Builder)]));
        item.attrs.push(parse_quote! {
            #[builder(on(String, into), on(Secret, into), on(Date, into), on(DateTime, into), on(Translations, into))]
        });
    } else {
        item.attrs.push(parse_quote!(#[non_exhaustive]));
    }
    let body = implement(&name, &info_doc, role, kind, &hooks, &declared);
    Ok(quote! {
        #[derive(Clone, PartialEq, Default)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Debug))]
        #item
        #body
    })
}

fn declare(field: &mut Field, role: Role) -> syn::Result<Declared> {
    let Some(ident) = field.ident.clone() else {
        return error("a model has named fields");
    };
    let (holder, inner) = if let Some(inner) = argument_of(&field.ty, "Option") {
        field.attrs.push(parse_quote!(#[cfg_attr(feature = "uniffi", uniffi(default = None))]));
        (Holder::Optional, inner)
    } else if let Some(inner) = argument_of(&field.ty, "Patch") {
        field.attrs.push(parse_quote!(#[cfg_attr(feature = "uniffi", uniffi(default))]));
        if role == Role::Params {
            field.attrs.push(parse_quote!(#[builder(default, into)]));
        }
        (Holder::Patch, inner)
    } else {
        (Holder::Plain, field.ty.clone())
    };
    let rename = take_texts(&mut field.attrs, "rename")?;
    Ok(Declared {
        wire: rename.first().cloned().unwrap_or_else(|| ident.unraw().to_string()),
        aliases: take_texts(&mut field.attrs, "alias")?,
        doc: take_doc(&mut field.attrs),
        non_sensitive: take_marker(&mut field.attrs, "non_sensitive"),
        ident,
        holder,
        inner,
    })
}

fn argument_of(ty: &Type, wrapper: &str) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == wrapper)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    })
}

#[allow(clippy::too_many_lines)]
fn implement(
    name: &Ident,
    info_doc: &str,
    role: Role,
    kind: &str,
    hooks: &Hooks,
    declared: &[Declared],
) -> TokenStream {
    let page = kind == "Page";
    let kind = format_ident!("{kind}");
    let text = name.to_string();
    let infos = declared.iter().map(|field| {
        let Declared { wire, aliases, doc, non_sensitive, inner, .. } = field;
        let rust_name = field.ident.unraw().to_string();
        let optional = !matches!(field.holder, Holder::Plain);
        let required = role == Role::Params && !optional;
        let ty = if matches!(field.holder, Holder::Patch) {
            quote!(<crate::schema::Patch<#inner>>::TYPE)
        } else {
            quote!(<#inner as crate::schema::Wire>::TYPE)
        };
        quote! {
            crate::schema::FieldDescriptor {
                name: #wire, rust_name: #rust_name, aliases: &[#(#aliases),*], doc: crate::schema::runtime_doc(#doc),
                ty: #ty,
                required: #required, optional: #optional, non_sensitive: #non_sensitive,
            }
        }
    });
    let views = declared.iter().enumerate().map(|(index, field)| {
        let ident = &field.ident;
        match field.holder {
            Holder::Plain => quote!(#index => crate::schema::Wire::value_ref(&self.#ident)),
            Holder::Optional => quote! {
                #index => self.#ident.as_ref().map_or(crate::schema::ValueRef::Absent, crate::schema::Wire::value_ref)
            },
            Holder::Patch => quote!(#index => self.#ident.value_ref()),
        }
    });
    // By length first: a match on texts alone is a comparison with one after the other.
    let mut names: BTreeMap<usize, Vec<TokenStream>> = BTreeMap::new();
    for (index, field) in declared.iter().enumerate() {
        let aliases = field.aliases.iter().map(|name| (name, true));
        for (name, alias) in std::iter::once((&field.wire, false)).chain(aliases) {
            names.entry(name.len()).or_default().push(quote!(#name => Some((#index, #alias))));
        }
    }
    let names = names.iter().map(|(length, names)| quote!(#length => match name { #(#names,)* _ => None }));
    let reads = declared.iter().enumerate().map(|(index, field)| {
        let Declared { ident, inner, .. } = field;
        let read = match field.holder {
            Holder::Plain => format_ident!("read_plain"),
            Holder::Optional => format_ident!("read_optional"),
            Holder::Patch => format_ident!("read_patch"),
        };
        quote!(#index => crate::schema::#read::<#inner, A>(&mut self.#ident, &mut map)?)
    });
    let bare_array = page.then(|| {
        quote! {
            fn read_array<'de, A: serde::de::SeqAccess<'de>>(
                &mut self,
                seq: A,
            ) -> core::result::Result<crate::schema::Parsed, A::Error> {
                crate::schema::Wire::read_seq(&mut self.results, seq)
            }
        }
    });
    let own_check = hooks.check.then(|| {
        quote! {
            fn check(&self) -> crate::Result<()> {
                crate::schema::Check::check(self)
            }
        }
    });
    let own_completion = hooks.complete.then(|| {
        quote! {
            fn completed(&self) -> Option<Box<dyn crate::schema::Model>> {
                Some(Box::new(crate::schema::Complete::complete(self)?))
            }
        }
    });
    let own_modern_form = hooks.modern.then(|| {
        quote! {
            fn modern(&self) -> Option<Box<dyn crate::schema::Model>> {
                Some(Box::new(crate::schema::Modern::modern(self)?))
            }
        }
    });
    quote! {
        impl crate::schema::Model for #name {
            fn descriptor(&self) -> &'static crate::schema::ModelDescriptor {
                <Self as crate::schema::ReadModel>::DESCRIPTOR
            }

            fn field(&self, index: usize) -> crate::schema::ValueRef<'_> {
                match index {
                    #(#views,)*
                    _ => crate::schema::ValueRef::Absent,
                }
            }

            fn extra(&self) -> &crate::schema::JsonObject {
                &self.extra
            }

            #own_check
            #own_completion
            #own_modern_form
        }

        impl crate::schema::ReadModel for #name {
            const DESCRIPTOR: &'static crate::schema::ModelDescriptor = {
                static DESCRIPTOR: crate::schema::ModelDescriptor = crate::schema::ModelDescriptor {
                    name: #text,
                    doc: crate::schema::runtime_doc(#info_doc),
                    kind: crate::schema::ModelKind::#kind,
                    fields: &[#(#infos),*],
                    read: |json| Ok(Box::new(crate::schema::from_json::<#name>(json)?)),
                };
                &DESCRIPTOR
            };

            fn read_fields<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                mut map: A,
            ) -> core::result::Result<(), A::Error> {
                use crate::schema::{Parsed, Key};
                fn find(name: &str) -> Option<(usize, bool)> {
                    match name.len() {
                        #(#names,)*
                        _ => None,
                    }
                }
                while let Some(key) = map.next_key_seed(crate::schema::key(find))? {
                    let index = match &key {
                        Key::Field(index) => *index,
                        // The platform's own name has the last word where both are there.
                        Key::Alias(index, _) if crate::schema::is_empty(self, *index) => *index,
                        Key::Alias(_, name) | Key::Unknown(name) => {
                            crate::schema::keep(&mut self.extra, name, Parsed::Other(map.next_value()?));
                            continue;
                        }
                    };
                    let found = match index {
                        #(#reads,)*
                        _ => Parsed::Null,
                    };
                    crate::schema::keep(&mut self.extra, Self::DESCRIPTOR.fields[index].name, found);
                }
                Ok(())
            }

            #bare_array
        }

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
