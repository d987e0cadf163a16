//! Resources: an interface for each kind of call, and the classes that make the calls.

use super::{HEAD, kdoc, kotlin_type};
use crate::codegen::camel;
use crate::codegen::types;
use didit::operation::{Operation, ResourceDescriptor};
use didit::schema::{ModelDescriptor, TypeDescriptor};
use std::fmt::Write as _;

/// How the methods of a resource return their results.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Style {
    Suspending,
    Futures,
    Blocking,
}

impl Style {
    pub(super) const ALL: [Self; 3] = [Self::Suspending, Self::Futures, Self::Blocking];

    /// Returns the name of the interface of a resource.
    pub(super) fn interface(self, resource: &ResourceDescriptor) -> String {
        let suffix = match self {
            Self::Suspending => "",
            Self::Futures => "Async",
            Self::Blocking => "Blocking",
        };
        format!("{}{suffix}", resource.type_name)
    }

    fn client(self) -> &'static str {
        match self {
            Self::Suspending => "Didit",
            Self::Futures => "DiditAsync",
            Self::Blocking => "DiditBlocking",
        }
    }

    /// Returns the start of the declaration of a call.
    fn function(self) -> &'static str {
        if self == Self::Suspending { "suspend fun" } else { "fun" }
    }

    /// Returns the type of the result of a call.
    fn result(self, ty: &str) -> String {
        match self {
            Self::Futures if ty == "Unit" => "CompletableFuture<Void?>".to_owned(),
            Self::Futures => format!("CompletableFuture<{ty}>"),
            _ => ty.to_owned(),
        }
    }

    /// Returns the expression that makes a call.
    fn call(self, request: &str) -> String {
        let function = match self {
            Self::Suspending => "await",
            Self::Futures => "future",
            Self::Blocking => "block",
        };
        format!("calls.{function}({request})")
    }

    fn remark(self) -> &'static str {
        match self {
            Self::Suspending => {
                "Cancelling the coroutine cancels the call. All errors are [DiditException]s. A fake for tests implements\n\
                 the methods that it needs; the others throw [UnsupportedOperationException]."
            }
            Self::Futures => {
                "Cancelling a future cancels the call. All errors are [DiditException]s, the cause of the\n\
                 `CompletionException` or `ExecutionException`. A fake for tests implements the methods that it needs;\n\
                 the others throw [UnsupportedOperationException]."
            }
            Self::Blocking => {
                "Calls block the calling thread; interrupting it cancels the call. All errors are [DiditException]s. A fake\n\
                 for tests implements the methods that it needs; the others throw [UnsupportedOperationException]."
            }
        }
    }
}

/// A method of a resource.
struct Method {
    doc: String,
    /// `suspend fun` or `fun`.
    function: &'static str,
    name: String,
    /// Names of the path arguments.
    arguments: Vec<String>,
    params: Option<&'static ModelDescriptor>,
    /// Name and type of a parameter after those of the operation.
    more: Option<(&'static str, String)>,
    result: String,
    /// Expression of the real method.
    body: String,
}

impl Method {
    fn declared(&self, params: Option<String>) -> String {
        let arguments = self.arguments.iter().map(|name| format!("{name}: String"));
        let more = self.more.iter().map(|(name, ty)| format!("{name}: {ty}"));
        let parameters = arguments.chain(params).chain(more).collect::<Vec<_>>().join(", ");
        format!("{} {}({parameters}): {}", self.function, self.name, self.result)
    }

    /// Returns the declaration with all parameters.
    fn complete(&self) -> String {
        self.declared(self.params.map(|params| format!("params: {}", params.name)))
    }

    /// Returns a call of this method, given its parameters.
    fn call(&self, params: &str) -> String {
        let more = self.more.iter().map(|(name, _)| *name);
        let given: Vec<&str> = self.arguments.iter().map(String::as_str).chain([params]).chain(more).collect();
        format!("{}({})", self.name, given.join(", "))
    }

