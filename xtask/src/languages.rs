//! What UniFFI's output lacks for Kotlin and Swift: the language's own durations, error texts for people, cancellation
//! (Swift), and every list as one sequence. Each change must find its place, so that a new version of UniFFI that
//! writes something else fails here and not at a user's.

use crate::camel;
use didit::operation::{Operation, ResourceInfo};
use didit::resources::RESOURCES;
use didit::schema::TypeInfo;
use std::fmt::Write as _;
use std::path::Path;

/// Finishes the generated Kotlin at `file` and writes `Lists.kt` beside it.
pub(crate) fn kotlin(file: &str) -> Result<(), String> {
    let mut code = Code::read(file)?;
    // Generated code cannot please the strict mode the hand-written layer is held to.
    code.replace("@file:Suppress(\"NAME_SHADOWING\")", "@file:Suppress(\"warnings\")")?;
    code.replace_between("public object FfiConverterDuration", "\n}\n", KOTLIN_DURATION)?;
    // Moments stay Java's, and are computed with its durations.
    for function in ["ofSeconds(", "between("] {
        code.replace(&format!("java.time.Duration.{function}"), &format!("JavaDuration.{function}"))?;
    }
    code.replace("java.time.Duration", "kotlin.time.Duration")?;
    // JNA's, which is a name of ours.
    code.replace("import com.sun.jna.Callback\n", "import java.time.Duration as JavaDuration\n")?;
    // The message of an exception is the text Rust has for people, not a list of its fields, which quotes the body.
    code.replace_lines(
        |line| line.trim_start().starts_with("get() = \"") && line.ends_with('"'),
        "            get() = toString()",
    )?;
    code.write(file)?;
    write_beside(file, "Lists.kt", &kotlin_lists()?)
}

/// Finishes the generated Swift at `file` and writes `Lists.swift` beside it.
pub(crate) fn swift(file: &str) -> Result<(), String> {
    let mut code = Code::read(file)?;
    code.replace_between("fileprivate struct FfiConverterDuration", "\n}\n", SWIFT_DURATION)?;
    code.replace(": TimeInterval", ": Duration")?;
    code.replace("= TimeInterval?", "= Duration?")?;
    code.replace("        String(reflecting: self)\n", "        String(describing: self)\n")?;
    // Swift cannot drop a future, but UniFFI can cancel it; its Swift template alone does not ask it to.
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
    write_beside(file, "Lists.swift", &swift_lists()?)
}

const KOTLIN_DURATION: &str = "public object FfiConverterDuration: FfiConverterRustBuffer<kotlin.time.Duration> {
    override fun read(buf: ByteBuffer): kotlin.time.Duration = durationOf(buf.getLong(), buf.getInt())

    override fun allocationSize(value: kotlin.time.Duration) = 12UL

    override fun write(value: kotlin.time.Duration, buf: ByteBuffer) {
        require(!value.isNegative()) { \"a duration must not be negative\" }
        value.toComponents { seconds, nanoseconds -> buf.putLong(seconds).putInt(nanoseconds) }
    }
}
";

const SWIFT_DURATION: &str = "fileprivate struct FfiConverterDuration: FfiConverterRustBuffer {
    typealias SwiftType = Duration

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Duration {
        let seconds: UInt64 = try readInt(&buf)
        let nanoseconds: UInt32 = try readInt(&buf)
        return .seconds(Int64(clamping: seconds)) + .nanoseconds(Int64(nanoseconds))
    }

    public static func write(_ value: Duration, into buf: inout [UInt8]) {
        // Nothing sooner than at once can be asked for.
        let (seconds, attoseconds) = max(value, .zero).components
        writeInt(&buf, UInt64(seconds))
        writeInt(&buf, UInt32(attoseconds / 1_000_000_000))
    }
}
";

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
        format!("{}: no longer has what is to be replaced: {what}", self.file)
    }

    fn replace(&mut self, old: &str, new: &str) -> Result<(), String> {
        if !self.text.contains(old) {
            return Err(self.missing(old));
        }
        self.text = self.text.replace(old, new);
        Ok(())
    }

    /// Replaces the first text that starts with one and ends with the other.
    fn replace_between(&mut self, start: &str, end: &str, new: &str) -> Result<(), String> {
        let from = self.text.find(start).ok_or_else(|| self.missing(start))?;
        let length = self.text[from..].find(end).ok_or_else(|| self.missing(end))? + end.len();
        self.text.replace_range(from..from + length, new);
        Ok(())
    }

    fn replace_lines(&mut self, chosen: impl Fn(&str) -> bool, new: &str) -> Result<(), String> {
        self.map_lines(chosen, |_| new.to_owned())
    }

    /// Writes a line made of it after each chosen line.
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
    let path = Path::new(file).with_file_name(name);
    std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// A list that comes in pages, as both languages need it.
