"""Models and open enums: plain classes, created from the descriptors of the native module on first use."""

from __future__ import annotations

import errno
import os
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from types import GenericAlias, MappingProxyType, MethodType

from . import _native
from ._annotations import Annotations, Names, evaluate_late

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than importing the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import inspect
    from typing import Any, ClassVar, Generic, NoReturn, TypeVar

    JsonText = str | bytes | bytearray

    _M = TypeVar("_M", bound="Model")
    _G = TypeVar("_G", bound="_AnyPage")
    _P = TypeVar("_P", bound="Page[Any]")
    _A = TypeVar("_A", bound="AsyncPage[Any]")
    _E = TypeVar("_E", bound="EventBase")
    _O = TypeVar("_O", bound="OpenEnum")
    _Item = TypeVar("_Item", covariant=True)
else:
    _Item = None

    class Generic:
        """The part of `typing.Generic` that is needed here."""

        __slots__ = ()

        def __class_getitem__(cls, item: Any) -> Any:
            if cls is Generic:
                return cls
            if Generic not in cls.__bases__:
                raise TypeError(f"type '{cls.__name__}' is not subscriptable")
            return GenericAlias(cls, item)


Source = tuple[_native.Client, str, list[str]]

_NOTHING: Mapping[str, Any] = MappingProxyType({})


def encode(value: Any) -> Any:
    """Converts a value that `json.dumps` does not know."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return dict(value)
    # Imported only when such a value is encoded.
    from collections.abc import Set as AbstractSet
    from datetime import date, datetime, timezone
    from decimal import Decimal
    from enum import Enum
    from uuid import UUID

    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise refusal("a datetime must have a time zone, such as datetime.now(timezone.utc)")
        return value.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise refusal(f"must be a finite number, not {value}")
        # `str` may write an exponent, which is not a valid decimal number on the platform.
        return format(value, "f")
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, AbstractSet):
        return list(value)
    raise TypeError(f"cannot serialize {type(value).__name__}")


def _encode_given(value: Any) -> Any:
    """Like `encode`, but keeps the extra fields of models apart, as the native module expects them."""
    return value._given() if isinstance(value, Model) else encode(value)


def refusal(reason: str, field: str | None = None) -> Exception:
    from .errors import InvalidParameterError

    return InvalidParameterError(reason if field is None else f"`{field}`: {reason}", field=field)


# By field that is a day or has days inside: `date`, or the name of a model.
Days = Mapping[str, str]


def days_of(fields: Iterable[Mapping[str, Any]]) -> Days:
    """Returns the fields that are days, and those with models, which may have days."""
    found: dict[str, str] = {}
    for field in fields:
        kind = field["type"]
        if kind == "date" or kind in MODEL_NAMES:
            found[field["name"]] = found[field["wire"]] = kind
    return found


_days_of_models: dict[str, Days] = {}


def refuse_datetimes(values: Mapping[str, Any], days: Days, path: str = "") -> None:
    """Raises if a datetime is given for a day: which day it is depends on the time zone."""
    for name, value in values.items():
        kind = days.get(name)
        if kind is None or value is None or isinstance(value, str):
            continue
        if kind != "date":
            if isinstance(value, Mapping):
                if kind not in _days_of_models:
                    _days_of_models[kind] = days_of(_native.model_descriptor(kind)["fields"])
                refuse_datetimes(value, _days_of_models[kind], f"{path}{name}.")
            continue
        # Imported only when such a value is given.
        from datetime import datetime

        if isinstance(value, datetime):
            reason = "must be a date (YYYY-MM-DD), got a datetime; pass the result of its `.date()`"
            raise refusal(reason, path + name)


def base64_of(value: Any) -> Any:
    """Returns the base64 of the content of a file, or of the file at a path. A string is base64 already."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        content: Any = value
    elif hasattr(value, "__fspath__"):
        with open(value, "rb") as file:
            content = file.read()
    else:
        return value
    from base64 import b64encode

    return b64encode(content).decode()


