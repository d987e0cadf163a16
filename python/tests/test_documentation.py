"""Every public item has documentation, without links and paths of Rust."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from operator import attrgetter
from types import ModuleType
from typing import Any

import didit_rs
from didit_rs import AsyncDidit, Didit, _native, models

# Modules that need packages which may not be installed.
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
        for name, value in list(vars(module).items()):
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


def test_every_public_item_is_documented() -> None:
    docs = [(name, inspect.getdoc(value) or "") for item in public() for name, value in members(*item)]
    assert len(docs) > 1000
    assert [name for name, doc in docs if not doc] == []
    # Links and paths of Rust documentation.
    assert [name for name, doc in docs if "[`" in doc or "::" in doc.replace("::\n", "")] == []
