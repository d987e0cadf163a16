"""Annotations that are evaluated when they are first read.

Evaluating them needs `typing` and the classes of the models, which take longer to load than the rest of the package.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import FunctionType

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than importing the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Names that modules import for type checkers only, and the modules that define them.
_ORIGINS = {
    "Any": "typing",
    "AsyncPaginator": "didit_rs._resources",
    "ClassVar": "typing",
    "Decimal": "decimal",
    "File": "didit_rs._files",
    "Mapping": "collections.abc",
    "NoReturn": "typing",
    "Sequence": "collections.abc",
    "TracebackType": "types",
}


def calendar_class(name: str) -> type[Any]:
    """Returns `date` or `datetime`, even if a test that stops the clock has replaced them in their module."""
    import datetime

    cls: type[Any] = getattr(datetime, name)
    return next((base for base in cls.__mro__ if (base.__module__, base.__name__) == ("datetime", name)), cls)


def instance_schema(cls: type[Any], _source: Any, _handler: Any) -> Any:
    """Schema for pydantic that accepts instances of the class."""
    from pydantic_core import core_schema  # type: ignore[import-not-found, unused-ignore]

    return core_schema.is_instance_schema(cls)


class _AnyOf:
    """Schema for pydantic that accepts instances of types that it does not support or would wrap."""

    def __init__(self, *types: type) -> None:
        self.types = types

    def __get_pydantic_core_schema__(self, _source: Any, _handler: Any) -> Any:
        from pydantic_core import core_schema  # type: ignore[import-not-found, unused-ignore]

        return core_schema.union_schema([core_schema.is_instance_schema(kind) for kind in self.types])


class _OpenFile:
    """`IO[bytes]`, which pydantic does not support. It accepts anything: files are any objects that can be read."""

    def __class_getitem__(cls, item: Any) -> Any:
        from typing import IO, Annotated

        return Annotated[IO[item], _AnyOf(object)]


def alias(name: str) -> Any:
    """Returns the type alias of this name, if there is one."""
    if name == "IO":
        return _OpenFile
    if name not in ("Body", "Headers", "JsonText", "Query"):
        return None
    from typing import Annotated

    if name == "Body":
        return Annotated[bytes | bytearray | memoryview | str, _AnyOf(bytes, bytearray, memoryview, str)]
    if name == "JsonText":
        return Annotated[str | bytes | bytearray, _AnyOf(str, bytes, bytearray)]
    if name == "Headers":
        mappings = Mapping[str, object] | Mapping[bytes, object]
        return Annotated[mappings | Iterable[tuple[str | bytes, str | bytes | None]], _AnyOf(Iterable)]
    return Annotated[Mapping[str, object] | Iterable[tuple[str, object]], _AnyOf(Iterable)]


def _filling(method: Callable[..., Any]) -> Callable[..., Any]:
    def filled(self: Any, *args: Any, **kwargs: Any) -> Any:
        self._fill()
        return method(self, *args, **kwargs)

    return filled


class Annotations(dict):  # type: ignore[type-arg]
    """Annotations of a function or a class; `evaluate` is called when they are first read."""

    __slots__ = ("_evaluate",)

    def __init__(self, evaluate: Callable[[], Mapping[str, Any]]) -> None:
        super().__init__()
        self._evaluate: Callable[[], Mapping[str, Any]] | None = evaluate

    def _fill(self) -> None:
        # Two threads may evaluate at once; the results are equal.
        evaluate = self._evaluate
        if evaluate is not None:
            dict.update(self, evaluate())
            self._evaluate = None

    # In the class body, because adding methods to an existing class is slow.
    for _name in (
        *("__contains__", "__delitem__", "__eq__", "__getitem__", "__ior__", "__iter__", "__len__", "__ne__", "__or__"),
        *("__repr__", "__reversed__", "__ror__", "__setitem__", "clear", "copy", "get", "items", "keys", "pop"),
        *("popitem", "setdefault", "update", "values"),
    ):
        vars()[_name] = _filling(getattr(dict, _name))

    # Copies are plain dictionaries.
    def __reduce_ex__(self, _protocol: Any) -> tuple[Any, ...]:
        return (dict, (dict(self),))


class Names:
    """Scope of the annotations of a module: its globals, names it imports for type checkers only, and models."""

    def __init__(self, module: Mapping[str, Any], variables: Mapping[str, str] | None = None) -> None:
        self._module = module
        # Bounds of type variables as strings, and the type variables created from them.
        self._bounds = variables or {}
        self._variables: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name in self._bounds:
            return self._variable(name)
        if name in self._module:
            return self._module[name]
        known = alias(name)
        if known is not None:
            return known
        from importlib import import_module

        origin = _ORIGINS.get(name)
        if origin is not None:
            return getattr(import_module(origin), name)
        if name in ("date", "datetime"):
            return calendar_class(name)
        if name == "os":
            return import_module(name)
        from . import _models, models

        if name in _models.MODEL_NAMES or name in _models.ENUM_NAMES:
            return getattr(models, name)
        # A builtin or undefined.
        raise KeyError(name)

    def _variable(self, name: str) -> Any:
        if name not in self._variables:
            from typing import TypeVar

            bound = self._bounds[name]
            # Renamed, because type checkers would read the call as a declaration.
            make: Any = TypeVar
            self._variables[name] = make(name, bound=self.evaluate(bound)) if bound else make(name)
        return self._variables[name]

    def evaluate(self, text: Any) -> Any:
        """Evaluate an annotation."""
        if not isinstance(text, str):
            return text
        names: Any = self
        # The string is from the sources of this package or from its native module.
        return eval(text, {}, names)  # noqa: S307

    def late(self, texts: Mapping[str, Any]) -> Annotations:
        """Returns annotations that are evaluated when they are first read."""
        return Annotations(lambda: {name: self.evaluate(text) for name, text in texts.items()})


def evaluate_late(module: dict[str, Any], **variables: str) -> None:
    """Makes the public annotations of a module evaluable; `variables` are its type variables and their bounds."""
    names = Names(module, variables)
    if module.get("__annotations__"):
        module["__annotations__"] = names.late(module["__annotations__"])
    for name, value in list(module.items()):
        # Private classes may be bases of public ones.
        if isinstance(value, type) and value.__module__ == module["__name__"]:
            _make_late(value, names)
            for member, found in list(vars(value).items()):
                if member[0] != "_" or member in ("__init__", "__new__", "__iter__", "__aiter__", "__await__"):
                    function = found if isinstance(found, FunctionType) else _function_of(found)
                    if function is not None:
                        _make_late(function, names)
        elif isinstance(value, FunctionType) and name[0] != "_" and value.__module__ == module["__name__"]:
            _make_late(value, names)


def _function_of(member: Any) -> FunctionType | None:
    function = member.fget if isinstance(member, property) else getattr(member, "__func__", None)
    return function if isinstance(function, FunctionType) else None


def _make_late(value: FunctionType | type, names: Names) -> None:
    wrapped = getattr(value, "__wrapped__", None)
    if isinstance(wrapped, FunctionType):
        _make_late(wrapped, names)
    texts = value.__annotations__
    # The type first: `Annotations` are evaluated by testing whether they are empty.
    if type(texts) is dict and texts:
        value.__annotations__ = names.late(texts)


evaluate_late(globals())
