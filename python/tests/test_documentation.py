"""Everything that is public is documented, in words that mean something in Python."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from operator import attrgetter
from types import ModuleType
from typing import Any

import didit_rs
from didit_rs import AsyncDidit, Didit, _native, models

# Modules that need what may not be installed.
FRAMEWORKS = ("starlette", "flask", "django", "pytest_plugin")


def modules() -> Iterator[ModuleType]:
    yield didit_rs
    for found in pkgutil.walk_packages(didit_rs.__path__, "didit_rs."):
        last = found.name.rpartition(".")[2]
        if last.startswith("_"):
            continue
        try:
            yield importlib.import_module(found.name)
        except ModuleNotFoundError:
            assert last in FRAMEWORKS


def public() -> Iterator[tuple[str, Any]]:
    for module in modules():
        yield module.__name__, module
        for name, value in vars(module).items():
            own = getattr(value, "__module__", "").startswith("didit_rs")
            if own and not name.startswith("_") and (inspect.isclass(value) or inspect.isroutine(value)):
                yield f"{module.__name__}.{name}", value
    for name in dir(models):
        yield f"models.{name}", getattr(models, name)
    for client in (Didit(api_key="key"), AsyncDidit(api_key="key")):
        for name, _, _ in _native.registry()["resources"]:
            yield name, type(attrgetter(name)(client))


def members(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    yield name, value
    if inspect.isclass(value):
        for member, found in inspect.getmembers(value):
            if not member.startswith("_") and (inspect.isroutine(found) or isinstance(found, property)):
                yield f"{name}.{member}", found


def test_everything_public_is_documented() -> None:
    told = [(name, inspect.getdoc(found) or "") for one in public() for name, found in members(*one)]
    assert len(told) > 1000
    assert [name for name, text in told if not text] == []
    # Links of the Rust documentation, and paths of its items.
    assert [name for name, text in told if "[`" in text or "::" in text.replace("::\n", "")] == []
