//! Options of the library and their builders.

use super::models::{describe_fields, setters};
use super::{HEAD, kdoc, kotlin_type, name, value_type};
use didit::schema::{ModelDescriptor, TypeDescriptor};
use std::fmt::Write as _;

/// The options of a client. They have an executor, which the native library does not know, and two builders: of the options
/// and of a client.
const CLIENT: &str = "ClientOptions";

/// Returns the code of options.
pub(super) fn text(descriptor: &ModelDescriptor) -> String {
    let class = descriptor.name;
    let is_client = class == CLIENT;
    let mut out = String::from(HEAD);
    if is_client {
        out.push_str("import java.util.concurrent.Executor\n");
    }
    if descriptor.fields.iter().any(|field| field.ty == TypeDescriptor::Duration) {
        out.push_str("import kotlin.time.toKotlinDuration\n");
    }
    out.push_str("import kotlinx.serialization.json.JsonElement\nimport kotlinx.serialization.json.JsonObject\n\n");
    kdoc(&mut out, 0, descriptor.doc);
    let (parameters, base) = if is_client {
        ("json: JsonObject, executor: Executor?", "ExecutorOptions(json, executor)")
    } else {
        ("json: JsonObject", "Options(json)")
    };
    let _ = writeln!(out, "public class {class} internal constructor({parameters}) : {base} {{");
    for field in descriptor.fields {
        kdoc(&mut out, 1, &field.doc);
        if field.ty == TypeDescriptor::Duration {
            out.push_str("    @get:JvmSynthetic\n");
        }
        let (own, ty, value) = (name(field.rust_name()), kotlin_type(field.ty), value_type(field.ty));
        let _ = writeln!(out, "    public val {own}: {ty}? get() = optional(\"{}\", {value})\n", field.name);
    }
    let executor = if is_client { ", executor" } else { "" };
    let _ = write!(
        out,
        "    /** Returns a builder with these options. */
    public fun toBuilder(): Builder = Builder(json{executor})

    override val modelName: String get() = \"{class}\"

    override fun describe(out: Fields) {{
"
    );
    describe_fields(&mut out, descriptor);
    out.push_str("    }\n\n");
    builder(&mut out, descriptor);
    companion(&mut out, class);
    out.push_str("}\n");
    if is_client {
        client_builder(&mut out, descriptor);
    }
    out
}

fn builder(out: &mut String, descriptor: &ModelDescriptor) {
    let class = descriptor.name;
    let is_client = class == CLIENT;
    let (parameters, base) = if is_client {
        ("json: Map<String, JsonElement>?, executor: Executor?", "ClientOptionsBuilder<Builder>(json, executor)")
    } else {
        ("json: Map<String, JsonElement>?", "FieldsBuilder(json)")
    };
    let _ = writeln!(
        out,
        "    /** Builds [{class}]: properties for Kotlin, functions of the same names for Java. */
    public class Builder internal constructor({parameters}) :
        {base} {{"
    );
    if !is_client {
        for field in descriptor.fields {
            setters(out, 2, field, "Builder", "this");
        }
    }
    let built = if is_client { "options()".to_owned() } else { format!("{class}(toJsonObject())") };
    let _ = write!(
        out,
        "        /** Returns the options. */
        public fun build(): {class} = {built}
    }}

"
    );
}

fn companion(out: &mut String, class: &str) {
    let no_executor = if class == CLIENT { ", null" } else { "" };
    let _ = write!(
        out,
        "    public companion object : ValueType<{class}>() {{
        /** Returns a builder in which no option is set. */
        @JvmStatic
        public fun builder(): Builder = Builder(null{no_executor})

        /** Builds options. */
        public inline operator fun invoke(block: Builder.() -> Unit): {class} = builder().apply(block).build()

        /** Returns the default options. */
        public operator fun invoke(): {class} = builder().build()

        override val empty: {class} get() = {class}(NO_FIELDS{no_executor})

        override fun read(json: JsonElement): {class}? = (json as? JsonObject)?.let {{ {class}(it{no_executor}) }}

        override fun write(value: {class}): JsonElement = value.json

        override fun show(json: JsonElement, isVisible: Boolean): String = read(json).toString()
    }}
"
    );
}

/// Writes what the builder of the options and that of a client have in common.
fn client_builder(out: &mut String, descriptor: &ModelDescriptor) {
    out.push_str(
        "
/** What the builders of [ClientOptions] and of [Didit] have in common. */
@Suppress(\"UNCHECKED_CAST\")
public abstract class ClientOptionsBuilder<B : ClientOptionsBuilder<B>> internal constructor(
    json: Map<String, JsonElement>?,
    executor: Executor?,
) : ExecutorBuilder<B>(json, executor) {
",
    );
    for field in descriptor.fields {
        setters(out, 1, field, "B", "this as B");
    }
    out.push_str("    internal fun options(): ClientOptions = ClientOptions(toJsonObject(), executor)\n}\n");
}
