//! Generates the type stubs of the Python package from the registry: all models, enums and operations with their types
//! and documentation.

use didit::Registry;
use didit::binding::docs::{DocFormat, format_doc};
use didit::operation::{Operation, ResourceDescriptor};
use didit::resources::{operations, resources};
use didit::schema::{EnumDescriptor, ModelDescriptor, ModelKind, TypeDescriptor};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

/// The fields that the base class of all pages declares.
const PAGE_FIELDS: [&str; 4] = ["count", "next", "previous", "results"];
/// The models named like builtins of Python.
const BUILTINS: [&str; 1] = ["Warning"];
const HEAD: &str = "# Written by `cargo xtask stubs`; do not edit.\n";

/// Writes the stubs into the folder of the package, or checks that they are up to date.
pub(crate) fn run(folder: &str, check: bool) -> Result<(), String> {
    for (name, text) in [("models.pyi", models()), ("_resources.pyi", resource_classes())] {
        let path = Path::new(folder).join(name);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if check {
            return Err(format!("{}: the stubs are outdated; run `cargo xtask stubs {folder}`", path.display()));
        }
        std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn models() -> String {
    let mut out = String::from(HEAD);
    out.push_str(
        "\"\"\"Every model and open enum.\"\"\"\n\n\
         import os\n\
         from collections.abc import Mapping, Sequence\n\
         from datetime import date, datetime\n\
         from decimal import Decimal\n\
         from typing import IO, Any, Final, TypedDict\n\n\
         from typing_extensions import Self, Unpack\n\n\
         from ._files import File as File\n\
         from ._models import AsyncPage as AsyncPage\n\
         from ._models import EventBase as EventBase\n\
         from ._models import Model as Model\n\
         from ._models import OpenEnum as OpenEnum\n\
         from ._models import Page as Page\n\n",
    );
    let registry = Registry::of_everything();
    for descriptor in &registry.enums {
        enumeration(&mut out, descriptor);
    }
    let given = given_models();
    for descriptor in &registry.models {
        keywords(&mut out, descriptor, given.contains(&descriptor.name));
        model(&mut out, descriptor, false);
        if descriptor.kind == ModelKind::Page {
            model(&mut out, descriptor, true);
        }
    }
    exports(&mut out, &registry);
    out
}

/// Writes the names that `import *` imports: all but those of builtins.
fn exports(out: &mut String, registry: &Registry) {
    let mut names: Vec<String> = ["AsyncPage", "Model", "OpenEnum", "Page"].map(str::to_owned).into();
    names.extend(registry.enums.iter().map(|descriptor| descriptor.name.to_owned()));
    for descriptor in &registry.models {
        names.push(descriptor.python_name().to_owned());
        if descriptor.kind == ModelKind::Page {
            names.push(asynchronous_page(descriptor));
        }
    }
    names.retain(|name| !BUILTINS.contains(&name.as_str()));
    names.sort_unstable();
    filled(out, "__all__ = [", names.iter().map(|name| format!("\"{name}\"")), "]");
}

/// Names of the models that people construct: parameters of operations, and the models inside of them.
fn given_models() -> BTreeSet<&'static str> {
    fn visit(descriptor: &'static ModelDescriptor, found: &mut BTreeSet<&'static str>) {
        if found.insert(descriptor.name) {
            for field in descriptor.fields {
                if let Some(inner) = model_in(field.ty) {
                    visit(inner, found);
                }
            }
        }
    }
    let mut found = BTreeSet::new();
    for params in operations().filter_map(|one| one.params.as_ref()) {
        visit(params.model, &mut found);
    }
    found
}

fn model_in(ty: TypeDescriptor) -> Option<&'static ModelDescriptor> {
    match ty {
        TypeDescriptor::Model(descriptor) => Some(descriptor),
        TypeDescriptor::List(inner) | TypeDescriptor::Patch(inner) => model_in(*inner),
        _ => None,
    }
}

fn enumeration(out: &mut String, descriptor: &EnumDescriptor) {
    let name = descriptor.name;
    let _ = writeln!(out, "class {name}(OpenEnum):");
    docstring(out, descriptor.doc, 1);
    for variant in descriptor.variants {
        let _ = writeln!(out, "    {}: Final[{name}]", variant.python_name());
        docstring(out, &variant.doc, 1);
    }
    out.push('\n');
}