    /// Writes the method of the interface, which a fake need not have, and its variants.
    fn write_interface(&self, out: &mut String, class: &str, style: Style) {
        kdoc(out, 1, &self.doc);
        let unsupported = format!("unsupported(\"{class}.{}\")", self.name);
        let _ = writeln!(out, "    public {} =\n        {unsupported}\n", self.complete());
        let Some(params) = self.params else { return };
        if types::may_be_empty(params) {
            kdoc(out, 1, &self.doc);
            let empty = self.call(&format!("{}()", params.name));
            let _ = writeln!(out, "    public {} = {empty}\n", self.declared(None));
        }
        if style == Style::Suspending {
            kdoc(out, 1, &self.doc);
            let block = self.declared(Some(format!("params: {}.Builder.() -> Unit", params.name)));
            let _ = writeln!(out, "    public {block} =\n        {}\n", self.call(&format!("{}(params)", params.name)));
        }
    }

    fn write_class(&self, out: &mut String) {
        let _ = writeln!(out, "    override {} =\n        {}\n", self.complete(), self.body);
    }
}

/// The calls of an operation.
struct Calls {
    operation: &'static Operation,
    style: Style,
    name: String,
    arguments: Vec<String>,
    params: Option<&'static ModelDescriptor>,
    /// Type of the response.
    ty: String,
}

impl Calls {
    fn of(operation: &'static Operation, style: Style) -> Self {
        Self {
            operation,
            style,
            name: camel(operation.method_name, false),
            arguments: operation.arguments.iter().map(|argument| camel(argument, false)).collect(),
            params: operation.params.as_ref().map(|params| params.model),
            ty: kotlin_type(operation.response.ty),
        }
    }

    /// Returns an expression that creates a request. `first` is given before the name of the operation, and `last` after it.
    fn request(&self, function: &str, first: Option<&str>, last: &str) -> String {
        let name = format!("\"{}\"", self.operation.name);
        let given = first.into_iter().chain([name.as_str(), last]).chain(self.arguments.iter().map(String::as_str));
        format!("Requests.{function}({})", given.collect::<Vec<_>>().join(", "))
    }

    fn params(&self) -> &'static str {
        if self.params.is_some() { "params" } else { "null" }
    }

    fn response(&self) -> String {
        match self.operation.response.ty {
            TypeDescriptor::Nothing if self.style == Style::Futures => self.request("empty", None, self.params()),
            TypeDescriptor::Nothing => self.request("nothing", None, self.params()),
            TypeDescriptor::Bytes => self.request("file", None, self.params()),
            _ => self.request("operation", Some(&self.ty), self.params()),
        }
    }

    fn method(&self, suffix: &str, doc: String, result: String, body: String) -> Method {
        Method {
            doc,
            function: "fun",
            name: format!("{}{suffix}", self.name),
            arguments: self.arguments.clone(),
            params: self.params,
            more: None,
            result,
            body,
        }
    }

    /// Returns the methods of the operation.
    fn methods(&self) -> Result<Vec<Method>, String> {
        let style = self.style;
        let call = self.method("", self.operation.doc.to_owned(), style.result(&self.ty), style.call(&self.response()));
        let mut all = vec![Method { function: style.function(), ..call }];
        if self.operation.paged {
            let item = kotlin_type(types::item(types::page(self.operation)?)?);
            all.extend(self.lists(&item));
            let doc = format!(
                "Requests all pages of [{}] and returns each item once, also if the list changes in the meantime. No item is\n\
                 skipped that is in the list from the first request to the last. Use it to delete or update the items of a\n\
                 list.",
                self.name
            );
            let request = self.request("snapshot", Some(&item), self.params());
            let snapshot = self.method("Snapshot", doc, style.result(&format!("List<{item}>")), style.call(&request));
            all.push(Method { function: style.function(), ..snapshot });
        }
        Ok(all)
    }

