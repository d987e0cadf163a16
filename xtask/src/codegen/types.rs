//! What the generators of Kotlin and Swift share: the declared types, and their documentation without Rust.

use didit::Registry;
use didit::binding::OPTIONS;
use didit::binding::docs::{DocFormat, format_doc};
use didit::models::SessionStatus;
use didit::operation::{Operation, ResourceDescriptor};
use didit::resources::{operations, resources};
use didit::schema::{EnumDescriptor, FieldDescriptor, ModelDescriptor, TypeDescriptor};
use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::camel;

/// What is generated for a language.
pub(crate) struct Types {
    pub(crate) models: Vec<&'static ModelDescriptor>,
    pub(crate) options: Vec<&'static ModelDescriptor>,
    pub(crate) enums: Vec<&'static EnumDescriptor>,
    pub(crate) resources: Vec<&'static ResourceDescriptor>,
}

impl Types {
    /// Returns the types of this version.
    pub(crate) fn of_this_version() -> Self {
        Self {
            models: models().collect(),
            options: options().to_vec(),
            enums: enums(),
            resources: resources().collect(),
        }
    }
}

/// The response of a login. The languages have a type of two cases instead, `Login`, which is written by hand.
pub(crate) const LOGIN_RESPONSE: &str = "LoginResponse";

/// Returns the models that are generated, in the order of the registry.
pub(crate) fn models() -> impl Iterator<Item = &'static ModelDescriptor> {
    Registry::of_everything().models.into_iter().filter(|descriptor| descriptor.name != LOGIN_RESPONSE)
}

/// Returns the options of the library.
pub(crate) fn options() -> &'static [&'static ModelDescriptor] {
    OPTIONS
}

/// Returns the open enums.
pub(crate) fn enums() -> Vec<&'static EnumDescriptor> {
    Registry::of_everything().enums
}

/// Returns the name of a model in the languages.
pub(crate) fn model_name(descriptor: &ModelDescriptor) -> &'static str {
    if descriptor.name == LOGIN_RESPONSE { "Login" } else { descriptor.name }
}

/// A method of an open enum without arguments that returns a boolean, evaluated for each known value.
#[derive(Clone, Copy)]
pub(crate) struct EnumMethod {
    enumeration: &'static str,
    /// Name in Rust.
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
    of: fn(&str) -> bool,
}

const ENUM_METHODS: [EnumMethod; 1] = [EnumMethod {
    enumeration: "SessionStatus",
    name: "is_settled",
    doc: "`true` if the user has nothing left to do: the session is approved, declined, in review, abandoned or \
          expired. An unknown status is not settled.",
    of: |wire| SessionStatus::from(wire).is_settled(),
}];

impl EnumMethod {
    /// Returns the methods of an enum.
    pub(crate) fn of_enum(descriptor: &EnumDescriptor) -> impl Iterator<Item = Self> {
        ENUM_METHODS.into_iter().filter(move |method| method.enumeration == descriptor.name)
    }

    /// Returns the result for a value on the wire.
    pub(crate) fn result(self, wire: &str) -> bool {
        (self.of)(wire)
    }
}

/// Returns the model of the pages of a paged operation.
pub(crate) fn page(operation: &Operation) -> Result<&'static ModelDescriptor, String> {
    match operation.response.ty {
        TypeDescriptor::Model(page) => Ok(page),
        _ => Err(format!("{}: the response is not a page", operation.name)),
    }
}

/// Returns the type of the items of a page.
pub(crate) fn item(page: &ModelDescriptor) -> Result<TypeDescriptor, String> {
    let results = page.fields.iter().find(|field| field.name == "results").map(|field| field.ty);
    match results {
        Some(TypeDescriptor::List(item)) => Ok(*item),
        _ => Err(format!("{}: the page has no list `results`", page.name)),
    }
}

/// Returns the resources directly below a resource, each with the name of its accessor; those of the client for "".
pub(crate) fn children(parent: &str) -> impl Iterator<Item = (&'static str, &'static ResourceDescriptor)> {
    resources().filter_map(move |resource| {
        let (above, name) = resource.name.rsplit_once('.').unwrap_or(("", resource.name));
        (above == parent).then_some((name, resource))
    })
}

/// Returns `true` if the parameters of an operation may all be left out.
pub(crate) fn may_be_empty(params: &ModelDescriptor) -> bool {
    params.fields.iter().all(|field| !field.required)
}

