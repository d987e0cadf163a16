//! Models, their builders, and open enums.

use super::{HEAD, JAVA_KEYWORDS, field_type, field_value_type, is_patch, kdoc, kotlin_type, name};
use crate::codegen::camel;
use crate::codegen::types::{self, EnumMethod};
use didit::schema::{EnumDescriptor, FieldDescriptor, ModelDescriptor, ModelKind, TypeDescriptor, VariantDescriptor};
use std::fmt::Write as _;

/// Returns the code of an open enum.
pub(super) fn enumeration(descriptor: &EnumDescriptor) -> String {
    let class = descriptor.name;
    let mut out = format!(
        "{HEAD}import com.fasterxml.jackson.annotation.JsonCreator\nimport kotlinx.serialization.KSerializer\n\
         import kotlinx.serialization.Serializable\n\n"
    );
    kdoc(&mut out, 0, descriptor.doc);
    let _ = writeln!(
        out,
        "@Serializable(with = {class}.Companion::class)\n\
         public class {class} private constructor(value: String) : OpenEnum(value) {{\n    \
             override val isKnown: Boolean get() = isOneOf(known)"
    );
    for method in EnumMethod::of_enum(descriptor) {
        out.push('\n');
        kdoc(&mut out, 1, method.doc);
        let values = descriptor.variants.iter().map(|variant| variant.wire).filter(|wire| method.result(wire));
        let values: Vec<String> = values.map(|wire| format!("\"{wire}\"")).collect();
        let _ = writeln!(
            out,
            "    public val {}: Boolean\n        get() = when (value) {{\n            {} -> true\n            \
             else -> false\n        }}",
            camel(method.name, false),
            values.join(", ")
        );
    }
    let _ = writeln!(out, "\n    public companion object : EnumType<{class}>(\"{class}\") {{");
    for variant in descriptor.variants {
        kdoc(&mut out, 2, &variant.doc);
        let _ = writeln!(
            out,
            "        @JvmField\n        public val {}: {class} = {class}(\"{}\")\n",
            variant.python_name(),
            variant.wire
        );
    }
    let all: Vec<String> = descriptor.variants.iter().map(VariantDescriptor::python_name).collect();
    let _ = write!(
        out,
        "        /** All values that this version knows. */
        @JvmStatic
        override val known: List<{class}> = listOf({})

        /** Parses a value, ignoring case. A value that this version does not know is kept as it is. */
        @JvmStatic
        @JsonCreator
        override fun of(value: String): {class} = find(value) ?: {class}(value)

        /** Returns the serializer for kotlinx.serialization. */
        public fun serializer(): KSerializer<{class}> = this
    }}
}}
",
        all.join(", ")
    );
    out
}

/// Returns the code of a model.
pub(super) fn model(descriptor: &ModelDescriptor) -> String {
    let class = descriptor.name;
    let mut out = format!(
        "{HEAD}import com.fasterxml.jackson.annotation.JsonCreator\nimport kotlinx.serialization.KSerializer\n\
         import kotlinx.serialization.Serializable\nimport kotlinx.serialization.json.JsonElement\n\
         import kotlinx.serialization.json.JsonObject\n\n"
    );
    kdoc(&mut out, 0, descriptor.doc);
    let base = match (descriptor.kind, types::item(descriptor)) {
        (ModelKind::Page, Ok(item)) => format!("Model(json), Page<{}>", kotlin_type(item)),
        (ModelKind::Event, _) => "EventModel(json)".to_owned(),
        _ => "Model(json)".to_owned(),
    };
    let _ = writeln!(
        out,
        "@Serializable(with = {class}.Companion::class)\n\
         public class {class} internal constructor(json: JsonObject) : {base} {{"
    );
    for field in descriptor.members() {
        kdoc(&mut out, 1, &field.doc);
        let modifier = match field.name {
            "results" | "next" if descriptor.kind == ModelKind::Page => "override",
            _ => "public",
        };
        let (own, ty, value) = (name(field.rust_name()), field_type(field), field_value_type(field));
        let _ = if field.optional || is_patch(field) {
            writeln!(out, "    {modifier} val {own}: {ty}? get() = optional(\"{}\", {value})\n", field.name)
        } else {
            writeln!(out, "    {modifier} val {own}: {ty} get() = always(\"{}\", {value})\n", field.name)
        };
    }
    let _ = write!(
        out,
        "    /** Returns a builder with the fields of this object. */
    public fun toBuilder(): Builder = Builder(json)

    override val modelName: String get() = \"{class}\"

    override fun describe(out: Fields) {{
"
    );
    describe_fields(&mut out, descriptor);
    out.push_str("    }\n\n");
    builder(&mut out, descriptor);
    let _ = write!(
        out,
        "    public companion object : ModelType<{class}, Builder>(\"{class}\") {{
        /** Returns a builder without any field. */
        @JvmStatic
        override fun builder(): Builder = Builder(null)

        /** Parses JSON in the platform's format. Values of another type and unknown fields are in [extra]. */
        @JvmStatic
        override fun fromJson(json: String): {class} = super.fromJson(json)

        /** Reads JSON in the platform's format. Values of another type and unknown fields are in [extra]. */
        @JvmStatic
        override fun fromJson(json: JsonValue): {class} = super.fromJson(json)

        @JvmStatic
        @JsonCreator
        internal fun fromMap(values: Map<String, Any?>): {class} = read(values)

        override fun of(json: JsonObject): {class} = {class}(json)

        /** Returns the serializer for kotlinx.serialization, which masks secrets. */
        public fun serializer(): KSerializer<{class}> = this
    }}
}}
"
    );
    out
}