def _hash_of(value: Any) -> int:
    """Returns a hash of a value of a model; of JSON and lists by their content."""
    if isinstance(value, list):
        return hash(tuple([_hash_of(item) for item in value]))
    if isinstance(value, dict):
        return hash(frozenset([(name, _hash_of(inner)) for name, inner in value.items()]))
    return hash(value)


def to_json(value: Any) -> str:
    """Serializes a value as JSON."""
    return _text_by(encode, value)


def _text_by(default: Callable[[Any], Any], value: Any) -> str:
    text_of = _writers.get(default)
    if text_of is None:
        from json import JSONEncoder

        encoder = JSONEncoder(default=default, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        # `json.dumps` would create an encoder for each call.
        text_of = _writers[default] = encoder.encode
    return text_of(value)


_writers: dict[Callable[[Any], Any], Callable[[Any], str]] = {}


def utf8(text: str, field: str) -> bytes:
    """Encodes a string for the native module."""
    if not isinstance(text, str):
        raise TypeError(f"`{field}` must be a string, not {type(text).__name__}")
    try:
        return text.encode()
    except UnicodeEncodeError:
        pass
    # Outside of the handler: the error contains the string.
    raise refusal(_HALF, field)


def sendable(text: str, field: str) -> str:
    """Checks a string: the native module would reject some with an error that contains the string."""
    if not isinstance(text, str) or not text.isascii():
        utf8(text, field)
    return text


_HALF = "must not contain a lone surrogate"


def json_given(params: Mapping[str, Any]) -> bytes:
    """Serializes keywords for the native module, which validates them."""
    try:
        return json_bytes(params, "params", _encode_given)
    except TypeError:
        # The default of fields that `None` clears is `...`, and callers may pass it explicitly.
        given = {name: value for name, value in params.items() if value is not ...}
        if len(given) == len(params):
            raise
    return json_bytes(given, "params", _encode_given)


def json_bytes(value: Any, field: str, default: Callable[[Any], Any] = encode) -> bytes:
    """Serializes a value for the native module; `field` names it in errors."""
    try:
        return _text_by(default, value).encode()
    except ValueError:
        pass
    # Outside of the handler: errors of Python may contain the whole string.
    for name, part in value.items() if isinstance(value, Mapping) else [(field, value)]:
        try:
            _text_by(default, part).encode()
            str(name).encode()
        except UnicodeEncodeError:
            reason = _HALF
        except ValueError as error:
            reason = str(error)
        else:
            continue
        raise refusal(reason, ascii(str(name))[1:-1])
    raise refusal("cannot be serialized as JSON", field)


def _wire(value: Any) -> Any:
    if value is None or type(value) in _AS_IT_IS:
        return value
    if isinstance(value, list):
        return [_wire(item) for item in value]
    if isinstance(value, dict):
        return {name: _wire(inner) for name, inner in value.items()}
    if isinstance(value, OpenEnum):
        return str.__str__(value)
    return encode(value)


# Types that are JSON already.
_AS_IT_IS = frozenset((str, int, float, bool))


class _Object:
    """Base class of objects with a dictionary."""


# Getter and setter of the dictionary of an object, without filling it.
dictionary: Callable[[Any], dict[str, Any]] = _Object.__dict__["__dict__"].__get__
_set_dictionary: Callable[[Any, dict[str, Any]], None] = _Object.__dict__["__dict__"].__set__


class _ConstructorSignature:
    """The signature of a model: its fields as keywords."""

    __slots__ = ()

    def __get__(self, model: Any, cls: type[Model]) -> inspect.Signature:
        # A derived class may have its own constructor.
        if model is not None or cls.__new__ is not Model.__new__ or cls.__init__ is not object.__init__:
            raise AttributeError("__signature__")
        from ._signatures import of_constructor

        return of_constructor(cls)


class _Replace:
    """The method `replace`, with the fields of the class that it is looked up on as keywords."""

    __slots__ = ()

    def __get__(self, model: Any, cls: type[Model]) -> Any:
        function = vars(cls).get("_replace")
        if function is None:
            function = _replace_of(cls)
            cls._replace = function
        return function if model is None else MethodType(function, model)


def _replace_of(cls: type[Model]) -> Any:
    from ._signatures import LazySignature, annotations_of, of_replace

    def replace(self: Model, /, **changes: Any) -> Any:
        return self._replaced({name: value for name, value in changes.items() if value is not ...})

    signature: Any = LazySignature(lambda: of_replace(cls))
    replace.__doc__ = "Returns a copy with these fields changed."
    replace.__module__ = cls.__module__
    replace.__qualname__ = f"{cls.__qualname__}.replace"
    replace.__signature__ = signature  # type: ignore[attr-defined]
    replace.__annotations__ = Annotations(lambda: annotations_of(signature))
    return replace


class Model(_Object):
    """A response of the platform, or a part of a request. Immutable; `replace` returns a changed copy.

    Absent fields are `None`. Fields that this version does not know are in `extra`. Lists and dictionaries in a model
    are ordinary ones: changing one changes the model, its hash and its JSON. Change the result of `to_dict` instead.
    """

    extra: Mapping[str, Any] = _NOTHING

    # The name in the native module. Derived classes keep it.
    _model: ClassVar[str] = "Model"
    _fields: ClassVar[tuple[str, ...]] = ()
    _names: ClassVar[Mapping[str, str]] = {}
    _visible: ClassVar[frozenset[str]] = frozenset()
    _required: ClassVar[tuple[str, ...]] = ()
    _days: ClassVar[Days] = {}
    _files: ClassVar[frozenset[str]] = frozenset()
    # Attributes that are not the platform's, with their keys in JSON.
    _local: ClassVar[Mapping[str, str]] = {}

    def __new__(cls: type[_M], **values: Any) -> _M:
        """Creates a model from keywords. An unknown keyword is a `TypeError`."""
        _refuse_bare(cls)
        names = cls._names
        if cls._days:
            refuse_datetimes(values, cls._days)
        for name in cls._files.intersection(values):
            values[name] = base64_of(values[name])
        text = json_given({names.get(name, name): value for name, value in values.items()})
        return _as(cls, _native.construct(cls._model, text))

    @classmethod
    def from_dict(cls: type[_M], values: Mapping[str, Any]) -> _M:
        """Reads a model like a response: unknown fields and values of unexpected types are kept in `extra`."""
        if not isinstance(values, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict() takes a mapping, not {type(values).__name__}")
        return cls.from_json(json_bytes(dict(values), "values"))

    @classmethod
    def from_json(cls: type[_M], text: JsonText) -> _M:
        """Like `from_dict`, from JSON."""
        if not isinstance(text, (str, bytes, bytearray)):
            raise TypeError(f"{cls.__name__}.from_json() takes a string or bytes, not {type(text).__name__}")
        _refuse_bare(cls)
        return _as(cls, _native.read(cls._model, utf8(text, "text") if isinstance(text, str) else bytes(text)))

    def to_dict(self) -> dict[str, Any]:
        """Returns the JSON object: names of the platform, and values that `json.dumps` accepts."""
        values = self.__dict__
        names = self._names
        out = {names.get(name, name): _wire(values[name]) for name in self._fields if name in values}
        out.update((key, values[name]) for name, key in self._local.items() if values.get(name) is not None)
        out.update(_wire(dict(self.extra)))
        return out

    def _given(self) -> dict[str, Any]:
        """Returns what the native module creates a model with the same fields from."""
        values = self.__dict__
        wires = {name: self._names.get(name, name) for name in self._fields if name in values}
        # A declared name in `extra` has a value of an unexpected type.
        out = {wire: values[name] for name, wire in wires.items() if wire not in self.extra}
        # A key that no JSON object of the platform has, because a model may be nested in arbitrary JSON.
        return {**out, "\0extra": self.extra} if self.extra else out

    def to_json(self) -> str:
        """Returns the model as JSON."""
        return to_json(self.to_dict())

    if TYPE_CHECKING:
        _replace: ClassVar[Any]

        # With positional arguments, so that the stubs of models may declare their keywords.
        def replace(self: _M, *_: Any, **changes: Any) -> _M:
            """Returns a copy with these fields changed."""
            ...
    else:
        replace = _Replace()
        __signature__ = _ConstructorSignature()

    def _replaced(self: _M, changes: dict[str, Any]) -> _M:
        values = dict(self.__dict__)
        needed = {name: values[name] for name in self._required if name in values}
        made = type(self)(**{**needed, **changes}).__dict__
        extra = dict(self.extra)
        # `extra` may contain declared fields, too.
        beside = changes.get("extra") or ()
        for name in (*self._fields, "extra"):
            wire = self._names.get(name, name)
            if name in changes or wire in changes or wire in beside:
                values.pop(name, None)
                # A value of an unexpected type for the replaced field.
                extra.pop(wire, None)
                if name in made:
                    values[name] = made[name]
        if "extra" not in changes and values.pop("extra", None) and extra:
            values["extra"] = extra
        return make(type(self), values)

    def __replace__(self: _M, **changes: Any) -> _M:
        return self.replace(**changes)

    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]  # pyright: ignore
        values = dictionary(self)
        # Nested models are created on first access.
        if "_lazy" in values:
            _native.fill(values)
        return values

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable; `replace({name}=...)` returns a changed copy")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        values = self.__dict__
        return hash((type(self), *[_hash_of(values.get(name)) for name in self._fields]))

    def __repr__(self) -> str:
        values = self.__dict__
        shown = [
            f"{name}={values[name]!r}" if name in self._visible or values[name] is None else f"{name}=<hidden>"
            for name in self._fields
            if name in values
        ]
        if self.extra:
            shown.append(f"extra=<{len(self.extra)} more>")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (make, (type(self), dict(self.__dict__)))

    def __copy__(self: _M) -> _M:
        return make(type(self), dict(self.__dict__))

    @classmethod
    def _validate(cls: type[_M], value: Any) -> _M:
        if isinstance(value, cls):
            return value
        # `Model` itself has no fields.
        if not isinstance(value, Mapping) or cls._model == "Model":
            raise ValueError(f"must be a {cls.__name__}" + ("" if cls._model == "Model" else " or an object"))
        try:
            return cls.from_dict(value)
        except TypeError as error:
            # For pydantic, a `TypeError` is a bug of the program, not an invalid value.
            raise ValueError(str(error)) from None

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """Schema for pydantic and FastAPI."""
        from pydantic_core import core_schema  # type: ignore[import-not-found, unused-ignore]

        return core_schema.no_info_plain_validator_function(
            cls._validate,
            # Names the schema, so that others refer to it.
            ref=_schema_name(cls),
            serialization=core_schema.plain_serializer_function_ser_schema(lambda model: model.to_dict()),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: Any, handler: Any) -> dict[str, Any]:
        """JSON Schema for pydantic, which has each nested model as a definition of its own."""
        if cls._model == "Model":
            return {"type": "object", "title": cls.__name__}
        descriptor = _native.model_descriptor(cls._model)
        unfinished = _unfinished_schemas()
        unfinished.append(cls)
        try:
            properties = {
                field["wire"]: {**_described(field["type"], handler), "description": field["doc"]}
                for field in descriptor["fields"]
            }
        finally:
            unfinished.pop()
        return {"type": "object", "title": cls.__name__, "description": descriptor["doc"], "properties": properties}


def _refuse_bare(cls: type[Model]) -> None:
    if cls._model == "Model":
        raise TypeError("Model is the base class of all models; use one of `didit_rs.models`")


def _schema_name(cls: type[Model]) -> str:
    # As pydantic names its own; a derived class may have the same name.
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"


_unfinished: Any = None


def _unfinished_schemas() -> list[type[Model]]:
    """Returns the models whose JSON Schema this thread is creating."""
    global _unfinished
    if _unfinished is None:
        from threading import local

        _unfinished = local()
    models: list[type[Model]] = _unfinished.__dict__.setdefault("models", [])
    return models


def _reference(cls: type[Model], handler: Any) -> dict[str, Any]:
    """Returns the JSON Schema of a nested model: a reference to its definition, which pydantic collects."""
    from pydantic import TypeAdapter  # type: ignore[import-not-found, unused-ignore]
    from pydantic_core import core_schema  # type: ignore[import-not-found, unused-ignore]

    if cls in _unfinished_schemas():
        reference: dict[str, Any] = handler(core_schema.definition_reference_schema(_schema_name(cls)))
        return reference
    # The handler itself does not call `__get_pydantic_json_schema__`, but does so for the items of a list.
    items: dict[str, Any] = handler(core_schema.list_schema(TypeAdapter(cls).core_schema))["items"]
    return items


def _described(kind: str, handler: Any) -> dict[str, Any]:
    """Returns the JSON Schema of a field."""
    if kind in ENUM_NAMES:
        # Examples, because the platform may add values.
        return {
            "type": "string",
            "title": kind,
            "examples": [wire for _, wire, _ in _native.enum_descriptor(kind)["values"]],
        }
    if kind in MODEL_NAMES:
        return _reference(model_class(kind), handler)
    kind, _, inside = kind.partition("[")
    plain: dict[str, dict[str, Any]] = {
        "str": {"type": "string"},
        "bool": {"type": "boolean"},
        "int": {"type": "integer"},
        "float": {"type": "number"},
        "Decimal": {"type": ["string", "number"]},
        "datetime": {"type": "string", "format": "date-time"},
        "date": {"type": "string", "format": "date"},
        "dict": {"type": "object"},
    }
    return {"type": "array", "items": _described(inside[:-1], handler)} if kind == "list" else plain.get(kind, {})


def _as(cls: type[_M], model: Any) -> _M:
    return model if type(model) is cls else make(cls, model.__dict__)


def make(cls: type[_M], values: dict[str, Any]) -> _M:
    """Creates a model from values of the declared types."""
    model = object.__new__(cls)
    _set_dictionary(model, values)
    return model


class _AnyPage(Model):
    __slots__ = ("_source",)

    if TYPE_CHECKING:
        # The fields that all pages have.
        @property
        def count(self) -> int | None: ...
        @property
        def next(self) -> str | None: ...
        @property
        def previous(self) -> str | None: ...
        @property
        def results(self) -> list[Any]: ...

    # The native client, the operation, its path arguments.
    _source: Source

    def _with_source_of(self, page: _AnyPage) -> Any:
        source = getattr(page, "_source", None)
        return self if source is None else with_source(self, source)

    def _replaced(self: _G, changes: dict[str, Any]) -> _G:
        page: _G = super()._replaced(changes)._with_source_of(self)
        return page

    def __copy__(self: _G) -> _G:
        page: _G = super().__copy__()._with_source_of(self)
        return page

    def __deepcopy__(self: _G, memo: dict[int, Any]) -> _G:
        from copy import deepcopy

        # The client is not copied.
        page: _G = make(type(self), deepcopy(self.__dict__, memo))._with_source_of(self)
        return page

    def _following(self, before: set[str]) -> Any:
        # Pages that link to each other would be an endless loop.
        if self.next is None or self.next in before:
            return None
        before.add(self.next)
        client, operation, arguments = self._known_source()
        return client.next_page(operation, arguments, self.next)

    def _known_source(self) -> Source:
        source: Source | None = getattr(self, "_source", None)
        if source is None:
            raise RuntimeError(
                "cannot fetch the next page, because this page was not fetched by a client or was copied by pickle; "
                "its own items are in `results`"
            )
        return source

    def _rest_of_snapshot(self) -> Any:
        # Starts to fetch the items after this page.
        client, operation, arguments = self._known_source()
        return client.snapshot_after(operation, arguments, json_bytes(self, "page"))


class Page(_AnyPage, Generic[_Item]):
    """A page of a list. Iterating over it yields all items of the list and fetches further pages as needed.

    If the list changes in the meantime, items are skipped or repeated; `snapshot` has each item once.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def results(self) -> list[_Item]:
            """Items of this page."""
            ...

    def next_page(self: _P) -> _P | None:
        """Fetches the next page; returns `None` after the last page."""
        return self._next(set())

    def _next(self: _P, before: set[str]) -> _P | None:
        page: _P | None = self._following(before)
        return None if page is None else with_source(page, self._source)

    def pages(self: _P) -> Iterator[_P]:
        """Yields this page and all that follow, each fetched when it is needed."""
        page: _P | None = self
        before: set[str] = set()
        while page is not None:
            yield page
            page = page._next(before)

    def snapshot(self) -> list[_Item]:
        """Fetches all further pages and returns each item once, also if the list changes in the meantime.

        No item is skipped that is in the list from the first request to the last. Use it to delete or update the items
        of a list. All items are in memory.
        """
        return self.results if self.next is None else [*self.results, *self._rest_of_snapshot()]

    def __iter__(self) -> Iterator[_Item]:
        for page in self.pages():
            yield from page.results


class AsyncPage(_AnyPage, Generic[_Item]):
    """A page of a list of `AsyncDidit`.

    `async for` yields all items of the list and fetches further pages as needed. If the list changes in the meantime,
    items are skipped or repeated; `snapshot` has each item once.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def results(self) -> list[_Item]:
            """Items of this page."""
            ...

    async def next_page(self: _A) -> _A | None:
        """Fetches the next page; returns `None` after the last page."""
        return await self._next(set())

    async def _next(self: _A, before: set[str]) -> _A | None:
        started = self._following(before)
        return None if started is None else async_page(await awaited(started), self._source)

    async def pages(self: _A) -> AsyncIterator[_A]:
        """Yields this page and all that follow, each fetched when it is needed."""
        page: _A | None = self
        before: set[str] = set()
        while page is not None:
            yield page
            page = await page._next(before)

    async def snapshot(self) -> list[_Item]:
        """Fetches all further pages and returns each item once, also if the list changes in the meantime.

        No item is skipped that is in the list from the first request to the last. Use it to delete or update the items
        of a list. All items are in memory.
        """
        return self.results if self.next is None else [*self.results, *await awaited(self._rest_of_snapshot())]

    async def __aiter__(self) -> AsyncIterator[_Item]:
        async for page in self.pages():
            for item in page.results:
                yield item


async def awaited(started: Any) -> Any:
    """Waits for a call of the native client. Cancelling the wait aborts the call."""
    future, work = started
    try:
        return await future
    except BaseException:
        work.abort()
        raise


def file_path(path: Any) -> str:
    """Returns the path of a file to write. Fails if it cannot be written, so that nothing is downloaded in vain."""
    target = os.fsdecode(path)
    folder = os.path.dirname(target) or os.curdir
    if not os.path.exists(folder):
        code = errno.ENOENT
    elif not os.path.isdir(folder):
        code = errno.ENOTDIR
    elif os.path.isdir(target):
        code = errno.EISDIR
    elif not os.access(folder, os.W_OK | os.X_OK):
        code = errno.EACCES
    else:
        return target
    # Of the class that belongs to the code, such as `FileNotFoundError`.
    raise OSError(code, os.strerror(code), target)


def with_source(page: Any, source: Source) -> Any:
    """Sets the source of the next pages."""
    object.__setattr__(page, "_source", source)
    return page


def async_page(page: Any, source: Source) -> Any:
    """Converts a page for `AsyncDidit`."""
    return with_source(make(model_class(f"Async{page._model}"), page.__dict__), source)


class EventBase(Model):
    """Attributes of an event that the platform does not send."""

    signature_scheme: str | None = None
    """Signature scheme that verified the event: `raw`, `v2`, `v2_timestamped` or `simple`. With `simple`, the event has
    only its type, timestamp, session ID and status, because the signature covers nothing else.

    `to_dict`, `to_json` and pickle keep it; in JSON under the key `didit-rs:signature_scheme`, which the platform does
    not send. An event that is read from JSON was not verified, whatever this attribute says: trust it as far as you
    trust where the JSON was stored."""
    deduplication_key: str = ""
    """Key for deduplication: equal for repeated deliveries of an event."""

    if TYPE_CHECKING:

        @property
        def session_status(self) -> Any: ...
    else:
        session_status = None

    def _replaced(self: _E, changes: dict[str, Any]) -> _E:
        # Also updates the attributes that depend on the fields.
        changed = super()._replaced(changes)
        values = changed.__dict__
        model = type(self).from_dict(changed.to_dict())
        for name in ("deduplication_key", "session_status"):
            values.pop(name, None)
            if name in model.__dict__:
                values[name] = model.__dict__[name]
        return changed


class OpenEnumType(type):
    """Class of the open enums. Like the classes of `enum`, they are collections of their known values."""

    _members: _Members

    def __iter__(cls: type[_O]) -> Iterator[_O]:  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
        return iter(cls.known_values())

    def __reversed__(cls: type[_O]) -> Iterator[_O]:  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
        return reversed(cls.known_values())

    def __len__(cls) -> int:
        return len(cls._members.known)

    def __bool__(cls) -> bool:
        return True

    def __contains__(cls, value: object) -> bool:
        """Returns true for known values, as strings in any case."""
        return isinstance(value, str) and cls._members[value] in cls._members.known

    def __getitem__(cls: type[_O], name: str) -> _O:  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
        """Returns the known value of this name, such as `APPROVED`."""
        member: Any = cls.__members__[name]
        return member  # type: ignore[no-any-return]

    @property
    def __members__(cls: type[_O]) -> Mapping[str, _O]:  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
        """Known values by name."""
        members: Any = cls._members
        return MappingProxyType({name: members.known[wire] for wire, name in members.names.items()})


class OpenEnum(str, metaclass=OpenEnumType):
    """A string with a set of known values, which may grow. It is equal to the plain string.

    Known values are normalized to the documented case; unknown values are kept unchanged. As with `enum.Enum`, the
    class can be iterated over and indexed by name, and `in` and `len` are about its known values.
    """

    __slots__ = ()

    _members: ClassVar[_Members]

    def __new__(cls: type[_O], text: str) -> _O:
        """Returns the value for a string, ignoring case."""
        if cls is OpenEnum:
            raise TypeError("OpenEnum is the base class of all open enums; use one of `didit_rs.models`")
        value: Any = cls._members[text]
        return value  # type: ignore[no-any-return]

    @property
    def value(self) -> str:
        """The plain string."""
        return str.__str__(self)

    @property
    def name(self) -> str | None:
        """Name of the value in its class, such as `APPROVED`; `None` if this version does not know the value."""
        return self._members.names.get(str.__str__(self))

    @property
    def is_known(self) -> bool:
        """True if this version knows the value."""
        return self in self._members.known

    @classmethod
    def known_values(cls: type[_O]) -> tuple[_O, ...]:
        """Returns the values that this version knows."""
        values: Any = cls._members.known.values()
        return tuple(values)

    def __repr__(self) -> str:
        name = self.name
        return f"{type(self).__name__}({str.__repr__(self)})" if name is None else f"{type(self).__name__}.{name}"

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (str.__str__(self),))

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """Schema for pydantic and FastAPI."""
        from pydantic_core import core_schema  # type: ignore[import-not-found, unused-ignore]

        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema())


