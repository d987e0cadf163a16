//! Generates the models, parameters, enums, options and resources of Swift from the registry. A model is a view over a
//! JSON object, so that new fields break no caller; a resource is a protocol, so that tests can replace it.

use super::types::{self, EnumMethod, Types};
use super::{additions, camel, scenarios};
use didit::operation::{Operation, ResourceDescriptor};
use didit::schema::{EnumDescriptor, FieldDescriptor, ModelDescriptor, ModelKind, TypeDescriptor};
use std::fmt::Write as _;
use std::path::Path;

/// Words that cannot be names of declarations without backticks.
const KEYWORDS: &[&str] = &[
    "Any",
    "Self",
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "precedencegroup",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "self",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];

/// Methods of resources that are not operations: the resource and the protocol that declares them.
const INHERITED: &[(&str, &str)] = &[("sessions", "SessionFiles")];

/// Writes the sources of the module to the folder `sources`, and the dispatcher of the shared scenarios to the folder
/// `tests`.
pub(crate) fn write(sources: &str, tests: &str) -> Result<(), String> {
    write_module(sources, &Types::of_this_version())?;
    put(&Path::new(tests).join("Dispatch.swift"), &scenarios::swift())
}

/// Writes the sources of a later version of the module, which has more of everything, to the folder `sources`.
pub(crate) fn write_later(sources: &str) -> Result<(), String> {
    write_module(sources, &additions::types())
}

fn write_module(sources: &str, types: &Types) -> Result<(), String> {
    let (params, responses): (Vec<_>, Vec<_>) =
        types.models.iter().partition(|descriptor| descriptor.kind == ModelKind::Params);
    let files = [
        ("Responses.swift", models(&responses)),
        ("Params.swift", models(&params)),
        ("Options.swift", models(&types.options)),
        ("Enums.swift", enums(&types.enums)),
        ("Resources.swift", resources(&types.resources)?),
    ];
    for (name, code) in &files {
        types::check_comments(name, code)?;
        put(&Path::new(sources).join(name), &format!("{HEAD}{code}"))?;
    }
    remove_others(Path::new(sources), |name| files.iter().any(|(known, _)| name == *known))
}

/// Removes what another version has generated: Swift compiles every file of the folder.
fn remove_others(folder: &Path, is_known: impl Fn(&str) -> bool) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if !entry.file_name().to_str().is_some_and(&is_known) {
            std::fs::remove_file(entry.path()).map_err(failed)?;
        }
    }
    Ok(())
}

const HEAD: &str = "// Written by `cargo xtask swift`; do not edit.\n\nimport Foundation\n";