/// Writes the body of `describe`.
pub(super) fn describe_fields(out: &mut String, descriptor: &ModelDescriptor) {
    for field in descriptor.members() {
        let _ = writeln!(
            out,
            "        out.add(\"{}\", \"{}\", {}, {})",
            field.name,
            camel(field.rust_name(), false),
            field_value_type(field),
            field.is_visible()
        );
    }
}

/// Writes the nested builder of a model.
fn builder(out: &mut String, descriptor: &ModelDescriptor) {
    let class = descriptor.name;
    let _ = write!(
        out,
        "    /** Builds a [{class}]: properties for Kotlin, functions of the same names for Java. */
    public class Builder internal constructor(json: Map<String, JsonElement>?) :
        ModelBuilder<{class}, Builder>(json) {{
"
    );
    for field in descriptor.members() {
        setters(out, 2, field, "Builder", "this");
    }
    let _ = write!(
        out,
        "        /** Returns the object. */
        override fun build(): {class} = {class}(toJsonObject())
    }}

"
    );
}

/// Writes the property and the functions that set a field of a builder. The functions return `this` as the type `returned`.
pub(super) fn setters(out: &mut String, depth: usize, field: &FieldDescriptor, returned: &str, this: &str) {
    let (wire, own, ty, value) = (field.name, name(field.rust_name()), field_type(field), field_value_type(field));
    let mut doc = field.doc.to_string();
    let mut put = "put";
    if is_patch(field) {
        doc.push_str("\n\n`null` clears the stored value; a field that is not assigned keeps it.");
        put = "patch";
    }
    let indent = "    ".repeat(depth);
    kdoc(out, depth, &doc);
    if field.ty == TypeDescriptor::Duration {
        let _ = writeln!(out, "{indent}@get:JvmSynthetic");
    }
    let _ = write!(
        out,
        "{indent}public var {own}: {ty}?
{indent}    get() = value(\"{wire}\", {value})
{indent}    @JvmSynthetic
{indent}    set(value) = {put}(\"{wire}\", {value}, value)

"
    );
    for (annotation, parameter, given) in functions(field, &ty) {
        kdoc(out, depth, &doc);
        if !annotation.is_empty() {
            let _ = writeln!(out, "{indent}{annotation}");
        }
        let plain = camel(field.rust_name(), false);
        if JAVA_KEYWORDS.split(' ').any(|keyword| keyword == plain) {
            let _ = writeln!(out, "{indent}@JvmName(\"{plain}_\")");
        }
        let _ = write!(
            out,
            "{indent}public fun {own}({parameter}): {returned} {{
{indent}    this.{own} = {given}
{indent}    return {this}
{indent}}}

"
        );
    }
}

/// Returns the functions that set a field: annotation, parameter, and the value that is assigned.
fn functions(field: &FieldDescriptor, ty: &str) -> Vec<(&'static str, String, String)> {
    let plain = |ty: &str| ("", format!("value: {ty}"), "value".to_owned());
    let model = match field.ty {
        TypeDescriptor::Model(model) => Some(model),
        TypeDescriptor::Patch(TypeDescriptor::Model(model)) => Some(*model),
        _ => None,
    };
    match field.ty {
        TypeDescriptor::Duration => vec![
            ("@JvmSynthetic", "value: kotlin.time.Duration".to_owned(), "value".to_owned()),
            ("", "value: java.time.Duration".to_owned(), "value.toKotlinDuration()".to_owned()),
        ],
        // Java converts an `int` to a `long`, but not to a `Long`.
        TypeDescriptor::Integer | TypeDescriptor::Number | TypeDescriptor::SessionNumber
            if !types::is_unix_time(field) =>
        {
            vec![plain(ty)]
        }
        TypeDescriptor::Patch(TypeDescriptor::Integer | TypeDescriptor::Number) => {
            vec![plain(ty), plain(&format!("{ty}?"))]
        }
        _ => {
            let mut all = vec![plain(&format!("{ty}?"))];
            if let Some(model) = model {
                let class = types::model_name(model);
                all.push(("@JvmSynthetic", format!("block: {class}.Builder.() -> Unit"), format!("{class}(block)")));
            }
            all
        }
    }
}