class _Members(dict[str, "OpenEnum"]):
    """The values of an open enum by string."""

    __slots__ = ("by_case", "cls", "known", "names")

    def __init__(self, cls: type[OpenEnum], values: list[tuple[str, str, str]]) -> None:
        self.cls = cls
        self.known = {wire: str.__new__(cls, wire) for _, wire, _ in values}
        self.names = {wire: name for name, wire, _ in values}
        self.by_case = {wire.lower(): value for wire, value in self.known.items()}
        super().__init__(self.known)

    def __missing__(self, text: str) -> OpenEnum:
        if not isinstance(text, str):
            raise TypeError(f"{self.cls.__name__}() takes a string, not {type(text).__name__}")
        known = self.by_case.get(text.lower())
        return str.__new__(self.cls, text) if known is None else known


# The base class has no values.
OpenEnum._members = _Members(OpenEnum, [])

_REGISTRY = _native.registry()
_ASYNC_PAGES: dict[str, str] = {f"Async{name}": name for name in _REGISTRY["pages"]}
MODEL_NAMES: frozenset[str] = frozenset((*_REGISTRY["models"], *_ASYNC_PAGES))
ENUM_NAMES: frozenset[str] = frozenset(_REGISTRY["enums"])
RESOURCES: list[tuple[str, str, list[str]]] = _REGISTRY["resources"]