/// A model; a page once for each of the clients.
fn model(out: &mut String, descriptor: &'static ModelDescriptor, asynchronous: bool) {
    let name = if asynchronous { asynchronous_page(descriptor) } else { descriptor.python_name().to_owned() };
    let base = match descriptor.kind {
        ModelKind::Page => {
            let kind = if asynchronous { "AsyncPage" } else { "Page" };
            &format!("{kind}[{}]", item_of(descriptor).unwrap_or("Any"))
        }
        ModelKind::Event => "EventBase",
        _ => "Model",
    };
    let _ = writeln!(out, "class {name}({base}):");
    docstring(out, descriptor.doc, 1);
    let names = descriptor.fields.iter().map(|field| format!("\"{}\"", field.python_name()));
    filled(out, "    __match_args__ = (", names, ")");
    let fields = keywords_name(descriptor);
    let (mut constructor, mut replace) = (String::new(), String::new());
    for field in descriptor.fields.iter().filter(|field| field.required) {
        let (name, ty) = (field.python_name(), field.ty.python_type(true));
        let _ = write!(constructor, "{name}: {ty}, ");
        let optional = if field.optional { or_none(ty) } else { ty };
        let _ = write!(replace, "{name}: {optional} = ..., ");
    }
    let star = if constructor.is_empty() { "" } else { "*, " };
    let _ = writeln!(out, "    def __new__(cls, {star}{constructor}**values: Unpack[{fields}]) -> Self: ...");
    let _ = writeln!(out, "    def replace(self, {star}{replace}**changes: Unpack[{fields}]) -> Self: ...");
    let page = descriptor.kind == ModelKind::Page;
    for field in descriptor.fields.iter().filter(|field| !page || !PAGE_FIELDS.contains(&field.name)) {
        let optional = if field.optional { " | None" } else { "" };
        let ty = field.ty.python_type(false);
        let _ = writeln!(out, "    {}: Final[{ty}{optional}]", field.python_name());
        docstring(out, &field.doc, 1);
    }
    if descriptor.kind == ModelKind::Event {
        let _ = writeln!(out, "    @property\n    def session_status(self) -> SessionStatus | None:");
        docstring(out, "Session status, for events of a session.", 2);
    }
    out.push('\n');
}

/// The keywords that the constructor, `replace` and, for parameters, the methods have in common. The many of models that
/// only the platform creates are written more densely.
fn keywords(out: &mut String, descriptor: &ModelDescriptor, given: bool) {
    let name = keywords_name(descriptor);
    let optional = descriptor.fields.iter().filter(|field| !field.required);
    let optional = optional.map(|field| (field.python_name(), or_none(field.python_given_type())));
    let all = optional.chain([("extra", "Mapping[str, Any] | None".to_owned())]);
    if given {
        let _ = writeln!(out, "class {name}(TypedDict, total=False):");
        for (name, ty) in all {
            let _ = writeln!(out, "    {name}: {ty}");
        }
        out.push('\n');
    } else {
        let all = all.map(|(name, ty)| format!("\"{name}\": {ty}"));
        filled(out, &format!("{name} = TypedDict(\"{name}\", {{"), all, "}, total=False)\n");
    }
}

fn keywords_name(descriptor: &ModelDescriptor) -> String {
    format!("_{}Fields", descriptor.python_name())
}

/// Writes something with pieces inside: in one line of at most 120 characters or, where that is too short, in several.
fn filled(out: &mut String, head: &str, pieces: impl Iterator<Item = String>, end: &str) {
    let pieces: Vec<String> = pieces.map(|piece| piece + ",").collect();
    let whole = format!("{head}{}{end}", pieces.join(" "));
    if whole.trim_end().len() <= 120 {
        let _ = writeln!(out, "{whole}");
        return;
    }
    let indent = " ".repeat(head.len() - head.trim_start().len());
    let _ = write!(out, "{head}");
    let mut length = 120;
    for piece in pieces {
        if length + 1 + piece.len() > 120 {
            let _ = write!(out, "\n{indent}    {piece}");
            length = indent.len() + 4 + piece.len();
        } else {
            let _ = write!(out, " {piece}");
            length += 1 + piece.len();
        }
    }
    let _ = writeln!(out, "\n{indent}{end}");
}

/// Class name of a page of `AsyncDidit`.
fn asynchronous_page(descriptor: &ModelDescriptor) -> String {
    format!("Async{}", descriptor.python_name())
}

/// Class name of the items of a page.
fn item_of(descriptor: &ModelDescriptor) -> Option<&'static str> {
    let results =
        descriptor.fields.iter().find(|field| field.name == "results" && descriptor.kind == ModelKind::Page)?;
    match results.ty {
        TypeDescriptor::List(TypeDescriptor::Model(item)) => Some(item.python_name()),
        _ => None,
    }
}

fn or_none(ty: String) -> String {
    if ty == "Any" { ty } else { format!("{ty} | None") }
}

