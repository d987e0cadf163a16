//! Adds to UniFFI's output for Swift what it lacks: the language's own durations, readable error messages,
//! cancellation, lists as sequences, and responses as JSON. A replacement that finds nothing to replace is an
//! error, so that a new version of UniFFI with other output fails here, not in a user's program.

use super::{Language, camel, json, scenarios};
use didit::operation::{Operation, ResourceDescriptor};
use didit::resources::RESOURCES;
use didit::schema::{ModelDescriptor, TypeDescriptor};
use std::fmt::Write as _;
use std::path::Path;

/// Completes the generated Swift in `file`, writes `Lists.swift` and `Json.swift` to the same folder, and
/// `Dispatch.swift` to the folder `tests`.
pub(crate) fn swift(file: &str, tests: &str) -> Result<(), String> {
    let mut code = Code::read(file)?;
    code.replace_between("fileprivate struct FfiConverterDuration", "\n}\n", SWIFT_DURATION)?;
    code.replace(": TimeInterval", ": Duration")?;
    code.replace("= TimeInterval?", "= Duration?")?;
    code.replace(SWIFT_DEBUG_TEXT, SWIFT_TEXT)?;
    // UniFFI can cancel futures, but its Swift template does not use this.
    code.replace("fatalError(\"Cancellation not supported yet\")", "throw CancellationError()")?;
    code.replace(
        "    freeFunc: (UInt64) -> (),\n",
        "    freeFunc: (UInt64) -> (),\n    cancelFunc: @escaping @Sendable (UInt64) -> (),\n",
    )?;
    code.replace_between("    var pollResult: Int8;\n", "UNIFFI_RUST_FUTURE_POLL_READY\n", SWIFT_POLL)?;
    code.after_lines(
        |line| line.trim_start().starts_with("freeFunc: ffi_"),
        |line| line.replace("freeFunc:", "cancelFunc:").replace("_future_free_", "_future_cancel_"),
    )?;
    code.write(file)?;
    let webhooks = Path::new(file).with_file_name("DiditWebhooks.swift").display().to_string();
    let mut code = Code::read(&webhooks)?;
    code.replace(SWIFT_DEBUG_TEXT, SWIFT_TEXT)?;
    code.write(&webhooks)?;
    write_beside(file, "Lists.swift", &swift_lists()?)?;
    write_beside(file, "Json.swift", &json::swift())?;
    write(&Path::new(tests).join("Dispatch.swift"), &scenarios::swift()?)
}

const SWIFT_DURATION: &str = "fileprivate struct FfiConverterDuration: FfiConverterRustBuffer {
    typealias SwiftType = Duration

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Duration {
        let seconds: UInt64 = try readInt(&buf)
        let nanoseconds: UInt32 = try readInt(&buf)
        return .seconds(Int64(clamping: seconds)) + .nanoseconds(Int64(nanoseconds))
    }

    public static func write(_ value: Duration, into buf: inout [UInt8]) {
        // Rust's durations cannot be negative.
        let (seconds, attoseconds) = max(value, .zero).components
        writeInt(&buf, UInt64(seconds))
        writeInt(&buf, UInt32(attoseconds / 1_000_000_000))
    }
}
";

/// The localized description of an error as UniFFI writes it, which contains the fields.
const SWIFT_DEBUG_TEXT: &str = "        String(reflecting: self)\n";
/// The localized description as Rust's `Display`.
const SWIFT_TEXT: &str = "        String(describing: self)\n";

const SWIFT_POLL: &str = "    await withTaskCancellationHandler {
        var pollResult: Int8
        repeat {
            pollResult = await withUnsafeContinuation {
                pollFunc(
                    rustFuture,
                    { handle, pollResult in
                        uniffiFutureContinuationCallback(handle: handle, pollResult: pollResult)
                    },
                    uniffiContinuationHandleMap.insert(obj: $0)
                )
            }
        } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY
    } onCancel: {
        cancelFunc(rustFuture)
    }
";

struct Code {
    file: String,
    text: String,
}

impl Code {
    fn read(file: &str) -> Result<Self, String> {
        let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
        Ok(Self { file: file.to_owned(), text })
    }

    fn write(&self, file: &str) -> Result<(), String> {
        std::fs::write(file, &self.text).map_err(|error| format!("{file}: {error}"))
    }

    fn missing(&self, what: &str) -> String {
        format!("{}: does not contain the text to replace: {what}", self.file)
    }

    fn replace(&mut self, old: &str, new: &str) -> Result<(), String> {
        if !self.text.contains(old) {
            return Err(self.missing(old));
        }
        self.text = self.text.replace(old, new);
        Ok(())
    }

    /// Replaces the first section that begins with `start` and ends with `end`.
    fn replace_between(&mut self, start: &str, end: &str, new: &str) -> Result<(), String> {
        let from = self.text.find(start).ok_or_else(|| self.missing(start))?;
        let length = self.text[from..].find(end).ok_or_else(|| self.missing(end))? + end.len();
        self.text.replace_range(from..from + length, new);
        Ok(())
    }