    /// Returns the methods for all items and all pages of a list.
    fn lists(&self, item: &str) -> Vec<Method> {
        let (name, ty) = (&self.name, &self.ty);
        let (first, next) = (self.response(), self.request("nextPage", Some(ty), "it"));
        let walk = |function: &str| format!("calls.{function}({first}) {{ {next} }}");
        let changes = format!(
            "If the list changes in the meantime, items are skipped or\nrepeated; [{name}Snapshot] returns each item once."
        );
        let needed = "Each page is requested when it is needed.";
        match self.style {
            Style::Suspending => vec![
                self.method(
                    "All",
                    format!("Returns every item of [{name}]. {needed} {changes}"),
                    format!("Flow<{item}>"),
                    walk("items"),
                ),
                self.method(
                    "Pages",
                    format!("Returns every page of [{name}]. {needed}"),
                    format!("Flow<{ty}>"),
                    walk("pages"),
                ),
            ],
            Style::Futures => {
                let action = ("action", format!("Consumer<in {item}>"));
                let for_each = self.method(
                    "ForEach",
                    format!(
                        "Calls `action` for every item of [{name}]. Each page is requested when the items before it are\n\
                         processed. The future completes after the last item."
                    ),
                    "CompletableFuture<Void?>".to_owned(),
                    format!("calls.forEachItem({first}, action) {{ {next} }}"),
                );
                vec![
                    self.method(
                        "All",
                        format!("Requests all pages of [{name}] and returns all items. {changes}"),
                        format!("CompletableFuture<List<{item}>>"),
                        walk("itemList"),
                    ),
                    Method { more: Some(action), ..for_each },
                ]
            }
            Style::Blocking => vec![
                self.method(
                    "All",
                    format!("Returns every item of [{name}]. {needed} {changes}"),
                    format!("Stream<{item}>"),
                    walk("itemStream"),
                ),
                self.method(
                    "Pages",
                    format!("Returns every page of [{name}]. {needed}"),
                    format!("Stream<{ty}>"),
                    walk("pageStream"),
                ),
            ],
        }
    }
}

/// Returns the method of sessions that is not an operation.
fn save_pdf(style: Style) -> Method {
    let request = if style == Style::Futures { "Requests.savePdfFuture" } else { "Requests.savePdf" };
    Method {
        doc:
            "Writes the result of `generate_pdf` to a file, as it is received: a report of any length is not held in\n\
              memory. The file is replaced only after the download is complete."
                .to_owned(),
        function: style.function(),
        name: "savePdf".to_owned(),
        arguments: vec!["sessionId".to_owned()],
        params: None,
        more: Some(("path", "String".to_owned())),
        result: style.result("Unit"),
        body: style.call(&format!("{request}(sessionId, path)")),
    }
}

const WAIT_DOC: &str = "Polls a session until it is settled (see [SessionStatus.isSettled]) and returns its decision. Prefer\n\
     webhooks if your program can receive them. Transient errors are retried; cancelling stops polling.\n\n\
     Errors: [DiditException.Timeout] if the deadline passes first (default: 15 minutes), and errors of\n\
     [retrieveDecision] that are not retryable.";

fn wait_for_decision(out: &mut String, style: Style, class: &str) {
    let result = style.result("Decision");
    let head = format!("{} waitForDecision", style.function());
    let body = match style {
        Style::Suspending => "pollDecision(this, sessionId, options)".to_owned(),
        _ => format!("unsupported(\"{class}.waitForDecision\")"),
    };
    kdoc(out, 1, WAIT_DOC);
    let _ = writeln!(out, "    public {head}(sessionId: String, options: WaitOptions): {result} =\n        {body}\n");
    kdoc(out, 1, WAIT_DOC);
    let _ =
        writeln!(out, "    public {head}(sessionId: String): {result} = waitForDecision(sessionId, WaitOptions())\n");
    if style == Style::Suspending {
        kdoc(out, 1, WAIT_DOC);
        let _ = writeln!(
            out,
            "    public {head}(sessionId: String, options: WaitOptions.Builder.() -> Unit): {result} =\n        \
             waitForDecision(sessionId, WaitOptions(options))\n"
        );
    }
}