/// Writes a file unless it has this content already, so that Swift does not compile it again.
fn put(path: &Path, text: &str) -> Result<(), String> {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Returns a comment with each line indented by `indent` spaces.
fn comment(doc: &str, indent: usize) -> String {
    // Every second part is in backticks.
    let parts = types::doc(doc);
    let parts = parts.split('`').enumerate();
    let parts: Vec<String> = parts.map(|(at, part)| if at % 2 == 1 { member(part) } else { part.to_owned() }).collect();
    let mut out = String::new();
    for line in parts.join("`").lines() {
        let _ = writeln!(out, "{:indent$}{}", "", format!("/// {line}").trim_end());
    }
    out
}

/// Writes an enum value such as `Login.SecondFactorRequired` as Swift does.
fn member(code: &str) -> String {
    match code.split_once('.') {
        Some((ty, value))
            if [ty, value].iter().all(|part| part.starts_with(|first: char| first.is_ascii_uppercase())) =>
        {
            format!("{ty}.{}", lower_first(value))
        }
        _ => code.to_owned(),
    }
}

/// Returns a name with a lowercase first letter.
pub(crate) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Returns the name of a declaration.
pub(crate) fn name(rust_name: &str) -> String {
    let name = camel(rust_name, false);
    if KEYWORDS.contains(&name.as_str()) { format!("`{name}`") } else { name }
}

/// Returns the type of a value.
pub(crate) fn type_name(ty: TypeDescriptor) -> String {
    let name = match ty {
        TypeDescriptor::Nothing => "Void",
        TypeDescriptor::Text => "String",
        TypeDescriptor::Boolean => "Bool",
        TypeDescriptor::Integer | TypeDescriptor::SessionNumber => "Int64",
        TypeDescriptor::Number => "Double",
        TypeDescriptor::Decimal => "Decimal",
        TypeDescriptor::DateTime => "Date",
        TypeDescriptor::Date => "CalendarDate",
        TypeDescriptor::Duration => "Duration",
        TypeDescriptor::Json => "JsonValue",
        TypeDescriptor::JsonObject => "JsonObject",
        TypeDescriptor::Secret => "Secret",
        TypeDescriptor::Translations => "[String: String]",
        TypeDescriptor::NameList => "[String]",
        TypeDescriptor::Bytes => "Data",
        TypeDescriptor::File => "UploadFile",
        TypeDescriptor::SignatureScheme => "SignatureScheme",
        TypeDescriptor::Enum(descriptor) => descriptor.name,
        TypeDescriptor::Model(descriptor) => types::model_name(descriptor),
        TypeDescriptor::List(item) => return format!("[{}]", type_name(*item)),
        TypeDescriptor::Patch(inner) => return format!("Patch<{}>", type_name(*inner)),
        // A new type, which this file must know: the generated code does not compile.
        _ => "UnknownType",
    };
    name.to_owned()
}

/// Returns the type of a property without its `?`.
pub(crate) fn field_type(field: &FieldDescriptor) -> String {
    if types::is_unix_time(field) { "Date".to_owned() } else { type_name(field.ty) }
}

/// Returns `true` if the property is optional: the value may be absent.
fn is_optional(descriptor: &ModelDescriptor, field: &FieldDescriptor) -> bool {
    match descriptor.kind {
        ModelKind::Params => !field.required,
        // An absent dictionary and an empty one are equal.
        ModelKind::Options => field.ty != TypeDescriptor::Translations,
        _ => field.optional,
    }
}

fn models(descriptors: &[&'static ModelDescriptor]) -> String {
    descriptors.iter().map(|descriptor| model(descriptor)).collect()
}

fn model(descriptor: &ModelDescriptor) -> String {
    let own = descriptor.name;
    let page = if descriptor.kind == ModelKind::Page { ", Page" } else { "" };
    let mut out = format!("\n{}public struct {own}: Model, FieldValue{page} {{\n", comment(descriptor.doc, 0));
    for field in descriptor.members() {
        let optional = if is_optional(descriptor, field) { "?" } else { "" };
        let access = match (types::is_unix_time(field), optional.is_empty()) {
            (true, _) => "unixTime",
            (false, true) => "required",
            (false, false) => "field",
        };
        let _ = write!(
            out,
            "{}    public var {}: {}{optional} {{
        get {{ _storage[{access}: \"{wire}\"] }}
        set {{ _storage[{access}: \"{wire}\"] = newValue }}
    }}

",
            comment(&field.doc, 4),
            name(field.rust_name()),
            field_type(field),
            wire = field.name,
        );
    }
    if matches!(descriptor.kind, ModelKind::Params | ModelKind::Options) {
        out.push_str(&initializer(descriptor));
    }
    let _ = write!(
        out,
        "    public var _storage = ModelStorage()

    public init(_storage: ModelStorage) {{
        self._storage = _storage
    }}

    public static let _descriptor = ModelDescriptor(
        \"{own}\",
        ["
    );
    for field in descriptor.members() {
        let visible = if field.is_visible() { "" } else { ", hidden: true" };
        let kind = kind(field.ty);
        let _ = write!(
            out,
            "\n            FieldDescriptor(\"{}\", \"{}\", {kind}{visible}),",
            field.name,
            camel(field.rust_name(), false)
        );
    }
    out.push_str("\n        ])\n}\n");
    out
}

/// Returns the initializer of parameters or options, with a label for each field.
fn initializer(descriptor: &ModelDescriptor) -> String {
    let is_params = descriptor.kind == ModelKind::Params;
    let mut declared = Vec::new();
    let mut assigned = String::new();
    let (required, others): (Vec<_>, Vec<_>) = descriptor.fields.iter().partition(|field| field.required);
    for field in required.into_iter().chain(others) {
        let (own, ty) = (name(field.rust_name()), field_type(field));
        declared.push(match (field.required, is_optional(descriptor, field)) {
            (true, _) => format!("{own}: {ty}"),
            (false, true) => format!("{own}: {ty}? = nil"),
            (false, false) => format!("{own}: {ty} = [:]"),
        });
        let _ = writeln!(assigned, "        self.{own} = {own}");
    }
    if is_params {
        declared.push("extra: JsonObject = [:]".to_owned());
        assigned.push_str("        self.extra = extra\n");
    }
    let what = if is_params { "parameters; `extra` has fields that this version does not declare" } else { "options" };
    format!(
        "    /// Creates {what}.\n    public init(\n        {}\n    ) {{\n{assigned}    }}\n\n",
        declared.join(",\n        ")
    )
}

/// Returns the type of a field as its descriptor has it: what conversion to JSON and descriptions must know of it.
fn kind(ty: TypeDescriptor) -> String {
    match ty {
        // A file is a path of this machine, or the whole content.
        TypeDescriptor::Secret | TypeDescriptor::File => ".secret".to_owned(),
        TypeDescriptor::Model(descriptor) => format!(".model({}.self)", descriptor.name),
        TypeDescriptor::List(inner) | TypeDescriptor::Patch(inner) => kind(*inner),
        _ => ".value".to_owned(),
    }
}

fn enums(descriptors: &[&'static EnumDescriptor]) -> String {
    let mut out = String::new();
    for descriptor in descriptors {
        let own = descriptor.name;
        let _ = write!(out, "\n{}public struct {own}: OpenEnum, FieldValue {{\n", comment(descriptor.doc, 0));
        for variant in descriptor.variants {
            let _ = write!(
                out,
                "{}    public static let {} = {own}(exactly: \"{}\")\n\n",
                comment(&variant.doc, 4),
                case(variant.name),
                variant.wire
            );
        }
        let known: Vec<String> = descriptor.variants.iter().map(|variant| format!(".{}", case(variant.name))).collect();
        let _ = write!(
            out,
            "    /// The values that this version knows.
    public static let known: [{own}] = [
        {}
    ]
",
            known.join(",\n        ")
        );
        for method in EnumMethod::of_enum(descriptor) {
            out.push_str(&property(descriptor, method));
        }
        out.push_str(
            "
    public let rawValue: String

    init(exactly rawValue: String) {
        self.rawValue = rawValue
    }

    /// Creates a value. Known values are matched ignoring case.
    public init(rawValue: String) {
        self.rawValue = Self.spelling(of: rawValue)
    }
}
",
        );
    }
    out
}

/// Returns the name of an enum value.
pub(crate) fn case(variant: &str) -> String {
    let name = lower_first(variant);
    if KEYWORDS.contains(&name.as_str()) { format!("`{name}`") } else { name }
}

/// Returns a property that is `true` for the values for which the function in Rust is.
fn property(descriptor: &EnumDescriptor, method: EnumMethod) -> String {
    let values = descriptor.variants.iter().filter(|variant| method.result(variant.wire));
    let values: Vec<String> = values.map(|variant| format!(".{}", case(variant.name))).collect();
    format!(
        "
{}    public var {}: Bool {{
        [{}].contains(self)
    }}
",
        comment(method.doc, 4),
        name(method.name),
        values.join(", ")
    )
}

/// A method of a resource.
struct Method {
    doc: String,
    name: String,
    /// Parameters of the declaration.
    declared: String,
    /// ` async throws -> Session`
    result: String,
    /// Name of the function of `Caller` with the arguments that every method of the operation has.
    call: String,
    /// The same method without `params`, if they may be left out: its declaration, and the arguments of the call.
    short: Option<(String, String)>,
}

impl Method {
    fn is_async(&self) -> bool {
        self.result.contains("async")
    }

    fn head(&self) -> String {
        format!("func {}({}){}", self.name, self.declared, self.result)
    }
}

fn methods(operation: &Operation) -> Result<Vec<Method>, String> {
    let arguments: Vec<String> = operation.arguments.iter().map(|argument| name(argument)).collect();
    let paths: Vec<String> = arguments.iter().map(|argument| format!("{argument}: String")).collect();
    let params = operation.params.as_ref().map(|params| params.model);
    let declared: Vec<String> =
        paths.iter().cloned().chain(params.map(|params| format!("_ params: {}", params.name))).collect();
    let short = params.filter(|params| types::may_be_empty(params)).map(|params| {
        let given = arguments.iter().map(|argument| format!("{argument}: {argument}"));
        let given: Vec<String> = given.chain([format!("{}()", params.name)]).collect();
        (paths.join(", "), given.join(", "))
    });
    let given =
        format!("\"{}\", [{}]{}", operation.name, arguments.join(", "), if params.is_some() { ", params" } else { "" });
    let method = |doc: String, suffix: &str, result: String, call: String| Method {
        doc,
        name: format!("{}{suffix}", name(operation.method_name)),
        declared: declared.join(", "),
        result,
        call,
        short: short.clone(),
    };
    let (function, result) = match operation.response.ty {
        TypeDescriptor::Nothing => ("nothing", String::new()),
        TypeDescriptor::Bytes => ("bytes", " -> Data".to_owned()),
        ty => ("model", format!(" -> {}", type_name(ty))),
    };
    let mut out =
        vec![method(comment(operation.doc, 4), "", format!(" async throws{result}"), format!("{function}({given})"))];
    if operation.paged {
        let (page, item, list) = (
            types::page(operation)?.name,
            type_name(types::item(types::page(operation)?)?),
            name(operation.method_name),
        );
        let comment = |text: String| comment(&text, 4);
        out.push(method(
            comment(format!(
                "Returns every item of `{list}`. Each page is requested when it is needed. If the list changes in the\n\
                 meantime, items are skipped or repeated; `{list}Snapshot` returns each item once."
            )),
            "All",
            format!(" -> Items<{item}>"),
            format!("items({given}, of: {page}.self)"),
        ));
        out.push(method(
            comment(format!("Returns every page of `{list}`. Each page is requested when it is needed.")),
            "Pages",
            format!(" -> Items<{page}>"),
            format!("pages({given})"),
        ));
        out.push(method(
            comment(format!(
                "Returns every item of `{list}` exactly once, also if the list changes in the meantime. Requests all\n\
                 pages and returns the items together, so that they can be deleted or updated one by one."
            )),
            "Snapshot",
            format!(" async throws -> [{item}]"),
            format!("snapshot({given})"),
        ));
    }
    Ok(out)
}

fn resources(descriptors: &[&ResourceDescriptor]) -> Result<String, String> {
    let mut out = String::new();
    for resource in descriptors {
        out.push_str(&self::resource(resource)?);
    }
    out.push_str("\nextension Didit {\n");
    for (own, resource) in types::children("") {
        let _ = write!(
            out,
            "{}    public var {}: any {class} {{ Native{class}(caller: caller) }}\n\n",
            comment(resource.doc, 4),
            camel(own, false),
            class = resource.type_name
        );
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n");
    Ok(out)
}

/// Returns the protocol of a resource, its default implementations, and the implementation that calls the platform.
fn resource(resource: &ResourceDescriptor) -> Result<String, String> {
    let class = resource.type_name;
    let methods: Vec<Vec<Method>> = resource.operations.iter().map(methods).collect::<Result<_, _>>()?;
    let methods: Vec<&Method> = methods.iter().flatten().collect();
    let inner: Vec<(String, &ResourceDescriptor)> =
        types::children(resource.name).map(|(own, inner)| (camel(own, false), inner)).collect();
    let inherited = INHERITED.iter().find(|(name, _)| *name == resource.name).map_or("Sendable", |(_, base)| base);

    let mut out = format!(
        "\n{}///\n/// Every method has a default that throws, so that a fake for tests implements only those that it \
         needs.\n\
         public protocol {class}: {inherited} {{\n",
        comment(resource.doc, 0)
    );
    for (own, inner) in &inner {
        let _ = write!(out, "{}    var {own}: any {} {{ get }}\n\n", comment(inner.doc, 4), inner.type_name);
    }
    for method in &methods {
        let _ = write!(out, "{}    {}\n\n", method.doc, method.head());
    }
    out.truncate(out.trim_end().len());
    let _ = write!(out, "\n}}\n\nextension {class} {{\n");
    for (own, inner) in &inner {
        let _ = write!(out, "    public var {own}: any {name} {{ Missing{name}() }}\n\n", name = inner.type_name);
    }
    for method in &methods {
        let missing = format!("missing(\"{class}.{}\")", method.name.trim_matches('`'));
        let body = if method.is_async() { format!("throw {missing}") } else { format!("Items(failing: {missing})") };
        let _ = write!(out, "    public {} {{\n        {body}\n    }}\n\n", method.head());
        if let Some((declared, given)) = &method.short {
            let start = if method.is_async() { "try await " } else { "" };
            let _ = write!(
                out,
                "{}    public func {own}({declared}){} {{\n        {start}{own}({given})\n    }}\n\n",
                method.doc,
                method.result,
                own = method.name
            );
        }
    }
    out.truncate(out.trim_end().len());
    let _ = write!(out, "\n}}\n\nstruct Native{class}: {class} {{\n    let caller: Caller\n\n");
    for (own, inner) in &inner {
        let _ = write!(out, "    var {own}: any {name} {{ Native{name}(caller: caller) }}\n\n", name = inner.type_name);
    }
    for method in &methods {
        let start = if method.is_async() { "try await " } else { "" };
        let _ = write!(out, "    {} {{\n        {start}caller.{}\n    }}\n\n", method.head(), method.call);
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n");
    if resource.name.contains('.') {
        let _ = write!(out, "\nprivate struct Missing{class}: {class} {{}}\n");
    }
    Ok(out)
}
