//! Generates from the registry the conversion of models to JSON and of strings to open enums, in Swift. The generated
//! code uses the types of the language and does not call Rust.

use super::camel;
use didit::Registry;
use didit::schema::{EnumDescriptor, ModelDescriptor, ModelKind, TypeDescriptor};
use didit::webhooks::SignatureScheme;
use std::fmt::Write as _;

/// Returns the Swift code: `toJson` for every response and an initializer for every open enum.
pub(crate) fn swift() -> String {
    let mut out = String::new();
    let registry = Registry::of_everything();
    for descriptor in responses(&registry) {
        let _ = write!(
            out,
            "extension {} {{
    /// Converts this to JSON in the platform's format, without absent fields. It contains everything, secrets included.
    public func toJson() -> JsonValue {{
        var out: JsonObject = [:]
",
            descriptor.name
        );
        for field in descriptor.members() {
            let (wire, own) = (field.name, camel(field.rust_name, false));
            let _ = if field.optional {
                let value = swift_value(field.ty, "value");
                writeln!(out, "        if let value = self.{own} {{ out[\"{wire}\"] = {value} }}")
            } else {
                let value = swift_value(field.ty, &format!("self.{own}"));
                writeln!(out, "        out[\"{wire}\"] = {value}")
            };
        }
        out.push_str("        return .object(out.merging(extra) { $1 })\n    }\n}\n\n");
    }
    for descriptor in &registry.enums {
        let _ = write!(
            out,
            "extension {} {{
    /// Parses a value, ignoring case. The result is `other` if this version does not know it.
    public init(_ text: String) {{
        switch text.lowercased() {{
",
            descriptor.name
        );
        for (wire, value) in texts(descriptor) {
            let _ = writeln!(out, "        case \"{wire}\": self = .{}", lower_first(value));
        }
        out.push_str("        default: self = .other(text)\n        }\n    }\n}\n\n");
    }
    out
}

/// Returns the models of responses, including the parts of requests that responses contain.
fn responses(registry: &Registry) -> impl Iterator<Item = &'static ModelDescriptor> {
    let parts = registry.models.iter().filter(|descriptor| descriptor.kind != ModelKind::Params);
    let parts: Vec<TypeDescriptor> = parts.flat_map(|descriptor| descriptor.fields).map(|field| field.ty).collect();
    let repeated = move |descriptor: &ModelDescriptor| {
        parts
            .iter()
            .any(|part| matches!(part, TypeDescriptor::Model(part) | TypeDescriptor::List(TypeDescriptor::Model(part)) if *part == descriptor))
    };
    registry
        .models
        .clone()
        .into_iter()
        .filter(move |descriptor| descriptor.kind != ModelKind::Params || repeated(descriptor))
}

fn texts(descriptor: &'static EnumDescriptor) -> impl Iterator<Item = (String, &'static str)> {
    descriptor.variants.iter().map(|variant| (variant.wire.to_lowercase(), variant.name))
}

/// Returns Swift's name of an enum case as UniFFI writes it, with a lowercase first letter.
pub(crate) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Returns the expression that converts the expression `value` to JSON. Types that do not occur in responses are
/// omitted; their code would not compile.
pub(crate) fn swift_value(ty: TypeDescriptor, value: &str) -> String {
    match ty {
        TypeDescriptor::Text => format!(".string({value})"),
        TypeDescriptor::Secret => format!(".string({value}.expose())"),
        TypeDescriptor::Enum(_) | TypeDescriptor::Date => format!(".string({value}.description)"),
        TypeDescriptor::SessionNumber => format!(".string(String({value}))"),
        TypeDescriptor::DateTime | TypeDescriptor::Decimal => format!(".string(text(of: {value}))"),
        TypeDescriptor::Boolean => format!(".bool({value})"),
        TypeDescriptor::SignatureScheme => {
            let names = SignatureScheme::ALL.iter().map(|scheme| {
                let name = scheme.name();
                format!("case .{}: \"{name}\"", camel(name, false))
            });
            format!(".string({{ switch {value} {{ {} }} }}())", names.collect::<Vec<_>>().join("; "))
        }
        TypeDescriptor::Integer => format!(".integer({value})"),
        TypeDescriptor::Number => format!(".number({value})"),
        TypeDescriptor::JsonObject => format!(".object({value})"),
        TypeDescriptor::Translations => format!(".object({value}.mapValues {{ .string($0) }})"),
        TypeDescriptor::NameList => format!(".array({value}.map {{ .string($0) }})"),
        TypeDescriptor::List(item) => format!(".array({value}.map {{ {} }})", swift_value(*item, "$0")),
        TypeDescriptor::Model(_) => format!("{value}.toJson()"),
        _ => value.to_owned(),
    }
}