    /// Inserts the line that `new` returns after each chosen line.
    fn after_lines(&mut self, chosen: impl Fn(&str) -> bool, new: impl Fn(&str) -> String) -> Result<(), String> {
        self.map_lines(chosen, |line| format!("{line}\n{}", new(line)))
    }

    fn map_lines(&mut self, chosen: impl Fn(&str) -> bool, new: impl Fn(&str) -> String) -> Result<(), String> {
        let mut found = false;
        let mut out = String::with_capacity(self.text.len());
        for line in self.text.lines() {
            if chosen(line) {
                found = true;
                out += &new(line);
            } else {
                out += line;
            }
            out.push('\n');
        }
        self.text = out;
        if found { Ok(()) } else { Err(self.missing("lines")) }
    }
}

fn write_beside(file: &str, name: &str, text: &str) -> Result<(), String> {
    write(&Path::new(file).with_file_name(name), text)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// A paged operation, with its names in Kotlin and Swift.
struct List {
    class: &'static str,
    method: String,
    all: String,
    pages: String,
    following: String,
    arguments: Vec<String>,
    params: Option<&'static str>,
    page: &'static str,
    item: &'static str,
}

fn lists() -> Result<Vec<List>, String> {
    let operations = RESOURCES.iter().flat_map(|resource| resource.operations.iter().map(move |one| (resource, one)));
    operations.filter(|(_, operation)| operation.paged).map(|(resource, operation)| list(resource, operation)).collect()
}

fn list(resource: &ResourceDescriptor, operation: &Operation) -> Result<List, String> {
    let item = match item(operation)? {
        TypeDescriptor::Model(item) => item.name,
        TypeDescriptor::Enum(item) => item.name,
        _ => return Err(format!("{}: the items of the list are neither models nor enums", operation.name)),
    };
    Ok(List {
        class: resource.type_name,
        method: camel(operation.method_name, false),
        all: camel(&format!("{}_all", operation.method_name), false),
        pages: camel(&format!("{}_pages", operation.method_name), false),
        following: camel(&format!("{}_next", operation.method_name), false),
        arguments: operation.arguments.iter().map(|name| camel(name, false)).collect(),
        params: operation.params.as_ref().map(|params| params.model.name),
        page: page(operation)?.name,
        item,
    })
}

/// Returns the model of the pages of a paged operation.
fn page(operation: &Operation) -> Result<&'static ModelDescriptor, String> {
    match operation.response.ty {
        TypeDescriptor::Model(page) => Ok(page),
        _ => Err(format!("{}: the response is not a page", operation.name)),
    }
}

/// Returns the type of the items of a paged operation.
pub(crate) fn item(operation: &Operation) -> Result<TypeDescriptor, String> {
    let results = page(operation)?.fields.iter().find(|field| field.name == "results").map(|field| field.ty);
    match results {
        Some(TypeDescriptor::List(item)) => Ok(*item),
        _ => Err(format!("{}: the response has no list `results`", operation.name)),
    }
}

impl List {
    /// Returns the declarations of the arguments, which are the same in both languages.
    fn declared(&self) -> String {
        let arguments = self.arguments.iter().map(|name| format!("{name}: String"));
        let params = self.params.map(|params| format!("params: {params} = {params}()"));
        arguments.chain(params).collect::<Vec<_>>().join(", ")
    }

    /// Returns the arguments of a call for the first page.
    fn first(&self, language: Language) -> String {
        self.given(language, self.params.map(|_| ("params", "params")))
    }

    /// Returns the arguments of a call for the page with the URL `next`.
    fn next(&self, language: Language, next: &str) -> String {
        self.given(language, Some(("next", next)))
    }

    fn given(&self, language: Language, last: Option<(&str, &str)>) -> String {
        let arguments = self.arguments.iter().map(|name| (name.as_str(), name.as_str()));
        let given = arguments.chain(last).map(|(name, value)| language.argument(name, value));
        given.collect::<Vec<_>>().join(", ")
    }
}

fn swift_lists() -> Result<String, String> {
    let mut out = String::new();
    for list in lists()? {
        let List { class, method, all, pages, following, page, item, .. } = &list;
        let (declared, first) = (list.declared(), list.first(Language::Swift));
        let next = list.next(Language::Swift, "$0");
        let _ = write!(
            out,
            "extension {class} {{
    /// Returns every item of ``{method}``. Each page is requested when it is needed. If the list changes in the
    /// meantime, items are skipped or repeated; ``{method}Snapshot`` returns each item once.
    public func {all}({declared}) -> Items<{item}> {{
        Items(
            first: {{ let page = try await self.{method}({first}); return (page.results, page.next) }},
            following: {{ let page = try await self.{following}({next}); return (page.results, page.next) }})
    }}

    /// Returns every page of ``{method}``. Each page is requested when it is needed.
    public func {pages}({declared}) -> Items<{page}> {{
        Items(
            first: {{ let page = try await self.{method}({first}); return ([page], page.next) }},
            following: {{ let page = try await self.{following}({next}); return ([page], page.next) }})
    }}
}}

",
        );
    }
    Ok(out)
}
