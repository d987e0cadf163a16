"""Signatures of constructors, of `replace` and of the methods of resources.

Imported with the first resource, because importing `inspect` takes longer than importing the rest of this package.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Annotated, Any

from . import _native, models
from ._annotations import Names

_names = Names(vars(models))
_KEYWORD = inspect.Parameter.KEYWORD_ONLY


class LazySignature(inspect.Signature):
    """A signature that is created when it is first read."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], inspect.Signature]) -> None:
        self._make = make
        self._made: inspect.Signature | None = None

    def _real(self) -> inspect.Signature:
        if self._made is None:
            self._made = self._make()
        return self._made

    @property
    def parameters(self) -> Any:
        """Parameters by name."""
        return self._real().parameters

    @property
    def return_annotation(self) -> Any:
        """Annotation of the return value."""
        return self._real().return_annotation

    def replace(self, **changes: Any) -> Any:
        """Returns a changed copy."""
        return self._real().replace(**changes)

    # Called by `copy.replace` (Python 3.13).
    __replace__ = replace

    def __reduce__(self) -> Any:
        return self._real().__reduce__()


class _LeftOut:
    """Marks a keyword with the default `...` as optional for pydantic, which would require it."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema  # type: ignore[import-not-found, unused-ignore]

        return core_schema.with_default_schema(handler(source), default=...)


def annotations_of(signature: inspect.Signature) -> Mapping[str, Any]:
    """Returns the annotations of a function with this signature."""
    found: dict[str, Any] = {}
    for name, parameter in signature.parameters.items():
        if parameter.annotation is not parameter.empty:
            left_out = parameter.default is ...
            found[name] = Annotated[parameter.annotation, _LeftOut()] if left_out else parameter.annotation
    return {**found, "return": signature.return_annotation}


def _keywords(model: str) -> list[inspect.Parameter]:
    """Returns the fields of a model as keywords."""
    parameters = []
    for field in _native.model_descriptor(model)["fields"]:
        if field["required"]:
            parameters.append(_parameter(field["name"], field["given"]))
        else:
            # `None` clears some fields, so their default is `...`.
            default = ... if field["clears"] else None
            parameters.append(_parameter(field["name"], f"{field['given']} | None", default))
    parameters.append(_parameter("extra", "Mapping[str, Any] | None", None))
    return sorted(parameters, key=lambda parameter: parameter.default is not inspect.Parameter.empty)


def _parameter(name: str, annotation: str, default: Any = inspect.Parameter.empty) -> inspect.Parameter:
    return inspect.Parameter(name, _KEYWORD, default=default, annotation=_names.evaluate(annotation))


def of_constructor(cls: type[Any]) -> inspect.Signature:
    """Returns the signature of the constructor of a model."""
    return inspect.Signature(_any_keywords("values") if cls._model == "Model" else _keywords(cls._model))


def of_replace(cls: type[Any]) -> inspect.Signature:
    """Returns the signature of `replace` of a model."""
    this = inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY)
    if cls._model == "Model":
        return inspect.Signature([this, *_any_keywords("changes")], return_annotation=cls)
    changes = [parameter.replace(default=...) for parameter in _keywords(cls._model)]
    return inspect.Signature([this, *changes], return_annotation=cls)


def _any_keywords(name: str) -> list[inspect.Parameter]:
    return [inspect.Parameter(name, inspect.Parameter.VAR_KEYWORD, annotation=Any)]


def of_operation(descriptor: Mapping[str, Any], asynchronous: bool) -> inspect.Signature:
    """Returns the signature of the method of an operation."""
    parameters = [inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY)]
    for name in descriptor["arguments"]:
        parameters.append(inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=str))
    if descriptor["params"] is not None:
        parameters += _keywords(descriptor["params"])
    response: str = descriptor["response"]
    if descriptor["paged"] and asynchronous:
        items = {field["name"]: field["type"] for field in _native.model_descriptor(response)["fields"]}["results"]
        item = items.removeprefix("list[").removesuffix("]")
        response = f"AsyncPaginator[Async{response}, {item}]"
    return inspect.Signature(parameters, return_annotation=_names.evaluate(response))
