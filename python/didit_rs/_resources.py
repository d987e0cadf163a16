"""Resources: one class each, created from the descriptors of the native module on first use."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Generator
from types import GenericAlias

from . import _native
from ._annotations import Annotations, evaluate_late, instance_schema
from ._headers import ResponseHeaders
from ._models import (
    RESOURCES,
    Model,
    async_page,
    awaited,
    base64_of,
    days_of,
    file_path,
    json_given,
    refuse_datetimes,
    sendable,
    with_source,
)

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than importing the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    _R = TypeVar("_R", bound="Resource")


class RawResponse:
    """A response with its status, headers and body."""

    # `RawResponse[Session]`, for annotations.
    __class_getitem__ = classmethod(GenericAlias)
    __get_pydantic_core_schema__ = classmethod(instance_schema)

    __slots__ = ("attempts", "content", "headers", "request_id", "status_code", "value")

    def __init__(
        self,
        value: Any,
        status: int,
        headers: list[tuple[str, str]],
        body: bytes,
        attempts: int,
        request_id: str | None,
    ) -> None:
        self.value = value
        self.status_code = status
        self.headers = ResponseHeaders(headers)
        self.content = body
        self.attempts = attempts
        self.request_id = request_id

    def parse(self) -> Any:
        """Returns the value of the response."""
        return self.value

    def __repr__(self) -> str:
        # The `repr` of models hides personal data; JSON and files do not.
        value = repr(self.value) if isinstance(self.value, Model) else f"<{type(self.value).__name__}>"
        return f"RawResponse(status_code={self.status_code}, request_id={self.request_id!r}, value={value})"


class AsyncPaginator:
    """A list: `await` returns its first page, `async for` yields all its items.

    If the list changes in the meantime, items are skipped or repeated; `snapshot` has each item once.
    """

    # `AsyncPaginator[SessionPage, SessionSummary]`, for annotations.
    __class_getitem__ = classmethod(GenericAlias)
    __get_pydantic_core_schema__ = classmethod(instance_schema)

    __slots__ = ("_fetch", "_running")

    def __init__(self, fetch: Callable[[], Any]) -> None:
        self._fetch = fetch
        self._running: Coroutine[Any, Any, Any] | None = None

    def __await__(self) -> Generator[Any, None, Any]:
        return self._first().__await__()

    async def _first(self) -> Any:
        return await self._fetch()

    # The rest of the coroutine protocol, so that `asyncio.run` and `create_task` accept it.
    def send(self, value: Any) -> Any:
        """Resumes fetching the first page; called by event loops."""
        return self._started().send(value)

    def throw(self, *exception: Any) -> Any:
        """Raises an exception while fetching the first page; called by event loops."""
        return self._started().throw(*exception)

    def _started(self) -> Coroutine[Any, Any, Any]:
        if self._running is None:
            self._running = self._first()
        return self._running

    def close(self) -> None:
        """Stops fetching the first page."""
        if self._running is not None:
            self._running.close()

    async def pages(self) -> AsyncIterator[Any]:
        """Yields the pages of the list, each fetched when it is needed."""
        async for page in (await self._first()).pages():
            yield page

    async def snapshot(self) -> Any:
        """Fetches all pages and returns each item once, also if the list changes in the meantime.

        No item is skipped that is in the list from the first request to the last. Use it to delete or update the items
        of a list. All items are in memory.
        """
        return await (await self._first()).snapshot()

    async def __aiter__(self) -> AsyncIterator[Any]:
        async for item in await self._first():
            yield item


class Resource:
    """A group of operations."""

    __get_pydantic_core_schema__ = classmethod(instance_schema)

    def __init__(self, native: _native.Client, raw: bool = False) -> None:
        self._native = native
        self._raw = raw

    @property
    def with_raw_response(self: _R) -> _R:
        """The same operations, returning a `RawResponse`."""
        return type(self)(self._native, True)

    def __copy__(self: _R) -> _R:
        return self

    def __deepcopy__(self: _R, _memo: dict[int, Any]) -> _R:
        return self

    def __reduce__(self) -> Any:
        # Raises with the reason.
        return self._native.__reduce__()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._native.base_url}>"


class _Call:
    """An operation: converts the arguments of a call to path arguments and JSON."""

    __slots__ = ("arguments", "days", "descriptor", "files", "name", "paged", "separated", "uploads")

    def __init__(self, name: str) -> None:
        self.descriptor = _native.operation_descriptor(name)
        self.name = name
        self.arguments: list[str] = self.descriptor["arguments"]
        self.paged: bool = self.descriptor["paged"]
        fields = self.keywords() or ()
        self.days = days_of(fields)
        self.separated = frozenset(field["name"] for field in fields if field["comma_separated"])
        self.files = frozenset(field["name"] for field in fields if field["base64"])
        self.uploads = frozenset(field["name"] for field in fields if field["file"])

    def bind(
        self, given: tuple[Any, ...], params: dict[str, Any]
    ) -> tuple[list[str], bytes | None, list[dict[str, Any]]]:
        """Separates path arguments, parameters and files. In the parameters, a file is its index."""
        names = self.arguments
        if len(given) > len(names):
            takes = f"only {', '.join(names)}" if names else "nothing"
            raise TypeError(f"{self.name}() takes {takes} by position; pass everything else by keyword")
        values = list(given)
        for name in names[: len(given)]:
            if name in params:
                raise TypeError(f"{self.name}() got multiple values for argument {name!r}")
        for name in names[len(given) :]:
            if name not in params:
                raise TypeError(f"{self.name}() missing required argument {name!r}")
            values.append(params.pop(name))
        if params and self.descriptor["params"] is None:
            raise TypeError(f"{self.name}() got an unexpected keyword argument {next(iter(params))!r}")
        arguments = [_segment(name, value) for name, value in zip(names, values, strict=True)]
        if self.days:
            refuse_datetimes(params, self.days)
        for name in self.separated.intersection(params):
            if isinstance(params[name], (list, tuple, set, frozenset)):
                params[name] = [_segment(name, value) for value in params[name]]
        for name in self.files.intersection(params):
            params[name] = base64_of(params[name])
        files: list[dict[str, Any]] = []
        for name in self.uploads.intersection(params):
            if params[name] is not None:
                params[name] = _indices_of(params[name], name, files)
        return arguments, json_given(params) if params else None, files

    def keywords(self) -> list[dict[str, Any]] | None:
        """Returns the descriptors of the keywords, if the operation has any."""
        params = self.descriptor["params"]
        return None if params is None else _native.model_descriptor(params)["fields"]

    def documentation(self, keywords: list[dict[str, Any]] | None) -> str:
        """Returns the docstring: the operation and its keywords."""
        doc: str = self.descriptor["doc"]
        if keywords is None:
            return doc
        lines = [f"    {field['name']}: " + field["doc"].replace("\n", "\n        ") for field in keywords]
        lines.append("    extra: Parameters that this version does not know, named as on the platform.")
        return "\n".join([f"{doc}\n\nArgs:", *lines])


def _indices_of(value: Any, field: str, files: list[dict[str, Any]]) -> int | list[int]:
    """Adds a file or a list of files; returns the index of each."""
    from ._files import native_file

    if isinstance(value, (list, tuple)):
        first = len(files)
        files += [native_file(item, f"{field}[{at}]") for at, item in enumerate(value)]
        return list(range(first, len(files)))
    files.append(native_file(value, field))
    return len(files) - 1


def _segment(name: str, value: Any) -> str:
    if isinstance(value, str):
        # The value of an enum that is a string: `str` may return its name.
        text = str.__str__(value)
    else:
        from enum import Enum
        from uuid import UUID

        if isinstance(value, Enum):
            return _segment(name, value.value)
        # Models and lists can be converted to strings, too, but never to an identifier.
        if isinstance(value, bool) or not isinstance(value, (int, UUID)):
            raise TypeError(f"`{name}` must be a string, not {type(value).__name__}")
        text = str(value)
    return sendable(text, name)


def _sync(call: _Call) -> Callable[..., Any]:
    def method(self: Resource, /, *given: Any, **params: Any) -> Any:
        arguments, text, files = call.bind(given, params)
        response = self._native.call(call.name, arguments, text, self._raw, files)
        if self._raw:
            response = RawResponse(*response)
        if call.paged:
            with_source(response.value if self._raw else response, (self._native, call.name, arguments))
        return response

    return method


def _async(call: _Call) -> Callable[..., Any]:
    async def method(self: Resource, /, *given: Any, **params: Any) -> Any:
        arguments, text, files = call.bind(given, params)
        future, work = self._native.call(call.name, arguments, text, self._raw, files)
        # Like `awaited`, without another coroutine.
        try:
            response = await future
        except BaseException:
            work.abort()
            raise
        if self._raw:
            response = RawResponse(*response)
        if not call.paged:
            return response
        page = async_page(response.value if self._raw else response, (self._native, call.name, arguments))
        if not self._raw:
            return page
        response.value = page
        return response

    if not call.paged:
        return method

    def listing(self: Resource, /, *given: Any, **params: Any) -> Any:
        # `with_raw_response` returns responses, not paginators.
        return method(self, *given, **params) if self._raw else AsyncPaginator(lambda: method(self, *given, **params))

    return listing


def wait_for_decision(
    self: Resource,
    session_id: str,
    *,
    timeout: float = 900.0,
    first_interval: float = 2.0,
    longest_interval: float = 15.0,
) -> Any:
    """Polls a session until it has a final status, and returns its decision.

    Prefer webhooks if you can receive them: they are faster and need no calls. Transient failures are retried. Raises
    `APITimeoutError` after `timeout` seconds.
    """
    return self._native.wait_for_decision(session_id, timeout, first_interval, longest_interval)


async def wait_for_decision_async(
    self: Resource,
    session_id: str,
    *,
    timeout: float = 900.0,
    first_interval: float = 2.0,
    longest_interval: float = 15.0,
) -> Any:
    return await awaited(self._native.wait_for_decision(session_id, timeout, first_interval, longest_interval))


def save_pdf(self: Resource, session_id: str, path: Any) -> None:
    """Downloads the PDF report of a session. An existing file is replaced only after the download is complete.

    Raises:
        OSError: The file cannot be written, for example because its folder does not exist.
    """
    self._native.save_pdf(session_id, file_path(path))


async def save_pdf_async(self: Resource, session_id: str, path: Any) -> None:
    await awaited(self._native.save_pdf(session_id, file_path(path)))


wait_for_decision_async.__doc__ = wait_for_decision.__doc__
save_pdf_async.__doc__ = save_pdf.__doc__

# Methods beyond the operations, by resource: for `Didit` and for `AsyncDidit`.
_BESIDE: dict[str, dict[str, tuple[Callable[..., Any], Callable[..., Any]]]] = {
    "sessions": {
        "wait_for_decision": (wait_for_decision, wait_for_decision_async),
        "save_pdf": (save_pdf, save_pdf_async),
    }
}


class _Accessor:
    """Creates a resource on first access and stores it on its owner, so that tests can replace it."""

    def __init__(self, name: str, doc: str, asynchronous: bool) -> None:
        self.name = name
        self.attribute = name.rpartition(".")[2]
        self.asynchronous = asynchronous
        self.__doc__ = doc

    def __get__(self, owner: Any, _cls: type | None = None) -> Any:
        cls = resource_class(self.name, self.asynchronous)
        if owner is None:
            # For `help` and for mocks of a client.
            return cls
        resource = cls(owner._native, getattr(owner, "_raw", False))
        owner.__dict__[self.attribute] = resource
        return resource


_classes: dict[tuple[str, bool], type[Resource]] = {}


def resource_class(name: str, asynchronous: bool) -> type[Resource]:
    """Returns the class of a resource, which is created on first use."""
    known = _classes.get((name, asynchronous))
    if known is not None:
        return known
    doc, operations = next((doc, operations) for other, doc, operations in RESOURCES if other == name)
    class_name = ("Async" if asynchronous else "") + "".join(part.title() for part in name.replace(".", "_").split("_"))
    namespace: dict[str, Any] = {"__doc__": doc, "__module__": __name__}
    for operation in operations:
        call = _Call(operation)
        method: Any = (_async if asynchronous else _sync)(call)
        method.__name__ = call.descriptor["method_name"]
        method.__qualname__ = f"{class_name}.{method.__name__}"
        keywords = call.keywords()
        method.__doc__ = call.documentation(keywords)
        _add_signature(method, call.descriptor, asynchronous)
        namespace[method.__name__] = method
    for method_name, both in _BESIDE.get(name, {}).items():
        namespace[method_name] = both[asynchronous]
    for other, other_doc, _ in RESOURCES:
        parent, _, child = other.rpartition(".")
        if parent == name:
            namespace[child] = _Accessor(other, other_doc, asynchronous)
    return _classes.setdefault((name, asynchronous), type(class_name, (Resource,), namespace))


def _add_signature(method: Any, descriptor: dict[str, Any], asynchronous: bool) -> None:
    from ._signatures import LazySignature, annotations_of, of_operation

    signature = LazySignature(lambda: of_operation(descriptor, asynchronous))
    method.__signature__ = signature
    method.__annotations__ = Annotations(lambda: annotations_of(signature))


def _accessors(asynchronous: bool) -> dict[str, Any]:
    return {name: _Accessor(name, doc, asynchronous) for name, doc, _ in RESOURCES if "." not in name}


SyncResources: Any = type("SyncResources", (), {"__doc__": "The resources of `Didit`.", **_accessors(False)})
AsyncResources: Any = type("AsyncResources", (), {"__doc__": "The resources of `AsyncDidit`.", **_accessors(True)})

evaluate_late(globals(), _R="Resource")

__all__ = ["AsyncPaginator", "AsyncResources", "RawResponse", "Resource", "ResponseHeaders", "SyncResources"]