struct List {
    class: &'static str,
    method: String,
    all: String,
    following: String,
    arguments: Vec<String>,
    params: Option<&'static str>,
    item: &'static str,
}

fn lists() -> Result<Vec<List>, String> {
    let operations = RESOURCES.iter().flat_map(|resource| resource.operations.iter().map(move |one| (resource, one)));
    operations.filter(|(_, operation)| operation.paged).map(|(resource, operation)| list(resource, operation)).collect()
}

fn list(resource: &ResourceInfo, operation: &Operation) -> Result<List, String> {
    let TypeInfo::Model(page) = operation.answer.ty else {
        return Err(format!("{} answers no page", operation.name));
    };
    let item = page.fields.iter().find(|field| field.name == "results").and_then(|field| match field.ty {
        TypeInfo::List(TypeInfo::Model(item)) => Some(item.name),
        TypeInfo::List(TypeInfo::Enum(item)) => Some(item.name),
        _ => None,
    });
    Ok(List {
        class: resource.type_name,
        method: camel(operation.method_name, false),
        all: camel(&format!("{}_all", operation.method_name), false),
        following: camel(&format!("{}_next", operation.method_name), false),
        arguments: operation.arguments.iter().map(|name| camel(name, false)).collect(),
        params: operation.params.as_ref().map(|params| params.model.name),
        item: item.ok_or_else(|| format!("the items of {} have no name", operation.name))?,
    })
}

fn kotlin_lists() -> Result<String, String> {
    let mut out = String::from("package rs.didit\n\nimport kotlinx.coroutines.flow.Flow\n");
    for List { class, method, all, following, arguments, params, item } in lists()? {
        let declared: Vec<String> = arguments
            .iter()
            .map(|name| format!("{name}: String"))
            .chain(params.map(|params| format!("params: {params} = {params}()")))
            .collect();
        let first: Vec<&str> = arguments.iter().map(String::as_str).chain(params.map(|_| "params")).collect();
        let next: Vec<&str> = arguments.iter().map(String::as_str).chain(["it"]).collect();
        let _ = write!(
            out,
            "
/** Every item of [{class}.{method}], page after page as they are collected. */
public fun {class}.{all}({}): Flow<{item}> =
    items({{ {method}({}) }}, {{ {following}({}) }}, {{ it.next }}, {{ it.results }})
",
            declared.join(", "),
            first.join(", "),
            next.join(", "),
        );
    }
    Ok(out)
}

fn swift_lists() -> Result<String, String> {
    let mut out = String::new();
    for List { class, method, all, following, arguments, params, item } in lists()? {
        let declared: Vec<String> = arguments
            .iter()
            .map(|name| format!("{name}: String"))
            .chain(params.map(|params| format!("params: {params} = {params}()")))
            .collect();
        let own = |name: &String| format!("{name}: {name}");
        let first: Vec<String> = arguments.iter().map(own).chain(params.map(|_| "params: params".to_owned())).collect();
        let next: Vec<String> = arguments.iter().map(own).chain(["next: $0".to_owned()]).collect();
        let _ = write!(
            out,
            "extension {class} {{
    /// Every item of ``{method}``, page after page as they are asked for.
    public func {all}({}) -> Items<{item}> {{
        Items(
            first: {{ let page = try await self.{method}({}); return (page.results, page.next) }},
            following: {{ let page = try await self.{following}({}); return (page.results, page.next) }})
    }}
}}

",
            declared.join(", "),
            first.join(", "),
            next.join(", "),
        );
    }
    Ok(out)
}
