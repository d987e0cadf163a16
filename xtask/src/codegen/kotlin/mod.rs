//! Writes the Kotlin package from the registry: models with builders, open enums, options, and the resources for
//! coroutines, futures and blocking calls. What they build on is written by hand in kotlin/src/main.

mod models;
mod options;
mod resources;

use super::types::{self, Types};
use super::{additions, camel, scenarios};
use didit::schema::{FieldDescriptor, TypeDescriptor};
use resources::Style;
use std::fmt::Write as _;
use std::path::Path;

/// Hard keywords of Kotlin, which are not names without backticks.
const KEYWORDS: &str = "as break class continue do else false for fun if in interface is null object package return super this \
                        throw true try typealias typeof val var when while";

/// Keywords of Java, which cannot call functions of these names.
const JAVA_KEYWORDS: &str = "abstract assert boolean break byte case catch char class const continue default do double else \
                             enum extends false final finally float for goto if implements import instanceof int interface \
                             long native new null package private protected public return short static strictfp super \
                             switch synchronized this throw throws transient true try void volatile while";

/// Writes the package to the folder `generated`, makes the declarations of UniFFI in it internal, and writes
/// `Dispatch.kt` to the folder `tests`.
pub(crate) fn run(generated: &str, tests: &str) -> Result<(), String> {
    let package = Path::new(generated).join("rs/didit");
    hide_native(&package.join("ffi/didit.kt"))?;
    write_package(&package, &Types::of_this_version())?;
    write(&Path::new(tests).join("Dispatch.kt"), &scenarios::kotlin())
}

/// Writes a later version of the package, which has more of everything, to the folder `generated`. It has no output of
/// UniFFI.
pub(crate) fn run_later(generated: &str) -> Result<(), String> {
    write_package(&Path::new(generated).join("rs/didit"), &additions::types())
}

/// Writes everything that is not the output of UniFFI to the folder of the package.
fn write_package(package: &Path, types: &Types) -> Result<(), String> {
    for folder in ["models", "resources"] {
        std::fs::create_dir_all(package.join(folder)).map_err(|error| format!("{}: {error}", package.display()))?;
    }
    for descriptor in &types.enums {
        write_documented(&package.join(format!("models/{}.kt", descriptor.name)), &models::enumeration(descriptor))?;
    }
    for descriptor in &types.models {
        write_documented(&package.join(format!("models/{}.kt", descriptor.name)), &models::model(descriptor))?;
    }
    for descriptor in &types.options {
        write_documented(&package.join(format!("{}.kt", descriptor.name)), &options::text(descriptor))?;
    }
    for resource in &types.resources {
        for style in Style::ALL {
            let name = style.interface(resource);
            write_documented(&package.join(format!("resources/{name}.kt")), &resources::resource(resource, style)?)?;
        }
    }
    write_documented(&package.join("Resources.kt"), &resources::accessors())?;
    let (url, version) = (didit::DEFAULT_BASE_URL, env!("CARGO_PKG_VERSION"));
    let constants = format!(
        "{HEAD}internal const val DEFAULT_BASE_URL: String = \"{url}\"\n\n\
         internal const val VERSION: String = \"{version}\"\n"
    );
    write(&package.join("Defaults.kt"), &constants)
}