/// Returns the code of a resource: the interface and the class.
pub(super) fn resource(resource: &'static ResourceDescriptor, style: Style) -> Result<String, String> {
    let class = style.interface(resource);
    let is_sessions = resource.name == "sessions";
    let mut methods = Vec::new();
    for operation in resource.operations {
        methods.extend(Calls::of(operation, style).methods()?);
    }
    if is_sessions {
        methods.push(save_pdf(style));
    }
    let children: Vec<_> = types::children(resource.name)
        .map(|(accessor, child)| (camel(accessor, false), style.interface(child), child.doc))
        .collect();
    let mut out = String::from(HEAD);
    let has_lists = resource.operations.iter().any(|operation| operation.paged);
    out.push_str(match style {
        Style::Suspending if has_lists => "import kotlinx.coroutines.flow.Flow\n\n",
        Style::Futures if has_lists => {
            "import java.util.concurrent.CompletableFuture\nimport java.util.function.Consumer\n\n"
        }
        Style::Futures => "import java.util.concurrent.CompletableFuture\n\n",
        Style::Blocking if has_lists => "import java.util.stream.Stream\n\n",
        _ => "",
    });
    kdoc(&mut out, 0, &format!("{}\n\n{}", resource.doc, style.remark()));
    let _ = writeln!(out, "public interface {class} {{");
    for (accessor, ty, doc) in &children {
        kdoc(&mut out, 1, doc);
        let _ = writeln!(out, "    public val {accessor}: {ty} get() = unsupported(\"{class}.{accessor}\")\n");
    }
    for method in &methods {
        method.write_interface(&mut out, &class, style);
    }
    if is_sessions {
        wait_for_decision(&mut out, style, &class);
    }
    let _ = write!(out, "}}\n\ninternal class {class}Calls(private val calls: Calls) : {class} {{\n");
    for (accessor, ty, _) in &children {
        let _ = writeln!(out, "    override val {accessor}: {ty} = {ty}Calls(calls)\n");
    }
    for method in &methods {
        method.write_class(&mut out);
    }
    if is_sessions && style != Style::Suspending {
        let _ = writeln!(
            out,
            "    override fun waitForDecision(sessionId: String, options: WaitOptions): {} =\n        \
             calls.{} {{ pollDecision(SessionsCalls(calls), sessionId, options) }}\n",
            style.result("Decision"),
            if style == Style::Futures { "futureOf" } else { "blockOn" }
        );
    }
    out.push_str("}\n");
    Ok(out)
}

/// Returns the base classes of the three clients, which have the resources as properties. A resource is created when it is
/// first used, because its classes take time to load.
pub(super) fn accessors() -> String {
    let mut out = String::from(HEAD);
    for style in Style::ALL {
        let client = style.client();
        let _ = writeln!(
            out,
            "/** The resources of [{client}]. */\npublic abstract class {client}Resources internal constructor(\n    \
             internal val calls: Calls,\n) {{"
        );
        for (accessor, resource) in types::children("") {
            let (property, ty) = (camel(accessor, false), style.interface(resource));
            let _ = writeln!(out, "    @Volatile\n    private var {property}OrNull: {ty}? = null\n");
            kdoc(&mut out, 1, resource.doc);
            let _ = write!(
                out,
                "    public val {property}: {ty}
        @JvmName(\"{property}\")
        get() = {property}OrNull ?: synchronized(this) {{
            {property}OrNull ?: {ty}Calls(calls).also {{ {property}OrNull = it }}
        }}

"
            );
        }
        out.push_str("}\n\n");
    }
    out
}