# Scope of the annotations in the descriptors.
_names = Names({})

_models: dict[str, type[Model]] = {}
_enums: dict[str, type[OpenEnum]] = {}


def model_class(name: str) -> type[Model]:
    """Returns the class of a model, which is created on first use."""
    known = _models.get(name)
    if known is not None:
        return known
    native_name = _ASYNC_PAGES.get(name, name)
    descriptor = _native.model_descriptor(native_name)
    fields = descriptor["fields"]
    base: type[Model] = Model
    if descriptor["page"]:
        base = AsyncPage if name in _ASYNC_PAGES else Page
    elif name == "WebhookEvent":
        base = EventBase
    names = tuple(field["name"] for field in fields)
    docs = "\n".join(f"    {field['name']}: " + field["doc"].replace("\n", "\n        ") for field in fields)
    namespace: dict[str, Any] = {
        "__doc__": f"{descriptor['doc']}\n\nAttributes:\n{docs}",
        "__module__": "didit_rs.models",
        "__annotations__": _names.late({f["name"]: f["type"] + (" | None" if f["optional"] else "") for f in fields}),
        "__match_args__": names,
        "_model": native_name,
        "_fields": names,
        "_names": {field["name"]: field["wire"] for field in fields if field["name"] != field["wire"]},
        "_days": days_of(fields),
        "_files": frozenset(field["name"] for field in fields if field["base64"]),
        "_required": tuple(field["name"] for field in fields if field["required"]),
        "_visible": frozenset(field["name"] for field in fields if field["visible"]),
        "_local": descriptor["local"],
        **{
            field["name"]: _native.LazyModel(field["name"], index) if field["nested"] else None
            for index, field in enumerate(fields)
        },
    }
    made: Any = type(name, (base,), namespace)
    # If two threads create it at once, both get the class of the first.
    return _models.setdefault(name, made)


def enum_class(name: str) -> type[OpenEnum]:
    """Returns the class of an open enum, which is created on first use."""
    known = _enums.get(name)
    if known is not None:
        return known
    descriptor = _native.enum_descriptor(name)
    docs = "\n".join(f"    {value}: " + doc.replace("\n", "\n        ") for value, _, doc in descriptor["values"])
    namespace = {"__doc__": f"{descriptor['doc']}\n\nValues:\n{docs}", "__module__": "didit_rs.models", "__slots__": ()}
    cls: type[OpenEnum] = type(name, (OpenEnum,), namespace)
    cls._members = _Members(cls, descriptor["values"])
    for value, wire, _ in descriptor["values"]:
        setattr(cls, value, cls._members.known[wire])
    return _enums.setdefault(name, cls)


def enum_reader(name: str) -> Any:
    """Returns a function from strings to values of an open enum, for the native module."""
    return enum_class(name)._members.__getitem__


evaluate_late(
    globals(),
    _M="Model",
    _G="_AnyPage",
    _P="Page",
    _E="EventBase",
    _A="AsyncPage",
    _O="OpenEnum",
    _Item="",
)