/// Writes a file of the package. Fails if its documentation shows Rust.
fn write_documented(path: &Path, text: &str) -> Result<(), String> {
    types::check_comments(path.display(), text)?;
    write(path, text)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Makes the declarations of UniFFI internal, so that applications see only the package `rs.didit`.
///
/// The library is that of `NativeLoading`, which may have unpacked it.
fn hide_native(path: &Path) -> Result<(), String> {
    const NAME: &str = "return \"didit_ffi\"";
    const MODIFIERS: [&str; 7] = ["abstract", "annotation", "const", "data", "enum", "open", "sealed"];
    const KINDS: [&str; 5] = ["class", "fun", "interface", "object", "val"];
    let is_declaration = |line: &str| {
        let mut words = line.split(' ').skip_while(|word| MODIFIERS.contains(word) || *word == "inline");
        !line.starts_with(' ') && words.next().is_some_and(|word| KINDS.contains(&word))
    };
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let text = without_unused(&text).ok_or_else(|| format!("{}: has another form", path.display()))?;
    let mut out = String::with_capacity(text.len());
    let mut count = 0;
    for line in text.lines() {
        let rest = line.strip_prefix("public ").unwrap_or(line);
        let function = rest.trim_start().strip_prefix("@Throws(").and_then(|rest| rest.split_once(") fun "));
        if let Some((throws, function)) = function {
            let _ = writeln!(out, "@Throws({throws}) internal fun {function}");
            continue;
        }
        // A function that throws nothing follows its documentation.
        if let Some(function) = rest.trim_start().strip_prefix("*/ fun ") {
            let _ = writeln!(out, "*/ internal fun {function}");
            continue;
        }
        if is_declaration(rest) {
            out.push_str("internal ");
            count += 1;
        }
        out.push_str(rest);
        out.push('\n');
    }
    if count == 0 {
        return Err(format!("{}: contains no declaration to make internal", path.display()));
    }
    if out.matches(NAME).count() != 1 {
        return Err(format!("{}: does not look up the native library by its name", path.display()));
    }
    let out = out.replace(NAME, "return rs.didit.NativeLoading.await()");
    // Generated code does not pass the strict mode that applies to the rest.
    write(path, &out.replace("@file:Suppress(\"NAME_SHADOWING\")", "@file:Suppress(\"warnings\")"))
}

/// Removes what UniFFI declares for `async` functions and callbacks, which the native library does not have, and for
/// checksums, which are not compared: JNA looks up every function when it loads the library.
fn without_unused(text: &str) -> Option<String> {
    let (before, rest) = text.split_once("// Define FFI callback types\n")?;
    let mut out = String::from(before);
    let mut lines = rest[rest.find("// A JNA Library to expose")?..].split_inclusive('\n');
    while let Some(line) = lines.next() {
        if line.contains("external fun ") && ["_rust_future_", "_checksum_"].iter().any(|part| line.contains(part)) {
            // The type of the result is on a line of its own.
            lines.next()?;
        } else {
            out.push_str(line);
        }
    }
    Some(out)
}

const HEAD: &str = "package rs.didit\n\n";

fn kdoc(out: &mut String, depth: usize, doc: &str) {
    let indent = "    ".repeat(depth);
    // Comments of Kotlin nest.
    let doc = types::doc(doc).replace("*/", "*&#47;").replace("/*", "&#47;*");
    if doc.contains('\n') {
        let _ = writeln!(out, "{indent}/**");
        for line in doc.lines() {
            let _ = writeln!(out, "{}", format!("{indent} * {line}").trim_end());
        }
        let _ = writeln!(out, "{indent} */");
    } else {
        let _ = writeln!(out, "{indent}/** {doc} */");
    }
}

/// Returns a name of a declaration, in backticks if it is a keyword.
pub(crate) fn name(rust_name: &str) -> String {
    let name = camel(rust_name, false);
    if KEYWORDS.split(' ').any(|keyword| keyword == name) { format!("`{name}`") } else { name }
}

/// Returns the Kotlin type of a value.
fn kotlin_type(ty: TypeDescriptor) -> String {
    match ty {
        TypeDescriptor::Text => "String",
        TypeDescriptor::Secret => "Secret",
        TypeDescriptor::Boolean => "Boolean",
        TypeDescriptor::Integer | TypeDescriptor::SessionNumber => "Long",
        TypeDescriptor::Number => "Double",
        TypeDescriptor::Decimal => "java.math.BigDecimal",
        TypeDescriptor::DateTime => "java.time.Instant",
        TypeDescriptor::Date => "java.time.LocalDate",
        TypeDescriptor::Duration => "kotlin.time.Duration",
        TypeDescriptor::Json => "JsonValue",
        TypeDescriptor::JsonObject => "Map<String, JsonValue>",
        TypeDescriptor::Translations => "Map<String, String>",
        TypeDescriptor::NameList => "List<String>",
        TypeDescriptor::Bytes => "ByteArray",
        TypeDescriptor::File => "UploadFile",
        TypeDescriptor::SignatureScheme => "SignatureScheme",
        TypeDescriptor::Enum(descriptor) => descriptor.name,
        TypeDescriptor::Model(descriptor) => types::model_name(descriptor),
        TypeDescriptor::List(item) => return format!("List<{}>", kotlin_type(*item)),
        TypeDescriptor::Patch(inner) => return kotlin_type(*inner),
        _ => "Unit",
    }
    .to_owned()
}

fn field_type(field: &FieldDescriptor) -> String {
    if types::is_unix_time(field) { "java.time.Instant".to_owned() } else { kotlin_type(field.ty) }
}

/// Returns the expression of the `ValueType` that reads and writes a value.
fn value_type(ty: TypeDescriptor) -> String {
    match ty {
        TypeDescriptor::Text => "Values.TEXT",
        TypeDescriptor::Secret => "Values.SECRET",
        TypeDescriptor::Boolean => "Values.BOOLEAN",
        TypeDescriptor::Integer => "Values.INTEGER",
        TypeDescriptor::SessionNumber => "Values.SESSION_NUMBER",
        TypeDescriptor::Number => "Values.NUMBER",
        TypeDescriptor::Decimal => "Values.DECIMAL",
        TypeDescriptor::DateTime => "Values.DATE_TIME",
        TypeDescriptor::Date => "Values.DATE",
        TypeDescriptor::Duration => "Values.DURATION",
        TypeDescriptor::File => "Values.FILE",
        TypeDescriptor::JsonObject => "Values.OBJECT",
        TypeDescriptor::Translations => "Values.TEXTS",
        TypeDescriptor::NameList => "Values.TEXT.list",
        TypeDescriptor::SignatureScheme => "Values.SIGNATURE_SCHEME",
        TypeDescriptor::Enum(descriptor) => descriptor.name,
        TypeDescriptor::Model(descriptor) => types::model_name(descriptor),
        TypeDescriptor::List(item) => return format!("{}.list", value_type(*item)),
        TypeDescriptor::Patch(inner) => return value_type(*inner),
        _ => "Values.ANY",
    }
    .to_owned()
}

fn field_value_type(field: &FieldDescriptor) -> String {
    if types::is_unix_time(field) { "Values.UNIX_TIME".to_owned() } else { value_type(field.ty) }
}

fn is_patch(field: &FieldDescriptor) -> bool {
    matches!(field.ty, TypeDescriptor::Patch(_))
}
