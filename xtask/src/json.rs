//! JSON of the models in Kotlin and Swift, and texts as open enums: written from the registry, from and to the
//! languages' own types, so that no call crosses to Rust for it.

use crate::{camel, languages::Language};
use didit::Catalogue;
use didit::schema::{EnumInfo, ModelInfo, ModelKind, TypeInfo};
use std::fmt::Write as _;

/// What a user of Kotlin gets: `toJson` of every answer, and `of` of every open enum.
pub(crate) fn kotlin() -> String {
    let mut out = String::from("@file:Suppress(\"warnings\")\n\npackage rs.didit\n");
    let catalogue = Catalogue::of_everything();
    for info in answers(&catalogue) {
        let name = info.name;
        let _ = write!(
            out,
            "
/** This as JSON, under the platform's names and without what is absent. It shows everything, secrets included. */
public fun {name}.toJson(): JsonValue = jsonOf(this.extra) {{ out ->
"
        );
        for field in info.fields {
            let (wire, own) = (field.name, camel(field.rust_name, false));
            let _ = if field.optional {
                let value = written(Language::Kotlin, field.ty, "it");
                writeln!(out, "    this.`{own}`?.let {{ out[\"{wire}\"] = {value} }}")
            } else {
                let value = written(Language::Kotlin, field.ty, &format!("this.`{own}`"));
                writeln!(out, "    out[\"{wire}\"] = {value}")
            };
        }
        out.push_str("}\n");
    }
    for info in &catalogue.enums {
        let name = info.name;
        let _ = write!(
            out,
            "
/** The value of this text, in whichever case; [{name}.Other] for one this version does not know. */
public fun {name}.Companion.of(text: String): {name} = when (text.lowercase()) {{
"
        );
        for (wire, value) in texts(info) {
            let _ = writeln!(out, "    \"{wire}\" -> {name}.{value}");
        }
        let _ = write!(out, "    else -> {name}.Other(text)\n}}\n");
    }
    out
}

/// What a user of Swift gets: `toJson` of every answer, and an initialiser of every open enum.
pub(crate) fn swift() -> String {
    let mut out = String::new();
    let catalogue = Catalogue::of_everything();
    for info in answers(&catalogue) {
        let _ = write!(
            out,
            "extension {} {{
    /// This as JSON, under the platform's names and without what is absent. It shows everything, secrets included.
    public func toJson() -> JsonValue {{
        var out: JsonObject = [:]
",
            info.name
        );
        for field in info.fields {
            let (wire, own) = (field.name, camel(field.rust_name, false));
            let _ = if field.optional {
                let value = written(Language::Swift, field.ty, "value");
                writeln!(out, "        if let value = self.{own} {{ out[\"{wire}\"] = {value} }}")
            } else {
                let value = written(Language::Swift, field.ty, &format!("self.{own}"));
                writeln!(out, "        out[\"{wire}\"] = {value}")
            };
        }
        out.push_str("        return .object(out.merging(extra) { $1 })\n    }\n}\n\n");
    }
    for info in &catalogue.enums {
        let _ = write!(
            out,
            "extension {} {{
    /// The value of this text, in whichever case; `other` for one this version does not know.
    public init(_ text: String) {{
        switch text.lowercased() {{
",
            info.name
        );
        for (wire, value) in texts(info) {
            let _ = writeln!(out, "        case \"{wire}\": self = .{}", lower_first(value));
        }
        out.push_str("        default: self = .other(text)\n        }\n    }\n}\n\n");
    }
    out
}

/// The models of answers, and the parts of requests that answers repeat.
fn answers(catalogue: &Catalogue) -> impl Iterator<Item = &'static ModelInfo> {
    let parts = catalogue.models.iter().filter(|info| info.kind != ModelKind::Params);
    let parts: Vec<TypeInfo> = parts.flat_map(|info| info.fields).map(|field| field.ty).collect();
    let repeated = move |info: &ModelInfo| {
        parts
            .iter()
            .any(|part| matches!(part, TypeInfo::Model(part) | TypeInfo::List(TypeInfo::Model(part)) if *part == info))
    };
    catalogue.models.clone().into_iter().filter(move |info| info.kind != ModelKind::Params || repeated(info))
}

fn texts(info: &'static EnumInfo) -> impl Iterator<Item = (String, &'static str)> {
    info.variants.iter().map(|variant| (variant.wire.to_lowercase(), variant.name))
}

/// Swift's name of a case: its first word in small letters, as UniFFI writes it.
pub(crate) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// The expression of a value's JSON, made of its own expression. Nothing that is answered is of a type that is left out
/// here, and what is does not compile.
pub(crate) fn written(language: Language, ty: TypeInfo, value: &str) -> String {
    match language {
        Language::Kotlin => kotlin_value(ty, value),
        Language::Swift => swift_value(ty, value),
    }
}

fn kotlin_value(ty: TypeInfo, value: &str) -> String {
    match ty {
        TypeInfo::Text => format!("JsonValue.Text({value})"),
        TypeInfo::Secret => format!("JsonValue.Text({value}.expose())"),
        TypeInfo::Enum(_) | TypeInfo::Date | TypeInfo::DateTime | TypeInfo::SessionNumber => {
            format!("JsonValue.Text({value}.toString())")
        }
        // As the platform writes money.
        TypeInfo::Decimal => format!("JsonValue.Text({value}.toPlainString())"),
        TypeInfo::Boolean => format!("JsonValue.Bool({value})"),
        TypeInfo::Integer | TypeInfo::Number => format!("JsonValue.of({value})"),
        TypeInfo::JsonObject => format!("JsonValue.Object({value})"),
        TypeInfo::Translations => format!("JsonValue.Object({value}.mapValues {{ JsonValue.Text(it.value) }})"),
        TypeInfo::NameList => format!("JsonValue.Array({value}.map {{ JsonValue.Text(it) }})"),
        TypeInfo::List(item) => format!("JsonValue.Array({value}.map {{ {} }})", kotlin_value(*item, "it")),
        TypeInfo::Model(_) => format!("{value}.toJson()"),
        _ => value.to_owned(),
    }
}

fn swift_value(ty: TypeInfo, value: &str) -> String {
    match ty {
        TypeInfo::Text => format!(".string({value})"),
        TypeInfo::Secret => format!(".string({value}.expose())"),
        TypeInfo::Enum(_) | TypeInfo::Date => format!(".string({value}.description)"),
        TypeInfo::SessionNumber => format!(".string(String({value}))"),
        TypeInfo::DateTime | TypeInfo::Decimal => format!(".string(text(of: {value}))"),
        TypeInfo::Boolean => format!(".bool({value})"),
        TypeInfo::Integer => format!(".integer({value})"),
        TypeInfo::Number => format!(".number({value})"),
        TypeInfo::JsonObject => format!(".object({value})"),
        TypeInfo::Translations => format!(".object({value}.mapValues {{ .string($0) }})"),
        TypeInfo::NameList => format!(".array({value}.map {{ .string($0) }})"),
        TypeInfo::List(item) => format!(".array({value}.map {{ {} }})", swift_value(*item, "$0")),
        TypeInfo::Model(_) => format!("{value}.toJson()"),
        _ => value.to_owned(),
    }
}