/// Returns `true` if an integer is a time in Unix seconds, which the languages convert to a time. The documentation of
/// such a field says so.
pub(crate) fn is_unix_time(field: &FieldDescriptor) -> bool {
    field.ty == TypeDescriptor::Integer && field.doc.contains("in Unix seconds")
}

/// Returns the documentation of a declaration in Markdown, without Rust and with names in camel case.
pub(crate) fn doc(doc: &str) -> String {
    without_rust(&in_camel_case(&format_doc(&with_values(without_example(doc)), DocFormat::Python)))
}

/// Fails if a comment of generated code shows syntax or types of Rust, or speaks of it.
pub(crate) fn check_comments(file: impl std::fmt::Display, code: &str) -> Result<(), String> {
    const RUST: [&str; 9] = ["::", "[`", "Option<", "Vec<", "Result<", "Some(", "`None`", "&str", "Rust"];
    let is_comment = |line: &&str| ["///", "/**", "*"].iter().any(|start| line.starts_with(start));
    let mut comments = code.lines().map(str::trim).filter(is_comment);
    match comments.find(|line| RUST.iter().any(|rust| line.contains(rust))) {
        Some(line) => Err(format!("{file}: the documentation shows Rust: {line}")),
        None => Ok(()),
    }
}

/// Removes an example, which is in Rust, at the end of the documentation.
fn without_example(doc: &str) -> &str {
    doc.split("```").next().unwrap_or_default().trim_end()
}

/// Replaces links to constants by their values.
fn with_values(doc: &str) -> String {
    let seconds = |duration: std::time::Duration| format!("{} seconds", duration.as_secs());
    let constants = [
        ("DEFAULT_BASE_URL", format!("`{}`", didit::DEFAULT_BASE_URL)),
        ("DEFAULT_ACCOUNT_BASE_URL", format!("`{}`", didit::DEFAULT_ACCOUNT_BASE_URL)),
        ("DEFAULT_TIMEOUT", seconds(didit::DEFAULT_TIMEOUT)),
        ("DEFAULT_CONNECT_TIMEOUT", seconds(didit::DEFAULT_CONNECT_TIMEOUT)),
        ("DEFAULT_MAX_RETRIES", didit::DEFAULT_MAX_RETRIES.to_string()),
        ("DEFAULT_MAX_RESPONSE_SIZE", format!("{} MiB", didit::DEFAULT_MAX_RESPONSE_SIZE / (1024 * 1024))),
    ];
    constants.into_iter().fold(doc.to_owned(), |doc, (name, value)| doc.replace(&format!("[`{name}`]"), &value))
}

/// Removes sentences that begin with "In Rust," and remarks about it.
fn without_rust(doc: &str) -> String {
    let mut out = doc.to_owned();
    while let Some(start) = out.find("In Rust,") {
        let after = &out[start..];
        let end = [". ", ".\n"].iter().filter_map(|stop| after.find(stop)).min().map_or(after.len(), |end| end + 1);
        let before = out[..start].trim_end().to_owned();
        out = before + &out[start + end..];
    }
    out
}

/// Names of fields, options and operations, which the languages write in camel case.
static NAMES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let mut names = BTreeSet::from([
        "is_settled",
        "session_status",
        "deduplication_key",
        "wait_for_decision",
        "save_pdf",
        "webhook_verifier",
        "with_options",
        "download_to",
    ]);
    for descriptor in Registry::of_everything().models.iter().chain(OPTIONS) {
        names.extend(descriptor.fields.iter().flat_map(|field| [field.name, field.rust_name()]));
    }
    names.extend(operations().map(|operation| operation.method_name));
    names
});

/// Writes names in code spans in camel case.
fn in_camel_case(doc: &str) -> String {
    let parts: Vec<String> = doc
        .split('`')
        .enumerate()
        .map(
            |(at, part)| {
                if at % 2 == 1 { camel_path(part).unwrap_or_else(|| part.to_owned()) } else { part.to_owned() }
            },
        )
        .collect();
    parts.join("`")
}

/// Returns a path such as `contact_details.email` in camel case, if its last part is a name of a declaration.
fn camel_path(code: &str) -> Option<String> {
    let last = code.rsplit('.').next()?;
    let is_path = code
        .split('.')
        .all(|part| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_'));
    (is_path && NAMES.contains(last)).then(|| {
        let parts = code.split('.').map(|part| if part.contains('_') { camel(part, false) } else { part.to_owned() });
        parts.collect::<Vec<_>>().join(".")
    })
}