fn resource_classes() -> String {
    let mut out = String::from(HEAD);
    out.push_str(
        "\"\"\"Every resource.\"\"\"\n\n\
         import os\n\
         from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator, Mapping, Sequence\n\
         from datetime import date, datetime\n\
         from decimal import Decimal\n\
         from typing import IO, Any, Generic, TypeVar\n\n\
         from typing_extensions import Unpack\n\n\
         from . import _native\n\
         from ._files import File as File\n\
         from ._headers import ResponseHeaders as ResponseHeaders\n",
    );
    let mut used: Vec<String> = Vec::new();
    for resource in resources() {
        for operation in resource.operations {
            let params = operation.params.iter();
            let required = params.clone().flat_map(|params| params.model.fields).filter(|field| field.required);
            used.extend(required.filter_map(|field| named(field.ty)).map(str::to_owned));
            used.extend(params.map(|params| keywords_name(params.model)));
            used.extend(named(operation.response.ty).map(str::to_owned));
            if let TypeDescriptor::Model(descriptor) = operation.response.ty
                && let Some(item) = item_of(descriptor)
            {
                used.push(item.to_owned());
                used.push(asynchronous_page(descriptor));
            }
        }
    }
    used.push("Decision".to_owned());
    used.sort_unstable();
    used.dedup();
    let _ = writeln!(out, "from .models import (");
    for name in used {
        let _ = writeln!(out, "    {name},");
    }
    out.push_str(
        ")\n\n\
         _T = TypeVar(\"_T\")\n\
         _T_co = TypeVar(\"_T_co\", covariant=True)\n\
         _I_co = TypeVar(\"_I_co\", covariant=True)\n\n\
         class RawResponse(Generic[_T]):\n    \
         \"\"\"A response with its status, headers and body.\"\"\"\n    \
         value: _T\n    status_code: int\n    headers: ResponseHeaders\n    content: bytes\n    attempts: int\n    \
         request_id: str | None\n    \
         def __init__(\n        self,\n        value: _T,\n        status: int,\n        \
         headers: list[tuple[str, str]],\n        body: bytes,\n        attempts: int,\n        \
         request_id: str | None,\n    ) -> None: ...\n    \
         def parse(self) -> _T:\n        \"\"\"Returns the value of the response.\"\"\"\n\n\
         class AsyncPaginator(Coroutine[Any, Any, _T_co], Generic[_T_co, _I_co]):\n    \
         \"\"\"A list: `await` returns its first page, `async for` yields all its items.\n\n    \
         If the list changes in the meantime, items are skipped or repeated; `snapshot` has each item once.\n    \
         \"\"\"\n    \
         def __init__(self, fetch: Callable[[], Any]) -> None: ...\n    \
         def __await__(self) -> Generator[Any, None, _T_co]: ...\n    \
         def __aiter__(self) -> AsyncIterator[_I_co]: ...\n    \
         def pages(self) -> AsyncIterator[_T_co]:\n        \
         \"\"\"Yields the pages of the list, each fetched when it is needed.\"\"\"\n    \
         async def snapshot(self) -> list[_I_co]:\n        \
         \"\"\"Fetches all pages and returns each item once, also if the list changes in the meantime.\n\n        \
         No item is skipped that is in the list from the first request to the last. Use it to delete or update the \
         items\n        of a list. All items are in memory.\n        \"\"\"\n    \
         def send(self, value: Any) -> Any:\n        \
         \"\"\"Resumes fetching the first page; called by event loops.\"\"\"\n    \
         def throw(self, *exception: Any) -> Any:\n        \
         \"\"\"Raises an exception while fetching the first page; called by event loops.\"\"\"\n    \
         def close(self) -> None:\n        \"\"\"Stops fetching the first page.\"\"\"\n\n\
         class Resource:\n    \"\"\"A group of operations.\"\"\"\n    \
         def __init__(self, native: _native.Client, raw: bool = False) -> None: ...\n\n",
    );
    for resource in resources() {
        for kind in [Kind::Sync, Kind::Async, Kind::RawSync, Kind::RawAsync] {
            resource_class(&mut out, resource, kind);
        }
    }
    for (name, kind) in [("SyncResources", Kind::Sync), ("AsyncResources", Kind::Async)] {
        let _ = writeln!(out, "class {name}:");
        for resource in resources().filter(|resource| !resource.name.contains('.')) {
            accessor(&mut out, resource.name, resource, kind);
        }
        out.push('\n');
    }
    out
}

/// The model or enum in a type.
fn named(ty: TypeDescriptor) -> Option<&'static str> {
    match ty {
        TypeDescriptor::Enum(descriptor) => Some(descriptor.name),
        TypeDescriptor::Model(descriptor) => Some(descriptor.python_name()),
        TypeDescriptor::List(inner) | TypeDescriptor::Patch(inner) => named(*inner),
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Sync,
    Async,
    RawSync,
    RawAsync,
}

impl Kind {
    fn asynchronous(self) -> bool {
        matches!(self, Self::Async | Self::RawAsync)
    }

    fn raw(self) -> bool {
        matches!(self, Self::RawSync | Self::RawAsync)
    }
}

fn class_name(resource: &str, kind: Kind) -> String {
    let mut out = String::from(if kind.asynchronous() { "Async" } else { "" });
    for part in resource.split(['.', '_']) {
        let (first, rest) = part.split_at(1);
        out.push_str(&first.to_uppercase());
        out.push_str(rest);
    }
    out.push_str(if kind.raw() { "WithRawResponse" } else { "" });
    out
}

fn resource_class(out: &mut String, resource: &ResourceDescriptor, kind: Kind) {
    let _ = writeln!(out, "class {}(Resource):", class_name(resource.name, kind));
    docstring(out, resource.doc, 1);
    for operation in resource.operations {
        method(out, operation, kind);
    }
    if !kind.raw() {
        let raw = class_name(resource.name, if kind == Kind::Sync { Kind::RawSync } else { Kind::RawAsync });
        let _ = writeln!(out, "    @property\n    def with_raw_response(self) -> {raw}:");
        docstring(out, "The same operations, returning a `RawResponse`.", 2);
        if resource.name == "sessions" {
            beside_sessions(out, kind);
        }
    }
    for child in resources() {
        if let Some((parent, name)) = child.name.rsplit_once('.')
            && parent == resource.name
        {
            accessor(out, name, child, kind);
        }
    }
    out.push('\n');
}

fn accessor(out: &mut String, name: &str, resource: &ResourceDescriptor, kind: Kind) {
    let _ = writeln!(out, "    @property\n    def {name}(self) -> {}:", class_name(resource.name, kind));
    docstring(out, resource.doc, 2);
}

/// The methods of `_resources.py` beyond the operations.
fn beside_sessions(out: &mut String, kind: Kind) {
    let def = if kind.asynchronous() { "async def" } else { "def" };
    let _ = writeln!(
        out,
        "    {def} wait_for_decision(\n        self,\n        session_id: str,\n        *,\n        \
         timeout: float = 900.0,\n        first_interval: float = 2.0,\n        longest_interval: float = 15.0,\n    \
         ) -> Decision:"
    );
    docstring(
        out,
        "Polls a session until it has a final status, and returns its decision.\n\nPrefer webhooks if you can receive them.",
        2,
    );
    let _ = writeln!(out, "    {def} save_pdf(self, session_id: str, path: str | os.PathLike[str]) -> None:");
    docstring(out, "Downloads the PDF report of a session.", 2);
}

fn method(out: &mut String, operation: &Operation, kind: Kind) {
    let response = match operation.response.ty {
        TypeDescriptor::Model(page) if operation.paged && kind.asynchronous() => asynchronous_page(page),
        ty => ty.python_type(false),
    };
    let lists = operation.paged && kind == Kind::Async;
    let response = match operation.response.ty {
        TypeDescriptor::Model(page) if lists => {
            format!("AsyncPaginator[{response}, {}]", item_of(page).unwrap_or("Any"))
        }
        _ if kind.raw() => format!("RawResponse[{response}]"),
        _ => response,
    };
    let def = if kind.asynchronous() && !lists { "async def" } else { "def" };
    let mut parameters = String::from("self");
    for argument in operation.arguments {
        let _ = write!(parameters, ", {argument}: str");
    }
    let mut doc = operation.doc.to_owned();
    if let Some(params) = &operation.params {
        let mut star = ", *";
        doc.push_str("\n\nArgs:");
        for field in params.model.fields {
            let name = field.python_name();
            if field.required {
                let _ = write!(parameters, "{star}, {name}: {}", field.ty.python_type(true));
                star = "";
            }
            let _ = write!(doc, "\n    {name}: {}", field.doc.replace('\n', "\n        "));
        }
        let _ = write!(parameters, ", **params: Unpack[{}]", keywords_name(params.model));
        doc.push_str("\n    extra: Parameters that this version does not know, named as on the platform.");
    }
    let mut head = format!("    {def} {}({parameters}) -> {response}:", operation.method_name);
    if head.len() > 120 {
        head = format!("    {def} {}(\n        {parameters}\n    ) -> {response}:", operation.method_name);
    }
    let _ = writeln!(out, "{head}");
    // The class without raw responses has the whole documentation.
    docstring(out, if kind.raw() { doc.split("\n\n").next().unwrap_or_default() } else { &doc }, 2);
}

fn docstring(out: &mut String, doc: &str, depth: usize) {
    let doc = &format_doc(doc, DocFormat::Python);
    let indent = "    ".repeat(depth);
    let prefix = if doc.contains('\\') { "r" } else { "" };
    let text = doc.replace('\n', &format!("\n{indent}")).replace(&format!("\n{indent}\n"), "\n\n");
    let _ = writeln!(out, "{indent}{prefix}\"\"\"{text}\"\"\"");
}
